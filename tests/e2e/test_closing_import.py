"""Closing the program in the middle of an import: it ends cleanly, and the file goes on later."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inventory_desktop.cli.operator import EMAIL, PASSWORD, Operator
from inventory_desktop.config import Settings
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.importing import ImportProducts, import_products, list_imports
from inventory_desktop.services.importing.maps import parsed_map
from inventory_desktop.services.session import open_session
from inventory_desktop.services.shop import Shop
from inventory_desktop.ui.imports.imports_screen import ImportsScreen
from inventory_desktop.ui.sign_in.first_start_page import FirstStartPage
from tests.support.embedded import processes_of

ROWS = 20_000
MAP = parsed_map({"kind": "products", "columns": {"sku": "SKU", "name": "Name"}}, "big")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(INVENTORY_DATA_DIR=tmp_path / "data", bcrypt_rounds=4)


def test_closing_in_the_middle_ends_cleanly_and_the_file_goes_on_later(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    assert qtbot
    path = tmp_path / "big.csv"
    lines = "".join(f"BIG-{number},Thing {number}\n" for number in range(ROWS))
    path.write_text(f"SKU,Name\n{lines}", encoding="utf-8")
    operator = Operator(settings, tmp_path / "pictures")
    try:
        operator.start()
        page = operator.program.page
        assert isinstance(page, FirstStartPage)
        operator.type(page.email, EMAIL)
        operator.type(page.password, PASSWORD)
        page.submit()
        operator.wait_for("the shop", lambda: operator.program.desk)
        screen = operator.program.window.open_place("imports")
        assert isinstance(screen, ImportsScreen)
        wizard = screen.wizard
        screen.begin_import("")
        wizard.choose_file(path)
        operator.wait_for("the file", wizard.next_button.isEnabled)
        wizard.go_on()
        wizard.go_on()
        operator.wait_for("the check", lambda: wizard.report)
        wizard.go_on()
        done = f" of {ROWS:,} rows"
        operator.wait_for("rows", lambda: done in wizard.result_page.progress.text)
        operator.wait_for(
            "some rows", lambda: f"Importing 0{done}" not in wizard.result_page.progress.text
        )
    finally:
        operator.close()
    assert processes_of(settings.data_dir) == []

    with Shop(settings) as shop:
        session = open_session(shop.database, Credentials(EMAIL, PASSWORD))
        stopped = session.read(list_imports)[0]
        assert stopped.status == "cancelled"
        done = stopped.counts["report"]["accepted"]["created"]
        assert 0 < done < ROWS
        again = import_products(session, ImportProducts(path, MAP))
        assert again.accepted == {"unchanged": done, "created": ROWS - done}
