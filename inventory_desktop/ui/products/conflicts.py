"""Two people changed the same fields: mine or theirs, field by field."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import ConflictError, FieldConflict
from inventory_desktop.services.validation import label as field_name
from inventory_desktop.ui.formats import format_plain
from inventory_desktop.ui.languages import in_words
from inventory_desktop.ui.widgets.basics import button, label, plain_tip, shown_ampersands


class ConflictBox(QFrame):
    """Asks for each field which value is to stay.

    Args:
        parent: Its Qt parent.

    Signals:
        settled: Names of the fields in which the colleague's value stays.
    """

    settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "box")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 12, 12, 12)
        self._column.setSpacing(6)
        self._content: QWidget | None = None
        self._choices: list[tuple[FieldConflict, QRadioButton]] = []
        self.hide()

    def show_conflict(self, error: ConflictError) -> None:
        """Shows the fields that both changed; "mine" is chosen until the person says otherwise."""
        if self._content is not None:
            self._content.deleteLater()
        self._choices = []
        self._content = QWidget()
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        heading = label(error.message, "section")
        heading.setWordWrap(True)
        inner.addWidget(heading)
        for conflict in error.conflicts:
            self._add_conflict(inner, conflict)
        self.save_button = button(self.tr("Save what I chose"), "primary")
        self.save_button.clicked.connect(self._settle)
        inner.addWidget(self.save_button)
        self._column.addWidget(self._content)
        self.show()

    def _add_conflict(self, inner: QVBoxLayout, conflict: FieldConflict) -> None:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        name = in_words(field_name(conflict.field))
        column.addWidget(label(name[:1].upper() + name[1:], "label"))
        mine = _choice(self.tr("Mine: {0}"), conflict.mine)
        theirs = _choice(self.tr("Theirs: {0}"), conflict.theirs)
        mine.setChecked(True)
        column.addWidget(mine)
        column.addWidget(theirs)
        inner.addWidget(group)
        self._choices.append((conflict, mine))

    def _settle(self) -> None:
        self.settled.emit(
            frozenset(conflict.field for conflict, mine in self._choices if not mine.isChecked())
        )

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._settle()
        else:
            super().keyPressEvent(event)


def _choice(text: str, value: object) -> QRadioButton:
    made = QRadioButton(shown_ampersands(text.format(_shown(value))))
    made.setToolTip(plain_tip(str(value)))
    return made


def _shown(value: object) -> str:
    text = format_plain(value) if isinstance(value, Decimal) else " ".join(str(value).split())
    longest = 40
    return text if len(text) <= longest else f"{text[:longest]}…"
