"""What is read for the overview: quick things beside slow ones, two connections at most."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from inventory_desktop.services.reports.attention import attention
from inventory_desktop.services.reports.first_steps import first_steps
from inventory_desktop.services.reports.periods import last_days
from inventory_desktop.services.reports.sellers import sellers
from inventory_desktop.services.reports.stock_value import stock_by_warehouse
from inventory_desktop.services.reports.trade import trade
from inventory_desktop.services.reports.turnover import inventory_turnover
from inventory_desktop.ui.adding_up import AddingUp
from inventory_desktop.ui.dashboard.sellers_card import SELLERS_DAYS
from inventory_desktop.ui.readings import Lane, Reading
from inventory_desktop.ui.workplace import Workplace


class OverviewReadings(QObject):
    """All readings of the overview.

    Args:
        workplace: What the screen works with.
        today: Asked for the day at each reading.
        parent: Its Qt parent.

    Attributes:
        steps: Brings :class:`FirstSteps`.
        attention: Brings :class:`Attention`.
        stock: Brings a :class:`WarehouseStock` for each warehouse.
        adding_up: Comes before the three that follow.
        trade: Brings :class:`Trade`.
        turnover: Brings an :class:`InventoryTurnover`, or None.
        sellers: Brings :class:`Sellers`.

    Signals:
        failed: The :class:`AppError` of any of them.
    """

    failed = Signal(object)

    def __init__(
        self, workplace: Workplace, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.steps = Reading(workplace, first_steps, self)
        self.attention = Reading(workplace, attention, self)
        self.stock = Reading(workplace, stock_by_warehouse, self)
        self.adding_up = AddingUp(workplace, self)
        self.trade = Reading(workplace, lambda work: trade(work, today()), self)
        self.turnover = Reading(workplace, lambda work: inventory_turnover(work, today()), self)
        self.sellers = Reading(
            workplace, lambda work: sellers(work, last_days(today(), SELLERS_DAYS)), self
        )
        self._lanes = (
            Lane((self.steps, self.attention, self.stock), self),
            Lane((self.adding_up, self.trade, self.turnover, self.sellers), self),
        )
        for reading in self.all:
            reading.failed.connect(self.failed)

    @property
    def all(self) -> tuple[Reading, ...]:
        """All of them."""
        return (
            self.steps, self.attention, self.stock, self.trade, self.turnover, self.sellers,
        )  # fmt: skip

    def begin(self) -> None:
        """Reads everything now."""
        for lane in self._lanes:
            lane.begin()

    def begin_soon(self) -> None:
        """Reads everything after a rest; more changes until then cost nothing."""
        for lane in self._lanes:
            lane.begin_soon()
