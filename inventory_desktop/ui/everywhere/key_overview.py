"""The overview of keys (F1): what each key does, here and everywhere."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.widgets.basics import button, label, scrolled

_SIZE = (860, 620)
_COLUMNS = 2

Keys = Sequence[tuple[str, str]]
"""Pairs of a title and the keys for it, as people read them."""


class KeyOverview(QDialog):
    """Lists keys in groups; Esc or F1 closes it.

    Args:
        window: Over which it opens.
        here: Commands of the screen that is shown.
        title: What that screen is called.
        everywhere: Commands of every screen.
    """

    def __init__(
        self,
        window: QWidget,
        here: Sequence[Command],
        title: str,
        everywhere: Sequence[Command],
    ) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        groups = (
            (title, _keys_of(here)),
            (self.tr("Everywhere"), _keys_of(everywhere)),
            (self.tr("In lists"), self._list_keys()),
            (self.tr("In forms"), self._form_keys()),
        )
        self._lay_out([(name, keys) for name, keys in groups if keys])

    def _list_keys(self) -> Keys:
        return (
            (self.tr("Go to the next or the previous row"), "↓  ↑"),
            (self.tr("Open or edit the row"), _native("Return")),
            (self.tr("Select several rows"), f"{_native('Shift+Down')}"),
            (self.tr("Select all rows"), _native("Ctrl+A")),
            (self.tr("Copy for a spreadsheet"), _native("Ctrl+C")),
            (self.tr("From the search to the list"), "↓"),
        )

    def _form_keys(self) -> Keys:
        return (
            (self.tr("Next field; save or post in the last one"), _native("Return")),
            (self.tr("Save or post from anywhere"), _native("Ctrl+Return")),
            (self.tr("Go back"), _native("Esc")),
            (self.tr("Down the column of a grid"), _native("Return")),
            (self.tr("Paste rows of a spreadsheet into a grid"), _native("Ctrl+V")),
        )

    def _lay_out(self, groups: Sequence[tuple[str, Keys]]) -> None:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(24, 20, 24, 20)
        row.setSpacing(40)
        columns = [QVBoxLayout() for _ in range(_COLUMNS)]
        for number, (name, keys) in enumerate(groups):
            column = columns[number % _COLUMNS]
            column.addWidget(label(name, "section"))
            column.addLayout(_table(keys))
            column.addSpacing(16)
        for column in columns:
            column.setSpacing(4)  # else it would be that of the row
            column.addStretch()
            row.addLayout(column, 1)
        close = button(self.tr("Close"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 10, 24, 14)
        foot.addStretch()
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(content), 1)
        whole.addLayout(foot)
        close.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.close()
        else:
            super().keyPressEvent(event)


def _keys_of(commands: Sequence[Command]) -> Keys:
    return tuple((each.title, each.shown_keys) for each in commands if each.keys)


def _table(keys: Keys) -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.setVerticalSpacing(6)
    grid.setContentsMargins(0, 6, 0, 0)
    for number, (title, shown) in enumerate(keys):
        name = label(title, "second")
        name.setWordWrap(True)
        grid.addWidget(name, number, 0)
        grid.addWidget(_cap(shown), number, 1, Qt.AlignmentFlag.AlignRight)
    return grid


def _cap(text: str) -> QLabel:
    return label(text, "key")


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
