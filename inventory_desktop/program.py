"""The program from its first window to its last connection: what surrounds the work."""

import threading
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from inventory_desktop import garbage, log
from inventory_desktop.config import Settings
from inventory_desktop.errors import AppError, Unavailable
from inventory_desktop.opening import Opening
from inventory_desktop.services.changes import EVERYTHING
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.ui import formats
from inventory_desktop.ui.bus import Bus
from inventory_desktop.ui.languages import use_language
from inventory_desktop.ui.main_window import MainWindow
from inventory_desktop.ui.messages import Messages
from inventory_desktop.ui.preferences import Preferences
from inventory_desktop.ui.reconnecting import Reconnector
from inventory_desktop.ui.sign_in.first_start_page import FirstStartPage
from inventory_desktop.ui.sign_in.sign_in_page import SignInPage
from inventory_desktop.ui.tasks import Tasks, bug_of
from inventory_desktop.ui.theme import Appearance, Theme
from inventory_desktop.ui.threads import LongJob

if TYPE_CHECKING:
    from inventory_desktop.desk import Arrival, Desk

_CLOSE_MS = 10_000


class Program(QObject):
    """Window, sign-in and end of the program.

    What comes after sign-in is the :class:`Desk`. Its module is heavy, so it is imported by the
    methods that need it, and before that by :meth:`_load_desk`, while a person types.

    Args:
        application: Qt's.
        settings: How the program is set up.
        opening: The shop that is being opened.

    Attributes:
        application: Qt's.
        window: The one window.
        shop: The shop's database.
        tasks: Where service calls run.
        desk: The work of who is signed in; None if nobody is.
        page: What is asked before the work, or over it; None while nothing is.

    Signals:
        usable: The window shows something that a person can work with.
    """

    usable = Signal()
    _sample_progress = Signal(int, int)

    def __init__(self, application: QApplication, settings: Settings, opening: Opening) -> None:
        super().__init__(application)
        self.application = application
        self._settings = settings
        self._opening = opening
        self._preferences = Preferences(settings.data_dir / "preferences.ini")
        use_language(application, self._preferences.language)
        self._theme = Theme(
            application,
            self._preferences.appearance,
            strong_contrast=self._preferences.strong_contrast,
            text_scale=self._preferences.text_scale,
        )
        self.window = MainWindow()
        self.messages = Messages(self.window, self.window.banner)
        self.tasks = Tasks(self.messages.error, self)
        self.shop = opening.shop
        self.bus = Bus(self)
        self.desk: Desk | None = None
        self.page: FirstStartPage | SignInPage | None = None
        self._stopping = threading.Event()
        self._reconnector = Reconnector(self.shop.recover, self.tasks, self.bus, self.messages)
        self._reconnector.recovered.connect(self._hear_at_once)
        self._connect()

    def start(self) -> None:
        """Shows the window, and in it the first page as soon as the shop is open."""
        self.window.restoreGeometry(self._preferences.geometry)
        self.window.show()
        self._wait_for_shop()

    def show_bug(self, error: BaseException) -> None:
        """Tells of an error that nothing caught; the program stays up."""
        self.messages.error(bug_of(error))

    def close(self) -> None:
        """Ends the work and leaves the server; nothing of ours runs afterwards."""
        self._stopping.set()
        self._preferences.geometry = self.window.saveGeometry()
        self._preferences.save()
        LongJob.end_all()
        self.tasks.close(_CLOSE_MS)
        self.shop.close()
        log.catch_up()
        log.configure(level=self._settings.log_level)

    # From the shop to sign-in

    def _wait_for_shop(self) -> None:
        if not self._opening.has_ended:
            self.window.show_waiting(self.tr("Opening the shop…"))
        self.tasks.run(
            self._opening.wait,
            owner=self,
            done=lambda _nothing: self._ask_who(),
            failed=self._show_closed_shop,
        )

    def _show_closed_shop(self, error: AppError) -> None:
        self.window.show_failure(
            self.tr("The shop cannot be opened"), error.message, self._open_again
        )
        self.usable.emit()

    def _open_again(self) -> None:
        self._opening.begin()
        self._wait_for_shop()

    def _ask_who(self) -> None:
        if self.shop.needs_first_admin:
            first = FirstStartPage()
            first.submitted.connect(self._found_shop)
            self._show_page(first)
            first.email.setFocus()
        else:
            self._ask_to_sign_in()
        self.usable.emit()
        self.tasks.run(self._load_desk, owner=self, done=lambda _nothing: None)

    @staticmethod
    def _load_desk() -> None:
        """Runs on a pool thread; who signs in before it has ended waits for the desk alone."""
        log.catch_up()
        import_module("inventory_desktop.desk")
        from inventory_desktop.places import load_screens

        load_screens()
        garbage.keep_what_is_there()

    def _ask_to_sign_in(self) -> None:
        page = SignInPage(self.tr("Sign in"), self._shop_name())
        page.submitted.connect(self._sign_in)
        self._show_page(page)
        page.begin(self._preferences.email)

    def _show_page(self, page: FirstStartPage | SignInPage) -> None:
        self.page = page
        self.window.show_page(page)

    def _found_shop(self, command: Credentials, with_sample: bool) -> None:  # noqa: FBT001  Qt's signal
        self.tasks.run(
            lambda: self._founded(command, with_sample=with_sample),
            owner=self,
            done=self._begin_work,
            failed=self._refuse,
        )

    def _founded(self, command: Credentials, *, with_sample: bool) -> "Arrival":
        """Runs on a pool thread."""
        from inventory_desktop import desk

        return desk.found(
            self.shop,
            command,
            rounds=self._settings.bcrypt_rounds,
            first_warehouse=self.tr("Main warehouse"),
            with_sample=with_sample,
            progress=self._sample_progress.emit,
            should_stop=self._stopping.is_set,
        )

    def _show_sample_progress(self, done: int, total: int) -> None:
        if isinstance(self.page, FirstStartPage):
            text = self.tr("Making the sample shop: {0} of {1} entries").format(
                formats.format_count(done), formats.format_count(total)
            )
            self.page.show_progress(done / max(total, 1), text)

    def _sign_in(self, command: Credentials) -> None:
        self.tasks.run(
            lambda: self._signed_in(command),
            owner=self,
            done=self._begin_work,
            failed=self._refuse,
        )

    def _signed_in(self, command: Credentials) -> "Arrival":
        """Runs on a pool thread."""
        from inventory_desktop import desk

        return desk.enter(self.shop, command)

    def _refuse(self, error: AppError) -> None:
        if self.page is not None:
            self.page.refuse(error)
        if isinstance(error, Unavailable):
            self.messages.error(error)

    # The work

    def _begin_work(self, arrival: "Arrival") -> None:
        from inventory_desktop.desk import Desk

        self.page = None
        email = self._preferences.email = arrival.session.user.email
        self.desk = Desk(
            arrival,
            self.shop.listening_address,
            self.tasks,
            self.bus,
            self.messages,
            self._preferences,
            self.window,
        )
        self.window.show_work(self.desk.places, email, self._shop_name())
        self.desk.furnish()
        self.usable.emit()

    def _ask_again(self) -> None:
        """The session has ended in the middle of the work, which stays as it is beneath."""
        if self.desk is None or self.window.is_covered:
            return
        session = self.desk.session
        page = SignInPage(
            self.tr("Sign in again"),
            self.tr("Your session has ended. What you typed is kept; go on after signing in."),
        )
        page.submitted.connect(
            lambda command: self.tasks.run(
                lambda: session.sign_in_again(command.password),
                owner=page,
                done=lambda _nothing: self._go_on(),
                failed=self._refuse,
            )
        )
        self.page = page
        self.window.cover(page)
        page.begin(session.user.email, fixed=True)

    def _go_on(self) -> None:
        self.page = None
        self.window.uncover()
        self._hear_at_once()
        self.bus.publish(EVERYTHING)

    def _hear_at_once(self) -> None:
        if self.desk is not None:
            self.desk.feed.poke()

    def _leave(self) -> None:
        """Signs out, unless something typed would be lost: then the person is asked first."""
        if self.window.unsaved:
            self._ask_to_lose(self.window.unsaved, self._sign_out)
        else:
            self._sign_out()

    def _ask_to_lose(self, unsaved: str, leave: Callable[[], object]) -> None:
        self.messages.confirm(
            self.tr("Leave without saving?"),
            self.tr("This is not saved yet and would be lost:\n{0}").format(unsaved),
            action=self.tr("Leave"),
            act=leave,
        )

    def _sign_out(self) -> None:
        LongJob.stop_all()
        if self.desk is not None:
            self.desk.leave()
            self.desk = None
        self.messages.toast.hide()
        self._ask_to_sign_in()

    def _choose_appearance(self, appearance: Appearance) -> None:
        self._preferences.appearance = appearance
        self._theme.set_appearance(appearance)

    def _open_settings(self) -> None:
        if self.desk is not None:
            self.desk.open_settings(self._theme)

    def _remember_folding(self, folded: bool) -> None:  # noqa: FBT001  Qt's signal
        self._preferences.navigation_folded = folded

    def _shop_name(self) -> str:
        if self.shop.server is not None:
            return self.tr("On this computer")
        return self.tr("On {0}").format(self.shop.host)

    def _connect(self) -> None:
        self.window.sign_out_wanted.connect(self._leave)
        self.window.unsaved_found.connect(self._ask_to_lose)
        self.window.settings_wanted.connect(self._open_settings)
        self.window.navigation_folded.connect(self._remember_folding)
        self.window.appearance_chosen.connect(self._choose_appearance)
        self.messages.session_ended.connect(self._ask_again)
        self.tasks.busy_changed.connect(self.window.set_busy)
        self.bus.under_way.connect(self.window.activities.show_activity)
        self.bus.over.connect(self.window.activities.forget)
        self.window.activities.wanted.connect(self.bus.want)
        self._sample_progress.connect(self._show_sample_progress)
