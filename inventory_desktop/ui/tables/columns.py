"""What a table shows: columns over row objects, and the cells that are made of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, auto
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

from inventory_desktop.ui import formats
from inventory_desktop.ui.theme import Tone

Row = TypeVar("Row")

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""A :class:`Cell`: all that the delegate needs, in one call."""
IDENTITY_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""Primary key of the row; None while the row is not known."""
PLACEHOLDER = "…"


class Kind(Enum):
    """What a column holds, which decides how it is written and painted.

    MONEY is a price or cost of one unit, with all its decimals; AMOUNT is a sum, in whole cents.
    """

    TEXT = auto()
    SECONDARY = auto()
    CODE = auto()
    QUANTITY = auto()
    CHANGE = auto()
    COUNT = auto()
    MONEY = auto()
    AMOUNT = auto()
    DATE = auto()
    TIMESTAMP = auto()
    BADGE = auto()


_RIGHT = frozenset({Kind.QUANTITY, Kind.CHANGE, Kind.COUNT, Kind.MONEY, Kind.AMOUNT})
_TABULAR = _RIGHT | {Kind.CODE, Kind.DATE, Kind.TIMESTAMP}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell, ready to be painted.

    Attributes:
        text: As people read it.
        kind: What it holds.
        tone: Colour of a badge, or of a figure that calls for attention.
        known: False for the placeholder of a row that is still being fetched.
    """

    text: str
    kind: Kind
    tone: Tone = Tone.NEUTRAL
    known: bool = True

    @property
    def right(self) -> bool:
        """Whether it is aligned to the right."""
        return self.kind in _RIGHT

    @property
    def tabular(self) -> bool:
        """Whether its digits have equal widths."""
        return self.kind in _TABULAR


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column of a table.

    Attributes:
        key: Its name in settings.
        title: Its name for people.
        value: Reads it from a row.
        kind: What it holds.
        sort: Name of the sort on the server; None if the list cannot be sorted by it.
        width: Wished width in pixels.
        minimum: Width below which it is hidden rather than squeezed.
        stretch: Share of the width that is left over.
        rank: 0 stays always; of the others the highest is hidden first where room is short.
        tone: Reads the colour from a row.
    """

    key: str
    title: str
    value: Callable[[Row], object]
    kind: Kind = Kind.TEXT
    sort: str | None = None
    width: int = 120
    minimum: int = 72
    stretch: int = 0
    rank: int = 0
    tone: Callable[[Row], Tone] | None = None

    @property
    def right(self) -> bool:
        """Whether it is aligned to the right."""
        return self.kind in _RIGHT

    def cell(self, row: Row) -> Cell:
        """Makes the cell of a row."""
        tone = Tone.NEUTRAL if self.tone is None else self.tone(row)
        return Cell(text_of(self.value(row), self.kind), self.kind, tone)

    def plain_text(self, row: Row) -> str:
        """The cell as a spreadsheet reads it: numbers without groups and signs of currencies."""
        value = self.value(row)
        if isinstance(value, Decimal | int):
            return formats.format_plain(Decimal(value))
        return " ".join(text_of(value, self.kind).split())


def text_of(value: object, kind: Kind) -> str:
    """Writes a value as people read it; None is empty."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return _decimal_text(value, kind)
    if isinstance(value, datetime):
        return (
            formats.format_date(value.astimezone().date())
            if kind is Kind.DATE
            else formats.format_timestamp(value)
        )
    if isinstance(value, date):
        return formats.format_date(value)
    if isinstance(value, int) and kind in _RIGHT:
        return _decimal_text(Decimal(value), kind)
    return str(value)


def _decimal_text(value: Decimal, kind: Kind) -> str:
    if kind is Kind.MONEY:
        return formats.format_money(value)
    if kind is Kind.AMOUNT:
        return formats.format_amount(value)
    if kind is Kind.CHANGE:
        return formats.format_signed_quantity(value)
    return formats.format_quantity(value)


def fitted_widths(
    columns: Sequence[Column[Row]], available: int, chosen: dict[str, int] | None = None
) -> dict[str, int]:
    """Shares a table's width among its columns.

    Columns keep their wished width; where room is short, those of the highest rank are left out;
    what is left over goes to the columns that stretch.

    Args:
        columns: All columns, from left to right.
        available: Width to be shared.
        chosen: Widths that the person set by dragging, by key.

    Returns:
        Width of each column that is shown, by key.
    """
    wishes = {column.key: column.width for column in columns} | (chosen or {})
    shown = list(columns)
    while (
        sum(column.minimum if column.stretch else wishes[column.key] for column in shown)
        > available
    ):
        extra = [column for column in shown if column.rank]
        if not extra:
            break
        shown.remove(max(extra, key=lambda column: column.rank))
    widths = {column.key: wishes[column.key] for column in shown}
    elastic = [c for c in shown if c.stretch and c.key not in (chosen or {})] or [
        c for c in shown if c.stretch
    ]
    spare = available - sum(widths.values())
    parts = sum(column.stretch for column in elastic)
    for column in elastic:
        share = spare * column.stretch // parts
        spare, parts = spare - share, parts - column.stretch
        widths[column.key] = max(column.minimum, widths[column.key] + share)
    return widths
