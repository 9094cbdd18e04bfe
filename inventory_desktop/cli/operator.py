"""Operates the real windows as a person would: typing, clicking, waiting, taking pictures."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from inventory_desktop import app
from inventory_desktop.config import Settings, resource
from inventory_desktop.errors import BugError

EMAIL = "anna@shop.example"
PASSWORD = "correct horse battery"  # noqa: S105  of a person who exists only in pictures

Found = TypeVar("Found")
Result = TypeVar("Result")

_LOOK_EVERY_MS = 15
_PATIENCE_SECONDS = 120.0
_WIDTH, _HEIGHT = 1440, 860


class Operator:
    """Sits in front of the program.

    Args:
        settings: Where the shop is.
        pictures: Folder for the pictures.

    Attributes:
        program: What is operated.
    """

    def __init__(self, settings: Settings, pictures: Path) -> None:
        # A screen as large as the window: on Qt's own, which is small, dialogs are pushed about.
        screen = f"offscreen:configfile={resource('pictured_screen.json')}"
        os.environ.setdefault("QT_QPA_PLATFORM", screen)
        self.program = app.begin(settings, ["inventory-desktop"])
        self._pictures = pictures
        self._taken = 0
        pictures.mkdir(parents=True, exist_ok=True)

    def start(self) -> None:
        """Opens the window and waits for the first page."""
        self.program.start()
        self.program.window.resize(_WIDTH, _HEIGHT)
        self.program.window.activateWindow()
        self.settle()

    def close(self) -> None:
        """Closes the window and everything behind it."""
        self.program.window.close_anyway()
        self.program.close()

    def pause(self, milliseconds: int) -> None:
        """Lets the program work; unlike QTest's waiting it also lets other threads run."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_for(self, what: str, condition: Callable[[], object]) -> None:
        """Waits until something is the case.

        Raises:
            BugError: It did not happen within two minutes.
        """
        deadline = monotonic() + _PATIENCE_SECONDS
        while not condition():
            if monotonic() > deadline:
                raise BugError(f"The program did not get as far as: {what}.")
            self.pause(_LOOK_EVERY_MS)

    def settle(self) -> None:
        """Waits until nothing is being read or written any more."""
        self.pause(200)
        self.wait_for("rest", self.program.tasks.idle)
        self.pause(100)

    def behind_the_scenes(self, function: Callable[[], Result]) -> Result:
        """Calls a service off the GUI thread, where the program refuses such calls."""
        with ThreadPoolExecutor(1) as pool:
            answer = pool.submit(function)
            self.wait_for("an answer", answer.done)
            return answer.result()

    def type(self, editor: QLineEdit, text: str) -> None:
        """Types into a line, in place of what stands there."""
        self._be_taken_for_fingers()
        editor.setFocus()
        editor.selectAll()
        QTest.keyClicks(editor, text)

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        """Presses a key."""
        QTest.keyClick(widget, key)

    def press_with_shift(self, widget: QWidget, key: Qt.Key) -> None:
        """Presses a key while Shift is held."""
        QTest.keyClick(widget, key, Qt.KeyboardModifier.ShiftModifier)

    def click(self, button: QAbstractButton) -> None:
        """Clicks a button."""
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def _be_taken_for_fingers(self) -> None:
        """This types as fast as a barcode scanner, and is none."""
        desk = self.program.desk
        if desk is not None and desk.scanner is not None:
            desk.scanner.is_on = False

    def picture(self, name: str) -> Path:
        """Takes a picture of the window, numbered in the order of taking.

        Returns:
            The file.
        """
        self.program.window.activateWindow()
        self.pause(60)
        self._taken += 1
        path = self._pictures / f"{self._taken:02d}-{name}.png"
        self.render(1).save(str(path))
        return path

    def render(self, scale: int) -> QPixmap:
        """Draws the window, and what lies open over it, as a screen of this scale shows it.

        Args:
            scale: Pixels of the picture for one of the window.
        """
        window = self.program.window
        picture = QPixmap(window.size() * scale)
        picture.setDevicePixelRatio(scale)
        painter = QPainter(picture)
        window.render(painter, QPoint())
        for each in self.program.application.topLevelWidgets():
            if each is not window and each.isVisible():
                place = window.mapFromGlobal(each.pos())
                each.render(painter, place)
                # The frame that a system puts around a window of its own.
                painter.setPen(QPalette().color(QPalette.ColorRole.Mid))
                painter.drawRect(QRect(place, each.size()).adjusted(-1, -1, 0, 0))
        painter.end()
        return picture


def there(found: Found | None) -> Found:
    """Returns what must be there.

    Raises:
        BugError: It is not.
    """
    if found is None:
        raise BugError("Nobody is signed in.")
    return found
