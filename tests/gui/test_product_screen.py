"""The product list, its pane and its form, with clicks and keys."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QRadioButton,
)
from sqlalchemy import event

from inventory_desktop.services import barcodes, products
from inventory_desktop.services.changes import EVERYTHING, Entity, changed
from inventory_desktop.services.paging import Sort
from inventory_desktop.services.product_figures import product_counts
from inventory_desktop.services.product_list import ProductQuery
from inventory_desktop.services.products import ProductRow, UpdateProduct
from inventory_desktop.services.session import Session
from inventory_desktop.services.users import UpdateUser, update_user
from inventory_desktop.ui.bus import ProductsWanted
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.tables.server_model import State
from tests.gui.desk import Desk, collected, focused
from tests.support.shop import Shop

RETURN, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def word() -> str:
    """A word that only this test's products have in their names."""
    return f"w{uuid4().hex[:8]}"


@pytest.fixture
def trio(shop: Shop, word: str) -> list[ProductRow]:
    """Three products, in the order of their names; the second is the dearest."""
    prices = (Decimal(2), Decimal(9), Decimal(5))
    return [
        shop.product(f"{word}-{number}", name=f"{word} {number}", unit_price=price)
        for number, price in enumerate(prices)
    ]


@pytest.fixture
def screen(desk: Desk, trio: list[ProductRow], word: str) -> ProductScreen:  # noqa: ARG001  on the shelf
    return searched(desk, desk.show_products(), word)


def searched(desk: Desk, screen: ProductScreen, text: str) -> ProductScreen:
    screen.search.setFocus()
    screen.search.selectAll()
    desk.type(text)
    desk.rest()
    return screen


def skus(screen: ProductScreen) -> list[str]:
    rows = [screen.model.row_at(row) for row in range(screen.model.rowCount())]
    return ["" if row is None else row.sku for row in rows]


def chosen(desk: Desk, screen: ProductScreen, row: ProductRow) -> None:
    screen.table.setFocus()
    screen.table.choose(row.id)
    desk.rest()
    assert screen.details.details is not None
    assert screen.details.details.product.id == row.id


def edited(desk: Desk, screen: ProductScreen, row: ProductRow) -> None:
    chosen(desk, screen, row)
    desk.press(RETURN)
    desk.rest()
    assert screen.pane.currentWidget() is screen.form


def read(shop: Shop, row: ProductRow) -> ProductRow:
    return shop.admin.read(lambda work: products.product_row(work, row.id))


def changed_by(person: Session, row: ProductRow, **values: object) -> ProductRow:
    command = UpdateProduct(row.id, row.version, row.fields, replace(row.fields, **values))
    return person.write(lambda work: products.update_product(work, command))


def answer(desk: Desk, text: str) -> None:
    """Presses a button of the question that is open."""
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    desk.click(next(each for each in box.buttons() if each.text() == text))


def toast_action(desk: Desk) -> QPushButton:
    made = desk.messages.toast._action
    assert made is not None
    return made


def texts(screen: ProductScreen) -> str:
    return "\n".join(label.text() for label in screen.details.findChildren(QLabel))


def error_of(screen: ProductScreen, name: str) -> str:
    return screen.form.editors.by_name[name].error


# Finding


def test_the_list_is_searched_while_typing_and_the_last_word_wins(
    desk: Desk, screen: ProductScreen, trio: list[ProductRow], word: str
) -> None:
    with collected(screen.search.searched) as said:
        searched(desk, screen, f"{word} 1")
    assert said == [f"{word} 1"], "each key was searched for"
    assert skus(screen) == [trio[1].sku]
    desk.press(ESCAPE)
    desk.rest()
    assert screen.search.text() == ""
    assert screen.model.rowCount() >= 3


def test_searching_reads_a_page_and_the_fences_and_no_more(
    desk: Desk, screen: ProductScreen, word: str
) -> None:
    statements: list[str] = []

    def count(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    engine = desk.session.database.engine
    event.listen(engine, "before_cursor_execute", count)
    searched(desk, screen, f"{word} 2")
    event.remove(engine, "before_cursor_execute", count)
    assert 0 < len(statements) <= 3


def test_the_down_key_leads_from_the_search_to_the_list(
    desk: Desk, screen: ProductScreen, trio: list[ProductRow]
) -> None:
    screen.search.setFocus()
    desk.press(DOWN)
    assert focused() is screen.table
    assert screen.table.current_row.sku == trio[0].sku
    desk.press(DOWN)
    desk.rest()
    assert screen.table.current_row.sku == trio[1].sku
    desk.press(Qt.Key.Key_F, held=CONTROL)
    assert focused() is screen.search
    assert screen.search.selectedText() == screen.search.text()


def test_a_click_on_a_header_sorts_and_another_one_turns_the_order(
    desk: Desk, screen: ProductScreen, trio: list[ProductRow]
) -> None:
    header = screen.table.horizontalHeader()
    price = [column.key for column in screen.model.columns].index("price")

    def click() -> None:
        x = header.sectionViewportPosition(price) + header.sectionSize(price) // 2
        desk.qtbot.mouseClick(
            header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().topLeft() + _at(x)
        )
        desk.rest()

    click()
    assert screen.model.current_sort() == Sort("price", descending=True)
    assert skus(screen) == [trio[1].sku, trio[2].sku, trio[0].sku]
    click()
    assert screen.model.current_sort() == Sort("price", descending=False)
    assert skus(screen) == [trio[0].sku, trio[2].sku, trio[1].sku]


def test_a_click_on_a_header_without_an_order_changes_nothing(
    desk: Desk, screen: ProductScreen
) -> None:
    before = screen.model.query
    screen.table._sort_by(0)
    desk.rest()
    assert screen.model.query == before


def test_chips_choose_whose_and_which_products_are_shown(
    desk_of: Callable[[Session], Desk], shop: Shop, trio: list[ProductRow], word: str
) -> None:
    mine = shop.product(f"{word}-mine", name=f"{word} mine", by=shop.colleague)
    old = trio[2]
    shop.admin.write(lambda work: products.set_product_active(work, old.id, is_active=False))
    desk = desk_of(shop.colleague)
    screen = searched(desk, desk.show_products(), word)
    chips = {chip.text().split("  ")[0]: chip for chip in screen._chip_group.buttons()}
    everything = [row.sku for row in trio] + [mine.sku]
    for text, expected in (
        ("In use", [trio[0].sku, trio[1].sku, mine.sku]),
        ("Mine", [mine.sku]),
        ("Not in use", [old.sku]),
        ("All", everything),
    ):
        desk.click(chips[text])
        desk.rest()
        assert skus(screen) == expected, text


def chip_texts(screen: ProductScreen) -> dict[str, str]:
    """Counts behind the chips, by what the chips say."""
    parts = [chip.text().split("  ") for chip in screen._chip_group.buttons()]
    return {part[0]: part[-1] for part in parts if len(part) > 1}


def test_chips_count_all_products_whatever_the_list_shows(desk: Desk, shop: Shop) -> None:
    counts = shop.admin.read(product_counts)
    screen = searched(desk, desk.show_products(), "no such product")
    desk.until(lambda: len(chip_texts(screen)) == 6)
    low = shop.product(reorder_point=Decimal(9))
    shop.stock(low, shop.main, 9)
    shop.admin.write(lambda work: products.delete_product(work, shop.product().id))
    desk.bus.publish(EVERYTHING)
    wanted = {
        "In use": counts.in_use + 1,
        "Low": counts.low + 1,
        "Out of stock": counts.out,
        "Mine": counts.mine + 1,
        "Not in use": counts.not_in_use + 1,
        "All": counts.everything + 2,
    }
    desk.until(lambda: chip_texts(screen) == {name: str(it) for name, it in wanted.items()})
    assert screen._footer.text() == f"Showing 0 of {counts.everything + 2}"


def test_the_value_of_what_is_shown_stands_below_the_list(
    desk: Desk, shop: Shop, screen: ProductScreen, trio: list[ProductRow], word: str
) -> None:
    shop.stock(trio[0], shop.main, 3, cost="2.505")
    shop.stock(trio[1], shop.main, 1, cost=4)
    desk.bus.publish(EVERYTHING)
    desk.until(lambda: screen._footer_right.text() == "Stock value  €11.52")
    searched(desk, screen, f"{word} 1")
    desk.until(lambda: screen._footer_right.text() == "Stock value  €4.00")


def test_the_value_is_not_shown_to_whom_costs_are_kept_from(
    desk_of: Callable[[Session], Desk], shop: Shop, trio: list[ProductRow], word: str
) -> None:
    shop.stock(trio[0], shop.main, 3, cost=2)
    blind = shop.person(f"{word}@shop.example")
    shop.admin.write(lambda work: update_user(work, UpdateUser(blind.user.id, sees_costs=False)))
    screen = searched(desk := desk_of(blind), desk.show_products(), word)
    desk.until(lambda: chip_texts(screen))
    desk.rest()
    assert screen._footer_right.text() == ""


def test_filters_narrow_the_list_and_their_chips_take_them_away(
    desk: Desk, shop: Shop, screen: ProductScreen, trio: list[ProductRow], word: str
) -> None:
    for number, row in enumerate(trio[:2]):
        changed_by(shop.admin, row, category=f"{word} cups", reorder_point=Decimal(number))
        shop.stock(row, shop.main, 1)
    screen.filters.opened.emit()
    desk.rest()
    narrowing = screen.narrowing
    offered = narrowing.category._choice
    assert offered.findData(f"{word} cups") > 0
    narrowing.category.set_value(f"{word} cups")
    narrowing.category.changed.emit()
    desk.rest()
    assert skus(screen) == [trio[0].sku, trio[1].sku]
    narrowing.stock_state.set_value("low")
    narrowing.stock_state.changed.emit()
    desk.rest()
    assert skus(screen) == [trio[1].sku]
    chips = screen.filters._chips
    assert [chip.text() for chip in chips.values()] == [f"Category: {word} cups", "Stock: Low"]
    desk.click(chips["category"])
    desk.rest()
    assert skus(screen) == [trio[1].sku]
    desk.click(screen.filters._chips["stock_state"])
    desk.rest()
    assert skus(screen) == [row.sku for row in trio]


def test_days_of_creation_are_those_of_the_persons_clock(
    desk: Desk, shop: Shop, screen: ProductScreen, trio: list[ProductRow]
) -> None:
    first = datetime(2026, 3, 1, 0, 0).astimezone()
    for row, moment in zip(
        trio,
        (first, first + timedelta(days=1, microseconds=-1), first + timedelta(days=1)),
        strict=True,
    ):
        shop.sql("UPDATE inventory.products SET created_at = %s WHERE id = %s", (moment, row.id))
    screen.filters.take({"days": (first.date(), first.date())})
    desk.rest()
    assert skus(screen) == [trio[0].sku, trio[1].sku]
    screen.filters.take({"days": (first.date() + timedelta(days=1), None)})
    desk.rest()
    assert skus(screen) == [trio[2].sku]


def test_a_filter_and_a_chip_never_contradict_each_other(
    desk: Desk, shop: Shop, screen: ProductScreen, trio: list[ProductRow]
) -> None:
    shop.admin.write(lambda work: products.delete_product(work, trio[0].id))
    desk.bus.publish(EVERYTHING)
    screen.filters.take({"is_active": False})
    desk.rest()
    assert screen._chip_group.checkedId() == 5, "all, narrowed by the filter"
    assert skus(screen) == [trio[0].sku]
    screen.choose_chip(1)
    desk.rest()
    assert screen.filters.values == {}, "low ones are in use"
    screen.filters.take({"stock_state": "out"})
    desk.rest()
    assert screen._chip_group.checkedId() == 0
    assert skus(screen) == [trio[1].sku, trio[2].sku]
    screen.show_everything()
    desk.rest()
    assert screen.model.query == ProductQuery()


@pytest.mark.parametrize(
    ("state", "chip", "filters"),
    [("low", 1, {}), ("out", 2, {}), ("in_stock", 0, {"stock_state": "in_stock"}), ("", 0, {})],
)
def test_other_screens_ask_for_the_products_of_a_kind(
    desk: Desk, screen: ProductScreen, state: str, chip: int, filters: dict[str, str]
) -> None:
    desk.bus.want(ProductsWanted(stock_state=state, category="Cups"))
    desk.rest()
    assert screen._chip_group.checkedId() == chip
    assert screen.filters.values == {"category": "Cups", **filters}
    query = screen.model.query
    assert query is not None
    assert (query.category, query.search, query.stock_state) == ("Cups", "", state or None)


def test_a_barcode_is_found_by_typing_its_beginning(
    desk: Desk, shop: Shop, screen: ProductScreen, trio: list[ProductRow]
) -> None:
    shop.admin.write(lambda work: barcodes.add_barcode(work, trio[2].id, "77005550001"))
    searched(desk, screen, "770055")
    assert skus(screen) == [trio[2].sku]


# Making and changing


def test_a_product_is_made_by_keyboard_and_is_chosen_afterwards(
    desk: Desk, screen: ProductScreen, shop: Shop, word: str
) -> None:
    desk.press(Qt.Key.Key_N, held=CONTROL)
    assert focused() is screen.form.sku
    desk.type(f"{word}-new")
    desk.press(Qt.Key.Key_Tab)
    desk.paste(screen.form.name, f"{word} ☕ قهوة \u202ename")
    desk.fill(screen.form.price, "1,234.5")
    screen.form.price.setFocus()
    desk.press(RETURN)
    desk.rest()
    made = shop.admin.read(lambda work: products.find_by_code(work, f"{word}-new"))
    assert made is not None
    assert made.name == f"{word} ☕ قهوة \u202ename"
    assert made.unit_price == Decimal("1234.5")
    assert screen.pane.currentWidget() is screen.details
    assert screen.table.current_row.id == made.id
    assert desk.messages.toast.text == f"{word}-new is saved."
    assert focused() is screen.table


def test_enter_twice_makes_one_product(desk: Desk, screen: ProductScreen, word: str) -> None:
    screen.begin_new()
    desk.type(f"{word}-new")
    desk.fill(screen.form.name, f"{word} new")
    for _ in range(3):
        desk.qtbot.keyClick(screen.form.name, RETURN)
    desk.rest()
    assert skus(screen).count(f"{word}-new") == 1
    assert error_of(screen, "sku") == ""
    assert screen.pane.currentWidget() is screen.details


def test_a_sku_that_differs_only_by_case_is_refused_at_its_field(
    desk: Desk, screen: ProductScreen, trio: list[ProductRow]
) -> None:
    screen.begin_new()
    desk.type(trio[0].sku.upper())
    desk.fill(screen.form.name, "Twice")
    desk.press(RETURN)
    desk.rest()
    assert "already a product with this SKU" in error_of(screen, "sku")
    assert focused() is screen.form.sku
    assert screen.form.name.text() == "Twice"
    desk.type("x")
    assert error_of(screen, "sku") == ""


def test_empty_fields_are_told_where_they_are(desk: Desk, screen: ProductScreen) -> None:
    screen.begin_new()
    desk.press(RETURN)
    desk.rest()
    assert error_of(screen, "sku") == "Fill in the SKU."
    desk.type("only-a-sku")
    desk.press(RETURN)
    desk.rest()
    assert error_of(screen, "name") == "Fill in the name."


@pytest.mark.parametrize(("name", "limit"), [("name", 200), ("sku", 64), ("category", 100)])
def test_ten_thousand_pasted_characters_are_refused_and_not_cut(
    desk: Desk, screen: ProductScreen, word: str, name: str, limit: int
) -> None:
    screen.begin_new()
    desk.type(f"{word}-long")
    desk.fill(screen.form.name, "Long")
    editor: QLineEdit = getattr(screen.form.editors, name)
    editor.selectAll()
    desk.paste(editor, "ü" * 10_000)
    desk.press(RETURN)
    desk.rest()
    assert f"has 10,000 characters; at most {limit:,}" in error_of(screen, name)
    assert len(editor.text()) == 10_000


def test_a_description_that_is_too_long_is_refused_at_its_field(
    desk: Desk, screen: ProductScreen, word: str
) -> None:
    screen.begin_new()
    desk.type(f"{word}-long")
    desk.fill(screen.form.name, "Long")
    desk.paste(screen.form.description, "x" * 10_000)
    desk.click(screen.form.save_button)
    desk.rest()
    assert error_of(screen, "description") == "At most 4000 characters."


def test_a_nul_character_does_no_harm(desk: Desk, screen: ProductScreen, word: str) -> None:
    screen.begin_new()
    desk.type(f"{word}-nul")
    screen.form.name.setText("a\x00b")
    desk.press(RETURN)
    desk.rest()
    assert "NUL" in error_of(screen, "name")
    screen.search.setText(f"{word}\x00")
    desk.rest()
    assert screen.model.state in {State.READY, State.EMPTY}


@pytest.mark.parametrize("typed", ["-1", "NaN", "1.23456", "999999999999"])
def test_an_impossible_price_is_told_at_its_field(
    desk: Desk, screen: ProductScreen, word: str, typed: str
) -> None:
    screen.begin_new()
    desk.type(f"{word}-price")
    desk.fill(screen.form.name, "Price")
    desk.fill(screen.form.price, typed)
    desk.press(RETURN)
    desk.rest()
    assert error_of(screen, "unit_price")
    assert screen.form.price.text() in {typed, f"{typed}.00"}


def test_a_product_is_edited_with_enter_and_saved(
    desk: Desk, screen: ProductScreen, shop: Shop, trio: list[ProductRow]
) -> None:
    edited(desk, screen, trio[1])
    assert screen.form.sku.text() == trio[1].sku
    desk.fill(screen.form.name, f"{trio[1].name} renamed")
    desk.press(RETURN)
    desk.rest()
    assert read(shop, trio[1]).name == f"{trio[1].name} renamed"
    assert screen.table.current_row.name == f"{trio[1].name} renamed"


def test_enter_right_after_the_arrow_edits_the_row_that_is_chosen_and_not_the_one_before(
    desk: Desk, screen: ProductScreen, trio: list[ProductRow]
) -> None:
    chosen(desk, screen, trio[0])
    desk.press(DOWN)
    desk.press(RETURN)
    desk.rest()
    assert screen.form.sku.text() == trio[1].sku


def test_escape_leaves_the_form_for_the_list(
    desk: Desk, screen: ProductScreen, shop: Shop, trio: list[ProductRow]
) -> None:
    edited(desk, screen, trio[0])
    desk.fill(screen.form.name, "never saved")
    desk.press(ESCAPE)
    answer(desk, "Leave")
    assert screen.pane.currentWidget() is screen.details
    assert focused() is screen.table
    assert read(shop, trio[0]).name == trio[0].name


def test_enter_on_cancel_cancels_and_does_not_save(
    desk: Desk, screen: ProductScreen, shop: Shop, trio: list[ProductRow]
) -> None:
    edited(desk, screen, trio[0])
    desk.fill(screen.form.name, "never saved")
    screen.form.cancel_button.setFocus()
    desk.press(RETURN)
    answer(desk, "Leave")
    desk.rest()
    assert screen.pane.currentWidget() is screen.details
    assert read(shop, trio[0]).name == trio[0].name


def test_a_product_is_taken_out_of_use_and_put_back(
    desk: Desk, screen: ProductScreen, shop: Shop, trio: list[ProductRow]
) -> None:
    chosen(desk, screen, trio[0])
    desk.press(Qt.Key.Key_Delete)
    desk.rest()
    assert not read(shop, trio[0]).is_active
    assert skus(screen) == [trio[1].sku, trio[2].sku]
    assert desk.messages.toast.text == f"{trio[0].sku} is out of use."
    desk.click(toast_action(desk))
    desk.rest()
    assert read(shop, trio[0]).is_active
    assert desk.messages.toast.text == f"{trio[0].sku} is back in use."
    assert skus(screen) == [row.sku for row in trio]


def test_half_typed_changes_are_not_lost_to_another_product_or_a_new_one(
    desk: Desk, screen: ProductScreen, shop: Shop, trio: list[ProductRow]
) -> None:
    edited(desk, screen, trio[0])
    desk.fill(screen.form.name, "half typed")
    screen.table.choose(trio[1].id)
    screen.table.setFocus()
    desk.rest()
    assert screen.pane.currentWidget() is screen.form
    desk.press(RETURN)
    desk.rest()
    assert screen.form.name.text() == "half typed"
    assert "first" in screen.form.banner.text
    desk.press(Qt.Key.Key_N, held=CONTROL)
    assert screen.form.name.text() == "half typed"
    screen.table.setFocus()
    desk.press(Qt.Key.Key_Delete)
    desk.rest()
    assert screen.form.name.text() == "half typed"
    assert read(shop, trio[1]).is_active


@pytest.mark.parametrize("is_typed", [True, False])
def test_an_open_form_stays_when_the_list_is_read_again(
    desk: Desk, screen: ProductScreen, trio: list[ProductRow], *, is_typed: bool
) -> None:
    edited(desk, screen, trio[0])
    if is_typed:
        desk.fill(screen.form.name, "half typed")
    desk.bus.publish(EVERYTHING)
    desk.press(Qt.Key.Key_F5)
    desk.rest()
    assert screen.pane.currentWidget() is screen.form
    assert screen.form.isAncestorOf(focused())


def test_the_chosen_product_stays_chosen_when_rows_come_before_it_or_it_changes_its_place(
    desk: Desk, screen: ProductScreen, shop: Shop, trio: list[ProductRow], word: str
) -> None:
    chosen(desk, screen, trio[1])
    shop.product(f"{word}-a", name=f"{word} 00")
    desk.bus.publish(changed(Entity.PRODUCT))
    desk.until(lambda: screen.model.rowCount() == 4)
    desk.rest()
    assert screen.table.current_row.id == trio[1].id
    changed_by(shop.admin, trio[1], name=f"{word} 9")
    desk.bus.publish(changed(Entity.PRODUCT))
    desk.until(lambda: screen.model.find(trio[1].id) == 3)
    desk.rest()
    assert screen.table.current_row.id == trio[1].id
    assert [index.row() for index in screen.table.selectionModel().selectedRows()] == [3]


def test_several_selected_products_stay_selected_by_their_keys(
    desk: Desk, screen: ProductScreen, shop: Shop, trio: list[ProductRow], word: str
) -> None:
    chosen(desk, screen, trio[1])
    desk.press(DOWN, held=Qt.KeyboardModifier.ShiftModifier)
    shop.product(f"{word}-a", name=f"{word} 00")
    desk.bus.publish(changed(Entity.PRODUCT))
    desk.until(lambda: screen.model.rowCount() == 4)
    desk.rest()
    rows = [index.row() for index in screen.table.selectionModel().selectedRows()]
    assert sorted(skus(screen)[row] for row in rows) == [trio[1].sku, trio[2].sku]


# Two people


def test_fields_that_only_the_other_one_changed_are_merged(
    desk: Desk, screen: ProductScreen, shop: Shop, trio: list[ProductRow]
) -> None:
    edited(desk, screen, trio[0])
    changed_by(shop.admin, trio[0], category="theirs")
    desk.fill(screen.form.name, "mine")
    desk.press(RETURN)
    desk.rest()
    now = read(shop, trio[0])
    assert (now.name, now.category) == ("mine", "theirs")


@pytest.mark.parametrize("keep", ["mine", "theirs"])
def test_a_field_that_both_changed_is_asked_for_and_the_others_stay_whosever_they_are(
    desk: Desk, screen: ProductScreen, shop: Shop, trio: list[ProductRow], keep: str
) -> None:
    edited(desk, screen, trio[0])
    changed_by(shop.admin, trio[0], name="theirs & more", category="only theirs")
    desk.fill(screen.form.name, "mine")
    desk.fill(screen.form.price, "7")
    desk.press(RETURN)
    desk.rest()
    box = screen.form.conflicts
    assert box.isVisible()
    shown = [radio.text() for radio in box.findChildren(QRadioButton)]
    assert shown == ["Mine: mine", "Theirs: theirs && more"]
    assert screen.form.name.text() == "mine"
    radios = box.findChildren(QRadioButton)
    wanted = radios[0] if keep == "mine" else radios[1]
    wanted.setFocus()
    wanted.setChecked(True)
    desk.press(RETURN)
    desk.rest()
    now = read(shop, trio[0])
    assert now.name == ("mine" if keep == "mine" else "theirs & more")
    assert now.category == "only theirs", "a field that I did not touch was overwritten"
    assert now.unit_price == 7
    assert screen.pane.currentWidget() is screen.details


def test_a_wrong_number_typed_during_a_conflict_is_told_at_its_field(
    desk: Desk, screen: ProductScreen, shop: Shop, trio: list[ProductRow]
) -> None:
    edited(desk, screen, trio[0])
    changed_by(shop.admin, trio[0], name="theirs")
    desk.fill(screen.form.name, "mine")
    desk.press(RETURN)
    desk.rest()
    desk.fill(screen.form.price, "abc")
    desk.click(screen.form.conflicts.save_button)
    desk.rest()
    assert "is not a number" in error_of(screen, "unit_price")
    assert read(shop, trio[0]).name == "theirs"


def test_who_may_not_change_a_product_is_told_why(
    desk_of: Callable[[Session], Desk], shop: Shop, trio: list[ProductRow], word: str
) -> None:
    desk = desk_of(shop.colleague)
    screen = searched(desk, desk.show_products(), word)
    chosen(desk, screen, trio[0])
    assert "Only admin@shop.example, an admin, or whom they let, may change this." in texts(screen)
    buttons = {button.text(): button for button in screen.details.findChildren(QPushButton)}
    assert not buttons["Edit"].isEnabled()
    assert not buttons["Record movement"].isEnabled()
    desk.press(RETURN)
    desk.rest()
    assert screen.pane.currentWidget() is screen.details
    assert "may change this" in desk.messages.toast.text


# Empty lists and pictures of the unusual


def test_a_search_without_hits_offers_the_way_back(desk: Desk, screen: ProductScreen) -> None:
    searched(desk, screen, "no such product anywhere")
    desk.click(screen._chip_group.buttons()[1])
    desk.rest()
    notice = screen.table._notice
    assert notice is not None
    [action] = notice.findChildren(QPushButton)
    desk.click(action)
    desk.rest()
    assert screen.search.text() == ""
    assert screen.model.query == ProductQuery()
    assert screen.model.rowCount() >= 3


def test_an_empty_shop_offers_to_make_the_first_product(qtbot: object, own_shop: Shop) -> None:
    from pytestqt.qtbot import QtBot

    assert isinstance(qtbot, QtBot)
    desk = Desk(qtbot, own_shop.admin)
    screen = desk.show_products()
    notice = screen.table._notice
    assert notice is not None
    first = notice.findChildren(QPushButton)[0]
    assert first.text() == "New product"
    desk.click(first)
    assert screen.pane.currentWidget() is screen.form
    assert focused() is screen.form.sku
    desk.close()


def test_the_longest_names_and_largest_numbers_fit_the_pane(
    desk: Desk, screen: ProductScreen, shop: Shop, word: str
) -> None:
    long = shop.product(
        f"{word}-{'S' * 50}",
        name=f"{word} " + "W" * 190,
        category="C" * 100,
        unit_price=Decimal("99999999999.9999"),
        unit_of_measure="U" * 20,
        reorder_point=Decimal("9999999999.999"),
    )
    shop.stock(long, shop.main, "9999999999.999")
    desk.press(Qt.Key.Key_F5)
    desk.until(lambda: screen.model.find(long.id) is not None)
    chosen(desk, screen, long)
    pane = screen.details
    for shown in pane.findChildren(QLabel):
        if shown.isVisible():
            right = shown.mapTo(pane, shown.rect().topRight()).x()
            assert right <= pane.width(), shown.text()[:40]


def _at(x: int):  # noqa: ANN202  Qt's point
    from PySide6.QtCore import QPoint

    return QPoint(x, 12)
