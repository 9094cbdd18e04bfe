"""Products: create, change, two editors at once, barcodes."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from inventory_desktop.errors import ConflictError, PermissionDenied, ValidationError
from inventory_desktop.services import barcodes, products, users
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.products import ProductFields, ProductRow, UpdateProduct
from inventory_desktop.services.session import Session
from tests.support.shop import Shop


@pytest.fixture
def shop(module_shop: Shop) -> Shop:
    """One shop serves all tests of this file: each uses products and people of its own."""
    return module_shop


def saved(session: Session, opened: ProductRow, **changes: Any) -> ProductRow:
    """What an editor that opened a row saves."""
    command = UpdateProduct(
        product_id=opened.id,
        version=opened.version,
        base=opened.fields,
        fields=replace(opened.fields, **changes),
    )
    return session.write(lambda work: products.update_product(work, command))


def current(shop: Shop, product: ProductRow) -> ProductRow:
    return shop.admin.read(lambda work: products.product_row(work, product.id))


def test_the_person_who_creates_a_product_owns_it(shop: Shop) -> None:
    product = shop.product(
        "TEA-1",
        by=shop.colleague,
        name="  Green tea ",
        description="Loose leaves",
        category="Tea",
        unit_price=Decimal("4.5000"),
        unit_of_measure="100 g",
        reorder_point=Decimal("2.5"),
    )
    assert product.owner_id == shop.colleague.user.id
    assert product.name == "Green tea"
    assert (product.version, product.on_hand, product.is_active) == (1, 0, True)
    details = shop.admin.read(lambda work: products.get_product(work, product.id))
    assert details.product == product
    assert details.access.owner_email == shop.colleague.user.email
    assert details.may_edit
    assert details.levels == ()
    third = shop.person("third@shop.example")
    assert not third.read(lambda work: products.get_product(work, product.id)).may_edit


def test_details_show_the_stock_of_each_warehouse(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 3, cost=2)
    shop.stock(product, shop.annex, 4, cost=3)
    details = shop.admin.read(lambda work: products.get_product(work, product.id))
    assert details.product.on_hand == 7
    assert [(item.warehouse_name, item.on_hand) for item in details.levels] == [
        ("Annex", 4),
        ("Main", 3),
    ]


@pytest.mark.parametrize("sku", ["TEA-1", "tea-1", " Tea-1 "])
def test_two_products_cannot_have_skus_that_differ_by_case_alone(
    module_shop: Shop, sku: str
) -> None:
    with pytest.raises(ValidationError, match="already a product with this SKU") as caught:
        module_shop.admin.write(
            lambda work: [
                products.create_product(work, ProductFields(sku=each, name="Tea"))
                for each in ("tea-1", sku)
            ]
        )
    assert caught.value.field == "sku"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("sku", ""),
        ("sku", "   "),
        ("sku", "x" * 65),
        ("sku", "a\x00"),
        ("name", ""),
        ("name", "n" * 10_000),
        ("description", "d" * 4001),
        ("category", "c" * 101),
        ("unit_price", Decimal(-1)),
        ("unit_price", Decimal("NaN")),
        ("unit_price", Decimal("0.00001")),
        ("unit_price", Decimal(10**12)),
        ("unit_of_measure", " "),
        ("unit_of_measure", "u" * 21),
        ("reorder_point", Decimal("-0.001")),
        ("reorder_point", Decimal("Infinity")),
    ],
)
def test_bad_values_are_refused_at_their_field(work: UnitOfWork, field: str, value: Any) -> None:
    fields = replace(ProductFields(sku="S", name="N"), **{field: value})
    with pytest.raises(ValidationError) as caught:
        products.create_product(work, fields)
    assert caught.value.field == field


@pytest.mark.parametrize(
    "text", ["قهوة \u202eAB", "☕🧑‍🚀", "'; DROP TABLE products;--", "%s %(x)s :x"]
)
def test_every_script_is_stored_as_typed(work: UnitOfWork, text: str) -> None:
    row = products.create_product(
        work, ProductFields(sku=text, name=text, description=text, category=text)
    )
    assert (row.sku, row.name, row.description, row.category) == (text,) * 4
    assert products.find_by_code(work, text) == row


def test_an_owner_changes_any_field(shop: Shop) -> None:
    product = shop.product(by=shop.colleague)
    changed = saved(
        shop.colleague,
        product,
        sku="NEW",
        name="New",
        description="d",
        category="c",
        unit_price=Decimal(9),
        unit_of_measure="kg",
        reorder_point=Decimal(1),
        is_active=False,
    )
    assert changed.version == 2
    assert changed.fields == ProductFields(
        "NEW", "New", "d", "c", Decimal(9), "kg", Decimal(1), False
    )


def test_saving_without_a_change_writes_nothing(shop: Shop) -> None:
    product = shop.product()
    assert saved(shop.admin, product) == product


def test_changes_of_different_fields_are_merged(shop: Shop) -> None:
    opened = shop.product(unit_price=Decimal(1))
    saved(shop.admin, opened, name="By the first")
    merged = saved(shop.admin, opened, unit_price=Decimal(2))
    assert (merged.name, merged.unit_price, merged.version) == ("By the first", 2, 3)


def test_the_second_of_two_editors_is_told_field_by_field(shop: Shop) -> None:
    opened = shop.product(name="Base", category="Base", unit_price=Decimal(1))
    first = saved(shop.admin, opened, name="Theirs", category="Same", unit_price=Decimal(3))
    with pytest.raises(ConflictError) as caught:
        saved(shop.admin, opened, name="Mine", category="Same", unit_price=Decimal(2))
    assert [(it.field, it.base, it.mine, it.theirs) for it in caught.value.conflicts] == [
        ("name", "Base", "Mine", "Theirs"),
        ("unit_price", 1, 2, 3),
    ]
    assert caught.value.current_version == first.version
    assert current(shop, opened) == first


def test_mine_wins_when_saved_with_the_version_that_the_conflict_named(shop: Shop) -> None:
    opened = shop.product(name="Base")
    saved(shop.admin, opened, name="Theirs")
    with pytest.raises(ConflictError) as caught:
        saved(shop.admin, opened, name="Mine")
    seen = replace(opened, version=caught.value.current_version)
    assert saved(shop.admin, seen, name="Mine").name == "Mine"


def test_a_colleagues_product_is_not_changed(shop: Shop) -> None:
    product = shop.product("ADMINS", by=shop.admin)
    with pytest.raises(PermissionDenied, match="ADMINS belongs to a colleague"):
        saved(shop.colleague, product, name="Stolen")
    with pytest.raises(PermissionDenied):
        shop.colleague.write(lambda work: products.delete_product(work, product.id))
    with pytest.raises(PermissionDenied):
        shop.colleague.write(lambda work: barcodes.add_barcode(work, product.id, "123"))
    assert current(shop, product) == product


def test_an_editor_changes_a_shared_product(shop: Shop) -> None:
    product = shop.product(by=shop.admin)
    shop.admin.write(
        lambda work: users.grant_editing(
            work, product_id=product.id, user_id=shop.colleague.user.id
        )
    )
    assert saved(shop.colleague, product, name="Shared").name == "Shared"


def test_who_may_not_see_prices_can_still_change_other_fields(shop: Shop) -> None:
    owner = shop.person("owner@shop.example")
    product = shop.product(by=owner, unit_price=Decimal(7))
    shop.admin.write(
        lambda work: users.update_user(work, users.UpdateUser(owner.user.id, sees_prices=False))
    )
    seen = owner.read(lambda work: products.product_row(work, product.id))
    assert seen.unit_price is None
    saved(owner, seen, name="Renamed")
    assert (current(shop, product).name, current(shop, product).unit_price) == ("Renamed", 7)


def test_deleting_takes_out_of_use_and_keeps_everything(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 5)
    shop.admin.write(lambda work: products.delete_product(work, product.id))
    assert not current(shop, product).is_active
    assert current(shop, product).on_hand == 5
    shop.admin.write(lambda work: products.set_product_active(work, product.id, is_active=True))
    assert current(shop, product).is_active


def test_a_product_that_does_not_exist_is_told(work: UnitOfWork) -> None:
    for read in (products.get_product, products.product_row, products.delete_product):
        with pytest.raises(ValidationError, match="does not exist"):
            read(work, 10**15)


def test_a_barcode_leads_to_its_product_and_to_no_other(shop: Shop) -> None:
    product, other = shop.product(), shop.product()
    shop.admin.write(
        lambda work: barcodes.add_barcode(
            work, product.id, " 4006381333931 ", pack_quantity=Decimal(12)
        )
    )
    found = shop.admin.read(lambda work: products.find_by_code(work, "4006381333931"))
    assert found == current(shop, product)
    with pytest.raises(ValidationError, match="already belongs") as caught:
        shop.admin.write(lambda work: barcodes.add_barcode(work, other.id, "4006381333931"))
    assert caught.value.field == "barcode"
    (barcode,) = shop.admin.read(lambda work: products.get_product(work, product.id)).barcodes
    assert barcode.pack_quantity == 12
    shop.admin.write(lambda work: barcodes.remove_barcode(work, product.id, "4006381333931"))
    assert shop.admin.read(lambda work: products.find_by_code(work, "4006381333931")) is None


@pytest.mark.parametrize("code", ["tea-9", "TEA-9", " Tea-9 "])
def test_a_sku_is_found_in_any_case(work: UnitOfWork, code: str) -> None:
    row = products.create_product(work, ProductFields(sku="TEA-9", name="Tea"))
    assert products.find_by_code(work, code) == row
    assert products.find_by_code(work, "TEA") is None


@pytest.mark.parametrize("code", ["", " ", "x" * 65, "1\x002"])
def test_a_bad_barcode_is_refused_at_its_field(work: UnitOfWork, code: str) -> None:
    row = products.create_product(work, ProductFields(sku="S-9", name="N"))
    with pytest.raises(ValidationError) as caught:
        barcodes.add_barcode(work, row.id, code)
    assert caught.value.field == "barcode"
