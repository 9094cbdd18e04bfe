"""A code that no product has, while posting: its product is made, and posting goes on."""

from collections.abc import Callable
from decimal import Decimal
from typing import cast
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject, Qt

from inventory_desktop.services import barcodes
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.products import ProductRow
from inventory_desktop.ui.bus import ProductForCode
from inventory_desktop.ui.everywhere.scan_desk import ScanDesk
from inventory_desktop.ui.everywhere.scanner import Scanner
from inventory_desktop.ui.everywhere.unknown_code import UnknownCode
from inventory_desktop.ui.ledger.delivery_sheet import DeliverySheet
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.products.product_screen import ProductScreen
from tests.gui.desk import Desk, activate, focused
from tests.support.shop import Shop

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def code() -> str:
    """A barcode that nothing has: digits, ten of them, so that nobody expects a check digit."""
    return f"77{uuid4().int % 10**8:08}"


@pytest.fixture
def screen(desk: Desk) -> LedgerScreen:
    return desk.show_ledger()


@pytest.fixture
def sheet(desk: Desk, screen: LedgerScreen) -> DeliverySheet:
    screen.begin_delivery()
    desk.rest()
    screen.delivery.warehouse.choose(1)
    screen.delivery.grid.table.begin()
    return screen.delivery


@pytest.fixture
def scanned(desk: Desk) -> Callable[[str], None]:
    scanner = Scanner(desk.window)
    scan_desk = ScanDesk(
        desk.window, desk.workplace, scanner, lambda: False, cast("QObject", desk.window)
    )

    def scan(code: str) -> None:
        scan_desk.take(code)
        desk.rest()

    return scan


def typed(desk: Desk, *texts: str) -> None:
    for text in texts:
        for sign in text:
            desk.type(sign)
        desk.press(RETURN)
        desk.rest()


def asked(desk: Desk) -> UnknownCode:
    found = [each for each in desk.window.findChildren(UnknownCode) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def created(desk: Desk) -> None:
    """Chooses that a product is to be made of the code."""
    desk.click(asked(desk).create_button)
    desk.rest()
    activate(desk.qtbot, desk.window)


def made(desk: Desk, name: str, sku: str = "") -> None:
    """Fills in what is missing of a new product, and saves it."""
    screen = desk.window.current_screen
    assert isinstance(screen, ProductScreen)
    assert screen.pane.currentWidget() is screen.form
    if sku:
        desk.fill(screen.form.sku, sku)
    desk.fill(screen.form.name, name)
    desk.press(RETURN)
    desk.rest()


def test_a_product_is_made_inside_a_delivery_and_the_delivery_goes_on(
    desk: Desk, sheet: DeliverySheet, screen: LedgerScreen, shop: Shop, code: str
) -> None:
    tea = shop.product(f"TEA-{uuid4().hex[:6]}")
    desk.fill(sheet.reference, "DN-7")
    sheet.grid.table.begin()
    typed(desk, tea.sku, code)
    assert sheet.lines.lines[1].errors["product"].startswith("No product has this")
    assert sheet.grid.unknown_button.isVisible()
    desk.press(Qt.Key.Key_U, held=CONTROL | SHIFT)
    created(desk)
    form = cast("ProductScreen", desk.window.current_screen).form
    assert form.editors.barcodes.rows()[0].barcode == code
    made(desk, "A new mug", f"MUG-{code}")
    assert desk.window.current_screen is screen
    assert screen.sheet is sheet
    assert sheet.reference.text() == "DN-7"
    assert [line.text("product") for line in sheet.lines.lines] == [tea.sku, f"MUG-{code}"]
    assert not sheet.lines.bad_cells
    assert not sheet.grid.unknown_button.isVisible()
    assert focused() is sheet.grid.table
    index = sheet.grid.table.currentIndex()
    assert (index.row(), sheet.lines.columns[index.column()].key) == (1, "quantity")


def test_a_product_whose_code_was_looked_up_again_meanwhile_is_not_counted_twice(
    desk: Desk, sheet: DeliverySheet, screen: LedgerScreen, shop: Shop, code: str
) -> None:
    typed(desk, code)
    row = shop.product(f"MUG-{code}")
    shop.admin.write(lambda work: barcodes.add_barcode(work, row.id, code))
    desk.bus.publish(changed(Entity.PRODUCT))
    desk.rest()
    assert sheet.lines.lines[0].product is not None
    desk.bus.want(ProductForCode(code, row.id))
    desk.rest()
    assert [line.text("quantity") for line in sheet.lines.lines] == ["1"]
    assert screen.sheet is sheet
    assert sheet.grid.table.currentIndex().row() == 0


def test_what_is_typed_becomes_sku_or_name_of_the_product(
    desk: Desk, sheet: DeliverySheet, code: str
) -> None:
    typed(desk, f"MUG-{code}")
    desk.click(sheet.grid.unknown_button)
    created(desk)
    form = cast("ProductScreen", desk.window.current_screen).form
    assert (form.sku.text(), form.name.text()) == (f"MUG-{code}", "")
    assert focused() is form.name
    made(desk, "Mug")
    assert sheet.lines.lines[0].product is not None
    typed(desk, "")
    sheet.grid.table.begin()
    typed(desk, f"blue bowl {code}")
    desk.click(sheet.grid.unknown_button)
    created(desk)
    assert form.name.text() == f"blue bowl {code}"
    made(desk, f"blue bowl {code}", f"BOWL-{code}")
    assert sheet.lines.lines[1].text("product") == f"BOWL-{code}"


def test_whoever_makes_no_product_comes_back_to_the_delivery_as_it_was(
    desk: Desk, sheet: DeliverySheet, screen: LedgerScreen, code: str
) -> None:
    typed(desk, code)
    desk.click(sheet.grid.unknown_button)
    created(desk)
    desk.press(ESCAPE)
    desk.rest()
    assert desk.window.current_screen is screen
    assert screen.sheet is sheet
    assert sheet.lines.lines[0].text("product") == code
    assert sheet.grid.unknown_button.isVisible()


def test_scanning_goes_on_over_unknown_codes_and_their_packs_are_counted(
    desk: Desk, sheet: DeliverySheet, shop: Shop, scanned: Callable[[str], None], code: str
) -> None:
    tea = shop.product(f"TEA-{uuid4().hex[:6]}")
    for each in (code, tea.sku, code):
        scanned(each)
    lines = sheet.lines.lines
    assert [(line.text("product"), line.text("quantity")) for line in lines] == [
        (code, "2"),
        (tea.sku, "1"),
    ]
    sheet.grid.table.setCurrentIndex(sheet.lines.index(0, 0))
    desk.click(sheet.grid.unknown_button)
    dialog = asked(desk)
    dialog.product.pick(tea)
    desk.fill(dialog.quantity, "12")
    desk.click(dialog.assign_button)
    desk.rest()
    activate(desk.qtbot, desk.window)
    assert [(line.text("product"), line.text("quantity")) for line in lines] == [
        (tea.sku, "24"),
        (tea.sku, "1"),
    ]


def test_a_product_is_made_while_an_entry_is_posted_and_how_many_stays(
    desk: Desk, screen: LedgerScreen, code: str
) -> None:
    form = screen.form
    screen.begin_entry()
    desk.fill(form.quantity, "3")
    form.product.setFocus()
    typed(desk, code)
    assert form.unknown_button.isVisible()
    desk.click(form.unknown_button)
    created(desk)
    made(desk, "A new mug", f"MUG-{code}")
    assert desk.window.current_screen is screen
    assert (form.product.text(), form.quantity.text()) == (f"MUG-{code}", "3")
    assert form.product.product is not None
    assert not form.unknown_button.isVisible()
    assert focused() is form.quantity


def test_an_unknown_code_that_is_scanned_while_an_entry_is_posted_is_offered_to_be_assigned(
    desk: Desk, screen: LedgerScreen, shop: Shop, scanned: Callable[[str], None], code: str
) -> None:
    row: ProductRow = shop.product(f"TEA-{uuid4().hex[:6]}")
    scanned(code)
    form = screen.form
    assert form.product.text() == code
    desk.click(form.unknown_button)
    dialog = asked(desk)
    dialog.product.pick(row)
    desk.fill(dialog.quantity, "6")
    desk.click(dialog.assign_button)
    desk.rest()
    activate(desk.qtbot, desk.window)
    assert desk.window.current_screen is screen
    assert form.product.text() == row.sku
    assert form.quantity.value() == Decimal(6)
    found = shop.admin.read(lambda work: barcodes.product_barcodes(work, row.id))
    assert code in [each.barcode for each in found]
