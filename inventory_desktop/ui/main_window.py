"""The one window: first what comes before the work, then navigation, screens and status bar."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

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

from inventory_desktop.errors import BugError
from inventory_desktop.ui.bus import PlaceWanted, Wish
from inventory_desktop.ui.icons import IconLabel, set_icon
from inventory_desktop.ui.screen import Screen
from inventory_desktop.ui.theme import Appearance, active
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, frame, label, plain_tip
from inventory_desktop.ui.widgets.empty_state import EmptyState

_SIDE_WIDTH = 204
_SIZE = (1440, 860)
_SMALLEST = (980, 620)
_MOST_KEYS = 9
"""Ctrl+1 to Ctrl+9 open the first places."""


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the navigation.

    Attributes:
        key: Its name in the program; wishes name it.
        title: Its name for people.
        icon: Lucide name.
        make: Makes what it shows, when it is first opened.
        section: Heading above it in the navigation; empty for none.
    """

    key: str
    title: str
    icon: str
    make: Callable[[], Screen]
    section: str = ""


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
        unsaved_found: The window is to be closed though something typed would be lost: what, in
            words, and what to call if it is to be closed all the same.
        place_opened: Key of the screen that is shown from now on.
    """

    closing = Signal()
    sign_out_wanted = Signal()
    appearance_chosen = Signal(object)
    unsaved_found = Signal(str, object)
    place_opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Inventory"))
        self.resize(*_SIZE)
        self.setMinimumSize(*_SMALLEST)
        self.banner = Banner()
        self._stack = QStackedWidget()
        self._screens = QStackedWidget()
        self._places: dict[str, Place] = {}
        self._made: dict[str, Screen] = {}
        self._navigation = QButtonGroup(self)
        self._is_leaving = False
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
            places: From top to bottom; those of a section stand together.
            person: Who is signed in.
            server: Where the data lies, in words.
        """
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._screens = QStackedWidget()
        self._places = {place.key: place for place in places}
        self._made = {}
        row.addWidget(self._side(places, person))
        row.addWidget(self._screens, 1)
        for number, place in enumerate(places[:_MOST_KEYS]):
            QShortcut(
                QKeySequence(_place_keys(number)),
                work,
                lambda key=place.key: self.open_place(key),
            )
        QShortcut(QKeySequence.StandardKey.Find, work, self._search)
        self._work = work
        self._status.setText(server)
        self.statusBar().setVisible(True)
        self._exchange(work)
        self.open_place(places[0].key)

    def open_place(self, key: str) -> Screen:
        """Shows a screen, which is made when it is first opened.

        Raises:
            BugError: There is no such place.
        """
        if key not in self._places:
            raise BugError(f"There is no screen called {key}.")
        if key not in self._made:
            self._made[key] = self._places[key].make()
            self._screens.addWidget(self._made[key])
        screen = self._made[key]
        self._navigation.button(list(self._places).index(key)).setChecked(True)
        self._screens.setCurrentWidget(screen)
        screen.setFocus()
        self.place_opened.emit(key)
        return screen

    def fulfil(self, wish: Wish) -> None:
        """Opens the screen that a wish is for, and hands it the wish."""
        if isinstance(wish, PlaceWanted):
            self.open_place(wish.key)
        else:
            self.open_place(wish.place).take_wish(wish)

    def made_screen(self, key: str) -> Screen | None:
        """Returns a screen if it has been made."""
        return self._made.get(key)

    @property
    def places(self) -> Sequence[Place]:
        """The navigation's entries, from top to bottom."""
        return tuple(self._places.values())

    @property
    def current_screen(self) -> Screen | None:
        """The screen that is shown; None before the work."""
        screen = self._screens.currentWidget()
        return screen if isinstance(screen, Screen) else None

    @property
    def unsaved(self) -> str:
        """What would be lost if the work were ended now, in words; empty if nothing would."""
        return "\n".join(filter(None, (screen.unsaved for screen in self._made.values())))

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

    def set_busy(self, busy: bool) -> None:  # noqa: FBT001  a signal ends here
        """Shows quietly that something is being read or written."""
        self._busy.setText(self.tr("Working…") if busy else "")

    def _search(self) -> None:
        screen = self.current_screen
        if screen is not None:
            screen.focus_search()

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
        for section, members in groupby(enumerate(places), lambda item: item[1].section):
            if section:
                heading = label(section, "group")
                heading.setContentsMargins(12, 12, 0, 2)
                column.addWidget(heading)
            for number, place in members:
                column.addWidget(self._navigation_button(number, place))
        column.addStretch()
        self._add_person(column, person)
        return side

    def _navigation_button(self, number: int, place: Place) -> QPushButton:
        made = button(place.title, "nav", place.icon)
        made.setCheckable(True)
        if number < _MOST_KEYS:
            made.setToolTip(f"{place.title} ({_place_keys(number)})")
        made.toggled.connect(lambda on: set_icon(made, place.icon, "accent" if on else "second"))
        made.clicked.connect(lambda: self.open_place(place.key))
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
        if page is not self._work:
            self._places, self._made = {}, {}
        self._over = None
        self._stack.addWidget(page)
        page.setFocus()

    def close_anyway(self) -> None:
        """Closes the window, whatever was typed in it."""
        self._is_leaving = True
        self.close()

    @override
    def closeEvent(self, event: QCloseEvent, /) -> None:
        if not self._is_leaving and self.unsaved:
            event.ignore()
            self.unsaved_found.emit(self.unsaved, self.close_anyway)
            return
        self.closing.emit()
        super().closeEvent(event)


def _place_keys(number: int) -> str:
    return f"Ctrl+{number + 1}"
