"""What goes on between the warehouses, while no transfer is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.models import TransferStatus
from inventory_desktop.services.goods_under_way import WarehouseTrafficRow, warehouse_traffic
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.icons import IconLabel
from inventory_desktop.ui.screen import PANE_WIDTH
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.basics import button, frame, label, scrolled
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.widgets.facts import wrapping_label
from inventory_desktop.ui.workplace import Workplace


class TrafficPane(QFrame):
    """For each warehouse: what is to be sent, what is on its way out, what is expected.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        chosen: What is to be listed: a state, and values of the screen's filters.
    """

    chosen = Signal(object, object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: Sequence[WarehouseTrafficRow] | None = None
        self.setProperty("role", "pane")
        self.setFixedWidth(scaled(PANE_WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget = QWidget()
        self._column.addWidget(self._content)

    def reload(self) -> None:
        """Counts again."""
        self._workplace.read(warehouse_traffic, owner=self, done=self._show, key="traffic")

    def _show(self, rows: Sequence[WarehouseTrafficRow]) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        content = scrolled(self._list(rows)) if rows else self._nothing()
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

    def _list(self, rows: Sequence[WarehouseTrafficRow]) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 20, 20, 14)
        column.setSpacing(4)
        column.addWidget(label(self.tr("On the way"), "heading"))
        column.addWidget(
            wrapping_label(
                self.tr("Open transfers of each warehouse. Choose some to list them."), "second"
            )
        )
        for row in rows:
            column.addSpacing(12)
            column.addWidget(frame("line"))
            column.addSpacing(6)
            column.addWidget(wrapping_label(row.warehouse_name, "section"))
            self._add_counts(column, row)
        column.addStretch()
        return box

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
        link.clicked.connect(lambda: self.chosen.emit(status, values))
        line.addWidget(link)
        return line
