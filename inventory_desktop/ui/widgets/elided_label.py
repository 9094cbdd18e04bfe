"""A label that shortens its text where room is short, and shows all of it in a tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from inventory_desktop.ui.mirroring import begin
from inventory_desktop.ui.widgets.basics import plain_tip

_LEAST_WIDTH = 40


class ElidedLabel(QLabel):
    """One line of plain text.

    Args:
        text: What it says.
        parent: Its Qt parent.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        room = self.contentsRect().width()
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= room
        self.setToolTip("" if fits else plain_tip(self.text()))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        painter.drawText(self.contentsRect(), int(begin() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
