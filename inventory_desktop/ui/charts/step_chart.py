"""How much there was over time, as steps."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.charts.chart import Chart
from inventory_desktop.ui.charts.labels import time_label
from inventory_desktop.ui.charts.painting import (
    Figure,
    Tip,
    draw_text,
    faint,
    label_font,
    sharp,
    text_width,
)
from inventory_desktop.ui.charts.scale import extremes, thinned
from inventory_desktop.ui.charts.time_axis import TimeScale, time_scale
from inventory_desktop.ui.formats import format_date, format_quantity, format_timestamp

_LINE = 2.0
_DOT = 4.0
_LABEL_HEIGHT = 15
_TICK_WIDTH = 56


@dataclass(frozen=True, slots=True)
class Step:
    """What holds from a moment on.

    Attributes:
        at: The moment, with a zone.
        value: For example the stock.
    """

    at: datetime
    value: Decimal


@dataclass(frozen=True, slots=True)
class Threshold:
    """A value that is drawn as a dashed line.

    Attributes:
        value: For example the reorder point.
        text: What is written at the line, for example “Reorder at 50”.
    """

    value: Decimal
    text: str


class StepChart(Chart):
    """A line of steps with a soft fill; each value holds until the next one begins.

    Args:
        name: What it shows, for screen readers.
        number: How a value is written exactly.
        parent: Its Qt parent.
    """

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        number: Callable[[Decimal], str] = format_quantity,
    ) -> None:
        super().__init__(name, parent)
        self._number = number
        self._steps: tuple[Step, ...] = ()
        self._threshold: Threshold | None = None
        self._time: TimeScale | None = None
        self._places: tuple[float, ...] = ()

    def show_steps(
        self,
        steps: Sequence[Step],
        *,
        until: datetime,
        since: datetime | None = None,
        threshold: Threshold | None = None,
    ) -> None:
        """Shows other steps.

        Args:
            steps: In the order of their moments; the first may have begun before ``since``.
            until: Where the line ends, usually now.
            since: Where the axis begins; at the first step by default.
            threshold: A dashed line; None for none.

        Raises:
            BugError: If a value is infinite or no number.
        """
        values = [step.value for step in steps]
        found = extremes(values if threshold is None else [*values, threshold.value])
        self._steps = tuple(steps)
        self._threshold = threshold
        first = since or (self._steps[0].at if self._steps else until)
        time = self._time = time_scale(first, until)
        self._places = tuple(min(max(time.share(step.at), 0.0), 1.0) for step in self._steps)
        self._take_extremes(found)

    @property
    @override
    def count(self) -> int:
        return len(self._steps)

    @override
    def tip(self, number: int) -> Tip:
        step = self._steps[number]
        return Tip(format_timestamp(step.at), (Figure(self._number(step.value)),))

    @override
    def summary(self) -> str:
        values = [step.value for step in self._steps]
        text = self.tr("From {0}: lowest {1}, highest {2}, at the end {3}.").format(
            format_date(self._steps[0].at.astimezone().date()),
            self._number(min(values)),
            self._number(max(values)),
            self._number(values[-1]),
        )
        return text if self._threshold is None else f"{text} {self._threshold.text}."

    @override
    def _number_at(self, share: float) -> int:
        return max(bisect_right(self._places, share) - 1, 0)

    @override
    def _anchor(self, number: int) -> QPointF:
        value = self._steps[number].value
        return QPointF(self._x(self._places[number]), self._y(self._scale.share(value)))

    @override
    def _paint_content(self, painter: QPainter) -> None:
        self._paint_time_axis(painter)
        corners = self._corners(painter)
        self._paint_fill(painter, corners)
        pen = QPen(theme.colours().accent, _LINE)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(corners))
        if self._threshold is not None:
            self._paint_threshold(painter, self._threshold)

    def _corners(self, painter: QPainter) -> list[QPointF]:
        """Where the line turns; steps that one dot holds are drawn as one."""
        device = painter.device()
        ratio = 1.0 if device is None else device.devicePixelRatio()
        points = [
            (place * self._plot.width(), self._scale.share(step.value))
            for place, step in zip(self._places, self._steps, strict=True)
        ]
        corners: list[QPointF] = []
        for place, share in thinned(points, 1 / ratio):
            x = sharp(painter, self._x(place / max(self._plot.width(), 1.0)), _LINE)
            y = sharp(painter, self._y(share), _LINE)
            if corners:
                corners.append(QPointF(x, corners[-1].y()))
            corners.append(QPointF(x, y))
        corners.append(QPointF(self._x(1.0), corners[-1].y()))
        return corners

    def _paint_fill(self, painter: QPainter, corners: Sequence[QPointF]) -> None:
        ground = self._y(self._scale.share(self._scale.low.max(0)))
        path = QPainterPath(QPointF(corners[0].x(), ground))
        for corner in corners:
            path.lineTo(corner)
        path.lineTo(QPointF(corners[-1].x(), ground))
        fade = QLinearGradient(0, self._plot.top(), 0, self._plot.bottom())
        fade.setColorAt(0, faint(theme.colours().accent, 0.24))
        fade.setColorAt(1, faint(theme.colours().accent, 0.03))
        painter.fillPath(path, fade)

    def _paint_threshold(self, painter: QPainter, threshold: Threshold) -> None:
        now = theme.colours()
        height = sharp(painter, self._y(self._scale.share(threshold.value)), 1)
        pen = QPen(now.warning, 1)
        pen.setDashPattern([3, 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(self._plot.left(), height), QPointF(self._plot.right(), height))
        text = self._elided(threshold.text, self._plot.width() - 8)
        width = text_width(label_font(), text) + 6
        label_height = theme.scaled(_LABEL_HEIGHT)
        has_room_below = height + label_height + 1 <= self._plot.bottom()
        top = height + 1 if has_room_below else height - label_height - 1
        left = self._plot.right() - width - 1 if self.mirrored else self._plot.left() + 1
        area = QRectF(left, top, width, label_height)
        painter.fillRect(area, faint(now.surface, 0.72))
        painter.setFont(label_font())
        draw_text(painter, area, text, now.warning, Qt.AlignmentFlag.AlignHCenter)

    def _paint_time_axis(self, painter: QPainter) -> None:
        if self._time is None:
            return
        after = -self._plot.left()
        for tick in self._time.ticks(max(1, int(self._plot.width()) // _TICK_WIDTH)):
            share = self._time.share(tick.at)
            after = self._paint_below(painter, share, time_label(tick), after)

    @override
    def _paint_mark(self, painter: QPainter, number: int) -> None:
        now = theme.colours()
        place = self._anchor(number)
        line = sharp(painter, place.x(), 1)
        painter.fillRect(
            QRectF(line - 0.5, self._plot.top(), 1, self._plot.height()), now.field_line
        )
        painter.setPen(QPen(now.surface, 2))
        painter.setBrush(now.accent)
        painter.drawEllipse(place, _DOT, _DOT)
