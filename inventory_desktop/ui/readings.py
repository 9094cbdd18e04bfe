"""What a screen reads again and again: one read after another, and no oftener than is good."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from inventory_desktop.errors import AppError
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.ui.workplace import Workplace

_LEAST_REST_MS = 300
_LONGEST_REST_MS = 600_000
_RESTS_PER_PASS = 20
"""A screen that follows changes keeps the server busy for a twentieth of the time at most."""


class Step(QObject):
    """Something that is done in the background and then ends.

    Signals:
        ended: It is done, well or not.
    """

    ended = Signal()

    def begin(self) -> None:
        """Does it; once more from the start if it is under way."""
        raise NotImplementedError


class Reading(Step):
    """One read.

    Args:
        workplace: What the screen works with.
        function: A service function over the unit of work.
        parent: Its Qt parent.

    Signals:
        arrived: What was read.
        failed: The :class:`AppError` because of which nothing was.
    """

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        workplace: Workplace,
        function: Callable[[UnitOfWork], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._function = function

    def begin(self) -> None:
        """Reads."""
        self._workplace.read(
            self._function, owner=self, done=self._arrive, failed=self._fail, key="read"
        )

    def _arrive(self, value: object) -> None:
        self.arrived.emit(value)
        self.ended.emit()

    def _fail(self, error: AppError) -> None:
        self.failed.emit(error)
        self.ended.emit()


class _Asked(IntEnum):
    """What is to follow when the present pass has ended."""

    NOTHING = 0
    LATER = 1
    AT_ONCE = 2


class Lane(QObject):
    """Takes steps one after another, so that a screen full of figures uses one connection.

    Args:
        steps: In their order.
        parent: Its Qt parent.
    """

    def __init__(self, steps: Sequence[Step], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._place: int | None = None
        self._asked = _Asked.NOTHING
        self._clock = QElapsedTimer()
        self._rest = QTimer(self, singleShot=True, interval=_LEAST_REST_MS)
        self._rest.timeout.connect(self.begin)
        for number, step in enumerate(self._steps):
            step.ended.connect(lambda number=number: self._go_on(number))

    def begin(self) -> None:
        """Takes all steps, again from the first one when those under way have ended."""
        self._rest.stop()
        if self._place is not None:
            self._asked = _Asked.AT_ONCE
            return
        self._clock.start()
        self._take(0)

    def begin_soon(self) -> None:
        """Takes all steps after a rest that is the longer, the longer they took the last time."""
        if self._place is not None:
            self._asked = max(self._asked, _Asked.LATER)
        elif not self._rest.isActive():
            self._rest.start()

    def _take(self, place: int) -> None:
        self._place = place
        self._steps[place].begin()

    def _go_on(self, place: int) -> None:
        if place != self._place:
            return  # Somebody had a single step taken again.
        if place + 1 < len(self._steps):
            self._take(place + 1)
            return
        self._place = None
        rest = _RESTS_PER_PASS * self._clock.elapsed()
        self._rest.setInterval(min(max(rest, _LEAST_REST_MS), _LONGEST_REST_MS))
        asked, self._asked = self._asked, _Asked.NOTHING
        if asked is _Asked.AT_ONCE:
            self.begin()
        elif asked is _Asked.LATER:
            self._rest.start()
