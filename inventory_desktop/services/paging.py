"""How long lists are asked for: a sort and a filter, answered page by page.

Nothing ever loads all rows. A sorted list first gets its *fences*: the exact number of rows and,
for each page, the key of the last row before it. Any page is then one keyset read after its
fence. Journals (newest first, read downwards) need no fences: each page starts after the last row
of the page before.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from inventory_desktop.errors import ValidationError
from inventory_desktop.sentences import said

Row = TypeVar("Row")

Key = tuple[Any, ...]
"""Values of the sort columns of one row, its id last: a place in a totally ordered list."""

DEFAULT_PAGE_SIZE = 20
MAXIMUM_PAGE_SIZE = 100


@dataclass(frozen=True, slots=True)
class Sort:
    """Order of a list.

    Attributes:
        key: Name of the sort, for example ``name``; each list says which it knows.
        descending: Largest, last or newest first.
    """

    key: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A page asked for by its number.

    Attributes:
        page: Number of the page, from 1.
        page_size: Rows of a page, 1 to 100.

    Raises:
        ValidationError: If one of them is out of range; names the field.
    """

    page: int = 1
    page_size: int = DEFAULT_PAGE_SIZE

    def __post_init__(self) -> None:
        if self.page < 1:
            raise ValidationError("The page number starts at 1.", field="page")
        if not 1 <= self.page_size <= MAXIMUM_PAGE_SIZE:
            raise ValidationError(
                said("A page has 1 to {0} rows.", MAXIMUM_PAGE_SIZE), field="page_size"
            )

    @property
    def offset(self) -> int:
        """Number of rows before the page."""
        return (self.page - 1) * self.page_size


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """One page of a list and how many rows the whole list has."""

    rows: tuple[Row, ...]
    page: int
    page_size: int
    total: int


@dataclass(frozen=True, slots=True)
class Fences:
    """Where the pages of a sorted list begin.

    Attributes:
        total: Exact number of rows of the list.
        page_size: Rows of a page.
        keys: ``keys[i]`` is the key of the last row before page ``i + 1`` (pages count from 0
            here); page 0 has no fence.
    """

    total: int
    page_size: int
    keys: tuple[Key, ...]

    def before(self, page: int) -> Key | None:
        """Key after which page ``page`` (from 0) starts; None for the first."""
        return None if page == 0 else self.keys[page - 1]


def keys_from(rows: Sequence[Sequence[Any]]) -> tuple[Key, ...]:
    """Turns fetched fence rows into keys."""
    return tuple(tuple(row) for row in rows)
