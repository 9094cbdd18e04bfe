"""Paints the cells of a grid, and opens what they are typed into."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from inventory_desktop.ui import icons, theme
from inventory_desktop.ui.grids.cell_editors import ChoiceCell, ProductCell, text_cell
from inventory_desktop.ui.grids.line_table_model import LineTableModel
from inventory_desktop.ui.grids.lines import GridColumn, GridKind, GridLine
from inventory_desktop.ui.mirroring import begin, end
from inventory_desktop.ui.tables.delegate import row_height
from inventory_desktop.ui.workplace import Workplace

Index = QModelIndex | QPersistentModelIndex

_INSET = 10
_RING = 2
_CROSS = 14
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class GridDelegate(QStyledItemDelegate):
    """Cells of a :class:`LineTableModel`.

    Args:
        lines: The model.
        workplace: Where products are looked up.
        go_on: Moves the cursor after a cell is left by a key.
        paste: Pastes a block into the grid.
        parent: The view.
    """

    def __init__(
        self,
        lines: LineTableModel,
        workplace: Workplace,
        go_on: Callable[[Qt.Key], None],
        paste: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._workplace = workplace
        self._go_on = go_on
        self._paste = paste

    # Editing

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._lines.columns[index.column()]
        if column.kind is GridKind.PRODUCT:
            made = ProductCell(self._workplace, parent)
            made.entered.connect(lambda: self._leave(made, Qt.Key.Key_Return))
            made.tabbed.connect(lambda key: self._leave(made, key))
            return made
        if column.kind is GridKind.CHOICE:
            return ChoiceCell(column.choices, parent)
        return text_cell(parent, is_number=column.is_number)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = index.data(Qt.ItemDataRole.EditRole) or ""
        if isinstance(editor, ChoiceCell):
            editor.setCurrentText(text)
        else:
            editor.setProperty("text", text)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        name = "currentText" if isinstance(editor, ChoiceCell) else "text"
        model.setData(index, editor.property(name))

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        area: QRect = option.rect
        editor.setGeometry(area)

    @override
    def eventFilter(self, editor: QObject, event: QEvent, /) -> bool:
        is_press = event.type() is QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and self._takes_key(editor, event):
            return True
        return super().eventFilter(editor, event)

    def _takes_key(self, editor: QObject, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if not isinstance(editor, QWidget):
            return False
        if event.matches(QKeySequence.StandardKey.Paste) and _is_block(_clipboard()):
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.RevertModelCache)
            self._paste()
            return True
        if key in _ENTER | {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self._leave(editor, key)
            return True
        steps = key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not isinstance(editor, ChoiceCell)
        if steps and not (isinstance(editor, ProductCell) and editor.offers):
            self._leave(editor, key)
            return True
        return False

    def _leave(self, editor: QWidget, key: Qt.Key) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self._go_on(key)

    # Painting

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._lines.columns[index.column()].width, row_height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        column = self._lines.columns[index.column()]
        line = self._lines.line_at(index.row())
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        error = "" if line is None else line.errors.get(column.key, "")
        painter.save()
        self._paint_ground(painter, area, column, line, state, is_bad=bool(error))
        if column.kind is GridKind.REMOVE:
            _paint_cross(painter, area, self._device_scale(), is_there=line is not None)
        else:
            _paint_text(painter, area, column, line, is_bad=bool(error))
        self._paint_ring(painter, area, index)
        painter.restore()

    def _device_scale(self) -> float:
        parent = self.parent()
        return parent.devicePixelRatioF() if isinstance(parent, QWidget) else 1.0

    def _paint_ground(
        self,
        painter: QPainter,
        area: QRect,
        column: GridColumn,
        line: GridLine | None,
        state: QStyle.StateFlag,
        *,
        is_bad: bool,
    ) -> None:
        now = theme.colours()
        is_typed = column.is_typed and (line is None or column.applies(line))
        ground = now.surface if is_typed else now.background
        if is_bad:
            ground = now.bad_background
        elif state & QStyle.StateFlag.State_Selected:
            ground = now.selection
        painter.fillRect(area, ground)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, now.line)
        painter.fillRect(area.right(), area.top(), 1, area.height(), now.line)

    def _paint_ring(self, painter: QPainter, area: QRect, index: Index) -> None:
        view = self.parent()
        if not isinstance(view, QAbstractItemView) or view.currentIndex() != index:
            return
        now = theme.colours()
        painter.setPen(QPen(now.accent if view.hasFocus() else now.third, _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(1, 1, -1, -1))


def _paint_text(
    painter: QPainter, area: QRect, column: GridColumn, line: GridLine | None, *, is_bad: bool
) -> None:
    text, colour = _text_of(column, line, is_bad=is_bad)
    if not text:
        return
    font = _font(column)
    painter.setFont(font)
    painter.setPen(colour)
    inner = area.adjusted(_INSET, 0, -_INSET, 0)
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
    side = end() if column.aligns_right else begin()
    painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), shown)


def _text_of(column: GridColumn, line: GridLine | None, *, is_bad: bool) -> tuple[str, QColor]:
    now = theme.colours()
    if line is None:
        return (column.hint, now.third)
    text = column.cell_text(line)
    if is_bad:
        return text, now.bad
    if column.kind is GridKind.PRODUCT and line.is_sought:
        return f"{text} …", now.third
    return text, now.second if column.kind is GridKind.SHOWN else now.text


def _font(column: GridColumn) -> QFont:
    is_code = column.kind is GridKind.PRODUCT or column.aligns_right
    weight = QFont.Weight.Medium if column.is_number else QFont.Weight.Normal
    return theme.font(weight=weight, tabular=is_code)


def _paint_cross(painter: QPainter, area: QRect, scale: float, *, is_there: bool) -> None:
    if not is_there:
        return
    picture = icons.pixmap("x", theme.colours().third, size=_CROSS, scale=scale)
    corner = area.center() - QRect(0, 0, _CROSS, _CROSS).center()
    painter.drawPixmap(corner, picture)


def _clipboard() -> str:
    return QGuiApplication.clipboard().text()


def _is_block(text: str) -> bool:
    """Whether a text comes from several cells of a spreadsheet."""
    return "\t" in text or "\n" in text.strip("\r\n")
