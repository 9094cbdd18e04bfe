"""Desktops for ``live.py``: processes that listen, and one with a real window."""

import json
import multiprocessing
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter
from typing import Any

import psutil
from common import PERSON, BenchShop
from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtTest import QTest
from typing_extensions import override

from inventory_desktop import log
from inventory_desktop.services.auth import SignedInUser
from inventory_desktop.services.change_feed import Cursor, FeedState, read_changes
from inventory_desktop.services.change_listener import ChangeListener
from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.database import Database
from inventory_desktop.services.desktop_login import DATABASE_NAME
from inventory_desktop.services.provisioning import make_desktop
from inventory_desktop.services.session import Session

LISTENERS_OF_A_LOGIN = 20
_PATIENCE_SECONDS = 120


@dataclass
class Ears:
    """What one listener heard.

    Attributes:
        entries: When each entry of the ledger was heard of.
        sweeps: How often it was told to read whole lists anew.
        named: How often rows were named to it.
        losses: How often it lost the server.
        connected_at: When it was connected; 0 if it is not.
    """

    entries: dict[int, float] = field(default_factory=dict)
    sweeps: int = 0
    named: int = 0
    losses: int = 0
    connected_at: float = 0.0

    def take(self, event: Change | FeedState) -> None:
        """Notes what a listener tells."""
        now = perf_counter()
        if isinstance(event, FeedState):
            self.losses += not event.connected
            self.connected_at = self.connected_at or (now if event.connected else 0.0)
            return
        ids = event.rows.get(Entity.MOVEMENT, frozenset())
        if None in event.rows.values():
            self.sweeps += 1
        else:
            self.named += 1
        for entry in ids or ():
            self.entries.setdefault(entry, now)


def listen(pipe: Connection, url: str, token: str, user: SignedInUser) -> None:
    """A process: listens from a cursor on when it is told so, says what it heard at ``end``."""
    log.configure(level="ERROR")
    session = Session(Database(url, pool_size=1), token, user)
    process = psutil.Process()
    while (command := pipe.recv()) != "leave":
        if isinstance(command, tuple):
            ears, stop = Ears(), threading.Event()
            listener = ChangeListener(session, lambda: url, command[1])
            thread = threading.Thread(
                target=listener.listen, args=(ears.take, stop.is_set), daemon=True
            )
            thread.start()
            pipe.send(None)
        elif command == "end":
            stop.set()
            listener.poke()
            thread.join()
            pipe.send(ears)
        elif command == "count anew":
            # As it will by itself within a minute: how many listen decides how often each reads.
            listener.poke()
            pipe.send(None)
        elif command == "connected":
            pipe.send(ears.connected_at > 0)
        elif command == "cpu":
            used = process.cpu_times()
            pipe.send(used.user + used.system)


class Desktops:
    """Many listening processes.

    Args:
        shop: Whose server they listen to.
        number: How many.
    """

    def __init__(self, shop: BenchShop, number: int) -> None:
        self.number = number
        self._session = shop.session
        context = multiprocessing.get_context("forkserver")
        # All modules are loaded once, by the process that the others are forked from.
        os.environ["PYTHONPATH"] = os.pathsep.join([str(Path(__file__).parent), *sys.path])
        context.set_forkserver_preload(["live_desktops"])
        logins = [
            make_desktop(shop.admin_url, f"listener {place}").url(shop.admin_url, DATABASE_NAME)
            for place in range(-(-number // LISTENERS_OF_A_LOGIN))
        ]
        self._pipes: list[Connection] = []
        self._processes = []
        for place in range(number):
            ours, theirs = context.Pipe()
            url = logins[place // LISTENERS_OF_A_LOGIN]
            arguments = (theirs, url, shop.session.token, shop.session.user)
            process = context.Process(target=listen, args=arguments)
            process.start()
            self._pipes.append(ours)
            self._processes.append(process)

    def ask(self, command: object) -> list[Any]:
        """Gives all of them a command and answers what they say."""
        for pipe in self._pipes:
            pipe.send(command)
        return [_received(pipe) for pipe in self._pipes]

    def begin(self) -> None:
        """Has them listen, and returns when all do."""
        self.ask(("begin", _present_cursor(self._session)))
        deadline = perf_counter() + _PATIENCE_SECONDS
        while not all(self.ask("connected")):
            assert perf_counter() < deadline, "not all desktops are connected"

    def end(self) -> list[Ears]:
        """Has them stop, and answers what they heard."""
        return self.ask("end")

    def leave(self) -> None:
        """Ends the processes."""
        for pipe in self._pipes:
            pipe.send("leave")
        for process in self._processes:
            process.join(_PATIENCE_SECONDS)


def _present_cursor(session: Session) -> Cursor:
    return session.write_alone(lambda work: read_changes(work, None)).cursor


def _received(pipe: Connection) -> Any:
    assert pipe.poll(_PATIENCE_SECONDS), "a desktop does not answer"
    return pipe.recv()


@contextmanager
def desktops(shop: BenchShop, number: int) -> Iterator[Desktops]:
    """Many listening processes, ended at the end."""
    made = Desktops(shop, number)
    try:
        yield made
    finally:
        made.leave()


class Window:
    """A program with its list of products open, in a process of its own.

    Attributes:
        painted: Figures in the order in which they were painted: when, product, on hand.
    """

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.painted: list[tuple[float, str, Decimal]] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def wait_until_shown(self, number: int) -> None:
        """Waits until so many products are painted."""
        deadline = perf_counter() + _PATIENCE_SECONDS
        pause = threading.Event()
        while len({sku for _moment, sku, _figure in list(self.painted)}) < number:
            assert perf_counter() < deadline, "the window does not show the products"
            pause.wait(0.05)

    def close(self) -> None:
        """Closes it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(_PATIENCE_SECONDS)
        self._reader.join()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            moment, sku, figure = json.loads(line)
            self.painted.append((moment, sku, Decimal(figure)))


@contextmanager
def window(shop: BenchShop) -> Iterator[Window]:
    """Opens the program's window; closed at the end."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as closing:
        process = subprocess.Popen(
            [sys.executable, __file__],
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "DATABASE_URL": shop.url,
                "INVENTORY_DATA_DIR": folder,
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        opened = Window(process)
        closing.callback(opened.close)
        yield opened


class _Painted(QObject):
    """Says which figures each painting of a list brought, after it was painted."""

    def __init__(self, screen: Any) -> None:
        super().__init__(screen)
        self._table = screen.table
        self._model = screen.model
        self._said: dict[str, Decimal] = {}
        self._table.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._say)
        return False

    def _say(self) -> None:
        moment = perf_counter()
        viewport = self._table.viewport()
        last = self._table.indexAt(QPoint(4, viewport.height() - 4)).row()
        for place in range(max(last + 1, self._model.rowCount() if last < 0 else 0)):
            row = self._model.row_at(place)
            if row is not None and self._said.get(row.sku) != row.on_hand:
                self._said[row.sku] = row.on_hand
                print(json.dumps([moment, row.sku, str(row.on_hand)]), flush=True)


def show_window() -> None:
    """A process: signs in, opens the products, and goes when its input ends."""
    from inventory_desktop.cli.operator import Operator
    from inventory_desktop.config import Settings
    from inventory_desktop.ui.list_screen import ListScreen
    from inventory_desktop.ui.sign_in.sign_in_page import SignInPage

    log.configure(level="ERROR")
    operator = Operator(Settings(), Path(tempfile.gettempdir()) / "inventory-bench-pictures")
    over = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), over.set()), daemon=True).start()
    try:
        operator.start()
        program = operator.program
        operator.wait_for("the sign-in", lambda: isinstance(program.page, SignInPage))
        page = program.page
        assert isinstance(page, SignInPage)
        operator.type(page.email, PERSON.email)
        operator.type(page.password, PERSON.password)
        QTest.qWait(0)
        page.submit()
        operator.wait_for("the work", lambda: program.desk)
        screen = program.window.open_place("products")
        assert isinstance(screen, ListScreen)
        _Painted(screen)
        screen.table.viewport().update()
        while not over.is_set():
            operator.pause(50)
    finally:
        operator.close()


if __name__ == "__main__":
    show_window()
