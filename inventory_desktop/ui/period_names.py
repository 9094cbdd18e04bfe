"""Days, weeks and months in the person's words."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from inventory_desktop.services.reports.periods import Grain, Period
from inventory_desktop.ui.formats import format_date, format_day


def period_name(period: Period, grain: Grain) -> str:
    """Names a period exactly, for example as "November 2026", or by its first and last day."""
    if period.first == period.last:
        return format_date(period.first)
    if grain is Grain.MONTH and _is_whole_month(period):
        return _written(period.first, "MMMM yyyy")
    if (period.first.year, period.first.month) == (period.last.year, period.last.month):
        first = _written(period.first, "d")
    elif period.first.year == period.last.year:
        first = _written(period.first, "d MMM")
    else:
        first = format_date(period.first)
    return _tr("{0} – {1}").format(first, format_date(period.last))


def period_label(period: Period, grain: Grain) -> str:
    """Names a period shortly, for an axis; January as its year."""
    if grain is not Grain.MONTH:
        return _written(period.first, "d MMM")
    return _written(period.first, "yyyy" if period.first.month == 1 else "MMM")


def _is_whole_month(period: Period) -> bool:
    following = date.fromordinal(period.last.toordinal() + 1)
    return period.first.day == 1 and following.day == 1


def _written(day: date, pattern: str) -> str:
    return format_day(day, pattern)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Periods", text)
