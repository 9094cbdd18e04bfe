"""What lies in each warehouse, and what it is worth."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from inventory_desktop.services.reports.stock_value import WarehouseStock
from inventory_desktop.ui.bus import PlaceWanted, WarehouseWanted, Wish
from inventory_desktop.ui.dashboard.card import HEAD_HEIGHT, Card
from inventory_desktop.ui.dashboard.row import BAR_ROW_HEIGHT, Line
from inventory_desktop.ui.dashboard.row_list import RowList
from inventory_desktop.ui.formats import format_amount, format_count, format_quantity
from inventory_desktop.ui.readings import Reading
from inventory_desktop.ui.theme import scaled


class WarehouseCard(Card[tuple[WarehouseStock, ...]]):
    """Lists the warehouses, the fullest first; each line leads to its warehouse.

    Args:
        reading: Brings a :class:`WarehouseStock` for each.
        height: In pixels at the ordinary size of text.
        want: Takes the wish of a line that was chosen.
        sees_costs: Whether the person may see what stock is worth.
    """

    def __init__(
        self, reading: Reading, height: int, want: Callable[[Wish], None], *, sees_costs: bool
    ) -> None:
        super().__init__(_tr("Stock by warehouse"), reading, height)
        self.set_subtitle(_tr("units and value") if sees_costs else _tr("units"))
        self._found: tuple[WarehouseStock, ...] = ()
        self._most = (height - HEAD_HEIGHT) // BAR_ROW_HEIGHT
        self.list = RowList()
        self.list.wanted.connect(want)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    @override
    def show_value(self, value: tuple[WarehouseStock, ...]) -> None:
        self._found = value
        self._show_lines()

    def set_height(self, height: int) -> None:
        """Takes another height, in pixels at the ordinary size of text."""
        self.setFixedHeight(scaled(height))
        self._most = (height - HEAD_HEIGHT) // BAR_ROW_HEIGHT
        self._show_lines()

    def _show_lines(self) -> None:
        self.list.show_lines(warehouse_lines(self._found, self._most))


def warehouse_lines(found: Sequence[WarehouseStock], most: int) -> list[Line]:
    """Makes the lines; what there is no room for is told in the last one.

    Args:
        found: The warehouses in their order.
        most: Lines there is room for.
    """
    shown = found if len(found) <= most else found[: most - 1]
    largest = max((_weight(each) for each in found), default=Decimal(0))
    lines = [_line(each, largest) for each in shown]
    left_out = len(found) - len(shown)
    if left_out:
        text = _tr("{0} more warehouses").format(format_count(left_out))
        lines.append(Line(text, wish=PlaceWanted("warehouses"), icon="ellipsis"))
    return lines


def _line(row: WarehouseStock, largest: Decimal) -> Line:
    units = _tr("{0} units").format(format_quantity(row.units))
    detail = "" if row.is_active else _tr("not in use")
    if row.in_transit:
        detail = _tr("{0} in transit").format(format_quantity(row.in_transit))
    return Line(
        row.name,
        detail=detail,
        note="" if row.value is None else units,
        figure=units if row.value is None else format_amount(row.value),
        share=float(_weight(row) / largest) if largest else 0.0,
        wish=WarehouseWanted(row.warehouse_id),
    )


def _weight(row: WarehouseStock) -> Decimal:
    return row.units if row.value is None else row.value


def _tr(text: str) -> str:
    return QCoreApplication.translate("WarehouseCard", text)
