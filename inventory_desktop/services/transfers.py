"""Transfers between warehouses: create (reserves), dispatch, complete, cancel, list."""

from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select, text

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import StockTransfer, TransferStatus
from inventory_desktop.models.stock import NOTES_LENGTH
from inventory_desktop.models.views import transfer_list
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.keyset import numbered_page
from inventory_desktop.services.paging import Page, PageRequest
from inventory_desktop.services.validation import checked_quantity, checked_text


@dataclass(frozen=True, slots=True)
class CreateTransfer:
    """Goods to be moved.

    Attributes:
        request_id: Made by the desktop before the first try; a repeated try makes nothing twice.
    """

    request_id: UUID
    product_id: int
    from_warehouse_id: int
    to_warehouse_id: int
    quantity: Decimal
    transfer_reference: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class TransferRow:
    """A transfer as it stands in lists."""

    id: int
    product_id: int
    sku: str
    product_name: str
    unit_of_measure: str
    from_warehouse_id: int
    from_warehouse_name: str
    to_warehouse_id: int
    to_warehouse_name: str
    quantity: Decimal
    transfer_reference: str | None
    notes: str
    status: str
    request_id: UUID
    version: int
    created_at: datetime
    created_by_email: str
    dispatched_at: datetime | None
    completed_at: datetime | None
    cancelled_at: datetime | None


_COLUMNS = tuple(transfer_list.c[item.name] for item in fields(TransferRow))


def create_transfer(work: UnitOfWork, command: CreateTransfer) -> TransferRow:
    """Makes a pending transfer and reserves the goods at the source.

    Raises:
        ValidationError: The quantity is none, or both warehouses are the same.
        RuleError: Not enough is available at the source.
        PermissionDenied: The product belongs to a colleague.
    """
    if command.from_warehouse_id == command.to_warehouse_id:
        raise ValidationError("Choose two different warehouses.", field="to_warehouse_id")
    transfer_id = work.connection.execute(
        text(
            "SELECT inventory.create_transfer(CAST(:request AS uuid), :product, :source, :target,"
            " :quantity, :reference, :notes)"
        ),
        {
            "request": str(command.request_id),
            "product": command.product_id,
            "source": command.from_warehouse_id,
            "target": command.to_warehouse_id,
            "quantity": checked_quantity(command.quantity, "quantity"),
            "reference": checked_text(command.transfer_reference, StockTransfer.transfer_reference)
            or None,
            "notes": checked_text(command.notes, StockTransfer.notes, limit=NOTES_LENGTH),
        },
    ).scalar_one()
    return get_transfer(work, transfer_id)


def dispatch_transfer(work: UnitOfWork, transfer_id: int) -> TransferRow:
    """Takes the goods out of the source; they are in transit from then on.

    Raises:
        RuleError: The transfer is completed or cancelled.
        PermissionDenied: The product belongs to a colleague.
    """
    return _advance(work, transfer_id, TransferStatus.IN_TRANSIT)


def complete_transfer(work: UnitOfWork, transfer_id: int) -> TransferRow:
    """Puts the goods into the target; straight from pending both entries are posted at once.

    Raises:
        RuleError: The transfer is cancelled, or the target is out of use.
        PermissionDenied: The product belongs to a colleague.
    """
    return _advance(work, transfer_id, TransferStatus.COMPLETED)


def cancel_transfer(work: UnitOfWork, transfer_id: int) -> TransferRow:
    """Releases the goods, or puts them back into the source if they were under way.

    Raises:
        RuleError: The transfer is completed.
        PermissionDenied: The product belongs to a colleague.
    """
    return _advance(work, transfer_id, TransferStatus.CANCELLED)


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
    return TransferRow(**row._mapping)


def list_transfers(
    work: UnitOfWork,
    request: PageRequest | None = None,
    *,
    status: TransferStatus | None = None,
    oldest_first: bool = False,
) -> Page[TransferRow]:
    """Reads one page of the transfers by its number, newest first, with the total."""
    order = (transfer_list.c.id, transfer_list.c.id, not oldest_first)
    return numbered_page(work, _filtered(status), order, request or PageRequest(), _row)


def transfer_rows(
    work: UnitOfWork, status: TransferStatus | None, before: int | None, limit: int
) -> tuple[TransferRow, ...]:
    """Reads the transfers downwards: older than ``before``, newest first."""
    statement = _filtered(status).order_by(transfer_list.c.id.desc()).limit(limit)
    if before is not None:
        statement = statement.where(transfer_list.c.id < before)
    return tuple(_row(row) for row in work.connection.execute(statement))


def _advance(work: UnitOfWork, transfer_id: int, target: TransferStatus) -> TransferRow:
    work.connection.execute(
        text("SELECT inventory.advance_transfer(:transfer, :target)"),
        {"transfer": transfer_id, "target": target.value},
    )
    return get_transfer(work, transfer_id)


def _filtered(status: TransferStatus | None) -> Select[Any]:
    statement = select(*_COLUMNS)
    return statement if status is None else statement.where(transfer_list.c.status == status.value)


def _row(row: Any) -> TransferRow:
    return TransferRow(**{item.name: row._mapping[item.name] for item in fields(TransferRow)})
