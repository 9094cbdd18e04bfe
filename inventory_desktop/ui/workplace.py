"""What every screen works with, and the one way of its reads and writes."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject

from inventory_desktop.errors import AppError
from inventory_desktop.services.changes import Change
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.session import Session
from inventory_desktop.ui.bus import Bus
from inventory_desktop.ui.messages import Messages
from inventory_desktop.ui.preferences import Preferences
from inventory_desktop.ui.tasks import TaskHandle, Tasks

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Workplace:
    """A signed-in person at a window.

    Attributes:
        session: Who is signed in, and the way to the database.
        tasks: Where service calls run.
        bus: Where changes are announced.
        messages: How the person is told things.
        preferences: What this computer remembers of how the person likes the program.
    """

    session: Session
    tasks: Tasks
    bus: Bus
    messages: Messages
    preferences: Preferences

    def read(
        self,
        function: Callable[[UnitOfWork], Result],
        *,
        owner: QObject,
        done: Callable[[Result], None],
        failed: Callable[[AppError], None] | None = None,
        key: Hashable | None = None,
    ) -> TaskHandle:
        """Reads in the background.

        Args:
            function: A service function over the unit of work.
            owner: Whose the answer is; gone owners get none.
            done: Takes the answer on the GUI thread.
            failed: Takes an error; without it the person is told in the usual way.
            key: A newer read of the same owner and key replaces an older one.
        """
        return self.tasks.run(
            lambda: self.session.read(function), owner=owner, done=done, failed=failed, key=key
        )

    def write(
        self,
        function: Callable[[UnitOfWork], Result],
        *,
        change: Change,
        owner: QObject,
        done: Callable[[Result], None],
        failed: Callable[[AppError], None] | None = None,
    ) -> TaskHandle:
        """Writes in the background; after the commit every screen hears of it.

        Args:
            function: A service function over the unit of work.
            change: What it changes.
            owner: As for :meth:`read`.
            done: As for :meth:`read`.
            failed: As for :meth:`read`.
        """
        return self.act(
            lambda session: session.write(function),
            change=change,
            owner=owner,
            done=done,
            failed=failed,
        )

    def act(
        self,
        function: Callable[[Session], Result],
        *,
        change: Change,
        owner: QObject,
        done: Callable[[Result], None],
        failed: Callable[[AppError], None] | None = None,
    ) -> TaskHandle:
        """As :meth:`write`, for what decides itself how much of it is one transaction."""

        def work() -> Result:
            result = function(self.session)
            self.bus.publish(change)
            return result

        return self.tasks.run(work, owner=owner, done=done, failed=failed)
