"""The warehouses: what lies in each, and for admins a form to open or change one."""

from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.bus import WarehouseWanted
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.everywhere.matching import fit
from inventory_desktop.ui.formats import format_amount, format_count
from inventory_desktop.ui.list_screen import ListScreen
from inventory_desktop.ui.tables.fixed_model import FixedModel
from inventory_desktop.ui.tables.server_model import State
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.warehouses.warehouse_columns import (
    ListedWarehouse,
    name_warehouses,
    read_warehouses,
    warehouse_columns,
)
from inventory_desktop.ui.warehouses.warehouse_form import WarehouseForm
from inventory_desktop.ui.warehouses.warehouse_pane import WarehousePane
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.workplace import Workplace


class WarehouseScreen(ListScreen):
    """All warehouses of the shop.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        table: The list.
        model: Its rows.
        details: The chosen warehouse, in the pane.
        form: Where a warehouse is opened or changed, in the pane.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._all: tuple[ListedWarehouse, ...] = ()
        self._wanted_active: bool | None = True
        self.model: FixedModel[ListedWarehouse] = FixedModel(
            warehouse_columns(sees_costs=workplace.session.user.sees_costs),
            lambda row: row.id,
            workplace.tasks,
            self._read,
            self,
        )
        self.table = ServerTableView(self.model, self._empty)
        self.details = WarehousePane(workplace)
        self.form = WarehouseForm(workplace)
        self._fill()
        self._connect()
        self._read()

    def begin_new(self) -> None:
        """Opens the form for a new warehouse."""
        self.form.begin_new()
        self.pane.setCurrentWidget(self.form)
        self.form.setFocus()

    @property
    @override
    def unsaved(self) -> str:
        return self.tr("A warehouse that is not saved") if self.form.is_dirty else ""

    @override
    def refresh(self) -> None:
        self._read()

    @override
    def take_wish(self, wish: object) -> None:
        if isinstance(wish, WarehouseWanted):
            self.choose_chip(2)
            self.search.take("")
            self.table.choose(wish.warehouse_id)

    def _fill(self) -> None:
        self.set_title(self.tr("Warehouses"))
        self.set_subtitle(self.tr("Where goods lie"))
        self.search.set_hint(self.tr("Search code, name, address…"))
        new = Command("warehouses.new", self.tr("New warehouse"), self.begin_new, "Ctrl+N", "plus")
        self.new_button = self.add_command_button(new, "primary")
        if not self._workplace.session.user.is_admin:
            self.new_button.setEnabled(False)
            self.new_button.setToolTip(self.tr("Only an admin may open a warehouse."))
        self.add_command(
            Command("warehouses.refresh", self.tr("Read again"), self.refresh, "F5", "refresh-cw")
        )
        self.set_chips(
            ((self.tr("In use"), True), (self.tr("Not in use"), False), (self.tr("All"), None))
        )
        self.set_table(self.table)
        self.remember_as("warehouses", self._workplace)
        self.pane.addWidget(self.details)
        self.pane.addWidget(self.form)

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self._show_fitting())
        self.chip_chosen.connect(self._take_chip)
        self.table.row_chosen.connect(self._show_row)
        self.table.row_opened.connect(lambda row: self._edit(row.warehouse))
        self.model.state_changed.connect(self._show_state)
        self.details.edit_wanted.connect(self._edit)
        self.form.closed.connect(self._close_form)
        self.form.saved.connect(self._show_saved)
        self._workplace.bus.changed.connect(self._take_change)

    # The list

    def _read(self) -> None:
        self.model.begin_loading()
        if not self._all:
            self._workplace.read(
                name_warehouses,
                owner=self,
                done=self._take_names,
                failed=lambda _error: None,  # The other read says what is the matter.
                key="names",
            )
        self._workplace.read(
            read_warehouses, owner=self, done=self._take_rows, failed=self.model.fail, key="list"
        )

    def _take_names(self, rows: tuple[ListedWarehouse, ...]) -> None:
        """Shows the list while what lies in each is being added up."""
        if not self._all:
            self._take_rows(rows)

    def _take_rows(self, rows: tuple[ListedWarehouse, ...]) -> None:
        self._all = rows
        for number, wanted in enumerate((True, False, None)):
            count = sum(wanted is None or row.warehouse.is_active is wanted for row in rows)
            self.set_chip_count(number, count)
        self._show_fitting()

    def _show_fitting(self) -> None:
        fitting = [row for row in self._all if self._fits(row)]
        self.model.show_rows(fitting)
        one = len(fitting) == 1
        count = self.tr("1 warehouse") if one else self.tr("{0} warehouses")
        self.set_footer(count.format(format_count(len(fitting))))
        values = [row.value for row in fitting if row.value is not None]
        total = (
            self.tr("Stock value  {0}").format(format_amount(sum(values, Decimal(0))))
            if values
            else ""
        )
        self.set_footer_right(total)
        self.details.show_warehouse(self._now(self.details.shown), self._all)

    def _fits(self, row: ListedWarehouse) -> bool:
        place = row.warehouse
        if self._wanted_active is not None and place.is_active is not self._wanted_active:
            return False
        typed = self.search.text().strip()
        return not typed or fit(typed, f"{place.code} {place.name} {place.address}") is not None

    def _now(self, shown: ListedWarehouse | None) -> ListedWarehouse | None:
        """The same warehouse as it was read last."""
        return next((row for row in self._all if shown and row.id == shown.id), None)

    def _take_chip(self, wanted: bool | None) -> None:  # noqa: FBT001  a chip's value
        self._wanted_active = wanted
        self._show_fitting()

    def _show_row(self, row: ListedWarehouse | None) -> None:
        if row is None:
            return
        self.details.show_warehouse(row, self._all)
        if not self.form.is_dirty:
            self.pane.setCurrentWidget(self.details)

    def _edit(self, row: WarehouseRow) -> None:
        if not self._workplace.session.user.is_admin:
            return
        self.form.begin_edit(row)
        self.pane.setCurrentWidget(self.form)
        self.form.setFocus()

    def _close_form(self) -> None:
        self.pane.setCurrentWidget(self.details)
        self.table.setFocus()

    def _show_saved(self, row: WarehouseRow) -> None:
        self._close_form()
        self.table.choose(row.id)

    def _show_state(self, state: State) -> None:
        error = self.model.error
        if state is State.FAILED and error is not None:
            self._workplace.messages.list_error(error, has_rows=self.model.rowCount() > 0)

    def _take_change(self, change: Change) -> None:
        if change.entities & {Entity.WAREHOUSE, Entity.MOVEMENT, Entity.TRANSFER}:
            self._read()

    def _empty(self) -> EmptyState:
        if self._all:
            state = EmptyState("search-x", self.tr("No warehouse fits"))
            state.add_action(self.tr("Show all in use"), self.show_everything)
            return state
        state = EmptyState(
            "warehouse",
            self.tr("No warehouses yet"),
            self.tr("Goods lie in a warehouse. Open the first one."),
        )
        if self._workplace.session.user.is_admin:
            state.add_action(self.tr("New warehouse"), self.begin_new)
        return state

    @override
    def restore(self, state: dict[str, Any]) -> None:
        super().restore(state)
        self._show_fitting()
