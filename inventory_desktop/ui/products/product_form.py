"""Makes or edits a product in the pane; nothing typed is lost when saving fails."""

from dataclasses import fields, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import AppError, ConflictError, RuleError, ValidationError
from inventory_desktop.errors import PermissionDenied as Denied
from inventory_desktop.models.products import DESCRIPTION_LENGTH
from inventory_desktop.services import products
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.products import (
    NO_PRICE,
    ProductFields,
    ProductRow,
    UpdateProduct,
)
from inventory_desktop.ui.products.conflicts import ConflictBox
from inventory_desktop.ui.screen import PANE_WIDTH
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label, scrolled
from inventory_desktop.ui.widgets.fields import (
    Field,
    NotesEdit,
    TextEdit,
    money_edit,
    quantity_edit,
)
from inventory_desktop.ui.workplace import Workplace


class ProductForm(QFrame):
    """The fields of one product.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        saved: The :class:`ProductRow` as it stands now.
        closed: The person wants the list back.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._edited: ProductRow | None = None
        self._shown: tuple[str, ...] | None = None
        self.setProperty("role", "pane")
        self.setFixedWidth(PANE_WIDTH)
        self._title = label("", "heading")
        self.banner = Banner()
        self.conflicts = ConflictBox()
        self._make_editors()
        self.save_button = button(self.tr("Save"), "primary", "check")
        self.cancel_button = button(self.tr("Cancel"))
        self.activity_button = button("", "quiet")
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self._cancel)
        self.activity_button.clicked.connect(self._toggle_active)
        self.conflicts.settled.connect(self._settle)
        self.setFocusProxy(self.sku)

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._shown is not None and self._typed() != self._shown

    @property
    def is_saving(self) -> bool:
        """Whether an answer of the server is waited for."""
        return not self.save_button.isEnabled()

    def begin_new(self) -> None:
        """Starts with empty fields, unless something half-typed is still here."""
        if self._keeps_what_is_typed(None):
            return
        self._edited = None
        self._title.setText(self.tr("New product"))
        self.activity_button.hide()
        self._show(ProductFields(sku="", name=""))

    def begin_edit(self, row: ProductRow) -> None:
        """Starts with a product's fields, unless something half-typed is still here."""
        if self._keeps_what_is_typed(row.id):
            return
        self._edited = row
        self._title.setText(self.tr("Edit {0}").format(row.sku))
        self.activity_button.setText(
            self.tr("Take out of use") if row.is_active else self.tr("Put back into use")
        )
        self.activity_button.show()
        self._show(row.fields)

    def _keeps_what_is_typed(self, wanted: int | None) -> bool:
        """Says so where the fields are taken by changes of another product."""
        if not self.is_dirty and not self.is_saving:
            return False
        if wanted != (None if self._edited is None else self._edited.id):
            self.banner.say(self.tr("Save or cancel what you typed here first."), Tone.WARNING)
        return True

    def save(self) -> None:
        """Saves what is typed, or says which field is wrong."""
        if self.is_saving:
            return
        self._clear_errors()
        try:
            wanted = self._fields()
        except ValidationError as error:
            self._show_error(error)
            return
        edited = self._edited
        if edited is None:
            self._write(wanted, None)
        else:
            self._write(wanted, UpdateProduct(edited.id, edited.version, edited.fields, wanted))

    def _write(self, wanted: ProductFields, update: UpdateProduct | None) -> None:
        self._set_busy(busy=True)
        self._workplace.write(
            lambda work: (
                products.create_product(work, wanted)
                if update is None
                else products.update_product(work, update)
            ),
            change=changed(Entity.PRODUCT),
            owner=self,
            done=self._take_saved,
            failed=self._show_error,
        )

    def _take_saved(self, row: ProductRow) -> None:
        self._set_busy(busy=False)
        self._shown = self._edited = None
        self._workplace.messages.done(self.tr("{0} is saved.").format(row.sku))
        self.saved.emit(row)

    def _show_error(self, error: AppError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, ValidationError) and error.field in self._by_name:
            field = self._by_name[error.field]
            field.show_error(error.message)
            field.setFocus()
        elif isinstance(error, ConflictError) and error.conflicts:
            self.conflicts.show_conflict(error)
        elif (
            isinstance(error, ValidationError | RuleError | ConflictError) or type(error) is Denied
        ):
            self.banner.say(error.message)
        else:
            self._workplace.messages.error(error)

    def _settle(self, theirs: frozenset[str]) -> None:
        """Saves only what was changed here, except where the colleague's value is to stay."""
        edited = self._edited
        if edited is None or self.is_saving:
            return
        self._clear_errors()
        try:
            typed = self._fields()
        except ValidationError as error:
            self._show_error(error)
            return
        mine = {
            field.name: getattr(typed, field.name)
            for field in fields(ProductFields)
            if field.name not in theirs
            and getattr(typed, field.name) != getattr(edited.fields, field.name)
        }

        def write_over(work: UnitOfWork) -> ProductRow:
            current = products.product_row(work, edited.id)
            wanted = replace(current.fields, **mine)
            return products.update_product(
                work, UpdateProduct(edited.id, current.version, current.fields, wanted)
            )

        self._set_busy(busy=True)
        self._workplace.write(
            write_over,
            change=changed(Entity.PRODUCT),
            owner=self,
            done=self._take_saved,
            failed=self._show_error,
        )

    def _toggle_active(self) -> None:
        row = self._edited
        if row is None or self.is_saving:
            return
        if self.is_dirty:
            self.banner.say(self.tr("Save or cancel what you typed here first."), Tone.WARNING)
            return
        self._set_busy(busy=True)
        self._workplace.write(
            lambda work: products.set_product_active(work, row.id, is_active=not row.is_active),
            change=changed(Entity.PRODUCT),
            owner=self,
            done=self._take_saved,
            failed=self._show_error,
        )

    def _cancel(self) -> None:
        if self.is_saving:
            return
        self._shown = self._edited = None
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save()
        else:
            super().keyPressEvent(event)

    # Fields

    def _make_editors(self) -> None:
        self.sku = TextEdit()
        self.name = TextEdit()
        self.category = TextEdit()
        self.price = money_edit("unit_price")
        self.unit = TextEdit()
        self.reorder_point = quantity_edit("reorder_point")
        self.description = NotesEdit()
        self._by_name = {
            "sku": Field(self.tr("SKU"), self.sku),
            "name": Field(self.tr("Name"), self.name),
            "category": Field(self.tr("Category"), self.category),
            "unit_price": Field(self.tr("Price"), self.price),
            "unit_of_measure": Field(self.tr("Unit"), self.unit),
            "reorder_point": Field(
                self.tr("Reorder point"),
                self.reorder_point,
                self.tr("Counts as low at or below this."),
            ),
            "description": Field(self.tr("Description"), self.description),
        }
        for name, field in self._by_name.items():
            if isinstance(field.editor, TextEdit) or name in {"unit_price", "reorder_point"}:
                field.editor.textEdited.connect(field.clear_error)  # type: ignore[attr-defined]  # a line edit's
        self.description.textChanged.connect(self._by_name["description"].clear_error)
        if not self._workplace.session.user.sees_prices:
            self._by_name["unit_price"].hide()

    def _show(self, values: ProductFields) -> None:
        self._clear_errors()
        self.sku.setText(values.sku)
        self.name.setText(values.name)
        self.category.setText(values.category)
        self.price.set_value(values.unit_price)
        self.unit.setText(values.unit_of_measure)
        self.reorder_point.set_value(values.reorder_point)
        self.description.setPlainText(values.description)
        self._shown = self._typed()

    def _fields(self) -> ProductFields:
        """What is typed, as values.

        Raises:
            ValidationError: A number is none, or the description is too long.
        """
        description = self.description.toPlainText()
        if len(description) > DESCRIPTION_LENGTH:
            raise ValidationError(
                self.tr("At most {0} characters.").format(DESCRIPTION_LENGTH), field="description"
            )
        hidden = self._edited.fields.unit_price if self._edited else NO_PRICE  # kept as it is
        sees_prices = self._workplace.session.user.sees_prices
        return ProductFields(
            sku=self.sku.text(),
            name=self.name.text(),
            description=description,
            category=self.category.text(),
            unit_price=(self.price.value() or NO_PRICE) if sees_prices else hidden,
            unit_of_measure=self.unit.text(),
            reorder_point=self.reorder_point.value() or NO_PRICE,
            is_active=self._edited.is_active if self._edited else True,
        )

    def _typed(self) -> tuple[str, ...]:
        lines = (self.sku, self.name, self.category, self.price, self.unit, self.reorder_point)
        return (*(line.text() for line in lines), self.description.toPlainText())

    def _clear_errors(self) -> None:
        self.banner.clear()
        self.conflicts.hide()
        for field in self._by_name.values():
            field.clear_error()

    def _set_busy(self, *, busy: bool) -> None:
        self.save_button.setEnabled(not busy)
        self.save_button.setText(self.tr("Saving…") if busy else self.tr("Save"))

    def _lay_out(self) -> None:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(20, 20, 20, 8)
        column.setSpacing(12)
        for widget in (self._title, self.banner, self.conflicts, *self._by_name.values()):
            column.addWidget(widget)
        column.addWidget(self.activity_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 12, 20, 14)
        buttons.setSpacing(10)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(fields), 1)
        whole.addLayout(buttons)
