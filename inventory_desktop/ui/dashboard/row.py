"""One line of a card that leads somewhere: words to the left, figures to the right."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.bus import Wish
from inventory_desktop.ui.charts.painting import draw_text, fill_sharp, text_width
from inventory_desktop.ui.icons import pixmap
from inventory_desktop.ui.theme import Tone, scaled
from inventory_desktop.ui.widgets.basics import plain_tip

ROW_HEIGHT = 32
BAR_ROW_HEIGHT = 40
_SIDE = 8.0
_GAP = 10.0
_ICON = 16
_BAR = 4.0
_LEAST_WORDS = 0.35
"""Notes are left out where they would leave the words less of the row."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a row says.

    Attributes:
        text: The words.
        detail: Paler words behind them, for example a SKU; left out where there is no room.
        note: Paler, to the right, before the figure; left out where there is no room.
        figure: At the right edge.
        icon: Lucide name of a picture before the words.
        tone: Colour of the picture and of the figure.
        share: How long the bar below the words is, from 0 to 1; None for no bar.
        wish: Where the row leads.
        is_heading: Whether the rows below belong to it.
        is_indented: Whether it belongs to the heading above it.
    """

    text: str
    detail: str = ""
    note: str = ""
    figure: str = ""
    icon: str = ""
    tone: Tone = Tone.NEUTRAL
    share: float | None = None
    wish: Wish | None = None
    is_heading: bool = False
    is_indented: bool = False

    @property
    def spoken(self) -> str:
        """The whole line for a screen reader."""
        return ", ".join(filter(None, (self.text, self.detail, self.note, self.figure)))


class Row(QAbstractButton):
    """Paints a :class:`Line`; a click or Enter leads on.

    Args:
        parent: Its Qt parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = Line("")
        self._widths = (0.0, 0.0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_line(self, line: Line, widths: tuple[float, float]) -> None:
        """Shows another line.

        Args:
            line: What it says.
            widths: Room for note and figure, the same for all rows of a list.
        """
        self.line = line
        self._widths = widths
        self.setEnabled(line.wish is not None)
        self.setAccessibleName(line.spoken)
        self.setToolTip(plain_tip(line.spoken))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        height = ROW_HEIGHT if self.line.share is None else BAR_ROW_HEIGHT
        return QSize(160, scaled(height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        room = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0)
        if self.line.share is not None:
            self._paint_bar(painter, room, self.line.share)
            room.setBottom(room.bottom() - 2 * _BAR)
        room = self._paint_icon(painter, room)
        room = self._paint_figures(painter, room)
        self._paint_words(painter, room)
        painter.end()

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _paint_ground(self, painter: QPainter) -> None:
        now = theme.colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        area = QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            painter.setBrush(now.hover)
            painter.drawRoundedRect(area, theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(now.accent)
            ring = area.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(ring, theme.RADIUS, theme.RADIUS)

    def _paint_bar(self, painter: QPainter, room: QRectF, share: float) -> None:
        now = theme.colours()
        track = QRectF(room.left(), room.bottom() - _BAR - 4, room.width(), _BAR)
        fill_sharp(painter, track, now.line)
        bar = QRectF(track)
        bar.setWidth(track.width() * min(max(share, 0.0), 1.0))
        if self._mirrored:
            bar.moveRight(track.right())
        fill_sharp(painter, bar, now.accent)

    def _paint_icon(self, painter: QPainter, room: QRectF) -> QRectF:
        if not self.line.icon:
            return self._after(room, scaled(_ICON) + _GAP) if self.line.is_indented else room
        device = painter.device()
        scale = 1.0 if device is None else device.devicePixelRatio()
        size = scaled(_ICON)
        picture = pixmap(self.line.icon, self._ink(), size=size, scale=scale)
        left = room.right() - size if self._mirrored else room.left()
        painter.drawPixmap(round(left), round(room.center().y() - size / 2), picture)
        return self._after(room, size + _GAP)

    def _paint_figures(self, painter: QPainter, room: QRectF) -> QRectF:
        note_width, figure_width = self._widths
        now, line = theme.colours(), self.line
        end = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        end |= Qt.AlignmentFlag.AlignAbsolute
        if figure_width:
            ink = self._ink() if line.tone is not Tone.NEUTRAL else now.text
            painter.setFont(figure_font(is_heading=line.is_heading))
            draw_text(painter, self._end(room, figure_width), line.figure, ink, end)
            room = self._before(room, figure_width + _GAP)
        if note_width and room.width() - note_width >= _LEAST_WORDS * self.width():
            painter.setFont(note_font())
            draw_text(painter, self._end(room, note_width), line.note, now.second, end)
            room = self._before(room, note_width + _GAP)
        return room

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        now, line = theme.colours(), self.line
        begin = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        begin |= Qt.AlignmentFlag.AlignAbsolute
        font = _words_font(is_heading=line.is_heading)
        painter.setFont(font)
        text = _elided(font, line.text, room.width())
        draw_text(painter, room, text, now.text, begin)
        rest = self._after(room, text_width(font, text) + _GAP)
        if line.detail and text_width(note_font(), line.detail) <= rest.width():
            painter.setFont(note_font())
            draw_text(painter, rest, line.detail, now.second, begin)

    def _ink(self) -> QColor:
        return theme.tone_colours(self.line.tone)[0]

    def _after(self, room: QRectF, width: float) -> QRectF:
        """What is left of the room behind something at its beginning."""
        if self._mirrored:
            return room.adjusted(0, 0, -width, 0)
        return room.adjusted(width, 0, 0, 0)

    def _before(self, room: QRectF, width: float) -> QRectF:
        """What is left of the room before something at its end."""
        if self._mirrored:
            return room.adjusted(width, 0, 0, 0)
        return room.adjusted(0, 0, -width, 0)

    def _end(self, room: QRectF, width: float) -> QRectF:
        left = room.left() if self._mirrored else room.right() - width
        return QRectF(left, room.top(), width, room.height())


def figure_font(*, is_heading: bool = False) -> QFont:
    """The font of figures at the right edge."""
    weight = QFont.Weight.DemiBold if is_heading else QFont.Weight.Medium
    return theme.font(weight=weight, tabular=True)


def note_font() -> QFont:
    """The font of paler words."""
    return theme.font(theme.SMALL_SIZE, tabular=True)


def _words_font(*, is_heading: bool) -> QFont:
    return theme.font(weight=QFont.Weight.DemiBold if is_heading else QFont.Weight.Normal)


def _elided(font: QFont, text: str, room: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0.0))
