"""A product's barcodes as a list that is edited: a line each, with the units of its pack."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import ValidationError
from inventory_desktop.services.barcodes import BarcodeRow, checked_barcode, expected_ending
from inventory_desktop.ui.everywhere.scanner import take_scans
from inventory_desktop.ui.widgets.basics import button, label
from inventory_desktop.ui.widgets.fields import DecimalEdit, TextEdit, quantity_edit

_PACK_WIDTH = 72
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ONE = Decimal(1)


class _Code(TextEdit):
    """Where a code is typed or scanned; Enter goes on to the next line instead of saving.

    Signals:
        entered: Enter was pressed.
    """

    entered = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        plain = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and not plain and self.text().strip():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class _Line(QWidget):
    """One code.

    Signals:
        changed: Something was typed.
        removed: It is to go.
        entered: Enter was pressed in the code.
    """

    changed = Signal()
    removed = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.code = _Code(placeholder=self.tr("Scan or type"))
        self.code.setAccessibleName(self.tr("Barcode"))
        take_scans(self.code)
        self.pack: DecimalEdit = quantity_edit("pack_quantity")
        self.pack.setFixedWidth(_PACK_WIDTH)
        self.pack.setAccessibleName(self.tr("Units in a pack"))
        self.pack.setToolTip(self.tr("Units that one scan of this code stands for"))
        self.remove_button = button(self.tr("Remove this barcode"), "icon", "x")
        self.note = label("", "small")
        self.note.setWordWrap(True)
        self.note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(6)
        for widget, stretch in ((self.code, 1), (self.pack, 0), (self.remove_button, 0)):
            row.addWidget(widget, stretch)
        column.addLayout(row)
        column.addWidget(self.note)
        self.code.textChanged.connect(self._take_code)
        self.code.entered.connect(self.entered)
        self.pack.textChanged.connect(lambda _text: self.changed.emit())
        self.remove_button.clicked.connect(self.removed)

    def row(self) -> BarcodeRow | None:
        """What is typed; None if the line is empty.

        Raises:
            ValidationError: It is no code, or no number.
        """
        if not self.code.text().strip():
            return None
        return checked_barcode(BarcodeRow(self.code.text(), self.pack.value() or _ONE))

    def _take_code(self, text: str) -> None:
        ending = expected_ending(text)
        self.note.setVisible(ending is not None)
        if ending is not None:
            self.note.setText(
                self.tr("An EAN-13 of these digits ends in {0}. Check it.").format(ending)
            )
        self.changed.emit()


class BarcodeListEdit(QWidget):
    """Lines of codes, with an empty one when one is asked for.

    Args:
        parent: Its Qt parent.

    Signals:
        changed: Something was typed, added or removed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[_Line] = []
        self.add_button = button(self.tr("Add a barcode"), "link", "plus")
        self.add_button.clicked.connect(self.add_line)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def typed(self) -> tuple[tuple[str, str], ...]:
        """What stands in the lines, empty ones left out, as text."""
        found = ((line.code.text().strip(), line.pack.text().strip()) for line in self.lines)
        return tuple(each for each in found if each[0])

    def rows(self) -> tuple[BarcodeRow, ...]:
        """What is typed, as values.

        Raises:
            ValidationError: A line is wrong; it is marked and has the focus.
        """
        found = []
        for line in self.lines:
            try:
                row = line.row()
            except ValidationError as error:
                (line.pack if error.field == "pack_quantity" else line.code).setFocus()
                raise
            if row is not None:
                found.append(row)
        return tuple(found)

    def show_rows(self, rows: Sequence[BarcodeRow]) -> None:
        """Shows other codes."""
        for line in tuple(self.lines):
            self._drop(line)
        for row in rows:
            line = self._append()
            line.code.setText(row.barcode)
            line.pack.set_value(row.pack_quantity.normalize())

    def add_line(self) -> None:
        """Adds an empty line, unless the last one is still empty, and puts the cursor there."""
        is_free = bool(self.lines) and not self.lines[-1].code.text().strip()
        line = self.lines[-1] if is_free else self._append()
        line.code.setFocus()

    def _append(self) -> _Line:
        line = _Line()
        line.pack.setText("1")
        line.changed.connect(self.changed)
        line.entered.connect(self.add_line)
        line.removed.connect(lambda: self._remove(line))
        self.lines.append(line)
        self._column.insertWidget(len(self.lines) - 1, line)
        line.show()
        before: QWidget | None = self.lines[-2].remove_button if len(self.lines) > 1 else None
        for widget in (line.code, line.pack, line.remove_button, self.add_button):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget
        return line

    def _remove(self, line: _Line) -> None:
        place = self.lines.index(line)
        self._drop(line)
        after = self.lines[min(place, len(self.lines) - 1)].code if self.lines else self.add_button
        after.setFocus()
        self.changed.emit()

    def _drop(self, line: _Line) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
