"""Rows below each other whose figures stand in columns."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.ui.charts.painting import text_width
from inventory_desktop.ui.dashboard.row import Line, Row, figure_font, note_font


class RowList(QWidget):
    """A short list; the arrow keys move from row to row.

    Args:
        parent: Its Qt parent.

    Signals:
        wanted: The :class:`Wish` of the row that was chosen.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch()

    @property
    def lines(self) -> Sequence[Line]:
        """What is shown."""
        return [row.line for row in self.rows]

    @property
    def rows(self) -> Sequence[Row]:
        """The rows that are shown."""
        return [row for row in self._rows if not row.isHidden()]

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows other lines; rows stay where they are, and so does the focus."""
        widths = _widths(lines)
        while len(self._rows) < len(lines):
            self._add_row()
        for row, line in zip(self._rows, lines, strict=False):
            row.show_line(line, widths)
            row.show()
        for row in self._rows[len(lines) :]:
            row.hide()

    def _add_row(self) -> None:
        row = Row()
        row.clicked.connect(lambda: self.wanted.emit(row.line.wish))
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        focused = self.focusWidget()
        usable = [row for row in self.rows if row.isEnabled()]
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if isinstance(focused, Row) and focused in usable:
            place = usable.index(focused)
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                focused.click()
                return
            if step is not None and 0 <= place + step < len(usable):
                usable[place + step].setFocus(Qt.FocusReason.TabFocusReason)
                return
        super().keyPressEvent(event)


def _widths(lines: Sequence[Line]) -> tuple[float, float]:
    notes = [text_width(note_font(), line.note) for line in lines if line.note]
    figures = [
        text_width(figure_font(is_heading=line.is_heading), line.figure)
        for line in lines
        if line.figure
    ]
    return max(notes, default=-1.0) + 1, max(figures, default=-1.0) + 1
