"""Which days are summed up, and how."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from inventory_desktop.services.reports.periods import MOST_PERIODS, Grain, Period, last_days

_SHORT_DAYS = 62
"""Up to here a day is a row, unless somebody chooses otherwise."""
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class SummaryQuery:
    """What is asked for.

    Attributes:
        whole: The days.
        grain: How long each row is.
        warehouse_id: Only this warehouse; None for all.
    """

    whole: Period
    grain: Grain
    warehouse_id: int | None = None


class Span(StrEnum):
    """Days that people ask for by name."""

    LAST_30_DAYS = "last_30_days"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    LAST_12_MONTHS = "last_12_months"
    LAST_YEAR = "last_year"


def days_of(span: Span, today: date) -> Period:
    """Returns the days that a name means today."""
    month = today.replace(day=1)
    year = today.replace(month=1, day=1)
    last_month_ends, last_year_ends = month - timedelta(days=1), year - timedelta(days=1)
    return {
        Span.LAST_30_DAYS: last_days(today, 30),
        Span.THIS_MONTH: Period(month, today),
        Span.LAST_MONTH: Period(last_month_ends.replace(day=1), last_month_ends),
        Span.THIS_YEAR: Period(year, today),
        Span.LAST_12_MONTHS: Period(_eleven_months_before(month), today),
        Span.LAST_YEAR: Period(last_year_ends.replace(month=1, day=1), last_year_ends),
    }[span]


def grain_for(whole: Period) -> Grain:
    """Chooses how long a row should be for some days, until somebody chooses otherwise."""
    return Grain.DAY if whole.days <= _SHORT_DAYS else Grain.MONTH


def grains_for(whole: Period) -> Sequence[Grain]:
    """How long rows can be without there being too many."""
    lengths = {Grain.DAY: 1, Grain.WEEK: 7, Grain.MONTH: 28}
    return [grain for grain, days in lengths.items() if whole.days <= days * (MOST_PERIODS - 2)]


def _eleven_months_before(month: date) -> date:
    number = month.year * _MONTHS_A_YEAR + month.month - 1 - (_MONTHS_A_YEAR - 1)
    return date(number // _MONTHS_A_YEAR, number % _MONTHS_A_YEAR + 1, 1)
