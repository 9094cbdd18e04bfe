"""Lists of transfers: filtered, searched, newest first, and how many stand in each state."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, literal, or_, select

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import TransferStatus
from inventory_desktop.models.views import product_list, transfer_line_list, transfer_list
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.keyset import Order, fences_of, numbered_page, page_after
from inventory_desktop.services.paging import Fences, Key, Page, PageRequest, Sort
from inventory_desktop.services.product_list import search_patterns

_LARGEST_NUMBER_DIGITS = 18
_FEW_PRODUCTS = 200
SORT_CREATED = "created"
"""The one order of transfers: numbers are given in the order in which they are made."""


@dataclass(frozen=True, slots=True)
class TransferRow:
    """A transfer as it stands in lists.

    Attributes:
        product_id, sku, product_name, unit_of_measure: Of its first line.
        line_count: How many lines it has.
        quantity, received, written_off: Sums over all lines, whatever their units.
    """

    id: int
    product_id: int
    sku: str
    product_name: str
    unit_of_measure: str
    line_count: int
    from_warehouse_id: int
    from_warehouse_name: str
    to_warehouse_id: int
    to_warehouse_name: str
    quantity: Decimal
    received: Decimal
    written_off: Decimal
    transfer_reference: str | None
    notes: str
    status: str
    request_id: UUID
    version: int
    created_at: datetime
    created_by_email: str
    dispatched_at: datetime | None
    dispatched_by_email: str | None
    completed_at: datetime | None
    completed_by_email: str | None
    cancelled_at: datetime | None
    cancelled_by_email: str | None

    @property
    def is_partly_received(self) -> bool:
        """Whether something arrived, or was written off, and more is still expected."""
        arrived = self.received + self.written_off
        return self.status == TransferStatus.IN_TRANSIT and arrived > 0


@dataclass(frozen=True, slots=True)
class TransferQuery:
    """Which transfers, in which order.

    Attributes:
        product_id: Only those with a line of this product.
        created_from, created_to: Made at or after / before.
        search: Part of a reference, a transfer's number, or words of one of its products.
        sort: By ``created``, the newest first unless told otherwise.
    """

    status: TransferStatus | None = None
    from_warehouse_id: int | None = None
    to_warehouse_id: int | None = None
    product_id: int | None = None
    created_from: datetime | None = None
    created_to: datetime | None = None
    search: str = ""
    sort: Sort = field(default_factory=partial(Sort, SORT_CREATED, descending=True))

    def __post_init__(self) -> None:
        if self.sort.key != SORT_CREATED:
            raise ValidationError(said("Transfers are sorted by {0}.", SORT_CREATED), field="sort")


_COLUMNS = tuple(transfer_list.c[item.name] for item in fields(TransferRow))


def get_transfer(work: UnitOfWork, transfer_id: int) -> TransferRow:
    """Reads one transfer.

    Raises:
        ValidationError: There is no such transfer.
    """
    row = work.connection.execute(
        select(*_COLUMNS).where(transfer_list.c.id == transfer_id)
    ).one_or_none()
    if row is None:
        raise ValidationError("This transfer does not exist.", field="transfer_id")
    return TransferRow(*row)


def transfer_rows(
    work: UnitOfWork, query: TransferQuery, after: Key | None, limit: int
) -> tuple[TransferRow, ...]:
    """Reads the rows after a key, at most ``limit``."""
    return page_after(work, _filtered(work, query), _order(query), after, limit, _row)


def transfer_fences(work: UnitOfWork, query: TransferQuery, page_size: int) -> Fences:
    """Counts the list and finds where each page begins."""
    return fences_of(work, _filtered(work, query), _order(query), page_size)


def transfer_page(
    work: UnitOfWork, query: TransferQuery, request: PageRequest
) -> Page[TransferRow]:
    """Reads one page of the transfers by its number, with the total."""
    return numbered_page(work, _filtered(work, query), _order(query), request, _row)


def transfer_counts(work: UnitOfWork, query: TransferQuery) -> Mapping[TransferStatus, int]:
    """Counts the transfers of each state that the query's other conditions let through."""
    statement = (
        _filtered(work, replace(query, status=None))
        .with_only_columns(transfer_list.c.status, func.count())
        .group_by(transfer_list.c.status)
    )
    found = {row[0]: row[1] for row in work.connection.execute(statement)}
    return {status: found.get(status.value, 0) for status in TransferStatus}


def _order(query: TransferQuery) -> Order:
    return transfer_list.c.id, transfer_list.c.id, query.sort.descending


def _row(row: Any) -> TransferRow:
    return TransferRow(*row)


def _filtered(work: UnitOfWork, query: TransferQuery) -> Select[Any]:
    columns = transfer_list.c
    conditions: list[ColumnElement[bool]] = []
    for name in ("status", "from_warehouse_id", "to_warehouse_id"):
        wanted = getattr(query, name)
        if wanted is not None:
            conditions.append(columns[name] == wanted)
    if query.product_id is not None:
        conditions.append(columns.id.in_(_moving([query.product_id])))
    if query.created_from is not None:
        conditions.append(columns.created_at >= query.created_from)
    if query.created_to is not None:
        conditions.append(columns.created_at < query.created_to)
    typed = query.search.replace("\x00", "").strip().lower()
    if typed:
        conditions.append(_found_by(work, typed))
    return select(*_COLUMNS).where(*conditions)


def _found_by(work: UnitOfWork, typed: str) -> ColumnElement[bool]:
    columns = transfer_list.c
    found = [
        func.lower(columns.transfer_reference).contains(typed, autoescape=True),
        _with_product(work, search_patterns(typed)),
    ]
    if typed.isdecimal() and len(typed) <= _LARGEST_NUMBER_DIGITS:
        found.append(columns.id == int(typed))
    return or_(*found)


def _with_product(work: UnitOfWork, patterns: Sequence[str]) -> ColumnElement[bool]:
    """Few products: their transfers, by an index. Many: look at each transfer, newest first."""
    products, lines = product_list.c, transfer_line_list.c
    wanted = select(products.id).where(*(products.search_text.like(it) for it in patterns))
    ids = work.connection.scalars(wanted.limit(_FEW_PRODUCTS + 1)).all()
    if len(ids) <= _FEW_PRODUCTS:
        return transfer_list.c.id.in_(_moving(ids))
    # A scalar, which PostgreSQL asks row by row; EXISTS would read all lines before the first row.
    fits = select(literal(True)).where(  # noqa: FBT003  a value
        lines.transfer_id == transfer_list.c.id, *(lines.search_text.like(it) for it in patterns)
    )
    return fits.limit(1).scalar_subquery()


def _moving(product_ids: Sequence[int]) -> Select[Any]:
    """The transfers that have a line of one of these products."""
    lines = transfer_line_list.c
    return select(lines.transfer_id).where(lines.product_id.in_(product_ids))
