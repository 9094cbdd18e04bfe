"""Imports: the list of those that were, and the way of the next one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from inventory_desktop.ui.bus import ImportWanted
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.imports.import_jobs import ImportJobs
from inventory_desktop.ui.imports.import_list import ImportList
from inventory_desktop.ui.imports.wizard import ImportWizard
from inventory_desktop.ui.late import Late
from inventory_desktop.ui.screen import Screen
from inventory_desktop.ui.workplace import Workplace


class ImportsScreen(Screen):
    """Shows either of them.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        list: Former imports.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._jobs = ImportJobs(workplace, self)
        self.list = ImportList(workplace, self._jobs)
        self._late_wizard = Late(self._make_wizard)
        self._stack = QStackedWidget()
        self._lay_out()
        self.list.import_wanted.connect(self.begin_import)
        self._show(self.list)

    @property
    def wizard(self) -> ImportWizard:
        """The next import; made when the first one is begun."""
        return self._late_wizard.get()

    @property
    def is_importing(self) -> bool:
        """Whether the wizard is to be seen, not the list."""
        return self._stack.currentWidget() is not self.list

    @property
    @override
    def unsaved(self) -> str:
        wizard = self._late_wizard.made
        return "" if wizard is None else wizard.unsaved

    @property
    @override
    def commands(self) -> Sequence[Command]:
        return self.wizard.commands if self.is_importing else self.list.commands

    @override
    def refresh(self) -> None:
        self.list.refresh()

    @override
    def focus_search(self) -> None:
        self.show_list()
        self.list.focus_search()

    @override
    def take_wish(self, wish: object) -> None:
        if not isinstance(wish, ImportWanted):
            return
        if wish.import_id is None:
            self.begin_import("")
        else:
            self.show_list()
            self.list.show_import(wish.import_id)

    def begin_import(self, hint: str) -> None:
        """Shows the wizard; it begins anew unless somebody is in the middle of an import.

        Args:
            hint: Which file is wanted; empty for any. Then what was chosen for another is given up.
        """
        if hint and self.wizard.unsaved:
            self._ask_to_begin(hint)
            return
        if hint or self.wizard.is_free:
            self.wizard.begin(hint)
        self._show(self.wizard)

    def _ask_to_begin(self, hint: str) -> None:
        def begin() -> None:
            self.wizard.begin(hint)
            self._show(self.wizard)

        self._workplace.messages.confirm(
            self.tr("Give up the other import?"),
            self.tr("This is not imported yet and would be lost:\n{0}").format(self.wizard.unsaved),
            action=self.tr("Give it up"),
            act=begin,
        )

    def show_list(self) -> None:
        """Shows the former imports; what was chosen in the wizard stays."""
        self._show(self.list)

    def _make_wizard(self) -> ImportWizard:
        wizard = ImportWizard(self._workplace, self._jobs, self)
        self._stack.addWidget(wizard)
        wizard.closed.connect(self.show_list)
        return wizard

    def _show(self, screen: Screen) -> None:
        self._stack.setCurrentWidget(screen)
        self.set_title(screen.title)
        self.start_at(screen)
        screen.setFocus()

    def _lay_out(self) -> None:
        for each in (self._title, self._subtitle):
            each.hide()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._stack.addWidget(self.list)
        self._body.addWidget(self._stack, 1)
