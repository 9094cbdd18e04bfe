"""Rows of short lists."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from inventory_desktop.ui.theme import scaled

_HEIGHT = 34


class ListRows(QStyledItemDelegate):
    """Rows of one height.

    A list measures its rows before the style sheet has reached it: where they have room around
    their text by the sheet alone, they come out too low the first time.

    Args:
        parent: The list.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), scaled(_HEIGHT))
