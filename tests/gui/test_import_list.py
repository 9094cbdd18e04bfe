"""The list of former imports: narrowed, looked at, taken back, gone on with, saved."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from inventory_desktop.models import MovementType
from inventory_desktop.services.importing import (
    ImportMovements,
    ImportProducts,
    ImportReport,
    import_movements,
    import_products,
)
from inventory_desktop.services.importing.maps import parsed_map
from inventory_desktop.services.products import find_by_code
from inventory_desktop.services.session import Session
from inventory_desktop.ui.bus import ImportWanted, LedgerWanted
from inventory_desktop.ui.imports.imports_screen import ImportsScreen
from inventory_desktop.ui.threads import LongJob
from tests.gui.desk import Desk, collected
from tests.support.shop import Shop

PRODUCTS = parsed_map({"kind": "products", "columns": {"sku": "Code", "name": "Name"}}, "p")
MOVEMENTS = parsed_map(
    {
        "kind": "movements",
        "columns": {"sku": "Code", "quantity": "Qty"},
        "defaults": {"warehouse": "MAIN", "movement_type": "purchase"},
        "products": {"create": True},
    },
    "m",
)


@pytest.fixture(autouse=True)
def _nothing_runs_on(desk_of: object) -> Iterator[None]:
    """Ends what a failed test leaves running before its desk goes away."""
    assert desk_of
    yield
    LongJob.end_all()


@pytest.fixture
def shop(own_shop: Shop) -> Shop:
    return own_shop


def products(shop: Shop, folder: Path, name: str, *, by: Session | None = None) -> ImportReport:
    path = folder / name
    path.write_text(f"Code,Name\n{name},One\n,Nameless\n", encoding="utf-8")
    command = ImportProducts(path, PRODUCTS, errors_path=folder / f"{name}.errors.csv")
    return import_products(by or shop.admin, command)


def movements(shop: Shop, folder: Path, sku: str) -> ImportReport:
    path = folder / f"{sku}.csv"
    path.write_text(f"Code,Qty\n{sku},5\n", encoding="utf-8")
    return import_movements(shop.admin, ImportMovements(path, MOVEMENTS))


def opened(desk: Desk) -> ImportsScreen:
    return cast("ImportsScreen", desk.show("imports"))


def shown(screen: ImportsScreen) -> list[str]:
    model = screen.list.model
    return [model.cell_at(row, 1).text for row in range(model.rowCount())]


def answer(desk: Desk, text: str) -> None:
    box = desk.window.findChildren(QMessageBox)[-1]
    desk.click(next(each for each in box.buttons() if each.text() == text))


def test_an_empty_list_says_what_an_import_is_and_leads_to_one(desk: Desk) -> None:
    screen = opened(desk)
    notice = screen.list.table._notice
    assert notice is not None
    assert screen.list.details.entry is None
    screen.list.import_wanted.emit("")
    assert screen.is_importing
    desk.rest()
    desk.press(Qt.Key.Key_Escape)
    assert not screen.is_importing


def test_imports_are_listed_with_what_became_of_them(
    desk: Desk, shop: Shop, tmp_path: Path
) -> None:
    products(shop, tmp_path, "old.csv", by=shop.colleague)
    movements(shop, tmp_path, "HIS-1")
    screen = opened(desk)
    assert shown(screen) == ["HIS-1.csv", "old.csv"]
    row = [screen.list.model.cell_at(1, at).text for at in range(2, 8)]
    assert row == ["Products", "2", "1", "1", "Done", shop.colleague.user.email]
    desk.qtbot.keyClick(screen.list.table, Qt.Key.Key_Down)
    desk.qtbot.keyClick(screen.list.table, Qt.Key.Key_Down)
    pane = screen.list.details
    assert pane.entry is not None
    assert pane.entry.file_name == "old.csv"
    assert pane.report.text.splitlines()[0] == "1 New"
    assert "3 Fill in the SKU." in pane.report.text
    assert not pane.entries_button.isVisible()
    screen.list.choose_chip(3)
    desk.rest()
    assert shown(screen) == ["HIS-1.csv"]
    screen.list.choose_chip(1)
    desk.rest()
    assert shown(screen) == ["HIS-1.csv"]
    screen.list.show_everything()
    screen.list.search.take("OLD")
    desk.rest()
    assert shown(screen) == ["old.csv"]
    screen.list.search.take("nothing")
    desk.rest()
    assert shown(screen) == []
    assert screen.list.table._notice is not None


def test_an_import_is_taken_back_from_the_list_and_what_stays_is_named(
    desk: Desk, shop: Shop, tmp_path: Path
) -> None:
    report = movements(shop, tmp_path, "HIS-2")
    product = shop.admin.read(lambda work: find_by_code(work, "HIS-2"))
    assert product is not None
    shop.post(product, shop.main, MovementType.SALE, 2)
    screen = opened(desk)
    screen.list.table.choose_first()
    pane = screen.list.details
    desk.click(pane.undo_button)
    answer(desk, "Take it back")
    desk.until(lambda: "could not be reversed" in pane.banner.text)
    desk.rest()
    assert pane.undo_button.text() == "Take the rest back"
    assert screen.list.model.cell_at(0, 6).text == "Half taken back"
    assert "HIS-2: Only 3 of HIS-2" in pane._kept.text()

    shop.stock(product, shop.main, 2)
    desk.click(pane.undo_button)
    answer(desk, "Take it back")
    desk.until(lambda: pane.banner.text == "The import is taken back.")
    desk.rest()
    assert screen.list.model.cell_at(0, 6).text == "Taken back"
    assert not pane.undo_button.isVisible()
    screen.list.state_filter.set_value("undone")
    screen.list.state_filter.changed.emit()
    desk.rest()
    assert len(shown(screen)) == 1
    with collected(desk.bus.wanted) as wishes:
        desk.click(pane.entries_button)
    assert wishes == [LedgerWanted(import_id=report.import_id)]
    assert not pane.labels_button.isVisible()


def test_somebody_elses_import_stays(
    desk_of: Callable[[Session], Desk], shop: Shop, tmp_path: Path
) -> None:
    products(shop, tmp_path, "mine.csv")
    desk = desk_of(shop.colleague)
    screen = opened(desk)
    screen.list.table.choose_first()
    pane = screen.list.details
    assert not pane.undo_button.isEnabled()
    assert pane._refusal.text() == (
        f"Only {shop.admin.user.email} or an admin can take this import back."
    )


def test_an_unfinished_import_can_be_gone_on_with(desk: Desk, shop: Shop, tmp_path: Path) -> None:
    products(shop, tmp_path, "half.csv")
    shop.sql("UPDATE inventory.import_batches SET status = 'running', counts = '{}'")
    screen = opened(desk)
    screen.list.table.choose_first()
    assert screen.list.model.cell_at(0, 6).text == "Unfinished"
    assert screen.list.model.cell_at(0, 3).text == ""
    desk.click(screen.list.details.go_on_button)
    desk.rest()
    assert screen.is_importing
    assert screen.wizard.file_page._hint.text().startswith("Choose half.csv again.")
    screen.wizard.choose_file(tmp_path / "half.csv")
    desk.until(lambda: screen.wizard.draft)
    desk.rest()
    screen.wizard.go_on()
    screen.wizard.columns_page.table.header.editors[1].choose("description")
    screen.show_list()
    desk.click(screen.list.details.go_on_button)
    answer(desk, "Go back")
    assert not screen.is_importing
    assert screen.wizard.draft is not None
    desk.click(screen.list.details.go_on_button)
    answer(desk, "Give it up")
    desk.rest()
    assert screen.is_importing
    assert screen.wizard.draft is None


def test_refused_rows_are_saved_from_the_list_while_they_are_here(
    desk: Desk, shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = products(shop, tmp_path, "list.csv")
    screen = opened(desk)
    screen.list.table.choose_first()
    pane = screen.list.details
    target = tmp_path / "saved.csv"
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_args: (str(target), "")
    )
    desk.click(pane.save_button)
    desk.until(target.exists)
    desk.rest()
    assert report.errors_file is not None
    report.errors_file.unlink()
    screen.list.table.choose_none()
    pane.show_entry(pane.entry)
    assert not pane.save_button.isVisible()


def test_a_wish_shows_one_import_however_the_list_is_narrowed(
    desk: Desk, shop: Shop, tmp_path: Path
) -> None:
    first = products(shop, tmp_path, "first.csv")
    products(shop, tmp_path, "second.csv")
    screen = opened(desk)
    screen.list.search.take("second")
    desk.rest()
    desk.bus.want(ImportWanted(first.import_id))
    desk.rest()
    assert shown(screen) == ["second.csv", "first.csv"]
    assert screen.list.details.entry is not None
    assert screen.list.details.entry.file_name == "first.csv"
    desk.bus.want(ImportWanted())
    desk.rest()
    assert screen.is_importing


def test_searching_leads_back_to_the_list(desk: Desk, shop: Shop, tmp_path: Path) -> None:
    products(shop, tmp_path, "first.csv")
    screen = opened(desk)
    screen.begin_import("")
    desk.rest()
    desk.qtbot.keyClick(screen, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not screen.is_importing
    assert screen.list.search.hasFocus()
