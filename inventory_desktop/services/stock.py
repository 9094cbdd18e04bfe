"""The ledger: post, reverse, revalue, verify."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from inventory_desktop.errors import RuleError, ValidationError
from inventory_desktop.models import MovementType, StockMovement
from inventory_desktop.models.stock import NOTES_LENGTH
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
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
class LedgerProblem:
    """A row of the ledger, or of what is derived from it, that does not fit."""

    problem: str
    movement_id: int | None
    product_id: int | None
    warehouse_id: int | None
    expected: str | None
    found: str | None


_POST = (
    "SELECT request_id::text, movement_id, was_posted"
    " FROM inventory.post_movements(CAST(%(entries)s AS jsonb))"
)


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
    entries = [_entry(command) for command in commands]
    return _post(work, entries, [command.request_id for command in commands])


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
    return _post(work, [entry], [command.request_id])[0]


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
    return _post(work, entries, [request_id for request_id, _ in requests])


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
        "movement_type": kind,
        "quantity": str(-quantity if kind.sign < 0 else quantity),
        "unit_cost": _text(checked_money(command.unit_cost, "unit_cost")),
        "unit_price": _text(checked_money(command.unit_price, "unit_price")),
        "reference_number": reference or None,
        "notes": checked_text(command.notes, StockMovement.notes, limit=NOTES_LENGTH),
        "occurred_at": occurred_at.isoformat() if occurred_at else None,
        "import_id": command.import_id,
    }


def _post(
    work: UnitOfWork, entries: list[dict[str, Any]], request_ids: list[UUID]
) -> tuple[Posted, ...]:
    rows = work.call(_POST, {"entries": json.dumps(entries)})
    found = {request: (movement, was_posted) for request, movement, was_posted in rows}
    return tuple(
        Posted(request_id, *found[entry["request_id"]])
        for request_id, entry in zip(request_ids, entries, strict=True)
    )


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


def _text(value: Decimal | None) -> str | None:
    return None if value is None else str(value)
