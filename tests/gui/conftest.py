"""What tests of windows share: a theme, a language, and somebody at a desk."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inventory_desktop.services.database import Database
from inventory_desktop.services.session import Session
from inventory_desktop.ui.tasks import Tasks
from inventory_desktop.ui.theme import Appearance, Theme
from tests.gui.desk import PATIENCE_MS, Desk, destroy
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Appearance.LIGHT)


@pytest.fixture(autouse=True)
def _american(theme: Theme) -> Iterator[None]:
    """Numbers are written as in the United States, windows are light."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    theme.set_appearance(Appearance.LIGHT)
    yield
    QLocale.setDefault(before)


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:  # noqa: ARG001  Qt must be there
    """Tasks whose errors fail the test."""

    def fail(error: Exception) -> None:
        raise error

    made = Tasks(fail)
    yield made
    assert made.close(PATIENCE_MS)
    destroy(made)


@pytest.fixture
def shop(module_shop: Shop) -> Shop:
    """One shop for the tests of a file, which use products of their own; a clone costs time."""
    return module_shop


@pytest.fixture
def own_shop(servers: Servers) -> Iterator[Shop]:
    """A furnished shop that nobody else uses."""
    with open_shop(servers) as opened:
        yield opened


@pytest.fixture
def desk_of(qtbot: QtBot, shop: Shop) -> Iterator[Callable[[Session], Desk]]:
    """Opens desks; each has connections of its own, closed to the thread that draws."""
    desks: list[Desk] = []

    def open_desk(person: Session) -> Desk:
        database = Database(shop.url)
        database.forbidden_thread = threading.get_ident()
        desks.append(Desk(qtbot, Session(database, person.token, person.user)))
        return desks[-1]

    yield open_desk
    for desk in desks:
        desk.close()
        desk.session.database.close()


@pytest.fixture
def desk(desk_of: Callable[[Session], Desk], shop: Shop) -> Desk:
    """The admin's desk."""
    return desk_of(shop.admin)
