"""What a table shows of itself."""

from decimal import Decimal

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QImage

from inventory_desktop.services.products import ProductRow
from inventory_desktop.ui import theme
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.tables.columns import CELL_ROLE
from inventory_desktop.ui.tables.delegate import is_cut_off
from tests.gui.desk import Desk
from tests.support.shop import Shop


def colours_of_the_first_row(screen: ProductScreen) -> set[int]:
    picture: QImage = screen.table.viewport().grab().toImage()
    return {picture.pixel(x, 0) for x in range(picture.width() // 2)}


def test_the_current_row_shows_whether_the_table_has_the_focus(desk: Desk, shop: Shop) -> None:
    shop.product()
    screen = desk.show_products()
    screen.table.choose_first()
    screen.table.setFocus()
    desk.rest()
    accent = theme.colours().accent.rgb()
    assert accent in colours_of_the_first_row(screen)
    screen.search.setFocus()
    desk.rest()
    assert accent not in colours_of_the_first_row(screen)


HUGE = Decimal("9999999999.999")


def cut_off(screen: ProductScreen, row: int) -> list[str]:
    """The figures of a row that cannot be read whole."""
    cells = [
        (screen.model.index(row, number, QModelIndex()).data(CELL_ROLE), number)
        for number in range(screen.model.columnCount())
        if not screen.table.isColumnHidden(number)
    ]
    return [
        cell.text
        for cell, number in cells
        if cell.right and is_cut_off(cell, screen.table.columnWidth(number))
    ]


def row_of(screen: ProductScreen, product: ProductRow) -> int:
    found = screen.model.find(product.id)
    assert found is not None
    return found


def test_figures_are_never_cut_off_and_words_give_way(desk: Desk, shop: Shop) -> None:
    small = shop.product("SMALL", name="A small one")
    usual = desk.show_products()
    width = usual.table.columnWidth(3)
    assert usual.model.columns[3].right
    large = shop.product("LARGE", name="The large one " * 12, unit_price=Decimal("99999999.99"))
    shop.stock(large, shop.main, HUGE)
    usual.refresh()
    desk.rest()
    assert cut_off(usual, row_of(usual, large)) == []
    assert usual.table.columnWidth(3) > width
    assert usual.table.horizontalHeader().length() <= usual.table.viewport().width()
    usual.search.take(small.sku)
    desk.rest()
    assert usual.table.columnWidth(3) == width


def test_no_column_is_pushed_out_of_sight_by_large_figures(desk: Desk, shop: Shop) -> None:
    large = shop.product("LARGE-2", unit_price=Decimal("9999999999.9999"))
    shop.stock(large, shop.main, HUGE)
    screen = desk.show_products()
    desk.window.resize(980, 620)
    desk.rest()
    header, room = screen.table.horizontalHeader(), screen.table.viewport().width()
    desk.until(lambda: header.length() <= room)
