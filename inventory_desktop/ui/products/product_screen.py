"""The product list: searched while typing, narrowed by chips and filters, with a pane beside it."""

from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.errors import PermissionDenied
from inventory_desktop.models import StockState
from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.product_figures import (
    ProductCounts,
    ProductTotals,
    product_categories,
)
from inventory_desktop.services.product_list import ProductQuery
from inventory_desktop.services.products import ProductDetails, ProductRow
from inventory_desktop.ui.bus import ImportWanted, NewProductWanted, ProductsWanted, ProductWanted
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.formats import format_amount, format_count
from inventory_desktop.ui.late import Late
from inventory_desktop.ui.list_screen import ListScreen
from inventory_desktop.ui.products.bulk_panel import BulkPanel
from inventory_desktop.ui.products.bulk_run import Choose
from inventory_desktop.ui.products.bulk_words import products_in_words
from inventory_desktop.ui.products.empty_list import no_products, nothing_fits
from inventory_desktop.ui.products.list_figures import ListFigures
from inventory_desktop.ui.products.product_actions import ProductActions
from inventory_desktop.ui.products.product_columns import ProductSource, product_columns
from inventory_desktop.ui.products.product_filters import ProductFilters, query_fields
from inventory_desktop.ui.products.product_form import ProductForm
from inventory_desktop.ui.products.product_pane import ProductPane
from inventory_desktop.ui.products.selection_pane import SelectionPane
from inventory_desktop.ui.tables.paged_model import PagedModel
from inventory_desktop.ui.tables.server_model import State
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.widgets.command_menu import open_command_menu
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.workplace import Workplace

_IN_USE, _LOW, _OUT, _MINE, _NOT_IN_USE, _ALL = range(6)


class ProductScreen(ListScreen):
    """All products of the shop.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        table: The list.
        model: Its rows.
        details: The product that is chosen, in the pane.
        selection: What can be done with several that are chosen, in the pane.
        doing: What can be done with what is chosen.
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
        # Asked for first: the rows are on their way while all the rest is being made.
        self.model.set_query(ProductQuery(is_active=True))
        self.table = ServerTableView(self.model, self._empty)
        self.narrowing = ProductFilters(session.user.id)
        self.figures = ListFigures(workplace, self)
        self.details = ProductPane(workplace)
        self._late_form = Late(self._make_form)
        self._late_bulk = Late(self._make_bulk)
        self.doing = ProductActions(
            workplace, self.table, self.model, self.details, lambda: self._is_at_list, self
        )
        self.selection = SelectionPane(
            (
                self.doing.together,
                self.doing.labels,
                self.doing.take_out,
                self.doing.put_back,
            )
        )
        self._chip: dict[str, Any] = {"is_active": True}
        self._counts: ProductCounts | None = None
        self._opened_id: int | None = None
        self._fill()
        self._connect()
        self._refine()

    # Parts of the pane, made when they are first opened

    @property
    def form(self) -> ProductForm:
        """Where a product is made or edited, in the pane."""
        return self._late_form.get()

    @property
    def bulk(self) -> BulkPanel:
        """Where several are changed at once, in the pane."""
        return self._late_bulk.get()

    def _make_form(self) -> ProductForm:
        form = ProductForm(self._workplace, self)
        self.pane.addWidget(form)
        form.closed.connect(self._leave_pane)
        form.saved.connect(self._show_saved)
        return form

    def _make_bulk(self) -> BulkPanel:
        panel = BulkPanel(self._workplace, self)
        self.pane.addWidget(panel)
        panel.closed.connect(self._leave_pane)
        return panel

    # What other screens and the window ask for

    @property
    @override
    def unsaved(self) -> str:
        lost = []
        form, bulk = self._late_form.made, self._late_bulk.made
        if form is not None and form.is_dirty:
            name = form.name.text().strip() or form.sku.text().strip()
            lost.append(
                self.tr("The product “{0}”").format(name) if name else self.tr("A new product")
            )
        if bulk is not None and bulk.is_dirty:
            lost.append(self.tr("A change of several products"))
        return "\n".join(lost)

    @override
    def refresh(self) -> None:
        self.model.refresh()
        self.details.reload()
        self.figures.refresh()

    @override
    def take_wish(self, wish: object) -> None:
        if isinstance(wish, ProductWanted):
            self.show_everything()
            self.table.choose(wish.product_id)
            self.details.show_id(wish.product_id)
            self._show_what_is_chosen()
        elif isinstance(wish, ProductsWanted):
            self.show_products(wish)
        elif isinstance(wish, NewProductWanted):
            self.begin_new(wish)

    def show_products(self, wish: ProductsWanted) -> None:
        """Shows the products of a kind."""
        self.show_everything()
        chips = {StockState.LOW: _LOW, StockState.OUT: _OUT}
        state = StockState(wish.stock_state) if wish.stock_state else None
        if state in chips:
            self.choose_chip(chips[state])
        held = {"category": wish.category or None}
        if state is StockState.IN_STOCK:
            held["stock_state"] = state.value
        self.filters.take(held)

    def begin_new(self, wish: NewProductWanted | None = None) -> None:
        """Opens the form for a new product, with what the wish knows of it."""
        self._show_form()
        self.form.begin_new(wish or NewProductWanted())

    def begin_import(self) -> None:
        """Leads to the screen where files are brought in."""
        self._workplace.bus.want(ImportWanted())

    # What is shown of the list

    def _refine(self) -> None:
        former = self.model.query or ProductQuery()
        fields = {"is_active": None, **self._chip, **query_fields(self.filters.values)}
        query = ProductQuery(search=self.search.text(), sort=former.sort, **fields)
        self.model.set_query(query)
        self.figures.take_query(query)

    def _take_chip(self, fields: dict[str, Any]) -> None:
        """Shows what a chip says; filters that speak of the same make room for it."""
        self._chip = fields
        held = self.filters.values
        rest = {key: value for key, value in held.items() if key not in fields}
        if rest != held:
            self.filters.take(rest)
        else:
            self._refine()

    def _take_filters(self, held: dict[str, Any]) -> None:
        """Narrows the list; a chip that speaks of the same makes room for the filter."""
        if "is_active" in held and "is_active" in self._chip:
            self.choose_chip(_ALL)
        elif held.keys() & self._chip.keys():
            self.choose_chip(_IN_USE)
        else:
            self._refine()

    def _read_categories(self) -> None:
        self._workplace.read(
            product_categories, owner=self, done=self.narrowing.take_categories, key="categories"
        )

    def _show_state(self, state: State) -> None:
        error = self.model.error
        if state is State.FAILED and error is not None:
            self._workplace.messages.list_error(error, has_rows=self.model.rowCount() > 0)

    def _show_counts(self, counts: ProductCounts) -> None:
        self._counts = counts
        figures = (
            counts.in_use,
            counts.low,
            counts.out,
            counts.mine,
            counts.not_in_use,
            counts.everything,
        )
        for number, figure in enumerate(figures):
            self.set_chip_count(number, figure)
        self.set_subtitle(products_in_words(counts.everything))
        self._show_footer()

    def _show_totals(self, totals: ProductTotals) -> None:
        value = totals.stock_value
        self.set_footer_right(
            "" if value is None else self.tr("Stock value  {0}").format(format_amount(value))
        )

    def _show_footer(self) -> None:
        shown = format_count(self.model.total)
        text = self.tr("Showing {0}").format(shown)
        if self._counts is not None:
            everything = format_count(self._counts.everything)
            text = self.tr("Showing {0} of {1}").format(shown, everything)
        selected = self.table.selected.count
        if selected:
            text = self.tr("{0} selected  ·  {1}").format(format_count(selected), text)
        self.set_footer(text)

    def _take_change(self, change: Change) -> None:
        if change.entities & {Entity.PRODUCT, Entity.MOVEMENT, Entity.TRANSFER}:
            self.model.refresh()
            self.details.reload()
            if self._late_form.made is not None:
                self.form.follow()
            self.figures.follow_change()

    # What is chosen

    @property
    def _is_at_list(self) -> bool:
        return self.pane.currentWidget() in {self.details, self.selection}

    @property
    def _is_free(self) -> bool:
        """Whether the pane may show something else without losing anything."""
        here = self.pane.currentWidget()
        if isinstance(here, ProductForm):
            return not here.is_dirty and not here.is_saving
        return self._is_at_list

    def _show_row(self, row: ProductRow | None) -> None:
        is_another = row is None or row.id != self.details.product_id
        if is_another:
            self._opened_id = None
        self.details.show_product(row)
        if is_another and self._is_free:
            self._show_what_is_chosen()

    def _show_selection(self) -> None:
        self._show_footer()
        selected = self.table.selected
        if self.doing.several:
            self.selection.show_count(selected.count, is_all=selected.is_all)
        if self._is_free and (self.doing.several or self._is_at_list):
            self._show_what_is_chosen()

    def _show_what_is_chosen(self) -> None:
        self.pane.setCurrentWidget(self.selection if self.doing.several else self.details)

    def _open_menu(self, place: QPoint) -> None:
        open_command_menu(self.table, self.doing.for_menu, place)

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
        self.form.begin_edit(details)
        self._show_form()

    def _duplicate(self, details: ProductDetails) -> None:
        self.form.begin_duplicate(details)
        self._show_form()

    def _show_form(self) -> None:
        self.pane.setCurrentWidget(self.form)
        self.form.setFocus()

    def _begin_bulk(self, choose: Choose, count: int) -> None:
        self.bulk.begin(choose, count)
        self.pane.setCurrentWidget(self.bulk)
        self.bulk.setFocus()

    def _leave_pane(self) -> None:
        self._show_what_is_chosen()
        self.table.setFocus()

    def _show_saved(self, row: ProductRow) -> None:
        self._leave_pane()
        self.table.choose(row.id)
        self.details.show_product(row)

    def _empty(self) -> EmptyState:
        query = self.model.query or ProductQuery()
        if query != ProductQuery(sort=query.sort):
            return nothing_fits(self.show_everything)
        return no_products(self.new_button.click, self.begin_import)

    # How it is put together

    def _fill(self) -> None:
        self.set_title(self.tr("Products"))
        self.search.set_hint(self.tr("Search name, SKU, barcode…"))
        self.import_button = self.add_command_button(
            Command("products.import", self.tr("Import"), self.begin_import, icon="upload")
        )
        self.new_button = self.add_command_button(
            Command("products.new", self.tr("New product"), self.begin_new, "Ctrl+N", "plus"),
            "primary",
        )
        for command in self.doing.all:
            self.add_command(command)
        self.add_command(
            Command("products.refresh", self.tr("Read again"), self.refresh, "F5", "refresh-cw")
        )
        in_use = {"is_active": True}
        self.set_chips(
            (
                (self.tr("In use"), in_use),
                (self.tr("Low"), {**in_use, "stock_state": StockState.LOW}),
                (self.tr("Out of stock"), {**in_use, "stock_state": StockState.OUT}),
                (self.tr("Mine"), {**in_use, "owner_id": self._workplace.session.user.id}),
                (self.tr("Not in use"), {"is_active": False}),
                (self.tr("All"), {}),
            )
        )
        self.filters.set_filters(self.narrowing.all())
        self.set_table(self.table)
        self.remember_as("products", self._workplace)
        for each in (self.details, self.selection):
            self.pane.addWidget(each)

    def _connect(self) -> None:
        self.search.searched.connect(self._refine)
        self.chip_chosen.connect(self._take_chip)
        self.filters.changed.connect(self._take_filters)
        self.filters.opened.connect(self._read_categories)
        self.model.total_changed.connect(self._show_footer)
        self.model.state_changed.connect(self._show_state)
        self.figures.counted.connect(self._show_counts)
        self.figures.added_up.connect(self._show_totals)
        self.table.row_chosen.connect(self._show_row)
        self.table.row_opened.connect(self._open)
        self.table.selection_changed.connect(self._show_selection)
        self.table.menu_wanted.connect(self._open_menu)
        self.doing.edit_wanted.connect(self._edit)
        self.doing.duplicate_wanted.connect(self._duplicate)
        self.doing.bulk_wanted.connect(self._begin_bulk)
        self.details.shown.connect(self._edit_opened)
        self.details.edit_button.clicked.connect(self.doing.edit.run_if_available)
        self.details.duplicate_button.clicked.connect(self.doing.duplicate.run_if_available)
        self.details.post_button.clicked.connect(self.doing.post.run_if_available)
        self.details.labels_button.clicked.connect(self.doing.labels.run_if_available)
        self.details.activity_button.clicked.connect(self.doing.toggle_active)
        self._workplace.bus.changed.connect(self._take_change)
