"""What all tests share: a real server, shops to work in, and nothing unexpected left unnoticed."""

import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import hypothesis
import pytest

from inventory_desktop import log
from inventory_desktop.services.database import Database, UnitOfWork
from tests.support.server import EMPTY, Servers, started
from tests.support.shop import Shop, open_shop

THREAD_SECONDS = 5

# Machines differ in speed: no example fails for taking long.
hypothesis.settings.register_profile(
    "shop",
    deadline=None,
    max_examples=50,
    database=None,
    suppress_health_check=[hypothesis.HealthCheck.function_scoped_fixture],
)
hypothesis.settings.load_profile("shop")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "may_log: log records of WARNING and above are part of what is tested"
    )
    config.addinivalue_line("markers", "may_leave_threads: threads outlive the test on purpose")
    # structlog into the standard library's logging, whose records pytest shows for a failed test.
    log.configure(level="DEBUG")
    logging.getLogger().handlers.clear()
    for talkative in ("hypothesis", "alembic", "sqlalchemy"):
        logging.getLogger(talkative).setLevel("WARNING")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if not item.get_closest_marker("qt_log_level_fail"):
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_unexpected_records(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test whose work wrote a log record of WARNING or above."""
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    yield
    root.removeHandler(collector)
    if not request.node.get_closest_marker("may_log"):
        assert collector.records == [], "unexpected log records"


@pytest.fixture(autouse=True)
def _no_threads_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a thread behind."""
    before = set(threading.enumerate())
    yield
    if not request.node.get_closest_marker("may_leave_threads"):
        soon(lambda: _threads_since(before) == [], lambda: f"left: {_threads_since(before)}")


def _threads_since(before: set[threading.Thread]) -> list[threading.Thread]:
    # Threads of Qt's own pool show as dummies once Python code has run in them; Qt keeps them.
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]


@pytest.fixture(autouse=True)
def _no_windows_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test of windows that leaves one open."""
    yield
    if "qtbot" in request.fixturenames:
        application = sys.modules["PySide6.QtWidgets"].QApplication
        left = [widget for widget in application.topLevelWidgets() if widget.isVisible()]
        for widget in left:
            widget.close()
        assert left == [], "windows were left open"


def soon(condition: Callable[[], bool], complaint: Callable[[], str]) -> None:
    """Waits a few seconds for a condition."""
    deadline = monotonic() + THREAD_SECONDS
    while not condition():
        assert monotonic() < deadline, complaint()
        sleep(0.01)


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Servers]:
    """The embedded server of the run; pytest-xdist's workers share one."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    found = started(Path(shared) / "server")
    yield found
    found.embedded.stop()


@pytest.fixture
def shop(servers: Servers) -> Iterator[Shop]:
    """A furnished shop in a database of its own."""
    with open_shop(servers) as opened:
        yield opened


@pytest.fixture(scope="module")
def module_shop(servers: Servers) -> Iterator[Shop]:
    """A furnished shop that the tests of one file share; use products of your own."""
    with open_shop(servers) as opened:
        yield opened


@pytest.fixture
def work(module_shop: Shop) -> Iterator[UnitOfWork]:
    """A transaction of the admin in the file's shop, rolled back at the end."""
    with module_shop.database.unit_of_work(module_shop.admin.token) as opened:
        yield opened


@pytest.fixture
def bare_database(servers: Servers) -> Iterator[Database]:
    """A database as provisioning leaves it: nobody has an account."""
    with servers.clone(EMPTY) as name:
        database = Database(servers.desktop_url_of(name))
        try:
            yield database
        finally:
            database.close()
