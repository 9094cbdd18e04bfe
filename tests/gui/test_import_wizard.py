"""The way of an import in the window: file, columns, check, import, result, and back again."""

import gzip
import os
import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import cast

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox

from inventory_desktop.models import ImportKind, MovementType
from inventory_desktop.services import product_list
from inventory_desktop.services.importing import load_map
from inventory_desktop.services.importing.map_files import own_maps_folder
from inventory_desktop.services.movement_list import MovementQuery, movement_rows
from inventory_desktop.services.product_list import ProductQuery
from inventory_desktop.services.products import find_by_code
from inventory_desktop.services.session import Session, open_session
from inventory_desktop.ui.bus import LabelsWanted, LedgerWanted
from inventory_desktop.ui.imports.imports_screen import ImportsScreen
from inventory_desktop.ui.imports.wizard import ImportWizard
from inventory_desktop.ui.imports.wizard_frame import CHECK, COLUMNS, FILE, IMPORT, RESULT
from inventory_desktop.ui.threads import LongJob
from tests.gui.desk import Desk, collected, focused
from tests.support.server import COLLEAGUE
from tests.support.shop import Shop

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PRODUCTS = "Artikelnummer;Bezeichnung;VK-Preis;Notiz\n"
MOVEMENTS = "Datum;Artikelnummer;Bewegungsart;Menge\n"


@pytest.fixture(autouse=True)
def _nothing_runs_on(desk_of: object) -> Iterator[None]:
    """Ends what a failed test leaves running before its desk goes away."""
    assert desk_of
    yield
    LongJob.end_all()


@pytest.fixture
def shop(own_shop: Shop) -> Shop:
    own_shop.sql("UPDATE inventory.warehouses SET is_active = false WHERE name = 'Annex'")
    return own_shop


@pytest.fixture
def wizard(desk: Desk) -> ImportWizard:
    return opened(desk)


def opened(desk: Desk) -> ImportWizard:
    """Opens the wizard from the empty list, by keyboard."""
    screen = cast("ImportsScreen", desk.show("imports"))
    desk.qtbot.keyClick(screen.list, Qt.Key.Key_N, CONTROL)
    assert screen.is_importing
    desk.rest()
    return screen.wizard


def file_of(folder: Path, text: str, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def many(folder: Path, rows: int) -> Path:
    lines = "".join(f"BIG-{n};Thing {n};1,50;\n" for n in range(rows))
    return file_of(folder, PRODUCTS + lines)


def chosen(desk: Desk, wizard: ImportWizard, path: Path) -> None:
    """Drops a file, and waits until it was read."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    area = wizard.file_page.drop
    move = Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), move, data, left, none)
    area.dragEnterEvent(enter)
    assert enter.isAccepted()
    area.dropEvent(QDropEvent(QPointF(5, 5), move, data, left, none))
    finished(desk, wizard)


def finished(desk: Desk, wizard: ImportWizard) -> None:
    desk.until(lambda: not wizard._jobs.is_working)
    desk.rest()


def columns(desk: Desk, wizard: ImportWizard, path: Path) -> None:
    """Goes as far as the columns, by keyboard."""
    chosen(desk, wizard, path)
    assert focused() is wizard.next_button
    desk.press(Qt.Key.Key_Return)
    assert wizard.step == COLUMNS


def checked(desk: Desk, wizard: ImportWizard, path: Path) -> None:
    """Goes as far as the check, by keyboard."""
    columns(desk, wizard, path)
    desk.press(Qt.Key.Key_Return, held=CONTROL)
    assert wizard.step == CHECK
    finished(desk, wizard)


def imported(desk: Desk, wizard: ImportWizard, path: Path) -> None:
    """Goes to the end, by keyboard."""
    checked(desk, wizard, path)
    assert focused() is wizard.next_button
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: wizard.step == RESULT)
    desk.rest()


def names(shop: Shop) -> list[str]:
    found = shop.admin.read(lambda work: product_list.list_products(work, ProductQuery()))
    return [row.name for row in found.rows]


def movements(shop: Shop) -> list[tuple[str, str, int]]:
    rows = shop.admin.read(lambda work: movement_rows(work, MovementQuery(), None, 99))
    return [(row.movement_type, row.sku, int(row.quantity)) for row in reversed(rows)]


def answer(desk: Desk, text: str) -> None:
    """Presses a button of the question that is open."""
    box = desk.window.findChildren(QMessageBox)[-1]
    desk.click(next(each for each in box.buttons() if each.text() == text))
    desk.qtbot.wait(1)


# The whole way


def test_products_come_in_by_keyboard_alone_and_nothing_before_the_last_key(
    desk: Desk, wizard: ImportWizard, shop: Shop, tmp_path: Path
) -> None:
    shop.product("A-1", name="Old")
    path = file_of(tmp_path, PRODUCTS + "A-1;Neu;1,50;x\nA-2;Zwei;2,25;\nA-3;Drei;teuer;\n")
    checked(desk, wizard, path)
    assert wizard.check_page.report.text.splitlines()[:4] == [
        "1 New",
        "1 Changed",
        "0 As they were",
        "1 Refused",
    ]
    assert "4 The unit price “teuer” is not a number." in wizard.check_page.report.text
    assert "1 row would be refused" in wizard.check_page.banner.text
    assert wizard.next_button.text() == "Import 2 rows"
    assert names(shop) == ["Old"]
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: wizard.step == RESULT)
    desk.rest()
    assert sorted(names(shop)) == ["Neu", "Zwei"]
    assert "but for 1 refused row." in wizard.result_page.banner.text


def test_movements_come_in_with_the_stock_that_was_there_before(
    desk: Desk, wizard: ImportWizard, shop: Shop, tmp_path: Path
) -> None:
    shop.product("M-1")
    path = file_of(tmp_path, MOVEMENTS + "31.12.2025;M-1;Verkauf;5\n1.1.2026;M-1;Einkauf;3\n")
    checked(desk, wizard, path)
    page = wizard.check_page
    assert page.warehouse.currentData() == "MAIN"
    assert "Only 0 of M-1 are available" in page.report.text
    assert "have that stock worked out" in page.banner.text
    desk.click(page.opening_stock)
    finished(desk, wizard)
    assert "Entries of opening stock: 1, 5 units together" in page.report.text
    assert page.banner.text.startswith("Every row can be imported.")
    desk.click(wizard.next_button)
    desk.until(lambda: wizard.step == RESULT)
    desk.rest()
    assert movements(shop) == [
        ("adjustment", "M-1", 5),
        ("sale", "M-1", -5),
        ("purchase", "M-1", 3),
    ]
    with collected(desk.bus.wanted) as wishes:
        desk.click(wizard.result_page.entries_button)
    assert wishes == [LedgerWanted(import_id=wizard.report and wizard.report.import_id)]
    with collected(desk.bus.wanted) as wishes:
        desk.click(wizard.result_page.labels_button)
        desk.rest()
    product = shop.admin.read(lambda work: find_by_code(work, "M-1"))
    assert product is not None
    assert wishes == [LabelsWanted(((product.id, Decimal(8)),))]


def test_an_import_is_taken_back_from_its_result(
    desk: Desk, wizard: ImportWizard, shop: Shop, tmp_path: Path
) -> None:
    imported(desk, wizard, file_of(tmp_path, PRODUCTS + "A-1;Eins;1;\n"))
    assert wizard.result_page.banner.text == "Everything is imported."
    desk.click(wizard.result_page.undo_button)
    answer(desk, "Go back")
    assert names(shop) == ["Eins"]
    desk.click(wizard.result_page.undo_button)
    answer(desk, "Take it back")
    finished(desk, wizard)
    assert wizard.result_page.banner.text == "The import is taken back."
    assert not wizard.result_page.undo_button.isVisible()
    assert names(shop) == []


def test_what_cannot_be_taken_back_is_named(
    desk: Desk, wizard: ImportWizard, shop: Shop, tmp_path: Path
) -> None:
    product = shop.product("M-1")
    imported(desk, wizard, file_of(tmp_path, MOVEMENTS + "1.1.2026;M-1;Einkauf;3\n"))
    shop.post(product, shop.main, MovementType.SALE, 2)
    desk.click(wizard.result_page.undo_button)
    answer(desk, "Take it back")
    finished(desk, wizard)
    text = wizard.result_page.banner.text
    assert "1 entry could not be reversed" in text
    assert "M-1: Only 1 of M-1 are available" in text
    assert wizard.result_page.undo_button.isVisible(), "it can be tried again"


def test_refused_rows_are_saved_mended_and_imported(
    desk: Desk,
    wizard: ImportWizard,
    shop: Shop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    imported(desk, wizard, file_of(tmp_path, PRODUCTS + "A-1;Eins;1;\nA-2;Zwei;teuer;\n"))
    target = tmp_path / "mended.csv"
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_args: (str(target), "")
    )
    desk.click(wizard.result_page.save_button)
    desk.until(target.exists)
    desk.rest()
    assert "Saved in mended.csv." in desk.messages.toast.text
    target.write_text(
        target.read_text(encoding="utf-8-sig").replace("teuer", "2"), encoding="utf-8"
    )
    desk.click(wizard.result_page.mended_button)
    finished(desk, wizard)
    assert wizard.file_page.facts == "6 columns, about 1 rows"
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return, held=CONTROL)
    finished(desk, wizard)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: wizard.step == RESULT)
    desk.rest()
    assert sorted(names(shop)) == ["Eins", "Zwei"]


def test_the_refused_rows_of_a_check_can_be_saved_too(
    desk: Desk, wizard: ImportWizard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked(desk, wizard, file_of(tmp_path, PRODUCTS + ";Teuer;2;\n"))
    assert wizard.check_page.banner.text == "No row can be imported. The reasons stand below."
    assert not wizard.next_button.isEnabled()
    target = tmp_path / "folder" / "x.csv"
    monkeypatch.setattr(
        "PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_args: (str(target), "")
    )
    desk.click(wizard.check_page.save_button)
    desk.rest()
    assert "does not exist" in desk.messages.toast.text
    target.parent.mkdir()
    desk.click(wizard.check_page.save_button)
    desk.until(target.exists)
    desk.rest()
    assert "Teuer" in target.read_text(encoding="utf-8-sig")


# The columns


def test_the_columns_are_recognised_and_can_be_chosen_by_keyboard(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    columns(desk, wizard, file_of(tmp_path, "Code;Titel;Etwas;Wert\nA-1;Eins;1;2\n"))
    page = wizard.columns_page
    editors = page.table.header.editors
    assert [each.currentData() for each in editors] == ["sku", "name", "", ""]
    assert focused() is editors[0]
    assert page.banner.text == ""
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Tab)
    assert focused() is editors[2]
    desk.type("Pri")
    assert editors[2].currentData() == "unit_price"
    desk.press(Qt.Key.Key_Tab)
    desk.type("Pri")
    assert "Two columns are taken for the same: Price." in page.banner.text
    assert not wizard.next_button.isEnabled()
    assert [bool(each.property("invalid")) for each in editors] == [False, False, True, True]
    desk.press(Qt.Key.Key_Home)
    assert editors[3].currentData() == ""
    assert wizard.next_button.isEnabled()


def test_what_is_missing_is_said_until_it_is_chosen(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    columns(desk, wizard, file_of(tmp_path, "Eins;Zwei\nA-1;3\n"))
    page = wizard.columns_page
    assert page.banner.text == "Choose above the rows which column holds: SKU."
    assert not wizard.next_button.isEnabled()
    desk.press(Qt.Key.Key_Return, held=CONTROL)
    assert wizard.step == COLUMNS
    page.table.header.editors[0].choose("sku")
    assert "no new ones made" in page.banner.text
    assert wizard.next_button.isEnabled()
    desk.press(Qt.Key.Key_Left, held=ALT)
    assert wizard.step == FILE
    wizard.file_page.kind.choose(ImportKind.MOVEMENTS)
    desk.click(wizard.next_button)
    assert page.banner.text == "Choose above the rows which column holds: SKU, Quantity."
    page.table.header.editors[0].choose("sku")
    page.table.header.editors[1].choose("quantity")
    assert page.banner.text.startswith("Choose what each row is")
    page.panel.type.choose("sale")
    assert page.banner.text == ""
    assert wizard.next_button.isEnabled()


def test_words_for_types_are_asked_about(
    desk: Desk, wizard: ImportWizard, shop: Shop, tmp_path: Path
) -> None:
    product = shop.product("M-1")
    shop.stock(product, shop.main, 9)
    path = file_of(tmp_path, MOVEMENTS + "1.1.2026;M-1;Umsatz;2\n1.1.2026;M-1;Bruch;1\n")
    columns(desk, wizard, path)
    panel = wizard.columns_page.panel
    assert set(panel.words) == {"umsatz", "bruch"}
    assert "Say at the right what these words mean" in wizard.columns_page.banner.text
    assert panel.words["bruch"].currentData() == "damaged"
    panel.words["umsatz"].choose("sale")
    assert wizard.columns_page.banner.text == ""
    desk.press(Qt.Key.Key_Return, held=CONTROL)
    finished(desk, wizard)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: wizard.step == RESULT)
    assert movements(shop)[1:] == [("sale", "M-1", -2), ("damaged", "M-1", -1)]


def test_letters_separator_numbers_and_dates_can_be_chosen(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Artikelnummer;Menge;Datum;Grund\nA-1;1.234;3/4/2026;Tür\n".encode("cp1252"))
    columns(desk, wizard, path)
    page = wizard.columns_page
    panel, table = page.panel, page.table

    def cell(column: int) -> str:
        return str(table.sample.data(table.sample.index(0, column)))

    assert panel.encoding.currentText() == "Found: Windows (cp1252)"
    assert panel.delimiter.currentText() == "Found: Semicolon"
    assert panel.decimal_sign.currentData() == ","
    assert panel._ambiguous.isVisible()
    assert panel.dates.currentData() == "m/d/y", "as in the United States"
    assert cell(3) == "Tür"
    panel.encoding.choose("cp850")
    desk.rest()
    assert cell(3) == "T³r"
    panel.encoding.choose("utf-8")
    desk.rest()
    assert "is not written in utf-8" in page.banner.text
    panel.encoding.choose("")
    desk.rest()
    assert cell(3) == "Tür"
    panel.type.choose("purchase")
    panel.dates.choose("d.m.y")
    assert "Cells in red cannot be read as chosen, in: Datum." in page.banner.text
    panel.dates.choose("d/m/y")
    assert page.banner.text == ""
    panel.decimal_sign.choose(".")
    assert wizard.draft is not None
    assert wizard.draft.map().decimal_sign == "."
    panel.delimiter.choose(",")
    desk.rest()
    assert len(table.header.editors) == 1
    assert not wizard.next_button.isEnabled()
    panel.delimiter.choose("")
    desk.rest()
    assert [each.currentData() for each in table.header.editors][:2] == ["sku", "quantity"]


def test_a_mapping_is_saved_and_found_again_by_its_headers(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    path = file_of(tmp_path, "Erste;Zweite;Dritte\nA-1;Eins;5\n")
    columns(desk, wizard, path)
    editors = wizard.columns_page.table.header.editors
    for editor, name in zip(editors, ("sku", "name", "unit_price"), strict=True):
        editor.choose(name)
    panel = wizard.columns_page.panel
    desk.fill(panel.name, "con")
    desk.click(panel.save_button)
    desk.rest()
    assert "Use letters" in panel.name_field.error
    desk.fill(panel.name, "Großhandel Nord")
    desk.press(Qt.Key.Key_Return)
    desk.rest()
    assert "Saved as “Großhandel Nord”" in desk.messages.toast.text
    assert panel.map.currentText() == "Großhandel Nord"
    folder = own_maps_folder(desk.workplace.preferences.folder)
    assert load_map("Großhandel Nord", folder).columns["sku"] == ("Erste",)

    wizard.begin()
    desk.rest()
    columns(desk, wizard, file_of(tmp_path, "Zweite;Dritte;Erste\nZwei;6;A-2\n", "next.csv"))
    assert panel.map.currentText() == "Großhandel Nord"
    editors = wizard.columns_page.table.header.editors
    assert [each.currentData() for each in editors] == ["name", "unit_price", "sku"]


def test_a_map_that_needs_another_column_is_told(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    columns(desk, wizard, file_of(tmp_path, PRODUCTS + "A-1;Eins;1;\n"))
    panel = wizard.columns_page.panel
    place = next(n for n in range(panel.map.count()) if "Northwind" in panel.map.itemText(n))
    panel.map.setCurrentIndex(place)
    assert "needs columns that this file does not have: “product_id”" in (
        wizard.columns_page.banner.text
    )
    panel.map.setCurrentIndex(0)
    assert wizard.columns_page.banner.text == ""
    assert wizard.next_button.isEnabled()


def test_a_shipped_map_is_taken_where_it_fits(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    header = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n"
    rows = "536365,85123A,RED MUG,6,2010-12-01 08:26:00,2.55\n536366,POST,POSTAGE,1,2010-12-01,3\n"
    checked(desk, wizard, file_of(tmp_path, header + rows))
    assert "1 postage and carriage (row 3)" in wizard.check_page.report.text
    assert "Products made on the way: 1" in wizard.check_page.report.text


def test_columns_without_a_header_of_their_own_cannot_be_taken(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    columns(desk, wizard, file_of(tmp_path, "SKU;Name;Name;\nA-1;a;b;c\n"))
    editors = wizard.columns_page.table.header.editors
    assert [each.isEnabled() for each in editors] == [True, False, False, False]
    assert "two columns" in editors[1].toolTip()
    assert "without a header" in editors[3].toolTip()


def test_a_workbook_has_no_letters_to_choose(
    desk: Desk, wizard: ImportWizard, shop: Shop, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    for row in (("SKU", "Name", "Price"), ("A-1", "Eins", 1.5)):
        book.worksheets[0].append(row)
    book.save(tmp_path / "list.xlsx")
    columns(desk, wizard, tmp_path / "list.xlsx")
    panel = wizard.columns_page.panel
    assert not panel.encoding.isVisible()
    assert not panel.delimiter.isVisible()
    desk.press(Qt.Key.Key_Return, held=CONTROL)
    finished(desk, wizard)
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: wizard.step == RESULT)
    assert names(shop) == ["Eins"]


# Files and people that cannot


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: path.mkdir(), "is a folder"),
        (lambda path: path.write_bytes(gzip.compress(b"a;b\n" * 99)[:-9]), "cut off"),
        (lambda path: path.write_bytes(b"\x1f\x8b\x08 no gzip at all"), "damaged"),
        (lambda path: path.write_bytes(b"PK\x03\x04 none"), "no XLSX workbook"),
        (lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0"), "old Excel format"),
        (lambda path: path.write_bytes(b"%PDF-1.7"), "is a PDF"),
        (lambda path: path.write_bytes(b"MZ\x00\x01\xff"), "holds no text"),
        (lambda path: path.write_bytes(b"x" * 1_100_000), "line of more than 1,000,000"),
        (lambda path: path.write_bytes(b";;\n;;\n"), "has no header"),
        (lambda path: path.unlink(missing_ok=True), "does not exist"),
    ],
    ids=[
        "empty",
        "folder",
        "cut",
        "damaged",
        "zip",
        "xls",
        "pdf",
        "binary",
        "line",
        "bare",
        "gone",
    ],
)
def test_a_file_that_is_none_is_told_and_leads_nowhere(
    desk: Desk,
    wizard: ImportWizard,
    tmp_path: Path,
    make: Callable[[Path], object],
    said: str,
) -> None:
    chosen(desk, wizard, file_of(tmp_path, PRODUCTS + "A-1;Eins;1;\n", "good.csv"))
    assert wizard.next_button.isEnabled()
    make(tmp_path / "bad.csv")
    chosen(desk, wizard, tmp_path / "bad.csv")
    assert said in wizard.file_page.banner.text
    assert not wizard.next_button.isEnabled(), "the former file must not count"


def test_a_workbook_that_would_burst_is_told(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    chosen(desk, wizard, tmp_path / "bomb.xlsx")
    assert "no ordinary workbook" in wizard.file_page.banner.text


def test_uneven_rows_and_an_empty_table_are_told(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    columns(desk, wizard, file_of(tmp_path, PRODUCTS + "A-1;Eins\nA-2;Zwei;1;;;x\n"))
    assert "2 of the first rows have not as many cells" in wizard.columns_page._note.text()
    desk.press(Qt.Key.Key_Return, held=CONTROL)
    finished(desk, wizard)
    assert "2 The row has 2 cells, the header has 4." in wizard.check_page.report.text
    wizard.go_back()
    wizard.go_back()
    checked(desk, wizard, file_of(tmp_path, PRODUCTS, "bare.csv"))
    assert wizard.check_page.banner.text == "There are no rows below the headers."
    assert not wizard.next_button.isEnabled()


def test_a_file_that_goes_away_meanwhile_is_told(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    path = file_of(tmp_path, PRODUCTS + "A-1;Eins;1;\n")
    columns(desk, wizard, path)
    path.unlink()
    desk.press(Qt.Key.Key_Return, held=CONTROL)
    finished(desk, wizard)
    assert "does not exist" in wizard.check_page.banner.text
    path.write_text(PRODUCTS + "A-1;Eins;1;\n")
    desk.click(wizard.check_page.again_button)
    finished(desk, wizard)
    assert wizard.next_button.isEnabled()


def test_who_may_not_see_prices_cannot_import_any(
    desk_of: Callable[[Session], Desk], shop: Shop, tmp_path: Path
) -> None:
    shop.sql(
        "UPDATE inventory.users SET sees_prices = false WHERE email = %s",
        (shop.colleague.user.email,),
    )
    desk = desk_of(open_session(shop.database, COLLEAGUE))
    wizard = opened(desk)
    checked(desk, wizard, file_of(tmp_path, PRODUCTS + "A-1;Eins;1;\n"))
    assert "You may not see prices" in wizard.check_page.banner.text


def test_somebody_elses_products_are_refused_row_by_row(
    desk_of: Callable[[Session], Desk], shop: Shop, tmp_path: Path
) -> None:
    shop.product("A-1", name="The admin's")
    desk = desk_of(shop.colleague)
    wizard = opened(desk)
    checked(desk, wizard, file_of(tmp_path, "SKU;Name\nA-1;Mine\nA-2;Also mine\n"))
    assert "2 " in wizard.check_page.report.text
    assert "A-1" in wizard.check_page.report.text
    assert wizard.next_button.text() == "Import 1 row"


def test_where_there_are_several_warehouses_one_must_be_chosen(
    desk_of: Callable[[Session], Desk], shop: Shop, tmp_path: Path
) -> None:
    shop.sql("UPDATE inventory.warehouses SET is_active = true")
    shop.product("M-1")
    desk = desk_of(shop.admin)
    wizard = opened(desk)
    checked(desk, wizard, file_of(tmp_path, MOVEMENTS + "1.1.2026;M-1;Einkauf;3\n"))
    page = wizard.check_page
    assert page.banner.text == "Choose the warehouse of rows that name none."
    assert not wizard.next_button.isEnabled()
    page.warehouse.choose("ANNEX")
    finished(desk, wizard)
    assert wizard.next_button.isEnabled()
    wizard.go_back()
    assert wizard.draft is not None
    assert wizard.draft.choices.warehouse == "ANNEX"


# In the middle


def rows_done(wizard: ImportWizard) -> bool:
    """Whether the first rows of a check or an import are through."""
    progress = wizard._jobs.progress
    return progress is not None and progress.phase == "Importing" and progress.done > 0


def test_a_check_is_stopped_by_going_back(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    columns(desk, wizard, many(tmp_path, 30_000))
    desk.press(Qt.Key.Key_Return, held=CONTROL)
    desk.until(lambda: rows_done(wizard))
    desk.press(Qt.Key.Key_Left, held=ALT)
    assert wizard.step == COLUMNS
    finished(desk, wizard)
    assert wizard.step == COLUMNS
    assert wizard.report is None
    assert wizard.next_button.isEnabled()


def test_a_stopped_check_says_so(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    columns(desk, wizard, many(tmp_path, 30_000))
    desk.press(Qt.Key.Key_Return, held=CONTROL)
    desk.until(lambda: rows_done(wizard))
    desk.click(wizard.check_page.progress.stop_button)
    finished(desk, wizard)
    assert wizard.check_page.banner.text.startswith("Stopped.")
    assert not wizard.next_button.isEnabled()


class Gate:
    """Lets a desk's writes wait, all but the first ones."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch, *, writes: int) -> None:
        self.open = threading.Event()
        write: Callable[[object], object] = desk.session.write  # type: ignore[assignment]
        self.reached = threading.Event()
        done: list[None] = []

        def wait(function: object) -> object:
            done.append(None)
            if len(done) > writes:
                self.reached.set()
                assert self.open.wait(20)
            return write(function)

        monkeypatch.setattr(desk.session, "write", wait)


def test_an_import_goes_on_elsewhere_shows_in_the_status_bar_and_says_when_it_is_over(
    desk: Desk,
    wizard: ImportWizard,
    shop: Shop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    checked(desk, wizard, many(tmp_path, 1200))
    gate = Gate(desk, monkeypatch, writes=2)
    desk.press(Qt.Key.Key_Return)
    desk.until(gate.reached.is_set)
    assert focused() is wizard.result_page.progress.stop_button
    assert "An import that is running" in desk.window.unsaved
    go = next(each for each in desk.window.commands if each.key == "go.products")
    desk.qtbot.keySequence(focused(), go.keys)
    assert desk.window.current_screen is desk.window.made_screen("products")
    assert desk.window.activities.texts[0].startswith("Importing list.csv")
    gate.open.set()
    desk.until(lambda: wizard.step == RESULT)
    desk.rest()
    assert desk.window.activities.texts == []
    assert desk.messages.toast.text == "list.csv is imported: 1,200 rows."
    assert len(names(shop)) > 0
    desk.click(desk.messages.toast._action)  # type: ignore[arg-type]  # it has one
    assert desk.window.current_screen is desk.window.made_screen("imports")
    assert wizard.isVisible()
    assert wizard.step == RESULT


def test_the_status_bar_leads_back_to_a_running_import_and_stops_it(
    desk: Desk, wizard: ImportWizard, shop: Shop, tmp_path: Path
) -> None:
    checked(desk, wizard, many(tmp_path, 30_000))
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: rows_done(wizard))
    desk.window.open_place("products")
    entry = next(iter(desk.window.activities._entries.values()))
    desk.click(entry.title)
    assert wizard.isVisible()
    assert wizard.step == IMPORT
    desk.click(entry.stop)
    desk.until(lambda: wizard.step == RESULT)
    desk.rest()
    assert wizard.result_page.banner.text.startswith("Stopped.")
    before = len(shop.sql("SELECT 1 FROM inventory.products"))
    assert before < 30_000
    assert wizard.result_page.undo_button.isVisible()
    desk.click(wizard.result_page.go_on_button)
    desk.until(lambda: rows_done(wizard))
    desk.click(wizard.result_page.progress.stop_button)
    desk.until(lambda: wizard.step == RESULT)
    assert "Already" not in wizard.result_page.report.text


def test_leaving_in_the_middle_ends_the_job_and_not_the_program(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    checked(desk, wizard, many(tmp_path, 30_000))
    desk.press(Qt.Key.Key_Return)
    desk.until(lambda: rows_done(wizard))
    LongJob.stop_all()
    desk.window.show_waiting("Signed out")
    LongJob.end_all()
    desk.rest()
    assert LongJob._running == set()


def test_what_was_chosen_stays_while_the_list_is_looked_at(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    columns(desk, wizard, file_of(tmp_path, PRODUCTS + "A-1;Eins;1;\n"))
    wizard.columns_page.table.header.editors[3].choose("description")
    assert "What was chosen for the columns of list.csv" in desk.window.unsaved
    desk.press(Qt.Key.Key_Escape)
    screen = cast("ImportsScreen", desk.window.made_screen("imports"))
    assert not screen.is_importing
    desk.press(Qt.Key.Key_N, held=CONTROL)
    assert screen.is_importing
    assert wizard.step == COLUMNS
    assert wizard.columns_page.table.header.editors[3].currentData() == "description"


def test_the_product_list_leads_here(desk: Desk) -> None:
    products = desk.show_products()
    desk.click(products.import_button)
    screen = cast("ImportsScreen", desk.window.current_screen)
    assert isinstance(screen, ImportsScreen)
    assert screen.is_importing
    desk.rest()


def test_a_folder_of_refused_rows_that_cannot_be_made_is_told(
    desk: Desk, wizard: ImportWizard, tmp_path: Path
) -> None:
    (desk.workplace.preferences.folder / "import_errors").write_text("in the way")
    checked(desk, wizard, file_of(tmp_path, PRODUCTS + "A-1;Eins;1;\n"))
    assert "cannot be used" in wizard.check_page.banner.text


def test_old_refused_rows_are_forgotten(desk: Desk, wizard: ImportWizard, tmp_path: Path) -> None:
    folder = desk.workplace.preferences.folder / "import_errors"
    folder.mkdir()
    for number in range(60):
        old = folder / f"{number:02}-x.csv.errors.csv"
        old.write_text("x")
        os.utime(old, (number, number))
    checked(desk, wizard, file_of(tmp_path, PRODUCTS + "A-1;Eins;x;\n"))
    left = sorted(path.name for path in folder.iterdir())
    assert len(left) == 50
    assert "09-x.csv.errors.csv" not in left
    assert "59-x.csv.errors.csv" in left
