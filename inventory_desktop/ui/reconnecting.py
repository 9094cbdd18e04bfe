"""Coming back after the server was lost: one try every two seconds, until it answers."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from inventory_desktop.errors import AppError, Unavailable
from inventory_desktop.services.changes import EVERYTHING
from inventory_desktop.ui.bus import Bus
from inventory_desktop.ui.messages import Messages
from inventory_desktop.ui.tasks import Tasks
from inventory_desktop.ui.theme import Tone

_PAUSE_MS = 2000


class Reconnector(QObject):
    """Shows the banner, tries again, and has every screen read anew once it works.

    Args:
        recover: Finds the server again; raises while it is not there.
        tasks: Where the trying is done.
        bus: Where screens are told to read anew.
        messages: Where the loss is reported, and where the banner is.

    Signals:
        recovered: The server is there again.
    """

    recovered = Signal()

    def __init__(
        self, recover: Callable[[], None], tasks: Tasks, bus: Bus, messages: Messages
    ) -> None:
        super().__init__(messages)
        self._recover = recover
        self._tasks = tasks
        self._bus = bus
        self._messages = messages
        self._is_lost = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._try)
        messages.connection_lost.connect(self._begin)

    def _begin(self) -> None:
        if self._is_lost:
            return
        self._is_lost = True
        self._messages.banner.say(
            self.tr(
                "The server cannot be reached. Reconnecting… You can go on typing; nothing is lost."
            ),
            Tone.WARNING,
            action=self.tr("Try now"),
            act=self._try,
        )
        self._try()

    def _try(self) -> None:
        self._tasks.run(
            self._recover,
            owner=self,
            key="recover",
            done=lambda _nothing: self._end(),
            failed=self._wait,
        )

    def _wait(self, error: AppError) -> None:
        if not isinstance(error, Unavailable):
            # The server is there again, but cannot be used: trying by ourselves would not help.
            self._messages.banner.say(error.message, action=self.tr("Try again"), act=self._try)
            return
        self._pause.start()

    def _end(self) -> None:
        self._is_lost = False
        self._pause.stop()
        self._messages.banner.clear()
        self._messages.done(self.tr("Connected again."))
        self.recovered.emit()
        self._bus.publish(EVERYTHING)
