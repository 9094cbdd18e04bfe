"""Thin hosts of long jobs: a thread drives a plain loop that knows nothing of Qt."""

import threading
from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QThread, Signal
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.ui.tasks import outcome_of

Loop = Callable[[Callable[[Any], None], Callable[[], bool]], Any]
"""Takes ``progress`` and ``should_stop``; returns the result."""

_END_MS = 15_000


class LongJob(QThread):
    """Runs one loop to its end, or until it is asked to stop.

    It belongs to no window: a thread that runs must not be destroyed, so it is kept here until it
    has ended, whoever began it.

    Args:
        loop: What is to be done; called on the thread, must touch no QObject.

    Signals:
        progressed: What the loop reports, on the GUI thread.
        succeeded: The loop's result.
        failed: An :class:`AppError`.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)

    _running: ClassVar[set["LongJob"]] = set()

    def __init__(self, loop: Loop) -> None:
        super().__init__()
        self._loop = loop
        self._stop = threading.Event()
        self.finished.connect(self._let_go)

    @classmethod
    def stop_all(cls) -> None:
        """Asks all jobs to end at their next good place; returns at once."""
        for job in cls._running:
            job.stop()

    @classmethod
    def end_all(cls) -> None:
        """Asks all jobs to end and waits for them; for closing the program."""
        cls.stop_all()
        for job in tuple(cls._running):
            job.wait(_END_MS)
            cls._running.discard(job)

    def begin(self) -> None:
        """Starts the loop."""
        self._running.add(self)
        self.start()

    def stop(self) -> None:
        """Asks the loop to end at its next good place; returns at once."""
        self._stop.set()

    @override
    def run(self) -> None:
        outcome = outcome_of(lambda: self._loop(self.progressed.emit, self._stop.is_set))
        if isinstance(outcome.error, AppError):
            self.failed.emit(outcome.error)
        else:
            self.succeeded.emit(outcome.value)

    def _let_go(self) -> None:
        self.wait()
        self._running.discard(self)
