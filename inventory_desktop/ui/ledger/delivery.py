"""A delivery: what of it is posted, all lines or none, and how it is taken back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from uuid import UUID, uuid4, uuid5

from PySide6.QtCore import QCoreApplication

from inventory_desktop.errors import RuleError
from inventory_desktop.models import MovementType
from inventory_desktop.services import movement_list, stock
from inventory_desktop.services.refusals import refusal
from inventory_desktop.services.session import Session
from inventory_desktop.services.stock import Posted, PostMovement
from inventory_desktop.ui.formats import format_count, format_quantity


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
        request_id: Made before the first try; a repeated try posts nothing twice.
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

    def movements(self) -> list[PostMovement]:
        """The entries, in the order of the lines."""
        return [
            PostMovement(
                request_id=uuid5(self.request_id, str(number)),
                product_id=line.product_id,
                warehouse_id=self.warehouse_id,
                movement_type=MovementType.PURCHASE,
                quantity=line.quantity,
                unit_cost=line.unit_cost,
                reference_number=self.reference,
                notes=self.notes,
                occurred_at=None if self.day is None else noon_of(self.day),
            )
            for number, line in enumerate(self.lines)
        ]

    def sentence(self) -> str:
        """What was done, for a toast."""
        count = len(self.lines)
        lines = _tr("1 line") if count == 1 else _tr("{0} lines").format(format_count(count))
        text = (
            _tr("The delivery is posted: {0}, 1 unit.")
            if self.units == 1
            else _tr("The delivery is posted: {0}, {1} units.")
        )
        return text.format(lines, format_quantity(self.units))


def post_delivery(
    session: Session, delivery: Delivery, doubtful: Delivery | None
) -> tuple[Posted, ...]:
    """Posts all lines, or none.

    Args:
        session: Who posts.
        delivery: What arrived.
        doubtful: What was sent before by the same request, if nobody knows whether it arrived.

    Raises:
        RuleError: It did arrive, and said something else (``request_id_reused``).
        AppError: As ``post_movements``.
    """
    if doubtful is not None and doubtful != delivery:
        sent = [movement.request_id for movement in doubtful.movements()]
        if session.read(lambda work: movement_list.are_posted(work, sent)):
            raise RuleError(refusal("request_id_reused").sentence({}), code="request_id_reused")
    return session.write_alone(lambda work: stock.post_movements(work, delivery.movements()))


def reversal_requests(posted: Sequence[Posted]) -> list[tuple[UUID, int]]:
    """Makes requests that take the entries back, the last one first."""
    return [(uuid4(), each.movement_id) for each in reversed(posted)]


def today() -> date:
    """The day that it is here."""
    return datetime.now().astimezone().date()


def noon_of(day: date) -> datetime:
    """The middle of a day here: it is the same day wherever in the country it is read."""
    return datetime.combine(day, time(12)).astimezone()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Delivery", text)
