"""Running a service call off the GUI thread.

Plain runnables that hold a function and a cancel token; results go through one relay object that
the GUI thread owns. The callbacks sit in a dictionary on the GUI thread, so that a gone owner is
nothing but a dropped entry.
"""

import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QObject,
    QRunnable,
    Qt,
    QThread,
    QThreadPool,
    Signal,
)
from typing_extensions import override

from inventory_desktop.errors import AppError, BugError
from inventory_desktop.log import correlation, get_logger
from inventory_desktop.ui.languages import put_in_words

Result = TypeVar("Result")

_log = get_logger(__name__)

_THREADS = 4


@dataclass(slots=True)
class _Entry:
    """What is to happen on the GUI thread when a task has ended."""

    owner: int
    key: Hashable | None
    token: threading.Event
    done: Callable[[Any], None]
    failed: Callable[[AppError], None] | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a call ended: with a value, or with an error."""

    value: Any = None
    error: AppError | None = None


class TaskHandle:
    """A task that was handed over.

    Args:
        tasks: Where it runs.
        number: Its number there.
    """

    __slots__ = ("_number", "_tasks")

    def __init__(self, tasks: "Tasks", number: int) -> None:
        self._tasks = tasks
        self._number = number

    def cancel(self) -> None:
        """Drops the callbacks, and the work too if it has not begun. Harmless afterwards."""
        self._tasks.cancel(self._number)

    @property
    def active(self) -> bool:
        """Whether its callbacks are still to come."""
        return self._tasks.is_active(self._number)


class _Relay(QObject):
    """Carries outcomes from pool threads to the GUI thread.

    Signals:
        finished: Number of the task and its outcome.
    """

    finished = Signal(int, object)


class _Work(QRunnable):
    """A function and its cancel token; no QObject, no signals of its own."""

    def __init__(
        self, number: int, function: Callable[[], object], token: threading.Event, relay: _Relay
    ) -> None:
        super().__init__()
        self._number = number
        self._function = function
        self._token = token
        self._relay = relay

    @override
    def run(self) -> None:
        outcome = Outcome() if self._token.is_set() else outcome_of(self._function)
        self._relay.finished.emit(self._number, outcome)


def outcome_of(function: Callable[[], object]) -> Outcome:
    """Calls a function; whatever it raises becomes an error of ours, a bug with its traceback.

    Errors of services cross over to the windows here, so here they learn the person's language.
    """
    with correlation() as identifier:
        try:
            return Outcome(value=function())
        except BugError as error:
            _log.error("bug", exc_info=error)
            return Outcome(error=error)
        except AppError as error:
            return Outcome(error=put_in_words(error))
        except Exception as error:  # noqa: BLE001  nothing may be lost on a pool thread
            _log.error("unexpected error in a task", exc_info=error)
            return Outcome(error=bug_of(error, identifier))


def bug_of(error: BaseException, identifier: str = "") -> BugError:
    """Wraps an unexpected exception; its traceback stays reachable as the cause.

    Args:
        error: What was raised.
        identifier: The correlation id under which the log has it.
    """
    bug = BugError(
        QCoreApplication.translate(
            "Tasks", "Something went wrong that should not be possible. Your data is safe."
        )
    )
    bug.__cause__ = error
    if identifier:
        bug.add_note(f"correlation id: {identifier}")
    return bug


class Tasks(QObject):
    """The pool for short calls; the GUI thread owns it.

    Args:
        show_error: Where errors go that no caller takes, usually ``Messages.error``.
        parent: Its Qt parent.
        threads: How many calls run at once.

    Signals:
        busy_changed: True when the first task starts, False when the last one has ended.
    """

    busy_changed = Signal(bool)

    def __init__(
        self,
        show_error: Callable[[AppError], None],
        parent: QObject | None = None,
        *,
        threads: int = _THREADS,
    ) -> None:
        super().__init__(parent)
        self._show_error = show_error
        self._entries: dict[int, _Entry] = {}
        self._latest: dict[tuple[int, Hashable], int] = {}
        self._owners: set[int] = set()
        self._next = 0
        self._closed = False
        self._relay = _Relay(self)
        self._relay.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)

    def run(
        self,
        work: Callable[[], Result],
        *,
        owner: QObject,
        done: Callable[[Result], None],
        failed: Callable[[AppError], None] | None = None,
        key: Hashable | None = None,
    ) -> TaskHandle:
        """Runs a function on a pool thread and hands its result back on the GUI thread.

        Args:
            work: Called on a pool thread; must touch no QObject.
            owner: When it is destroyed, the callbacks are dropped.
            done: Called with the result.
            failed: Called with the error; without it the person is told in the usual way.
            key: A newer task of the same owner and key cancels and disconnects the older one.

        Returns:
            A handle that can cancel it.

        Raises:
            BugError: If it is called on another thread than the GUI's.
        """
        if QThread.currentThread() is not self.thread():
            raise BugError("A task was started from a thread that draws no windows.")
        number = self._next = self._next + 1
        if self._closed:
            return TaskHandle(self, number)
        owner_number = self._follow(owner)
        if key is not None:
            older = self._latest.get((owner_number, key))
            if older is not None:
                self.cancel(older)
            self._latest[owner_number, key] = number
        token = threading.Event()
        was_idle = self.idle()
        self._entries[number] = _Entry(owner_number, key, token, done, failed)
        if was_idle:
            self.busy_changed.emit(True)  # noqa: FBT003  Qt's signal
        self._pool.start(_Work(number, work, token, self._relay))
        return TaskHandle(self, number)

    def cancel(self, number: int) -> None:
        """Drops a task's callbacks; work that has not begun is left undone."""
        entry = self._take(number)
        if entry is not None:
            entry.token.set()

    def is_active(self, number: int) -> bool:
        """Whether a task's callbacks are still to come."""
        return number in self._entries

    def idle(self) -> bool:
        """Whether no callback is waited for."""
        return not self._entries

    def wait_for_done(self, milliseconds: int) -> bool:
        """Waits until all work has ended and its results were delivered; for closing and tests.

        Args:
            milliseconds: How long at most.

        Returns:
            Whether everything ended in time.
        """
        deadline = QDeadlineTimer(milliseconds)
        while True:
            if not self._pool.waitForDone(max(0, deadline.remainingTime())):
                return False
            QCoreApplication.sendPostedEvents(self._relay)
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
            if self.idle() and self._pool.activeThreadCount() == 0:
                return True
            if deadline.hasExpired():
                return False

    def close(self, milliseconds: int = 5000) -> bool:
        """Cancels everything and waits for work that has begun; nothing starts afterwards.

        Args:
            milliseconds: How long at most.

        Returns:
            Whether all threads are free.
        """
        self._closed = True
        for number in tuple(self._entries):
            self.cancel(number)
        self._pool.clear()
        return self._pool.waitForDone(milliseconds)

    def _follow(self, owner: QObject) -> int:
        """Returns the owner's number; from its first task on, its end is watched."""
        number = int(shiboken6.getCppPointer(owner)[0])
        if number not in self._owners:
            self._owners.add(number)
            owner.destroyed.connect(lambda: self._forget(number))
        return number

    def _forget(self, owner: int) -> None:
        self._owners.discard(owner)
        for number in [n for n, entry in self._entries.items() if entry.owner == owner]:
            self.cancel(number)

    def _take(self, number: int) -> _Entry | None:
        entry = self._entries.pop(number, None)
        if entry is None:
            return None
        if entry.key is not None and self._latest.get((entry.owner, entry.key)) == number:
            del self._latest[entry.owner, entry.key]
        if not self._entries and shiboken6.isValid(self):
            self.busy_changed.emit(False)  # noqa: FBT003  Qt's signal
        return entry

    def _deliver(self, number: int, outcome: Outcome) -> None:
        entry = self._take(number)
        if entry is None:
            return
        if outcome.error is None:
            entry.done(outcome.value)
        elif entry.failed is not None:
            entry.failed(outcome.error)
        else:
            self._show_error(outcome.error)
