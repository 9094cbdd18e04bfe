"""What the product list can be narrowed by."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication

from inventory_desktop.models import StockState
from inventory_desktop.services.days import midnight
from inventory_desktop.ui.widgets.filter_bar import Filter
from inventory_desktop.ui.widgets.filter_editors import ChoiceFilter, DaysFilter

_INSTANT = timedelta(microseconds=1)


class ProductFilters:
    """The product list's filters, and what they say to a query.

    Args:
        person_id: Who looks at the list.
    """

    def __init__(self, person_id: int) -> None:
        self.category = ChoiceFilter()
        self.stock_state = ChoiceFilter((state_name(each), each.value) for each in StockState)
        self.days = DaysFilter()
        self.owner = ChoiceFilter([(_tr("Me"), person_id)])
        self.is_active = ChoiceFilter([(_tr("Yes"), True), (_tr("No"), False)])

    def all(self) -> Sequence[Filter]:
        """The filters, from top to bottom."""
        return (
            Filter("category", _tr("Category"), self.category),
            Filter("stock_state", _tr("Stock"), self.stock_state),
            Filter("days", _tr("Created"), self.days),
            Filter("owner_id", _tr("Owner"), self.owner),
            Filter("is_active", _tr("In use"), self.is_active),
        )

    def take_categories(self, categories: Sequence[str]) -> None:
        """Offers the categories that products have."""
        self.category.set_choices((each, each) for each in categories)


def query_fields(values: Mapping[str, Any]) -> dict[str, Any]:
    """Turns what the filters hold into fields of a query; only those that hold something.

    Args:
        values: By the filters' keys.
    """
    since, until = values.get("days") or (None, None)
    state = values.get("stock_state")
    fields = {
        "category": values.get("category"),
        "stock_state": StockState(state) if state else None,
        "created_from": midnight(since) if since else None,
        "created_to": midnight(until + timedelta(days=1)) - _INSTANT if until else None,
        "owner_id": values.get("owner_id"),
        "is_active": values.get("is_active"),
    }
    return {name: value for name, value in fields.items() if value is not None}


def state_name(state: StockState) -> str:
    """What a state of stock is called."""
    names = {
        StockState.IN_STOCK: _tr("In stock"),
        StockState.LOW: _tr("Low"),
        StockState.OUT: _tr("Out of stock"),
    }
    return names[state]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProductFilters", text)
