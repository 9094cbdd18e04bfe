"""One former import beside the list: what it did, and what can be done with it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.errors import AppError
from inventory_desktop.models import ImportKind
from inventory_desktop.services.importing.history import ImportEntry, ImportState
from inventory_desktop.services.importing.undo import UndoReport
from inventory_desktop.ui.formats import format_timestamp
from inventory_desktop.ui.imports.import_jobs import ImportJobs
from inventory_desktop.ui.imports.import_names import kind_name, state_name
from inventory_desktop.ui.imports.report_view import ReportView, stored_account
from inventory_desktop.ui.imports.undo_words import kept_words, undo_words
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label, scrolled
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.widgets.facts import fact_grid, wrapping_label
from inventory_desktop.ui.workplace import Workplace


class ImportPane(QFrame):
    """Shows an import.

    Args:
        workplace: What the screen works with.
        jobs: Where imports are taken back.
        parent: Its Qt parent.

    Attributes:
        entry: The import; None if none is chosen.

    Signals:
        undo_wanted: It is to be taken back.
        entries_wanted: Its entries are to be seen.
        labels_wanted: Labels are to be printed for what it brought in.
        save_wanted: Its refused rows are to be saved.
        go_on_wanted: It is to be gone on with.
    """

    undo_wanted = Signal()
    entries_wanted = Signal()
    labels_wanted = Signal()
    save_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(
        self, workplace: Workplace, jobs: ImportJobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self._user = workplace.session.user
        self._jobs = jobs
        self.entry: ImportEntry | None = None
        self.banner = Banner()
        self.report = ReportView()
        self.entries_button = button(self.tr("Show the entries"), icon="arrow-left-right")
        self.labels_button = button(self.tr("Print labels"), icon="tags")
        self.save_button = button(self.tr("Save refused rows…"), icon="file-down")
        self.go_on_button = button(self.tr("Go on…"), icon="play")
        self.undo_button = button(self.tr("Take it back"), "danger", "undo-2")
        self._refusal = label("", "small")
        self._refusal.setWordWrap(True)
        self._facts: QWidget | None = None
        self._nothing = EmptyState(
            "file-clock",
            self.tr("No import is chosen"),
            self.tr("Choose one to see what came of it."),
        )
        self._lay_out()
        self.entries_button.clicked.connect(self.entries_wanted)
        self.labels_button.clicked.connect(self.labels_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.go_on_button.clicked.connect(self.go_on_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        jobs.changed.connect(self._show_buttons)
        self.show_entry(None)

    @property
    def errors_file(self) -> Path | None:
        """The refused rows, if they lie on this computer still."""
        stored = "" if self.entry is None else self.entry.report.get("errors_file", "")
        path = Path(stored) if stored else None
        return path if path is not None and path.is_file() else None

    def show_entry(self, entry: ImportEntry | None) -> None:
        """Shows an import, or that none is chosen."""
        is_other = entry is None or self.entry is None or entry.id != self.entry.id
        self.entry = entry
        self._nothing.setVisible(entry is None)
        self._content.setVisible(entry is not None)
        if is_other:
            self.banner.clear()
        if entry is not None:
            self._show(entry)
        self._show_buttons()

    def show_undone(self, undone: UndoReport) -> None:
        """Says what was taken back, and what was not."""
        text, tone = undo_words(undone, name_kept=False)
        self.banner.say(text, tone)

    def show_failure(self, error: AppError) -> None:
        """Says why it could not be taken back."""
        self.banner.say(error.message)

    def _show(self, entry: ImportEntry) -> None:
        self._title.setText(entry.file_name)
        facts = [
            (self.tr("Number"), str(entry.id)),
            (self.tr("Holds"), kind_name(entry.kind)),
            (self.tr("State"), state_name(entry.state)),
            (self.tr("Begun"), format_timestamp(entry.created_at)),
        ]
        if entry.finished_at is not None:
            facts.append((self.tr("Ended"), format_timestamp(entry.finished_at)))
        if entry.undone_at is not None:
            facts.append((self.tr("Taken back"), format_timestamp(entry.undone_at)))
        facts.append((self.tr("By"), entry.created_by_email))
        self._show_facts(facts)
        if entry.report:
            self.report.show_account(stored_account(entry), in_pane=True)
        else:
            self.report.clear()
        self._show_kept(entry)

    def _show_facts(self, facts: list[tuple[str, str]]) -> None:
        if self._facts is not None:
            self._column.removeWidget(self._facts)
            self._facts.hide()
            self._facts.deleteLater()
        self._facts = QWidget()
        grid = fact_grid(facts)
        grid.setContentsMargins(0, 0, 0, 0)
        self._facts.setLayout(grid)
        self._column.insertWidget(2, self._facts)

    def _show_kept(self, entry: ImportEntry) -> None:
        kept = kept_words(
            (each["sku"], each["reason"]) for each in entry.undo_report.get("kept", ())
        )
        self._kept_title.setVisible(bool(kept))
        self._kept.setVisible(bool(kept))
        self._kept.setText(kept)

    def _show_buttons(self) -> None:
        entry = self.entry
        if entry is None:
            for each in self._buttons:
                each.hide()
            self._refusal.hide()
            return
        is_mine = entry.created_by == self._user.id
        is_undone = entry.state is ImportState.UNDONE
        may_undo = is_mine or self._user.is_admin
        is_moving = entry.kind == ImportKind.MOVEMENTS or entry.report.get("opening_entries")
        is_open = entry.state in {ImportState.STOPPED, ImportState.UNFINISHED}
        self.entries_button.setVisible(bool(is_moving))
        self.labels_button.setVisible(bool(is_moving) and not is_undone)
        self.save_button.setVisible(self.errors_file is not None)
        self.go_on_button.setVisible(is_open and is_mine)
        self.undo_button.setVisible(not is_undone)
        half = entry.state is ImportState.HALF_UNDONE
        self.undo_button.setText(self.tr("Take the rest back") if half else self.tr("Take it back"))
        self.undo_button.setEnabled(may_undo and not self._jobs.is_working)
        self.go_on_button.setEnabled(not self._jobs.is_working)
        self._refusal.setText(self._refusal_words(entry, may_undo=may_undo))
        self._refusal.setVisible(not is_undone and bool(self._refusal.text()))

    def _refusal_words(self, entry: ImportEntry, *, may_undo: bool) -> str:
        if not may_undo:
            return self.tr("Only {0} or an admin can take this import back.").format(
                entry.created_by_email
            )
        if self._jobs.is_working:
            return self.tr("{0}. Wait until that has ended.").format(self._jobs.title)
        return ""

    def _lay_out(self) -> None:
        self._content = QWidget()
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(20, 20, 20, 14)
        self._column.setSpacing(14)
        self._title = wrapping_label("", "heading")
        self._kept_title = label(self.tr("Not taken back"), "section")
        self._kept = wrapping_label("")
        for widget in (self._title, self.banner, self.report, self._kept_title, self._kept):
            self._column.addWidget(widget)
        self._column.addStretch()
        actions = QVBoxLayout()
        actions.setContentsMargins(20, 8, 20, 14)
        actions.setSpacing(8)
        self._buttons = (
            self.go_on_button,
            self.entries_button,
            self.labels_button,
            self.save_button,
            self.undo_button,
        )
        for each in self._buttons:
            actions.addWidget(each)
        actions.addWidget(self._refusal)
        whole = QVBoxLayout(self._content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(inner), 1)
        whole.addLayout(actions)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._nothing)
        row.addWidget(self._content)
