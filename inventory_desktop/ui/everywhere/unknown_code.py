"""A code that no product has: make a product of it, or say which product it belongs to."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.errors import AppError, ValidationError
from inventory_desktop.services import barcodes
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.products import ProductRow
from inventory_desktop.ui.bus import NewProductWanted, ProductForCode, ProductWanted
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label
from inventory_desktop.ui.widgets.facts import wrapping_label
from inventory_desktop.ui.widgets.fields import Field, quantity_edit
from inventory_desktop.ui.widgets.product_picker import ProductPicker
from inventory_desktop.ui.workplace import Workplace

_WIDTH = 440


class UnknownCode(QDialog):
    """Asks what an unknown code stands for.

    Args:
        window: Over which it opens.
        workplace: Where products are looked up.
        code: What was scanned or typed.
        is_typed: Whether it was typed; then it may be a SKU or a name as well.
        is_awaited: Whether the ledger waits for the product, to go on posting.
    """

    def __init__(
        self,
        window: QWidget,
        workplace: Workplace,
        code: str,
        *,
        is_typed: bool = False,
        is_awaited: bool = False,
    ) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._code = code
        self._is_typed = is_typed
        self._is_awaited = is_awaited
        self.setWindowTitle(self.tr("Unknown code"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        self.banner = Banner()
        self.product = ProductPicker(workplace)
        self.quantity = quantity_edit("pack_quantity")
        self.quantity.setText("1")
        self._product_field = Field(self.tr("Belongs to the product"), self.product)
        self._quantity_field = Field(
            self.tr("Units in a pack"), self.quantity, self.tr("1 for a single piece.")
        )
        self.assign_button = button(self.tr("Assign"), "primary", "link")
        self.create_button = button(self.tr("New product"), icon="plus")
        self.cancel_button = button(self.tr("Cancel"), "quiet")
        self._lay_out()
        self._connect()
        self.product.setFocus()

    def _connect(self) -> None:
        self.product.refused.connect(self._product_field.show_error)
        self.product.picked.connect(lambda _row: self._product_field.clear_error())
        self.product.confirmed.connect(self.quantity.setFocus)
        self.quantity.returnPressed.connect(self.assign)
        self.assign_button.clicked.connect(self.assign)
        self.create_button.clicked.connect(self._create)
        self.cancel_button.clicked.connect(self.reject)

    def assign(self) -> None:
        """Lets the code lead to the chosen product from now on."""
        row = self.product.product
        if row is None:
            self._product_field.show_error(self.tr("Choose a product first."))
            self.product.setFocus()
            return
        try:
            quantity = self.quantity.value()
        except ValidationError as error:
            self._quantity_field.show_error(error.message)
            self.quantity.setFocus()
            return
        if quantity is None:
            return
        code, chosen = self._code, row
        self.assign_button.setEnabled(False)
        self._workplace.write(
            lambda work: barcodes.add_barcode(work, chosen.id, code, pack_quantity=quantity),
            change=changed(Entity.PRODUCT),
            owner=self,
            done=lambda _nothing: self._take_assigned(chosen, quantity),
            failed=self._refuse,
        )

    def _take_assigned(self, row: ProductRow, quantity: Decimal) -> None:
        text = self.tr("{0} now leads to {1}.").format(self._code, row.sku)
        self._workplace.messages.done(text)
        self.accept()
        self._workplace.bus.want(
            ProductForCode(self._code, row.id, quantity)
            if self._is_awaited
            else ProductWanted(row.id)
        )

    def _refuse(self, error: AppError) -> None:
        self.assign_button.setEnabled(True)
        if isinstance(error, ValidationError) and error.field == "pack_quantity":
            self._quantity_field.show_error(error.message)
        else:
            self.banner.say(error.message)

    def _create(self) -> None:
        self.accept()
        self._workplace.bus.want(self._new_product())

    def _new_product(self) -> NewProductWanted:
        code = self._code if self._is_awaited else ""
        if self._is_typed and not self._code.isdecimal():
            is_name = len(self._code.split()) > 1
            return NewProductWanted(
                sku="" if is_name else self._code, name=self._code if is_name else "", code=code
            )
        return NewProductWanted(self._code, code=code)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addWidget(label(self.tr("No product has this code"), "heading"))
        column.addWidget(wrapping_label(self._code, "second"))
        for widget in (self.banner, self._product_field, self._quantity_field):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.cancel_button)
        row.addStretch()
        row.addWidget(self.create_button)
        row.addWidget(self.assign_button)
        column.addSpacing(4)
        column.addLayout(row)
