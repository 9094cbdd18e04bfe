"""What the writers of a soak are told to do, as it is written down, and how it is sent.

An order is one call of a service, thus one transaction. Its content is JSON, so that it can be
written down before it is sent and sent again by another process.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

from inventory_desktop.models import MovementType
from inventory_desktop.services import products, stock, transfers
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.products import UpdateProduct
from inventory_desktop.services.session import Session
from inventory_desktop.services.stock import PostMovement, Revalue
from inventory_desktop.services.transfers import (
    Arrival,
    CreateTransferDocument,
    Loss,
    ReceiveTransfer,
    TransferLine,
)

Answer = dict[str, Any]

AGAIN = "again"
CONFLICT = "conflict"
UNREPEATABLE = frozenset({"edit"})
"""Kinds that are not sent again when no answer came; of all others the second changes nothing."""


@dataclass(frozen=True, slots=True)
class Order:
    """One thing to do.

    Attributes:
        kind: ``post`` (one entry or several as one), ``reverse``, ``revalue``, ``create``,
            ``dispatch``, ``receive``, ``complete``, ``cancel``, ``edit``, ``activity``.
        content: What to do, as JSON.
        way: How it relates to an earlier order: empty, AGAIN for the very same, CONFLICT for other
            content under the same request_id.
        expected: The earlier order's answer, for AGAIN.
    """

    kind: str
    content: dict[str, Any]
    way: str = ""
    expected: Answer = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def new_request(random: Random) -> UUID:
    """Draws a request_id, so that the same seed makes the same."""
    return UUID(int=random.getrandbits(128), version=4)


def entry(
    request: UUID,
    product: int,
    warehouse: int,
    kind: MovementType,
    quantity: Decimal,
    *,
    cost: Decimal | None = None,
    notes: str = "",
) -> dict[str, Any]:
    """One entry of a ``post``; the quantity has no sign but for adjustments."""
    return {
        "request_id": str(request),
        "product": product,
        "warehouse": warehouse,
        "type": kind.value,
        "quantity": str(quantity),
        "cost": None if cost is None else str(cost),
        "notes": notes,
    }


def send(session: Session, order: Order) -> Answer:
    """Does what is ordered.

    Returns:
        What the service answered, as JSON.

    Raises:
        AppError: As the service says.
    """
    return session.write(lambda work: _DOING[order.kind](work, order.content))


def _post(work: UnitOfWork, content: dict[str, Any]) -> Answer:
    commands = [
        PostMovement(
            UUID(each["request_id"]),
            each["product"],
            each["warehouse"],
            MovementType(each["type"]),
            Decimal(each["quantity"]),
            unit_cost=None if each["cost"] is None else Decimal(each["cost"]),
            notes=each["notes"],
        )
        for each in content["entries"]
    ]
    return _ids(stock.post_movements(work, commands))


def _reverse(work: UnitOfWork, content: dict[str, Any]) -> Answer:
    posted = stock.reverse_movement(
        work,
        request_id=UUID(content["request_id"]),
        movement_id=content["movement"],
        reason=content["notes"],
    )
    return _ids([posted])


def _revalue(work: UnitOfWork, content: dict[str, Any]) -> Answer:
    command = Revalue(
        UUID(content["request_id"]),
        content["product"],
        content["warehouse"],
        Decimal(content["cost"]),
        notes=content["notes"],
    )
    return _ids([stock.revalue(work, command)])


def _ids(posted: Any) -> Answer:
    return {"movements": {str(each.request_id): each.movement_id for each in posted}}


def _create(work: UnitOfWork, content: dict[str, Any]) -> Answer:
    lines = tuple(TransferLine(product, Decimal(each)) for product, each in content["lines"])
    command = CreateTransferDocument(
        UUID(content["request_id"]), content["source"], content["target"], lines
    )
    return {"transfer": transfers.create_transfer_document(work, command).id}


def _receive(work: UnitOfWork, content: dict[str, Any]) -> Answer:
    arrivals = tuple(
        Arrival(
            product,
            Decimal(received),
            Decimal(lost),
            Loss.DAMAGED if Decimal(lost) else None,
            "broken" if Decimal(lost) else "",
        )
        for product, received, lost in content["arrivals"]
    )
    command = ReceiveTransfer(UUID(content["request_id"]), content["transfer"], arrivals)
    return {"transfer": transfers.receive_transfer(work, command).id}


def _step(function: Callable[[UnitOfWork, int], Any]) -> Callable[..., Answer]:
    return lambda work, content: {"transfer": function(work, content["transfer"]).id}


def _edit(work: UnitOfWork, content: dict[str, Any]) -> Answer:
    opened = products.product_row(work, content["product"])
    base = products.ProductFields(
        sku=opened.sku,
        name=opened.name,
        description=opened.description,
        category=opened.category,
        unit_price=opened.unit_price or Decimal(0),
        unit_of_measure=opened.unit_of_measure,
        reorder_point=opened.reorder_point,
        is_active=opened.is_active,
    )
    fields = products.ProductFields(**{**asdict(base), "name": content["name"]})
    command = UpdateProduct(opened.id, opened.version, base, fields)
    return {"version": products.update_product(work, command).version}


def _activity(work: UnitOfWork, content: dict[str, Any]) -> Answer:
    row = products.set_product_active(work, content["product"], is_active=content["active"])
    return {"version": row.version}


_DOING: dict[str, Callable[[UnitOfWork, dict[str, Any]], Answer]] = {
    "post": _post,
    "reverse": _reverse,
    "revalue": _revalue,
    "create": _create,
    "dispatch": _step(transfers.dispatch_transfer),
    "receive": _receive,
    "complete": _step(transfers.complete_transfer),
    "cancel": _step(transfers.cancel_transfer),
    "edit": _edit,
    "activity": _activity,
}
