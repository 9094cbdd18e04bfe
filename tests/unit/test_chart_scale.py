"""Round numbers on an axis."""

from decimal import Decimal
from math import isfinite

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inventory_desktop.errors import BugError
from inventory_desktop.ui.charts.scale import FINEST_STEP, round_scale, thinned

FIGURES = st.decimals(min_value=-(10**25), max_value=10**25, allow_nan=False, places=3)


def numbers(*values: str) -> list[Decimal]:
    return [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        (numbers("255", "12"), ("0", "100", "200", "300")),
        (numbers("300"), ("0", "100", "200", "300")),
        (numbers("7"), ("0", "2", "4", "6", "8")),
        (numbers("-3", "5"), ("-4", "-2", "0", "2", "4", "6")),
        (numbers("-40"), ("-40", "-30", "-20", "-10", "0")),
        (numbers("0.002"), ("0.000", "0.001", "0.002")),
        (
            numbers("9999999999999.999"),
            ("0", "5000000000000", "10000000000000"),
        ),
        (numbers("8", "8", "8"), ("0", "2", "4", "6", "8")),
    ],
)
def test_an_axis_has_few_round_numbers_and_holds_zero(
    values: list[Decimal], ticks: tuple[str, ...]
) -> None:
    scale = round_scale(values, most=4)
    assert scale.ticks == tuple(numbers(*ticks))
    assert scale.low <= min(values)
    assert scale.high >= max(values)


@pytest.mark.parametrize("values", [[], numbers("0"), numbers("0", "0.000")])
def test_nothing_and_nothing_but_zero_have_an_axis_too(values: list[Decimal]) -> None:
    scale = round_scale(values)
    assert scale.ticks == (0,)
    assert scale.share(Decimal(0)) == 0
    assert scale.high > scale.low


@pytest.mark.parametrize("value", ["NaN", "sNaN", "Infinity", "-Infinity"])
def test_what_is_no_number_has_no_place(value: str) -> None:
    with pytest.raises(BugError):
        round_scale([Decimal(1), Decimal(value)])


@given(st.lists(FIGURES, max_size=6), st.integers(1, 12))
def test_every_value_lies_between_the_ends(values: list[Decimal], most: int) -> None:
    scale = round_scale(values, most)
    shares = [scale.share(value) for value in values]
    assert all(isfinite(share) and -1e-9 <= share <= 1 + 1e-9 for share in shares)
    assert len(scale.ticks) <= most + 3
    steps = {later - former for former, later in zip(scale.ticks, scale.ticks[1:], strict=False)}
    assert len(steps) <= 1
    assert all(step >= FINEST_STEP for step in steps)


def test_points_of_one_column_are_drawn_by_their_outline() -> None:
    points = [(number / 100, float(number % 7)) for number in range(1000)]
    kept = thinned(points, 1.0)
    assert len(kept) <= 4 * 10
    assert kept[0] == points[0]
    assert kept[-1] == points[-1]
    assert {height for _, height in kept} >= {0.0, 6.0}
    assert set(kept) <= set(points)


def test_points_that_can_be_told_apart_all_stay() -> None:
    points = [(float(number), 1.0) for number in range(5)]
    assert thinned(points, 1.0) == points
    assert thinned([], 1.0) == []
    assert thinned(points, 0) == points
