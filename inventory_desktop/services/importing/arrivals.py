"""What an import brought into the shop: the goods that may want labels."""

from decimal import Decimal

from sqlalchemy import func, select

from inventory_desktop.models import MovementType
from inventory_desktop.models.views import movement_list
from inventory_desktop.services.database import UnitOfWork

_BRINGING = (MovementType.PURCHASE.value, MovementType.ADJUSTMENT.value)
"""Purchases, and the opening stock, which is posted as an adjustment."""


def arrived_by_import(
    work: UnitOfWork, import_id: int, most: int
) -> tuple[tuple[int, Decimal], ...]:
    """Adds up the units that an import purchased or found there, product by product.

    Args:
        work: Unit of work.
        import_id: The import.
        most: Products at most.

    Returns:
        Product ids and units, in the order of the file; without what was reversed.
    """
    columns = movement_list.c
    rows = work.connection.execute(
        select(columns.product_id, func.sum(columns.quantity))
        .where(
            columns.import_id == import_id,
            columns.movement_type.in_(_BRINGING),
            columns.quantity > 0,
            columns.reversed_by_id.is_(None),
            columns.reverses_id.is_(None),
        )
        .group_by(columns.product_id)
        .order_by(func.min(columns.id))
        .limit(most)
    )
    return tuple((row[0], row[1]) for row in rows)
