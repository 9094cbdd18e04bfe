"""How screens hear of changes without knowing each other."""

from PySide6.QtCore import QObject, Signal

from inventory_desktop.services.changes import Change


class Bus(QObject):
    """The one place where changes are announced.

    Signals:
        changed: A :class:`Change`, after it was committed.
    """

    changed = Signal(object)

    def publish(self, change: Change) -> None:
        """Tells every screen; may be called from any thread."""
        self.changed.emit(change)
