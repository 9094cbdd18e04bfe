"""A connection that waits for the database's pings, and can be interrupted whatever it waits for.

The driver's asynchronous mode: connecting, asking and waiting all end at once when the thread is
woken to stop, also when the server hangs or the network swallows everything.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from time import monotonic
from typing import Any

import psycopg2
from psycopg2.extensions import POLL_OK, POLL_WRITE
from psycopg2.extensions import connection as PgConnection  # noqa: N812  a class, in small letters

from inventory_desktop.services.waker import Waker

_CONNECT_SECONDS = 10
_ANSWER_SECONDS = 10
# A network that went away without a word is noticed after about eleven seconds.
_LIVENESS: dict[str, Any] = {
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
_SETTINGS = (
    "SET search_path = inventory, pg_temp;"
    "SET statement_timeout = '10s';"
    "SET lock_timeout = '5s';"
    "SET timezone = 'UTC'"
)


class Line:
    """One connection; never in a transaction but while it asks.

    Args:
        connection: In the driver's asynchronous mode.
        waker: Interrupts it.
    """

    def __init__(self, connection: PgConnection, waker: Waker) -> None:
        self._connection = connection
        self._waker = waker

    def ask(self, statements: str, parameters: Mapping[str, Any] | None = None) -> Any:
        """Sends statements as one message, which is one transaction; answers the last one's rows.

        Raises:
            psycopg2.Error: The server refuses, is lost, or does not answer in time.
            Stopped: As for :meth:`Waker.wait`.
        """
        # What was pinged before is covered by what is asked now, what is pinged meanwhile is not.
        self._connection.notifies.clear()
        with self._connection.cursor() as cursor:
            cursor.execute(statements, parameters)
            self.finish(_ANSWER_SECONDS)
            return cursor.fetchall() if cursor.description else []

    def wait(self, seconds: float) -> bool:
        """Waits for a ping, for so long at most; answers whether one came.

        Raises:
            psycopg2.Error: The server is lost.
            Stopped: As for :meth:`Waker.wait`.
        """
        if not self._connection.notifies:
            if not self._waker.wait(seconds, read=self._connection.fileno()):
                return False
            self._connection.poll()
        came = bool(self._connection.notifies)
        self._connection.notifies.clear()
        return came

    def finish(self, seconds: float) -> None:
        """Waits until the server has answered."""
        deadline = monotonic() + seconds
        while (state := self._connection.poll()) != POLL_OK:
            handle = self._connection.fileno()
            left = deadline - monotonic()
            if left <= 0:
                raise psycopg2.OperationalError("The server did not answer in time.")
            if state == POLL_WRITE:
                self._waker.wait(left, write=handle)
            else:
                self._waker.wait(left, read=handle)


@contextmanager
def open_line(url: str, *, name: str, waker: Waker) -> Iterator[Line]:
    """Connects; closed at the end.

    Args:
        url: As the driver takes it: postgresql://...
        name: How the connection shows on the server.
        waker: Interrupts it.

    Raises:
        psycopg2.Error: The server cannot be reached, or refuses.
        Stopped: As for :meth:`Waker.wait`.
    """
    connection: PgConnection = psycopg2.connect(
        url, async_=True, application_name=name, **_LIVENESS
    )
    try:
        line = Line(connection, waker)
        line.finish(_CONNECT_SECONDS)
        line.ask(_SETTINGS)
        yield line
    finally:
        connection.close()
