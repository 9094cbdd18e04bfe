"""What goes on between the warehouses, while no transfer is chosen: of all goods, or of one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.models import TransferStatus
from inventory_desktop.services.goods_under_way import (
    GoodsUnderWayRow,
    WarehouseTrafficRow,
    goods_under_way,
    warehouse_traffic,
)
from inventory_desktop.ui.formats import format_count, format_quantity
from inventory_desktop.ui.icons import IconLabel
from inventory_desktop.ui.screen import PANE_WIDTH
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.basics import button, frame, label, on_click, scrolled
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.widgets.facts import wrapping_label
from inventory_desktop.ui.workplace import Workplace


class TrafficPane(QFrame):
    """For each warehouse: what is to be sent, what is on its way out, what is expected.

    While the list is narrowed to one product, where so many of it are between two warehouses.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        chosen: What is to be listed: a state, and values of the screen's filters.
        transfer_chosen: Number of the transfer that is to be shown.
    """

    chosen = Signal(object, object)
    transfer_chosen = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._product_id: int | None = None
        self._shown: object = None
        self.setProperty("role", "pane")
        self.setFixedWidth(scaled(PANE_WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget = QWidget()
        self._column.addWidget(self._content)

    def show_product(self, product_id: int | None) -> None:
        """Shows where goods of one product are; None for all goods."""
        if product_id != self._product_id:
            self._product_id = product_id
            self.reload()

    def reload(self) -> None:
        """Reads again."""
        product_id = self._product_id
        if product_id is None:
            self._workplace.read(
                warehouse_traffic, owner=self, done=self._show_warehouses, key="traffic"
            )
        else:
            self._workplace.read(
                lambda work: goods_under_way(work, product_id),
                owner=self,
                done=self._show_goods,
                key="traffic",
            )

    def _show_warehouses(self, rows: Sequence[WarehouseTrafficRow]) -> None:
        self._exchange(rows, lambda: self._list(rows))

    def _show_goods(self, rows: Sequence[GoodsUnderWayRow]) -> None:
        self._exchange((self._product_id, rows), lambda: self._goods(rows))

    def _exchange(self, shown: object, make: Callable[[], QWidget]) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        content = make()
        self._column.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _nothing(self) -> QWidget:
        return EmptyState(
            "truck",
            self.tr("Nothing is on its way"),
            self.tr("Open transfers of each warehouse are counted here."),
        )

    def _begun(self, hint: str) -> tuple[QWidget, QVBoxLayout]:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 20, 20, 14)
        column.setSpacing(4)
        column.addWidget(label(self.tr("On the way"), "heading"))
        column.addWidget(wrapping_label(hint, "second"))
        return box, column

    def _list(self, rows: Sequence[WarehouseTrafficRow]) -> QWidget:
        if not rows:
            return self._nothing()
        box, column = self._begun(
            self.tr("Open transfers of each warehouse. Choose some to list them.")
        )
        for row in rows:
            _begin_part(column)
            column.addWidget(wrapping_label(row.warehouse_name, "section"))
            self._add_counts(column, row)
        column.addStretch()
        return scrolled(box)

    def _goods(self, rows: Sequence[GoodsUnderWayRow]) -> QWidget:
        if not rows:
            return self._nothing()
        box, column = self._begun(self.tr("Where goods of this product are between warehouses."))
        for row in rows:
            _begin_part(column)
            self._add_goods(column, row)
        column.addStretch()
        return scrolled(box)

    def _add_goods(self, column: QVBoxLayout, row: GoodsUnderWayRow) -> None:
        is_moving = row.status == TransferStatus.IN_TRANSIT
        head = QHBoxLayout()
        head.addWidget(label(format_quantity(row.quantity), "section"), 1)
        link = button(self.tr("Transfer {0}").format(row.transfer_id), "link")
        on_click(link, lambda: self.transfer_chosen.emit(row.transfer_id))
        head.addWidget(link)
        column.addLayout(head)
        out, to_come = (
            (self.tr("On its way out of {0}"), self.tr("Expected in {0}"))
            if is_moving
            else (self.tr("Reserved in {0}"), self.tr("To be sent to {0}"))
        )
        for icon, text, place in (
            ("log-out", out, row.from_warehouse_name),
            ("log-in", to_come, row.to_warehouse_name),
        ):
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(IconLabel(icon, "second"))
            line.addWidget(wrapping_label(text.format(place)), 1)
            column.addLayout(line)

    def _add_counts(self, column: QVBoxLayout, row: WarehouseTrafficRow) -> None:
        source = {"from_warehouse_id": row.warehouse_id}
        target = {"to_warehouse_id": row.warehouse_id}
        moving = TransferStatus.IN_TRANSIT
        for count, icon, text, status, values in (
            (row.expected, "log-in", self.tr("Expected"), moving, target),
            (row.leaving, "log-out", self.tr("On its way out"), moving, source),
            (row.to_send, "clipboard-check", self.tr("To be sent"), TransferStatus.PENDING, source),
        ):
            if count:
                column.addLayout(self._count(count, icon, text, status, values))

    def _count(
        self, count: int, icon: str, text: str, status: TransferStatus, values: dict[str, int]
    ) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(icon, "second"))
        line.addWidget(label(text), 1)
        shown = format_count(count)
        link = button(
            self.tr("1 transfer") if count == 1 else self.tr("{0} transfers").format(shown), "link"
        )
        on_click(link, lambda: self.chosen.emit(status, values))
        line.addWidget(link)
        return line


def _begin_part(column: QVBoxLayout) -> None:
    column.addSpacing(12)
    column.addWidget(frame("line"))
    column.addSpacing(6)
