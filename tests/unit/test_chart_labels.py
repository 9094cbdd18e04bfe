"""What is written beside an axis."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from inventory_desktop.ui.charts.labels import number_label, time_label
from inventory_desktop.ui.charts.time_axis import TimeTick, Unit

ENGLISH = QLocale("en_GB")
GERMAN = QLocale("de_DE")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0"),
        ("0.001", "0.001"),
        ("250000", "250,000"),
        ("-500", "-500"),
        ("1500000", "1.5 m"),
        ("-2000000", "-2 m"),
        ("20000000000", "20 bn"),
        ("5000000000000", "5 tn"),
        ("1000000000000000000", "1,000,000 tn"),
    ],
)
def test_round_numbers_stay_short(value: str, text: str) -> None:
    assert number_label(Decimal(value), ENGLISH) == text


def test_numbers_are_written_as_the_locale_does() -> None:
    assert number_label(Decimal(1500000), GERMAN) == "1,5 m"
    assert number_label(Decimal(250000), GERMAN) == "250.000"


@pytest.mark.parametrize(
    ("at", "unit", "text"),
    [
        (datetime(2026, 11, 28, 15, tzinfo=UTC), Unit.HOUR, "15:00"),
        (datetime(2026, 11, 28, tzinfo=UTC), Unit.HOUR, "28 Nov"),
        (datetime(2026, 11, 28, tzinfo=UTC), Unit.DAY, "28 Nov"),
        (datetime(2026, 11, 23, tzinfo=UTC), Unit.WEEK, "23 Nov"),
        (datetime(2026, 11, 1, tzinfo=UTC), Unit.MONTH, "Nov"),
        (datetime(2027, 1, 1, tzinfo=UTC), Unit.MONTH, "2027"),
        (datetime(2027, 1, 1, tzinfo=UTC), Unit.YEAR, "2027"),
    ],
)
def test_a_mark_says_what_begins_there(at: datetime, unit: Unit, text: str) -> None:
    assert time_label(TimeTick(at, unit), ENGLISH) == text
