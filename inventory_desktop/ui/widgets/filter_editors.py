"""Editors of filters: each holds a value or none, and can say it in words."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.services.products import ProductRow
from inventory_desktop.ui.formats import format_date
from inventory_desktop.ui.widgets.basics import button, label
from inventory_desktop.ui.widgets.date_edit import DateEdit, parsed_date
from inventory_desktop.ui.widgets.fields import ChoiceEdit, TextEdit
from inventory_desktop.ui.widgets.product_picker import ProductPicker
from inventory_desktop.ui.workplace import Workplace

Days = tuple[date | None, date | None]
_LONGEST_NUMBER = 18


class FilterEditor(QWidget):
    """Narrows a list by one thing.

    Signals:
        changed: Another value holds.
    """

    changed = Signal()

    def value(self) -> Any:
        """What the list is narrowed by; None for nothing."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Shows a value without telling of it; None takes the filter away."""
        raise NotImplementedError

    def words(self) -> str:
        """The value for people; empty if there is none."""
        raise NotImplementedError

    def stored(self) -> Any:
        """The value as JSON can hold it."""
        return self.value()

    def restore(self, stored: Any) -> None:
        """Shows what :meth:`stored` told, by this or another version, without telling of it."""
        self.set_value(stored if isinstance(stored, str | int) else None)

    def _put(self, editor: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(editor)
        self.setFocusProxy(editor)


class ChoiceFilter(FilterEditor):
    """One of several, or any.

    Args:
        choices: Text and value of each; more may be set later.
    """

    def __init__(self, choices: Iterable[tuple[str, object]] = ()) -> None:
        super().__init__()
        self._choice = ChoiceEdit()
        self._put(self._choice)
        self.set_choices(choices)
        self._choice.currentIndexChanged.connect(lambda _number: self.changed.emit())

    def set_choices(self, choices: Iterable[tuple[str, object]]) -> None:
        """Offers other choices; the one that holds stays, even if it is not among them."""
        offered = list(choices)
        held = self.value()
        if held is not None and held not in [value for _, value in offered]:
            offered.append((self._choice.currentText(), held))
        self._choice.set_choices([(self.tr("Any"), None), *offered])

    @override
    def value(self) -> Any:
        return self._choice.currentData()

    @override
    def set_value(self, value: Any) -> None:
        self._choice.blockSignals(True)  # noqa: FBT003  Qt's
        position = self._choice.findData(value)
        if position < 0:
            self._choice.addItem(str(value), value)
            position = self._choice.count() - 1
        self._choice.setCurrentIndex(position)
        self._choice.blockSignals(False)  # noqa: FBT003  Qt's

    @override
    def words(self) -> str:
        return "" if self.value() is None else self._choice.currentText()


class TextFilter(FilterEditor):
    """A few letters.

    Args:
        placeholder: What to type, in pale.
    """

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self._line = TextEdit(placeholder=placeholder)
        self._told = ""
        self._put(self._line)
        self._line.editingFinished.connect(self._tell)

    @override
    def value(self) -> Any:
        return self._told or None

    @override
    def set_value(self, value: Any) -> None:
        self._told = value or ""
        self._line.setText(self._told)

    @override
    def words(self) -> str:
        return self._told

    def _tell(self) -> None:
        typed = self._line.text().strip()
        if typed != self._told:
            self._told = typed
            self.changed.emit()


class NumberFilter(FilterEditor):
    """A number of something, as people read it off a list: more than 0, without decimals."""

    def __init__(self) -> None:
        super().__init__()
        self._line = TextEdit()
        self._number: int | None = None
        self._put(self._line)
        self._line.editingFinished.connect(self._tell)

    @override
    def value(self) -> int | None:
        return self._number

    @override
    def set_value(self, value: int | None) -> None:
        self._number = value
        self._line.setText("" if value is None else str(value))

    @override
    def words(self) -> str:
        return "" if self._number is None else str(self._number)

    def _tell(self) -> None:
        typed = self._line.text().strip()
        number = int(typed) if typed.isdecimal() and len(typed) <= _LONGEST_NUMBER else 0
        if number != (self._number or 0):
            self.set_value(number or None)
            self.changed.emit()
        elif typed and not number:
            self.set_value(self._number)


class DaysFilter(FilterEditor):
    """From a day to a day, both included; each may stay open. The value is a pair of dates."""

    def __init__(self) -> None:
        super().__init__()
        self._since, self._until = DateEdit("since"), DateEdit("until")
        self._since.setAccessibleName(self.tr("From"))
        self._until.setAccessibleName(self.tr("To"))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._since)
        row.addWidget(label("–", "second"))
        row.addWidget(self._until)
        self._put(line)
        self.setFocusProxy(self._since)
        for editor in (self._since, self._until):
            editor.changed.connect(lambda _day: self.changed.emit())

    @override
    def value(self) -> Days | None:
        held = (self._since.day, self._until.day)
        return None if held == (None, None) else held

    @override
    def set_value(self, value: Days | None) -> None:
        since, until = value or (None, None)
        self._since.set_value(since)
        self._until.set_value(until)

    @override
    def stored(self) -> Any:
        return [day.isoformat() if day else None for day in self.value() or (None, None)]

    @override
    def restore(self, stored: Any) -> None:
        days = stored if isinstance(stored, list) and len(stored) == 2 else (None, None)  # noqa: PLR2004  from and to
        since, until = (parsed_date(day) if isinstance(day, str) else None for day in days)
        self.set_value((since, until) if since or until else None)

    @override
    def words(self) -> str:
        since, until = self.value() or (None, None)
        if since and until:
            return f"{format_date(since)} – {format_date(until)}"
        if since:
            return self.tr("from {0}").format(format_date(since))
        return self.tr("until {0}").format(format_date(until)) if until else ""


class ProductFilter(FilterEditor):
    """One product, by scan or typing. The value is its id.

    Args:
        workplace: Where products are looked up.
    """

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self._picker = ProductPicker(workplace)
        self._product_id: int | None = None
        self._sku = ""
        self._put(self._picker)
        self._picker.picked.connect(self._take)
        self._picker.editingFinished.connect(self._take_emptied)

    @override
    def value(self) -> int | None:
        return self._product_id

    @override
    def set_value(self, value: int | None) -> None:
        self._product_id = value
        self._picker.blockSignals(True)  # noqa: FBT003  Qt's
        self._picker.reset()
        self._picker.blockSignals(False)  # noqa: FBT003  Qt's

    def set_product(self, product_id: int, sku: str) -> None:
        """Shows a product whose SKU is known."""
        self.set_value(product_id)
        self._sku = sku
        self._picker.setText(sku)

    @override
    def stored(self) -> Any:
        return None if self._product_id is None else [self._product_id, self._sku]

    @override
    def restore(self, stored: Any) -> None:
        match stored:
            case [int(product_id), str(sku)]:
                self.set_product(product_id, sku)
            case _:
                self.set_value(None)

    @override
    def words(self) -> str:
        return self._sku if self._product_id is not None else ""

    def _take(self, row: ProductRow | None) -> None:
        if row is not None:
            self._product_id, self._sku = row.id, row.sku
            self.changed.emit()

    def _take_emptied(self) -> None:
        if not self._picker.text().strip() and self._product_id is not None:
            self._product_id = None
            self.changed.emit()


def quick_days(parent: DaysFilter, choices: Iterable[tuple[str, Callable[[], Days]]]) -> QWidget:
    """Makes buttons that fill in a span of days.

    Args:
        parent: The filter that takes it.
        choices: Text of each, and what makes its days when it is pressed.
    """
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for text, days in choices:
        chip = button(text, "chip")

        def take(_checked: bool = False, days: Callable[[], Days] = days) -> None:  # noqa: FBT001, FBT002  Qt's signal
            parent.set_value(days())
            parent.changed.emit()

        chip.clicked.connect(take)
        row.addWidget(chip)
    row.addStretch()
    return box
