"""The grid of lines: typed, scanned, pasted, corrected, as in a spreadsheet."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from time import monotonic
from typing import cast
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from inventory_desktop.errors import Unavailable
from inventory_desktop.services import barcodes
from inventory_desktop.services.products import ProductRow, ScannedProduct
from inventory_desktop.ui.grids.cell_editors import ProductCell
from inventory_desktop.ui.grids.line_grid import LineGrid
from inventory_desktop.ui.grids.line_model import LineModel
from inventory_desktop.ui.grids.line_table import block_of
from inventory_desktop.ui.grids.line_table_model import MOST_LINES
from inventory_desktop.ui.grids.lines import (
    GridColumn,
    GridKind,
    GridLine,
    name_column,
    product_column,
    remove_column,
)
from inventory_desktop.ui.screen import Screen
from inventory_desktop.ui.theme import scaled
from tests.gui.desk import Desk, focused
from tests.support.shop import Shop

RETURN, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PRODUCT, NAME, QUANTITY, NOTE, REMOVE = range(5)


def most_ten(line: GridLine) -> str:
    quantity = line.number("quantity")
    return "At most 10." if quantity is not None and quantity > 10 else ""


def columns() -> tuple[GridColumn, ...]:
    return (
        product_column(),
        name_column(),
        GridColumn(
            "quantity", "Quantity", GridKind.QUANTITY, preset="1", required="How many?",
            check=most_ten,
        ),
        GridColumn("note", "Note", GridKind.TEXT),
        remove_column(),
    )  # fmt: skip


@pytest.fixture
def word() -> str:
    return f"G{uuid4().hex[:6]}"


@pytest.fixture
def goods(shop: Shop, word: str) -> list[ProductRow]:
    """Three products; a pack of six of the second bears a code."""
    made = [shop.product(f"{word}-{it}", name=f"Good {word} {it}") for it in range(3)]
    shop.admin.write(
        lambda work: barcodes.add_barcode(work, made[1].id, f"{word}PACK", pack_quantity=Decimal(6))
    )
    return made


@pytest.fixture
def grid(desk: Desk, goods: list[ProductRow]) -> LineGrid:  # noqa: ARG001  on the shelf
    return shown(desk, LineModel(desk.workplace, columns(), merges="quantity"))


def shown(desk: Desk, model: LineModel) -> LineGrid:
    screen = Screen()
    made = LineGrid(model, desk.workplace, "Lines")
    after = QLineEdit()
    after.setObjectName("after")
    for widget in (made, after):
        cast("QVBoxLayout", screen._body).addWidget(widget)
    desk.show_only(screen)
    made.table.begin()
    return made


def texts(grid: LineGrid) -> list[tuple[str, str]]:
    return [(line.text("product"), line.text("quantity")) for line in grid.lines.lines]


def place(grid: LineGrid) -> tuple[int, int]:
    index = grid.table.currentIndex()
    return index.row(), index.column()


def typed(desk: Desk, text: str) -> None:
    """Types as a person does: each key goes where the cursor is by then."""
    for sign in text:
        desk.type(sign)


def paste(desk: Desk, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    desk.press(Qt.Key.Key_V, held=CONTROL)
    desk.rest()


# Typing


def test_lines_are_typed_with_tab_and_enter_alone(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    assert focused() is grid.table
    assert place(grid) == (0, PRODUCT)
    for number, product in enumerate(goods):
        typed(desk, product.sku.lower())
        desk.press(TAB)
        assert place(grid) == (number, QUANTITY), "shown cells are passed over"
        typed(desk, str(number + 2))
        desk.press(RETURN)
        assert place(grid) == (number + 1, PRODUCT), "Enter goes where Tab began"
    desk.rest()
    assert texts(grid) == [(it.sku, str(n + 2)) for n, it in enumerate(goods)]
    assert [line.number("quantity") for line in grid.lines.lines] == [2, 3, 4]
    assert [line.product.id for line in grid.lines.lines if line.product] == [it.id for it in goods]
    assert grid.table.model().index(1, NAME).data() == goods[1].name
    assert grid.lines.bad_cells == ()


def test_scans_go_down_the_column_and_count_one_each(
    desk: Desk, grid: LineGrid, goods: list[ProductRow], word: str
) -> None:
    for code in (goods[0].sku, goods[1].sku, goods[0].sku, goods[0].sku, f"{word}PACK"):
        typed(desk, code)
        desk.press(RETURN)
        assert focused() is grid.table
    desk.rest()
    assert texts(grid) == [(goods[0].sku, "3"), (goods[1].sku, "7")]
    assert grid.table.currentIndex().row() == 2
    typed(desk, goods[2].sku)
    desk.press(RETURN)
    desk.rest()
    assert texts(grid)[-1] == (goods[2].sku, "1")


def test_a_pack_counts_as_many_as_it_holds(
    desk: Desk, grid: LineGrid, goods: list[ProductRow], word: str
) -> None:
    typed(desk, f"{word}PACK")
    desk.press(RETURN)
    desk.rest()
    assert texts(grid) == [(goods[1].sku, "6")]


def test_the_same_product_again_is_told_below(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    for product in (goods[0], goods[1], goods[0]):
        typed(desk, product.sku)
        desk.press(RETURN)
    desk.rest()
    assert grid.note == f"{goods[0].sku} stands here already: added to line 1."
    assert grid._count.text() == "2 lines"
    desk.press(Qt.Key.Key_Up)
    assert grid.note.startswith("Tab to the next cell")


def test_a_product_that_fits_the_words_alone_is_taken(
    desk: Desk, grid: LineGrid, goods: list[ProductRow], word: str
) -> None:
    typed(desk, f"{word} 2")
    desk.press(RETURN)
    desk.rest()
    assert texts(grid) == [(goods[2].sku, "1")]


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the popup, offscreen
def test_the_tab_key_goes_to_the_next_cell_while_products_are_offered(
    desk: Desk, grid: LineGrid, word: str
) -> None:
    typed(desk, f"Good {word} 1")
    editor = focused()
    assert isinstance(editor, ProductCell)
    desk.until(lambda: editor.offers)
    desk.qtbot.keyClick(editor._popup, TAB)
    desk.rest()
    assert focused() is grid.table
    assert place(grid) == (0, QUANTITY)
    assert texts(grid) == [(f"{word}-1", "1")]


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the popup, offscreen
def test_offered_products_can_be_read_below_a_narrow_cell(
    desk: Desk, grid: LineGrid, word: str
) -> None:
    typed(desk, f"Good {word}")
    editor = focused()
    assert isinstance(editor, ProductCell)
    desk.until(lambda: editor.offers)
    popup = editor._popup
    assert popup.width() > editor.width()
    assert not popup.horizontalScrollBar().isVisible()
    rows = popup.model().rowCount()
    assert popup.viewport().height() >= rows * popup.sizeHintForRow(0) == rows * scaled(34)
    assert grid.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")  # of the popup, offscreen
def test_of_several_products_one_is_chosen_from_a_list(
    desk: Desk, grid: LineGrid, goods: list[ProductRow], word: str
) -> None:
    typed(desk, f"good {word}")
    editor = cast("ProductCell", focused())
    desk.until(lambda: editor.offers)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, RETURN):
        desk.qtbot.keyClick(editor._popup, key)
    desk.until(lambda: focused() is grid.table)
    desk.rest()
    assert texts(grid) == [(goods[1].sku, "1")]
    assert place(grid) == (1, PRODUCT)


def test_what_is_wrong_is_said_in_words_at_its_cell(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    typed(desk, "NO-SUCH-CODE")
    desk.press(TAB)
    typed(desk, "many")
    desk.press(RETURN)
    typed(desk, goods[0].sku)
    desk.press(TAB)
    typed(desk, "11")
    desk.press(RETURN)
    desk.rest()
    assert [(row, key, error[:20]) for row, key, error in grid.lines.bad_cells] == [
        (0, "product", "No product has this "),
        (0, "quantity", "“many” is not a numb"),
        (1, "quantity", "At most 10."),
    ]
    assert grid.note.startswith("Line 1, Product: No product has this SKU or barcode.")
    assert grid.note.endswith("(and 2 more)")
    index = grid.lines.index(1, QUANTITY)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "At most 10."
    grid.table.go_to(1, QUANTITY)
    assert grid.note == "At most 10."
    typed(desk, "4")
    desk.press(RETURN)
    assert grid.lines.error_at(1, "quantity") == ""
    assert grid.show_first_error()
    assert place(grid) == (0, PRODUCT)


def test_a_line_without_product_or_quantity_says_so(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    desk.press(TAB)
    assert focused().objectName() == "after", "an empty line lets go of the cursor"
    grid.table.begin()
    grid.table.go_to(0, QUANTITY)
    typed(desk, "3")
    desk.press(RETURN)
    assert grid.lines.bad_cells == ((0, "product", "Choose a product."),)
    grid.table.go_to(0, PRODUCT)
    typed(desk, goods[0].sku)
    desk.press(RETURN)
    desk.rest()
    assert texts(grid) == [(goods[0].sku, "3")]
    grid.table.go_to(0, QUANTITY)
    desk.press(Qt.Key.Key_Delete)
    assert grid.lines.bad_cells == ((0, "quantity", "How many?"),)


def test_esc_leaves_a_cell_as_it_was(desk: Desk, grid: LineGrid, goods: list[ProductRow]) -> None:
    grid.lines.add(goods[0], Decimal(1))
    grid.table.go_to(0, QUANTITY)
    typed(desk, "99")
    desk.press(ESCAPE)
    assert texts(grid) == [(goods[0].sku, "1")]
    assert focused() is grid.table


def test_tab_leads_back_and_forth_and_out_at_both_ends(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    grid.lines.add(goods[0], Decimal(1))
    grid.table.go_to(0, PRODUCT)
    seen = []
    for _ in range(3):
        desk.press(TAB)
        seen.append(place(grid))
    assert seen == [(0, QUANTITY), (0, NOTE), (1, PRODUCT)]
    desk.press(Qt.Key.Key_Backtab, held=SHIFT)
    assert place(grid) == (0, NOTE)
    grid.table.go_to(1, PRODUCT)
    desk.press(TAB)
    assert focused().objectName() == "after"


def test_arrows_leave_a_cell_upwards_and_downwards(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    for product in goods:
        grid.lines.add(product, Decimal(1))
    grid.table.go_to(1, QUANTITY)
    typed(desk, "5")
    desk.press(Qt.Key.Key_Up)
    assert (place(grid), texts(grid)[1][1]) == ((0, QUANTITY), "5")
    typed(desk, "6")
    desk.press(Qt.Key.Key_Down)
    assert (place(grid), texts(grid)[0][1]) == ((1, QUANTITY), "6")


# Lines


def test_lines_are_removed_by_keys_and_by_the_cross(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    for product in goods:
        grid.lines.add(product, Decimal(1))
    grid.table.go_to(1, QUANTITY)
    desk.press(Qt.Key.Key_Delete, held=CONTROL)
    assert [sku for sku, _ in texts(grid)] == [goods[0].sku, goods[2].sku]
    area = grid.table.visualRect(grid.lines.index(0, REMOVE))
    desk.qtbot.mouseClick(grid.table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert [sku for sku, _ in texts(grid)] == [goods[2].sku]
    desk.press(Qt.Key.Key_A, held=CONTROL)
    desk.press(Qt.Key.Key_Delete, held=CONTROL)
    assert texts(grid) == []
    assert grid.lines.rowCount() == 1


def test_a_fixed_grid_neither_grows_nor_shrinks(desk: Desk, goods: list[ProductRow]) -> None:
    model = LineModel(desk.workplace, columns()[:-1], grows=False)
    grid = shown(desk, model)
    model.set_lines([model.new_line({"product": goods[0].sku, "quantity": "2"}, goods[0])])
    grid.table.go_to(0, QUANTITY)
    desk.press(Qt.Key.Key_Delete, held=CONTROL)
    paste(desk, "3\n4\n5")
    assert texts(grid) == [(goods[0].sku, "3")]
    assert grid.note == "2 pasted lines found no room and were left out."
    desk.press(RETURN)
    assert place(grid) == (0, QUANTITY)


def test_a_cell_that_does_not_apply_is_empty_and_passed_over(
    desk: Desk, goods: list[ProductRow]
) -> None:
    locked = [
        replace(column, applies=lambda _line: False) if column.key == "quantity" else column
        for column in columns()
    ]
    model = LineModel(desk.workplace, locked, grows=False)
    grid = shown(desk, model)
    model.set_lines([model.new_line({"product": goods[0].sku, "quantity": "20"}, goods[0])])
    assert model.bad_cells == ()
    assert model.index(0, QUANTITY).data() == ""
    grid.table.go_to(0, PRODUCT)
    desk.press(TAB)
    assert place(grid) == (0, NOTE)
    grid.table.go_to(0, QUANTITY)
    typed(desk, "5")
    assert texts(grid) == [(goods[0].sku, "20")]


def test_a_choice_is_made_by_its_first_letter(desk: Desk) -> None:
    choice = GridColumn("what", "What", GridKind.CHOICE, choices=("Still expected", "Broken"))
    model = LineModel(desk.workplace, (choice, columns()[QUANTITY]), grows=False)
    grid = shown(desk, model)
    model.set_lines([model.new_line({"what": "Still expected"})])
    grid.table.go_to(0, 0)
    desk.press(Qt.Key.Key_F2)
    typed(desk, "B")
    desk.press(TAB)
    assert model.lines[0].text("what") == "Broken"
    assert place(grid) == (0, 1)


# Spreadsheets


def test_a_block_is_pasted_over_the_cells_that_can_be_typed_into(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    paste(desk, "".join(f"{it.sku}\t{n + 1}\r\n" for n, it in enumerate(goods)))
    assert texts(grid) == [(it.sku, str(n + 1)) for n, it in enumerate(goods)]
    assert place(grid) == (3, PRODUCT)
    grid.table.go_to(1, QUANTITY)
    paste(desk, "7\tfor the window\n8\tx\n")
    assert texts(grid) == [(goods[0].sku, "1"), (goods[1].sku, "7"), (goods[2].sku, "8")]
    assert [line.text("note") for line in grid.lines.lines] == ["", "for the window", "x"]


def test_a_heading_is_left_out_and_the_same_product_is_added_up(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    paste(
        desk,
        f"SKU\tQuantity\n{goods[0].sku}\t2\n{goods[1].sku}\n{goods[0].sku}\t1.5\nNOTHING\t1",
    )
    assert texts(grid) == [(goods[0].sku, "3.5"), (goods[1].sku, "1"), ("NOTHING", "1")]
    assert [row for row, _, _ in grid.lines.bad_cells] == [2]


def test_a_block_pasted_while_typing_goes_into_the_grid(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    typed(desk, "x")
    paste(desk, f"{goods[0].sku}\t2\n{goods[1].sku}\t3")
    assert texts(grid) == [(goods[0].sku, "2"), (goods[1].sku, "3")]
    grid.table.go_to(0, QUANTITY)
    typed(desk, "1")
    paste(desk, "5")
    desk.press(RETURN)
    assert texts(grid)[0] == (goods[0].sku, "15")


def test_chosen_cells_are_copied_for_a_spreadsheet(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    for product in goods[:2]:
        grid.lines.add(product, Decimal("2.5"))
    grid.table.selectAll()
    desk.press(Qt.Key.Key_C, held=CONTROL)
    copied = block_of(QGuiApplication.clipboard().text())
    assert copied[:2] == [[it.sku, it.name, "2.5", ""] for it in goods[:2]]


def test_a_product_whose_number_is_none_is_not_added_up(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    paste(desk, f"{goods[0].sku}\t2\n{goods[0].sku}\tmany")
    assert texts(grid) == [(goods[0].sku, "2"), (goods[0].sku, "many")]
    assert grid.lines.error_at(1, "product") == "This product stands on another line already."


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("", []),
        ("  \n", []),
        ("a", [["a"]]),
        ("a\tb\r\nc\t\r\n", [["a", "b"], ["c", ""]]),
        ("a\rb", [["a"], ["b"]]),
        ("a\n\nb", [["a"], [""], ["b"]]),
    ],
)
def test_what_a_spreadsheet_copies_is_cut_into_cells(text: str, block: list[list[str]]) -> None:
    assert block_of(text) == block


def test_more_lines_than_a_grid_holds_are_left_out_and_counted(desk: Desk, grid: LineGrid) -> None:
    grid.table.go_to(0, NOTE)
    paste(desk, "x\n" * (MOST_LINES + 7))
    assert grid.lines.rowCount() == len(grid.lines.lines) == MOST_LINES
    assert grid._news == "7 pasted lines found no room and were left out."
    grid.table.go_to(3, NOTE)
    desk.press(Qt.Key.Key_Delete, held=CONTROL)
    assert grid.lines.rowCount() == MOST_LINES, "the empty line is back"
    assert len(grid.lines.lines) == MOST_LINES - 1


def test_thousands_of_lines_are_pasted_without_a_pause(
    desk: Desk, grid: LineGrid, shop: Shop, word: str
) -> None:
    shop.sql(
        "INSERT INTO inventory.products (sku, name, owner_id) SELECT %s || n, 'Bulk ' || n, 1"
        " FROM generate_series(1, 3000) n",
        (f"{word}B",),
    )
    pauses: list[float] = []
    last = monotonic()

    def tick() -> bool:
        nonlocal last
        now = monotonic()
        pauses.append(now - last)
        last = now
        return not grid.lines.is_seeking

    text = "\n".join(f"{word}b{n}\t{n % 10 + 1}" for n in range(1, 3001))
    QGuiApplication.clipboard().setText(text)
    desk.press(Qt.Key.Key_V, held=CONTROL)
    desk.until(tick)
    desk.rest()
    found = grid.lines.lines
    assert len(found) == len({line.product.id for line in found if line.product}) == 3000
    assert found[2999].text("product") == f"{word}B3000"
    assert grid.lines.bad_cells == ()
    assert len(pauses) > 5, "the window did not live while codes were looked up"


# Looking up


def test_a_code_typed_over_meanwhile_is_not_answered_with_the_old_one(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    grid.lines.put(0, "product", goods[0].sku)
    desk.qtbot.wait(0)
    grid.lines.put(0, "product", goods[1].sku)
    desk.rest()
    assert texts(grid) == [(goods[1].sku, "1")]
    assert grid.lines.lines[0].product == goods[1]


def test_a_line_removed_meanwhile_stays_away(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    grid.lines.put(0, "product", goods[0].sku)
    desk.qtbot.wait(0)
    grid.lines.clear()
    desk.rest()
    assert texts(grid) == []


def test_codes_that_could_not_be_looked_up_are_looked_up_again(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    session = desk.session

    def fail(_function: Callable[..., object]) -> object:
        raise Unavailable("The server does not answer.")

    vars(session)["read"] = fail
    paste(desk, f"{goods[0].sku}\t2\n{goods[1].sku}\t3")
    assert [error for _, _, error in grid.lines.bad_cells] == ["The server does not answer."] * 2
    del vars(session)["read"]
    grid.lines.seek_again()
    desk.rest()
    assert grid.lines.bad_cells == ()
    assert grid.lines.product_ids == {goods[0].id, goods[1].id}


def test_what_the_server_said_of_a_cell_goes_when_it_is_changed(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    grid.lines.add(goods[0], Decimal(2))
    grid.lines.tell(0, "quantity", "Only 1 is left.")
    assert grid.lines.bad_cells == ((0, "quantity", "Only 1 is left."),)
    grid.lines.check_again()
    assert grid.lines.bad_cells != ()
    grid.table.go_to(0, QUANTITY)
    typed(desk, "1")
    desk.press(RETURN)
    assert grid.lines.bad_cells == ()


def test_a_scan_taken_elsewhere_is_added_and_the_cursor_is_ready(
    desk: Desk, grid: LineGrid, goods: list[ProductRow]
) -> None:
    grid.lines.add(goods[0], Decimal(2))
    grid.table.go_to(0, QUANTITY)
    typed(desk, "4006381333931")
    grid.take_scan(ScannedProduct(goods[1], Decimal(1)))
    assert texts(grid) == [(goods[0].sku, "2"), (goods[1].sku, "1")]
    assert place(grid) == (2, PRODUCT)
    grid.table.go_to(0, QUANTITY)
    typed(desk, "7")
    grid.take_scan(ScannedProduct(goods[1], Decimal(6)))
    assert texts(grid) == [(goods[0].sku, "7"), (goods[1].sku, "7")]


def test_the_model_keeps_qts_rules(
    desk: Desk, grid: LineGrid, goods: list[ProductRow], qtmodeltester: ModelTester, qtbot: QtBot
) -> None:
    assert qtbot
    qtmodeltester.check(grid.lines)
    paste(desk, f"{goods[0].sku}\t2\n{goods[1].sku}\t3\n{goods[0].sku}\t1")
    grid.lines.remove([0])
    grid.lines.put(5, "note", "far below")
    qtmodeltester.check(grid.lines)
