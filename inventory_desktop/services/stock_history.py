"""What was on hand in the past, worked out from the ledger."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from sqlalchemy import text

from inventory_desktop.errors import ValidationError
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork

MOST_MOMENTS = 400

# Backwards from what is on hand now: less all that has happened since.
_ON_HAND = text("""
    WITH moved AS (
        SELECT width_bucket(m.occurred_at, CAST(:moments AS timestamptz[])) AS place,
            sum(m.quantity) AS quantity
        FROM stock_movements m
        WHERE m.product_id = :product AND m.occurred_at >= :first
        GROUP BY 1)
    SELECT s.on_hand - coalesce(sum(moved.quantity) OVER (ORDER BY place DESC), 0) AS on_hand
    FROM generate_series(1, :count) place
    CROSS JOIN product_stock s
    LEFT JOIN moved USING (place)
    WHERE s.product_id = :product
    ORDER BY place
""")


def on_hand_at(
    work: UnitOfWork, product_id: int, moments: Sequence[datetime]
) -> tuple[Decimal, ...]:
    """Says what was on hand of a product, in all warehouses, right before each of some moments.

    By business date: a delivery that was entered a day late counts from the day on which it came.

    Args:
        work: Unit of work.
        product_id: Which product.
        moments: With time zones, in order, at most :data:`MOST_MOMENTS`.

    Returns:
        One quantity for each moment; nothing if there is no such product.

    Raises:
        ValidationError: There are too many moments, or they are not in order.
    """
    if len(moments) > MOST_MOMENTS:
        raise ValidationError(
            said("At most {0} moments are possible.", MOST_MOMENTS), field="moments"
        )
    if list(moments) != sorted(moments):
        raise ValidationError("The moments are not in order.", field="moments")
    if not moments:
        return ()
    rows = work.connection.execute(
        _ON_HAND,
        {
            "product": product_id,
            "moments": list(moments),
            "first": moments[0],
            "count": len(moments),
        },
    )
    return tuple(row.on_hand for row in rows)
