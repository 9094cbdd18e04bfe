"""Tells the status bar of long jobs, from their beginning to their end."""

from itertools import count

from PySide6.QtCore import QObject

from inventory_desktop.services.importing.progress import Progress
from inventory_desktop.ui.activity import Activity
from inventory_desktop.ui.bus import Bus, Wish
from inventory_desktop.ui.progress_words import left_words
from inventory_desktop.ui.threads import LongJob

_numbers = count(1)


class ActivityReporter(QObject):
    """Tells the bus how far a job is, whichever window began it and whether that still exists.

    Args:
        job: Which; begun after this.
        bus: Who is told.
        title: What it does.
        wish: What leads to it; None if nothing does.
    """

    def __init__(self, job: LongJob, bus: Bus, title: str, wish: Wish | None = None) -> None:
        super().__init__(job)
        self._job = job
        self._bus = bus
        self._title = title
        self._wish = wish
        self._number = next(_numbers)
        job.started.connect(self._tell)
        job.progressed.connect(self._tell)
        job.finished.connect(self._tell_end)

    def _tell(self, progress: Progress | None = None) -> None:
        share = None
        if progress is not None and progress.total:
            share = min(1.0, progress.done / progress.total)
        left = "" if progress is None else left_words(progress)
        self._bus.under_way.emit(
            Activity(self._number, self._title, left, share, self._wish, self._job.stop)
        )

    def _tell_end(self) -> None:
        self._bus.over.emit(self._number)
        del self._job  # It owns this reporter; two that hold each other would stay for ever.
