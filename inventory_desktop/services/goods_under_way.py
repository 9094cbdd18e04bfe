"""Goods between two warehouses, seen from both: on its way out of one, expected at the other."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, case, func, literal, select, union_all

from inventory_desktop.models import TransferStatus
from inventory_desktop.models.views import transfer_line_list, transfer_list
from inventory_desktop.services.database import UnitOfWork


@dataclass(frozen=True, slots=True)
class GoodsUnderWayRow:
    """So much of a product that one open transfer moves.

    Attributes:
        status: ``pending``: reserved at the source; ``in_transit``: left it, and is expected.
        quantity: Reserved, or not yet arrived.
    """

    transfer_id: int
    status: str
    from_warehouse_id: int
    from_warehouse_name: str
    to_warehouse_id: int
    to_warehouse_name: str
    quantity: Decimal
    transfer_reference: str | None
    created_at: datetime
    dispatched_at: datetime | None


@dataclass(frozen=True, slots=True)
class WarehouseTrafficRow:
    """How much goes on between a warehouse and the others.

    Attributes:
        leaving: Transfers of which something left this warehouse and has not arrived yet.
        to_send: Transfers that are to leave this warehouse.
        expected: Transfers of which something is expected here.
    """

    warehouse_id: int
    warehouse_name: str
    to_send: int
    leaving: int
    expected: int


_OPEN = (TransferStatus.PENDING, TransferStatus.IN_TRANSIT)


def goods_under_way(work: UnitOfWork, product_id: int) -> tuple[GoodsUnderWayRow, ...]:
    """Lists what open transfers move of a product, the oldest first."""
    line, transfer = transfer_line_list.c, transfer_list.c
    quantity = case(
        (line.status == TransferStatus.PENDING.value, line.quantity), else_=line.under_way
    )
    statement: Select[Any] = (
        select(
            transfer.id,
            transfer.status,
            transfer.from_warehouse_id,
            transfer.from_warehouse_name,
            transfer.to_warehouse_id,
            transfer.to_warehouse_name,
            quantity,
            transfer.transfer_reference,
            transfer.created_at,
            transfer.dispatched_at,
        )
        .join(transfer_line_list, line.transfer_id == transfer.id)
        .where(line.product_id == product_id, line.status.in_(_OPEN), quantity > 0)
        .order_by(transfer.id)
    )
    return tuple(GoodsUnderWayRow(*row) for row in work.connection.execute(statement))


def warehouse_traffic(work: UnitOfWork) -> tuple[WarehouseTrafficRow, ...]:
    """Counts the open transfers of each warehouse that has any, by its name."""
    column = transfer_list.c
    is_pending = column.status == TransferStatus.PENDING.value
    sides = union_all(
        select(
            column.from_warehouse_id.label("id"),
            column.from_warehouse_name.label("name"),
            is_pending.label("to_send"),
            (~is_pending).label("leaving"),
            literal(False).label("expected"),  # noqa: FBT003  a value
        ).where(column.status.in_(_OPEN)),
        select(
            column.to_warehouse_id,
            column.to_warehouse_name,
            literal(False),  # noqa: FBT003  a value
            literal(False),  # noqa: FBT003  a value
            ~is_pending,
        ).where(column.status.in_(_OPEN)),
    ).subquery()
    counts = [func.count().filter(sides.c[name]) for name in ("to_send", "leaving", "expected")]
    rows = work.connection.execute(
        select(sides.c.id, sides.c.name, *counts)
        .group_by(sides.c.id, sides.c.name)
        .order_by(func.lower(sides.c.name), sides.c.id)
    )
    return tuple(WarehouseTrafficRow(*row) for row in rows)
