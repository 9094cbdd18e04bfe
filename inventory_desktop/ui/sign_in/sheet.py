"""A card in the middle of the window, for what comes before the work."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from inventory_desktop.ui.icons import IconLabel
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import centred, frame, label

_WIDTH = 400


class Sheet(QWidget):
    """A card with the program's mark, a heading and room for fields.

    Args:
        heading: What is asked.
        explanation: One or two sentences below it.
        parent: Its Qt parent.

    Attributes:
        banner: Where errors are told.
    """

    def __init__(self, heading: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.banner = Banner()
        self._card = self._make_card(heading, explanation)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addLayout(centred(self._card))
        column.addStretch(3)

    def add(self, part: QWidget | QLayout) -> None:
        """Adds a row to the card."""
        if isinstance(part, QLayout):
            self._rows.addLayout(part)
        else:
            self._rows.addWidget(part)

    def _make_card(self, heading: str, explanation: str) -> QFrame:
        card = frame("card")
        card.setFixedWidth(_WIDTH)
        self._rows = QVBoxLayout(card)
        self._rows.setContentsMargins(32, 28, 32, 28)
        self._rows.setSpacing(14)
        mark = QHBoxLayout()
        mark.setSpacing(8)
        mark.addWidget(IconLabel("warehouse", "accent", size=22))
        mark.addWidget(label(self.tr("Inventory"), "section"), 1)
        self._rows.addLayout(mark)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(heading, "title"))
        text = label(explanation, "second")
        text.setWordWrap(True)
        words.addWidget(text)
        self._rows.addLayout(words)
        self._rows.addWidget(self.banner)
        return card
