"""The ledger's entries, to be read: newest first, page by page, or one alone."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import MovementType
from inventory_desktop.models.views import movement_list
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.keyset import numbered_page
from inventory_desktop.services.paging import Page, PageRequest


@dataclass(frozen=True, slots=True)
class MovementRow:
    """One entry as it stands in the ledger; costs are None for those who may not see them."""

    id: int
    product_id: int
    sku: str
    product_name: str
    unit_of_measure: str
    warehouse_id: int
    warehouse_code: str
    warehouse_name: str
    movement_type: str
    quantity: Decimal
    unit_cost: Decimal | None
    unit_price: Decimal | None
    reference_number: str | None
    notes: str
    transfer_id: int | None
    reverses_id: int | None
    reversed_by_id: int | None
    import_id: int | None
    request_id: UUID
    occurred_at: datetime
    created_at: datetime
    created_by: int
    created_by_email: str
    on_hand_after: Decimal
    average_cost_after: Decimal | None


@dataclass(frozen=True, slots=True)
class MovementQuery:
    """Which entries of the ledger; newest first.

    Attributes:
        since: Business date at or after.
        until: Business date before.
        search: Beginning of a reference number.
    """

    product_id: int | None = None
    warehouse_id: int | None = None
    movement_type: MovementType | None = None
    created_by: int | None = None
    import_id: int | None = None
    transfer_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    search: str = ""


_COLUMNS = tuple(movement_list.c[item.name] for item in fields(MovementRow))
_EXACT = (
    "product_id",
    "warehouse_id",
    "movement_type",
    "created_by",
    "import_id",
    "transfer_id",
)
_LONGEST_SHORT_SPAN = timedelta(days=62)


def movement_rows(
    work: UnitOfWork, query: MovementQuery, before: int | None, limit: int
) -> tuple[MovementRow, ...]:
    """Reads the ledger downwards: entries older than ``before``, newest first."""
    statement = _filtered(query)
    if before is not None:
        statement = statement.where(movement_list.c.id < before)
    if _is_short(query):
        statement = _within_span(statement, limit)
    rows = work.connection.execute(statement.order_by(movement_list.c.id.desc()).limit(limit))
    return tuple(MovementRow(*row) for row in rows)


def list_movements(
    work: UnitOfWork,
    query: MovementQuery | None = None,
    request: PageRequest | None = None,
    *,
    oldest_first: bool = False,
) -> Page[MovementRow]:
    """Reads one page of the ledger by its number, with the total."""
    order = (movement_list.c.id, movement_list.c.id, not oldest_first)
    return numbered_page(
        work,
        _filtered(query or MovementQuery()),
        order,
        request or PageRequest(),
        lambda row: MovementRow(*row),
    )


def are_posted(work: UnitOfWork, request_ids: Collection[UUID]) -> bool:
    """Whether any of these requests stands in the ledger."""
    fits = movement_list.c.request_id.in_(list(request_ids))
    return work.connection.scalar(select(movement_list.c.id).where(fits).limit(1)) is not None


def get_movement(work: UnitOfWork, movement_id: int) -> MovementRow:
    """Reads one entry.

    Raises:
        ValidationError: There is no such entry.
    """
    row = work.connection.execute(
        select(*_COLUMNS).where(movement_list.c.id == movement_id)
    ).one_or_none()
    if row is None:
        raise ValidationError(
            said("Entry {0} does not exist.", str(movement_id)), field="movement_id"
        )
    return MovementRow(**row._mapping)


def _filtered(query: MovementQuery) -> Select[Any]:
    columns = movement_list.c
    statement = select(*_COLUMNS)
    for name in _EXACT:
        wanted = getattr(query, name)
        if wanted is not None:
            statement = statement.where(columns[name] == wanted)
    if query.since is not None:
        statement = statement.where(columns.occurred_at >= query.since)
    if query.until is not None:
        statement = statement.where(columns.occurred_at < query.until)
    if query.search.strip():
        statement = statement.where(
            columns.reference_number.startswith(query.search.strip(), autoescape=True)
        )
    return statement


def _is_short(query: MovementQuery) -> bool:
    """Whether few enough days are asked for to collect their entries by the index of dates."""
    if query.since is None or query.until is None:
        return False
    return query.until - query.since <= _LONGEST_SHORT_SPAN


def _within_span(statement: Select[Any], limit: int) -> Select[Any]:
    """Finds the newest entries of a span of days without walking the ledger from its end.

    The sum keeps the planner from the order of the primary key: it expects dates to be spread
    evenly, and would read every newer entry on its way to an old week.
    """
    columns = movement_list.c
    newest = statement.with_only_columns(columns.id).order_by((columns.id + 0).desc()).limit(limit)
    return select(*_COLUMNS).where(columns.id.in_(newest))
