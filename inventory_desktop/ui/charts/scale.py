"""Where a value stands on an axis, and which round numbers stand beside it. Knows no window."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from inventory_desktop.errors import BugError

FINEST_STEP = Decimal("0.001")
"""No two numbers on an axis are closer than the last digit of a quantity."""
_ROUND = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis of values that begins and ends at round numbers.

    Attributes:
        low: Value at the near end.
        high: Value at the far end; always more than ``low``.
        ticks: Round numbers from ``low`` to ``high``, zero among them.
    """

    low: Decimal
    high: Decimal
    ticks: tuple[Decimal, ...]

    def share(self, value: Decimal) -> float:
        """How far along the axis a value stands: 0 at the near end, 1 at the far end."""
        return float((value - self.low) / (self.high - self.low))


def round_scale(values: Iterable[Decimal], most: int = 4) -> Scale:
    """Chooses the axis for some values; it always holds zero, so that lengths can be compared.

    Args:
        values: What is to be shown; none at all is allowed.
        most: Most steps between the numbers, give or take one.

    Raises:
        BugError: If a value is infinite or no number.
    """
    low, high = extremes((Decimal(0), *extremes(values)))
    if low == high:
        return Scale(Decimal(0), Decimal(1), (Decimal(0),))
    step = max(_round_up((high - low) / max(most, 1)), FINEST_STEP)
    first = int((low / step).to_integral_value(ROUND_FLOOR))
    last = int((high / step).to_integral_value(ROUND_CEILING))
    ticks = tuple(step * number for number in range(first, last + 1))
    return Scale(ticks[0], ticks[-1], ticks)


def extremes(values: Iterable[Decimal]) -> tuple[Decimal, ...]:
    """Returns the lowest and the highest value; nothing if there is none.

    Raises:
        BugError: If a value is infinite or no number: there is no place for it on an axis.
    """
    known = tuple(values)
    if not all(value.is_finite() for value in known):
        raise BugError("A chart can show finite numbers only.")
    return (min(known), max(known)) if known else ()


def thinned(points: Sequence[tuple[float, float]], width: float) -> list[tuple[float, float]]:
    """Leaves out what no eye could tell apart: of the points in one column, four at most are kept.

    Args:
        points: Place and height of each, in the order of their places.
        width: Of a column.

    Returns:
        Of each column the first, the lowest, the highest and the last point.
    """
    if not points or width <= 0:
        return list(points)
    kept: list[tuple[float, float]] = []
    column: list[tuple[float, float]] = []
    for point in points:
        if column and point[0] // width != column[0][0] // width:
            kept += _outline(column)
            column = []
        column.append(point)
    return kept + _outline(column)


def _outline(column: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    heights = [height for _, height in column]
    wanted = {
        0,
        heights.index(min(heights)),
        heights.index(max(heights)),
        len(column) - 1,
    }
    return [column[number] for number in sorted(wanted)]


def _round_up(value: Decimal) -> Decimal:
    """The next 1, 2 or 5 with zeros."""
    unit = Decimal(1).scaleb(value.adjusted())
    return next(unit * factor for factor in _ROUND if unit * factor >= value)
