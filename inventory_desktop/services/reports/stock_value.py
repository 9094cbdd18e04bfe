"""What lies in each warehouse, and what it is worth."""

from dataclasses import dataclass, fields
from decimal import Decimal

from sqlalchemy import func, or_, select

from inventory_desktop.models import Warehouse
from inventory_desktop.models.views import stock_level_list
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.reports.rights import figures_seen, zero_or_hidden


@dataclass(frozen=True, slots=True)
class WarehouseStock:
    """A warehouse at a glance.

    Attributes:
        products: Products of which something lies there.
        units: What lies there, whatever its unit of measure.
        in_transit: Units on their way there.
        value: At average cost; None for those who may not see costs.
    """

    warehouse_id: int
    name: str
    is_active: bool
    products: int
    units: Decimal
    in_transit: Decimal
    value: Decimal | None


def stock_by_warehouse(work: UnitOfWork) -> tuple[WarehouseStock, ...]:
    """Adds up the balances of each warehouse in use or not empty; the most valuable first."""
    levels = stock_level_list.c
    held = (
        select(
            levels.warehouse_id,
            func.count().filter(levels.on_hand > 0).label("products"),
            func.sum(levels.on_hand).label("units"),
            func.sum(levels.in_transit).label("in_transit"),
            func.sum(levels.on_hand * levels.average_cost).label("value"),
        )
        .group_by(levels.warehouse_id)
        .subquery()
    )
    rights = figures_seen(work)
    value = func.coalesce(held.c.value, zero_or_hidden(rights.sees_costs))
    statement = (
        select(
            Warehouse.id.label("warehouse_id"),
            Warehouse.name,
            Warehouse.is_active,
            func.coalesce(held.c.products, 0).label("products"),
            func.coalesce(held.c.units, 0).label("units"),
            func.coalesce(held.c.in_transit, 0).label("in_transit"),
            value.label("value"),
        )
        .join(held, held.c.warehouse_id == Warehouse.id, isouter=True)
        .where(or_(Warehouse.is_active, held.c.units > 0, held.c.in_transit > 0))
        .order_by(value.desc().nulls_last(), func.coalesce(held.c.units, 0).desc(), Warehouse.id)
    )
    return tuple(
        WarehouseStock(**{item.name: row._mapping[item.name] for item in fields(WarehouseStock)})
        for row in work.connection.execute(statement)
    )
