"""The list of former imports, newest first."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.models import ImportKind
from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.importing.history import (
    ImportEntry,
    ImportQuery,
    ImportState,
    import_entry,
)
from inventory_desktop.services.importing.undo import UndoReport
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.imports.draft import errors_name
from inventory_desktop.ui.imports.import_actions import ImportActions
from inventory_desktop.ui.imports.import_columns import ImportSource, import_columns
from inventory_desktop.ui.imports.import_jobs import ImportJobs
from inventory_desktop.ui.imports.import_names import kind_name, state_name
from inventory_desktop.ui.imports.import_pane import ImportPane
from inventory_desktop.ui.list_screen import ListScreen
from inventory_desktop.ui.tables.journal_model import JournalModel
from inventory_desktop.ui.tables.server_model import State
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.widgets.filter_bar import Filter
from inventory_desktop.ui.widgets.filter_editors import ChoiceFilter
from inventory_desktop.ui.workplace import Workplace


class ImportList(ListScreen):
    """All imports of the shop.

    Args:
        workplace: What the screen works with.
        jobs: Where imports are taken back.
        parent: Its Qt parent.

    Attributes:
        table: The list.
        model: Its rows.
        details: The chosen import.

    Signals:
        import_wanted: A file is to be imported; what to say of which, empty for any.
    """

    import_wanted = Signal(str)

    def __init__(
        self, workplace: Workplace, jobs: ImportJobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._actions = ImportActions(self, workplace, jobs)
        self.model: JournalModel[ImportEntry, ImportQuery] = JournalModel(
            ImportSource(workplace.session), import_columns(), workplace.tasks, self
        )
        self.table = ServerTableView(self.model, self._empty)
        self.details = ImportPane(workplace, jobs)
        self._fill()
        self._connect()
        self.model.set_query(ImportQuery())

    @override
    def refresh(self) -> None:
        self.model.refresh()

    def show_import(self, import_id: int) -> None:
        """Shows an import, however old."""
        self.show_everything()
        self.table.choose(import_id)
        self._workplace.read(
            partial(_entry, import_id=import_id),
            owner=self,
            key="entry",
            done=self.details.show_entry,
        )

    def _take_undone(self, undone: UndoReport) -> None:
        self.show_import(undone.import_id)
        self.details.show_undone(undone)

    def _ask_to_take_back(self) -> None:
        entry = self.details.entry
        if entry is not None:
            self._actions.ask_to_take_back(
                entry.id, entry.file_name, self._take_undone, self.details.show_failure
            )

    def _go_on(self) -> None:
        entry = self.details.entry
        if entry is not None:
            self.import_wanted.emit(
                self.tr("Choose {0} again. Rows that are in already are not taken twice.").format(
                    entry.file_name
                )
            )

    def _show_entries(self) -> None:
        if self.details.entry is not None:
            self._actions.show_entries(self.details.entry.id)

    def _print_labels(self) -> None:
        if self.details.entry is not None:
            self._actions.print_labels(self.details.entry.id)

    def _save_refused(self) -> None:
        entry, errors = self.details.entry, self.details.errors_file
        if entry is not None and errors is not None:
            folder = self._workplace.preferences.export_folder or str(Path.home())
            proposed = Path(folder) / errors_name(Path(entry.file_name))
            self._actions.ask_and_save(errors, proposed, lambda _path: None)

    def _fill(self) -> None:
        self.set_title(self.tr("Imports"))
        self.set_subtitle(self.tr("Files that were brought in; each can be taken back."))
        self.search.set_hint(self.tr("Search file name…"))
        self.new_button = self.add_command_button(
            Command(
                "imports.new",
                self.tr("Import a file"),
                lambda: self.import_wanted.emit(""),
                "Ctrl+N",
                "upload",
            ),
            "primary",
        )
        self.add_command(
            Command("imports.refresh", self.tr("Read again"), self.refresh, "F5", "refresh-cw")
        )
        self.set_chips(
            (
                (self.tr("All"), {"kind": None, "created_by": None}),
                (self.tr("Mine"), {"kind": None, "created_by": self._workplace.session.user.id}),
                *((kind_name(kind), {"kind": kind, "created_by": None}) for kind in ImportKind),
            )
        )
        self.state_filter = ChoiceFilter([(state_name(each), each.value) for each in ImportState])
        self.filters.set_filters((Filter("state", self.tr("State"), self.state_filter),))
        self.set_table(self.table)
        self.remember_as("imports", self._workplace)
        self.pane.addWidget(self.details)

    def _connect(self) -> None:
        self.search.searched.connect(lambda text: self._refine(search=text))
        self.chip_chosen.connect(lambda changes: self._refine(**changes))
        self.filters.changed.connect(self._narrow)
        self.model.state_changed.connect(self._show_state)
        self.model.rowsInserted.connect(self._show_count)
        self.table.row_chosen.connect(self._show_row)
        self.details.undo_wanted.connect(self._ask_to_take_back)
        self.details.entries_wanted.connect(self._show_entries)
        self.details.labels_wanted.connect(self._print_labels)
        self.details.save_wanted.connect(self._save_refused)
        self.details.go_on_wanted.connect(self._go_on)
        self._workplace.bus.changed.connect(self._take_change)

    def _refine(self, **changes: Any) -> None:
        query = self.model.query or ImportQuery()
        self.model.set_query(replace(query, **changes))

    def _narrow(self, values: dict[str, Any]) -> None:
        state = values.get("state")
        self._refine(state=None if state is None else ImportState(state))

    def _show_row(self, row: ImportEntry | None) -> None:
        if row is not None:
            self.details.show_entry(row)

    def _show_state(self, state: State) -> None:
        self._show_count()
        if state is State.EMPTY:
            self.details.show_entry(None)
        error = self.model.error
        if state is State.FAILED and error is not None:
            self._workplace.messages.list_error(error, has_rows=self.model.rowCount() > 0)

    def _show_count(self) -> None:
        shown = self.model.rowCount()
        more = "" if self.model.at_end else "+"
        self.set_footer(self.tr("{0}{1} imports, newest first").format(format_count(shown), more))

    def _take_change(self, change: Change) -> None:
        if change.entities & {Entity.PRODUCT, Entity.MOVEMENT}:
            self.model.refresh()

    def _empty(self) -> EmptyState:
        if self.model.query not in {None, ImportQuery()}:
            state = EmptyState(
                "search-x", self.tr("No import fits"), self.tr("Type less, or look at all imports.")
            )
            state.add_action(self.tr("Show all imports"), self.show_everything)
            return state
        state = EmptyState(
            "file-up",
            self.tr("Nothing was imported yet"),
            self.tr(
                "Bring in products or movements from CSV or Excel. You see what would happen"
                " before anything is written, and can take each import back."
            ),
        )
        state.add_action(self.tr("Import a file"), lambda: self.import_wanted.emit(""))
        return state


def _entry(work: Any, import_id: int) -> ImportEntry:
    return import_entry(work, import_id)
