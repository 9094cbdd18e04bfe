"""How wide the columns of a table are to be: a figure is never cut off, words give way to it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from inventory_desktop.ui.tables.columns import Column, fitted_widths
from inventory_desktop.ui.tables.delegate import cell_width, needed_width
from inventory_desktop.ui.tables.layout import TableLayout
from inventory_desktop.ui.tables.server_model import ServerTableModel

_LOOKED_AT = 100
"""Rows of a new list whose figures decide how wide its columns begin."""


class FigureWidths:
    """Remembers the widest figure of each column that was seen since the list began.

    Args:
        table: The list.
    """

    def __init__(self, table: ServerTableModel[Any]) -> None:
        self._table = table
        self._figures = [column for column in table.columns if column.right]
        self._widest: dict[str, int] = {}

    def begin(self) -> None:
        """Begins anew, with the rows of another list that are there already."""
        self._widest.clear()
        self.take_rows(0, min(self._table.rowCount(), _LOOKED_AT) - 1)

    def take_rows(self, first: int, last: int) -> bool:
        """Looks at the figures of rows that are known by now; answers as :meth:`take` does."""
        return self.take(map(self._table.row_at, range(first, last + 1)))

    def take(self, rows: Iterable[Any], *, bold: bool = False) -> bool:
        """Looks at the figures of rows.

        Args:
            rows: What the columns read them from; None for a row that is not known.
            bold: Whether they are written in bold type.

        Returns:
            Whether a column needs more width than before.
        """
        known = [row for row in rows if row is not None]
        wider = [self._take(column, known, bold=bold) for column in self._figures]
        return any(wider)

    def widths(self, layout: TableLayout, room: int) -> dict[str, int]:
        """Shares the width among the columns, none of which is out of sight.

        Where all would not fit, columns that grew for their figures give way first.

        Args:
            layout: How the person arranged the columns.
            room: Pixels for all of them.

        Returns:
            Width of each column that is shown, by key.
        """
        usual = [
            replace(
                column,
                rank=0 if column.key in layout.shown else column.rank,
                width=max(column.width, needed_width(column)),
            )
            for column in self._table.columns
            if column.key not in layout.hidden
        ]
        grown = [
            replace(column, width=max(column.width, self._widest.get(column.key, 0)))
            for column in usual
        ]
        found = fitted_widths(grown, room, dict(layout.widths))
        found = _squeezed(found, {column.key: column.width for column in usual}, room)
        whole = max(room, sum(found.values()))
        # In a very narrow window each gives its share: nothing leads to a column out of sight.
        return {key: width * room // whole for key, width in found.items()}

    def _take(self, column: Column[Any], rows: Sequence[Any], *, bold: bool) -> bool:
        """Writes only the figure with the most digits; writing all of a page would be felt."""
        longest = max(rows, key=lambda row: len(str(column.value(row))), default=None)
        if longest is None:
            return False
        needed = cell_width(column.cell(longest), bold=bold)
        if needed <= max(column.width, self._widest.get(column.key, 0)):
            return False
        self._widest[column.key] = needed
        return True


def _squeezed(widths: dict[str, int], usual: dict[str, int], room: int) -> dict[str, int]:
    """Takes what is too much from the columns that grew."""
    over = sum(widths.values()) - room
    growth = {key: width - usual[key] for key, width in widths.items() if width > usual[key]}
    whole = sum(growth.values())
    if over <= 0 or not whole:
        return widths
    cut = {key: min(grown, -(-over * grown // whole)) for key, grown in growth.items()}
    return {key: width - cut.get(key, 0) for key, width in widths.items()}
