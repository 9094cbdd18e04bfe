"""Making and editing a product in the pane: codes, picture, duplicates, colleagues, wrong turns."""

import threading
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from inventory_desktop.services import barcodes, pictures, products
from inventory_desktop.services.barcodes import BarcodeRow
from inventory_desktop.services.changes import EVERYTHING
from inventory_desktop.services.products import ProductDetails, ProductRow, UpdateProduct
from inventory_desktop.services.session import Session
from inventory_desktop.ui.bus import NewProductWanted
from inventory_desktop.ui.products.barcode_list_edit import _Line
from inventory_desktop.ui.products.product_screen import ProductScreen
from tests.gui.desk import Desk, focused
from tests.support.shop import Shop

RETURN, ESCAPE, TAB, DOWN = (
    Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Down,
)  # fmt: skip
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def word() -> str:
    """A word that only this test's products have in their names."""
    return f"w{uuid4().hex[:8]}"


@pytest.fixture
def product(shop: Shop, word: str) -> ProductRow:
    made = shop.product(
        f"{word}-1", name=f"{word} mug", category=f"{word} cups", unit_price=Decimal("4.5"),
        unit_of_measure="box", reorder_point=Decimal(4), description="Blue",
    )  # fmt: skip
    rows = (BarcodeRow(f"{word}A", Decimal(1)), BarcodeRow(f"{word}B", Decimal(6)))
    shop.admin.write(lambda work: barcodes.change_barcodes(work, made.id, (), rows))
    return made


@pytest.fixture
def screen(desk: Desk, product: ProductRow) -> ProductScreen:
    """The product list with the product chosen."""
    made = desk.show_products()
    made.search.take(product.sku)
    desk.rest()
    made.table.setFocus()
    made.table.choose(product.id)
    desk.rest()
    return made


def details(shop: Shop, product_id: int) -> ProductDetails:
    return shop.admin.read(lambda work: products.get_product(work, product_id))


def codes(shop: Shop, product_id: int) -> dict[str, Decimal]:
    return {row.barcode: row.pack_quantity for row in details(shop, product_id).barcodes}


def lines(screen: ProductScreen) -> list[_Line]:
    return screen.form.editors.barcodes.lines


def edit(desk: Desk, screen: ProductScreen) -> None:
    desk.press(Qt.Key.Key_F2)
    desk.rest()
    assert screen.pane.currentWidget() is screen.form


def save(desk: Desk) -> None:
    desk.press(RETURN, held=CONTROL)
    desk.rest()


def changed_by(person: Session, row: ProductRow, **values: object) -> None:
    def change(work: object) -> None:
        now = products.product_row(work, row.id)  # type: ignore[arg-type]  # a unit of work
        wanted = replace(now.fields, **values)
        products.update_product(work, UpdateProduct(row.id, now.version, now.fields, wanted))  # type: ignore[arg-type]

    person.write(change)


def question(desk: Desk) -> QMessageBox:
    desk.until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    return box


def answer(desk: Desk, text: str) -> None:
    box = question(desk)
    desk.click(next(each for each in box.buttons() if each.text() == text))


# Barcodes


def test_barcodes_are_changed_added_and_removed_with_the_product(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, word: str
) -> None:
    edit(desk, screen)
    first, second = lines(screen)
    desk.click(first.remove_button)
    assert focused() is second.code
    desk.fill(second.pack, "12")
    desk.click(screen.form.editors.barcodes.add_button)
    desk.type(f"{word}C")
    desk.press(RETURN)
    assert focused() is lines(screen)[-1].code, "Enter goes on to the next code"
    save(desk)
    assert codes(shop, product.id) == {f"{word}B": Decimal(12), f"{word}C": Decimal(1)}
    assert screen.pane.currentWidget() is screen.details


def test_enter_in_an_empty_code_saves_as_everywhere(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, word: str
) -> None:
    edit(desk, screen)
    desk.fill(screen.form.name, f"{word} cup")
    desk.click(screen.form.editors.barcodes.add_button)
    desk.press(RETURN)
    desk.rest()
    assert details(shop, product.id).product.name == f"{word} cup"
    assert len(codes(shop, product.id)) == 2


def test_an_ean_that_ends_wrong_is_warned_about_and_saved(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow
) -> None:
    edit(desk, screen)
    desk.click(screen.form.editors.barcodes.add_button)
    desk.type("4006381333930")
    note = lines(screen)[-1].note
    assert note.isVisible()
    assert "ends in 1" in note.text()
    save(desk)
    assert "4006381333930" in codes(shop, product.id)


def test_a_code_that_another_product_has_is_refused_at_the_codes(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, word: str
) -> None:
    other = shop.product(f"{word}-2")
    shop.admin.write(lambda work: barcodes.add_barcode(work, other.id, f"{word}X"))
    edit(desk, screen)
    desk.fill(screen.form.name, f"{word} cup")
    desk.click(screen.form.editors.barcodes.add_button)
    desk.type(f"{word}X")
    save(desk)
    field = screen.form.editors.by_name["barcode"]
    assert field.error == f"{word}X already belongs to {other.sku}."
    assert details(shop, product.id).product.name == product.name, "all of it or nothing"
    lines(screen)[-1].code.setFocus()
    desk.type("1")
    assert field.error == ""
    save(desk)
    assert f"{word}X1" in codes(shop, product.id)


@pytest.mark.parametrize("pack", ["", "0", "x", "-1", "1.2345"])
def test_a_pack_that_cannot_be_is_told_and_has_the_cursor(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, pack: str
) -> None:
    edit(desk, screen)
    before = codes(shop, product.id)
    line = lines(screen)[1]
    line.pack.clear()
    desk.fill(line.pack, pack)
    save(desk)
    assert screen.form.editors.by_name["pack_quantity"].error
    assert focused() is line.pack
    assert codes(shop, product.id) == before


def test_a_scanned_unknown_code_begins_a_product_that_has_it(
    desk: Desk, screen: ProductScreen, shop: Shop, word: str
) -> None:
    desk.bus.want(NewProductWanted(f"{word}N"))
    desk.rest()
    assert focused() is screen.form.sku
    desk.type(f"{word}-new")
    desk.fill(screen.form.name, "New")
    save(desk)
    found = shop.admin.read(lambda work: products.find_by_code(work, f"{word}N"))
    assert found is not None
    assert found.sku == f"{word}-new"


# The picture


def painted(path: Path, width: int, height: int, kind: str = "PNG") -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#3080c0"))
    assert image.save(str(path), kind)
    return path


def stored_size(shop: Shop, product_id: int) -> tuple[int, int] | None:
    found = shop.admin.read(lambda work: pictures.read_picture(work, product_id))
    if found is None:
        return None
    image = QImage.fromData(found.content)
    assert len(found.content) <= 512 * 1024
    return image.width(), image.height()


def test_a_large_picture_is_chosen_scaled_down_and_saved(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, tmp_path: Path
) -> None:
    edit(desk, screen)
    assert screen.form.editors.picture.remove_button.isHidden()
    screen.form.editors.picture.choose_file(painted(tmp_path / "mug.png", 3000, 1500))
    desk.rest()
    assert screen.form.is_dirty
    assert screen.form.editors.picture.shown.image is not None
    save(desk)
    assert stored_size(shop, product.id) == (800, 400)
    desk.until(lambda: screen.details.sheet and screen.details.sheet.picture.image is not None)


def test_a_picture_is_pasted_and_dropped_and_taken_away(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, tmp_path: Path
) -> None:
    picture = screen.form.editors.picture
    edit(desk, screen)
    image = QImage(30, 60, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    QGuiApplication.clipboard().setImage(image)
    picture.file_button.setFocus()
    desk.press(Qt.Key.Key_V, held=CONTROL)
    desk.rest()
    shown = picture.shown.image
    assert shown is not None
    assert shown.pixelColor(5, 5) == QColor("white"), "what is clear is put onto white"
    save(desk)
    assert stored_size(shop, product.id) == (30, 60)

    edit(desk, screen)
    desk.rest()
    assert picture.shown.image is not None, "the stored one is shown"
    assert not screen.form.is_dirty
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(painted(tmp_path / "a.jpg", 50, 50, "JPEG")))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    picture.dropEvent(event)
    desk.rest()
    save(desk)
    assert stored_size(shop, product.id) == (50, 50)

    edit(desk, screen)
    desk.rest()
    desk.click(picture.remove_button)
    save(desk)
    assert stored_size(shop, product.id) is None


@pytest.mark.parametrize("content", [b"", b"not a picture", b"<svg xmlns='x'/>", b"GIF89a"])
def test_what_is_no_picture_is_told_at_its_field(
    desk: Desk, screen: ProductScreen, tmp_path: Path, content: bytes
) -> None:
    edit(desk, screen)
    path = tmp_path / "mug.jpg"
    path.write_bytes(content)
    screen.form.editors.picture.choose_file(path)
    desk.rest()
    assert "no picture" in screen.form.editors.by_name["content"].error
    assert not screen.form.is_dirty


def test_a_file_that_is_gone_and_an_empty_clipboard_are_told(
    desk: Desk, screen: ProductScreen, tmp_path: Path
) -> None:
    edit(desk, screen)
    screen.form.editors.picture.choose_file(tmp_path / "gone.png")
    desk.rest()
    field = screen.form.editors.by_name["content"]
    assert field.error == "gone.png cannot be read."
    QGuiApplication.clipboard().setText("a word")
    desk.click(screen.form.editors.picture.paste_button)
    desk.rest()
    assert field.error == "There is no picture on the clipboard."


# Duplicates, categories


def test_a_duplicate_has_the_fields_but_neither_sku_nor_barcodes(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, word: str
) -> None:
    desk.press(Qt.Key.Key_D, held=CONTROL)
    desk.rest()
    assert focused() is screen.form.sku
    assert screen.form.sku.text() == ""
    assert lines(screen) == []
    desk.type(f"{word}-copy")
    desk.press(RETURN)
    desk.rest()
    made = screen.details.details
    assert made is not None
    assert made.product.fields == replace(product.fields, sku=f"{word}-copy")
    assert made.product.id != product.id
    assert codes(shop, made.product.id) == {}
    assert len(codes(shop, product.id)) == 2


def test_a_colleagues_product_may_be_duplicated(
    desk_of: Callable[[Session], Desk], shop: Shop, product: ProductRow, word: str
) -> None:
    desk = desk_of(shop.colleague)
    screen = desk.show_products()
    screen.search.take(product.sku)
    desk.rest()
    screen.table.setFocus()
    screen.table.choose(product.id)
    desk.rest()
    desk.press(Qt.Key.Key_D, held=CONTROL)
    desk.type(f"{word}-copy")
    desk.press(RETURN)
    desk.rest()
    found = shop.admin.read(lambda work: products.find_by_code(work, f"{word}-copy"))
    assert found is not None
    assert found.owner_id == shop.colleague.user.id


def test_categories_that_exist_are_offered_and_others_may_be_typed(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, word: str
) -> None:
    shop.product(f"{word}-2", category=f"{word} bowls")
    edit(desk, screen)
    category = screen.form.editors.category
    desk.click(category)
    desk.rest()
    category.clear()
    desk.type(f"{word} bo")
    popup = category.completer().popup()
    desk.until(popup.isVisible)
    desk.qtbot.keyClick(popup, DOWN)
    desk.qtbot.keyClick(popup, RETURN)
    assert category.text() == f"{word} bowls"
    assert screen.pane.currentWidget() is screen.form, "Enter took the suggestion and did not save"
    save(desk)
    assert details(shop, product.id).product.category == f"{word} bowls"
    edit(desk, screen)
    desk.fill(category, f"{word} quite new")
    desk.qtbot.keyClick(category, RETURN, CONTROL)
    desk.rest()
    assert details(shop, product.id).product.category == f"{word} quite new"


# Colleagues


def test_what_a_colleague_changes_meanwhile_shows_where_nothing_is_typed(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, word: str
) -> None:
    edit(desk, screen)
    desk.fill(screen.form.name, f"{word} mine")
    changed_by(shop.admin, product, category="Theirs", unit_price=Decimal(7))
    desk.bus.publish(EVERYTHING)
    desk.rest()
    form = screen.form
    assert form.editors.category.text() == "Theirs"
    assert form.price.text() == "7.00"
    assert form.name.text() == f"{word} mine"
    assert form.banner.text == "A colleague has changed this product: category, unit price."
    save(desk)
    after = details(shop, product.id).product
    assert (after.name, after.category, after.unit_price) == (f"{word} mine", "Theirs", 7)


def test_a_field_that_both_changed_is_told_at_once_and_asked_about_when_saving(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, word: str
) -> None:
    edit(desk, screen)
    desk.fill(screen.form.name, f"{word} mine")
    changed_by(shop.admin, product, name=f"{word} theirs")
    desk.bus.publish(EVERYTHING)
    desk.rest()
    assert screen.form.name.text() == f"{word} mine"
    assert "So have you" in screen.form.banner.text
    save(desk)
    assert screen.form.conflicts.isVisible()
    assert details(shop, product.id).product.name == f"{word} theirs"
    desk.click(screen.form.conflicts.save_button)
    desk.rest()
    assert details(shop, product.id).product.name == f"{word} mine"


def test_a_product_taken_out_of_use_meanwhile_stays_so_and_is_told(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, word: str
) -> None:
    edit(desk, screen)
    desk.fill(screen.form.name, f"{word} mine")
    shop.admin.write(lambda work: products.delete_product(work, product.id))
    desk.bus.publish(EVERYTHING)
    desk.rest()
    assert screen.form.banner.text == "A colleague has taken this product out of use."
    save(desk)
    after = details(shop, product.id).product
    assert (after.name, after.is_active) == (f"{word} mine", False)


def test_a_conflict_is_settled_together_with_barcodes_and_picture(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, tmp_path: Path, word: str
) -> None:
    edit(desk, screen)
    changed_by(shop.admin, product, name=f"{word} theirs")
    desk.fill(screen.form.name, f"{word} mine")
    desk.click(lines(screen)[0].remove_button)
    screen.form.editors.picture.choose_file(painted(tmp_path / "mug.png", 20, 20))
    desk.rest()
    save(desk)
    assert stored_size(shop, product.id) is None
    desk.click(screen.form.conflicts.save_button)
    desk.rest()
    assert stored_size(shop, product.id) == (20, 20)
    assert list(codes(shop, product.id)) == [f"{word}B"]


def test_the_right_to_change_it_that_went_meanwhile_keeps_what_was_typed(
    desk_of: Callable[[Session], Desk], shop: Shop, word: str
) -> None:
    own = shop.product(f"{word}-own", name=word, by=shop.colleague)
    desk = desk_of(shop.colleague)
    screen = desk.show_products()
    screen.search.take(own.sku)
    desk.rest()
    screen.table.setFocus()
    screen.table.choose_first()
    desk.rest()
    edit(desk, screen)
    desk.fill(screen.form.name, "never saved")
    shop.sql("UPDATE inventory.products SET owner_id = 1 WHERE id = %s", (own.id,))
    save(desk)
    assert "belongs to a colleague" in screen.form.banner.text
    assert screen.form.name.text() == "never saved"


# Leaving, and typing on


def test_what_is_typed_while_saving_is_not_lost(
    desk: Desk, screen: ProductScreen, shop: Shop, product: ProductRow, word: str
) -> None:
    edit(desk, screen)
    desk.fill(screen.form.name, f"{word} saved")
    busy, go = threading.Event(), threading.Event()
    write = desk.session.write

    def slow(function: object) -> object:
        busy.set()
        go.wait(20)
        return write(function)  # type: ignore[arg-type]

    vars(desk.session)["write"] = slow
    desk.press(RETURN)
    desk.until(busy.is_set)
    desk.type(" and more")
    go.set()
    desk.rest()
    del vars(desk.session)["write"]
    form = screen.form
    assert screen.pane.currentWidget() is form
    assert form.name.text() == f"{word} saved and more"
    assert details(shop, product.id).product.name == f"{word} saved"
    assert "not saved yet" in form.banner.text
    assert form.is_dirty
    save(desk)
    assert details(shop, product.id).product.name == f"{word} saved and more"


def test_leaving_asks_before_typed_text_is_lost_and_only_then(
    desk: Desk, screen: ProductScreen, product: ProductRow
) -> None:
    edit(desk, screen)
    desk.press(ESCAPE)
    assert screen.pane.currentWidget() is screen.details, "nothing was typed"
    edit(desk, screen)
    desk.fill(screen.form.name, "half")
    desk.press(ESCAPE)
    answer(desk, "Go back")
    assert screen.form.name.text() == "half"
    assert screen.unsaved == "The product “half”"
    desk.click(screen.form.cancel_button)
    answer(desk, "Leave")
    assert screen.pane.currentWidget() is screen.details
    assert screen.unsaved == ""
    assert product.id == screen.details.product_id


def test_a_barcode_or_a_picture_alone_counts_as_typed(
    desk: Desk, screen: ProductScreen, tmp_path: Path
) -> None:
    edit(desk, screen)
    desk.click(screen.form.editors.barcodes.add_button)
    assert not screen.form.is_dirty, "an empty line is nothing"
    desk.type("1")
    assert screen.form.is_dirty
    desk.click(lines(screen)[-1].remove_button)
    assert not screen.form.is_dirty
    screen.form.editors.picture.choose_file(painted(tmp_path / "mug.png", 20, 20))
    desk.rest()
    assert screen.form.is_dirty


def test_the_tab_key_walks_through_the_form_as_it_is_read(
    desk: Desk, screen: ProductScreen
) -> None:
    edit(desk, screen)
    form, editors = screen.form, screen.form.editors
    first, second = lines(screen)
    walked = []
    for _ in range(18):
        walked.append(focused())
        desk.press(TAB)
    assert walked == [
        form.sku, form.name, editors.category, form.price, editors.unit, editors.reorder_point,
        first.code, first.pack, first.remove_button,
        second.code, second.pack, second.remove_button, editors.barcodes.add_button,
        form.description, editors.picture.file_button, editors.picture.paste_button,
        form.cancel_button, form.save_button,
    ]  # fmt: skip
