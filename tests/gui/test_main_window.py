"""The one window: its navigation, wishes, and what is typed when it is left."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from inventory_desktop.ui.bus import HistoryWanted, PostingWanted, ProductWanted
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.widgets.search_field import LEAST_WIDTH
from tests.gui.desk import Desk, destroy
from tests.support.shop import Shop


class Windows(QObject):
    """Notes each widget that is shown as a window of its own."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.shown: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:  # noqa: N802  Qt's name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_screen_is_made_when_it_is_first_opened(desk: Desk) -> None:
    desk.show_products()
    assert desk.window.made_screen("ledger") is None
    number_of = {place.key: number for number, place in enumerate(desk.window.places, 1)}
    desk.press(Qt.Key(Qt.Key.Key_0 + number_of["ledger"]), held=CONTROL)
    desk.rest()
    assert isinstance(desk.window.current_screen, LedgerScreen)
    desk.press(Qt.Key(Qt.Key.Key_0 + number_of["products"]), held=CONTROL)
    assert isinstance(desk.window.current_screen, ProductScreen)


def test_no_part_of_a_screen_flashes_up_as_a_window_of_its_own(
    desk: Desk, qapp: QApplication
) -> None:
    windows = Windows(qapp)
    desk.show_products()
    for place in desk.window.places:
        desk.show(place.key)
    qapp.removeEventFilter(windows)
    destroy(windows)
    assert windows.shown == ["MainWindow"]


def test_a_wish_opens_the_screen_that_fulfils_it(desk: Desk, shop: Shop) -> None:
    row = shop.product("WISH-1")
    shop.stock(row, shop.main, 5)
    screen = desk.show_products()
    desk.bus.want(HistoryWanted(row.id, row.sku))
    desk.rest()
    ledger = desk.window.current_screen
    assert isinstance(ledger, LedgerScreen)
    assert {entry.sku for entry in map(ledger.model.row_at, range(ledger.model.rowCount()))} == {
        "WISH-1"
    }
    desk.bus.want(PostingWanted(row.id))
    desk.rest()
    assert ledger.form.product.text() == "WISH-1"
    desk.bus.want(ProductWanted(row.id))
    desk.rest()
    assert desk.window.current_screen is screen
    assert screen.details.product_id == row.id


def test_the_search_key_goes_to_the_search_of_the_screen_that_is_shown(desk: Desk) -> None:
    screen = desk.show_products()
    desk.press(Qt.Key.Key_F, held=CONTROL)
    assert screen.search.hasFocus()


def test_a_window_with_typed_text_is_not_closed_but_says_what_would_be_lost(desk: Desk) -> None:
    screen = desk.show_products()
    screen.begin_new()
    desk.fill(screen.form.name, "Half a product")
    asked: list[str] = []
    desk.window.unsaved_found.connect(lambda words, _then: asked.append(words))
    assert not desk.window.close()
    assert asked == ["The product “Half a product”"]
    assert desk.window.isVisible()


def test_a_question_before_a_loss_does_nothing_unless_it_is_confirmed(desk: Desk) -> None:
    desk.show_products()
    lost: list[bool] = []
    box = desk.messages.confirm("Leave?", "Lost.", action="Leave", act=lambda: lost.append(True))
    back = next(each for each in box.buttons() if each.text() == "Go back")
    assert isinstance(back, QPushButton)
    desk.click(back)
    assert lost == []
    box = desk.messages.confirm("Leave?", "Lost.", action="Leave", act=lambda: lost.append(True))
    leave = next(each for each in box.buttons() if each.text() == "Leave")
    desk.click(leave)
    assert lost == [True]


def test_the_palette_is_opened_from_the_navigation_too(desk: Desk) -> None:
    desk.show_products()
    navigation = desk.window._navigation
    assert navigation is not None
    entry = next(
        each for each in navigation.findChildren(QPushButton) if each.text() == "Search or do…"
    )
    keys = next(each for each in entry.findChildren(QLabel) if each.text())
    assert keys.text() == "Ctrl+K"
    assert "Ctrl+K" in entry.toolTip()
    desk.click(entry)
    assert desk.palette.isVisible()
    desk.palette.hide()
    navigation.fold(True)
    assert (entry.text(), entry.accessibleName(), keys.isVisible()) == ("", "Search or do…", False)


def test_a_toast_covers_neither_the_footer_nor_the_status_bar(desk: Desk) -> None:
    screen = desk.show_products()
    desk.messages.done("Done.")
    toast = desk.messages.toast
    for below in (screen._footer, screen._footer_right, desk.window.statusBar()):
        top = below.mapTo(desk.window, QPoint()).y()
        assert toast.geometry().bottom() < top


def test_the_search_has_a_row_of_its_own_where_the_head_is_full(desk: Desk) -> None:
    screen = desk.show_ledger()
    for width in (1440, 980, 1440):
        desk.window.resize(width, 800)
        is_wide = width == 1440
        desk.until(lambda is_wide=is_wide: _is_beside_the_buttons(screen) == is_wide)
        assert screen.search.width() >= LEAST_WIDTH


def _is_beside_the_buttons(screen: LedgerScreen) -> bool:
    return screen.search.geometry().top() < screen.new_button.geometry().bottom()
