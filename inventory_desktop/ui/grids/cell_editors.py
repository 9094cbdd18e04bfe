"""What a cell of a grid is typed into."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from inventory_desktop.ui.everywhere.scanner import take_scans
from inventory_desktop.ui.widgets.fields import TextEdit
from inventory_desktop.ui.widgets.product_picker import ProductPicker
from inventory_desktop.ui.workplace import Workplace

Index = QModelIndex | QPersistentModelIndex


class ProductCell(ProductPicker):
    """A line for a SKU, a barcode or words; offers products while it is typed into.

    Args:
        workplace: Where products are looked up.
        parent: Its Qt parent.

    Signals:
        entered: What stands in it is meant; the grid looks it up.
        tabbed: The Tab key was pressed while products were offered; which of the two it was.
    """

    entered = Signal()
    tabbed = Signal(Qt.Key)

    def __init__(self, workplace: Workplace, parent: QWidget) -> None:
        super().__init__(workplace, parent)
        self.setProperty("role", "cell")
        self.setPlaceholderText("")
        take_scans(self)
        self.confirmed.connect(self.entered)

    @property
    def is_choosing(self) -> bool:
        """Whether one of the offered products is marked."""
        return self._popup.isVisible() and self._popup.currentIndex().isValid()

    @property
    def offers(self) -> bool:
        """Whether products are offered."""
        return self._popup.isVisible()

    @override
    def event(self, event: QEvent, /) -> bool:
        """Takes the Tab key that the offer hands on past all who watch the keys of the cell."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                self.tabbed.emit(key)
                return True
        return super().event(event)

    @override
    def _take_enter(self) -> None:
        if not self.is_choosing:
            self.entered.emit()


class ChoiceCell(QComboBox):
    """One of a few.

    Args:
        choices: Their texts.
        parent: Its Qt parent.
    """

    def __init__(self, choices: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "cell")
        self.addItems(list(choices))


def text_cell(parent: QWidget, *, is_number: bool) -> QLineEdit:
    """Makes a line for a text or a number."""
    made = TextEdit()
    made.setParent(parent)
    made.setProperty("role", "cell")
    if is_number:
        made.setAlignment(Qt.AlignmentFlag.AlignRight)
    return made
