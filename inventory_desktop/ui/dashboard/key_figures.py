"""The row of key figures at the top of the overview."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QGridLayout, QWidget

from inventory_desktop.services.auth import SignedInUser
from inventory_desktop.services.reports.stock_value import WarehouseStock
from inventory_desktop.services.reports.trade import DAYS, Trade
from inventory_desktop.services.reports.turnover import InventoryTurnover
from inventory_desktop.ui.bus import LedgerWanted, PlaceWanted, ProductsWanted, Wish
from inventory_desktop.ui.dashboard.key_figure import KeyFigure
from inventory_desktop.ui.formats import (
    format_amount,
    format_count,
    format_quantity,
)
from inventory_desktop.ui.readings import Reading
from inventory_desktop.ui.theme import Tone

_SPACING = 12
_PERCENT = 100
_MOST_PERCENT = 900


class KeyFigures(QWidget):
    """Four figures, each of which leads to what is behind it.

    Args:
        user: Who looks; hidden figures are replaced or said to be hidden.
        want: Takes the wish of a figure that was chosen.
    """

    def __init__(self, user: SignedInUser, want: Callable[[Wish], None]) -> None:
        super().__init__()
        self._user = user
        self._want = want
        self._trade: Trade | None = None
        stock = self.tr("Stock value") if user.sees_costs else self.tr("Units in stock")
        self.stock = KeyFigure(stock, lambda: want(ProductsWanted(stock_state="in_stock")))
        self.sales = KeyFigure(
            self.tr("Sales, last {0} days").format(DAYS), lambda: self._lead("sale")
        )
        self.purchases = KeyFigure(
            self.tr("Purchases, last {0} days").format(DAYS), lambda: self._lead("purchase")
        )
        self.turnover = KeyFigure(self.tr("Stock turnover"), lambda: want(PlaceWanted("summary")))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        self.arrange(len(self.figures))

    @property
    def figures(self) -> Sequence[KeyFigure]:
        """The figures from where reading begins."""
        return (self.stock, self.sales, self.purchases, self.turnover)

    def connect_readings(self, stock: Reading, trade: Reading, turnover: Reading) -> None:
        """Tells where the figures come from; one that cannot be read says so at its place."""
        stock.arrived.connect(self._show_stock)
        trade.arrived.connect(self._show_trade)
        turnover.arrived.connect(self._show_turnover)
        stock.failed.connect(lambda _error: self._say_failed(self.stock))
        trade.failed.connect(lambda _error: self._say_failed(self.sales, self.purchases))
        turnover.failed.connect(lambda _error: self._say_failed(self.turnover))

    def arrange(self, columns: int) -> None:
        """Puts so many figures side by side."""
        for figure in self.figures:
            self._grid.removeWidget(figure)
        for number, figure in enumerate(self.figures):
            self._grid.addWidget(figure, number // columns, number % columns)
        for column in range(len(self.figures)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _show_stock(self, found: Sequence[WarehouseStock]) -> None:
        units = format_quantity(sum((each.units for each in found), Decimal(0)))
        if len(found) == 1:
            places = self.tr("{0} units in 1 warehouse").format(units)
        else:
            places = self.tr("{0} units in {1} warehouses").format(units, format_count(len(found)))
        if self._user.sees_costs:
            value = sum((each.value or Decimal(0) for each in found), Decimal(0))
            self.stock.show_figure(format_amount(value), places)
        else:
            self.stock.show_figure(units, self.tr("Costs are hidden from you."))

    def _show_trade(self, found: Trade) -> None:
        self._trade = found
        sales, purchases = found.sales, found.purchases
        self._show_flow(
            self.sales,
            _Flow(sales.quantity, sales.revenue),
            _Flow(found.sales_before.quantity, found.sales_before.revenue),
            self.tr("prices hidden"),
        )
        self._show_flow(
            self.purchases,
            _Flow(purchases.quantity, purchases.cost),
            _Flow(found.purchases_before.quantity, found.purchases_before.cost),
            self.tr("costs hidden"),
        )

    def _show_flow(self, figure: KeyFigure, now: "_Flow", before: "_Flow", hidden: str) -> None:
        units = self.tr("{0} units").format(format_quantity(now.units))
        shown = units if now.money is None else format_amount(now.money)
        notes = [hidden] if now.money is None else [units]
        figure.show_figure(shown, " · ".join([*notes, *self._change(now, before)]))

    def _change(self, now: "_Flow", before: "_Flow") -> Sequence[str]:
        """How it compares with the days before, in words; nothing if it cannot be compared."""
        if before.size <= 0 or now.size < 0:
            return ()
        percent = round((now.size - before.size) / before.size * _PERCENT)
        if percent > _MOST_PERCENT:
            return (self.tr("more than ten times as much as before"),)
        if percent == 0:
            return (self.tr("as much as before"),)
        words = (
            self.tr("{0} % more than before") if percent > 0 else self.tr("{0} % less than before")
        )
        return (words.format(format_count(abs(percent))),)

    def _show_turnover(self, found: InventoryTurnover | None) -> None:
        if not self._user.sees_costs:
            self.turnover.show_figure("–", self.tr("Costs are hidden from you."))
        elif found is None:
            self.turnover.show_figure("–", self.tr("Told after four weeks with sales."))
        else:
            times = format_quantity(round(found.times_a_year, 1))
            days = format_count(round(found.days_of_stock))
            self.turnover.show_figure(
                self.tr("{0} × a year").format(times),
                self.tr("The stock lasts {0} days.").format(days),
            )

    def _say_failed(self, *figures: KeyFigure) -> None:
        """Old figures stay; their cards below say that they are old."""
        for figure in figures:
            if figure.figure in {None, "–"}:
                figure.show_figure("–", self.tr("Cannot be shown now."), Tone.BAD)

    def _lead(self, movement_type: str) -> None:
        days = None if self._trade is None else self._trade.now
        since: date | None = None if days is None else days.first
        until: date | None = None if days is None else days.last
        self._want(LedgerWanted(movement_type=movement_type, since=since, until=until))


@dataclass(frozen=True, slots=True)
class _Flow:
    """Units, and money where it may be seen."""

    units: Decimal
    money: Decimal | None

    @property
    def size(self) -> Decimal:
        """What is compared: money, or units where money is hidden."""
        return self.units if self.money is None else self.money
