"""Sums over the ledger by period and type, from the totals that the database keeps.

The totals are kept by whoever reads reports: where many entries are not in them yet, add them up
before. A report is exact either way; adding up only makes it fast.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from decimal import Decimal

from sqlalchemy import DateTime, bindparam, cast, func, select, text
from sqlalchemy.dialects.postgresql import ARRAY

from inventory_desktop.models import MovementType
from inventory_desktop.models.views import movement_total_list, movements_to_add_up
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.reports.periods import Period

WORTHWHILE = 5_000
"""Fewer entries are read one by one as fast as the rest of a report."""
AT_ONCE = 100_000
"""Entries of one transaction: one or two seconds' work."""


@dataclass(frozen=True, slots=True)
class Sum:
    """What the entries of one type brought in one period, reversals taken off.

    Attributes:
        place: Number of the period, from 0.
        is_receipt: Whether the entries brought goods in.
        entries: How many, reversals included.
        quantity: Units; less than 0 where goods went out.
        cost: At the costs of the ledger; None for those who may not see costs.
        revenue: At the prices of the entries; None for those who may not see prices.
        unpriced: Entries without a price; None as before.
    """

    place: int
    movement_type: str
    is_receipt: bool
    entries: int
    quantity: Decimal
    cost: Decimal | None
    revenue: Decimal | None
    unpriced: int | None


def sums(
    work: UnitOfWork,
    periods: Sequence[Period],
    *,
    types: Sequence[MovementType] = tuple(MovementType),
    warehouse_id: int | None = None,
) -> tuple[Sum, ...]:
    """Adds up the ledger by business date.

    Args:
        work: Unit of work.
        periods: One after another, without gaps.
        types: Only these types.
        warehouse_id: Only this warehouse; None for all.

    Returns:
        A sum for each period and type that has entries, in no particular order.
    """
    if not periods:
        return ()
    columns = movement_total_list.c
    bounds = bindparam("bounds", [each.since for each in periods], ARRAY(DateTime(timezone=True)))
    place = (func.width_bucket(columns.began_at, bounds) - 1).label("place")
    keys = (place, columns.movement_type, columns.is_receipt)
    statement = (
        select(
            *keys,
            *(
                cast(func.sum(columns[name]), columns[name].type).label(name)
                for name in ("entries", "quantity", "cost", "revenue", "unpriced")
            ),
        )
        .where(
            columns.began_at >= periods[0].since,
            columns.began_at < periods[-1].until,
            columns.movement_type.in_([each.value for each in types]),
        )
        .group_by(*keys)
    )
    if warehouse_id is not None:
        statement = statement.where(columns.warehouse_id == warehouse_id)
    return tuple(
        Sum(**{item.name: row._mapping[item.name] for item in fields(Sum)})
        for row in work.connection.execute(statement)
    )


def entries_to_add_up(work: UnitOfWork) -> int:
    """How many entries are not in the totals yet, about."""
    return work.connection.scalar(select(movements_to_add_up.c.entries)) or 0


def add_up(work: UnitOfWork, most: int = AT_ONCE) -> int:
    """Adds entries to the totals; to be committed.

    Args:
        work: Unit of work.
        most: How many of the new entries at most.

    Returns:
        How many were added; 0 as well while somebody else is adding up.
    """
    added: int = work.connection.scalar(
        text("SELECT inventory.add_up_movements(:most)"), {"most": most}
    )
    return added
