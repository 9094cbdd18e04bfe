"""The overview: the first screen after signing in."""

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.days import today
from inventory_desktop.services.reports.first_steps import FirstSteps
from inventory_desktop.ui.bus import PostingWanted
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.dashboard.board import Board
from inventory_desktop.ui.dashboard.first_steps_panel import FirstStepsPanel
from inventory_desktop.ui.dashboard.overview_readings import OverviewReadings
from inventory_desktop.ui.formats import day_pattern, format_count
from inventory_desktop.ui.screen import Screen
from inventory_desktop.ui.workplace import Workplace

_FOLLOWED = frozenset({Entity.PRODUCT, Entity.WAREHOUSE, Entity.MOVEMENT, Entity.TRANSFER})


class DashboardScreen(Screen):
    """The shop at a glance; each figure leads to the rows behind it.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        readings: What is read for it.
        board: Figures and cards.
        first_steps: What stands there while the ledger is empty.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._is_stale = True
        self.readings = OverviewReadings(workplace, today, self)
        self.board = Board(self.readings, workplace.session.user, workplace.bus.want, today)
        self.first_steps = FirstStepsPanel(
            workplace.bus.want, is_admin=workplace.session.user.is_admin
        )
        self._pages = QStackedWidget()
        self._fill()
        self._connect()

    @override
    def refresh(self) -> None:
        self._is_stale = False
        self._show_day()
        self.readings.begin()

    @property
    def is_new_shop(self) -> bool:
        """Whether the first steps are shown instead of figures."""
        return self._pages.currentIndex() == 1

    def _fill(self) -> None:
        self.set_title(self.tr("Overview"))
        want = self._workplace.bus.want
        self.add_command_button(
            Command(
                "overview.new_entry",
                self.tr("New entry"),
                lambda: want(PostingWanted()),
                "Ctrl+N",
                "plus",
            ),
            "primary",
        )
        self.add_command(
            Command("overview.refresh", self.tr("Read again"), self.refresh, "F5", "refresh-cw")
        )
        self._pages.addWidget(_scrolled(self.board))
        self._pages.addWidget(_centred(self.first_steps))
        self._body.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.readings.steps.arrived.connect(self._show_steps)
        self.readings.failed.connect(self._tell)
        self.readings.adding_up.progressed.connect(self._show_progress)
        self._workplace.bus.changed.connect(self._take_change)

    def _show_steps(self, steps: FirstSteps) -> None:
        self.first_steps.show_steps(steps)
        self._pages.setCurrentIndex(0 if steps.has_entry else 1)

    def _tell(self, error: AppError) -> None:
        self._workplace.messages.list_error(error, has_rows=False)

    def _show_day(self) -> None:
        now = today()
        day = QDate(now.year, now.month, now.day)
        self.set_subtitle(QLocale().toString(day, day_pattern("dddd, d MMMM yyyy", QLocale())))

    def _show_progress(self, done: int, all_of_them: int) -> None:
        if done >= all_of_them:
            self._show_day()
            return
        self.set_subtitle(
            self.tr("Adding up the ledger: {0} of {1} entries").format(
                format_count(done), format_count(all_of_them)
            )
        )

    def _take_change(self, change: Change) -> None:
        if not change.entities & _FOLLOWED:
            return
        if self.isVisible():
            self.readings.begin_soon()
        else:
            self._is_stale = True

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        margins = self._body.contentsMargins()
        self.board.arrange(self.width() - margins.left() - margins.right())


def _scrolled(content: QWidget) -> QScrollArea:
    """Scrolls downwards, on the ground of the screen."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def _centred(panel: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(panel, 100)
    row.addStretch(1)
    column.addStretch(1)
    column.addLayout(row)
    column.addStretch(2)
    return page
