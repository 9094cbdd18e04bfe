"""A few choices side by side, of which one holds; arrow keys go from one to the next."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from inventory_desktop.ui.widgets.basics import button

_COLUMNS = 3


class ChoiceChips(QWidget):
    """Chips in rows of three.

    Args:
        choices: Text and value of each; the first is chosen.
        parent: Its Qt parent.

    Attributes:
        values: What can be chosen.

    Signals:
        chosen: The value that holds from now on.
    """

    chosen = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[str, object]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.values = tuple(value for _, value in choices)
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for number, (text, _value) in enumerate(choices):
            chip = button(text, "chip")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            self._group.addButton(chip, number)
            grid.addWidget(chip, number // _COLUMNS, number % _COLUMNS)
        self._group.idToggled.connect(self._tell)

    @property
    def value(self) -> Any:
        """The value that holds."""
        return self.values[self._group.checkedId()]

    def choose(self, value: object) -> None:
        """Chooses the chip with this value."""
        self._group.button(self.values.index(value)).setChecked(True)

    def _tell(self, number: int, on: bool) -> None:  # noqa: FBT001  Qt's signal
        if on:
            self.chosen.emit(self.values[number])
