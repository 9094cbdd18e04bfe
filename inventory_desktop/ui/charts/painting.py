"""How charts paint: sharp lines at every scale, a legend, and the box with exact figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from inventory_desktop.ui import theme

LABEL_SIZE = 11
_TIP_INSET = 8.0
_TIP_DISTANCE = 10.0
_TIP_LINE = 17
_SWATCH = 8.0
_GAP = 6.0
_LEGEND_GAP = 14.0


class Ink(StrEnum):
    """Which of the theme's colours a series is painted in."""

    ACCENT = "accent"
    QUIET = "third"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"

    def colour(self) -> QColor:
        """The colour that is shown now."""
        found: QColor = getattr(theme.colours(), self.value)
        return found


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the box with exact figures.

    Attributes:
        text: The figure as people read it.
        name: What it is; empty if there is but one.
        ink: Its series' colour; None for none.
    """

    text: str
    name: str = ""
    ink: Ink | None = None


@dataclass(frozen=True, slots=True)
class Tip:
    """Exact figures of one point.

    Attributes:
        title: Which point, for example its date.
        figures: What holds there.
    """

    title: str
    figures: tuple[Figure, ...]

    def spoken(self) -> str:
        """The same as one sentence for a screen reader."""
        parts = [f"{each.name} {each.text}".strip() for each in self.figures]
        return f"{self.title}: {', '.join(parts)}"


def faint(colour: QColor, opacity: float) -> QColor:
    """A colour that lets through what lies behind it; the theme's own stays as it is."""
    made = QColor(colour)
    made.setAlphaF(opacity)
    return made


def label_font() -> QFont:
    """The font beside an axis."""
    return theme.font(LABEL_SIZE, tabular=True)


def text_width(font: QFont, text: str) -> float:
    """How wide a text is in a font."""
    return QFontMetricsF(font).horizontalAdvance(text)


def sharp(painter: QPainter, place: float, thickness: float) -> float:
    """Moves the middle of a line so that its edges fall between the screen's dots.

    Args:
        painter: Whose screen it is.
        place: Where the middle should be.
        thickness: Of the line.
    """
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    return round((place - thickness / 2) * ratio) / ratio + thickness / 2


def fill_sharp(painter: QPainter, area: QRectF, colour: QColor) -> None:
    """Fills a rectangle whose edges fall between the screen's dots."""
    left, right = (sharp(painter, place, 0) for place in (area.left(), area.right()))
    top, bottom = (sharp(painter, place, 0) for place in (area.top(), area.bottom()))
    painter.fillRect(QRectF(left, top, right - left, bottom - top), colour)


def draw_text(
    painter: QPainter, area: QRectF, text: str, colour: QColor, side: Qt.AlignmentFlag
) -> None:
    """Writes one line, in the middle of the area's height."""
    painter.setPen(colour)
    painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), text)


def draw_legend(
    painter: QPainter, area: QRectF, names: Sequence[tuple[str, Ink]], *, mirrored: bool
) -> None:
    """Writes which colour is which series, from the side where reading begins."""
    font = theme.font(theme.SMALL_SIZE)
    painter.setFont(font)
    place = 0.0
    for name, ink in names:
        room = area.width() - place - _SWATCH - _GAP
        if room <= 0:
            return
        text = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room)
        width = text_width(font, text)
        swatch = _along(area, place, _SWATCH, mirrored=mirrored)
        swatch.setTop(area.center().y() - _SWATCH / 2)
        swatch.setHeight(_SWATCH)
        fill_sharp(painter, swatch, ink.colour())
        words = _along(area, place + _SWATCH + _GAP, width + 1, mirrored=mirrored)
        draw_text(painter, words, text, theme.colours().second, _begin(mirrored=mirrored))
        place += _SWATCH + _GAP + width + _LEGEND_GAP


def draw_tip(painter: QPainter, room: QRectF, anchor: QPointF, tip: Tip, *, mirrored: bool) -> None:
    """Paints the box with exact figures beside a point, within the room there is."""
    now = theme.colours()
    box = _tip_box(room, anchor, tip)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(now.field_line, 1))
    painter.setBrush(now.surface)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
    height = theme.scaled(_TIP_LINE)
    line = QRectF(box.left() + _TIP_INSET, box.top() + 5, box.width() - 2 * _TIP_INSET, height)
    painter.setFont(label_font())
    title = QFontMetricsF(label_font()).elidedText(
        tip.title, Qt.TextElideMode.ElideRight, line.width()
    )
    draw_text(painter, line, title, now.second, _begin(mirrored=mirrored))
    for figure in tip.figures:
        line.translate(0, height)
        _draw_figure(painter, line, figure, mirrored=mirrored)
    painter.restore()


def _draw_figure(painter: QPainter, line: QRectF, figure: Figure, *, mirrored: bool) -> None:
    now = theme.colours()
    place = 0.0
    if figure.ink is not None:
        swatch = _along(line, 0, _SWATCH, mirrored=mirrored)
        swatch.setTop(line.center().y() - _SWATCH / 2)
        swatch.setHeight(_SWATCH)
        fill_sharp(painter, swatch, figure.ink.colour())
        place = _SWATCH + _GAP
    font = _figure_font()
    painter.setFont(font)
    rest = _along(line, place, line.width() - place, mirrored=mirrored)
    text = QFontMetricsF(font).elidedText(figure.text, Qt.TextElideMode.ElideRight, rest.width())
    if not figure.name:
        draw_text(painter, rest, text, now.text, _begin(mirrored=mirrored))
        return
    draw_text(painter, rest, text, now.text, _begin(mirrored=not mirrored))
    room = rest.width() - text_width(font, text) - _GAP
    painter.setFont(label_font())
    name = QFontMetricsF(label_font()).elidedText(
        figure.name, Qt.TextElideMode.ElideRight, max(room, 0.0)
    )
    draw_text(painter, rest, name, now.second, _begin(mirrored=mirrored))


def _tip_box(room: QRectF, anchor: QPointF, tip: Tip) -> QRectF:
    """Right of the point and above it, or wherever it fits."""
    width = min(max(_tip_width(tip), 60.0), room.width())
    height = 10 + theme.scaled(_TIP_LINE) * (1 + len(tip.figures))
    left = anchor.x() + _TIP_DISTANCE
    if left + width > room.right():
        left = anchor.x() - _TIP_DISTANCE - width
    left = min(max(left, room.left()), room.right() - width)
    top = min(max(anchor.y() - height - 4, room.top()), max(room.bottom() - height, room.top()))
    return QRectF(round(left), round(top), round(width), height)


def _tip_width(tip: Tip) -> float:
    widest = text_width(label_font(), tip.title)
    for figure in tip.figures:
        width = text_width(_figure_font(), figure.text)
        if figure.name:
            width += text_width(label_font(), figure.name) + 2 * _GAP
        if figure.ink is not None:
            width += _SWATCH + _GAP
        widest = max(widest, width)
    return widest + 2 * _TIP_INSET + 2


def _figure_font() -> QFont:
    return theme.font(theme.SMALL_SIZE, QFont.Weight.DemiBold, tabular=True)


def _along(area: QRectF, place: float, width: float, *, mirrored: bool) -> QRectF:
    """A part of an area, measured from the side where reading begins."""
    left = area.right() - place - width if mirrored else area.left() + place
    return QRectF(left, area.top(), width, area.height())


def _begin(*, mirrored: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
