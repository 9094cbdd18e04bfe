"""Adds up what the ledger got since the last report, batch by batch, before reports are read."""

from PySide6.QtCore import QObject, QTimer, Signal
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.services.changes import NOTHING
from inventory_desktop.services.reports import totals
from inventory_desktop.ui.readings import Step
from inventory_desktop.ui.workplace import Workplace

_WAIT_MS = 500


class AddingUp(Step):
    """A step before the reads of a report; over at once where there is little to add up.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        progressed: Entries that were added up, and how many there are to be.
    """

    progressed = Signal(int, int)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._all = 0
        self._waiting = 0
        self._wait = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._wait.timeout.connect(self._look)

    @override
    def begin(self) -> None:
        self._wait.stop()
        self._all = self._waiting = 0
        self._look()

    def _look(self) -> None:
        self._workplace.read(
            totals.entries_to_add_up, owner=self, done=self._weigh, failed=self._give_up, key="look"
        )

    def _weigh(self, waiting: int) -> None:
        is_stuck = 0 < self._waiting <= waiting
        if waiting < totals.WORTHWHILE or is_stuck:
            self._end()
            return
        self._waiting = waiting
        self._all = max(self._all, waiting)
        self.progressed.emit(self._all - waiting, self._all)
        self._workplace.write(
            totals.add_up, change=NOTHING, owner=self, done=self._take_batch, failed=self._give_up
        )

    def _take_batch(self, added: int) -> None:
        if added:
            self._look()
        else:
            self._wait.start()  # Somebody else is adding up.

    def _give_up(self, _error: AppError) -> None:
        """What is read next is exact all the same, or tells the error itself."""
        self._end()

    def _end(self) -> None:
        if self._all:
            self.progressed.emit(self._all, self._all)
        self.ended.emit()
