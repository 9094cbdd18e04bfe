"""How far the job of the imports is, large enough to be read from the other side of the room."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from inventory_desktop.services.importing.progress import Progress
from inventory_desktop.ui.imports.import_jobs import ImportJobs
from inventory_desktop.ui.progress_words import counted_words, left_words, phase_words
from inventory_desktop.ui.widgets.basics import button, label

_PARTS = 1000


class ProgressCard(QFrame):
    """Shows a running job, with a button that stops it; hidden while none runs.

    Args:
        jobs: Where it runs.
        importing: What is said while rows are gone through; as the job says it by default.
        parent: Its Qt parent.
    """

    def __init__(
        self, jobs: ImportJobs, importing: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._importing = importing
        self._jobs = jobs
        self.setProperty("role", "card")
        self._phase = label("", "heading")
        self._counts = label("", "second")
        self._left = label("", "second")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.stop_button = button(self.tr("Stop"), icon="square")
        self.stop_button.clicked.connect(jobs.stop)
        self._lay_out()
        jobs.changed.connect(self._show_job)
        jobs.progressed.connect(self._show_progress)
        self._show_job()

    @property
    def text(self) -> str:
        """All that it says."""
        parts = (self._phase.text(), self._counts.text(), self._left.text())
        return " ".join(filter(None, parts))

    def _show_job(self) -> None:
        self.setVisible(self._jobs.is_working)
        self.stop_button.setEnabled(not self._jobs.is_stopping)
        if self._jobs.is_stopping:
            self._left.setText(self.tr("Stopping…"))
        elif self._jobs.progress is None:
            self._phase.setText(self._jobs.title)
            self._counts.setText("")
            self._left.setText("")
            self._bar.setRange(0, 0)

    def _show_progress(self, progress: Progress) -> None:
        words = phase_words(progress)
        if self._importing and progress.phase == "Importing":
            words = self._importing
        self._phase.setText(words)
        self._counts.setText(counted_words(progress))
        self._bar.setAccessibleName(words)
        if not self._jobs.is_stopping:
            self._left.setText(left_words(progress))
        self._bar.setRange(0, _PARTS if progress.total else 0)
        if progress.total:
            self._bar.setValue(min(_PARTS, round(_PARTS * progress.done / progress.total)))

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._phase)
        words.addWidget(self._bar)
        counts = QHBoxLayout()
        counts.addWidget(self._counts, 1)
        counts.addWidget(self._left)
        words.addLayout(counts)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignVCenter)
