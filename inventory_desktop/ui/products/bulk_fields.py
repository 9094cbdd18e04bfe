"""Which fields of several products are to change, and to what."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from inventory_desktop.errors import ValidationError
from inventory_desktop.services.bulk_changes import (
    BulkChanges,
    PriceChange,
    PriceHow,
    Rounding,
    checked_changes,
)
from inventory_desktop.services.product_figures import product_categories
from inventory_desktop.ui.languages import put_in_words
from inventory_desktop.ui.widgets.basics import label, restyle
from inventory_desktop.ui.widgets.fields import (
    ChoiceEdit,
    DecimalEdit,
    TextEdit,
    money_edit,
    quantity_edit,
)
from inventory_desktop.ui.widgets.suggest_edit import SuggestEdit
from inventory_desktop.ui.workplace import Workplace

_CENTS = (Decimal("0.01"), Decimal("0.05"), Decimal("0.10"))


class _Part(QWidget):
    """One field: a tick that says whether it changes, and where it is typed to what.

    Signals:
        changed: Ticked, unticked, or something else is typed.
    """

    changed = Signal()

    def __init__(self, title: str, *editors: QWidget) -> None:
        super().__init__()
        self.tick = QCheckBox(title)
        self.editors = editors
        self._body = QWidget()
        self._note = label("", "error")
        self._note.setWordWrap(True)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tick)
        column.addWidget(self._body)
        column.addWidget(self._note)
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(30, 0, 0, 0)
        inner.setSpacing(6)
        for editor in editors:
            inner.addWidget(editor)
        self._body.hide()
        self.tick.toggled.connect(self._take_tick)

    @property
    def is_on(self) -> bool:
        """Whether the field is to change."""
        return self.tick.isChecked()

    @property
    def error(self) -> str:
        """What is wrong, as it is shown."""
        return "" if self._note.isHidden() else self._note.text()

    def show_error(self, text: str) -> None:
        """Says what is wrong with what is typed; nothing takes it away."""
        for editor in self.editors:
            restyle(editor, "invalid", bool(text))
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _take_tick(self, on: bool) -> None:  # noqa: FBT001  Qt's signal
        self._body.setVisible(on)
        if on:
            self.editors[0].setFocus()
        self.changed.emit()


class BulkFields(QWidget):
    """The fields that can be changed of many products at once.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        changed: Something else is to change.
    """

    changed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.category = SuggestEdit(placeholder=self.tr("Empty for none"))
        self.how = ChoiceEdit()
        self.price: DecimalEdit = money_edit("unit_price", optional=False)
        self.rounding = ChoiceEdit()
        self.reorder_point = quantity_edit("reorder_point")
        self.unit = TextEdit()
        self.is_active = ChoiceEdit()
        self._fill()
        self.parts = {
            "category": _Part(self.tr("Category"), self.category),
            "unit_price": _Part(self.tr("Price"), self.how, self.price, self.rounding),
            "reorder_point": _Part(self.tr("Reorder point"), self.reorder_point),
            "unit_of_measure": _Part(self.tr("Unit"), self.unit),
            "is_active": _Part(self.tr("In use"), self.is_active),
        }
        if not workplace.session.user.sees_prices:
            self.parts["unit_price"].hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in self.parts.values():
            column.addWidget(part)
            part.changed.connect(self._tell)
        self._connect()

    @property
    def is_used(self) -> bool:
        """Whether anything is to change."""
        return any(part.is_on for part in self.parts.values())

    def clear(self) -> None:
        """Has nothing change."""
        for part in self.parts.values():
            part.blockSignals(True)  # noqa: FBT003  Qt's
            part.tick.setChecked(False)
            part.show_error("")
            part.blockSignals(False)  # noqa: FBT003  Qt's
        for editor in (self.category, self.price, self.reorder_point, self.unit):
            editor.clear()

    def changes(self) -> BulkChanges:
        """What is to change.

        Raises:
            ValidationError: Something typed cannot be; it is shown at its field too.
        """
        try:
            return checked_changes(self._typed())
        except ValidationError as error:
            put_in_words(error)
            if error.field in self.parts:
                self.parts[error.field].show_error(error.message)
            raise

    def _typed(self) -> BulkChanges:
        on = {name for name, part in self.parts.items() if part.is_on}
        price = None
        if "unit_price" in on:
            value = self.price.value()
            if value is not None:
                # Qt makes plain text of a StrEnum.
                how = PriceHow(self.how.currentData())
                price = PriceChange(how, value, self.rounding.currentData())
        return BulkChanges(
            category=self.category.text() if "category" in on else None,
            price=price,
            reorder_point=self.reorder_point.value() if "reorder_point" in on else None,
            unit_of_measure=self.unit.text() if "unit_of_measure" in on else None,
            is_active=self.is_active.currentData() if "is_active" in on else None,
        )

    def _fill(self) -> None:
        self.how.set_choices(
            (
                (self.tr("Set to"), PriceHow.SET),
                (self.tr("Raise by percent (-10 lowers)"), PriceHow.PERCENT),
                (self.tr("Raise by amount (-0.50 lowers)"), PriceHow.AMOUNT),
            )
        )
        nearest = self.tr("Round to {0}")
        self.rounding.set_choices(
            (
                *((nearest.format(step), Rounding(step)) for step in _CENTS),
                (self.tr("Round to whole amounts"), Rounding(Decimal(1))),
                (self.tr("End in .99"), Rounding(Decimal(1), Decimal("0.01"))),
            )
        )
        self.rounding.hide()
        self.is_active.set_choices(((self.tr("No"), False), (self.tr("Yes"), True)))
        for editor, name in (
            (self.category, self.tr("Category")),
            (self.how, self.tr("How the price changes")),
            (self.price, self.tr("Price")),
            (self.rounding, self.tr("Rounding")),
            (self.reorder_point, self.tr("Reorder point")),
            (self.unit, self.tr("Unit")),
            (self.is_active, self.tr("In use")),
        ):
            editor.setAccessibleName(name)

    def _connect(self) -> None:
        for line in (self.category, self.price, self.reorder_point, self.unit):
            line.textChanged.connect(self._tell)
        for choice in (self.how, self.rounding, self.is_active):
            choice.currentIndexChanged.connect(self._tell)
        self.how.currentIndexChanged.connect(self._show_rounding)
        self.category.wanted.connect(self._read_categories)

    def _show_rounding(self) -> None:
        self.rounding.setVisible(self.how.currentData() is not PriceHow.SET)

    def _tell(self) -> None:
        for part in self.parts.values():
            part.show_error("")
        self.changed.emit()

    def _read_categories(self) -> None:
        self._workplace.read(
            product_categories,
            owner=self,
            done=self.category.set_suggestions,
            failed=lambda _error: None,  # Typing goes on without suggestions.
            key="categories",
        )
