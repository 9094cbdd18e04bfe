"""The stock ledger's list: what it can be narrowed by, and where its entries lead."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from inventory_desktop.models import MovementType
from inventory_desktop.services import movement_list, stock
from inventory_desktop.services.movement_list import MovementRow
from inventory_desktop.services.products import ProductRow, ScannedProduct
from inventory_desktop.services.stock import PostMovement
from inventory_desktop.ui.bus import LedgerWanted, PostingWanted
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.products.product_screen import ProductScreen
from tests.gui.desk import Desk
from tests.support.shop import Shop

OLD = datetime(2025, 3, 14, 12, tzinfo=UTC)


@pytest.fixture
def product(shop: Shop) -> ProductRow:
    return shop.product(f"LEDGER-{uuid4().hex[:6]}")


@pytest.fixture
def entries(shop: Shop, product: ProductRow) -> list[MovementRow]:
    """A purchase in each warehouse, one of them last year, and a sale."""
    posted = [
        post(shop, product, shop.main, MovementType.PURCHASE, 10, occurred_at=OLD),
        post(shop, product, shop.annex, MovementType.PURCHASE, 5),
        post(shop, product, shop.main, MovementType.SALE, 2),
    ]
    return [
        shop.admin.read(lambda work, entry=entry: movement_list.get_movement(work, entry))
        for entry in posted
    ]


def post(
    shop: Shop,
    product: ProductRow,
    warehouse: int,
    kind: MovementType,
    quantity: int,
    **values: object,
) -> int:
    command = PostMovement(
        request_id=uuid4(),
        product_id=product.id,
        warehouse_id=warehouse,
        movement_type=kind,
        quantity=Decimal(quantity),
        **values,
    )
    return shop.admin.write(lambda work: stock.post_movement(work, command)).movement_id


@pytest.fixture
def screen(desk: Desk, entries: list[MovementRow], product: ProductRow) -> LedgerScreen:
    assert entries
    screen = desk.show_ledger()
    desk.bus.want(LedgerWanted(product_id=product.id, sku=product.sku))
    desk.rest()
    return screen


def shown(screen: LedgerScreen) -> list[int]:
    rows = [screen.model.row_at(row) for row in range(screen.model.rowCount())]
    return [row.id for row in rows if row is not None]


def narrowed(desk: Desk, screen: LedgerScreen, **values: object) -> list[int]:
    held = screen.filters.values
    screen.filters.take({**held, **values})
    desk.rest()
    return shown(screen)


def test_the_entries_of_one_product_are_newest_first(
    screen: LedgerScreen, entries: list[MovementRow]
) -> None:
    assert shown(screen) == [entry.id for entry in reversed(entries)]


def test_the_ledger_is_narrowed_by_warehouse_person_type_and_date(
    desk: Desk, shop: Shop, screen: LedgerScreen, entries: list[MovementRow]
) -> None:
    bought, moved, sold = (entry.id for entry in entries)
    assert narrowed(desk, screen, warehouse_id=shop.annex) == [moved]
    assert narrowed(desk, screen, warehouse_id=shop.main) == [sold, bought]
    assert narrowed(desk, screen, movement_type="sale") == [sold]
    assert narrowed(desk, screen, movement_type=None, created_by=shop.colleague.user.id) == []
    day = OLD.astimezone().date()
    assert narrowed(desk, screen, created_by=None, days=(day, day)) == [bought]
    assert narrowed(desk, screen, days=(day + timedelta(days=1), None)) == [sold]
    assert narrowed(desk, screen, days=(None, day)) == [bought]


def test_a_short_span_of_days_is_read_page_by_page(
    shop: Shop, product: ProductRow, entries: list[MovementRow]
) -> None:
    assert entries
    span = movement_list.MovementQuery(
        product_id=product.id, since=OLD - timedelta(days=1), until=OLD + timedelta(days=1)
    )
    more = [post(shop, product, shop.main, MovementType.SALE, 1, occurred_at=OLD) for _ in range(4)]
    first = shop.admin.read(lambda work: movement_list.movement_rows(work, span, None, 3))
    assert [row.id for row in first] == more[:0:-1]
    rest = shop.admin.read(lambda work: movement_list.movement_rows(work, span, first[-1].id, 3))
    assert [row.id for row in rest] == [more[0], entries[0].id]


def test_chips_of_filters_speak_of_warehouses_by_name(
    desk: Desk, shop: Shop, screen: LedgerScreen
) -> None:
    desk.bus.want(LedgerWanted(warehouse_id=shop.annex))
    desk.rest()
    texts = [chip.text() for chip in screen.filters._chips.values()]
    assert "Warehouse: Annex" in texts


def test_a_type_is_chosen_by_chip_or_filter_and_the_filter_wins(
    desk: Desk, screen: LedgerScreen, entries: list[MovementRow]
) -> None:
    bought, moved, sold = (entry.id for entry in entries)
    screen.choose_chip(1)
    desk.rest()
    assert shown(screen) == [sold]
    assert narrowed(desk, screen, movement_type="purchase") == [moved, bought]
    assert narrowed(desk, screen, movement_type=None) == [sold]


def test_an_entry_leads_to_its_product(
    desk: Desk, screen: LedgerScreen, product: ProductRow
) -> None:
    screen.table.setFocus()
    screen.table.choose_first()
    desk.rest()
    links = [each for each in screen.entry.findChildren(QPushButton) if each.text()]
    desk.click(next(each for each in links if each.text() == "The product"))
    desk.rest()
    products = desk.window.current_screen
    assert isinstance(products, ProductScreen)
    assert products.details.product_id == product.id


def test_a_reversal_and_its_entry_lead_to_each_other(
    desk: Desk, shop: Shop, screen: LedgerScreen, entries: list[MovementRow]
) -> None:
    sold = entries[2]
    back = shop.admin.write(
        lambda work: stock.reverse_movement(
            work, request_id=uuid4(), movement_id=sold.id, reason="typed twice"
        )
    )
    desk.bus.want(LedgerWanted(movement_id=back.movement_id))
    desk.rest()
    assert screen.pane.currentWidget() is screen.entry
    link = f"Entry {sold.id}"
    desk.click(next(each for each in screen.entry.findChildren(QPushButton) if each.text() == link))
    desk.rest()
    texts = [each.text() for each in screen.entry.findChildren(QLabel)]
    assert f"Sale, entry {sold.id}" in texts
    assert f"Reversed by entry {back.movement_id}." in texts


def test_a_scanned_product_goes_into_the_form_and_again_adds_one(
    desk: Desk, screen: LedgerScreen, product: ProductRow
) -> None:
    scanned = ScannedProduct(product, Decimal(6))
    assert screen.take_scan(scanned)
    desk.rest()
    assert screen.pane.currentWidget() is screen.form
    assert (screen.form.product.text(), screen.form.quantity.text()) == (product.sku, "6")
    screen.take_scan(scanned)
    assert screen.form.quantity.text() == "12"


def test_a_half_typed_entry_is_told_before_the_window_closes(
    desk: Desk, screen: LedgerScreen, product: ProductRow
) -> None:
    assert desk.window.unsaved == ""
    desk.bus.want(PostingWanted(product.id))
    desk.rest()
    desk.type("3")
    assert "not posted" in desk.window.unsaved
    desk.qtbot.keyClick(screen.form, Qt.Key.Key_Escape)
    screen.form.quantity.clear()
    assert desk.window.unsaved == ""


def test_what_is_not_there_yet_is_probably_received(desk: Desk, shop: Shop) -> None:
    screen = desk.show_ledger()
    for stock_of_it, wanted in ((0, MovementType.PURCHASE), (3, MovementType.SALE)):
        product = shop.product(f"LEDGER-{uuid4().hex[:6]}")
        if stock_of_it:
            shop.stock(product, shop.main, stock_of_it)
        screen.form.choose_type(MovementType.SALE)
        desk.bus.want(PostingWanted(product.id))
        desk.rest()
        assert screen.form.product.text() == product.sku
        assert screen.form.action.movement_type is wanted
    desk.bus.want(PostingWanted(movement_type=MovementType.DAMAGED))
    assert screen.form.action.movement_type is MovementType.DAMAGED
