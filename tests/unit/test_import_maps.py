"""Maps of columns: what is shipped is sound, and what is wrong is named."""

from pathlib import Path
from typing import Any

import pytest

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import ImportKind, MovementType
from inventory_desktop.services.importing.map_files import load_map, shipped_maps
from inventory_desktop.services.importing.maps import parsed_map
from inventory_desktop.services.importing.rules import Rulebook

MOVEMENTS: dict[str, Any] = {
    "kind": "movements",
    "columns": {"sku": "Code", "quantity": "Qty", "notes": "Note"},
}


@pytest.mark.parametrize("name", shipped_maps())
def test_shipped_maps_are_sound(name: str) -> None:
    assert load_map(name).columns["sku"]


def test_a_map_can_be_named_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text('kind = "products"\n[columns]\nsku = "Code"\n', encoding="utf-8-sig")

    assert load_map(path).kind is ImportKind.PRODUCTS


def test_comments_do_not_change_what_a_map_is(tmp_path: Path) -> None:
    plain, commented = tmp_path / "a.toml", tmp_path / "b.toml"
    plain.write_text('kind = "products"\n[columns]\nsku = "Code"\n')
    commented.write_text('# why\nkind = "products"\n[columns]\nsku = "Code"\n')

    assert load_map(plain).fingerprint == load_map(commented).fingerprint


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"kind": "people"}, "products or movements"),
        ({"colour": "red"}, "no setting “colour”"),
        ({"columns": {}}, "“columns” is missing"),
        ({"columns": {"sku": "Code", "quantity": "Q", "weight": "W"}}, "no field “weight”"),
        ({"columns": {"sku": "Code"}}, "which header holds quantity"),
        ({"columns": {"sku": 5, "quantity": "Q"}}, "“columns.sku” must be a header"),
        ({"decimal_sign": "x"}, "“decimal_sign” must be one of"),
        ({"time_zone": "Atlantis/Capital"}, "no time zone"),
        ({"encodings": ["klingon"]}, "no encoding"),
        ({"defaults": {"colour": "red"}}, "“colour”"),
        ({"defaults": {"movement_type": "theft"}}, "must be one of"),
        ({"types": {"in": "theft"}}, "“types.in” must be one of"),
        ({"products": {"names_from": ["theft"]}}, "knows no type"),
        ({"rules": [{"then": "theft"}]}, "“then” must be one of"),
        ({"rules": [{"then": "transfer_in"}]}, "“then” must be one of"),
        ({"rules": [{"then": "excluded"}]}, "needs a “reason”"),
        ({"rules": [{"then": "sale", "if": {}}]}, "knows no “if”"),
        ({"rules": [{"then": "sale", "when": {"unit_price": {"below": 0}}}]}, "no column for"),
        ({"rules": [{"then": "sale", "when": {"sku": {"matches": "("}}}]}, "expression"),
        ({"rules": [{"then": "sale", "when": {"quantity": {"below": "x"}}}]}, "needs a number"),
        ({"rules": [{"then": "sale", "when": {"sku": {"below": 1}}}]}, "not “below”"),
        ({"rules": [{"then": "sale", "note_from": "quantity"}]}, "note_from"),
    ],
)
def test_what_is_wrong_is_named_with_the_map(change: dict[str, Any], said: str) -> None:
    with pytest.raises(ValidationError) as caught:
        parsed_map({**MOVEMENTS, **change}, "mine")

    assert caught.value.field == "map"
    assert "“mine”" in caught.value.message
    assert said in caught.value.message


def test_a_missing_map_names_those_there_are() -> None:
    with pytest.raises(ValidationError, match="online_retail"):
        load_map("offline_retail")


def test_a_map_that_is_no_toml_is_told(tmp_path: Path) -> None:
    path = tmp_path / "broken.toml"
    path.write_bytes(b"kind = \xff")

    with pytest.raises(ValidationError, match="is no TOML file"):
        load_map(path)


def kind_of(**values: Any) -> MovementType | str | None:
    row = {
        "sku": "85123A",
        "reference_number": "536365",
        "unit_price": 2,
        "product_name": "RED MUG",
        **values,
    }
    rule = Rulebook(load_map("online_retail").rules).first_fitting(row)
    return rule and (rule.type or rule.reason)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"quantity": 6}, "sale"),
        ({"quantity": -6, "reference_number": "C536365"}, "return"),
        ({"quantity": -6, "unit_price": 0, "product_name": "Dagamed"}, "damaged"),
        ({"quantity": -6, "unit_price": 0, "product_name": "wet/rusty"}, "damaged"),
        ({"quantity": -6, "unit_price": 0, "product_name": "Unsaleable, destroyed."}, "damaged"),
        ({"quantity": -6, "unit_price": 0, "product_name": "?missing"}, "adjustment"),
        ({"quantity": -6, "unit_price": 0, "product_name": ""}, "adjustment"),
        ({"quantity": 6, "unit_price": 0, "product_name": ""}, "adjustment"),
        ({"quantity": 6, "unit_price": 0, "product_name": "FOUND"}, "adjustment"),
        ({"quantity": 6, "unit_price": 0, "product_name": "Found in w/hse"}, "adjustment"),
        ({"quantity": 6, "unit_price": 0, "product_name": "RED KITCHEN SCALES"}, "sale"),
        ({"quantity": 6, "unit_price": 0, "product_name": "FRENCH BLUE DOOR SIGN No"}, "sale"),
        ({"quantity": 0}, "quantity 0"),
        ({"quantity": 1, "sku": "POST"}, "postage and carriage"),
        ({"quantity": -1, "sku": "m"}, "manual entry without a product"),
        ({"quantity": 1, "sku": "gift_0001_40"}, "gift voucher"),
        ({"quantity": 1, "sku": "BANK CHARGES"}, "fees and commissions"),
    ],
)
def test_rows_of_the_real_year_become_what_they_are(values: dict[str, Any], expected: str) -> None:
    assert kind_of(**values) == expected
