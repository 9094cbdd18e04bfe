"""A sorted list of any length, of which only a few pages are ever here.

The first page comes first. The exact count and one fence per page are then read in the background,
one reading after the other; a page is one keyset read.
``data()`` looks into a cache of pages. A miss shows a placeholder and is asked for when the event
loop is next idle, and only if it is still to be seen by then.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.services.paging import Fences, Key, Sort
from inventory_desktop.ui.tables.columns import Column
from inventory_desktop.ui.tables.server_model import (
    Index,
    LoadedRow,
    ServerTableModel,
    Sorted,
    State,
)
from inventory_desktop.ui.tables.whole_list import Ranges, WholeList, rows_between, sorted_pages
from inventory_desktop.ui.tasks import TaskHandle, Tasks

Row = TypeVar("Row")
Query = TypeVar("Query", bound=Sorted)
QueryIn_contra = TypeVar("QueryIn_contra", contravariant=True)

PAGE_SIZE = 100
_CACHED_PAGES = 64
_KEPT_PAGES = 16
_REFRESH_MS = 40
_HEAL_MS = 500


class SortedSource(Protocol[Row, QueryIn_contra]):
    """Where the rows come from; called on pool threads."""

    def fences(self, query: QueryIn_contra, page_size: int) -> Fences:
        """Returns the exact count and where each page begins."""

    def rows(self, query: QueryIn_contra, after: Key | None, limit: int) -> Sequence[Row]:
        """Returns the rows that follow a fence."""

    def identity(self, row: Row) -> int:
        """Returns a row's primary key."""


class PagedModel(ServerTableModel[Row], Generic[Row, Query]):
    """Shows a sorted list over a server.

    Args:
        source: Where the rows come from.
        columns: From left to right.
        tasks: Where the reading is done.
        parent: Its Qt parent.
        page_size: Rows of one read.
    """

    def __init__(
        self,
        source: SortedSource[Row, Query],
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
        self._total = 0
        self._fences: Fences | None = None
        self._has_rows = False
        self._counting = False
        self._pages: OrderedDict[int, list[LoadedRow[Row]]] = OrderedDict()
        self._generation = 0
        self._wanted: set[int] = set()
        self._in_flight: dict[int, TaskHandle] = {}
        self._visible: tuple[int, int] | None = None
        self._kept: frozenset[int] = frozenset()
        self._refreshing = False
        self._refresh_again = False
        self._healed = False
        self._asking = _timer(self, 0, self._ask_for_wanted)
        self._refresh_soon = _timer(self, _REFRESH_MS, self._begin_refresh)
        self._heal_soon = _timer(self, _HEAL_MS, self._begin_refresh)

    @property
    def query(self) -> Query | None:
        """The filter and sort that hold."""
        return self._query

    @property
    def total(self) -> int:
        """Number of rows, exact as soon as the fences are there."""
        return self._total

    def set_query(self, query: Query) -> None:
        """Shows another list. What is shown stays until the first page of the new one is here."""
        if query == self._query and self.state is not State.FAILED:
            return
        self._query = query
        self._forget_requests()
        self._fences = None
        self._has_rows = False
        self._refreshing = self._refresh_again = self._healed = False
        self._refresh_soon.stop()
        self._set_state(State.LOADING)
        self.query_changed.emit()
        source, size, generation = self._source, self._page_size, self._generation
        self._tasks.run(
            lambda: source.rows(query, None, size),
            owner=self,
            key="first page",
            done=partial(self._show_first, generation),
            failed=partial(self._fail, generation),
        )

    @override
    def rowCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008  Qt's default
        return 0 if parent.isValid() else self._total

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder, /) -> None:
        key = self.columns[column].sort if 0 <= column < len(self.columns) else None
        if key is not None and self._query is not None:
            descending = order is Qt.SortOrder.DescendingOrder
            self.set_query(replace(self._query, sort=Sort(key, descending=descending)))

    @override
    def current_sort(self) -> Sort | None:
        return None if self._query is None else self._query.sort

    @override
    def loaded(self, row: int) -> LoadedRow[Row] | None:
        number, offset = divmod(row, self._page_size)
        page = self._pages.get(number)
        if page is None:
            self._want((number,))
            return None
        if offset < len(page):
            return page[offset]
        if not self._healed and self._fences is not None:
            self._healed = True
            self._heal_soon.start()
        return None

    @override
    def known_identity(self, row: int) -> int | None:
        number, offset = divmod(row, self._page_size)
        page = self._pages.get(number, ())
        return page[offset].identity if offset < len(page) else None

    @override
    def find(self, identity: int) -> int | None:
        for number, page in self._pages.items():
            for offset, entry in enumerate(page):
                if entry.identity == identity:
                    row = number * self._page_size + offset
                    return row if row < self._total else None
        return None

    @override
    def set_visible_rows(self, first: int, last: int) -> None:
        self._visible = (first, last)
        self._want(self._visible_pages())

    @override
    def set_kept_rows(self, rows: Sequence[int]) -> None:
        self._kept = frozenset(row // self._page_size for row in rows)

    @override
    def refresh(self) -> None:
        if self._query is None:
            return
        if self.state is State.FAILED and not self._has_rows:
            self.set_query(self._query)
            return
        self._healed = False
        is_being_counted = self._counting and self._fences is None
        if self._refreshing or is_being_counted or not self._has_rows:
            self._refresh_again = True
        elif not self._refresh_soon.isActive():
            self._refresh_soon.start()

    @override
    def whole(self) -> WholeList[Row] | None:
        if self._query is None:
            return None
        total = None if self._fences is None else self._total
        return WholeList(total, partial(sorted_pages, self._source, self._query))

    @override
    def reader(self, ranges: Ranges) -> Callable[[], Iterable[Row]] | None:
        if self._query is None or self._fences is None:
            return None
        return partial(rows_between, self._source, self._query, self._fences, ranges)

    # The first look at a list

    def _show_first(self, generation: int, rows: Sequence[Row]) -> None:
        if generation != self._generation:
            return
        self.beginResetModel()
        self._pages.clear()
        self._pages[0] = self._load(rows)
        self._total = len(rows)
        self._visible = None
        self._has_rows = True
        if len(rows) < self._page_size:
            self._fences = Fences(len(rows), self._page_size, ())
        self.endResetModel()
        self._after_loading()
        if rows:
            self.rows_arrived.emit(0, len(rows) - 1)
        self._count()

    def _count(self) -> None:
        """Reads the fences unless they are known.

        Never two at once: counting can take a second, and first pages need the pool's threads.
        """
        if self._counting or self._query is None or not self._has_rows or self._fences is not None:
            return
        self._counting = True
        source, query, size = self._source, self._query, self._page_size
        self._tasks.run(
            lambda: source.fences(query, size),
            owner=self,
            done=partial(self._take_fences, self._generation),
            failed=partial(self._fail_to_count, self._generation),
        )

    def _take_fences(self, generation: int, fences: Fences) -> None:
        self._counting = False
        if generation != self._generation:
            self._count()
            return
        self._fences = fences
        self._set_total(fences.total)
        self._after_loading()
        self._want(self._visible_pages())

    def _fail_to_count(self, generation: int, error: AppError) -> None:
        self._counting = False
        if generation != self._generation:
            self._count()
        self._fail(generation, error)

    def _after_loading(self) -> None:
        self._set_state(State.READY if self._total else State.EMPTY)
        if self._fences is None:
            return
        self.total_changed.emit(self._total)
        if self._refresh_again:
            self._refresh_again = False
            self._refresh_soon.start()

    def _set_total(self, total: int) -> None:
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    # Page by page

    def _visible_pages(self) -> range:
        if self._visible is None or not self._total:
            return range(0)
        first, last = self._visible
        last = min(last, self._total - 1)
        return range(max(0, first) // self._page_size, last // self._page_size + 1)

    def _want(self, pages: Iterable[int]) -> None:
        for page in pages:
            if page not in self._pages and page not in self._in_flight:
                self._wanted.add(page)
        if self._wanted and self._fences is not None and not self._asking.isActive():
            self._asking.start()

    def _ask_for_wanted(self) -> None:
        if self._fences is None or self._query is None:
            return
        if self._visible is not None:
            self._drop_what_is_out_of_sight()
        for page in sorted(self._wanted):
            if page * self._page_size < self._fences.total:
                self._ask(page, self._query, self._fences)
        self._wanted.clear()

    def _drop_what_is_out_of_sight(self) -> None:
        seen = self._visible_pages()
        near = range(max(0, seen.start - 1), seen.stop + 1)
        for page in [page for page in self._in_flight if page not in near]:
            self._in_flight.pop(page).cancel()
        self._wanted = {page for page in near if page in self._wanted or page not in self._pages}
        self._wanted -= self._in_flight.keys()

    def _ask(self, page: int, query: Query, fences: Fences) -> None:
        source, size, after = self._source, self._page_size, fences.before(page)
        self._in_flight[page] = self._tasks.run(
            lambda: source.rows(query, after, size),
            owner=self,
            done=partial(self._take_page, self._generation, page),
            failed=partial(self._fail, self._generation),
        )

    def _take_page(self, generation: int, number: int, rows: Sequence[Row]) -> None:
        if generation != self._generation:
            return
        self._in_flight.pop(number, None)
        self._pages[number] = self._load(rows)
        if len(self._pages) > _CACHED_PAGES:
            seen = self._visible_pages()
            oldest = next((page for page in self._pages if page not in seen and page != number), -1)
            self._pages.pop(oldest, None)
        first = number * self._page_size
        self._announce(first, min(first + len(rows), self._total) - 1)
        if self.state is State.FAILED:
            self._set_state(State.READY)

    # Reading again

    def _begin_refresh(self) -> None:
        if self._query is None or self._refreshing or not self._has_rows:
            return
        self._refreshing = True
        source, query, size = self._source, self._query, self._page_size
        pages = set(sorted(self._kept)[:_KEPT_PAGES]) | set(self._visible_pages()) | {0}
        self._tasks.run(
            lambda: _read_again(source, query, size, pages),
            owner=self,
            key="refresh",
            done=partial(self._exchange, self._generation),
            failed=partial(self._fail, self._generation),
        )

    def _exchange(self, generation: int, answer: tuple[Fences, dict[int, Sequence[Row]]]) -> None:
        self._refreshing = False
        if generation != self._generation:
            return
        fences, pages = answer
        self._forget_requests()
        self.about_to_refresh.emit()
        self._fences = fences
        self._pages = OrderedDict((number, self._load(rows)) for number, rows in pages.items())
        self._set_total(fences.total)
        if self._total:
            self.dataChanged.emit(
                self.index(0, 0), self.index(self._total - 1, len(self.columns) - 1)
            )
        for number, rows in pages.items():
            first = number * self._page_size
            self.rows_arrived.emit(first, first + len(rows) - 1)
        self.refreshed.emit()
        self._after_loading()
        self._want(self._visible_pages())

    def _fail(self, generation: int, error: AppError) -> None:
        if generation != self._generation:
            return
        self._refreshing = False
        self._forget_requests()
        self._set_state(State.FAILED, error)

    def _forget_requests(self) -> None:
        self._generation += 1
        for handle in self._in_flight.values():
            handle.cancel()
        self._in_flight.clear()
        self._wanted.clear()
        self._asking.stop()


def _read_again(
    source: SortedSource[Row, Query], query: Query, size: int, pages: Iterable[int]
) -> tuple[Fences, dict[int, Sequence[Row]]]:
    """Reads the fences and the given pages; pages past a shortened list become its last one."""
    fences = source.fences(query, size)
    last = max(0, (fences.total - 1) // size)
    wanted = sorted({min(page, last) for page in pages})
    return fences, {page: source.rows(query, fences.before(page), size) for page in wanted}


def _timer(parent: QObject, milliseconds: int, then: object) -> QTimer:
    timer = QTimer(parent, singleShot=True, interval=milliseconds)
    timer.timeout.connect(then)
    return timer
