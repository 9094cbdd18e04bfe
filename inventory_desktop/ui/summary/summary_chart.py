"""Purchases and sales side by side, in money or in units."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.services.reports.periods import Grain
from inventory_desktop.services.reports.purchases_and_sales import (
    PeriodTurnover,
    PurchasesAndSales,
)
from inventory_desktop.services.reports.rights import Rights
from inventory_desktop.ui.charts.bar_chart import BarChart, Group, Series
from inventory_desktop.ui.charts.painting import Ink
from inventory_desktop.ui.formats import format_amount, format_quantity
from inventory_desktop.ui.period_names import period_label, period_name
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.basics import button, label

_HEIGHT, _LOW_HEIGHT = 232, 164
_Values = Callable[[PeriodTurnover], tuple[Decimal | None, ...]]


class SummaryChart(QFrame):
    """A card with a chart; money is offered where the person may see any.

    Args:
        rights: Which figures the person may see.
        parent: Its Qt parent.

    Attributes:
        chart: The chart.
        money, units: The chips that choose the measure.

    Signals:
        chosen: Number of the row whose bars were chosen.
    """

    chosen = Signal(int)

    def __init__(self, rights: Rights, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.set_low(is_low=False)
        self._rights = rights
        self._found: PurchasesAndSales | None = None
        self._grain = Grain.MONTH
        self.chart = BarChart(_tr("Purchases and sales"))
        self.chart.set_empty_text("")
        self.chart.set_choosable()
        self.chart.chosen.connect(self.chosen)
        self._title = label("", "section")
        self._measures = QButtonGroup(self)
        self.money, self.units = button(_tr("Money"), "chip"), button(_tr("Units"), "chip")
        self._lay_out()

    def set_low(self, *, is_low: bool) -> None:
        """Makes room for the table in a small window."""
        self.setFixedHeight(scaled(_LOW_HEIGHT if is_low else _HEIGHT))

    def say_failed(self) -> None:
        """Says that there is nothing to show, unless older figures are shown."""
        self.chart.set_empty_text(_tr("Cannot be shown now"))

    def show_summary(self, found: PurchasesAndSales, grain: Grain) -> None:
        """Shows other figures."""
        self._found, self._grain = found, grain
        self._show()

    def _lay_out(self) -> None:
        sees_money = self._rights.sees_costs or self._rights.sees_prices
        for number, chip in enumerate((self.money, self.units)):
            chip.setCheckable(True)
            self._measures.addButton(chip, number)
            if not sees_money:
                chip.hide()
        (self.money if sees_money else self.units).setChecked(True)
        self._measures.idClicked.connect(lambda _number: self._show())
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self.money)
        head.addWidget(self.units)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.chart, 1)

    def _show(self) -> None:
        if self._found is None:
            return
        self._title.setText(_titles()[self._grain])
        is_money = self.money.isChecked()
        series, values = _money(self._rights) if is_money else _units()
        self.chart.show_groups(
            series,
            [
                Group(
                    period_label(row.period, self._grain),
                    period_name(row.period, self._grain),
                    values(row),
                )
                for row in self._found.rows
            ],
            format_amount if is_money else format_quantity,
        )


def _titles() -> dict[Grain, str]:
    return {
        Grain.DAY: _tr("Day by day"),
        Grain.WEEK: _tr("Week by week"),
        Grain.MONTH: _tr("Month by month"),
    }


def _units() -> tuple[Sequence[Series], _Values]:
    series = (Series(_tr("Bought"), Ink.QUIET), Series(_tr("Sold")))
    return series, lambda row: (row.purchases.quantity, row.sales.quantity)


def _money(rights: Rights) -> tuple[Sequence[Series], _Values]:
    cost, revenue = Series(_tr("Purchase cost"), Ink.QUIET), Series(_tr("Revenue"))
    if not rights.sees_prices:
        return (cost,), lambda row: (row.purchases.cost,)
    if not rights.sees_costs:
        return (revenue,), lambda row: (row.sales.revenue,)
    return (cost, revenue), lambda row: (row.purchases.cost, row.sales.revenue)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SummaryChart", text)
