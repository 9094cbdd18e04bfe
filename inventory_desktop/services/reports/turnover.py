"""How often the stock is sold and bought anew in a year."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import func, select

from inventory_desktop.models import MovementType
from inventory_desktop.models.views import movement_list, stock_level_list
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.reports.periods import Period, last_days
from inventory_desktop.services.reports.purchases_and_sales import turnover_of
from inventory_desktop.services.reports.rights import figures_seen
from inventory_desktop.services.reports.totals import sums

_DAYS_A_YEAR = 365
_FEWEST_DAYS = 28


@dataclass(frozen=True, slots=True)
class InventoryTurnover:
    """How fast goods turn over.

    Attributes:
        days: How many days it was worked out from, a year at most.
        cost_of_sales: What the goods sold in these days had cost.
        average_value: Mean of what the stock was worth at their beginning and is worth now.
        times_a_year: How often the average stock is sold in a year.
        days_of_stock: For how many days the average stock lasts.
    """

    days: int
    cost_of_sales: Decimal
    average_value: Decimal
    times_a_year: Decimal
    days_of_stock: Decimal


def inventory_turnover(work: UnitOfWork, today: date) -> InventoryTurnover | None:
    """Works out the turnover of the last year, or of the time since the first entry.

    The value at the beginning is worked back from today's value by the costs of the entries since;
    revaluations are thus counted as if they had always held.

    Args:
        work: Unit of work.
        today: The last day.

    Returns:
        The turnover; None if it cannot be told: costs are hidden, the first entry is less than four
        weeks old, nothing was sold, or nothing lies in stock.
    """
    rights = figures_seen(work)
    first = work.connection.scalar(
        select(movement_list.c.occurred_at)
        .order_by(movement_list.c.occurred_at, movement_list.c.id)
        .limit(1)
    )
    if not rights.sees_costs or first is None:
        return None
    whole = _days_since(first, today)
    if whole.days < _FEWEST_DAYS:
        return None
    found = sums(work, [whole])
    cost_of_sales = turnover_of(found, MovementType.SALE, rights).cost or Decimal(0)
    value = _stock_value(work)
    earlier = max(value - sum((each.cost or Decimal(0) for each in found), Decimal(0)), Decimal(0))
    average = (value + earlier) / 2
    if cost_of_sales <= 0 or average <= 0:
        return None
    times = cost_of_sales / average * _DAYS_A_YEAR / whole.days
    return InventoryTurnover(
        days=whole.days,
        cost_of_sales=cost_of_sales,
        average_value=average,
        times_a_year=times,
        days_of_stock=_DAYS_A_YEAR / times,
    )


def _days_since(first: datetime, today: date) -> Period:
    age = (today - first.astimezone().date()).days + 1
    return last_days(today, max(1, min(age, _DAYS_A_YEAR)))


def _stock_value(work: UnitOfWork) -> Decimal:
    levels = stock_level_list.c
    value = work.connection.scalar(select(func.sum(levels.on_hand * levels.average_cost)))
    return value or Decimal(0)
