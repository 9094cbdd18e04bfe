"""Changing several products at once: choosing them, looking first, doing it, taking it back."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from inventory_desktop.errors import Unavailable
from inventory_desktop.services import bulk_edits, products
from inventory_desktop.services.changes import EVERYTHING
from inventory_desktop.services.product_list import ProductQuery
from inventory_desktop.services.products import ProductRow, UpdateProduct
from inventory_desktop.services.session import Session
from inventory_desktop.services.users import UpdateUser, update_user
from inventory_desktop.ui.products import product_actions
from inventory_desktop.ui.products.product_screen import ProductScreen
from tests.gui.desk import Desk, focused
from tests.support.shop import Shop

RETURN, ESCAPE, DOWN, DELETE = (
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Delete,
)  # fmt: skip
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def word() -> str:
    """A word that only this test's products have in their names."""
    return f"w{uuid4().hex[:8]}"


@pytest.fixture
def rows(shop: Shop, word: str) -> list[ProductRow]:
    """Five products of 10.00 each, in the order of their names."""
    return [
        shop.product(
            f"{word}-{number}", name=f"{word} {number}", category="Old", unit_price=Decimal(10)
        )
        for number in range(5)
    ]


@pytest.fixture
def screen(desk: Desk, rows: list[ProductRow], word: str) -> ProductScreen:  # noqa: ARG001  on the shelf
    return searched(desk, word)


def searched(desk: Desk, word: str) -> ProductScreen:
    screen = desk.show_products()
    screen.search.take(word)
    desk.rest()
    return screen


def now(shop: Shop, row: ProductRow) -> ProductRow:
    return shop.admin.read(lambda work: products.product_row(work, row.id))


def categories(shop: Shop, rows: list[ProductRow]) -> list[str]:
    return [now(shop, row).category for row in rows]


def select(desk: Desk, screen: ProductScreen, count: int) -> None:
    screen.table.setFocus()
    screen.table.choose_first()
    for _ in range(count - 1):
        desk.press(DOWN, held=SHIFT)
    desk.rest()
    assert screen.table.selected.count == count


def begin(desk: Desk, screen: ProductScreen, count: int) -> None:
    select(desk, screen, count)
    desk.press(Qt.Key.Key_E, held=CONTROL)
    desk.rest()
    assert screen.pane.currentWidget() is screen.bulk


def tick(desk: Desk, screen: ProductScreen, name: str) -> None:
    """By keyboard: the tick takes Space, and hands the cursor on to its field."""
    part = screen.bulk.fields.parts[name]
    part.tick.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert focused() is part.editors[0]


def looked(desk: Desk, screen: ProductScreen) -> str:
    desk.rest()
    return screen.bulk.preview.text


def applied(desk: Desk, screen: ProductScreen) -> None:
    desk.rest()
    desk.click(screen.bulk.apply_button)
    desk.until(lambda: not screen.bulk.is_busy)
    desk.rest()


def toast_action(desk: Desk) -> QPushButton:
    made = desk.messages.toast._action
    assert made is not None
    return made


def changed_by(person: Session, row: ProductRow, **values: object) -> None:
    current = person.read(lambda work: products.product_row(work, row.id))
    command = UpdateProduct(
        row.id, current.version, current.fields, replace(current.fields, **values)
    )
    person.write(lambda work: products.update_product(work, command))


# Selecting


def test_several_selected_products_are_counted_and_offered_together(
    desk: Desk, screen: ProductScreen
) -> None:
    select(desk, screen, 3)
    assert screen.pane.currentWidget() is screen.selection
    assert screen.selection.title == "3 products selected"
    assert screen._footer.text().startswith("3 selected  ·  Showing 5 of ")
    screen.table.choose_first()
    desk.rest()
    assert screen.pane.currentWidget() is screen.details


def test_all_of_a_list_are_selected_and_stay_so_when_more_come(
    desk: Desk, screen: ProductScreen, shop: Shop, rows: list[ProductRow], word: str
) -> None:
    screen.table.setFocus()
    desk.press(Qt.Key.Key_A, held=CONTROL)
    assert screen.table.selected.is_all
    shown = "\n".join(each.text() for each in screen.selection.findChildren(QLabel))
    assert "All that this list shows" in shown
    shop.product(f"{word}-6", name=f"{word} 2 b")
    desk.bus.publish(EVERYTHING)
    desk.until(lambda: screen.model.total == 6)
    desk.rest()
    assert screen.table.selected.is_all
    desk.press(Qt.Key.Key_E, held=CONTROL)
    desk.rest()
    tick(desk, screen, "category")
    desk.type("Tea")
    applied(desk, screen)
    assert categories(shop, rows) == ["Tea"] * 5
    found = shop.admin.read(lambda work: products.find_by_code(work, f"{word}-6"))
    assert found is not None
    assert found.category == "Tea"


def test_selected_rows_that_were_never_shown_are_changed_too(
    desk: Desk, shop: Shop, word: str
) -> None:
    shop.sql(
        "INSERT INTO inventory.products (sku, name, owner_id)"
        " SELECT %s || lpad(i::text, 4, '0'), %s || ' ' || lpad(i::text, 4, '0'), 1"
        " FROM generate_series(1, 900) i",
        (word, word),
    )
    screen = searched(desk, word)
    desk.until(lambda: screen.model.total == 900)
    screen.table.setFocus()
    screen.table.choose_first()
    last = screen.model.index(849, 0)
    screen.table.selectionModel().select(
        screen.table.selectionModel().selection().__class__(screen.model.index(0, 0), last),
        screen.table.selectionModel().SelectionFlag.Select
        | screen.table.selectionModel().SelectionFlag.Rows,
    )
    assert screen.model.known_identity(500) is None
    desk.press(Qt.Key.Key_E, held=CONTROL)
    desk.rest()
    tick(desk, screen, "unit_of_measure")
    desk.type("box")
    applied(desk, screen)
    counts = shop.sql(
        "SELECT unit_of_measure, count(*), max(sku) FROM inventory.products"
        " WHERE name LIKE %s GROUP BY 1 ORDER BY 1",
        (f"{word}%",),
    )
    assert counts == [("box", 850, f"{word}0850"), ("piece", 50, f"{word}0900")]


def test_more_rows_than_can_be_picked_out_are_refused_in_words(
    desk: Desk, screen: ProductScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(product_actions, "MOST_PICKED", 2)
    select(desk, screen, 3)
    desk.press(Qt.Key.Key_E, held=CONTROL)
    assert screen.pane.currentWidget() is screen.selection
    assert "At most 2 products can be picked out" in desk.messages.toast.text


# Looking first


def test_what_would_come_of_it_is_shown_while_typing_and_nothing_is_done(
    desk: Desk, screen: ProductScreen, shop: Shop, rows: list[ProductRow]
) -> None:
    begin(desk, screen, 3)
    assert screen.bulk.preview.text == "Choose a field above."
    assert not screen.bulk.apply_button.isEnabled()
    tick(desk, screen, "unit_price")
    fields = screen.bulk.fields
    fields.how.setCurrentIndex(1)
    fields.price.setFocus()
    desk.type("5")
    assert looked(desk, screen).splitlines()[:3] == [
        "3 will change", f"{rows[0].sku}  {rows[0].name}", "€10.00 → €10.50",
    ]  # fmt: skip
    assert screen.bulk.apply_button.text() == "Change 3 products"
    fields.rounding.setCurrentIndex(4)
    assert "€10.00 → €10.99" in looked(desk, screen)
    tick(desk, screen, "category")
    desk.type("New")
    assert "Old → New" in looked(desk, screen)
    assert [now(shop, row) for row in rows] == rows


def test_a_value_that_cannot_be_is_told_at_its_field_and_nothing_can_be_done(
    desk: Desk, screen: ProductScreen
) -> None:
    begin(desk, screen, 2)
    tick(desk, screen, "unit_price")
    part = screen.bulk.fields.parts["unit_price"]
    for text, message in (("abc", "not a number"), ("-1", "less than 0")):
        part.editors[1].setFocus()
        screen.bulk.fields.price.clear()
        desk.type(text)
        desk.rest()
        assert message in part.error
        assert not screen.bulk.apply_button.isEnabled()
        desk.press(RETURN)
        desk.rest()
        assert not screen.bulk.is_busy
    screen.bulk.fields.price.clear()
    desk.type("3")
    desk.rest()
    assert part.error == ""
    assert screen.bulk.apply_button.isEnabled()


def test_what_stays_and_why_is_counted(
    desk_of: Callable[[Session], Desk], shop: Shop, word: str
) -> None:
    own = [
        shop.product(f"{word}-a{number}", name=f"{word} a{number}", by=shop.colleague)
        for number in range(2)
    ]
    shop.product(f"{word}-b", name=f"{word} b", by=shop.colleague, category="Tea")
    theirs = shop.product(f"{word}-c", name=f"{word} c")
    desk = desk_of(shop.colleague)
    screen = searched(desk, word)
    begin(desk, screen, 4)
    changed_by(shop.colleague, own[0], name=f"{word} a0 changed")
    tick(desk, screen, "category")
    desk.type("Tea")
    shown = looked(desk, screen)
    assert "1 will change" in shown
    assert "1 stay as they are" in shown
    assert "1 stay: they belong to colleagues" in shown
    assert "1 stay: a colleague has just changed them" in shown
    applied(desk, screen)
    assert screen.bulk.banner.text == "1 product changed. 3 stay as they were."
    assert now(shop, own[1]).category == "Tea"
    assert now(shop, theirs) == theirs


def test_prices_are_not_offered_to_whom_they_are_kept_from(
    desk_of: Callable[[Session], Desk], shop: Shop, word: str
) -> None:
    blind = shop.person(f"{word}@shop.example")
    shop.admin.write(lambda work: update_user(work, UpdateUser(blind.user.id, sees_prices=False)))
    user = replace(blind.user, sees_prices=False)
    for number in range(2):
        shop.product(f"{word}-{number}", name=word, by=blind, unit_price=Decimal("77.77"))
    desk = desk_of(Session(shop.database, blind.token, user))
    screen = searched(desk, word)
    begin(desk, screen, 2)
    assert screen.bulk.fields.parts["unit_price"].isHidden()
    tick(desk, screen, "is_active")
    assert "in use → not in use" in looked(desk, screen)
    assert "77.77" not in screen.bulk.preview.text


# Doing it and taking it back


def test_a_change_is_done_told_and_taken_back_from_the_toast(
    desk: Desk, screen: ProductScreen, shop: Shop, rows: list[ProductRow]
) -> None:
    begin(desk, screen, 4)
    tick(desk, screen, "category")
    desk.type("New")
    desk.rest()
    desk.press(RETURN)
    desk.until(lambda: screen.bulk.banner.text)
    desk.rest()
    assert categories(shop, rows) == ["New"] * 4 + ["Old"]
    assert screen.bulk.banner.text == "4 products changed."
    assert desk.messages.toast.text == "4 products changed."
    assert screen.table.selected.count == 4
    desk.click(toast_action(desk))
    desk.until(lambda: screen.bulk.banner.text == "4 products as before.")
    desk.rest()
    assert categories(shop, rows) == ["Old"] * 5
    assert screen.bulk.undo_button.isHidden()
    screen.bulk.close_button.setFocus()
    desk.press(RETURN)
    desk.rest()
    assert screen.pane.currentWidget() is screen.selection
    assert focused() is screen.table


def test_what_was_changed_since_is_named_when_the_rest_is_taken_back(
    desk: Desk, screen: ProductScreen, shop: Shop, rows: list[ProductRow]
) -> None:
    begin(desk, screen, 3)
    tick(desk, screen, "category")
    desk.type("New")
    applied(desk, screen)
    changed_by(shop.admin, rows[1], category="Newer")
    desk.click(screen.bulk.undo_button)
    desk.until(lambda: "as before" in screen.bulk.banner.text)
    assert screen.bulk.banner.text == (
        f"2 products as before. 1 stay, since they were changed again: {rows[1].sku}"
    )
    assert categories(shop, rows[:3]) == ["Old", "Newer", "Old"]


def test_a_change_is_stopped_goes_on_and_is_taken_back(
    desk: Desk,
    screen: ProductScreen,
    shop: Shop,
    rows: list[ProductRow],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bulk_edits, "PIECE", 1)
    begin(desk, screen, 5)
    tick(desk, screen, "category")
    desk.type("New")
    desk.rest()
    write = desk.session.write
    writes: list[object] = []

    def stopped_after_two_pieces(function: object) -> object:
        result = write(function)  # type: ignore[arg-type]
        writes.append(function)
        if len(writes) == 3:  # the first one begins the edit
            screen.bulk.run.stop()
        return result

    vars(desk.session)["write"] = stopped_after_two_pieces
    desk.click(screen.bulk.apply_button)
    desk.until(lambda: screen.bulk.banner.text)
    desk.rest()
    assert "are left: it was stopped" in screen.bulk.banner.text
    assert categories(shop, rows).count("Old") == 3
    assert screen.bulk.apply_button.text() == "Go on"
    desk.click(screen.bulk.apply_button)
    desk.until(lambda: screen.bulk.banner.text == "5 products changed.")
    assert categories(shop, rows) == ["New"] * 5
    desk.click(screen.bulk.undo_button)
    desk.until(lambda: screen.bulk.banner.text == "5 products as before.")
    assert categories(shop, rows) == ["Old"] * 5


def test_a_server_that_goes_away_in_the_middle_is_told_and_the_change_goes_on(
    desk: Desk, screen: ProductScreen, shop: Shop, rows: list[ProductRow]
) -> None:
    begin(desk, screen, 2)
    tick(desk, screen, "category")
    desk.type("New")
    desk.rest()
    write = desk.session.write
    calls: list[object] = []

    def lost(function: object) -> object:
        calls.append(function)
        if len(calls) == 2:
            raise Unavailable("The server cannot be reached.")
        return write(function)  # type: ignore[arg-type]

    vars(desk.session)["write"] = lost
    desk.click(screen.bulk.apply_button)
    desk.until(lambda: screen.bulk.banner.text)
    del vars(desk.session)["write"]
    assert screen.bulk.banner.text == "The server cannot be reached."
    assert desk.lost_connections
    assert categories(shop, rows[:2]) == ["Old", "Old"]
    assert screen.bulk.apply_button.text() == "Go on"
    desk.click(screen.bulk.apply_button)
    desk.until(lambda: screen.bulk.banner.text == "2 products changed.")
    assert categories(shop, rows[:2]) == ["New", "New"]


def test_leaving_throws_the_draft_away(
    desk: Desk, screen: ProductScreen, shop: Shop, rows: list[ProductRow]
) -> None:
    drafts = "SELECT count(*) FROM inventory.bulk_edits WHERE status = 'draft'"
    before = shop.sql(drafts)
    begin(desk, screen, 2)
    assert shop.sql(drafts) != before
    tick(desk, screen, "category")
    desk.type("New")
    desk.rest()
    assert screen.unsaved == "A change of several products"
    desk.press(ESCAPE)
    desk.rest()
    assert screen.unsaved == ""
    assert screen.pane.currentWidget() is screen.selection
    assert shop.sql(drafts) == before
    assert categories(shop, rows) == ["Old"] * 5
    begin(desk, screen, 3)
    assert not screen.bulk.fields.is_used, "the next one starts with nothing ticked"
    desk.press(ESCAPE)
    desk.rest()


# Without looking first


def test_several_are_taken_out_of_use_with_one_key_and_put_back_from_the_toast(
    desk: Desk, screen: ProductScreen, shop: Shop, rows: list[ProductRow]
) -> None:
    select(desk, screen, 3)
    desk.press(DELETE)
    desk.until(lambda: desk.messages.toast.text == "3 products changed.")
    desk.rest()
    assert [now(shop, row).is_active for row in rows] == [False] * 3 + [True] * 2
    assert screen.model.total == 2
    desk.click(toast_action(desk))
    desk.until(lambda: desk.messages.toast.text == "3 products as before.")
    desk.rest()
    assert all(now(shop, row).is_active for row in rows)
    assert screen.model.query == ProductQuery(search=rows[0].name.split()[0])
