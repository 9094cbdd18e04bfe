"""A short word in the corner about what was done, with a way back where there is one."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from inventory_desktop.ui.icons import IconLabel
from inventory_desktop.ui.theme import Tone, scaled
from inventory_desktop.ui.widgets.basics import button, label, on_click

SHOWN_MS = 6000
_ABOVE = 62
"""From its lower edge to that of the window: a list's footer and the status bar stay readable."""
_WIDEST = 460
_SHADOW = QColor(0, 0, 0, 60)
_ICONS = {
    Tone.BAD: ("circle-alert", "bad"),
    Tone.WARNING: ("triangle-alert", "warning"),
    Tone.GOOD: ("circle-check", "good"),
    Tone.NEUTRAL: ("info", "accent"),
}


class Toast(QFrame):
    """One message over a window's corner; a newer one takes its place.

    Args:
        window: Over which it floats.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "card")
        self.setObjectName("toast")
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        shadow.setColor(_SHADOW)
        self.setGraphicsEffect(shadow)
        self._icon = IconLabel("info")
        self._label = label()
        self._label.setMaximumWidth(_WIDEST)
        self._action: QPushButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 10, 8, 10)
        self._row.setSpacing(10)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._label)
        close = button(self.tr("Close"), "icon", "x")
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.hide)
        self._row.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while hidden."""
        return "" if self.isHidden() else self._label.text()

    @property
    def action(self) -> QPushButton | None:
        """The button, if there is one."""
        return self._action

    def say(
        self,
        text: str,
        tone: Tone = Tone.GOOD,
        *,
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> None:
        """Shows a message for a few seconds; arguments as for ``Banner.say``."""
        if self._action is not None:
            self._action.deleteLater()
            self._action = None
        name, role = _ICONS[tone]
        self._icon.set_icon(name, role)
        self._label.setText(text)
        self._label.setWordWrap(self._label.sizeHint().width() > _WIDEST)
        if action and act is not None:
            self._action = button(action, "link")
            self._action.clicked.connect(self.hide)
            on_click(self._action, act)
            self._row.insertWidget(2, self._action)
        self.setAccessibleName(text)
        self.show()
        self._place()
        self.raise_()
        self._timer.start()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        self.adjustSize()
        self.move(
            (window.width() - self.width()) // 2,
            window.height() - self.height() - scaled(_ABOVE),
        )

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
