"""Which rows of a table are selected: ranges, since they may be a million, kept by their keys."""

from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView

from inventory_desktop.ui.tables.copying import count, first_of, selected_ranges
from inventory_desktop.ui.tables.server_model import ServerTableModel
from inventory_desktop.ui.tables.whole_list import Ranges

_MOST_KEPT = 1000
_SEVERAL = 2


class RowSelection:
    """The selected rows of one view.

    Args:
        table: The model whose rows they are.
        view: The view.
    """

    def __init__(self, table: ServerTableModel[Any], view: QAbstractItemView) -> None:
        self._table = table
        self._view = view
        self._kept: tuple[int, ...] = ()
        self._kept_all = False

    @property
    def ranges(self) -> Ranges:
        """The rows as stretches, from top to bottom, each row once."""
        return selected_ranges(self._view.selectionModel().selection())

    @property
    def count(self) -> int:
        """How many rows they are."""
        return count(self.ranges)

    @property
    def is_all(self) -> bool:
        """Whether several rows are all that there are."""
        return self.count == self._table.rowCount() >= _SEVERAL

    def rows(self, most: int) -> list[int]:
        """The first of them, from top to bottom."""
        ranges = first_of(self.ranges, most)
        return [row for first, last in ranges for row in range(first, last + 1)]

    def follow(self) -> None:
        """Tells the model which rows must be known after a refresh."""
        self._table.set_kept_rows(self.rows(_MOST_KEPT))

    def keep(self) -> None:
        """Remembers the keys of the rows, which are about to be exchanged in place."""
        known = map(self._table.known_identity, self.rows(_MOST_KEPT))
        self._kept = tuple(identity for identity in known if identity is not None)
        self._kept_all = self.is_all

    def restore(self) -> None:
        """Selects the same rows again; where all were selected, all that there are now."""
        if len(self._kept) < _SEVERAL:
            return
        wanted = self._everything() if self._kept_all else self._found()
        if wanted is not None:
            flags = QItemSelectionModel.SelectionFlag
            self._view.selectionModel().select(wanted, flags.ClearAndSelect | flags.Rows)

    def _everything(self) -> QItemSelection | None:
        last = self._table.rowCount() - 1
        if self.is_all or last < 0:
            return None
        return QItemSelection(self._table.index(0, 0), self._table.index(last, 0))

    def _found(self) -> QItemSelection | None:
        found = [row for row in map(self._table.find, self._kept) if row is not None]
        if sorted(found) == self.rows(_MOST_KEPT):
            return None
        wanted = QItemSelection()
        for row in found:
            index = self._table.index(row, 0)
            wanted.select(index, index)
        return wanted
