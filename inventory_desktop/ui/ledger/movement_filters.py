"""What the stock ledger can be narrowed by."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from inventory_desktop.models import MovementType
from inventory_desktop.services import users, warehouses
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.days import midnight
from inventory_desktop.services.users import UserRow
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.bus import LedgerWanted
from inventory_desktop.ui.movement_names import type_name
from inventory_desktop.ui.widgets.filter_bar import Filter
from inventory_desktop.ui.widgets.filter_editors import (
    ChoiceFilter,
    DaysFilter,
    NumberFilter,
    ProductFilter,
)
from inventory_desktop.ui.workplace import Workplace

Choices = tuple[tuple[WarehouseRow, ...], tuple[UserRow, ...]]


class MovementFilters:
    """The ledger's filters, and what they say to a query.

    Args:
        workplace: Where products, warehouses and people are looked up.
    """

    def __init__(self, workplace: Workplace) -> None:
        self.product = ProductFilter(workplace)
        self.warehouse = ChoiceFilter()
        self.kind = ChoiceFilter((type_name(kind), kind.value) for kind in MovementType)
        self.person = ChoiceFilter()
        self.days = DaysFilter()
        self.transfer = NumberFilter()
        self.batch = NumberFilter()

    def all(self) -> Sequence[Filter]:
        """The filters, from top to bottom."""
        return (
            Filter("product_id", _tr("Product"), self.product),
            Filter("warehouse_id", _tr("Warehouse"), self.warehouse),
            Filter("movement_type", _tr("Type"), self.kind),
            Filter("created_by", _tr("By"), self.person),
            Filter("days", _tr("Date"), self.days),
            Filter("transfer_id", _tr("Transfer"), self.transfer),
            Filter("import_id", _tr("Import"), self.batch),
        )

    def take_choices(self, choices: Choices) -> None:
        """Offers the shop's warehouses and people."""
        places, people = choices
        self.warehouse.set_choices((row.name, row.id) for row in places)
        self.person.set_choices((row.email, row.id) for row in people)


def read_choices(work: UnitOfWork) -> Choices:
    """Reads what can be chosen: every warehouse and person, also those not in use any more."""
    return warehouses.list_warehouses(work, include_inactive=True), users.list_users(work)


def query_fields(values: Mapping[str, Any]) -> dict[str, Any]:
    """Turns what the filters hold into fields of a query; those that hold nothing are None.

    Args:
        values: By the filters' keys.
    """
    since, until = values.get("days") or (None, None)
    kind = values.get("movement_type")
    exact = ("product_id", "warehouse_id", "created_by", "transfer_id", "import_id")
    return {
        **{name: values.get(name) for name in exact},
        "movement_type": MovementType(kind) if kind else None,
        "since": midnight(since) if since else None,
        "until": midnight(until + timedelta(days=1)) if until else None,
    }


def values_of(wish: LedgerWanted) -> dict[str, Any]:
    """Turns a wish into what the filters are to hold, by their keys."""
    days = (wish.since, wish.until)
    exact = ("warehouse_id", "movement_type", "transfer_id", "import_id", "product_id")
    return {
        **{name: getattr(wish, name) for name in exact},
        "days": None if days == (None, None) else days,
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("MovementFilters", text)
