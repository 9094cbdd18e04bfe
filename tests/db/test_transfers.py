"""Transfers: reserved, on their way, arrived, taken back."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from inventory_desktop.errors import PermissionDenied, RuleError, ValidationError
from inventory_desktop.models import MovementType, TransferStatus
from inventory_desktop.services import movement_list, products, stock, transfers
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.movement_list import MovementQuery, MovementRow
from inventory_desktop.services.paging import PageRequest
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.transfer_list import TransferQuery, transfer_rows
from inventory_desktop.services.transfers import CreateTransfer, TransferRow
from tests.support.shop import Shop

Step = Callable[[UnitOfWork, int], TransferRow]
STEPS: dict[str, Step] = {
    "dispatch": transfers.dispatch_transfer,
    "complete": transfers.complete_transfer,
    "cancel": transfers.cancel_transfer,
}


@pytest.fixture
def product(module_shop: Shop) -> ProductRow:
    product = module_shop.product()
    module_shop.stock(product, module_shop.main, 10, cost=2)
    return product


def create(shop: Shop, product: ProductRow, quantity: str | int, **fields: Any) -> TransferRow:
    command = CreateTransfer(
        uuid4(), product.id, shop.main, shop.annex, Decimal(quantity), **fields
    )
    return shop.admin.write(lambda work: transfers.create_transfer(work, command))


def take(shop: Shop, transfer: TransferRow, *steps: str) -> TransferRow:
    taken = [shop.admin.write(lambda work, it=step: STEPS[it](work, transfer.id)) for step in steps]
    return taken[-1]


def figures(shop: Shop, product: ProductRow) -> tuple[tuple[Decimal, ...], ...]:
    """on hand, reserved, in transit of Main, Annex and the whole product."""
    levels = (shop.level(product, shop.main), shop.level(product, shop.annex))
    whole = shop.admin.read(lambda work: products.product_row(work, product.id))
    return tuple((it.on_hand, it.reserved, it.in_transit) for it in (*levels, whole))


def entries(shop: Shop, transfer: TransferRow) -> list[MovementRow]:
    query = MovementQuery(product_id=transfer.product_id)
    rows = shop.admin.read(lambda work: movement_list.movement_rows(work, query, None, 100))
    return [row for row in rows if row.transfer_id == transfer.id]


def test_a_pending_transfer_reserves_at_the_source(module_shop: Shop, product: ProductRow) -> None:
    transfer = create(module_shop, product, 4, transfer_reference=" T-1 ", notes="by van")
    assert transfer.status == "pending"
    assert (transfer.transfer_reference, transfer.notes) == ("T-1", "by van")
    assert figures(module_shop, product) == ((10, 4, 0), (0, 0, 0), (10, 4, 0))
    assert module_shop.level(product, module_shop.main).available == 6
    assert entries(module_shop, transfer) == []


def test_what_is_reserved_is_not_sold(module_shop: Shop, product: ProductRow) -> None:
    create(module_shop, product, 4)
    with pytest.raises(RuleError) as caught:
        module_shop.post(product, module_shop.main, MovementType.SALE, 7)
    assert "(10 on hand, 4 reserved); 7 were asked for" in caught.value.message
    with pytest.raises(RuleError) as caught:
        create(module_shop, product, "6.001")
    assert caught.value.code == "not_enough_stock"
    assert caught.value.details["wanted"] == 6.001
    module_shop.post(product, module_shop.main, MovementType.SALE, 6)


def test_goods_under_way_are_in_transit_and_nowhere_lost(
    module_shop: Shop, product: ProductRow
) -> None:
    transfer = take(module_shop, create(module_shop, product, 4), "dispatch")
    assert transfer.status == "in_transit"
    assert transfer.dispatched_at is not None
    assert figures(module_shop, product) == ((6, 0, 0), (0, 0, 4), (6, 0, 4))
    transfer = take(module_shop, transfer, "complete")
    assert figures(module_shop, product) == ((6, 0, 0), (4, 0, 0), (10, 0, 0))
    arrived, left = entries(module_shop, transfer)
    assert (left.movement_type, left.quantity, left.warehouse_id) == (
        "transfer_out",
        -4,
        module_shop.main,
    )
    assert (arrived.movement_type, arrived.quantity, arrived.warehouse_id) == (
        "transfer_in",
        4,
        module_shop.annex,
    )


def test_completing_a_pending_transfer_posts_both_at_once(
    module_shop: Shop, product: ProductRow
) -> None:
    transfer = take(module_shop, create(module_shop, product, 10), "complete")
    assert (transfer.status, len(entries(module_shop, transfer))) == ("completed", 2)
    assert transfer.dispatched_at is not None
    assert transfer.completed_at is not None
    assert figures(module_shop, product) == ((0, 0, 0), (10, 0, 0), (10, 0, 0))


def test_goods_take_their_cost_along(module_shop: Shop, product: ProductRow) -> None:
    module_shop.stock(product, module_shop.annex, 4, cost=5)
    transfer = take(module_shop, create(module_shop, product, 4), "dispatch")
    module_shop.stock(product, module_shop.main, 6, cost=8)
    take(module_shop, transfer, "complete")
    assert module_shop.level(product, module_shop.main).average_cost == 5
    assert module_shop.level(product, module_shop.annex).average_cost == Decimal("3.5")


def test_a_cancelled_pending_transfer_releases_the_goods(
    module_shop: Shop, product: ProductRow
) -> None:
    transfer = take(module_shop, create(module_shop, product, 4), "cancel")
    assert (transfer.status, entries(module_shop, transfer)) == ("cancelled", [])
    assert figures(module_shop, product) == ((10, 0, 0), (0, 0, 0), (10, 0, 0))


def test_goods_under_way_that_are_cancelled_come_back(
    module_shop: Shop, product: ProductRow
) -> None:
    transfer = take(module_shop, create(module_shop, product, 4), "dispatch", "cancel")
    assert transfer.cancelled_at is not None
    assert figures(module_shop, product) == ((10, 0, 0), (0, 0, 0), (10, 0, 0))
    assert [row.warehouse_id for row in entries(module_shop, transfer)] == [module_shop.main] * 2


@pytest.mark.parametrize(
    ("steps", "again"),
    [
        (["dispatch"], "dispatch"),
        (["dispatch", "complete"], "complete"),
        (["complete"], "complete"),
        (["cancel"], "cancel"),
    ],
)
def test_a_step_sent_again_changes_nothing(
    module_shop: Shop, product: ProductRow, steps: list[str], again: str
) -> None:
    transfer = take(module_shop, create(module_shop, product, 4), *steps)
    before = figures(module_shop, product)
    assert take(module_shop, transfer, again) == transfer
    assert figures(module_shop, product) == before


@pytest.mark.parametrize(
    ("steps", "forbidden"),
    [
        (["complete"], "cancel"),
        (["complete"], "dispatch"),
        (["cancel"], "complete"),
        (["cancel"], "dispatch"),
        (["dispatch", "cancel"], "complete"),
    ],
)
def test_a_step_that_the_state_does_not_allow_is_refused(
    module_shop: Shop, product: ProductRow, steps: list[str], forbidden: str
) -> None:
    transfer = take(module_shop, create(module_shop, product, 4), *steps)
    with pytest.raises(RuleError) as caught:
        take(module_shop, transfer, forbidden)
    assert caught.value.code == "transfer_state"
    assert transfer.status in caught.value.message


def test_the_entries_of_a_transfer_are_not_reversed(module_shop: Shop, product: ProductRow) -> None:
    transfer = take(module_shop, create(module_shop, product, 4), "complete")
    for entry in entries(module_shop, transfer):
        with pytest.raises(RuleError, match=f"belongs to transfer {transfer.id}") as caught:
            module_shop.admin.write(
                lambda work, it=entry.id: stock.reverse_movement(
                    work, request_id=uuid4(), movement_id=it, reason=""
                )
            )
        assert caught.value.code == "reversal_of_transfer"


@pytest.mark.parametrize("quantity", ["0", "-1", "NaN", "Infinity", "0.0001", "1e12"])
def test_a_bad_quantity_is_refused_at_its_field(
    module_shop: Shop, product: ProductRow, quantity: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        create(module_shop, product, quantity)
    assert caught.value.field == "quantity"


def test_a_transfer_has_two_warehouses(module_shop: Shop, product: ProductRow) -> None:
    command = CreateTransfer(uuid4(), product.id, module_shop.main, module_shop.main, Decimal(1))
    with pytest.raises(ValidationError) as caught:
        module_shop.admin.write(lambda work: transfers.create_transfer(work, command))
    assert caught.value.field == "to_warehouse_id"


def test_texts_that_are_too_long_are_refused_at_their_field(
    module_shop: Shop, product: ProductRow
) -> None:
    for field, value in (("transfer_reference", "x" * 101), ("notes", "x" * 2001)):
        with pytest.raises(ValidationError) as caught:
            create(module_shop, product, 1, **{field: value})
        assert caught.value.field == field


def test_a_colleagues_product_is_not_transferred(module_shop: Shop, product: ProductRow) -> None:
    command = CreateTransfer(uuid4(), product.id, module_shop.main, module_shop.annex, Decimal(1))
    with pytest.raises(PermissionDenied) as caught:
        module_shop.colleague.write(lambda work: transfers.create_transfer(work, command))
    assert caught.value.right == "product"
    transfer = create(module_shop, product, 1)
    for step in STEPS.values():
        with pytest.raises(PermissionDenied):
            module_shop.colleague.write(lambda work, it=step: it(work, transfer.id))
    assert figures(module_shop, product)[0] == (10, 1, 0)


def test_a_transfer_that_does_not_exist_is_told(module_shop: Shop) -> None:
    with pytest.raises(ValidationError):
        module_shop.admin.read(lambda work: transfers.get_transfer(work, 10**15))
    with pytest.raises(RuleError) as caught:
        module_shop.admin.write(lambda work: transfers.cancel_transfer(work, 10**15))
    assert caught.value.code == "transfer_unknown"


def test_transfers_are_listed_by_pages_and_downwards(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 10)
    made = [create(shop, product, 1) for _ in range(5)]
    take(shop, made[1], "complete")
    take(shop, made[3], "cancel")
    newest_first = [it.id for it in made[::-1]]
    first = shop.colleague.read(lambda work: transfers.list_transfers(work, PageRequest(1, 3)))
    second = shop.colleague.read(lambda work: transfers.list_transfers(work, PageRequest(2, 3)))
    assert [row.id for row in first.rows + second.rows] == newest_first
    assert (first.total, second.total) == (5, 5)
    oldest = shop.colleague.read(lambda work: transfers.list_transfers(work, oldest_first=True))
    assert [row.id for row in oldest.rows] == newest_first[::-1]
    pending = shop.colleague.read(
        lambda work: transfers.list_transfers(work, status=TransferStatus.PENDING)
    )
    assert [row.id for row in pending.rows] == [made[it].id for it in (4, 2, 0)]
    downwards = shop.colleague.read(
        lambda work: transfer_rows(work, TransferQuery(), (made[3].id, made[3].id), 2)
    )
    assert [row.id for row in downwards] == [made[2].id, made[1].id]
