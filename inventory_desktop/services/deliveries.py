"""Deliveries: purchases of several products, posted as one."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID, uuid5

from inventory_desktop.errors import RuleError
from inventory_desktop.models import MovementType
from inventory_desktop.services import movement_list, stock
from inventory_desktop.services.days import noon
from inventory_desktop.services.refusals import refusal
from inventory_desktop.services.session import Session
from inventory_desktop.services.stock import Posted, PostMovement

_REUSED = "request_id_reused"


@dataclass(frozen=True, slots=True)
class DeliveryLine:
    """So much of one product, and what a unit of it cost; None values it at the average."""

    product_id: int
    quantity: Decimal
    unit_cost: Decimal | None


@dataclass(frozen=True, slots=True)
class Delivery:
    """What arrived together.

    Attributes:
        request_id: Made by the desktop before the first try; a repeated try posts nothing twice.
        day: When it arrived; None means now.
    """

    request_id: UUID
    warehouse_id: int
    day: date | None
    reference: str
    notes: str
    lines: tuple[DeliveryLine, ...]

    @property
    def units(self) -> Decimal:
        """How many units arrived."""
        return sum((line.quantity for line in self.lines), Decimal(0))

    @property
    def request_ids(self) -> list[UUID]:
        """One for each line, which follows from the delivery's."""
        return [uuid5(self.request_id, str(number)) for number in range(len(self.lines))]

    def movements(self) -> list[PostMovement]:
        """The entries, in the order of the lines."""
        return [
            PostMovement(
                request_id=request_id,
                product_id=line.product_id,
                warehouse_id=self.warehouse_id,
                movement_type=MovementType.PURCHASE,
                quantity=line.quantity,
                unit_cost=line.unit_cost,
                reference_number=self.reference,
                notes=self.notes,
                occurred_at=None if self.day is None else noon(self.day),
            )
            for request_id, line in zip(self.request_ids, self.lines, strict=True)
        ]


def post_delivery(
    session: Session, delivery: Delivery, doubtful: Delivery | None = None
) -> tuple[Posted, ...]:
    """Posts all lines, or none.

    Args:
        session: Who posts.
        delivery: What arrived.
        doubtful: What was sent first by the same request, if nobody knows whether it arrived. The
            ledger tells by itself if a line was changed, but not if lines were left out.

    Raises:
        RuleError: It did arrive, and said something else (``request_id_reused``).
        AppError: As ``post_movements``.
    """
    is_changed = doubtful is not None and doubtful != delivery
    if is_changed and session.read(
        lambda work: movement_list.are_posted(work, delivery.request_ids)
    ):
        raise _reused()
    posted = session.write_alone(lambda work: stock.post_movements(work, delivery.movements()))
    if is_changed and any(each.was_posted for each in posted):
        raise _reused()  # It arrived after it was looked for.
    return posted


def _reused() -> RuleError:
    return RuleError(refusal(_REUSED).sentence({}), code=_REUSED)
