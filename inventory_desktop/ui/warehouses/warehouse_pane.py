"""Everything about one warehouse, beside the list: what lies there, and closing it."""

from dataclasses import replace
from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from inventory_desktop.errors import AppError, RuleError
from inventory_desktop.services import warehouse_stock, warehouses
from inventory_desktop.services.changes import Change, Entity, changed
from inventory_desktop.services.transfer_list import TransferRow
from inventory_desktop.services.warehouse_stock import WarehouseStockQuery, WarehouseStockRow
from inventory_desktop.services.warehouses import WarehouseFields, WarehouseRow
from inventory_desktop.ui.bus import LedgerWanted, NewTransferWanted, ProductWanted
from inventory_desktop.ui.formats import format_amount, format_quantity
from inventory_desktop.ui.tables.paged_model import PagedModel
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.warehouses.warehouse_columns import (
    ListedWarehouse,
    StockSource,
    stock_columns,
)
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, frame, label
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.widgets.facts import figure_cards, wrapping_label
from inventory_desktop.ui.widgets.fields import ChoiceEdit, Field
from inventory_desktop.ui.widgets.search_field import SearchField
from inventory_desktop.ui.workplace import Workplace


class WarehousePane(QFrame):
    """Shows the warehouse that is chosen in the list.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        table: What lies in the warehouse.

    Signals:
        edit_wanted: The :class:`WarehouseRow` to be changed.
    """

    edit_wanted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._shown: ListedWarehouse | None = None
        self._others: tuple[WarehouseRow, ...] = ()
        self._request_id = uuid4()
        self.setProperty("role", "pane")
        self.banner = Banner()
        self.search = SearchField()
        self.search.set_hint(self.tr("Search this warehouse…"))
        self.model: PagedModel[WarehouseStockRow, WarehouseStockQuery] = PagedModel(
            StockSource(workplace.session), stock_columns(), workplace.tasks, self
        )
        self.table = ServerTableView(self.model, self._empty)
        self.table.setAccessibleName(self.tr("What lies in the warehouse"))
        self.target = ChoiceEdit()
        self.move_button = button(self.tr("Move everything"), icon="truck")
        self._moving = self._make_moving()
        self.edit_button = button(self.tr("Edit"), icon="pencil")
        self.activity_button = button("", "danger")
        self.transfer_button = button(self.tr("Send goods"), "primary", "truck")
        self._why_not = label("", "small")
        self._head = QVBoxLayout()
        self._content = QWidget()
        self._layers = QStackedLayout(self)
        self._lay_out()
        self._connect()
        self.show_warehouse(None, ())

    @property
    def shown(self) -> ListedWarehouse | None:
        """The warehouse that is shown."""
        return self._shown

    def show_warehouse(
        self, listed: ListedWarehouse | None, all_of_them: tuple[ListedWarehouse, ...]
    ) -> None:
        """Shows another warehouse, or the same one with newer figures."""
        is_another = listed is None or self._shown is None or listed.id != self._shown.id
        self._shown = listed
        if listed is None:
            self._layers.setCurrentIndex(0)
            return
        self._layers.setCurrentIndex(1)
        self._show_head(listed)
        self._others = tuple(
            each.warehouse
            for each in all_of_them
            if each.id != listed.id and each.warehouse.is_active
        )
        self.target.set_choices((row.name, row.id) for row in self._others)
        self._show_rights(listed.warehouse)
        if is_another:
            self.banner.clear()
            self._moving.hide()
            self._request_id = uuid4()
            self.search.take("")
        self._read_stock()

    def toggle_active(self) -> None:
        """Takes the warehouse out of use, or back into it; refused while it holds stock."""
        listed = self._shown
        if listed is None or not self.activity_button.isEnabled():
            return
        row = listed.warehouse
        wanted = WarehouseFields(row.code, row.name, row.address, is_active=not row.is_active)
        self.activity_button.setEnabled(False)
        self._workplace.write(
            lambda work: warehouses.update_warehouse(work, row.id, row.version, wanted),
            change=changed(Entity.WAREHOUSE),
            owner=self,
            done=self._take_toggled,
            failed=self._refuse,
        )

    def move_everything(self) -> None:
        """Moves all that is available to the chosen warehouse."""
        listed, target = self._shown, self.target.currentData()
        if listed is None or target is None or not self.move_button.isEnabled():
            return
        self.move_button.setEnabled(False)
        request_id, source = self._request_id, listed.id
        self._workplace.write(
            lambda work: warehouse_stock.move_everything(
                work, request_id=request_id, warehouse_id=source, to_warehouse_id=target
            ),
            change=changed(Entity.MOVEMENT, Entity.STOCK, Entity.TRANSFER),
            owner=self,
            done=self._take_moved,
            failed=self._refuse,
        )

    # Answers

    def _take_toggled(self, row: WarehouseRow) -> None:
        self.banner.clear()
        self._moving.hide()
        text = self.tr("{0} is in use again.") if row.is_active else self.tr("{0} is not in use.")
        self._workplace.messages.done(
            text.format(row.name), action=self.tr("Undo"), act=lambda: self._put_back(row)
        )

    def _put_back(self, row: WarehouseRow) -> None:
        wanted = WarehouseFields(row.code, row.name, row.address, is_active=not row.is_active)
        self._workplace.write(
            lambda work: warehouses.update_warehouse(work, row.id, row.version, wanted),
            change=changed(Entity.WAREHOUSE),
            owner=self,
            done=lambda _row: None,
            failed=self._refuse,
        )

    def _take_moved(self, transfer: TransferRow) -> None:
        self.move_button.setEnabled(True)
        self._request_id = uuid4()
        self._moving.hide()
        self.banner.say(
            self.tr("Everything that was available is in {0} now.").format(
                transfer.to_warehouse_name
            ),
            Tone.GOOD,
        )

    def _refuse(self, error: AppError) -> None:
        self.move_button.setEnabled(True)
        if self._shown is not None:
            self._show_rights(self._shown.warehouse)
        if not isinstance(error, RuleError):
            self._workplace.messages.error(error)
            return
        self.banner.say(error.message)
        if error.code == "request_id_reused":
            self._request_id = uuid4()
        if error.code == "warehouse_holds_stock":
            self._moving.setVisible(bool(self._others))

    # What is shown

    def _show_head(self, listed: ListedWarehouse) -> None:
        while (item := self._head.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._head.addWidget(wrapping_label(listed.warehouse.name, "heading"))
        parts = (listed.warehouse.code, " ".join(listed.warehouse.address.split()))
        self._head.addWidget(wrapping_label("  ·  ".join(filter(None, parts)), "second"))
        figures = QWidget()
        cards = [
            (self.tr("Products"), _figure(listed.products)),
            (self.tr("Units"), _figure(listed.units)),
            (self.tr("In transit"), _figure(listed.in_transit)),
        ]
        if listed.value is not None:
            cards.append((self.tr("Value"), format_amount(listed.value)))
        layout = figure_cards(cards)
        layout.setContentsMargins(0, 8, 0, 4)
        figures.setLayout(layout)
        self._head.addWidget(figures)

    def _show_rights(self, row: WarehouseRow) -> None:
        is_admin = self._workplace.session.user.is_admin
        self.edit_button.setEnabled(is_admin)
        self.activity_button.setEnabled(is_admin)
        self.activity_button.setText(
            self.tr("Take out of use") if row.is_active else self.tr("Use again")
        )
        self.transfer_button.setEnabled(row.is_active)
        self._why_not.setText("" if is_admin else self.tr("Only an admin may change warehouses."))
        self._why_not.setVisible(not is_admin)

    def _read_stock(self) -> None:
        if self._shown is None:
            return
        query = self.model.query
        wanted = WarehouseStockQuery(self._shown.id, self.search.text())
        if query is not None:
            wanted = replace(wanted, sort=query.sort)
        if wanted == query:
            self.model.refresh()
        else:
            self.model.set_query(wanted)

    def _take_change(self, change: Change) -> None:
        if change.entities & {Entity.MOVEMENT, Entity.TRANSFER, Entity.PRODUCT}:
            self._read_stock()

    def _empty(self) -> EmptyState:
        if self.search.text().strip():
            return EmptyState("search-x", self.tr("Nothing fits"))
        return EmptyState("package-open", self.tr("Nothing lies here"))

    # Widgets

    def _connect(self) -> None:
        bus = self._workplace.bus
        self.search.searched.connect(lambda _text: self._read_stock())
        self.search.left_downwards.connect(self.table.enter)
        self.table.row_opened.connect(lambda row: bus.want(ProductWanted(row.product_id)))
        self.edit_button.clicked.connect(self._edit)
        self.activity_button.clicked.connect(self.toggle_active)
        self.move_button.clicked.connect(self.move_everything)
        self.transfer_button.clicked.connect(self._send)
        self.ledger_button.clicked.connect(self._show_ledger)
        bus.changed.connect(self._take_change)

    def _edit(self) -> None:
        if self._shown is not None:
            self.edit_wanted.emit(self._shown.warehouse)

    def _send(self) -> None:
        if self._shown is not None:
            self._workplace.bus.want(NewTransferWanted(from_warehouse_id=self._shown.id))

    def _show_ledger(self) -> None:
        if self._shown is not None:
            self._workplace.bus.want(LedgerWanted(warehouse_id=self._shown.id))

    def _make_moving(self) -> QWidget:
        box = frame("box")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(Field(self.tr("Move all that is available to"), self.target))
        column.addWidget(self.move_button)
        return box

    def _lay_out(self) -> None:
        nothing = EmptyState(
            "warehouse",
            self.tr("No warehouse chosen"),
            self.tr("Choose one to see what lies in it."),
        )
        column = QVBoxLayout(self._content)
        column.setContentsMargins(20, 20, 20, 14)
        column.setSpacing(8)
        self._head.setSpacing(4)
        column.addLayout(self._head)
        column.addWidget(self.banner)
        column.addWidget(self._moving)
        column.addWidget(self.search)
        card = frame("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.table)
        column.addWidget(card, 1)
        self.ledger_button = button(self.tr("Entries of this warehouse"), "link", "scroll-text")
        column.addWidget(self.ledger_button)
        self._why_not.setWordWrap(True)
        column.addWidget(self._why_not)
        row = QHBoxLayout()
        row.setSpacing(8)
        for made in (self.edit_button, self.activity_button):
            row.addWidget(made)
        column.addLayout(row)
        column.addWidget(self.transfer_button)
        self._layers.addWidget(nothing)
        self._layers.addWidget(self._content)


def _figure(value: Decimal | int | None) -> str:
    """A figure, or an ellipsis while it is being added up."""
    return "…" if value is None else format_quantity(Decimal(value))
