"""The search field of a toolbar: tells what was typed once the fingers rest."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from inventory_desktop.ui.icons import set_icon
from inventory_desktop.ui.theme import scaled

_REST_MS = 120
_USUAL_WIDTH = 330
LEAST_WIDTH = 190
"""Room for a few words beside the magnifying glass and the cross; in less nobody can search."""


class SearchField(QLineEdit):
    """A line with a magnifying glass.

    Args:
        parent: Its Qt parent.

    Signals:
        searched: The text, a moment after the last key, or at once on Enter.
        left_downwards: The Down key: the person wants to go to the results.
    """

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setClearButtonEnabled(True)
        glass = QAction(self)
        set_icon(glass, "search", "third")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self._told = ""
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._tell)
        self.textChanged.connect(lambda _text: self._rest.start())
        self.returnPressed.connect(self._tell)

    def set_hint(self, text: str) -> None:
        """Says what can be searched for."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def take(self, text: str) -> None:
        """Searches for a text at once."""
        self.setText(text)
        self._tell()

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(_USUAL_WIDTH), super().sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.take("")
        elif event.key() == Qt.Key.Key_Down:
            self._tell()
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._rest.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)
