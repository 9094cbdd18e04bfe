"""Which products sell best, and which lie there."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import CTE, ColumnElement, FromClause, Select, func, literal, select, union_all
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from inventory_desktop.models import MovementType
from inventory_desktop.models.views import movement_list, product_list, stock_level_list
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.reports.periods import Period
from inventory_desktop.services.reports.rights import Rights, figures_seen, zero_or_hidden

LEAST_DAYS_IN_STOCK = 30
"""A product whose first entry is younger had no time to sell, and is not called slow."""


@dataclass(frozen=True, slots=True)
class Seller:
    """What was sold of a product, reversals taken off, and what lies there of it.

    Attributes:
        sold: Units.
        revenue: At the prices of the entries; None for those who may not see prices.
        on_hand: Units, in all warehouses.
        value: Of what is on hand at average cost; None for those who may not see costs.
    """

    product_id: int
    sku: str
    name: str
    unit_of_measure: str
    sold: Decimal
    revenue: Decimal | None
    on_hand: Decimal
    value: Decimal | None


@dataclass(frozen=True, slots=True)
class Sellers:
    """The ends of the list.

    Attributes:
        best: Sold most, by units.
        slowest: Of what is on hand, sold least, by units; among equals the most valuable first,
            or where costs are hidden, the largest quantity. Only products that had an entry
            :data:`LEAST_DAYS_IN_STOCK` days before the end of the days, or earlier.
    """

    best: tuple[Seller, ...]
    slowest: tuple[Seller, ...]
    rights: Rights


def sellers(work: UnitOfWork, whole: Period, most: int = 5) -> Sellers:
    """Adds up the sales of each product by business date.

    Args:
        work: Unit of work.
        whole: The days.
        most: Products at each end.
    """
    sold, held = _sold(whole), _held()
    ends = union_all(_best(sold, most), _slowest(sold, held, whole, most)).subquery("ends")
    columns = product_list.c
    rights = figures_seen(work)
    found = work.connection.execute(
        select(
            ends.c.is_best,
            columns.id,
            columns.sku,
            columns.name,
            columns.unit_of_measure,
            func.coalesce(sold.c.sold, 0),
            func.coalesce(_revenue(whole, ends), zero_or_hidden(rights.sees_prices)),
            func.coalesce(held.c.on_hand, 0),
            func.coalesce(held.c.value, zero_or_hidden(rights.sees_costs)),
        )
        .select_from(ends)
        .join(product_list, columns.id == ends.c.product_id)
        .join(sold, sold.c.product_id == columns.id, isouter=True)
        .join(held, held.c.product_id == columns.id, isouter=True)
        .order_by(ends.c.place)
    ).all()
    return Sellers(
        best=tuple(Seller(*row[1:]) for row in found if row.is_best),
        slowest=tuple(Seller(*row[1:]) for row in found if not row.is_best),
        rights=rights,
    )


def _sold(whole: Period) -> CTE:
    columns = movement_list.c
    return (
        select(
            columns.product_id,
            (-func.sum(columns.quantity)).label("sold"),
        )
        .where(*_of_sales(columns, whole))
        .group_by(columns.product_id)
        .cte("sold")
        .prefix_with("MATERIALIZED")
    )


def _of_sales(columns: ReadOnlyColumnCollection[str, Any], whole: Period) -> tuple[Any, ...]:
    return (
        columns.movement_type == MovementType.SALE.value,
        columns.occurred_at >= whole.since,
        columns.occurred_at < whole.until,
    )


def _revenue(whole: Period, ends: FromClause) -> ColumnElement[Any]:
    """What one product brought in; a reversal takes off what its entry had brought."""
    entry, original = movement_list.alias("entry"), movement_list.alias("original")
    price = func.coalesce(entry.c.unit_price, original.c.unit_price)
    return (
        select(-func.sum(entry.c.quantity * price))
        .join(original, original.c.id == entry.c.reverses_id, isouter=True)
        .where(entry.c.product_id == ends.c.product_id, *_of_sales(entry.c, whole))
        .correlate(ends)
        .scalar_subquery()
    )


def _held() -> CTE:
    levels = stock_level_list.c
    return (
        select(
            levels.product_id,
            func.sum(levels.on_hand).label("on_hand"),
            func.sum(levels.on_hand * levels.average_cost).label("value"),
        )
        .where(levels.on_hand > 0)
        .group_by(levels.product_id)
        .cte("held")
        .prefix_with("MATERIALIZED")
    )


def _best(sold: CTE, most: int) -> Select[Any]:
    order = (sold.c.sold.desc(), sold.c.product_id)
    first = select(sold.c.product_id).where(sold.c.sold > 0).order_by(*order).limit(most)
    return _numbered(first, is_best=True)


def _slowest(sold: CTE, held: CTE, whole: Period, most: int) -> Select[Any]:
    """Sorts first and then asks of one product after the other whether it is old enough."""
    lying = (
        select(held.c.product_id)
        .join(sold, sold.c.product_id == held.c.product_id, isouter=True)
        .order_by(
            func.coalesce(sold.c.sold, 0),
            held.c.value.desc().nulls_last(),
            held.c.on_hand.desc(),
            held.c.product_id,
        )
        .subquery("lying")
    )
    known_before = whole.until - timedelta(days=LEAST_DAYS_IN_STOCK)
    first = select(lying.c.product_id).where(_is_older(lying, known_before)).limit(most)
    return _numbered(first, is_best=False)


def _is_older(lying: FromClause, moment: datetime) -> ColumnElement[Any]:
    """Not EXISTS, which the planner may turn into a join that reads the whole ledger."""
    entry = movement_list.alias("first_entry")
    return (
        select(literal(True))  # noqa: FBT003  SQL's
        .where(entry.c.product_id == lying.c.product_id, entry.c.occurred_at < moment)
        .limit(1)
        .correlate(lying)
        .scalar_subquery()
    )


def _numbered(first: Select[Any], *, is_best: bool) -> Select[Any]:
    """Keeps the order of a limited select through the joins that follow."""
    rows = first.subquery()
    return select(
        rows.c.product_id,
        literal(is_best).label("is_best"),
        func.row_number().over().label("place"),
    )
