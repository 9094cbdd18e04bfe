"""What an exported table is made of, and what every kind of file does with it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, auto
from typing import Protocol

Value = str | int | Decimal | date | datetime | None
Row = Sequence[Value]

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n")


class Holds(Enum):
    """What a column holds."""

    TEXT = auto()
    NUMBER = auto()
    MONEY = auto()
    DAY = auto()
    TIME = auto()


@dataclass(frozen=True, slots=True)
class OutColumn:
    """A column of an exported table.

    Attributes:
        title: Its header.
        holds: What its cells hold; None is an empty cell in any.
        characters: Wished width.
    """

    title: str
    holds: Holds = Holds.TEXT
    characters: int = 14

    @property
    def is_number(self) -> bool:
        """Whether its cells are numbers, which stand at the right."""
        return self.holds in {Holds.NUMBER, Holds.MONEY}


class TableFile(Protocol):
    """A file that takes rows one after the other. Nothing holds more than a few of them."""

    def write(self, rows: Iterable[Row]) -> None:
        """Adds rows.

        Raises:
            OSError: The file cannot be written.
        """

    def finish(self) -> None:
        """Writes what is still to be written and closes the file.

        Raises:
            OSError: The file cannot be written.
        """

    def abandon(self) -> None:
        """Closes the file, which is thrown away."""


def starts_formula(text: str) -> bool:
    """Whether a spreadsheet would take a text for a formula."""
    return text.startswith(_FORMULA_SIGNS)


def local(value: Value) -> Value:
    """A time as the clock on the wall shows it; spreadsheets know no zones."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone().replace(tzinfo=None)
    return value


def day_of(value: Value) -> Value:
    """The day of a time, by the clock on the wall."""
    plain = local(value)
    return plain.date() if isinstance(plain, datetime) else plain
