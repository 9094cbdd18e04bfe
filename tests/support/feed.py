"""Shortcuts for tests of the change feed."""

import threading
from collections.abc import Callable
from functools import reduce
from operator import or_
from typing import Any, Self

from inventory_desktop.services.change_feed import Cursor, FeedState, Reading, read_changes
from inventory_desktop.services.change_listener import ChangeListener
from inventory_desktop.services.changes import NOTHING, Change
from inventory_desktop.services.session import Session

PATIENCE_SECONDS = 30


def reading(session: Session, after: Cursor | None = None) -> Reading:
    """Reads the feed as somebody."""
    return session.read(lambda work: read_changes(work, after))


def told(session: Session, action: Callable[[], Any]) -> dict[str, set[int] | None]:
    """What the feed says of an action: by kind the keys, None for any row."""
    before = reading(session)
    action()
    change = reading(session, before.cursor).change
    return {kind.value: None if ids is None else set(ids) for kind, ids in change.rows.items()}


class Ear:
    """A listener on a thread of its own, and all that it has told.

    Attributes:
        listener: The listener.
        events: What it told, in order: changes and states.
    """

    def __init__(self, session: Session, address: Callable[[], str]) -> None:
        self.listener = ChangeListener(session, address, reading(session).cursor)
        self.events: list[Any] = []
        self._told = threading.Condition()
        self._stop = threading.Event()
        self._thread = threading.Thread(
            target=self.listener.listen, args=(self._take, self._stop.is_set), name="ear"
        )

    @property
    def changes(self) -> list[Change]:
        """The changes among the events."""
        return [event for event in self.events if isinstance(event, Change)]

    @property
    def states(self) -> list[FeedState]:
        """The states among the events."""
        return [event for event in self.events if isinstance(event, FeedState)]

    @property
    def heard(self) -> Change:
        """All changes as one."""
        return reduce(or_, self.changes, NOTHING)

    def until(self, condition: Callable[[], object]) -> None:
        """Waits until what was told makes something true."""
        with self._told:
            assert self._told.wait_for(lambda: bool(condition()), PATIENCE_SECONDS), self.events

    def _take(self, event: Any) -> None:
        with self._told:
            self.events.append(event)
            self._told.notify_all()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._stop.set()
        self.listener.poke()
        self._thread.join(PATIENCE_SECONDS)
        assert not self._thread.is_alive()
