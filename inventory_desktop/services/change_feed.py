"""What other desktops wrote: how a desktop hears of it, and how it stands with the hearing."""

from dataclasses import dataclass
from datetime import datetime

from inventory_desktop.errors import AppError


@dataclass(frozen=True, slots=True)
class FeedState:
    """How it stands with the hearing of changes.

    Attributes:
        connected: Whether a change would be heard of at once.
        last_read_at: When changes were last asked for with success, by this computer's clock and
            with its zone; None if they never were.
        colleagues: How many other desktops hear of changes too.
        error: Why nothing is heard: ``Unavailable`` while the server is lost, ``SignInRequired``
            when the session has ended; None while all is well.
    """

    connected: bool
    last_read_at: datetime | None = None
    colleagues: int = 0
    error: AppError | None = None
