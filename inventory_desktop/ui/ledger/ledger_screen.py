"""The stock ledger: newest first, endless, with the forms that post to it."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.models import MovementType
from inventory_desktop.services import movement_list, products
from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.movement_list import MovementQuery, MovementRow
from inventory_desktop.services.products import ScannedProduct
from inventory_desktop.ui.bus import (
    HistoryWanted,
    ImportWanted,
    LedgerWanted,
    PostingWanted,
    ProductForCode,
)
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.late import Late
from inventory_desktop.ui.ledger.delivery_sheet import DeliverySheet
from inventory_desktop.ui.ledger.entry_pane import EntryPane
from inventory_desktop.ui.ledger.movement_columns import MovementSource, movement_columns
from inventory_desktop.ui.ledger.movement_filters import (
    Choices,
    MovementFilters,
    query_fields,
    read_choices,
    values_of,
)
from inventory_desktop.ui.ledger.posting_form import PostingForm
from inventory_desktop.ui.list_screen import ListScreen
from inventory_desktop.ui.tables.journal_model import JournalModel
from inventory_desktop.ui.tables.server_model import State
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.workplace import Workplace


class LedgerScreen(ListScreen):
    """All entries of the ledger.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        table: The list.
        model: Its rows.
        form: Where an entry is posted.
        entry: Where a chosen entry is shown.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.model: JournalModel[MovementRow, MovementQuery] = JournalModel(
            MovementSource(workplace.session), movement_columns(), workplace.tasks, self
        )
        # Asked for first: the rows are on their way while all the rest is being made.
        self.model.set_query(MovementQuery())
        self.table = ServerTableView(self.model, self._empty)
        self.form = PostingForm(workplace)
        self._late_delivery = Late(self._make_delivery)
        self.entry = EntryPane(workplace)
        self.narrowing = MovementFilters(workplace)
        self._chip_type: MovementType | None = None
        self._fill()
        self._connect()

    @override
    def refresh(self) -> None:
        self.model.refresh()

    @override
    def take_wish(self, wish: object) -> None:
        if isinstance(wish, PostingWanted):
            if wish.movement_type is not None:
                self.form.choose_type(MovementType(wish.movement_type))
            if wish.product_id is None:
                self.begin_entry()
            else:
                self.begin_entry_of(wish.product_id)
        elif isinstance(wish, ProductForCode):
            self._take_product(wish)
        elif isinstance(wish, HistoryWanted):
            self.show_history(wish.product_id, wish.sku)
        elif isinstance(wish, LedgerWanted):
            self.show_entries(wish)

    def begin_entry(self) -> None:
        """Shows the posting form; no row stays chosen, so that the list begins anew after it."""
        self.close_sheet()
        self.table.choose_none()
        self.pane.setCurrentWidget(self.form)
        self.form.begin()

    def begin_entry_of(self, product_id: int) -> None:
        """Shows the posting form with a product."""
        self.close_sheet()
        self.table.choose_none()
        self.pane.setCurrentWidget(self.form)
        self.form.begin_with(product_id)

    @property
    def delivery(self) -> DeliverySheet:
        """Where all that arrived together is posted."""
        return self._late_delivery.get()

    def begin_delivery(self) -> None:
        """Opens the form for a delivery; what is typed there already stays."""
        self.open_sheet(self.delivery)
        self.delivery.begin()

    def show_history(self, product_id: int, sku: str) -> None:
        """Shows only one product's entries."""
        self.show_entries(LedgerWanted(product_id=product_id, sku=sku))

    def show_entries(self, wish: LedgerWanted) -> None:
        """Shows the entries behind a figure, and one of them in the pane if it is named."""
        if self.sheet is not None:
            self.close_sheet()
        self.table.choose_none()
        self.show_everything()
        self._read_choices()
        self.filters.take(values_of(wish))
        if wish.product_id is not None:
            self.narrowing.product.set_product(wish.product_id, wish.sku)
            self.narrowing.product.changed.emit()
        if wish.movement_id is not None:
            self._show_movement(wish.movement_id)

    @override
    def take_scan(self, scanned: ScannedProduct) -> bool:
        if self.sheet is not None:
            self.delivery.take_scan(scanned)
            return True
        self.begin_entry()
        self.form.take_scan(scanned)
        return True

    @override
    def take_unknown(self, code: str) -> bool:
        if self.sheet is not None:
            self.delivery.take_unknown(code)
        else:
            self.begin_entry()
            self.form.take_unknown(code)
        return True

    def _take_product(self, wish: ProductForCode) -> None:
        """Goes on where an unknown code was, with its product if there is one now."""
        if self.sheet is not None:
            self.delivery.begin()
        else:
            self.begin_entry()
        product_id = wish.product_id
        if product_id is not None:
            self._workplace.read(
                lambda work: products.product_row(work, product_id),
                owner=self,
                done=lambda row: self._fill_in(wish.code, ScannedProduct(row, wish.quantity)),
            )

    def _fill_in(self, code: str, found: ScannedProduct) -> None:
        if self.sheet is not None:
            self.delivery.take_product(code, found)
        else:
            self.form.take_product(code, found)

    @property
    @override
    def unsaved(self) -> str:
        entry = self.tr("An entry of the ledger that is not posted") if self.form.is_dirty else ""
        delivery = self._late_delivery.made
        return "\n".join(filter(None, (entry, delivery.unsaved if delivery else "")))

    def _fill(self) -> None:
        self.set_title(self.tr("Stock ledger"))
        self.set_subtitle(self.tr("Every change of stock, never altered"))
        self.search.set_hint(self.tr("Search reference…"))
        self.delivery_button = self.add_command_button(
            Command(
                "ledger.delivery",
                self.tr("Receive delivery"),
                self.begin_delivery,
                "Ctrl+Shift+N",
                "package-plus",
            )
        )
        self.new_button = self.add_command_button(
            Command("ledger.new", self.tr("New entry"), self.begin_entry, "Ctrl+N", "plus"),
            "primary",
        )
        self.add_command(
            Command("ledger.refresh", self.tr("Read again"), self.refresh, "F5", "refresh-cw")
        )
        self.set_chips(
            (
                (self.tr("All"), None),
                (self.tr("Sales"), MovementType.SALE),
                (self.tr("Purchases"), MovementType.PURCHASE),
                (self.tr("Returns"), MovementType.RETURN),
                (self.tr("Damaged"), MovementType.DAMAGED),
                (self.tr("Adjustments"), MovementType.ADJUSTMENT),
            )
        )
        self.filters.set_filters(self.narrowing.all())
        self.set_table(self.table)
        self.remember_as("ledger", self._workplace)
        self.pane.addWidget(self.form)
        self.pane.addWidget(self.entry)

    def _make_delivery(self) -> DeliverySheet:
        sheet = DeliverySheet(self._workplace, self)
        self.add_sheet(sheet)
        sheet.closed.connect(self.close_sheet)
        sheet.posted.connect(self._show_posted)
        return sheet

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self._refine(search=text))
        self.chip_chosen.connect(self._take_chip)
        self.filters.changed.connect(self._narrow)
        self.filters.opened.connect(self._read_choices)
        self.model.state_changed.connect(self._show_state)
        self.model.rowsInserted.connect(self._show_count)
        self.table.row_chosen.connect(self._show_row)
        self.table.row_opened.connect(self._open_entry)
        self.entry.closed.connect(self._leave_entry)
        self._workplace.bus.changed.connect(self._take_change)

    def _refine(self, **changes: Any) -> None:
        query = self.model.query or MovementQuery()
        self.model.set_query(replace(query, **changes))

    def _narrow(self, values: dict[str, Any]) -> None:
        changes = query_fields(values)
        if changes["movement_type"] is None:
            changes["movement_type"] = self._chip_type
        self._refine(**changes)

    def _take_chip(self, kind: MovementType | None) -> None:
        self._chip_type = kind
        self._narrow(self.filters.values)

    def _read_choices(self) -> None:
        self._workplace.read(read_choices, owner=self, done=self._take_choices, key="choices")

    def _take_choices(self, choices: Choices) -> None:
        self.narrowing.take_choices(choices)
        self.filters.renew_chips()

    def _show_movement(self, movement_id: int) -> None:
        self._workplace.read(
            lambda work: movement_list.get_movement(work, movement_id),
            owner=self,
            done=self._open_entry,
            key="movement",
        )

    def _show_row(self, row: MovementRow | None) -> None:
        if row is None:
            self.pane.setCurrentWidget(self.form)
        elif self._is_browsing or self.pane.currentWidget() is self.entry:
            self._open_entry(row)

    @property
    def _is_browsing(self) -> bool:
        """Whether the person is in the list, not in the middle of typing an entry."""
        return self.window().focusWidget() is self.table

    def _show_posted(self) -> None:
        """Shows the list, where what was posted comes on top, unless the next one has begun."""
        self.show_everything()
        if not self.delivery.is_dirty:
            self.begin_entry()

    def _leave_entry(self) -> None:
        self.begin_entry()

    def _open_entry(self, row: MovementRow) -> None:
        self.entry.show_entry(row)
        self.pane.setCurrentWidget(self.entry)

    def _show_state(self, state: State) -> None:
        self._show_count()
        error = self.model.error
        if state is State.FAILED and error is not None:
            self._workplace.messages.list_error(error, has_rows=self.model.rowCount() > 0)

    def _show_count(self) -> None:
        shown = self.model.rowCount()
        if shown == 1 and self.model.at_end:
            self.set_footer(self.tr("1 entry"))
            return
        more = "" if self.model.at_end else "+"
        self.set_footer(self.tr("{0}{1} entries, newest first").format(format_count(shown), more))

    def _take_change(self, change: Change) -> None:
        if change.entities & {Entity.MOVEMENT, Entity.TRANSFER, Entity.PRODUCT}:
            self.model.refresh()

    def _empty(self) -> EmptyState:
        if self.model.query not in {None, MovementQuery()}:
            state = EmptyState(
                "search-x", self.tr("No entry fits"), self.tr("Choose another filter above.")
            )
            state.add_action(self.tr("Show all entries"), self.show_everything)
            return state
        state = EmptyState(
            "scroll-text",
            self.tr("The ledger is empty"),
            self.tr("Receive the first delivery, or import a file."),
        )
        state.add_action(self.tr("Receive a delivery"), self.begin_delivery)
        state.add_action(self.tr("Import a file"), lambda: self._workplace.bus.want(ImportWanted()))
        return state
