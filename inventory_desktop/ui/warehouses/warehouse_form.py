"""The form in which an admin opens or changes a warehouse."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import (
    AppError,
    ConflictError,
    PermissionDenied,
    RuleError,
    SignInRequired,
    ValidationError,
)
from inventory_desktop.services import warehouses
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.warehouses import WarehouseFields, WarehouseRow
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label
from inventory_desktop.ui.widgets.fields import Field, NotesEdit, TextEdit
from inventory_desktop.ui.workplace import Workplace


class WarehouseForm(QFrame):
    """Code, name and address of a warehouse.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        closed: The person is done here.
        saved: The :class:`WarehouseRow` as it stands now.
    """

    closed = Signal()
    saved = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._edited: WarehouseRow | None = None
        self._shown = ("", "", "")
        self.setProperty("role", "pane")
        self._title = label("", "heading")
        self.banner = Banner()
        self.code, self.name, self.address = TextEdit(), TextEdit(), NotesEdit()
        self._fields = {
            "code": Field(
                self.tr("Code"), self.code, self.tr("Short, as it stands on shelves and slips.")
            ),
            "name": Field(self.tr("Name"), self.name),
            "address": Field(self.tr("Address"), self.address),
        }
        self.save_button = button(self.tr("Save"), "primary", "check")
        self.cancel_button = button(self.tr("Cancel"))
        self._connect()
        self._lay_out()

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._typed() != self._shown

    def begin_new(self) -> None:
        """Empties the form for a new warehouse, unless one is half typed already."""
        if self._edited is None and self.is_dirty:
            return
        self._edited = None
        self._title.setText(self.tr("New warehouse"))
        self._show("", "", "")

    def begin_edit(self, row: WarehouseRow) -> None:
        """Shows a warehouse to be changed."""
        if self._edited is not None and self._edited.id == row.id and self.is_dirty:
            return
        self._edited = row
        self._title.setText(row.name)
        self._show(row.code, row.name, row.address)

    def save(self) -> None:
        """Saves what is typed, or says which field is wrong."""
        if not self.save_button.isEnabled():
            return
        self._clear_errors()
        self._set_busy(busy=True)
        code, name, address = self._typed()
        typed, edited = WarehouseFields(code, name, address), self._edited

        def work_on(work: UnitOfWork) -> WarehouseRow:
            if edited is None:
                return warehouses.create_warehouse(work, typed)
            wanted = replace(typed, is_active=edited.is_active)
            return warehouses.update_warehouse(work, edited.id, edited.version, wanted)

        self._workplace.write(
            work_on,
            change=changed(Entity.WAREHOUSE),
            owner=self,
            done=self._take_saved,
            failed=self._refuse,
        )

    def _take_saved(self, row: WarehouseRow) -> None:
        self._set_busy(busy=False)
        self._shown, self._edited = self._typed(), None
        self._workplace.messages.done(self.tr("{0} is saved.").format(row.name))
        self.saved.emit(row)

    def _refuse(self, error: AppError) -> None:
        self._set_busy(busy=False)
        field = self._fields.get(error.field) if isinstance(error, ValidationError) else None
        if field is not None:
            field.show_error(error.message)
            field.setFocus()
        elif isinstance(error, ConflictError):
            self.banner.say(
                error.message, action=self.tr("Save all the same"), act=self._write_over
            )
        elif isinstance(error, SignInRequired) or not isinstance(
            error, RuleError | PermissionDenied | ValidationError
        ):
            self._workplace.messages.error(error)
        else:
            self.banner.say(error.message)

    def _write_over(self) -> None:
        """Saves over a colleague's change, knowing of it now."""
        edited = self._edited
        if edited is None:
            return
        self._workplace.read(
            lambda work: warehouses.get_warehouse(work, edited.id),
            owner=self,
            done=self._save_as_newest,
            key="newest",
        )

    def _save_as_newest(self, row: WarehouseRow) -> None:
        self._edited = row
        self.save()

    def _cancel(self) -> None:
        self._edited = None
        self._show("", "", "")
        self.closed.emit()

    def _show(self, code: str, name: str, address: str) -> None:
        self._clear_errors()
        self.code.setText(code)
        self.name.setText(name)
        self.address.setPlainText(address)
        self._shown = self._typed()

    def _typed(self) -> tuple[str, str, str]:
        return self.code.text(), self.name.text(), self.address.toPlainText()

    def _clear_errors(self) -> None:
        self.banner.clear()
        for field in self._fields.values():
            field.clear_error()

    def _set_busy(self, *, busy: bool) -> None:
        self.save_button.setEnabled(not busy)
        self.save_button.setText(self.tr("Saving…") if busy else self.tr("Save"))

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self._cancel)
        self.code.returnPressed.connect(self.name.setFocus)
        self.name.returnPressed.connect(self.save)
        self.code.textEdited.connect(self._fields["code"].clear_error)
        self.name.textEdited.connect(self._fields["name"].clear_error)
        self.address.textChanged.connect(self._fields["address"].clear_error)
        self.setFocusProxy(self.code)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 14)
        column.setSpacing(12)
        for widget in (self._title, self.banner, *self._fields.values()):
            column.addWidget(widget)
        column.addStretch()
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button, 1)
        column.addLayout(row)
