"""Maps that were saved: found by name, chosen by headers, written so that they read alike."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inventory_desktop.errors import ValidationError
from inventory_desktop.services.importing.map_files import (
    all_maps,
    checked_map_name,
    fitting_map,
    load_map,
    own_maps,
    save_map,
    shipped_maps,
)
from inventory_desktop.services.importing.toml_text import toml_text

MINE: dict[str, Any] = {"kind": "products", "columns": {"sku": "Code", "name": ["A", "B"]}}

TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
VALUES = st.recursive(
    TEXTS | st.integers(-(2**63), 2**63 - 1) | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(TEXTS, VALUES, max_size=5))
def test_what_is_written_is_read_alike(table: dict[str, Any]) -> None:
    assert tomllib.loads(toml_text(table)) == table


@pytest.mark.parametrize("name", shipped_maps())
def test_shipped_maps_are_written_alike(name: str, tmp_path: Path) -> None:
    raw = next(each.raw for each in all_maps(tmp_path) if each.name == name)
    assert tomllib.loads(toml_text(raw)) == raw


def test_a_map_is_saved_found_and_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "maps"
    saved = save_map(MINE, "  Großhandel   Nord ", folder)
    assert saved.name == "Großhandel Nord"
    assert own_maps(folder) == ("Großhandel Nord",)
    assert load_map("Großhandel Nord", folder).fingerprint == saved.fingerprint
    save_map({**MINE, "columns": {"sku": "Other"}}, "Großhandel Nord", folder)
    assert load_map("Großhandel Nord", folder).columns == {"sku": ("Other",)}
    assert [path.name for path in folder.iterdir()] == ["Großhandel Nord.toml"]


def test_a_title_does_not_make_another_map(tmp_path: Path) -> None:
    assert (
        save_map(MINE, "one", tmp_path).fingerprint == save_map(MINE, "two", tmp_path).fingerprint
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "Give the map a name"),
        ("../over", "letters"),
        ("a/b", "letters"),
        ("a\\b", "letters"),
        ("con", "letters"),
        ("LPT1.old", "letters"),
        ("dot.", "letters"),
        ("Northwind", "comes with the program"),
        ("x" * 61, "at most 60"),
    ],
)
def test_a_name_that_is_none_is_refused(name: str, said: str) -> None:
    with pytest.raises(ValidationError, match=said) as caught:
        checked_map_name(name)
    assert caught.value.field == "name"


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    with pytest.raises(ValidationError, match="cannot be saved"):
        save_map(MINE, "mine", blocked / "maps")


def test_a_wrong_map_is_not_saved(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="no field “weight”"):
        save_map({**MINE, "columns": {"sku": "A", "weight": "B"}}, "mine", tmp_path)
    assert own_maps(tmp_path) == ()


def test_the_map_that_names_most_columns_fits_best(tmp_path: Path) -> None:
    maps = all_maps(tmp_path)
    header = ["sku", "name", "description", "category", "unit_price", "unit_of_measure"]
    assert fitting_map(maps, header) is None
    found = fitting_map(maps, [*header, "REORDER_POINT", "more"])
    assert found is not None
    assert found.name == "products"
    save_map({"kind": "products", "columns": {"sku": "sku"}}, "small", tmp_path)
    saved = fitting_map(all_maps(tmp_path), header)
    assert saved is not None
    assert (saved.name, saved.is_own) == ("small", True)
    assert fitting_map(all_maps(tmp_path), ["sku", "SKU"]) is None


def test_a_broken_map_does_not_hide_the_others(tmp_path: Path) -> None:
    (tmp_path / "broken.toml").write_bytes(b"kind = \xff")
    save_map(MINE, "mine", tmp_path)
    names = [each.name for each in all_maps(tmp_path)]
    assert names == ["mine", *shipped_maps()]
    with pytest.raises(ValidationError, match="is no TOML file"):
        load_map("broken", tmp_path)
    with pytest.raises(ValidationError, match="Name one of broken, mine, northwind"):
        load_map("nothing", tmp_path)
