"""One printed page to paint on. All lengths are millimetres, text is measured in points.

Text is laid out without regard to the device, so that lines break at the same places on a screen,
in a PDF and on a printer.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QApplication

from inventory_desktop.ui.mirroring import is_mirrored

_UNITS = 100
"""Text is set in hundredths of a millimetre: sizes of fonts are whole numbers."""
_POINT_MM = 25.4 / 72
_LINE_SPACING = 1.12
_ENDLESS = 1e6
_COARSEST_PRINTER = 7.9
"""Dots to a millimetre; a picture with fewer is for people, whose eyes want soft edges."""


class Ink(StrEnum):
    """Shades that come out well on any printer."""

    BLACK = "#000000"
    GREY = "#5a5a5a"
    LIGHT = "#bebebe"
    TINT = "#f0f0f0"


class Side(Enum):
    """Where text stands in its width."""

    LEFT = Qt.AlignmentFlag.AlignLeft
    RIGHT = Qt.AlignmentFlag.AlignRight
    CENTRE = Qt.AlignmentFlag.AlignHCenter

    def turned(self) -> "Side":
        """The other side, where people write from right to left."""
        if self is Side.CENTRE or not is_mirrored():
            return self
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How text looks.

    Attributes:
        points: Its size.
        strong: Whether it is set bold.
        tabular: Whether digits have equal widths.
        ink: Its shade.
    """

    points: float = 9.5
    strong: bool = False
    tabular: bool = False
    ink: Ink = Ink.BLACK

    def font(self) -> QFont:
        """The font, in hundredths of a millimetre."""
        font = QFont(QApplication.font().family())
        font.setPixelSize(round(self.points * _POINT_MM * _UNITS))
        font.setWeight(QFont.Weight.Bold if self.strong else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if self.tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font


class TextBlock:
    """Text broken into lines.

    Args:
        text: What it says; never read as HTML.
        style: How it looks.
        width: Room in millimetres; None for one line, however long.
        side: Where it stands in the room.
    """

    def __init__(
        self, text: str, style: TextStyle, width: float | None = None, side: Side = Side.LEFT
    ) -> None:
        self._style = style
        self._layout = QTextLayout(text.replace("\n", "\u2028"), style.font())
        wrapping = QTextOption.WrapMode
        # Without a width it is one line that begins where it is put.
        option = QTextOption(Side.LEFT.value if width is None else side.turned().value)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(
            wrapping.NoWrap if width is None else wrapping.WrapAtWordBoundaryOrAnywhere
        )
        self._layout.setTextOption(option)
        self._room = width
        self.height = self._break(_ENDLESS if width is None else width * _UNITS) / _UNITS

    @property
    def width(self) -> float:
        """Width of its longest line in millimetres."""
        lines = [self._layout.lineAt(number) for number in range(self._layout.lineCount())]
        return max((line.naturalTextWidth() for line in lines), default=0.0) / _UNITS

    @property
    def room(self) -> float:
        """Width that it was given, or that it takes."""
        return self.width if self._room is None else self._room

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paints it with its corner at the top left here."""
        painter.save()
        painter.translate(x, y)
        painter.scale(1 / _UNITS, 1 / _UNITS)
        painter.setPen(QColor(self._style.ink))
        self._layout.draw(painter, QPointF(0, 0))
        painter.restore()

    def _break(self, room: float) -> float:
        """Breaks the lines; answers the height of all."""
        height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, height))
            height += line.height() * _LINE_SPACING
        self._layout.endLayout()
        return height


def elided(text: str, style: TextStyle, width: float) -> str:
    """Cuts a text that is wider than its room, with an ellipsis."""
    metrics = QFontMetricsF(style.font())
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width * _UNITS)


def wrapped(text: str, style: TextStyle, width: float, lines: int) -> str:
    """Breaks a text into at most so many lines and cuts what is beyond, with an ellipsis.

    Args:
        text: What it says; breaks of its own count as blanks.
        style: How it looks.
        width: Width of its room in millimetres.
        lines: Most lines, at least 1.
    """
    whole = " ".join(text.split())
    layout = QTextLayout(whole, style.font())
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    last = 0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width * _UNITS)
        last = line.textStart()
    is_longer = layout.createLine().isValid()
    layout.endLayout()
    if not is_longer:
        return whole
    head = _utf16_slice(whole, 0, last).rstrip()
    tail = elided(_utf16_slice(whole, last), style, width)
    return f"{head}\n{tail}" if head else tail


def _utf16_slice(text: str, start: int, end: int | None = None) -> str:
    """Cuts a text at positions as Qt counts them."""
    units = text.encode("utf-16-le")
    return units[2 * start : None if end is None else 2 * end].decode("utf-16-le")


class Sheet:
    """A page.

    Args:
        painter: Painter whose unit is one millimetre and whose origin is the page's corner.
        turned_in: Width of the page, if all that is meant for its left is to stand at its right.

    Attributes:
        painter: For shapes that are not offered here.
    """

    def __init__(self, painter: QPainter, turned_in: float | None = None) -> None:
        self.painter = painter
        self._turned_in = turned_in

    def in_direction(self, width: float) -> "Sheet":
        """This sheet, turned round where people write from right to left.

        Args:
            width: Of the page.
        """
        return Sheet(self.painter, width) if is_mirrored() else self

    def block(self, block: TextBlock, x: float, y: float) -> None:
        """Paints a text that was broken into lines before; ``x`` is where its room begins."""
        block.paint(self.painter, self._left(x, block.room), y)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        style: TextStyle,
        *,
        width: float | None = None,
        side: Side = Side.LEFT,
    ) -> float:
        """Paints text, broken into lines where it is wider than its room.

        Args:
            x: Left edge of its room.
            y: Top edge.
            text: What it says.
            style: How it looks.
            width: Width of its room; None for one line, however long.
            side: Where it stands in the room; needs a width unless it is left.

        Returns:
            Its height.
        """
        block = TextBlock(text, style, width, side)
        self.block(block, x, y)
        return block.height

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        *,
        thickness: float = 0.2,
        ink: Ink = Ink.BLACK,
    ) -> None:
        """Draws a straight line."""
        self.painter.setPen(QPen(QColor(ink), thickness))
        (x1, y1), (x2, y2) = start, end
        self.painter.drawLine(QPointF(self._left(x1, 0), y1), QPointF(self._left(x2, 0), y2))

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        thickness: float = 0.2,
        ink: Ink = Ink.BLACK,
    ) -> None:
        """Draws a rectangle's outline."""
        self.painter.setPen(QPen(QColor(ink), thickness, j=Qt.PenJoinStyle.MiterJoin))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(QRectF(self._left(x, width), y, width, height))

    def cells(self, areas: Iterable[tuple[float, float, float, float]]) -> None:
        """Fills rectangles in black, with sharp edges for a machine wherever that may read them.

        Args:
            areas: Left, top, width and height of each.
        """
        self.painter.save()
        is_glance = self.painter.worldTransform().m11() < _COARSEST_PRINTER
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_glance)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(Ink.BLACK))
        self.painter.drawRects([QRectF(*area) for area in areas])
        self.painter.restore()

    def fill(self, x: float, y: float, width: float, height: float, ink: Ink = Ink.TINT) -> None:
        """Fills a rectangle."""
        self.painter.fillRect(QRectF(self._left(x, width), y, width, height), QColor(ink))

    def _left(self, x: float, width: float) -> float:
        return x if self._turned_in is None else self._turned_in - x - width
