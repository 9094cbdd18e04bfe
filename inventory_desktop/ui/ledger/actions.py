"""What a person can record, in a shop's words, and the service calls that do it.

What a person does is a verb: receive. What stands in the ledger afterwards is a noun, the name of
the entry's type: a purchase. The chip says the one, the button below the form the other.
"""

from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import MovementType
from inventory_desktop.services import movement_list, stock, transfers
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.movement_list import MovementRow
from inventory_desktop.services.stock import Posted, PostMovement
from inventory_desktop.services.transfers import CreateTransfer, TransferRow
from inventory_desktop.ui.formats import format_quantity, format_signed_quantity
from inventory_desktop.ui.movement_names import type_name


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that happens to goods.

    Attributes:
        movement_type: Type of the entry; None for a move between warehouses.
        title: Its name.
        verb: What the button says: which entry will stand in the ledger.
        amount_title: What the field for money asks; empty if there is none.
        amount_is_price: Whether that is what the customer paid, not what the shop paid.
        is_signed: Whether the person types the sign.
    """

    movement_type: MovementType | None
    title: str
    verb: str
    amount_title: str = ""
    amount_is_price: bool = False
    is_signed: bool = False

    @property
    def moves(self) -> bool:
        """Whether goods go from one warehouse to another."""
        return self.movement_type is None


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the form."""

    request_id: UUID
    product_id: int
    warehouse_id: int
    to_warehouse_id: int | None
    quantity: Decimal
    amount: Decimal | None
    reference: str
    notes: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded: an entry, or a transfer."""

    entry: MovementRow | None = None
    transfer: TransferRow | None = None

    @property
    def can_undo(self) -> bool:
        """Whether a reversal takes it back."""
        return self.entry is not None

    def sentence(self) -> str:
        """What was done and what is left, for a toast."""
        if self.entry is not None:
            return _tr("{0}: {1} {2}. {3} on hand in {4}.").format(
                type_name(self.entry.movement_type),
                format_signed_quantity(self.entry.quantity),
                self.entry.sku,
                format_quantity(self.entry.on_hand_after),
                self.entry.warehouse_name,
            )
        if self.transfer is not None:
            return _tr("{0} {1} moved to {2}.").format(
                format_quantity(self.transfer.quantity),
                self.transfer.sku,
                self.transfer.to_warehouse_name,
            )
        return ""


def actions() -> tuple[Action, ...]:
    """Lists what can be recorded, the most frequent first."""
    return (
        Action(
            MovementType.SALE,
            _tr("Sell"),
            _tr("Post sale"),
            _tr("Price each"),
            amount_is_price=True,
        ),
        Action(MovementType.PURCHASE, _tr("Receive"), _tr("Post purchase"), _tr("Cost each")),
        Action(MovementType.RETURN, _tr("Return"), _tr("Post return")),
        Action(MovementType.DAMAGED, _tr("Write off"), _tr("Post as damaged")),
        Action(MovementType.ADJUSTMENT, _tr("Adjust"), _tr("Post adjustment"), is_signed=True),
        Action(None, _tr("Move"), _tr("Move goods")),
    )


def record(work: UnitOfWork, action: Action, typed: Typed) -> Recorded:
    """Posts what was typed.

    Raises:
        AppError: As ``post_movement`` and ``create_transfer``.
    """
    if action.movement_type is None:
        return _moved(work, typed)
    posted = stock.post_movement(
        work,
        PostMovement(
            request_id=typed.request_id,
            product_id=typed.product_id,
            warehouse_id=typed.warehouse_id,
            movement_type=action.movement_type,
            quantity=typed.quantity,
            unit_cost=None if action.amount_is_price else typed.amount,
            unit_price=typed.amount if action.amount_is_price else None,
            reference_number=typed.reference,
            notes=typed.notes,
        ),
    )
    return Recorded(entry=movement_list.get_movement(work, posted.movement_id))


def undo(work: UnitOfWork, recorded: Recorded, request_id: UUID, reason: str) -> Posted:
    """Reverses an entry that was just posted.

    Raises:
        AppError: As ``reverse_movement``.
    """
    if recorded.entry is None:
        raise ValidationError(_tr("Only an entry can be reversed."))
    return stock.reverse_movement(
        work, request_id=request_id, movement_id=recorded.entry.id, reason=reason
    )


def _moved(work: UnitOfWork, typed: Typed) -> Recorded:
    if typed.to_warehouse_id is None:
        raise ValidationError(_tr("Choose where the goods go."), field="to_warehouse_id")
    made = transfers.create_transfer(
        work,
        CreateTransfer(
            request_id=typed.request_id,
            product_id=typed.product_id,
            from_warehouse_id=typed.warehouse_id,
            to_warehouse_id=typed.to_warehouse_id,
            quantity=typed.quantity,
            transfer_reference=typed.reference,
            notes=typed.notes,
        ),
    )
    return Recorded(transfer=transfers.complete_transfer(work, made.id))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
