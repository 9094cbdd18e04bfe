"""A short list that is read as a whole, such as the rows of a report."""

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.services.paging import Sort
from inventory_desktop.ui.tables.columns import Column
from inventory_desktop.ui.tables.server_model import Index, LoadedRow, ServerTableModel, State
from inventory_desktop.ui.tables.whole_list import Ranges, WholeList
from inventory_desktop.ui.tasks import Tasks

Row = TypeVar("Row")


class FixedModel(ServerTableModel[Row], Generic[Row]):
    """Shows the rows that it is given; whoever gives them reads them.

    Args:
        columns: From left to right.
        identity: Reads a row's key.
        tasks: Where the reading is done.
        read: Called when the rows are to be read again.
        parent: Its Qt parent.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        identity: Callable[[Row], int],
        tasks: Tasks,
        read: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, identity, tasks, parent)
        self._read = read
        self._rows: list[LoadedRow[Row]] = []

    def begin_loading(self) -> None:
        """Says that rows are being read; those that are shown stay."""
        self._set_state(State.LOADING)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows other rows. Where their keys are the same as before, nothing moves."""
        loaded = self._load(rows)
        same = [each.identity for each in loaded] == [each.identity for each in self._rows]
        if same:
            self._rows = loaded
            self._announce(0, len(loaded) - 1)
        else:
            self.beginResetModel()
            self._rows = loaded
            self.endResetModel()
        self._set_state(State.READY if loaded else State.EMPTY)
        self.total_changed.emit(len(loaded))

    def fail(self, error: AppError) -> None:
        """Says why nothing could be read; rows that are shown stay."""
        self._set_state(State.FAILED, error)

    @override
    def rowCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008  Qt's default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def refresh(self) -> None:
        self._read()

    @override
    def current_sort(self) -> Sort | None:
        return None

    @override
    def loaded(self, row: int) -> LoadedRow[Row] | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @override
    def known_identity(self, row: int) -> int | None:
        return self._rows[row].identity if 0 <= row < len(self._rows) else None

    @override
    def find(self, identity: int) -> int | None:
        keys = [each.identity for each in self._rows]
        return keys.index(identity) if identity in keys else None

    @override
    def whole(self) -> WholeList[Row] | None:
        rows = [entry.row for entry in self._rows]
        return WholeList(len(rows), lambda: iter((rows,)))

    @override
    def reader(self, ranges: Ranges) -> Callable[[], Iterable[Row]] | None:
        rows = [entry.row for first, last in ranges for entry in self._rows[first : last + 1]]
        return lambda: rows

    @override
    def set_visible_rows(self, first: int, last: int) -> None:
        """All rows are known."""
