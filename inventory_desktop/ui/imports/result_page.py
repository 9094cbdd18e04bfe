"""Last step: what came of an import, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.errors import AppError
from inventory_desktop.models import ImportKind, ImportStatus
from inventory_desktop.services.importing.report import ImportReport
from inventory_desktop.services.importing.undo import UndoReport
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.imports.import_jobs import ImportJobs
from inventory_desktop.ui.imports.progress_card import ProgressCard
from inventory_desktop.ui.imports.report_view import ReportView, account_of
from inventory_desktop.ui.imports.undo_words import undo_words
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, frame, on_click, scrolled


class ResultPage(QWidget):
    """Shows a running import, and then what came of it.

    Args:
        jobs: Where it runs.
        parent: Its Qt parent.

    Signals:
        go_on_wanted: A stopped import is to be gone on with.
        undo_wanted: The import is to be taken back.
        save_wanted: The refused rows are to be saved.
        mended_wanted: The mended file is to be imported.
        entries_wanted: The import's entries are to be seen: its number.
        labels_wanted: Labels are to be printed for what the import brought in: its number.
    """

    go_on_wanted = Signal()
    undo_wanted = Signal()
    save_wanted = Signal()
    mended_wanted = Signal()
    entries_wanted = Signal(int)
    labels_wanted = Signal(int)

    def __init__(self, jobs: ImportJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._report: ImportReport | None = None
        self._is_undone = False
        self._may_go_on = False
        self.banner = Banner()
        self.progress = ProgressCard(jobs)
        self.report = ReportView()
        self.go_on_button = button(self.tr("Go on"), icon="play")
        self.entries_button = button(self.tr("Show the entries"), icon="arrow-left-right")
        self.labels_button = button(self.tr("Print labels"), icon="tags")
        self.save_button = button(self.tr("Save refused rows…"), icon="file-down")
        self.mended_button = button(self.tr("Import the mended file…"), icon="file-up")
        self.undo_button = button(self.tr("Take it back"), "danger", "undo-2")
        self._lay_out()
        self.go_on_button.clicked.connect(self.go_on_wanted)
        on_click(self.entries_button, lambda: self.entries_wanted.emit(self._import_id))
        on_click(self.labels_button, lambda: self.labels_wanted.emit(self._import_id))
        self.save_button.clicked.connect(self.save_wanted)
        self.mended_button.clicked.connect(self.mended_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        jobs.changed.connect(self._show_buttons)
        self._show_buttons()

    @property
    def _import_id(self) -> int:
        """Of the import that is shown; its buttons are hidden while it has none."""
        report = self._report
        return 0 if report is None or report.import_id is None else report.import_id

    def begin(self) -> None:
        """Shows an import that begins."""
        self._report, self._is_undone, self._may_go_on = None, False, False
        self.report.clear()
        self.banner.say(
            self.tr("You can look at other screens meanwhile; the import goes on."), Tone.NEUTRAL
        )
        self._show_buttons()

    def show_report(self, report: ImportReport) -> None:
        """Shows what came of it."""
        self._report = report
        self._may_go_on = report.status is not ImportStatus.DONE
        self.report.show_account(account_of(report))
        if self._may_go_on:
            self.banner.say(
                self.tr("Stopped. What was imported stays. Go on, or take it back."), Tone.WARNING
            )
        elif report.refused:
            words = (
                self.tr("Imported, but for 1 refused row. Save it, mend it, import that file.")
                if report.refused == 1
                else self.tr(
                    "Imported, but for {0} refused rows. Save them, mend them, import that file."
                ).format(format_count(report.refused))
            )
            self.banner.say(words, Tone.WARNING)
        else:
            self.banner.say(self.tr("Everything is imported."), Tone.GOOD)
        self._show_buttons()

    def show_failure(self, error: AppError) -> None:
        """Says why the import ended in the middle."""
        self._may_go_on = True
        text = self.tr("{0} What was imported until then stays; go on when you can.")
        self.banner.say(text.format(error.message))
        self._show_buttons()

    def show_undone(self, undone: UndoReport) -> None:
        """Says what was taken back, and what was not."""
        self._is_undone = undone.status is ImportStatus.UNDONE
        self._may_go_on = False
        if self._is_undone:
            self.report.clear()
        text, tone = undo_words(undone)
        self.banner.say(text, tone)
        self._show_buttons()

    def show_undo_failure(self, error: AppError) -> None:
        """Says why it could not be taken back."""
        self.banner.say(error.message)

    def _show_buttons(self) -> None:
        report, is_free = self._report, not self._jobs.is_working
        is_there = report is not None and not self._is_undone and is_free
        is_moving = report is not None and report.kind is ImportKind.MOVEMENTS
        has_entries = is_moving or (report is not None and report.opening_entries > 0)
        has_errors = report is not None and report.errors_file is not None
        self.go_on_button.setVisible(is_free and self._may_go_on)
        self.entries_button.setVisible(is_there and has_entries)
        self.labels_button.setVisible(is_there and has_entries)
        self.save_button.setVisible(is_there and has_errors)
        self.mended_button.setVisible(is_there and has_errors)
        self.undo_button.setVisible(is_there)
        self._card.setVisible(bool(self.report.text))

    def _lay_out(self) -> None:
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.addWidget(self.report)
        inner.addStretch()
        self._card = frame("card")
        around = QVBoxLayout(self._card)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(scrolled(content))
        actions = QHBoxLayout()
        actions.setSpacing(10)
        for each in (
            self.go_on_button,
            self.entries_button,
            self.labels_button,
            self.save_button,
            self.mended_button,
        ):
            actions.addWidget(each)
        actions.addStretch()
        actions.addWidget(self.undo_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(self.progress)
        column.addLayout(actions)
        column.addWidget(self._card, 1)
        column.addStretch()
