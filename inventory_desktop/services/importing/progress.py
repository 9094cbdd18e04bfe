"""How far an import is, told to whoever shows it."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

_SECONDS_BETWEEN = 0.1


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a long job stands.

    Attributes:
        phase: What is being done, in words for a person.
        done: Lines (or entries, when an import is taken back) dealt with in this phase.
        total: How many there are; None if nobody knows.
        rate: Lines a second in this phase.
        remaining_seconds: Estimate for this phase; None while unknown.
    """

    phase: str
    done: int
    total: int | None
    rate: float
    remaining_seconds: float | None


OnProgress = Callable[[Progress], None]
ShouldStop = Callable[[], bool]


def ignore_progress(_progress: Progress) -> None:
    """For callers that show nothing."""


def never_stop() -> bool:
    """For callers that cannot cancel."""
    return False


class Phase:
    """One part of a job, which reports at most ten times a second.

    Args:
        name: What is being done.
        total: How many lines there are; None if nobody knows.
        tell: Who is told.
    """

    def __init__(self, name: str, total: int | None, tell: OnProgress) -> None:
        self._name = name
        self._total = total
        self._tell = tell
        self._begun = monotonic()
        self._told = 0.0
        self.at(0)

    def at(self, done: int) -> None:
        """Tells how far it is, unless that was told a moment ago."""
        now = monotonic()
        if now - self._told >= _SECONDS_BETWEEN:
            self._told = now
            self._tell(self._progress(done, now))

    def finish(self, done: int) -> None:
        """Tells the last figure in any case."""
        self._tell(self._progress(done, monotonic()))

    def _progress(self, done: int, now: float) -> Progress:
        seconds = now - self._begun
        rate = done / seconds if seconds > 0 else 0.0
        remaining = None
        if self._total is not None and rate > 0:
            remaining = max(0.0, (self._total - done) / rate)
        return Progress(self._name, done, self._total, rate, remaining)
