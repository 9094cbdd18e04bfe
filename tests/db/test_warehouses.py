"""Warehouses: open, change, close."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest

from inventory_desktop.errors import (
    ConflictError,
    PermissionDenied,
    RuleError,
    ValidationError,
)
from inventory_desktop.models import MovementType
from inventory_desktop.services import transfers, warehouses
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.transfers import CreateTransfer
from inventory_desktop.services.warehouses import WarehouseFields, WarehouseRow
from tests.support.shop import Shop


def creating(**fields: Any) -> Callable[[UnitOfWork], WarehouseRow]:
    return lambda work: warehouses.create_warehouse(work, WarehouseFields(**fields))


def close(shop: Shop, warehouse: int) -> WarehouseRow:
    row = shop.admin.read(lambda work: warehouses.get_warehouse(work, warehouse))
    command = WarehouseFields(row.code, row.name, row.address, is_active=False)
    return shop.admin.write(
        lambda work: warehouses.update_warehouse(work, row.id, row.version, command)
    )


def test_those_in_use_are_listed_by_name_for_everybody(shop: Shop) -> None:
    shop.admin.write(creating(code="B", name="bakery"))
    shop.admin.write(creating(code="C", name="Cellar", is_active=False))
    names = [row.name for row in shop.colleague.read(warehouses.list_warehouses)]
    assert names == ["Annex", "bakery", "Main"]
    everything = shop.colleague.read(
        lambda work: warehouses.list_warehouses(work, include_inactive=True)
    )
    assert [row.name for row in everything] == ["Annex", "bakery", "Cellar", "Main"]


def test_only_an_admin_opens_and_changes_warehouses(shop: Shop) -> None:
    with pytest.raises(PermissionDenied):
        shop.colleague.write(creating(code="X", name="X"))
    with pytest.raises(ConflictError, match="only an admin"):
        shop.colleague.write(
            lambda work: warehouses.update_warehouse(
                work, shop.main, 1, WarehouseFields("MAIN", "Mine")
            )
        )
    assert shop.admin.read(lambda work: warehouses.get_warehouse(work, shop.main)).name == "Main"


@pytest.mark.parametrize("code", ["main", "MAIN", " Main "])
def test_a_code_is_taken_in_any_case(module_shop: Shop, code: str) -> None:
    with pytest.raises(ValidationError, match="already a warehouse with this code") as caught:
        module_shop.admin.write(creating(code=code, name="Another"))
    assert caught.value.field == "code"
    found = module_shop.admin.read(lambda work: warehouses.find_warehouse(work, code))
    assert found is not None
    assert found.id == module_shop.main


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("code", " "),
        ("code", "c" * 21),
        ("name", ""),
        ("name", "n" * 10_000),
        ("name", "a\x00b"),
        ("address", "a" * 501),
    ],
)
def test_bad_values_are_refused_at_their_field(work: UnitOfWork, field: str, value: str) -> None:
    with pytest.raises(ValidationError) as caught:
        creating(**{"code": "X", "name": "X", field: value})(work)
    assert caught.value.field == field


def test_a_warehouse_that_does_not_exist_is_told(work: UnitOfWork) -> None:
    with pytest.raises(ValidationError, match="does not exist"):
        warehouses.get_warehouse(work, 10**15)
    assert warehouses.find_warehouse(work, "nowhere") is None


def test_the_second_of_two_editors_is_told(shop: Shop) -> None:
    opened = shop.admin.read(lambda work: warehouses.get_warehouse(work, shop.main))

    def save(name: str) -> WarehouseRow:
        command = WarehouseFields(opened.code, name)
        return shop.admin.write(
            lambda work: warehouses.update_warehouse(work, opened.id, opened.version, command)
        )

    first = save("First")
    with pytest.raises(ConflictError) as caught:
        save("Second")
    assert caught.value.current_version == first.version == opened.version + 1
    assert shop.admin.read(lambda work: warehouses.get_warehouse(work, shop.main)) == first


def test_a_warehouse_with_stock_is_not_closed(shop: Shop) -> None:
    for quantity in (3, 4):
        shop.stock(shop.product(), shop.main, quantity)
    with pytest.raises(RuleError) as caught:
        close(shop, shop.main)
    assert caught.value.code == "warehouse_holds_stock"
    assert caught.value.message == (
        "Main still holds 7 units of 2 products, and 0 are on their way to it. Move them first."
    )


def test_a_warehouse_that_goods_are_on_their_way_to_is_not_closed(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 3)
    command = CreateTransfer(uuid4(), product.id, shop.main, shop.annex, product.on_hand + 2)
    transfer = shop.admin.write(lambda work: transfers.create_transfer(work, command))
    shop.admin.write(lambda work: transfers.dispatch_transfer(work, transfer.id))
    with pytest.raises(RuleError) as caught:
        close(shop, shop.annex)
    assert caught.value.details["in_transit"] == 2


def test_an_emptied_warehouse_is_closed_and_takes_nothing_any_more(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 3)
    shop.post(product, shop.main, MovementType.SALE, 3)
    assert not close(shop, shop.main).is_active
    for movement_type in (MovementType.PURCHASE, MovementType.SALE):
        with pytest.raises(RuleError, match="Main is closed") as caught:
            shop.post(product, shop.main, movement_type, 1)
        assert caught.value.code == "warehouse_not_in_use"
    shop.stock(product, shop.annex, 3)
    command = CreateTransfer(uuid4(), product.id, shop.annex, shop.main, product.on_hand + 1)
    with pytest.raises(RuleError) as caught:
        shop.admin.write(lambda work: transfers.create_transfer(work, command))
    assert caught.value.code == "warehouse_not_in_use"


def test_a_pending_transfer_to_a_warehouse_closed_meanwhile_cannot_arrive(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 3)
    command = CreateTransfer(uuid4(), product.id, shop.main, shop.annex, product.on_hand + 2)
    transfer = shop.admin.write(lambda work: transfers.create_transfer(work, command))
    close(shop, shop.annex)
    with pytest.raises(RuleError) as caught:
        shop.admin.write(lambda work: transfers.complete_transfer(work, transfer.id))
    assert caught.value.code == "warehouse_not_in_use"
    shop.admin.write(lambda work: transfers.cancel_transfer(work, transfer.id))
    assert shop.level(product, shop.main).available == 3
    assert shop.verify() == ()


def test_nothing_is_sent_on_its_way_to_a_closed_warehouse(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 3)
    command = CreateTransfer(uuid4(), product.id, shop.main, shop.annex, product.on_hand + 2)
    transfer = shop.admin.write(lambda work: transfers.create_transfer(work, command))
    close(shop, shop.annex)
    with pytest.raises(RuleError) as caught:
        shop.admin.write(lambda work: transfers.dispatch_transfer(work, transfer.id))
    assert caught.value.code == "warehouse_not_in_use"


def test_goods_under_way_come_back_only_into_a_warehouse_in_use(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 2)
    command = CreateTransfer(uuid4(), product.id, shop.main, shop.annex, product.on_hand + 2)
    transfer = shop.admin.write(lambda work: transfers.create_transfer(work, command))
    shop.admin.write(lambda work: transfers.dispatch_transfer(work, transfer.id))
    close(shop, shop.main)
    with pytest.raises(RuleError) as caught:
        shop.admin.write(lambda work: transfers.cancel_transfer(work, transfer.id))
    assert caught.value.code == "warehouse_not_in_use"
    shop.admin.write(lambda work: transfers.complete_transfer(work, transfer.id))
    assert shop.level(product, shop.annex).on_hand == 2
    assert shop.verify() == ()
