"""Which days, weeks, months or years are written below a stretch of time. Knows no window."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta, tzinfo
from enum import Enum, auto

_DAY = 86_400
_DAYS_A_WEEK = 7
_MONTHS_A_YEAR = 12
_SHORTEST = timedelta(days=1)


class Unit(Enum):
    """What lies between two marks of an axis."""

    HOUR = auto()
    DAY = auto()
    WEEK = auto()
    MONTH = auto()
    YEAR = auto()


_STRIDES: tuple[tuple[Unit, int, int], ...] = (
    (Unit.HOUR, 3, _DAY // 8),
    (Unit.HOUR, 6, _DAY // 4),
    (Unit.HOUR, 12, _DAY // 2),
    (Unit.DAY, 1, _DAY),
    (Unit.DAY, 2, 2 * _DAY),
    (Unit.WEEK, 1, 7 * _DAY),
    (Unit.WEEK, 2, 14 * _DAY),
    (Unit.MONTH, 1, 28 * _DAY),
    (Unit.MONTH, 2, 59 * _DAY),
    (Unit.MONTH, 3, 90 * _DAY),
    (Unit.MONTH, 6, 181 * _DAY),
    *((Unit.YEAR, years, 365 * years * _DAY) for years in (1, 2, 5, 10, 20, 50, 100, 200, 500)),
)
"""Unit, how many of it, and how many seconds that is at least."""


@dataclass(frozen=True, slots=True)
class TimeTick:
    """One mark of an axis.

    Attributes:
        at: The moment where the unit begins.
        unit: What begins there.
    """

    at: datetime
    unit: Unit


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A stretch of time; at least a day, so that a single moment has a place too.

    Attributes:
        first: Where it begins.
        last: Where it ends.
    """

    first: datetime
    last: datetime

    def share(self, moment: datetime) -> float:
        """How far along the stretch a moment is: 0 at its beginning, 1 at its end."""
        return (moment - self.first) / (self.last - self.first)

    def ticks(self, most: int, zone: tzinfo | None = None) -> tuple[TimeTick, ...]:
        """Chooses the marks.

        Args:
            most: Most marks, give or take one.
            zone: Whose days begin at the marks; the computer's own by default.
        """
        seconds = (self.last - self.first).total_seconds()
        unit, count = _stride(seconds / max(most, 1))
        marks: list[TimeTick] = []
        for begun in _begun(self.first.astimezone(zone), unit, count):
            at = begun.replace(tzinfo=zone) if zone else begun.astimezone()
            if at > self.last:
                break
            if at >= self.first:
                marks.append(TimeTick(at, unit))
        return tuple(marks)


def time_scale(first: datetime, last: datetime) -> TimeScale:
    """Makes a stretch of time from its ends; what is shorter than a day ends a day later."""
    return TimeScale(first, max(last, first + _SHORTEST))


def _stride(seconds: float) -> tuple[Unit, int]:
    for unit, count, least in _STRIDES:
        if least >= seconds:
            return unit, count
    return _STRIDES[-1][:2]


def _begun(first: datetime, unit: Unit, count: int) -> Iterator[datetime]:
    """Times of the clock, without a zone, where a unit begins; from just before ``first``."""
    if unit is Unit.HOUR:
        yield from _hours(first.date(), count)
    elif unit is Unit.DAY:
        yield from _days(first.date(), count, shift=0)
    elif unit is Unit.WEEK:
        yield from _days(first.date(), count * _DAYS_A_WEEK, shift=1)
    elif unit is Unit.MONTH:
        yield from _months(first.year, first.month, count)
    else:
        yield from _months(first.year - first.year % count, 1, count * _MONTHS_A_YEAR)


def _hours(day: date, count: int) -> Iterator[datetime]:
    moment = datetime.combine(day, time())
    while True:
        yield moment
        moment += timedelta(hours=count)


def _days(day: date, count: int, *, shift: int) -> Iterator[datetime]:
    """Each ``count`` days; the first day of the calendar was a Monday, which has the number 1."""
    number = day.toordinal()
    number -= (number - shift) % count
    while True:
        yield datetime.combine(date.fromordinal(number), time())
        number += count


def _months(year: int, month: int, count: int) -> Iterator[datetime]:
    number = year * _MONTHS_A_YEAR + month - 1
    number -= number % min(count, _MONTHS_A_YEAR)
    while number // _MONTHS_A_YEAR <= MAXYEAR:
        begun = date(max(number // _MONTHS_A_YEAR, MINYEAR), number % _MONTHS_A_YEAR + 1, 1)
        yield datetime.combine(begun, time())
        number += count
