"""A grid of lines with what is wrong, or what can be done, in words below it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.services.products import ScannedProduct
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.grids.line_model import LineModel
from inventory_desktop.ui.grids.line_table import LineTable
from inventory_desktop.ui.grids.lines import by_key
from inventory_desktop.ui.widgets.basics import (
    button,
    frame,
    label,
    on_click,
    plain_tip,
    restyle,
)
from inventory_desktop.ui.workplace import Workplace


class LineGrid(QWidget):
    """Lines that are typed, scanned or pasted.

    Args:
        lines: The model.
        workplace: Where products are looked up.
        name: What the lines are, for whoever hears the window instead of seeing it.
        parent: Its Qt parent.

    Attributes:
        lines: The model.
        table: The table.

    Signals:
        changed: Something stands in it that did not before.
        product_wanted: The person wants to say what an unknown code stands for: the code.
    """

    changed = Signal()
    product_wanted = Signal(str)

    def __init__(
        self, lines: LineModel, workplace: Workplace, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.lines = lines
        lines.setParent(self)
        self.table = LineTable(lines, workplace)
        self.table.setAccessibleName(name)
        self._columns = by_key(lines.columns)
        self._news = ""
        self._note = label("", "small")
        self._count = label("", "small")
        self.unknown_button = button(self.tr("Make or choose the product…"), "link", "plus")
        self.unknown_button.setToolTip(plain_tip(self.tr("For the code in red (Ctrl+Shift+U)")))
        self.unknown_button.hide()
        self._offers_products = False
        self.setFocusProxy(self.table)
        self._lay_out()
        self.table.moved.connect(self._forget_news)
        self.table.cut_off.connect(self._show_cut_off)
        lines.changed.connect(self._take_change)
        lines.merged.connect(self._show_merged)
        self._show_note()

    @property
    def note(self) -> str:
        """What stands below the grid."""
        return self._note.text()

    def offer_products(self) -> None:
        """Lets the person say what an unknown code stands for; see ``product_wanted``."""
        self._offers_products = True
        on_click(self.unknown_button, self._want_product)
        QShortcut(
            QKeySequence("Ctrl+Shift+U"), self, self._want_product,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip

    def add_unknown(self, code: str) -> None:
        """Adds a scanned code that no product has, and shows its line."""
        self.table.drop_scanned_text()
        row = self.lines.add_unknown(code)
        self.table.begin()
        self.table.scrollTo(self.lines.index(row, 0))

    def take_product(self, code: str, found: ScannedProduct) -> None:
        """Fills in the product that a code leads to now; the cursor goes on in its line."""
        row = self.lines.take_product(code, found)
        if row is None:
            self.take_scan(found)
            return
        columns = [column.key for column in self.lines.columns]
        self.table.setCurrentIndex(self.lines.index(row, columns.index("quantity")))
        self.table.setFocus()

    def _want_product(self) -> None:
        code = self._unknown_code()
        if code:
            self.table.finish_cell()
            self.product_wanted.emit(code)

    def _unknown_code(self) -> str:
        """The code in the cursor's line, or the first that no product has; empty if all do."""
        here = self.lines.line_at(self.table.currentIndex().row())
        for line in (here, *self.lines.lines):
            if line is not None and line.is_unknown and line.product is None:
                return line.text("product")
        return ""

    def show_first_error(self) -> bool:
        """Puts the cursor into the first cell that is wrong; answers whether there is one."""
        bad = self.lines.bad_cells
        if bad:
            row, key, _error = bad[0]
            self.table.show_cell(row, key)
            self.table.setFocus()
        return bool(bad)

    def take_scan(self, scanned: ScannedProduct) -> None:
        """Adds a product that was scanned, and shows its line."""
        self.table.drop_scanned_text()
        row = self.lines.add(scanned.product, scanned.quantity)
        self.table.begin()
        self.table.scrollTo(self.lines.index(row, 0))

    def _take_change(self) -> None:
        self._show_note()
        self.changed.emit()

    def _show_merged(self, row: int) -> None:
        line = self.lines.line_at(row)
        product = None if line is None else line.product
        if product is not None:
            self._news = self.tr("{0} stands here already: added to line {1}.").format(
                product.sku, format_count(row + 1)
            )
        self._show_note()

    def _show_cut_off(self, count: int) -> None:
        self._news = self.tr("{0} pasted lines found no room and were left out.").format(
            format_count(count)
        )
        self._show_note()

    def _forget_news(self) -> None:
        self._news = ""
        self._show_note()

    def _show_note(self) -> None:
        error = self._error()
        restyle(self._note, "role", "error" if error else "small")
        self._note.setText(error or self._news or self._hint())
        self.unknown_button.setVisible(self._offers_products and bool(self._unknown_code()))
        count = len(self.lines.lines)
        self._count.setText(
            self.tr("1 line") if count == 1 else self.tr("{0} lines").format(format_count(count))
        )

    def _error(self) -> str:
        """What is wrong with the cursor's cell; otherwise the first thing that is."""
        index = self.table.currentIndex()
        if index.isValid():
            here = self.lines.error_at(index.row(), self.lines.columns[index.column()].key)
            if here:
                return here
        bad = self.lines.bad_cells
        if not bad:
            return ""
        row, key, error = bad[0]
        place = self.tr("Line {0}, {1}: {2}").format(
            format_count(row + 1), self._columns[key].title, error
        )
        if len(bad) == 1:
            return place
        more = self.tr("and {0} more").format(format_count(len(bad) - 1))
        return f"{place}  ({more})"

    def _hint(self) -> str:
        if not any(column.is_typed for column in self.lines.columns):
            return self.tr("Ctrl+A chooses all, Ctrl+C copies for a spreadsheet.")
        if not self.lines.grows:
            return self.tr("Tab to the next cell, Enter down. Ctrl+V pastes from a spreadsheet.")
        return self.tr(
            "Tab to the next cell, Enter down. Ctrl+V pastes lines from a spreadsheet,"
            " Ctrl+Delete removes a line."
        )

    def _lay_out(self) -> None:
        card = frame("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        foot = QHBoxLayout()
        foot.addWidget(self._note)
        foot.addWidget(self.unknown_button)
        foot.addStretch(1)
        foot.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(card, 1)
        column.addLayout(foot)
