"""The form that records a movement, made for the keyboard: Enter leads from field to field."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import AppError, PermissionDenied, RuleError, SignInRequired
from inventory_desktop.errors import ValidationError as Invalid
from inventory_desktop.models import MovementType
from inventory_desktop.services import warehouses
from inventory_desktop.services.changes import Change, Entity, changed
from inventory_desktop.services.products import ProductRow, ScannedProduct
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.everywhere.unknown_code import UnknownCode
from inventory_desktop.ui.ledger.actions import Action, Recorded, Typed, actions, record, undo
from inventory_desktop.ui.ledger.available_here import AvailableHere
from inventory_desktop.ui.mirroring import begin
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label, on_click
from inventory_desktop.ui.widgets.choice_chips import ChoiceChips
from inventory_desktop.ui.widgets.fields import (
    ChoiceEdit,
    Field,
    TextEdit,
    money_edit,
    quantity_edit,
)
from inventory_desktop.ui.widgets.product_picker import ProductPicker
from inventory_desktop.ui.workplace import Workplace


class PostingForm(QFrame):
    """Records purchases, sales, returns, losses, corrections and moves.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        posted: What was recorded.
    """

    posted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._request_id = uuid4()
        self._proposed = ""
        self._proposes_receipt = False
        self._waiting: list[ScannedProduct] = []
        self._left_from: QWidget | None = None
        self.setProperty("role", "pane")
        self.action_chips = ChoiceChips([(action.title, action) for action in actions()])
        self.banner = Banner()
        self._make_editors()
        self.post_button = button(self.tr("Post"), "primary", "check")
        self._lay_out()
        self._connect()
        self._show_action(self.action)
        self._read_warehouses()

    @property
    def action(self) -> Action:
        """What is to be recorded."""
        action: Action = self.action_chips.value
        return action

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that is not posted."""
        lines = (self.product, self.quantity, self.reference, self.notes)
        return any(line.text().strip() for line in lines) or (
            self.amount.text() not in {"", self._proposed}
        )

    def take_scan(self, scanned: ScannedProduct) -> None:
        """Takes a product that was scanned; the same one again adds another of it.

        What is scanned while an entry is being posted waits for the form to be empty.
        """
        if not self.post_button.isEnabled():
            self._waiting.append(scanned)
            return
        before = self.product.product
        try:
            typed = self.quantity.value() or Decimal(0)
        except Invalid:
            typed = Decimal(0)
        is_same = before is not None and before.id == scanned.product.id
        self.product.pick(scanned.product)
        self.quantity.set_value((typed if is_same else Decimal(0)) + scanned.quantity)
        self.quantity.setFocus()
        self.quantity.selectAll()

    def take_unknown(self, code: str) -> None:
        """Takes a scanned code that no product has, and offers to say what it stands for."""
        if self.post_button.isEnabled() and not self.product.text():
            self.product.seek(code)

    def take_product(self, code: str, found: ScannedProduct) -> None:
        """Fills in the product that an unknown code leads to now; how many stays as typed."""
        if self.product.text() in {"", code} and self.quantity.text():
            self.product.pick(found.product)
            self.quantity.setFocus()
        else:
            self.take_scan(found)

    def _ask_for_product(self) -> None:
        dialog = UnknownCode(
            self.window(), self._workplace, self.product.text(), is_typed=True, is_awaited=True
        )
        dialog.open()

    def begin(self) -> None:
        """Takes the focus; what is typed stays."""
        self.product.setFocus()

    def begin_with(self, product_id: int) -> None:
        """Takes the focus with a product chosen; what is not there yet is probably received."""
        self._proposes_receipt = True
        self.product.pick_id(product_id)
        self.quantity.setFocus()

    def post(self) -> None:
        """Records what is typed, or says which field is wrong."""
        if not self.post_button.isEnabled():
            return
        self._clear_errors()
        try:
            typed = self._typed()
        except Invalid as error:
            self._show_error(error)
            return
        self._set_busy(busy=True)
        action = self.action
        self._workplace.write(
            lambda work: record(work, action, typed),
            change=changed(Entity.MOVEMENT, Entity.STOCK, Entity.TRANSFER),
            owner=self,
            done=self._take_recorded,
            failed=self._show_error,
        )

    # What is typed

    def _typed(self) -> Typed:
        """Turns the fields into values.

        Raises:
            Invalid: Something is missing or no number; names the field.
        """
        product = self.product.product
        if product is None:
            raise Invalid(self.tr("Choose a product first."), field="product_id")
        warehouse_id = self.warehouse.currentData()
        if warehouse_id is None:
            raise Invalid(self.tr("Choose a warehouse."), field="warehouse_id")
        quantity = self.quantity.value() or Decimal(0)
        if quantity <= 0 and not self.action.is_signed:
            raise Invalid(self.tr("Type more than 0."), field="quantity")
        if quantity == 0:
            raise Invalid(self.tr("Type by how much, for example -2."), field="quantity")
        return Typed(
            request_id=self._request_id,
            product_id=product.id,
            warehouse_id=warehouse_id,
            to_warehouse_id=self.target.currentData(),
            quantity=quantity,
            amount=self.amount.value() if self._fields["amount"].isVisibleTo(self) else None,
            reference=self.reference.text(),
            notes=self.notes.text(),
        )

    def _take_recorded(self, recorded: Recorded) -> None:
        self._set_busy(busy=False)
        self._request_id = uuid4()
        for editor in (self.quantity, self.amount, self.notes):
            editor.clear()
        workplace = self._workplace
        workplace.messages.done(
            recorded.sentence(),
            action=self.tr("Reverse") if recorded.can_undo else "",
            act=lambda: self._undo(recorded),
        )
        self.product.reset()
        self.product.setFocus()
        self._take_waiting_scans()
        self.posted.emit(recorded)

    def _take_waiting_scans(self) -> None:
        waiting, self._waiting = self._waiting, []
        for scanned in waiting:
            self.take_scan(scanned)

    def _tell_of_lost_scans(self) -> None:
        """What is typed stays as it was refused; a scan would put another product in its place."""
        if self._waiting:
            skus = ", ".join(scanned.product.sku for scanned in self._waiting)
            self._workplace.messages.done(self.tr("Not taken, scan again: {0}").format(skus))
            self._waiting.clear()

    def _undo(self, recorded: Recorded) -> None:
        reason = self.tr("Reversed at once")
        request_id = uuid4()
        self._workplace.write(
            lambda work: undo(work, recorded, request_id, reason),
            change=changed(Entity.MOVEMENT, Entity.STOCK, Entity.TRANSFER),
            owner=self,
            done=lambda _posted: self._workplace.messages.done(self.tr("It is reversed.")),
        )

    def _show_error(self, error: AppError) -> None:
        self._set_busy(busy=False)
        self._tell_of_lost_scans()
        if isinstance(error, Invalid):
            name = _FIELD_OF.get(error.field, error.field)
            field = self._fields.get(name)
            if field is None:
                self.banner.say(error.message)
                return
            field.show_error(error.message)
            field.editor.setFocus()
        elif isinstance(error, RuleError | PermissionDenied) and not isinstance(
            error, SignInRequired
        ):
            self.banner.say(error.message)
            self.quantity.setFocus()
            self.quantity.selectAll()
        else:
            self._workplace.messages.error(error)
        if isinstance(error, RuleError) and error.code == _ID_REUSED:
            self._request_id = uuid4()

    def _clear_errors(self) -> None:
        self.banner.clear()
        for field in self._fields.values():
            field.clear_error()

    def _set_busy(self, *, busy: bool) -> None:
        """Lets nothing be typed while an entry is being posted, which would empty it as well."""
        if busy:
            self._left_from = self.focusWidget()
            self.setFocus()
        for each in (self.action_chips, self.post_button, *self._fields.values()):
            each.setEnabled(not busy)
        if not busy and self._left_from is not None:
            self._left_from.setFocus()
        self.post_button.setText(self.tr("Posting…") if busy else self.action.verb)

    # What is shown

    def _show_action(self, action: Action) -> None:
        self._clear_errors()
        self._fields["to_warehouse_id"].setVisible(action.moves)
        self._fields["warehouse_id"].set_title(
            self.tr("From") if action.moves else self.tr("Warehouse")
        )
        self._fields["amount"].setVisible(bool(action.amount_title))
        self._fields["amount"].set_title(action.amount_title or "")
        self._fields["quantity"].set_title(
            self.tr("Change, + or -") if action.is_signed else self.tr("Quantity")
        )
        self.post_button.setText(action.verb)
        self._propose_amount()

    def _show_product(self, row: ProductRow | None) -> None:
        self._fields["product_id"].clear_error()
        self.unknown_button.hide()
        if row is not None:
            self._propose_receipt(row)
        self._propose_amount()
        self._product_name.show_product(row)

    def _propose_receipt(self, row: ProductRow) -> None:
        is_proposed, self._proposes_receipt = self._proposes_receipt, False
        if is_proposed and not row.on_hand and self.action.movement_type is MovementType.SALE:
            self.choose_type(MovementType.PURCHASE)

    def choose_type(self, movement_type: MovementType) -> None:
        """Chooses what is to be recorded, by the type of its entry."""
        fitting = (each for each in actions() if each.movement_type is movement_type)
        self.action_chips.choose(next(fitting))

    def _propose_amount(self) -> None:
        """Fills in the price of a sale; what a person typed stays, an old proposal does not."""
        if self.amount.text() not in {"", self._proposed}:
            return
        product = self.product.product
        is_known = product is not None and self.action.amount_is_price
        self.amount.set_value(product.unit_price if is_known and product is not None else None)
        self._proposed = self.amount.text()

    def _show_available(self) -> None:
        self._product_name.show_warehouse(self.warehouse.currentData())

    def _read_warehouses(self) -> None:
        self._workplace.read(
            warehouses.list_warehouses, owner=self, done=self._take_warehouses, key="warehouses"
        )

    def _take_warehouses(self, rows: Sequence[WarehouseRow]) -> None:
        choices = [(row.name, row.id) for row in rows]
        self.warehouse.set_choices(choices)
        self._show_available()
        self.target.set_choices(choices)
        others = [value for _, value in choices if value != self.warehouse.currentData()]
        if others and self.target.currentData() not in others:
            self.target.choose(others[0])

    def _take_change(self, change: Change) -> None:
        if Entity.WAREHOUSE in change.entities:
            self._read_warehouses()
        if change.entities & {Entity.MOVEMENT, Entity.TRANSFER}:
            self._product_name.read_again()

    # Widgets

    def _make_editors(self) -> None:
        self.product = ProductPicker(self._workplace)
        self._product_name = AvailableHere(self._workplace)
        self.unknown_button = button(self.tr("Make or choose the product…"), "link", "plus")
        self.unknown_button.hide()
        self.warehouse = ChoiceEdit()
        self.target = ChoiceEdit()
        self.quantity = quantity_edit()
        self.amount = money_edit("amount")
        self.reference = TextEdit()
        self.notes = TextEdit()
        self._fields = {
            "product_id": Field(self.tr("Product"), self.product),
            "warehouse_id": Field(self.tr("Warehouse"), self.warehouse),
            "to_warehouse_id": Field(self.tr("To"), self.target),
            "quantity": Field(self.tr("Quantity"), self.quantity),
            "amount": Field("", self.amount),
            "reference_number": Field(self.tr("Reference"), self.reference),
            "notes": Field(self.tr("Notes"), self.notes),
        }

    def _connect(self) -> None:
        self.action_chips.chosen.connect(self._show_action)
        self.action_chips.pointed.connect(self._go_to_first_empty)
        self.product.picked.connect(self._show_product)
        self.product.refused.connect(self._fields["product_id"].show_error)
        self.product.unknown.connect(lambda _text: self.unknown_button.show())
        self.product.textEdited.connect(lambda _text: self.unknown_button.hide())
        on_click(self.unknown_button, self._ask_for_product)
        self.product.confirmed.connect(self._go_on_from_product)
        self.warehouse.currentIndexChanged.connect(self._show_available)
        self.post_button.clicked.connect(self.post)
        for name in ("quantity", "amount", "reference_number", "notes"):
            editor = self._fields[name].editor
            editor.textEdited.connect(self._fields[name].clear_error)  # type: ignore[attr-defined]  # a line edit's
        for editor in (self.warehouse, self.target, self.quantity, self.amount, self.reference):
            editor.returnPressed.connect(self._go_on)
        self.notes.returnPressed.connect(self.post)
        QShortcut(
            QKeySequence("Ctrl+Return"), self, self.post,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip
        self._workplace.bus.changed.connect(self._take_change)

    def _go_on(self) -> None:
        self.focusNextChild()

    def _go_to_first_empty(self) -> None:
        """Whoever pointed at what is to be recorded goes on typing where something is missing."""
        if self.product.text() and self.quantity.text():
            self._go_on_from_product()
        else:
            (self.quantity if self.product.text() else self.product).setFocus()

    def _go_on_from_product(self) -> None:
        self.quantity.setFocus()
        self.quantity.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._clear_errors()
            self.unknown_button.hide()
            self.product.reset()
            self.product.setFocus()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 14)
        column.setSpacing(12)
        column.addWidget(label(self.tr("New entry"), "heading"))
        column.addWidget(self.action_chips)
        for name in ("warehouse_id", "to_warehouse_id", "product_id"):
            column.addWidget(self._fields[name])
        column.addWidget(self.unknown_button, 0, begin())
        column.addWidget(self._product_name)
        pair = QGridLayout()
        pair.setHorizontalSpacing(10)
        pair.addWidget(self._fields["quantity"], 0, 0, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self._fields["amount"], 0, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(pair)
        column.addWidget(self._fields["reference_number"])
        column.addWidget(self._fields["notes"])
        column.addWidget(self.banner)
        column.addStretch()
        column.addWidget(self.post_button)


_ID_REUSED = "request_id_reused"
_FIELD_OF = {
    "unit_cost": "amount",
    "unit_price": "amount",
    "transfer_reference": "reference_number",
}
