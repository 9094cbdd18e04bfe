"""The start of the program: what is there when it can be used, and what comes while one types."""

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from inventory_desktop import app
from inventory_desktop.cli.operator import EMAIL, PASSWORD, Operator
from inventory_desktop.config import Settings
from inventory_desktop.opening import Opening
from inventory_desktop.services import auth
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.shop import Shop
from inventory_desktop.ui.sign_in.first_start_page import FirstStartPage
from inventory_desktop.ui.sign_in.sign_in_page import SignInPage
from tests.support.embedded import kill_postmaster, processes_of

ROOT = Path(__file__).resolve().parents[2]

# What the page that asks who is there has no use for, and what takes long to import.
HEAVY = {
    *("sqlalchemy", "alembic", "openpyxl", "passlib", "bcrypt", "jwt"),
    *("structlog", "rich", "typer"),
    "inventory_desktop.desk",
    "inventory_desktop.models",
    *(
        f"inventory_desktop.services.{name}"
        for name in ("auth", "database", "importing", "products", "provisioning", "stock")
    ),
    *(f"inventory_desktop.ui.{name}" for name in ("imports", "ledger", "products", "tables")),
}

# A program process: signs in as soon as it can be used, and says what had been imported by then.
PROGRAM = """
import gc, json, sys
from inventory_desktop import app, log
from inventory_desktop.config import Settings
settings = Settings()
log.configure(level="WARNING")
program = app.begin(settings, sys.argv)
said = {}
def usable():
    if program.page is None:
        program.application.quit()
        return
    said["page"] = type(program.page).__name__
    said["imported"] = sorted(sys.modules)
    import psycopg2
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    connection = psycopg2.connect(program.shop.url)
    connection.close()
    QTest.keyClicks(program.page.email, sys.argv[1])
    QTest.keyClicks(program.page.password, sys.argv[2])
    QTest.keyClick(program.page.password, Qt.Key.Key_Return)
program.usable.connect(usable)
program.start()
program.application.exec()
said["signed_in"] = program.desk.session.user.email
program.close()
said["left alone"] = gc.get_freeze_count()
print(json.dumps(said))
"""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(INVENTORY_DATA_DIR=tmp_path / "data", bcrypt_rounds=4)


@pytest.fixture
def founded(settings: Settings) -> Settings:
    """A shop that has been there before, with an admin."""
    with Shop(settings) as shop:
        assert shop.needs_first_admin
        command = Credentials(EMAIL, PASSWORD)
        shop.database.run(lambda work: auth.register(work, command, rounds=4), token=None)
    return settings


def test_the_first_page_waits_for_nothing_that_it_does_not_need(founded: Settings) -> None:
    result = subprocess.run(
        [sys.executable, "-c", PROGRAM, EMAIL, PASSWORD],
        cwd=ROOT,
        env={**os.environ, "INVENTORY_DATA_DIR": str(founded.data_dir), "DATABASE_URL": ""},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert [name for name in HEAVY if find_spec(name) is None] == []
    said = json.loads(result.stdout)
    assert said["page"] == "SignInPage"
    assert HEAVY & set(said["imported"]) == set()
    assert said["signed_in"] == EMAIL
    assert said["left alone"] > 100_000
    assert processes_of(founded.data_dir) == []


def test_a_shop_that_could_not_be_opened_is_opened_when_the_reason_is_gone(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    assert qtbot
    stranger = settings.data_dir / "postgres" / "holiday.jpg"
    stranger.parent.mkdir(parents=True)
    stranger.touch()
    operator = Operator(settings, tmp_path / "pictures")
    try:
        operator.start()
        assert operator.program.page is None
        buttons = operator.program.window.findChildren(QPushButton)
        again = next(each for each in buttons if each.text() == "Try again")
        shutil.rmtree(stranger.parent)
        operator.click(again)
        operator.wait_for("the first page", lambda: operator.program.page)
        assert isinstance(operator.program.page, FirstStartPage)
    finally:
        operator.close()
    assert processes_of(settings.data_dir) == []


def test_windows_that_cannot_be_made_leave_no_server(
    qtbot: QtBot, founded: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qtbot

    def fail(_application: object, _settings: Settings, opening: Opening) -> None:
        opening.wait()
        raise OSError("no style sheet")

    monkeypatch.setattr("inventory_desktop.program.Program", fail)
    with pytest.raises(OSError, match="no style sheet"):
        app.begin(founded, ["inventory-desktop"])
    assert processes_of(founded.data_dir) == []


@pytest.mark.may_log
def test_a_server_that_died_before_anybody_signed_in_comes_back(
    qtbot: QtBot, founded: Settings, tmp_path: Path
) -> None:
    assert qtbot
    operator = Operator(founded, tmp_path / "pictures")
    program = operator.program
    try:
        operator.start()
        page = program.page
        assert isinstance(page, SignInPage)
        kill_postmaster(founded.data_dir)
        operator.type(page.email, EMAIL)
        operator.type(page.password, PASSWORD)
        operator.press(page.password, Qt.Key.Key_Return)
        operator.wait_for("the banner", lambda: program.window.banner.text)
        operator.wait_for("the server", lambda: not program.window.banner.text)
        operator.settle()
        assert page.email.text() == EMAIL
        operator.type(page.password, PASSWORD)
        operator.press(page.password, Qt.Key.Key_Return)
        operator.wait_for("the work", lambda: program.desk)
        operator.settle()
    finally:
        operator.close()
    assert processes_of(founded.data_dir) == []
