"""Cells into values: numbers without float, dates with a time zone, yes and no."""

import re
from collections.abc import Callable, Collection
from datetime import datetime, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import TypeVar

from inventory_desktop.errors import ValidationError
from inventory_desktop.sentences import said
from inventory_desktop.services.validation import label

Key = TypeVar("Key")
Value = TypeVar("Value")

_LONGEST_NUMBER = 40
_CACHED = 8192
_BLANKS = str.maketrans("", "", " \u00a0\u202f'")

Parser = Callable[[str], Value]


class Remembered(dict[Key, Value]):
    """What a function answers, by its argument: ``remembered[argument]``.

    Values in files repeat, and a hit is one look into a dict, half of what ``lru_cache`` takes.
    When there is too much, all is forgotten.

    Args:
        function: Of one argument; what it raises is not remembered.
    """

    def __init__(self, function: Callable[[Key], Value]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, key: Key) -> Value:
        value = self._function(key)
        if len(self) >= _CACHED:
            self.clear()
        self[key] = value
        return value


def number_parser(decimal_sign: str) -> Parser[Decimal]:
    """Makes a parser of numbers written with this decimal sign.

    Args:
        decimal_sign: ``.`` or ``,``; the other one may part thousands.

    Returns:
        A function from text to Decimal that raises ValueError for anything else, and remembers
        what it has seen, because quantities and prices repeat.
    """
    parting = "," if decimal_sign == "." else "."
    sign, comma = re.escape(decimal_sign), re.escape(parting)
    form = re.compile(
        rf"[+-]?(?:(?:[0-9]+|[0-9]{{1,3}}(?:{comma}[0-9]{{3}})+)(?:{sign}[0-9]*)?|{sign}[0-9]+)"
        r"(?:[eE][+-]?[0-9]{1,2})?"
    )

    @lru_cache(maxsize=_CACHED)
    def parse(text: str) -> Decimal:
        plain = text.translate(_BLANKS)
        if len(plain) > _LONGEST_NUMBER or form.fullmatch(plain) is None:
            raise ValueError(text)
        return Decimal(plain.replace(parting, "").replace(decimal_sign, "."))

    return parse


def date_parser(formats: Collection[str], zone: tzinfo) -> Parser[datetime]:
    """Makes a parser of dates.

    Args:
        formats: As for ``strptime``, tried in order; ISO 8601 is always understood as well.
        zone: Time zone of dates that name none.

    Returns:
        A function from text to an aware datetime that raises ValueError for anything else. It
        remembers what it has seen: the lines of one invoice share their date.
    """

    @lru_cache(maxsize=_CACHED)
    def parse(text: str) -> datetime:
        plain = text.strip()
        for form in formats:
            try:
                return _aware(datetime.strptime(plain, form), zone)  # noqa: DTZ007  set right there
            except ValueError:
                continue
        return _aware(datetime.fromisoformat(plain), zone)

    return parse


def yes_no_parser(yes: Collection[str], no: Collection[str]) -> Parser[bool]:
    """Makes a parser of the words that mean yes and no; capitals make no difference."""
    words = {word.casefold(): True for word in yes} | {word.casefold(): False for word in no}

    def parse(text: str) -> bool:
        try:
            return words[text.strip().casefold()]
        except KeyError:
            raise ValueError(text) from None

    return parse


def parsed(text: str, parser: Parser[Value], field: str, kind: str) -> Value:
    """Parses a cell.

    Args:
        text: The cell.
        parser: One of the above.
        field: Name of the field, for the error.
        kind: What it should be, for example ``a number``.

    Raises:
        ValidationError: It is none; names the field and what stands there.
    """
    try:
        return parser(text)
    except ValueError:
        shown = text if len(text) <= _LONGEST_NUMBER else f"{text[:_LONGEST_NUMBER]}…"
        raise ValidationError(
            said("The {0} “{1}” is not {2}.", label(field), shown, kind), field=field
        ) from None


def rounded(value: Decimal, places: int) -> Decimal:
    """Rounds half up, as shops do."""
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def _aware(value: datetime, zone: tzinfo) -> datetime:
    return value if value.tzinfo is not None else value.replace(tzinfo=zone)
