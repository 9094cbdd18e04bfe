"""The table of a grid: moves like a spreadsheet, copies and pastes with one."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.everywhere.scanner import SHORTEST_CODE
from inventory_desktop.ui.grids.cell_delegate import GridDelegate
from inventory_desktop.ui.grids.line_model import LineModel
from inventory_desktop.ui.grids.lines import GridColumn, GridKind, typed_keys
from inventory_desktop.ui.mirroring import begin, end
from inventory_desktop.ui.tables.delegate import row_height
from inventory_desktop.ui.workplace import Workplace

Index = QModelIndex | QPersistentModelIndex

_HEADER_HEIGHT = 32
_NUMBERS_WIDTH = 40
_INSET = 10
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class _Header(QHeaderView):
    """Titles above, or numbers at the side."""

    def __init__(self, lines: LineModel, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._lines = lines
        self.setHighlightSections(False)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        now = theme.colours()
        text = self._lines.headerData(logicalIndex, self.orientation()) or ""
        is_right = (
            self.orientation() is Qt.Orientation.Vertical
            or self._lines.columns[logicalIndex].aligns_right
        )
        side = end() if is_right else begin()
        painter.save()
        painter.fillRect(rect, now.background)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, now.line)
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), now.line)
        painter.setFont(theme.font(theme.SMALL_SIZE, QFont.Weight.Medium, tabular=True))
        painter.setPen(now.second)
        inner = rect.adjusted(_INSET, 0, -_INSET, 0)
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


class LineTable(QTableView):
    """Shows a :class:`LineModel`.

    Enter moves down the column, Tab to the next cell; after cells left by Tab, Enter goes to the
    next line below the cell where that began, as in a spreadsheet.

    Args:
        lines: The model.
        workplace: Where products are looked up.
        parent: Its Qt parent.

    Signals:
        moved: The cursor stands in another cell.
        cut_off: So many pasted lines found no room.
    """

    moved = Signal()
    cut_off = Signal(int)

    def __init__(
        self, lines: LineModel, workplace: Workplace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._began_at: int | None = None
        self._kept: tuple[int, int] = (0, 0)
        self._keys = typed_keys(lines.columns)
        self._set_up(lines, workplace)
        self.clicked.connect(self._take_click)
        lines.modelAboutToBeReset.connect(self._keep_place)
        lines.modelReset.connect(self._go_back)

    def begin(self) -> None:
        """Puts the cursor where the next line begins."""
        row = len(self._lines.lines) if self._lines.grows else 0
        self.go_to(row, self._first_typed())
        self.setFocus()

    def go_to(self, row: int, column: int) -> None:
        """Puts the cursor into a cell and has it seen."""
        index = self._lines.index(row, column)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
            self.scrollTo(index)

    def show_cell(self, row: int, key: str) -> None:
        """Puts the cursor into a cell of a column."""
        keys = [column.key for column in self._lines.columns]
        self.go_to(row, keys.index(key))

    def finish_cell(self) -> None:
        """Takes what is being typed into a cell, as leaving it would."""
        editor = self._editor()
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    def drop_scanned_text(self) -> None:
        """Ends typing in a cell into which a scan went; a short number that stood there stays."""
        editor = self._editor()
        if editor is not None and len(str(editor.property("text") or "")) >= SHORTEST_CODE:
            editor.setProperty("text", self.currentIndex().data(Qt.ItemDataRole.EditRole) or "")
        self.finish_cell()

    def _editor(self) -> QWidget | None:
        """What a cell is being typed into; None if nothing is."""
        is_editing = self.state() is QAbstractItemView.State.EditingState
        return self.indexWidget(self.currentIndex()) if is_editing else None

    # Moving

    def go_on(self, key: Qt.Key) -> None:
        """Moves the cursor as a key says."""
        if key in _ENTER:
            self._go_down()
        elif key == Qt.Key.Key_Tab:
            self._go_beside(1)
        elif key == Qt.Key.Key_Backtab:
            self._go_beside(-1)
        else:
            self._began_at = None
            step = -1 if key == Qt.Key.Key_Up else 1
            self.go_to(self.currentIndex().row() + step, self.currentIndex().column())

    def _go_down(self) -> None:
        index = self.currentIndex()
        column = index.column() if self._began_at is None else self._began_at
        self._began_at = None
        row = min(index.row() + 1, self._lines.rowCount() - 1)
        self.go_to(row, column)

    def _go_beside(self, step: int) -> bool:
        """Goes to the next cell that can be typed into; answers whether there is one."""
        index = self.currentIndex()
        if self._began_at is None:
            self._began_at = index.column()
        row, column = index.row(), index.column()
        while True:
            column += step
            if not 0 <= column < len(self._lines.columns):
                row, column = row + step, 0 if step > 0 else len(self._lines.columns) - 1
                self._began_at = self._first_typed()
            if not 0 <= row < self._lines.rowCount():
                return False
            if self._lines.can_edit(row, self._lines.columns[column]):
                self.go_to(row, column)
                return True

    def _first_typed(self) -> int:
        columns = self._lines.columns
        return next(number for number, column in enumerate(columns) if column.is_typed)

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        """Tab goes from cell to cell, and out of the empty line at the end."""
        index = self.currentIndex()
        is_out = index.isValid() and self._lines.line_at(index.row()) is None
        if index.isValid() and not (is_out and next) and self._go_beside(1 if next else -1):
            return True
        self._began_at = None
        return super().focusNextPrevChild(next)

    @override
    def currentChanged(self, current: Index, previous: Index, /) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.moved.emit()

    # Keys and pointer

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        is_held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key in _ENTER and not is_held:
            self._go_down()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._remove_rows() if is_held else self._empty_cells()
        else:
            if key in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self._began_at = None
            super().keyPressEvent(event)

    def _take_click(self, index: QModelIndex) -> None:
        self._began_at = None
        if self._lines.columns[index.column()].kind is GridKind.REMOVE:
            self._lines.remove([index.row()])

    def _remove_rows(self) -> None:
        self._lines.remove({index.row() for index in self._selected()})

    def _empty_cells(self) -> None:
        for index in self._selected():
            column = self._lines.columns[index.column()]
            if self._lines.can_edit(index.row(), column):
                self._lines.put(index.row(), column.key, "")

    def _selected(self) -> Sequence[QModelIndex]:
        return self.selectionModel().selectedIndexes() or [self.currentIndex()]

    # Spreadsheets

    def copy(self) -> None:
        """Copies the chosen cells."""
        cells = {(index.row(), index.column()): index for index in self._selected()}
        rows = sorted({row for row, _ in cells})
        columns = sorted({column for _, column in cells if self._lines.columns[column].title})
        lines = (
            "\t".join(self._lines.index(row, column).data() or "" for column in columns)
            for row in rows
        )
        QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Pastes what a spreadsheet copied, from the cursor's cell on."""
        block = block_of(QGuiApplication.clipboard().text())
        index = self.currentIndex()
        if not block or not index.isValid():
            return
        columns = self._lines.columns[index.column() :]
        keys = [column.key for column in columns if column.is_typed]
        if _is_heading(block[0], columns) and len(block) > 1:
            block = block[1:]
        left_out = self._lines.put_block(index.row(), keys, block)
        self.go_to(min(index.row() + len(block), self._lines.rowCount() - 1), index.column())
        if left_out:
            self.cut_off.emit(left_out)

    # Look

    def _set_up(self, lines: LineModel, workplace: Workplace) -> None:
        self.setHorizontalHeader(_Header(lines, Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Header(lines, Qt.Orientation.Vertical, self))
        self.setModel(lines)
        self.setItemDelegate(GridDelegate(lines, workplace, self.go_on, self.paste, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked
        )
        self.horizontalHeader().setFixedHeight(theme.scaled(_HEADER_HEIGHT))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers = self.verticalHeader()
        numbers.setFixedWidth(theme.scaled(_NUMBERS_WIDTH))
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setDefaultSectionSize(row_height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        columns = self._lines.columns
        fixed = sum(theme.scaled(column.width) for column in columns if not column.stretch)
        elastic = [column for column in columns if column.stretch]
        spare = max(0, self.viewport().width() - fixed) // max(1, len(elastic))
        for number, column in enumerate(columns):
            wide = max(spare, column.width) if column.stretch else theme.scaled(column.width)
            self.setColumnWidth(number, wide)

    def _keep_place(self) -> None:
        index = self.currentIndex()
        self._kept = (max(index.row(), 0), max(index.column(), 0))

    def _go_back(self) -> None:
        row, column = self._kept
        self.go_to(min(row, self._lines.rowCount() - 1), column)


def block_of(text: str) -> list[list[str]]:
    """Cuts what a spreadsheet copied into lines and cells."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    return [line.split("\t") for line in lines] if text.strip() else []


def _is_heading(first: Sequence[str], columns: Sequence[GridColumn]) -> bool:
    """Whether a line has words where numbers belong."""
    typed = [column for column in columns if column.is_typed]
    figures = [
        text for text, column in zip(first, typed, strict=False) if column.is_number and text
    ]
    return bool(figures) and not any(sign.isdigit() for text in figures for sign in text)
