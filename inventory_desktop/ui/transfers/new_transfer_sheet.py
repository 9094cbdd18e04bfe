"""The form for a new transfer: from where to where, and a grid of what."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.errors import RuleError
from inventory_desktop.errors import ValidationError as Invalid
from inventory_desktop.services import products, transfers, warehouses
from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.transfer_list import TransferRow
from inventory_desktop.services.transfers import CreateTransferDocument, TransferLine
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.grids.lines_form import LinesForm
from inventory_desktop.ui.transfers.transfer_goods import TransferGoods
from inventory_desktop.ui.transfers.transfer_steps import TRANSFER_CHANGE
from inventory_desktop.ui.widgets.basics import button, plain_tip
from inventory_desktop.ui.widgets.fields import ChoiceEdit, Field, TextEdit
from inventory_desktop.ui.workplace import Workplace

_SHORT = "not_enough_stock"


class NewTransferSheet(LinesForm[CreateTransferDocument]):
    """Makes a transfer of as many products as a person likes.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        goods: The lines, and what they are checked against.

    Signals:
        created: The :class:`TransferRow` that was made.
    """

    created = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._wanted_source: int | None = None
        self.goods = TransferGoods(workplace, self)
        self.take_lines(self.goods.lines, self.tr("Products of the transfer"))
        self.source = ChoiceEdit()
        self.target = ChoiceEdit()
        self.reference = TextEdit()
        self.notes = TextEdit()
        self.send_button = button(self.tr("Create and dispatch"), icon="truck")
        self.create_button = button(self.tr("Create transfer"), "primary", "check")
        self._arrange()
        self.source.currentIndexChanged.connect(self._tell_source)
        workplace.bus.changed.connect(self._take_change)
        self._read_warehouses()

    @property
    @override
    def what(self) -> str:
        return self.tr("A new transfer")

    @override
    def ask_to_throw_away(self) -> tuple[str, str]:
        return (
            self.tr("Throw the new transfer away?"),
            self.tr("What you typed would be lost; nothing was reserved yet."),
        )

    @override
    def cell_of(self, error: RuleError) -> str:
        """At the quantity if somebody took some of the goods since they were looked at."""
        if error.code != _SHORT:
            return "product"
        self.goods.read_again()
        return "quantity"

    def begin_with(self, product_id: int | None, from_warehouse_id: int | None) -> None:
        """Takes the cursor with a product on a line, and a warehouse chosen.

        Args:
            product_id: A product that is to be on it.
            from_warehouse_id: Where the goods lie.
        """
        self._wanted_source = from_warehouse_id
        if from_warehouse_id is not None:
            self.source.choose(from_warehouse_id)
        if product_id is not None:
            self._workplace.read(
                lambda work: products.product_row(work, product_id),
                owner=self,
                done=self._add_product,
                key="wanted",
            )
        self.begin()

    def make(self) -> None:
        """Makes the transfer, or says what is wrong."""
        self._submit(dispatch=False)

    def make_and_dispatch(self) -> None:
        """Makes the transfer and takes the goods out of the source at once."""
        self._submit(dispatch=True)

    # Sending

    def _submit(self, *, dispatch: bool) -> None:
        command = self.checked(self._command)
        if command is None:
            return

        def write(work: UnitOfWork) -> TransferRow:
            made = transfers.create_transfer_document(work, command)
            return transfers.dispatch_transfer(work, made.id) if dispatch else made

        self.set_busy(busy=True)
        self._workplace.write(
            write,
            change=TRANSFER_CHANGE,
            owner=self,
            done=self._take_created,
            failed=self.show_error,
        )

    def _command(self) -> CreateTransferDocument:
        source, target = self.source.currentData(), self.target.currentData()
        if source is None or target is None:
            raise Invalid(self.tr("A transfer needs two warehouses."), field="to_warehouse_id")
        if source == target:
            raise Invalid(
                self.tr("Choose another warehouse than the first."), field="to_warehouse_id"
            )
        lines = self.lines.lines
        if not lines:
            raise Invalid(self.tr("Scan or type what is to be moved."))
        return CreateTransferDocument(
            request_id=self.request_id,
            from_warehouse_id=source,
            to_warehouse_id=target,
            lines=tuple(
                TransferLine(line.product.id, line.number("quantity") or Decimal(0))
                for line in lines
                if line.product is not None
            ),
            transfer_reference=self.reference.text(),
            notes=self.notes.text(),
        )

    def _take_created(self, row: TransferRow) -> None:
        self.set_busy(busy=False)
        self.empty()
        self.created.emit(row)

    # Warehouses and products

    def _tell_source(self) -> None:
        """Whoever chooses the target as source means to send from there to somewhere else."""
        places = [self.target.itemData(at) for at in range(self.target.count())]
        others = [place for place in places if place != self.source.currentData()]
        if others and self.target.currentData() not in others:
            self.target.choose(others[0])
        self.goods.set_source(self.source.currentData(), self.source.currentText())

    def _add_product(self, row: ProductRow) -> None:
        self.lines.add(row, Decimal(1))
        self.grid.table.begin()

    def _read_warehouses(self) -> None:
        self._workplace.read(
            warehouses.list_warehouses, owner=self, done=self._take_warehouses, key="warehouses"
        )

    def _take_warehouses(self, rows: Sequence[WarehouseRow]) -> None:
        choices = [(row.name, row.id) for row in rows]
        self.source.set_choices(choices)
        self.target.set_choices(choices)
        if self._wanted_source is not None:
            self.source.choose(self._wanted_source)
        self._tell_source()

    def _take_change(self, change: Change) -> None:
        if Entity.WAREHOUSE in change.entities:
            self._read_warehouses()

    def _arrange(self) -> None:
        self.create_button.setToolTip(plain_tip(self.tr("Reserves the goods (Ctrl+Enter)")))
        self.send_button.setToolTip(plain_tip(self.tr("The goods leave now (Ctrl+Shift+Enter)")))
        self.lay_out(
            self.tr("New transfer"),
            {
                "from_warehouse_id": (Field(self.tr("From"), self.source), 2),
                "to_warehouse_id": (Field(self.tr("To"), self.target), 2),
                "transfer_reference": (Field(self.tr("Reference"), self.reference), 2),
                "notes": (Field(self.tr("Notes"), self.notes), 4),
            },
            (
                (self.send_button, "Ctrl+Shift+Return", self.make_and_dispatch),
                (self.create_button, "Ctrl+Return", self.make),
            ),
            waiting=self.tr("Creating…"),
        )
