"""What can be done with the products that are chosen in the list."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from inventory_desktop.errors import RuleError
from inventory_desktop.services.bulk_changes import BulkChanges
from inventory_desktop.services.product_list import ProductQuery
from inventory_desktop.services.products import ProductDetails, ProductRow
from inventory_desktop.ui.bus import HistoryWanted, LabelsWanted, PostingWanted
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.products.activity import set_active
from inventory_desktop.ui.products.bulk_run import Choose, QuickEdit
from inventory_desktop.ui.products.product_pane import ProductPane
from inventory_desktop.ui.tables.paged_model import PagedModel
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.workplace import Workplace

MOST_PICKED = 10_000
"""Products that may be picked out row by row; all of a list may be any number."""
_SEVERAL = 2


class ProductActions(QObject):
    """Commands for one product, and for several.

    Args:
        workplace: What the screen works with.
        table: Where products are chosen.
        model: Its rows.
        details: The one that is looked at.
        is_at_list: Whether the pane shows what is chosen, and no form.
        parent: Its Qt parent.

    Signals:
        edit_wanted: The :class:`ProductDetails` to be edited.
        duplicate_wanted: The :class:`ProductDetails` to be taken as a pattern.
        bulk_wanted: A :data:`Choose` and how many products it is about.
    """

    edit_wanted = Signal(object)
    duplicate_wanted = Signal(object)
    bulk_wanted = Signal(object, int)

    def __init__(
        self,
        workplace: Workplace,
        table: ServerTableView,
        model: PagedModel[ProductRow, ProductQuery],
        details: ProductPane,
        is_at_list: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._table = table
        self._model = model
        self._details = details
        self._is_at_list = is_at_list
        self.quick = QuickEdit(workplace, self)
        self._make_commands()

    @property
    def several(self) -> bool:
        """Whether more than one product is chosen."""
        return self._table.selected.count >= _SEVERAL

    @property
    def all(self) -> Sequence[Command]:
        """Every command."""
        return (
            self.edit,
            self.duplicate,
            self.post,
            self.history,
            self.labels,
            self.together,
            self.take_out,
            self.put_back,
        )

    @property
    def for_menu(self) -> Sequence[Command | None]:
        """The commands as a menu shows them; None draws a line."""
        one = (self.edit, self.duplicate, self.post, self.history, self.labels)
        rest = (self.together, None, self.take_out, self.put_back)
        return (self.labels, *rest) if self.several else (*one, None, *rest)

    def toggle_active(self) -> None:
        """Takes the product that is looked at out of use, or puts it back."""
        details = self._details.details
        if details is not None and details.may_edit:
            row = details.product
            set_active(self._workplace, row, is_active=not row.is_active)

    # What is chosen

    @property
    def _one(self) -> ProductDetails | None:
        """The product that is looked at, if no more than it is chosen."""
        return None if self.several else self._details.details

    def _may_edit(self) -> bool:
        return self._one is not None and self._one.may_edit

    def _may_post(self) -> bool:
        return self._one is not None and self._one.may_edit and self._one.product.is_active

    def _may_set_active(self, *, is_active: bool) -> bool:
        if not self._is_at_list():
            return False
        if self.several:
            return not self.quick.run.is_running
        one = self._one
        return one is not None and one.may_edit and one.product.is_active is not is_active

    def _chosen(self) -> tuple[Choose, int]:
        """Which products are chosen, to be asked off the GUI thread, and how many.

        Raises:
            RuleError: They are too many to be picked out one by one.
        """
        selected, query = self._table.selected, self._model.query
        count = selected.count
        if selected.is_all and query is not None:
            return lambda: query, count
        if count > MOST_PICKED:
            raise RuleError(
                self.tr(
                    "At most {0} products can be picked out; Ctrl+A takes all of the list."
                ).format(format_count(MOST_PICKED))
            )
        read = self._model.reader(selected.ranges)
        return lambda: tuple(row.id for row in read()) if read else (), count

    # What is done with it

    def _edit(self) -> None:
        self.edit_wanted.emit(self._one)

    def _duplicate(self) -> None:
        self.duplicate_wanted.emit(self._one)

    def _post(self) -> None:
        if self._one is not None:
            self._workplace.bus.want(PostingWanted(self._one.product.id))

    def _show_history(self) -> None:
        if self._one is not None:
            product = self._one.product
            self._workplace.bus.want(HistoryWanted(product.id, product.sku))

    def _print_labels(self) -> None:
        """One label for each chosen product, to be changed on the labels screen."""
        if self._one is not None:
            self._want_labels((self._one.product.id,))
            return
        selected = self._table.selected
        read = self._model.reader(selected.ranges)
        if selected.count > MOST_PICKED:
            self._workplace.messages.error(
                RuleError(
                    self.tr("Labels for at most {0} products can be printed at once.").format(
                        format_count(MOST_PICKED)
                    )
                )
            )
        elif read is not None:
            self._workplace.tasks.run(
                lambda: tuple(row.id for row in read()),
                owner=self,
                done=self._want_labels,
                key="labels",
            )

    def _want_labels(self, product_ids: Sequence[int]) -> None:
        lines = tuple((product_id, Decimal(1)) for product_id in product_ids)
        self._workplace.bus.want(LabelsWanted(lines))

    def _change_together(self) -> None:
        try:
            choose, count = self._chosen()
        except RuleError as error:
            self._workplace.messages.error(error)
        else:
            self.bulk_wanted.emit(choose, count)

    def _set_active(self, *, is_active: bool) -> None:
        if not self.several:
            self.toggle_active()
            return
        try:
            choose, _count = self._chosen()
        except RuleError as error:
            self._workplace.messages.error(error)
        else:
            self.quick.apply(choose, BulkChanges(is_active=is_active))

    def _make_commands(self) -> None:
        self.edit = Command(
            "products.edit", self.tr("Edit"), self._edit, "F2", "pencil", self._may_edit
        )
        self.duplicate = Command(
            "products.duplicate",
            self.tr("Duplicate"),
            self._duplicate,
            "Ctrl+D",
            "copy",
            lambda: self._one is not None,
        )
        self.post = Command(
            "products.post",
            self.tr("Record movement"),
            self._post,
            icon="arrow-left-right",
            is_available=self._may_post,
        )
        self.history = Command(
            "products.history",
            self.tr("Show in the ledger"),
            self._show_history,
            icon="scroll-text",
            is_available=lambda: self._one is not None,
        )
        self.labels = Command(
            "products.labels",
            self.tr("Print labels"),
            self._print_labels,
            "Ctrl+P",
            "tags",
            lambda: self._is_at_list() and (self.several or self._one is not None),
        )
        self.together = Command(
            "products.together",
            self.tr("Change together…"),
            self._change_together,
            "Ctrl+E",
            "list-checks",
            lambda: self.several,
        )
        self.take_out = Command(
            "products.take_out",
            self.tr("Take out of use"),
            lambda: self._set_active(is_active=False),
            "Del",
            "archive",
            lambda: self._may_set_active(is_active=False),
        )
        self.put_back = Command(
            "products.put_back",
            self.tr("Put back into use"),
            lambda: self._set_active(is_active=True),
            icon="archive-restore",
            is_available=lambda: self._may_set_active(is_active=True),
        )
