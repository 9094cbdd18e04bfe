"""The steps of a way, and which one is reached."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.ui import icons, theme
from inventory_desktop.ui.mirroring import begin, mirrored

_HEIGHT = 28
_DISC = 22
_GAP = 8
_BETWEEN = 18
_LINE = 28
_TICK = 12


class StepBar(QWidget):
    """Numbered steps from left to right; those that are done have a tick.

    Args:
        titles: What the steps are called.
        parent: Its Qt parent.
    """

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._current = 0
        self.setFixedHeight(theme.scaled(_HEIGHT))
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Shows which step is reached, counted from 0."""
        self._current = number
        said = self.tr("Step {0} of {1}: {2}").format(
            number + 1, len(self._titles), self._titles[number]
        )
        self.setAccessibleName(said)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        font = theme.font(weight=QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        words = sum(metrics.horizontalAdvance(title) for title in self._titles)
        discs = len(self._titles) * (_DISC + _GAP)
        lines = (len(self._titles) - 1) * (2 * _BETWEEN + _LINE)
        return QSize(words + discs + lines, theme.scaled(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(len(self._titles) * (_DISC + _GAP), theme.scaled(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        with_words = self.width() >= self.sizeHint().width()
        for number, title in enumerate(self._titles):
            self._paint_disc(painter, left, number)
            left += _DISC + _GAP
            if with_words or number == self._current:
                left += self._paint_title(painter, left, number, title)
            if number + 1 < len(self._titles):
                left = self._paint_line(painter, left, done=number < self._current)
        painter.end()

    def _paint_disc(self, painter: QPainter, left: int, number: int) -> None:
        now = theme.colours()
        disc = self._turned(QRectF(left, (self.height() - _DISC) / 2, _DISC, _DISC))
        ground, ink = self._disc_colours(number)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(disc)
        if number < self._current:
            tick = icons.pixmap("check", now.accent, size=_TICK, scale=self.devicePixelRatioF())
            painter.drawPixmap(disc.center() - QRectF(0, 0, _TICK, _TICK).center(), tick)
            return
        painter.setFont(theme.font(theme.SMALL_SIZE, QFont.Weight.DemiBold, tabular=True))
        painter.setPen(ink)
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(number + 1))

    def _disc_colours(self, number: int) -> tuple[QColor, QColor]:
        now = theme.colours()
        if number == self._current:
            return now.accent, now.on_accent
        if number < self._current:
            return now.accent_background, now.accent
        return now.line, now.second

    def _paint_title(self, painter: QPainter, left: int, number: int, title: str) -> int:
        now = theme.colours()
        is_current = number == self._current
        font = theme.font(weight=QFont.Weight.DemiBold if is_current else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(now.text if is_current else now.second)
        width = QFontMetrics(font).horizontalAdvance(title)
        painter.drawText(
            self._turned(QRectF(left, 0, width + 2, self.height())),
            int(begin() | Qt.AlignmentFlag.AlignVCenter),
            title,
        )
        return width

    def _paint_line(self, painter: QPainter, left: int, *, done: bool) -> int:
        now = theme.colours()
        line = self._turned(QRectF(left + _BETWEEN, self.height() // 2, _LINE, 1))
        painter.fillRect(line, now.accent if done else now.field_line)
        return left + 2 * _BETWEEN + _LINE

    def _turned(self, shape: QRectF) -> QRectF:
        return mirrored(shape, QRectF(self.rect()))
