"""What is written beside an axis, short, by locale."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from inventory_desktop.ui.charts.time_axis import TimeTick, Unit
from inventory_desktop.ui.formats import day_pattern, format_quantity

_SHORT_FROM = Decimal(1_000_000)


def number_label(value: Decimal, locale: QLocale | None = None) -> str:
    """Writes a round number; millions and more in words, so that they stay short."""
    size = abs(value)
    if size < _SHORT_FROM:
        return format_quantity(value, locale)
    for least, name in _names():
        if size >= least:
            return name.format(format_quantity(value / least, locale))
    return format_quantity(value, locale)


def time_label(tick: TimeTick, locale: QLocale | None = None) -> str:
    """Writes where a unit begins: an hour, a day, a month; January as its year."""
    chosen = locale or QLocale()
    day = QDate(tick.at.year, tick.at.month, tick.at.day)
    if tick.unit is Unit.HOUR and tick.at.hour:
        return chosen.toString(QTime(tick.at.hour, 0), QLocale.FormatType.ShortFormat)
    if tick.unit in {Unit.HOUR, Unit.DAY, Unit.WEEK}:
        return chosen.toString(day, day_pattern("d MMM", chosen))
    if tick.unit is Unit.MONTH and tick.at.month > 1:
        return chosen.toString(day, "MMM")
    return chosen.toString(day, "yyyy")


def _names() -> tuple[tuple[Decimal, str], ...]:
    return (
        (Decimal(10) ** 12, QCoreApplication.translate("Charts", "{0} tn")),
        (Decimal(10) ** 9, QCoreApplication.translate("Charts", "{0} bn")),
        (Decimal(10) ** 6, QCoreApplication.translate("Charts", "{0} m")),
    )
