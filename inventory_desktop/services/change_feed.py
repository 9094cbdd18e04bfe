"""What other desktops wrote: how a desktop hears of it, and how it stands with the hearing."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NewType

from inventory_desktop.errors import AppError
from inventory_desktop.services.changes import EVERYTHING, NOTHING, Change, Entity, changed
from inventory_desktop.services.database import UnitOfWork

CHANNEL = "inventory_changes"
"""Where the database pings, without a word, when something was written."""

LISTENER = "inventory-desktop listens {0}"
"""Name of a listener's connection, with the person's id; the database counts by it."""

READ = (
    "SELECT r.read_up_to::text, r.is_too_old, r.changes, o.desktops, o.people"
    " FROM inventory.read_changes(%(after)s) r"
    " LEFT JOIN LATERAL inventory.desktops_online() o ON %(counting)s"
)

Cursor = NewType("Cursor", str)
"""Up to where somebody has read: the snapshot of the database that they read with."""


@dataclass(frozen=True, slots=True)
class Online:
    """Who listens for changes at this moment.

    Attributes:
        desktops: How many desktops do, this one among them.
        people: How many people sit in front of them.
    """

    desktops: int
    people: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What was written since the last reading.

    Attributes:
        named: The rows whose keys are known.
        sweeping: The kinds of which any row may have been written: a bulk edit, an import.
        cursor: To go on from.
        online: Who listens; None if that was not asked.
    """

    named: Change
    sweeping: Change
    cursor: Cursor
    online: Online | None = None

    @property
    def change(self) -> Change:
        """All of it."""
        return self.named | self.sweeping


@dataclass(frozen=True, slots=True)
class FeedState:
    """How it stands with the hearing of changes.

    Attributes:
        connected: Whether a change would be heard of at once.
        last_read_at: When changes were last asked for with success, by this computer's clock and
            with its zone; None if they never were.
        colleagues: How many other people's desktops hear of changes too.
        error: Why nothing is heard: ``Unavailable`` while the server is lost, ``SignInRequired``
            when the session has ended; None while all is well.
    """

    connected: bool
    last_read_at: datetime | None = None
    colleagues: int = 0
    error: AppError | None = None


def read_changes(work: UnitOfWork, after: Cursor | None, *, counting: bool = False) -> Reading:
    """Reads what was written and committed since.

    Args:
        work: The unit of work; on the server that is written to, since another one's snapshots
            say nothing of it.
        after: Where the last reading ended; None begins, and answers no changes.
        counting: Whether to count who listens.

    Raises:
        SignInRequired: Nobody is signed in any more.
    """
    return reading_of(work.call(READ, {"after": after, "counting": counting})[0])


def prune_changes(work: UnitOfWork) -> int:
    """Throws away what is older than a day, a piece at most; answers how many rows.

    Raises:
        SignInRequired: Nobody is signed in any more.
    """
    answer: int = work.call("SELECT inventory.prune_changes()", {})[0][0]
    return answer


def reading_of(row: Sequence[Any]) -> Reading:
    """Makes a reading of what :data:`READ` answers."""
    cursor, is_too_old, pairs, desktops, people = row
    online = None if desktops is None else Online(desktops, people)
    if is_too_old:
        return Reading(NOTHING, EVERYTHING, Cursor(cursor), online)
    named, sweeping = NOTHING, NOTHING
    for kind, ids in pairs:
        if kind not in _KNOWN:
            continue  # A newer version of the program writes what this one does not show.
        if ids is None:
            sweeping |= changed(Entity(kind))
        else:
            named |= changed(Entity(kind), ids=frozenset(ids))
    return Reading(named, sweeping, Cursor(cursor), online)


_KNOWN = frozenset(Entity)
