"""The form for a new transfer: from where to where, and a grid of what."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import AppError, PermissionDenied, RuleError, SignInRequired
from inventory_desktop.errors import ValidationError as Invalid
from inventory_desktop.services import products, transfers, warehouses
from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.products import ProductRow, ScannedProduct
from inventory_desktop.services.transfer_list import TransferRow
from inventory_desktop.services.transfers import CreateTransferDocument, TransferLine
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.grids.line_grid import LineGrid
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.transfers.transfer_goods import TransferGoods
from inventory_desktop.ui.transfers.transfer_steps import TRANSFER_CHANGE
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label, on_click, plain_tip
from inventory_desktop.ui.widgets.fields import ChoiceEdit, Field, TextEdit
from inventory_desktop.ui.workplace import Workplace

_ID_REUSED = "request_id_reused"
_SHORT = "not_enough_stock"


class NewTransferSheet(QWidget):
    """Makes a transfer of as many products as a person likes.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        goods: The lines, and what they are checked against.
        grid: Where the lines are typed.

    Signals:
        closed: The person leaves; what was typed is thrown away.
        created: The :class:`TransferRow` that was made.
    """

    closed = Signal()
    created = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._request_id = uuid4()
        self._wanted_source: int | None = None
        self.goods = TransferGoods(workplace, self)
        self.lines = self.goods.lines
        self.grid = LineGrid(self.lines, workplace, self.tr("Products of the transfer"))
        self.banner = Banner()
        self._make_fields()
        self.cancel_button = button(self.tr("Cancel"))
        self.send_button = button(self.tr("Create and dispatch"), icon="truck")
        self.create_button = button(self.tr("Create transfer"), "primary", "check")
        self._lay_out()
        self._connect()
        self._read_warehouses()

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that would be lost."""
        typed = (self.reference.text(), self.notes.text())
        return bool(self.lines.lines) or any(text.strip() for text in typed)

    @property
    def unsaved(self) -> str:
        """What would be lost, in words; empty if nothing would."""
        return self.tr("A new transfer") if self.is_dirty else ""

    def begin(self) -> None:
        """Takes the cursor; what is typed stays."""
        self.grid.table.begin()

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

    def take_scan(self, scanned: ScannedProduct) -> None:
        """Adds a product that was scanned."""
        self.grid.take_scan(scanned)

    def make(self) -> None:
        """Makes the transfer, or says what is wrong."""
        self._submit(dispatch=False)

    def make_and_dispatch(self) -> None:
        """Makes the transfer and takes the goods out of the source at once."""
        self._submit(dispatch=True)

    def leave(self) -> None:
        """Closes the form; asks first if something is typed."""
        if not self.is_dirty:
            self._throw_away()
            return
        self._workplace.messages.confirm(
            self.tr("Throw the new transfer away?"),
            self.tr("What you typed would be lost; nothing was reserved yet."),
            action=self.tr("Throw away"),
            act=self._throw_away,
        )

    # Sending

    def _submit(self, *, dispatch: bool) -> None:
        if not self.create_button.isEnabled():
            return
        self._clear_errors()
        self.grid.table.finish_cell()
        try:
            command = self._command()
        except Invalid as error:
            self._show_invalid(error)
            return
        if self.lines.is_seeking:
            self.banner.say(
                self.tr("Products are still being looked up. Try again in a moment."), Tone.NEUTRAL
            )
            return
        if self.grid.show_first_error():
            return

        def write(work: UnitOfWork) -> TransferRow:
            made = transfers.create_transfer_document(work, command)
            return transfers.dispatch_transfer(work, made.id) if dispatch else made

        self._set_busy(busy=True)
        self._workplace.write(
            write,
            change=TRANSFER_CHANGE,
            owner=self,
            done=self._take_created,
            failed=self._show_error,
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
            request_id=self._request_id,
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
        self._set_busy(busy=False)
        self._empty()
        self.created.emit(row)

    def _show_error(self, error: AppError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, Invalid):
            self._show_invalid(error)
        elif isinstance(error, RuleError) and error.code == _SHORT:
            self._show_shortage(error)
        elif isinstance(error, RuleError | PermissionDenied) and not isinstance(
            error, SignInRequired
        ):
            self.banner.say(error.message)
        else:
            self._workplace.messages.error(error)
        if isinstance(error, RuleError) and error.code == _ID_REUSED:
            self._request_id = uuid4()

    def _show_invalid(self, error: Invalid) -> None:
        field = self._fields.get(error.field)
        if field is None:
            self.banner.say(error.message)
            self.grid.setFocus()
        else:
            field.show_error(error.message)
            field.editor.setFocus()

    def _show_shortage(self, error: RuleError) -> None:
        """Somebody took some of the goods since they were looked at."""
        sku = error.details.get("sku")
        for row in range(self.lines.rowCount()):
            line = self.lines.line_at(row)
            if line is not None and line.product is not None and line.product.sku == sku:
                self.lines.tell(row, "quantity", error.message)
        self.grid.show_first_error()
        self.goods.read_again()

    def _clear_errors(self) -> None:
        self.banner.clear()
        for field in self._fields.values():
            field.clear_error()

    def _set_busy(self, *, busy: bool) -> None:
        for made in (self.create_button, self.send_button):
            made.setEnabled(not busy)
        self.create_button.setText(self.tr("Creating…") if busy else self.tr("Create transfer"))

    def _empty(self) -> None:
        self._request_id = uuid4()
        self.lines.clear()
        self.reference.clear()
        self.notes.clear()
        self._clear_errors()

    def _throw_away(self) -> None:
        self._empty()
        self.closed.emit()

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

    # Widgets

    def _make_fields(self) -> None:
        self.source = ChoiceEdit()
        self.target = ChoiceEdit()
        self.reference = TextEdit()
        self.notes = TextEdit()
        self._fields = {
            "from_warehouse_id": Field(self.tr("From"), self.source),
            "to_warehouse_id": Field(self.tr("To"), self.target),
            "transfer_reference": Field(self.tr("Reference"), self.reference),
            "notes": Field(self.tr("Notes"), self.notes),
        }

    def _connect(self) -> None:
        self.source.currentIndexChanged.connect(self._tell_source)
        on_click(self.cancel_button, self.leave)
        on_click(self.create_button, self.make)
        on_click(self.send_button, self.make_and_dispatch)
        for editor in (self.reference, self.notes):
            editor.textEdited.connect(self._clear_errors)
        for each in (self.source, self.target, self.reference, self.notes):
            each.returnPressed.connect(self._go_on)
        for keys, act in (
            ("Ctrl+Return", self.make),
            ("Ctrl+Shift+Return", self.make_and_dispatch),
        ):
            QShortcut(
                QKeySequence(keys), self, act,
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )  # fmt: skip
        self._workplace.bus.changed.connect(self._take_change)

    def _go_on(self) -> None:
        self.focusNextChild()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, share in (
            ("from_warehouse_id", 2),
            ("to_warehouse_id", 2),
            ("transfer_reference", 2),
            ("notes", 4),
        ):
            row.addWidget(self._fields[name], share, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.cancel_button)
        foot.addStretch()
        foot.addWidget(self.send_button)
        foot.addWidget(self.create_button)
        self.create_button.setToolTip(plain_tip(self.tr("Reserves the goods (Ctrl+Enter)")))
        self.send_button.setToolTip(plain_tip(self.tr("The goods leave now (Ctrl+Shift+Enter)")))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 14)
        column.setSpacing(12)
        column.addWidget(label(self.tr("New transfer"), "title"))
        column.addLayout(row)
        column.addWidget(self.grid, 1)
        column.addWidget(self.banner)
        column.addLayout(foot)
