"""A state as a word in a coloured pill, as tables show it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.theme import Tone

_HEIGHT = 20
_PADDING = 8
_DOT = 3.0
_GAP = 6


class Badge(QWidget):
    """One state.

    Args:
        text: Its name.
        tone: Its colour.
        parent: Its Qt parent.
    """

    def __init__(self, text: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The state's name."""
        return self._text

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetrics(theme.font(theme.SMALL_SIZE)).horizontalAdvance(self._text)
        return QSize(width + 2 * _PADDING + round(2 * _DOT) + _GAP, theme.scaled(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        text, ground = theme.tone_colours(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setBrush(text)
        painter.drawEllipse(QPointF(_PADDING + _DOT, box.center().y()), _DOT, _DOT)
        painter.setPen(text)
        painter.setFont(theme.font(theme.SMALL_SIZE))
        area = box.adjusted(_PADDING + 2 * _DOT + _GAP, 0, 0, 0)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), self._text)
        painter.end()
