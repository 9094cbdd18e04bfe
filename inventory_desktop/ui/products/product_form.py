"""Makes or edits a product in the pane; nothing typed is lost when saving fails."""

from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import AppError, ConflictError, RuleError, ValidationError
from inventory_desktop.errors import PermissionDenied as Denied
from inventory_desktop.services import barcodes, pictures, products
from inventory_desktop.services.barcodes import ONE, BarcodeRow
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.products import (
    ProductDetails,
    ProductFields,
    ProductRow,
    UpdateProduct,
)
from inventory_desktop.services.validation import label as field_name
from inventory_desktop.ui.bus import NewProductWanted, ProductForCode
from inventory_desktop.ui.languages import in_words
from inventory_desktop.ui.products.conflicts import ConflictBox
from inventory_desktop.ui.products.product_editors import ProductEditors, Typed
from inventory_desktop.ui.screen import PANE_WIDTH
from inventory_desktop.ui.theme import Tone, scaled
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label, scrolled
from inventory_desktop.ui.workplace import Workplace

_NEW = ProductFields(sku="", name="")
_EMPTY = NewProductWanted()
Save = Callable[[UnitOfWork], ProductRow]


class ProductForm(QFrame):
    """The fields of one product.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        editors: Where the fields are typed.

    Signals:
        saved: The :class:`ProductRow` as it stands now.
        closed: The person wants the list back.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._awaited = ""
        self._edited: ProductRow | None = None
        self._opened = _NEW
        self._opened_codes: tuple[BarcodeRow, ...] = ()
        self._known_version = 0
        self._shown: Typed | None = None
        self._sent: Typed | None = None
        self._sent_codes: tuple[BarcodeRow, ...] = ()
        self.setProperty("role", "pane")
        self.setFixedWidth(scaled(PANE_WIDTH))
        self._title = label("", "heading")
        self.banner = Banner()
        self.conflicts = ConflictBox()
        self.editors = ProductEditors(workplace)
        self.sku, self.name, self.price = self.editors.sku, self.editors.name, self.editors.price
        self.description = self.editors.description
        self.save_button = button(self.tr("Save"), "primary", "check")
        self.cancel_button = button(self.tr("Cancel"))
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
        self.conflicts.settled.connect(self._settle)
        QShortcut(
            QKeySequence("Ctrl+Return"), self, self.save,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip
        self.setFocusProxy(self.sku)

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that is not saved."""
        return self._shown is not None and self.editors.typed() != self._shown

    @property
    def is_saving(self) -> bool:
        """Whether an answer of the server is waited for."""
        return not self.save_button.isEnabled()

    @property
    def is_open(self) -> bool:
        """Whether a product is being made or edited here."""
        return self._shown is not None

    # What is edited

    def begin_new(self, wish: NewProductWanted = _EMPTY) -> None:
        """Starts with empty fields, unless something half-typed is still here.

        Args:
            wish: What is known of the product already, and whether somebody waits for it.
        """
        codes = (BarcodeRow(wish.barcode, ONE),) if wish.barcode else ()
        if self._begin_making(replace(_NEW, sku=wish.sku, name=wish.name), codes):
            self._awaited = wish.code
            if wish.sku:
                self.name.setFocus()

    def begin_duplicate(self, details: ProductDetails) -> None:
        """Starts a new product like this one: without its SKU and its barcodes."""
        self._begin_making(replace(details.product.fields, sku="", is_active=True), ())

    def begin_edit(self, details: ProductDetails) -> None:
        """Starts with a product's fields, unless something half-typed is still here."""
        row = details.product
        if self._keeps_what_is_typed(row.id):
            return
        self._edited, self._opened, self._known_version = row, row.fields, row.version
        self._opened_codes = details.barcodes
        self._title.setText(self.tr("Edit {0}").format(row.sku))
        self._show(row.fields, details.barcodes, row.id)

    def _begin_making(self, values: ProductFields, codes: tuple[BarcodeRow, ...]) -> bool:
        """Answers whether the fields were free."""
        if self._keeps_what_is_typed(None):
            return False
        self._edited, self._opened, self._opened_codes = None, values, ()
        self._title.setText(self.tr("New product"))
        self._show(values, codes, None)
        return True

    def _show(
        self, values: ProductFields, codes: tuple[BarcodeRow, ...], picture_of: int | None
    ) -> None:
        self._clear_errors()
        self.editors.show_fields(values, codes, picture_of)
        self._shown = self.editors.typed()

    def _keeps_what_is_typed(self, wanted: int | None) -> bool:
        """Says so where the fields are taken by changes of another product."""
        if not self.is_dirty and not self.is_saving:
            return False
        if wanted is None or self._edited is None or wanted != self._edited.id:
            self.banner.say(self.tr("Save or cancel what you typed here first."), Tone.WARNING)
        return True

    def follow(self) -> None:
        """Reads the edited product again; a colleague's values show where nothing is typed."""
        edited = self._edited
        if edited is not None and self.is_open and not self.is_saving:
            self._workplace.read(
                lambda work: products.product_row(work, edited.id),
                owner=self,
                done=self._take_change,
                failed=lambda _error: None,  # Saving tells it again.
                key="follow",
            )

    def _take_change(self, now: ProductRow) -> None:
        edited, shown = self._edited, self._shown
        is_it = edited is not None and shown is not None and edited.id == now.id
        if not is_it or shown is None or self.is_saving or now.version <= self._known_version:
            return
        typed = self.editors.typed()
        theirs = [name for name in _names() if _differs(name, now.fields, self._opened)]
        free = [name for name in theirs if typed.get(name) == shown.get(name)]
        for name in free:
            if name in typed:
                self.editors.show_field(name, now.fields)
        self._opened = replace(self._opened, **{name: getattr(now.fields, name) for name in free})
        after = self.editors.typed()
        self._shown = {**shown, **{name: after[name] for name in free if name in after}}
        self._known_version = now.version
        self._tell_change(now, theirs, free)

    def _tell_change(self, now: ProductRow, theirs: list[str], free: list[str]) -> None:
        if "is_active" in theirs and not now.is_active:
            text = self.tr("A colleague has taken this product out of use.")
        else:
            names = ", ".join(in_words(field_name(name)) for name in theirs if name != "is_active")
            text = self.tr("A colleague has changed this product: {0}.").format(names)
        if len(free) < len(theirs):
            text = self.tr("{0} So have you; when you save, you choose what stays.").format(text)
        if theirs:
            self.banner.say(text, Tone.WARNING)

    # Saving

    def save(self) -> None:
        """Saves what is typed, or says which field is wrong."""
        self._save_as(self._whole)

    def _settle(self, theirs: frozenset[str]) -> None:
        """Saves only what was changed here, except where the colleague's value is to stay."""
        if self._edited is not None:
            self._save_as(partial(self._over, self._edited, theirs))

    def _save_as(self, way: Callable[[ProductFields, tuple[BarcodeRow, ...]], Save]) -> None:
        if self.is_saving or not self.is_open:
            return
        self._clear_errors()
        try:
            codes = self.editors.barcodes.rows()
            save = way(self.editors.fields(self._opened), codes)
        except ValidationError as error:
            self._show_error(error)
            return
        self._sent, self._sent_codes = self.editors.typed(), codes
        self._set_busy(busy=True)
        self._workplace.write(
            save,
            change=changed(Entity.PRODUCT),
            owner=self,
            done=self._take_saved,
            failed=self._show_error,
        )

    def _whole(self, wanted: ProductFields, codes: tuple[BarcodeRow, ...]) -> Save:
        edited, opened, others = self._edited, self._opened, self._others(codes)

        def save(work: UnitOfWork) -> ProductRow:
            if edited is None:
                row = products.create_product(work, wanted)
            else:
                command = UpdateProduct(edited.id, edited.version, opened, wanted)
                row = products.update_product(work, command)
            others(work, row.id)
            return row

        return save

    def _over(
        self,
        edited: ProductRow,
        theirs: frozenset[str],
        typed: ProductFields,
        codes: tuple[BarcodeRow, ...],
    ) -> Save:
        others = self._others(codes)
        mine = {
            name: getattr(typed, name)
            for name in _names()
            if name not in theirs and _differs(name, typed, self._opened)
        }

        def save(work: UnitOfWork) -> ProductRow:
            now = products.product_row(work, edited.id)
            wanted = replace(now.fields, **mine)
            row = products.update_product(
                work, UpdateProduct(edited.id, now.version, now.fields, wanted)
            )
            others(work, row.id)
            return row

        return save

    def _others(self, codes: tuple[BarcodeRow, ...]) -> Callable[[UnitOfWork, int], None]:
        """Saves what stands beside the product's own fields."""
        opened, picture = self._opened_codes, self.editors.picture
        is_changed, chosen = picture.is_changed, picture.picture

        def save(work: UnitOfWork, product_id: int) -> None:
            barcodes.change_barcodes(work, product_id, opened, codes)
            if is_changed:
                pictures.set_picture(work, product_id, chosen)

        return save

    def _take_saved(self, row: ProductRow) -> None:
        self._set_busy(busy=False)
        self._workplace.messages.done(self.tr("{0} is saved.").format(row.sku))
        if self.editors.typed() != self._sent:
            self._go_on(row)
            return
        awaited = self._awaited
        self._close()
        self.saved.emit(row)
        if awaited:
            self._workplace.bus.want(ProductForCode(awaited, row.id))

    def _go_on(self, row: ProductRow) -> None:
        """Keeps what was typed while the server answered; it is yet to be saved."""
        self._opened_codes = self._sent_codes
        self._edited, self._opened, self._known_version = row, row.fields, row.version
        self._shown = self._sent
        self._title.setText(self.tr("Edit {0}").format(row.sku))
        self.banner.say(self.tr("What you typed since then is not saved yet."), Tone.WARNING)

    def _show_error(self, error: AppError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, ValidationError) and self.editors.show_error(error):
            return
        if isinstance(error, ConflictError) and error.conflicts:
            self.conflicts.show_conflict(error)
        elif (
            isinstance(error, ValidationError | RuleError | ConflictError) or type(error) is Denied
        ):
            self.banner.say(error.message)
        else:
            self._workplace.messages.error(error)

    # Leaving

    def cancel(self) -> None:
        """Leaves the form; asks first if something typed would be lost."""
        if self.is_saving:
            return
        if not self.is_dirty:
            self.leave()
            return
        self._workplace.messages.confirm(
            self.tr("Leave without saving?"),
            self.tr("What you typed about this product would be lost."),
            action=self.tr("Leave"),
            act=self.leave,
        )

    def leave(self) -> None:
        """Leaves the form; what was typed is lost."""
        awaited = self._awaited
        self._close()
        self.closed.emit()
        if awaited:
            self._workplace.bus.want(ProductForCode(awaited))

    def _close(self) -> None:
        self._shown = self._edited = self._sent = None
        self._awaited = ""

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.save()
        else:
            super().keyPressEvent(event)

    def _clear_errors(self) -> None:
        self.banner.clear()
        self.conflicts.hide()
        self.editors.clear_errors()

    def _set_busy(self, *, busy: bool) -> None:
        self.save_button.setEnabled(not busy)
        self.save_button.setText(self.tr("Saving…") if busy else self.tr("Save"))

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 20, 20, 8)
        column.setSpacing(12)
        for widget in (self._title, self.banner, self.conflicts, self.editors):
            column.addWidget(widget)
        column.addStretch()
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 12, 20, 14)
        buttons.setSpacing(10)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(content), 1)
        whole.addLayout(buttons)


def _names() -> list[str]:
    return [field.name for field in fields(ProductFields)]


def _differs(name: str, one: ProductFields, other: ProductFields) -> bool:
    return bool(getattr(one, name) != getattr(other, name))
