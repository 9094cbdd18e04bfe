"""Receiving a delivery: a grid typed, scanned or pasted, posted as one."""

import threading
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from inventory_desktop.errors import Unavailable
from inventory_desktop.services import products
from inventory_desktop.services.days import today
from inventory_desktop.services.movement_list import MovementQuery, MovementRow, movement_rows
from inventory_desktop.services.products import ProductRow, ScannedProduct
from inventory_desktop.services.session import Session
from inventory_desktop.ui.bus import LabelsWanted
from inventory_desktop.ui.formats import format_date
from inventory_desktop.ui.ledger.delivery_sheet import DeliverySheet
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from tests.gui.desk import Desk, collected, focused
from tests.support.shop import Shop

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RETURN, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape


@pytest.fixture
def tea(shop: Shop) -> ProductRow:
    return shop.product(f"TEA-{uuid4().hex[:6]}")


@pytest.fixture
def cup(shop: Shop) -> ProductRow:
    return shop.product(f"CUP-{uuid4().hex[:6]}")


@pytest.fixture
def screen(desk: Desk) -> LedgerScreen:
    return desk.show_ledger()


@pytest.fixture
def sheet(desk: Desk, screen: LedgerScreen) -> DeliverySheet:
    return begun(desk, screen)


def begun(desk: Desk, screen: LedgerScreen) -> DeliverySheet:
    desk.press(Qt.Key.Key_N, held=CONTROL | SHIFT)
    desk.rest()
    assert screen.sheet is screen.delivery
    assert focused() is screen.delivery.grid.table
    screen.delivery.warehouse.choose(1)
    return screen.delivery


def typed(desk: Desk, text: str) -> None:
    for sign in text:
        desk.type(sign)


def pasted(desk: Desk, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    desk.press(Qt.Key.Key_V, held=CONTROL)
    desk.rest()


def sent(desk: Desk) -> None:
    desk.press(RETURN, held=CONTROL)
    desk.rest()


def entries(shop: Shop, product: ProductRow) -> list[MovementRow]:
    """Oldest first."""
    query = MovementQuery(product_id=product.id)
    rows = shop.admin.read(lambda work: movement_rows(work, query, None, 50))
    return list(reversed(rows))


def figures(shop: Shop, product: ProductRow) -> list[tuple[str, Decimal, Decimal | None]]:
    return [(row.movement_type, row.quantity, row.unit_cost) for row in entries(shop, product)]


def question(desk: Desk, answer: str) -> str:
    box = desk.window.findChild(QMessageBox)
    assert box is not None, "nothing was asked"
    text = box.text()
    desk.click(next(made for made in box.buttons() if made.text() == answer))
    desk.until(lambda: desk.window.findChild(QMessageBox) is None)
    return text


def test_a_delivery_is_typed_from_start_to_end_without_a_pointer(
    desk: Desk, screen: LedgerScreen, sheet: DeliverySheet, shop: Shop, tea: ProductRow,
    cup: ProductRow,
) -> None:  # fmt: skip
    sheet.warehouse.setFocus()
    desk.press(RETURN)
    desk.press(RETURN)
    typed(desk, "DN-4711")
    desk.press(RETURN)
    typed(desk, "two boxes open")
    desk.press(RETURN)
    assert focused() is sheet.grid.table
    for product, quantity, cost in ((tea, "12", "3.5"), (cup, "40", "1.25")):
        typed(desk, product.sku)
        desk.press(TAB)
        typed(desk, quantity)
        desk.press(TAB)
        typed(desk, cost)
        desk.press(RETURN)
    desk.rest()
    assert [sheet.lines.index(row, 5).data() for row in (0, 1)] == ["€42.00", "€50.00"]
    assert sheet._sum.text() == "52 units, €92.00"
    sent(desk)
    assert screen.sheet is None
    assert figures(shop, tea) == [("purchase", 12, Decimal("3.5"))]
    entry = entries(shop, cup)[0]
    assert (entry.quantity, entry.unit_cost, entry.on_hand_after) == (40, Decimal("1.25"), 40)
    assert (entry.reference_number, entry.notes) == ("DN-4711", "two boxes open")
    assert (entry.warehouse_id, entry.occurred_at.date()) == (shop.main, entry.created_at.date())
    assert desk.messages.toast.text == "The delivery is posted: 2 lines, 52 units."
    newest = screen.model.row_at(0)
    assert newest is not None
    assert newest.id == entry.id
    assert screen.unsaved == ""


@pytest.mark.usefixtures("sheet")
def test_a_delivery_is_taken_back_from_its_message(
    desk: Desk, shop: Shop, tea: ProductRow, cup: ProductRow
) -> None:
    pasted(desk, f"{tea.sku}\t5\t2\n{cup.sku}\t7\t3")
    sent(desk)
    desk.click(desk.messages.toast._action)  # type: ignore[arg-type]  # it has one
    desk.rest()
    assert desk.messages.toast.text == "The delivery is reversed."
    for product in (tea, cup):
        first, second = entries(shop, product)
        assert second.reverses_id == first.id
        assert second.on_hand_after == 0
        assert second.notes == "Reversed at once"


def test_lines_from_a_spreadsheet_keep_their_costs_apart(
    desk: Desk, sheet: DeliverySheet, shop: Shop, tea: ProductRow
) -> None:
    pasted(desk, f"{tea.sku}\t5\t2.00\n{tea.sku}\t10\t3.50")
    assert [line.text("cost") for line in sheet.lines.lines] == ["2.00", "3.50"]
    assert sheet.take_scan(ScannedProduct(tea, Decimal(6))) is None
    assert [line.text("quantity") for line in sheet.lines.lines] == ["11", "10"]
    sent(desk)
    assert figures(shop, tea) == [("purchase", 11, 2), ("purchase", 10, Decimal("3.5"))]
    level = shop.level(tea, shop.main)
    assert (level.on_hand, level.average_cost) == (21, Decimal("2.7143"))


def test_what_is_wrong_is_told_at_its_cell_and_nothing_is_posted(
    desk: Desk, screen: LedgerScreen, sheet: DeliverySheet, shop: Shop, tea: ProductRow
) -> None:
    sent(desk)
    assert sheet.banner.text == "Scan or type what arrived."
    pasted(desk, f"{tea.sku}\t0\t-1\nNOBODY\t2\tcheap")
    errors = {(row, key): error for row, key, error in sheet.lines.bad_cells}
    assert errors[0, "quantity"] == "Type more than 0."
    assert errors[0, "cost"] == "A cost cannot be less than 0."
    assert errors[1, "product"].startswith("No product has this SKU or barcode.")
    assert "cheap" in errors[1, "cost"]
    sent(desk)
    assert screen.sheet is sheet
    assert focused() is sheet.grid.table
    assert (sheet.grid.table.currentIndex().row(), sheet.grid.table.currentIndex().column()) == (
        0,
        2,
    )
    assert entries(shop, tea) == []
    assert [line.text("cost") for line in sheet.lines.lines] == ["-1.00", "cheap"]


def test_a_product_that_a_colleague_put_out_of_use_is_told_at_its_line(
    desk: Desk, screen: LedgerScreen, sheet: DeliverySheet, shop: Shop, tea: ProductRow,
    cup: ProductRow,
) -> None:  # fmt: skip
    pasted(desk, f"{tea.sku}\t5\t2\n{cup.sku}\t7\t3")
    shop.sql(f"UPDATE inventory.products SET is_active = false WHERE id = {cup.id}")
    sent(desk)
    assert screen.sheet is sheet
    row, key, error = sheet.lines.bad_cells[0]
    assert (row, key) == (1, "product")
    assert cup.sku in error
    assert entries(shop, tea) == []
    desk.press(Qt.Key.Key_Delete, held=CONTROL)
    sent(desk)
    assert screen.sheet is None
    assert figures(shop, tea) == [("purchase", 5, 2)]


def test_a_colleagues_product_is_told_before_anything_is_sent(
    desk_of: Callable[[Session], Desk], shop: Shop, tea: ProductRow
) -> None:
    desk = desk_of(shop.colleague)
    sheet = begun(desk, desk.show_ledger())
    pasted(desk, f"{tea.sku}\t5\t2")
    assert sheet.lines.bad_cells == (
        (0, "product", f"{tea.sku} belongs to a colleague. Ask its owner or an admin."),
    )


def test_an_answer_that_is_lost_posts_nothing_twice(
    desk: Desk,
    screen: LedgerScreen,
    sheet: DeliverySheet,
    shop: Shop,
    tea: ProductRow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write = desk.session.write_alone

    def lose(function: Callable[..., object]) -> object:
        write(function)
        raise Unavailable("The answer is lost.")

    pasted(desk, f"{tea.sku}\t5\t2\n{tea.sku}\t1\t2")
    with monkeypatch.context() as lost:
        lost.setattr(desk.session, "write_alone", lose)
        sent(desk)
    assert screen.sheet is sheet
    assert len(sheet.lines.lines) == 2
    sent(desk)
    assert screen.sheet is None
    assert [row.quantity for row in entries(shop, tea)] == [5, 1]


def test_a_delivery_that_was_changed_after_a_lost_answer_is_not_taken_for_the_first(
    desk: Desk,
    screen: LedgerScreen,
    sheet: DeliverySheet,
    shop: Shop,
    tea: ProductRow,
    cup: ProductRow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write = desk.session.write_alone

    def lose(function: Callable[..., object]) -> object:
        write(function)
        raise Unavailable("The answer is lost.")

    pasted(desk, f"{tea.sku}\t5\t2\n{cup.sku}\t7\t2")
    with monkeypatch.context() as lost:
        lost.setattr(desk.session, "write_alone", lose)
        sent(desk)
    sheet.lines.remove([1])
    sent(desk)
    assert screen.sheet is sheet
    assert sheet.banner.text.startswith("This entry was already posted with another content.")
    assert [row.quantity for row in entries(shop, tea)] == [5]
    assert [row.quantity for row in entries(shop, cup)] == [7]
    sent(desk)  # Told once; whoever posts it now means to.
    assert [row.quantity for row in entries(shop, tea)] == [5, 5]


def test_what_was_sent_first_is_remembered_when_a_second_try_is_lost_too(
    desk: Desk,
    screen: LedgerScreen,
    sheet: DeliverySheet,
    shop: Shop,
    tea: ProductRow,
    cup: ProductRow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The first try did arrive, the second one did not get as far."""
    write, tries = desk.session.write_alone, iter((True, False))

    def lose(function: Callable[..., object]) -> object:
        if next(tries):
            write(function)
        raise Unavailable("The answer is lost.")

    pasted(desk, f"{tea.sku}\t5\t2\n{cup.sku}\t7\t2")
    with monkeypatch.context() as lost:
        lost.setattr(desk.session, "write_alone", lose)
        sent(desk)
        sheet.lines.remove([1])
        monkeypatch.setattr(desk.session, "read", _gone)
        sent(desk)
    monkeypatch.undo()
    sent(desk)
    assert screen.sheet is sheet
    assert sheet.banner.text.startswith("This entry was already posted with another content.")
    assert [row.quantity for row in entries(shop, tea)] == [5]


def _gone(_function: object) -> object:
    raise Unavailable("The server cannot be reached.")


def test_nothing_can_be_changed_while_a_delivery_is_being_posted(
    desk: Desk,
    screen: LedgerScreen,
    sheet: DeliverySheet,
    shop: Shop,
    tea: ProductRow,
    cup: ProductRow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    write, answer = desk.session.write_alone, threading.Event()

    def wait(function: Callable[..., object]) -> object:
        assert answer.wait(20)
        return write(function)

    monkeypatch.setattr(desk.session, "write_alone", wait)
    pasted(desk, f"{tea.sku}\t5\t2")
    desk.press(RETURN, held=CONTROL)
    assert not sheet.grid.isEnabled()
    assert screen.take_scan(ScannedProduct(cup, Decimal(1)))
    desk.press(ESCAPE)
    assert screen.sheet is sheet
    assert len(sheet.lines.lines) == 1
    answer.set()
    desk.rest()
    assert figures(shop, tea) == [("purchase", 5, 2)]
    assert entries(shop, cup) == []
    assert screen.sheet is sheet  # What was scanned meanwhile is the next one's first line.
    assert [line.text("product") for line in sheet.lines.lines] == [cup.sku]
    sent(desk)
    assert screen.sheet is None
    assert [row.quantity for row in entries(shop, cup)] == [1]


def test_an_earlier_day_is_kept_and_a_later_one_refused(
    desk: Desk, screen: LedgerScreen, sheet: DeliverySheet, shop: Shop, tea: ProductRow
) -> None:
    pasted(desk, f"{tea.sku}\t5")
    desk.fill(sheet.day, format_date(today() + timedelta(days=1)))
    desk.click(sheet.post_button)
    field = sheet._fields["occurred_at"]
    assert field.error == "A delivery cannot be dated ahead of today."
    assert focused() is sheet.day
    desk.fill(sheet.day, "yesterday")
    desk.click(sheet.post_button)
    assert field.error.startswith("“yesterday” is not a day; write it like ")
    desk.fill(sheet.day, format_date(today() - timedelta(days=40)))
    desk.click(sheet.post_button)
    desk.rest()
    assert screen.sheet is None
    entry = entries(shop, tea)[0]
    assert entry.occurred_at.astimezone().date() == today() - timedelta(days=40)
    assert sheet.day.text() == ""


def test_typed_lines_are_not_lost_without_a_question(
    desk: Desk, screen: LedgerScreen, sheet: DeliverySheet, tea: ProductRow
) -> None:
    desk.press(ESCAPE)
    assert screen.sheet is None
    begun(desk, screen)
    pasted(desk, f"{tea.sku}\t5")
    assert screen.unsaved == "A delivery that is not posted"
    desk.press(ESCAPE)
    assert question(desk, "Go back") == "Throw the delivery away?"
    assert len(sheet.lines.lines) == 1
    desk.show("products")
    desk.show("ledger")
    assert screen.sheet is sheet
    desk.click(sheet.cancel_button)
    question(desk, "Throw away")
    assert screen.sheet is None
    assert screen.unsaved == ""


def test_scans_go_into_the_delivery_wherever_the_cursor_is(
    desk: Desk, screen: LedgerScreen, sheet: DeliverySheet, tea: ProductRow
) -> None:
    sheet.notes.setFocus()
    assert screen.take_scan(ScannedProduct(tea, Decimal(1)))
    assert screen.take_scan(ScannedProduct(tea, Decimal(6)))
    desk.rest()
    assert [line.text("quantity") for line in sheet.lines.lines] == ["7"]


@pytest.mark.usefixtures("sheet")
def test_labels_are_asked_for_what_arrived(
    desk: Desk, shop: Shop, tea: ProductRow, cup: ProductRow
) -> None:
    pasted(desk, f"{tea.sku}\t5\n{cup.sku}\t2")
    desk.bus.wanted.disconnect()
    with collected(desk.bus.wanted) as wishes:
        desk.press(RETURN, held=CONTROL | SHIFT)
        desk.rest()
    assert wishes == [LabelsWanted(((tea.id, Decimal(5)), (cup.id, Decimal(2))))]
    assert len(entries(shop, cup)) == 1
    assert shop.admin.read(lambda work: products.product_row(work, cup.id)).on_hand == 2
