"""Changes after which whole lists are read anew, told seldom: an import writes for minutes."""

from math import inf

from inventory_desktop.services.changes import NOTHING, Change

_QUIET_SECONDS = 2.0
_LONGEST_SECONDS = 30.0
_REST_SECONDS = 10.0


class Sweeps:
    """Gathers changes of any row: the first is told at once, what follows when no more comes.

    What counts as quiet follows from how far apart they come; after half a minute they are told
    anyway. Moments are seconds of a clock that only goes forward.

    Attributes:
        due: When there is something to tell; infinity while there is nothing.
    """

    def __init__(self) -> None:
        self._gathered = NOTHING
        self._added_at = self._told_at = -inf
        self.due = inf

    def add(self, change: Change, now: float) -> None:
        """Gathers a change; one of nothing is none."""
        if change == NOTHING:
            return
        spacing = now - self._added_at
        if self._gathered == NOTHING and min(spacing, now - self._told_at) > _REST_SECONDS:
            self.due = now
        else:
            quiet = max(_QUIET_SECONDS, 2 * min(spacing, _REST_SECONDS))
            self.due = min(now + quiet, self._told_at + _LONGEST_SECONDS)
        self._gathered |= change
        self._added_at = now

    def take(self, now: float) -> Change:
        """What is to be told now."""
        if now < self.due:
            return NOTHING
        told, self._gathered = self._gathered, NOTHING
        self._told_at, self.due = now, inf
        return told
