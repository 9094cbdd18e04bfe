"""The totals of the ledger are what the ledger says, whoever posts and adds up meanwhile."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text

from inventory_desktop.models import MovementType
from inventory_desktop.services import stock
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.reports import totals
from inventory_desktop.services.session import Session
from tests.support.shop import Shop, movement, posting

KEYS = "date_bin('15 minutes', m.occurred_at, '2000-01-01 00:00+00'), m.warehouse_id,"
LEDGER = f"""
    SELECT {KEYS} m.movement_type, sum(m.quantity), sum(m.quantity * s.unit_cost),
        coalesce(sum(m.quantity * coalesce(m.unit_price, o.unit_price)), 0), count(*),
        count(*) FILTER (WHERE m.unit_price IS NULL AND m.reverses_id IS NULL)
        - count(*) FILTER (WHERE o.id IS NOT NULL AND o.unit_price IS NULL)
    FROM inventory.stock_movements m JOIN inventory.movement_seals s ON s.movement_id = m.id
    LEFT JOIN inventory.stock_movements o ON o.id = m.reverses_id
    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
"""
TOTALS = """
    SELECT began_at, warehouse_id, movement_type, sum(quantity), sum(cost), sum(revenue),
        sum(entries), sum(unpriced)
    FROM inventory.movement_total_list GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
"""


def asked(session: Session, statement: str) -> list[tuple[Any, ...]]:
    return session.read(
        lambda work: [tuple(row) for row in work.connection.execute(text(statement))]
    )


def assert_exact(shop: Shop) -> None:
    """What is read is what the ledger says, entry by entry."""
    assert asked(shop.admin, TOTALS) == shop.sql(f"SET timezone = 'UTC'; {LEDGER}")


def add_up(shop: Shop, most: int = 1000) -> int:
    return shop.admin.write(lambda work: totals.add_up(work, most))


def gaps(shop: Shop) -> list[tuple[Any, ...]]:
    return shop.sql("SELECT first_id, last_id FROM inventory.movement_gaps ORDER BY 1")


def settled(shop: Shop) -> int:
    """How many entries are in the totals."""
    return int(shop.sql("SELECT coalesce(sum(entries), 0) FROM inventory.movement_totals")[0][0])


@pytest.fixture
def product(shop: Shop) -> ProductRow:
    made = shop.product()
    shop.stock(made, shop.main, 100, cost="2.5")
    return made


def furnish(shop: Shop, product: ProductRow) -> None:
    """Entries of most types, in two warehouses, with a reversal."""
    shop.stock(product, shop.annex, 40, cost=3)
    sold = shop.post(product, shop.main, MovementType.SALE, 4, unit_price="9.99")
    shop.post(product, shop.main, MovementType.SALE, 2)
    shop.post(product, shop.annex, MovementType.DAMAGED, 1)
    shop.post(product, shop.annex, MovementType.ADJUSTMENT, -3)
    shop.post(product, shop.annex, MovementType.ADJUSTMENT, 5)
    shop.post(product, shop.main, MovementType.RETURN, 1, unit_cost=2)
    reverse(shop, sold.movement_id)


def reverse(shop: Shop, movement_id: int) -> None:
    shop.admin.write(
        lambda work: stock.reverse_movement(
            work, request_id=uuid4(), movement_id=movement_id, reason="mistyped"
        )
    )


def test_what_is_not_added_up_is_read_all_the_same(shop: Shop, product: ProductRow) -> None:
    furnish(shop, product)
    assert settled(shop) == 0
    assert_exact(shop)


@pytest.mark.parametrize("most", [1, 2, 3, 1000])
def test_adding_up_changes_nothing_that_is_read(shop: Shop, product: ProductRow, most: int) -> None:
    furnish(shop, product)
    while add_up(shop, most):
        assert_exact(shop)
    assert settled(shop) == 9
    shop.post(product, shop.main, MovementType.SALE, 1, unit_price=3)
    assert_exact(shop)
    assert add_up(shop) == 1
    assert_exact(shop)
    assert gaps(shop) == []


def test_a_reversal_cancels_its_entry_on_the_side_where_it_stood(
    shop: Shop, product: ProductRow
) -> None:
    wrong = shop.stock(product, shop.annex, 7, cost=1)
    reverse(shop, wrong.movement_id)
    sides = "SELECT is_receipt, sum(quantity) FROM inventory.movement_total_list GROUP BY 1"
    assert asked(shop.admin, sides) == [(True, Decimal(100))]
    add_up(shop)
    assert asked(shop.admin, sides) == [(True, Decimal(100))]


class SlowPoster:
    """Somebody whose transaction stays open after posting."""

    def __init__(self, shop: Shop, product: ProductRow) -> None:
        self._opened = shop.database.unit_of_work(shop.admin.token)
        self._work = self._opened.__enter__()
        posting(movement(product, shop.main, MovementType.SALE, 1))(self._work)

    def commit(self) -> None:
        self._work.commit()
        self.end()

    def end(self) -> None:
        self._opened.__exit__(None, None, None)


def test_an_entry_that_is_committed_late_is_neither_lost_nor_counted_twice(
    shop: Shop, product: ProductRow
) -> None:
    other = shop.product()
    add_up(shop)
    slow = SlowPoster(shop, product)
    shop.stock(other, shop.main, 5, cost=1)
    assert add_up(shop) == 1
    assert len(gaps(shop)) == 1
    assert_exact(shop)
    slow.commit()
    assert_exact(shop)
    assert add_up(shop) == 1
    assert gaps(shop) == []
    assert settled(shop) == 3
    assert_exact(shop)


def test_several_late_entries_fill_a_gap_piece_by_piece(shop: Shop) -> None:
    goods = [shop.product() for _ in range(5)]
    for each in goods:
        shop.stock(each, shop.main, 10, cost=2)
    add_up(shop)
    slow = [SlowPoster(shop, each) for each in goods[:4]]
    shop.stock(goods[4], shop.main, 1, cost=2)
    add_up(shop)
    first, last = gaps(shop)[0]
    assert last - first == 3
    slow[2].commit()
    add_up(shop)
    assert gaps(shop) == [(first, first + 1), (last, last)]
    slow[1].commit()
    slow[3].end()
    assert_exact(shop)
    add_up(shop)
    slow[0].commit()
    assert_exact(shop)
    assert add_up(shop) == 1
    assert gaps(shop) == [(last, last)]
    assert settled(shop) == 9
    assert_exact(shop)


def test_what_was_rolled_back_stays_a_gap_and_costs_nothing(
    shop: Shop, product: ProductRow
) -> None:
    SlowPoster(shop, product).end()
    shop.stock(product, shop.main, 1)
    assert add_up(shop) == 2
    assert len(gaps(shop)) == 1
    assert add_up(shop) == 0
    assert_exact(shop)


def test_the_second_of_two_who_add_up_leaves_it_to_the_first(
    shop: Shop, product: ProductRow
) -> None:
    furnish(shop, product)
    with shop.database.unit_of_work(shop.admin.token) as work:
        assert totals.add_up(work) == 9
        assert add_up(shop) == 0
        assert_exact(shop)
    assert settled(shop) == 0
    assert add_up(shop) == 9


@pytest.mark.parametrize("level", ["REPEATABLE READ", "SERIALIZABLE"])
def test_a_transaction_that_looks_into_the_past_loses_nothing(
    shop: Shop, product: ProductRow, level: str
) -> None:
    raw = shop.connect(token=shop.admin.token)
    with raw.cursor() as cursor:
        cursor.execute(f"BEGIN ISOLATION LEVEL {level}; SELECT count(*) FROM inventory.products")
        slow = SlowPoster(shop, product)
        shop.stock(shop.product(), shop.main, 5, cost=1)
        slow.commit()
        cursor.execute("SELECT inventory.add_up_movements(1000)")
        assert cursor.fetchone() == (1,)
    raw.commit()
    assert_exact(shop)
    assert add_up(shop) == 2
    assert_exact(shop)


def test_many_post_while_others_add_up(shop: Shop) -> None:
    goods = [shop.product() for _ in range(4)]
    for each in goods:
        shop.stock(each, shop.main, 1000, cost=3)

    def sell(each: ProductRow) -> None:
        for number in range(25):
            shop.post(each, shop.main, MovementType.SALE, 1 + number % 3, unit_price=number)

    def keep_adding(_number: int) -> None:
        for _ in range(30):
            add_up(shop, 7)

    with ThreadPoolExecutor(6) as pool:
        list(
            pool.map(
                lambda job: job[0](job[1]),
                [(sell, it) for it in goods] + [(keep_adding, 1), (keep_adding, 2)],
            )
        )
    assert_exact(shop)
    while add_up(shop, 1000):
        pass
    assert settled(shop) == 104
    assert gaps(shop) == []
    assert_exact(shop)
