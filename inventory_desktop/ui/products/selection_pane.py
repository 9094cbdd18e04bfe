"""What can be done with several products that are selected in the list."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.products.bulk_words import products_in_words
from inventory_desktop.ui.screen import PANE_WIDTH
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.basics import button, label, plain_tip
from inventory_desktop.ui.widgets.facts import wrapping_label


class SelectionPane(QFrame):
    """Says how many products are selected, and offers what can be done with them.

    Args:
        commands: What can be done, from top to bottom; the first is the one most likely meant.
        parent: Its Qt parent.
    """

    def __init__(self, commands: Iterable[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self.setFixedWidth(scaled(PANE_WIDTH))
        self._title = label("", "heading")
        self._hint = wrapping_label("", "second")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 14)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addSpacing(6)
        self.buttons: list[QPushButton] = []
        for command in commands:
            made = button(command.title, "" if self.buttons else "primary", command.icon)
            made.setToolTip(plain_tip(command.tip))
            made.clicked.connect(command.run_if_available)
            column.addWidget(made)
            self.buttons.append(made)
        column.addStretch()

    @property
    def title(self) -> str:
        """What it says at the top."""
        return self._title.text()

    def show_count(self, count: int, *, is_all: bool) -> None:
        """Says how many are selected, and whether they are all that the list shows."""
        self._title.setText(self.tr("{0} selected").format(products_in_words(count)))
        self._hint.setText(
            self.tr("All that this list shows, also those further down.")
            if is_all
            else self.tr("Ctrl+A selects all that this list shows.")
        )
