"""Entries whose quantity is far outside what is usual for their product: slips of the finger."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from sqlalchemy import FromClause, Subquery, func, select

from inventory_desktop.models import MovementType
from inventory_desktop.models.views import movement_list
from inventory_desktop.services.database import UnitOfWork

LOOK_BACK_DAYS = 14
MOST_LOOKED_AT = 2_000
"""Newest entries by business date; more would cost too much at a glance."""
_MEMORY = 500
_MEMORY_DAYS = 365
_FEWEST = 5
_TIMES_THE_MEDIAN = 10
_TIMES_THE_LARGE = 2
_LARGE = Decimal("0.95")
_TYPES = tuple(
    each.value
    for each in MovementType
    if each not in {MovementType.TRANSFER_IN, MovementType.TRANSFER_OUT, MovementType.REVALUATION}
)


@dataclass(frozen=True, slots=True)
class UnusualMovement:
    """An entry that somebody should look at again.

    Attributes:
        quantity: The signed change.
        usual: Median of the entries it was compared with, without sign.
    """

    movement_id: int
    product_id: int
    sku: str
    product_name: str
    movement_type: str
    quantity: Decimal
    usual: Decimal
    unit_of_measure: str
    occurred_at: datetime


@dataclass(frozen=True, slots=True)
class UnusualMovements:
    """How many there are, and the newest of them."""

    count: int
    rows: tuple[UnusualMovement, ...]


def unusual_movements(
    work: UnitOfWork, *, days: int = LOOK_BACK_DAYS, most: int = 5
) -> UnusualMovements:
    """Looks through the last days' entries, by business date, the newest 2,000 at most.

    An entry is unusual if its quantity, without sign, is more than ten times the median and more
    than twice the 95th percentile of the entries of the same type that came before it: same product
    and warehouse, of the year before it, among the 500 entries before it. Fewer than five of them
    are no habit yet, and nothing is unusual. Transfers, revaluations, reversals and what was
    reversed already are left out, on both sides.

    Args:
        work: Unit of work.
        days: How far to look back.
        most: Rows.
    """
    recent = _recent(days)
    habit = _habit(recent)
    size = func.abs(recent.c.quantity)
    found = work.connection.execute(
        select(
            recent.c.id,
            recent.c.product_id,
            recent.c.sku,
            recent.c.product_name,
            recent.c.movement_type,
            recent.c.quantity,
            habit.c.median,
            recent.c.unit_of_measure,
            recent.c.occurred_at,
            func.count().over().label("total"),
        )
        .join(habit, habit.c.entries >= _FEWEST)
        .where(size > _TIMES_THE_MEDIAN * habit.c.median, size > _TIMES_THE_LARGE * habit.c.large)
        .order_by(recent.c.occurred_at.desc(), recent.c.id.desc())
        .limit(most)
    ).all()
    return UnusualMovements(
        count=found[0].total if found else 0,
        rows=tuple(UnusualMovement(*row[:9]) for row in found),
    )


def _recent(days: int) -> Subquery:
    columns = movement_list.c
    newest = (
        select(
            columns.id,
            columns.product_id,
            columns.warehouse_id,
            columns.sku,
            columns.product_name,
            columns.movement_type,
            columns.quantity,
            columns.unit_of_measure,
            columns.occurred_at,
        )
        .where(
            columns.occurred_at >= func.now() - timedelta(days=days),
            columns.movement_type.in_(_TYPES),
            columns.reverses_id.is_(None),
            columns.reversed_by_id.is_(None),
        )
        .order_by(columns.occurred_at.desc(), columns.id.desc())
        .limit(MOST_LOOKED_AT)
    )
    return newest.subquery("recent")


def _habit(recent: Subquery) -> FromClause:
    columns = movement_list.c
    before = (
        select(
            columns.movement_type,
            func.abs(columns.quantity).label("size"),
            columns.reverses_id,
            columns.reversed_by_id,
            columns.occurred_at,
        )
        .where(
            columns.product_id == recent.c.product_id,
            columns.warehouse_id == recent.c.warehouse_id,
            columns.id < recent.c.id,
        )
        .order_by(columns.id.desc())
        .limit(_MEMORY)
        .correlate(recent)
        .subquery("before")
    )
    return (
        select(
            func.count().label("entries"),
            func.percentile_disc(0.5).within_group(before.c.size).label("median"),
            func.percentile_disc(_LARGE).within_group(before.c.size).label("large"),
        )
        .where(
            before.c.movement_type == recent.c.movement_type,
            before.c.reverses_id.is_(None),
            before.c.reversed_by_id.is_(None),
            before.c.occurred_at >= recent.c.occurred_at - timedelta(days=_MEMORY_DAYS),
        )
        .correlate(recent)
        .lateral("habit")
    )
