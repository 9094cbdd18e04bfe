"""Composition root: settings -> database -> sign-in -> main window. The only place that wires."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from inventory_desktop import __version__, log
from inventory_desktop.config import APP_NAME, Settings
from inventory_desktop.errors import AppError, Unavailable
from inventory_desktop.places import places_of
from inventory_desktop.services import auth, warehouses
from inventory_desktop.services.auth import Credentials
from inventory_desktop.services.changes import EVERYTHING
from inventory_desktop.services.session import Session, open_session
from inventory_desktop.services.shop import Shop
from inventory_desktop.services.warehouses import WarehouseFields
from inventory_desktop.ui import formats
from inventory_desktop.ui.bus import Bus
from inventory_desktop.ui.main_window import MainWindow
from inventory_desktop.ui.messages import Messages
from inventory_desktop.ui.preferences import Preferences
from inventory_desktop.ui.reconnecting import Reconnector
from inventory_desktop.ui.sign_in.first_start_page import FirstStartPage
from inventory_desktop.ui.sign_in.sign_in_page import SignInPage
from inventory_desktop.ui.tasks import Tasks, bug_of
from inventory_desktop.ui.theme import Appearance, Theme
from inventory_desktop.ui.threads import LongJob
from inventory_desktop.ui.workplace import Workplace

_CLOSE_MS = 10_000


class Program(QObject):
    """The program from its first window to its last connection.

    Args:
        application: Qt's.
        settings: Where the shop is.

    Attributes:
        window: The one window.
        shop: The shop's database.
        tasks: Where service calls run.
        page: What is asked before the work, or over it; None while nothing is.
        session: Who is signed in; None if nobody is.

    Signals:
        usable: The window shows something that a person can work with.
    """

    usable = Signal()
    _sample_progress = Signal(int, int)

    def __init__(self, application: QApplication, settings: Settings) -> None:
        super().__init__(application)
        self._settings = settings
        self._preferences = Preferences(settings.data_dir / "preferences.ini")
        self._theme = Theme(application, self._preferences.appearance)
        self.window = MainWindow()
        self.messages = Messages(self.window, self.window.banner)
        self.tasks = Tasks(self.messages.error, self)
        self.shop = Shop(settings)
        self.bus = Bus(self)
        self.page: FirstStartPage | SignInPage | None = None
        self.session: Session | None = None
        self._stopping = threading.Event()
        self._reconnector = Reconnector(self.shop.recover, self.tasks, self.bus, self.messages)
        self._connect()

    def start(self) -> None:
        """Shows the window and opens the shop in the background."""
        self.window.restoreGeometry(self._preferences.geometry)
        self.window.show()
        self._open()

    def close(self) -> None:
        """Ends the work and leaves the server; nothing of ours runs afterwards."""
        self._stopping.set()
        self._preferences.geometry = self.window.saveGeometry()
        self._preferences.save()
        LongJob.end_all()
        self.tasks.close(_CLOSE_MS)
        self.shop.close()
        log.configure(level=self._settings.log_level)

    # From the shop to sign-in

    def _open(self) -> None:
        self.window.show_waiting(self.tr("Opening the shop…"))
        self.tasks.run(
            self._open_shop, owner=self, done=self._ask_who, failed=self._show_closed_shop
        )

    def _open_shop(self) -> bool:
        """Runs on a pool thread; answers whether nobody has an account yet."""
        self._log_to_data_folder()
        self.shop.open()
        database = self.shop.database
        database.forbidden_thread = threading.main_thread().ident
        return database.run(auth.needs_first_admin, token=None, commit=False)

    def _log_to_data_folder(self) -> None:
        if self.shop.server is not None:
            log.configure(
                level=self._settings.log_level,
                log_file=self._settings.data_dir / "logs" / "program.log",
            )

    def _show_closed_shop(self, error: AppError) -> None:
        self.window.show_failure(self.tr("The shop cannot be opened"), error.message, self._open)
        self.usable.emit()

    def _ask_who(self, is_first: bool) -> None:  # noqa: FBT001  a task's result
        if is_first:
            first = FirstStartPage()
            first.submitted.connect(self._begin_shop)
            self._show_page(first)
            first.email.setFocus()
        else:
            self._ask_to_sign_in()
        self.usable.emit()

    def _ask_to_sign_in(self) -> None:
        page = SignInPage(self.tr("Sign in"), self._shop_name())
        page.submitted.connect(self._sign_in)
        self._show_page(page)
        page.begin(self._preferences.email)

    def _show_page(self, page: FirstStartPage | SignInPage) -> None:
        self.page = page
        self.window.show_page(page)

    def _begin_shop(self, command: Credentials, with_sample: bool) -> None:  # noqa: FBT001  Qt's signal
        self.tasks.run(
            lambda: self._make_shop(command, with_sample=with_sample),
            owner=self,
            done=self._begin_work,
            failed=self._refuse,
        )

    def _make_shop(self, command: Credentials, *, with_sample: bool) -> Session:
        """Runs on a pool thread: the admin, then sample data or a first warehouse."""
        database, rounds = self.shop.database, self._settings.bcrypt_rounds
        if database.run(auth.needs_first_admin, token=None, commit=False):
            database.run(lambda work: auth.register(work, command, rounds=rounds), token=None)
        session = open_session(database, command)
        if with_sample:
            from inventory_desktop.services.sample_shop import create_sample_shop

            create_sample_shop(
                session, progress=self._sample_progress.emit, should_stop=self._stopping.is_set
            )
        elif not session.read(warehouses.list_warehouses):
            first = WarehouseFields(code="MAIN", name=self.tr("Main warehouse"))
            session.write(lambda work: warehouses.create_warehouse(work, first))
        return session

    def _show_sample_progress(self, done: int, total: int) -> None:
        if isinstance(self.page, FirstStartPage):
            text = self.tr("Making the sample shop: {0} of {1} entries").format(
                formats.format_count(done), formats.format_count(total)
            )
            self.page.show_progress(done / max(total, 1), text)

    def _sign_in(self, command: Credentials) -> None:
        self.tasks.run(
            lambda: open_session(self.shop.database, command),
            owner=self,
            done=self._begin_work,
            failed=self._refuse,
        )

    def _refuse(self, error: AppError) -> None:
        if self.page is not None:
            self.page.refuse(error)
        if isinstance(error, Unavailable):
            self.messages.error(error)

    # The work

    def _begin_work(self, session: Session) -> None:
        self.session = session
        self.page = None
        self._preferences.email = session.user.email
        workplace = Workplace(session, self.tasks, self.bus, self.messages, self._preferences)
        self.window.show_work(places_of(workplace), session.user.email, self._shop_name())
        self.usable.emit()

    def _ask_again(self) -> None:
        """The session has ended in the middle of the work, which stays as it is beneath."""
        session = self.session
        if session is None or self.window.is_covered:
            return
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
        self.bus.publish(EVERYTHING)

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
        self.session = None
        self.messages.toast.hide()
        self._ask_to_sign_in()

    def _choose_appearance(self, appearance: Appearance) -> None:
        self._preferences.appearance = appearance
        self._theme.set_appearance(appearance)

    def _shop_name(self) -> str:
        if self.shop.server is not None:
            return self.tr("On this computer")
        return self.tr("On {0}").format(self.shop.host)

    def _connect(self) -> None:
        self.window.sign_out_wanted.connect(self._leave)
        self.window.unsaved_found.connect(self._ask_to_lose)
        self.window.appearance_chosen.connect(self._choose_appearance)
        self.messages.session_ended.connect(self._ask_again)
        self.tasks.busy_changed.connect(self.window.set_busy)
        self.bus.wanted.connect(self.window.fulfil)
        self.bus.under_way.connect(self.window.activities.show_activity)
        self.bus.over.connect(self.window.activities.forget)
        self.window.activities.wanted.connect(self.bus.want)
        self._sample_progress.connect(self._show_sample_progress)


def make_application(arguments: list[str]) -> QApplication:
    """Makes Qt's application, of which a process has but one, with our names and locale."""
    qInstallMessageHandler(_log_qt_message)
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(arguments)
    application.setApplicationName(APP_NAME)
    application.setApplicationDisplayName("Inventory")
    application.setApplicationVersion(__version__)
    QLocale.setDefault(formats.program_locale())
    return application


def _log_qt_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Sends what Qt says into the program's log; without a screen some things it says in vain."""
    logger = log.get_logger("qt")
    if kind is QtMsgType.QtDebugMsg or text.startswith("This plugin does not support"):
        logger.debug(text)
    elif kind is QtMsgType.QtInfoMsg:
        logger.info(text)
    elif kind is QtMsgType.QtWarningMsg:
        logger.warning(text)
    else:
        logger.error(text)


def show_uncaught_errors(messages: Messages) -> Callable[[], None]:
    """Shows what nothing caught as a bug, once, and lets the program go on.

    Returns:
        Puts the former handler back.
    """
    former = sys.excepthook

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            former(kind, error, trace)
            return
        log.get_logger(__name__).error("uncaught error", exc_info=error)
        messages.error(bug_of(error))

    sys.excepthook = show

    def restore() -> None:
        sys.excepthook = former

    return restore


def run(settings: Settings) -> int:
    """Runs the program until its window is closed.

    Returns:
        The exit code.
    """
    application = make_application(sys.argv)
    program = Program(application, settings)
    restore = show_uncaught_errors(program.messages)
    program.start()
    try:
        return application.exec()
    finally:
        program.close()
        restore()
