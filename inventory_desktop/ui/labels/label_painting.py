"""Paints one label: its texts, and its code as rectangles that a scanner can rely on."""

from collections.abc import Iterator
from itertools import groupby
from unicodedata import bidirectional

from inventory_desktop.services.label_codes import CodeKind, Symbol
from inventory_desktop.ui.labels.label_choices import LabelChoices
from inventory_desktop.ui.labels.label_layout import (
    Area,
    Arrangement,
    LabelLayout,
    PlacedSymbol,
    caption_points,
    line_height,
)
from inventory_desktop.ui.labels.label_plan import PlannedLabel
from inventory_desktop.ui.labels.label_texts import name_style, price_style
from inventory_desktop.ui.printing.sheet import (
    Ink,
    Sheet,
    Side,
    TextBlock,
    TextStyle,
    elided,
    wrapped,
)

_GUARD_MODULES = 5
"""How far the guard bars of an EAN-13 reach below the others, by rule."""
_GUARDS = frozenset({*range(3), *range(45, 50), *range(92, 95)})
_FIRST_DIGITS = slice(1, 7)
_LAST_DIGITS = slice(7, 13)
_LEFT_HALF, _RIGHT_HALF, _HALF = 3, 50, 42
_CROSS = 0.2
_ROUNDING = 0.01
_FROM_RIGHT = frozenset({"R", "AL"})
_DIRECTED = frozenset({"L", *_FROM_RIGHT})

Rect = tuple[float, float, float, float]


class LabelPainter:
    """Paints one product's label, as often as it is printed.

    Args:
        planned: The label.
        choices: How labels look.
    """

    def __init__(self, planned: PlannedLabel, choices: LabelChoices) -> None:
        self._planned = planned
        self._texts = list(_texts(planned, choices))
        self._cells: list[Rect] = []
        if planned.symbol is not None and planned.placed is not None:
            self._cells = list(_cells(planned.symbol, planned.placed))
            self._texts += _captions(planned.symbol, planned.placed, planned.layout)

    def paint(self, sheet: Sheet) -> None:
        """Paints it; the sheet's origin is the label's corner."""
        for block, x, y in self._texts:
            block.paint(sheet.painter, x, y)
        if self._cells:
            sheet.cells(self._cells)
        else:
            _cross_out(sheet, self._planned.layout.code)


def _texts(
    planned: PlannedLabel, choices: LabelChoices
) -> Iterator[tuple[TextBlock, float, float]]:
    layout, product = planned.layout, planned.goods.product
    sizes = layout.sizes
    if layout.name is not None:
        yield _name(product.name, layout)
    if layout.sku is not None and choices.shows_sku:
        area, style = layout.sku, TextStyle(sizes.small, tabular=True)
        text = elided(product.sku, style, area.width)
        below = max(0.0, area.height - line_height(sizes.small))
        yield TextBlock(text, style, area.width, _side(text)), area.x, area.y + below
    if layout.price is not None and planned.price is not None:
        area, price = layout.price, planned.price
        is_beside = layout.arrangement is Arrangement.BESIDE
        side = Side.LEFT if is_beside else Side.RIGHT
        below = max(0.0, area.height - line_height(price.points))
        block = TextBlock(price.text, price_style(price.points), area.width, side)
        yield block, area.x, area.y + below


def _name(name: str, layout: LabelLayout) -> tuple[TextBlock, float, float]:
    """The name in as many lines as it may have; at the right if it is read from there."""
    area = layout.name or layout.code
    style = name_style(layout.sizes.name)
    lines = max(1, int(area.height / line_height(layout.sizes.name) + _ROUNDING))
    text = wrapped(name, style, area.width, lines)
    return TextBlock(text, style, area.width, _side(text)), area.x, area.y


def _side(text: str) -> Side:
    """A text that is read from right to left begins at the right."""
    return Side.RIGHT if _is_right_to_left(text) else Side.LEFT


def _is_right_to_left(text: str) -> bool:
    directions = (bidirectional(sign) for sign in text)
    return next((each for each in directions if each in _DIRECTED), "L") in _FROM_RIGHT


def _cells(symbol: Symbol, placed: PlacedSymbol) -> Iterator[Rect]:
    """The dark rectangles: neighbours in a row are one, so that no hairline parts them."""
    module = placed.module
    height = module if symbol.is_matrix else placed.height
    is_ean = symbol.kind is CodeKind.EAN_13
    for row, modules in enumerate(symbol.rows):
        for first, count in _dark_runs(modules):
            y = placed.y + row * module
            longer = _GUARD_MODULES * module if is_ean and first in _GUARDS else 0.0
            reach = min(longer, placed.caption)
            yield placed.x + first * module, y, count * module, height + reach


def _dark_runs(modules: str) -> Iterator[tuple[int, int]]:
    """Where dark modules begin and how many there are side by side."""
    place = 0
    for module, group in groupby(modules):
        count = len(list(group))
        if module == "1":
            yield place, count
        place += count


def _captions(
    symbol: Symbol, placed: PlacedSymbol, layout: LabelLayout
) -> Iterator[tuple[TextBlock, float, float]]:
    """What the bars say, below them, for people."""
    if symbol.is_matrix:
        return
    style = TextStyle(caption_points(layout.sizes), tabular=True)
    y = placed.y + placed.height
    if symbol.kind is not CodeKind.EAN_13:
        area = layout.code
        text = elided(symbol.text, style, area.width)
        yield TextBlock(text, style, area.width, Side.CENTRE), area.x, y
        return
    module, text = placed.module, symbol.text
    before = TextBlock(text[0], style)
    yield before, placed.x - before.width - 2 * module, y
    for digits, first in ((_FIRST_DIGITS, _LEFT_HALF), (_LAST_DIGITS, _RIGHT_HALF)):
        block = TextBlock(text[digits], style, _HALF * module, Side.CENTRE)
        yield block, placed.x + first * module, y


def _cross_out(sheet: Sheet, area: Area) -> None:
    """Shows that a code is missing; such labels are never printed."""
    pad = min(area.width, area.height) / 8
    left, top = area.x + pad, area.y + pad
    right, bottom = area.x + area.width - pad, area.y + area.height - pad
    sheet.box(left, top, right - left, bottom - top, thickness=_CROSS, ink=Ink.LIGHT)
    sheet.line((left, top), (right, bottom), thickness=_CROSS, ink=Ink.LIGHT)
    sheet.line((left, bottom), (right, top), thickness=_CROSS, ink=Ink.LIGHT)
