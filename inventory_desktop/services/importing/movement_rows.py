"""Rows of a movements file into planned entries: what the map's columns and rules make of them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache, partial
from typing import Any

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import MovementType, Product, StockMovement
from inventory_desktop.models.stock import NOTES_LENGTH
from inventory_desktop.sentences import said
from inventory_desktop.services.importing.catalogue import key_of
from inventory_desktop.services.importing.maps import ImportMap
from inventory_desktop.services.importing.rules import (
    NUMBER_FIELDS,
    TEXT_FIELDS,
    Rule,
    Rulebook,
)
from inventory_desktop.services.importing.tables import Cells, Table
from inventory_desktop.services.importing.values import (
    Remembered,
    date_parser,
    number_parser,
    parsed,
    rounded,
)
from inventory_desktop.services.validation import (
    checked_money,
    checked_quantity,
    checked_text,
)

_CACHED = 8192
_LATEST = timedelta(hours=23)
"""The ledger accepts a day; clocks differ."""

Getter = Callable[[Cells], Any]
_Date = tuple[datetime | None, str | None]
"""A point in time, and the same as the ledger takes it."""


@dataclass(slots=True)
class Planned:
    """A row that is to become an entry.

    Attributes:
        number: Row in the file.
        cells: As they stand there.
        sku: As it stands there.
        product: Key of the SKU.
        warehouse: Code of the warehouse as it stands there; empty for the import's own.
        change: What it does to the stock.
        quantity: The same, as the ledger takes it.
        date: ``occurred_at``, as the ledger takes it.
        name: What the file calls the product.
    """

    number: int
    cells: Cells
    sku: str
    product: str
    warehouse: str
    type: MovementType
    change: Decimal
    quantity: str
    unit_cost: str | None
    unit_price: Decimal | None
    reference: str
    notes: str
    occurred_at: datetime | None
    date: str | None
    name: str


class MovementRows:
    """Reads rows under a map.

    Args:
        map_: The map.
        table: The open file.
    """

    def __init__(self, map_: ImportMap, table: Table) -> None:
        self._map = map_
        self._empty: dict[str, Any] = dict.fromkeys(TEXT_FIELDS, "")
        self._empty |= dict.fromkeys(NUMBER_FIELDS)
        self._getters = [
            (name, self._getter(name, table)) for name in map_.columns if name != "occurred_at"
        ]
        self._date = self._date_getter(table)
        self._rules = Rulebook(map_.rules)
        self._default_type = map_.defaults.get("movement_type", "")

    def read(self, number: int, cells: Cells) -> Planned | str:
        """Reads one row.

        Returns:
            The planned entry, or why the row is excluded.

        Raises:
            ValidationError: A cell is wrong.
        """
        values = self._empty.copy()
        for name, getter in self._getters:
            values[name] = getter(cells)
        rule = self._rules.first_fitting(values)
        if rule is None:
            return self._planned(number, cells, values, self._type(values["movement_type"]), None)
        if rule.type is None:
            return rule.reason
        return self._planned(number, cells, values, rule.type, rule)

    def _planned(
        self,
        number: int,
        cells: Cells,
        values: dict[str, Any],
        kind: MovementType,
        rule: Rule | None,
    ) -> Planned:
        change, quantity = _signed(values["quantity"], kind, rule)
        sku = values["sku"]
        notes = values["notes"]
        if rule is not None and rule.note_from:
            notes = values[rule.note_from]
        occurred_at, date = self._date(cells)
        return Planned(
            number,
            cells,
            sku,
            _product_key[sku],
            values["warehouse"],
            kind,
            change,
            quantity,
            _cost[values["unit_cost"]],
            _price[values["unit_price"]],
            _reference[values["reference_number"]],
            checked_text(notes, StockMovement.notes, limit=NOTES_LENGTH) if notes else "",
            occurred_at,
            date,
            values["product_name"],
        )

    def _type(self, word: str) -> MovementType:
        if not word and self._default_type:
            return MovementType(self._default_type)
        found = self._map.types.get(word.casefold())
        if found is not None:
            return found
        if word:
            raise ValidationError(
                said(
                    "“{0}” is not a type of movement that can be imported. Known are {1}.",
                    word[:40],
                    ", ".join(sorted(self._map.types)),
                ),
                field="movement_type",
            )
        raise ValidationError(
            "No rule of the map says what kind of movement this row is.", field="movement_type"
        )

    def _getter(self, name: str, table: Table) -> Getter:
        get = table.getter(name)
        if name in TEXT_FIELDS:
            prefix = self._map.prefix.get(name, "")
            if not prefix:
                return get
            return lambda cells: f"{prefix}{text}" if (text := get(cells)) else ""
        parse = number_parser(self._map.decimal_sign)
        places = self._map.places.get(name)

        def number(text: str) -> Decimal | None:
            if not text:
                return None
            value = parsed(text, parse, name, said("a number"))
            return value if places is None else rounded(value, places)

        numbers = Remembered(number)
        return lambda cells: numbers[get(cells)]

    def _date_getter(self, table: Table) -> Callable[[Cells], _Date]:
        if "occurred_at" not in self._map.columns:
            return _no_date
        get = table.getter("occurred_at")
        parse = date_parser(self._map.date_formats, self._map.time_zone)
        latest = datetime.now(UTC) + _LATEST

        def date(text: str) -> _Date:
            if not text:
                raise ValidationError("The date is missing.", field="occurred_at")
            value = parsed(text, parse, "date", said("a date as the map describes it"))
            if value > latest:
                raise ValidationError(
                    said("The date {0} lies in the future.", text), field="occurred_at"
                )
            return value, value.isoformat()

        dates = Remembered(date)
        return lambda cells: dates[get(cells)]


@lru_cache(maxsize=_CACHED)
def _signed(quantity: Decimal | None, kind: MovementType, rule: Rule | None) -> tuple[Decimal, str]:
    """What the row does to the stock, as a number and as the ledger takes it.

    A rule that looked at the quantity has decided what its sign means. Otherwise a movement that
    takes away may be written as a negative change.
    """
    if quantity is None:
        raise ValidationError("The quantity is missing.", field="quantity")
    if kind is MovementType.ADJUSTMENT:
        is_reversed = rule is not None and rule.reverse_sign
        change = checked_quantity(
            -quantity if is_reversed else quantity, "quantity", allow_negative=True
        )
    else:
        sign_is_known = rule is not None and rule.looks_at_quantity
        amount = abs(quantity) if sign_is_known or kind.sign < 0 else quantity
        change = checked_quantity(amount, "quantity") * kind.sign
    return change, str(change)


def _no_date(_cells: Cells) -> _Date:
    return None, None


def _cost_text(value: Decimal | None) -> str | None:
    checked = checked_money(value, "unit_cost")
    return None if checked is None else str(checked)


# What was checked once is not checked again.
_cost = Remembered(_cost_text)
_price = Remembered[Decimal | None, Decimal | None](partial(checked_money, field="unit_price"))
_product_key = Remembered[str, str](
    lambda value: key_of(checked_text(value, Product.sku, required=True))
)
_reference = Remembered[str, str](lambda value: checked_text(value, StockMovement.reference_number))
