"""Asks how a list is to be exported, and shows how far it is."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.services.exporting.export import Exported, export_table
from inventory_desktop.services.importing.progress import Progress
from inventory_desktop.ui.exports.export_run import ExportRun
from inventory_desktop.ui.exports.file_kinds import FileKind, csv_styles, file_kinds
from inventory_desktop.ui.exports.pdf_file import too_long
from inventory_desktop.ui.exports.shown_table import out_pages
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.progress_words import counted_words, left_words
from inventory_desktop.ui.tables.columns import Column
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.tables.whole_list import WholeList
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.threads import Loop
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label
from inventory_desktop.ui.widgets.choice_chips import ChoiceChips
from inventory_desktop.ui.widgets.fields import ChoiceEdit, Field, TextEdit
from inventory_desktop.ui.workplace import Workplace

_WIDTH = 520
_NOT_IN_A_NAME = str.maketrans(dict.fromkeys('<>:"/\\|?*', " "))


class ExportDialog(QDialog):
    """One export of one list.

    Args:
        workplace: What the screen works with.
        table: The list; what it shows now is exported.
        whole: All its rows.
        title: What the list is called.

    Attributes:
        kind: Which kind of file.
        columns: Which columns.
        style: How a CSV is written.
        file: Where to.
    """

    def __init__(
        self,
        workplace: Workplace,
        table: ServerTableView,
        whole: WholeList[Any],
        title: str,
    ) -> None:
        super().__init__(table.window())
        self.setWindowTitle(self.tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        self._workplace = workplace
        self._whole = whole
        self._title = title
        self._replaced: Path | None = None
        self._run: ExportRun | None = None
        self.kind = ChoiceChips([(kind.title, kind) for kind in file_kinds()])
        self.columns = ChoiceEdit()
        self.columns.set_choices(_column_choices(table))
        self.style_choice = ChoiceEdit()
        self.style_choice.set_choices(csv_styles())
        self.file = TextEdit()
        self.file.setText(str(_usual_folder(workplace) / f"{_file_name(title)}.xlsx"))
        self._make_rest()
        self._lay_out()
        self._connect()
        self._show_state()
        self.kind.setFocus()

    @property
    def path(self) -> Path:
        """Where to, with the ending of the kind."""
        chosen: FileKind = self.kind.value
        path = Path(self.file.text().strip()).expanduser()
        return path if path.suffix.lower() == chosen.ending else Path(f"{path}{chosen.ending}")

    @property
    def is_working(self) -> bool:
        """Whether the file is being written."""
        return self._run is not None

    def start(self) -> None:
        """Exports; a file that stands there already is replaced only when asked again."""
        if self.is_working or not self._may_write():
            return
        run = ExportRun(self._workplace, self.path, self._loop())
        run.progressed.connect(self._show_progress)
        run.ended.connect(self._take_end)
        self._run = run
        self._workplace.preferences.export_folder = str(self.path.parent)
        self.banner.clear()
        self.progress.setRange(0, 0)
        self.progress_text.setText("")
        self._show_state()
        run.begin()

    def stop(self) -> None:
        """Ends the export; nothing is written then."""
        if self._run is not None:
            self._run.stop()
            self.progress_text.setText(self.tr("Stopping…"))

    def _may_write(self) -> bool:
        return self._is_short_enough() and self._has_place() and self._may_replace()

    def _is_short_enough(self) -> bool:
        """Whether the list is not too long for the kind of file, as far as its length is known."""
        kind: FileKind = self.kind.value
        total = self._whole.total
        if kind.most_rows is None or total is None or total <= kind.most_rows:
            return True
        self.banner.say(too_long(kind.most_rows))
        return False

    def _has_place(self) -> bool:
        self.file_field.clear_error()
        if not self.file.text().strip():
            self.file_field.show_error(self.tr("Say where the file is to be."))
        elif not self.path.is_absolute():
            self.file_field.show_error(self.tr("Write the whole path, with its folder."))
        else:
            return True
        self.file.setFocus()
        return False

    def _may_replace(self) -> bool:
        path = self.path
        if not path.is_file() or path == self._replaced:
            return True
        self._replaced = path
        self.banner.say(
            self.tr("{0} is there already. Export again to replace it.").format(path.name),
            Tone.WARNING,
        )
        return False

    def _loop(self) -> Loop:
        kind: FileKind = self.kind.value
        columns: Sequence[Column[Any]] = self.columns.currentData()
        make = kind.make(columns, self._title, self.style_choice.currentData())
        return partial(
            export_table, self.path, make, out_pages(self._whole, columns), self._whole.total
        )

    def _take_end(self, end: Exported | AppError) -> None:
        self._run = None
        if isinstance(end, AppError):
            self._show_error(end)
        elif end.is_complete:
            self.accept()
            return
        else:
            self.banner.say(self.tr("Stopped. Nothing was written."), Tone.NEUTRAL)
        self._show_state()

    def _show_error(self, error: AppError) -> None:
        self.banner.say(error.message)

    def _show_progress(self, progress: Progress) -> None:
        if progress.total:
            self.progress.setRange(0, 1000)
            self.progress.setValue(min(1000, round(1000 * progress.done / progress.total)))
        parts = (counted_words(progress), left_words(progress))
        self.progress_text.setText(", ".join(filter(None, parts)))

    def _show_state(self) -> None:
        working = self.is_working
        for editor in (self.kind, self.columns, self.style_choice, self.file, self.browse):
            editor.setEnabled(not working)
        self.progress.setVisible(working)
        self.progress_text.setVisible(working)
        self.start_button.setVisible(not working)
        self.cancel_button.setVisible(not working)
        self.stop_button.setVisible(working)
        self.hide_button.setVisible(working)
        self.adjustSize()
        if working:
            self.hide_button.setFocus()

    def _show_kind(self) -> None:
        chosen: FileKind = self.kind.value
        self.banner.clear()
        self._is_short_enough()
        self.style_field.setVisible(chosen.ending == ".csv")
        text = self.file.text().strip()
        known = {kind.ending for kind in file_kinds()}
        if Path(text).suffix.lower() in known:
            self.file.setText(f"{text[: -len(Path(text).suffix)]}{chosen.ending}")
        self.adjustSize()

    def _browse(self) -> None:
        kind: FileKind = self.kind.value
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), str(self.path), f"{kind.title} (*{kind.ending})"
        )
        if chosen:
            self.file.setText(chosen)
            self._replaced = self.path  # The system's dialog has asked already.

    def _count_words(self) -> str:
        total = self._whole.total
        if total is None:
            return self.tr("All rows, as the list is filtered and sorted now.")
        if total == 1:
            return self.tr("1 row.")
        return self.tr("{0} rows, as the list is filtered and sorted now.").format(
            format_count(total)
        )

    def _make_rest(self) -> None:
        self.browse = button(self.tr("Browse…"))
        self.banner = Banner()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress_text = label("", "small")
        self.start_button = button(self.tr("Export"), "primary", "file-down")
        self.cancel_button = button(self.tr("Cancel"), "quiet")
        self.stop_button = button(self.tr("Stop"))
        self.hide_button = button(self.tr("Go on in the background"))

    def _connect(self) -> None:
        self.kind.chosen.connect(self._show_kind)
        self.browse.clicked.connect(self._browse)
        self.file.textEdited.connect(self.file_field.clear_error)
        self.file.returnPressed.connect(self.start)
        self.start_button.clicked.connect(self.start)
        self.cancel_button.clicked.connect(self.reject)
        self.stop_button.clicked.connect(self.stop)
        self.hide_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Export: {0}").format(self._title), "heading"))
        column.addWidget(label(self._count_words(), "second"))
        self.style_field = Field(self.tr("Cells are parted by"), self.style_choice)
        self.style_field.hide()
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        where.setFocusProxy(self.file)
        self.file_field = Field(self.tr("File"), where)
        self.file.setAccessibleName(self.tr("File"))
        for widget in (
            Field(self.tr("Kind of file"), self.kind),
            Field(self.tr("Columns"), self.columns),
            self.style_field,
            self.file_field,
            self.banner,
            self.progress,
            self.progress_text,
        ):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch()
        for each in (self.cancel_button, self.stop_button, self.hide_button, self.start_button):
            foot.addWidget(each)
        column.addLayout(foot)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.is_working:
            self.start()
        else:
            super().keyPressEvent(event)

    @override
    def done(self, result: int, /) -> None:
        """Closes the dialog; an export that runs goes on."""
        if self._run is not None:
            self._run.is_watched = False
        super().done(result)


def _column_choices(
    table: ServerTableView,
) -> list[tuple[str, Sequence[Column[Any]]]]:
    shown, everything = list(table.shown_columns), list(table.columns)
    choices = [(_tr("As shown ({0})").format(format_count(len(shown))), shown)]
    if len(everything) > len(shown):
        count = format_count(len(everything))
        choices.append((_tr("All ({0})").format(count), everything))
    return [*choices]


def _usual_folder(workplace: Workplace) -> Path:
    last = workplace.preferences.export_folder
    if last and Path(last).is_dir():
        return Path(last)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def _file_name(title: str) -> str:
    plain = " ".join(title.translate(_NOT_IN_A_NAME).split())
    return f"{plain} {datetime.now().astimezone():%Y-%m-%d}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExportDialog", text)
