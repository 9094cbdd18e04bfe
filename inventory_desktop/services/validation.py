"""Checks of single values against what the mapped columns can hold.

The database checks the same again; this is so that a person is told at the field, at once.
"""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import Numeric
from sqlalchemy.orm import QueryableAttribute

from inventory_desktop.errors import ValidationError
from inventory_desktop.models.base import LARGEST_MONEY, LARGEST_QUANTITY, MONEY_DECIMALS
from inventory_desktop.sentences import Sentence, said

Attribute = QueryableAttribute[Any]

# Without an article: the sentences are written so that none is needed in other languages.
_LABELS: Mapping[str, Sentence] = {
    "address": said("address"),
    "average_cost": said("average cost"),
    "barcode": said("barcode"),
    "category": said("category"),
    "code": said("code"),
    "date": said("date"),
    "description": said("description"),
    "name": said("name"),
    "notes": said("notes"),
    "opening_stock": said("opening stock"),
    "pack_quantity": said("pack quantity"),
    "quantity": said("quantity"),
    "received": said("received quantity"),
    "reference": said("reference"),
    "reference_number": said("reference number"),
    "reorder_point": said("reorder point"),
    "sku": said("SKU"),
    "transfer_reference": said("reference"),
    "unit_cost": said("unit cost"),
    "unit_of_measure": said("unit of measure"),
    "unit_price": said("unit price"),
    "written_off": said("written-off quantity"),
}
_QUANTITY_STEP = Decimal("0.001")
_MONEY_STEP = Decimal(1).scaleb(-MONEY_DECIMALS)


@cache
def text_length(attribute: Attribute) -> int | None:
    """Most characters that a mapped text column holds; None if it sets no limit."""
    length: int | None = getattr(attribute.type, "length", None)
    return length


def decimals(attribute: Attribute) -> int:
    """Digits behind the point that a mapped number column holds."""
    kind = attribute.type
    return (kind.scale or 0) if isinstance(kind, Numeric) else 0


def checked_text(
    value: str | None, attribute: Attribute, *, required: bool = False, limit: int | None = None
) -> str:
    """Trims a text and checks it against its column.

    Args:
        value: As typed; None counts as empty.
        attribute: The mapped column, for example ``Product.sku``.
        required: Whether it must not be empty.
        limit: Most characters where the column itself sets none.

    Returns:
        The trimmed text.

    Raises:
        ValidationError: Empty though required, too long, or with a NUL character.
    """
    text, field = (value or "").strip(), attribute.key
    if required and not text:
        raise ValidationError(said("Fill in the {0}.", label(field)), field=field)
    if "\x00" in text:
        raise ValidationError(
            said("The {0} holds a NUL character, which cannot be stored.", label(field)),
            field=field,
        )
    most = limit or text_length(attribute)
    if most is not None and len(text) > most:
        raise ValidationError(
            said(
                "The {0} has {1} characters; at most {2} are possible.",
                label(field),
                len(text),
                most,
            ),
            field=field,
        )
    return text


def checked_quantity(
    value: Decimal, field: str, *, allow_zero: bool = False, allow_negative: bool = False
) -> Decimal:
    """Checks a quantity: a finite number, three decimals at most, within the ledger's range.

    Args:
        value: The number.
        field: Name of the field, for the error.
        allow_zero: Whether 0 is meant to be possible.
        allow_negative: Whether less than 0 is.

    Returns:
        The value with exactly three decimals.

    Raises:
        ValidationError: Says what is wrong and what is possible.
    """
    exact = _exact(value, field, _QUANTITY_STEP, largest=LARGEST_QUANTITY)
    if value == 0 and not allow_zero:
        raise ValidationError(said("The {0} must not be 0.", label(field)), field=field)
    if value < 0 and not allow_negative:
        raise ValidationError(
            said(
                "The {0} must be more than 0; the type says whether it is added or taken away.",
                label(field),
            ),
            field=field,
        )
    return exact


def checked_money(value: Decimal | None, field: str) -> Decimal | None:
    """Checks an amount of money per unit: finite, not negative, four decimals at most.

    Args:
        value: The amount; None stays None.
        field: Name of the field, for the error.

    Raises:
        ValidationError: Says what is wrong and what is possible.
    """
    if value is None:
        return None
    exact = _exact(value, field, _MONEY_STEP, largest=LARGEST_MONEY)
    if value < 0:
        raise ValidationError(said("The {0} cannot be less than 0.", label(field)), field=field)
    return exact


def checked_time(value: datetime | None, field: str) -> datetime | None:
    """Checks that a point in time says its time zone.

    Args:
        value: The time; None stays None.
        field: Name of the field, for the error.

    Raises:
        ValidationError: Without a time zone nobody knows which moment is meant.
    """
    if value is not None and value.tzinfo is None:
        raise ValidationError(said("The {0} lacks a time zone.", label(field)), field=field)
    return value


def label(field: str) -> str:
    """The words of a field's name: ``unit_price`` reads "unit price", ``sku`` reads "SKU"."""
    name = field.rpartition(".")[2].removesuffix("_id")
    return _LABELS.get(name) or name.replace("_", " ")


def _exact(value: Decimal, field: str, step: Decimal, *, largest: Decimal) -> Decimal:
    """The number with as many decimals as the step has; refused if it does not fit."""
    if not value.is_finite():
        raise ValidationError(said("The {0} is not a number.", label(field)), field=field)
    if abs(value) > largest:
        raise ValidationError(
            said("The {0} is too large; at most {1} is possible.", label(field), largest),
            field=field,
        )
    exact = value.quantize(step)
    if exact != value:
        raise ValidationError(
            said("The {0} has more than {1} digits behind the point.", label(field), _places(step)),
            field=field,
        )
    return exact


def _places(step: Decimal) -> int:
    return len(str(step).partition(".")[2])
