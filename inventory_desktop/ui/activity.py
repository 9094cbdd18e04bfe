"""Long jobs in the status bar: what runs, how far it is, and a way to it and to its end."""

from collections.abc import Callable
from dataclasses import dataclass

from inventory_desktop.ui.bus import Wish


@dataclass(frozen=True, slots=True)
class Activity:
    """A long job as the status bar shows it.

    Attributes:
        number: Tells it from others; the newest state of a number is shown.
        title: What is done, for example "Importing list.csv".
        left: How long it will go on, in words; empty while nobody knows.
        share: How much of it is done, 0 to 1; None while nobody knows.
        wish: What leads to it; None if nothing does.
        stop: Ends it at its next good place.
    """

    number: int
    title: str
    left: str
    share: float | None
    wish: Wish | None
    stop: Callable[[], object]
