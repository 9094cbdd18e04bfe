"""One figure that is read at a glance."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from inventory_desktop.ui.widgets.basics import label


class FigureCard(QFrame):
    """A small box with a caption and a large figure.

    Args:
        caption: What is counted.
        parent: Its Qt parent.
    """

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "box")
        self._figure = label("–", "figure")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 8)
        column.setSpacing(0)
        column.addWidget(label(caption, "small"))
        column.addWidget(self._figure)
        self.setAccessibleName(caption)

    @property
    def text(self) -> str:
        """The figure as it is shown."""
        return self._figure.text()

    def set_text(self, text: str) -> None:
        """Shows a figure; long ones in smaller type, so that they are never cut."""
        length = len(text)
        size = 26 if length <= 5 else 20 if length <= 8 else 15  # noqa: PLR2004  what fits
        self._figure.setStyleSheet(f"font-size: {size}px")
        self._figure.setText(text)
        self.setAccessibleDescription(text)
