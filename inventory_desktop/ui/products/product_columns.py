"""Columns of the product list, and where its rows come from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from inventory_desktop.services import product_list
from inventory_desktop.services.paging import Fences, Key
from inventory_desktop.services.product_list import ProductQuery
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.session import Session
from inventory_desktop.ui.tables.columns import Column, Kind
from inventory_desktop.ui.theme import Tone


class ProductSource:
    """Reads the product list through a session.

    Args:
        session: Whose.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def fences(self, query: ProductQuery, page_size: int) -> Fences:
        """Returns the exact count and where each page begins."""
        return self._session.read(lambda work: product_list.product_fences(work, query, page_size))

    def rows(self, query: ProductQuery, after: Key | None, limit: int) -> Sequence[ProductRow]:
        """Returns the rows that follow a fence."""
        return self._session.read(lambda work: product_list.product_rows(work, query, after, limit))

    def identity(self, row: ProductRow) -> int:
        """Returns a row's primary key."""
        return row.id


def stock_state(row: ProductRow) -> tuple[str, Tone]:
    """What a product's stock amounts to, in words and as a colour."""
    if not row.is_active:
        return _tr("Not in use"), Tone.NEUTRAL
    if row.available <= 0:
        return _tr("Out of stock"), Tone.BAD
    if row.available <= row.reorder_point:
        return _tr("Low"), Tone.WARNING
    return _tr("In stock"), Tone.GOOD


def product_columns(*, sees_prices: bool) -> tuple[Column[ProductRow], ...]:
    """Makes the columns, from left to right.

    Args:
        sees_prices: Whether the person may see prices; otherwise that column is left out.
    """
    columns: list[Column[ProductRow]] = [
        Column("sku", _tr("SKU"), lambda row: row.sku, Kind.CODE, width=104),
        Column(
            "name", _tr("Product"), lambda row: row.name, sort="name", width=220, minimum=160,
            stretch=3,
        ),
        Column(
            "category", _tr("Category"), lambda row: row.category, Kind.SECONDARY, width=116,
            rank=3,
        ),
        Column(
            "available", _tr("Available"), lambda row: row.available, Kind.QUANTITY, width=90,
            rank=2,
        ),
        Column(
            "on_hand", _tr("On hand"), lambda row: row.on_hand, Kind.QUANTITY, sort="stock",
            width=94,
        ),
        Column(
            "price", _tr("Price"), lambda row: row.unit_price, Kind.MONEY, sort="price", width=98,
            rank=1,
        ),
        Column(
            "state", _tr("State"), lambda row: stock_state(row)[0], Kind.BADGE, width=124,
            minimum=124, tone=lambda row: stock_state(row)[1],
        ),
        Column(
            "created", _tr("Created"), lambda row: row.created_at, Kind.DATE, sort="created",
            width=112, rank=4,
        ),
    ]  # fmt: skip
    return tuple(column for column in columns if sees_prices or column.key != "price")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProductColumns", text)
