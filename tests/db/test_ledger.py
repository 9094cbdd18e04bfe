"""The ledger: posting, refusing, reversing, valuing, reading."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest

from inventory_desktop.errors import (
    AppError,
    PermissionDenied,
    RuleError,
    ValidationError,
)
from inventory_desktop.models import MovementType
from inventory_desktop.services import movement_list, products, stock
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.movement_list import MovementQuery, MovementRow, list_movements
from inventory_desktop.services.paging import Page, PageRequest
from inventory_desktop.services.stock import Posted, Revalue
from tests.support.shop import Shop, movement, posting

Kind = MovementType


def entry(shop: Shop, posted: Posted) -> MovementRow:
    return shop.admin.read(lambda work: movement_list.get_movement(work, posted.movement_id))


def reverse(shop: Shop, posted: Posted, *, request_id: UUID | None = None) -> Posted:
    return shop.admin.write(
        lambda work: stock.reverse_movement(
            work,
            request_id=request_id or uuid4(),
            movement_id=posted.movement_id,
            reason="typed wrong",
        )
    )


# Posting


@pytest.mark.parametrize("kind", [it for it in Kind if it.sign])
def test_the_type_gives_the_sign(module_shop: Shop, kind: Kind) -> None:
    product = module_shop.product()
    module_shop.stock(product, module_shop.main, 10)
    posted = module_shop.post(product, module_shop.main, kind, 4)
    assert entry(module_shop, posted).quantity == 4 * kind.sign
    assert module_shop.level(product, module_shop.main).on_hand == 10 + 4 * kind.sign


@pytest.mark.parametrize("change", [3, -3])
def test_an_adjustment_does_either(module_shop: Shop, change: int) -> None:
    product = module_shop.product()
    module_shop.stock(product, module_shop.main, 10)
    module_shop.post(product, module_shop.main, Kind.ADJUSTMENT, change)
    assert module_shop.level(product, module_shop.main).on_hand == 10 + change


def test_an_entry_keeps_all_that_was_typed(module_shop: Shop) -> None:
    shop, product = module_shop, module_shop.product("TEA-1", by=module_shop.colleague)
    shop.stock(product, shop.main, 2, cost="1.5")
    yesterday = datetime.now(UTC) - timedelta(days=1)
    posted = shop.post(
        product,
        shop.main,
        Kind.SALE,
        "0.5",
        by=shop.colleague,
        unit_price="3.25",
        reference_number=" R-1 ",
        notes="قهوة ☕",
        occurred_at=yesterday,
    )
    row = entry(shop, posted)
    assert (row.sku, row.warehouse_name, row.movement_type) == ("TEA-1", "Main", "sale")
    assert (row.quantity, row.unit_price, row.unit_cost) == (Decimal("-0.5"), Decimal("3.25"), 1.5)
    assert (row.reference_number, row.notes, row.occurred_at) == ("R-1", "قهوة ☕", yesterday)
    assert (row.on_hand_after, row.average_cost_after) == (Decimal("1.5"), 1.5)
    assert (row.created_by, row.created_by_email) == (
        shop.colleague.user.id,
        shop.colleague.user.email,
    )
    assert row.created_at > yesterday
    assert (row.reverses_id, row.reversed_by_id, row.transfer_id) == (None, None, None)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("quantity", Decimal(0)),
        ("quantity", Decimal(-1)),
        ("quantity", Decimal("NaN")),
        ("quantity", Decimal("Infinity")),
        ("quantity", Decimal("0.0001")),
        ("quantity", Decimal(10**11)),
        ("unit_cost", Decimal(-1)),
        ("unit_cost", Decimal("NaN")),
        ("unit_price", Decimal("0.00001")),
        ("unit_price", Decimal(10**12)),
        ("reference_number", "r" * 101),
        ("notes", "n" * 10_000),
        ("notes", "\x00"),
        ("occurred_at", datetime(2026, 1, 1)),  # noqa: DTZ001  the mistake itself
        ("movement_type", Kind.REVALUATION),
    ],
)
def test_bad_values_are_refused_at_their_field(work: UnitOfWork, field: str, value: Any) -> None:
    command = stock.PostMovement(
        **{
            "request_id": uuid4(),
            "product_id": 1,
            "warehouse_id": 1,
            "movement_type": Kind.PURCHASE,
            "quantity": Decimal(1),
            field: value,
        }
    )
    with pytest.raises(ValidationError) as caught:
        stock.post_movement(work, command)
    assert caught.value.field == field


def test_a_date_in_the_future_is_refused_at_its_field(module_shop: Shop) -> None:
    with pytest.raises(ValidationError) as caught:
        module_shop.post(
            module_shop.product(),
            module_shop.main,
            Kind.PURCHASE,
            1,
            occurred_at=datetime.now(UTC) + timedelta(days=2),
        )
    assert caught.value.field == "occurred_at"


def test_more_than_is_available_is_refused_with_the_numbers(module_shop: Shop) -> None:
    product = module_shop.product("SKU-42")
    module_shop.stock(product, module_shop.main, 3)
    with pytest.raises(RuleError) as caught:
        module_shop.post(product, module_shop.main, Kind.SALE, 5)
    assert caught.value.code == "not_enough_stock"
    assert caught.value.message == (
        "Only 3 of SKU-42 are available in Main (3 on hand, 0 reserved); 5 were asked for."
    )
    with pytest.raises(RuleError):
        module_shop.post(product, module_shop.annex, Kind.SALE, 1)
    with pytest.raises(RuleError):
        module_shop.post(product, module_shop.main, Kind.ADJUSTMENT, -4)
    assert module_shop.level(product, module_shop.main).on_hand == 3


def test_a_balance_holds_no_more_than_its_column(module_shop: Shop) -> None:
    product = module_shop.product()
    with pytest.raises(AppError) as caught:
        module_shop.admin.write(
            lambda work: stock.post_movements(
                work,
                [
                    movement(product, module_shop.main, Kind.PURCHASE, "9999999999.999")
                    for _ in range(1001)
                ],
            )
        )
    assert isinstance(caught.value, RuleError | ValidationError)


def test_a_product_out_of_use_is_not_posted(module_shop: Shop) -> None:
    product = module_shop.product("OLD")
    module_shop.admin.write(lambda work: products.delete_product(work, product.id))
    with pytest.raises(RuleError, match="OLD is not in use") as caught:
        module_shop.stock(product, module_shop.main, 1)
    assert caught.value.code == "product_not_in_use"


def test_unknown_products_and_warehouses_are_refused(module_shop: Shop) -> None:
    product = module_shop.product()
    with pytest.raises(RuleError):
        module_shop.stock(product, 10**15, 1)
    unknown = stock.PostMovement(uuid4(), 10**15, module_shop.main, Kind.PURCHASE, Decimal(1))
    with pytest.raises(RuleError):
        module_shop.admin.write(posting(unknown))


def test_a_batch_is_posted_as_a_whole_or_not_at_all(module_shop: Shop) -> None:
    first, second = module_shop.product(), module_shop.product()
    batch = [
        movement(first, module_shop.main, Kind.PURCHASE, 5),
        movement(second, module_shop.main, Kind.SALE, 1),
        movement(first, module_shop.main, Kind.SALE, 2),
    ]
    with pytest.raises(RuleError) as caught:
        module_shop.admin.write(lambda work: stock.post_movements(work, batch))
    assert caught.value.details["sku"] == second.sku
    assert module_shop.admin.read(lambda work: products.product_row(work, first.id)).on_hand == 0
    posted = module_shop.admin.write(lambda work: stock.post_movements(work, [batch[0], batch[2]]))
    assert [it.request_id for it in posted] == [batch[0].request_id, batch[2].request_id]
    assert module_shop.level(first, module_shop.main).on_hand == 3


def test_a_batch_may_use_what_it_brought_before(module_shop: Shop) -> None:
    product = module_shop.product()
    wrong_order = [
        movement(product, module_shop.main, Kind.SALE, 2),
        movement(product, module_shop.main, Kind.PURCHASE, 5),
    ]
    with pytest.raises(RuleError):
        module_shop.admin.write(lambda work: stock.post_movements(work, wrong_order))


def test_an_empty_batch_posts_nothing(module_shop: Shop) -> None:
    assert module_shop.admin.write(lambda work: stock.post_movements(work, [])) == ()


# Reversing


def test_a_reversal_is_a_new_linked_entry_of_today(module_shop: Shop) -> None:
    shop, product = module_shop, module_shop.product()
    long_ago = datetime.now(UTC) - timedelta(days=300)
    bought = shop.post(product, shop.main, Kind.PURCHASE, 5, unit_cost=2, occurred_at=long_ago)
    mended = entry(shop, reverse(shop, bought))
    assert (mended.quantity, mended.reverses_id, mended.movement_type) == (
        -5,
        bought.movement_id,
        "purchase",
    )
    assert mended.occurred_at > datetime.now(UTC) - timedelta(minutes=5)
    assert mended.notes == "typed wrong"
    original = entry(shop, bought)
    assert original.reversed_by_id == mended.id
    assert (original.quantity, original.occurred_at) == (5, long_ago)
    assert shop.level(product, shop.main).on_hand == 0


def test_a_wrong_cost_goes_out_again_with_its_receipt(module_shop: Shop) -> None:
    shop, product = module_shop, module_shop.product()
    shop.stock(product, shop.main, 10, cost=2)
    wrong = shop.stock(product, shop.main, 10, cost=200)
    assert shop.level(product, shop.main).average_cost == 101
    reverse(shop, wrong)
    assert shop.level(product, shop.main).average_cost == 2


def test_an_entry_is_reversed_once(module_shop: Shop) -> None:
    product = module_shop.product()
    bought = module_shop.stock(product, module_shop.main, 5)
    mended = reverse(module_shop, bought)
    with pytest.raises(RuleError, match="already been reversed") as caught:
        reverse(module_shop, bought)
    assert caught.value.code == "uq_stock_movements_reverses_id"
    with pytest.raises(RuleError, match="cannot be reversed") as caught:
        reverse(module_shop, mended)
    assert caught.value.code == "not_reversible"


def test_a_reversal_sent_again_is_one_entry(module_shop: Shop) -> None:
    product = module_shop.product()
    bought = module_shop.stock(product, module_shop.main, 5)
    request = uuid4()
    first = reverse(module_shop, bought, request_id=request)
    again = reverse(module_shop, bought, request_id=request)
    assert (again.movement_id, again.was_posted) == (first.movement_id, True)


def test_a_receipt_whose_goods_are_gone_is_not_reversed(module_shop: Shop) -> None:
    product = module_shop.product()
    bought = module_shop.stock(product, module_shop.main, 5)
    module_shop.post(product, module_shop.main, Kind.SALE, 3)
    with pytest.raises(RuleError) as caught:
        reverse(module_shop, bought)
    assert caught.value.code == "not_enough_stock"


def test_a_revaluation_and_an_unknown_entry_are_not_reversed(module_shop: Shop) -> None:
    product = module_shop.product()
    command = Revalue(uuid4(), product.id, module_shop.main, Decimal(3))
    posted = module_shop.admin.write(lambda work: stock.revalue(work, command))
    with pytest.raises(RuleError) as caught:
        reverse(module_shop, posted)
    assert caught.value.code == "not_reversible"
    with pytest.raises(ValidationError, match="does not exist"):
        reverse(module_shop, Posted(uuid4(), 10**15, was_posted=False))


def test_several_entries_are_reversed_as_one(module_shop: Shop) -> None:
    product = module_shop.product()
    bought = module_shop.stock(product, module_shop.main, 5)
    sold = module_shop.post(product, module_shop.main, Kind.SALE, 5)
    requests = [(uuid4(), sold.movement_id), (uuid4(), bought.movement_id)]
    with pytest.raises(RuleError):
        module_shop.admin.write(
            lambda work: stock.reverse_movements(work, requests[::-1], reason="")
        )
    module_shop.admin.write(lambda work: stock.reverse_movements(work, requests, reason=""))
    assert module_shop.level(product, module_shop.main).on_hand == 0


def test_only_who_may_post_may_reverse(module_shop: Shop) -> None:
    bought = module_shop.stock(module_shop.product(), module_shop.main, 5)
    with pytest.raises(PermissionDenied) as caught:
        module_shop.colleague.write(
            lambda work: stock.reverse_movement(
                work, request_id=uuid4(), movement_id=bought.movement_id, reason=""
            )
        )
    assert caught.value.right == "product"


# Valuing


def test_a_late_price_changes_the_average_and_no_entry(module_shop: Shop) -> None:
    shop, product = module_shop, module_shop.product()
    bought = shop.stock(product, shop.main, 10, cost=2)
    before = entry(shop, bought)
    command = Revalue(uuid4(), product.id, shop.main, Decimal("2.75"), "invoice came late")
    posted = shop.admin.write(lambda work: stock.revalue(work, command))
    assert shop.level(product, shop.main).average_cost == Decimal("2.75")
    assert shop.level(product, shop.main).on_hand == 10
    assert entry(shop, bought) == before
    row = entry(shop, posted)
    assert (row.movement_type, row.quantity, row.unit_cost) == ("revaluation", 0, Decimal("2.75"))


def test_a_receipt_without_a_cost_is_valued_at_the_average(module_shop: Shop) -> None:
    shop, product = module_shop, module_shop.product()
    shop.stock(product, shop.main, 10, cost=3)
    assert entry(shop, shop.stock(product, shop.main, 5)).unit_cost == 3
    assert shop.level(product, shop.main).average_cost == 3


@pytest.mark.parametrize("cost", ["NaN", "-1", "0.00001", "Infinity"])
def test_a_bad_average_cost_is_refused_at_its_field(work: UnitOfWork, cost: str) -> None:
    with pytest.raises(ValidationError) as caught:
        stock.revalue(work, Revalue(uuid4(), 1, 1, Decimal(cost)))
    assert caught.value.field == "average_cost"


# Reading


def test_the_ledger_is_read_downwards_and_by_pages(shop: Shop) -> None:
    tea, pot = shop.product(), shop.product()
    ids = [shop.stock(tea if it % 3 else pot, shop.main, 1).movement_id for it in range(7)]
    newest_first = ids[::-1]

    def downwards(query: MovementQuery, size: int) -> list[int]:
        found: list[int] = []
        while True:
            before = found[-1] if found else None
            rows = shop.colleague.read(
                lambda work: movement_list.movement_rows(work, query, before, size)  # noqa: B023
            )
            if not rows:
                return found
            found += [row.id for row in rows]

    assert downwards(MovementQuery(), 2) == newest_first
    assert downwards(MovementQuery(product_id=pot.id), 2) == [ids[6], ids[3], ids[0]]
    for oldest_first, expected in ((False, newest_first), (True, ids)):
        found = pages(shop, oldest_first=oldest_first)
        assert [row.id for page in found for row in page.rows] == expected
        assert {page.total for page in found} == {7}


def pages(shop: Shop, *, oldest_first: bool) -> list[Page[MovementRow]]:
    def read(number: int) -> Page[MovementRow]:
        request = PageRequest(number, 3)
        return shop.colleague.read(
            lambda work: list_movements(work, request=request, oldest_first=oldest_first)
        )

    return [read(number) for number in (1, 2, 3)]


def test_the_ledger_is_filtered(shop: Shop) -> None:
    product = shop.product(by=shop.colleague)
    bought = shop.post(
        product, shop.main, Kind.PURCHASE, 5, by=shop.colleague, reference_number="INV-1"
    )
    sold = shop.post(product, shop.main, Kind.SALE, 1, reference_number="INV%2")
    moved = shop.post(product, shop.annex, Kind.PURCHASE, 1)

    def ids(**conditions: Any) -> set[int]:
        query = MovementQuery(**conditions)
        page = shop.admin.read(lambda work: list_movements(work, query))
        return {row.id for row in page.rows}

    assert ids(movement_type=Kind.SALE) == {sold.movement_id}
    assert ids(warehouse_id=shop.annex) == {moved.movement_id}
    assert ids(created_by=shop.colleague.user.id) == {bought.movement_id}
    assert ids(search="INV") == {bought.movement_id, sold.movement_id}
    assert ids(search=" INV% ") == {sold.movement_id}
    assert ids(search="NV") == set()
    assert ids(import_id=1) == set()
