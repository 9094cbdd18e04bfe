"""What is shown of one product: picture, figures, stock, facts, barcodes, latest movements."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inventory_desktop.services.barcodes import BarcodeRow
from inventory_desktop.services.movement_list import MovementRow
from inventory_desktop.services.products import ProductDetails, StockLevelRow
from inventory_desktop.ui.bus import HistoryWanted, LedgerWanted, Wish
from inventory_desktop.ui.formats import (
    format_date,
    format_money,
    format_quantity,
    format_signed_quantity,
)
from inventory_desktop.ui.mirroring import end
from inventory_desktop.ui.movement_names import entry_name
from inventory_desktop.ui.products.access_box import AccessBox
from inventory_desktop.ui.products.product_columns import stock_state
from inventory_desktop.ui.products.stock_chart import DAYS, stock_chart
from inventory_desktop.ui.widgets.badge import Badge
from inventory_desktop.ui.widgets.basics import button, frame, label
from inventory_desktop.ui.widgets.elided_label import ElidedLabel
from inventory_desktop.ui.widgets.facts import fact_grid, figure_cards, wrapping_label
from inventory_desktop.ui.widgets.link_line import LinkLine
from inventory_desktop.ui.widgets.picture_label import PictureLabel
from inventory_desktop.ui.workplace import Workplace

_PICTURE = QSize(64, 64)
_FIGURE_WIDTH = 66
_SECTION_GAP = 14
_LONG_FIGURE = 11
"""Figures of more signs do not stand side by side."""


@dataclass(frozen=True, slots=True)
class LoadedProduct:
    """What one reading answers about a product.

    Attributes:
        picture_at: When it got its present picture; None if it has none.
    """

    details: ProductDetails
    latest: tuple[MovementRow, ...]
    picture_at: datetime | None


class ProductSheet(QWidget):
    """The scrolled part of the pane.

    Args:
        loaded: What is shown.
        workplace: What the screen works with.

    Attributes:
        picture: Filled in when the picture is here.
        chart: Filled in when the ledger is read.
    """

    def __init__(self, loaded: LoadedProduct, workplace: Workplace) -> None:
        super().__init__()
        self._details = loaded.details
        self._workplace = workplace
        self.picture = PictureLabel(_PICTURE, self.tr("Picture"))
        if loaded.picture_at is None:
            self.picture.hide()
        self.chart = stock_chart(loaded.details.product)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 12, 8)
        column.setSpacing(4)
        column.addLayout(self._head())
        for section in (
            self._figures(),
            self._levels(),
            self._history(),
            self._facts(),
            self._barcodes(),
            self._latest(loaded.latest),
        ):
            column.addSpacing(_SECTION_GAP)
            column.addLayout(section)
        column.addSpacing(_SECTION_GAP)
        column.addWidget(AccessBox(workplace, loaded.details))
        column.addStretch()

    def _head(self) -> QHBoxLayout:
        product = self._details.product
        names = QVBoxLayout()
        names.setSpacing(4)
        names.addWidget(wrapping_label(product.name, "heading"))
        parts = [part for part in (product.sku, product.category) if part]
        names.addWidget(wrapping_label("  ·  ".join(parts), "second"))
        names.addWidget(Badge(*stock_state(product)), 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(names, 1)
        return row

    def _figures(self) -> QGridLayout:
        product = self._details.product
        figures = (
            (self.tr("On hand"), product.on_hand),
            (self.tr("Available"), product.available),
            (self.tr("Reserved"), product.reserved),
            (self.tr("In transit"), product.in_transit),
        )
        return figure_cards([(caption, format_quantity(value)) for caption, value in figures])

    def _levels(self) -> QVBoxLayout:
        column = _section(self.tr("Stock per warehouse"))
        if not self._details.levels:
            column.addWidget(label(self.tr("None so far. Receive some first."), "second"))
            return column
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(10)
        head.addStretch(1)
        titles = [self.tr("Available"), self.tr("On hand")]
        is_long = any(map(_is_long, self._details.levels))
        for title in titles[1:] if is_long else titles:
            head.addWidget(_right(label(title, "small")))
        column.addLayout(head)
        for level in self._details.levels:
            column.addWidget(self._level_line(level))
        return column

    def _level_line(self, level: StockLevelRow) -> LinkLine:
        product = self._details.product
        wish = LedgerWanted(product_id=product.id, sku=product.sku, warehouse_id=level.warehouse_id)
        notes = []
        if level.reserved:
            notes.append(self.tr("{0} reserved").format(format_quantity(level.reserved)))
        if level.in_transit:
            notes.append(self.tr("{0} in transit").format(format_quantity(level.in_transit)))
        available, on_hand = format_quantity(level.available), format_quantity(level.on_hand)
        if _is_long(level):
            notes.insert(0, self.tr("{0} available").format(available))
        spoken = self.tr("{0}: {1} available, {2} on hand").format(
            level.warehouse_name, available, on_hand
        )
        line = self._link(", ".join((spoken, *notes)), wish, self.tr("Show its movements here"))
        name = QVBoxLayout()
        name.setSpacing(0)
        name.addWidget(wrapping_label(level.warehouse_name))
        if notes:
            name.addWidget(wrapping_label(", ".join(notes), "small"))
        line.row.addLayout(name, 1)
        if not _is_long(level):
            line.row.addWidget(_right(label(available)))
        line.row.addWidget(_right(label(on_hand, "section")))
        return line

    def _history(self) -> QVBoxLayout:
        column = _section(self.tr("Stock, last {0} days").format(DAYS))
        column.addWidget(self.chart)
        return column

    def _facts(self) -> QGridLayout:
        product = self._details.product
        facts: list[tuple[str, str]] = []
        if product.unit_price is not None:
            facts.append((self.tr("Price"), format_money(product.unit_price)))
        facts += [
            (self.tr("Unit"), product.unit_of_measure),
            (self.tr("Reorder point"), format_quantity(product.reorder_point)),
            (self.tr("Created"), format_date(product.created_at.astimezone().date())),
        ]
        if product.description:
            facts.append((self.tr("Description"), product.description))
        return fact_grid(facts)

    def _barcodes(self) -> QVBoxLayout:
        column = _section(self.tr("Barcodes"))
        if not self._details.barcodes:
            column.addWidget(
                wrapping_label(self.tr("None. Edit the product to add one."), "second")
            )
        grid = fact_grid((row.barcode, self._pack(row)) for row in self._details.barcodes)
        column.addLayout(grid)
        return column

    def _pack(self, row: BarcodeRow) -> str:
        if row.pack_quantity == 1:
            return self.tr("single")
        return self.tr("pack of {0}").format(format_quantity(row.pack_quantity))

    def _latest(self, latest: tuple[MovementRow, ...]) -> QVBoxLayout:
        product = self._details.product
        column = QVBoxLayout()
        column.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Latest movements"), "section"), 1)
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
            column.addWidget(self._entry_line(entry))
        return column

    def _entry_line(self, entry: MovementRow) -> LinkLine:
        product = self._details.product
        day = format_date(entry.occurred_at.astimezone().date())
        change = format_signed_quantity(entry.quantity)
        words = f"{entry_name(entry)}  ·  {entry.warehouse_name}"
        wish = LedgerWanted(product_id=product.id, sku=product.sku, movement_id=entry.id)
        line = self._link(f"{words}, {day}, {change}", wish, self.tr("Show it in the ledger"))
        line.row.addWidget(ElidedLabel(words), 1)
        line.row.addWidget(label(day, "small"))
        figure = label(change, "section")
        figure.setMinimumWidth(52)
        figure.setAlignment(end())
        line.row.addWidget(figure)
        return line

    def _link(self, name: str, wish: Wish, tip: str) -> LinkLine:
        return LinkLine(name, lambda: self._workplace.bus.want(wish), tip)


def _section(title: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(label(title, "section"))
    return column


def _right(figure: QLabel) -> QLabel:
    figure.setMinimumWidth(_FIGURE_WIDTH)
    figure.setAlignment(end() | Qt.AlignmentFlag.AlignVCenter)
    return figure


def _is_long(level: StockLevelRow) -> bool:
    return len(format_quantity(level.on_hand)) > _LONG_FIGURE
