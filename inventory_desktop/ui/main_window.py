"""The one window: first what comes before the work, then navigation, screens and status bar."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from inventory_desktop.ui.icons import IconLabel, set_icon
from inventory_desktop.ui.screen import Screen
from inventory_desktop.ui.theme import Appearance, active
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, frame, label, plain_tip
from inventory_desktop.ui.widgets.empty_state import EmptyState

_SIDE_WIDTH = 204
_SIZE = (1440, 860)
_SMALLEST = (980, 620)


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the navigation.

    Attributes:
        title: Its name.
        icon: Lucide name.
        screen: What it shows.
    """

    title: str
    icon: str
    screen: Screen


class _LookButton(QPushButton):
    """Changes from light to dark and back.

    Signals:
        chosen: The :class:`Appearance` that is wanted.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "nav")
        active().changed.connect(self._follow)
        self.clicked.connect(self._choose)
        self._follow()

    def _choose(self) -> None:
        self.chosen.emit(Appearance.LIGHT if active().is_dark else Appearance.DARK)

    def _follow(self) -> None:
        dark = active().is_dark
        self.setText(self.tr("Light colours") if dark else self.tr("Dark colours"))
        set_icon(self, "sun" if dark else "moon")


class MainWindow(QMainWindow):
    """Holds a page before the work, or the work itself.

    Attributes:
        banner: A line for what concerns the whole program.

    Signals:
        closing: The person closes the window.
        sign_out_wanted: The person wants to leave.
        appearance_chosen: Other colours are wanted.
    """

    closing = Signal()
    sign_out_wanted = Signal()
    appearance_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Inventory"))
        self.resize(*_SIZE)
        self.setMinimumSize(*_SMALLEST)
        self.banner = Banner()
        self._stack = QStackedWidget()
        self._screens = QStackedWidget()
        self._navigation = QButtonGroup(self)
        self._work: QWidget | None = None
        self._over: QWidget | None = None
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        self._status = label("", "small")
        self._busy = label("", "small")
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._status, 1)
        self.statusBar().addPermanentWidget(self._busy)

    # Before the work

    def show_page(self, page: QWidget) -> None:
        """Shows a page in place of everything else; pages shown before are gone."""
        self.statusBar().setVisible(False)
        self._exchange(page)

    def show_waiting(self, text: str) -> None:
        """Says that something is being prepared."""
        self.show_page(EmptyState("database", text))

    def show_failure(self, title: str, reason: str, again: Callable[[], object]) -> None:
        """Says why the program cannot start, with a way to try again."""
        page = EmptyState("cloud-off", title, reason)
        page.add_action(self.tr("Try again"), again)
        self.show_page(page)

    # The work

    def show_work(self, places: Sequence[Place], person: str, server: str) -> None:
        """Builds the navigation and shows the first screen.

        Args:
            places: From top to bottom.
            person: Who is signed in.
            server: Where the data lies, in words.
        """
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._screens = QStackedWidget()
        row.addWidget(self._side(places, person))
        row.addWidget(self._screens, 1)
        for number, place in enumerate(places):
            self._screens.addWidget(place.screen)
            QShortcut(
                QKeySequence(f"Ctrl+{number + 1}"), work, lambda number=number: self._go(number)
            )
        QShortcut(QKeySequence.StandardKey.Find, work, self._search)
        self._work = work
        self._status.setText(server)
        self.statusBar().setVisible(True)
        self._exchange(work)
        self._go(0)

    def cover(self, page: QWidget) -> None:
        """Puts a page over the work, which stays as it is beneath, half-typed forms too."""
        self._over = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def uncover(self) -> None:
        """Goes on with the work."""
        if self._over is not None and self._work is not None:
            self._stack.setCurrentWidget(self._work)
            self._stack.removeWidget(self._over)
            self._over.deleteLater()
            self._over = None

    @property
    def is_covered(self) -> bool:
        """Whether a page lies over the work."""
        return self._over is not None

    def go_to(self, screen: Screen) -> None:
        """Shows a screen."""
        self._go(self._screens.indexOf(screen))

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001  a signal ends here
        """Shows quietly that something is being read or written."""
        self._busy.setText(self.tr("Working…") if busy else "")

    def _go(self, number: int) -> None:
        self._navigation.button(number).setChecked(True)
        self._screens.setCurrentIndex(number)
        screen = self._screens.currentWidget()
        if screen is not None:
            screen.setFocus()

    def _search(self) -> None:
        screen = self._screens.currentWidget()
        if isinstance(screen, Screen):
            screen.search.setFocus()
            screen.search.selectAll()

    def _side(self, places: Sequence[Place], person: str) -> QWidget:
        side = frame("side")
        side.setFixedWidth(_SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 16, 12, 12)
        column.setSpacing(4)
        mark = QHBoxLayout()
        mark.setContentsMargins(8, 0, 0, 10)
        mark.setSpacing(8)
        mark.addWidget(IconLabel("warehouse", "accent", size=20))
        mark.addWidget(label(self.tr("Inventory"), "heading"), 1)
        column.addLayout(mark)
        self._navigation = QButtonGroup(side)
        for number, place in enumerate(places):
            column.addWidget(self._navigation_button(number, place))
        column.addStretch()
        self._add_person(column, person)
        return side

    def _navigation_button(self, number: int, place: Place) -> QPushButton:
        made = button(place.title, "nav", place.icon)
        made.setCheckable(True)
        made.setToolTip(f"{place.title} (Ctrl+{number + 1})")
        made.toggled.connect(lambda on: set_icon(made, place.icon, "accent" if on else "second"))
        made.clicked.connect(lambda: self._go(number))
        self._navigation.addButton(made, number)
        return made

    def _add_person(self, column: QVBoxLayout, person: str) -> None:
        look = _LookButton()
        look.chosen.connect(self.appearance_chosen)
        leave = button(self.tr("Sign out"), "nav", "log-out")
        leave.clicked.connect(self.sign_out_wanted)
        name = label(person, "small")
        name.setToolTip(plain_tip(person))
        name.setContentsMargins(12, 4, 0, 4)
        name.setMinimumWidth(20)
        for widget in (name, look, leave):
            column.addWidget(widget)

    def _exchange(self, page: QWidget) -> None:
        for old in [self._stack.widget(number) for number in range(self._stack.count())]:
            if old is not None:
                self._stack.removeWidget(old)
                old.deleteLater()
        self._over = None
        self._stack.addWidget(page)
        page.setFocus()

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        self.closing.emit()
        super().closeEvent(event)
