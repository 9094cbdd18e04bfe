"""The thread that listens for other desktops' changes, and the windows' way to it."""

from PySide6.QtCore import QObject
from typing_extensions import override

from inventory_desktop.errors import SignInRequired, Unavailable
from inventory_desktop.services.change_feed import FeedState
from inventory_desktop.services.change_listener import ChangeListener
from inventory_desktop.services.changes import Change
from inventory_desktop.ui.bus import Bus
from inventory_desktop.ui.messages import Messages
from inventory_desktop.ui.threads import LongJob


class ChangeFeed(QObject):
    """Puts what a listener tells on the bus.

    What this desktop wrote comes back as well, though the bus knows it already: it costs one more
    reading of the rows that are shown.

    Args:
        listener: Does the listening.
        bus: Where changes and the state of the hearing are told.
        messages: Where the loss of the server, or the end of the session, is told.
        parent: Its Qt parent.
    """

    def __init__(
        self, listener: ChangeListener, bus: Bus, messages: Messages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._listener = listener
        self._bus = bus
        self._messages = messages
        self._job = _Listening(listener)
        self._is_hearing = True
        self._has_ended = False
        self._job.progressed.connect(self._take)

    def begin(self) -> None:
        """Starts to listen."""
        self._job.begin()

    def end(self) -> None:
        """Listens no more, and tells nothing any more; returns at once."""
        self._has_ended = True
        self._job.stop()

    def poke(self) -> None:
        """Connects and reads at once: the server is there again, or somebody signed in again."""
        self._listener.poke()

    def _take(self, told: Change | FeedState) -> None:
        if self._has_ended:
            return
        if isinstance(told, Change):
            self._bus.publish(told)
            return
        self._bus.feed_state.emit(told)
        was_hearing, self._is_hearing = self._is_hearing, told.connected
        # Once for each loss: what follows is the business of who tries to reconnect.
        if was_hearing and isinstance(told.error, Unavailable | SignInRequired):
            self._messages.error(told.error)


class _Listening(LongJob):
    """Ends at once, whatever it waits for."""

    def __init__(self, listener: ChangeListener) -> None:
        super().__init__(listener.listen)
        self._listener = listener

    @override
    def stop(self) -> None:
        super().stop()
        self._listener.poke()
