"""Everything about one product, beside the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.services import products, stock
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.products import ProductDetails, ProductRow, StockLevelRow
from inventory_desktop.services.stock import MovementQuery, MovementRow
from inventory_desktop.ui.bus import HistoryWanted, PostingWanted
from inventory_desktop.ui.formats import (
    format_date,
    format_money,
    format_quantity,
    format_signed_quantity,
)
from inventory_desktop.ui.movement_names import entry_name
from inventory_desktop.ui.screen import PANE_WIDTH
from inventory_desktop.ui.widgets.basics import button, frame, label, scrolled
from inventory_desktop.ui.widgets.elided_label import ElidedLabel
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.widgets.facts import fact_grid, figure_cards, wrapping_label
from inventory_desktop.ui.workplace import Workplace

_LATEST = 6
Loaded = tuple[ProductDetails, tuple[MovementRow, ...]]


class ProductPane(QFrame):
    """Shows the product that is chosen in the list.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        edit_wanted: The :class:`ProductDetails` to be edited.
        shown: The :class:`ProductDetails` that have just been read.
    """

    edit_wanted = Signal(object)
    shown = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._product_id: int | None = None
        self._loaded: Loaded | None = None
        self.setProperty("role", "pane")
        self.setFixedWidth(PANE_WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._content: QWidget = QWidget()
        self._column.addWidget(self._content)
        self.show_product(None)

    @property
    def details(self) -> ProductDetails | None:
        """What is shown; None while nothing is."""
        return None if self._loaded is None else self._loaded[0]

    @property
    def product_id(self) -> int | None:
        """Primary key of the product that is shown, or is about to be."""
        return self._product_id

    @property
    def refusal(self) -> str:
        """Why the shown product may not be changed; empty if it may."""
        details = self.details
        if details is None or details.may_edit:
            return ""
        return self.tr("Only {0}, an admin, or whom they let, may change this.").format(
            details.owner_email
        )

    def show_product(self, row: ProductRow | None) -> None:
        """Shows another product; the former one stays until its details are here."""
        self._product_id = None if row is None else row.id
        if row is None:
            self._loaded = None
            self._exchange(
                EmptyState(
                    "package",
                    self.tr("No product chosen"),
                    self.tr("Choose one to see its stock."),
                )
            )
            return
        self.reload()

    def show_id(self, product_id: int) -> None:
        """Shows a product that need not stand in the list."""
        self._product_id = product_id
        self.reload()

    def reload(self) -> None:
        """Reads the shown product again."""
        product_id = self._product_id
        if product_id is None:
            return

        def load(work: UnitOfWork) -> Loaded:
            query = MovementQuery(product_id=product_id)
            return (
                products.get_product(work, product_id),
                stock.movement_rows(work, query, None, _LATEST),
            )

        self._workplace.read(load, owner=self, done=self._show, key="product")

    def _show(self, loaded: Loaded) -> None:
        if loaded[0].product.id != self._product_id:
            return
        if loaded == self._loaded:
            self.shown.emit(loaded[0])
            return
        self._loaded = loaded
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled(_Sheet(loaded[0], loaded[1], self._workplace)), 1)
        column.addWidget(self._buttons(loaded[0]))
        self._exchange(content)
        self.shown.emit(loaded[0])

    def _buttons(self, details: ProductDetails) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(10)
        if not details.may_edit:
            reason = label(self.refusal, "small")
            reason.setWordWrap(True)
            column.addWidget(reason)
        row = QHBoxLayout()
        row.setSpacing(10)
        column.addLayout(row)
        edit = button(self.tr("Edit"), icon="pencil")
        edit.clicked.connect(lambda: self.edit_wanted.emit(details))
        post = button(self.tr("Record movement"), "primary", "arrow-left-right")
        product_id = details.product.id
        post.clicked.connect(lambda: self._workplace.bus.want(PostingWanted(product_id)))
        for each in (edit, post):
            each.setEnabled(details.may_edit)
        row.addWidget(edit)
        row.addWidget(post, 1)
        return box

    def _exchange(self, content: QWidget) -> None:
        self._column.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content
        content.show()


class _Sheet(QWidget):
    """The scrolled part: figures, stock per warehouse, facts, latest movements."""

    def __init__(
        self, details: ProductDetails, latest: tuple[MovementRow, ...], workplace: Workplace
    ) -> None:
        super().__init__()
        self._details = details
        self._workplace = workplace
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 8)
        column.setSpacing(4)
        self._add_head(column)
        column.addSpacing(10)
        column.addLayout(self._figures())
        column.addSpacing(14)
        self._add_levels(column)
        column.addSpacing(14)
        column.addLayout(self._facts())
        column.addSpacing(14)
        self._add_latest(column, latest)
        column.addStretch()

    def _add_head(self, column: QVBoxLayout) -> None:
        product = self._details.product
        column.addWidget(wrapping_label(product.name, "heading"))
        parts = [part for part in (product.sku, product.category) if part]
        column.addWidget(wrapping_label("  ·  ".join(parts), "second"))

    def _figures(self) -> QGridLayout:
        product = self._details.product
        return figure_cards(
            (
                (self.tr("On hand"), format_quantity(product.on_hand)),
                (self.tr("Available"), format_quantity(product.available)),
                (self.tr("In transit"), format_quantity(product.in_transit)),
            )
        )

    def _add_levels(self, column: QVBoxLayout) -> None:
        column.addWidget(label(self.tr("Stock per warehouse"), "section"))
        if not self._details.levels:
            column.addWidget(label(self.tr("None so far. Record a purchase first."), "second"))
            return
        grid = QGridLayout()
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for place, title in enumerate((self.tr("Available"), self.tr("On hand")), start=1):
            grid.addWidget(label(title, "small"), 0, place, Qt.AlignmentFlag.AlignRight)
        for number, level in enumerate(self._details.levels, start=1):
            self._add_level(grid, number, level)
        column.addLayout(grid)

    def _add_level(self, grid: QGridLayout, number: int, level: StockLevelRow) -> None:
        name = wrapping_label(level.warehouse_name)
        grid.addWidget(name, number, 0)
        notes = []
        if level.reserved:
            notes.append(self.tr("{0} reserved").format(format_quantity(level.reserved)))
        if level.in_transit:
            notes.append(self.tr("{0} on the way").format(format_quantity(level.in_transit)))
        if notes:
            name.setText(f"{name.text()}\n{', '.join(notes)}")
        for place, value in enumerate((level.available, level.on_hand), start=1):
            grid.addWidget(
                label(format_quantity(value)), number, place, Qt.AlignmentFlag.AlignRight
            )

    def _facts(self) -> QGridLayout:
        product = self._details.product
        facts: list[tuple[str, str]] = []
        if product.unit_price is not None:
            facts.append((self.tr("Price"), format_money(product.unit_price)))
        facts += [
            (self.tr("Unit"), product.unit_of_measure),
            (self.tr("Reorder point"), format_quantity(product.reorder_point)),
            (self.tr("Owner"), self._details.owner_email),
            (self.tr("Created"), format_date(product.created_at.astimezone().date())),
        ]
        facts += [(self.tr("Barcode"), code.barcode) for code in self._details.barcodes[:3]]
        return fact_grid(facts)

    def _add_latest(self, column: QVBoxLayout, latest: tuple[MovementRow, ...]) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Latest movements"), "section"), 1)
        product = self._details.product
        more = button(self.tr("All"), "link")
        more.clicked.connect(
            lambda: self._workplace.bus.want(HistoryWanted(product.id, product.sku))
        )
        more.setEnabled(bool(latest))
        head.addWidget(more)
        column.addLayout(head)
        if not latest:
            column.addWidget(label(self.tr("None so far."), "second"))
        for entry in latest:
            column.addWidget(frame("line"))
            column.addLayout(_entry_line(entry))


def _entry_line(entry: MovementRow) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 4, 0, 4)
    day = format_date(entry.occurred_at.astimezone().date())
    row.addWidget(ElidedLabel(f"{entry_name(entry)}  ·  {entry.warehouse_name}"), 1)
    row.addWidget(label(day, "small"))
    figure = label(format_signed_quantity(entry.quantity), "section")
    figure.setMinimumWidth(52)
    figure.setAlignment(Qt.AlignmentFlag.AlignRight)
    row.addWidget(figure)
    return row
