"""Rows of a products file into the fields that they give."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from inventory_desktop.models import Product
from inventory_desktop.sentences import said
from inventory_desktop.services.importing.catalogue import key_of
from inventory_desktop.services.importing.maps import ImportMap
from inventory_desktop.services.importing.tables import Cells, Table
from inventory_desktop.services.importing.values import (
    number_parser,
    parsed,
    rounded,
    yes_no_parser,
)
from inventory_desktop.services.products import ProductFields, checked_product_fields
from inventory_desktop.services.validation import checked_money, checked_quantity, checked_text

_NUMBERS = frozenset({"unit_price", "reorder_point", "opening_stock", "unit_cost"})
_NOT_STORED = frozenset({"opening_stock", "unit_cost", "warehouse"})

Getter = Callable[[Cells], Any]


@dataclass(frozen=True, slots=True)
class GivenProduct:
    """What a row says about a product; an empty cell says nothing.

    Attributes:
        number: Row in the file.
        cells: As they stand there.
        key: Of the SKU.
        fields: The given fields, the SKU among them.
        opening_stock: What is there, for a product that is made; None or 0: nothing is posted.
        unit_cost: What a unit of it cost.
        warehouse: Where it is; empty: the import's own.
    """

    number: int
    cells: Cells
    key: str
    fields: dict[str, Any]
    opening_stock: Decimal | None
    unit_cost: Decimal | None
    warehouse: str

    def made(self, defaults: dict[str, Any]) -> ProductFields:
        """The product that the row makes.

        Raises:
            ValidationError: A field is wrong, or the name is missing.
        """
        return checked_product_fields(ProductFields(**{"name": "", **defaults, **self.fields}))

    def changes(self, present: dict[str, Any], *, wake: bool) -> dict[str, Any]:
        """The fields that differ from what is stored.

        Args:
            present: All fields as stored.
            wake: Whether the product comes back into use unless the row says otherwise.

        Raises:
            ValidationError: A field is wrong.
        """
        # A SKU that differs only by capitals stays as it was first written.
        given = {"is_active": True, **self.fields} if wake else self.fields
        wanted = {**present, **given, "sku": present["sku"]}
        checked = checked_product_fields(ProductFields(**wanted))
        return {
            name: getattr(checked, name)
            for name in given
            if getattr(checked, name) != present[name]
        }


class ProductRows:
    """Reads rows under a map.

    Args:
        map_: The map.
        table: The open file.
    """

    def __init__(self, map_: ImportMap, table: Table) -> None:
        self._getters = {name: _getter(map_, name, table) for name in map_.columns}

    def read(self, number: int, cells: Cells) -> GivenProduct:
        """Reads one row.

        Raises:
            ValidationError: A cell is wrong.
        """
        values = {name: getter(cells) for name, getter in self._getters.items()}
        given = {name: value for name, value in values.items() if value not in ("", None)}
        sku = checked_text(given.get("sku", ""), Product.sku, required=True)
        opening = given.get("opening_stock")
        if opening is not None:
            opening = checked_quantity(opening, "opening_stock", allow_zero=True)
        return GivenProduct(
            number=number,
            cells=cells,
            key=key_of(sku),
            fields={name: value for name, value in given.items() if name not in _NOT_STORED},
            opening_stock=opening,
            unit_cost=checked_money(given.get("unit_cost"), "unit_cost"),
            warehouse=given.get("warehouse", ""),
        )


def _getter(map_: ImportMap, name: str, table: Table) -> Getter:
    get = table.getter(name)
    if name == "is_active":
        parse = yes_no_parser(*map_.words_of(name))
        return lambda cells: _given(get(cells), parse, name, said("one of the words the map knows"))
    if name not in _NUMBERS:
        prefix = map_.prefix.get(name, "")
        return lambda cells: f"{prefix}{text}" if (text := get(cells)) else ""
    number = number_parser(map_.decimal_sign)
    places = map_.places.get(name)

    def read(cells: Cells) -> Decimal | None:
        value: Decimal | None = _given(get(cells), number, name, said("a number"))
        return value if value is None or places is None else rounded(value, places)

    return read


def _given(text: str, parse: Callable[[str], Any], name: str, kind: str) -> Any:
    return parsed(text, parse, name, kind) if text else None
