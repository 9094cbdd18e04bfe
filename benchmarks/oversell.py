"""Eight processes each sell one unit 50 times from a stock of 200.

Exactly 200 sales are accepted and 200 refused for lack of stock, nothing is left, and no call
fails on a lock.
"""

import multiprocessing
from collections import Counter
from decimal import Decimal
from functools import partial
from multiprocessing.synchronize import Barrier
from time import perf_counter
from uuid import uuid4

from common import PERSON, BenchShop, add_warehouse, bench_shop, report

from inventory_desktop import log
from inventory_desktop.errors import AppError, RuleError
from inventory_desktop.models import MovementType
from inventory_desktop.services.database import Database
from inventory_desktop.services.products import (
    ProductFields,
    create_product,
    stock_per_warehouse,
)
from inventory_desktop.services.session import open_session
from inventory_desktop.services.stock import PostMovement, post_movement, verify_ledger

PROCESSES = 8
SALES = 50
STOCK = 200

_Answers = dict[str, int]


def main() -> None:
    with bench_shop() as shop:
        warehouse = add_warehouse(shop.session, "MAIN")
        fields = ProductFields(sku="LAST-200", name="The last two hundred")
        product = shop.session.write(lambda work: create_product(work, fields)).id
        opening = _entry(product, warehouse, MovementType.PURCHASE, STOCK)
        shop.session.write(lambda work: post_movement(work, opening))
        started = perf_counter()
        answers = _sell_at_once(shop.url, product, warehouse)
        _report(shop, product, answers, perf_counter() - started)


def _sell_at_once(url: str, product: int, warehouse: int) -> Counter[str]:
    context = multiprocessing.get_context("spawn")
    with context.Manager() as manager:
        barrier = manager.Barrier(PROCESSES)
        with context.Pool(PROCESSES) as pool:
            told = pool.starmap(_sell, [(url, product, warehouse, barrier)] * PROCESSES, 1)
    total: Counter[str] = Counter()
    for answers in told:
        total.update(answers)
    return total


def _sell(url: str, product: int, warehouse: int, barrier: Barrier) -> _Answers:
    log.configure(level="ERROR")
    database = Database(url)
    try:
        session = open_session(database, PERSON)
        barrier.wait()
        answers: Counter[str] = Counter()
        for _ in range(SALES):
            sale = _entry(product, warehouse, MovementType.SALE, 1)
            try:
                session.write(partial(post_movement, command=sale))
                answers["accepted"] += 1
            except RuleError as error:
                answers[error.code] += 1
            except AppError as error:
                answers[type(error).__name__] += 1
        return dict(answers)
    finally:
        database.close()


def _report(shop: BenchShop, product: int, answers: Counter[str], seconds: float) -> None:
    (level,) = shop.session.read(lambda work: stock_per_warehouse(work, product))
    problems = shop.session.read(verify_ledger)
    expected = {"accepted": STOCK, "not_enough_stock": PROCESSES * SALES - STOCK}
    report(
        "oversell",
        "accepted / refused / left / ledger problems",
        f"{answers['accepted']} / {answers['not_enough_stock']} / {level.on_hand:f}"
        f" / {len(problems)}",
        unit="calls",
        goal="200 / 200 / 0.000 / 0, no other failure",
        passed=dict(answers) == expected and level.on_hand == 0 and not problems,
        postgres=shop.version,
        answers=dict(answers),
        processes=PROCESSES,
        seconds=round(seconds, 2),
    )


def _entry(product: int, warehouse: int, kind: MovementType, quantity: int) -> PostMovement:
    return PostMovement(
        request_id=uuid4(),
        product_id=product,
        warehouse_id=warehouse,
        movement_type=kind,
        quantity=Decimal(quantity),
    )


if __name__ == "__main__":
    main()
