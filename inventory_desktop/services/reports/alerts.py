"""Products that need attention: low against their reorder point, or sold out."""

from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any

from sqlalchemy import CTE, Select, case, func, or_, select

from inventory_desktop.models.views import product_list
from inventory_desktop.services.database import UnitOfWork

MOST_ROWS = 5


@dataclass(frozen=True, slots=True)
class ProductAlert:
    """A product that needs attention."""

    product_id: int
    sku: str
    name: str
    unit_of_measure: str
    available: Decimal
    reorder_point: Decimal


@dataclass(frozen=True, slots=True)
class StockAlerts:
    """How many products need attention, and the first of them.

    Attributes:
        products: Products in use.
        low: Of these, those at or below their reorder point, but not sold out.
        low_rows: The lowest against their reorder points.
        sold_out: Of these, those of which nothing is available.
        sold_out_rows: Those with the highest reorder points.
    """

    products: int
    low: int
    low_rows: tuple[ProductAlert, ...]
    sold_out: int
    sold_out_rows: tuple[ProductAlert, ...]


def stock_alerts(work: UnitOfWork, most: int = MOST_ROWS) -> StockAlerts:
    """Looks through all products in use.

    Args:
        work: Unit of work.
        most: Rows of each kind.
    """
    columns = product_list.c
    alerts = (
        select(columns.id, columns.available, columns.reorder_point)
        .where(
            columns.is_active,
            or_(columns.available <= 0, columns.available <= columns.reorder_point),
        )
        .cte("alerts")
        .prefix_with("MATERIALIZED")
    )
    counted = work.connection.execute(
        select(
            select(func.count()).where(columns.is_active).scalar_subquery().label("products"),
            func.count().filter(alerts.c.available > 0).label("low"),
            func.count().filter(alerts.c.available <= 0).label("sold_out"),
            _first_ids(alerts, most, sold_out=False).label("low_ids"),
            _first_ids(alerts, most, sold_out=True).label("sold_out_ids"),
        ).select_from(alerts)
    ).one()
    low, sold_out = counted.low_ids or [], counted.sold_out_ids or []
    rows = _rows(work, [*low, *sold_out])
    return StockAlerts(
        products=counted.products,
        low=counted.low,
        low_rows=tuple(rows[each] for each in low),
        sold_out=counted.sold_out,
        sold_out_rows=tuple(rows[each] for each in sold_out),
    )


def _first_ids(alerts: CTE, most: int, *, sold_out: bool) -> Any:
    """The first of one kind, as an array in their order."""
    kind = alerts.c.available <= 0 if sold_out else alerts.c.available > 0
    # Of what is low, the reorder point is more than 0.
    share = case((alerts.c.available > 0, alerts.c.available / alerts.c.reorder_point))
    order = alerts.c.reorder_point.desc() if sold_out else share
    first = select(alerts.c.id).where(kind).order_by(order, alerts.c.id).limit(most)
    return func.array(first.scalar_subquery())


def _rows(work: UnitOfWork, ids: list[int]) -> dict[int, ProductAlert]:
    columns = product_list.c
    statement: Select[Any] = select(
        columns.id.label("product_id"),
        *(columns[item.name] for item in fields(ProductAlert)[1:]),
    ).where(columns.id.in_(ids))
    return {row.product_id: ProductAlert(*row) for row in work.connection.execute(statement)}
