"""Everything about one product, beside the list."""

from collections import OrderedDict
from datetime import datetime
from functools import partial

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inventory_desktop.errors import AppError
from inventory_desktop.services import movement_list, pictures, products
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.movement_list import MovementQuery
from inventory_desktop.services.pictures import Picture
from inventory_desktop.services.products import ProductDetails, ProductRow
from inventory_desktop.ui.pictures import image_of
from inventory_desktop.ui.products.access_box import refusal
from inventory_desktop.ui.products.product_sheet import LoadedProduct, ProductSheet
from inventory_desktop.ui.products.stock_chart import StockHistory, read_history, show_history
from inventory_desktop.ui.screen import PANE_WIDTH
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.basics import button, label, scrolled
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.workplace import Workplace

_LATEST = 6
_PICTURES_KEPT = 32
_QUICK_MS = 120
"""Products that are chosen in a row faster than this are passed by, not looked at."""


class ProductPane(QFrame):
    """Shows the product that is chosen in the list.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        edit_button, duplicate_button, post_button, labels_button, activity_button: What can be
            done with it.

    Signals:
        shown: The :class:`ProductDetails` that have just been read.
    """

    shown = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._product_id: int | None = None
        self._loaded: LoadedProduct | None = None
        self._history: StockHistory | None = None
        self._asked = QElapsedTimer()
        self._soon = QTimer(self, singleShot=True, interval=_QUICK_MS)
        self._soon.timeout.connect(self.reload)
        self._images: OrderedDict[tuple[int, datetime], QImage] = OrderedDict()
        self.setProperty("role", "pane")
        self.setFixedWidth(scaled(PANE_WIDTH))
        self.edit_button = button(self.tr("Edit"), icon="pencil")
        self.post_button = button(self.tr("Record movement"), "primary", "arrow-left-right")
        self.duplicate_button = button(self.tr("Duplicate"), "quiet", "copy")
        self.labels_button = button(self.tr("Print labels"), "quiet", "tags")
        self.activity_button = button(self.tr("Take out of use"), "quiet", "archive")
        self._reason = label("", "small")
        self._reason.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._area: QWidget = QWidget()
        self._buttons = self._lay_out_buttons()
        self._column.addWidget(self._area, 1)
        self._column.addWidget(self._buttons)
        self.show_product(None)

    @property
    def details(self) -> ProductDetails | None:
        """What is shown; None while nothing is."""
        return None if self._loaded is None else self._loaded.details

    @property
    def product_id(self) -> int | None:
        """Primary key of the product that is shown, or is about to be."""
        return self._product_id

    @property
    def sheet(self) -> ProductSheet | None:
        """The scrolled part; None while nothing is shown."""
        area = self._area
        content = area.widget() if isinstance(area, QScrollArea) else None
        return content if isinstance(content, ProductSheet) else None

    @property
    def refusal(self) -> str:
        """Why the shown product may not be changed; empty if it may."""
        return "" if self.details is None else refusal(self.details.access)

    def show_product(self, row: ProductRow | None) -> None:
        """Shows another product; the former one stays until its details are here."""
        if row is not None:
            self.show_id(row.id)
            return
        self._product_id = self._loaded = self._history = None
        self._buttons.hide()
        self._exchange(
            EmptyState(
                "package", self.tr("No product chosen"), self.tr("Choose one to see its stock.")
            )
        )

    def show_id(self, product_id: int) -> None:
        """Shows a product that need not stand in the list.

        Whoever runs through a list sees the product where they stop: making the sheet for each one
        on the way would hold up the list.
        """
        if product_id != self._product_id:
            self._history = None
        self._product_id = product_id
        is_running = self._asked.isValid() and self._asked.elapsed() < _QUICK_MS
        self._asked.start()
        if is_running:
            self._soon.start()
        else:
            self.reload()

    def reload(self) -> None:
        """Reads the shown product again."""
        self._soon.stop()
        product_id = self._product_id
        if product_id is not None:
            self._workplace.read(
                lambda work: _load(work, product_id), owner=self, done=self._show, key="product"
            )

    def _show(self, loaded: LoadedProduct) -> None:
        if loaded.details.product.id != self._product_id:
            return
        if loaded != self._loaded:
            self._show_sheet(loaded)
        self.shown.emit(loaded.details)

    def _show_sheet(self, loaded: LoadedProduct) -> None:
        former, place = self._loaded, self._scrolled_to
        self._loaded = loaded
        sheet = ProductSheet(loaded, self._workplace)
        self._exchange(scrolled(sheet))
        is_same = former is not None and former.details.product.id == self._product_id
        self._show_buttons(loaded.details)
        if self._history is not None:
            show_history(sheet.chart, self._history, loaded.details.product)
        if is_same:
            self.scroll_to(place)
        self._read_history()
        self._show_picture(loaded)

    # What takes longer

    def _read_history(self) -> None:
        product_id = self._product_id
        if product_id is not None:
            self._workplace.read(
                lambda work: read_history(work, product_id),
                owner=self,
                done=partial(self._take_history, product_id),
                failed=self._fail_history,
                key="history",
            )

    def _take_history(self, product_id: int, history: StockHistory) -> None:
        sheet, details = self.sheet, self.details
        if product_id != self._product_id or sheet is None or details is None:
            return
        self._history = history
        show_history(sheet.chart, history, details.product)

    def _fail_history(self, error: AppError) -> None:
        if self.sheet is not None:
            self.sheet.chart.set_empty_text(error.message)

    def _show_picture(self, loaded: LoadedProduct) -> None:
        if loaded.picture_at is None or self.sheet is None:
            return
        key = (loaded.details.product.id, loaded.picture_at)
        if key in self._images:
            self.sheet.picture.show_image(self._images[key])
            return
        self._workplace.read(
            lambda work: _unpacked(pictures.read_picture(work, key[0])),
            owner=self,
            done=partial(self._take_picture, key),
            failed=lambda _error: None,  # The box stays empty; the list says what is the matter.
            key="picture",
        )

    def _take_picture(self, key: tuple[int, datetime], image: QImage) -> None:
        self._images[key] = image
        if len(self._images) > _PICTURES_KEPT:
            self._images.popitem(last=False)
        if key[0] == self._product_id and self.sheet is not None:
            self.sheet.picture.show_image(image)

    # Around it

    def _show_buttons(self, details: ProductDetails) -> None:
        self._reason.setText(self.refusal)
        self._reason.setVisible(not details.may_edit)
        is_active = details.product.is_active
        self.activity_button.setText(
            self.tr("Take out of use") if is_active else self.tr("Put back into use")
        )
        for each in (self.edit_button, self.post_button, self.activity_button):
            each.setEnabled(details.may_edit)
        self.post_button.setEnabled(details.may_edit and is_active)
        self._buttons.show()

    def _lay_out_buttons(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 12, 20, 10)
        column.setSpacing(6)
        column.addWidget(self._reason)
        for left, right in (
            (self.edit_button, self.post_button),
            (self.duplicate_button, self.labels_button),
        ):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(left)
            row.addWidget(right, 1)
            column.addLayout(row)
        column.addWidget(self.activity_button)
        return box

    @property
    def _scrolled_to(self) -> int:
        area = self._area
        return area.verticalScrollBar().value() if isinstance(area, QScrollArea) else 0

    def scroll_to(self, place: int) -> None:
        """Shows the product from so many pixels below its top."""
        area, sheet = self._area, self.sheet
        if isinstance(area, QScrollArea) and sheet is not None:
            sheet.adjustSize()
            area.verticalScrollBar().setMaximum(max(0, sheet.height() - area.height()))
            area.verticalScrollBar().setValue(place)

    def _exchange(self, area: QWidget) -> None:
        self._column.replaceWidget(self._area, area)
        self._area.hide()
        self._area.deleteLater()
        self._area = area
        area.show()


def _load(work: UnitOfWork, product_id: int) -> LoadedProduct:
    return LoadedProduct(
        products.get_product(work, product_id),
        movement_list.movement_rows(work, MovementQuery(product_id=product_id), None, _LATEST),
        pictures.picture_changed_at(work, product_id),
    )


def _unpacked(picture: Picture | None) -> QImage:
    return QImage() if picture is None else image_of(picture)
