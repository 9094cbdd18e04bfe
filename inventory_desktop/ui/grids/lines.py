"""Columns and lines of a grid."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QLocale

from inventory_desktop.errors import ValidationError
from inventory_desktop.services.products import ProductRow
from inventory_desktop.ui.formats import (
    MONEY_DECIMALS,
    QUANTITY_DECIMALS,
    format_plain,
    parse_decimal,
)

_DIGITS_OF_COST = 4


class GridKind(Enum):
    """What a cell holds.

    PRODUCT: a SKU, a barcode or words, looked up in the background. SHOWN: nothing typed, but
    worked out from the line. CHOICE: one of a few. REMOVE: takes the line away.
    """

    PRODUCT = auto()
    QUANTITY = auto()
    MONEY = auto()
    TEXT = auto()
    CHOICE = auto()
    SHOWN = auto()
    REMOVE = auto()


_NUMBERS = {
    GridKind.QUANTITY: QUANTITY_DECIMALS,
    GridKind.MONEY: max(MONEY_DECIMALS, _DIGITS_OF_COST),
}


@dataclass(eq=False, slots=True)
class GridLine:
    """One line of a grid.

    Attributes:
        texts: What is typed, by the column's key.
        values: The numbers among it, read by the person's locale; None for what is no number.
        errors: What is wrong, in words, by the column's key.
        product: What the code stands for; None while it is not known.
        is_sought: Whether its code is being looked up.
        is_unknown: Whether no product has its code.
        scans: How often its code was scanned while it was unknown; 0 once somebody typed how many.
    """

    texts: dict[str, str] = field(default_factory=dict)
    values: dict[str, Decimal | None] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    product: ProductRow | None = None
    is_sought: bool = False
    is_unknown: bool = False
    scans: int = 0
    told: dict[str, str] = field(default_factory=dict)
    """What the server said about a cell; stands until the cell changes."""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is typed."""
        return self.product is None and not any(self.texts.values())

    def text(self, key: str) -> str:
        """What is typed into a cell."""
        return self.texts.get(key, "")

    def number(self, key: str) -> Decimal | None:
        """The number in a cell; None if there is none."""
        return self.values.get(key)


def nothing_wrong(_line: GridLine) -> str:
    """Finds nothing wrong with a line."""
    return ""


def always(_line: GridLine) -> bool:
    """Has a cell mean something on every line."""
    return True


def nothing_shown(_line: GridLine) -> str:
    """Shows nothing."""
    return ""


@dataclass(frozen=True, slots=True)
class GridColumn:
    """One column of a grid.

    Attributes:
        key: Its name.
        title: Its name for people.
        kind: What its cells hold.
        width: Width in pixels.
        stretch: Whether it takes the width that is left over.
        preset: What is filled in once the product is known, unless something is typed.
        required: What to say of a cell that is empty though its line is not; empty if it may be.
        check: What is wrong with a cell that holds something, in words; empty if nothing is.
        shown: What a cell of the kind SHOWN shows.
        right: Whether SHOWN cells are figures.
        hint: What the cell of the empty line at the end says, in pale.
        choices: Texts of the kind CHOICE.
        applies: Whether the cell means anything on a line as it is now; if not it is empty, and
            nothing can be typed into it.
    """

    key: str
    title: str
    kind: GridKind
    width: int = 110
    stretch: bool = False
    preset: str = ""
    required: str = ""
    check: Callable[[GridLine], str] = nothing_wrong
    shown: Callable[[GridLine], str] = nothing_shown
    right: bool = False
    hint: str = ""
    choices: Sequence[str] = ()
    applies: Callable[[GridLine], bool] = always

    @property
    def is_number(self) -> bool:
        """Whether numbers are typed into it."""
        return self.kind in _NUMBERS

    @property
    def is_typed(self) -> bool:
        """Whether anything is typed into it."""
        return self.kind not in {GridKind.SHOWN, GridKind.REMOVE}

    @property
    def aligns_right(self) -> bool:
        """Whether its cells are figures."""
        return self.right or self.is_number

    def cell_text(self, line: GridLine) -> str:
        """What a cell shows."""
        if self.kind is GridKind.SHOWN:
            return self.shown(line)
        return line.text(self.key) if self.applies(line) else ""

    def put(self, line: GridLine, text: str) -> None:
        """Types a text into a cell; numbers are read at once, and shown as they were read."""
        line.texts[self.key] = text.strip()
        line.told.pop(self.key, None)
        if self.is_number:
            number = line.values[self.key] = self._number(line)
            if number is not None:
                least = MONEY_DECIMALS if self.kind is GridKind.MONEY else 0
                line.texts[self.key] = format_plain(number, least=least)

    def error_of(self, line: GridLine) -> str:
        """What is wrong with a cell, in words; empty if nothing is."""
        text = line.text(self.key)
        if not self.is_typed or not self.applies(line):
            return ""
        if not text:
            return "" if line.is_blank else self.required
        if self.is_number and line.values.get(self.key) is None:
            return self._not_a_number(text)
        return line.told.get(self.key, "") or self.check(line)

    def _number(self, line: GridLine) -> Decimal | None:
        try:
            return parse_decimal(line.text(self.key), QLocale(), decimals=_NUMBERS[self.kind])
        except ValidationError:
            return None

    def _not_a_number(self, text: str) -> str:
        try:
            parse_decimal(text, QLocale(), decimals=_NUMBERS[self.kind])
        except ValidationError as error:
            return error.message
        return ""


def product_column(
    key: str = "product", *, width: int = 150, check: Callable[[GridLine], str] = nothing_wrong
) -> GridColumn:
    """Makes the column into which SKUs and barcodes are scanned or typed.

    Args:
        key: Its name.
        width: Width in pixels.
        check: What is wrong with a product, in words; empty if nothing is.
    """
    return GridColumn(
        key,
        _tr("Product"),
        GridKind.PRODUCT,
        width=width,
        required=_tr("Choose a product."),
        hint=_tr("Scan or type a SKU"),
        check=check,
    )


def name_column() -> GridColumn:
    """Makes the column that shows the products' names."""
    return GridColumn(
        "name",
        _tr("Name"),
        GridKind.SHOWN,
        width=160,
        stretch=True,
        shown=lambda line: line.product.name if line.product is not None else "",
    )


def quantity_column(check: Callable[[GridLine], str] = nothing_wrong) -> GridColumn:
    """Makes the column for how many; more than 0.

    Args:
        check: What else is wrong with a quantity, in words; empty if nothing is.
    """

    def checked(line: GridLine) -> str:
        quantity = line.number("quantity")
        return _tr("Type more than 0.") if quantity is not None and quantity <= 0 else check(line)

    return GridColumn(
        "quantity",
        _tr("Quantity"),
        GridKind.QUANTITY,
        width=120,
        preset="1",
        required=_tr("Type how many."),
        check=checked,
    )


def unit_column() -> GridColumn:
    """Makes the column that shows the products' units."""
    return GridColumn(
        "unit",
        _tr("Unit"),
        GridKind.SHOWN,
        width=96,
        shown=lambda line: line.product.unit_of_measure if line.product is not None else "",
    )


def belongs_to_a_colleague(product: ProductRow) -> str:
    """What is wrong with a product that the person may not write."""
    return _tr("{0} belongs to a colleague. Ask its owner or an admin.").format(product.sku)


def remove_column() -> GridColumn:
    """Makes the column whose cells take their lines away."""
    return GridColumn("remove", "", GridKind.REMOVE, width=36)


def typed_keys(columns: Sequence[GridColumn]) -> tuple[str, ...]:
    """The keys of the columns into which something is typed, from left to right."""
    return tuple(column.key for column in columns if column.is_typed)


def by_key(columns: Sequence[GridColumn]) -> Mapping[str, GridColumn]:
    """The columns by their keys."""
    return {column.key: column for column in columns}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Grids", text)
