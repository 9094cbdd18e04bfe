"""Lists of products: searched, filtered, sorted, page by page."""

import json
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Select,
    String,
    TableValuedAlias,
    and_,
    cast,
    column,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import JSONB

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import ProductStock, StockState
from inventory_desktop.models.views import product_list, product_prices
from inventory_desktop.sentences import said
from inventory_desktop.services.barcodes import barcode_condition
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.keyset import fences_of, numbered_page, page_after
from inventory_desktop.services.paging import Fences, Key, Page, PageRequest, Sort
from inventory_desktop.services.products import PRODUCT_COLUMNS, ProductRow

MOST_SEARCH_WORDS = 8

# Both columns of an order are of one table, so that its index finds the place of a page.
_ORDERS: dict[str, tuple[ColumnElement[Any], ColumnElement[Any]]] = {
    "name": (product_list.c.name_key, product_list.c.id),
    "stock": (product_list.c.on_hand, product_list.c.stock_key),
    "created": (product_list.c.created_at, product_list.c.id),
    "price": (product_prices.c.unit_price, product_prices.c.product_id),
}


@dataclass(frozen=True, slots=True)
class ProductQuery:
    """Which products, in which order.

    Attributes:
        search: Words that must all occur in name, SKU, description or category; or a barcode, or
            its beginning.
        owner_id: Only this person's products.
        category: Only of exactly this category.
        stock_state: Only those whose stock amounts to this.
        created_from, created_to: Made at or after / at or before.
        is_active: In use (the default), out of use, or both (None).
        sort: ``name``, ``stock``, ``created`` or ``price``.
    """

    search: str = ""
    owner_id: int | None = None
    created_from: datetime | None = None
    created_to: datetime | None = None
    is_active: bool | None = True
    category: str | None = None
    stock_state: StockState | None = None
    sort: Sort = field(default_factory=partial(Sort, "name"))

    def __post_init__(self) -> None:
        if self.sort.key not in _ORDERS:
            raise ValidationError(
                said("Products can be sorted by {0}.", ", ".join(_ORDERS)), field="sort"
            )


def list_products(
    work: UnitOfWork, query: ProductQuery, request: PageRequest | None = None
) -> Page[ProductRow]:
    """Reads one page by its number, with the total.

    Raises:
        SignInRequired: Nobody is signed in (the page would be empty, which would be a lie).
    """
    return numbered_page(
        work, _matching(work, query), _order(query), request or PageRequest(), _row
    )


def list_owned_products(
    work: UnitOfWork, query: ProductQuery, owner_id: int, request: PageRequest | None = None
) -> Page[ProductRow]:
    """Reads one page of a person's own products."""
    return list_products(work, replace(query, owner_id=owner_id), request)


def product_fences(work: UnitOfWork, query: ProductQuery, page_size: int) -> Fences:
    """Counts the list and finds where each page begins."""
    return fences_of(work, _matching(work, query), _order(query), page_size)


def product_rows(
    work: UnitOfWork, query: ProductQuery, after: Key | None, limit: int
) -> tuple[ProductRow, ...]:
    """Reads the rows after a key, at most ``limit``."""
    barcode = barcode_condition(work, product_list.c.id, query.search)
    if barcode is None and search_patterns(query.search):
        return _found_rows(work, query, after, limit)
    return page_after(work, _filtered(query, barcode), _order(query), after, limit, _row)


def matching_products(work: UnitOfWork, query: ProductQuery) -> Select[Any]:
    """Makes the select of ``id`` and ``version`` of the products that fit, in no order."""
    unsorted = replace(query, sort=Sort("name"))
    return _matching(work, unsorted).with_only_columns(
        product_list.c.id, product_list.c.version, maintain_column_froms=True
    )


def search_patterns(search: str) -> list[str]:
    """Turns what was typed into LIKE patterns over ``search_text``.

    Words of three letters and more are found anywhere. Shorter ones only at the beginning of a
    word, where a trigram index still helps.
    """
    patterns = []
    for word in search.lower().replace("\x00", "").split()[:MOST_SEARCH_WORDS]:
        literal = word.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
        anywhere = len(word) >= 3  # noqa: PLR2004  a trigram
        patterns.append(f"%{literal}%" if anywhere else f"% {literal}%")
    return patterns


def _found_rows(
    work: UnitOfWork, query: ProductQuery, after: Key | None, limit: int
) -> tuple[ProductRow, ...]:
    """As :func:`product_rows`, for words; the database knows the shortest way to them."""
    found = _found(query, after, limit)
    rows = work.connection.execute(
        select(*PRODUCT_COLUMNS)
        .join_from(found, product_list, product_list.c.id == found.c.id)
        .order_by(found.c.place)
    )
    return tuple(_row(item) for item in rows)


def _found(query: ProductQuery, after: Key | None, limit: int) -> TableValuedAlias:
    """The ids of a page of found products, and their places on it."""
    wanted: dict[str, Any] = {
        "patterns": search_patterns(query.search),
        "sort": query.sort.key,
        "descending": query.sort.descending,
        "is_active": query.is_active,
        "owner_id": query.owner_id,
        "category": query.category,
        "stock_state": query.stock_state,
        "created_from": query.created_from,
        "created_to": query.created_to,
        "most": limit,
    }
    if after is not None:
        wanted["after_key"], wanted["after_id"] = after
    given = cast(literal(json.dumps(wanted, default=str), String), JSONB)
    return func.inventory.search_products(given).table_valued(
        column("id", BigInteger), column("place", BigInteger), name="found"
    )


def _matching(work: UnitOfWork, query: ProductQuery) -> Select[Any]:
    return _filtered(query, barcode_condition(work, product_list.c.id, query.search))


def _filtered(query: ProductQuery, barcode: ColumnElement[bool] | None) -> Select[Any]:
    columns = product_list.c
    statement = select(*PRODUCT_COLUMNS)
    if query.sort.key == "price":
        statement = statement.join(product_prices, product_prices.c.product_id == columns.id)
    conditions: list[ColumnElement[bool]] = []
    if query.sort.key == "stock":
        # Always true; without it the join would have to start from the products.
        conditions.append(columns.stock_key.is_not(None))
    if query.is_active is not None:
        conditions.append(columns.is_active.is_(query.is_active))
    if query.owner_id is not None:
        conditions.append(columns.owner_id == query.owner_id)
    if query.created_from is not None:
        conditions.append(columns.created_at >= query.created_from)
    if query.created_to is not None:
        conditions.append(columns.created_at <= query.created_to)
    return statement.where(*conditions, *_of_kind(query), *_of_search(query, barcode))


def _of_kind(query: ProductQuery) -> list[ColumnElement[bool]]:
    columns = product_list.c
    conditions: list[ColumnElement[bool]] = []
    if query.category is not None:
        conditions.append(columns.category == query.category)
    if query.stock_state is not None:
        in_state = select(ProductStock.product_id).where(ProductStock.state == query.stock_state)
        conditions.append(columns.id.in_(in_state))
    return conditions


def _of_search(
    query: ProductQuery, barcode: ColumnElement[bool] | None
) -> list[ColumnElement[bool]]:
    patterns = search_patterns(query.search)
    if not patterns:
        return []
    words = and_(*(product_list.c.search_text.like(item) for item in patterns))
    return [words if barcode is None else or_(words, barcode)]


def _order(query: ProductQuery) -> tuple[ColumnElement[Any], ColumnElement[Any], bool]:
    return *_ORDERS[query.sort.key], query.sort.descending


def _row(row: Any) -> ProductRow:
    return ProductRow(*row)
