"""The texts of a label: its price, as large as there is room."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from inventory_desktop.services.products import ProductRow
from inventory_desktop.ui.formats import format_money
from inventory_desktop.ui.printing.sheet import TextBlock, TextStyle

_LEAST_POINTS = 5.0
_STEP = 0.5
_PIECE = "piece"


@dataclass(frozen=True, slots=True)
class PriceText:
    """A price and the size in which it fits, in points."""

    text: str
    points: float


def price_text(product: ProductRow) -> str:
    """Writes the price of a unit, and its unit unless it is a piece; empty if it is hidden."""
    if product.unit_price is None:
        return ""
    money = format_money(product.unit_price)
    if product.unit_of_measure == _PIECE:
        return money
    return QCoreApplication.translate("LabelTexts", "{0} / {1}").format(
        money, product.unit_of_measure
    )


def fitting_price(text: str, width: float, points: float) -> PriceText | None:
    """Makes a price smaller until it fits; it is never cut off, since that would be another price.

    Args:
        text: The price.
        width: Its room in millimetres.
        points: Its size if there is room for it.

    Returns:
        None if it does not fit in any size that can be read.
    """
    wide = TextBlock(text, price_style(points)).width
    if wide > width:
        points = int(points * width / wide / _STEP) * _STEP
    while points >= _LEAST_POINTS and TextBlock(text, price_style(points)).width > width:
        points -= _STEP
    return PriceText(text, points) if points >= _LEAST_POINTS else None


def name_width(text: str, points: float) -> float:
    """How wide a name is in a single line, in millimetres."""
    return TextBlock(text, name_style(points)).width


def name_style(points: float) -> TextStyle:
    """How a name looks."""
    return TextStyle(points, strong=True)


def price_style(points: float) -> TextStyle:
    """How a price looks."""
    return TextStyle(points, strong=True, tabular=True)
