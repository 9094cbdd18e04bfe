"""Posting one movement through the service layer against a bare INSERT and COMMIT.

Both in one run on one cluster, turn by turn: a bare row into a table with the ledger's columns and
indexes, and a sale through the service with all its guards, posted as a delivery is. The
figure is the ratio of the medians.
"""

import argparse
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from itertools import cycle
from statistics import median
from time import perf_counter
from uuid import uuid4

import psycopg2
from common import BenchShop, add_warehouse, as_superuser, bench_shop, report

from inventory_desktop.models import MovementType
from inventory_desktop.services.products import ProductFields, create_product
from inventory_desktop.services.stock import PostMovement, post_movement, post_movements

GOAL = 0.5
PRODUCTS = 200

_INSERT = (
    "INSERT INTO bare_movements (product_id, warehouse_id, movement_type, quantity, unit_price,"
    " reference_number, notes, request_id, occurred_at, created_by)"
    " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--posts", type=int, default=150, help="posts of a round and side")
    given = parser.parse_args()
    with bench_shop() as shop:
        warehouse, products = _stocked(shop)
        as_superuser(
            shop.admin_url,
            "CREATE TABLE bare_movements (LIKE inventory.stock_movements INCLUDING DEFAULTS"
            " INCLUDING IDENTITY INCLUDING INDEXES)",
            "VACUUM ANALYZE",
        )
        connection = psycopg2.connect(shop.admin_url)
        try:
            bare = _bare(connection, warehouse, products)
            guarded = _guarded(shop, warehouse, products)
            _compare(shop, bare, guarded, rounds=given.rounds, posts=given.posts)
        finally:
            connection.close()


def _stocked(shop: BenchShop) -> tuple[int, list[int]]:
    warehouse = add_warehouse(shop.session, "MAIN")
    fields = [ProductFields(sku=f"B-{n:04}", name=f"Bench {n}") for n in range(PRODUCTS)]
    products = [shop.session.write(partial(create_product, command=item)).id for item in fields]
    opening = [
        PostMovement(
            request_id=uuid4(),
            product_id=product,
            warehouse_id=warehouse,
            movement_type=MovementType.PURCHASE,
            quantity=Decimal(1_000_000),
            unit_cost=Decimal("2.5"),
        )
        for product in products
    ]
    shop.session.write(lambda work: post_movements(work, opening))
    return warehouse, products


def _bare(
    connection: psycopg2.extensions.connection, warehouse: int, products: Sequence[int]
) -> Callable[[], object]:
    places = cycle(products)

    def post() -> None:
        values = (
            *(next(places), warehouse, "sale", Decimal(-1), Decimal("9.90"), "R-1", ""),
            *(str(uuid4()), datetime.now(UTC), 1),
        )
        with connection.cursor() as cursor:
            cursor.execute(_INSERT, values)
        connection.commit()

    return post


def _guarded(shop: BenchShop, warehouse: int, products: Sequence[int]) -> Callable[[], object]:
    places = cycle(products)

    def post() -> None:
        command = PostMovement(
            request_id=uuid4(),
            product_id=next(places),
            warehouse_id=warehouse,
            movement_type=MovementType.SALE,
            quantity=Decimal(1),
            unit_price=Decimal("9.90"),
            reference_number="R-1",
        )
        shop.session.write_alone(lambda work: post_movement(work, command))

    return post


def _compare(
    shop: BenchShop,
    bare: Callable[[], object],
    guarded: Callable[[], object],
    *,
    rounds: int,
    posts: int,
) -> None:
    _rate(bare, posts)
    _rate(guarded, posts)
    rates = [(_rate(bare, posts), _rate(guarded, posts)) for _ in range(rounds)]
    plain = median(rate for rate, _ in rates)
    kept = median(rate for _, rate in rates)
    report(
        "post_one",
        "posting one movement / bare INSERT + COMMIT",
        kept / plain,
        unit="ratio of rates",
        goal=f">= {GOAL}",
        passed=kept / plain >= GOAL,
        postgres=shop.version,
        bare_per_second=round(plain),
        guarded_per_second=round(kept),
        bare_microseconds=round(1e6 / plain),
        guarded_microseconds=round(1e6 / kept),
        rounds=rounds,
        posts_per_round=posts,
    )


def _rate(post: Callable[[], object], times: int) -> float:
    started = perf_counter()
    for _ in range(times):
        post()
    return times / (perf_counter() - started)


if __name__ == "__main__":
    main()
