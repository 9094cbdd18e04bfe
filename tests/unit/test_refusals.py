"""The sentences for refusals."""

from decimal import Decimal
from typing import Any

import pytest

from inventory_desktop.services.refusals import REFUSALS, Refusal, refusal


@pytest.mark.parametrize("name", REFUSALS, ids=str)
def test_each_sentence_ends_like_one_even_without_details(name: str) -> None:
    sentence = REFUSALS[name].sentence({})
    assert sentence.endswith(".")
    assert sentence[0].isupper() or sentence[0] == "…"
    assert "{" not in sentence


def test_the_numbers_are_filled_in_without_needless_zeros() -> None:
    details = {
        "available": "3.000",
        "sku": "SKU-42",
        "warehouse": "Main",
        "on_hand": "5.500",
        "reserved": 2.5,
        "wanted": Decimal(12000),
    }
    assert refusal("not_enough_stock").sentence(details) == (
        "Only 3.000 of SKU-42 are available in Main (5.500 on hand, 2.5 reserved);"
        " 12,000 were asked for."
    )


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (Decimal("1200.500"), "1,200.5"),
        (Decimal("3.000"), "3"),
        (100, "100"),
        (0, "0"),
        (1e16, "10,000,000,000,000,000"),
        (True, "True"),
        (None, "…"),
        ("{sku} <b>", "{sku} <b>"),
        ([1], "[1]"),
    ],
)
def test_values_are_shown_for_people(value: Any, shown: str) -> None:
    assert Refusal("{it}").sentence({"it": value}) == shown


def test_keys_without_a_sentence_of_their_own_share_one() -> None:
    assert "no longer exists" in refusal("fk_stock_movements_product_id").text
    assert "exists already" in refusal("pk_products").text


def test_an_unknown_name_is_told_as_it_is() -> None:
    assert refusal("ck_new").sentence({}) == (
        "The database refused this because of the rule “ck_new”."
    )
    assert "unnamed" in refusal("").sentence({})
