"""From what is chosen for the columns of a file to the map that reads it, and back."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import ImportKind, MovementType
from inventory_desktop.services.importing.choices import (
    BY_SIGN,
    Choices,
    choices_from,
    doubled,
    lacking,
    map_of,
    order_of,
    raw_map,
    recognised_choices,
    undecided,
    with_kind,
    with_words,
)
from inventory_desktop.services.importing.headers import OUT_OF_USE
from inventory_desktop.services.importing.map_files import all_maps
from inventory_desktop.services.importing.maps import parsed_map
from inventory_desktop.services.importing.readable import known_zone, reader_of
from inventory_desktop.services.importing.samples import Sample, take_sample

MOVEMENTS = "Datum;Artikelnummer;Art;Menge\n31.12.2025;A-1;Verkauf;1,5\n1.1.2026;A-1;Umsatz;2\n"
NORTHWIND = (
    "product_id,name,supplier,category,quantity_per_unit,unit_price,units_in_stock,"
    "reorder_level,discontinued\n1,Chai,X,Beverages,10 boxes,18,39,10,1\n"
)


def sample(folder: Path, text: str) -> Sample:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    return take_sample(path)


@pytest.fixture
def movements(tmp_path: Path) -> Sample:
    return sample(tmp_path, MOVEMENTS)


def named(name: str, folder: Path) -> dict[str, Any]:
    return dict(next(each.raw for each in all_maps(folder) if each.name == name))


def test_what_is_recognised_becomes_a_map(movements: Sample) -> None:
    choices, _ = recognised_choices(movements, time_zone="Europe/Berlin", warehouse="MAIN")
    made = map_of(choices, movements)

    assert made.kind is ImportKind.MOVEMENTS
    assert made.columns == {
        "occurred_at": ("Datum",),
        "sku": ("Artikelnummer",),
        "movement_type": ("Art",),
        "quantity": ("Menge",),
    }
    assert made.decimal_sign == ","
    assert "%d.%m.%Y" in made.date_formats
    assert str(made.time_zone) == "Europe/Berlin"
    assert made.defaults == {"warehouse": "MAIN"}
    assert made.types["verkauf"] is MovementType.SALE
    assert made.name == "list.csv"


def test_words_that_mean_nothing_are_asked_about(movements: Sample) -> None:
    choices, _ = recognised_choices(movements)
    assert undecided(choices) == ("umsatz",)
    decided = replace(choices, words={**choices.words, "umsatz": MovementType.SALE})
    assert undecided(decided) == ()
    assert map_of(decided, movements).types["umsatz"] is MovementType.SALE


def test_another_column_of_types_brings_its_words(movements: Sample) -> None:
    choices, _ = recognised_choices(movements)
    without = with_words(replace(choices, fields=("occurred_at", "sku", "", "quantity")), movements)
    assert without.words == {}
    assert with_words(replace(without, fields=choices.fields), movements).words == choices.words


def test_what_is_missing_is_named(movements: Sample) -> None:
    choices, _ = recognised_choices(movements)
    assert lacking(choices) == ()
    assert lacking(replace(choices, fields=("", "sku", "", ""))) == ("quantity", "movement_type")
    assert lacking(replace(choices, fields=("", "", "", "quantity"), movement_type="sale")) == (
        "sku",
    )
    products = replace(choices, kind=ImportKind.PRODUCTS, fields=("", "", "", ""))
    assert lacking(products) == ("sku",)
    with pytest.raises(ValidationError, match="“columns” is missing"):
        map_of(products, movements)


def test_texts_may_be_joined_and_numbers_not(tmp_path: Path) -> None:
    found = sample(tmp_path, "SKU,Name,More,A,B\n1,Tea,Green,2,3\n")
    joined = Choices(ImportKind.PRODUCTS, ("sku", "name", "name", "unit_price", "unit_price"))
    assert doubled(joined) == ("unit_price",)
    fine = replace(joined, fields=("sku", "name", "name", "unit_price", ""))
    assert doubled(fine) == ()
    assert map_of(fine, found).columns["name"] == ("Name", "More")
    both = replace(joined, fields=("sku", "", "", "is_active", OUT_OF_USE))
    assert doubled(both) == (OUT_OF_USE,)


def test_a_column_without_a_header_of_its_own_is_refused(tmp_path: Path) -> None:
    found = sample(tmp_path, "SKU,Name,Name,\n1,a,b,c\n")
    for fields, said in (
        (("sku", "name", "", ""), "stands over two columns"),
        (("sku", "", "", "name"), "without a header"),
    ):
        with pytest.raises(ValidationError, match=said):
            raw_map(Choices(ImportKind.PRODUCTS, fields), found)


def test_a_sign_can_say_what_a_row_is(movements: Sample) -> None:
    choices, _ = recognised_choices(movements)
    plain = replace(choices, fields=("", "sku", "", "quantity"), words={}, movement_type=BY_SIGN)
    raw = raw_map(plain, movements)
    made = parsed_map(raw, "mine")
    assert [rule.type for rule in made.rules] == [MovementType.SALE, MovementType.PURCHASE]
    again = choices_from(raw, movements.header)
    assert again.movement_type == BY_SIGN
    assert not again.has_rules
    other = replace(again, movement_type="sale")
    assert map_of(other, movements).rules == ()


def test_out_of_use_turns_the_words_around(tmp_path: Path) -> None:
    found = sample(tmp_path, "Artikelnummer,ausgelaufen\n1,ja\n2,nein\n")
    choices, _ = recognised_choices(found)
    assert choices.fields == ("sku", OUT_OF_USE)
    made = map_of(choices, found)
    assert made.words_of("is_active") == (("nein",), ("ja",))
    assert choices_from(raw_map(choices, found), found.header).fields == choices.fields
    in_use = map_of(replace(choices, fields=("sku", "is_active")), found)
    assert in_use.words_of("is_active") == (("ja",), ("nein",))


def test_a_shipped_map_stays_what_it_is_unless_something_is_changed(tmp_path: Path) -> None:
    found = sample(tmp_path, NORTHWIND)
    raw = named("northwind", tmp_path)
    choices = choices_from(raw, found.header)
    assert choices.fields[0] == "sku"
    assert choices.fields[8] == OUT_OF_USE
    assert raw_map(choices, found) == raw
    made = map_of(choices, found)
    assert made.fingerprint == parsed_map(raw, "northwind").fingerprint

    without_price = replace(choices, fields=(*choices.fields[:5], "", *choices.fields[6:]))
    with pytest.raises(ValidationError, match="unit_price"):
        map_of(without_price, found)  # It rounds prices that are not taken any more.
    less = replace(choices, fields=(*choices.fields[:7], "", choices.fields[8]))
    changed = map_of(less, found)
    assert "reorder_point" not in changed.columns
    assert changed.prefix == {"sku": "NW-"}
    assert changed.defaults["unit_of_measure"] == "piece"


def test_words_that_are_not_decided_leave_a_map_what_it_is(movements: Sample) -> None:
    raw = {
        "kind": "movements",
        "columns": {"sku": "Artikelnummer", "quantity": "Menge", "movement_type": "Art"},
        "types": {"Verkauf": "sale"},
    }
    choices = with_words(choices_from(raw, movements.header), movements)
    assert undecided(choices) == ("umsatz",)
    assert raw_map(choices, movements) == raw


def test_another_kind_recognises_the_columns_anew(movements: Sample) -> None:
    choices, _ = recognised_choices(movements, warehouse="MAIN")
    products = with_kind(choices, ImportKind.PRODUCTS, movements)
    assert products.fields == ("", "sku", "name", "opening_stock") or "sku" in products.fields
    assert map_of(products, movements).kind is ImportKind.PRODUCTS
    assert with_kind(products, ImportKind.MOVEMENTS, movements).fields == choices.fields


def test_products_on_the_way_are_made_when_wanted(movements: Sample) -> None:
    choices, _ = recognised_choices(movements)
    assert not map_of(choices, movements).products.create
    made = map_of(replace(choices, makes_products=True), movements).products
    assert made.create
    assert MovementType.PURCHASE in made.names_from


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "cp850"])
def test_a_map_names_only_an_encoding_that_is_not_found_by_itself(
    tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("SKU,Name\n1,Tür über\n".encode(encoding))
    found = take_sample(path)
    choices, _ = recognised_choices(found)
    assert found.rows[0][1] == "Tür über"
    assert ("encodings" in raw_map(choices, found)) is (encoding == "cp850")
    chosen = replace(choices, encoding="cp1250", delimiter=";")
    assert raw_map(chosen, found)["encodings"] == ["cp1250"]
    again = choices_from(raw_map(chosen, found), found.header)
    assert (again.encoding, again.delimiter) == ("cp1250", ";")


def test_formats_of_dates_are_known_by_their_order() -> None:
    assert order_of(()) == "y-m-d"
    assert order_of(("%d.%m.%Y",)) == ""


def test_cells_that_cannot_be_read_are_found(movements: Sample) -> None:
    choices, _ = recognised_choices(movements)
    for field, good, bad in (
        ("quantity", "1,5", "1.5.1"),
        ("occurred_at", "31.12.2025", "31/12/2025"),
        ("movement_type", "VERKAUF", "Umsatz"),
    ):
        reads = reader_of(field, choices)
        assert reads(good)
        assert reads(" ")
        assert not reads(bad)
    for field in ("sku", ""):
        assert reader_of(field, choices)("anything")


def test_a_zone_that_this_computer_does_not_know_is_utc() -> None:
    assert known_zone("UTC") == "UTC"
    assert known_zone("Atlantis/Capital") == "UTC"
    assert known_zone("") == "UTC"
