"""The one window: first what comes before the work, then navigation, screens and status bar."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import BugError
from inventory_desktop.ui.bus import PlaceWanted, Wish
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.navigation import Place, SideNavigation, place_keys
from inventory_desktop.ui.widgets.activity_bar import ActivityBar
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import label
from inventory_desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    # The window is there before anybody has signed in; the screens come afterwards.
    from inventory_desktop.ui.screen import Screen

_SIZE = (1440, 860)
_SMALLEST = (980, 620)


class MainWindow(QMainWindow):
    """Holds a page before the work, or the work itself.

    Attributes:
        banner: A line for what concerns the whole program.
        activities: The long jobs that run.

    Signals:
        closing: The person closes the window.
        sign_out_wanted: The person wants to leave.
        appearance_chosen: Other colours are wanted.
        unsaved_found: The window is to be closed though something typed would be lost: what, in
            words, and what to call if it is to be closed all the same.
        place_opened: Key of the screen that is shown from now on.
        settings_wanted: The person wants to change how the program works.
        palette_wanted: The person wants to search everything, or do something.
        navigation_folded: Whether the navigation shows icons only from now on.
    """

    closing = Signal()
    sign_out_wanted = Signal()
    appearance_chosen = Signal(object)
    unsaved_found = Signal(str, object)
    place_opened = Signal(str)
    settings_wanted = Signal()
    palette_wanted = Signal()
    navigation_folded = Signal(bool)

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
        self._navigation: SideNavigation | None = None
        self._commands: list[Command] = []
        self._current = ""
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
        self.activities = ActivityBar()
        self.statusBar().addPermanentWidget(self._busy)
        self.statusBar().addPermanentWidget(self.activities)

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
        self._navigation = self._make_navigation(places, person)
        row.addWidget(self._navigation)
        row.addWidget(self._screens, 1)
        self._work = work
        self._commands = []
        self._offer_places()
        self._status.setText(server)
        self.statusBar().setVisible(True)
        self._exchange(work)
        self.open_place(places[0].key)

    def open_place(self, key: str) -> "Screen":
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
        if self._navigation is not None:
            self._navigation.mark(key)
        self._screens.setCurrentWidget(screen)
        self._current = key
        screen.setFocus()
        self.place_opened.emit(key)
        return screen

    def fulfil(self, wish: Wish) -> None:
        """Opens the screen that a wish is for, and hands it the wish."""
        if isinstance(wish, PlaceWanted):
            self.open_place(wish.key)
        else:
            self.open_place(wish.place).take_wish(wish)

    def made_screen(self, key: str) -> "Screen | None":
        """Returns a screen if it has been made."""
        return self._made.get(key)

    @property
    def server(self) -> str:
        """Where the data lies, in words; empty before the work."""
        return self._status.text()

    @property
    def places(self) -> Sequence[Place]:
        """The navigation's entries, from top to bottom."""
        return tuple(self._places.values())

    @property
    def current_screen(self) -> "Screen | None":
        """The screen that is shown; None before the work."""
        return self._made.get(self._current)

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

    def add_command(self, command: Command) -> None:
        """Offers something that can be done on every screen."""
        self._commands.append(command)
        if command.keys and self._work is not None:
            shortcut = QShortcut(QKeySequence(command.keys), self._work)
            shortcut.activated.connect(command.run_if_available)

    @property
    def commands(self) -> Sequence[Command]:
        """What can be done on every screen."""
        return tuple(self._commands)

    def fold_navigation(self, folded: bool) -> None:  # noqa: FBT001  a property's value
        """Shows the navigation's icons only, or its words too."""
        if self._navigation is not None:
            self._navigation.fold(folded)

    def _make_navigation(self, places: Sequence[Place], person: str) -> SideNavigation:
        made = SideNavigation(places, person)
        made.chosen.connect(self.open_place)
        made.sign_out_wanted.connect(self.sign_out_wanted)
        made.settings_wanted.connect(self.settings_wanted)
        made.palette_wanted.connect(self.palette_wanted)
        made.appearance_chosen.connect(self.appearance_chosen)
        made.folded.connect(self.navigation_folded)
        return made

    def _offer_places(self) -> None:
        for number, place in enumerate(self.places):
            self.add_command(
                Command(
                    f"go.{place.key}",
                    self.tr("Go to {0}").format(place.title),
                    partial(self.open_place, place.key),
                    place_keys(number),
                    place.icon,
                )
            )
        self.add_command(
            Command("search", self.tr("Search this screen"), self._search, "Ctrl+F", "search")
        )

    def _search(self) -> None:
        screen = self.current_screen
        if screen is not None:
            screen.focus_search()

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
