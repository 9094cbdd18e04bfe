"""One figure or several for each day, week, month or anything else, as bars side by side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.charts.chart import Chart
from inventory_desktop.ui.charts.painting import Figure, Ink, Tip, faint, fill_sharp
from inventory_desktop.ui.charts.scale import extremes
from inventory_desktop.ui.formats import format_quantity

_WIDEST_BAR = 28.0
_SHARE_OF_GROUP = 0.68
_LEAST_BAR = 1.0


@dataclass(frozen=True, slots=True)
class Series:
    """What the bars of one colour are.

    Attributes:
        name: In the legend; empty for a single series that needs none.
        ink: Its colour.
    """

    name: str
    ink: Ink = Ink.ACCENT


@dataclass(frozen=True, slots=True)
class Group:
    """The bars that stand together.

    Attributes:
        label: Below the axis, short.
        title: Exactly which one, above its figures.
        values: One for each series; None where nothing is known.
    """

    label: str
    title: str
    values: tuple[Decimal | None, ...]


class BarChart(Chart):
    """Bars up or down from zero.

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
        self._shown: tuple[Series, ...] = ()
        self._groups: tuple[Group, ...] = ()

    def show_groups(
        self,
        series: Sequence[Series],
        groups: Sequence[Group],
        number: Callable[[Decimal], str] | None = None,
    ) -> None:
        """Shows other bars.

        Args:
            series: What the values of each group are.
            groups: From the side where reading begins.
            number: How a value is written exactly from now on.

        Raises:
            BugError: If a value is infinite or no number.
        """
        found = extremes(value for group in groups for value in group.values if value is not None)
        self._shown = tuple(series)
        self._groups = tuple(groups)
        self._number = number or self._number
        self._take_extremes(found)

    @property
    @override
    def count(self) -> int:
        return len(self._groups)

    @override
    def tip(self, number: int) -> Tip:
        group = self._groups[number]
        figures = zip(self._shown, group.values, strict=True)
        has_names = len(self._shown) > 1
        return Tip(
            group.title,
            tuple(
                Figure(self._text(value), series.name, series.ink if has_names else None)
                for series, value in figures
            ),
        )

    @override
    def summary(self) -> str:
        return " ".join(
            self._summary_of(number, series) for number, series in enumerate(self._shown)
        )

    def _summary_of(self, number: int, series: Series) -> str:
        known = [
            (value, group.title)
            for group in self._groups
            if (value := group.values[number]) is not None
        ]
        if not known:
            return self.tr("{0}: nothing is known.").format(series.name)
        highest = max(known, key=lambda each: each[0])
        lowest = min(known, key=lambda each: each[0])
        return (
            self.tr("{0}: highest {1} ({2}), lowest {3} ({4}).")
            .format(
                series.name, self._text(highest[0]), highest[1], self._text(lowest[0]), lowest[1]
            )
            .removeprefix(": ")
        )

    def _text(self, value: Decimal | None) -> str:
        return self.tr("not known") if value is None else self._number(value)

    @override
    def _series(self) -> Sequence[tuple[str, Ink]]:
        return [(each.name, each.ink) for each in self._shown if each.name]

    @override
    def _number_at(self, share: float) -> int:
        return min(int(share * self.count), self.count - 1)

    @override
    def _anchor(self, number: int) -> QPointF:
        known = [value for value in self._groups[number].values if value is not None]
        highest = self._y(self._scale.share(max(known, default=Decimal(0))))
        return QPointF(self._x((number + 0.5) / self.count), highest)

    @override
    def _paint_content(self, painter: QPainter) -> None:
        if self.marked is not None:
            self._paint_band(painter, self.marked)
        after = -self._plot.left()
        for number, group in enumerate(self._groups):
            self._paint_group(painter, number, group)
            share = (number + 0.5) / self.count
            after = self._paint_below(painter, share, group.label, after)

    def _paint_group(self, painter: QPainter, number: int, group: Group) -> None:
        room = self._plot.width() / self.count
        width = max(
            min(room * _SHARE_OF_GROUP / max(len(group.values), 1), _WIDEST_BAR), _LEAST_BAR
        )
        ground = self._y(self._scale.share(Decimal(0)))
        middle = self._x((number + 0.5) / self.count)
        forwards = -1 if self.mirrored else 1
        for place, (value, series) in enumerate(zip(group.values, self._shown, strict=True)):
            if value is None or not value:
                continue
            end = self._y(self._scale.share(value))
            if abs(end - ground) < _LEAST_BAR:
                end = ground - _LEAST_BAR if value > 0 else ground + _LEAST_BAR
            centre = middle + forwards * width * (place + 0.5 - len(group.values) / 2)
            bar = QRectF(QPointF(centre - width / 2, end), QPointF(centre + width / 2, ground))
            gap = 1 if width > 4 * _LEAST_BAR else 0
            fill_sharp(painter, bar.normalized().adjusted(0, 0, -gap, 0), series.ink.colour())

    def _paint_band(self, painter: QPainter, number: int) -> None:
        one, other = self._x(number / self.count), self._x((number + 1) / self.count)
        band = QRectF(min(one, other), self._plot.top(), abs(other - one), self._plot.height())
        fill_sharp(painter, band, faint(theme.colours().accent, 0.1))

    @override
    def _paint_mark(self, painter: QPainter, number: int) -> None:
        """The band behind the bars shows it."""
