"""A person at the real window, before the real server."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inventory_desktop.places import places_of
from inventory_desktop.services.session import Session
from inventory_desktop.ui.bus import Bus
from inventory_desktop.ui.everywhere.furnishing import furnish
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.main_window import MainWindow
from inventory_desktop.ui.messages import Messages
from inventory_desktop.ui.navigation import Place
from inventory_desktop.ui.preferences import Preferences
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.screen import Screen
from inventory_desktop.ui.tasks import Tasks
from inventory_desktop.ui.workplace import Workplace

PATIENCE_MS = 20_000
_LONGEST_REST_MS = 600
"""Timers up to here are pauses before something is read; longer ones are toasts and retries."""


class Desk:
    """One window with its tasks, bus and messages, and a signed-in person.

    Attributes:
        session: Who works here.
        ended_sessions: How often the person was told to sign in again.
        lost_connections: How often the server was found missing.
    """

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        folder = self._folder = TemporaryDirectory()
        self.qtbot = qtbot
        self.session = session
        self.window = MainWindow()
        self.messages = Messages(self.window, self.window.banner)
        self.tasks = Tasks(self.messages.error, self.window)
        self.bus = Bus(self.window)
        self.workplace = Workplace(
            session, self.tasks, self.bus, self.messages, Preferences(Path(folder.name) / "p.ini")
        )
        self.ended_sessions: list[bool] = []
        self.lost_connections: list[bool] = []
        self.bus.wanted.connect(self.window.fulfil)
        self.bus.under_way.connect(self.window.activities.show_activity)
        self.bus.over.connect(self.window.activities.forget)
        self.window.activities.wanted.connect(self.bus.want)
        self.messages.session_ended.connect(lambda: self.ended_sessions.append(True))
        self.messages.connection_lost.connect(lambda: self.lost_connections.append(True))

    def show(self, key: str) -> Screen:
        """Opens the window as the program does, with this screen in front."""
        if not self.window.places:
            self.window.show_work(places_of(self.workplace), self.session.user.email, "")
            self.palette = furnish(self.window, self.workplace)
            activate(self.qtbot, self.window)
        screen = self.window.open_place(key)
        if not self.window.isActiveWindow():
            # Without a window system, popups that a new screen makes take the activity away.
            activate(self.qtbot, self.window)
        self.rest()
        return screen

    def show_only(self, screen: Screen) -> None:
        """Opens the window with one screen that the navigation does not know."""
        place = Place("only", type(screen).__name__, "package", lambda: screen)
        self.window.show_work([place], self.session.user.email, "")
        activate(self.qtbot, self.window)
        self.rest()

    def show_products(self) -> ProductScreen:
        return cast("ProductScreen", self.show("products"))

    def show_ledger(self) -> LedgerScreen:
        return cast("LedgerScreen", self.show("ledger"))

    def rest(self) -> None:
        """Waits until nothing is read or written, nor about to be."""
        self.qtbot.waitUntil(self._is_at_rest, timeout=PATIENCE_MS)

    def _is_at_rest(self) -> bool:
        QCoreApplication.sendPostedEvents()
        return self.tasks.idle() and not pauses(self.window)

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def press(
        self, key: Qt.Key, *, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Presses a key where the focus is."""
        self.qtbot.keyClick(focused(), key, held)

    def type(self, text: str) -> None:
        """Types where the focus is."""
        self.qtbot.keyClicks(focused(), text)

    def fill(self, editor: QLineEdit, text: str) -> None:
        """Clicks into a line and types over what stands there."""
        self.click(editor)
        editor.selectAll()
        self.qtbot.keyClicks(editor, text)

    def paste(self, editor: QWidget, text: str) -> None:
        QApplication.clipboard().setText(text)
        editor.setFocus()
        self.qtbot.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def close(self) -> None:
        self.tasks.close(PATIENCE_MS)
        self.window.close_anyway()
        destroy(self.window)
        self._folder.cleanup()


def pauses(window: QWidget) -> list[QTimer]:
    """The short timers of a window that run."""
    return [
        timer
        for timer in window.findChildren(QTimer)
        if timer.isActive() and timer.isSingleShot() and timer.interval() <= _LONGEST_REST_MS
    ]


def focused() -> QWidget:
    """The widget that has the focus."""
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the focus"
    return found


def activate(qtbot: QtBot, window: QWidget) -> None:
    """Shows a window as the one that takes the keys."""
    with qtbot.waitActive(window, timeout=PATIENCE_MS):
        window.show()
        window.activateWindow()


def destroy(*objects: Any) -> None:
    """Deletes Qt objects now."""
    for each in objects:
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def collected(signal: Any) -> Iterator[list[Any]]:
    """Collects what a signal with one argument says."""
    said: list[Any] = []
    signal.connect(said.append)
    yield said
    signal.disconnect(said.append)
