"""The last weeks' trade: purchases and sales against those before, and the movement pattern."""

from dataclasses import dataclass
from datetime import date, timedelta

from inventory_desktop.models import MovementType
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.reports.movement_pattern import WeekFlow, movement_pattern
from inventory_desktop.services.reports.periods import Period, last_days
from inventory_desktop.services.reports.purchases_and_sales import Turnover, turnover_of
from inventory_desktop.services.reports.rights import Rights, figures_seen
from inventory_desktop.services.reports.totals import sums

DAYS = 30


@dataclass(frozen=True, slots=True)
class Trade:
    """How trade went.

    Attributes:
        now: The last 30 days, today included.
        purchases, sales: Of these days.
        purchases_before, sales_before: Of the 30 days before them.
        weeks: What came in and went out in each of the last twelve weeks.
    """

    now: Period
    purchases: Turnover
    sales: Turnover
    purchases_before: Turnover
    sales_before: Turnover
    weeks: tuple[WeekFlow, ...]
    rights: Rights


def trade(work: UnitOfWork, today: date) -> Trade:
    """Adds up the last weeks by business date.

    Args:
        work: Unit of work.
        today: The last day.
    """
    now = last_days(today, DAYS)
    before = last_days(now.first - timedelta(days=1), DAYS)
    rights = figures_seen(work)
    types = (MovementType.PURCHASE, MovementType.SALE)
    found = sums(work, (before, now), types=types)
    former, latest = ([each for each in found if each.place == place] for place in (0, 1))
    return Trade(
        now=now,
        purchases=turnover_of(latest, MovementType.PURCHASE, rights),
        sales=turnover_of(latest, MovementType.SALE, rights),
        purchases_before=turnover_of(former, MovementType.PURCHASE, rights),
        sales_before=turnover_of(former, MovementType.SALE, rights),
        weeks=movement_pattern(work, today),
        rights=rights,
    )
