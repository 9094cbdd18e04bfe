"""Figures over many products: how many there are of each kind, and what a list comes to."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import func, select, text

from inventory_desktop.models.views import stock_values
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.product_list import ProductQuery, matching_products

# Each is answered by an index of its own, those that call for attention by a partial one.
_COUNTS = text("""
    SELECT (SELECT count(*) FROM products) AS everything,
        (SELECT count(*) FROM products p WHERE NOT p.is_active) AS not_in_use,
        (SELECT count(*) FROM product_stock s WHERE s.state = 'low' AND s.is_active) AS low,
        (SELECT count(*) FROM product_stock s WHERE s.state = 'out' AND s.is_active) AS out,
        (SELECT count(*) FROM products p
         WHERE p.owner_id = (SELECT auth.user_id()) AND p.is_active) AS mine
""")
_CATEGORIES = text("""
    WITH RECURSIVE found AS (
        (SELECT p.category, 1 AS place FROM products p WHERE p.category > ''
         ORDER BY p.category LIMIT 1)
        UNION ALL
        SELECT (SELECT p.category FROM products p WHERE p.category > f.category
                ORDER BY p.category LIMIT 1), f.place + 1
        FROM found f WHERE f.category IS NOT NULL AND f.place < :most)
    SELECT f.category FROM found f WHERE f.category IS NOT NULL
""")
MOST_CATEGORIES = 1000


@dataclass(frozen=True, slots=True)
class ProductCounts:
    """How many products there are.

    Attributes:
        everything: In use or not.
        low: In use, and at or below their reorder point.
        out: In use, and none of them available.
        mine: In use, and owned by the person who asks.
    """

    everything: int
    not_in_use: int
    low: int
    out: int
    mine: int

    @property
    def in_use(self) -> int:
        """Those that the shop works with."""
        return self.everything - self.not_in_use


@dataclass(frozen=True, slots=True)
class ProductTotals:
    """What a list comes to.

    Attributes:
        products: How many there are.
        stock_value: What their stock cost the shop; None for those who may not see costs.
    """

    products: int
    stock_value: Decimal | None


def product_counts(work: UnitOfWork) -> ProductCounts:
    """Counts the products of each kind; for the background, since a million take a moment."""
    return ProductCounts(**work.connection.execute(_COUNTS).one()._mapping)


def product_totals(work: UnitOfWork, query: ProductQuery) -> ProductTotals:
    """Counts the products that fit and adds up what their stock is worth; for the background."""
    fitting = matching_products(work, query).cte("fitting")
    values = select(func.sum(stock_values.c.stock_value)).where(
        stock_values.c.product_id.in_(select(fitting.c.id))
    )
    row = work.connection.execute(
        select(
            select(func.count()).select_from(fitting).scalar_subquery().label("products"),
            values.scalar_subquery().label("stock_value"),
            func.auth.sees("costs").label("sees_costs"),
        )
    ).one()
    value = (row.stock_value or Decimal(0)) if row.sees_costs else None
    return ProductTotals(row.products, value)


def product_categories(work: UnitOfWork) -> tuple[str, ...]:
    """Lists the categories that products have, without regard to case, at most so many.

    Walks from one to the next along an index: a million products are not read for it.
    """
    rows = work.connection.execute(_CATEGORIES, {"most": MOST_CATEGORIES})
    return tuple(sorted((row.category for row in rows), key=str.casefold))
