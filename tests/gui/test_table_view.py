"""What a table shows of itself."""

from PySide6.QtGui import QImage

from inventory_desktop.ui import theme
from inventory_desktop.ui.products.product_screen import ProductScreen
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
