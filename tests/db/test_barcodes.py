"""Barcodes: several a product, changed as a list, found by their beginning."""

from decimal import Decimal

import pytest

from inventory_desktop.errors import PermissionDenied, ValidationError
from inventory_desktop.services import barcodes
from inventory_desktop.services.barcodes import BarcodeRow, change_barcodes, expected_ending
from inventory_desktop.services.product_list import ProductQuery, product_fences, product_rows
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.session import Session
from tests.support.shop import Shop

ONE, SIX = Decimal(1), Decimal(6)


def codes(shop: Shop, product: ProductRow) -> dict[str, Decimal]:
    rows = shop.admin.read(lambda work: barcodes.product_barcodes(work, product.id))
    return {row.barcode: row.pack_quantity for row in rows}


def change(
    shop: Shop,
    product: ProductRow,
    opened: dict[str, Decimal],
    wanted: dict[str, Decimal],
    by: Session | None = None,
) -> None:
    before, after = ([BarcodeRow(*item) for item in each.items()] for each in (opened, wanted))
    (by or shop.admin).write(lambda work: change_barcodes(work, product.id, before, after))


def found(shop: Shop, search: str) -> set[str]:
    query = ProductQuery(search=search, is_active=None)
    rows = shop.admin.read(lambda work: product_rows(work, query, None, 100))
    assert shop.admin.read(lambda work: product_fences(work, query, 100)).total == len(rows)
    return {row.sku for row in rows}


def test_a_list_of_codes_is_brought_to_what_is_wanted(shop: Shop) -> None:
    product = shop.product()
    change(shop, product, {}, {"A-1": ONE, "A-2": SIX})
    assert codes(shop, product) == {"A-1": ONE, "A-2": SIX}
    change(shop, product, {"A-1": ONE, "A-2": SIX}, {"A-2": Decimal(12), " A-3 ": ONE})
    assert codes(shop, product) == {"A-2": Decimal(12), "A-3": ONE}


def test_what_a_colleague_did_to_other_codes_stays(shop: Shop) -> None:
    product = shop.product()
    opened = {"A-1": ONE, "A-2": ONE}
    change(shop, product, {}, opened)
    change(shop, product, {}, {"A-3": ONE})
    change(shop, product, {"A-2": ONE}, {})
    change(shop, product, opened, {"A-1": SIX, "A-4": ONE})
    assert codes(shop, product) == {"A-1": SIX, "A-3": ONE, "A-4": ONE}


def test_a_pack_is_not_changed_of_a_code_that_is_gone(shop: Shop) -> None:
    product = shop.product()
    change(shop, product, {}, {"A-1": ONE})
    change(shop, product, {"A-1": ONE}, {})
    with pytest.raises(ValidationError, match="taken the barcode A-1 away") as caught:
        change(shop, product, {"A-1": ONE}, {"A-1": SIX})
    assert caught.value.field == "barcode"


@pytest.mark.parametrize(
    ("wanted", "message", "field"),
    [
        ([("", ONE)], "Fill in", "barcode"),
        ([("x" * 65, ONE)], "65 characters", "barcode"),
        ([("B-1", Decimal(0))], "must not be 0", "pack_quantity"),
        ([("B-1", Decimal(-1))], "more than 0", "pack_quantity"),
        ([("B-1", ONE), (" B-1", SIX)], "twice", "barcode"),
        ([("TAKEN", ONE)], "TAKEN already belongs to OTHER", "barcode"),
    ],
)
def test_a_wrong_list_is_refused_and_changes_nothing(
    shop: Shop, wanted: list[tuple[str, Decimal]], message: str, field: str
) -> None:
    product, other = shop.product(), shop.product("OTHER")
    change(shop, product, {}, {"B-0": ONE})
    change(shop, other, {}, {"TAKEN": ONE})
    rows = [BarcodeRow(*item) for item in wanted]
    with pytest.raises(ValidationError, match=message) as caught:
        shop.admin.write(
            lambda work: change_barcodes(work, product.id, [BarcodeRow("B-0", ONE)], rows)
        )
    assert caught.value.field == field
    assert codes(shop, product) == {"B-0": ONE}


def test_only_who_may_write_a_product_changes_its_codes(shop: Shop) -> None:
    product = shop.product("THEIRS")
    change(shop, product, {}, {"C-1": ONE})
    for wanted in ({}, {"C-1": SIX}, {"C-1": ONE, "C-2": ONE}):
        with pytest.raises(PermissionDenied, match="THEIRS belongs to a colleague"):
            change(shop, product, {"C-1": ONE}, wanted, by=shop.colleague)
    assert codes(shop, product) == {"C-1": ONE}


@pytest.mark.parametrize(
    ("code", "ending"),
    [
        ("4006381333931", None),
        ("4006381333930", 1),
        (" 4006381333932 ", 1),
        ("5901234123457", None),
        ("0000000000000", None),
        ("400638133393", None),
        ("400638133393X", None),
        ("٤٠٠٦٣٨١٣٣٣٩٣١", None),
        ("", None),
    ],
)
def test_an_ean_that_ends_wrong_is_noticed(code: str, ending: int | None) -> None:
    assert expected_ending(code) == ending


@pytest.mark.parametrize(
    ("search", "skus"),
    [
        ("4006381333931", {"D-1"}),
        ("4006 381 333 931", {"D-1"}),
        ("4006", {"D-1", "D-2"}),
        ("40063", {"D-1"}),
        ("400", set()),
        ("77", {"D-2"}),
        ("777", set()),
        ("abc%1", {"D-3"}),
        ("ABC%", set()),
        ("a4b", {"D-4"}),
        ("A4Bx", {"D-4"}),
        ("abc_1", set()),
        ("006381333931", set()),
        ("d-3", {"D-3"}),
    ],
)
def test_a_search_finds_a_barcode_or_its_beginning(
    module_shop: Shop, search: str, skus: set[str]
) -> None:
    if not found(module_shop, "d-3"):
        for sku, own in {
            "D-1": ["4006381333931"],
            "D-2": ["4006000000000", "77"],
            "D-3": ["aBc%1"],
            "D-4": ["a4bX1", "A4B"],
        }.items():
            product = module_shop.product(sku, name="Anything")
            change(module_shop, product, {}, dict.fromkeys(own, ONE))
    assert found(module_shop, search) == skus


def test_a_beginning_that_very_many_share_finds_them_all(shop: Shop) -> None:
    """More than are named by their ids."""
    shop.sql(
        "INSERT INTO inventory.products (sku, name, owner_id)"
        " SELECT 'M-' || i, 'Many', 1 FROM generate_series(1, 1200) i;"
        "INSERT INTO inventory.product_barcodes (barcode, product_id)"
        " SELECT '9990' || p.id, p.id FROM inventory.products p WHERE p.name = 'Many'"
    )
    shop.product("W-1", name="The 99901 word")
    query = ProductQuery(search="9990")
    fences = shop.admin.read(lambda work: product_fences(work, query, 100))
    assert fences.total == 1201
    rows = shop.admin.read(lambda work: product_rows(work, query, fences.before(12), 100))
    assert [row.sku for row in rows] == ["W-1"]


def test_barcodes_and_words_are_found_side_by_side(shop: Shop) -> None:
    product, other = shop.product("E-1"), shop.product("E-2", description="as 50505050 says")
    change(shop, product, {}, {"505050501": ONE})
    assert found(shop, "50505050") == {product.sku, other.sku}
