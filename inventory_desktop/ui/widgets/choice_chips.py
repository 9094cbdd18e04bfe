"""A few choices side by side, of which one holds; arrow keys go from one to the next."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
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
        pointed: One was chosen by the mouse, which leaves the cursor where it was.
    """

    chosen = Signal(object)
    pointed = Signal()

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
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(chip, number)
            grid.addWidget(chip, number // _COLUMNS, number % _COLUMNS)
        self._group.idToggled.connect(self._tell)
        self._group.idClicked.connect(self._tell_pointing)

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

    def _tell_pointing(self) -> None:
        """Keys choose a chip only while one of them has the cursor."""
        if not any(chip.hasFocus() for chip in self._group.buttons()):
            self.pointed.emit()
