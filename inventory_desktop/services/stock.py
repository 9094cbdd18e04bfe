"""The ledger: post, reverse, read."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select, text

from inventory_desktop.errors import RuleError, ValidationError
from inventory_desktop.models import MovementType, StockMovement
from inventory_desktop.models.stock import NOTES_LENGTH
from inventory_desktop.models.views import movement_list
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.keyset import numbered_page
from inventory_desktop.services.paging import Page, PageRequest
from inventory_desktop.services.refusals import refusal
from inventory_desktop.services.validation import (
    checked_money,
    checked_quantity,
    checked_text,
    checked_time,
)


@dataclass(frozen=True, slots=True)
class PostMovement:
    """One entry to be posted.

    Attributes:
        request_id: Made by the desktop before the first try; a repeated try posts nothing twice.
        quantity: More than 0, the type gives the sign; for an adjustment the signed change.
        unit_cost: What one unit cost the shop; None values it at the average.
        unit_price: What one unit was sold for.
        occurred_at: Business date; None means now.
        import_id: Import that the entry belongs to.
    """

    request_id: UUID
    product_id: int
    warehouse_id: int
    movement_type: MovementType
    quantity: Decimal
    unit_cost: Decimal | None = None
    unit_price: Decimal | None = None
    reference_number: str = ""
    notes: str = ""
    occurred_at: datetime | None = None
    import_id: int | None = None


@dataclass(frozen=True, slots=True)
class Revalue:
    """A late price: sets the average cost of a balance from now on.

    Attributes:
        average_cost: What one unit is valued at from now on.
    """

    request_id: UUID
    product_id: int
    warehouse_id: int
    average_cost: Decimal
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Posted:
    """Answer of the ledger.

    Attributes:
        movement_id: The entry.
        was_posted: True if an earlier try had posted it already.
    """

    request_id: UUID
    movement_id: int
    was_posted: bool


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


@dataclass(frozen=True, slots=True)
class LedgerProblem:
    """A row of the ledger, or of what is derived from it, that does not fit."""

    problem: str
    movement_id: int | None
    product_id: int | None
    warehouse_id: int | None
    expected: str | None
    found: str | None


_POST = (
    "SELECT request_id, movement_id, was_posted"
    " FROM inventory.post_movements(CAST(%(entries)s AS jsonb))"
)
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


def post_movement(work: UnitOfWork, command: PostMovement) -> Posted:
    """Posts one entry.

    Raises:
        ValidationError: A value is out of range; names the field.
        RuleError: Not enough stock, a product or warehouse out of use, a request_id used with
            another content.
        PermissionDenied: The product belongs to a colleague.
    """
    return post_movements(work, [command])[0]


def post_movements(work: UnitOfWork, commands: Sequence[PostMovement]) -> tuple[Posted, ...]:
    """Posts several entries as one: all or none, in the order given.

    Raises:
        AppError: As for :func:`post_movement`; nothing is posted then.
    """
    return _post(work, [_entry(command) for command in commands])


def post_prepared(work: UnitOfWork, entries: Sequence[Mapping[str, Any]]) -> int:
    """Posts entries as one whose values were checked before, for imports of many.

    Args:
        work: Unit of work.
        entries: As ``inventory.movement_entry`` has them; quantities with their sign, numbers as
            text. What is left out is NULL.

    Returns:
        How many of them an earlier try had posted already.

    Raises:
        AppError: As for :func:`post_movement`; nothing is posted then.
    """
    repeated = work.connection.scalar(
        text(
            "SELECT count(*) FILTER (WHERE was_posted)"
            " FROM inventory.post_movements(CAST(:entries AS jsonb))"
        ),
        {"entries": json.dumps(entries, separators=(",", ":"))},
    )
    return int(repeated or 0)


def revalue(work: UnitOfWork, command: Revalue) -> Posted:
    """Posts a revaluation: a late price never rewrites history.

    Raises:
        AppError: As for :func:`post_movement`.
    """
    entry = {
        "request_id": str(command.request_id),
        "product_id": command.product_id,
        "warehouse_id": command.warehouse_id,
        "movement_type": MovementType.REVALUATION.value,
        "quantity": "0",
        "unit_cost": _text(checked_money(command.average_cost, "average_cost")),
        "notes": checked_text(command.notes, StockMovement.notes, limit=NOTES_LENGTH),
    }
    return _post(work, [entry])[0]


def reverse_movement(
    work: UnitOfWork, *, request_id: UUID, movement_id: int, reason: str
) -> Posted:
    """Mends a mistake: a new, linked entry takes the old one back, dated today, once.

    Args:
        work: Unit of work.
        request_id: As for :class:`PostMovement`.
        movement_id: The entry to be taken back.
        reason: Stands in the notes of the new entry.

    Raises:
        RuleError: It was reversed before, is a reversal, belongs to a transfer, or the stock that
            it brought is gone.
        PermissionDenied: The product belongs to a colleague.
        ValidationError: There is no such entry.
    """
    return reverse_movements(work, [(request_id, movement_id)], reason=reason)[0]


def reverse_movements(
    work: UnitOfWork, requests: Sequence[tuple[UUID, int]], *, reason: str
) -> tuple[Posted, ...]:
    """Takes several entries back as one, in the order given.

    Args:
        work: Unit of work.
        requests: Pairs of request_id and id of the entry to be taken back.
        reason: Stands in the notes of the new entries.

    Raises:
        AppError: As for :func:`reverse_movement`; nothing is posted then.
    """
    notes = checked_text(reason, StockMovement.notes, limit=NOTES_LENGTH)
    originals = _originals(work, [movement_id for _, movement_id in requests])
    entries = []
    for request_id, movement_id in requests:
        original = originals.get(movement_id)
        if original is None:
            raise ValidationError(
                said("Entry {0} does not exist.", str(movement_id)), field="movement_id"
            )
        entries.append({**original, "request_id": str(request_id), "notes": notes})
    return _post(work, entries)


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


def verify_ledger(work: UnitOfWork, *, most: int = 20) -> tuple[LedgerProblem, ...]:
    """Recomputes sums, hash chains, reservations and totals.

    Args:
        work: Unit of work of an admin, or of whoever owns the database.
        most: Most problems to be named.

    Returns:
        What does not fit, the lowest entry first; empty if the ledger is whole.

    Raises:
        PermissionDenied: Only an admin may.
    """
    work.connection.execute(text("SET LOCAL statement_timeout = 0"))
    rows = work.connection.execute(
        text("SELECT * FROM inventory.verify_ledger(:most)"), {"most": most}
    )
    return tuple(LedgerProblem(**row._mapping) for row in rows)


def _entry(command: PostMovement) -> dict[str, Any]:
    kind = MovementType(command.movement_type)
    if kind is MovementType.REVALUATION:
        raise ValidationError(
            "A revaluation changes the average cost, not the stock; use “revalue”.",
            field="movement_type",
        )
    signed = kind is MovementType.ADJUSTMENT
    quantity = checked_quantity(command.quantity, "quantity", allow_negative=signed)
    occurred_at = checked_time(command.occurred_at, "occurred_at")
    reference = checked_text(command.reference_number, StockMovement.reference_number)
    return {
        "request_id": str(command.request_id),
        "product_id": command.product_id,
        "warehouse_id": command.warehouse_id,
        "movement_type": kind.value,
        "quantity": str(-quantity if kind.sign < 0 else quantity),
        "unit_cost": _text(checked_money(command.unit_cost, "unit_cost")),
        "unit_price": _text(checked_money(command.unit_price, "unit_price")),
        "reference_number": reference or None,
        "notes": checked_text(command.notes, StockMovement.notes, limit=NOTES_LENGTH),
        "occurred_at": occurred_at.isoformat() if occurred_at else None,
        "import_id": command.import_id,
    }


def _post(work: UnitOfWork, entries: list[dict[str, Any]]) -> tuple[Posted, ...]:
    rows = work.call(_POST, {"entries": json.dumps(entries)})
    found = {str(row[0]): Posted(*row) for row in rows}
    return tuple(found[entry["request_id"]] for entry in entries)


def _originals(work: UnitOfWork, ids: list[int]) -> dict[int, dict[str, Any]]:
    """Entries that mirror the given ones, by id."""
    entry = StockMovement
    rows = work.connection.execute(
        select(
            entry.id,
            entry.product_id,
            entry.warehouse_id,
            entry.movement_type,
            entry.quantity,
            entry.reference_number,
            entry.import_id,
            entry.reverses_id,
        ).where(entry.id.in_(ids))
    )
    return {row.id: _mirrored(row) for row in rows}


def _mirrored(original: Any) -> dict[str, Any]:
    if original.reverses_id is not None or original.movement_type == MovementType.REVALUATION:
        details = {"movement": original.id}
        raise RuleError(
            refusal("not_reversible").sentence(details), code="not_reversible", details=details
        )
    return {
        "product_id": original.product_id,
        "warehouse_id": original.warehouse_id,
        "movement_type": original.movement_type,
        "quantity": str(-original.quantity),
        "reference_number": original.reference_number,
        "import_id": original.import_id,
        "reverses_id": original.id,
    }


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


def _text(value: Decimal | None) -> str | None:
    return None if value is None else str(value)
