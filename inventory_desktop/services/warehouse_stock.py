"""What lies in a warehouse, product by product, and moving all of it elsewhere."""

from dataclasses import dataclass, field, fields
from decimal import Decimal
from functools import partial
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select, text

from inventory_desktop.errors import ValidationError
from inventory_desktop.models.views import warehouse_stock
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.keyset import Order, fences_of, page_after
from inventory_desktop.services.paging import Fences, Key, Sort
from inventory_desktop.services.product_list import search_patterns
from inventory_desktop.services.transfer_list import TransferRow, get_transfer

_SORTS: dict[str, ColumnElement[Any]] = {
    "name": warehouse_stock.c.name_key,
    "stock": warehouse_stock.c.on_hand,
}


@dataclass(frozen=True, slots=True)
class WarehouseStockRow:
    """A product that lies in a warehouse or is on its way there; costs may be hidden."""

    product_id: int
    sku: str
    name: str
    unit_of_measure: str
    on_hand: Decimal
    reserved: Decimal
    available: Decimal
    in_transit: Decimal
    average_cost: Decimal | None


@dataclass(frozen=True, slots=True)
class WarehouseStockQuery:
    """Which products of a warehouse, in which order.

    Attributes:
        search: Words that must all occur in name, SKU, description or category.
        sort: ``name`` or ``stock``.

    Raises:
        ValidationError: The list cannot be sorted by this.
    """

    warehouse_id: int
    search: str = ""
    sort: Sort = field(default_factory=partial(Sort, "name"))

    def __post_init__(self) -> None:
        if self.sort.key not in _SORTS:
            raise ValidationError(
                said("Stock can be sorted by {0}.", ", ".join(_SORTS)), field="sort"
            )


_COLUMNS = tuple(warehouse_stock.c[item.name] for item in fields(WarehouseStockRow))


def warehouse_stock_fences(work: UnitOfWork, query: WarehouseStockQuery, page_size: int) -> Fences:
    """Counts what lies there and finds where each page begins."""
    return fences_of(work, _filtered(query), _order(query), page_size)


def warehouse_stock_rows(
    work: UnitOfWork, query: WarehouseStockQuery, after: Key | None, limit: int
) -> tuple[WarehouseStockRow, ...]:
    """Reads the rows after a key, at most ``limit``."""
    return page_after(work, _filtered(query), _order(query), after, limit, _row)


def move_everything(
    work: UnitOfWork, *, request_id: UUID, warehouse_id: int, to_warehouse_id: int
) -> TransferRow:
    """Moves all that is available in a warehouse to another one, at once.

    What is reserved for open transfers stays, and so does what is on its way here.

    Args:
        work: Unit of work.
        request_id: Made by the desktop before the first try; a repeated try moves nothing twice.
        warehouse_id: From where.
        to_warehouse_id: Where to.

    Returns:
        The completed transfer.

    Raises:
        RuleError: Nothing is available, a warehouse is out of use, or the request_id was used with
            another content.
        PermissionDenied: A product belongs to a colleague.
        ValidationError: Both warehouses are the same.
    """
    if warehouse_id == to_warehouse_id:
        raise ValidationError("Choose two different warehouses.", field="to_warehouse_id")
    transfer_id = work.connection.execute(
        text("SELECT inventory.move_everything(CAST(:request AS uuid), :source, :target)"),
        {"request": str(request_id), "source": warehouse_id, "target": to_warehouse_id},
    ).scalar_one()
    return get_transfer(work, transfer_id)


def _filtered(query: WarehouseStockQuery) -> Select[Any]:
    columns = warehouse_stock.c
    patterns = search_patterns(query.search)
    return select(*_COLUMNS).where(
        columns.warehouse_id == query.warehouse_id,
        *(columns.search_text.like(pattern) for pattern in patterns),
    )


def _order(query: WarehouseStockQuery) -> Order:
    return _SORTS[query.sort.key], warehouse_stock.c.product_id, query.sort.descending


def _row(row: Any) -> WarehouseStockRow:
    return WarehouseStockRow(*row)
