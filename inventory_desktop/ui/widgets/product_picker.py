"""Finds a product by scanning or typing: exact codes at once, otherwise a short list."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from inventory_desktop.errors import AppError
from inventory_desktop.services import products
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.product_list import ProductQuery, product_rows
from inventory_desktop.services.products import ProductRow
from inventory_desktop.ui.formats import format_quantity
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.list_rows import ListRows
from inventory_desktop.ui.workplace import Workplace

_OFFERED = 8
_REST_MS = 120
_POPUP_WIDTH = 360
"""Room for a SKU and a name, also below a narrow cell."""
_EDGE = 8


class ProductPicker(QLineEdit):
    """A line for a SKU, a barcode or words.

    Args:
        workplace: Where products are looked up.
        parent: Its Qt parent.

    Signals:
        picked: The :class:`ProductRow`; None when the text was changed afterwards.
        refused: Why nothing was picked on Enter.
        unknown: No product has what was typed: that text.
        confirmed: Enter was pressed and a product is picked.
    """

    picked = Signal(object)
    refused = Signal(str)
    unknown = Signal(str)
    confirmed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._offered: Sequence[ProductRow] = ()
        self._picked: ProductRow | None = None
        self.setPlaceholderText(self.tr("Scan or type SKU, barcode or name"))
        self._lines = QStringListModel(self)
        self._popup = QListView()
        self._completer = self._make_completer()
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._look_up)
        self.textEdited.connect(self._take_text)
        self.returnPressed.connect(self._take_enter)

    @property
    def product(self) -> ProductRow | None:
        """The product that is picked."""
        return self._picked

    def pick(self, row: ProductRow) -> None:
        """Takes a product."""
        self._rest.stop()
        self._popup.hide()
        self._picked = row
        self.setText(row.sku)
        self.picked.emit(row)

    def pick_id(self, product_id: int) -> None:
        """Takes the product with this id as soon as it is read."""
        self._workplace.read(
            lambda work: products.product_row(work, product_id),
            owner=self,
            done=self.pick,
            key="product",
        )

    def seek(self, text: str) -> None:
        """Takes a text as if it were typed and Enter pressed."""
        self.setText(text)
        self._take_text(text)
        self._take_enter()

    def reset(self) -> None:
        """Empties the line."""
        self._forget()
        self.clear()

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self._lines, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_OFFERED)
        completer.setWidget(self)
        self._popup.setProperty("role", "popup")
        self._popup.setUniformItemSizes(True)
        self._popup.setMinimumWidth(scaled(_POPUP_WIDTH))
        self._popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer.setPopup(self._popup)
        self._popup.setItemDelegate(ListRows(self._popup))  # after the completer's own
        completer.activated[QModelIndex].connect(  # type: ignore[index]  # an overload's key
            lambda index: self._take_offered(index.row())
        )
        return completer

    def _forget(self) -> None:
        self._rest.stop()
        if self._picked is not None:
            self._picked = None
            self.picked.emit(None)

    def _take_text(self, text: str) -> None:
        self._forget()
        if text.strip():
            self._rest.start()
        else:
            self._popup.hide()

    def _look_up(self) -> None:
        query = ProductQuery(search=self.text())
        self._workplace.read(
            lambda work: product_rows(work, query, None, _OFFERED),
            owner=self,
            done=self._offer,
            key="product",
        )

    def _offer(self, rows: Sequence[ProductRow]) -> None:
        self._offered = rows
        self._lines.setStringList([_line(row) for row in rows])
        if rows and self.hasFocus():
            self._completer.complete()
            self._keep_in_window()
        else:
            self._popup.hide()

    def _keep_in_window(self) -> None:
        """The offer is wider than a narrow line; at the window's edge it begins further left."""
        window = self.window()
        edge = window.mapToGlobal(QPoint(window.width(), 0)).x() - _EDGE
        over = self._popup.geometry().right() - edge
        if over > 0:
            self._popup.move(self._popup.x() - over, self._popup.y())

    def _take_offered(self, row: int) -> None:
        if 0 <= row < len(self._offered):
            chosen = self._offered[row]
            # The completer writes its line into the field after this signal.
            QTimer.singleShot(0, self, lambda: self._confirm(chosen))

    def _take_enter(self) -> None:
        if self._popup.isVisible() and self._popup.currentIndex().isValid():
            return  # The completer takes the same key and answers with that line.
        if self._picked is not None:
            self.confirmed.emit()
            return
        typed = self.text().strip()
        if not typed:
            self.refused.emit(self.tr("Choose a product first."))
            return
        self._rest.stop()

        def find(work: UnitOfWork) -> ProductRow | None:
            exact = products.find_by_code(work, typed)
            if exact is not None:
                return exact
            near = product_rows(work, ProductQuery(search=typed), None, 2)
            return near[0] if len(near) == 1 else None

        self._workplace.read(
            find, owner=self, done=self._take_found, failed=self._fail, key="product"
        )

    def _take_found(self, row: ProductRow | None) -> None:
        if row is None:
            self.refused.emit(
                self.tr("No product has this SKU or barcode. Type more to choose from a list.")
            )
            self.unknown.emit(self.text().strip())
        else:
            self._confirm(row)

    def _confirm(self, row: ProductRow) -> None:
        self.pick(row)
        self.confirmed.emit()

    def _fail(self, error: AppError) -> None:
        self._workplace.messages.error(error)


def _line(row: ProductRow) -> str:
    return f"{row.sku}   {row.name}   ·   {format_quantity(row.available)} {row.unit_of_measure}"
