"""Days, weeks, months and years below a stretch of time."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inventory_desktop.ui.charts.time_axis import Unit, time_scale

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("length", "unit", "first"),
    [
        (timedelta(hours=30), Unit.HOUR, datetime(2026, 11, 27, 12, tzinfo=UTC)),
        (timedelta(days=4), Unit.DAY, datetime(2026, 11, 25, tzinfo=UTC)),
        (timedelta(days=28), Unit.WEEK, datetime(2026, 11, 2, tzinfo=UTC)),
        (timedelta(days=90), Unit.MONTH, datetime(2026, 9, 1, tzinfo=UTC)),
        (timedelta(days=365), Unit.MONTH, datetime(2026, 1, 1, tzinfo=UTC)),
        (timedelta(days=3000), Unit.YEAR, datetime(2020, 1, 1, tzinfo=UTC)),
    ],
)
def test_the_marks_fit_the_length(length: timedelta, unit: Unit, first: datetime) -> None:
    ticks = time_scale(NOW - length, NOW).ticks(4, UTC)
    assert {tick.unit for tick in ticks} == {unit}
    assert ticks[0].at == first
    assert 1 <= len(ticks) <= 6


def test_weeks_begin_on_mondays() -> None:
    ticks = time_scale(NOW - timedelta(days=40), NOW).ticks(6, UTC)
    assert [tick.at.isoweekday() for tick in ticks] == [1] * len(ticks)
    assert ticks


def test_days_begin_at_midnight_where_the_clock_was_changed() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    scale = time_scale(
        datetime(2026, 10, 23, tzinfo=berlin), datetime(2026, 10, 27, 12, tzinfo=berlin)
    )
    ticks = scale.ticks(6, berlin)
    assert [(tick.at.hour, tick.at.utcoffset()) for tick in ticks] == [
        (0, timedelta(hours=2 if day <= 25 else 1)) for day in range(23, 28)
    ]


def test_the_computers_own_days_are_the_default() -> None:
    ticks = time_scale(NOW - timedelta(days=5), NOW).ticks(5)
    assert [tick.at.hour for tick in ticks] == [0] * len(ticks)
    assert ticks


def test_a_single_moment_has_a_place() -> None:
    scale = time_scale(NOW, NOW)
    assert scale.share(NOW) == 0
    assert scale.last == NOW + timedelta(days=1)


@given(
    st.integers(0, 1_000_000).map(lambda hours: NOW - timedelta(hours=hours)),
    st.integers(0, 1_000_000),
    st.integers(1, 10),
)
def test_there_are_never_many_marks(first: datetime, hours: int, most: int) -> None:
    scale = time_scale(first, first + timedelta(hours=hours))
    ticks = scale.ticks(most, UTC)
    assert len(ticks) <= most + 1
    assert all(0 <= scale.share(tick.at) <= 1 for tick in ticks)
    assert [tick.at for tick in ticks] == sorted({tick.at for tick in ticks})
