"""What came in and went out, week by week."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from inventory_desktop.services.reports.movement_pattern import WeekFlow
from inventory_desktop.services.reports.periods import Grain
from inventory_desktop.services.reports.trade import Trade
from inventory_desktop.ui.bus import LedgerWanted, PlaceWanted, Wish
from inventory_desktop.ui.charts.bar_chart import BarChart, Group, Series
from inventory_desktop.ui.charts.painting import Ink
from inventory_desktop.ui.dashboard.card import Card
from inventory_desktop.ui.period_names import period_label, period_name
from inventory_desktop.ui.readings import Reading


class PatternCard(Card[Trade]):
    """A chart of the last weeks; each week leads to its entries.

    Args:
        reading: Brings a :class:`Trade`.
        height: In pixels at the ordinary size of text.
        want: Takes the wish of a week that was chosen.
    """

    def __init__(self, reading: Reading, height: int, want: Callable[[Wish], None]) -> None:
        super().__init__(_tr("Goods in and out"), reading, height)
        self._weeks: Sequence[WeekFlow] = ()
        self._want = want
        self.chart = BarChart(_tr("Goods in and out by week"))
        self.chart.set_choosable()
        self.chart.chosen.connect(self._choose)
        self.set_subtitle(_tr("units, last 12 weeks"))
        self.add_action(_tr("Summary"), lambda: want(PlaceWanted("summary")))
        column = QVBoxLayout(self.content)
        column.setContentsMargins(4, 0, 4, 0)
        column.addWidget(self.chart)

    @override
    def show_value(self, value: Trade) -> None:
        if value.weeks == self._weeks:
            return  # The mark stays where it is.
        self._weeks = value.weeks
        self.chart.show_groups(
            (Series(_tr("In")), Series(_tr("Out"), Ink.QUIET)),
            [
                Group(
                    period_label(flow.week, Grain.WEEK),
                    period_name(flow.week, Grain.WEEK),
                    (flow.came_in, flow.went_out),
                )
                for flow in value.weeks
            ],
        )

    def _choose(self, number: int) -> None:
        week = self._weeks[number].week
        self._want(LedgerWanted(since=week.first, until=week.last))


def _tr(text: str) -> str:
    return QCoreApplication.translate("PatternCard", text)
