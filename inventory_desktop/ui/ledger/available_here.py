"""What a chosen product is called, and how much of it is available where it is to be posted."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from inventory_desktop.services import products
from inventory_desktop.services.products import ProductRow, StockLevelRow
from inventory_desktop.ui.formats import format_quantity
from inventory_desktop.ui.widgets.facts import breakable
from inventory_desktop.ui.workplace import Workplace


class AvailableHere(QLabel):
    """Two lines below a product's field; hidden while no product is chosen.

    Args:
        workplace: Where the stock is read.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._workplace = workplace
        self._product: ProductRow | None = None
        self._warehouse_id: int | None = None
        self._levels: dict[int, StockLevelRow] = {}
        self.setProperty("role", "second")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def show_product(self, row: ProductRow | None) -> None:
        """Shows another product, at first without its stock; None for none."""
        self._product, self._levels = row, {}
        self.setText("" if row is None else breakable(row.name))
        self.setVisible(row is not None)
        self.read_again()

    def show_warehouse(self, warehouse_id: int | None) -> None:
        """Shows what is available in another warehouse."""
        self._warehouse_id = warehouse_id
        self._show()

    def read_again(self) -> None:
        """Reads the stock of the product that is shown."""
        if self._product is None:
            return
        product_id = self._product.id
        self._workplace.read(
            lambda work: products.stock_per_warehouse(work, product_id),
            owner=self,
            done=self._take_levels,
            key="levels",
        )

    def _take_levels(self, levels: Sequence[StockLevelRow]) -> None:
        self._levels = {level.warehouse_id: level for level in levels}
        self._show()

    def _show(self) -> None:
        if self._product is None:
            return
        level = None if self._warehouse_id is None else self._levels.get(self._warehouse_id)
        available = format_quantity(level.available if level else Decimal(0))
        self.setText(
            self.tr("{0}\nAvailable here: {1}").format(breakable(self._product.name), available)
        )
