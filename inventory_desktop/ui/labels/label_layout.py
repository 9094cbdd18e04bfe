"""Where on a label what stands, and how large its code can be. Lengths are millimetres.

Sizes of codes follow the GS1 General Specifications. A module (the narrowest bar) is a whole number
of the printer's dots, so that all bars come out as whole multiples of it. It is as near to the
recommended size as the label lets it be: 0.33 mm for bars, half as much again for the squares of a
QR code, and never smaller than a hand scanner reads. Bars are as high as the label lets them be up
to the recommended height, and never lower than 15 % of their width (ISO/IEC 15417).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from inventory_desktop.services.label_codes import CodeKind, Symbol

_INCH_MM = 25.4
_SLACK = 1e-6
_PAD = 1.5
_PAD_OF_TINY = 1.0
_TINY = 16.0
_GAP = 0.8
POINT_MM = _INCH_MM / 72
_LINE = 1.36
"""Height of a line of text against its size."""
_LEAST_BARS = 5.0
_LEAST_RATIO = 0.15
_TALLEST = {CodeKind.EAN_13: 22.85, CodeKind.CODE_128: 20.0}
_MODULES: Mapping[CodeKind, tuple[float, float]] = {
    CodeKind.EAN_13: (0.249, 0.40),
    CodeKind.CODE_128: (0.19, 0.40),
    CodeKind.QR: (0.375, 1.0),
}
"""The smallest and the largest module: for an EAN-13 0.264 mm by rule, 0.249 mm where a printer's
dots do not allow it; for Code 128 what common hand scanners read."""
_WIDE = 1.2
_SIDE_SHARE = 0.5
_PRICE_SHARE = 0.6


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of a label's texts in points, and most lines of its name."""

    name: float
    price: float
    small: float
    name_lines: int


class Arrangement(Enum):
    """Where the code stands: below the texts, or at their left."""

    BELOW = auto()
    BESIDE = auto()


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on a label beside its code.

    Attributes:
        name_lines: Lines that its name would take; 0 for no name.
        price: Whether its price does.
        sku: Whether its SKU does.
    """

    name_lines: int
    price: bool
    sku: bool


@dataclass(frozen=True, slots=True)
class LabelLayout:
    """The places of what stands on a label.

    Attributes:
        code: Room for the code with what stays light around it; bars also for what they say.
        name, price, sku: Rooms of the texts; None for what is not shown.
        sizes: Sizes of the texts.
    """

    code: Area
    name: Area | None
    price: Area | None
    sku: Area | None
    sizes: Sizes
    arrangement: Arrangement


@dataclass(frozen=True, slots=True)
class PlacedSymbol:
    """A code that fits.

    Attributes:
        x, y: Where its first module begins.
        module: Width of a module.
        height: Height of the bars, or of the square.
        caption: Height of what it says below the bars; 0 for a QR code.
    """

    x: float
    y: float
    module: float
    height: float
    caption: float


def arrangement_for(kind: CodeKind, width: float, height: float) -> Arrangement:
    """A square stands beside the texts where the label is wide enough, bars below them."""
    is_beside = kind is CodeKind.QR and width >= height * _WIDE
    return Arrangement.BESIDE if is_beside else Arrangement.BELOW


def lay_out(
    width: float, height: float, shown: Shown, arrangement: Arrangement, modules: int = 0
) -> LabelLayout:
    """Shares a label among what stands on it.

    Args:
        width: The label's width.
        height: The label's height.
        shown: What stands on it.
        arrangement: Where the code stands.
        modules: Width of a square that stands beside the texts, in modules.
    """
    pad, sizes = padding(height), sizes_for(height)
    room = Area(pad, pad, width - 2 * pad, height - 2 * pad)
    if arrangement is Arrangement.BESIDE:
        return _beside(room, shown, sizes, modules)
    return _below(room, shown, sizes)


def padding(height: float) -> float:
    """What stays free at the edges of a label of this height."""
    return _PAD_OF_TINY if height < _TINY else _PAD


def line_height(points: float) -> float:
    """Height of a line of text."""
    return points * POINT_MM * _LINE


def caption_points(sizes: Sizes) -> float:
    """Size of what stands below bars."""
    return sizes.small


def fit(symbol: Symbol, layout: LabelLayout, dots_per_inch: int) -> PlacedSymbol | None:
    """Finds the size in which a code fits into its room; None if it does not in any.

    Args:
        symbol: The code.
        layout: Where its room is.
        dots_per_inch: Resolution of the printer.
    """
    dot = _INCH_MM / dots_per_inch
    least, most = _MODULES[symbol.kind]
    widest = layout.code.width / symbol.width
    if symbol.is_matrix:
        widest = min(widest, layout.code.height / symbol.width)
    dots = int((min(widest, most) + _SLACK) / dot)
    module = dots * dot
    if module + _SLACK < least:
        return None
    place = _place_matrix if symbol.is_matrix else _place_bars
    return place(symbol, layout, module, dot)


def least_width(symbol: Symbol, dots_per_inch: int) -> float:
    """How wide the room of a code must be at least."""
    dot = _INCH_MM / dots_per_inch
    least = _MODULES[symbol.kind][0]
    dots = -int(-(least - _SLACK) // dot)
    return symbol.width * dots * dot


def _place_bars(
    symbol: Symbol, layout: LabelLayout, module: float, dot: float
) -> PlacedSymbol | None:
    area, caption = layout.code, line_height(caption_points(layout.sizes))
    bars = symbol.width - symbol.quiet_before - symbol.quiet_after
    room = area.height - caption
    height = min(room, _TALLEST[symbol.kind] * max(1.0, module / 0.33))
    if height + _SLACK < max(_LEAST_BARS, _LEAST_RATIO * bars * module):
        return None
    left = area.x + (area.width - symbol.width * module) / 2 + symbol.quiet_before * module
    top = area.y + (room - height) / 2
    return PlacedSymbol(_on_dots(left, dot), top, module, height, caption)


def _place_matrix(symbol: Symbol, layout: LabelLayout, module: float, dot: float) -> PlacedSymbol:
    area, side = layout.code, symbol.width * module
    quiet = symbol.quiet_before * module
    is_beside = layout.arrangement is Arrangement.BESIDE
    left = area.x if is_beside else area.x + (area.width - side) / 2
    top = area.y + (area.height - side) / 2
    return PlacedSymbol(
        _on_dots(left + quiet, dot), _on_dots(top + quiet, dot), module, side - 2 * quiet, 0
    )


def _on_dots(length: float, dot: float) -> float:
    return round(length / dot) * dot


def sizes_for(height: float) -> Sizes:
    """Sizes of the texts of a label of this height; larger labels have larger ones."""
    for least, sizes in (
        (45.0, Sizes(name=11, price=20, small=8, name_lines=2)),
        (33.0, Sizes(name=9, price=15, small=7, name_lines=2)),
        (27.0, Sizes(name=8, price=12, small=6.5, name_lines=2)),
        (_TINY, Sizes(name=7, price=10, small=6, name_lines=1)),
    ):
        if height >= least:
            return sizes
    return Sizes(name=6, price=8, small=5, name_lines=1)


def _below(room: Area, shown: Shown, sizes: Sizes) -> LabelLayout:
    """Name, then SKU and price in one row, then the code."""
    y = room.y
    name = price = sku = None
    if shown.name_lines:
        lines = min(shown.name_lines, sizes.name_lines)
        name = Area(room.x, y, room.width, lines * line_height(sizes.name))
        y += name.height
    if shown.price or shown.sku:
        row = line_height(sizes.price if shown.price else sizes.small)
        share = _PRICE_SHARE if shown.price and shown.sku else 1.0
        if shown.sku:
            rest = 1 - share if shown.price else 1.0
            sku = Area(room.x, y, room.width * rest - _GAP, row)
        if shown.price:
            left = room.x + room.width * (1 - share)
            price = Area(left, y, room.width * share, row)
        y += row
    if y > room.y:
        y += _GAP
    code = Area(0, y, room.width + 2 * room.x, room.y + room.height - y)
    return LabelLayout(code, name, price, sku, sizes, Arrangement.BELOW)


def _beside(room: Area, shown: Shown, sizes: Sizes, modules: int) -> LabelLayout:
    """The code at the left, the texts below each other at its right."""
    whole = room.height + 2 * room.y
    half = (room.width + 2 * room.x) * _SIDE_SHARE
    side = min(whole, half, modules * _MODULES[CodeKind.QR][1])
    code = Area(0, (whole - side) / 2, side, side)
    left = side + _GAP
    width = room.x + room.width - left
    name = price = sku = None
    bottom = room.y + room.height
    if shown.price:
        height = line_height(sizes.price)
        price = Area(left, bottom - height, width, height)
        bottom -= height
    if shown.sku:
        height = line_height(sizes.small)
        sku = Area(left, bottom - height, width, height)
        bottom -= height
    if shown.name_lines:
        name = Area(left, room.y, width, max(0.0, bottom - room.y))
    return LabelLayout(code, name, price, sku, sizes, Arrangement.BESIDE)
