"""Days on this computer's calendar, and the moments that they are."""

from datetime import UTC, date, datetime, time


def today() -> date:
    """The day that it is here."""
    return datetime.now().astimezone().date()


def midnight(day: date) -> datetime:
    """The first moment of a day here, in UTC."""
    return _moment(day, time())


def noon(day: date) -> datetime:
    """The middle of a day here, in UTC: it is the same day wherever in the country it is read."""
    return _moment(day, time(12))


def _moment(day: date, clock: time) -> datetime:
    # By the first step the time gets the offset that holds here on that day, summer or winter.
    return datetime.combine(day, clock).astimezone().astimezone(UTC)
