"""A line of a pane that leads somewhere: clicked, or chosen with Enter."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.ui.widgets.basics import plain_tip

_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class LinkLine(QFrame):
    """Holds labels side by side and leads somewhere as a whole.

    Args:
        name: What it says, for screen readers.
        go: Goes there.
        tip: Where it leads.
        parent: Its Qt parent.

    Attributes:
        row: Where the labels stand.
    """

    def __init__(
        self, name: str, go: Callable[[], object], tip: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._go = go
        self.setProperty("role", "link-line")
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(tip))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(6, 3, 6, 3)
        self.row.setSpacing(10)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        is_here = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and is_here:
            self._go()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in _KEYS:
            self._go()
        else:
            super().keyPressEvent(event)
