"""Listens for what other desktops write, for as long as somebody is signed in.

A plain loop that knows nothing of Qt. It holds one connection of its own, straight to the server,
on which the database pings after each transaction that wrote something. The ping says nothing; what
was written is then read with the person's token. Reading also happens without a ping: after each
connecting, when the computer wakes, and every half to whole minute, so that a lost ping costs
nothing.
"""

from collections.abc import Callable
from datetime import datetime
from math import inf
from random import uniform
from time import monotonic, time
from typing import Any

import psycopg2

from inventory_desktop.errors import AppError, SignInRequired
from inventory_desktop.log import get_logger
from inventory_desktop.services.change_feed import (
    CHANNEL,
    LISTENER,
    READ,
    Cursor,
    FeedState,
    Online,
    Reading,
    reading_of,
)
from inventory_desktop.services.changes import NOTHING, Change
from inventory_desktop.services.driver_errors import translated
from inventory_desktop.services.listening_line import Line, open_line
from inventory_desktop.services.session import Session
from inventory_desktop.services.sweeps import Sweeps
from inventory_desktop.services.waker import Stopped, Waker

_log = get_logger(__name__)

_SPEAK = "SELECT set_config('inventory.token', %(token)s, true);"
# Pings that come together are answered by one reading, and not by all desktops at once.
_GATHER_SECONDS = (0.02, 0.04)
_MOST_READINGS_A_SECOND = 400
"""Of all desktops together, however many pings come, and whoever sends them."""
# Where each reading finds something, the pings are turned off until one finds nothing for a while:
# the next reading would come as soon without them, and each costs the server as much as it says.
_BUSY_READINGS = 3
_CALM_SECONDS = 0.5
_POLL_SECONDS = (30.0, 60.0)
_COUNT_AFTER_SECONDS = 15.0
_PRUNE_AFTER_SECONDS = (1800.0, 5400.0)
_TELL_AFTER_SECONDS = 1.0
_TICK_SECONDS = 5.0
_JUMP_SECONDS = 4.0
_FIRST_RETRY_SECONDS = 0.5
_LAST_RETRY_SECONDS = 30.0

Progress = Callable[[Any], None]


class ChangeListener:
    """Tells of changes and of how it stands with the hearing.

    Args:
        session: Who is signed in.
        address: Where the server is, asked at each connecting: an own server may move.
        cursor: Up to where everything on the screens has been read.
    """

    def __init__(self, session: Session, address: Callable[[], str], cursor: Cursor) -> None:
        self._session = session
        self._address = address
        self._cursor = cursor
        self._waker = Waker()
        self._sweeps = Sweeps()
        self._online = Online(1, 1)
        self._read_at: datetime | None = None
        self._told: FeedState | None = None
        self._failures = 0
        self._next_reading = self._last_reading = self._counted_at = -inf
        self._found_at = self._told_at = -inf
        self._busy_readings = 0
        self._is_pinged = False
        self._prune_at = monotonic() + uniform(*_PRUNE_AFTER_SECONDS)  # noqa: S311  jitter
        self._lead = time() - monotonic()
        self._progress: Progress = _nobody

    def poke(self) -> None:
        """Has it connect and read at once, or notice that it is to stop; from any thread."""
        self._waker.wake()

    def listen(self, progress: Progress, should_stop: Callable[[], bool]) -> None:
        """Listens until it is to stop.

        Args:
            progress: Takes each :class:`Change`, and the :class:`FeedState` whenever it differs.
            should_stop: Asked after each waiting; :meth:`poke` ends a waiting.
        """
        self._progress = progress
        self._waker.should_stop = should_stop
        try:
            while True:
                self._connect_and_hear()
                self._wait_to_try_again()
        except Stopped:
            return
        finally:
            self._waker.close()

    def _connect_and_hear(self) -> None:
        """Returns when the server is lost."""
        name = LISTENER.format(self._session.user.id)
        try:
            with open_line(self._address(), name=name, waker=self._waker) as line:
                self._have_pings(line, wanted=True)
                self._hear(line)
        except psycopg2.Error as error:
            self._tell(translated(error))
        except AppError as error:
            self._tell(error)

    def _wait_to_try_again(self) -> None:
        longest = min(_LAST_RETRY_SECONDS, _FIRST_RETRY_SECONDS * 2**self._failures)
        self._failures = min(self._failures + 1, 10)
        until = monotonic() + longest * uniform(0.5, 1.0)  # noqa: S311  jitter
        while (left := until - monotonic()) > 0:
            self._waker.wait(min(left, _TICK_SECONDS))
            if self._waker.take() or self._has_slept():
                self._failures = 0
                return

    def _have_pings(self, line: Line, *, wanted: bool) -> None:
        """Turns pings on or off. A reading has to follow: of what came before, nobody pings."""
        line.ask(f"{'LISTEN' if wanted else 'UNLISTEN'} {CHANNEL}")
        self._is_pinged = wanted
        self._busy_readings = 0
        self._next_reading = monotonic()

    def _hear(self, line: Line) -> None:
        while True:
            now = monotonic()
            if now >= self._next_reading:
                self._read(line)
            self._tell_changes(self._sweeps.take(monotonic()))
            self._wait(line)
            if self._waker.take() or self._has_slept():
                self._next_reading, self._counted_at = monotonic(), -inf

    def _wait(self, line: Line) -> None:
        """Waits for a ping; once one has come, only for the moment to read."""
        now = monotonic()
        until_reading = self._next_reading - now
        seconds = min(until_reading, self._sweeps.due - now, _TICK_SECONDS)
        if until_reading < self._pause:
            self._waker.wait(seconds)
        elif line.wait(seconds) and self._next_reading < inf:
            now = monotonic()
            gathered = now + uniform(*_GATHER_SECONDS)  # noqa: S311  jitter
            rested = self._last_reading + self._pause * uniform(0.8, 1.2)  # noqa: S311  jitter
            self._next_reading = min(self._next_reading, max(gathered, rested))

    @property
    def _pause(self) -> float:
        """Seconds between two readings, so that all desktops together do not ask too often."""
        return max(_GATHER_SECONDS[1], self._online.desktops / _MOST_READINGS_A_SECOND)

    def _read(self, line: Line) -> None:
        now = monotonic()
        counting = now - self._counted_at >= _COUNT_AFTER_SECONDS
        is_soon = now - self._last_reading < 3 * self._pause
        self._last_reading = now
        self._next_reading = now + uniform(*_POLL_SECONDS)  # noqa: S311  jitter
        try:
            reading = self._ask(line, counting=counting)
        except psycopg2.Error as error:
            refusal = translated(error)
            if not isinstance(refusal, SignInRequired):
                raise
            # Nothing can be read until somebody signs in again, and then pokes.
            self._next_reading = inf
            self._tell(refusal)
            return
        self._failures = 0
        self._cursor = reading.cursor
        self._read_at = datetime.now().astimezone()
        if reading.online is not None:
            self._counted_at, self._online = now, reading.online
        self._sweeps.add(reading.sweeping, monotonic())
        self._tell_changes(reading.named)
        self._tell(None)
        self._follow_pace(line, found=reading.change != NOTHING, is_soon=is_soon)
        self._prune_if_due(line)

    def _follow_pace(self, line: Line, *, found: bool, is_soon: bool) -> None:
        """Goes without pings while so much is written that they say nothing new."""
        now = monotonic()
        if found:
            self._found_at = now
        if not self._is_pinged:
            if now - self._found_at > max(_CALM_SECONDS, 2 * self._pause):
                self._have_pings(line, wanted=True)
            else:
                self._next_reading = now + self._pause * uniform(0.8, 1.2)  # noqa: S311  jitter
            return
        self._busy_readings = self._busy_readings + 1 if found and is_soon else 0
        if self._busy_readings >= _BUSY_READINGS:
            self._have_pings(line, wanted=False)

    def _ask(self, line: Line, *, counting: bool) -> Reading:
        parameters = {
            "token": self._session.token,
            "after": self._cursor,
            "counting": counting,
        }
        return reading_of(line.ask(_SPEAK + READ, parameters)[0])

    def _prune_if_due(self, line: Line) -> None:
        """Whoever listens for long keeps the log short."""
        if monotonic() < self._prune_at:
            return
        self._prune_at = monotonic() + uniform(*_PRUNE_AFTER_SECONDS)  # noqa: S311  jitter
        pruning = f"{_SPEAK}SELECT inventory.prune_changes()"
        (pruned,) = line.ask(pruning, {"token": self._session.token})[0]
        _log.debug("change log pruned", rows=pruned)

    def _has_slept(self) -> bool:
        """Whether the computer slept, or somebody set its clock: the two clocks have parted."""
        lead = time() - monotonic()
        parted = abs(lead - self._lead) > _JUMP_SECONDS
        self._lead = lead
        return parted

    def _tell_changes(self, change: Change) -> None:
        if change != NOTHING:
            self._progress(change)

    def _tell(self, error: AppError | None) -> None:
        """Tells how it stands, if that differs or was not told for a while."""
        connected = error is None
        colleagues = max(0, self._online.people - 1) if connected else 0
        state = FeedState(connected, self._read_at, colleagues, error)
        told, now = self._told, monotonic()
        if (
            told is not None
            and (told.connected, told.colleagues) == (connected, colleagues)
            and type(told.error) is type(error)
            and (not connected or now - self._told_at < _TELL_AFTER_SECONDS)
        ):
            return
        self._told, self._told_at = state, now
        self._progress(state)


def _nobody(_event: Any) -> None:
    """Takes what is told before anybody listens to it."""
