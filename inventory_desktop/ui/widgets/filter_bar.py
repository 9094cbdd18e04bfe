"""What a list is narrowed by: a chip for each filter that holds, and a panel with all of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from inventory_desktop.ui.mirroring import begin
from inventory_desktop.ui.widgets.basics import button, plain_tip, shown_ampersands
from inventory_desktop.ui.widgets.fields import Field
from inventory_desktop.ui.widgets.filter_editors import FilterEditor

_PANEL_WIDTH = 320
_LONGEST_CHIP = 34


@dataclass(frozen=True, slots=True)
class Filter:
    """One thing that a list can be narrowed by.

    Attributes:
        key: Its name in the screen's query.
        title: Its name for people.
        editor: Where it is chosen.
    """

    key: str
    title: str
    editor: FilterEditor


class _Panel(QFrame):
    """All filters below each other, over the list."""

    def __init__(self, opener: QWidget) -> None:
        super().__init__(opener, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self.setFixedWidth(_PANEL_WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(12)

    def fill(self, filters: Sequence[Filter], clear: QPushButton) -> None:
        """Lays the filters out, which takes as long as a list: not before they are looked at."""
        for each in filters:
            self._column.addWidget(Field(each.title, each.editor))
        self._column.addWidget(clear, 0, begin())

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """A row of chips with a button that opens the filters.

    Args:
        parent: Its Qt parent.

    Attributes:
        opener: The button that opens the panel.

    Signals:
        changed: The filters that hold, by key; those that do not are not in it.
        opened: The panel is about to be seen; the screen may fill in its choices.
    """

    changed = Signal(object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters: tuple[Filter, ...] = ()
        self._is_laid_out = False
        self._chips: dict[str, QPushButton] = {}
        self.opener = button(self.tr("Filter"), icon="list-filter")
        self.opener.hide()
        self.opener.clicked.connect(self.open)
        self._panel = _Panel(self.opener)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._row.addStretch()
        self._row.addWidget(self.opener)
        self._chips_stand_in: QLayout | None = None

    @property
    def values(self) -> dict[str, Any]:
        """What holds now, by key."""
        held = {each.key: each.editor.value() for each in self._filters}
        return {key: value for key, value in held.items() if value is not None}

    def set_filters(self, filters: Sequence[Filter]) -> None:
        """Offers filters."""
        self._filters = tuple(filters)
        for each in filters:
            each.editor.setParent(self._panel)
            each.editor.changed.connect(self._tell)
        self.opener.show()

    def put_chips_into(self, layout: QLayout) -> None:
        """Has the chips of filters stand at the end of another layout instead of in this row."""
        self._chips_stand_in = layout

    def add_action(self, made: QPushButton) -> None:
        """Adds a button to the end of the row."""
        self._row.addWidget(made)

    def open(self) -> None:
        """Shows the panel; Esc or Enter closes it."""
        if not self._filters:
            return
        if not self._is_laid_out:
            self._lay_out_panel()
        self.opened.emit()
        self._panel.adjustSize()
        below = QPoint(self.opener.width() - self._panel.width(), self.opener.height() + 4)
        self._panel.move(self.opener.mapToGlobal(below))
        self._panel.show()
        self._filters[0].editor.setFocus()

    def _lay_out_panel(self) -> None:
        self._is_laid_out = True
        clear = button(self.tr("Clear all"), "link", "x")
        clear.clicked.connect(self.clear)
        self._panel.fill(self._filters, clear)

    def take(self, values: Mapping[str, Any]) -> None:
        """Has just these filters hold, by key, and tells of it once."""
        for each in self._filters:
            each.editor.set_value(values.get(each.key))
        self._tell()

    def stored(self) -> dict[str, Any]:
        """What holds now, as JSON can hold it."""
        return {each.key: each.editor.stored() for each in self._filters if each.editor.words()}

    def restore(self, stored: Mapping[str, Any]) -> None:
        """Has what :meth:`stored` told hold again, and tells of it once."""
        for each in self._filters:
            each.editor.restore(stored.get(each.key))
        self._tell()

    def clear(self) -> None:
        """Takes all filters away; tells of it if any held."""
        if self.values:
            self.take({})

    def renew_chips(self) -> None:
        """Writes the chips anew, after a filter learnt better words for its value."""
        self._show_chips()

    def _tell(self) -> None:
        self._show_chips()
        self.changed.emit(self.values)

    def _show_chips(self) -> None:
        for chip in self._chips.values():
            (self._chips_stand_in or self._row).removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = {}
        for each in self._filters:
            words = each.editor.words()
            if words:
                chip = self._chips[each.key] = self._chip(each, words)
                if self._chips_stand_in is None:
                    self._row.insertWidget(len(self._chips) - 1, chip)
                else:
                    self._chips_stand_in.addWidget(chip)

    def _chip(self, held: Filter, words: str) -> QPushButton:
        shown = words if len(words) <= _LONGEST_CHIP else f"{words[: _LONGEST_CHIP - 1]}…"
        chip = button(shown_ampersands(f"{held.title}: {shown}"), "chip", "x")
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.setToolTip(plain_tip(self.tr("Take away: {0}").format(f"{held.title}: {words}")))
        chip.clicked.connect(lambda: self._drop(held))
        return chip

    def _drop(self, held: Filter) -> None:
        held.editor.set_value(None)
        self._tell()
