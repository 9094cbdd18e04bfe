"""Days, weeks and months of a report."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inventory_desktop.errors import ValidationError
from inventory_desktop.services.reports.periods import (
    MOST_PERIODS,
    Grain,
    Period,
    last_days,
    midnight,
    periods_of,
)


def days(first: str, last: str) -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last))


def test_weeks_begin_on_mondays_and_the_outer_ones_are_cut_off() -> None:
    assert periods_of(days("2026-11-25", "2026-12-08"), Grain.WEEK) == (
        days("2026-11-25", "2026-11-29"),
        days("2026-11-30", "2026-12-06"),
        days("2026-12-07", "2026-12-08"),
    )


def test_months_end_where_the_calendar_has_it() -> None:
    assert periods_of(days("2027-12-15", "2028-03-01"), Grain.MONTH) == (
        days("2027-12-15", "2027-12-31"),
        days("2028-01-01", "2028-01-31"),
        days("2028-02-01", "2028-02-29"),
        days("2028-03-01", "2028-03-01"),
    )


def test_a_single_day_is_a_period_too() -> None:
    for grain in Grain:
        assert periods_of(days("2026-11-25", "2026-11-25"), grain) == (
            days("2026-11-25", "2026-11-25"),
        )


def test_the_wrong_way_round_is_refused_at_the_field() -> None:
    with pytest.raises(ValidationError) as refusal:
        periods_of(days("2026-11-25", "2026-11-24"), Grain.DAY)
    assert refusal.value.field == "until"


def test_too_many_rows_are_refused_with_a_way_out() -> None:
    whole = last_days(date(2026, 11, 25), MOST_PERIODS)
    assert len(periods_of(whole, Grain.DAY)) == MOST_PERIODS
    with pytest.raises(ValidationError, match="Choose weeks or months") as refusal:
        periods_of(last_days(date(2026, 11, 25), MOST_PERIODS + 1), Grain.DAY)
    assert refusal.value.field == "grain"


@given(
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.integers(1, 380),
    st.sampled_from(list(Grain)),
)
def test_periods_follow_each_other_without_gaps(last: date, count: int, grain: Grain) -> None:
    whole = last_days(last, count)
    found = periods_of(whole, grain)
    assert (found[0].first, found[-1].last) == (whole.first, whole.last)
    for former, later in pairwise(found):
        assert later.first == former.last + timedelta(days=1)
        assert later.since == former.until
    assert sum(each.days for each in found) == whole.days == count


def test_a_day_begins_at_midnight_of_this_computers_clock() -> None:
    moment = midnight(date(2026, 11, 25))
    assert (moment.hour, moment.minute, moment.tzinfo is not None) == (0, 0, True)
