"""The one long job of the imports at a time: a check, an import, or taking one back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from inventory_desktop.errors import AppError
from inventory_desktop.services.importing.progress import Progress
from inventory_desktop.ui.activity_reporter import ActivityReporter
from inventory_desktop.ui.bus import ImportWanted
from inventory_desktop.ui.threads import LongJob, Loop
from inventory_desktop.ui.workplace import Workplace


class ImportJobs(QObject):
    """Runs jobs one after the other; they go on while other screens are looked at.

    Args:
        workplace: Whose bus hears how far a job is.
        parent: Its Qt parent.

    Signals:
        changed: A job has begun, or the one that ran has ended.
        progressed: How far it is.
    """

    changed = Signal()
    progressed = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = workplace.bus
        self._job: LongJob | None = None
        self._progress: Progress | None = None
        self._done: Callable[[Any], object] | None = None
        self._failed: Callable[[AppError], object] | None = None
        self.title = ""
        self.is_stopping = False

    @property
    def is_working(self) -> bool:
        """Whether a job runs."""
        return self._job is not None

    @property
    def progress(self) -> Progress | None:
        """How far the job is; None while nobody knows."""
        return self._progress

    def run(
        self,
        title: str,
        loop: Loop,
        *,
        done: Callable[[Any], object],
        failed: Callable[[AppError], object],
        wish: ImportWanted,
    ) -> bool:
        """Begins a job.

        Args:
            title: What it does.
            loop: Does it, off the GUI thread.
            done: Takes the result.
            failed: Takes an error.
            wish: Leads to where it is shown.

        Returns:
            False if another one runs.
        """
        if self.is_working:
            return False
        job = LongJob(loop)
        ActivityReporter(job, self._bus, title, wish)
        job.progressed.connect(self._take_progress)
        job.succeeded.connect(self._take_result)
        job.failed.connect(self._take_error)
        self._job, self._done, self._failed = job, done, failed
        self._progress, self.is_stopping, self.title = None, False, title
        self.changed.emit()
        job.begin()
        return True

    def stop(self) -> None:
        """Asks the job to end at its next good place."""
        if self._job is not None:
            self.is_stopping = True
            self._job.stop()
            self.changed.emit()

    def _take_progress(self, progress: Progress) -> None:
        self._progress = progress
        self.progressed.emit(progress)

    def _take_result(self, result: object) -> None:
        done = self._done
        self._forget()
        if done is not None:
            done(result)

    def _take_error(self, error: AppError) -> None:
        failed = self._failed
        self._forget()
        if failed is not None:
            failed(error)

    def _forget(self) -> None:
        self._job = self._done = self._failed = None
        self.changed.emit()
