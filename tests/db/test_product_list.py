"""Lists of products: sorted, filtered, searched, page by page."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from inventory_desktop.errors import SignInRequired
from inventory_desktop.models import MovementType
from inventory_desktop.services import products
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.paging import PageRequest, Sort
from inventory_desktop.services.product_list import (
    ProductQuery,
    list_owned_products,
    list_products,
    product_fences,
    product_rows,
)
from inventory_desktop.services.products import ProductFields, ProductRow
from inventory_desktop.services.users import UpdateUser, update_user
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop

SORTS = ["name", "stock", "created", "price"]
NAMES = ["Tea", "tea", "Äpfel", "Coffee", "tea pot", "Zimt", "100% juice", "a_b", "Kaffee ☕"]
COUNT = 45


@pytest.fixture(scope="module")
def stocked(servers: Servers) -> Iterator[Shop]:
    """A shop of 45 products with many ties in each sort, two of them out of use."""
    with open_shop(servers) as shop:
        for number in range(COUNT):
            product = shop.product(
                f"P-{number:02}",
                by=shop.colleague if number % 3 == 0 else shop.admin,
                name=NAMES[number % len(NAMES)],
                category="Drinks" if number % 2 else "Food",
                description="Leaves from Assam" if number == 7 else "",
                unit_price=Decimal(number % 4),
            )
            if number % 5:
                shop.post(product, shop.main, MovementType.PURCHASE, number % 5)
            if number in {10, 20}:
                shop.admin.write(lambda work, it=product: products.delete_product(work, it.id))
        # Products of one import share their moment.
        shop.sql(
            "UPDATE inventory.products SET created_at = date_trunc('minute', now())"
            " - (id % 3) * interval '1 day'"
        )
        yield shop


@pytest.fixture
def work(stocked: Shop) -> Iterator[UnitOfWork]:
    with stocked.database.unit_of_work(stocked.admin.token, verify=True) as opened:
        yield opened


def key_of(row: ProductRow, sort: str) -> Any:
    values = {"stock": row.on_hand, "created": row.created_at, "price": row.unit_price}
    return values[sort]


def everything(work: UnitOfWork, query: ProductQuery) -> list[ProductRow]:
    """The whole list in PostgreSQL's own order, in one read."""
    return list(product_rows(work, query, None, 1000))


def by_keys(work: UnitOfWork, query: ProductQuery, size: int) -> list[ProductRow]:
    """The list read page by page after its fences."""
    fences = product_fences(work, query, size)
    pages = -(-fences.total // size)
    return [
        row for page in range(pages) for row in product_rows(work, query, fences.before(page), size)
    ]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("size", [1, 7, 20, 100])
def test_pages_after_their_fences_are_the_whole_list_in_its_order(
    work: UnitOfWork, sort: str, size: int, *, descending: bool
) -> None:
    query = ProductQuery(sort=Sort(sort, descending), is_active=None)
    whole = everything(work, query)
    assert len(whole) == COUNT
    assert by_keys(work, query, size) == whole


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", ["stock", "created", "price"])
def test_the_order_is_that_of_the_values_with_the_id_for_ties(
    work: UnitOfWork, sort: str, *, descending: bool
) -> None:
    rows = everything(work, ProductQuery(sort=Sort(sort, descending), is_active=None))
    keys = [(key_of(row, sort), row.id) for row in rows]
    assert keys == sorted(keys, reverse=descending)
    assert len({key for key, _ in keys}) < len(keys)


def test_names_are_sorted_without_regard_to_case(work: UnitOfWork) -> None:
    rows = everything(work, ProductQuery(is_active=None))
    for first, second in pairwise(rows):
        if first.name.lower() == second.name.lower():
            assert first.id < second.id
    names = [row.name for row in rows]
    assert min(names, key=str.lower) == names[0] == "100% juice"


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("size", [4, 20, 100])
def test_pages_by_number_are_the_whole_list_with_its_total(
    work: UnitOfWork, sort: str, size: int, *, descending: bool
) -> None:
    query = ProductQuery(sort=Sort(sort, descending), is_active=None)
    pages = [
        list_products(work, query, PageRequest(number, size))
        for number in range(1, -(-COUNT // size) + 1)
    ]
    assert [row for page in pages for row in page.rows] == everything(work, query)
    assert {page.total for page in pages} == {COUNT}


def test_a_page_behind_the_last_is_empty_and_still_tells_the_total(work: UnitOfWork) -> None:
    page = list_products(work, ProductQuery(is_active=None), PageRequest(10**6, 100))
    assert (page.rows, page.total) == ((), COUNT)
    assert list_products(work, ProductQuery(search="nothing like it")).total == 0
    assert product_fences(work, ProductQuery(search="nothing like it"), 20).total == 0


def test_products_out_of_use_are_left_out_unless_asked_for(work: UnitOfWork) -> None:
    def total(*, is_active: bool | None) -> int:
        return list_products(work, ProductQuery(is_active=is_active)).total

    assert (total(is_active=True), total(is_active=False), total(is_active=None)) == (43, 2, 45)
    assert list_products(work, ProductQuery()).total == 43


def test_owned_products_are_those_of_the_person(work: UnitOfWork, stocked: Shop) -> None:
    query = ProductQuery(is_active=None, sort=Sort("created", descending=True))
    owner = stocked.colleague.user.id
    page = list_owned_products(work, query, owner, PageRequest(1, 100))
    assert page.total == len(page.rows) == 15
    assert {row.owner_id for row in page.rows} == {owner}
    assert list(page.rows) == [row for row in everything(work, query) if row.owner_id == owner]


def test_dates_of_creation_limit_the_list_on_both_sides_inclusively(work: UnitOfWork) -> None:
    query = ProductQuery(is_active=None, sort=Sort("created"))
    moments = sorted({row.created_at for row in everything(work, query)})
    assert len(moments) == 3
    middle = replace(query, created_from=moments[1], created_to=moments[1])
    assert {row.created_at for row in everything(work, middle)} == {moments[1]}
    after = replace(query, created_from=moments[1] + timedelta(microseconds=1))
    assert {row.created_at for row in everything(work, after)} == {moments[2]}
    before = replace(query, created_to=moments[1] - timedelta(microseconds=1))
    assert {row.created_at for row in everything(work, before)} == {moments[0]}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("coffee", {"Coffee"}),
        ("COFFEE", {"Coffee"}),
        ("äpf", {"Äpfel"}),
        ("ÄPFEL", {"Äpfel"}),
        ("tea pot", {"tea pot"}),
        ("pot tea", {"tea pot"}),
        ("te", {"Tea", "tea", "tea pot"}),
        ("0%", set()),
        ("100%", {"100% juice"}),
        ("%", set()),
        ("_", set()),
        ("a_b", {"a_b"}),
        ("☕", {"Kaffee ☕"}),
        ("Assam", {"Zimt", "tea", "Tea", "Coffee", "100% juice", "a_b", "Äpfel", "tea pot"}),
        ("'; DROP TABLE products; --", set()),
    ],
)
def test_all_words_must_occur_somewhere(work: UnitOfWork, typed: str, found: set[str]) -> None:
    rows = everything(work, ProductQuery(search=typed, is_active=None))
    if typed == "Assam":
        assert [row.sku for row in rows] == ["P-07"]
    else:
        assert {row.name for row in rows} == found


def test_words_are_found_in_sku_name_category_and_description(work: UnitOfWork) -> None:
    def skus(search: str) -> list[str]:
        return [row.sku for row in everything(work, ProductQuery(search=search, is_active=None))]

    assert skus("p-07") == ["P-07"]
    assert skus("p-07 drinks assam") == ["P-07"]
    assert skus("p-07 food") == []
    assert len(skus("drinks")) == COUNT // 2


def test_a_short_word_is_found_at_the_beginning_of_words_only(work: UnitOfWork) -> None:
    products.create_product(work, ProductFields(sku="Q1", name="Ox tail", category="Box"))
    products.create_product(work, ProductFields(sku="Q2", name="Box"))
    assert [it.sku for it in everything(work, ProductQuery(search="ox"))] == ["Q1"]
    assert {it.sku for it in everything(work, ProductQuery(search="box"))} == {"Q1", "Q2"}


def test_a_filtered_list_has_pages_of_its_own(work: UnitOfWork) -> None:
    query = ProductQuery(search="tea", sort=Sort("stock", descending=True), is_active=None)
    whole = everything(work, query)
    assert len(whole) == 15
    assert by_keys(work, query, 4) == whole
    page = list_products(work, query, PageRequest(2, 10))
    assert (list(page.rows), page.total) == (whole[10:], 15)


def test_the_price_order_tells_nothing_to_those_who_may_not_see_prices(shop: Shop) -> None:
    for price in (3, 1, 2):
        shop.product(unit_price=Decimal(price))
    shop.admin.write(
        lambda work: update_user(work, UpdateUser(shop.colleague.user.id, sees_prices=False))
    )
    by_price = ProductQuery(sort=Sort("price"))
    assert shop.colleague.read(lambda work: list_products(work, by_price)).rows == ()
    rows = shop.colleague.read(lambda work: list_products(work, ProductQuery())).rows
    assert [row.unit_price for row in rows] == [None] * 3


def test_a_list_without_a_session_is_refused_and_not_empty(stocked: Shop) -> None:
    with pytest.raises(SignInRequired):
        stocked.database.run(
            lambda work: list_products(work, ProductQuery()), token="no token", commit=False
        )
