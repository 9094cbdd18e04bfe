"""Days, weeks and months between two days, as the person's calendar has them."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from inventory_desktop.errors import ValidationError
from inventory_desktop.sentences import said

MOST_PERIODS = 400
"""More than a year of days; what is longer is read by week or month."""
_DAYS_A_WEEK = 7


class Grain(StrEnum):
    """How long each row of a report is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Period:
    """Some days in a row.

    Attributes:
        first: Its first day.
        last: Its last day, which belongs to it.
    """

    first: date
    last: date

    @property
    def since(self) -> datetime:
        """The moment when it begins on this computer's clock."""
        return midnight(self.first)

    @property
    def until(self) -> datetime:
        """The moment when it is over, which does not belong to it any more."""
        return midnight(self.last + timedelta(days=1))

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


def last_days(today: date, days: int) -> Period:
    """The days up to today, today included."""
    return Period(today - timedelta(days=days - 1), today)


def periods_of(whole: Period, grain: Grain) -> tuple[Period, ...]:
    """Cuts a stretch of days into days, weeks from Monday on, or months.

    Args:
        whole: From its first to its last day; the outer weeks and months are cut off there.
        grain: How long each is.

    Raises:
        ValidationError: The first day is after the last one, or there would be too many.
    """
    if whole.first > whole.last:
        raise ValidationError("The first day is after the last one.", field="until")
    found: list[Period] = []
    first = whole.first
    while first <= whole.last:
        if len(found) == MOST_PERIODS:
            raise ValidationError(
                said("That would be more than {0} rows. Choose weeks or months.", MOST_PERIODS),
                field="grain",
            )
        last = min(_last_of(first, grain), whole.last)
        found.append(Period(first, last))
        first = last + timedelta(days=1)
    return tuple(found)


def midnight(day: date) -> datetime:
    """The moment when a day begins on this computer's clock."""
    return datetime.combine(day, time()).astimezone()


def _last_of(first: date, grain: Grain) -> date:
    """Last day of the week or month that a day belongs to."""
    if grain is Grain.DAY:
        return first
    if grain is Grain.WEEK:
        return first + timedelta(days=_DAYS_A_WEEK - first.isoweekday())
    return (first.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
