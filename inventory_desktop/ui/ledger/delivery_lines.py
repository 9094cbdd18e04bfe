"""The lines of a delivery, and whose products they are."""

from decimal import Decimal

from PySide6.QtCore import QObject

from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.product_rights import closed_products
from inventory_desktop.ui.formats import format_money
from inventory_desktop.ui.grids.line_model import LineModel
from inventory_desktop.ui.grids.lines import (
    GridColumn,
    GridKind,
    GridLine,
    belongs_to_a_colleague,
    name_column,
    product_column,
    quantity_column,
    remove_column,
    unit_column,
)
from inventory_desktop.ui.workplace import Workplace

PRODUCT, QUANTITY, COST = "product", "quantity", "cost"


class DeliveryLines(QObject):
    """What arrived.

    A product may stand on several lines, with another cost each; scanned again, it is more of its
    first line.

    Args:
        workplace: Where rights are read.
        parent: Its Qt parent.

    Attributes:
        lines: The lines.
    """

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._closed_to: frozenset[int] = frozenset()
        self._asked_for: frozenset[int] = frozenset()
        self.lines = LineModel(
            workplace, self._columns(), merges=QUANTITY, merges_typed=False, parent=self
        )
        self.lines.products_changed.connect(self._read_rights)
        workplace.bus.changed.connect(self._take_change)

    @property
    def units(self) -> Decimal:
        """How many units there are, as far as they are typed."""
        return sum((line.number(QUANTITY) or Decimal(0) for line in self.lines.lines), Decimal(0))

    @property
    def value(self) -> Decimal:
        """What they cost together, as far as it is typed."""
        return sum((_total(line) or Decimal(0) for line in self.lines.lines), Decimal(0))

    def _read_rights(self) -> None:
        wanted = self.lines.product_ids
        if wanted <= self._asked_for:
            return
        self._asked_for = wanted
        self._workplace.read(
            lambda work: closed_products(work, wanted),
            owner=self,
            done=self._take_rights,
            key="rights",
        )

    def _take_rights(self, closed_to: frozenset[int]) -> None:
        self._closed_to = closed_to
        self.lines.check_again()

    def _take_change(self, change: Change) -> None:
        if Entity.PRODUCT in change.entities:
            self.lines.seek_again()

    # Columns

    def _columns(self) -> tuple[GridColumn, ...]:
        return (
            product_column(PRODUCT, check=self._product_error),
            name_column(),
            quantity_column(),
            unit_column(),
            GridColumn(
                COST,
                self.tr("Cost each"),
                GridKind.MONEY,
                width=120,
                check=self._cost_error,
            ),
            GridColumn(
                "total", self.tr("Total"), GridKind.SHOWN, width=150, shown=_total_text, right=True
            ),
            remove_column(),
        )

    def _product_error(self, line: GridLine) -> str:
        product = line.product
        if product is None:
            return ""
        if not product.is_active:
            return self.tr("{0} is not in use. Take it into use first.").format(product.sku)
        if product.id in self._closed_to:
            return belongs_to_a_colleague(product)
        return ""

    def _cost_error(self, line: GridLine) -> str:
        cost = line.number(COST)
        return self.tr("A cost cannot be less than 0.") if cost is not None and cost < 0 else ""


def _total(line: GridLine) -> Decimal | None:
    quantity, cost = line.number(QUANTITY), line.number(COST)
    return None if quantity is None or cost is None else quantity * cost


def _total_text(line: GridLine) -> str:
    total = _total(line)
    return "" if total is None else format_money(round(total, 2))
