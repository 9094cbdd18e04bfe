"""Draws the next order of a writer from its random numbers and what it remembers."""

from collections import deque
from dataclasses import dataclass, field, replace
from decimal import Decimal
from random import Random
from typing import Any

from inventory_desktop.models import MovementType
from tests.soak.diary import Deed
from tests.soak.orders import AGAIN, CONFLICT, Order, entry, new_request

_REMEMBERED = 60
_WEIGHTS = {
    "post": 34,
    "batch": 8,
    "reverse": 8,
    "revalue": 3,
    "again": 12,
    "conflict": 6,
    "create": 9,
    "dispatch": 8,
    "receive": 7,
    "complete": 4,
    "cancel": 4,
    "edit": 5,
    "activity": 2,
}
_TYPES = (
    MovementType.PURCHASE,
    MovementType.SALE,
    MovementType.SALE,
    MovementType.SALE,
    MovementType.RETURN,
    MovementType.DAMAGED,
    MovementType.ADJUSTMENT,
)


@dataclass
class Memory:
    """What a writer knows of what there is.

    Attributes:
        products: Their ids.
        warehouses: Their ids.
        done: Orders with a request_id that the server did, latest last.
        movements: Entries of its own that may be reversed.
        transfers: Transfers that it has heard of, with their lines.
    """

    products: list[int]
    warehouses: list[int]
    done: deque[Deed] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))
    movements: deque[int] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))
    transfers: deque[tuple[int, list[Any]]] = field(
        default_factory=lambda: deque(maxlen=_REMEMBERED)
    )

    def take(self, deed: Deed) -> None:
        """Remembers what came of an order."""
        order, answer = deed.order, (deed.answer or {}).get("done", {})
        if not deed.is_done or order.way:
            return
        if order.kind in {"post", "revalue", "reverse", "create", "receive"}:
            self.done.append(deed)
        if order.kind == "post":
            self.movements.extend(answer["movements"].values())
        if order.kind == "create":
            self.transfers.append((answer["transfer"], order.content["lines"]))


def draw(random: Random, memory: Memory) -> Order:
    """Draws an order; the same numbers and memory give the same order."""
    while True:
        kind = random.choices(list(_WEIGHTS), list(_WEIGHTS.values()))[0]
        order = _DRAWING[kind](random, memory)
        if order is not None:
            return order


def _quantity(random: Random) -> Decimal:
    return (
        Decimal(random.randint(1, 12_000)) / 1000
        if random.random() < 0.3
        else Decimal(random.randint(1, 9))
    )


def _entry(random: Random, memory: Memory) -> dict[str, Any]:
    kind = random.choice(_TYPES)
    quantity = _quantity(random)
    is_loss = kind is MovementType.ADJUSTMENT and random.random() < 0.5
    has_cost = kind is MovementType.PURCHASE and random.random() < 0.8
    return entry(
        new_request(random),
        random.choice(memory.products),
        random.choice(memory.warehouses),
        kind,
        -quantity if is_loss else quantity,
        cost=Decimal(random.randint(1, 90_000)) / 10_000 if has_cost else None,
    )


def _post(random: Random, memory: Memory) -> Order:
    return Order("post", {"entries": [_entry(random, memory)]})


def _batch(random: Random, memory: Memory) -> Order:
    count = random.randint(2, 6)
    return Order("post", {"entries": [_entry(random, memory) for _ in range(count)]})


def _reverse(random: Random, memory: Memory) -> Order | None:
    if not memory.movements:
        return None
    content = {
        "request_id": str(new_request(random)),
        "movement": random.choice(memory.movements),
        "notes": "typed wrongly",
    }
    return Order("reverse", content)


def _revalue(random: Random, memory: Memory) -> Order:
    content = {
        "request_id": str(new_request(random)),
        "product": random.choice(memory.products),
        "warehouse": random.choice(memory.warehouses),
        "cost": str(Decimal(random.randint(1, 90_000)) / 10_000),
        "notes": "a late invoice",
    }
    return Order("revalue", content)


def _again(random: Random, memory: Memory) -> Order | None:
    if not memory.done:
        return None
    earlier = random.choice(memory.done)
    return replace(earlier.order, way=AGAIN, expected=(earlier.answer or {})["done"])


def _conflict(random: Random, memory: Memory) -> Order | None:
    earlier = [deed.order for deed in memory.done if deed.order.kind in {"post", "create"}]
    if not earlier:
        return None
    order = random.choice(earlier)
    content = dict(order.content)
    if order.kind == "post":
        other = dict(content["entries"][0])
        other["quantity"] = str(Decimal(other["quantity"]) * 2)
        content["entries"] = [other, *content["entries"][1:]]
    else:
        (product, quantity), *rest = content["lines"]
        content["lines"] = [(product, str(Decimal(quantity) + 1)), *rest]
    return Order(order.kind, content, way=CONFLICT)


def _create(random: Random, memory: Memory) -> Order:
    source, target = random.sample(memory.warehouses, 2)
    goods = random.sample(memory.products, random.randint(1, 3))
    lines = [(product, str(_quantity(random))) for product in goods]
    content = {
        "request_id": str(new_request(random)),
        "source": source,
        "target": target,
        "lines": lines,
    }
    return Order("create", content)


def _step(kind: str) -> Any:
    def drawn(random: Random, memory: Memory) -> Order | None:
        if not memory.transfers:
            return None
        return Order(kind, {"transfer": random.choice(memory.transfers)[0]})

    return drawn


def _receive(random: Random, memory: Memory) -> Order | None:
    if not memory.transfers:
        return None
    transfer, lines = random.choice(memory.transfers)
    product, quantity = random.choice(lines)
    part = (Decimal(quantity) / random.choice((1, 2, 3))).quantize(Decimal("0.001"))
    lost = Decimal(0) if random.random() < 0.7 else min(part, Decimal("0.5"))
    content = {
        "request_id": str(new_request(random)),
        "transfer": transfer,
        "arrivals": [(product, str(part - lost), str(lost))],
    }
    return Order("receive", content)


def _edit(random: Random, memory: Memory) -> Order:
    name = f"Product, told {random.getrandbits(40):x}"
    return Order("edit", {"product": random.choice(memory.products), "name": name})


def _activity(random: Random, memory: Memory) -> Order:
    # Of a few products only, and mostly in use, so that the others always are.
    product = random.choice(memory.products[:3])
    return Order("activity", {"product": product, "active": random.random() < 0.7})


_DRAWING: dict[str, Any] = {
    "post": _post,
    "batch": _batch,
    "reverse": _reverse,
    "revalue": _revalue,
    "again": _again,
    "conflict": _conflict,
    "create": _create,
    "dispatch": _step("dispatch"),
    "receive": _receive,
    "complete": _step("complete"),
    "cancel": _step("cancel"),
    "edit": _edit,
    "activity": _activity,
}
