"""Form fields: a label above, an editor, and room for what is wrong with it below."""

from collections.abc import Iterable
from contextlib import suppress
from decimal import Decimal

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from inventory_desktop.errors import ValidationError
from inventory_desktop.ui.formats import (
    MONEY_DECIMALS,
    QUANTITY_DECIMALS,
    format_plain,
    parse_decimal,
)
from inventory_desktop.ui.widgets.basics import label, restyle

_NOTE_LINES = 3
_LONGEST_TEXT = 1_000_000
_DIGITS_OF_COST = 4


class Field(QWidget):
    """A label, an editor and its error.

    Args:
        title: Its name for people.
        editor: What is typed into.
        hint: A quiet line below, while nothing is wrong.
        parent: Its Qt parent.
    """

    def __init__(
        self, title: str, editor: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._label = label(title, "label")
        self._label.setBuddy(editor)
        self._note = label(hint, "small")
        self._note.setWordWrap(True)
        editor.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._label, editor, self._note):
            column.addWidget(widget)
        self._note.setVisible(bool(hint))
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str) -> None:
        """Calls the field something else."""
        self._label.setText(title)
        self.editor.setAccessibleName(title)

    @property
    def error(self) -> str:
        """What is wrong, as it is shown; empty if nothing is."""
        return self._note.text() if self.editor.property("invalid") else ""

    def show_error(self, message: str) -> None:
        """Says what is wrong with what was typed."""
        restyle(self.editor, "invalid", True)  # noqa: FBT003  a property's value
        self._note.setText(message)
        restyle(self._note, "role", "error")
        self._note.show()
        self.editor.setAccessibleDescription(message)

    def clear_error(self) -> None:
        """Takes the error away, for example when typing goes on."""
        if not self.editor.property("invalid"):
            return
        restyle(self.editor, "invalid", False)  # noqa: FBT003  a property's value
        self._note.setText(self._hint)
        restyle(self._note, "role", "small")
        self._note.setVisible(bool(self._hint))
        self.editor.setAccessibleDescription("")


class TextEdit(QLineEdit):
    """One line of text. Too much of it is refused at saving, never cut off in silence.

    Args:
        placeholder: What to type, in pale.
    """

    def __init__(self, *, placeholder: str = "") -> None:
        super().__init__()
        self.setMaxLength(_LONGEST_TEXT)
        self.setPlaceholderText(placeholder)


class NotesEdit(QPlainTextEdit):
    """A few lines of text; Tab leaves it."""

    def __init__(self, *, lines: int = _NOTE_LINES) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 16)


class DecimalEdit(QLineEdit):
    """A number by the person's locale, turned into a ``Decimal`` at once.

    Whoever leaves it sees the number that was read: 12.50 where 12,50 was typed.

    Args:
        field: Name of the field in the command, for errors.
        decimals: Most digits after the decimal sign.
        least: Digits after the decimal sign that are always shown.
        optional: Whether it may stay empty.
    """

    def __init__(
        self,
        field: str,
        *,
        decimals: int = QUANTITY_DECIMALS,
        least: int = 0,
        optional: bool = False,
    ) -> None:
        super().__init__()
        self._field = field
        self._decimals = decimals
        self._least = least
        self._optional = optional
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.editingFinished.connect(self._show_what_was_read)

    def value(self) -> Decimal | None:
        """What was typed; None if it is empty and may be.

        Raises:
            ValidationError: It is no number, or missing.
        """
        if not self.text().strip():
            if self._optional:
                return None
            raise ValidationError(self.tr("Type a number."), field=self._field)
        return parse_decimal(self.text(), QLocale(), decimals=self._decimals, field=self._field)

    def set_value(self, value: Decimal | None) -> None:
        """Shows a number."""
        self.setText("" if value is None else format_plain(value, least=self._least))

    def _show_what_was_read(self) -> None:
        with suppress(ValidationError):
            self.set_value(self.value())


def quantity_edit(field: str = "quantity") -> DecimalEdit:
    """Makes an editor for a quantity."""
    return DecimalEdit(field, decimals=QUANTITY_DECIMALS)


def money_edit(field: str, *, optional: bool = True) -> DecimalEdit:
    """Makes an editor for an amount of money per unit."""
    most = max(MONEY_DECIMALS, _DIGITS_OF_COST)
    return DecimalEdit(field, decimals=most, least=MONEY_DECIMALS, optional=optional)


class ChoiceEdit(QComboBox):
    """One of several; Enter goes on as in every other field instead of opening the list.

    Signals:
        returnPressed: Enter was pressed.
    """

    returnPressed = Signal()  # noqa: N815  as QLineEdit calls it

    def set_choices(self, choices: Iterable[tuple[str, object]]) -> None:
        """Offers other choices; what is chosen stays if it is still among them.

        Args:
            choices: Text and value of each.
        """
        kept = self.currentData()
        self.blockSignals(True)  # noqa: FBT003  Qt's
        self.clear()
        for text, value in choices:
            self.addItem(text, value)
        position = self.findData(kept)
        self.setCurrentIndex(max(position, 0) if self.count() else -1)
        self.blockSignals(False)  # noqa: FBT003  Qt's

    def choose(self, value: object) -> None:
        """Chooses the entry with this value, if there is one."""
        position = self.findData(value)
        if position >= 0:
            self.setCurrentIndex(position)

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()  # Somebody scrolls past it and means no other choice.

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)
