"""Checks of single values, with everything that people and files can come up with."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import Product, StockMovement, Warehouse
from inventory_desktop.models.base import LARGEST_MONEY, LARGEST_QUANTITY
from inventory_desktop.services.validation import (
    checked_money,
    checked_quantity,
    checked_text,
    checked_time,
    decimals,
    label,
    text_length,
)

NO_NUMBERS = [Decimal(text) for text in ("NaN", "sNaN", "-NaN", "Infinity", "-Infinity")]
RIGHT_TO_LEFT = "قهوة عربية \u202eAB"
EMOJI = "☕🧑‍🚀 café"


@pytest.mark.parametrize("value", NO_NUMBERS, ids=str)
def test_what_is_no_number_is_no_quantity_and_no_money(value: Decimal) -> None:
    with pytest.raises(ValidationError, match="is not a number") as caught:
        checked_quantity(value, "quantity", allow_zero=True, allow_negative=True)
    assert caught.value.field == "quantity"
    with pytest.raises(ValidationError, match="is not a number") as caught:
        checked_money(value, "unit_cost")
    assert caught.value.field == "unit_cost"


@given(st.decimals(allow_nan=True, allow_infinity=True))
def test_any_decimal_is_accepted_exactly_or_refused_at_its_field(value: Decimal) -> None:
    if value.is_finite() and 0 < value <= LARGEST_QUANTITY and value == round(value, 3):
        accepted = checked_quantity(value, "quantity")
        assert accepted == value
        assert accepted.as_tuple().exponent == -3
    else:
        with pytest.raises(ValidationError) as caught:
            checked_quantity(value, "quantity")
        assert caught.value.field == "quantity"


@given(st.decimals(allow_nan=True, allow_infinity=True))
def test_any_amount_is_accepted_exactly_or_refused_at_its_field(value: Decimal) -> None:
    if value.is_finite() and 0 <= value <= LARGEST_MONEY and value == round(value, 4):
        assert checked_money(value, "unit_price") == value
    else:
        with pytest.raises(ValidationError) as caught:
            checked_money(value, "unit_price")
        assert caught.value.field == "unit_price"


@given(
    st.decimals(min_value=Decimal("0.001"), max_value=LARGEST_QUANTITY, places=3, allow_nan=False)
)
def test_every_quantity_in_range_is_accepted(value: Decimal) -> None:
    assert checked_quantity(value, "quantity") == value
    assert checked_quantity(-value, "quantity", allow_negative=True) == -value


@pytest.mark.parametrize("value", ["0", "-0", "0.000", "0e10"])
def test_zero_is_refused_unless_allowed(value: str) -> None:
    with pytest.raises(ValidationError, match="must not be 0"):
        checked_quantity(Decimal(value), "quantity")
    assert checked_quantity(Decimal(value), "quantity", allow_zero=True) == 0


@pytest.mark.parametrize("value", ["-1", "-0.001", "-9999999999.999"])
def test_less_than_zero_is_refused_unless_allowed(value: str) -> None:
    with pytest.raises(ValidationError, match="must be more than 0"):
        checked_quantity(Decimal(value), "quantity")
    with pytest.raises(ValidationError, match="cannot be less than 0"):
        checked_money(Decimal(value), "unit_cost")


@pytest.mark.parametrize("value", ["10000000000", "1e11", "1e400", "-1e400", "1e999999"])
def test_huge_numbers_are_refused_with_the_limit(value: str) -> None:
    with pytest.raises(ValidationError, match=r"at most 9,999,999,999\.999"):
        checked_quantity(Decimal(value), "quantity", allow_negative=True)


@pytest.mark.parametrize("value", ["0.0001", "1.2345", "1e-400"])
def test_too_many_decimals_are_refused_and_never_rounded(value: str) -> None:
    with pytest.raises(ValidationError, match="more than 3 digits behind the point"):
        checked_quantity(Decimal(value), "quantity")


def test_needless_zeros_are_no_decimals() -> None:
    assert checked_quantity(Decimal("1.500000"), "quantity") == Decimal("1.5")
    assert checked_money(Decimal("2.00000000"), "unit_cost") == 2


def test_no_amount_stays_no_amount() -> None:
    assert checked_money(None, "unit_cost") is None


@pytest.mark.parametrize("value", ["", "   ", "\t\n", None, "\u00a0"])
def test_an_empty_required_text_is_refused_at_its_field(value: str | None) -> None:
    with pytest.raises(ValidationError) as caught:
        checked_text(value, Product.sku, required=True)
    assert caught.value.field == "sku"
    assert caught.value.message == "Fill in the SKU."


@pytest.mark.parametrize("value", [RIGHT_TO_LEFT, EMOJI, "Ünïcødé", "'; DROP TABLE products; --"])
def test_every_script_and_sign_is_kept_as_typed(value: str) -> None:
    assert checked_text(f"  {value} ", Product.name) == value


@pytest.mark.parametrize("value", ["a\x00b", "\x00", "abc\x00"])
def test_a_nul_character_is_refused_at_its_field(value: str) -> None:
    with pytest.raises(ValidationError, match="NUL character") as caught:
        checked_text(value, Warehouse.name)
    assert caught.value.field == "name"


def test_ten_thousand_characters_are_refused_with_the_limit() -> None:
    with pytest.raises(ValidationError, match="has 10,000 characters; at most 200"):
        checked_text("x" * 10_000, Product.name)
    with pytest.raises(ValidationError, match="at most 2,000"):
        checked_text("x" * 10_000, StockMovement.notes, limit=2000)


@given(st.text(st.characters(exclude_categories=["Cs", "Zs", "Cc"]), min_size=1, max_size=64))
def test_texts_up_to_the_columns_length_are_accepted(value: str) -> None:
    assert checked_text(value, Product.sku, required=True) == value.strip()


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValidationError, match="lacks a time zone"):
        checked_time(datetime(2026, 1, 1), "occurred_at")  # noqa: DTZ001  the mistake itself
    now = datetime.now(UTC)
    assert checked_time(now, "occurred_at") == now
    assert checked_time(None, "occurred_at") is None


def test_limits_come_from_the_mapped_columns() -> None:
    assert text_length(Product.sku) == 64
    assert text_length(Product.description) is None
    assert decimals(Product.unit_price) == 4
    assert decimals(Product.reorder_point) == 3
    assert decimals(Product.name) == 0


@pytest.mark.parametrize(
    ("field", "words"),
    [("sku", "SKU"), ("unit_price", "unit price"), ("warehouse_id", "warehouse")],
)
def test_field_names_read_as_words(field: str, words: str) -> None:
    assert label(field) == words
