"""Many people at the same goods, with real processes and threads."""

import json
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path
from random import Random
from uuid import uuid4

import pytest

from inventory_desktop.errors import AppError, RuleError
from inventory_desktop.models import MovementType
from inventory_desktop.services import products, stock, transfers, warehouses
from inventory_desktop.services.transfers import CreateTransfer
from inventory_desktop.services.warehouses import WarehouseFields
from tests.support.server import ADMIN
from tests.support.shop import Shop, movement

ROOT = Path(__file__).resolve().parents[2]
# A till: sells one unit as often as it is told and answers what came of it.
TILL = """
import json, sys
from collections import Counter
from decimal import Decimal
from uuid import uuid4
from inventory_desktop.errors import AppError
from inventory_desktop.models import MovementType
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.database import Database
from inventory_desktop.services.session import open_session
from inventory_desktop.services.stock import PostMovement, post_movement

url, email, password, product, warehouse, times = json.loads(sys.argv[1])
database = Database(url)
session = open_session(database, Credentials(email, password))
print("ready", flush=True)
sys.stdin.readline()
came = Counter()
for _ in range(times):
    sale = PostMovement(uuid4(), product, warehouse, MovementType.SALE, Decimal(1))
    try:
        session.write(lambda work: post_movement(work, sale))
        came["sold"] += 1
    except AppError as error:
        came[getattr(error, "code", "") or f"{type(error).__name__}: {error}"] += 1
database.close()
print(json.dumps(came))
"""


@pytest.fixture
def shop(module_shop: Shop) -> Shop:
    """One shop serves all tests of this file: each uses products and people of its own."""
    return module_shop


def test_eight_processes_sell_two_hundred_and_no_more(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 200)
    order = json.dumps([shop.url, ADMIN.email, ADMIN.password, product.id, shop.main, 50])
    tills = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", TILL, order],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(8)
    ]
    for till in tills:
        assert till.stdout is not None
        while till.stdout.readline() not in {"ready\n", ""}:
            pass
    answers = [till.communicate("go\n", timeout=120)[0] for till in tills]
    came: Counter[str] = Counter()
    for answer in answers:
        came.update(json.loads(answer.splitlines()[-1]))
    assert came == {"sold": 200, "not_enough_stock": 200}
    assert shop.level(product, shop.main).on_hand == 0
    assert shop.verify() == ()


def repeated(caplog: pytest.LogCaptureFixture) -> int:
    return sum("transaction repeated" in record.getMessage() for record in caplog.records)


def test_transfers_in_opposite_directions_never_deadlock(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 50)
    shop.stock(product, shop.annex, 50)

    def send(source: int, target: int) -> None:
        for _ in range(12):
            command = CreateTransfer(uuid4(), product.id, source, target, Decimal(1))
            made = shop.admin.write(lambda work, it=command: transfers.create_transfer(work, it))
            shop.admin.write(lambda work, it=made.id: transfers.complete_transfer(work, it))

    ways = [(shop.main, shop.annex), (shop.annex, shop.main)] * 3
    with ThreadPoolExecutor(6) as pool:
        for sent in [pool.submit(send, *way) for way in ways]:
            sent.result()
    assert repeated(caplog) == 0
    assert shop.level(product, shop.main).on_hand == shop.level(product, shop.annex).on_hand == 50
    assert shop.verify() == ()


def test_batches_over_the_same_goods_in_any_order_never_deadlock(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    goods = [shop.product() for _ in range(6)]

    def receive(seed: int) -> None:
        random = Random(seed)  # noqa: S311  an order, not a secret
        for _ in range(8):
            batch = [
                movement(product, place, MovementType.PURCHASE, 1)
                for product in goods
                for place in (shop.main, shop.annex)
            ]
            random.shuffle(batch)
            shop.admin.write(lambda work, it=batch: stock.post_movements(work, it))

    with ThreadPoolExecutor(6) as pool:
        for received in [pool.submit(receive, seed) for seed in range(6)]:
            received.result()
    assert repeated(caplog) == 0
    rows = [shop.admin.read(lambda work, it=it.id: products.product_row(work, it)) for it in goods]
    assert {row.on_hand for row in rows} == {96}
    assert shop.verify() == ()


def test_the_first_balances_of_a_product_are_opened_by_many_at_once(shop: Shop) -> None:
    product = shop.product()
    with ThreadPoolExecutor(8) as pool:
        for call in [pool.submit(shop.stock, product, shop.main, 1) for _ in range(16)]:
            call.result()
    assert shop.level(product, shop.main).on_hand == 16
    assert shop.verify() == ()


def test_one_of_many_reversals_of_an_entry_wins(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 10)
    sold = shop.post(product, shop.main, MovementType.SALE, 5)

    def reverse() -> str:
        try:
            shop.admin.write(
                lambda work: stock.reverse_movement(
                    work, request_id=uuid4(), movement_id=sold.movement_id, reason=""
                )
            )
        except RuleError as error:
            return error.code
        return "reversed"

    with ThreadPoolExecutor(6) as pool:
        came = Counter(call.result() for call in [pool.submit(reverse) for _ in range(6)])
    assert came == {"reversed": 1, "uq_stock_movements_reverses_id": 5}
    assert shop.level(product, shop.main).on_hand == 10


def test_a_warehouse_is_closed_or_filled_but_never_both(shop: Shop) -> None:
    goods = [shop.product() for _ in range(8)]
    opened = WarehouseFields("CELLAR", "Cellar")
    row = shop.admin.write(lambda work: warehouses.create_warehouse(work, opened))
    closed = WarehouseFields(row.code, row.name, is_active=False)

    def attempt(number: int) -> str:
        try:
            if number == 4:
                shop.admin.write(
                    lambda work: warehouses.update_warehouse(work, row.id, row.version, closed)
                )
            else:
                shop.stock(goods[number], row.id, 1)
        except AppError as error:
            return str(getattr(error, "code", error))
        return "done"

    with ThreadPoolExecutor(8) as pool:
        came = [call.result() for call in [pool.submit(attempt, it) for it in range(8)]]
    is_active = shop.admin.read(lambda work: warehouses.get_warehouse(work, row.id)).is_active
    held = shop.sql(
        "SELECT coalesce(sum(on_hand), 0) FROM inventory.stock_levels WHERE warehouse_id = %s",
        (row.id,),
    )[0][0]
    assert set(came) <= {"done", "warehouse_holds_stock", "warehouse_not_in_use"}, came
    assert is_active or held == 0
    assert shop.verify() == ()
