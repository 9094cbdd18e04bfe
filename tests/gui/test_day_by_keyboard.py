"""A day at the desk without a pointer: nothing but keys, from the first screen to the last."""

from collections.abc import Iterable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inventory_desktop.models import TransferStatus
from inventory_desktop.services import products
from inventory_desktop.services.movement_list import MovementQuery, movement_rows
from inventory_desktop.services.paging import PageRequest
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.transfer_list import TransferQuery, transfer_page
from inventory_desktop.ui.everywhere.key_overview import KeyOverview
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.transfers.transfer_screen import TransferScreen
from tests.gui.desk import Desk, activate, focused
from tests.support.shop import Shop

PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RETURN, TAB, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Down


class Keyboard:
    """Somebody's ten fingers; a pause after each key that makes the program read or write."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        self._desk.press(key, held=held)
        self._desk.rest()

    def fill_in(self, texts: Iterable[str], after: Qt.Key = RETURN) -> None:
        """Types field after field, with the same key after each."""
        for text in texts:
            for sign in text:  # one by one, as into cells that open with the first
                self._desk.type(sign)
            self.press(after)

    def go_to(self, widget: QWidget) -> None:
        """Presses Tab until the focus is there."""
        for _ in range(100):
            if focused() is widget:
                return
            self.press(TAB)
        raise AssertionError("the Tab key does not lead there")


@pytest.fixture
def shop(own_shop: Shop) -> Shop:
    return own_shop


@pytest.fixture
def keys(desk: Desk) -> Keyboard:
    desk.show("overview")
    return Keyboard(desk)


def product(shop: Shop) -> ProductRow:
    found = shop.admin.read(lambda work: products.find_by_code(work, "TEA-1"))
    assert found is not None
    return found


def test_a_day_from_the_first_product_to_the_last_transfer(
    desk: Desk, keys: Keyboard, shop: Shop
) -> None:
    make_a_product(keys)
    assert product(shop).unit_price == Decimal("4.5")
    receive_ten(keys)
    assert product(shop).on_hand == 10
    sell_three(desk, keys)
    assert product(shop).on_hand == 7
    reverse_the_sale(desk, keys)
    assert product(shop).on_hand == 10
    move_four(desk, keys)
    row = shop.admin.read(lambda work: transfer_page(work, TransferQuery(), PageRequest())).rows[0]
    assert (row.status, row.quantity) == (TransferStatus.COMPLETED, 4)
    find_it_again(desk)
    screen = desk.window.current_screen
    assert isinstance(screen, ProductScreen)
    assert screen.details.product_id == product(shop).id
    look_up_the_keys(desk, keys)
    kinds = [
        (each.movement_type, int(each.quantity))
        for each in shop.admin.read(lambda work: movement_rows(work, MovementQuery(), None, 20))
    ]
    assert kinds[::-1] == [
        ("purchase", 10),
        ("sale", -3),
        ("sale", 3),
        ("transfer_out", -4),
        ("transfer_in", 4),
    ]
    assert shop.verify() == ()


def make_a_product(keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_2, CONTROL)
    keys.press(Qt.Key.Key_N, CONTROL)
    keys.fill_in(("TEA-1", "Black tea", "Tea", "4.5"), TAB)
    keys.press(RETURN, CONTROL)


def receive_ten(keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_3, CONTROL)
    keys.press(Qt.Key.Key_N, CONTROL | SHIFT)
    keys.fill_in(("TEA-1", "10"), TAB)
    keys.fill_in(("2.25",))
    keys.press(RETURN, CONTROL)


def sell_three(desk: Desk, keys: Keyboard) -> None:
    """Thirty by mistake at first; what is refused is mended where the cursor stands."""
    keys.press(Qt.Key.Key_N, CONTROL)
    keys.fill_in(("TEA-1", "30"))
    keys.press(RETURN, CONTROL)
    assert "Only 10 of TEA-1 are available" in ledger(desk).form.banner.text
    keys.fill_in(("3",))
    keys.press(RETURN, CONTROL)


def reverse_the_sale(desk: Desk, keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_F, CONTROL)
    keys.press(DOWN)
    keys.go_to(ledger(desk).entry.reason)
    keys.fill_in(("wrong tea",))


def move_four(desk: Desk, keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_5, CONTROL)
    keys.press(Qt.Key.Key_N, CONTROL)
    screen = desk.window.current_screen
    assert isinstance(screen, TransferScreen)
    form = screen.form
    assert (form.source.currentText(), form.target.currentText()) == ("Annex", "Main")
    keys.go_to(form.reference)
    keys.fill_in(("T-1",))
    keys.go_to(form.grid.table)
    keys.fill_in(("TEA-1",), TAB)
    keys.fill_in(("4",))
    keys.press(RETURN, CONTROL | SHIFT)
    keys.press(Qt.Key.Key_R, CONTROL)
    keys.press(RETURN, CONTROL)


def find_it_again(desk: Desk) -> None:
    desk.press(Qt.Key.Key_K, held=CONTROL)
    palette = desk.palette
    desk.qtbot.keyClicks(palette.line, "black tea")
    desk.until(lambda: palette.titles()[-1:] == ["Black tea"])
    desk.qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    desk.qtbot.keyClick(palette.line, RETURN)
    desk.rest()
    activate(desk.qtbot, desk.window)


def look_up_the_keys(desk: Desk, keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_F1)
    overview = desk.window.findChild(KeyOverview)
    assert overview is not None
    desk.qtbot.keyClick(overview, ESCAPE)
    desk.until(lambda: desk.window.findChild(KeyOverview) is None)


def ledger(desk: Desk) -> LedgerScreen:
    screen = desk.window.current_screen
    assert isinstance(screen, LedgerScreen)
    return screen
