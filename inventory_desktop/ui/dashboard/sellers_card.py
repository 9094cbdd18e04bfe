"""The products that sell best, or those that lie there."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedLayout
from typing_extensions import override

from inventory_desktop.services.reports.sellers import Seller, Sellers
from inventory_desktop.ui.bus import ProductWanted, Wish
from inventory_desktop.ui.dashboard.card import Card
from inventory_desktop.ui.dashboard.row import Line
from inventory_desktop.ui.dashboard.row_list import RowList
from inventory_desktop.ui.formats import format_amount, format_quantity
from inventory_desktop.ui.readings import Reading
from inventory_desktop.ui.widgets.empty_state import EmptyState

SELLERS_DAYS = 90


class SellersCard(Card[Sellers]):
    """Lists one end of the list of sellers; each line leads to its product.

    Args:
        reading: Brings :class:`Sellers`.
        height: In pixels at the ordinary size of text.
        want: Takes the wish of a line that was chosen.
        is_best: The best sellers; otherwise the slowest.
    """

    def __init__(
        self, reading: Reading, height: int, want: Callable[[Wish], None], *, is_best: bool
    ) -> None:
        super().__init__(
            _tr("Best sellers") if is_best else _tr("Slowest sellers"), reading, height
        )
        self._is_best = is_best
        self.set_subtitle(_tr("last {0} days").format(SELLERS_DAYS))
        self.list = RowList()
        self.list.wanted.connect(want)
        self._nothing = EmptyState(
            "shopping-cart" if is_best else "package",
            _tr("Nothing was sold") if is_best else _tr("Nothing lies in stock"),
        )
        self._pages = QStackedLayout(self.content)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing)

    @override
    def show_value(self, value: Sellers) -> None:
        rows = value.best if self._is_best else value.slowest
        self.list.show_lines(best_lines(rows) if self._is_best else slowest_lines(rows))
        self._pages.setCurrentWidget(self.list if rows else self._nothing)


def best_lines(rows: Sequence[Seller]) -> list[Line]:
    """Makes the lines of the best sellers: units sold, and what they brought in."""
    most = max((row.sold for row in rows), default=Decimal(0))
    return [
        Line(
            row.name,
            detail=row.sku,
            note="" if row.revenue is None else _sold(row),
            figure=_sold(row) if row.revenue is None else format_amount(row.revenue),
            share=float(row.sold / most) if most else 0.0,
            wish=ProductWanted(row.product_id),
        )
        for row in rows
    ]


def slowest_lines(rows: Sequence[Seller]) -> list[Line]:
    """Makes the lines of the slowest sellers: units sold, and what is tied up in them."""
    largest = max((_tied_up(row) for row in rows), default=Decimal(0))
    return [
        Line(
            row.name,
            detail=row.sku,
            note=_sold(row),
            figure=_tr("{0} left").format(format_quantity(row.on_hand))
            if row.value is None
            else format_amount(row.value),
            share=float(_tied_up(row) / largest) if largest else 0.0,
            wish=ProductWanted(row.product_id),
        )
        for row in rows
    ]


def _sold(row: Seller) -> str:
    return _tr("none sold") if not row.sold else _tr("{0} sold").format(format_quantity(row.sold))


def _tied_up(row: Seller) -> Decimal:
    return row.on_hand if row.value is None else row.value


def _tr(text: str) -> str:
    return QCoreApplication.translate("SellersCard", text)
