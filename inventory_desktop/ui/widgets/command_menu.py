"""A menu of commands, at any place of the screen."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.icons import icon
from inventory_desktop.ui.widgets.basics import shown_ampersands


def open_command_menu(
    parent: QWidget, commands: Iterable[Command | None], place: QPoint
) -> QMenu | None:
    """Shows what can be done now.

    Args:
        parent: Whose menu it is.
        commands: From top to bottom; None draws a line. What cannot be done now is left out.
        place: Where, on the screen.

    Returns:
        The open menu, which goes away by itself; None if nothing can be done.
    """
    menu = QMenu(parent)
    for command in commands:
        if command is None:
            menu.addSeparator()
        elif command.is_available():
            menu.addAction(_action(menu, command))
    if menu.isEmpty():
        menu.deleteLater()
        return None
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place)
    return menu


def _action(menu: QMenu, command: Command) -> QAction:
    action = QAction(shown_ampersands(command.title), menu)
    if command.icon:
        action.setIcon(icon(command.icon, "second"))
    if command.keys:
        # Shown only: the screen's own shortcut does it.
        action.setText(f"{action.text()}\t{command.shown_keys}")
    action.triggered.connect(command.run_if_available)
    return action
