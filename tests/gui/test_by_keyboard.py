"""Whatever can be clicked can be reached by keyboard: the widgets of all screens, walked."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from inventory_desktop.services.paging import Sort
from inventory_desktop.services.products import ProductRow
from inventory_desktop.ui.widgets.date_edit import DateEdit
from tests.gui.desk import Desk, focused
from tests.support.shop import Shop
from tests.support.transfers import dispatched

TAKE_INPUT = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
MOST_STEPS = 400
PLAIN = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="module", autouse=True)
def goods(module_shop: Shop) -> list[ProductRow]:
    made = [module_shop.product(sku, name=sku.title()) for sku in ("MUG", "JUG")]
    for product in made:
        module_shop.stock(product, module_shop.main, 20, cost=2)
    dispatched(module_shop, *((product, 4) for product in made))
    return made


def plain(key: str) -> Callable[[Desk], object]:
    return lambda desk: desk.show(key)


def chosen(key: str) -> Callable[[Desk], None]:
    """A list with a row chosen, so that the pane is full."""

    def go(desk: Desk) -> None:
        desk.show(key)
        for step in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
            desk.press(step)
        desk.rest()

    return go


def pressed(
    key: str, letter: Qt.Key, held: Qt.KeyboardModifier = CONTROL
) -> Callable[[Desk], None]:
    """What keys of a screen open."""

    def go(desk: Desk) -> None:
        desk.show(key)
        desk.press(letter, held=held)
        desk.rest()

    return go


PLACES: dict[str, Callable[[Desk], object]] = {
    "overview": plain("overview"),
    "products": plain("products"),
    "a product": chosen("products"),
    "several products": pressed("products", Qt.Key.Key_A),
    "a new product": pressed("products", Qt.Key.Key_N),
    "ledger": plain("ledger"),
    "an entry": chosen("ledger"),
    "a delivery": pressed("ledger", Qt.Key.Key_N, CONTROL | SHIFT),
    "warehouses": plain("warehouses"),
    "a warehouse": chosen("warehouses"),
    "transfers": plain("transfers"),
    "a transfer": chosen("transfers"),
    "a new transfer": pressed("transfers", Qt.Key.Key_N),
    "imports": plain("imports"),
    "an import": pressed("imports", Qt.Key.Key_N),
    "labels": plain("labels"),
    "summary": plain("summary"),
}


def walked(desk: Desk, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> set[QWidget]:
    """Presses a key until the focus comes round, and answers where it was."""
    seen: set[QWidget] = set()
    while focused() not in seen and len(seen) < MOST_STEPS:
        seen.add(focused())
        desk.press(key, held=held)
    return seen


def inputs(window: QWidget) -> set[QWidget]:
    """What can be clicked or typed into now."""
    found = window.findChildren(QWidget)
    return {
        each
        for each in found
        if isinstance(each, TAKE_INPUT)
        and each.isVisible()
        and each.isEnabled()
        and not isinstance(each, QHeaderView)  # titles are in the palette, as "Sort by …"
        and not isinstance(each.parent(), QLineEdit)  # icons in a line; its keys do the same
    }


def is_reached(widget: QWidget, seen: set[QWidget]) -> bool:
    """Whether the focus was there; of chips that exclude each other the arrow keys do the rest."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    if group is not None and group.exclusive():
        return not seen.isdisjoint(group.buttons())
    return widget in seen


def named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} {text or widget.accessibleName()}"


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("backwards", [False, True], ids=["forwards", "backwards"])
def test_what_can_be_clicked_is_reached_by_the_tab_key(
    desk: Desk, place: str, *, backwards: bool
) -> None:
    PLACES[place](desk)
    wanted = inputs(desk.window)
    seen = walked(desk, Qt.Key.Key_Backtab, SHIFT) if backwards else walked(desk, Qt.Key.Key_Tab)
    missed = {each for each in wanted & inputs(desk.window) if not is_reached(each, seen)}
    assert {named(each) for each in missed} == set()
    assert len(seen) > 5


@pytest.mark.parametrize("place", PLACES)
def test_who_hears_the_window_is_told_what_each_thing_is(desk: Desk, place: str) -> None:
    PLACES[place](desk)
    silent = [
        each
        for each in inputs(desk.window)
        if not each.accessibleName() and not (isinstance(each, QAbstractButton) and each.text())
    ]
    assert {f"{type(each).__name__} in {type(each.parent()).__name__}" for each in silent} == set()


def test_the_palette_sorts_as_a_columns_title_does(desk: Desk) -> None:
    screen = desk.show_products()
    commands = {command.key: command for command in screen.commands}
    assert commands["sort.price"].title == "Sort by Price"
    for expected in (Sort("price"), Sort("price", descending=True), Sort("price")):
        commands["sort.price"].run_if_available()
        desk.rest()
        assert screen.table.sort == expected


def test_a_day_is_chosen_from_the_calendar_by_keyboard(desk: Desk) -> None:
    PLACES["a delivery"](desk)
    edit = desk.show_ledger().delivery.day
    assert isinstance(edit, DateEdit)
    edit.setFocus()
    desk.type("2026-03-14")
    desk.press(Qt.Key.Key_Down, held=ALT)
    calendar = edit.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.isVisible()
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Return)
    assert not calendar.isVisible()
    assert (edit.day.isoformat() if edit.day else "") == "2026-03-15"
