"""Columns of the list of warehouses and of what lies in one, and where the rows come from."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from inventory_desktop.services import warehouse_stock, warehouses
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.paging import Fences, Key
from inventory_desktop.services.reports.stock_value import stock_by_warehouse
from inventory_desktop.services.session import Session
from inventory_desktop.services.warehouse_stock import WarehouseStockQuery, WarehouseStockRow
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.tables.columns import Column, Kind
from inventory_desktop.ui.theme import Tone


@dataclass(frozen=True, slots=True)
class ListedWarehouse:
    """A warehouse with what lies in it; figures are None until they are added up.

    Attributes:
        value: At average cost; None for those who may not see costs as well.
    """

    warehouse: WarehouseRow
    products: int | None = None
    units: Decimal | None = None
    in_transit: Decimal | None = None
    value: Decimal | None = None

    @property
    def id(self) -> int:
        """Its primary key."""
        return self.warehouse.id


def name_warehouses(work: UnitOfWork) -> tuple[ListedWarehouse, ...]:
    """Reads all warehouses by name, at once: adding up a million balances takes a while."""
    rows = warehouses.list_warehouses(work, include_inactive=True)
    return tuple(ListedWarehouse(row) for row in rows)


def read_warehouses(work: UnitOfWork) -> tuple[ListedWarehouse, ...]:
    """Reads all warehouses by name, with what lies in each."""
    figures = {each.warehouse_id: each for each in stock_by_warehouse(work)}
    found = []
    for row in warehouses.list_warehouses(work, include_inactive=True):
        held = figures.get(row.id)
        found.append(
            ListedWarehouse(row, 0, Decimal(0), Decimal(0))
            if held is None
            else ListedWarehouse(row, held.products, held.units, held.in_transit, held.value)
        )
    return tuple(found)


def warehouse_columns(*, sees_costs: bool) -> tuple[Column[ListedWarehouse], ...]:
    """Makes the columns of the list, from left to right.

    Args:
        sees_costs: Whether the person may see what goods cost; otherwise values are left out.
    """
    columns: list[Column[ListedWarehouse]] = [
        Column("code", _tr("Code"), lambda row: row.warehouse.code, Kind.CODE, width=96),
        Column(
            "name", _tr("Warehouse"), lambda row: row.warehouse.name, width=200, minimum=140,
            stretch=3,
        ),
        Column(
            "address", _tr("Address"), lambda row: row.warehouse.address, Kind.SECONDARY,
            width=160, minimum=100, stretch=2, rank=2,
        ),
        Column("products", _tr("Products"), lambda row: row.products, Kind.COUNT, width=90),
        Column("units", _tr("Units"), lambda row: row.units, Kind.QUANTITY, width=100),
        Column(
            "in_transit", _tr("In transit"), lambda row: row.in_transit, Kind.QUANTITY, width=96,
            rank=1,
        ),
        Column("value", _tr("Value"), lambda row: row.value, Kind.AMOUNT, width=120),
        Column(
            "state", _tr("State"), lambda row: _state(row)[0], Kind.BADGE, width=110, minimum=110,
            tone=lambda row: _state(row)[1],
        ),
    ]  # fmt: skip
    return tuple(column for column in columns if sees_costs or column.key != "value")


class StockSource:
    """Reads what lies in a warehouse through a session.

    Args:
        session: Whose.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def fences(self, query: WarehouseStockQuery, page_size: int) -> Fences:
        """Returns the exact count and where each page begins."""
        return self._session.read(
            lambda work: warehouse_stock.warehouse_stock_fences(work, query, page_size)
        )

    def rows(
        self, query: WarehouseStockQuery, after: Key | None, limit: int
    ) -> Sequence[WarehouseStockRow]:
        """Returns the rows that follow a fence."""
        return self._session.read(
            lambda work: warehouse_stock.warehouse_stock_rows(work, query, after, limit)
        )

    def identity(self, row: WarehouseStockRow) -> int:
        """Returns a row's primary key."""
        return row.product_id


def stock_columns() -> tuple[Column[WarehouseStockRow], ...]:
    """Makes the columns of what lies in a warehouse, from left to right."""
    return (
        Column(
            "name", _tr("Product"), lambda row: row.name, sort="name", width=140, minimum=110,
            stretch=1,
        ),
        Column("available", _tr("Available"), lambda row: row.available, Kind.QUANTITY, width=82),
        Column(
            "on_hand", _tr("On hand"), lambda row: row.on_hand, Kind.QUANTITY, sort="stock",
            width=82,
        ),
    )  # fmt: skip


def _state(row: ListedWarehouse) -> tuple[str, Tone]:
    if row.warehouse.is_active:
        return _tr("In use"), Tone.GOOD
    return _tr("Not in use"), Tone.NEUTRAL


def _tr(text: str) -> str:
    return QCoreApplication.translate("WarehouseColumns", text)
