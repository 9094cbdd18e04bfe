"""The program's windows over a million products and ten million entries: do they ever stop?

The whole program runs, without a screen, before the shop that ``big_shop.py`` keeps. Somebody
signs in, opens screens, scrolls, drags the scroll bar, types into the search, sorts and imports a
file, while a timer of the thread that draws ticks every few milliseconds. A *stall* is how much
later than it should a tick came: for so long no key and no click was answered. Beside it stands
what the same timer shows in the same process while nothing happens: what the machine itself costs.

The windows run in a process of their own, so that its memory is that of the program alone. The
import goes into a small shop, because the big one is kept as it was generated.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

import platformdirs
import psutil
from big_shop import BIG, SMALL, kept_shop
from common import PERSON, bench_shop, report
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from inventory_desktop import log
from inventory_desktop.cli.operator import Operator, there
from inventory_desktop.config import APP_NAME, Settings
from inventory_desktop.ui.imports.imports_screen import ImportsScreen
from inventory_desktop.ui.imports.wizard_frame import RESULT
from inventory_desktop.ui.list_screen import ListScreen
from inventory_desktop.ui.sign_in.sign_in_page import SignInPage
from inventory_desktop.ui.tables.view import ServerTableView

STALL_GOAL_MS, FIRST_ROWS_GOAL_MS, MEMORY_GOAL_MB = 50.0, 100.0, 250.0
IMPORTED_ROWS = 20_000

_TICK_MS = 4
_FRAME_MS = 16
_LISTS = ("products", "ledger", "warehouses")
_OTHERS = ("overview", "transfers", "imports", "summary")
_TYPED = ("walnut bowl", "piece", "zephyr", "BIG-00000777")
_SORTS = ("price", "stock", "created", "name")
_MB = 1024 * 1024


class Watchdog(QObject):
    """Ticks on the thread that draws, and keeps the longest delay of a tick."""

    def __init__(self) -> None:
        super().__init__()
        self._last = perf_counter()
        self.longest_ms = 0.0
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def begin(self) -> None:
        """Forgets what was."""
        self._last = perf_counter()
        self.longest_ms = 0.0

    def _tick(self) -> None:
        now = perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - _TICK_MS)
        self._last = now


class Person:
    """Works at the windows and notes how they answer.

    Args:
        url: Address of the shop's database.
        folder: For what the program writes on this computer.
    """

    def __init__(self, url: str, folder: Path) -> None:
        self._operator = Operator(
            Settings(database_url=url, INVENTORY_DATA_DIR=folder), folder / "pictures"
        )
        self._program = self._operator.program
        self._watchdog = Watchdog()
        self.stalls: dict[str, float] = {}
        self.first_rows: dict[str, float] = {}

    def sign_in(self) -> None:
        """Comes to work."""
        with self._watched("nothing happens"):
            self._operator.pause(2000)
        self._operator.start()
        page = self._program.page
        assert isinstance(page, SignInPage), "nobody is asked to sign in"
        self._operator.type(page.email, PERSON.email)
        self._operator.type(page.password, PERSON.password)
        self._operator.press(page.password, Qt.Key.Key_Return)
        self._operator.wait_for("signing in", lambda: self._program.desk)
        there(there(self._program.desk).scanner).is_on = False
        self._operator.settle()

    def work(self) -> None:
        """Does what people do with lists all day."""
        for key in _LISTS:
            self._open_list(key)
        with self._watched("opening the other screens"):
            for key in _OTHERS:
                self._program.window.open_place(key)
                self._operator.settle()
        for key in ("products", "ledger"):
            self._scroll(key)
            self._drag(key)
        self._type_into_search()
        self._sort()

    def import_file(self, path: Path) -> None:
        """Imports a file of products while the list of products is scrolled."""
        self._program.window.open_place("imports")
        screen = self._program.window.made_screen("imports")
        assert isinstance(screen, ImportsScreen)
        screen.begin_import("")
        wizard = screen.wizard
        with self._watched("importing"):
            wizard.choose_file(path)
            for step in ("the file", "the columns", "the check", "the import"):
                self._operator.wait_for(step, wizard.next_button.isEnabled)
                if wizard.step != RESULT:
                    self._operator.click(wizard.next_button)
            self._operator.wait_for("the result", lambda: wizard.step == RESULT)

    def close(self) -> None:
        """Goes home."""
        self._operator.close()

    # What is done

    def _list(self, key: str) -> ListScreen:
        screen = self._program.window.open_place(key)
        assert isinstance(screen, ListScreen)
        return screen

    def _table(self, key: str) -> ServerTableView:
        table = self._list(key).starts_at
        assert isinstance(table, ServerTableView)
        return table

    def _open_list(self, key: str) -> None:
        """Notes when the first rows are there to be seen."""
        with self._watched(f"opening {key}"):
            begun = perf_counter()
            table = self._table(key)
            self._wait(lambda: table.model().rowCount() > 0)
            table.viewport().repaint()
            self.first_rows[key] = (perf_counter() - begun) * 1000
            self._operator.settle()

    def _scroll(self, key: str) -> None:
        table = self._table(key)
        self._operator.settle()
        table.setFocus()
        with self._watched(f"scrolling {key}"):
            for _ in range(150):
                QTest.keyClick(table, Qt.Key.Key_PageDown)
                self._pause(_FRAME_MS)

    def _drag(self, key: str) -> None:
        """Tears the handle of the scroll bar up and down, and lets it go here and there."""
        table = self._table(key)
        bar, rng = table.verticalScrollBar(), Random(7)  # noqa: S311  the same way each time
        with self._watched(f"dragging {key}"):
            for _ in range(12):
                bar.setSliderDown(True)
                start, end = bar.sliderPosition(), rng.randrange(bar.maximum() + 1)
                for step in range(1, 16):
                    bar.setSliderPosition(start + (end - start) * step // 15)
                    self._pause(_FRAME_MS)
                bar.setSliderDown(False)
                self._pause(120)
            self._operator.settle()

    def _type_into_search(self) -> None:
        screen = self._list("products")
        with self._watched("typing into the search"):
            for words in _TYPED:
                screen.search.setFocus()
                screen.search.selectAll()
                for sign in words:
                    QTest.keyClicks(screen.search, sign)
                    self._pause(70)
                self._operator.settle()
            screen.search.clear()
            self._operator.settle()

    def _sort(self) -> None:
        table = self._table("products")
        with self._watched("sorting"):
            for key in _SORTS:
                for order in Qt.SortOrder:
                    column = _column_of(table, key)
                    table.sortByColumn(column, order)
                    self._operator.settle()

    # Watching

    @contextmanager
    def _watched(self, name: str) -> Iterator[None]:
        self._watchdog.begin()
        yield
        self.stalls[name] = self._watchdog.longest_ms

    def _wait(self, condition: Callable[[], bool]) -> None:
        """Waits with less delay than an operator does."""
        deadline = perf_counter() + 60
        while not condition():
            assert perf_counter() < deadline, "the rows never came"
            self._pause(1)

    def _pause(self, milliseconds: int) -> None:
        loop = QEventLoop()
        timer = QTimer(loop, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(loop.quit)
        timer.start(milliseconds)
        loop.exec()


def _column_of(table: Any, key: str) -> int:
    """The column that is sorted by this."""
    for number, column in enumerate(table.model().columns):
        if column.sort == key:
            return number
    raise AssertionError(f"no column is sorted by {key}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="of a million products")
    parser.add_argument("--data-dir", type=Path, help="where the generated shops are kept")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        _be_child(given.child, given.file)
        return
    folder = given.data_dir or platformdirs.user_cache_path(APP_NAME, appauthor=False) / "bench"
    products = max(SMALL, int(BIG * given.scale))
    with kept_shop(folder / str(products), products) as shop:
        worked = _child(shop.url)
        version = shop.version
    with bench_shop() as shop, tempfile.TemporaryDirectory() as place:
        imported = _child(shop.url, _file(Path(place)))
    _report({**worked["stalls"], **imported["stalls"]}, worked, imported, products, version)


def _file(folder: Path) -> Path:
    path = folder / "products.csv"
    lines = (f"NEW-{n:06},Thing number {n},{n % 90}.50,10\n" for n in range(IMPORTED_ROWS))
    path.write_text("sku,name,unit_price,reorder_point\n" + "".join(lines), encoding="utf-8")
    return path


def _child(url: str, file: Path | None = None) -> dict[str, Any]:
    """Runs the program in a process of its own and answers what it noted."""
    command = [sys.executable, __file__, "--child", url]
    if file is not None:
        command += ["--file", str(file)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    noted: dict[str, Any] = json.loads(answer.stdout.splitlines()[-1])
    return noted


def _be_child(url: str, file: Path | None) -> None:
    log.configure(level="WARNING")
    with tempfile.TemporaryDirectory() as folder:
        person = Person(url, Path(folder))
        person.sign_in()
        if file is None:
            person.work()
        else:
            person.import_file(file)
        noted = {
            "stalls": person.stalls,
            "first_rows": person.first_rows,
            "memory_mb": psutil.Process().memory_info().rss / _MB,
            "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
        person.close()
    print(json.dumps(noted))


def _report(
    stalls: dict[str, float],
    worked: dict[str, Any],
    imported: dict[str, Any],
    products: int,
    version: str,
) -> None:
    idle = stalls.pop("nothing happens")
    for name, value in stalls.items():
        is_opening = name.startswith("opening")  # judged by its first rows
        report(
            "windows",
            f"{name}: longest stall",
            round(value, 1),
            unit="ms",
            goal="" if is_opening else f"<= {STALL_GOAL_MS:g}",
            passed=None if is_opening else value <= STALL_GOAL_MS,
            postgres=version,
            idle_ms=round(idle, 1),
            products=products,
        )
    for name, value in worked["first_rows"].items():
        report(
            "windows",
            f"{name}: first rows",
            round(value, 1),
            unit="ms",
            goal=f"<= {FIRST_ROWS_GOAL_MS:g}",
            passed=value <= FIRST_ROWS_GOAL_MS,
            postgres=version,
            products=products,
        )
    for name, noted in (("lists", worked), ("an import", imported)):
        report(
            "windows",
            f"memory with {name}",
            round(noted["memory_mb"], 1),
            unit="MB",
            goal=f"<= {MEMORY_GOAL_MB:g}",
            passed=noted["peak_mb"] <= MEMORY_GOAL_MB,
            postgres=version,
            peak_mb=round(noted["peak_mb"], 1),
            products=products,
        )


if __name__ == "__main__":
    main()
