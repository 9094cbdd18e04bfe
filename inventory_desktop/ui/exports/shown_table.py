"""A list as it is shown, turned into the rows of a file."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from inventory_desktop.services.exporting.table import Holds, OutColumn, Value
from inventory_desktop.services.exporting.table import Row as OutRow
from inventory_desktop.ui.tables.columns import Column, Kind, text_of
from inventory_desktop.ui.tables.whole_list import WholeList

Row = TypeVar("Row")

_HOLDS = {
    Kind.QUANTITY: Holds.NUMBER,
    Kind.CHANGE: Holds.NUMBER,
    Kind.COUNT: Holds.NUMBER,
    Kind.MONEY: Holds.MONEY,
    Kind.DATE: Holds.DAY,
    Kind.TIMESTAMP: Holds.TIME,
}
_PIXELS_A_CHARACTER = 7


def out_columns(columns: Sequence[Column[Any]]) -> tuple[OutColumn, ...]:
    """What the columns of a table are in a file."""
    return tuple(
        OutColumn(
            column.title,
            _HOLDS.get(column.kind, Holds.TEXT),
            max(8, column.width // _PIXELS_A_CHARACTER),
        )
        for column in columns
    )


def out_pages(whole: WholeList[Row], columns: Sequence[Column[Row]]) -> Iterator[Sequence[OutRow]]:
    """The rows of a list, read while they are written."""
    values = [_value_of(column) for column in columns]
    for page in whole.pages():
        yield [[value(row) for value in values] for row in page]


def _value_of(column: Column[Row]) -> Callable[[Row], Value]:
    """Numbers and times stay what they are; all else is what people read."""
    read: Callable[[Row], Any] = column.value
    if column.kind in _HOLDS:
        return read
    return lambda row: text_of(read(row), column.kind)
