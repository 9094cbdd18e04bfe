"""What all charts share: axes, the marked point, keys, pointer, and words for screen readers."""

from abc import abstractmethod
from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.charts.labels import number_label
from inventory_desktop.ui.charts.painting import (
    Ink,
    Tip,
    draw_legend,
    draw_text,
    draw_tip,
    fill_sharp,
    label_font,
    sharp,
    text_width,
)
from inventory_desktop.ui.charts.scale import Scale, round_scale

_ROW = 16
_LEGEND = 24
_GAP = 8.0
_TICK_DISTANCE = 40
_INSET = 4
_LEAP = 10
_TIP_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Chart(QWidget):
    """A small painted chart. Colours are read while painting.

    The arrow keys, Home and End move a mark from point to point; the pointer does the same. The
    point's exact figures stand in a box beside it and in the accessible description.

    Args:
        name: What it shows, for screen readers.
        parent: Its Qt parent.

    Signals:
        chosen: Number of the point that was clicked, or marked while Enter was pressed. Only where
            :meth:`set_choosable` was called.
    """

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._extremes: tuple[Decimal, ...] = ()
        self._scale: Scale = round_scale([])
        self._plot = QRectF()
        self._marked: int | None = None
        self._pointed: int | None = None
        self._is_choosable = False
        self._empty_text = self.tr("Nothing to show")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    # What a kind of chart adds

    @property
    @abstractmethod
    def count(self) -> int:
        """How many points can be marked."""

    @abstractmethod
    def tip(self, number: int) -> Tip:
        """Exact figures of a point."""

    @abstractmethod
    def summary(self) -> str:
        """All of it in one or two sentences, for screen readers."""

    @abstractmethod
    def _number_at(self, share: float) -> int:
        """The point that belongs to a place along the lower axis, from 0 to 1."""

    @abstractmethod
    def _anchor(self, number: int) -> QPointF:
        """Where a point stands."""

    @abstractmethod
    def _paint_content(self, painter: QPainter) -> None:
        """Paints lines or bars, and what stands below the lower axis."""

    @abstractmethod
    def _paint_mark(self, painter: QPainter, number: int) -> None:
        """Paints what shows that a point is marked."""

    def _series(self) -> Sequence[tuple[str, Ink]]:
        """What the legend names."""
        return ()

    # For those who use it

    @property
    def marked(self) -> int | None:
        """Number of the point whose figures are shown; None if there is none."""
        return self._marked if self._pointed is None else self._pointed

    def mark(self, number: int | None) -> None:
        """Shows the exact figures of a point, as the keys do; None shows none."""
        self._marked = number
        self._follow_mark()

    def set_empty_text(self, text: str) -> None:
        """Says what stands in the chart while there is nothing to show."""
        self._empty_text = text
        self.update()

    def set_choosable(self) -> None:
        """Lets a click or Enter choose a point; see :attr:`chosen`."""
        self._is_choosable = True

    def _take_extremes(self, found: tuple[Decimal, ...]) -> None:
        """Shows other figures from now on; the mark goes away."""
        self._extremes = found
        self._marked = self._pointed = None
        self._follow_mark()

    # Places

    @property
    def mirrored(self) -> bool:
        """Whether it runs from right to left, as its language is read."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _x(self, share: float) -> float:
        along = self._plot.width() * share
        return self._plot.right() - along if self.mirrored else self._plot.left() + along

    def _y(self, height: float) -> float:
        return self._plot.bottom() - self._plot.height() * height

    def _lay_out(self) -> None:
        steps = max(2, (self.height() - _legend() - _row()) // theme.scaled(_TICK_DISTANCE))
        self._scale = round_scale(self._extremes, steps)
        widths = [text_width(label_font(), number_label(tick)) for tick in self._scale.ticks]
        beside = max(widths, default=0.0) + _GAP
        top = _legend() if self._series() else _row() / 2
        area = QRectF(self.rect()).adjusted(_INSET, top, -_INSET, -(_row() + 4))
        start, end = (_GAP, beside) if self.mirrored else (beside, _GAP)
        self._plot = area.adjusted(start, 0, -end, 0)

    # Painting

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.count:
            self._paint_empty(painter)
        else:
            self._paint_all(painter)
        if self.hasFocus():
            self._paint_ring(painter)
        painter.end()

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setFont(theme.font(theme.SMALL_SIZE))
        draw_text(
            painter,
            QRectF(self.rect()),
            self._empty_text,
            theme.colours().second,
            Qt.AlignmentFlag.AlignHCenter,
        )

    def _paint_all(self, painter: QPainter) -> None:
        self._lay_out()
        number = self.marked
        self._paint_value_axis(painter)
        series = self._series()
        if series:
            above = QRectF(0, 0, self.width(), _row()).adjusted(_INSET, 0, -_INSET, 0)
            draw_legend(painter, above, series, mirrored=self.mirrored)
        self._paint_content(painter)
        if number is not None:
            self._paint_mark(painter, number)
            room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            draw_tip(painter, room, self._anchor(number), self.tip(number), mirrored=self.mirrored)

    def _paint_value_axis(self, painter: QPainter) -> None:
        now = theme.colours()
        painter.setFont(label_font())
        for tick in self._scale.ticks:
            height = sharp(painter, self._y(self._scale.share(tick)), 1)
            line = QRectF(self._plot.left(), height - 0.5, self._plot.width(), 1)
            fill_sharp(painter, line, now.line if tick else now.field_line)
            beside = QRectF(0, height - _row() / 2, self._plot.left() - _GAP, _row())
            if self.mirrored:
                beside.setLeft(self._plot.right() + _GAP)
                beside.setRight(self.width())
            side = Qt.AlignmentFlag.AlignLeft if self.mirrored else Qt.AlignmentFlag.AlignRight
            side |= Qt.AlignmentFlag.AlignAbsolute
            draw_text(painter, beside, number_label(tick), now.second, side)

    def _paint_below(self, painter: QPainter, share: float, text: str, after: float) -> float:
        """Writes below a place of the lower axis, unless it would run into what was written.

        Args:
            painter: Paints.
            share: The place.
            text: What is written, its middle at the place.
            after: Where the last text ended, along the axis in pixels.

        Returns:
            Where the last text ends now.
        """
        width = text_width(label_font(), text)
        begin = min(self._plot.width() * share - width / 2, self._plot.width() - width + _GAP)
        if begin < after:
            return after
        middle = self._x((begin + width / 2) / max(self._plot.width(), 1.0))
        area = QRectF(middle - width / 2 - 1, self._plot.bottom() + 4, width + 2, _row())
        painter.setFont(label_font())
        draw_text(painter, area, text, theme.colours().second, Qt.AlignmentFlag.AlignHCenter)
        return begin + width + _GAP

    def _elided(self, text: str, room: float) -> str:
        return QFontMetricsF(label_font()).elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _paint_ring(self, painter: QPainter) -> None:
        now = theme.colours().accent
        area = QRectF(self.rect())
        fill_sharp(painter, QRectF(0, 0, area.width(), 1), now)
        fill_sharp(painter, QRectF(0, area.height() - 1, area.width(), 1), now)
        fill_sharp(painter, QRectF(0, 0, 1, area.height()), now)
        fill_sharp(painter, QRectF(area.width() - 1, 0, 1, area.height()), now)

    # Pointer, keys and focus

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        self._point_at(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._point_at(event.position())
        if self._pointed is not None:
            self._marked = self._pointed
            self._choose()

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        self._pointed = None
        self._follow_mark()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = event.key()
        target = self._target_of(Qt.Key(key))
        if target is not None and self.count:
            self._pointed = None
            self.mark(min(max(target, 0), self.count - 1))
        elif key == Qt.Key.Key_Escape and self.marked is not None:
            self._pointed = None
            self.mark(None)
        elif key in _TIP_KEYS and self._is_choosable and self.marked is not None:
            self._choose()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        by_key = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if event.reason() in by_key and self._marked is None and self.count:
            self.mark(self.count - 1)
        super().focusInEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        self.mark(None)
        super().focusOutEvent(event)

    @override
    def sizeHint(self) -> QSize:
        return QSize(296, 180)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 110)

    def _point_at(self, place: QPointF) -> None:
        self._lay_out()
        inside = self.count > 0 and self._plot.left() - _GAP <= place.x() <= (
            self._plot.right() + _GAP
        )
        along = (place.x() - self._plot.left()) / max(self._plot.width(), 1.0)
        share = min(max(1 - along if self.mirrored else along, 0.0), 1.0)
        self._pointed = self._number_at(share) if inside else None
        if self._is_choosable and inside:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        self._follow_mark()

    def _target_of(self, key: Qt.Key) -> int | None:
        """Where a key moves the mark; the arrows go where they point, whatever the language."""
        last = self.count - 1
        from_here = last + 1 if self.marked is None else self.marked
        forwards = -1 if self.mirrored else 1
        return {
            Qt.Key.Key_Left: from_here - forwards,
            Qt.Key.Key_Right: from_here + forwards,
            Qt.Key.Key_PageUp: from_here - _LEAP,
            Qt.Key.Key_PageDown: from_here + _LEAP,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)

    def _choose(self) -> None:
        number = self.marked
        if self._is_choosable and number is not None:
            self.chosen.emit(number)

    def _follow_mark(self) -> None:
        number = self.marked
        if not self.count:
            words = self._empty_text
        else:
            words = self.summary() if number is None else self.tip(number).spoken()
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
        self.update()


def _row() -> int:
    """Height of a line of small text."""
    return theme.scaled(_ROW)


def _legend() -> int:
    """Height of the legend with the distance below it."""
    return theme.scaled(_LEGEND)
