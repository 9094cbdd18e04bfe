"""What a person can do, told once: for keys, buttons, the palette and the overview of keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence


def always() -> bool:
    """Says of a command that it can be used at any time."""
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that a person can do.

    Attributes:
        key: Its name in the program, for example ``products.new``.
        title: Its name for people, as a sentence without a subject: "New product".
        run: Does it.
        keys: The keys for it as Qt writes them, for example ``Ctrl+N``; empty for none.
        icon: Lucide name.
        is_available: Whether it can be done right now.
    """

    key: str
    title: str
    run: Callable[[], object]
    keys: str = ""
    icon: str = ""
    is_available: Callable[[], bool] = always

    @property
    def shown_keys(self) -> str:
        """The keys as this system writes them, for example ``⌘N``."""
        return QKeySequence(self.keys).toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def tip(self) -> str:
        """Title and keys, for a tooltip."""
        return f"{self.title} ({self.shown_keys})" if self.keys else self.title

    def run_if_available(self) -> None:
        """Does it, unless it cannot be done right now."""
        if self.is_available():
            self.run()
