"""Searching products: whatever way the database takes, the answer is that of the plain query."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inventory_desktop.errors import SignInRequired
from inventory_desktop.models import StockState
from inventory_desktop.services import products
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.paging import Key, PageRequest, Sort
from inventory_desktop.services.product_list import (
    ProductQuery,
    list_products,
    product_fences,
    product_rows,
    search_patterns,
)
from inventory_desktop.services.products import ProductFields
from inventory_desktop.services.users import UpdateUser, update_user
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop

COUNT = 2200
BEGINNING = datetime(2024, 1, 1, tzinfo=UTC)
LOOKS = ["Walnut", "walnut", "Äpfel-", "Ash", "ÖL", "100%", "a_b", r"back\slash", "O'Neill", "茶"]
KINDS = ["bowl", "bowling pin", "Wal", "mug", "box", "tea pot", "x", "00007", "☕", "naïve"]
TEXTS = ["piece of wood", "thing", "made by hand in the old town, for many years", "", "ox tail"]
WORDS = [
    *LOOKS,
    *KINDS,
    "piece",
    "thing",
    "wood",
    "SKU-",
    "sku-000",
    "1999",
    "town",
    "zephyr",
    "newest",
]
KEYS = {"name": "lower(p.name)", "stock": "s.on_hand", "created": "p.created_at"}
KEYS["price"] = "p.unit_price"


@pytest.fixture(scope="module")
def big(servers: Servers) -> Iterator[Shop]:
    """A shop with many alike, many ties, and long texts."""
    with open_shop(servers) as shop:
        _fill(shop)
        shop.sql("ANALYZE inventory.products; ANALYZE inventory.product_stock")
        yield shop


@pytest.fixture
def work(big: Shop) -> Iterator[UnitOfWork]:
    with big.database.unit_of_work(big.admin.token, verify=True) as opened:
        yield opened


def _fill(shop: Shop) -> None:
    rng = Random(3)  # noqa: S311  the same shop each time
    owners = [shop.admin.user.id, shop.colleague.user.id]
    rows = [_row(rng, number, owners) for number in range(COUNT)]
    columns = list(zip(*rows, strict=True))
    shop.sql(
        "INSERT INTO inventory.products (sku, name, category, description, unit_price, is_active,"
        " owner_id, created_at) SELECT * FROM unnest(%s::text[], %s::text[], %s::text[],"
        " %s::text[], %s::numeric[], %s::boolean[], %s::bigint[], %s::timestamptz[])",
        [list(column) for column in columns[:8]],
    )
    shop.sql(
        "UPDATE inventory.product_stock s SET on_hand = g.on_hand"
        " FROM (SELECT p.id, x.on_hand FROM unnest(%s::text[], %s::numeric[]) x (sku, on_hand)"
        " JOIN inventory.products p ON p.sku = x.sku) g WHERE g.id = s.product_id",
        [list(columns[0]), list(columns[8])],
    )


def _row(rng: Random, number: int, owners: list[int]) -> tuple[Any, ...]:
    look = LOOKS[min(9, int(rng.expovariate(0.5)))]
    name = f"{look} {rng.choice(KINDS)}{' of a very long and common name' if number % 3 else ''}"
    text = rng.choice(TEXTS) + (" zephyr" if number % 700 == 5 else "")
    later = rng.choice([0, 1, 10**12, 10**13])
    text += " newest" if later == 10**13 else ""
    if number % 50 == 7:
        # Too many trigrams for an index page; the words that count stand at the end.
        text = "".join(chr(rng.randrange(0x4E00, 0x9FFF)) for _ in range(2500)) + f" {text}"
    return (
        f"SKU-{number:05}",
        f"{name} {number % 7}" if number % 2 else name,
        rng.choice(["Kitchen", "Garten", ""]),
        text,
        Decimal(rng.choice([0, 0, 1, 1, 5, 12345])) + Decimal(rng.randrange(3)) / 10000,
        number % 11 != 0,
        owners[number % 5 == 0],
        BEGINNING + timedelta(microseconds=later + number // 100),
        Decimal(rng.choice([0, 0, 0, 1, 2, 700])) + Decimal(rng.randrange(2)) / 1000,
    )


def plain(shop: Shop, query: ProductQuery, after: Key | None, limit: int) -> list[int]:
    """What the simplest statement answers, asked past the services."""
    key, direction = KEYS[query.sort.key], "DESC" if query.sort.descending else "ASC"
    conditions, values = ["true"], []
    for pattern in search_patterns(query.search):
        conditions.append("p.search_text LIKE %s")
        values.append(pattern)
    for condition, value in (
        ("p.is_active = %s", query.is_active),
        ("p.owner_id = %s", query.owner_id),
        ("p.category = %s", query.category),
        ("s.state = %s", query.stock_state),
        ("p.created_at >= %s", query.created_from),
        ("p.created_at <= %s", query.created_to),
    ):
        if value is not None:
            conditions.append(condition)
            values.append(value)
    if after is not None:
        conditions.append(f"({key}, p.id) {'<' if query.sort.descending else '>'} (%s, %s)")
        values.extend(after)
    rows = shop.sql(
        "SELECT p.id FROM inventory.products p"
        " JOIN inventory.product_stock s ON s.product_id = p.id"
        f" WHERE {' AND '.join(conditions)} ORDER BY {key} {direction}, p.id {direction}"
        f" LIMIT {limit}",
        values,
    )
    return [row[0] for row in rows]


def key_of(shop: Shop, query: ProductQuery, product: int) -> Key:
    (row,) = shop.sql(
        f"SELECT {KEYS[query.sort.key]}, p.id FROM inventory.products p"
        " JOIN inventory.product_stock s ON s.product_id = p.id WHERE p.id = %s",
        (product,),
    )
    return row


def fragments() -> st.SearchStrategy[str]:
    """Pieces of words as somebody types them, in any case."""
    piece = st.sampled_from(WORDS).flatmap(
        lambda word: st.tuples(st.integers(0, len(word) - 1), st.integers(1, 8)).map(
            lambda cut: word[cut[0] : cut[0] + cut[1]]
        )
    )
    return st.one_of(piece, piece.map(str.upper), st.sampled_from(["%", "_", "\\", "%%%", "'"]))


def queries() -> st.SearchStrategy[ProductQuery]:
    """Searches of one to ten words, in any order, with any filters."""
    moments = st.sampled_from([None, None, BEGINNING, BEGINNING + timedelta(microseconds=10**12)])
    return st.builds(
        ProductQuery,
        search=st.lists(fragments(), min_size=1, max_size=3).map(" ".join)
        | st.lists(fragments(), min_size=8, max_size=10).map(" ".join),
        owner_id=st.sampled_from([None, None, 1, 2]),
        created_from=moments,
        created_to=moments,
        is_active=st.sampled_from([True, True, None, False]),
        category=st.sampled_from([None, None, "Kitchen", "Nowhere"]),
        stock_state=st.sampled_from([None, None, *StockState]),
        sort=st.builds(Sort, st.sampled_from(sorted(KEYS)), st.booleans()),
    )


@given(query=queries(), start=st.none() | st.integers(1, COUNT), limit=st.integers(1, 120))
def test_a_search_answers_what_the_plain_query_does(
    big: Shop, work: UnitOfWork, query: ProductQuery, start: int | None, limit: int
) -> None:
    after = None if start is None else key_of(big, query, start)
    found = [row.id for row in product_rows(work, query, after, limit)]
    assert found == plain(big, query, after, limit)


@given(query=queries(), start=st.none() | st.integers(1, COUNT), limit=st.integers(1, 120))
def test_all_ways_lead_to_the_same(
    big: Shop, query: ProductQuery, start: int | None, limit: int
) -> None:
    after = None if start is None else key_of(big, query, start)
    expected = plain(big, query, after, limit)
    assert by(big, "search_and_sort(w)", query, after, limit) == expected
    assert by(big, f"search_along(w, {COUNT})", query, after, limit) == expected
    if query.sort.key == "name" and after is None:
        known = _indexed(big) & set(plain(big, query, None, COUNT))
        is_full = len(known) >= limit
        found = by(big, f"search_by_name(w, {COUNT})", query, None, limit)
        assert found == (expected if is_full else [])


def by(shop: Shop, way: str, query: ProductQuery, after: Key | None, limit: int) -> list[int]:
    """What one function of the search answers, asked past the services."""
    wanted = {
        "patterns": search_patterns(query.search),
        "sort": query.sort.key,
        "descending": query.sort.descending,
        "is_active": query.is_active,
        "owner_id": query.owner_id,
        "category": query.category,
        "stock_state": query.stock_state,
        "created_from": query.created_from,
        "created_to": query.created_to,
        "after_key": None if after is None else str(after[0]),
        "after_id": None if after is None else after[1],
        "most": limit,
    }
    ((ids,),) = shop.sql(
        f"SET search_path = inventory, pg_temp; SELECT {way} FROM"
        " jsonb_populate_record(NULL::product_search, %s::jsonb) w",
        (json.dumps(wanted, default=str),),
    )
    return ids or []


def _indexed(shop: Shop) -> set[int]:
    rows = shop.sql(
        "SELECT id FROM inventory.products WHERE inventory.indexed_text(search_text) IS NOT NULL"
    )
    return {row[0] for row in rows}


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", sorted(KEYS))
@pytest.mark.parametrize("search", ["walnut", "wal", "茶", "00007", "town hand", "zephyr"])
def test_pages_of_found_products_are_their_whole_list(
    big: Shop, work: UnitOfWork, search: str, sort: str, *, descending: bool
) -> None:
    query = ProductQuery(search=search, sort=Sort(sort, descending), is_active=None)
    whole = plain(big, query, None, COUNT)
    assert whole
    fences = product_fences(work, query, 37)
    assert fences.total == len(whole)
    pages = -(-fences.total // 37)
    assert len(fences.keys) == pages - 1
    read = [
        row for page in range(pages) for row in product_rows(work, query, fences.before(page), 37)
    ]
    assert [row.id for row in read] == whole
    numbered = list_products(work, query, PageRequest(pages, 37))
    assert ([row.id for row in numbered.rows], numbered.total) == (
        whole[37 * (pages - 1) :],
        len(whole),
    )


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", sorted(KEYS))
def test_a_page_of_many_reads_little_more_than_its_rows(
    big: Shop, sort: str, *, descending: bool
) -> None:
    """Else it would cost as much as all that is found."""
    query = ProductQuery(search="w", sort=Sort(sort, descending), is_active=None)
    found = plain(big, query, None, COUNT)
    assert len(found) > COUNT / 2
    for after in (None, key_of(big, query, found[len(found) // 2])):
        read = entries_read(big)
        assert len(by(big, "search_by_walking(w)", query, after, 10)) == 10
        # Where the stock is another table, its products are asked one by one.
        assert 10 <= entries_read(big) - read < 200


def test_names_that_begin_late_in_the_alphabet_are_not_walked_to(big: Shop) -> None:
    query = ProductQuery(search="walnut piece", is_active=None)
    read = entries_read(big)
    found = by(big, f"search_by_name(w, {COUNT})", query, None, 10)
    assert len(found) == 10
    assert entries_read(big) - read < 100
    read = entries_read(big)
    by(big, f"search_along(w, {COUNT})", query, None, 10)
    assert entries_read(big) - read > 300


def test_a_walk_that_meets_nothing_for_long_is_given_up(big: Shop, work: UnitOfWork) -> None:
    """Every fourth product is one of the newest, which the oldest first come last."""
    query = ProductQuery(search="newest", sort=Sort("created"), is_active=None)
    assert by(big, "search_by_walking(w)", query, None, 100) == []
    newest_first = replace(query, sort=Sort("created", descending=True))
    assert len(by(big, "search_by_walking(w)", newest_first, None, 100)) == 100
    found = [row.id for row in product_rows(work, query, None, 100)]
    assert found == plain(big, query, None, 100)


def entries_read(shop: Shop) -> int:
    """How many entries the server has read in all indexes of the products and of their stock."""
    (row,) = shop.sql(
        "SELECT sum(pg_stat_get_tuples_returned(i.indexrelid)) FROM pg_index i"
        " WHERE i.indrelid IN ('inventory.products'::regclass, 'inventory.product_stock'::regclass)"
    )
    return int(row[0])


def test_the_longest_texts_can_be_saved_and_found(work: UnitOfWork) -> None:
    rng = Random(5)  # noqa: S311  the same text each time
    for length, sort in ((2300, "name"), (2350, "price"), (4000, "created"), (4000, "stock")):
        text = "".join(chr(rng.randrange(0x21, 0x7F)) for _ in range(length - 8)) + " finally"
        products.create_product(
            work, ProductFields(sku=f"LONG-{length}-{sort}", name="Long", description=text)
        )
        found = product_rows(work, ProductQuery(search="finally", sort=Sort(sort)), None, 10)
        assert f"LONG-{length}-{sort}" in {row.sku for row in found}


def test_a_code_is_not_taken_for_another_with_the_same_end(work: UnitOfWork) -> None:
    for sku in ("AB-77123", "CD-77123", "CD-771234"):
        products.create_product(work, ProductFields(sku=sku, name="Coded"))

    def skus(search: str) -> list[str]:
        return [row.sku for row in product_rows(work, ProductQuery(search=search), None, 10)]

    assert skus("ab-77123") == ["AB-77123"]
    assert skus("cd-77123") == ["CD-77123", "CD-771234"]
    assert skus("ef-77123") == []
    assert skus("coded 77123") == ["AB-77123", "CD-77123", "CD-771234"]


@pytest.mark.parametrize("sort", sorted(KEYS))
def test_a_changed_text_is_found_in_every_order(work: UnitOfWork, sort: str) -> None:
    row = products.create_product(work, ProductFields(sku="NEW", name="Quince"))
    query = ProductQuery(search="medlar", sort=Sort(sort))
    assert product_rows(work, query, None, 10) == ()
    changed = replace(row.fields, name="Medlar")
    products.update_product(work, products.UpdateProduct(row.id, row.version, row.fields, changed))
    assert [it.id for it in product_rows(work, query, None, 10)] == [row.id]


def test_found_products_in_the_order_of_hidden_prices_are_nobodys_business(big: Shop) -> None:
    def found(sort: str) -> int:
        query = ProductQuery(search="walnut", sort=Sort(sort))
        rows = big.colleague.read(lambda work: product_rows(work, query, None, 5))
        assert {row.unit_price for row in rows} <= {None}
        return len(rows)

    colleague = big.colleague.user.id
    big.admin.write(lambda work: update_user(work, UpdateUser(colleague, sees_prices=False)))
    try:
        assert {sort: found(sort) for sort in KEYS} == {
            "name": 5,
            "created": 5,
            "price": 0,
            "stock": 5,
        }
    finally:
        big.admin.write(lambda work: update_user(work, UpdateUser(colleague, sees_prices=True)))


def test_a_search_without_a_session_is_refused_and_not_empty(big: Shop) -> None:
    with pytest.raises(SignInRequired):
        big.database.run(
            lambda work: product_rows(work, ProductQuery(search="walnut"), None, 5),
            token="no token",
            commit=False,
        )
