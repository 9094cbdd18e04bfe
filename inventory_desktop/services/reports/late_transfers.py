"""Transfers whose goods are under way for too long."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from inventory_desktop.models import TransferStatus
from inventory_desktop.models.views import transfer_list
from inventory_desktop.services.database import UnitOfWork

LATE_AFTER_DAYS = 7


@dataclass(frozen=True, slots=True)
class LateTransfer:
    """A transfer whose goods have left the source and have not come to the target."""

    transfer_id: int
    from_warehouse_name: str
    to_warehouse_name: str
    dispatched_at: datetime


@dataclass(frozen=True, slots=True)
class LateTransfers:
    """How many are late, and those that are longest under way."""

    count: int
    rows: tuple[LateTransfer, ...]


def late_transfers(
    work: UnitOfWork, *, days: int = LATE_AFTER_DAYS, most: int = 5
) -> LateTransfers:
    """Looks for transfers in transit since more than some days.

    Args:
        work: Unit of work.
        days: How long goods may be under way.
        most: Rows.
    """
    columns = transfer_list.c
    found = work.connection.execute(
        select(
            columns.id,
            columns.from_warehouse_name,
            columns.to_warehouse_name,
            columns.dispatched_at,
            func.count().over().label("total"),
        )
        .where(
            columns.status == TransferStatus.IN_TRANSIT.value,
            columns.dispatched_at < func.now() - timedelta(days=days),
        )
        .order_by(columns.dispatched_at, columns.id)
        .limit(most)
    ).all()
    return LateTransfers(
        count=found[0].total if found else 0,
        rows=tuple(LateTransfer(*row[:4]) for row in found),
    )
