"""How screens hear of changes and of each other's wishes without knowing each other."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from inventory_desktop.services.changes import Change


@dataclass(frozen=True, slots=True)
class PostingWanted:
    """Somebody wants to record a movement of a product."""

    product_id: int


@dataclass(frozen=True, slots=True)
class HistoryWanted:
    """Somebody wants to see the ledger's entries of a product."""

    product_id: int
    sku: str


class Bus(QObject):
    """The one place where changes are announced and screens are asked for.

    Signals:
        changed: A :class:`Change`, after it was committed.
        wanted: A wish for a screen, for example :class:`PostingWanted`.
    """

    changed = Signal(object)
    wanted = Signal(object)

    def publish(self, change: Change) -> None:
        """Tells every screen; may be called from any thread."""
        self.changed.emit(change)

    def want(self, wish: object) -> None:
        """Asks for a screen."""
        self.wanted.emit(wish)
