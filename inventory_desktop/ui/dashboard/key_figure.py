"""One figure that is read at a glance and leads to what is behind it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.charts.painting import draw_text, text_width
from inventory_desktop.ui.theme import Tone, scaled
from inventory_desktop.ui.widgets.basics import plain_tip

HEIGHT = 96
_SIDE = 16.0
_SIZES = (26, 22, 18, 15, 13)
_CORNER = 8.0


class KeyFigure(QAbstractButton):
    """A caption, a large figure, and a note that puts it into proportion.

    Args:
        caption: What is told.
        lead: Called when it is clicked.
        parent: Its Qt parent.
    """

    def __init__(
        self, caption: str, lead: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.figure: str | None = None
        self.note = ""
        self._tone = Tone.NEUTRAL
        self._caption = caption
        self.setAccessibleName(caption)
        self.setFixedHeight(scaled(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _on: lead())

    def show_figure(self, figure: str, note: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        """Shows another figure.

        Args:
            figure: As people read it.
            note: What it is to be compared with, or why it is not told.
            tone: Colour of the note.
        """
        self.figure, self.note, self._tone = figure, note, tone
        said = ", ".join(filter(None, (figure, note)))
        self.setAccessibleDescription(said)
        self.setToolTip(plain_tip(f"{self._caption}: {said}"))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, scaled(HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, scaled(HEIGHT))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        room = QRectF(self.rect()).adjusted(_SIDE, 12, -_SIDE, -12)
        caption, figure, note = self._lines(room)
        small, now = theme.font(theme.SMALL_SIZE), theme.colours()
        self._write(painter, caption, self._caption, small, now.second)
        if self.figure is None:
            self._paint_placeholder(painter, figure)
        else:
            self._write(painter, figure, self.figure, self._fitting(room.width()), now.text)
            self._write(painter, note, self.note, small, theme.tone_colours(self._tone)[0])
        painter.end()

    def _lines(self, room: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        small, large = scaled(18), scaled(34)
        top = QRectF(room.left(), room.top(), room.width(), small)
        middle = QRectF(room.left(), top.bottom(), room.width(), large)
        return top, middle, QRectF(room.left(), middle.bottom(), room.width(), small)

    def _paint_ground(self, painter: QPainter) -> None:
        now = theme.colours()
        has_focus = self.hasFocus()
        painter.setPen(QPen(now.accent if has_focus else now.line, 2 if has_focus else 1))
        painter.setBrush(now.hover if self.underMouse() else now.surface)
        inset = 1.0 if has_focus else 0.5
        area = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(area, _CORNER, _CORNER)

    def _paint_placeholder(self, painter: QPainter, line: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colours().line)
        height = line.height() * 0.5
        bar = QRectF(line.left(), line.center().y() - height / 2, line.width() * 0.55, height)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            bar.moveRight(line.right())
        painter.drawRoundedRect(bar, height / 2, height / 2)

    def _write(self, painter: QPainter, line: QRectF, text: str, font: QFont, ink: QColor) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        draw_text(painter, line, shown, ink, side | Qt.AlignmentFlag.AlignAbsolute)

    def _fitting(self, room: float) -> QFont:
        """The largest type in which the figure is whole; it is never cut if that can be."""
        fonts = [theme.font(size, QFont.Weight.DemiBold) for size in _SIZES]
        for font in fonts:
            if text_width(font, self.figure or "") <= room:
                return font
        return fonts[-1]
