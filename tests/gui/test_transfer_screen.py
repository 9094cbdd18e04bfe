"""The transfers screen: found, moved on, made and received, by keyboard and click."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import cast
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from inventory_desktop.errors import Unavailable
from inventory_desktop.models import TransferStatus
from inventory_desktop.services import transfers, warehouses
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.products import ProductRow, ScannedProduct
from inventory_desktop.services.session import Session
from inventory_desktop.services.transfer_list import TransferRow
from inventory_desktop.services.warehouses import WarehouseFields
from inventory_desktop.ui.bus import NewTransferWanted, TransferWanted
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.printing.preview_dialog import PreviewDialog
from inventory_desktop.ui.transfers.transfer_screen import TransferScreen
from inventory_desktop.ui.widgets.badge import Badge
from tests.gui.desk import Desk, activate, focused
from tests.support.shop import Shop
from tests.support.transfers import arrived, dispatched, document, figures, lost, receive, send

RETURN, ESCAPE, TAB, DOWN = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Down,
)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True)
class Goods:
    """Two products of a word that only this test has; 20 of each in Main."""

    word: str
    tea: ProductRow
    cup: ProductRow


@pytest.fixture
def goods(shop: Shop) -> Goods:
    word = f"T{uuid4().hex[:6]}"
    tea, cup = (shop.product(f"{word}-{it}", name=f"{word} {it}") for it in ("TEA", "CUP"))
    for product in (tea, cup):
        shop.stock(product, shop.main, 20, cost=2)
    return Goods(word, tea, cup)


@pytest.fixture
def screen(desk: Desk, goods: Goods) -> TransferScreen:
    """Searched for what this test makes."""
    shown = cast("TransferScreen", desk.show("transfers"))
    shown.search.setFocus()
    desk.type(goods.word)
    desk.rest()
    return shown


def reload(desk: Desk, screen: TransferScreen) -> None:
    screen.refresh()
    desk.rest()


def chosen(desk: Desk, screen: TransferScreen, row: TransferRow) -> None:
    reload(desk, screen)
    screen.table.setFocus()
    screen.table.choose(row.id)
    desk.rest()
    assert screen.details.details is not None
    assert screen.details.details.transfer.id == row.id
    assert screen.pane.currentWidget() is screen.details


def read(shop: Shop, row: TransferRow) -> TransferRow:
    return shop.admin.read(lambda work: transfers.get_transfer(work, row.id))


def numbers(screen: TransferScreen) -> list[int]:
    rows = [screen.model.row_at(row) for row in range(screen.model.rowCount())]
    return [row.id for row in rows if row is not None]


def texts(screen: TransferScreen) -> str:
    found = screen.details.findChildren(QLabel)
    return "\n".join(label.text() for label in found if label.isVisible())


def buttons(screen: TransferScreen) -> dict[str, bool]:
    """The pane's buttons and whether they can be pressed."""
    return {
        made.text(): made.isEnabled()
        for made in screen.details.findChildren(QPushButton)
        if made.isVisible()
    }


def traffic(screen: TransferScreen) -> list[str]:
    """What the pane says while no transfer is chosen."""
    found = screen.traffic.findChildren(QLabel)
    return [label.text() for label in found if label.isVisible()]


def links(screen: TransferScreen) -> list[QPushButton]:
    found = screen.traffic.findChildren(QPushButton)
    return [made for made in found if made.isVisible()]


def chips(screen: TransferScreen) -> list[str]:
    return [chip.text() for chip in screen._chip_group.buttons()]


def typed(desk: Desk, text: str) -> None:
    for sign in text:
        desk.type(sign)


def answer(desk: Desk, text: str) -> None:
    """Presses a button of the question that is asked."""
    box = desk.window.findChild(QMessageBox)
    assert box is not None, "nothing was asked"
    pressed = next(made for made in box.buttons() if made.text() == text)
    desk.click(pressed)
    desk.until(lambda: desk.window.findChild(QMessageBox) is None)
    activate(desk.qtbot, desk.window)
    desk.rest()


def asked(desk: Desk) -> str:
    box = desk.window.findChild(QMessageBox)
    return "" if box is None else f"{box.text()}\n{box.informativeText()}"


# The list


def test_chips_count_what_the_search_finds_and_narrow_the_list(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    pending = send(shop, document(shop, (goods.tea, 1)))
    moving = dispatched(shop, (goods.tea, 1), (goods.cup, 2))
    partly = dispatched(shop, (goods.cup, 3))
    receive(shop, partly, arrived(goods.cup, 1))
    reload(desk, screen)
    assert chips(screen) == ["All  3", "Pending  1", "In transit  2", "Done  0", "Cancelled  0"]
    assert numbers(screen) == [partly.id, moving.id, pending.id]
    states = [screen.model.cell_at(row, 1).text for row in range(3)]
    assert states == ["Partly received", "In transit", "Pending"]
    assert screen.model.cell_at(1, 2).text == f"{goods.tea.name}  +1"
    desk.click(screen._chip_group.buttons()[1])
    desk.rest()
    assert numbers(screen) == [pending.id]
    assert screen._footer.text() == "1 transfer"
    shop.admin.write(lambda work: transfers.dispatch_transfer(work, pending.id))
    reload(desk, screen)
    assert numbers(screen) == []
    assert chips(screen)[1:3] == ["Pending  0", "In transit  3"]


def test_filters_narrow_the_list_and_show_as_chips(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    there = send(shop, document(shop, (goods.tea, 1)))
    shop.stock(goods.tea, shop.annex, 5)
    back = send(
        shop,
        document(shop, (goods.tea, 1), from_warehouse_id=shop.annex, to_warehouse_id=shop.main),
    )
    reload(desk, screen)
    screen.filters.open()
    desk.rest()
    screen._source._choice.choose(shop.annex)
    desk.rest()
    assert numbers(screen) == [back.id]
    assert screen.filters._chips["from_warehouse_id"].text() == "From: Annex"
    desk.press(RETURN)
    desk.click(screen.filters._chips["from_warehouse_id"])
    desk.rest()
    assert numbers(screen) == [back.id, there.id]
    day = there.created_at.astimezone().date()
    screen.filters.take({"created": (day, day), "to_warehouse_id": shop.annex})
    desk.rest()
    assert numbers(screen) == [there.id]
    screen.filters.take({"created": (None, day.replace(year=2000)), "product_id": goods.tea.id})
    desk.rest()
    assert numbers(screen) == []
    screen.show_everything()
    desk.rest()
    assert {back.id, there.id} <= set(numbers(screen))


def test_without_a_choice_the_pane_counts_what_is_on_its_way(qtbot: QtBot, own_shop: Shop) -> None:
    tea = own_shop.product("TEA")
    own_shop.stock(tea, own_shop.main, 20)
    moving = dispatched(own_shop, (tea, 2))
    pending = send(own_shop, document(own_shop, (tea, 1)))
    desk = Desk(qtbot, own_shop.admin)
    try:
        screen = cast("TransferScreen", desk.show("transfers"))
        assert screen.pane.currentWidget() is screen.traffic
        assert traffic(screen)[2:] == ["Annex", "Expected", "Main", "On its way out", "To be sent"]
        assert [made.text() for made in links(screen)] == ["1 transfer"] * 3
        desk.click(links(screen)[0])
        desk.rest()
        assert numbers(screen) == [moving.id]
        assert screen.filters._chips["to_warehouse_id"].text() == "To: Annex"
        assert screen.pane.currentWidget() is screen.traffic
        desk.click(links(screen)[2])
        desk.rest()
        assert numbers(screen) == [pending.id]
        own_shop.admin.write(lambda work: transfers.cancel_transfer(work, pending.id))
        own_shop.admin.write(lambda work: transfers.cancel_transfer(work, moving.id))
        desk.press(Qt.Key.Key_T, held=CONTROL)
        screen.refresh()
        desk.rest()
        assert "Nothing is on its way" in traffic(screen)
    finally:
        desk.close()


def test_where_one_products_goods_are_is_seen_from_both_sides(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    moving = dispatched(shop, (goods.tea, 4), (goods.cup, 1))
    receive(shop, moving, arrived(goods.tea, 1))
    pending = send(shop, document(shop, (goods.tea, 2)))
    reload(desk, screen)
    screen.table.choose_none()
    screen._product.set_product(goods.tea.id, goods.tea.sku)
    screen._product.changed.emit()
    desk.rest()
    assert screen.pane.currentWidget() is screen.traffic
    assert traffic(screen)[2:] == [
        *("3", "On its way out of Main", "Expected in Annex"),
        *("2", "Reserved in Main", "To be sent to Annex"),
    ]
    desk.click(links(screen)[1])
    desk.rest()
    assert screen.details.details is not None
    assert screen.details.details.transfer.id == pending.id
    screen.filters.clear()
    desk.rest()
    desk.press(Qt.Key.Key_T, held=CONTROL)
    desk.rest()
    assert "Main" in traffic(screen)


def test_an_empty_shop_says_what_to_do(qtbot: QtBot, own_shop: Shop) -> None:
    desk = Desk(qtbot, own_shop.admin)
    try:
        screen = cast("TransferScreen", desk.show("transfers"))
        notice = screen.table._notice
        assert notice is not None
        assert "No transfers yet" in [label.text() for label in notice.findChildren(QLabel)]
        desk.click(notice.findChildren(QPushButton)[0])
        desk.rest()
        assert screen.sheet is screen.form
    finally:
        desk.close()


# Steps


def test_a_pending_transfer_offers_its_steps_and_dispatches_by_key(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = send(shop, document(shop, (goods.tea, 4), transfer_reference="T-1", notes="by van"))
    chosen(desk, screen, row)
    assert buttons(screen) == {
        "Dispatch": True,
        "Move at once": True,
        "Cancel…": True,
        "Print slip": True,
        "Ledger entries": False,
    }
    for words in ("T-1", "by van", goods.tea.sku, "Main → Annex", shop.admin.user.email):
        assert words in texts(screen)
    assert screen.details.findChild(Badge).text == "Pending"
    desk.press(Qt.Key.Key_D, held=CONTROL)
    desk.rest()
    assert read(shop, row).status == TransferStatus.IN_TRANSIT
    assert desk.messages.toast.text == f"Transfer {row.id} is on its way to Annex."
    assert list(buttons(screen)) == [
        "Receive…",
        "Receive all",
        "Cancel…",
        "Print slip",
        "Ledger entries",
    ]
    assert figures(shop, goods.tea) == ((16, 0, 0), (0, 0, 4), (16, 0, 4))
    desk.press(Qt.Key.Key_R, held=CONTROL | SHIFT)
    desk.rest()
    assert read(shop, row).status == TransferStatus.COMPLETED
    assert list(buttons(screen)) == [
        "Print slip",
        "Ledger entries",
        "Labels for what was received",
    ]
    assert "Received, done" in texts(screen)


def test_moving_at_once_posts_both_sides(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = send(shop, document(shop, (goods.tea, 4)))
    chosen(desk, screen, row)
    desk.press(Qt.Key.Key_D, held=CONTROL | SHIFT)
    desk.rest()
    assert read(shop, row).status == TransferStatus.COMPLETED
    assert figures(shop, goods.tea)[1] == (4, 0, 0)


def test_cancelling_asks_once_in_words(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = dispatched(shop, (goods.tea, 4))
    receive(shop, row, arrived(goods.tea, 1))
    chosen(desk, screen, row)
    desk.press(Qt.Key.Key_Delete, held=CONTROL)
    assert f"Cancel transfer {row.id}?" in asked(desk)
    assert "What has not arrived yet goes back into Main. What has arrived stays" in asked(desk)
    answer(desk, "Go back")
    assert read(shop, row).status == TransferStatus.IN_TRANSIT
    desk.press(Qt.Key.Key_Delete, held=CONTROL)
    answer(desk, "Cancel the transfer")
    assert read(shop, row).status == TransferStatus.CANCELLED
    assert figures(shop, goods.tea)[:2] == ((19, 0, 0), (1, 0, 0))
    assert "3 taken back" in texts(screen)


def test_a_step_that_a_colleague_took_meanwhile_is_told(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = send(shop, document(shop, (goods.tea, 4)))
    chosen(desk, screen, row)
    shop.admin.write(lambda work: transfers.cancel_transfer(work, row.id))
    desk.press(Qt.Key.Key_D, held=CONTROL)
    desk.rest()
    assert "is cancelled; it cannot be dispatched" in desk.messages.toast.text
    screen.refresh()
    desk.rest()
    assert list(buttons(screen)) == ["Print slip", "Ledger entries"]


def test_whoever_may_not_go_on_is_told_why(
    desk_of: Callable[[Session], Desk], shop: Shop, goods: Goods
) -> None:
    row = send(shop, document(shop, (goods.tea, 4)))
    desk = desk_of(shop.colleague)
    screen = cast("TransferScreen", desk.show("transfers"))
    chosen(desk, screen, row)
    assert buttons(screen) == {
        "Dispatch": False,
        "Move at once": False,
        "Cancel…": False,
        "Print slip": True,
        "Ledger entries": False,
    }
    assert "Some of these products belong to colleagues" in texts(screen)
    desk.press(Qt.Key.Key_D, held=CONTROL)
    desk.rest()
    assert read(shop, row).status == TransferStatus.PENDING


def test_the_pane_tells_what_became_of_each_product_and_who_did_what(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = dispatched(shop, (goods.tea, 5), (goods.cup, 2))
    receive(shop, row, lost(goods.tea, 1, received=2, reason="it got wet"), arrived(goods.cup, 2))
    chosen(desk, screen, row)
    shown = texts(screen)
    assert "2 of 5" in shown
    assert f"{goods.tea.sku}  ·  2 expected  ·  1 written off" in shown
    assert "2 of 2" in shown
    assert "4 received, 1 written off" in shown
    assert "it got wet" in shown


def test_a_long_transfer_shows_all_its_lines_on_a_sheet(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    many = [shop.product(f"{goods.word}-{number:03}") for number in range(30)]
    for product in many:
        shop.stock(product, shop.main, 5)
    row = dispatched(shop, *((it, 2) for it in many))
    chosen(desk, screen, row)
    assert "and 18 more" in texts(screen)
    link = next(
        made for made in screen.details.findChildren(QPushButton) if made.text() == "Show all"
    )
    desk.click(link)
    assert screen.sheet is screen.all_lines
    grid = screen.all_lines.grid
    assert grid.lines.rowCount() == 30
    assert [grid.lines.index(29, at).data() for at in range(5)] == [
        many[29].sku,
        many[29].name,
        "2",
        "",
        "2",
    ]
    typed(desk, "x")
    assert grid.lines.index(0, 0).data() == many[0].sku
    desk.press(ESCAPE)
    assert screen.sheet is None
    assert focused() is screen.table


def test_the_ledgers_entries_are_one_key_away(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = dispatched(shop, (goods.tea, 5), (goods.cup, 2))
    dispatched(shop, (goods.tea, 1))
    chosen(desk, screen, row)
    desk.press(Qt.Key.Key_L, held=CONTROL)
    desk.rest()
    ledger = desk.window.current_screen
    assert isinstance(ledger, LedgerScreen)
    entries = [ledger.model.row_at(at) for at in range(ledger.model.rowCount())]
    assert [entry.transfer_id for entry in entries if entry] == [row.id] * 2
    assert ledger.filters._chips["transfer_id"].text() == f"Transfer: {row.id}"


def test_the_slip_is_shown_before_it_is_printed(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = send(shop, document(shop, (goods.tea, 4)))
    chosen(desk, screen, row)
    desk.press(Qt.Key.Key_P, held=CONTROL)
    desk.until(lambda: desk.window.findChild(PreviewDialog))
    dialog = desk.window.findChild(PreviewDialog)
    assert dialog.windowTitle() == f"Transfer slip {row.id}"
    desk.qtbot.keyClick(dialog, ESCAPE)
    desk.until(lambda: desk.window.findChild(PreviewDialog) is None)


def test_enter_on_a_row_leads_to_its_next_step(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    pending = send(shop, document(shop, (goods.tea, 4)))
    moving = dispatched(shop, (goods.tea, 4))
    chosen(desk, screen, pending)
    desk.press(RETURN)
    desk.rest()
    assert cast("QPushButton", focused()).text() == "Dispatch"
    chosen(desk, screen, moving)
    desk.press(RETURN)
    desk.rest()
    assert screen.sheet is screen.receipt


# Making one


def begun(desk: Desk, screen: TransferScreen) -> None:
    desk.press(Qt.Key.Key_N, held=CONTROL)
    desk.rest()
    assert screen.sheet is screen.form
    assert focused() is screen.form.grid.table


def test_a_transfer_is_made_by_keyboard_alone(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    begun(desk, screen)
    assert (screen.form.source.currentText(), screen.form.target.currentText()) == ("Annex", "Main")
    screen.form.source.setFocus()
    desk.press(DOWN)
    desk.press(RETURN)
    desk.press(Qt.Key.Key_Up)
    for _ in range(1):
        desk.press(RETURN)
    typed(desk, "T-77")
    desk.press(RETURN)
    typed(desk, "for the window")
    desk.press(RETURN)
    assert focused() is screen.form.grid.table
    for product, quantity in ((goods.cup, "3"), (goods.tea, "2.5")):
        typed(desk, product.sku)
        desk.press(TAB)
        typed(desk, quantity)
        desk.press(RETURN)
    desk.rest()
    assert screen.form.lines.index(0, 2).data() == "20"
    desk.press(RETURN, held=CONTROL)
    desk.rest()
    assert screen.sheet is None
    details = screen.details.details
    assert details is not None
    row = details.transfer
    assert (row.from_warehouse_name, row.to_warehouse_name) == ("Main", "Annex")
    assert (row.transfer_reference, row.notes, row.status) == ("T-77", "for the window", "pending")
    assert [(it.sku, it.quantity) for it in details.lines] == [
        (goods.cup.sku, 3),
        (goods.tea.sku, Decimal("2.5")),
    ]
    assert desk.messages.toast.text == f"Transfer {row.id} is made; its goods are reserved."
    assert figures(shop, goods.cup)[0] == (20, 3, 0)
    assert not screen.form.is_dirty


def from_main(desk: Desk, screen: TransferScreen, shop: Shop) -> None:
    begun(desk, screen)
    screen.form.source.choose(shop.main)
    screen.form.target.choose(shop.annex)
    desk.rest()


def test_a_transfer_may_leave_as_soon_as_it_is_made(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    from_main(desk, screen, shop)
    typed(desk, goods.tea.sku)
    desk.press(RETURN)
    desk.rest()
    desk.press(RETURN, held=CONTROL | SHIFT)
    desk.rest()
    details = screen.details.details
    assert details is not None
    assert details.transfer.status == TransferStatus.IN_TRANSIT
    assert figures(shop, goods.tea) == ((19, 0, 0), (0, 0, 1), (19, 0, 1))


def test_more_than_is_available_is_refused_at_its_line(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    from_main(desk, screen, shop)
    QGuiApplication.clipboard().setText(f"{goods.tea.sku}\t21\n{goods.cup.sku}\t20")
    desk.press(Qt.Key.Key_V, held=CONTROL)
    desk.rest()
    lines = screen.form.lines
    assert lines.bad_cells == ((0, "quantity", "Only 20 are available in Main."),)
    desk.press(RETURN, held=CONTROL)
    desk.rest()
    assert screen.sheet is screen.form
    assert screen.form.grid.table.currentIndex().row() == 0
    shop.stock(goods.tea, shop.main, 1)
    desk.bus.publish(changed(Entity.MOVEMENT))
    desk.rest()
    assert lines.bad_cells == ()
    assert lines.index(0, 2).data() == "21"
    screen.form.source.choose(shop.annex)
    screen.form.target.choose(shop.main)
    desk.rest()
    assert [error for _, _, error in lines.bad_cells] == ["Only 0 are available in Annex."] * 2


def test_goods_that_a_colleague_took_meanwhile_are_told_at_their_line(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    from_main(desk, screen, shop)
    QGuiApplication.clipboard().setText(f"{goods.tea.sku}\t5\n{goods.cup.sku}\t20")
    desk.press(Qt.Key.Key_V, held=CONTROL)
    desk.rest()
    send(shop, document(shop, (goods.cup, 4)))
    desk.press(RETURN, held=CONTROL)
    desk.rest()
    assert screen.sheet is screen.form
    row, key, error = screen.form.lines.bad_cells[0]
    assert (row, key) == (1, "quantity")
    assert error.startswith(f"Only 16 of {goods.cup.sku} are available in Main")
    assert screen.form.lines.index(1, 2).data() == "16"
    assert figures(shop, goods.tea)[0] == (20, 0, 0)
    typed(desk, "16")
    desk.press(RETURN, held=CONTROL)
    desk.rest()
    assert screen.sheet is None
    assert figures(shop, goods.cup)[0] == (20, 20, 0)


def test_a_form_that_lacks_something_says_what(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    from_main(desk, screen, shop)
    form = screen.form
    desk.press(RETURN, held=CONTROL)
    assert form.banner.text == "Scan or type what is to be moved."
    form.target.choose(shop.main)
    desk.click(form.create_button)
    assert form._fields["to_warehouse_id"].error == "Choose another warehouse than the first."
    form.target.choose(shop.annex)
    desk.fill(form.reference, "x" * 101)
    form.lines.add(goods.tea, Decimal(1))
    desk.click(form.create_button)
    desk.rest()
    assert "at most 100 are possible" in form._fields["transfer_reference"].error
    assert focused() is form.reference
    desk.fill(form.reference, "fine")
    assert form._fields["transfer_reference"].error == ""


def test_a_colleagues_product_is_told_before_anything_is_sent(
    desk_of: Callable[[Session], Desk], shop: Shop, goods: Goods
) -> None:
    own = shop.product(f"{goods.word}-OWN", by=shop.colleague)
    shop.stock(own, shop.main, 5)
    desk = desk_of(shop.colleague)
    screen = cast("TransferScreen", desk.show("transfers"))
    from_main(desk, screen, shop)
    for product in (own, goods.tea):
        typed(desk, product.sku)
        desk.press(RETURN)
    desk.rest()
    assert screen.form.lines.bad_cells == (
        (1, "product", f"{goods.tea.sku} belongs to a colleague. Ask its owner or an admin."),
    )


def test_scans_add_to_the_form_wherever_the_cursor_is(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    from_main(desk, screen, shop)
    screen.form.notes.setFocus()
    assert screen.take_scan(ScannedProduct(goods.tea, Decimal(1)))
    assert screen.take_scan(ScannedProduct(goods.tea, Decimal(6)))
    desk.rest()
    assert [line.text("quantity") for line in screen.form.lines.lines] == ["7"]
    assert focused() is screen.form.grid.table
    screen.form.lines.clear()
    screen.form.leave()
    assert not screen.take_scan(ScannedProduct(goods.tea, Decimal(1)))


def test_typed_lines_are_not_lost_without_a_question(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    from_main(desk, screen, shop)
    desk.press(ESCAPE)
    assert screen.sheet is None
    from_main(desk, screen, shop)
    typed(desk, goods.tea.sku)
    desk.press(RETURN)
    desk.rest()
    assert screen.unsaved == "A new transfer"
    desk.press(ESCAPE)
    assert "Throw the new transfer away?" in asked(desk)
    answer(desk, "Go back")
    assert len(screen.form.lines.lines) == 1
    desk.show("products")
    desk.show("transfers")
    assert screen.sheet is screen.form
    desk.click(screen.form.cancel_button)
    answer(desk, "Throw away")
    assert screen.sheet is None
    assert screen.unsaved == ""


def test_other_screens_ask_for_a_transfer_or_for_a_new_one(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = send(shop, document(shop, (goods.tea, 1)))
    desk.show("products")
    desk.bus.want(TransferWanted(row.id))
    desk.rest()
    assert desk.window.current_screen is screen
    assert screen.details.transfer_id == row.id
    desk.bus.want(NewTransferWanted(goods.cup.id, shop.main))
    desk.rest()
    assert screen.sheet is screen.form
    assert screen.form.source.currentData() == shop.main
    assert screen.form.target.currentData() != shop.main
    assert [line.text("product") for line in screen.form.lines.lines] == [goods.cup.sku]


def test_a_closed_warehouse_is_not_offered(desk: Desk, screen: TransferScreen, shop: Shop) -> None:
    fields = WarehouseFields(uuid4().hex[:8], f"Old {uuid4().hex[:6]}", is_active=False)
    shop.admin.write(lambda work: warehouses.create_warehouse(work, fields))
    begun(desk, screen)
    offered = [screen.form.source.itemText(at) for at in range(screen.form.source.count())]
    assert fields.name not in offered
    assert {"Main", "Annex"} <= set(offered)


# Receiving


def receiving(desk: Desk, screen: TransferScreen, row: TransferRow) -> None:
    chosen(desk, screen, row)
    desk.press(Qt.Key.Key_R, held=CONTROL)
    desk.rest()
    assert screen.sheet is screen.receipt
    assert focused() is screen.receipt.grid.table


def test_all_of_it_is_received_with_one_key(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = dispatched(shop, (goods.tea, 4), (goods.cup, 2))
    receiving(desk, screen, row)
    assert screen.receipt._sum.text() == "2 lines complete"
    desk.press(RETURN, held=CONTROL)
    desk.rest()
    assert screen.sheet is None
    assert read(shop, row).status == TransferStatus.COMPLETED
    assert desk.messages.toast.text == f"Transfer {row.id} is done."
    assert screen.details.details is not None
    assert screen.details.details.transfer.status == TransferStatus.COMPLETED


def test_what_is_missing_is_still_expected_unless_a_reason_is_given(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = dispatched(shop, (goods.tea, 4), (goods.cup, 2))
    receiving(desk, screen, row)
    typed(desk, "3")
    desk.press(RETURN)
    typed(desk, "0")
    desk.press(TAB)
    assert screen.receipt.grid.table.currentIndex().row() == 1
    desk.press(Qt.Key.Key_F2)
    desk.type("B")
    desk.press(TAB)
    lines = screen.receipt.arrivals.lines
    assert lines.lines[1].text("rest") == "Broken on the way"
    assert lines.bad_cells == ((1, "reason", "Say why these goods will not come any more."),)
    assert (
        screen.receipt._sum.text()
        == "0 lines complete,  2 short,  1 still expected,  2 written off"
    )
    desk.press(RETURN, held=CONTROL)
    assert screen.sheet is screen.receipt
    typed(desk, "the crate fell")
    desk.press(RETURN)
    assert screen.unsaved == f"The receipt of transfer {row.id}"
    desk.press(RETURN, held=CONTROL)
    desk.rest()
    assert figures(shop, goods.tea)[1] == (3, 0, 1)
    assert figures(shop, goods.cup) == ((18, 0, 0), (0, 0, 0), (18, 0, 0))
    assert "is still expected" in desk.messages.toast.text
    assert "the crate fell" in texts(screen)
    assert screen.unsaved == ""
    receiving(desk, screen, row)
    assert [line.text("received") for line in lines.lines] == ["1"]


def test_more_than_was_sent_is_refused_at_its_line(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = dispatched(shop, (goods.tea, 4))
    receiving(desk, screen, row)
    typed(desk, "5")
    desk.press(RETURN)
    assert screen.receipt.grid.note.startswith("Only 4 are expected.")
    desk.click(screen.receipt.none_button)
    desk.press(RETURN, held=CONTROL)
    assert screen.receipt.banner.text.startswith("Type what arrived")
    desk.click(screen.receipt.all_button)
    receive(shop, row, arrived(goods.tea, 1))
    desk.click(screen.receipt.receive_button)
    desk.rest()
    assert screen.sheet is screen.receipt
    assert screen.receipt.grid.note.startswith(f"Only 3 of {goods.tea.sku} are still expected")
    screen.receipt.grid.table.show_cell(0, "received")
    typed(desk, "3")
    desk.press(RETURN, held=CONTROL)
    desk.rest()
    assert read(shop, row).status == TransferStatus.COMPLETED


def test_a_receipt_that_was_begun_is_not_lost_without_a_question(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = dispatched(shop, (goods.tea, 4))
    receiving(desk, screen, row)
    desk.press(ESCAPE)
    assert screen.sheet is None
    receiving(desk, screen, row)
    typed(desk, "2")
    desk.press(RETURN)
    desk.press(ESCAPE)
    assert "Throw the receipt away?" in asked(desk)
    answer(desk, "Throw away")
    assert screen.sheet is None
    receiving(desk, screen, row)
    assert screen.receipt.arrivals.lines.lines[0].text("received") == "4"


def test_a_scan_leads_to_the_line_that_is_received(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = dispatched(shop, (goods.tea, 4), (goods.cup, 2))
    receiving(desk, screen, row)
    assert screen.take_scan(ScannedProduct(goods.cup, Decimal(1)))
    assert screen.receipt.grid.table.currentIndex().row() == 1
    other = shop.product(f"{goods.word}-X")
    assert screen.take_scan(ScannedProduct(other, Decimal(1)))
    assert screen.receipt.banner.text == f"{other.sku} is not expected with this transfer."


def test_a_receipt_sent_again_after_a_lost_answer_is_one(
    desk: Desk, screen: TransferScreen, shop: Shop, goods: Goods
) -> None:
    row = dispatched(shop, (goods.tea, 4))
    receiving(desk, screen, row)
    typed(desk, "3")
    desk.press(RETURN)
    session = desk.session
    write = session.write

    def lose_answer(function: Callable[..., object]) -> object:
        write(function)
        raise Unavailable("The answer was lost.")

    vars(session)["write"] = lose_answer
    desk.press(RETURN, held=CONTROL)
    desk.rest()
    del vars(session)["write"]
    assert desk.lost_connections
    assert screen.sheet is screen.receipt
    assert figures(shop, goods.tea)[1] == (3, 0, 1)
    desk.press(RETURN, held=CONTROL)
    desk.rest()
    assert screen.sheet is None
    assert figures(shop, goods.tea)[1] == (3, 0, 1)
