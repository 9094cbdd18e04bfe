"""A titled surface that shows what a reading brings: a placeholder, the content, or why not."""

from collections.abc import Callable
from typing import Generic, TypeVar, cast

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from inventory_desktop.errors import AppError
from inventory_desktop.ui.dashboard.placeholder import Placeholder
from inventory_desktop.ui.readings import Reading
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.basics import button, label, on_click, plain_tip, restyle
from inventory_desktop.ui.widgets.elided_label import ElidedLabel
from inventory_desktop.ui.widgets.empty_state import EmptyState

Value = TypeVar("Value")

_SIDE = 8
"""Rows reach so far beyond the title, on either side, with the ground that shows the pointer."""
_HEAD = 28
HEAD_HEIGHT = 10 + _HEAD + 8 + 12
"""What a card needs beside its content: its title and the distances."""


class Card(QFrame, Generic[Value]):
    """One part of the overview. Its height is fixed, so that nothing jumps when figures arrive.

    Args:
        title: What it shows.
        reading: Where it comes from.
        height: In pixels at the ordinary size of text.
        parent: Its Qt parent.

    Attributes:
        content: Where a card puts what it shows.
        reading: Where it comes from.
    """

    def __init__(
        self, title: str, reading: Reading, height: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedHeight(scaled(height))
        # Its width is its share of the board, whatever its title says.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self.reading = reading
        self.content = QWidget()
        self._about = ""
        self._subtitle = ElidedLabel("")
        self._subtitle.setProperty("role", "small")
        self._again = button(self.tr("Try again."), "icon", "refresh-cw")
        self._again.clicked.connect(reading.begin)
        self._again.hide()
        self._failure: EmptyState | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(Placeholder())
        self._stack.addWidget(self.content)
        self._head = QHBoxLayout()
        self._lay_out(title)
        reading.arrived.connect(self._arrive)
        reading.failed.connect(self._fail)

    def show_value(self, value: Value) -> None:
        """Shows what was read."""
        raise NotImplementedError

    @property
    def is_loaded(self) -> bool:
        """Whether it shows what was read."""
        return self._stack.currentWidget() is self.content

    @property
    def failure(self) -> EmptyState | None:
        """What says that nothing could be read; None if something is shown."""
        return self._failure

    @property
    def subtitle(self) -> str:
        """What stands beside the title."""
        return self._subtitle.text()

    def set_subtitle(self, text: str) -> None:
        """Says beside the title what the figures are about."""
        self._about = text
        self._subtitle.setText(text)

    def add_action(self, text: str, act: Callable[[], object]) -> None:
        """Adds a link to the right of the title."""
        link = button(text, "link")
        on_click(link, act)
        self._head.addWidget(link)

    def _lay_out(self, title: str) -> None:
        head = QWidget()
        head.setFixedHeight(scaled(_HEAD))
        head.setLayout(self._head)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.setSpacing(8)
        self._head.addSpacing(_SIDE)
        self._head.addWidget(label(title, "section"))
        self._head.addWidget(self._subtitle, 1)
        self._head.addWidget(self._again)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 10, _SIDE, 12)
        column.setSpacing(8)
        column.addWidget(head)
        column.addWidget(self._stack, 1)

    def _arrive(self, value: object) -> None:
        self._say_old("")
        self.show_value(cast("Value", value))
        self._show(self.content)

    def _fail(self, error: AppError) -> None:
        """Old figures stay, and say that they are old."""
        if self.is_loaded:
            self._say_old(error.message)
            return
        failure = EmptyState("cloud-off", self.tr("This cannot be shown now"), error.message)
        failure.add_action(self.tr("Try again"), self.reading.begin)
        self._show(failure)
        self._failure = failure

    def _say_old(self, reason: str) -> None:
        """Says beside the title that the figures are old, and why; no reason takes it back."""
        self._again.setVisible(bool(reason))
        self._again.setToolTip(plain_tip(f"{self._again.accessibleName()} {reason}"))
        restyle(self._subtitle, "role", "error" if reason else "small")
        self._subtitle.setText(self.tr("Not up to date") if reason else self._about)

    def _show(self, wanted: QWidget) -> None:
        old, self._failure = self._failure, None
        if self._stack.indexOf(wanted) < 0:
            self._stack.addWidget(wanted)
        self._stack.setCurrentWidget(wanted)
        if old is not None and old is not wanted:
            self._stack.removeWidget(old)
            old.deleteLater()
