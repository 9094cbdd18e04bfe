"""Summaries over the ledger."""

from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, func, select

from inventory_desktop.models import MovementType
from inventory_desktop.models.views import movement_list, product_list, stock_level_list
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.paging import Page, PageRequest
from inventory_desktop.services.stock import MovementQuery, MovementRow, list_movements


@dataclass(frozen=True, slots=True)
class Turnover:
    """What was bought or sold, returns and reversals taken off.

    Attributes:
        entries: Entries of the ledger.
        quantity: Units; more than 0 for both directions.
        cost: What they cost the shop; None for those who may not see costs.
        revenue: What customers paid, where a price was recorded; None for those who may not see
            prices.
    """

    entries: int
    quantity: Decimal
    cost: Decimal | None
    revenue: Decimal | None


@dataclass(frozen=True, slots=True)
class PurchaseSaleSummary:
    """Totals of purchases and sales, and one page of the entries behind them."""

    purchases: Turnover
    sales: Turnover
    purchase_entries: Page[MovementRow]
    sale_entries: Page[MovementRow]


@dataclass(frozen=True, slots=True)
class ShopFigures:
    """A shop at a glance.

    Attributes:
        low: Products in use at or below their reorder point, but not sold out.
        sold_out: Products in use with nothing available.
        stock_value: At average cost; None for those who may not see costs.
    """

    products: int
    low: int
    sold_out: int
    stock_value: Decimal | None


def purchase_and_sale_summary(
    work: UnitOfWork,
    *,
    since: datetime | None = None,
    until: datetime | None = None,
    request: PageRequest | None = None,
) -> PurchaseSaleSummary:
    """Adds up purchases and sales by business date.

    Args:
        work: Unit of work.
        since: From this moment on.
        until: Before this moment.
        request: Which page of the entries.
    """
    totals = {
        row.movement_type: row for row in work.connection.execute(_totals(since=since, until=until))
    }
    return PurchaseSaleSummary(
        purchases=_turnover(totals.get(MovementType.PURCHASE.value), sign=1),
        sales=_turnover(totals.get(MovementType.SALE.value), sign=-1),
        purchase_entries=list_movements(
            work, MovementQuery(movement_type=MovementType.PURCHASE), request
        ),
        sale_entries=list_movements(work, MovementQuery(movement_type=MovementType.SALE), request),
    )


def shop_figures(work: UnitOfWork) -> ShopFigures:
    """Counts products by state of stock and values what is there."""
    columns = product_list.c
    row = work.connection.execute(
        select(
            func.count().label("products"),
            func.count()
            .filter(columns.available > 0, columns.available <= columns.reorder_point)
            .label("low"),
            func.count().filter(columns.available <= 0).label("sold_out"),
            select(func.sum(stock_level_list.c.on_hand * stock_level_list.c.average_cost))
            .scalar_subquery()
            .label("stock_value"),
        ).where(columns.is_active)
    ).one()
    return ShopFigures(**{item.name: row._mapping[item.name] for item in fields(ShopFigures)})


def _totals(*, since: datetime | None, until: datetime | None) -> Select[Any]:
    columns = movement_list.c
    statement = (
        select(
            columns.movement_type,
            func.count().label("entries"),
            func.sum(columns.quantity).label("quantity"),
            func.sum(columns.quantity * columns.unit_cost).label("cost"),
            func.sum(columns.quantity * columns.unit_price).label("revenue"),
        )
        .where(columns.movement_type.in_([MovementType.PURCHASE.value, MovementType.SALE.value]))
        .group_by(columns.movement_type)
    )
    if since is not None:
        statement = statement.where(columns.occurred_at >= since)
    if until is not None:
        statement = statement.where(columns.occurred_at < until)
    return statement


def _turnover(row: Any, *, sign: int) -> Turnover:
    if row is None:
        return Turnover(0, Decimal(0), None, None)
    return Turnover(
        entries=row.entries,
        quantity=sign * row.quantity,
        cost=None if row.cost is None else sign * row.cost,
        revenue=None if row.revenue is None else sign * row.revenue,
    )
