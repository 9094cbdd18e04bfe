"""A centred text with lines of about equal length: no word stands alone in the last one."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

_FLAGS = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(
    Qt.TextFlag.TextWordWrap
)
_FARTHEST = 10_000
_STEP = 4


class BalancedLabel(QLabel):
    """Plain text that wraps.

    Args:
        text: What it says.
        parent: Its Qt parent.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setWordWrap(True)

    @property
    def text_width(self) -> int:
        """The least width in pixels in which the text takes no more lines than in all there is."""
        most = self.contentsRect().width()
        height = self._height_in(most)
        least = most
        while least > _STEP and self._height_in(least - _STEP) <= height:
            least -= _STEP
        return least

    def _height_in(self, width: int) -> int:
        room = QRect(0, 0, width, _FARTHEST)
        return self.fontMetrics().boundingRect(room, _FLAGS, self.text()).height()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        area = self.contentsRect()
        spare = (area.width() - self.text_width) // 2
        painter = QPainter(self)
        painter.drawText(area.adjusted(spare, 0, -spare, 0), _FLAGS, self.text())
        painter.end()
