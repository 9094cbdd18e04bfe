"""A journal: newest first, read downwards as far as a person scrolls."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QTimer
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.services.paging import Sort
from inventory_desktop.ui.tables.columns import Column
from inventory_desktop.ui.tables.server_model import Index, LoadedRow, ServerTableModel, State
from inventory_desktop.ui.tables.whole_list import Ranges, WholeList, journal_pages
from inventory_desktop.ui.tasks import Tasks

Row = TypeVar("Row")
Query = TypeVar("Query")
QueryIn_contra = TypeVar("QueryIn_contra", contravariant=True)

PAGE_SIZE = 100
_REFRESH_MS = 40


class JournalSource(Protocol[Row, QueryIn_contra]):
    """Where the rows come from; called on pool threads."""

    def rows(self, query: QueryIn_contra, before: int | None, limit: int) -> Sequence[Row]:
        """Returns the rows that are older than the one with this primary key, newest first."""

    def identity(self, row: Row) -> int:
        """Returns a row's primary key; newer rows have larger ones."""


class JournalModel(ServerTableModel[Row], Generic[Row, Query]):
    """Shows a journal over a server.

    Args:
        source: Where the rows come from.
        columns: From left to right.
        tasks: Where the reading is done.
        parent: Its Qt parent.
        page_size: Rows of one read.
    """

    def __init__(
        self,
        source: JournalSource[Row, Query],
        columns: Sequence[Column[Row]],
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        page_size: int = PAGE_SIZE,
    ) -> None:
        super().__init__(columns, source.identity, tasks, parent)
        self._source = source
        self._page_size = page_size
        self._query: Query | None = None
        self._rows: list[LoadedRow[Row]] = []
        self._at_end = False
        self._has_rows = False
        self._reading_on = False
        self._refreshing = False
        self._refresh_again = False
        self._visible = (0, 0)
        self._generation = 0
        self._refresh_soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._refresh_soon.timeout.connect(self._begin_refresh)

    @property
    def query(self) -> Query | None:
        """The filter that holds."""
        return self._query

    @property
    def at_end(self) -> bool:
        """Whether the oldest row is here."""
        return self._at_end

    def set_query(self, query: Query) -> None:
        """Shows another journal. What is shown stays until the first rows are here."""
        if query == self._query and self.state is not State.FAILED:
            return
        self._query = query
        self._generation += 1
        self._has_rows = self._reading_on = self._refreshing = self._refresh_again = False
        self._refresh_soon.stop()
        self._set_state(State.LOADING)
        self.query_changed.emit()
        source, size, generation = self._source, self._page_size, self._generation
        self._tasks.run(
            lambda: source.rows(query, None, size),
            owner=self,
            key="first rows",
            done=partial(self._show_first, generation),
            failed=partial(self._fail, generation),
        )

    @override
    def rowCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008  Qt's default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def canFetchMore(self, parent: Index, /) -> bool:
        ready = self._has_rows and not self._at_end and not self._reading_on
        return ready and not parent.isValid() and self.state is not State.FAILED

    @override
    def fetchMore(self, parent: Index, /) -> None:
        if not self.canFetchMore(parent) or self._query is None:
            return
        self._reading_on = True
        source, query, size = self._source, self._query, self._page_size
        before = self._rows[-1].identity if self._rows else None
        self._tasks.run(
            lambda: source.rows(query, before, size),
            owner=self,
            key="older rows",
            done=partial(self._append, self._generation, before),
            failed=partial(self._fail, self._generation),
        )

    @override
    def current_sort(self) -> Sort | None:
        return None

    @override
    def loaded(self, row: int) -> LoadedRow[Row] | None:
        return self._rows[row] if row < len(self._rows) else None

    @override
    def known_identity(self, row: int) -> int | None:
        return self._rows[row].identity if row < len(self._rows) else None

    @override
    def find(self, identity: int) -> int | None:
        low, high = 0, len(self._rows)
        while low < high:
            middle = (low + high) // 2
            if self._rows[middle].identity > identity:
                low = middle + 1
            else:
                high = middle
        found = low < len(self._rows) and self._rows[low].identity == identity
        return low if found else None

    @override
    def set_visible_rows(self, first: int, last: int) -> None:
        self._visible = (first, last)
        if last + self._page_size // 2 >= len(self._rows):
            self.fetchMore(QModelIndex())

    @override
    def refresh(self) -> None:
        if self._query is None:
            return
        if self.state is State.FAILED and not self._has_rows:
            self.set_query(self._query)
        elif self._refreshing or not self._has_rows:
            self._refresh_again = True
        elif not self._refresh_soon.isActive():
            self._refresh_soon.start()

    @override
    def whole(self) -> WholeList[Row] | None:
        if self._query is None:
            return None
        total = len(self._rows) if self._at_end else None
        return WholeList(total, partial(journal_pages, self._source, self._query))

    @override
    def reader(self, ranges: Ranges) -> Callable[[], Iterable[Row]] | None:
        rows = [entry.row for first, last in ranges for entry in self._rows[first : last + 1]]
        return lambda: rows

    def _show_first(self, generation: int, rows: Sequence[Row]) -> None:
        if generation != self._generation:
            return
        self.beginResetModel()
        self._rows = self._load(rows)
        self._at_end = len(rows) < self._page_size
        self._has_rows = True
        self._visible = (0, 0)
        self.endResetModel()
        self._settle()
        if rows:
            self.rows_arrived.emit(0, len(rows) - 1)

    def _append(self, generation: int, before: int | None, rows: Sequence[Row]) -> None:
        if generation != self._generation:
            return
        self._reading_on = False
        last = self._rows[-1].identity if self._rows else None
        if last != before:
            return
        self._at_end = len(rows) < self._page_size
        self._insert(len(self._rows), self._load(rows))
        self._settle()

    def _insert(self, at: int, rows: list[LoadedRow[Row]]) -> None:
        if not rows:
            return
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self.endInsertRows()
        self.rows_arrived.emit(at, at + len(rows) - 1)

    def _begin_refresh(self) -> None:
        if self._query is None or self._refreshing or not self._has_rows:
            return
        self._refreshing = True
        source, query, size = self._source, self._query, self._page_size
        first, last = self._visible
        above = self._rows[first - 1].identity if 0 < first <= len(self._rows) else None
        seen = max(1, last - first + 1)
        self._tasks.run(
            lambda: (
                source.rows(query, None, size),
                () if above is None else source.rows(query, above, seen),
            ),
            owner=self,
            key="refresh",
            done=partial(self._merge, self._generation),
            failed=partial(self._fail, self._generation),
        )

    def _merge(self, generation: int, answer: tuple[Sequence[Row], Sequence[Row]]) -> None:
        """Puts new rows on top and exchanges those that are known."""
        if generation != self._generation:
            return
        self._refreshing = False
        newest = self._load(answer[0])
        known_top = self._rows[0].identity if self._rows else -1
        fresh = [entry for entry in newest if entry.identity > known_top]
        if len(fresh) == self._page_size:
            self._show_first(generation, answer[0])
            return
        self.about_to_refresh.emit()
        self._insert(0, fresh)
        for entry in (*newest[len(fresh) :], *self._load(answer[1])):
            row = self.find(entry.identity)
            if row is not None:
                self._rows[row] = entry
        if self._rows:
            self._announce(0, len(self._rows) - 1)
        self.refreshed.emit()
        self._settle()

    def _settle(self) -> None:
        self._set_state(State.READY if self._rows else State.EMPTY)
        if self._at_end:
            self.total_changed.emit(len(self._rows))
        if self._refresh_again:
            self._refresh_again = False
            self._refresh_soon.start()

    def _fail(self, generation: int, error: AppError) -> None:
        if generation == self._generation:
            self._reading_on = self._refreshing = False
            self._set_state(State.FAILED, error)
