"""The button with a person's saved views of a list: choose one, save this one, forget one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.services import saved_views
from inventory_desktop.services.changes import NOTHING
from inventory_desktop.services.saved_views import SavedViewRow
from inventory_desktop.ui.icons import set_icon
from inventory_desktop.ui.widgets.basics import button, label, shown_ampersands
from inventory_desktop.ui.widgets.fields import Field, TextEdit
from inventory_desktop.ui.workplace import Workplace

State = dict[str, Any]
"""No other screen shows saved views."""
_WIDTH = 380


class NameDialog(QDialog):
    """Asks what a view is to be called.

    Args:
        window: Over which it opens.

    Signals:
        named: The name, as typed.
    """

    named = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Save this view"))
        self.setFixedWidth(_WIDTH)
        self.name = TextEdit()
        self.field = Field(
            self.tr("Name"),
            self.name,
            self.tr("Search, filters, order and columns are kept under it."),
        )
        self.save_button = button(self.tr("Save"), "primary", "check")
        cancel = button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._tell)
        self.name.textEdited.connect(self.field.clear_error)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "heading"))
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.addWidget(cancel)
        row.addStretch()
        row.addWidget(self.save_button)
        column.addLayout(row)
        self.name.setFocus()

    def refuse(self, message: str) -> None:
        """Says what is wrong with the name, or why it was not saved."""
        self.save_button.setEnabled(True)
        self.field.show_error(message)
        self.name.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.text() == "\r":
            self._tell()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if self.save_button.isEnabled():
            self.save_button.setEnabled(False)
            self.named.emit(self.name.text())


class ViewsButton(QPushButton):
    """Opens the person's views of one list.

    Args:
        workplace: Where the views are kept.
        screen: The screen's key.
        state: Tells how the list looks now.
        restore: Has the list look like that again.
    """

    def __init__(
        self,
        workplace: Workplace,
        screen: str,
        state: Callable[[], State],
        restore: Callable[[State], None],
    ) -> None:
        super().__init__()
        self.setText(self.tr("Views"))
        set_icon(self, "bookmark", "text")
        self._workplace = workplace
        self._screen = screen
        self._state = state
        self._restore = restore
        self.menu_of_views: QMenu | None = None
        self.dialog: NameDialog | None = None
        self.clicked.connect(self.open)

    def open(self) -> None:
        """Reads the views and shows them below the button."""
        screen = self._screen
        self._workplace.read(
            lambda work: saved_views.list_views(work, screen),
            owner=self,
            done=self._show,
            key="views",
        )

    def ask_name(self) -> None:
        """Asks for a name to save the present view under."""
        dialog = NameDialog(self.window())
        dialog.named.connect(self._save)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _show(self, views: Sequence[SavedViewRow]) -> None:
        menu = QMenu(self)
        for view in views:
            menu.addAction(shown_ampersands(view.name), partial(self._restore, view.state))
        if views:
            menu.addSeparator()
        menu.addAction(self.tr("Save this view…"), self.ask_name)
        if views:
            forget = menu.addMenu(self.tr("Forget"))
            for view in views:
                forget.addAction(shown_ampersands(view.name), partial(self._forget, view))
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu_of_views = menu
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _save(self, name: str) -> None:
        screen, state = self._screen, self._state()
        self._workplace.write(
            lambda work: saved_views.save_view(work, screen, name, state),
            change=NOTHING,
            owner=self,
            done=self._take_saved,
            failed=self._refuse,
        )

    def _take_saved(self, view: SavedViewRow) -> None:
        if self.dialog is not None:
            self.dialog.accept()
            self.dialog = None
        self._workplace.messages.done(self.tr("Saved as “{0}”.").format(view.name))

    def _refuse(self, error: AppError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(error.message)
        else:
            self._workplace.messages.error(error)

    def _forget(self, view: SavedViewRow) -> None:
        screen = self._screen
        self._workplace.write(
            lambda work: saved_views.remove_view(work, view.id),
            change=NOTHING,
            owner=self,
            done=lambda _nothing: self._workplace.messages.done(
                self.tr("“{0}” is forgotten.").format(view.name),
                action=self.tr("Undo"),
                act=lambda: self._bring_back(screen, view),
            ),
        )

    def _bring_back(self, screen: str, view: SavedViewRow) -> None:
        self._workplace.write(
            lambda work: saved_views.save_view(work, screen, view.name, view.state),
            change=NOTHING,
            owner=self,
            done=self._take_saved,
        )
