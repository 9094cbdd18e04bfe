"""Connections to a server that stay open, and made, from one unit of work to the next."""

from collections import deque
from threading import BoundedSemaphore, Lock
from time import monotonic
from typing import cast

import psycopg2
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from inventory_desktop.errors import Unavailable
from inventory_desktop.services.driver_connection import DriverConnection

_WAIT_SECONDS = 10
_PING_AFTER_SECONDS = 20


class PooledConnection:
    """A connection that is lent to one unit of work at a time.

    Attributes:
        core: SQLAlchemy's.
        driver: The driver's below it.
        era: As the pool had it when the connection was opened.
    """

    __slots__ = ("_used", "core", "driver", "era")

    def __init__(self, engine: Engine, era: object) -> None:
        self.core = engine.connect()
        self.driver = cast("DriverConnection", self.core.connection.dbapi_connection)
        self.era = era

    @property
    def is_as_made(self) -> bool:
        """Whether it bears no options of SQLAlchemy's that its next user would not expect."""
        return not self.core.get_execution_options()

    def lives(self) -> bool:
        """Asks the server, if nobody did for a while; a busy connection costs nothing."""
        if monotonic() - self._used < _PING_AFTER_SECONDS:
            return True
        try:
            self.driver.send("SELECT 1")
        except psycopg2.Error:
            return False
        return True

    def undo(self) -> bool:
        """Rolls back what was not committed; answers whether the connection is of further use."""
        self._used = monotonic()
        self.driver.carry("")
        try:
            if self.core.in_transaction():
                self.core.rollback()
            self.driver.rollback()
        except (DBAPIError, psycopg2.Error):
            return False
        return self.driver.is_idle

    def close(self) -> None:
        """Closes it; one that is lost is let go without a word to the server."""
        if not self.driver.is_idle:
            self.core.invalidate()
        self.core.close()


class ConnectionPool:
    """The connections of one engine, the one used last first.

    One of SQLAlchemy's pools would do, but the way through it and the making of a connection object
    are a fifteenth of posting one entry, measured, and more of a short read.

    Args:
        engine: Opens connections and keeps none.
        size: Most connections that are kept while nobody uses them; twice as many can be lent.
    """

    def __init__(self, engine: Engine, size: int) -> None:
        self._engine = engine
        self._size = size
        self._era = object()
        self._keeping = Lock()
        self._turns = BoundedSemaphore(2 * size)
        self._kept: deque[PooledConnection] = deque()

    def take(self) -> PooledConnection:
        """Lends a connection that carries nothing and is in no transaction.

        Raises:
            Unavailable: All are lent, and none came back for ten seconds.
            DBAPIError: The server cannot be reached.
        """
        if not self._turns.acquire(timeout=_WAIT_SECONDS):
            raise Unavailable("All connections to the server are busy. Try again in a moment.")
        try:
            return self._kept_that_lives() or PooledConnection(self._engine, self._era)
        except BaseException:
            self._turns.release()
            raise

    def give_back(self, connection: PooledConnection) -> None:
        """Takes a connection back. Where it was lost, the others are not trusted any more."""
        try:
            if not connection.undo():
                self.forget()
            if not self._keep(connection):
                connection.close()
        finally:
            self._turns.release()

    def forget(self) -> None:
        """Closes what is kept, and later what is lent."""
        with self._keeping:
            self._era = object()
            forgotten = [*self._kept]
            self._kept.clear()
        for connection in forgotten:
            connection.close()

    def _keep(self, connection: PooledConnection) -> bool:
        # Under a lock: what is forgotten meanwhile must not be kept after all.
        with self._keeping:
            has_room = connection.era is self._era and len(self._kept) < self._size
            if has_room and connection.is_as_made:
                self._kept.append(connection)
                return True
        return False

    def _kept_that_lives(self) -> PooledConnection | None:
        while connection := self._last_kept():
            if connection.lives():
                return connection
            connection.close()
            self.forget()
        return None

    def _last_kept(self) -> PooledConnection | None:
        with self._keeping:  # What is being forgotten must not be lent.
            return self._kept.pop() if self._kept else None
