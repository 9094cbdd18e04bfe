"""The frame of every screen: title, one toolbar with search first, chips, table, footer, pane."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.widgets.basics import button, frame, label
from inventory_desktop.ui.widgets.search_field import SearchField

PANE_WIDTH = 336
_MARGIN = 24


class Screen(QWidget):
    """A list on the left, a pane on the right.

    Args:
        parent: Its Qt parent.

    Attributes:
        search: The search field.
        pane: Stack of what can stand beside the list.

    Signals:
        chip_chosen: Value of the chip that is chosen from now on.
    """

    chip_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = SearchField()
        self.pane = QStackedWidget()
        self.pane.setFixedWidth(PANE_WIDTH)
        self._title = label("", "title")
        self._subtitle = label("", "second")
        self._footer = label("", "small")
        self._footer_right = label(
            self.tr("Ctrl+F search  ·  Ctrl+N new  ·  F5 read again"), "small"
        )
        self._tools = QHBoxLayout()
        self._chips = QHBoxLayout()
        self._chip_group = QButtonGroup(self)
        self._card = frame("card")
        self._lay_out()

    def add_tool(self, made: QPushButton) -> QPushButton:
        """Adds a button to the toolbar."""
        self._tools.addWidget(made)
        return made

    def set_chips(self, chips: Sequence[tuple[str, object]]) -> None:
        """Offers filters of which one holds; the first is chosen."""
        for text, value in chips:
            chip = button(text, "chip")
            chip.setCheckable(True)
            chip.setChecked(not self._chip_group.buttons())
            chip.toggled.connect(lambda on, value=value: self._tell_chip(value) if on else None)
            self._chip_group.addButton(chip)
            self._chips.insertWidget(self._chips.count() - 1, chip)

    def show_everything(self) -> None:
        """Takes all filters away: the first chip, and no words."""
        for chip in self._chip_group.buttons()[:1]:
            chip.setChecked(True)
        self.search.take("")

    def add_filter_note(self, note: QWidget) -> None:
        """Puts a widget at the end of the chips."""
        self._chips.addWidget(note)

    def set_table(self, table: ServerTableView) -> None:
        """Puts the list into its card."""
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(table)
        self.search.left_downwards.connect(table.enter)
        self.setFocusProxy(table)
        table.setAccessibleName(self._title.text())

    def set_title(self, text: str) -> None:
        """Says what the screen is."""
        self._title.setText(text)
        proxy = self.focusProxy()
        if proxy is not None:
            proxy.setAccessibleName(text)

    def set_subtitle(self, text: str) -> None:
        """Says below the title what the list holds."""
        self._subtitle.setText(text)

    def set_footer(self, text: str) -> None:
        """Says below the list what is shown of it."""
        self._footer.setText(text)

    def _tell_chip(self, value: object) -> None:
        self.chip_chosen.emit(value)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(titles)
        head.addStretch(1)
        head.addWidget(self.search, 2)
        head.addLayout(self._tools)
        self._tools.setSpacing(8)
        self._chips.setSpacing(6)
        self._chips.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(self._footer, 1)
        foot.addWidget(self._footer_right)
        column = QVBoxLayout()
        column.setContentsMargins(_MARGIN, 18, _MARGIN, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._chips)
        column.addWidget(self._card, 1)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self.pane)
