"""What stands on one transfer: its lines, who took which step when, and who may go on."""

from dataclasses import dataclass, fields, replace
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from sqlalchemy import select, text

from inventory_desktop.models import TransferStatus
from inventory_desktop.models.views import transfer_line_list
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.product_rights import closed_products
from inventory_desktop.services.transfer_list import TransferRow, get_transfer

_NONE = Decimal(0)


@dataclass(frozen=True, slots=True)
class TransferLineRow:
    """One product of a transfer.

    Attributes:
        position: Its place on the slip, from 1.
        quantity: What is to be moved, or was sent.
        received, written_off: What became of it at the target.
        under_way: Left the source, not yet at the target.
        returned: Came back into the source when the transfer was cancelled.
    """

    position: int
    product_id: int
    sku: str
    product_name: str
    unit_of_measure: str
    quantity: Decimal
    received: Decimal
    written_off: Decimal
    under_way: Decimal
    returned: Decimal


class StepKind(StrEnum):
    """What was done with a transfer."""

    CREATED = "created"
    DISPATCHED = "dispatched"
    RECEIVED = "received"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class TransferStep:
    """Who did what with a transfer, and when.

    Attributes:
        received, written_off: Of a receipt: sums over its lines, whatever their units.
        reasons: Why goods were written off, each reason once.
    """

    kind: StepKind
    at: datetime
    by_email: str
    received: Decimal = _NONE
    written_off: Decimal = _NONE
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TransferDetails:
    """A transfer with all that is known of it.

    Attributes:
        steps: The oldest first. The receipt that completed it is its ``completed``.
        may_write: Whether the person may take the next step: they may write each product.
    """

    transfer: TransferRow
    lines: tuple[TransferLineRow, ...]
    steps: tuple[TransferStep, ...]
    may_write: bool


_LINE_COLUMNS = tuple(transfer_line_list.c[item.name] for item in fields(TransferLineRow))

# The entries of a receipt have one moment in common. What is written off is an entry of less than
# 0, so that the sum of a receipt's entries is what arrived.
_RECEIPTS = text(
    "SELECT occurred_at, created_by_email, sum(quantity) AS received,"
    " coalesce(sum(-quantity) FILTER (WHERE quantity < 0), 0) AS written_off,"
    " coalesce(array_agg(DISTINCT notes) FILTER (WHERE quantity < 0), '{}') AS reasons"
    " FROM inventory.movement_list WHERE transfer_id = :transfer AND warehouse_id = :target"
    " GROUP BY occurred_at, created_by_email ORDER BY occurred_at"
)


def get_transfer_details(work: UnitOfWork, transfer_id: int) -> TransferDetails:
    """Reads all of one transfer.

    Raises:
        ValidationError: There is no such transfer.
    """
    transfer = get_transfer(work, transfer_id)
    lines = transfer_lines(work, transfer_id)
    closed = closed_products(work, [line.product_id for line in lines])
    return TransferDetails(transfer, lines, _steps(work, transfer), may_write=not closed)


def transfer_lines(work: UnitOfWork, transfer_id: int) -> tuple[TransferLineRow, ...]:
    """Reads the lines of a transfer in their order."""
    columns = transfer_line_list.c
    rows = work.connection.execute(
        select(*_LINE_COLUMNS).where(columns.transfer_id == transfer_id).order_by(columns.position)
    )
    return tuple(TransferLineRow(*row) for row in rows)


def _steps(work: UnitOfWork, transfer: TransferRow) -> tuple[TransferStep, ...]:
    steps = [TransferStep(StepKind.CREATED, transfer.created_at, transfer.created_by_email)]
    if transfer.dispatched_at is not None:
        steps.append(
            TransferStep(
                StepKind.DISPATCHED, transfer.dispatched_at, transfer.dispatched_by_email or ""
            )
        )
        steps += _receipts(work, transfer)
    if transfer.cancelled_at is not None:
        steps.append(
            TransferStep(
                StepKind.CANCELLED, transfer.cancelled_at, transfer.cancelled_by_email or ""
            )
        )
    return tuple(steps)


def _receipts(work: UnitOfWork, transfer: TransferRow) -> list[TransferStep]:
    """The receipts, out of the ledger; the last one completed the transfer if that is complete."""
    rows = work.connection.execute(
        _RECEIPTS, {"transfer": transfer.id, "target": transfer.to_warehouse_id}
    )
    steps = [
        TransferStep(
            StepKind.RECEIVED,
            row.occurred_at,
            row.created_by_email,
            received=row.received,
            written_off=row.written_off,
            reasons=tuple(row.reasons),
        )
        for row in rows
    ]
    if steps and transfer.status == TransferStatus.COMPLETED:
        steps[-1] = replace(steps[-1], kind=StepKind.COMPLETED)
    return steps
