"""A barcode scanner that is heard wherever the cursor is.

A scanner in keyboard mode types a code and Enter, far faster than fingers do. Such a burst is taken
out of whatever field it went into, unless the field asked for scans itself.
"""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

TAKES_SCANS = "takesScans"
"""Property of an editor into which a scanned code belongs."""
LONGEST_GAP_MS = 50
SHORTEST_CODE = 4
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class Burst:
    """Keys that came in quick succession.

    Attributes:
        code: What they spell.
        milliseconds: From the first to the last of them.
    """

    code: str
    milliseconds: float


class Scanner(QObject):
    """Watches the keys of windows before their widgets get them.

    Args:
        parent: Its Qt parent.
        clock: Seconds that only grow; tests put in their own.

    Attributes:
        is_on: Whether it listens.
        longest_gap_ms: Longest pause between two keys of a scan.

    Signals:
        scanned: A code that no field had asked for.
        heard: Every :class:`Burst` that ended with Enter, also those that a field takes.
    """

    scanned = Signal(str)
    heard = Signal(object)

    def __init__(self, parent: QObject, *, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self.is_on = True
        self.longest_gap_ms = LONGEST_GAP_MS
        self._clock = clock
        self._keys: list[str] = []
        self._began = self._last = 0.0
        self._put_back: Callable[[], None] = _nothing

    def watch(self, window: QWidget) -> None:
        """Listens to a window's keys from now on."""
        window.winId()  # makes the handle if the window was not shown yet
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if not self.is_on or not isinstance(event, QKeyEvent):
            return False
        where = QApplication.focusWidget()
        if where is None or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() in _ENTER:
            return self._end(where)
        if event.text().isprintable() and event.text():
            self._take(event.text(), where)
        return False

    def _take(self, sign: str, where: QObject) -> None:
        now = self._clock()
        if not self._keys or self._is_pause(now):
            self._keys = []
            self._began = now
            self._put_back = _snapshot(where)
        self._keys.append(sign)
        self._last = now

    def _end(self, where: QObject) -> bool:
        """Answers whether the Enter belonged to a scan that nobody had asked for."""
        code, now = "".join(self._keys).strip(), self._clock()
        is_scan = len(code) >= SHORTEST_CODE and not self._is_pause(now)
        put_back, self._put_back, self._keys = self._put_back, _nothing, []
        if not is_scan:
            return False
        self.heard.emit(Burst(code, (now - self._began) * 1000))
        if where.property(TAKES_SCANS):
            return False
        put_back()
        self.scanned.emit(code)
        return True

    def _is_pause(self, now: float) -> bool:
        return (now - self._last) * 1000 > self.longest_gap_ms


def _nothing() -> None:
    """There was no text to be put back."""


def _snapshot(where: QObject) -> Callable[[], None]:
    """Remembers what stood in a field, and answers how to put it back."""
    if isinstance(where, QLineEdit) and not where.isReadOnly():
        text, cursor = where.text(), where.cursorPosition()

        def restore_line() -> None:
            where.setText(text)
            where.setCursorPosition(cursor)

        return restore_line
    if isinstance(where, QPlainTextEdit) and not where.isReadOnly():
        return _restored_notes(where)
    return _nothing


def _restored_notes(where: QPlainTextEdit) -> Callable[[], None]:
    text, position = where.toPlainText(), where.textCursor().position()

    def restore() -> None:
        where.setPlainText(text)
        cursor = where.textCursor()
        cursor.setPosition(position)
        where.setTextCursor(cursor)

    return restore


def take_scans(editor: QWidget) -> None:
    """Lets scanned codes go into an editor as if they were typed."""
    editor.setProperty(TAKES_SCANS, True)  # noqa: FBT003  a property's value
