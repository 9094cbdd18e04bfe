"""A day in the shop through the whole program, as the demonstration lives through it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inventory_desktop.cli.day import Day
from inventory_desktop.cli.operator import Operator
from inventory_desktop.config import Settings
from inventory_desktop.services import stock
from inventory_desktop.services.shop import Shop
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.sign_in.sign_in_page import SignInPage
from tests.support.embedded import kill_postmaster, processes_of


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(INVENTORY_DATA_DIR=tmp_path / "Größe und Maß", bcrypt_rounds=4)


def test_a_day_leaves_its_pictures_and_a_whole_ledger_and_nothing_running(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    assert qtbot
    operator = Operator(settings, tmp_path / "pictures")
    try:
        for step in Day(operator).steps():
            step.act()
            assert operator.picture(step.name).stat().st_size > 10_000
    finally:
        operator.close()
    assert processes_of(settings.data_dir) == []
    with Shop(settings) as shop:
        assert shop.administer(stock.verify_ledger) == ()


@pytest.mark.may_log
def test_a_killed_server_comes_back_and_what_was_typed_stays(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    assert qtbot
    operator = Operator(settings, tmp_path / "pictures")
    program = operator.program
    try:
        steps = {step.name: step for step in Day(operator).steps()}
        for name in ("first-start", "empty-shop"):
            steps[name].act()
        products = program.window.open_place("products")
        assert isinstance(products, ProductScreen)
        products.begin_new()
        operator.type(products.form.sku, "AFTER-1")
        operator.type(products.form.name, "After the crash")
        kill_postmaster(settings.data_dir)
        products.form.save()
        operator.wait_for("the banner", lambda: program.window.banner.text)
        assert "nothing is lost" in program.window.banner.text
        assert products.form.sku.text() == "AFTER-1"
        operator.wait_for("the server", lambda: not program.window.banner.text)
        operator.settle()
        products.form.save()
        operator.settle()
        assert products.model.rowCount() == 1
    finally:
        operator.close()
    assert processes_of(settings.data_dir) == []


def test_a_later_start_asks_to_sign_in_and_tells_a_wrong_password(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    assert qtbot
    first = Operator(settings, tmp_path / "pictures")
    try:
        for step in Day(first).steps()[:2]:
            step.act()
    finally:
        first.close()
    later = Operator(settings, tmp_path / "pictures")
    try:
        later.start()
        page = later.program.page
        assert isinstance(page, SignInPage)
        assert page.email.text() == "anna@shop.example"
        later.type(page.password, "wrong password")
        page.submit()
        later.wait_for("the refusal", lambda: page.banner.text)
        assert page.banner.text == "The e-mail address or the password is wrong."
        assert page.email.text() == "anna@shop.example"
    finally:
        later.close()
