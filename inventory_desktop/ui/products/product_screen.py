"""The product list: searched while typing, sorted by its header, with a pane beside it."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.errors import PermissionDenied
from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.product_list import ProductQuery
from inventory_desktop.services.products import ProductDetails, ProductRow
from inventory_desktop.ui.bus import ImportWanted, NewProductWanted, ProductWanted
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.list_screen import ListScreen
from inventory_desktop.ui.products.product_columns import ProductSource, product_columns
from inventory_desktop.ui.products.product_form import ProductForm
from inventory_desktop.ui.products.product_pane import ProductPane
from inventory_desktop.ui.tables.paged_model import PagedModel
from inventory_desktop.ui.tables.server_model import State
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.workplace import Workplace


class ProductScreen(ListScreen):
    """All products of the shop.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        table: The list.
        model: Its rows.
        form: Where a product is made or edited, in the pane.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        session = workplace.session
        self.model: PagedModel[ProductRow, ProductQuery] = PagedModel(
            ProductSource(session),
            product_columns(sees_prices=session.user.sees_prices),
            workplace.tasks,
            self,
        )
        self.table = ServerTableView(self.model, self._empty)
        self.details = ProductPane(workplace)
        self.form = ProductForm(workplace)
        self._opened_id: int | None = None
        self._fill()
        self._connect()
        self.model.set_query(ProductQuery())

    def _fill(self) -> None:
        self.set_title(self.tr("Products"))
        self.search.set_hint(self.tr("Search name, SKU, category…"))
        self.import_button = self.add_command_button(
            Command("products.import", self.tr("Import"), self.begin_import, icon="upload")
        )
        self.new_button = self.add_command_button(
            Command("products.new", self.tr("New product"), self.begin_new, "Ctrl+N", "plus"),
            "primary",
        )
        self.add_command(
            Command("products.refresh", self.tr("Read again"), self.refresh, "F5", "refresh-cw")
        )
        self.set_chips(
            (
                (self.tr("In use"), {"is_active": True, "owner_id": None}),
                (self.tr("Mine"), {"is_active": True, "owner_id": self._workplace.session.user.id}),
                (self.tr("Not in use"), {"is_active": False, "owner_id": None}),
                (self.tr("All"), {"is_active": None, "owner_id": None}),
            )
        )
        self.set_table(self.table)
        self.remember_as("products", self._workplace)
        self.pane.addWidget(self.details)
        self.pane.addWidget(self.form)

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self._refine(search=text))
        self.chip_chosen.connect(lambda changes: self._refine(**changes))
        self.model.total_changed.connect(self._show_total)
        self.model.state_changed.connect(self._show_state)
        self.table.row_chosen.connect(self._show_row)
        self.table.row_opened.connect(self._open)
        self.details.shown.connect(self._edit_opened)
        self.details.edit_wanted.connect(self._edit)
        self.form.closed.connect(self._close_form)
        self.form.saved.connect(self._show_saved)
        self._workplace.bus.changed.connect(self._take_change)

    @property
    @override
    def unsaved(self) -> str:
        if not self.form.is_dirty:
            return ""
        name = self.form.name.text().strip() or self.form.sku.text().strip()
        return self.tr("The product “{0}”").format(name) if name else self.tr("A new product")

    @override
    def refresh(self) -> None:
        self.model.refresh()
        self.details.reload()

    @override
    def take_wish(self, wish: object) -> None:
        if isinstance(wish, ProductWanted):
            self.show_everything()
            self.table.choose(wish.product_id)
            self.details.show_id(wish.product_id)
        elif isinstance(wish, NewProductWanted):
            self.begin_new()

    def begin_new(self) -> None:
        """Opens the form for a new product."""
        self.form.begin_new()
        self.pane.setCurrentWidget(self.form)
        self.form.setFocus()

    def begin_import(self) -> None:
        """Leads to the screen where files are brought in."""
        self._workplace.bus.want(ImportWanted())

    def _refine(self, **changes: Any) -> None:
        query = self.model.query or ProductQuery()
        self.model.set_query(replace(query, **changes))

    def _show_row(self, row: ProductRow | None) -> None:
        is_another = row is None or row.id != self.details.product_id
        if is_another:
            self._opened_id = None
        self.details.show_product(row)
        if is_another and not self.form.is_dirty:
            self.pane.setCurrentWidget(self.details)

    def _open(self, row: ProductRow) -> None:
        """Edits a product as soon as its details are here."""
        self._opened_id = row.id
        details = self.details.details
        if details is not None:
            self._edit_opened(details)

    def _edit_opened(self, details: ProductDetails) -> None:
        if details.product.id != self._opened_id:
            return
        self._opened_id = None
        if details.may_edit:
            self._edit(details)
        else:
            self._workplace.messages.error(PermissionDenied(self.details.refusal, right="product"))

    def _edit(self, details: ProductDetails) -> None:
        self.form.begin_edit(details.product)
        self.pane.setCurrentWidget(self.form)
        self.form.setFocus()

    def _close_form(self) -> None:
        self.pane.setCurrentWidget(self.details)
        self.table.setFocus()

    def _show_saved(self, row: ProductRow) -> None:
        self._close_form()
        self.table.choose(row.id)
        self.details.show_product(row)

    def _show_total(self, total: int) -> None:
        count = format_count(total)
        self.set_footer(self.tr("{0} shown, sorted by the column with the arrow").format(count))
        self.set_subtitle(
            self.tr("1 product") if total == 1 else self.tr("{0} products").format(count)
        )

    def _show_state(self, state: State) -> None:
        error = self.model.error
        if state is State.FAILED and error is not None:
            self._workplace.messages.list_error(error, has_rows=self.model.rowCount() > 0)

    def _take_change(self, change: Change) -> None:
        if change.entities & {Entity.PRODUCT, Entity.MOVEMENT, Entity.TRANSFER}:
            self.model.refresh()
            self.details.reload()

    def _empty(self) -> EmptyState:
        query = self.model.query or ProductQuery()
        if query.search or query.owner_id is not None or query.is_active is not True:
            state = EmptyState(
                "search-x",
                self.tr("No product fits"),
                self.tr("Type less, or look at all products."),
            )
            state.add_action(self.tr("Show all in use"), self.show_everything)
            return state
        state = EmptyState(
            "package-plus",
            self.tr("No products yet"),
            self.tr("Make the first one, or import a file with all of them."),
        )
        state.add_action(self.tr("New product"), self.begin_new)
        state.add_action(self.tr("Import"), self.begin_import)
        return state
