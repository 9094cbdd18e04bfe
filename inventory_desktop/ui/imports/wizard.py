"""The way of an import: file, columns, check, import, result."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.errors import AppError, BugError, SignInRequired, Unavailable
from inventory_desktop.models import ImportKind, ImportStatus
from inventory_desktop.services.changes import EVERYTHING
from inventory_desktop.services.importing.map_files import own_maps_folder
from inventory_desktop.services.importing.report import ImportReport
from inventory_desktop.services.importing.undo import UndoReport
from inventory_desktop.services.warehouses import WarehouseRow, list_warehouses
from inventory_desktop.ui.bus import ImportWanted, PlaceWanted
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.imports.draft import (
    Draft,
    errors_name,
    look_at,
    new_errors_path,
    run_import,
)
from inventory_desktop.ui.imports.import_actions import ImportActions
from inventory_desktop.ui.imports.import_jobs import ImportJobs
from inventory_desktop.ui.imports.report_view import changing_rows, rows_in
from inventory_desktop.ui.imports.wizard_frame import (
    CHECK,
    COLUMNS,
    FILE,
    IMPORT,
    RESULT,
    WizardFrame,
)
from inventory_desktop.ui.workplace import Workplace


class ImportWizard(WizardFrame):
    """Leads through one import after the other.

    Args:
        workplace: What the screen works with.
        jobs: Where imports run.
        parent: Its Qt parent.

    Attributes:
        draft: What was chosen so far; None before there is a file.
        report: What would happen, or what happened.
    """

    def __init__(
        self, workplace: Workplace, jobs: ImportJobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(workplace, jobs, parent)
        self._workplace = workplace
        self._jobs = jobs
        self._actions = ImportActions(self, workplace, jobs)
        self.draft: Draft | None = None
        self.report: ImportReport | None = None
        self._errors_path = Path()
        self._saved_errors: Path | None = None
        self._check_wanted = False
        self._warehouses: tuple[WarehouseRow, ...] = ()
        self._connect()
        self.begin()

    # What the screen asks

    @property
    @override
    def unsaved(self) -> str:
        if self._jobs.is_working and self.step == IMPORT:
            return self.tr("An import that is running; it can be gone on with later")
        if self.draft is not None and self.draft.is_changed and self.step in {COLUMNS, CHECK}:
            return self.tr("What was chosen for the columns of {0}").format(self.draft.path.name)
        return ""

    @property
    def is_working(self) -> bool:
        """Whether a file is read, checked, imported, or an import taken back."""
        return self._jobs.is_working

    @property
    def is_free(self) -> bool:
        """Whether to begin anew loses nothing: there is no file yet, or it is imported."""
        return not self._jobs.is_working and (self.draft is None or self.step == RESULT)

    def begin(self, hint: str = "") -> None:
        """Asks for a file, unless one is being imported.

        Args:
            hint: Which file, if that is known.
        """
        if self._jobs.is_working:
            return
        folder = "" if self.draft is None else str(self.draft.path.parent)
        self.draft = self.report = None
        self._saved_errors = None
        self._check_wanted = False
        self.file_page.begin(hint, folder)
        self._read_warehouses()
        self._go(FILE)

    def choose_file(self, path: Path) -> None:
        """Reads a file."""
        if self._jobs.is_working:
            return
        self.draft = None
        self.file_page.show_draft(None)
        self.file_page.banner.clear()
        maps = own_maps_folder(self._workplace.preferences.folder)
        self._run(
            self.tr("Reading {0}").format(path.name),
            partial(look_at, path, maps),
            done=self._take_draft,
            failed=self._refuse_file,
        )
        self._show_state()

    def go_on(self) -> None:
        """Takes the next step, if it can be taken."""
        if not self.next_button.isEnabled() or not self.next_button.isVisibleTo(self):
            return
        if self.step == FILE:
            self._go(COLUMNS)
        elif self.step == COLUMNS:
            self._go(CHECK)
            self.check()
        elif self.step == CHECK:
            self.start()
        else:
            self.begin()

    def go_back(self) -> None:
        """Goes one step back; a check that runs is stopped."""
        if not self.back_button.isEnabled() or self.step not in {COLUMNS, CHECK}:
            return
        if self.step == CHECK:
            self._check_wanted = False
            self._jobs.stop()
        self._go(self.step - 1)

    def check(self) -> None:
        """Works out what the import would do."""
        self.report = None
        self.check_page.clear()
        draft = self.draft
        if draft is None:
            return
        self.check_page.show_draft(draft)
        self._check_wanted = not self.check_page.problem
        if self._check_wanted and not self._jobs.is_working:
            self._check_wanted = False
            self._run_import(draft, is_dry_run=True)
        self._show_state()

    def start(self) -> None:
        """Imports the file."""
        draft = self.draft
        if draft is None or self._jobs.is_working:
            return
        self._go(IMPORT)
        self.report = None
        self.result_page.begin()
        self._run_import(draft, is_dry_run=False)
        self._show_state()
        self.focus_next()

    def stop(self) -> None:
        """Ends what runs at its next good place."""
        self._jobs.stop()

    # What comes back

    def _take_draft(self, draft: Draft) -> None:
        self.draft = self._with_warehouse(draft)
        self.file_page.show_draft(self.draft)
        self.columns_page.show_draft(self.draft)
        self._show_state()
        self.focus_next()

    def _refuse_file(self, error: AppError) -> None:
        self.file_page.banner.say(error.message)
        self._tell_beyond(error)
        self._show_state()

    def _take_check(self, report: ImportReport) -> None:
        if self.step != CHECK:
            return
        if report.status is ImportStatus.DONE:
            self.report = report
            self.check_page.show_report(report)
        else:
            self.check_page.show_stopped()
        self._show_state()
        self.focus_next()

    def _refuse_check(self, error: AppError) -> None:
        if self.step == CHECK:
            self.check_page.banner.say(error.message)
        self._tell_beyond(error)
        self._show_state()

    def _take_import(self, report: ImportReport) -> None:
        self.report = report
        self._workplace.bus.publish(EVERYTHING)
        self.result_page.show_report(report)
        self._go(RESULT)
        if not self.isVisible():
            self._workplace.messages.done(
                self._ended_words(report),
                action=self.tr("Show"),
                act=lambda: self._workplace.bus.want(PlaceWanted(ImportWanted.place)),
            )

    def _take_failure(self, error: AppError) -> None:
        self._workplace.bus.publish(EVERYTHING)
        self.result_page.show_failure(error)
        self._go(RESULT)
        if not self._tell_beyond(error) and not self.isVisible():
            self._workplace.messages.error(error)

    def _take_undone(self, undone: UndoReport) -> None:
        self.result_page.show_undone(undone)
        self._show_state()

    def _take_undo_failure(self, error: AppError) -> None:
        self.result_page.show_undo_failure(error)
        self._tell_beyond(error)
        self._show_state()

    def _tell_beyond(self, error: AppError) -> bool:
        """Tells what concerns more than this import; True if it did."""
        is_beyond = isinstance(error, Unavailable | SignInRequired | BugError)
        if is_beyond:
            self._workplace.messages.error(error)
        return is_beyond

    def _ended_words(self, report: ImportReport) -> str:
        rows = format_count(rows_in(report))
        if report.status is not ImportStatus.DONE:
            return self.tr("The import of {0} was stopped.").format(report.file_name)
        return self.tr("{0} is imported: {1} rows.").format(report.file_name, rows)

    # What the pages tell

    def _take_kind(self, kind: ImportKind) -> None:
        if self.draft is not None and kind is not self.draft.choices.kind:
            self._take_changed(self.draft.of_kind(kind))
            self.columns_page.show_draft(self.draft)

    def _take_changed(self, draft: Draft) -> None:
        self.draft = draft
        self.report = None
        self._show_state()

    def _take_options(self, changes: dict[str, Any]) -> None:
        if self.draft is None:
            return
        options = dict(changes)
        opening = options.pop("opening_stock", self.draft.opening_stock)
        draft = replace(self.draft, opening_stock=opening)
        self.draft = draft.changed(**options) if options else draft
        self.check()

    def _save_refused(self) -> None:
        report, draft = self.report, self.draft
        if report is None or draft is None or report.errors_file is None:
            return
        proposed = draft.path.with_name(errors_name(draft.path))
        self._actions.ask_and_save(report.errors_file, proposed, self._take_saved)

    def _take_saved(self, path: Path) -> None:
        self._saved_errors = path

    def _import_mended(self) -> None:
        saved = self._saved_errors
        self.begin(self.tr("Drop the mended file here"))
        if saved is not None:
            self.choose_file(saved)

    def _take_warehouses(self, warehouses: tuple[WarehouseRow, ...]) -> None:
        self._warehouses = warehouses
        self.check_page.offer_warehouses(warehouses)
        if self.draft is not None:
            self.draft = self._with_warehouse(self.draft)

    def _with_warehouse(self, draft: Draft) -> Draft:
        """Where there is but one warehouse, nobody is asked."""
        if draft.choices.warehouse or len(self._warehouses) != 1:
            return draft
        return replace(draft, choices=replace(draft.choices, warehouse=self._warehouses[0].code))

    def _read_warehouses(self) -> None:
        self._workplace.read(
            list_warehouses, owner=self, key="warehouses", done=self._take_warehouses
        )

    # How it runs

    def _run_import(self, draft: Draft, *, is_dry_run: bool) -> None:
        self._errors_path = new_errors_path(self._workplace.preferences.folder, draft.path)
        title = self.tr("Checking {0}") if is_dry_run else self.tr("Importing {0}")
        self._run(
            title.format(draft.path.name),
            partial(
                run_import,
                self._workplace.session,
                draft,
                self._errors_path,
                is_dry_run=is_dry_run,
            ),
            done=self._take_check if is_dry_run else self._take_import,
            failed=self._refuse_check if is_dry_run else self._take_failure,
        )

    def _run(self, title: str, loop: Any, *, done: Any, failed: Any) -> None:
        self._jobs.run(title, loop, done=done, failed=failed, wish=ImportWanted())

    def _take_job_change(self) -> None:
        if not self._jobs.is_working and self._check_wanted and self.step == CHECK:
            self.check()
        self._show_state()

    # How it looks

    def _go(self, step: int) -> None:
        self.show_step(step)
        if step == COLUMNS and self.draft is not None:
            self.columns_page.show_draft(self.draft)
        self._show_state()
        self.focus_step()

    def _show_state(self) -> None:
        step, working = self.step, self._jobs.is_working
        texts = {
            FILE: self.tr("Next"),
            COLUMNS: self.tr("Check"),
            CHECK: self._import_words(),
        }
        self.next_button.setText(texts.get(step, self.tr("Import another file")))
        self.next_button.setVisible(step != IMPORT)
        self.next_button.setEnabled(not working and self._can_go_on())
        self.back_button.setVisible(step in {COLUMNS, CHECK})
        self.set_subtitle("" if self.draft is None else self.draft.path.name)

    def _can_go_on(self) -> bool:
        if self.step == FILE:
            return self.draft is not None
        if self.step == COLUMNS:
            return not self.columns_page.problem
        if self.step == CHECK:
            return self.report is not None and changing_rows(self.report) > 0
        return True

    def _import_words(self) -> str:
        rows = 0 if self.report is None else changing_rows(self.report)
        if not rows:
            return self.tr("Import")
        if rows == 1:
            return self.tr("Import 1 row")
        return self.tr("Import {0} rows").format(format_count(rows))

    def _connect(self) -> None:
        self.file_page.path_chosen.connect(self.choose_file)
        self.file_page.kind_chosen.connect(self._take_kind)
        self.columns_page.draft_changed.connect(self._take_changed)
        self.check_page.chosen.connect(self._take_options)
        self.check_page.check_wanted.connect(self.check)
        self.check_page.save_wanted.connect(self._save_refused)
        self.result_page.go_on_wanted.connect(self.start)
        self.result_page.undo_wanted.connect(self._ask_to_take_back)
        self.result_page.save_wanted.connect(self._save_refused)
        self.result_page.mended_wanted.connect(self._import_mended)
        self.result_page.entries_wanted.connect(self._actions.show_entries)
        self.result_page.labels_wanted.connect(self._actions.print_labels)
        self.back_button.clicked.connect(self.go_back)
        self.next_button.clicked.connect(self.go_on)
        self._jobs.changed.connect(self._take_job_change)
        for command in (
            Command("imports.next", self.tr("Next step"), self.go_on, "Ctrl+Return", "arrow-right"),
            Command("imports.back", self.tr("Step back"), self.go_back, "Alt+Left", "arrow-left"),
            Command("imports.list", self.tr("Back to the list"), self.closed.emit, "Esc", "list"),
        ):
            self.add_command(command)

    def _ask_to_take_back(self) -> None:
        report = self.report
        if report is not None and report.import_id is not None:
            self._actions.ask_to_take_back(
                report.import_id, report.file_name, self._take_undone, self._take_undo_failure
            )
