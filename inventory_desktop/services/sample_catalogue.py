"""What the sample shop sells, made from the words in resources/sample_shop.toml."""

import tomllib
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from random import Random
from typing import Any

from inventory_desktop.config import resource
from inventory_desktop.services.products import ProductFields
from inventory_desktop.services.warehouses import WarehouseFields

CENT = Decimal("0.01")

_METRE = "m"
_BARCODE_SHARE = 0.7
# GS1 keeps the numbers from 200 to 299 for use inside a shop, so these name nobody's goods.
_BARCODE_PREFIX = "200"


@dataclass(frozen=True, slots=True)
class Article:
    """A product of the sample shop and how it sells.

    Attributes:
        fields: The product.
        barcode: EAN-13; empty if the goods bear none.
        cost: What one unit cost at the beginning of the year.
        pace: How well it sells; 1 is usual.
        most: Most units that one customer takes.
        season: Factor of its sales for each month, January first.
    """

    fields: ProductFields
    barcode: str
    cost: Decimal
    pace: float
    most: int
    season: tuple[float, ...]

    @property
    def sold_by_length(self) -> bool:
        """Whether it is cut to length, so that half units are sold."""
        return self.fields.unit_of_measure == _METRE


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The places and the goods of the sample shop."""

    warehouses: tuple[WarehouseFields, ...]
    articles: tuple[Article, ...]


def read_catalogue(rng: Random) -> Catalogue:
    """Reads the words and makes products of them.

    Args:
        rng: Draws costs and barcodes.
    """
    words = tomllib.loads(resource("sample_shop.toml").read_text(encoding="utf-8"))
    return Catalogue(
        warehouses=tuple(WarehouseFields(**item) for item in words["warehouse"]),
        articles=tuple(
            article for category in words["category"] for article in _articles(category, rng)
        ),
    )


def ean13(digits: str) -> str:
    """Appends the check digit to the twelve digits of an EAN-13."""
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


def _articles(category: dict[str, Any], rng: Random) -> list[Article]:
    made: list[Article] = []
    for line in category["products"]:
        for place, variant in enumerate(line["variants"]):
            factor = Decimal(str(line.get("step", 1))) ** place
            price = (Decimal(line["price"]) * factor).quantize(CENT, ROUND_HALF_UP)
            sku = f"{category['code']}-{len(made) + 1:04}"
            made.append(_article(category, line, sku, f"{line['name']}, {variant}", price, rng))
    return made


def _article(
    category: dict[str, Any], line: dict[str, Any], sku: str, name: str, price: Decimal, rng: Random
) -> Article:
    pace = float(line.get("pace", 1))
    barcode = ean13(f"{_BARCODE_PREFIX}{rng.randrange(10**9):09}")
    return Article(
        fields=ProductFields(
            sku=sku,
            name=name,
            description=line["text"],
            category=category["name"],
            unit_price=price,
            unit_of_measure=line.get("unit", "piece"),
            reorder_point=Decimal(max(3, round(6 * pace * line.get("most", 2) / 2))),
        ),
        barcode=barcode if rng.random() < _BARCODE_SHARE else "",
        cost=(price * Decimal(str(round(rng.uniform(0.42, 0.6), 3)))).quantize(CENT),
        pace=pace,
        most=line.get("most", 2),
        season=tuple(category["season"]),
    )
