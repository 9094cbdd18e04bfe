"""Which rows of a table are selected: ranges, since they may be a million, kept by their keys."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView

from inventory_desktop.ui.tables.server_model import ServerTableModel

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
    def ranges(self) -> Sequence[range]:
        """The rows, from top to bottom; ranges that touch are one."""
        merged: list[range] = []
        for top, bottom in sorted(
            (part.top(), part.bottom()) for part in self._view.selectionModel().selection().toList()
        ):
            if merged and top <= merged[-1].stop:
                merged[-1] = range(merged[-1].start, max(merged[-1].stop, bottom + 1))
            else:
                merged.append(range(top, bottom + 1))
        return merged

    @property
    def count(self) -> int:
        """How many rows they are."""
        return sum(map(len, self.ranges))

    @property
    def is_all(self) -> bool:
        """Whether several rows are all that there are."""
        return self.count == self._table.rowCount() >= _SEVERAL

    def rows(self, most: int) -> list[int]:
        """The first of them, from top to bottom."""
        return list(islice(self._each(), most))

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

    def _each(self) -> Iterator[int]:
        return (row for part in self.ranges for row in part)

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
