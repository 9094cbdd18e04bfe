"""The warehouses: list, pane, form, and closing one that still holds stock."""

from collections.abc import Callable
from decimal import Decimal
from typing import cast
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from inventory_desktop.errors import RuleError, Unavailable
from inventory_desktop.services import products, warehouse_stock, warehouses
from inventory_desktop.services.paging import Sort
from inventory_desktop.services.session import Session
from inventory_desktop.services.transfer_list import TransferRow
from inventory_desktop.services.warehouse_stock import WarehouseStockQuery
from inventory_desktop.services.warehouses import WarehouseFields, WarehouseRow
from inventory_desktop.ui.bus import WarehouseWanted
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.warehouses.warehouse_screen import WarehouseScreen
from tests.gui.desk import Desk
from tests.support.shop import Shop

RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def shop(own_shop: Shop) -> Shop:
    return own_shop


@pytest.fixture
def screen(desk: Desk, shop: Shop) -> WarehouseScreen:
    mug, bowl = shop.product("MUG", name="Mug"), shop.product("BOWL", name="Bowl")
    shop.stock(mug, shop.main, 5, cost=2)
    shop.stock(bowl, shop.main, 3, cost=4)
    return cast("WarehouseScreen", desk.show("warehouses"))


def names(screen: WarehouseScreen) -> list[str]:
    rows = [screen.model.row_at(row) for row in range(screen.model.rowCount())]
    return [row.warehouse.name for row in rows if row is not None]


def chosen(desk: Desk, screen: WarehouseScreen, warehouse: int) -> None:
    screen.table.setFocus()
    screen.table.choose(warehouse)
    desk.rest()


def stored(shop: Shop, warehouse: int) -> WarehouseRow:
    return shop.admin.read(lambda work: warehouses.get_warehouse(work, warehouse))


def test_the_list_says_what_lies_in_each_and_what_it_is_worth(screen: WarehouseScreen) -> None:
    assert names(screen) == ["Annex", "Main"]
    main = screen.model.row_at(1)
    assert main is not None
    assert (main.products, main.units, main.value) == (2, Decimal(8), Decimal(22))
    assert screen._footer_right.text() == "Stock value  €22.00"


def test_the_pane_lists_what_lies_there_and_leads_to_the_product(
    desk: Desk, shop: Shop, screen: WarehouseScreen
) -> None:
    chosen(desk, screen, shop.main)
    model = screen.details.model
    assert [model.row_at(row).sku for row in range(2)] == ["BOWL", "MUG"]
    screen.details.search.take("mug")
    desk.rest()
    assert model.rowCount() == 1
    screen.details.table.enter()
    desk.press(RETURN)
    desk.rest()
    products = desk.window.current_screen
    assert isinstance(products, ProductScreen)
    assert products.details.details is not None
    assert products.details.details.product.sku == "MUG"


def test_a_warehouse_is_opened_by_keys_alone(
    desk: Desk, shop: Shop, screen: WarehouseScreen
) -> None:
    desk.press(Qt.Key.Key_N, held=Qt.KeyboardModifier.ControlModifier)
    desk.type("NORTH")
    desk.press(RETURN)
    desk.type("North store")
    desk.press(RETURN)
    desk.rest()
    assert names(screen) == ["Annex", "Main", "North store"]
    found = shop.admin.read(lambda work: warehouses.find_warehouse(work, "north"))
    assert found is not None
    assert screen.details.shown is not None
    assert screen.details.shown.id == found.id


def test_a_code_that_is_taken_is_told_at_its_field_and_what_was_typed_stays(
    desk: Desk, screen: WarehouseScreen
) -> None:
    screen.begin_new()
    screen.form.code.setText("main")
    screen.form.name.setText("Another")
    assert "not saved" in screen.unsaved
    screen.form.save()
    desk.rest()
    assert "already a warehouse with this code" in screen.form._fields["code"].error
    assert screen.form.name.text() == "Another"
    desk.qtbot.keyClick(screen.form, ESCAPE)
    assert screen.unsaved == ""


def test_a_colleagues_change_is_told_and_can_be_written_over(
    desk: Desk, shop: Shop, screen: WarehouseScreen
) -> None:
    chosen(desk, screen, shop.annex)
    desk.click(screen.details.edit_button)
    screen.form.name.setText("Annex two")
    row = stored(shop, shop.annex)
    theirs = WarehouseFields(row.code, "Annex of others")
    shop.admin.write(lambda work: warehouses.update_warehouse(work, row.id, row.version, theirs))
    screen.form.save()
    desk.rest()
    assert "changed by a colleague" in screen.form.banner.text
    screen.form._write_over()
    desk.rest()
    assert stored(shop, shop.annex).name == "Annex two"


def test_a_warehouse_with_stock_is_not_closed_until_everything_is_moved(
    desk: Desk, shop: Shop, screen: WarehouseScreen
) -> None:
    chosen(desk, screen, shop.main)
    desk.click(screen.details.activity_button)
    desk.rest()
    assert "8" in screen.details.banner.text
    assert stored(shop, shop.main).is_active
    assert screen.details._moving.isVisible()
    desk.click(screen.details.move_button)
    desk.rest()
    assert "in Annex now" in screen.details.banner.text
    assert screen.details.model.rowCount() == 0
    desk.click(screen.details.activity_button)
    desk.rest()
    assert not stored(shop, shop.main).is_active
    toast = desk.messages.toast
    assert toast.action is not None
    desk.click(toast.action)
    desk.rest()
    assert stored(shop, shop.main).is_active


def test_chips_search_and_wishes_find_a_warehouse(
    desk: Desk, shop: Shop, screen: WarehouseScreen
) -> None:
    row = stored(shop, shop.annex)
    closed = WarehouseFields(row.code, row.name, is_active=False)
    shop.admin.write(lambda work: warehouses.update_warehouse(work, row.id, row.version, closed))
    screen.refresh()
    desk.rest()
    assert names(screen) == ["Main"]
    screen.choose_chip(1)
    assert names(screen) == ["Annex"]
    screen.search.take("nowhere")
    assert names(screen) == []
    desk.bus.want(WarehouseWanted(shop.main))
    desk.rest()
    assert names(screen) == ["Annex", "Main"]
    assert screen.details.shown is not None
    assert screen.details.shown.id == shop.main


def test_who_is_no_admin_reads_and_is_told_why_not_more(
    desk_of: Callable[[Session], Desk], shop: Shop
) -> None:
    shop.stock(shop.product("MUG"), shop.main, 5, cost=2)
    desk = desk_of(shop.colleague)
    screen = cast("WarehouseScreen", desk.show("warehouses"))
    chosen(desk, screen, shop.main)
    assert not screen.new_button.isEnabled()
    assert not screen.details.edit_button.isEnabled()
    texts = [each.text() for each in screen.details.findChildren(QLabel)]
    assert "Only an admin may change warehouses." in texts


def test_stock_of_a_warehouse_is_read_page_by_page_by_name_and_by_quantity(shop: Shop) -> None:
    for number in range(5):
        shop.stock(shop.product(f"P{number}", name=f"Plate {number}"), shop.main, 9 - number)
    query = WarehouseStockQuery(shop.main)
    first = shop.admin.read(lambda work: warehouse_stock.warehouse_stock_rows(work, query, None, 2))
    fences = shop.admin.read(lambda work: warehouse_stock.warehouse_stock_fences(work, query, 2))
    assert [row.sku for row in first] == ["P0", "P1"]
    assert fences.total == 5
    after = shop.admin.read(
        lambda work: warehouse_stock.warehouse_stock_rows(work, query, fences.before(1), 2)
    )
    assert [row.sku for row in after] == ["P2", "P3"]
    most = WarehouseStockQuery(shop.main, sort=Sort("stock", descending=True))
    top = shop.admin.read(lambda work: warehouse_stock.warehouse_stock_rows(work, most, None, 1))
    assert [row.sku for row in top] == ["P0"]


def test_moving_everything_again_after_a_lost_answer_gives_the_first_result(shop: Shop) -> None:
    mug = shop.product("MUG")
    shop.stock(mug, shop.main, 5)
    request = uuid4()
    first = moved(shop, request)
    assert moved(shop, request) == first
    shop.stock(mug, shop.main, 2)
    assert moved(shop, request) == first
    levels = shop.admin.read(lambda work: products.stock_per_warehouse(work, mug.id))
    assert {level.warehouse_code: level.on_hand for level in levels} == {"MAIN": 2, "ANNEX": 5}


def moved(shop: Shop, request: UUID) -> TransferRow:
    return shop.admin.write(
        lambda work: warehouse_stock.move_everything(
            work, request_id=request, warehouse_id=shop.main, to_warehouse_id=shop.annex
        )
    )


def test_an_empty_warehouse_has_nothing_to_move(shop: Shop) -> None:
    with pytest.raises(RuleError, match="Nothing is available"):
        shop.admin.write(
            lambda work: warehouse_stock.move_everything(
                work, request_id=uuid4(), warehouse_id=shop.annex, to_warehouse_id=shop.main
            )
        )


def test_after_a_lost_answer_all_can_be_moved_somewhere_else(
    desk: Desk, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first move did arrive: that is told once, and the next click begins anew."""
    third = WarehouseFields(uuid4().hex[:8], f"Third {uuid4().hex[:6]}")
    elsewhere = shop.admin.write(lambda work: warehouses.create_warehouse(work, third)).id
    shop.stock(shop.product(), shop.annex, 5)
    screen = cast("WarehouseScreen", desk.show("warehouses"))
    screen.table.choose(shop.annex)
    desk.rest()
    pane, write = screen.details, desk.session.write
    pane._moving.show()

    def lose(function: Callable[..., object]) -> object:
        write(function)
        raise Unavailable("The answer is lost.")

    with monkeypatch.context() as lost:
        lost.setattr(desk.session, "write", lose)
        pane.target.choose(shop.main)
        pane.move_everything()
        desk.rest()
    shop.stock(shop.product(), shop.annex, 3)
    pane.target.choose(elsewhere)
    pane.move_everything()
    desk.rest()
    assert "already posted with another content" in pane.banner.text
    pane.target.choose(elsewhere)
    pane.move_everything()
    desk.rest()
    assert pane.banner.text == f"Everything that was available is in {third.name} now."
