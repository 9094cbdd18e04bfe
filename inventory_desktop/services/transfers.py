"""Transfers between warehouses: create (reserves), dispatch, receive, complete, cancel.

A transfer is a document with a line for each product. Lists of transfers are in
``transfer_list.py``, what stands on one in ``transfer_details.py``.
"""

import json
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from sqlalchemy import text

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import StockMovement, StockTransfer, TransferStatus
from inventory_desktop.models.stock import NOTES_LENGTH
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.paging import Page, PageRequest, Sort
from inventory_desktop.services.transfer_list import (
    SORT_CREATED,
    TransferQuery,
    TransferRow,
    get_transfer,
    transfer_page,
)
from inventory_desktop.services.validation import checked_quantity, checked_text

__all__ = [
    "Arrival",
    "CreateTransfer",
    "CreateTransferDocument",
    "Loss",
    "ReceiveTransfer",
    "TransferLine",
    "TransferRow",
    "cancel_transfer",
    "complete_transfer",
    "create_transfer",
    "create_transfer_document",
    "dispatch_transfer",
    "get_transfer",
    "list_transfers",
    "receive_transfer",
]

_NONE = Decimal(0)


@dataclass(frozen=True, slots=True)
class TransferLine:
    """So much of one product."""

    product_id: int
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class CreateTransferDocument:
    """Goods to be moved together.

    Attributes:
        request_id: Made by the desktop before the first try; a repeated try makes nothing twice.
        lines: In the order in which they stand on the slip; each product once.
    """

    request_id: UUID
    from_warehouse_id: int
    to_warehouse_id: int
    lines: tuple[TransferLine, ...]
    transfer_reference: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class CreateTransfer:
    """Goods of one product to be moved.

    Attributes:
        request_id: As for :class:`CreateTransferDocument`.
    """

    request_id: UUID
    product_id: int
    from_warehouse_id: int
    to_warehouse_id: int
    quantity: Decimal
    transfer_reference: str = ""
    notes: str = ""


class Loss(StrEnum):
    """How goods that did not arrive are written off; the type of the ledger's entry."""

    DAMAGED = "damaged"
    MISSING = "adjustment"


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of one product of a transfer.

    Attributes:
        received: How many arrived.
        written_off: How many never will; whatever is neither stays in transit.
        loss: How they are written off; needed if any are.
        reason: Why; needed if any are written off, and stands in the ledger.
    """

    product_id: int
    received: Decimal = _NONE
    written_off: Decimal = _NONE
    loss: Loss | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReceiveTransfer:
    """What arrived of a transfer.

    Attributes:
        request_id: As for :class:`CreateTransferDocument`.
        arrivals: At most one for each product.
    """

    request_id: UUID
    transfer_id: int
    arrivals: tuple[Arrival, ...] = field(default_factory=tuple)


def create_transfer_document(work: UnitOfWork, command: CreateTransferDocument) -> TransferRow:
    """Makes a pending transfer and reserves the goods of all its lines at the source, or none.

    Raises:
        ValidationError: A quantity is none, a product stands twice, or both warehouses are the
            same. Its field is ``lines.3.quantity`` for the fourth line.
        RuleError: Not enough is available at the source; names the first product. Or there is no
            line, or the request_id was used with another content.
        PermissionDenied: A product belongs to a colleague.
    """
    if command.from_warehouse_id == command.to_warehouse_id:
        raise ValidationError("Choose two different warehouses.", field="to_warehouse_id")
    lines = [
        {
            "product_id": line.product_id,
            "quantity": str(checked_quantity(line.quantity, f"lines.{number}.quantity")),
        }
        for number, line in enumerate(command.lines)
    ]
    transfer_id = work.connection.execute(
        text(
            "SELECT inventory.create_transfer(CAST(:request AS uuid), :source, :target,"
            " :reference, :notes, CAST(:lines AS jsonb))"
        ),
        {
            "request": str(command.request_id),
            "source": command.from_warehouse_id,
            "target": command.to_warehouse_id,
            "reference": checked_text(command.transfer_reference, StockTransfer.transfer_reference)
            or None,
            "notes": checked_text(command.notes, StockTransfer.notes, limit=NOTES_LENGTH),
            "lines": json.dumps(lines),
        },
    ).scalar_one()
    return get_transfer(work, transfer_id)


def create_transfer(work: UnitOfWork, command: CreateTransfer) -> TransferRow:
    """Makes a pending transfer of one product.

    Raises:
        AppError: As for :func:`create_transfer_document`; a bad quantity names ``quantity``.
    """
    quantity = checked_quantity(command.quantity, "quantity")
    document = CreateTransferDocument(
        request_id=command.request_id,
        from_warehouse_id=command.from_warehouse_id,
        to_warehouse_id=command.to_warehouse_id,
        lines=(TransferLine(command.product_id, quantity),),
        transfer_reference=command.transfer_reference,
        notes=command.notes,
    )
    return create_transfer_document(work, document)


def dispatch_transfer(work: UnitOfWork, transfer_id: int) -> TransferRow:
    """Takes the goods of all lines out of the source; they are in transit from then on.

    Raises:
        RuleError: The transfer is completed or cancelled.
        PermissionDenied: A product belongs to a colleague.
    """
    return _advance(work, transfer_id, TransferStatus.IN_TRANSIT)


def receive_transfer(work: UnitOfWork, command: ReceiveTransfer) -> TransferRow:
    """Puts what arrived into the target, and writes off what never will.

    What is written off is put into the target and taken out again at once, so that the ledger says
    what became of it. The transfer is completed when nothing is expected any more.

    Raises:
        ValidationError: A number cannot be; its field is ``arrivals.3.received`` or the like.
        RuleError: The transfer is not in transit, more is given than is expected, goods are
            written off without a reason, or the request_id was used with another content.
        PermissionDenied: A product belongs to a colleague.
    """
    arrivals = [_arrival(number, each) for number, each in enumerate(command.arrivals)]
    work.connection.execute(
        text(
            "SELECT inventory.receive_transfer(:transfer, CAST(:request AS uuid),"
            " CAST(:arrivals AS jsonb))"
        ),
        {
            "transfer": command.transfer_id,
            "request": str(command.request_id),
            "arrivals": json.dumps(arrivals),
        },
    )
    return get_transfer(work, command.transfer_id)


def complete_transfer(work: UnitOfWork, transfer_id: int) -> TransferRow:
    """Puts all that is still open into the target; straight from pending it is dispatched too.

    Raises:
        RuleError: The transfer is cancelled, or the target is out of use.
        PermissionDenied: A product belongs to a colleague.
    """
    return _advance(work, transfer_id, TransferStatus.COMPLETED)


def cancel_transfer(work: UnitOfWork, transfer_id: int) -> TransferRow:
    """Releases the goods, or puts what is still under way back into the source.

    Raises:
        RuleError: The transfer is completed.
        PermissionDenied: A product belongs to a colleague.
    """
    return _advance(work, transfer_id, TransferStatus.CANCELLED)


def list_transfers(
    work: UnitOfWork,
    request: PageRequest | None = None,
    *,
    status: TransferStatus | None = None,
    oldest_first: bool = False,
) -> Page[TransferRow]:
    """Reads one page of the transfers by its number, newest first, with the total."""
    query = TransferQuery(status=status, sort=Sort(SORT_CREATED, descending=not oldest_first))
    return transfer_page(work, query, request or PageRequest())


def _arrival(number: int, given: Arrival) -> dict[str, object]:
    where = f"arrivals.{number}"
    received = checked_quantity(given.received, f"{where}.received", allow_zero=True)
    written_off = checked_quantity(given.written_off, f"{where}.written_off", allow_zero=True)
    return {
        "product_id": given.product_id,
        "received": str(received),
        "written_off": str(written_off),
        "loss": None if given.loss is None else given.loss.value,
        "reason": checked_text(given.reason, StockMovement.notes, limit=NOTES_LENGTH),
    }


def _advance(work: UnitOfWork, transfer_id: int, target: TransferStatus) -> TransferRow:
    work.connection.execute(
        text("SELECT inventory.advance_transfer(:transfer, :target)"),
        {"transfer": transfer_id, "target": target.value},
    )
    return get_transfer(work, transfer_id)
