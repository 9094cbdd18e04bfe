"""Cells into values."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inventory_desktop.errors import ValidationError
from inventory_desktop.services.importing.values import (
    Remembered,
    date_parser,
    number_parser,
    parsed,
    rounded,
    yes_no_parser,
)


@pytest.mark.parametrize(
    ("sign", "text", "expected"),
    [
        (".", "1,234.50", "1234.50"),
        (",", "1.234,50", "1234.50"),
        (",", "-0,5", "-0.5"),
        (".", ".5", "0.5"),
        (".", "+7", "7"),
        (".", "1 234", "1234"),
        (".", "1\u00a0234", "1234"),
        (".", "1E+3", "1000"),
    ],
)
def test_numbers_are_read_by_their_decimal_sign(sign: str, text: str, expected: str) -> None:
    assert number_parser(sign)(text) == Decimal(expected)


@pytest.mark.parametrize(
    "text", ["", "NaN", "inf", "1,5", "1,23,456", "1.2.3", "٣", "0x10", "1e999", "9" * 50, "five"]
)
def test_anything_else_is_no_number(text: str) -> None:
    with pytest.raises(ValidationError, match="is not a number"):
        parsed(text, number_parser("."), "quantity", "a number")


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9)))
def test_numbers_lose_no_digit(value: Decimal) -> None:
    if abs(value) < 10**20:
        assert number_parser(",")(f"{value:f}".replace(".", ",")) == value


def test_dates_take_the_zone_of_the_map() -> None:
    parse = date_parser(["%d.%m.%Y %H:%M"], ZoneInfo("Europe/London"))

    assert parse("01.07.2011 12:00") == datetime(2011, 7, 1, 11, tzinfo=UTC)
    assert parse("2011-07-01T12:00:00+00:00") == datetime(2011, 7, 1, 12, tzinfo=UTC)
    with pytest.raises(ValidationError, match=r"31\.02\.2011"):
        parsed("31.02.2011 12:00", parse, "date", "a date")


def test_words_for_yes_and_no() -> None:
    parse = yes_no_parser(["0"], ["1"])

    assert parse("0") is True
    assert parse("1") is False
    with pytest.raises(ValidationError, match="“2”"):
        parsed("2", parse, "is_active", "yes or no")


def test_rounding_is_half_up() -> None:
    assert rounded(Decimal("0.125"), 2) == Decimal("0.13")


def test_answers_are_remembered_until_there_are_too_many() -> None:
    asked: list[int] = []

    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    remembered = Remembered(double)

    assert [remembered[it] for it in (1, 1, 2)] == [2, 2, 4]
    assert asked == [1, 2]
    for number in range(100_000):
        assert remembered[number] == 2 * number
    assert len(remembered) < 10_000


def test_an_error_is_not_remembered() -> None:
    answers = iter([ValueError("x"), "right"])

    def ask(_question: str) -> str:
        answer = next(answers)
        if isinstance(answer, ValueError):
            raise answer
        return answer

    remembered = Remembered(ask)

    with pytest.raises(ValueError, match="x"):
        remembered["?"]
    assert remembered["?"] == "right"
