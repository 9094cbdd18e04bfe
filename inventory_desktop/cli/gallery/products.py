"""Scenes of the product screen."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.models import MovementType
from inventory_desktop.services import barcodes, pictures, products, stock, warehouses
from inventory_desktop.services.barcodes import BarcodeRow
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.pictures import Picture
from inventory_desktop.services.products import ProductFields, ProductRow, UpdateProduct
from inventory_desktop.services.stock import PostMovement
from inventory_desktop.ui.bus import ProductsWanted, ProductWanted
from inventory_desktop.ui.pictures import picture_of_image
from inventory_desktop.ui.products.product_screen import ProductScreen

_FIGURES_MS = 900
_SHOWN = 300


def _screen(stage: Stage) -> ProductScreen:
    screen = stage.open("products", ProductScreen)
    screen.show_everything()
    stage.operator.settle()
    stage.operator.pause(_FIGURES_MS)
    stage.operator.settle()
    return screen


def _settle(stage: Stage) -> None:
    stage.operator.settle()
    stage.operator.pause(_FIGURES_MS)
    stage.operator.settle()


def _first(stage: Stage, screen: ProductScreen) -> ProductRow:
    screen.table.setFocus()
    screen.table.choose_first()
    _settle(stage)
    row: ProductRow = screen.table.current_row
    return row


def _empty(stage: Stage) -> Iterator[None]:
    _screen(stage)
    yield


def _none_chosen(stage: Stage) -> Iterator[None]:
    _screen(stage)
    yield


def _full(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    row = _first(stage, screen)
    picture = picture_of_image(_apron())
    stage.write(lambda work: _furnish(work, row.id, picture))
    screen.refresh()
    _settle(stage)
    yield


def _full_below(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    _first(stage, screen)
    screen.details.scroll_to(_SHOWN)
    stage.operator.settle()
    yield


def _narrowed(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.take_wish(ProductsWanted(stock_state="low"))
    screen.filters.take({"owner_id": stage.session.user.id})
    _settle(stage)
    yield


def _filters(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.filters.open()
    _settle(stage)
    yield
    _close_popup()


def _menu(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    _first(stage, screen)
    table = screen.table
    place = table.visualRect(table.currentIndex()).center()
    table.menu_wanted.emit(table.viewport().mapToGlobal(place))
    stage.operator.settle()
    yield
    _close_popup()


def _form_new(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.begin_new()
    stage.operator.type(screen.form.name, "Enamel mug, 0.3 l")
    screen.form.editors.barcodes.show_rows((BarcodeRow("4006381333930", Decimal(1)),))
    stage.operator.settle()
    yield
    screen.form.leave()


def _form_edit(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    _first(stage, screen)
    screen.doing.edit.run()
    _settle(stage)
    yield
    screen.form.leave()


def _form_refused(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.begin_new()
    screen.form.save()
    stage.operator.settle()
    yield
    stage.operator.press(screen.form, Qt.Key.Key_Escape)


def _form_followed(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    row = _first(stage, screen)
    screen.doing.edit.run()
    stage.operator.type(screen.form.name, f"{row.name}, boxed")
    stage.write(lambda work: _change(work, row, category="Gifts", unit_price=Decimal("12.5")))
    screen.form.follow()
    _settle(stage)
    yield
    screen.form.leave()
    stage.write(lambda work: _change_back(work, row))


def _conflict(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    row = _first(stage, screen)
    screen.doing.edit.run()
    stage.operator.type(screen.form.name, f"{row.name}, boxed")
    stage.write(lambda work: _change(work, row, name=f"{row.name}, in a gift box"))
    screen.form.save()
    _settle(stage)
    yield
    screen.form.leave()
    stage.write(lambda work: _change_back(work, row))


def _several(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    _select_some(stage, screen)
    yield
    screen.table.choose_none()


def _bulk_preview(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    _begin_bulk(stage, screen)
    yield
    screen.bulk.close_panel()
    screen.table.choose_none()


def _bulk_done(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    _begin_bulk(stage, screen)
    screen.bulk.apply()
    stage.operator.wait_for("the change", lambda: not screen.bulk.is_busy)
    _settle(stage)
    yield
    screen.bulk.undo()
    stage.operator.wait_for("the way back", lambda: not screen.bulk.is_busy)
    screen.bulk.close_panel()
    screen.table.choose_none()


def _long(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    product_id = stage.write(_make_long)
    screen.take_wish(ProductWanted(product_id))
    stage.operator.type(screen.search, "Extraordinarily")
    _settle(stage)
    _first(stage, screen)
    yield
    screen.search.take("")
    stage.write(lambda work: products.delete_product(work, product_id))


def _no_hits(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    stage.operator.type(screen.search, "no such thing")
    _settle(stage)
    yield
    screen.search.take("")
    stage.operator.settle()


def _loading(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    with stage.slow_server():
        screen.search.take("mug")
        stage.operator.pause(_SHOWN)
        yield
    screen.search.take("")
    stage.operator.settle()


def _failed(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    with stage.server_gone():
        screen.search.take("jar")
        stage.operator.pause(_SHOWN)
        yield
    screen.search.take("")
    stage.operator.settle()


def _select_some(stage: Stage, screen: ProductScreen) -> None:
    table = screen.table
    table.setFocus()
    table.choose_first()
    for _ in range(4):
        stage.operator.press_with_shift(table, Qt.Key.Key_Down)
    _settle(stage)


def _begin_bulk(stage: Stage, screen: ProductScreen) -> None:
    _select_some(stage, screen)
    screen.doing.together.run()
    fields = screen.bulk.fields
    fields.parts["unit_price"].tick.setChecked(True)
    fields.how.setCurrentIndex(1)
    stage.operator.type(fields.price, "5")
    fields.rounding.setCurrentIndex(4)
    _settle(stage)


def _close_popup() -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def _furnish(work: UnitOfWork, product_id: int, picture: Picture) -> None:
    pictures.set_picture(work, product_id, picture)
    opened = barcodes.product_barcodes(work, product_id)
    pack = BarcodeRow("4006381333931", Decimal(12))
    if pack not in opened:
        barcodes.change_barcodes(work, product_id, opened, (*opened, pack))


def _change(work: UnitOfWork, row: ProductRow, **values: object) -> ProductRow:
    now = products.product_row(work, row.id)
    wanted = replace(now.fields, **values)  # type: ignore[arg-type]  # fields by name
    return products.update_product(work, UpdateProduct(row.id, now.version, now.fields, wanted))


def _change_back(work: UnitOfWork, row: ProductRow) -> None:
    now = products.product_row(work, row.id)
    products.update_product(work, UpdateProduct(row.id, now.version, now.fields, row.fields))


def _make_long(work: UnitOfWork) -> int:
    row = products.create_product(
        work,
        ProductFields(
            sku=f"EXTRAORDINARILY-LONG-{uuid4().hex}"[:64],
            name="Extraordinarily long-named hand-thrown stoneware serving bowl, wide rim, "
            "speckled glaze in Donaudampfschifffahrtsgesellschaftskapitänsmützenblau, set of six",
            category="Tableware and everything that goes with it, hand-made",
            unit_price=Decimal("99999999.9999"),
            unit_of_measure="set of six bowls",
            reorder_point=Decimal("9999999999.999"),
        ),
    )
    place = warehouses.list_warehouses(work)[0]
    stock.post_movement(
        work,
        PostMovement(
            uuid4(), row.id, place.id, MovementType.PURCHASE, Decimal("9999999999.999"), Decimal(1)
        ),
    )
    return row.id


def _apron() -> QImage:
    """A picture of a clay apron, painted here, so that nobody's photograph is needed."""
    image = QImage(640, 640, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QLinearGradient(0, 0, 0, 640)
    ground.setColorAt(0, QColor("#f3ede4"))
    ground.setColorAt(1, QColor("#d9cdbb"))
    painter.fillRect(image.rect(), ground)
    straps = QPen(QColor("#8a4f38"), 18)
    straps.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(straps)
    painter.drawArc(QRectF(245, 60, 150, 200), 0, 180 * 16)
    painter.drawLine(QPointF(160, 330), QPointF(80, 380))
    painter.drawLine(QPointF(480, 330), QPointF(560, 380))
    painter.setPen(Qt.PenStyle.NoPen)
    cloth = QPainterPath(QPointF(245, 160))
    cloth.lineTo(395, 160)
    cloth.quadTo(400, 280, 485, 310)
    cloth.lineTo(500, 580)
    cloth.lineTo(140, 580)
    cloth.lineTo(155, 310)
    cloth.quadTo(240, 280, 245, 160)
    painter.fillPath(cloth, QColor("#b8694b"))
    painter.setPen(QPen(QColor("#8a4f38"), 8))
    painter.drawRoundedRect(QRectF(225, 390, 190, 120), 14, 14)
    painter.end()
    return image


BARE = (Scene("products", "empty", _empty),)
FULL = (
    Scene("products", "none-chosen", _none_chosen),
    Scene("products", "full", _full),
    Scene("products", "full-below", _full_below),
    Scene("products", "menu", _menu),
    Scene("products", "filters", _filters),
    Scene("products", "narrowed", _narrowed),
    Scene("products", "form-new", _form_new),
    Scene("products", "form-edit", _form_edit),
    Scene("products", "form-refused", _form_refused),
    Scene("products", "form-followed", _form_followed),
    Scene("products", "form-conflict", _conflict),
    Scene("products", "several", _several),
    Scene("products", "bulk-preview", _bulk_preview),
    Scene("products", "bulk-done", _bulk_done),
    Scene("products", "long", _long),
    Scene("products", "no-hits", _no_hits),
    Scene("products", "loading", _loading),
    Scene("products", "failed", _failed),
)
