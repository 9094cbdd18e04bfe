"""Lists in memory that stand for a server's, and count what they are asked."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from inventory_desktop.errors import AppError, Unavailable
from inventory_desktop.services.paging import Fences, Key, Sort
from inventory_desktop.ui.tables.columns import Column, Kind


@dataclass(frozen=True, slots=True)
class Item:
    """A row."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class ItemQuery:
    """A filter and a sort."""

    search: str = ""
    sort: Sort = field(default_factory=partial(Sort, "name"))


COLUMNS: tuple[Column[Item], ...] = (
    Column("id", "Number", lambda row: row.id, Kind.COUNT, sort="id", width=90),
    Column("name", "Name", lambda row: row.name, sort="name", stretch=1, width=200),
    Column("extra", "Extra", lambda row: row.name[::-1], width=300, rank=1),
)


class _Counted:
    def __init__(self, count: int) -> None:
        self.items = [Item(number, f"Item {number:06}") for number in range(1, count + 1)]
        self.calls: list[str] = []
        self.rows_read = 0
        self.error: AppError | None = None
        self.gate: threading.Event | None = None
        self._lock = threading.Lock()

    def identity(self, row: Item) -> int:
        return row.id

    def rename(self, number: int, name: str) -> None:
        self._exchange(lambda item: replace(item, name=name) if item.id == number else item)

    def remove(self, *numbers: int) -> None:
        with self._lock:
            self.items = [item for item in self.items if item.id not in numbers]

    def add(self, number: int, name: str) -> None:
        with self._lock:
            self.items = [*self.items, Item(number, name)]

    def _exchange(self, change: Callable[[Item], Item]) -> None:
        with self._lock:
            self.items = [change(item) for item in self.items]

    def _ask(self, call: str) -> None:
        self.calls.append(call)
        if self.gate is not None:
            assert self.gate.wait(20)
        if self.error is not None:
            raise self.error

    def _answer(self, rows: Sequence[Item]) -> tuple[Item, ...]:
        self.rows_read += len(rows)
        return tuple(rows)


class SortedItems(_Counted):
    """A list that can be sorted either way.

    Attributes:
        counting: Holds up whoever asks for fences, until it is set.
        fails_to_count: Whether whoever is held up then fails, once.
    """

    counting: threading.Event | None = None
    fails_to_count = False

    def fences(self, query: ItemQuery, page_size: int) -> Fences:
        self._ask("fences")
        if self.counting is not None:
            assert self.counting.wait(20)
        if self.fails_to_count:
            self.fails_to_count = False
            raise Unavailable("The count broke off.")
        found = self._found(query)
        keys = tuple(_key(query, found[at - 1]) for at in range(page_size, len(found), page_size))
        return Fences(len(found), page_size, keys)

    def rows(self, query: ItemQuery, after: Key | None, limit: int) -> Sequence[Item]:
        self._ask("rows")
        found = self._found(query)
        start = 0
        if after is not None:
            keys = [_key(query, item) for item in found]
            start = next(
                (
                    at
                    for at, key in enumerate(keys)
                    if (key < after if query.sort.descending else key > after)
                ),
                len(found),
            )
        return self._answer(found[start : start + limit])

    def _found(self, query: ItemQuery) -> list[Item]:
        with self._lock:
            found = [item for item in self.items if query.search.lower() in item.name.lower()]
        return sorted(found, key=partial(_key, query), reverse=query.sort.descending)


class Journal(_Counted):
    """A journal, newest first."""

    def rows(self, query: ItemQuery, before: int | None, limit: int) -> Sequence[Item]:
        self._ask("rows")
        with self._lock:
            found = sorted(
                (
                    item
                    for item in self.items
                    if query.search.lower() in item.name.lower()
                    and (before is None or item.id < before)
                ),
                key=lambda item: -item.id,
            )
        return self._answer(found[:limit])


def _key(query: ItemQuery, item: Item) -> Key:
    return (item.id,) if query.sort.key == "id" else (item.name, item.id)
