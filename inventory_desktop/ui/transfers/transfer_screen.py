"""Transfers: what goes from one warehouse to another, newest first, with its steps beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.models import TransferStatus
from inventory_desktop.services import warehouses
from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.days import midnight
from inventory_desktop.services.products import ScannedProduct
from inventory_desktop.services.transfer_details import TransferDetails
from inventory_desktop.services.transfer_list import TransferQuery, TransferRow, transfer_counts
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.bus import NewTransferWanted, TransferWanted
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.late import Late
from inventory_desktop.ui.list_screen import ListScreen
from inventory_desktop.ui.tables.paged_model import PagedModel
from inventory_desktop.ui.tables.server_model import State
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.transfers.lines_sheet import LinesSheet
from inventory_desktop.ui.transfers.new_transfer_sheet import NewTransferSheet
from inventory_desktop.ui.transfers.receive_sheet import ReceiveSheet
from inventory_desktop.ui.transfers.traffic_pane import TrafficPane
from inventory_desktop.ui.transfers.transfer_columns import TransferSource, transfer_columns
from inventory_desktop.ui.transfers.transfer_commands import step_commands
from inventory_desktop.ui.transfers.transfer_names import status_name
from inventory_desktop.ui.transfers.transfer_pane import TransferPane
from inventory_desktop.ui.transfers.transfer_steps import TransferSteps
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.widgets.filter_bar import Filter
from inventory_desktop.ui.widgets.filter_editors import ChoiceFilter, DaysFilter, ProductFilter
from inventory_desktop.ui.workplace import Workplace

_CHIPS = (None, *TransferStatus)


class TransferScreen(ListScreen):
    """All transfers of the shop.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        table: The list.
        model: Its rows.
        details: The chosen transfer, in the pane.
        traffic: What goes on between the warehouses, in the pane while none is chosen.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.model: PagedModel[TransferRow, TransferQuery] = PagedModel(
            TransferSource(workplace.session), transfer_columns(), workplace.tasks, self
        )
        self.table = ServerTableView(self.model, self._empty)
        self.steps = TransferSteps(workplace, self)
        self.details = TransferPane(workplace, self.steps)
        self.traffic = TrafficPane(workplace)
        self._late_form = Late(self._make_form)
        self._late_receipt = Late(self._make_receipt)
        self._late_lines = Late(self._make_lines)
        self._source, self._target = ChoiceFilter(), ChoiceFilter()
        self._product, self._created = ProductFilter(workplace), DaysFilter()
        self._opened_id: int | None = None
        self._fill()
        for command in step_commands(self.details, self.steps, lambda: self.sheet is None):
            self.add_command(command)
        self._connect()
        self.model.set_query(TransferQuery())
        self._count()
        self.traffic.reload()

    # What a screen does its own way

    @property
    @override
    def unsaved(self) -> str:
        sheets = (self._late_form.made, self._late_receipt.made)
        return "\n".join(sheet.unsaved for sheet in sheets if sheet and sheet.unsaved)

    @override
    def refresh(self) -> None:
        self.model.refresh()
        self.details.reload()
        self.traffic.reload()
        self._count()

    @override
    def take_wish(self, wish: object) -> None:
        if isinstance(wish, TransferWanted):
            self.show_transfer(wish.transfer_id)
        elif isinstance(wish, NewTransferWanted):
            self.begin_new_with(wish.product_id, wish.from_warehouse_id)

    @override
    def take_scan(self, scanned: ScannedProduct) -> bool:
        if isinstance(self.sheet, NewTransferSheet):
            self.sheet.take_scan(scanned)
            return True
        return isinstance(self.sheet, ReceiveSheet) and self.sheet.take_scan(scanned)

    # Sheets, made when they are first opened

    @property
    def form(self) -> NewTransferSheet:
        """Where a transfer is made."""
        return self._late_form.get()

    @property
    def receipt(self) -> ReceiveSheet:
        """Where what arrived is recorded."""
        return self._late_receipt.get()

    @property
    def all_lines(self) -> LinesSheet:
        """All lines of a transfer that has many."""
        return self._late_lines.get()

    def _make_form(self) -> NewTransferSheet:
        sheet = NewTransferSheet(self._workplace, self)
        self._take_sheet(sheet)
        sheet.created.connect(self._show_created)
        return sheet

    def _make_receipt(self) -> ReceiveSheet:
        sheet = ReceiveSheet(self._workplace, self)
        self._take_sheet(sheet)
        sheet.received.connect(self._show_received)
        return sheet

    def _make_lines(self) -> LinesSheet:
        sheet = LinesSheet(self._workplace, self)
        self._take_sheet(sheet)
        return sheet

    def _take_sheet(self, sheet: NewTransferSheet | ReceiveSheet | LinesSheet) -> None:
        self.add_sheet(sheet)
        sheet.closed.connect(self.close_sheet)

    # What can be done

    def begin_new(self) -> None:
        """Opens the form for a new transfer; what is typed there already stays."""
        self.open_sheet(self.form)
        self.form.begin()

    def begin_new_with(self, product_id: int | None, from_warehouse_id: int | None) -> None:
        """Opens the form for a new transfer of a product, or out of a warehouse."""
        self.open_sheet(self.form)
        self.form.begin_with(product_id, from_warehouse_id)

    def show_transfer(self, transfer_id: int) -> None:
        """Shows one transfer, whatever the list was narrowed by."""
        self.close_sheet()
        self.show_everything()
        self.table.choose(transfer_id)
        self.details.show_id(transfer_id)
        self.pane.setCurrentWidget(self.details)

    def _receive(self, details: TransferDetails) -> None:
        self.open_sheet(self.receipt)
        self.receipt.begin(details)

    def _show_lines(self, details: TransferDetails) -> None:
        self.open_sheet(self.all_lines)
        self.all_lines.show_lines(details)

    # Layout

    def _fill(self) -> None:
        self.set_title(self.tr("Transfers"))
        self.set_subtitle(self.tr("Goods between warehouses"))
        self.search.set_hint(self.tr("Search number, product…"))
        self.add_command_button(
            Command(
                "transfers.traffic", self.tr("On the way"), self.table.choose_none, "Ctrl+T",
                "truck", lambda: self.sheet is None,
            )
        )  # fmt: skip
        self.new_button = self.add_command_button(
            Command("transfers.new", self.tr("New transfer"), self.begin_new, "Ctrl+N", "plus"),
            "primary",
        )
        self.add_command(
            Command("transfers.refresh", self.tr("Read again"), self.refresh, "F5", "refresh-cw")
        )
        names = ((self.tr("All"), None), *((status_name(it), it) for it in TransferStatus))
        self.set_chips(names)
        self.filters.set_filters(
            (
                Filter("from_warehouse_id", self.tr("From"), self._source),
                Filter("to_warehouse_id", self.tr("To"), self._target),
                Filter("product_id", self.tr("Product"), self._product),
                Filter("created", self.tr("Created"), self._created),
            )
        )
        self.set_table(self.table)
        self.remember_as("transfers", self._workplace)
        self.pane.addWidget(self.traffic)
        self.pane.addWidget(self.details)

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self._refine(search=text))
        self.chip_chosen.connect(lambda status: self._refine(status=status))
        self.filters.changed.connect(self._narrow)
        self.filters.opened.connect(self._read_warehouses)
        self.model.total_changed.connect(self._show_total)
        self.model.state_changed.connect(self._show_state)
        self.table.row_chosen.connect(self._show_row)
        self.table.row_opened.connect(self._open_row)
        self.details.receive_wanted.connect(self._receive)
        self.details.lines_wanted.connect(self._show_lines)
        self.details.shown.connect(self._go_on_opened)
        self.traffic.chosen.connect(self._list_traffic)
        self.traffic.transfer_chosen.connect(self.table.choose)
        self._workplace.bus.changed.connect(self._take_change)

    # The list

    def _refine(self, **changes: Any) -> None:
        query = replace(self.model.query or TransferQuery(), **changes)
        self.model.set_query(query)
        self._count()

    def _narrow(self, values: Mapping[str, Any]) -> None:
        self.traffic.show_product(values.get("product_id"))
        since, until = values.get("created") or (None, None)
        self._refine(
            from_warehouse_id=values.get("from_warehouse_id"),
            to_warehouse_id=values.get("to_warehouse_id"),
            product_id=values.get("product_id"),
            created_from=midnight(since) if since else None,
            created_to=midnight(until + timedelta(days=1)) if until else None,
        )

    def _list_traffic(self, status: TransferStatus, values: Mapping[str, int]) -> None:
        """Lists open transfers of a warehouse; its name is read first for the filter's chip."""

        def show(rows: Sequence[WarehouseRow]) -> None:
            self._take_warehouses(rows)
            self.show_everything()
            self.choose_chip(_CHIPS.index(status))
            self.filters.take(values)

        self._workplace.read(
            lambda work: warehouses.list_warehouses(work, include_inactive=True),
            owner=self,
            done=show,
            key="warehouses",
        )

    def _read_warehouses(self) -> None:
        self._workplace.read(
            lambda work: warehouses.list_warehouses(work, include_inactive=True),
            owner=self,
            done=self._take_warehouses,
            key="warehouses",
        )

    def _take_warehouses(self, rows: Sequence[WarehouseRow]) -> None:
        for editor in (self._source, self._target):
            editor.set_choices([(row.name, row.id) for row in rows])

    def _count(self) -> None:
        query = self.model.query or TransferQuery()
        self._workplace.read(
            lambda work: transfer_counts(work, query),
            owner=self,
            done=self._show_counts,
            failed=lambda _error: None,
            key="counts",
        )

    def _show_counts(self, counts: Mapping[TransferStatus, int]) -> None:
        for number, status in enumerate(_CHIPS):
            self.set_chip_count(number, sum(counts.values()) if status is None else counts[status])

    def _show_total(self, total: int) -> None:
        self.set_footer(
            self.tr("1 transfer")
            if total == 1
            else self.tr("{0} transfers").format(format_count(total))
        )

    def _show_state(self, state: State) -> None:
        error = self.model.error
        if state is State.FAILED and error is not None:
            self._workplace.messages.list_error(error, has_rows=self.model.rowCount() > 0)

    def _empty(self) -> EmptyState:
        if self.model.query not in {None, TransferQuery()}:
            state = EmptyState(
                "search-x", self.tr("No transfer fits"), self.tr("Choose another filter above.")
            )
            state.add_action(self.tr("Show all transfers"), self.show_everything)
            return state
        state = EmptyState(
            "truck",
            self.tr("No transfers yet"),
            self.tr("Send goods from one warehouse to another; nothing is lost on the way."),
        )
        state.add_action(self.tr("New transfer"), self.begin_new)
        return state

    # The pane

    def _show_row(self, row: TransferRow | None) -> None:
        if row is None or row.id != self._opened_id:
            self._opened_id = None
        self.details.show_id(None if row is None else row.id)
        self.pane.setCurrentWidget(self.traffic if row is None else self.details)

    def _open_row(self, row: TransferRow) -> None:
        """Enter leads to the next step, as soon as the transfer is read."""
        self._opened_id = row.id
        if self.details.details is not None:
            self._go_on_opened(self.details.details)

    def _go_on_opened(self, details: TransferDetails) -> None:
        if details.transfer.id != self._opened_id:
            return
        self._opened_id = None
        if self.details.may(TransferStatus.IN_TRANSIT):
            self._receive(details)
        elif self.details.primary is not None:
            self.details.primary.setFocus()

    def _show_created(self, row: TransferRow) -> None:
        self.show_transfer(row.id)
        if self.form.is_dirty:
            self.open_sheet(self.form)  # The next one has begun by a scan.
        news = (
            self.tr("Transfer {0} is on its way to {1}.").format(row.id, row.to_warehouse_name)
            if row.status == TransferStatus.IN_TRANSIT
            else self.tr("Transfer {0} is made; its goods are reserved.").format(row.id)
        )
        self._workplace.messages.done(
            news, action=self.tr("Print slip"), act=lambda: self.steps.print_slip(row)
        )

    def _show_received(self, row: TransferRow) -> None:
        self.close_sheet()
        self.table.choose(row.id)
        self.details.show_id(row.id)
        news = (
            self.tr("Transfer {0} is done.").format(row.id)
            if row.status == TransferStatus.COMPLETED
            else self.tr("Received. The rest of transfer {0} is still expected.").format(row.id)
        )
        self._workplace.messages.done(news)

    def _take_change(self, change: Change) -> None:
        if change.entities & {Entity.TRANSFER, Entity.WAREHOUSE, Entity.PRODUCT}:
            self.refresh()
