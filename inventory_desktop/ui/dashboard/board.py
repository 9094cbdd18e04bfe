"""Figures and cards of the overview, as many side by side as there is room for."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from inventory_desktop.services.auth import SignedInUser
from inventory_desktop.ui.bus import Wish
from inventory_desktop.ui.dashboard.attention_card import HEIGHT, AttentionCard
from inventory_desktop.ui.dashboard.key_figures import KeyFigures
from inventory_desktop.ui.dashboard.overview_readings import OverviewReadings
from inventory_desktop.ui.dashboard.pattern_card import PatternCard
from inventory_desktop.ui.dashboard.sellers_card import SellersCard
from inventory_desktop.ui.dashboard.warehouse_card import WarehouseCard
from inventory_desktop.ui.theme import scaled

_SPACING = 12
_LOWER_HEIGHT = 264
_THREE_COLUMNS = 1000
_TWO_COLUMNS = 560
_FOUR_FIGURES = 800
_Place = tuple[int, int, int]
"""Row, column, and how many columns it takes."""


class Board(QWidget):
    """The overview of a shop that has something to report.

    Args:
        readings: What is read.
        user: Who looks.
        want: Takes the wish of whatever was chosen.
        today: Asked for the day.
    """

    def __init__(
        self,
        readings: OverviewReadings,
        user: SignedInUser,
        want: Callable[[Wish], None],
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self.figures = KeyFigures(user, want)
        self.figures.connect_readings(readings.stock, readings.trade, readings.turnover)
        self.attention = AttentionCard(readings.attention, today, want)
        self.warehouses = WarehouseCard(readings.stock, HEIGHT, want, sees_costs=user.sees_costs)
        self.pattern = PatternCard(readings.trade, _LOWER_HEIGHT, want)
        self.best = SellersCard(readings.sellers, _LOWER_HEIGHT, want, is_best=True)
        self.slowest = SellersCard(readings.sellers, _LOWER_HEIGHT, want, is_best=False)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACING)
        self.arrange(scaled(_THREE_COLUMNS))

    @property
    def column_count(self) -> int:
        """How many cards stand side by side."""
        return self._columns

    def arrange(self, width: int) -> None:
        """Lays everything out for a width in pixels."""
        self.figures.arrange(4 if width >= scaled(_FOUR_FIGURES) else 2)
        columns = 3 if width >= scaled(_THREE_COLUMNS) else 2
        if width < scaled(_TWO_COLUMNS):
            columns = 1
        if columns == self._columns:
            return
        self._columns = columns
        self.warehouses.set_height(HEIGHT if columns == len(_PLACES) else _LOWER_HEIGHT)
        parts: tuple[QWidget, ...] = (
            self.figures,
            self.attention,
            self.warehouses,
            self.pattern,
            self.best,
            self.slowest,
        )
        for part in parts:
            self._grid.removeWidget(part)
        for part, (row, column, span) in zip(parts, _PLACES[columns], strict=True):
            self._grid.addWidget(part, row, column, 1, span)
        for column in range(len(_PLACES)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._grid.setRowStretch(max(place[0] for place in _PLACES[columns]) + 1, 1)


_PLACES: dict[int, tuple[_Place, ...]] = {
    3: ((0, 0, 3), (1, 0, 2), (1, 2, 1), (2, 0, 1), (2, 1, 1), (2, 2, 1)),
    2: ((0, 0, 2), (1, 0, 2), (2, 0, 1), (2, 1, 1), (3, 0, 1), (3, 1, 1)),
    1: ((0, 0, 1), (1, 0, 1), (2, 0, 1), (3, 0, 1), (4, 0, 1), (5, 0, 1)),
}
"""For each number of columns: figures, attention, warehouses, pattern, best, slowest."""
