"""The first pass over a movements file: which products it needs, and how much stock to begin with.

Memory grows with the number of products, not with that of the lines.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from inventory_desktop.errors import ValidationError
from inventory_desktop.models.products import NAME_LENGTH
from inventory_desktop.services.importing.maps import NewProducts
from inventory_desktop.services.importing.movement_rows import Planned
from inventory_desktop.services.products import ProductFields, checked_product_fields

Balance = tuple[str, str]
"""Key of the SKU and of the warehouse's code."""

_NOTHING = Decimal(0)


@dataclass(slots=True)
class FoundProduct:
    """What a file says about a product.

    Attributes:
        sku: As it stands first.
        names: How often each name stands on rows whose name can be trusted.
        price: The last one above 0.
    """

    sku: str
    names: Counter[str] = field(default_factory=Counter)
    price: Decimal = _NOTHING

    def fields(self, unit: str) -> ProductFields:
        """The product to be made.

        Raises:
            ValidationError: It cannot be stored.
        """
        name = self.names.most_common(1)[0][0] if self.names else self.sku
        whole = name if len(name) > NAME_LENGTH else ""
        return checked_product_fields(
            ProductFields(
                sku=self.sku,
                name=name[:NAME_LENGTH],
                description=whole,
                unit_price=self.price,
                unit_of_measure=unit or "piece",
            )
        )


@dataclass(slots=True)
class _Course:
    """How a balance runs through the file."""

    now: Decimal = _NOTHING
    lowest: Decimal = _NOTHING


class Survey:
    """What the first pass finds out.

    Args:
        new_products: How the map makes products.

    Attributes:
        products: By the key of the SKU.
        first_date: The earliest business date.
    """

    def __init__(self, new_products: NewProducts) -> None:
        self._names_from = new_products.names_from
        self._courses: dict[Balance, _Course] = {}
        self.products: dict[str, FoundProduct] = {}
        self.first_date: datetime | None = None

    def see(self, row: Planned, warehouse: str) -> None:
        """Takes a row into account.

        Args:
            row: The row.
            warehouse: Key of its warehouse's code.
        """
        product = self.products.get(row.product)
        if product is None:
            product = self.products[row.product] = FoundProduct(row.sku)
        if row.name and row.type in self._names_from:
            product.names[row.name] += 1
        if row.unit_price:
            product.price = row.unit_price
        if row.occurred_at is not None and (
            self.first_date is None or row.occurred_at < self.first_date
        ):
            self.first_date = row.occurred_at
        key = (row.product, warehouse)
        course = self._courses.get(key)
        if course is None:
            course = self._courses[key] = _Course()
        course.now += row.change
        course.lowest = min(course.lowest, course.now)

    def shortages(self, available: Mapping[Balance, Decimal]) -> Iterable[tuple[Balance, Decimal]]:
        """What each balance lacks to get through the file without falling below zero.

        Args:
            available: What is available before the file.
        """
        for balance, course in self._courses.items():
            lacking = -(available.get(balance, _NOTHING) + course.lowest)
            if lacking > 0:
                yield balance, lacking

    @property
    def balances(self) -> Iterable[Balance]:
        """All balances that the file moves."""
        return self._courses.keys()


def checked_fields(found: FoundProduct, unit: str) -> ProductFields | str:
    """The product to be made, or why it cannot be."""
    try:
        return found.fields(unit)
    except ValidationError as error:
        return error.message
