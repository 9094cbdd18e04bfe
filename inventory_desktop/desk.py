"""The work of a signed-in person: how it begins, its screens, and how they lead to each other.

Loaded when somebody is about to sign in: all services, SQLAlchemy and the screens come with it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from inventory_desktop.places import places_of
from inventory_desktop.services import auth, warehouses
from inventory_desktop.services.change_feed import Cursor, read_changes
from inventory_desktop.services.change_listener import ChangeListener
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.session import Session, open_session
from inventory_desktop.services.shop import Shop
from inventory_desktop.services.warehouses import WarehouseFields
from inventory_desktop.ui.bus import Bus, Wish
from inventory_desktop.ui.change_feed import ChangeFeed
from inventory_desktop.ui.everywhere.furnishing import furnish, listen_for_scans
from inventory_desktop.ui.everywhere.palette import Palette
from inventory_desktop.ui.everywhere.scanner import Scanner
from inventory_desktop.ui.main_window import MainWindow
from inventory_desktop.ui.messages import Messages
from inventory_desktop.ui.navigation import Place
from inventory_desktop.ui.preferences import Preferences
from inventory_desktop.ui.settings.look_page import LookPage
from inventory_desktop.ui.settings.scanner_page import ScannerPage
from inventory_desktop.ui.settings.settings_dialog import SettingsDialog, SettingsPage
from inventory_desktop.ui.tasks import Tasks
from inventory_desktop.ui.theme import Theme
from inventory_desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who has just signed in.

    Attributes:
        session: Who.
        cursor: Up to where the change feed was written before they read anything.
    """

    session: Session
    cursor: Cursor


class Desk(QObject):
    """Where one person works until they sign out.

    Args:
        arrival: Who has signed in.
        listening_address: Where changes are listened for; asked at each connecting.
        tasks: Where service calls run.
        bus: Where screens hear of changes and wishes.
        messages: How the person is told things.
        preferences: What this computer remembers of how the person likes the program.
        window: Where the screens are shown.

    Attributes:
        session: Who is signed in.
        feed: Hears of what other desktops write.
        workplace: What the screens work with.
        scanner: Hears a barcode scanner; None before :meth:`furnish`.
    """

    def __init__(
        self,
        arrival: Arrival,
        listening_address: Callable[[], str],
        tasks: Tasks,
        bus: Bus,
        messages: Messages,
        preferences: Preferences,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self.session = arrival.session
        listener = ChangeListener(arrival.session, listening_address, arrival.cursor)
        self.feed = ChangeFeed(listener, bus, messages, self)
        self.workplace = Workplace(arrival.session, tasks, bus, messages, preferences)
        self.scanner: Scanner | None = None
        self._palette: Palette | None = None
        self._window = window
        bus.wanted.connect(self._fulfil)

    @property
    def places(self) -> Sequence[Place]:
        """The entries of the navigation."""
        return places_of(self.workplace)

    def furnish(self) -> None:
        """Puts at hand what belongs to no screen, once the window shows the work."""
        self._palette = furnish(self._window, self.workplace)
        self.scanner = listen_for_scans(self._window, self.workplace, self)
        self._window.fold_navigation(self.workplace.preferences.navigation_folded)
        self.feed.begin()

    def leave(self) -> None:
        """Ends the work: nothing that was at hand hears of anything any more."""
        self.feed.end()
        if self.scanner is not None:
            self.scanner.is_on = False
        if self._palette is not None:
            self._palette.deleteLater()
        self.deleteLater()

    def open_settings(self, theme: Theme) -> SettingsDialog:
        """Opens the settings dialog.

        Args:
            theme: Whose colours can be chosen.
        """
        preferences = self.workplace.preferences
        pages = [SettingsPage(self.tr("Look"), LookPage(preferences, theme))]
        if self.scanner is not None:
            page = ScannerPage(preferences, self.scanner, self.workplace.tasks)
            pages.append(SettingsPage(self.tr("Barcode scanner"), page))
        dialog = SettingsDialog(self._window, pages)
        dialog.open()
        if self.scanner is not None:
            self.scanner.watch(dialog)
        return dialog

    def _fulfil(self, wish: Wish) -> None:
        self._window.fulfil(wish)


def enter(shop: Shop, command: Credentials) -> Arrival:
    """Signs a person in.

    Raises:
        AppError: As ``open_session`` says.
    """
    return _arrived(open_session(shop.database, command))


def found(
    shop: Shop,
    command: Credentials,
    *,
    rounds: int,
    first_warehouse: str,
    with_sample: bool,
    progress: Callable[[int, int], None],
    should_stop: Callable[[], bool],
) -> Arrival:
    """Makes the first admin of a new shop, then sample data or a first warehouse.

    Args:
        shop: The shop.
        command: The admin's address and password.
        rounds: Cost of the password's hash, as the power of two.
        first_warehouse: Name of the first warehouse.
        with_sample: Whether to begin with sample data instead.
        progress: Takes how many entries of the sample are made, of how many.
        should_stop: Asked now and then whether to give up.

    Returns:
        The admin.
    """
    database = shop.database
    if database.run(auth.needs_first_admin, token=None, commit=False):
        database.run(lambda work: auth.register(work, command, rounds=rounds), token=None)
    session = open_session(database, command)
    if with_sample:
        from inventory_desktop.services.sample_shop import create_sample_shop

        create_sample_shop(session, progress=progress, should_stop=should_stop)
    elif not session.read(warehouses.list_warehouses):
        first = WarehouseFields(code="MAIN", name=first_warehouse)
        session.write(lambda work: warehouses.create_warehouse(work, first))
    return _arrived(session)


def _arrived(session: Session) -> Arrival:
    """On the server that is written to, hence as a write."""
    reading = session.write_alone(lambda work: read_changes(work, None))
    return Arrival(session, reading.cursor)
