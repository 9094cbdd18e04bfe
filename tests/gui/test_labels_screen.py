"""The labels screen: chosen by scan, keys and paste, seen at once, printed and saved."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import cast
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton

from inventory_desktop.errors import Unavailable
from inventory_desktop.models import MovementType
from inventory_desktop.services import barcodes, products
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.label_codes import CodeKind
from inventory_desktop.services.products import (
    ProductFields,
    ProductRow,
    ScannedProduct,
    UpdateProduct,
)
from inventory_desktop.services.session import Session
from inventory_desktop.services.users import UpdateUser, update_user
from inventory_desktop.ui.bus import LabelsWanted, LedgerWanted, ProductWanted, TransferWanted
from inventory_desktop.ui.everywhere.scan_desk import ScanDesk
from inventory_desktop.ui.everywhere.scanner import Scanner
from inventory_desktop.ui.labels.label_choices import CodeChoice
from inventory_desktop.ui.labels.labels_screen import LabelsScreen
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.transfers.transfer_screen import TransferScreen
from tests.gui.desk import Desk, focused
from tests.support.code_reader import read_ean_13
from tests.support.shop import Shop
from tests.support.transfers import arrived, dispatched, receive

RETURN, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
EAN = "4006381333931"


@dataclass(frozen=True)
class Goods:
    """Two products of a word that only this test has."""

    word: str
    tea: ProductRow
    cup: ProductRow


@pytest.fixture
def goods(shop: Shop) -> Goods:
    word = f"L{uuid4().hex[:6]}"
    tea, cup = (
        shop.product(f"{word}-{it}", name=f"{word} {it}", unit_price=Decimal("2.50"))
        for it in ("TEA", "CUP")
    )
    return Goods(word, tea, cup)


@pytest.fixture
def screen(desk: Desk) -> LabelsScreen:
    shown = cast("LabelsScreen", desk.show("labels"))
    shown.grid.table.begin()
    desk.rest()
    return shown


def typed(desk: Desk, text: str) -> None:
    for sign in text:
        desk.type(sign)


def labels(screen: LabelsScreen) -> list[tuple[str, str, int]]:
    """SKU, kind of code and copies of what will be printed."""
    made = []
    for label in screen.plan.labels:
        kind = "" if label.symbol is None else label.symbol.kind.value
        count = sum(screen.plan.label_at(place) is label for place in range(screen.plan.count))
        made.append((label.goods.product.sku, kind, count))
    return made


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


def test_labels_are_chosen_by_keys_and_saved_as_a_pdf(
    desk: Desk, screen: LabelsScreen, shop: Shop, goods: Goods, tmp_path: Path
) -> None:
    shop.admin.write(lambda work: barcodes.add_barcode(work, goods.tea.id, EAN))
    assert screen.preview.is_empty
    assert screen._subtitle.text() == "Scan or type what is to be labelled"
    for product, copies in ((goods.tea, "20"), (goods.cup, "3")):
        typed(desk, product.sku)
        desk.press(TAB)
        typed(desk, copies)
        desk.press(RETURN)
    desk.rest()
    assert labels(screen) == [(goods.tea.sku, "ean_13", 20), (goods.cup.sku, "code_128", 3)]
    assert [screen.goods.lines.index(row, 2).data() for row in (0, 1)] == ["EAN-13", "Code 128"]
    assert not screen.preview.is_empty
    screen.choices.paper.choose("a4_l7160")
    desk.rest()
    assert screen._subtitle.text() == "23 labels  ·  2 sheets"
    assert screen.preview.tools.place == "Page 1 of 2"
    assert screen.unsaved == "Labels that are not printed yet"
    desk.press(Qt.Key.Key_S, held=CONTROL)
    asking = screen.findChild(QFileDialog)
    assert asking is not None
    asking.setDirectory(str(tmp_path))
    asking.selectFile("mine")
    asking.accept()
    desk.until(lambda: "Saved as" in screen.banner.text)
    assert pages_of((tmp_path / "mine.pdf").read_bytes()) == 2
    assert screen.unsaved == ""
    symbol = screen.plan.labels[0].symbol
    assert symbol is not None
    assert read_ean_13(symbol.rows[0]) == EAN
    shop.admin.write(lambda work: barcodes.remove_barcode(work, goods.tea.id, EAN))


def test_a_scan_adds_a_label_wherever_the_cursor_is(
    desk: Desk, screen: LabelsScreen, goods: Goods
) -> None:
    scanner = Scanner(desk.window)
    scanning = ScanDesk(desk.window, desk.workplace, scanner, lambda: False, desk.window)
    screen.choices.first.setFocus()
    for _ in range(2):
        scanning.take(goods.tea.sku)
        desk.rest()
    assert labels(screen) == [(goods.tea.sku, "code_128", 2)]
    assert f"{goods.tea.sku} stands here already" in screen.grid.note


def test_products_and_copies_are_pasted_from_a_spreadsheet(
    desk: Desk, screen: LabelsScreen, goods: Goods
) -> None:
    QGuiApplication.clipboard().setText(
        f"SKU\tLabels\n{goods.cup.sku}\t12\n{goods.tea.sku}\t2.5\nNOT-THERE\t1"
    )
    desk.press(Qt.Key.Key_V, held=CONTROL)
    desk.rest()
    assert labels(screen) == [(goods.cup.sku, "code_128", 12)]
    assert [(row, key) for row, key, _ in screen.goods.lines.bad_cells] == [
        (1, "copies"),
        (2, "product"),
    ]
    screen.print_labels()
    assert screen.banner.text == "Some lines cannot be printed yet. The first is shown."
    assert screen.grid.note == "Type a whole number of labels, 1 at least."
    assert focused() is screen.grid.table


def test_every_choice_is_seen_at_once_and_remembered(
    desk: Desk, screen: LabelsScreen, goods: Goods
) -> None:
    screen.take_wish(LabelsWanted(((goods.tea.id, Decimal(3)),)))
    desk.rest()
    choices = screen.choices
    choices.paper.choose("roll_57_32")
    desk.rest()
    assert screen.preview.pages.document.page_count == 3
    assert choices.first_field.isHidden()
    assert choices.dots.currentData() == 203
    choices.code.choose(CodeChoice.QR)
    desk.rest()
    assert labels(screen) == [(goods.tea.sku, CodeKind.QR.value, 3)]
    assert screen.plan.labels[0].price is not None
    desk.click(choices.price)
    desk.click(choices.name)
    desk.rest()
    layout = screen.plan.labels[0].layout
    assert (layout.price, layout.name) == (None, None)
    choices.paper.choose("a4_l7159")
    desk.fill(choices.first, "24")
    desk.rest()
    assert screen.plan.page_count == 2
    assert choices.dots.currentData() == 600
    desk.fill(choices.first, "25")
    desk.rest()
    assert choices.first_field.error == "A sheet has the labels 1 to 24."
    screen.save_pdf()
    assert screen.banner.text == "A sheet has the labels 1 to 24."
    again = LabelsScreen(desk.workplace)
    try:
        chosen = again.choices.choices
        assert (chosen.paper_key, chosen.code, chosen.first) == ("a4_l7159", CodeChoice.QR, 1)
        assert (chosen.shows_price, chosen.shows_name, chosen.shows_sku) == (False, False, True)
    finally:
        again.deleteLater()


def test_lines_that_come_while_labels_are_sent_are_not_taken_for_printed(
    desk: Desk, screen: LabelsScreen, goods: Goods
) -> None:
    typed(desk, goods.tea.sku)
    desk.press(RETURN)
    desk.rest()
    screen._document()
    screen.take_scan(ScannedProduct(goods.cup, Decimal(1)))
    desk.rest()
    screen.sending.sent.emit()
    assert screen.unsaved == "Labels that are not printed yet"
    screen._document()
    screen.sending.sent.emit()
    assert screen.unsaved == ""


def test_an_own_roll_and_an_own_sheet_are_measured_by_hand(
    desk: Desk, screen: LabelsScreen, goods: Goods
) -> None:
    screen.take_wish(LabelsWanted(((goods.tea.id, Decimal(1)),)))
    screen.choices.paper.choose("own_roll")
    own = screen.choices.own_roll
    desk.fill(own.editor("width"), "80.5")
    desk.fill(own.editor("height"), "42")
    desk.rest()
    paper = screen.preview.pages.document.paper
    assert (paper.width, paper.height) == (80.5, 42)
    desk.fill(own.editor("width"), "8")
    assert own.fields["width"].error == "Between 10 and 300."
    screen.save_pdf()
    assert screen.banner.text == "Between 10 and 300."
    desk.fill(own.editor("width"), "80")
    screen.choices.paper.choose("own_sheet")
    sheet = screen.choices.own_sheet
    desk.fill(sheet.editor("columns"), "9")
    desk.rest()
    assert screen.choices._fault.text() == "So many labels do not fit on the sheet."
    screen.save_pdf()
    assert screen.banner.text == "So many labels do not fit on the sheet."
    for name, text in (("columns", "2"), ("width", "90"), ("rows", "4")):
        desk.fill(sheet.editor(name), text)
    desk.rest()
    assert screen.choices.error == ""
    assert screen.plan.choices.paper.per_page == 8


def test_a_code_that_does_not_fit_is_told_and_a_switch_too(
    desk: Desk, screen: LabelsScreen, shop: Shop
) -> None:
    long = shop.product(f"{uuid4().hex}-{uuid4().hex[:20]}")
    screen.take_wish(LabelsWanted(((long.id, Decimal(1)),)))
    screen.choices.paper.choose("roll_57_32")
    desk.rest()
    assert screen._subtitle.text() == "1 label  ·  1 as QR codes, because bars do not fit"
    screen.choices.code.choose(CodeChoice.CODE_128)
    desk.rest()
    assert screen.goods.lines.index(0, 2).data() == "–"
    assert "mm in width, the label has 57." in screen.grid.note
    desk.press(Qt.Key.Key_P, held=CONTROL)
    assert screen.banner.text == "Some lines cannot be printed yet. The first is shown."
    screen.choices.code.choose(CodeChoice.AUTOMATIC)
    desk.rest()
    assert screen.goods.lines.bad_cells == ()


def test_a_machine_without_a_printer_offers_the_pdf(
    desk: Desk, screen: LabelsScreen, goods: Goods
) -> None:
    desk.press(Qt.Key.Key_P, held=CONTROL)
    assert screen.banner.text == "Scan or type what is to be labelled."
    screen.take_wish(LabelsWanted(((goods.tea.id, Decimal(1)),)))
    desk.rest()
    desk.press(Qt.Key.Key_P, held=CONTROL)
    assert screen.banner.text.startswith("No printer is set up on this computer.")
    assert screen.pdf_button.hasFocus()


def test_what_is_wished_for_is_added_and_a_part_of_a_unit_gets_no_label(
    desk: Desk, screen: LabelsScreen, goods: Goods
) -> None:
    wish = LabelsWanted(
        (
            (goods.tea.id, Decimal("2.75")),
            (goods.cup.id, Decimal("0.3")),
            (goods.tea.id, Decimal(1)),
            (10**12, Decimal(5)),
            (goods.cup.id, Decimal(0)),
        )
    )
    desk.bus.want(wish)
    desk.rest()
    assert [(sku, count) for sku, _, count in labels(screen)] == [
        (goods.tea.sku, 3),
        (goods.cup.sku, 1),
    ]
    desk.bus.want(LabelsWanted(((goods.cup.id, Decimal(4)),)))
    desk.rest()
    assert [(sku, count) for sku, _, count in labels(screen)][1] == (goods.cup.sku, 5)
    desk.press(Qt.Key.Key_Delete, held=CONTROL | SHIFT)
    desk.rest()
    assert screen.preview.is_empty
    assert screen.unsaved == ""


def test_too_many_labels_are_refused_in_words(
    desk: Desk, screen: LabelsScreen, goods: Goods
) -> None:
    screen.take_wish(
        LabelsWanted(((goods.tea.id, Decimal(90_000)), (goods.cup.id, Decimal(90_000))))
    )
    desk.rest()
    screen.print_labels()
    assert screen.banner.text.startswith("180,000 labels are too many at once; at most 100,000")
    screen.goods.lines.put(0, "copies", "10000")
    desk.rest()
    assert screen.plan.count == 100_000
    screen.goods.lines.put(0, "copies", "200000")
    assert screen.goods.lines.error_at(0, "copies") == (
        "At most 100,000 labels can be printed at once."
    )


def test_a_changed_price_is_on_the_label_at_once(
    desk: Desk, screen: LabelsScreen, shop: Shop, goods: Goods
) -> None:
    screen.take_wish(LabelsWanted(((goods.tea.id, Decimal(1)),)))
    desk.rest()
    base = goods.tea.fields
    command = UpdateProduct(
        goods.tea.id, goods.tea.version, base, replace(base, unit_price=Decimal("3.75"))
    )
    assert isinstance(base, ProductFields)
    shop.admin.write(lambda work: products.update_product(work, command))
    desk.bus.publish(changed(Entity.PRODUCT))
    desk.rest()
    price = screen.plan.labels[0].price
    assert price is not None
    assert price.text == "€3.75"


def test_a_person_who_may_not_see_prices_prints_none(
    desk_of: Callable[[Session], Desk], shop: Shop, goods: Goods
) -> None:
    blind = shop.person(f"{goods.word.lower()}@shop.example")
    shop.admin.write(lambda work: update_user(work, UpdateUser(blind.user.id, sees_prices=False)))
    user = replace(blind.user, sees_prices=False)
    desk = desk_of(Session(blind.database, blind.token, user))
    screen = cast("LabelsScreen", desk.show("labels"))
    assert not screen.choices.price.isEnabled()
    assert not screen.choices.price.isChecked()
    screen.take_wish(LabelsWanted(((goods.tea.id, Decimal(1)),)))
    desk.rest()
    assert screen.plan.labels[0].price is None
    assert screen.plan.labels[0].layout.price is None


def test_a_lost_connection_keeps_the_lines_and_reading_again_goes_on(
    desk: Desk, screen: LabelsScreen, goods: Goods
) -> None:
    def refuse(_function: object) -> object:
        raise Unavailable("The server cannot be reached.")

    vars(desk.session)["read"] = refuse
    screen.goods.lines.add(goods.tea, Decimal(2))
    desk.rest()
    del vars(desk.session)["read"]
    assert desk.lost_connections
    screen.print_labels()
    assert screen.banner.text.startswith("The labels are still being laid out.")
    desk.press(Qt.Key.Key_F5)
    desk.rest()
    assert [count for _, _, count in labels(screen)] == [2]


# Ways here


def test_chosen_products_lead_here(desk: Desk, goods: Goods) -> None:
    shown = desk.show_products()
    shown.search.setFocus()
    desk.type(goods.word)
    desk.rest()
    shown.table.setFocus()
    desk.press(Qt.Key.Key_A, held=CONTROL)
    desk.rest()
    assert "Print labels" in [made.text() for made in shown.selection.buttons]
    desk.press(Qt.Key.Key_P, held=CONTROL)
    desk.rest()
    screen = desk.window.current_screen
    assert isinstance(screen, LabelsScreen)
    assert sorted((sku, count) for sku, _, count in labels(screen)) == [
        (goods.cup.sku, 1),
        (goods.tea.sku, 1),
    ]


def test_the_pane_of_a_product_leads_here(desk: Desk, goods: Goods) -> None:
    desk.show_products()
    desk.bus.want(ProductWanted(goods.tea.id))
    desk.rest()
    shown = desk.window.current_screen
    assert isinstance(shown, ProductScreen)
    desk.click(shown.details.labels_button)
    desk.rest()
    screen = desk.window.current_screen
    assert isinstance(screen, LabelsScreen)
    assert [sku for sku, _, _ in labels(screen)] == [goods.tea.sku]


def test_a_receipt_in_the_ledger_leads_here_and_a_sale_does_not(
    desk: Desk, shop: Shop, goods: Goods
) -> None:
    receipt = shop.stock(goods.tea, shop.main, 7)
    sale = shop.post(goods.tea, shop.main, MovementType.SALE, 2)
    shown = cast("LedgerScreen", desk.show("ledger"))

    def links(movement_id: int) -> list[QPushButton]:
        desk.bus.want(LedgerWanted(product_id=goods.tea.id, movement_id=movement_id))
        desk.rest()
        found = shown.entry.findChildren(QPushButton)
        return [it for it in found if it.text() == "Print labels for them" and it.isVisible()]

    assert links(sale.movement_id) == []
    desk.click(links(receipt.movement_id)[0])
    desk.rest()
    screen = desk.window.current_screen
    assert isinstance(screen, LabelsScreen)
    assert [(sku, count) for sku, _, count in labels(screen)] == [(goods.tea.sku, 7)]


def test_what_was_received_of_a_transfer_leads_here(desk: Desk, shop: Shop, goods: Goods) -> None:
    for product in (goods.tea, goods.cup):
        shop.stock(product, shop.main, 20)
    row = dispatched(shop, (goods.tea, 5), (goods.cup, 6))
    shown = cast("TransferScreen", desk.show("transfers"))
    desk.bus.want(TransferWanted(row.id))
    desk.rest()
    commands = {command.key: command for command in shown.commands}
    assert not commands["transfers.labels"].is_available()
    receive(shop, row, arrived(goods.tea, 4))
    desk.bus.publish(changed(Entity.TRANSFER))
    desk.rest()
    assert commands["transfers.labels"].is_available()
    shown.table.setFocus()
    desk.press(Qt.Key.Key_P, held=CONTROL | SHIFT)
    desk.rest()
    screen = desk.window.current_screen
    assert isinstance(screen, LabelsScreen)
    assert [(sku, count) for sku, _, count in labels(screen)] == [(goods.tea.sku, 4)]


def test_lines_can_be_removed_only_while_there_are_some(
    desk: Desk, screen: LabelsScreen, goods: Goods
) -> None:
    assert not screen.clear_button.isEnabled()
    assert "no line to remove" in screen.clear_button.toolTip()
    screen.goods.add([(goods.tea.id, Decimal(2))])
    desk.rest()
    assert screen.clear_button.isEnabled()
    assert "Remove all lines" in screen.clear_button.toolTip()
    desk.click(screen.clear_button)
    assert not screen.clear_button.isEnabled()
