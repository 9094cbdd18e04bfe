"""Errors and news in the person's words: the only door to message boxes, banners and toasts."""

import traceback
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from inventory_desktop.errors import AppError, BugError, SignInRequired, Unavailable
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.toast import Toast


class Messages(QObject):
    """Tells people things over one window.

    Args:
        window: Where to tell them.
        banner: The window's line for what concerns the whole program.

    Signals:
        connection_lost: The server cannot be reached.
        session_ended: The person must sign in again to go on.
    """

    connection_lost = Signal()
    session_ended = Signal()

    def __init__(self, window: QWidget, banner: Banner) -> None:
        super().__init__(window)
        self._window = window
        self.banner = banner
        self.toast = Toast(window)
        self._bug_box: QMessageBox | None = None

    def error(self, error: AppError) -> None:
        """Tells an error that no form or list shows at its own place."""
        if isinstance(error, Unavailable):
            self.connection_lost.emit()
        elif isinstance(error, SignInRequired):
            self.session_ended.emit()
        elif isinstance(error, BugError):
            self._show_bug(error)
        else:
            self.toast.say(error.message, Tone.BAD)

    def list_error(self, error: AppError, *, has_rows: bool) -> None:
        """Tells why a list could not be read; an empty one says so itself, unless all are hit."""
        if has_rows or isinstance(error, Unavailable | SignInRequired | BugError):
            self.error(error)

    def done(self, text: str, *, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Tells that something was done, with a way back where there is one."""
        self.toast.say(text, Tone.GOOD, action=action, act=act)

    def confirm(
        self, title: str, text: str, *, action: str, act: Callable[[], object]
    ) -> QMessageBox:
        """Asks before something that cannot be taken back; Esc leaves everything as it is.

        Args:
            title: What is about to happen.
            text: What would follow from it.
            action: The button that does it.
            act: Does it.

        Returns:
            The box, which is open; it goes away by itself.
        """
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(title)
        box.setInformativeText(text)
        box.addButton(self.tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        accept = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.buttonClicked.connect(lambda pressed: act() if pressed is accept else None)
        box.open()
        return box

    def _show_bug(self, error: BugError) -> None:
        """One dialog at a time; the program stays up."""
        if self._bug_box is not None:
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(error.message)
        box.setInformativeText(
            self.tr("You can go on working. Please send the details to whoever looks after this.")
        )
        box.setDetailedText("".join(traceback.format_exception(error)))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._forget_bug_box)
        self._bug_box = box
        box.open()

    def _forget_bug_box(self) -> None:
        self._bug_box = None
