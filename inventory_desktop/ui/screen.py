"""The frame of every screen: title, one toolbar, and room for what the screen is about."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.services.products import ScannedProduct
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.widgets.basics import button, label, plain_tip

PANE_WIDTH = 336
MARGIN = 24


class Screen(QWidget):
    """What one entry of the navigation shows.

    Args:
        parent: Its Qt parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label("", "title")
        self._subtitle = label("", "second")
        self._commands: list[Command] = []
        self._start: QWidget | None = None
        self._head = QHBoxLayout()
        self._tools = QHBoxLayout()
        self._body = QVBoxLayout()
        self._content = QWidget()
        self._row = QHBoxLayout(self._content)
        self._sheets = QStackedLayout(self)
        self._sheets.addWidget(self._content)
        self._lay_out_frame()

    # What a screen does its own way

    @property
    def unsaved(self) -> str:
        """What would be lost if the screen were closed now, in words; empty if nothing would."""
        return ""

    def refresh(self) -> None:
        """Reads again what is shown."""

    def take_wish(self, wish: object) -> None:
        """Shows what another screen asked for; see ``ui/bus.py``.

        Args:
            wish: One of the wishes whose ``place`` is this screen.
        """

    def take_scan(self, scanned: ScannedProduct) -> bool:  # noqa: ARG002  screens that take it use it
        """Takes a product that was scanned while no field had asked for it.

        Returns:
            Whether the screen had a use for it; otherwise the product is shown.
        """
        return False

    def take_unknown(self, code: str) -> bool:  # noqa: ARG002  screens that take it use it
        """Takes a scanned code that no product has.

        Returns:
            Whether the screen asks what it stands for; otherwise the person is asked at once.
        """
        return False

    def focus_search(self) -> None:
        """Puts the cursor where this screen is searched, if it can be."""

    # What they share

    @property
    def title(self) -> str:
        """What the screen is called."""
        return self._title.text()

    @property
    def commands(self) -> Sequence[Command]:
        """What can be done here."""
        return tuple(self._commands)

    def add_command(self, command: Command) -> Command:
        """Offers something to be done: by its keys, in the palette and in the overview of keys."""
        self._commands.append(command)
        if command.keys:
            shortcut = QShortcut(QKeySequence(command.keys), self)
            shortcut.activated.connect(command.run_if_available)
        return command

    def add_command_button(self, command: Command, kind: str = "") -> QPushButton:
        """Offers something to be done by a button of the toolbar as well."""
        self.add_command(command)
        made = self.add_tool(button(command.title, kind, command.icon))
        made.setToolTip(plain_tip(command.tip))
        made.clicked.connect(command.run_if_available)
        return made

    def add_tool(self, made: QPushButton) -> QPushButton:
        """Adds a button to the toolbar."""
        self._tools.addWidget(made)
        return made

    def add_sheet(self, sheet: QWidget) -> None:
        """Takes a page that can lie over all of the screen."""
        self._sheets.addWidget(sheet)

    def open_sheet(self, sheet: QWidget) -> None:
        """Lays a page over all of the screen, which stays as it is beneath."""
        self._sheets.setCurrentWidget(sheet)

    def close_sheet(self) -> None:
        """Shows the screen itself again."""
        self._sheets.setCurrentWidget(self._content)
        self.setFocus()

    @property
    def sheet(self) -> QWidget | None:
        """The page that lies over the screen; None if none does."""
        shown = self._sheets.currentWidget()
        return None if shown is self._content else shown

    @property
    def starts_at(self) -> QWidget | None:
        """What takes the keys when the screen is shown; None if that is left to Qt."""
        return self._start

    def start_at(self, widget: QWidget) -> None:
        """Says what takes the keys when the screen is shown.

        Not Qt's focus proxy: the Tab key would stop there and pass over all that stands before it.
        """
        self._start = widget

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        if self._start is None:
            super().focusInEvent(event)
        else:
            self._start.setFocus(event.reason())

    def set_title(self, text: str) -> None:
        """Says what the screen is."""
        self._title.setText(text)
        self.setAccessibleName(text)
        if self._start is not None:
            self._start.setAccessibleName(text)

    def set_subtitle(self, text: str) -> None:
        """Says below the title what the screen holds."""
        self._subtitle.setText(text)

    @property
    def _head_width(self) -> int:
        """What title and buttons need side by side."""
        title = max(self._title.sizeHint().width(), self._subtitle.sizeHint().width())
        return title + self._tools.sizeHint().width()

    def _lay_out_frame(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        self._head.setSpacing(8)
        self._head.addLayout(titles)
        self._head.addStretch(1)
        self._head.addLayout(self._tools)
        self._tools.setSpacing(8)
        self._body.setContentsMargins(MARGIN, 18, MARGIN, 12)
        self._body.setSpacing(12)
        self._body.addLayout(self._head)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(self._body, 1)
