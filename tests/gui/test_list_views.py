"""Columns as a person arranges them, and views that are saved under a name."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from inventory_desktop.services import saved_views
from inventory_desktop.services.paging import Sort
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.tables.layout import TableLayout, layout_from
from inventory_desktop.ui.widgets.filter_editors import ChoiceFilter, DaysFilter
from tests.gui.desk import Desk
from tests.support.shop import Shop


@pytest.fixture
def screen(desk: Desk) -> ProductScreen:
    return desk.show_products()


def shown(screen: ProductScreen) -> list[str]:
    header = screen.table.horizontalHeader()
    keys = [column.key for column in screen.table.columns]
    places = sorted(range(len(keys)), key=header.visualIndex)
    return [keys[place] for place in places if not screen.table.isColumnHidden(place)]


def toggled(screen: ProductScreen, title: str) -> None:
    menu = screen.columns_button.open()
    action = next(each for each in menu.actions() if each.text() == title)
    action.trigger()
    menu.close()


def test_a_column_is_hidden_and_shown_again(screen: ProductScreen) -> None:
    assert "category" in shown(screen)
    toggled(screen, "Category")
    assert "category" not in shown(screen)
    toggled(screen, "Category")
    assert "category" in shown(screen)


def test_a_column_that_is_usually_hidden_for_want_of_room_can_be_seen(
    screen: ProductScreen,
) -> None:
    screen.window().resize(980, 620)
    assert "created" not in shown(screen)
    toggled(screen, "Created")
    assert "created" in shown(screen)


def test_the_arrangement_is_remembered(desk: Desk, screen: ProductScreen) -> None:
    header = screen.table.horizontalHeader()
    header.moveSection(header.visualIndex(1), 0)
    header.resizeSection(0, 177)
    toggled(screen, "Category")
    again = ProductScreen(desk.workplace)
    desk.show_only(again)
    assert shown(again)[:2] == ["name", "sku"]
    assert "category" not in shown(again)
    assert again.table.columnWidth(0) == 177


def test_the_last_column_cannot_be_hidden_and_usual_brings_all_back(
    screen: ProductScreen,
) -> None:
    before = shown(screen)
    for column in screen.table.columns[1:]:
        if column.key in shown(screen):
            toggled(screen, column.title)
    assert shown(screen) == ["sku"]
    menu = screen.columns_button.open()
    assert not menu.actions()[0].isEnabled()
    menu.actions()[-1].trigger()
    menu.close()
    assert shown(screen) == before


@pytest.mark.parametrize(
    "stored", [None, "x", {"order": 5, "widths": {"sku": "wide", "name": 9}}, {"hidden": [1, "a"]}]
)
def test_a_spoilt_arrangement_counts_as_none(stored: object) -> None:
    layout = layout_from(stored)
    assert layout.order == ()
    assert dict(layout.widths) == {}
    assert layout.hidden <= {"a"}


def test_an_arrangement_survives_its_storing() -> None:
    layout = TableLayout(("b", "a"), frozenset({"c"}), frozenset({"d"}), {"a": 90})
    assert layout_from(layout.as_json()) == layout


def test_a_view_is_saved_under_a_name_and_brought_back(
    desk: Desk, shop: Shop, screen: ProductScreen
) -> None:
    shop.product("VIEW-1", name="Viewed mug")
    screen.search.take("viewed")
    screen.choose_chip(3)
    screen.table.sort_as(Sort("price", descending=True))
    desk.rest()
    screen.views_button.ask_name()
    dialog = screen.views_button.dialog
    assert dialog is not None
    desk.click(dialog.save_button)
    desk.rest()
    assert dialog.field.error == "Fill in the name."
    dialog.name.setText("My mugs")
    desk.qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    desk.rest()
    views = shop.admin.read(lambda work: saved_views.list_views(work, "products"))
    assert [view.name for view in views] == ["My mugs"]

    screen.show_everything()
    screen.table.sort_as(Sort("name"))
    desk.rest()
    desk.click(screen.views_button)
    desk.rest()
    menu = screen.views_button.menu_of_views
    assert menu is not None
    next(each for each in menu.actions() if each.text() == "My mugs").trigger()
    menu.close()
    desk.rest()
    assert screen.search.text() == "viewed"
    assert screen.model.query is not None
    assert screen.model.query.sort == Sort("price", descending=True)
    assert screen.model.query.owner_id == desk.session.user.id


def test_a_view_that_is_forgotten_can_be_brought_back(
    desk: Desk, shop: Shop, screen: ProductScreen
) -> None:
    shop.admin.write(lambda work: saved_views.save_view(work, "products", "Old", {"search": "x"}))
    desk.click(screen.views_button)
    desk.rest()
    menu = screen.views_button.menu_of_views
    assert menu is not None
    forget = next(each.menu() for each in menu.actions() if each.text() == "Forget")
    assert isinstance(forget, QMenu)
    next(each for each in forget.actions() if each.text() == "Old").trigger()
    menu.close()
    desk.rest()
    toast = desk.messages.toast
    assert toast.text == "“Old” is forgotten."
    assert toast.action is not None
    desk.click(toast.action)
    desk.rest()
    views = shop.admin.read(lambda work: saved_views.list_views(work, "products"))
    assert "Old" in [view.name for view in views]


def test_a_view_of_another_version_is_taken_as_far_as_it_is_known(
    desk: Desk, screen: ProductScreen
) -> None:
    screen.restore({"chip": 77, "filters": "?", "sort": ["colour", True], "layout": 3})
    desk.rest()
    assert screen.search.text() == ""
    assert screen.model.query is not None
    assert screen.model.query.sort == Sort("name")


def test_filters_of_days_and_products_are_stored_too(desk: Desk, shop: Shop) -> None:
    row = shop.product("VIEW-2")
    ledger = desk.show_ledger()
    assert isinstance(ledger, LedgerScreen)
    ledger.narrowing.product.set_product(row.id, row.sku)
    ledger.narrowing.product.changed.emit()
    state = ledger.state()
    ledger.show_everything()
    assert ledger.filters.values == {}
    ledger.restore(state)
    assert ledger.filters.values == {"product_id": row.id}
    days = DaysFilter()
    days.restore(["2026-01-31", None])
    assert days.value() == (date(2026, 1, 31), None)
    assert days.stored() == ["2026-01-31", None]
    days.restore("spoilt")
    assert days.value() is None
    choice = ChoiceFilter([("A", "a")])
    choice.restore({"no": "value"})
    assert choice.value() is None
