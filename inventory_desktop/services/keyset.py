"""Keyset pages over any select: rows after a key, fences, and pages by number.

An order is a sort column, the id that makes it total, and the direction; both columns run the same
way, so that one index serves.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Select, func, select, tuple_

from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.paging import Fences, Key, Page, PageRequest, keys_from

Row = TypeVar("Row")
Order = tuple[ColumnElement[Any], ColumnElement[Any], bool]


def page_after(
    work: UnitOfWork,
    statement: Select[Any],
    order: Order,
    after: Key | None,
    limit: int,
    row: Callable[[Any], Row],
) -> tuple[Row, ...]:
    """Reads the rows after a key.

    Args:
        work: Unit of work.
        statement: The filtered select, without order.
        order: Sort column, id column, descending.
        after: Key of the row before the page; None for the first page.
        limit: Most rows.
        row: Makes the frozen row.
    """
    key = tuple_(order[0], order[1])
    if after is not None:
        bound = tuple_(*after)
        statement = statement.where(key < bound if order[2] else key > bound)
    rows = work.connection.execute(_ordered(statement, order).limit(limit))
    return tuple(row(item) for item in rows)


def fences_of(work: UnitOfWork, statement: Select[Any], order: Order, page_size: int) -> Fences:
    """Counts the rows and finds the key of the last row of each page, in one statement."""
    keys = statement.with_only_columns(
        order[0].label("sort_key"), order[1].label("id"), maintain_column_froms=True
    )
    following = func.lead(order[1]).over(order_by=_directed(order))
    numbered = keys.add_columns(
        func.row_number().over(order_by=_directed(order)).label("place"),
        following.is_(None).label("is_last"),
    ).subquery()
    fence_rows = work.connection.execute(
        select(numbered.c.sort_key, numbered.c.id, numbered.c.place, numbered.c.is_last)
        .where((numbered.c.place % page_size == 0) | numbered.c.is_last)
        .order_by(numbered.c.place)
    ).all()
    total = fence_rows[-1].place if fence_rows else 0
    inner = [(item.sort_key, item.id) for item in fence_rows if not item.is_last]
    return Fences(total=total, page_size=page_size, keys=keys_from(inner))


def numbered_page(
    work: UnitOfWork,
    statement: Select[Any],
    order: Order,
    request: PageRequest,
    row: Callable[[Any], Row],
) -> Page[Row]:
    """Reads a page by its number, and the total.

    The skipped rows are counted over the keys alone, which an index answers without reading rows.
    """
    keys = statement.with_only_columns(
        order[0].label("sort_key"), order[1].label("id"), maintain_column_froms=True
    )
    total = work.connection.scalar(select(func.count()).select_from(keys.subquery())) or 0
    after: Key | None = None
    if request.offset:
        fence = work.connection.execute(
            _ordered(keys, order).offset(request.offset - 1).limit(1)
        ).one_or_none()
        if fence is None:
            return Page((), request.page, request.page_size, total)
        after = tuple(fence)
    rows = page_after(work, statement, order, after, request.page_size, row)
    return Page(rows, request.page, request.page_size, total)


def _directed(order: Order) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    if order[2]:
        return order[0].desc(), order[1].desc()
    return order[0].asc(), order[1].asc()


def _ordered(statement: Select[Any], order: Order) -> Select[Any]:
    return statement.order_by(*_directed(order))
