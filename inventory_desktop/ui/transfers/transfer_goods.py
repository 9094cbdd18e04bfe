"""The lines of a new transfer, checked against what the source has and whose the products are."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QObject

from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.product_rights import closed_products
from inventory_desktop.services.stock_levels import available_at
from inventory_desktop.ui.formats import format_quantity
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

_Known = tuple[Mapping[int, Decimal], frozenset[int]]


class TransferGoods(QObject):
    """What is to be moved.

    Args:
        workplace: Where balances and rights are read.
        parent: Its Qt parent.

    Attributes:
        lines: The lines.
    """

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._source: tuple[int | None, str] = (None, "")
        self._available: Mapping[int, Decimal] = {}
        self._closed_to: frozenset[int] = frozenset()
        self._asked_for: frozenset[int] = frozenset()
        self.lines = LineModel(workplace, self._columns(), merges="quantity", parent=self)
        self.lines.products_changed.connect(self._read_news)
        workplace.bus.changed.connect(self._take_change)

    def set_source(self, warehouse_id: int | None, name: str) -> None:
        """Takes the goods from another warehouse."""
        if (warehouse_id, name) != self._source:
            self._source = (warehouse_id, name)
            self._available = {}
            self.lines.check_again()
            self.read_again()

    def read_again(self) -> None:
        """Reads what the source has of the products that stand here."""
        source, wanted = self._source[0], self.lines.product_ids
        self._asked_for = wanted
        if source is None or not wanted:
            return

        def read(work: UnitOfWork) -> _Known:
            return available_at(work, source, wanted), closed_products(work, wanted)

        self._workplace.read(read, owner=self, done=self._take_known, key="known")

    def _read_news(self) -> None:
        if not self.lines.product_ids <= self._asked_for:
            self.read_again()

    def _take_known(self, known: _Known) -> None:
        self._available, self._closed_to = known
        self.lines.check_again()

    def _take_change(self, change: Change) -> None:
        if Entity.PRODUCT in change.entities:
            self.lines.seek_again()
        if change.entities & {Entity.MOVEMENT, Entity.TRANSFER}:
            self.read_again()

    # Columns

    def _columns(self) -> tuple[GridColumn, ...]:
        return (
            product_column(check=self._right_error),
            name_column(),
            GridColumn(
                "available",
                self.tr("Available"),
                GridKind.SHOWN,
                width=110,
                shown=self._available_text,
                right=True,
            ),
            quantity_column(self._quantity_error),
            unit_column(),
            remove_column(),
        )

    def _available_text(self, line: GridLine) -> str:
        known = None if line.product is None else self._available.get(line.product.id)
        return "" if known is None else format_quantity(known)

    def _right_error(self, line: GridLine) -> str:
        if line.product is None or line.product.id not in self._closed_to:
            return ""
        return belongs_to_a_colleague(line.product)

    def _quantity_error(self, line: GridLine) -> str:
        quantity = line.number("quantity")
        if quantity is None or line.product is None:
            return ""
        available = self._available.get(line.product.id)
        if available is None or quantity <= available:
            return ""
        return self.tr("Only {0} are available in {1}.").format(
            format_quantity(available), self._source[1]
        )
