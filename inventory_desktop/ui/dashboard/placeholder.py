"""Where figures will stand: pale bars of the size of the text that is being read."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.charts.painting import draw_text

_ROW = 34
_BAR = 10
_SIDE = 8.0
_PATIENCE_MS = 4_000
_SHARES = (0.62, 0.48, 0.7, 0.55, 0.66)


class Placeholder(QWidget):
    """Pale lines, as many as there is room for; after a while also words.

    Args:
        parent: Its Qt parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Loading…"))
        self._is_slow = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._say_so)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, theme.scaled(_ROW))

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        self._patience.start()
        super().showEvent(event)

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        self._patience.stop()
        self._is_slow = False
        super().hideEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        now = theme.colours()
        if self._is_slow:
            painter.setFont(theme.font(theme.SMALL_SIZE))
            words = self.tr("There is a lot to add up. One moment…")
            middle = Qt.AlignmentFlag.AlignHCenter
            draw_text(painter, QRectF(self.rect()), words, now.second, middle)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.line)
            self._paint_bars(painter)
        painter.end()

    def _paint_bars(self, painter: QPainter) -> None:
        row, bar = theme.scaled(_ROW), theme.scaled(_BAR)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number in range(self.height() // row):
            width = self.width() * _SHARES[number % len(_SHARES)]
            left = self.width() - width - _SIDE if mirrored else _SIDE
            top = number * row + (row - bar) / 2
            painter.drawRoundedRect(QRectF(left, top, width, bar), bar / 2, bar / 2)

    def _say_so(self) -> None:
        self._is_slow = True
        self.update()
