"""A line of text with suggestions that are only that: anything may be typed."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView
from typing_extensions import override

from inventory_desktop.ui.widgets.fields import TextEdit
from inventory_desktop.ui.widgets.list_rows import ListRows

_SHOWN = 8


class SuggestEdit(TextEdit):
    """Offers what was typed elsewhere before; the Down key shows all of it.

    Args:
        placeholder: What to type, in pale.

    Signals:
        wanted: Suggestions are about to be needed; whoever knows them sets them.
    """

    wanted = Signal()

    def __init__(self, *, placeholder: str = "") -> None:
        super().__init__(placeholder=placeholder)
        self._texts = QStringListModel(self)
        self._popup = QListView()
        self._popup.setProperty("role", "popup")
        self._popup.setUniformItemSizes(True)
        completer = QCompleter(self._texts, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_SHOWN)
        completer.setPopup(self._popup)
        self._popup.setItemDelegate(ListRows(self._popup))  # after the completer's own
        self.setCompleter(completer)

    def set_suggestions(self, texts: Sequence[str]) -> None:
        """Offers these from now on."""
        if list(texts) != self._texts.stringList():
            self._texts.setStringList(list(texts))

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.wanted.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self.completer().setCompletionPrefix("")
            self.completer().complete()
        else:
            super().keyPressEvent(event)
