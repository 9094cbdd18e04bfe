"""What lies in a warehouse, of many products at once."""

from collections.abc import Collection, Mapping
from decimal import Decimal

from sqlalchemy import select

from inventory_desktop.models.views import stock_level_list
from inventory_desktop.services.database import UnitOfWork


def available_at(
    work: UnitOfWork, warehouse_id: int, product_ids: Collection[int]
) -> Mapping[int, Decimal]:
    """Reads what is available of products in a warehouse, in one statement.

    Returns:
        On hand less reserved, by product; 0 for those that never lay there.
    """
    level = stock_level_list.c
    rows = work.connection.execute(
        select(level.product_id, level.available).where(
            level.warehouse_id == warehouse_id, level.product_id.in_(product_ids)
        )
    )
    found = {row.product_id: row.available for row in rows}
    return {product_id: found.get(product_id, Decimal(0)) for product_id in product_ids}
