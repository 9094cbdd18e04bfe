"""Products by the state of their stock and by category; what they come to."""

from collections.abc import Iterator
from decimal import Decimal
from uuid import uuid4

import pytest

from inventory_desktop.models import MovementType, StockState
from inventory_desktop.services import products, transfers
from inventory_desktop.services.paging import Sort
from inventory_desktop.services.product_figures import (
    MOST_CATEGORIES,
    ProductCounts,
    ProductTotals,
    product_categories,
    product_counts,
    product_totals,
)
from inventory_desktop.services.product_list import ProductQuery, product_fences, product_rows
from inventory_desktop.services.products import ProductRow, UpdateProduct
from inventory_desktop.services.transfers import CreateTransfer
from inventory_desktop.services.users import UpdateUser, update_user
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop


@pytest.fixture(scope="module")
def stocked(servers: Servers) -> Iterator[Shop]:
    """Products A to F, with 10, 5, 0, 3, 0 and 8 on hand; the reorder point is 5."""
    with open_shop(servers) as shop:
        for letter, quantity in zip("ABCDEF", (10, 5, 0, 3, 0, 8), strict=True):
            product = shop.product(
                letter,
                by=shop.colleague if letter in "AC" else shop.admin,
                name=f"Product {letter}",
                category="Tea" if letter in "ABC" else "Coffee",
                reorder_point=Decimal(5),
                unit_price=Decimal(ord(letter)),
            )
            if quantity:
                shop.stock(product, shop.main, quantity, cost=Decimal("2.5"))
            if letter in "DE":
                shop.admin.write(lambda work, it=product: products.delete_product(work, it.id))
        yield shop


def found(shop: Shop, query: ProductQuery) -> str:
    rows = shop.admin.read(lambda work: product_rows(work, query, None, 100))
    assert shop.admin.read(lambda work: product_fences(work, query, 2)).total == len(rows)
    return "".join(row.sku for row in rows)


@pytest.mark.parametrize(
    ("state", "is_active", "skus"),
    [
        (StockState.IN_STOCK, None, "AF"),
        (StockState.LOW, None, "BD"),
        (StockState.LOW, True, "B"),
        (StockState.OUT, None, "CE"),
        (StockState.OUT, False, "E"),
        (None, None, "ABCDEF"),
    ],
)
@pytest.mark.parametrize("sort", ["name", "created", "price"])
def test_products_are_found_by_what_their_stock_amounts_to(
    stocked: Shop, state: StockState | None, skus: str, sort: str, *, is_active: bool | None
) -> None:
    query = ProductQuery(stock_state=state, is_active=is_active, sort=Sort(sort))
    assert found(stocked, query) == skus
    backwards = ProductQuery(stock_state=state, is_active=is_active, sort=Sort(sort, True))
    assert found(stocked, backwards) == skus[::-1]


def test_a_state_is_sorted_by_stock_as_well(stocked: Shop) -> None:
    query = ProductQuery(stock_state=StockState.LOW, is_active=None, sort=Sort("stock"))
    assert found(stocked, query) == "DB"


def test_a_category_is_exactly_that_and_goes_with_other_filters(stocked: Shop) -> None:
    assert found(stocked, ProductQuery(category="Tea")) == "ABC"
    assert found(stocked, ProductQuery(category="tea")) == ""
    assert found(stocked, ProductQuery(category="")) == ""
    owner = stocked.colleague.user.id
    assert found(stocked, ProductQuery(category="Tea", owner_id=owner)) == "AC"
    out = ProductQuery(category="Tea", owner_id=owner, stock_state=StockState.OUT)
    assert found(stocked, out) == "C"
    assert found(stocked, ProductQuery(category="Tea", search="product b")) == "B"


def test_products_are_counted_by_kind(stocked: Shop) -> None:
    counts = stocked.colleague.read(product_counts)
    assert counts == ProductCounts(everything=6, not_in_use=2, low=1, out=1, mine=2)
    assert counts.in_use == 4


@pytest.mark.parametrize(
    ("query", "count", "value"),
    [
        (ProductQuery(is_active=None), 6, "65"),
        (ProductQuery(), 4, "57.5"),
        (ProductQuery(category="Tea", sort=Sort("price")), 3, "37.5"),
        (ProductQuery(stock_state=StockState.OUT, is_active=None), 2, "0"),
        (ProductQuery(search="no such product"), 0, "0"),
    ],
)
def test_a_list_comes_to_so_many_products_and_so_much_money(
    stocked: Shop, query: ProductQuery, count: int, value: str
) -> None:
    totals = stocked.admin.read(lambda work: product_totals(work, query))
    assert totals == ProductTotals(count, Decimal(value))


def test_the_value_is_hidden_from_those_who_may_not_see_costs(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 2, cost=3)
    shop.stock(product, shop.annex, 2, cost=4)
    assert shop.colleague.read(lambda work: product_totals(work, ProductQuery())) == ProductTotals(
        1, Decimal(14)
    )
    shop.admin.write(
        lambda work: update_user(work, UpdateUser(shop.colleague.user.id, sees_costs=False))
    )
    assert shop.colleague.read(lambda work: product_totals(work, ProductQuery())) == ProductTotals(
        1, None
    )


def test_categories_are_listed_once_each_without_regard_to_case(stocked: Shop, shop: Shop) -> None:
    assert stocked.admin.read(product_categories) == ("Coffee", "Tea")
    assert shop.admin.read(product_categories) == ()
    for category in ("b", "A", "b", "Ä", "", "c"):
        shop.product(category=category)
    assert shop.admin.read(product_categories) == ("A", "b", "c", "Ä")
    shop.sql(
        "INSERT INTO inventory.products (sku, name, category, owner_id)"
        " SELECT 'N-' || i, 'N', 'c ' || i, 1 FROM generate_series(1, 1100) i"
    )
    assert len(shop.admin.read(product_categories)) == MOST_CATEGORIES


def state_of(shop: Shop, product: ProductRow) -> tuple[str, bool, Decimal]:
    return shop.sql(
        "SELECT state, is_active, reorder_point FROM inventory.product_stock WHERE product_id = %s",
        (product.id,),
    )[0]


def test_the_state_follows_stock_reservations_and_the_product(shop: Shop) -> None:
    product = shop.product(reorder_point=Decimal(3))
    assert state_of(shop, product) == ("out", True, 3)
    shop.stock(product, shop.main, 5)
    assert state_of(shop, product)[0] == "in_stock"
    shop.post(product, shop.main, MovementType.SALE, 2)
    assert state_of(shop, product)[0] == "low"
    command = CreateTransfer(uuid4(), product.id, shop.main, shop.annex, Decimal(3))
    transfer = shop.admin.write(lambda work: transfers.create_transfer(work, command))
    assert state_of(shop, product)[0] == "out"
    shop.admin.write(lambda work: transfers.cancel_transfer(work, transfer.id))
    assert state_of(shop, product)[0] == "low"
    current = shop.admin.read(lambda work: products.product_row(work, product.id))
    lower = UpdateProduct(
        current.id,
        current.version,
        current.fields,
        products.ProductFields(current.sku, current.name, reorder_point=Decimal("2.5")),
    )
    shop.admin.write(lambda work: products.update_product(work, lower))
    assert state_of(shop, product) == ("in_stock", True, Decimal("2.5"))
    shop.admin.write(lambda work: products.delete_product(work, product.id))
    assert state_of(shop, product) == ("in_stock", False, Decimal("2.5"))
    assert shop.verify() == ()
