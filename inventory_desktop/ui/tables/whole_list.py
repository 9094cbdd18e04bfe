"""A list in full, though only a few pages of it are ever here; for exports and copies."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from inventory_desktop.services.paging import Fences, Key

Row = TypeVar("Row")
Query = TypeVar("Query")
QueryIn_contra = TypeVar("QueryIn_contra", contravariant=True)
Ranges = Sequence[tuple[int, int]]
"""First and last row of each stretch, counted from 0."""

PAGE_ROWS = 500
_ROOM = 100
"""Rows that may come into a page while the list is read, without pushing others out of it."""


class _Sorted(Protocol[Row, QueryIn_contra]):
    def fences(self, query: QueryIn_contra, page_size: int) -> Fences: ...

    def rows(self, query: QueryIn_contra, after: Key | None, limit: int) -> Sequence[Row]: ...

    def identity(self, row: Row) -> int: ...


class _Journal(Protocol[Row, QueryIn_contra]):
    def rows(self, query: QueryIn_contra, before: int | None, limit: int) -> Sequence[Row]: ...

    def identity(self, row: Row) -> int: ...


@dataclass(frozen=True, slots=True)
class WholeList(Generic[Row]):
    """All rows of a list as it is filtered and sorted now.

    Attributes:
        total: How many there are; None if nobody knows.
        pages: Reads them from the first to the last; called off the GUI thread.
    """

    total: int | None
    pages: Callable[[], Iterator[Sequence[Row]]]


def sorted_pages(
    source: _Sorted[Row, Query], query: Query, size: int = PAGE_ROWS
) -> Iterator[Sequence[Row]]:
    """Reads a sorted list page by page; two pages are held at a time.

    Colleagues go on working meanwhile. Each page is read with some room and cut where the next one
    begins, so that rows which came into it push no other row out of the list.

    Args:
        source: Where the rows come from.
        query: Filter and sort.
        size: Rows of a page.
    """
    fences = source.fences(query, size)
    last = max(0, (fences.total - 1) // size)
    page = source.rows(query, None, size + _ROOM)
    for number in range(1, last + 1):
        following = source.rows(query, fences.before(number), size + _ROOM)
        known = {source.identity(row) for row in following}
        end = next((at for at, row in enumerate(page) if source.identity(row) in known), len(page))
        yield page[:end]
        page = following
    yield page


def journal_pages(
    source: _Journal[Row, Query], query: Query, size: int = PAGE_ROWS
) -> Iterator[Sequence[Row]]:
    """Reads a journal page by page, the newest row first.

    Args:
        source: Where the rows come from.
        query: Filter.
        size: Rows of a page.
    """
    before: int | None = None
    while rows := source.rows(query, before, size):
        yield rows
        before = source.identity(rows[-1])


def rows_between(
    source: _Sorted[Row, Query], query: Query, fences: Fences, ranges: Ranges
) -> Iterator[Row]:
    """Reads some stretches of a sorted list.

    Args:
        source: Where the rows come from.
        query: Filter and sort.
        fences: Of the list.
        ranges: Which rows.
    """
    size = fences.page_size
    for first, last in ranges:
        for number in range(first // size, min(last, fences.total - 1) // size + 1):
            page = source.rows(query, fences.before(number), size)
            start = number * size
            yield from page[max(0, first - start) : last - start + 1]
