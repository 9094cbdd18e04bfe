"""Two programs, each a process with windows of its own, on one server: what one does, both see."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import make_url

from inventory_desktop.cli.operator import EMAIL, PASSWORD, Operator, there
from inventory_desktop.config import Settings
from inventory_desktop.models import MovementType
from inventory_desktop.services import auth, products, stock, warehouses
from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.desktop_login import DATABASE_NAME
from inventory_desktop.services.products import ProductFields
from inventory_desktop.services.session import open_session
from inventory_desktop.services.shop import Shop
from inventory_desktop.services.stock import PostMovement
from inventory_desktop.services.warehouses import WarehouseFields
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.sign_in.sign_in_page import SignInPage
from tests.support.embedded import kill_postmaster, processes_of
from tests.support.server import execute

ROOT = Path(__file__).resolve().parents[2]
SKU = "TEA-1"


class Colleague:
    """A program in a process of its own.

    Attributes:
        lines: What it told of its window so far.
    """

    def __init__(self, settings: Settings) -> None:
        self.lines: list[dict[str, Any]] = []
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.back_office", EMAIL, PASSWORD],
            cwd=ROOT,
            env={**os.environ, "INVENTORY_DATA_DIR": str(settings.data_dir), "DATABASE_URL": ""},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, name="colleague")
        self._reader.start()

    def shows(self, what: str, value: str) -> Callable[[], bool]:
        """Whether its window shows something at last."""
        return lambda: bool(self.lines) and self.lines[-1][what] == value

    def says(self, what: str) -> Callable[[], bool]:
        """Whether its window shows anything there at last."""
        return lambda: bool(self.lines) and self.lines[-1][what] != ""

    def leave(self) -> int:
        """Closes it and answers its exit code."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        code = self._process.wait(60)
        self._reader.join(60)
        assert self._process.stdout is not None
        self._process.stdout.close()
        return code

    def _read(self) -> None:
        assert self._process.stdout is not None
        self.lines.extend(json.loads(line) for line in self._process.stdout)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A shop with one product, 50 of which lie in the one warehouse."""
    settings = Settings(INVENTORY_DATA_DIR=tmp_path / "data", bcrypt_rounds=4)
    with Shop(settings) as shop:
        person = Credentials(EMAIL, PASSWORD)
        shop.database.run(lambda work: auth.register(work, person, rounds=4), token=None)
        session = open_session(shop.database, person)
        place = session.write(
            lambda work: warehouses.create_warehouse(work, WarehouseFields("MAIN", "Main"))
        )
        product = session.write(
            lambda work: products.create_product(work, ProductFields(sku=SKU, name="Tea"))
        )
        opening = PostMovement(uuid4(), product.id, place.id, MovementType.PURCHASE, Decimal(50))
        session.write(lambda work: stock.post_movement(work, opening))
    return settings


@pytest.fixture
def front_desk(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Operator]:
    """The program of this process, signed in."""
    assert qtbot
    operator = Operator(settings, tmp_path / "pictures")
    try:
        operator.start()
        page = operator.program.page
        assert isinstance(page, SignInPage)
        operator.type(page.email, EMAIL)
        operator.type(page.password, PASSWORD)
        operator.press(page.password, Qt.Key.Key_Return)
        operator.wait_for("the work", lambda: operator.program.desk)
        yield operator
    finally:
        operator.close()
    assert processes_of(settings.data_dir) == []


@pytest.fixture
def back_office(front_desk: Operator, settings: Settings) -> Iterator[Colleague]:
    """Another program that shows the product."""
    colleague = Colleague(settings)
    try:
        front_desk.wait_for("the colleague", colleague.shows("on_hand", "50"))
        yield colleague
    finally:
        assert colleague.leave() == 0


def sell(operator: Operator, quantity: str) -> None:
    """Sells some through the form."""
    screen = operator.program.window.open_place("ledger")
    assert isinstance(screen, LedgerScreen)
    screen.begin_entry()
    form = screen.form
    operator.settle()
    form.action_chips.choose(form.action_chips.values[0])
    operator.settle()
    operator.type(form.product, SKU)
    operator.press(form.product, Qt.Key.Key_Return)
    operator.wait_for("the product", lambda: form.product.product)
    operator.settle()
    operator.type(form.quantity, quantity)
    posted: list[object] = []
    form.posted.connect(posted.append)
    operator.click(form.post_button)
    operator.wait_for("the entry", lambda: posted)


def test_what_one_sells_the_other_one_sees(front_desk: Operator, back_office: Colleague) -> None:
    sell(front_desk, "5")
    front_desk.wait_for("the figure in the back office", back_office.shows("on_hand", "45"))
    sell(front_desk, "12")
    front_desk.wait_for("the figure in the back office", back_office.shows("on_hand", "33"))


@pytest.mark.may_log
def test_both_notice_a_server_that_died_and_see_each_other_again(
    front_desk: Operator, back_office: Colleague, settings: Settings
) -> None:
    program = front_desk.program
    kill_postmaster(settings.data_dir)
    # Nobody touches anything: it is the listeners that notice.
    front_desk.wait_for("both banners", back_office.says("banner"))
    front_desk.wait_for("the server", lambda: not program.window.banner.text)
    front_desk.wait_for("the colleague's server", back_office.shows("banner", ""))
    sell(front_desk, "1")
    front_desk.wait_for("the figure in the back office", back_office.shows("on_hand", "49"))
    assert there(program.desk).session.user.email == EMAIL


def test_a_server_that_is_found_again_is_listened_to_at_once(
    front_desk: Operator, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = front_desk.program
    pokes: list[bool] = []
    monkeypatch.setattr(there(program.desk).feed, "poke", lambda: pokes.append(True))
    program.messages.connection_lost.emit()
    front_desk.wait_for("the server", lambda: not program.window.banner.text)
    assert pokes == [True]


def test_who_signs_in_again_hears_of_the_others_again(
    front_desk: Operator,
) -> None:
    program = front_desk.program
    heard: list[Change] = []
    program.bus.changed.connect(heard.append)
    end_all_sessions(program.shop.admin_url)
    there(program.desk).feed.poke()
    front_desk.wait_for("the question", lambda: program.window.is_covered)
    page = program.page
    assert isinstance(page, SignInPage)
    front_desk.type(page.password, PASSWORD)
    front_desk.press(page.password, Qt.Key.Key_Return)
    front_desk.wait_for("the work", lambda: not program.window.is_covered)
    front_desk.settle()
    heard.clear()
    session = there(program.desk).session
    made = front_desk.behind_the_scenes(
        lambda: session.write(
            lambda work: products.create_product(work, ProductFields(sku="NEW", name="New"))
        )
    )
    front_desk.wait_for(
        "the news", lambda: any(each.touches(Entity.PRODUCT, made.id) for each in heard)
    )


def end_all_sessions(server_url: str) -> None:
    """Ends them in the database, as an admin does from another computer."""
    address = make_url(server_url).set(drivername="postgresql", database=DATABASE_NAME)
    execute(
        address.render_as_string(hide_password=False),
        "UPDATE auth.credentials SET token_version = token_version + 1",
    )
