"""Whether the cells of a file can be read as was chosen, to be shown before anything is checked."""

from collections.abc import Callable
from datetime import UTC
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from inventory_desktop.services.importing.choices import Choices
from inventory_desktop.services.importing.headers import HOLDS, Holds
from inventory_desktop.services.importing.values import Parser, date_parser, number_parser


def reader_of(field: str, choices: Choices) -> Callable[[str], bool]:
    """A function that tells of a cell whether it can be read as this field; empty ones can.

    Args:
        field: What the column is taken for; empty for nothing.
        choices: How numbers, dates and words are written.
    """
    holds = HOLDS[field] if field else Holds.TEXT
    if holds is Holds.NUMBER:
        return _reads(number_parser(choices.decimal_sign))
    if holds is Holds.DATE:
        return _reads(date_parser(choices.date_formats, UTC))
    if holds is Holds.TYPE and not choices.has_rules:
        unknown = {word for word, kind in choices.words.items() if kind is None}
        return lambda cell: cell.strip().casefold() not in unknown
    return lambda _cell: True


def known_zone(name: str) -> str:
    """A time zone if this computer knows it, else UTC."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return "UTC"
    return name


def _reads(parse: Parser[object]) -> Callable[[str], bool]:
    def read(cell: str) -> bool:
        plain = cell.strip()
        if not plain:
            return True
        try:
            parse(plain)
        except ValueError:
            return False
        return True

    return read
