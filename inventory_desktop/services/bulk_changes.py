"""What a bulk edit changes: which fields, and to what."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import Product
from inventory_desktop.sentences import said
from inventory_desktop.services.validation import checked_money, checked_quantity, checked_text

_LEAST_PERCENT, _MOST_PERCENT = -100, 10_000


class PriceHow(StrEnum):
    """How a price is changed."""

    SET = "set"
    PERCENT = "percent"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Rounding:
    """What a changed price is rounded to: the nearest multiple of a step, less so much.

    ``Rounding(Decimal(1), Decimal("0.01"))`` ends in .99.
    """

    step: Decimal = Decimal("0.01")
    less: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class PriceChange:
    """A new price, or by how much the present one changes.

    Attributes:
        value: The price; percent (-10 makes it cheaper); or an amount of money.
        rounding: Of a changed price; a set one is taken as it stands.
    """

    how: PriceHow
    value: Decimal
    rounding: Rounding = Rounding()


@dataclass(frozen=True, slots=True)
class BulkChanges:
    """What is to change of each product; None leaves a field as it is."""

    category: str | None = None
    price: PriceChange | None = None
    reorder_point: Decimal | None = None
    unit_of_measure: str | None = None
    is_active: bool | None = None


def checked_changes(changes: BulkChanges) -> BulkChanges:
    """Checks what is to change, without looking at a product.

    Raises:
        ValidationError: A value cannot be, or nothing is to change; names the field.
    """
    if changes == BulkChanges():
        raise ValidationError("Choose what is to change.")
    return BulkChanges(
        category=_optional(changes.category, lambda it: checked_text(it, Product.category)),
        price=_optional(changes.price, _checked_price),
        reorder_point=_optional(
            changes.reorder_point,
            lambda it: checked_quantity(it, "reorder_point", allow_zero=True),
        ),
        unit_of_measure=_optional(
            changes.unit_of_measure,
            lambda it: checked_text(it, Product.unit_of_measure, required=True),
        ),
        is_active=changes.is_active,
    )


def changes_as_json(changes: BulkChanges) -> str:
    """Writes checked changes as the database's functions read them.

    Raises:
        ValidationError: As for :func:`checked_changes`.
    """
    checked = checked_changes(changes)
    written: dict[str, Any] = {
        "category": checked.category,
        "unit_of_measure": checked.unit_of_measure,
        "reorder_point": None if checked.reorder_point is None else str(checked.reorder_point),
        "is_active": checked.is_active,
    }
    if checked.price is not None:
        written["price"] = {
            "how": checked.price.how.value,
            "value": str(checked.price.value),
            "step": str(checked.price.rounding.step),
            "less": str(checked.price.rounding.less),
        }
    return json.dumps({name: value for name, value in written.items() if value is not None})


def _optional(value: Any, check: Callable[[Any], Any]) -> Any:
    return None if value is None else check(value)


def _checked_price(change: PriceChange) -> PriceChange:
    checked_money(change.value if change.how is PriceHow.SET else abs(change.value), "unit_price")
    if change.how is PriceHow.PERCENT and not _LEAST_PERCENT <= change.value <= _MOST_PERCENT:
        raise ValidationError(
            said("A price changes by {0} to {1} percent.", _LEAST_PERCENT, _MOST_PERCENT),
            field="unit_price",
        )
    return change
