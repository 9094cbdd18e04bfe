"""How much came in and went out, week by week."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from inventory_desktop.models import MovementType
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.reports.periods import Grain, Period, periods_of
from inventory_desktop.services.reports.totals import sums

_TYPES = tuple(
    each
    for each in MovementType
    if each not in {MovementType.TRANSFER_IN, MovementType.TRANSFER_OUT, MovementType.REVALUATION}
)


@dataclass(frozen=True, slots=True)
class WeekFlow:
    """Goods that came into the shop and left it in one week, reversals taken off.

    Attributes:
        came_in: Units bought, returned, or found.
        went_out: Units sold, damaged, or missed; more than 0.
    """

    week: Period
    came_in: Decimal
    went_out: Decimal


def movement_pattern(work: UnitOfWork, today: date, weeks: int = 12) -> tuple[WeekFlow, ...]:
    """Adds up what came in and went out by business date.

    What only moves from one warehouse to another is left out.

    Args:
        work: Unit of work.
        today: The last day; its week counts from Monday up to it.
        weeks: How many, this one included.
    """
    monday = today - timedelta(days=today.isoweekday() - 1)
    whole = Period(monday - timedelta(weeks=weeks - 1), today)
    periods = periods_of(whole, Grain.WEEK)
    came_in, went_out = [Decimal(0)] * len(periods), [Decimal(0)] * len(periods)
    for each in sums(work, periods, types=_TYPES):
        if each.is_receipt:
            came_in[each.place] += each.quantity
        else:
            went_out[each.place] -= each.quantity
    return tuple(
        WeekFlow(week, more, less)
        for week, more, less in zip(periods, came_in, went_out, strict=True)
    )
