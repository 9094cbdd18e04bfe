"""First step: the file, and what it holds."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.models import ImportKind
from inventory_desktop.services.importing.samples import Sample
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.icons import IconLabel
from inventory_desktop.ui.imports.draft import Draft
from inventory_desktop.ui.imports.import_jobs import ImportJobs
from inventory_desktop.ui.imports.import_names import FILES, kind_name
from inventory_desktop.ui.imports.progress_card import ProgressCard
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, centred, label, restyle
from inventory_desktop.ui.widgets.choice_chips import ChoiceChips
from inventory_desktop.ui.widgets.fields import Field

_WIDTH = 640
_DROP_HEIGHT = 240
_KIND_WIDTH = 240


class _DropArea(QFrame):
    """Takes a file that is dropped.

    Signals:
        dropped: The file's path.
    """

    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            restyle(self, "hovered", True)  # noqa: FBT003  a property's value

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent, /) -> None:
        restyle(self, "hovered", False)  # noqa: FBT003  a property's value

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        restyle(self, "hovered", False)  # noqa: FBT003  a property's value
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.dropped.emit(Path(url.toLocalFile()))
                return


class FilePage(QWidget):
    """Asks for the file.

    Args:
        jobs: Where the file is read.
        parent: Its Qt parent.

    Attributes:
        kind: What the file holds; only to be seen once there is one.

    Signals:
        path_chosen: The file that is to be read.
        kind_chosen: What the person says that it holds.
    """

    path_chosen = Signal(object)
    kind_chosen = Signal(object)

    def __init__(self, jobs: ImportJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self.drop = _DropArea()
        self.browse = button(self.tr("Choose a file…"), icon="folder-open")
        self.kind = ChoiceChips([(kind_name(kind), kind) for kind in ImportKind])
        self.kind.setMaximumWidth(_KIND_WIDTH)
        self._kind_field = Field(self.tr("It holds"), self.kind)
        self._hint = label("", "section")
        self._facts = label("", "second")
        self.progress = ProgressCard(jobs)
        self._folder = ""
        self._showing = False
        self._lay_out()
        self.browse.clicked.connect(self._browse)
        self.drop.dropped.connect(self.path_chosen)
        self.kind.chosen.connect(self._tell_kind)
        self.setFocusProxy(self.browse)
        self.show_draft(None)

    @property
    def facts(self) -> str:
        """What is said about the chosen file."""
        return self._facts.text()

    def begin(self, hint: str, folder: str) -> None:
        """Asks for a file.

        Args:
            hint: Which one, if that is known; empty otherwise.
            folder: Where to look first.
        """
        self._folder = folder
        self.banner.clear()
        self._hint.setText(hint or self.tr("Drop a CSV or Excel file here"))
        self.show_draft(None)

    def show_draft(self, draft: Draft | None) -> None:
        """Shows what is known of the file."""
        self._kind_field.setVisible(draft is not None)
        self.browse.setText(
            self.tr("Choose a file…") if draft is None else self.tr("Choose another file…")
        )
        if draft is None:
            self._facts.setText(
                self.tr("CSV, TSV or XLSX, also as .gz, of products or of movements")
            )
            return
        self._hint.setText(draft.path.name)
        self._facts.setText(_facts_of(draft.first))
        self._showing = True
        self.kind.choose(draft.choices.kind)
        self._showing = False

    def _tell_kind(self, kind: ImportKind) -> None:
        if not self._showing:
            self.kind_chosen.emit(kind)

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import"),
            self._folder,
            ";;".join((self.tr("Tables ({0})").format(FILES), self.tr("All files (*)"))),
        )
        if chosen:
            self.path_chosen.emit(Path(chosen))

    def _lay_out(self) -> None:
        area = QVBoxLayout(self.drop)
        area.setContentsMargins(24, 24, 24, 24)
        area.setSpacing(8)
        area.addStretch()
        area.addLayout(centred(IconLabel("file-up", "accent", size=36)))
        area.addSpacing(4)
        for words in (self._hint, self._facts):
            words.setWordWrap(True)
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            area.addWidget(words)
        area.addSpacing(6)
        area.addLayout(centred(self.browse))
        area.addStretch()
        self.drop.setMinimumHeight(_DROP_HEIGHT)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self.banner, self.drop, self.progress, self._kind_field):
            column.addWidget(widget)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 24, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)


def _facts_of(sample: Sample) -> str:
    columns = format_count(len(sample.header))
    lines = sample.source.lines
    if lines is None:
        return _tr("Excel workbook, {0} columns").format(columns)
    rows = format_count(max(0, lines - 1))
    return _tr("{0} columns, about {1} rows").format(columns, rows)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilePage", text)
