"""The frame of screens that show a list: search, chips, filters, table, footer, and a pane."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from inventory_desktop.errors import BugError
from inventory_desktop.services.paging import Sort
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.exports.export_dialog import ExportDialog
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.screen import MARGIN, PANE_WIDTH, Screen
from inventory_desktop.ui.tables.layout import layout_from
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.basics import button, frame, label, plain_tip
from inventory_desktop.ui.widgets.columns_menu import ColumnsButton
from inventory_desktop.ui.widgets.filter_bar import FilterBar
from inventory_desktop.ui.widgets.flow_layout import FlowLayout
from inventory_desktop.ui.widgets.search_field import LEAST_WIDTH, SearchField
from inventory_desktop.ui.widgets.views_menu import ViewsButton
from inventory_desktop.ui.workplace import Workplace

_SEARCH_PLACE = 2
"""In the head, behind the titles and what pushes it away from them."""
_SEARCH_SHARE = 100
"""Of what is left over, against 1 for what pushes titles and search away from each other."""
_WIDEST_SEARCH = 400
_ANY_WIDTH = (1 << 24) - 1
_CHIP_TOP = 3
"""Brings chips to the middle of the buttons beside them, which are higher."""


class ListScreen(Screen):
    """A list on the left, a pane on the right.

    Args:
        parent: Its Qt parent.

    Attributes:
        search: The search field.
        filters: What the list is narrowed by; hidden while the screen offers no filter.
        pane: Stack of what can stand beside the list.

    Signals:
        chip_chosen: Value of the chip that is chosen from now on.
    """

    chip_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField()
        self.filters = FilterBar()
        self.pane = QStackedWidget()
        self.pane.setFixedWidth(scaled(PANE_WIDTH))
        self._footer = label("", "small")
        self._footer_right = label("", "small")
        self._search_row = QHBoxLayout()
        self._narrowing = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._chip_area = QWidget()
        self._chips = FlowLayout(self._chip_area, above=_CHIP_TOP)
        self._chip_group = QButtonGroup(self)
        self._chip_titles: list[str] = []
        self._table: ServerTableView | None = None
        self._card = frame("card")
        self._lay_out_list()

    @override
    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def set_chips(self, chips: Sequence[tuple[str, object]]) -> None:
        """Offers views of the list of which one holds; the first is chosen."""
        for text, value in chips:
            chip = button(text, "chip")
            chip.setCheckable(True)
            chip.setChecked(not self._chip_group.buttons())
            chip.toggled.connect(lambda on, value=value: self._tell_chip(value) if on else None)
            self._chip_group.addButton(chip, len(self._chip_titles))
            self._chip_titles.append(text)
            self._chips.addWidget(chip)

    def set_chip_count(self, number: int, count: int | None) -> None:
        """Writes behind a chip how many rows it shows.

        Args:
            number: The chip, counted from 0.
            count: How many; None while nobody knows.
        """
        title = self._chip_titles[number]
        text = title if count is None else f"{title}  {format_count(count)}"
        self._chip_group.button(number).setText(text)

    def choose_chip(self, number: int) -> None:
        """Shows the list as a chip says."""
        self._chip_group.button(number).setChecked(True)

    def show_everything(self) -> None:
        """Takes away all that narrows the list: the first chip, no words, no filter."""
        for chip in self._chip_group.buttons()[:1]:
            chip.setChecked(True)
        self.search.take("")
        self.filters.clear()

    def set_table(self, table: ServerTableView) -> None:
        """Puts the list into its card."""
        self._table = table
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(table)
        self.search.left_downwards.connect(table.enter)
        self._offer_sorting(table)
        self.start_at(table)
        table.setAccessibleName(self.title)

    def _offer_sorting(self, table: ServerTableView) -> None:
        """Lets the palette do what a click on a column's title does."""
        for column in table.columns:
            if column.sort is not None:
                self.add_command(
                    Command(
                        f"sort.{column.sort}",
                        self.tr("Sort by {0}").format(column.title),
                        partial(table.sort_or_turn, column.sort),
                        icon="arrow-up-down",
                    )
                )

    def remember_as(self, key: str, workplace: Workplace) -> None:
        """Keeps the columns as the person arranges them, and offers views to be saved.

        Args:
            key: The screen's key.
            workplace: Where both are kept.
        """
        table, preferences = self._table, workplace.preferences
        if table is None:
            raise BugError("A list is remembered before it has a table.")
        table.arrange(layout_from(preferences.layout(key)))
        table.layout_changed.connect(
            lambda: preferences.set_layout(key, table.layout_of_columns.as_json())
        )
        table.copied.connect(lambda rows, of: workplace.messages.done(self._copied(rows, of)))
        export = Command(
            f"{key}.export",
            self.tr("Export this list"),
            lambda: self.export(workplace),
            "Ctrl+Shift+E",
            "file-down",
        )
        self.add_command(export)
        self.export_button = button(export.title, icon=export.icon)
        self.export_button.setToolTip(plain_tip(export.tip))
        self.export_button.clicked.connect(export.run_if_available)
        self.columns_button = ColumnsButton(table, table.columns)
        self.views_button = ViewsButton(workplace, key, self.state, self.restore)
        for each in (self.columns_button, self.views_button, self.export_button):
            _leave_to_its_icon(each)
            self.filters.add_action(each)

    def export(self, workplace: Workplace) -> ExportDialog | None:
        """Asks how the list is to be exported.

        Returns:
            The dialog, which is open; None if there is no list yet.
        """
        whole = None if self._table is None else self._table.whole()
        if self._table is None or whole is None:
            return None
        dialog = ExportDialog(workplace, self._table, whole, self.title)
        dialog.open()
        return dialog

    def state(self) -> dict[str, Any]:
        """How the list looks now, as JSON can hold it."""
        table = self._table
        sort = None if table is None else table.sort
        return {
            "search": self.search.text(),
            "chip": self._chip_group.checkedId(),
            "filters": self.filters.stored(),
            "sort": [sort.key, sort.descending] if sort else None,
            "layout": {} if table is None else table.layout_of_columns.as_json(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Has the list look as it did when :meth:`state` was asked; what is not known is left."""
        chip, filters = state.get("chip"), state.get("filters")
        if isinstance(chip, int) and self._chip_group.button(chip) is not None:
            self.choose_chip(chip)
        self.search.take(str(state.get("search") or ""))
        self.filters.restore(filters if isinstance(filters, dict) else {})
        if self._table is None:
            return
        self._table.arrange(layout_from(state.get("layout")))
        match state.get("sort"):
            case [str(key), bool(descending)]:
                self._table.sort_as(Sort(key, descending=descending))

    def set_footer(self, text: str) -> None:
        """Says below the list what is shown of it."""
        self._footer.setText(text)

    def set_footer_right(self, text: str) -> None:
        """Says below the list on the right what it comes to."""
        self._footer_right.setText(text)

    def _copied(self, rows: int, selected: int) -> str:
        if rows < selected:
            return self.tr(
                "The first {0} of {1} selected rows are copied. Export the list to have them all."
            ).format(format_count(rows), format_count(selected))
        return self.tr("{0} rows are copied.").format(format_count(rows))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        # The card's own width comes later: its screen is being laid out.
        room = self.width() - self.pane.width() - 2 * MARGIN
        self._place_search(room)
        self._place_buttons(room)

    def _place_search(self, room: int) -> None:
        """Gives the search field a row of its own where little of it would be left in the head."""
        taken = self._head_width + 2 * self._head.spacing()
        is_narrow = room < taken + scaled(LEAST_WIDTH)
        if is_narrow == (self._search_row.count() > 0):
            return
        if is_narrow:
            self._head.removeWidget(self.search)
            self._search_row.addWidget(self.search)
            self.search.setMaximumWidth(_ANY_WIDTH)
        else:
            self._search_row.removeWidget(self.search)
            self._put_search_into_head()

    def _put_search_into_head(self) -> None:
        """There it takes nearly all that is left over, up to a width that still looks like one."""
        self._head.insertWidget(_SEARCH_PLACE, self.search, _SEARCH_SHARE)
        self.search.setMaximumWidth(scaled(_WIDEST_SEARCH))

    def _place_buttons(self, room: int) -> None:
        """Puts the buttons below the chips where these would need more than two rows otherwise."""
        beside = room - self.filters.sizeHint().width()
        is_narrow = beside < self._chips.sizeHint().width() / 2
        direction = QBoxLayout.Direction
        self._narrowing.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def _tell_chip(self, value: object) -> None:
        self.chip_chosen.emit(value)

    def _lay_out_list(self) -> None:
        self._put_search_into_head()
        self.filters.put_chips_into(self._chips)
        self._narrowing.setSpacing(12)
        self._narrowing.addWidget(self._chip_area, 1)
        self._narrowing.addWidget(self.filters, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self._footer, 1)
        foot.addWidget(self._footer_right)
        self._body.addLayout(self._search_row)
        self._body.addLayout(self._narrowing)
        self._body.addWidget(self._card, 1)
        self._body.addLayout(foot)
        self._row.addWidget(self.pane)


def _leave_to_its_icon(made: QPushButton) -> None:
    """Takes a button's text away, which leaves the row to the chips; its tooltip says it."""
    made.setAccessibleName(made.text())
    made.setToolTip(made.toolTip() or plain_tip(made.text()))
    made.setText("")
