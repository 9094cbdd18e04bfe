"""A program of its own, in a process of its own, that shows the list of products.

``python -m tests.e2e.back_office email password`` signs in and writes a line of JSON each time
that something of interest is drawn differently. It ends when its input does.
"""

import json
import sys
import threading
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from inventory_desktop import app, log
from inventory_desktop.config import Settings
from inventory_desktop.program import Program
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.sign_in.sign_in_page import SignInPage

_LOOK_MS = 20


class BackOffice:
    """Looks at the window and tells what it shows."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._said: dict[str, Any] = {}
        self._has_signed_in = False
        self._is_over = threading.Event()
        threading.Thread(target=self._read_to_the_end, daemon=True).start()
        self._timer = QTimer(program, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _read_to_the_end(self) -> None:
        sys.stdin.read()
        self._is_over.set()

    def _look(self) -> None:
        if self._is_over.is_set():
            self._program.application.quit()
        elif isinstance(self._program.page, SignInPage) and not self._has_signed_in:
            self._sign_in(self._program.page)
        elif self._program.desk is not None:
            self._say(self._shown())

    def _sign_in(self, page: SignInPage) -> None:
        self._has_signed_in = True
        page.email.clear()  # It may remember who was here last.
        QTest.keyClicks(page.email, sys.argv[1])
        QTest.keyClicks(page.password, sys.argv[2])
        QTest.keyClick(page.password, Qt.Key.Key_Return)

    def _shown(self) -> dict[str, Any]:
        screen = self._program.window.open_place("products")
        assert isinstance(screen, ProductScreen)
        keys = [column.key for column in screen.table.columns]
        cell = screen.model.index(0, keys.index("on_hand"))
        return {"on_hand": screen.model.data(cell), "banner": self._program.window.banner.text}

    def _say(self, shown: dict[str, Any]) -> None:
        if shown != self._said:
            self._said = shown
            sys.stdout.write(json.dumps(shown) + "\n")
            sys.stdout.flush()


def main() -> None:
    log.configure(level="ERROR")
    program = app.begin(Settings(), sys.argv)
    office = BackOffice(program)
    program.start()
    program.application.exec()
    del office
    program.close()


if __name__ == "__main__":
    main()
