"""The lines of a grid as Qt's views read them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from inventory_desktop.ui.grids.lines import GridColumn, GridLine

Index = QModelIndex | QPersistentModelIndex

MOST_LINES = 10_000


class LineTableModel(QAbstractTableModel):
    """Lines below each other; an empty one waits at the end if lines can be added.

    Args:
        columns: From left to right.
        grows: Whether lines can be added and taken away.
        parent: Its Qt parent.
    """

    def __init__(
        self, columns: Sequence[GridColumn], *, grows: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.grows = grows
        self._lines: list[GridLine] = []

    # What a grid does its own way

    def put(self, row: int, key: str, text: str) -> None:
        """Types a text into a cell."""
        raise NotImplementedError

    # What stands in it

    @property
    def lines(self) -> tuple[GridLine, ...]:
        """The lines that are not blank."""
        return tuple(line for line in self._lines if not line.is_blank)

    @property
    def bad_cells(self) -> tuple[tuple[int, str, str], ...]:
        """Row, key and error of each cell that is wrong, from the top."""
        return tuple(
            (row, key, error)
            for row, line in enumerate(self._lines)
            for key, error in line.errors.items()
        )

    def line_at(self, row: int) -> GridLine | None:
        """The line of a row; None for the empty one at the end."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def error_at(self, row: int, key: str) -> str:
        """What is wrong with a cell, in words; empty if nothing is."""
        line = self.line_at(row)
        return "" if line is None else line.errors.get(key, "")

    def can_edit(self, row: int, column: GridColumn) -> bool:
        """Whether something can be typed into a cell."""
        line = self.line_at(row)
        if line is None:
            return self.grows and column.is_typed
        return column.is_typed and column.is_editable(line)

    def _append(self, lines: list[GridLine]) -> None:
        """Adds lines. The first takes the place of the empty one, which the cursor may be in."""
        before = self.rowCount()
        after = min(len(self._lines) + len(lines) + 1, MOST_LINES)
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
        self._lines += lines
        if after > before:
            self.endInsertRows()

    def _show(self, first: int, last: int) -> None:
        last = min(last, self.rowCount() - 1)
        if last >= first >= 0:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    # Qt

    @override
    def rowCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008  Qt's default
        if parent.isValid():
            return 0
        return len(self._lines) + (1 if self.grows and len(self._lines) < MOST_LINES else 0)

    @override
    def columnCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008  Qt's default
        return 0 if parent.isValid() else len(self.columns)

    @override
    def flags(self, index: Index, /) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.can_edit(index.row(), self.columns[index.column()]):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        column, line = self.columns[index.column()], self.line_at(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if column.aligns_right else Qt.AlignmentFlag.AlignLeft
            )
            return side | Qt.AlignmentFlag.AlignVCenter
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return "" if line is None else column.cell_text(line)
        if line is None:
            return None
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return line.errors.get(column.key, "")
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole, /) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.put(index.row(), self.columns[index.column()].key, str(value))
        return True

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self.columns):
            return None
        return self.columns[section].title if role == Qt.ItemDataRole.DisplayRole else None


def _alignment(*, right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
