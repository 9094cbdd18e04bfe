"""A table's header: titles above their figures, an arrow where the list is sorted."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from inventory_desktop.services.paging import Sort
from inventory_desktop.ui import icons, theme
from inventory_desktop.ui.mirroring import begin, is_mirrored
from inventory_desktop.ui.tables.delegate import INSET
from inventory_desktop.ui.tables.server_model import ServerTableModel

HEIGHT = 36
_ARROW = 12


class TableHeader(QHeaderView):
    """Header over a :class:`ServerTableModel`.

    Args:
        table: The model; tells titles, sides and the sort that holds.
        parent: The view.
    """

    def __init__(self, table: ServerTableModel, parent: QWidget | None = None) -> None:  # type: ignore[type-arg]  # of any row
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._table = table
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.setFixedHeight(theme.scaled(HEIGHT))

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.scaled(HEIGHT))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        column = self._table.columns[logicalIndex]
        now = theme.colours()
        painter.save()
        painter.fillRect(rect, now.surface)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, now.line)
        sort = self._table.current_sort()
        sorted_here = sort is not None and sort.key == column.sort
        font = theme.font(
            theme.SMALL_SIZE, QFont.Weight.DemiBold if sorted_here else QFont.Weight.Medium
        )
        painter.setFont(font)
        painter.setPen(now.text if sorted_here else now.second)
        inner = rect.adjusted(INSET, 0, -INSET, 0)
        room = inner.width() - (_ARROW + 4 if sorted_here else 0)
        metrics = QFontMetrics(font)
        title = metrics.elidedText(column.title, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(title)
        at_right = column.right is not is_mirrored()
        left = inner.right() - width + 1 if at_right else inner.left()
        painter.drawText(
            QRect(left, inner.top(), width + 1, inner.height()),
            int(begin() | Qt.AlignmentFlag.AlignVCenter),
            title,
        )
        if sort is not None and sorted_here:
            self._paint_arrow(painter, inner, left, width, sort)
        painter.restore()

    def _paint_arrow(
        self, painter: QPainter, inner: QRect, left: int, width: int, sort: Sort
    ) -> None:
        column = left - _ARROW - 4 if left > inner.left() else left + width + 4
        picture = icons.pixmap(
            "arrow-down" if sort.descending else "arrow-up",
            theme.colours().accent,
            size=_ARROW,
            scale=self.devicePixelRatioF(),
        )
        painter.drawPixmap(column, inner.center().y() - _ARROW // 2, picture)
