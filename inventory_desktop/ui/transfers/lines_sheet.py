"""All lines of a transfer, however many, over the whole screen."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.services.transfer_details import TransferDetails, TransferLineRow
from inventory_desktop.ui.formats import format_quantity
from inventory_desktop.ui.grids.line_grid import LineGrid
from inventory_desktop.ui.grids.line_model import LineModel
from inventory_desktop.ui.grids.lines import GridColumn, GridKind, GridLine
from inventory_desktop.ui.transfers.transfer_names import way_name
from inventory_desktop.ui.widgets.basics import button, label, on_click
from inventory_desktop.ui.workplace import Workplace


class LinesSheet(QWidget):
    """Shows lines; they can be copied into a spreadsheet.

    Args:
        workplace: As the grid needs it.
        parent: Its Qt parent.

    Signals:
        closed: The person has seen enough.
    """

    closed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[GridLine, TransferLineRow] = {}
        self.lines = LineModel(workplace, self._columns(), grows=False, parent=self)
        self.grid = LineGrid(self.lines, workplace, self.tr("All products of the transfer"))
        self._title = label("", "title")
        self._subtitle = label("", "second")
        self.close_button = button(self.tr("Close"))
        on_click(self.close_button, self.closed.emit)
        self._lay_out()

    def show_lines(self, details: TransferDetails) -> None:
        """Shows the lines of a transfer."""
        self._title.setText(self.tr("Transfer {0}").format(details.transfer.id))
        self._subtitle.setText(way_name(details.transfer))
        self._rows = {self.lines.new_line({"sku": line.sku}): line for line in details.lines}
        self.lines.set_lines(self._rows)
        self.grid.table.go_to(0, 0)
        self.grid.setFocus()

    def _columns(self) -> Sequence[GridColumn]:
        return (
            self._column("sku", self.tr("SKU"), 150),
            self._column("product_name", self.tr("Product"), 200, stretch=True),
            self._column("quantity", self.tr("Sent"), 116, right=True),
            self._column("received", self.tr("Received"), 116, right=True),
            self._column("under_way", self.tr("Expected"), 116, right=True),
            self._column("written_off", self.tr("Written off"), 116, right=True),
            self._column("returned", self.tr("Taken back"), 116, right=True),
            self._column("unit_of_measure", self.tr("Unit"), 100),
        )

    def _column(
        self, key: str, title: str, width: int, *, stretch: bool = False, right: bool = False
    ) -> GridColumn:
        return GridColumn(
            key,
            title,
            GridKind.SHOWN,
            width=width,
            stretch=stretch,
            shown=lambda line: self._text(line, key),
            right=right,
        )

    def _text(self, line: GridLine, key: str) -> str:
        value = getattr(self._rows.get(line), key, "")
        if isinstance(value, Decimal):
            return format_quantity(value) if value else ""
        return str(value)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 14)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._subtitle)
        column.addWidget(self.grid, 1)
        column.addLayout(foot)
