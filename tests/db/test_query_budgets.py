"""How many round trips a call may cost, counted on the wire."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from inventory_desktop.models import MovementType
from inventory_desktop.services import (
    bulk_edits,
    movement_list,
    pictures,
    products,
    stock,
    transfers,
    users,
    warehouses,
)
from inventory_desktop.services.bulk_changes import BulkChanges
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.goods_under_way import goods_under_way, warehouse_traffic
from inventory_desktop.services.movement_list import MovementQuery
from inventory_desktop.services.paging import PageRequest
from inventory_desktop.services.product_codes import find_codes
from inventory_desktop.services.product_figures import (
    product_categories,
    product_counts,
    product_totals,
)
from inventory_desktop.services.product_list import (
    ProductQuery,
    list_products,
    product_fences,
    product_rows,
)
from inventory_desktop.services.products import ProductFields, ProductRow, UpdateProduct
from inventory_desktop.services.reports.attention import attention
from inventory_desktop.services.reports.periods import Grain, last_days
from inventory_desktop.services.reports.purchases_and_sales import purchases_and_sales
from inventory_desktop.services.reports.sellers import sellers
from inventory_desktop.services.reports.stock_value import stock_by_warehouse
from inventory_desktop.services.reports.trade import trade
from inventory_desktop.services.reports.turnover import inventory_turnover
from inventory_desktop.services.session import Session
from inventory_desktop.services.stock_history import on_hand_at
from inventory_desktop.services.stock_levels import available_at
from inventory_desktop.services.transfer_details import get_transfer_details
from inventory_desktop.services.transfer_list import (
    TransferQuery,
    transfer_counts,
    transfer_rows,
)
from inventory_desktop.services.transfers import CreateTransfer
from tests.support.shop import Shop, movement, posting
from tests.support.transfers import arrived, dispatched, document, receipt
from tests.support.wire import Wire

TODAY = datetime.now(UTC).astimezone().date()


@pytest.fixture(scope="module")
def wired(module_shop: Shop) -> Iterator[tuple[Session, Wire]]:
    with module_shop.over_wire() as opened:
        yield opened


@pytest.fixture
def admin(wired: tuple[Session, Wire]) -> Session:
    return wired[0]


@pytest.fixture
def wire(wired: tuple[Session, Wire]) -> Wire:
    wired[1].sent.clear()
    return wired[1]


@pytest.fixture(scope="module")
def product(module_shop: Shop) -> ProductRow:
    for number in range(60):
        module_shop.product(name=f"Tea {number}")
    product = module_shop.product()
    module_shop.stock(product, module_shop.main, 1000, cost=2)
    dispatched(module_shop, (product, 1))
    return product


READS: dict[str, tuple[int, Callable[[UnitOfWork, ProductRow], object]]] = {
    "a page of products by number": (
        2,
        lambda work, _: list_products(work, ProductQuery(), PageRequest(1, 20)),
    ),
    "a later page of products by number": (
        3,
        lambda work, _: list_products(work, ProductQuery(search="tea"), PageRequest(3, 20)),
    ),
    "the fences of the list": (1, lambda work, _: product_fences(work, ProductQuery(), 20)),
    "a page of products after a fence": (
        1,
        lambda work, _: product_rows(work, ProductQuery(), ("tea 3", 4), 100),
    ),
    "a page of products by a barcode": (
        2,
        lambda work, _: product_rows(work, ProductQuery(search="4006381333931"), None, 100),
    ),
    "how many products there are of each kind": (1, lambda work, _: product_counts(work)),
    "what a list comes to": (1, lambda work, _: product_totals(work, ProductQuery())),
    "the categories": (1, lambda work, _: product_categories(work)),
    "a product's picture": (1, lambda work, it: pictures.read_picture(work, it.id)),
    "a product's stock over time": (
        1,
        lambda work, it: on_hand_at(work, it.id, [it.created_at]),
    ),
    "a product's details": (4, lambda work, it: products.get_product(work, it.id)),
    "a product by its SKU": (2, lambda work, it: products.find_by_code(work, it.sku)),
    "a product by a barcode": (2, lambda work, _: products.find_by_code(work, "no such")),
    "the warehouses": (1, lambda work, _: warehouses.list_warehouses(work)),
    "the people": (1, lambda work, _: users.list_users(work)),
    "a page of the ledger downwards": (
        1,
        lambda work, _: movement_list.movement_rows(work, MovementQuery(), None, 100),
    ),
    "a page of the ledger by number": (2, lambda work, _: movement_list.list_movements(work)),
    "a page of transfers by number": (2, lambda work, _: transfers.list_transfers(work)),
    "what needs attention": (5, lambda work, _: attention(work)),
    "the stock of each warehouse": (2, lambda work, _: stock_by_warehouse(work)),
    "the trade of the last weeks": (3, lambda work, _: trade(work, TODAY)),
    "the best and the slowest sellers": (2, lambda work, _: sellers(work, last_days(TODAY, 90))),
    "the turnover": (4, lambda work, _: inventory_turnover(work, TODAY)),
    "a year of purchases and sales by day": (
        2,
        lambda work, _: purchases_and_sales(work, last_days(TODAY, 365), Grain.DAY),
    ),
    "a searched page of transfers": (
        2,
        lambda work, it: transfer_rows(work, TransferQuery(search=it.sku), None, 100),
    ),
    "how many transfers stand in each state": (
        1,
        lambda work, _: transfer_counts(work, TransferQuery()),
    ),
    "all of a transfer": (4, lambda work, _: get_transfer_details(work, 1)),
    "goods under way": (1, lambda work, it: goods_under_way(work, it.id)),
    "what goes on between the warehouses": (1, lambda work, _: warehouse_traffic(work)),
    "what is available of many": (1, lambda work, it: available_at(work, 1, [it.id])),
    "many codes": (3, lambda work, it: find_codes(work, [it.sku, "none"])),
}


@pytest.mark.parametrize("name", READS)
def test_a_read_costs_no_more_than_its_budget_and_a_rollback(
    admin: Session, wire: Wire, product: ProductRow, name: str
) -> None:
    budget, read = READS[name]
    admin.read(lambda work: read(work, product))
    *statements, last = wire.sent
    assert len(statements) <= budget, statements
    assert last == "ROLLBACK"


def test_posting_is_one_statement_and_a_commit(
    module_shop: Shop, admin: Session, wire: Wire, product: ProductRow
) -> None:
    admin.write(posting(movement(product, module_shop.main, MovementType.SALE, 1)))
    statement, end = wire.sent
    assert statement.startswith(
        f"BEGIN;SELECT set_config('inventory.token', '{admin.token}', true)"
    )
    assert "post_movements" in statement
    assert end == "COMMIT"


def test_a_hundred_entries_are_one_statement_and_a_commit(
    module_shop: Shop, admin: Session, wire: Wire, product: ProductRow
) -> None:
    batch = [movement(product, module_shop.main, MovementType.SALE, 1) for _ in range(100)]
    admin.write(lambda work: stock.post_movements(work, batch))
    assert len(wire.sent) == 2


def test_reversing_many_entries_is_two_statements_and_a_commit(
    module_shop: Shop, admin: Session, wire: Wire, product: ProductRow
) -> None:
    posted = [module_shop.post(product, module_shop.main, MovementType.SALE, 1) for _ in range(5)]
    requests = [(uuid4(), it.movement_id) for it in posted]
    admin.write(lambda work: stock.reverse_movements(work, requests, reason=""))
    assert len(wire.sent) == 3


def test_other_writes_stay_within_their_budgets(
    module_shop: Shop, admin: Session, wire: Wire, product: ProductRow
) -> None:
    change = UpdateProduct(
        product.id, product.version, product.fields, ProductFields(product.sku, "Renamed")
    )
    transfer = CreateTransfer(
        uuid4(), product.id, module_shop.main, module_shop.annex, product.on_hand + 1
    )
    goods = [(product, 1), (module_shop.product(), 1)]
    module_shop.stock(goods[1][0], module_shop.main, 5)
    pending = dispatched(module_shop, *goods)
    many = document(module_shop, *goods)
    arrival = receipt(pending, arrived(product, 1))
    writes: list[tuple[int, Callable[[UnitOfWork], object]]] = [
        (3, lambda work: products.create_product(work, ProductFields(uuid4().hex, "Tea"))),
        (4, lambda work: products.update_product(work, change)),
        (3, lambda work: transfers.create_transfer(work, transfer)),
        (3, lambda work: transfers.create_transfer_document(work, many)),
        (3, lambda work: transfers.receive_transfer(work, arrival)),
        (3, lambda work: transfers.complete_transfer(work, pending.id)),
    ]
    for budget, write in writes:
        wire.sent.clear()
        admin.write(write)
        assert len(wire.sent) <= budget, wire.sent


def test_work_that_asks_for_nothing_sends_nothing(admin: Session, wire: Wire) -> None:
    admin.read(lambda _: None)
    admin.write(lambda _: None)
    assert wire.sent == []


def test_a_bulk_edit_costs_the_same_whatever_the_number_of_products(
    admin: Session, wire: Wire
) -> None:
    tea = BulkChanges(category="Tea")
    made = admin.write(lambda work: bulk_edits.draft_bulk_edit(work, ProductQuery(search="tea x")))
    admin.read(lambda work: bulk_edits.preview_bulk_edit(work, made.edit_id, tea))
    admin.write(lambda work: bulk_edits.begin_bulk_edit(work, made.edit_id, tea))
    bulk_edits.apply_bulk_edit(admin, made.edit_id)
    assert len(wire.sent) <= 16, wire.sent
