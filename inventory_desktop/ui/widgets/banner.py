"""A line across the top of a screen or form: what is the matter, and what can be done."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.icons import IconLabel
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.widgets.basics import button, label, on_click

_ICONS = {
    Tone.BAD: ("circle-alert", "bad"),
    Tone.WARNING: ("triangle-alert", "warning"),
    Tone.GOOD: ("circle-check", "good"),
    Tone.NEUTRAL: ("info", "second"),
}


class Banner(QWidget):
    """Says one thing until it is settled; hidden while there is nothing to say.

    Args:
        parent: Its Qt parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.NEUTRAL
        self._icon = IconLabel("info", "second")
        self._label = label()
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._action: QPushButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(10)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._label, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while hidden."""
        return "" if self.isHidden() else self._label.text()

    def say(
        self,
        text: str,
        tone: Tone = Tone.BAD,
        *,
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Says something, in place of what it said before.

        Args:
            text: One or two sentences.
            tone: How serious it is.
            action: Text of a button.
            act: What the button does.
        """
        self.clear()
        self._tone = tone
        name, role = _ICONS[tone]
        self._icon.set_icon(name, role)
        self._label.setText(text)
        if action and act is not None:
            self._action = button(action, "link")
            on_click(self._action, act)
            self._row.addWidget(self._action)
        self.setAccessibleName(text)
        self.show()
        self.update()

    def clear(self) -> None:
        """Has nothing to say any more."""
        if self._action is not None:
            self._action.deleteLater()
            self._action = None
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tone_colours(self._tone)[1])
        painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)
        painter.end()
