"""The button that says which columns of a table are to be seen."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from inventory_desktop.ui.icons import set_icon
from inventory_desktop.ui.tables.columns import Column
from inventory_desktop.ui.tables.layout import TableLayout
from inventory_desktop.ui.tables.view import ServerTableView


class ColumnsButton(QPushButton):
    """Opens a list of the table's columns; at least one always stays.

    Args:
        table: Whose columns.
        columns: All of them, from left to right.
    """

    def __init__(self, table: ServerTableView, columns: Sequence[Column]) -> None:  # type: ignore[type-arg]  # of any row
        super().__init__()
        self.setText(self.tr("Columns"))
        set_icon(self, "columns-3", "text")
        self._table = table
        self._columns = tuple(columns)
        self.clicked.connect(self.open)

    def open(self) -> QMenu:
        """Shows the list below the button.

        Returns:
            The open menu.
        """
        menu = QMenu(self)
        for number, column in enumerate(self._columns):
            menu.addAction(self._action(menu, number, column))
        menu.addSeparator()
        menu.addAction(self.tr("As usual again"), lambda: self._table.arrange(TableLayout()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))
        return menu

    def _action(self, menu: QMenu, number: int, column: Column) -> QAction:  # type: ignore[type-arg]  # of any row
        action = QAction(column.title, menu)
        action.setCheckable(True)
        is_shown = not self._table.isColumnHidden(number)
        action.setChecked(is_shown)
        shown = [each for each in range(len(self._columns)) if not self._table.isColumnHidden(each)]
        action.setEnabled(shown != [number])
        action.toggled.connect(lambda on: self._show(column.key, on=on))
        return action

    def _show(self, key: str, *, on: bool) -> None:
        layout = self._table.layout_of_columns
        change = {key}
        self._table.arrange(
            replace(
                layout,
                shown=layout.shown | change if on else layout.shown - change,
                hidden=layout.hidden - change if on else layout.hidden | change,
            )
        )
