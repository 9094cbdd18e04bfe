"""What stands where there is nothing to show: an icon, a sentence, and what to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inventory_desktop.ui.icons import IconLabel
from inventory_desktop.ui.widgets.balanced_label import BalancedLabel
from inventory_desktop.ui.widgets.basics import button, centred, label, on_click

_WIDEST = 420


class EmptyState(QWidget):
    """A quiet notice in the middle of an area.

    Args:
        icon: Lucide name.
        title: What is the case.
        hint: What a person can do about it.
        parent: Its Qt parent.
    """

    def __init__(
        self, icon: str, title: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(6)
        self._column.addStretch(2)
        self._column.addLayout(centred(IconLabel(icon, size=36)))
        self._column.addSpacing(6)
        self._column.addWidget(_middle(label(title, "section")))
        if hint:
            text = BalancedLabel(hint)
            text.setProperty("role", "second")
            text.setMaximumWidth(_WIDEST)
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(text, 8)
            row.addStretch(1)
            self._column.addLayout(row)
        self._actions = QHBoxLayout()
        self._column.addSpacing(6)
        self._column.addLayout(self._actions)
        self._column.addStretch(3)

    def add_action(self, text: str, act: Callable[[], object]) -> None:
        """Adds a button that does what the hint says."""
        made = button(text)
        on_click(made, act)
        if not self._actions.count():
            self._actions.addStretch()
            self._actions.addStretch()
        self._actions.insertWidget(self._actions.count() - 1, made)


def _middle(text: QLabel) -> QLabel:
    text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return text
