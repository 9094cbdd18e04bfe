"""What the columns of a table come to, below it and in line with it."""

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.mirroring import begin, end
from inventory_desktop.ui.tables.columns import Cell
from inventory_desktop.ui.tables.delegate import INSET, row_height
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.widgets.basics import plain_tip


class TotalsRow(QWidget):
    """One row of cells in bold type.

    Args:
        view: The table; its columns give the places.
        parent: Its Qt parent.
    """

    def __init__(self, view: ServerTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._cells: tuple[Cell, ...] = ()
        header = view.horizontalHeader()
        self.hide()
        for moved in (header.sectionResized, header.sectionMoved, header.geometriesChanged):
            moved.connect(self.update)

    def show_row(self, row: Any) -> None:
        """Shows the totals.

        Args:
            row: What the table's columns read them from; None for nothing.
        """
        self._cells = () if row is None else tuple(each.cell(row) for each in self._view.columns)
        self.setVisible(row is not None)
        self._view.make_room_for_total(row)
        texts = [
            f"{column.title} {cell.text}"
            for column, cell in zip(self._view.columns, self._cells, strict=False)
            if cell.text
        ]
        self.setAccessibleName(", ".join(texts))
        self.setToolTip(plain_tip("\n".join(texts)))
        self.update()

    @property
    def texts(self) -> list[str]:
        """What is shown, column by column."""
        return [cell.text for cell in self._cells]

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, row_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, row_height())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        now = theme.colours()
        painter.fillRect(0, 0, self.width(), 1, now.field_line)
        painter.setPen(now.text)
        font = theme.font(weight=QFont.Weight.DemiBold, tabular=True)
        painter.setFont(font)
        for number, cell in enumerate(self._cells):
            if self._view.isColumnHidden(number):
                continue
            place = self._view.columnViewportPosition(number)
            left = self._view.viewport().x() + place + INSET
            area = QRect(left, 0, self._view.columnWidth(number) - 2 * INSET, self.height())
            text = QFontMetrics(font).elidedText(
                cell.text, Qt.TextElideMode.ElideRight, area.width()
            )
            side = end() if cell.right else begin()
            painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()
