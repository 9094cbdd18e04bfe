"""Thin hosts of long jobs: a thread drives a plain loop that knows nothing of Qt."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.ui.tasks import outcome_of

Loop = Callable[[Callable[[Any], None], Callable[[], bool]], Any]
"""Takes ``progress`` and ``should_stop``; returns the result."""

_END_MS = 15_000


class LongJob(QThread):
    """Runs one loop to its end, or until it is asked to stop.

    Args:
        loop: What is to be done; called on the thread, must touch no QObject.
        parent: Its Qt parent.

    Signals:
        progressed: What the loop reports, on the GUI thread.
        succeeded: The loop's result.
        failed: An :class:`AppError`.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, loop: Loop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop = loop
        self._stop = threading.Event()

    def stop(self) -> None:
        """Asks the loop to end at its next good place; returns at once."""
        self._stop.set()

    def end(self) -> bool:
        """Asks the loop to end and waits for it; for closing.

        Returns:
            Whether the thread has ended.
        """
        self._stop.set()
        return self.wait(_END_MS)

    @override
    def run(self) -> None:
        outcome = outcome_of(lambda: self._loop(self.progressed.emit, self._stop.is_set))
        if isinstance(outcome.error, AppError):
            self.failed.emit(outcome.error)
        else:
            self.succeeded.emit(outcome.value)
