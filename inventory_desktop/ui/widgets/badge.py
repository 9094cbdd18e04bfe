"""A state as a coloured word, as in the tables."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.mirroring import begin, mirrored
from inventory_desktop.ui.theme import Tone

_HEIGHT = 22
_INSET = 9
_DOT = 5
_GAP = 5


class Badge(QWidget):
    """A pill with a dot and a word.

    Args:
        text: The state.
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
        """The state."""
        return self._text

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetrics(_font()).horizontalAdvance(self._text)
        return QSize(width + 2 * _INSET + _DOT + _GAP, theme.scaled(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        ink, ground = theme.tone_colours(self._tone)
        pill = QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setBrush(ink)
        dot = QRectF(_INSET - 1, pill.center().y() - _DOT / 2, _DOT, _DOT)
        painter.drawEllipse(mirrored(dot, pill))
        painter.setPen(ink)
        painter.setFont(_font())
        inner = mirrored(pill.adjusted(_INSET - 1 + _DOT + _GAP, 0, 0, 0), pill)
        painter.drawText(inner, int(begin() | Qt.AlignmentFlag.AlignVCenter), self._text)
        painter.end()


def _font() -> QFont:
    return theme.font(theme.SMALL_SIZE, QFont.Weight.DemiBold)
