"""What will be printed: for each product its code, where that fits, and how often."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QCoreApplication

from inventory_desktop.services.label_codes import CodeKind, Symbol, can_be, encode
from inventory_desktop.services.labels import LabelGoods
from inventory_desktop.ui.labels.label_choices import CodeChoice, LabelChoices
from inventory_desktop.ui.labels.label_layout import (
    LabelLayout,
    PlacedSymbol,
    Shown,
    arrangement_for,
    fit,
    lay_out,
    least_width,
    padding,
    sizes_for,
)
from inventory_desktop.ui.labels.label_texts import (
    PriceText,
    fitting_price,
    name_width,
    price_text,
)

MOST_LABELS = 100_000
"""Labels of one printing."""


@dataclass(frozen=True, slots=True)
class PlannedLabel:
    """The label of one product.

    Attributes:
        goods: What it is for.
        layout: Where what stands.
        symbol: Its code; None if none fits.
        placed: Where the code stands; None with it.
        price: Its price as it is printed; None if none is.
        error: Why it cannot be printed, in words; empty if it can.
        is_switched: Whether the code is a QR code because bars would not fit.
    """

    goods: LabelGoods
    layout: LabelLayout
    symbol: Symbol | None = None
    placed: PlacedSymbol | None = None
    price: PriceText | None = None
    error: str = ""
    is_switched: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """So many labels of a product."""

    goods: LabelGoods
    copies: int


class LabelPlan:
    """All labels of a printing; none of them is painted before its page is seen or printed.

    Args:
        labels: The labels, each with how often it is printed.
        choices: How they look and on what they are printed.
    """

    def __init__(self, labels: Sequence[tuple[PlannedLabel, int]], choices: LabelChoices) -> None:
        self.choices = choices
        self.labels = tuple(label for label, _ in labels)
        self._ends = tuple(accumulate(copies for _, copies in labels))

    @property
    def count(self) -> int:
        """How many labels are printed."""
        return self._ends[-1] if self._ends else 0

    @property
    def errors(self) -> dict[int, str]:
        """Why labels cannot be printed, by product."""
        return {label.goods.product.id: label.error for label in self.labels if label.error}

    @property
    def switched(self) -> int:
        """Products whose code is a QR code because bars would not fit."""
        return sum(label.is_switched for label in self.labels)

    @property
    def page_count(self) -> int:
        """How many pages they take, at least 1."""
        places = self.choices.skipped + self.count
        return max(1, -(-places // self.choices.paper.per_page))

    def label_at(self, number: int) -> PlannedLabel | None:
        """The label of a number, from 0; None beyond the last."""
        if not 0 <= number < self.count:
            return None
        return self.labels[bisect_right(self._ends, number)]


def plan_labels(wanted: Iterable[Wanted], choices: LabelChoices) -> LabelPlan:
    """Works out the label of each product; takes a moment for many, so not on the GUI thread."""
    labels = [(plan_label(each.goods, choices), each.copies) for each in wanted]
    return LabelPlan(labels, choices)


def plan_label(goods: LabelGoods, choices: LabelChoices) -> PlannedLabel:
    """Finds the first code that fits on the label, and sees whether its price does."""
    candidates = _candidates(goods, choices.code)
    planned: PlannedLabel | None = None
    for place, (kind, text) in enumerate(candidates):
        tried = _tried(goods, kind, text, choices, is_switched=place > 0)
        planned = tried if planned is None or tried.placed is not None else planned
        if not tried.error:
            break
    if planned is None:
        layout = _layout(CodeKind.EAN_13, goods, choices)
        return PlannedLabel(goods, layout, error=_no_code(goods, choices))
    return planned


def _candidates(goods: LabelGoods, choice: CodeChoice) -> Sequence[tuple[CodeKind, str]]:
    """What may be printed, the best first."""
    if choice is not CodeChoice.AUTOMATIC:
        kind = CodeKind(choice.value)
        return [(kind, goods.code)] if can_be(kind, goods.code) else []
    kinds = (CodeKind.EAN_13, CodeKind.CODE_128)
    bars = [kind for kind in kinds if can_be(kind, goods.code)][:1]
    return [(kind, goods.code) for kind in (*bars, CodeKind.QR)]


def _layout(
    kind: CodeKind, goods: LabelGoods, choices: LabelChoices, modules: int = 0
) -> LabelLayout:
    paper = choices.paper
    has_price = choices.shows_price and goods.product.unit_price is not None
    lines = _name_lines(goods, choices) if choices.shows_name else 0
    shown = Shown(lines, has_price, choices.shows_sku)
    arrangement = arrangement_for(kind, paper.width, paper.height)
    return lay_out(paper.width, paper.height, shown, arrangement, modules)


def _name_lines(goods: LabelGoods, choices: LabelChoices) -> int:
    """How many lines a name would take below each other across the whole label."""
    paper = choices.paper
    points = sizes_for(paper.height).name
    room = paper.width - 2 * padding(paper.height)
    return -int(-name_width(goods.product.name, points) // room) or 1


def _tried(
    goods: LabelGoods, kind: CodeKind, text: str, choices: LabelChoices, *, is_switched: bool
) -> PlannedLabel:
    symbol = encode(kind, text)
    layout = _layout(kind, goods, choices, symbol.width)
    placed = fit(symbol, layout, choices.dots_per_inch)
    written = price_text(goods.product)
    price = None
    error = "" if placed is not None else _too_large(symbol, layout, choices)
    if layout.price is not None and written:
        price = fitting_price(written, layout.price.width, layout.sizes.price)
        if price is None and not error:
            error = _tr("The price {0} does not fit on this label.").format(written)
    if placed is None:
        return PlannedLabel(goods, layout, price=price, error=error)
    return PlannedLabel(goods, layout, symbol, placed, price, error, is_switched and not error)


def _too_large(symbol: Symbol, layout: LabelLayout, choices: LabelChoices) -> str:
    """Says why a code does not fit and what helps."""
    name, wide = code_name(symbol.kind), least_width(symbol, choices.dots_per_inch)
    if wide > layout.code.width:
        return _tr("“{0}” as {1} needs {2} mm in width, the label has {3}.").format(
            symbol.text, name, _mm(wide), _mm(layout.code.width)
        )
    if symbol.is_matrix:
        return _tr("“{0}” as {1} needs {2} mm in height, the label leaves {3}.").format(
            symbol.text, name, _mm(wide), _mm(layout.code.height)
        )
    return _tr("{0} is too low on this label. Show less beside it, or use a QR code.").format(name)


def _no_code(goods: LabelGoods, choices: LabelChoices) -> str:
    if choices.code is CodeChoice.EAN_13:
        return _tr("{0} has no valid EAN-13 as its barcode.").format(goods.product.sku)
    return _tr("Code 128 cannot say “{0}”: it knows plain letters, digits and signs.").format(
        goods.code
    )


def code_name(kind: CodeKind) -> str:
    """What a kind of code is called, for people."""
    names = {CodeKind.EAN_13: "EAN-13", CodeKind.CODE_128: "Code 128", CodeKind.QR: _tr("QR code")}
    return names[kind]


def _mm(length: float) -> str:
    return f"{length:.1f}".removesuffix(".0")


def _tr(text: str) -> str:
    return QCoreApplication.translate("LabelPlan", text)
