"""What table models over a server have in common: columns, cells, states."""

from collections.abc import Callable, Iterable, Sequence
from enum import Enum, auto
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.services.paging import Sort
from inventory_desktop.ui.mirroring import begin, end
from inventory_desktop.ui.tables.columns import (
    CELL_ROLE,
    IDENTITY_ROLE,
    PLACEHOLDER,
    Cell,
    Column,
)
from inventory_desktop.ui.tables.whole_list import Ranges, WholeList
from inventory_desktop.ui.tasks import Tasks

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


class Sorted(Protocol):
    """A frozen dataclass: a filter that the screen makes, and a sort."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def sort(self) -> Sort:
        """Order of the list."""


class State(Enum):
    """What a table can say about itself."""

    IDLE = auto()
    LOADING = auto()
    READY = auto()
    EMPTY = auto()
    FAILED = auto()


class LoadedRow(Generic[Row]):
    """A row and its cells, which are made when they are first painted."""

    __slots__ = ("cells", "identity", "row")

    def __init__(self, row: Row, identity: int) -> None:
        self.row = row
        self.identity = identity
        self.cells: list[Cell] | None = None


class ServerTableModel(QAbstractTableModel, Generic[Row]):
    """Shows rows that live on a server; ``data()`` never waits and never asks for itself.

    Args:
        columns: From left to right.
        identity: Reads a row's primary key.
        tasks: Where the reading is done.
        parent: Its Qt parent.

    Attributes:
        error: Why the last reading failed, in state FAILED.

    Signals:
        state_changed: A :class:`State`.
        total_changed: Number of rows of the whole list.
        query_changed: Another filter or sort holds.
        rows_arrived: First and last row that are known from now on.
        about_to_refresh: Rows are going to be exchanged in place.
        refreshed: They were.
    """

    state_changed = Signal(object)
    total_changed = Signal(int)
    query_changed = Signal()
    rows_arrived = Signal(int, int)
    about_to_refresh = Signal()
    refreshed = Signal()

    _ROLES: ClassVar[frozenset[int]] = frozenset(
        {
            int(Qt.ItemDataRole.DisplayRole),
            int(Qt.ItemDataRole.TextAlignmentRole),
            CELL_ROLE,
            IDENTITY_ROLE,
        }
    )

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        identity: Callable[[Row], int],
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.error: AppError | None = None
        self._identity = identity
        self._tasks = tasks
        self._state = State.IDLE
        self._placeholders = tuple(
            Cell(PLACEHOLDER, column.kind, known=False) for column in self.columns
        )

    # What a kind of list does its own way

    def loaded(self, row: int) -> LoadedRow[Row] | None:
        """Returns a row if it is known; asks for it otherwise."""
        raise NotImplementedError

    def find(self, identity: int) -> int | None:
        """Returns where the row with this primary key is, if it is known."""
        raise NotImplementedError

    def current_sort(self) -> Sort | None:
        """The order that holds; None if the list has but one."""
        raise NotImplementedError

    def known_identity(self, row: int) -> int | None:
        """Returns a row's primary key if it is known; never asks for it."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Reads again what is shown; scroll position and selection stay."""
        raise NotImplementedError

    def set_visible_rows(self, first: int, last: int) -> None:
        """The view tells which rows are to be seen."""
        raise NotImplementedError

    def set_kept_rows(self, rows: Sequence[int]) -> None:
        """The view tells which rows must be known after a refresh, because they are selected."""

    def whole(self) -> WholeList[Row] | None:
        """Returns the whole list as it is filtered and sorted now; None before the first query."""
        raise NotImplementedError

    def reader(self, ranges: Ranges) -> Callable[[], Iterable[Row]] | None:
        """Returns what reads these rows, known or not; called off the GUI thread.

        None before the first query.
        """
        raise NotImplementedError

    # What they share

    @property
    def state(self) -> State:
        """What the table says about itself."""
        return self._state

    @property
    def tasks(self) -> Tasks:
        """Where the reading is done."""
        return self._tasks

    def row_at(self, row: int) -> Row | None:
        """Returns a row object if it is known."""
        entry = self.loaded(row)
        return None if entry is None else entry.row

    def identity_at(self, row: int) -> int | None:
        """Returns a row's primary key if it is known."""
        entry = self.loaded(row)
        return None if entry is None else entry.identity

    def cell_at(self, row: int, column: int) -> Cell:
        """Returns what is to be painted."""
        entry = self.loaded(row)
        if entry is None:
            return self._placeholders[column]
        if entry.cells is None:
            entry.cells = [each.cell(entry.row) for each in self.columns]
        return entry.cells[column]

    @override
    def columnCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008  Qt's default
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if role not in self._ROLES or not index.isValid() or index.row() >= self.rowCount():
            return None
        if role == IDENTITY_ROLE:
            return self.identity_at(index.row())
        cell = self.cell_at(index.row(), index.column())
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(right=cell.right)
        return cell.text

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
        /,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(right=column.right)
        return None

    def _load(self, rows: Sequence[Row]) -> list[LoadedRow[Row]]:
        return [LoadedRow(row, self._identity(row)) for row in rows]

    def _set_state(self, state: State, error: AppError | None = None) -> None:
        self.error = error
        if state is not self._state or state is State.FAILED:
            self._state = state
            self.state_changed.emit(state)

    def _announce(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
            self.rows_arrived.emit(first, last)


def _alignment(*, right: bool) -> Qt.AlignmentFlag:
    side = end() if right else begin()
    return side | Qt.AlignmentFlag.AlignVCenter
