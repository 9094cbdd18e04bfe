"""What the database holds when a soak is over, read with a superuser's login."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import psycopg2
from psycopg2.extras import DictCursor

Place = tuple[int, int]
"""A balance: product and warehouse."""

Move = tuple[Decimal, Decimal, Decimal]
"""What a transaction did to a balance: on hand, reserved, in transit."""

# An independent witness: in the order in which each balance was locked, what every transaction
# did to it. The soak's own, in a schema of its own.
_WITNESS = """
CREATE SCHEMA soak;
CREATE TABLE soak.balances (
    number bigint GENERATED ALWAYS AS IDENTITY, xid xid8 NOT NULL, product bigint NOT NULL,
    warehouse bigint NOT NULL, on_hand numeric NOT NULL, reserved numeric NOT NULL,
    in_transit numeric NOT NULL, moved_on_hand numeric NOT NULL, moved_reserved numeric NOT NULL,
    moved_in_transit numeric NOT NULL);
CREATE FUNCTION soak.witness() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog AS $$
BEGIN
    INSERT INTO soak.balances (xid, product, warehouse, on_hand, reserved, in_transit,
        moved_on_hand, moved_reserved, moved_in_transit)
    VALUES (pg_current_xact_id(), NEW.product_id, NEW.warehouse_id, NEW.on_hand, NEW.reserved,
        NEW.in_transit, NEW.on_hand - coalesce(OLD.on_hand, 0),
        NEW.reserved - coalesce(OLD.reserved, 0), NEW.in_transit - coalesce(OLD.in_transit, 0));
    RETURN NULL;
END $$;
CREATE TRIGGER witness AFTER INSERT OR UPDATE ON inventory.stock_levels
FOR EACH ROW EXECUTE FUNCTION soak.witness();
"""


@dataclass(frozen=True, slots=True)
class Line:
    """A product of a transfer."""

    product: int
    quantity: Decimal
    received: Decimal
    written_off: Decimal

    @property
    def open(self) -> Decimal:
        return self.quantity - self.received - self.written_off


@dataclass(frozen=True, slots=True)
class Document:
    """A transfer."""

    id: int
    request_id: str
    source: int
    target: int
    status: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """An entry of the ledger with its seal, and the transaction that wrote it."""

    id: int
    request_id: str
    product: int
    warehouse: int
    kind: str
    quantity: Decimal
    unit_cost: Decimal | None
    notes: str
    transfer: int | None
    reverses: int | None
    xid: int
    position: int
    cost: Decimal
    on_hand_after: Decimal
    average_after: Decimal

    @property
    def place(self) -> Place:
        return self.product, self.warehouse


@dataclass(frozen=True, slots=True)
class Books:
    """Everything that the auditor compares with what was ordered.

    Attributes:
        entries: The ledger, by number.
        transfers: The documents, by id.
        levels: On hand, reserved, in transit and average of each balance.
        totals: On hand, reserved and in transit of each product.
        witnessed: What each transaction did, by balance.
        seen: What was ever available of each balance.
        versions: Version and name of each product.
        wheres: Id of a warehouse by its name.
        skus: Id of a product by its SKU.
    """

    entries: dict[int, Written]
    transfers: dict[int, Document]
    levels: dict[Place, tuple[Decimal, Decimal, Decimal, Decimal]]
    totals: dict[int, Move]
    witnessed: list[dict[Place, Move]]
    seen: dict[Place, set[Decimal]]
    versions: dict[int, tuple[int, str]]
    wheres: dict[str, int]
    skus: dict[str, int]


def install_witness(admin_url: str) -> None:
    """Has the database note what every transaction does to balances, from now on."""
    with _cursor(admin_url) as cursor:
        cursor.execute(_WITNESS)


def read_books(admin_url: str) -> Books:
    """Reads all that is compared."""
    with _cursor(admin_url) as cursor:
        witnessed, seen = _witnessed(cursor)
        return Books(
            entries=_entries(cursor),
            transfers=_transfers(cursor),
            levels={(row[0], row[1]): tuple(row[2:]) for row in _rows(cursor, _LEVELS)},
            totals={row[0]: tuple(row[1:]) for row in _rows(cursor, _TOTALS)},
            witnessed=witnessed,
            seen=seen,
            versions={row[0]: (row[1], row[2]) for row in _rows(cursor, _PRODUCTS)},
            wheres=dict(_rows(cursor, "SELECT name, id FROM inventory.warehouses")),
            skus=dict(_rows(cursor, "SELECT sku, id FROM inventory.products")),
        )


_ENTRIES = """
SELECT m.id, m.request_id::text, m.product_id, m.warehouse_id, m.movement_type, m.quantity,
    m.unit_cost, m.notes, m.transfer_id, m.reverses_id, m.xmin::text::bigint, s.position,
    s.unit_cost, s.on_hand_after, s.average_cost_after
FROM inventory.stock_movements m JOIN inventory.movement_seals s ON s.movement_id = m.id
ORDER BY m.id"""
_TRANSFERS = """
SELECT t.id, t.request_id::text, t.from_warehouse_id, t.to_warehouse_id, t.status,
    l.product_id, l.quantity, l.received, l.written_off
FROM inventory.stock_transfers t JOIN inventory.stock_transfer_lines l ON l.transfer_id = t.id
ORDER BY t.id, l.position"""
_LEVELS = """
SELECT product_id, warehouse_id, on_hand, reserved, in_transit, average_cost
FROM inventory.stock_levels"""
_TOTALS = "SELECT product_id, on_hand, reserved, in_transit FROM inventory.product_stock"
_PRODUCTS = "SELECT id, version, name FROM inventory.products"
_SEEN = """
SELECT xid::text::bigint, product, warehouse, on_hand - reserved, moved_on_hand, moved_reserved,
    moved_in_transit
FROM soak.balances ORDER BY number"""


def _entries(cursor: Any) -> dict[int, Written]:
    return {row[0]: Written(*row) for row in _rows(cursor, _ENTRIES)}


def _transfers(cursor: Any) -> dict[int, Document]:
    heads: dict[int, tuple[Any, ...]] = {}
    lines: dict[int, list[Line]] = defaultdict(list)
    for row in _rows(cursor, _TRANSFERS):
        heads[row[0]] = tuple(row[:5])
        lines[row[0]].append(Line(*row[5:]))
    return {key: Document(*head, tuple(lines[key])) for key, head in heads.items()}


def _witnessed(cursor: Any) -> tuple[list[dict[Place, Move]], dict[Place, set[Decimal]]]:
    done: dict[int, dict[Place, Move]] = defaultdict(dict)
    seen: dict[Place, set[Decimal]] = defaultdict(lambda: {Decimal(0)})
    for xid, product, warehouse, available, *moved in _rows(cursor, _SEEN):
        place = product, warehouse
        seen[place].add(available)
        done[xid][place] = added(done[xid].get(place), moved[0], moved[1], moved[2])
    changes = [without_nothing(each) for each in done.values()]
    return [change for change in changes if change], dict(seen)


def added(move: Move | None, on_hand: Decimal, reserved: Decimal, in_transit: Decimal) -> Move:
    """Adds to what a transaction did to a balance."""
    before = move or (Decimal(0), Decimal(0), Decimal(0))
    return before[0] + on_hand, before[1] + reserved, before[2] + in_transit


def without_nothing(change: dict[Place, Move]) -> dict[Place, Move]:
    """Leaves out balances that are as they were."""
    return {place: move for place, move in change.items() if any(move)}


def _rows(cursor: Any, query: str) -> list[Any]:
    cursor.execute(query)
    return list(cursor.fetchall())


@contextmanager
def _cursor(admin_url: str) -> Iterator[Any]:
    connection = psycopg2.connect(admin_url, cursor_factory=DictCursor)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            yield cursor
    finally:
        connection.close()
