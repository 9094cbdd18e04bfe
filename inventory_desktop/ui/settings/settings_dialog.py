"""The settings dialog: pages at the left, what they hold at the right. Changes hold at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.basics import button, frame, label, scrolled
from inventory_desktop.ui.widgets.list_rows import ListRows

_SIZE = (820, 580)
_LIST_WIDTH = 190


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """One page of the dialog.

    Attributes:
        title: Its name.
        content: What stands on it.
    """

    title: str
    content: QWidget


class SettingsDialog(QDialog):
    """How the program works for this person at this computer.

    Args:
        window: Over which it opens.
        pages: From top to bottom.
    """

    def __init__(self, window: QWidget, pages: Sequence[SettingsPage]) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._list = QListWidget()
        self._list.setProperty("role", "pages")
        self._list.setFixedWidth(scaled(_LIST_WIDTH))
        self._list.setItemDelegate(ListRows(self._list))
        self._list.setAccessibleName(self.tr("Pages of the settings"))
        self._stack = QStackedWidget()
        for page in pages:
            self._list.addItem(page.title)
            self._stack.addWidget(_framed(page))
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self._list.setCurrentRow(0)
        self._lay_out()

    def show_page(self, number: int) -> None:
        """Shows a page, counted from 0."""
        self._list.setCurrentRow(number)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        close = button(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 14)
        foot.addStretch()
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row, 1)
        whole.addWidget(frame("line"))
        whole.addLayout(foot)


def _framed(page: SettingsPage) -> QWidget:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(28, 22, 28, 20)
    column.setSpacing(14)
    column.addWidget(label(page.title, "heading"))
    column.addWidget(page.content)
    column.addStretch()
    return scrolled(content)
