"""The table view over a server: tells the model what is seen, selects by primary key."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QToolTip, QWidget
from typing_extensions import override

from inventory_desktop.services.paging import Sort
from inventory_desktop.ui.tables.columns import CELL_ROLE, Column
from inventory_desktop.ui.tables.copying import copy_rows
from inventory_desktop.ui.tables.delegate import CellDelegate, is_cut_off, row_height
from inventory_desktop.ui.tables.figure_widths import FigureWidths
from inventory_desktop.ui.tables.header import TableHeader
from inventory_desktop.ui.tables.layout import TableLayout
from inventory_desktop.ui.tables.notices import notice_for
from inventory_desktop.ui.tables.selection import RowSelection
from inventory_desktop.ui.tables.server_model import Index, ServerTableModel, State
from inventory_desktop.ui.tables.whole_list import WholeList
from inventory_desktop.ui.widgets.basics import plain_tip
from inventory_desktop.ui.widgets.empty_state import EmptyState


class ServerTableView(QTableView):
    """Shows a :class:`ServerTableModel`.

    Args:
        table: The model.
        empty: Makes what stands in place of an empty list; called each time it becomes empty, so
            that it can tell a list without rows from a search without hits.
        parent: Its Qt parent.

    Attributes:
        selected: Which rows are selected.

    Signals:
        row_chosen: The row object that became current; None if there is none.
        row_opened: A row was double-clicked, or Enter was pressed on it.
        layout_changed: The person arranged the columns in another way.
        copied: How many rows were copied, and how many were selected; after they had to be read.
        selection_changed: Other rows are selected.
        menu_wanted: Something to choose from is wanted for the selected rows, at this place of the
            screen.
    """

    row_chosen = Signal(object)
    row_opened = Signal(object)
    layout_changed = Signal()
    copied = Signal(int, int)
    selection_changed = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        table: ServerTableModel[Any],
        empty: Callable[[], EmptyState],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._make_empty = empty
        self._identity: int | None = None
        self._layout = TableLayout()
        self._fitting = False
        self._refreshing = False
        self._notice: EmptyState | None = None
        self._delegate = CellDelegate(self)
        self._figures = FigureWidths(table)
        self.selected = RowSelection(table, self)
        self._set_up(table)
        self._connect(table)

    @property
    def current_row(self) -> Any:
        """The row object that is current; None if none is, or it is not known yet."""
        index = self.currentIndex()
        return self._table.row_at(index.row()) if index.isValid() else None

    @property
    def columns(self) -> Sequence[Column[Any]]:
        """All columns, shown or not, from left to right as the list has them."""
        return self._table.columns

    @property
    def shown_columns(self) -> Sequence[Column[Any]]:
        """The columns that are to be seen, from left to right as the person arranged them."""
        header = self.horizontalHeader()
        places = map(header.logicalIndex, range(len(self.columns)))
        return [self.columns[place] for place in places if not self.isColumnHidden(place)]

    def whole(self) -> WholeList[Any] | None:
        """The whole list as it is filtered and sorted now; None before anything was asked for."""
        return self._table.whole()

    @property
    def sort(self) -> Sort | None:
        """The order that holds; None if the list has but one."""
        return self._table.current_sort()

    def sort_as(self, sort: Sort) -> None:
        """Sorts the list, if it can be sorted by this."""
        order = Qt.SortOrder.DescendingOrder if sort.descending else Qt.SortOrder.AscendingOrder
        for number, column in enumerate(self._table.columns):
            if column.sort == sort.key:
                self._table.sort(number, order)

    def sort_or_turn(self, key: str) -> None:
        """Sorts the list by a key; a list that is sorted by it already turns round."""
        now = self.sort
        is_again = now is not None and now.key == key
        self.sort_as(Sort(key, descending=is_again and now is not None and not now.descending))

    def choose(self, identity: int) -> None:
        """Makes the row with this primary key current, at once or when it arrives."""
        self._identity = identity
        self._choose_again()

    def choose_none(self) -> None:
        """Makes no row current."""
        self.selectionModel().clear()

    def enter(self) -> None:
        """Takes the focus from above: the first row is chosen unless one is."""
        self.setFocus()  # First: a pane beside it asks whether somebody is in the list.
        if not self.selectionModel().hasSelection():
            self.choose_first()

    def choose_first(self) -> None:
        """Makes the first row current."""
        if self._table.rowCount():
            self.setCurrentIndex(self._table.index(0, 0))

    def _set_up(self, table: ServerTableModel[Any]) -> None:
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(TableHeader(table, self))
        self.horizontalHeader().setSectionsMovable(True)
        self.setModel(table)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setDefaultSectionSize(row_height())
        vertical.setMinimumSectionSize(row_height())

    def _connect(self, table: ServerTableModel[Any]) -> None:
        header = self.horizontalHeader()
        header.sectionClicked.connect(self._sort_by)
        header.sectionResized.connect(self._remember_width)
        header.sectionMoved.connect(self._remember_order)
        table.state_changed.connect(self._show_state)
        table.query_changed.connect(header.viewport().update)
        table.modelReset.connect(self._begin_list)
        table.rows_arrived.connect(self._rows_arrived)
        table.about_to_refresh.connect(self._keep_selection)
        table.refreshed.connect(self._take_refreshed)
        table.rowsInserted.connect(self._tell_visible)
        self.verticalScrollBar().valueChanged.connect(self._tell_visible)
        self.doubleClicked.connect(self._open)

    # What is seen

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self._tell_visible()
        if self._notice is not None:
            self._place_notice(self._notice)

    @property
    def layout_of_columns(self) -> TableLayout:
        """How the person arranged the columns."""
        return self._layout

    def arrange(self, layout: TableLayout) -> None:
        """Arranges the columns."""
        self._layout = layout
        header, columns = self.horizontalHeader(), self._table.columns
        place_of = {column.key: number for number, column in enumerate(columns)}
        self._fitting = True
        for wanted, key in enumerate(layout.arranged(list(place_of))):
            header.moveSection(header.visualIndex(place_of[key]), wanted)
        self._fitting = False
        self._fit_columns()
        self.layout_changed.emit()

    def _fit_columns(self) -> None:
        widths = self._figures.widths(self._layout, self.viewport().width())
        self._fitting = True
        for number, column in enumerate(self._table.columns):
            self.setColumnHidden(number, column.key not in widths)
            if column.key in widths:
                self.setColumnWidth(number, widths[column.key])
        self._fitting = False

    def make_room_for_total(self, row: Any) -> None:
        """Widens columns in which the figures of a row in bold type would be cut off."""
        if self._figures.take([row], bold=True):
            self._fit_columns()

    def _remember_width(self, number: int, _old: int, new: int) -> None:
        if not self._fitting and new > 0:
            key = self._table.columns[number].key
            self._layout = replace(self._layout, widths={**self._layout.widths, key: new})
            self.layout_changed.emit()

    def _remember_order(self) -> None:
        if self._fitting:
            return
        header, columns = self.horizontalHeader(), self._table.columns
        places = [header.logicalIndex(place) for place in range(len(columns))]
        self._layout = replace(self._layout, order=tuple(columns[place].key for place in places))
        self.layout_changed.emit()

    def _tell_visible(self) -> None:
        if not self._table.rowCount():
            return
        last = self.rowAt(self.viewport().height() - 1)
        if last < 0:
            last = self._table.rowCount() - 1
        self._table.set_visible_rows(max(0, self.rowAt(0)), last)

    # Selection

    @override
    def currentChanged(self, current: Index, previous: Index, /) -> None:
        super().currentChanged(current, previous)
        if current.row() == previous.row() and current.isValid():
            return
        if self._refreshing:
            return
        self._identity = self._table.identity_at(current.row()) if current.isValid() else None
        self.row_chosen.emit(self.current_row)

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection, /) -> None:
        super().selectionChanged(selected, deselected)
        self.selected.follow()
        self.selection_changed.emit()

    def _keep_selection(self) -> None:
        self.selected.keep()
        self._refreshing = True

    def _take_refreshed(self) -> None:
        """Has the same rows selected as before; if the current one is gone, no other takes over."""
        row = self.currentIndex().row()
        if self._identity is not None and self._table.find(self._identity) is None and row >= 0:
            self.selectionModel().clear()
        self._refreshing = False
        self._choose_again()
        self.selected.restore()

    def _begin_list(self) -> None:
        self.scrollToTop()
        self._figures.begin()
        self._fit_columns()
        self._tell_visible()
        self._choose_again()

    def _rows_arrived(self, first: int, last: int) -> None:
        if self._figures.take_rows(first, last):
            self._fit_columns()
        index = self.currentIndex()
        if index.isValid() and first <= index.row() <= last and self._identity is None:
            self._identity = self._table.identity_at(index.row())
            self.row_chosen.emit(self.current_row)

    def _choose_again(self) -> None:
        """Finds the current row by its key: rows before it may have come or gone."""
        row = None if self._identity is None else self._table.find(self._identity)
        if row is None:
            return
        if self.currentIndex().row() == row and self.selectionModel().isRowSelected(
            row, QModelIndex()
        ):
            self.row_chosen.emit(self.current_row)
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self._table.index(row, 0), flags.ClearAndSelect | flags.Rows
        )

    # States

    def _show_state(self, state: State) -> None:
        if self._notice is not None:
            self._notice.deleteLater()
            self._notice = None
        notice = notice_for(self._table, state, self._make_empty)
        if notice is None:
            return
        notice.setParent(self.viewport())
        self._notice = notice
        self._place_notice(notice)
        notice.show()

    def _place_notice(self, notice: EmptyState) -> None:
        notice.setGeometry(self.viewport().rect())

    # Keys and pointer

    def _sort_by(self, number: int) -> None:
        column, sort = self._table.columns[number], self._table.current_sort()
        if column.sort is None:
            return
        again = sort is not None and sort.key == column.sort
        descending = not sort.descending if sort is not None and again else column.right
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._table.sort(number, order)

    def _open(self, index: Index) -> None:
        row = self._table.row_at(index.row())
        if row is not None:
            self.row_opened.emit(row)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index, place = self.indexAt(event.pos()), event.globalPos()
            if index.isValid() and not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
        else:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(self.visualRect(index).center())
        if index.isValid():
            self.menu_wanted.emit(place)

    def _copy(self) -> None:
        """Copies the selected rows for a spreadsheet; rows not known yet are read for it."""
        selection = self.selectionModel().selection()
        copy_rows(self._table, selection, self.shown_columns, self.copied.emit, owner=self)

    @override
    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    @override
    def leaveEvent(self, event: QEvent, /) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    @override
    def viewportEvent(self, event: QEvent, /) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._show_tool_tip(event.pos(), event.globalPos())
            return True
        return super().viewportEvent(event)

    def _show_tool_tip(self, position: QPoint, where: QPoint) -> None:
        index = self.indexAt(position)
        cell = index.data(CELL_ROLE) if index.isValid() else None
        if cell is not None and is_cut_off(cell, self.columnWidth(index.column())):
            QToolTip.showText(where, plain_tip(cell.text), self)
        else:
            QToolTip.hideText()
