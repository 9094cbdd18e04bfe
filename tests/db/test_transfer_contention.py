"""Several people at the same transfer at once: each step happens once, in some order."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from threading import Barrier
from uuid import uuid4

import psycopg2
import pytest
from sqlalchemy import text

from inventory_desktop.errors import RuleError
from inventory_desktop.models import MovementType
from inventory_desktop.services import stock, transfers
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.transfers import CreateTransferDocument, TransferLine
from inventory_desktop.services.warehouses import WarehouseFields, create_warehouse
from tests.support.shop import Shop, movement
from tests.support.transfers import (
    arrived,
    dispatched,
    document,
    entries,
    figures,
    lost,
    receipt,
    send,
    take,
)

NO_RIGHT = "IV002"


@pytest.fixture
def goods(module_shop: Shop) -> list[ProductRow]:
    """Four products, 40 of each in either warehouse."""
    made = [module_shop.product() for _ in range(4)]
    for product in made:
        for place in (module_shop.main, module_shop.annex):
            module_shop.stock(product, place, 40, cost=2)
    return made


def at_once(*calls: Callable[[], object]) -> Counter[str]:
    """Makes calls at the same moment; counts how they ended."""
    start = Barrier(len(calls))

    def made(call: Callable[[], object]) -> str:
        start.wait()
        try:
            call()
        except RuleError as error:
            return error.code
        return "done"

    with ThreadPoolExecutor(len(calls)) as pool:
        return Counter(pool.map(made, calls))


def repeated(caplog: pytest.LogCaptureFixture) -> int:
    return sum("transaction repeated" in record.getMessage() for record in caplog.records)


def test_of_two_who_receive_the_same_goods_one_is_told(
    module_shop: Shop, goods: list[ProductRow]
) -> None:
    tea = goods[0]
    for _ in range(5):
        before = figures(module_shop, tea)
        transfer = dispatched(module_shop, (tea, 4))
        came = at_once(
            lambda it=transfer: take(module_shop, receipt(it, arrived(tea, 3))),
            lambda it=transfer: take(module_shop, receipt(it, arrived(tea, 2))),
        )
        assert came == {"done": 1, "transfer_too_much": 1}
        transfer = module_shop.admin.write(
            lambda work, it=transfer.id: transfers.complete_transfer(work, it)
        )
        assert transfer.received == 4
        assert figures(module_shop, tea)[1][0] == before[1][0] + 4
    assert module_shop.verify() == ()


def test_receipts_that_fit_together_are_all_taken(
    module_shop: Shop, goods: list[ProductRow]
) -> None:
    tea, cup = goods[:2]
    transfer = dispatched(module_shop, (tea, 6), (cup, 6))
    parts = [arrived(tea, 2), arrived(cup, 2), lost(tea, 1, received=1), lost(cup, 2)]
    came = at_once(*(lambda it=part: take(module_shop, receipt(transfer, it)) for part in parts))
    assert came == {"done": 4}
    assert figures(module_shop, tea)[1] == (43, 0, 2)
    assert figures(module_shop, cup)[1] == (42, 0, 2)
    assert module_shop.verify() == ()


def test_one_receipt_sent_by_many_threads_is_one(
    module_shop: Shop, goods: list[ProductRow]
) -> None:
    transfer = dispatched(module_shop, (goods[0], 20), (goods[1], 20))
    command = receipt(transfer, arrived(goods[0], 3), lost(goods[1], 1, received=2))
    came = at_once(*(lambda: take(module_shop, command) for _ in range(4)))
    assert came == {"done": 4}
    assert [it.quantity for it in entries(module_shop, transfer)] == [-20, -20, 3, 3, -1]


def test_goods_are_cancelled_or_received_but_never_both(
    module_shop: Shop, goods: list[ProductRow]
) -> None:
    tea = goods[0]
    seen: Counter[str] = Counter()
    for _ in range(8):
        transfer = dispatched(module_shop, (tea, 4))
        came = at_once(
            lambda it=transfer: take(module_shop, receipt(it, arrived(tea, 4))),
            lambda it=transfer: module_shop.admin.write(
                lambda work: transfers.cancel_transfer(work, it.id)
            ),
        )
        assert came == {"done": 1, "transfer_state": 1}
        row = module_shop.admin.read(lambda work, it=transfer.id: transfers.get_transfer(work, it))
        assert (row.status, row.received) in {("completed", 4), ("cancelled", 0)}
        seen[row.status] += 1
        assert figures(module_shop, tea)[2][0] == 80
    assert module_shop.verify() == ()


def test_a_transfer_is_dispatched_completed_or_cancelled_in_some_order(
    module_shop: Shop, goods: list[ProductRow]
) -> None:
    tea, cup = goods[:2]
    steps = (
        transfers.dispatch_transfer,
        transfers.complete_transfer,
        transfers.cancel_transfer,
        transfers.dispatch_transfer,
    )
    for _ in range(5):
        made = send(module_shop, document(module_shop, (tea, 1), (cup, 1)))
        at_once(
            *(
                lambda step=step, it=made.id: module_shop.admin.write(lambda work: step(work, it))
                for step in steps
            )
        )
        outs = [
            it for it in entries(module_shop, made) if it.movement_type == MovementType.TRANSFER_OUT
        ]
        assert len(outs) in {0, 2}
    assert figures(module_shop, tea)[2] == (80, 0, 0)
    assert module_shop.verify() == ()


def test_the_last_goods_are_promised_once(module_shop: Shop, goods: list[ProductRow]) -> None:
    tea, cup = goods[:2]
    came = at_once(
        *(lambda: send(module_shop, document(module_shop, (cup, 1), (tea, 15))) for _ in range(4))
    )
    assert came == {"done": 2, "not_enough_stock": 2}
    assert figures(module_shop, cup)[0] == (40, 2, 0)


def test_documents_and_batches_over_the_same_goods_never_deadlock(
    module_shop: Shop, goods: list[ProductRow], caplog: pytest.LogCaptureFixture
) -> None:
    places = [module_shop.main, module_shop.annex, third_warehouse(module_shop)]

    def move(number: int) -> None:
        source, target = places[number % 2], places[1 - number % 2]
        order = goods[number % 4 :] + goods[: number % 4]
        for _ in range(5):
            command = document(
                module_shop,
                *((it, 1) for it in order),
                from_warehouse_id=source,
                to_warehouse_id=target,
            )
            made = send(module_shop, command)
            module_shop.admin.write(lambda work, it=made.id: transfers.dispatch_transfer(work, it))
            take(module_shop, receipt(made, *(arrived(it, 1) for it in order[::-1])))

    def deliver(number: int) -> None:
        for turn in range(8):
            batch = [
                movement(product, places[(at + turn + number) % 3], MovementType.PURCHASE, 1)
                for at, product in enumerate(goods)
            ]
            module_shop.admin.write(lambda work, it=batch: stock.post_movements(work, it))

    with ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(move, number) for number in range(4)]
        calls += [pool.submit(deliver, number) for number in range(4)]
        for call in calls:
            call.result()
    assert repeated(caplog) == 0
    assert sum(figures(module_shop, it)[2][0] for it in goods) == 4 * 80 + 4 * 8 * 4
    assert module_shop.verify() == ()


def third_warehouse(shop: Shop) -> int:
    opened = WarehouseFields("CELLAR", "Cellar")
    return shop.admin.write(lambda work: create_warehouse(work, opened)).id


def test_who_may_not_move_everything_holds_up_nobody(
    module_shop: Shop, goods: list[ProductRow]
) -> None:
    """A repeated request of one's own, and a new one, in a transaction that is left open."""
    shop, request = module_shop, uuid4()
    own = shop.product(by=shop.colleague)
    shop.stock(own, shop.main, 3)
    made = CreateTransferDocument(
        request, shop.main, shop.annex, (TransferLine(own.id, Decimal(1)),)
    )
    shop.colleague.write(lambda work: transfers.create_transfer_document(work, made))
    connection = shop.connect(token=shop.colleague.token)
    with connection.cursor() as cursor:
        move = "SELECT inventory.move_everything(%s, %s, %s)"
        cursor.execute(move, (str(request), shop.main, shop.annex))
        assert cursor.fetchone() is not None
        cursor.execute("SAVEPOINT before")
        with pytest.raises(psycopg2.Error) as caught:
            cursor.execute(move, (str(uuid4()), shop.main, shop.annex))
        assert caught.value.pgcode == NO_RIGHT
        cursor.execute("ROLLBACK TO before")
        sale = movement(goods[0], shop.main, MovementType.SALE, 1)
        with shop.another_desktop().unit_of_work(shop.admin.token) as work:
            work.connection.execute(text("SET LOCAL lock_timeout = '2s'"))
            stock.post_movement(work, sale)
            work.commit()
    connection.rollback()


def test_who_may_not_move_everything_is_told_before_waiting_for_anybody(
    module_shop: Shop, goods: list[ProductRow]
) -> None:
    shop = module_shop
    with shop.another_desktop().unit_of_work(shop.admin.token) as work:
        stock.post_movement(work, movement(goods[0], shop.main, MovementType.SALE, 1))
        connection = shop.connect(token=shop.colleague.token)
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL lock_timeout = '500ms'")
            move = "SELECT inventory.move_everything(%s, %s, %s)"
            with pytest.raises(psycopg2.Error) as caught:
                cursor.execute(move, (str(uuid4()), shop.main, shop.annex))
        assert caught.value.pgcode == NO_RIGHT
        connection.rollback()
