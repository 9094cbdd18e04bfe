"""Imports products from a file: choose it, see what would happen, do it, take it back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import AppError, RuleError, ValidationError
from inventory_desktop.models import ImportKind, ImportStatus
from inventory_desktop.services.changes import EVERYTHING
from inventory_desktop.services.importing.map_files import load_map, shipped_maps
from inventory_desktop.services.importing.maps import ImportMap
from inventory_desktop.services.importing.product_import import ImportProducts, import_products
from inventory_desktop.services.importing.progress import Progress
from inventory_desktop.services.importing.report import ImportReport
from inventory_desktop.services.importing.undo import UndoReport, undo_import
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.screen import PANE_WIDTH
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.threads import LongJob, Loop
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label
from inventory_desktop.ui.widgets.fields import ChoiceEdit, Field
from inventory_desktop.ui.workplace import Workplace

_FILES = "*.csv *.csv.gz *.tsv *.txt *.xlsx"


class ImportPane(QFrame):
    """Leads through an import beside the list that it fills.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        closed: The person wants the list's own pane back.
    """

    closed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._path: Path | None = None
        self._report: ImportReport | None = None
        self._job: LongJob | None = None
        self.setProperty("role", "pane")
        self.setFixedWidth(PANE_WIDTH)
        self.setAcceptDrops(True)
        self.banner = Banner()
        self.file_button = button(self.tr("Choose a file…"), icon="file-up")
        self.map_choice = ChoiceEdit()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress_text = label("", "small")
        self.summary = label("", "second")
        self.summary.setWordWrap(True)
        self.start_button = button(self.tr("Import"), "primary", "download")
        self.stop_button = button(self.tr("Stop"))
        self.undo_button = button(self.tr("Take it back"), "danger", "undo-2")
        self.close_button = button(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._show_state()
        workplace.tasks.run(_product_maps, owner=self, done=self._offer_maps)

    @property
    def is_done(self) -> bool:
        """Whether the chosen file was imported to its end."""
        report = self._report
        return (
            self._job is None
            and report is not None
            and not report.is_dry_run
            and report.status is ImportStatus.DONE
        )

    @property
    def is_working(self) -> bool:
        """Whether something is being read, imported or taken back."""
        return self._job is not None

    def choose_file(self, path: Path) -> None:
        """Takes a file and works out what importing it would do."""
        if self.is_working:
            return
        self._path = path
        self.file_button.setText(path.name)
        self._look()

    def start(self) -> None:
        """Imports the chosen file."""
        path = self._path
        if path is not None and self._report is not None and not self.is_working:
            refused = path.with_name(f"{path.name.removesuffix('.gz')}.errors.csv")
            command = ImportProducts(
                path=path, map=self.map_choice.currentData(), errors_path=refused
            )
            self._run(
                partial(import_products, self._workplace.session, command), self._show_imported
            )

    def take_back(self) -> None:
        """Undoes the import that was just done."""
        report = self._report
        if report is not None and report.import_id is not None and not self.is_working:
            self._run(
                partial(undo_import, self._workplace.session, report.import_id),
                self._show_taken_back,
            )

    def _look(self) -> None:
        path = self._path
        if path is None or self.is_working or self.map_choice.currentData() is None:
            return
        self._report = None
        self.summary.setText("")
        command = ImportProducts(path=path, map=self.map_choice.currentData(), is_dry_run=True)
        self._run(partial(import_products, self._workplace.session, command), self._show_preview)

    def _run(self, work: Loop, done: Callable[[Any], None]) -> None:
        job = LongJob(work)
        job.progressed.connect(self._show_progress)
        job.succeeded.connect(done)
        job.failed.connect(self._show_error)
        job.finished.connect(self._forget_job)
        self._job = job
        self.banner.clear()
        self.progress.setRange(0, 0)
        self.progress_text.setText("")
        self._show_state()
        job.begin()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self.progress_text.setText(self.tr("Stopping…"))

    def _forget_job(self) -> None:
        self._job = None
        self._show_state()

    def _offer_maps(self, maps: Sequence[ImportMap]) -> None:
        self.map_choice.set_choices(
            [(each.name.replace("_", " ").capitalize(), each) for each in maps]
        )
        self._look()

    def _show_progress(self, progress: Progress) -> None:
        if progress.total:
            self.progress.setRange(0, 1000)
            self.progress.setValue(round(1000 * progress.done / progress.total))
        text = self.tr("{0}: {1} lines, {2} a second").format(
            progress.phase, format_count(progress.done), format_count(round(progress.rate))
        )
        if progress.remaining_seconds is not None:
            left = format_count(round(progress.remaining_seconds))
            text = self.tr("{0}, {1} s left").format(text, left)
        self.progress_text.setText(text)

    def _show_preview(self, report: ImportReport) -> None:
        if report.status is not ImportStatus.DONE:
            self.banner.say(self.tr("Stopped. Choose the file again to look at it."), Tone.NEUTRAL)
            return
        self._report = report
        self.summary.setText(self._counts(report))
        if report.refused:
            self.banner.say(self._refusals(report), Tone.WARNING)

    def _show_imported(self, report: ImportReport) -> None:
        self._report = report
        self.summary.setText(self._counts(report))
        self._workplace.bus.publish(EVERYTHING)
        if report.refused:
            where = self.tr("They are in {0} with the reason: mend that file and import it.")
            self.banner.say(
                f"{self._refusals(report)} {where.format(report.errors_file)}", Tone.WARNING
            )
        elif report.status is ImportStatus.DONE:
            self.banner.say(self.tr("Everything is imported."), Tone.GOOD)
        else:
            self.banner.say(
                self.tr("Stopped. What was imported stays; go on, or take it back."), Tone.WARNING
            )

    def _show_taken_back(self, report: UndoReport) -> None:
        self._workplace.bus.publish(EVERYTHING)
        if report.status is not ImportStatus.UNDONE:
            self.banner.say(
                "\n".join(
                    (
                        self.tr("The import is not taken back completely. Try it again."),
                        *(f"{kept.sku}: {kept.reason}" for kept in report.kept),
                    )
                ),
                Tone.WARNING,
            )
            return
        self._report = None
        self.summary.setText("")
        stayed = "\n".join(f"{kept.sku}: {kept.reason}" for kept in report.kept)
        if stayed:
            said = self.tr("The import is taken back, but for these:\n{0}").format(stayed)
            self.banner.say(said, Tone.WARNING)
        else:
            self.banner.say(self.tr("The import is taken back."), Tone.GOOD)

    def _show_error(self, error: AppError) -> None:
        self._workplace.bus.publish(EVERYTHING)
        if isinstance(error, ValidationError | RuleError):
            self.banner.say(error.message)
        else:
            self._workplace.messages.error(error)

    def _counts(self, report: ImportReport) -> str:
        accepted = report.accepted
        lines = (
            (self.tr("{0} new"), accepted.get("created", 0)),
            (self.tr("{0} changed"), accepted.get("updated", 0)),
            (self.tr("{0} as they were"), accepted.get("unchanged", 0)),
            (self.tr("{0} refused"), report.refused),
        )
        return "\n".join(text.format(format_count(count)) for text, count in lines if count)

    def _refusals(self, report: ImportReport) -> str:
        return self.tr("{0} rows cannot be imported.").format(format_count(report.refused))

    def _show_state(self) -> None:
        working, report = self._job is not None, self._report
        imported = report is not None and not report.is_dry_run
        self.progress.setVisible(working)
        self.progress_text.setVisible(working)
        self.file_button.setEnabled(not working)
        self.map_choice.setEnabled(not working)
        self.stop_button.setVisible(working)
        self.close_button.setVisible(not working)
        self.start_button.setVisible(not working and not self.is_done)
        self.start_button.setEnabled(report is not None)
        self.start_button.setText(self.tr("Go on") if imported else self.tr("Import"))
        self.undo_button.setVisible(not working and imported)

    def _ask_for_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import products"), "", self.tr("Tables ({0})").format(_FILES)
        )
        if chosen:
            self.choose_file(Path(chosen))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.choose_file(Path(url.toLocalFile()))
                return

    def _connect(self) -> None:
        self.file_button.clicked.connect(self._ask_for_file)
        self.map_choice.currentIndexChanged.connect(self._look)
        self.start_button.clicked.connect(self.start)
        self.stop_button.clicked.connect(self._stop)
        self.undo_button.clicked.connect(self.take_back)
        self.close_button.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 14)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Import products"), "heading"))
        explanation = label(
            self.tr(
                "CSV or Excel, also as .gz. Products with a SKU that exists are changed, others"
                " are made. Nothing happens before you have seen what would."
            ),
            "second",
        )
        explanation.setWordWrap(True)
        column.addWidget(explanation)
        column.addWidget(Field(self.tr("File"), self.file_button))
        column.addWidget(Field(self.tr("Columns are called as in"), self.map_choice))
        for widget in (self.progress, self.progress_text, self.summary, self.banner):
            column.addWidget(widget)
        column.addStretch()
        row = QHBoxLayout()
        row.setSpacing(10)
        for each in (self.close_button, self.stop_button, self.undo_button, self.start_button):
            row.addWidget(each, 1)
        column.addLayout(row)


def _product_maps() -> list[ImportMap]:
    """Reads the maps that come with the program, the plain one first."""
    maps = [load_map(name) for name in shipped_maps()]
    return sorted(
        (each for each in maps if each.kind is ImportKind.PRODUCTS),
        key=lambda each: (each.name != "products", each.name),
    )
