"""Everything about one product beside the list, and what leads on from there."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from inventory_desktop.models import MovementType
from inventory_desktop.services import barcodes, pictures, products, users
from inventory_desktop.services.changes import EVERYTHING
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.session import Session
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.pictures import picture_of_image
from inventory_desktop.ui.products.access_box import AccessBox
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.products.product_sheet import ProductSheet
from inventory_desktop.ui.widgets.badge import Badge
from inventory_desktop.ui.widgets.link_line import LinkLine
from tests.gui.desk import Desk, focused
from tests.support.shop import Shop

RETURN, DELETE = Qt.Key.Key_Return, Qt.Key.Key_Delete


@pytest.fixture
def word() -> str:
    """A word that only this test's products have in their names."""
    return f"w{uuid4().hex[:8]}"


@pytest.fixture
def product(shop: Shop, word: str) -> ProductRow:
    """Ten in Main, two in Annex, at or below 4 low; bought 40 days ago, three sold since."""
    made = shop.product(f"{word}-1", name=f"{word} mug", reorder_point=Decimal(4))
    then = datetime.now(UTC) - timedelta(days=40)
    shop.post(made, shop.main, MovementType.PURCHASE, 13, occurred_at=then)
    shop.post(made, shop.main, MovementType.SALE, 3, occurred_at=then + timedelta(days=20))
    shop.post(made, shop.annex, MovementType.PURCHASE, 2)
    return made


def looked_at(desk: Desk, row: ProductRow) -> ProductScreen:
    screen = desk.show_products()
    screen.search.take(row.sku)
    desk.rest()
    screen.table.setFocus()
    screen.table.choose(row.id)
    desk.until(lambda: screen.details.product_id == row.id and screen.details.sheet is not None)
    desk.rest()
    return screen


def sheet_of(screen: ProductScreen) -> ProductSheet:
    sheet = screen.details.sheet
    assert sheet is not None
    return sheet


def texts(screen: ProductScreen) -> str:
    return "\n".join(each.text() for each in screen.details.findChildren(QLabel))


def lines(screen: ProductScreen) -> list[LinkLine]:
    return sheet_of(screen).findChildren(LinkLine)


def button_named(screen: ProductScreen, text: str) -> QPushButton:
    found = screen.details.findChildren(QPushButton)
    return next(each for each in found if text in (each.text(), each.accessibleName()))


def test_figures_state_and_barcodes_are_shown(desk: Desk, shop: Shop, product: ProductRow) -> None:
    shop.admin.write(
        lambda work: barcodes.change_barcodes(
            work,
            product.id,
            (),
            (
                barcodes.BarcodeRow("4006381333931", Decimal(1)),
                barcodes.BarcodeRow("999", Decimal(12)),
            ),
        )
    )
    screen = looked_at(desk, product)
    shown = texts(screen)
    for text in ("4006381333931", "single", "pack of 12", "Stock, last 90 days", "You may"):
        assert text in shown
    assert [each.text for each in screen.details.findChildren(Badge)] == ["In stock"]
    assert lines(screen)[0].accessibleName() == "Annex: 2 available, 2 on hand"


def test_the_chart_tells_what_was_on_hand_and_when_to_order(
    desk: Desk, product: ProductRow
) -> None:
    chart = sheet_of(looked_at(desk, product)).chart
    values = [step.value for step in chart._steps]
    assert values == [0, 13, 10, 12]
    assert "lowest 0, highest 13, at the end 12" in chart.summary()
    assert "Reorder at 4" in chart.summary()


def test_a_line_of_stock_or_of_a_movement_leads_to_the_ledger(
    desk: Desk, shop: Shop, product: ProductRow
) -> None:
    screen = looked_at(desk, product)
    line = next(each for each in lines(screen) if each.accessibleName().startswith("Main"))
    desk.click(line)
    desk.rest()
    ledger = desk.window.current_screen
    assert isinstance(ledger, LedgerScreen)
    query = ledger.model.query
    assert query is not None
    assert (query.product_id, query.warehouse_id) == (product.id, shop.main)
    desk.window.open_place("products")
    latest = lines(screen)[2]
    latest.setFocus()
    desk.press(RETURN)
    desk.rest()
    assert desk.window.current_screen is ledger
    assert ledger.model.query is not None
    assert ledger.model.query.warehouse_id is None
    assert ledger.pane.currentWidget() is ledger.entry


def test_a_click_that_leaves_the_line_does_nothing(desk: Desk, product: ProductRow) -> None:
    screen = looked_at(desk, product)
    line = lines(screen)[0]
    desk.qtbot.mousePress(line, Qt.MouseButton.LeftButton)
    outside = line.rect().bottomRight() + line.rect().bottomRight()
    desk.qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=outside)
    desk.press(Qt.Key.Key_X)
    assert desk.window.current_screen is screen


def test_the_picture_is_read_once_and_again_when_it_is_another_one(
    desk: Desk, shop: Shop, product: ProductRow
) -> None:
    def put(colour: str) -> None:
        image = QImage(40, 20, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        picture = picture_of_image(image)
        shop.admin.write(lambda work: pictures.set_picture(work, product.id, picture))

    screen = looked_at(desk, product)
    assert sheet_of(screen).picture.isHidden()
    for colour, channel in (("#ff0000", "red"), ("#0000ff", "blue")):
        put(colour)
        screen.refresh()
        desk.until(lambda: sheet_of(screen).picture.image is not None)
        desk.rest()
        image = sheet_of(screen).picture.image
        assert image is not None
        assert getattr(image.pixelColor(20, 10), channel)() > 200
        assert sheet_of(screen).picture.isVisible()
    assert len(screen.details._images) == 2
    screen.refresh()
    desk.rest()
    assert len(screen.details._images) == 2


def test_reading_again_keeps_the_place_that_was_scrolled_to(
    desk: Desk, shop: Shop, product: ProductRow
) -> None:
    screen = looked_at(desk, product)
    screen.details.scroll_to(120)
    bar = screen.details._area.verticalScrollBar()
    assert bar.value() == 120
    shop.post(product, shop.main, MovementType.SALE, 1)
    desk.bus.publish(EVERYTHING)
    desk.rest()
    assert screen.details._area.verticalScrollBar() is not bar
    assert screen.details._area.verticalScrollBar().value() == 120


# Who may change it


def test_who_may_not_change_it_is_told_why_and_by_whom(
    desk_of: Callable[[Session], Desk], shop: Shop, product: ProductRow
) -> None:
    screen = looked_at(desk_of(shop.colleague), product)
    details = screen.details
    for each in (details.edit_button, details.post_button, details.activity_button):
        assert not each.isEnabled()
    assert details.duplicate_button.isEnabled()
    assert f"Only {shop.admin.user.email}, an admin, or whom they let" in texts(screen)
    assert not any("Let a colleague" in each.text() for each in details.findChildren(QPushButton))


def test_an_owner_lets_a_colleague_change_it_and_takes_that_back(
    desk_of: Callable[[Session], Desk], shop: Shop, word: str
) -> None:
    friend = shop.person(f"{word}@shop.example")
    own = shop.product(f"{word}-own", by=shop.colleague)
    desk = desk_of(shop.colleague)
    screen = looked_at(desk, own)
    assert "You may: it is yours." in texts(screen)
    desk.click(button_named(screen, "Let a colleague change it…"))
    desk.rest()
    box = screen.details.findChildren(AccessBox)[-1]
    offered = [box.colleagues.itemText(place) for place in range(box.colleagues.count())]
    assert friend.user.email in offered
    assert shop.admin.user.email not in offered, "admins may anyway"
    assert shop.colleague.user.email not in offered, "the owner may anyway"
    box.colleagues.setCurrentIndex(offered.index(friend.user.email))
    assert focused() is box.colleagues
    desk.press(RETURN)
    desk.rest()
    assert friend.read(lambda work: products.get_product(work, own.id)).may_edit
    assert desk.messages.toast.text == f"{friend.user.email} may change {own.sku} from now on."
    assert friend.user.email in texts(screen)
    desk.click(button_named(screen, f"Do not let {friend.user.email} change it any more"))
    desk.rest()
    assert not friend.read(lambda work: products.get_product(work, own.id)).may_edit
    action = desk.messages.toast._action
    assert action is not None
    desk.click(action)
    desk.rest()
    assert friend.read(lambda work: products.get_product(work, own.id)).may_edit


def test_an_editor_may_change_it_and_share_it_no_further(
    desk_of: Callable[[Session], Desk], shop: Shop, product: ProductRow
) -> None:
    shop.admin.write(
        lambda work: users.grant_editing(
            work, product_id=product.id, user_id=shop.colleague.user.id
        )
    )
    screen = looked_at(desk_of(shop.colleague), product)
    assert "You may: its owner or an admin lets you." in texts(screen)
    assert screen.details.edit_button.isEnabled()
    assert not any(
        each.accessibleName().startswith("Do not let")
        for each in screen.details.findChildren(QPushButton)
    )


def test_a_right_that_was_taken_away_meanwhile_is_told(
    desk_of: Callable[[Session], Desk], shop: Shop, word: str
) -> None:
    own = shop.product(f"{word}-own", by=shop.colleague)
    desk = desk_of(shop.colleague)
    screen = looked_at(desk, own)
    shop.sql("UPDATE inventory.products SET owner_id = 1 WHERE id = %s", (own.id,))
    screen.table.setFocus()
    desk.press(DELETE)
    desk.rest()
    assert "belongs to a colleague" in desk.messages.toast.text
    assert shop.admin.read(lambda work: products.product_row(work, own.id)).is_active


# What can be done with it


def test_a_product_out_of_use_is_put_back_from_the_pane(
    desk: Desk, shop: Shop, product: ProductRow
) -> None:
    screen = looked_at(desk, product)
    desk.click(screen.details.activity_button)
    desk.rest()
    assert screen.details.activity_button.text() == "Put back into use"
    assert not screen.details.post_button.isEnabled()
    desk.click(screen.details.activity_button)
    desk.rest()
    assert shop.admin.read(lambda work: products.product_row(work, product.id)).is_active


def test_nothing_is_taken_out_of_use_while_somebody_types(
    desk: Desk, shop: Shop, product: ProductRow
) -> None:
    screen = looked_at(desk, product)
    screen.search.setFocus()
    desk.press(DELETE)
    desk.rest()
    desk.click(screen.details.edit_button)
    screen.form.save_button.setFocus()
    desk.press(DELETE)
    desk.rest()
    assert shop.admin.read(lambda work: products.product_row(work, product.id)).is_active


def test_the_menu_of_a_row_offers_what_can_be_done_with_it(desk: Desk, product: ProductRow) -> None:
    screen = looked_at(desk, product)
    menu = opened_menu(desk, screen)
    titles = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert titles == [
        "Edit", "Duplicate", "Record movement", "Show in the ledger", "Print labels",
        "Take out of use",
    ]  # fmt: skip
    menu.actions()[0].trigger()
    menu.close()
    desk.rest()
    assert screen.pane.currentWidget() is screen.form


def opened_menu(desk: Desk, screen: ProductScreen) -> QMenu:
    viewport = screen.table.viewport()
    place = viewport.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    desk.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu
