"""The same request sent again is one entry."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from threading import Barrier
from typing import Any
from uuid import uuid4

import pytest

from inventory_desktop.errors import AppError, PermissionDenied, RuleError
from inventory_desktop.models import MovementType
from inventory_desktop.services import movement_list, products, stock, transfers, users
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.stock import Posted, PostMovement, Revalue
from inventory_desktop.services.transfers import Arrival, CreateTransfer, ReceiveTransfer
from tests.support.shop import Shop, movement, posting


@pytest.fixture
def product(module_shop: Shop) -> ProductRow:
    product = module_shop.product()
    module_shop.stock(product, module_shop.main, 100, cost=2)
    return product


def entries_of(shop: Shop, product: ProductRow) -> int:
    query = movement_list.MovementQuery(product_id=product.id)
    return shop.admin.read(lambda work: movement_list.list_movements(work, query)).total


def full(shop: Shop, product: ProductRow) -> PostMovement:
    return movement(
        product,
        shop.main,
        MovementType.SALE,
        5,
        unit_cost="1.25",
        unit_price="3.5",
        reference_number="R-1",
        notes="a note",
        occurred_at=datetime.now(UTC) - timedelta(days=3),
    )


def test_the_same_entry_again_gets_the_first_result(module_shop: Shop, product: ProductRow) -> None:
    command = full(module_shop, product)
    first = module_shop.admin.write(posting(command))
    again = module_shop.admin.write(posting(command))
    assert (first.was_posted, again.was_posted) == (False, True)
    assert again.movement_id == first.movement_id
    assert module_shop.level(product, module_shop.main).on_hand == 95


def test_numbers_written_differently_are_the_same_content(
    module_shop: Shop, product: ProductRow
) -> None:
    command = full(module_shop, product)
    first = module_shop.admin.write(posting(command))
    same = replace(command, quantity=Decimal("5.000"), unit_cost=Decimal("1.2500"))
    assert module_shop.admin.write(posting(same)).movement_id == first.movement_id


@pytest.mark.parametrize(
    "change",
    [
        {"quantity": Decimal("5.001")},
        {"movement_type": MovementType.DAMAGED},
        {"unit_cost": Decimal("1.26")},
        {"unit_cost": None},
        {"unit_price": None},
        {"reference_number": "R-2"},
        {"reference_number": ""},
        {"notes": "another note"},
        {"occurred_at": datetime(2026, 1, 1, tzinfo=UTC)},
        "warehouse",
        "product",
    ],
    ids=str,
)
def test_another_content_under_the_same_id_is_refused(
    module_shop: Shop, product: ProductRow, change: Any
) -> None:
    if change == "warehouse":
        change = {"warehouse_id": module_shop.annex}
    elif change == "product":
        change = {"product_id": module_shop.product().id}
    command = full(module_shop, product)
    module_shop.admin.write(posting(command))
    with pytest.raises(RuleError, match="already posted with another content") as caught:
        module_shop.admin.write(posting(replace(command, **change)))
    assert caught.value.code == "request_id_reused"
    assert entries_of(module_shop, product) == 2


def test_another_person_cannot_use_the_same_id(module_shop: Shop, product: ProductRow) -> None:
    command = full(module_shop, product)
    module_shop.admin.write(posting(command))
    with pytest.raises(RuleError) as caught:
        module_shop.colleague.write(posting(command))
    assert caught.value.code == "request_id_reused"


def test_a_batch_of_known_and_new_entries_posts_the_new_ones(
    module_shop: Shop, product: ProductRow
) -> None:
    known, new = full(module_shop, product), full(module_shop, product)
    first = module_shop.admin.write(posting(known))
    answers = module_shop.admin.write(lambda work: stock.post_movements(work, [new, known]))
    assert [it.was_posted for it in answers] == [False, True]
    assert answers[1].movement_id == first.movement_id
    assert module_shop.level(product, module_shop.main).on_hand == 90


def test_the_same_id_twice_in_one_batch_posts_nothing(
    module_shop: Shop, product: ProductRow
) -> None:
    command = full(module_shop, product)
    with pytest.raises(AppError):
        module_shop.admin.write(lambda work: stock.post_movements(work, [command, command]))
    assert entries_of(module_shop, product) == 1


def test_a_revaluation_sent_again_is_one_entry(module_shop: Shop, product: ProductRow) -> None:
    command = Revalue(uuid4(), product.id, module_shop.main, Decimal(9))
    first = module_shop.admin.write(lambda work: stock.revalue(work, command))
    again = module_shop.admin.write(lambda work: stock.revalue(work, command))
    assert again == Posted(first.request_id, first.movement_id, was_posted=True)
    with pytest.raises(RuleError):
        module_shop.admin.write(
            lambda work: stock.revalue(work, replace(command, average_cost=Decimal(8)))
        )


def test_many_threads_with_the_same_id_post_once(module_shop: Shop, product: ProductRow) -> None:
    command = full(module_shop, product)
    start = Barrier(4)

    def send() -> Posted:
        start.wait()
        return module_shop.admin.write(posting(command))

    with ThreadPoolExecutor(4) as pool:
        answers = [future.result() for future in [pool.submit(send) for _ in range(4)]]
    assert len({it.movement_id for it in answers}) == 1
    assert sorted(it.was_posted for it in answers) == [False, True, True, True]
    assert module_shop.level(product, module_shop.main).on_hand == 95


def test_many_threads_with_the_same_id_make_one_transfer(
    module_shop: Shop, product: ProductRow
) -> None:
    command = CreateTransfer(uuid4(), product.id, module_shop.main, module_shop.annex, Decimal(5))
    start = Barrier(4)

    def send() -> int:
        start.wait()
        return module_shop.admin.write(lambda work: transfers.create_transfer(work, command)).id

    with ThreadPoolExecutor(4) as pool:
        ids = {future.result() for future in [pool.submit(send) for _ in range(4)]}
    assert len(ids) == 1
    assert module_shop.level(product, module_shop.main).reserved == 5


def test_the_same_transfer_again_is_one_and_another_content_is_refused(
    module_shop: Shop, product: ProductRow
) -> None:
    command = CreateTransfer(
        uuid4(), product.id, module_shop.main, module_shop.annex, Decimal(5), "T-1", "note"
    )
    first = module_shop.admin.write(lambda work: transfers.create_transfer(work, command))
    again = module_shop.admin.write(lambda work: transfers.create_transfer(work, command))
    assert again == first
    for change in ({"quantity": Decimal(6)}, {"notes": ""}, {"transfer_reference": ""}):
        with pytest.raises(RuleError) as caught:
            module_shop.admin.write(
                lambda work, it=change: transfers.create_transfer(work, replace(command, **it))
            )
        assert caught.value.code == "request_id_reused"
    assert module_shop.level(product, module_shop.main).reserved == 5


# What was done is answered as it was, whatever became of its products since


def out_of_use(shop: Shop, product: ProductRow) -> None:
    shop.admin.write(lambda work: products.set_product_active(work, product.id, is_active=False))


def test_an_entry_sent_again_after_its_product_went_out_of_use(
    module_shop: Shop, product: ProductRow
) -> None:
    command = full(module_shop, product)
    first = module_shop.admin.write(posting(command))
    out_of_use(module_shop, product)
    assert module_shop.admin.write(posting(command)).movement_id == first.movement_id
    with pytest.raises(RuleError) as refused:
        module_shop.admin.write(posting(replace(command, request_id=uuid4())))
    assert refused.value.code == "product_not_in_use"


def test_new_entries_beside_one_sent_again_are_checked(
    module_shop: Shop, product: ProductRow
) -> None:
    known = full(module_shop, product)
    module_shop.admin.write(posting(known))
    out_of_use(module_shop, product)
    new = replace(known, request_id=uuid4())
    with pytest.raises(RuleError):
        module_shop.admin.write(lambda work: stock.post_movements(work, [known, new]))
    assert entries_of(module_shop, product) == 2


def test_a_transfer_sent_again_after_its_product_went_out_of_use(
    module_shop: Shop, product: ProductRow
) -> None:
    command = CreateTransfer(uuid4(), product.id, module_shop.main, module_shop.annex, Decimal(3))
    first = module_shop.admin.write(lambda work: transfers.create_transfer(work, command))
    out_of_use(module_shop, product)
    again = module_shop.admin.write(lambda work: transfers.create_transfer(work, command))
    assert again.id == first.id


def test_what_was_done_is_answered_after_the_right_was_withdrawn(
    module_shop: Shop, product: ProductRow
) -> None:
    shop, person = module_shop, module_shop.colleague
    right = {"product_id": product.id, "user_id": person.user.id}
    shop.admin.write(lambda work: users.grant_editing(work, **right))
    sale = full(shop, product)
    command = CreateTransfer(uuid4(), product.id, shop.main, shop.annex, Decimal(3))
    posted = person.write(posting(sale))
    transfer = person.write(lambda work: transfers.create_transfer(work, command))
    person.write(lambda work: transfers.dispatch_transfer(work, transfer.id))
    receipt = ReceiveTransfer(uuid4(), transfer.id, (Arrival(product.id, Decimal(1)),))
    person.write(lambda work: transfers.receive_transfer(work, receipt))
    shop.admin.write(lambda work: users.revoke_editing(work, **right))
    assert person.write(posting(sale)).movement_id == posted.movement_id
    assert person.write(lambda work: transfers.create_transfer(work, command)).id == transfer.id
    person.write(lambda work: transfers.receive_transfer(work, receipt))
    other = replace(receipt, request_id=uuid4())
    with pytest.raises(PermissionDenied):
        person.write(lambda work: transfers.receive_transfer(work, other))
    assert shop.level(product, shop.annex).on_hand == 1
