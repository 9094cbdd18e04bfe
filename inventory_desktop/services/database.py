"""The way to the database: engine, unit of work, retry, and driver errors in the program's words.

Only this module makes engines. A unit of work is one session and one transaction that carries the
person's token; it rolls back unless it is told to commit.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import uniform
from time import sleep
from typing import TypeVar

from sqlalchemy import URL, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session, SessionTransaction
from sqlalchemy.pool import ConnectionPoolEntry

from inventory_desktop.errors import BugError, Unavailable
from inventory_desktop.log import get_logger
from inventory_desktop.services.driver_errors import is_retryable, translated

Result = TypeVar("Result")

_log = get_logger(__name__)

_ATTEMPTS = 5
_FIRST_WAIT_SECONDS = 0.02
_LOCAL_HOSTS = frozenset({"", "localhost", "127.0.0.1", "::1"})
_SESSION_SETTINGS = (
    "SET search_path = inventory, pg_temp;"
    "SET statement_timeout = '30s';"
    "SET lock_timeout = '10s';"
    "SET idle_in_transaction_session_timeout = '60s';"
    "SET timezone = 'UTC'"
)


class UnitOfWork:
    """One transaction on behalf of one person.

    Attributes:
        session: The SQLAlchemy session; services speak to the database through it alone.
    """

    __slots__ = ("session",)

    def __init__(self, session: Session) -> None:
        self.session = session

    def commit(self) -> None:
        """Makes the work lasting. Without it everything is rolled back at the end."""
        self.session.commit()


class Database:
    """A server, reached with one login.

    Args:
        url: postgresql://user:password@host:port/name.
        application_name: How the connection shows on the server.
        pool_size: Connections kept open.
        allow_unencrypted: Whether a server on another machine may be used without TLS.

    Attributes:
        forbidden_thread: Identifier of a thread on which work is refused; tests and development
            builds set it to the GUI thread's.
    """

    def __init__(
        self,
        url: str,
        *,
        application_name: str = "inventory-desktop",
        pool_size: int = 4,
        allow_unencrypted: bool = False,
    ) -> None:
        self.forbidden_thread: int | None = None
        address = make_url(url).set(drivername="postgresql+psycopg2")
        self._engine = create_engine(
            _with_tls(address, allow_unencrypted=allow_unencrypted),
            pool_size=pool_size,
            max_overflow=pool_size,
            pool_timeout=10,
            pool_pre_ping=True,
            pool_use_lifo=True,
            hide_parameters=True,
            connect_args={"application_name": application_name, "connect_timeout": 5},
        )
        event.listen(self._engine, "connect", _prepare_connection)

    @property
    def engine(self) -> Engine:
        """The engine, for migrations and measurements."""
        return self._engine

    @contextmanager
    def unit_of_work(self, token: str | None) -> Iterator[UnitOfWork]:
        """Opens one transaction with the person's token.

        Args:
            token: What sign-in answered; None for the few things that need no person.

        Yields:
            The unit of work; it rolls back unless ``commit`` is called.

        Raises:
            AppError: A driver's error, in the program's words.
        """
        self._refuse_forbidden_thread()
        session = Session(self._engine, expire_on_commit=False, autoflush=False)
        session.info["token"] = token or ""
        try:
            yield UnitOfWork(session)
        except (DBAPIError, PoolTimeout) as error:
            raise translated(error) from error
        finally:
            session.close()

    def run(
        self, function: Callable[[UnitOfWork], Result], *, token: str | None, commit: bool = True
    ) -> Result:
        """Runs a whole function in a transaction, again if the server asks for it.

        Only serialization failures and deadlocks are repeated, each time with a fresh session. A
        lost connection is not: the caller re-sends with the same request_id.

        Args:
            function: Takes the unit of work; must be free to run more than once.
            token: As for :meth:`unit_of_work`.
            commit: False for reads.

        Returns:
            What the function returned.

        Raises:
            AppError: As :meth:`unit_of_work`.
        """
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                with self.unit_of_work(token) as work:
                    result = function(work)
                    if commit:
                        work.commit()
                    return result
            except Unavailable as error:
                if attempt == _ATTEMPTS or not is_retryable(error):
                    raise
                _log.info("transaction repeated", attempt=attempt)
                sleep(uniform(0.5, 1.5) * _FIRST_WAIT_SECONDS * 2**attempt)  # noqa: S311  jitter
        raise BugError("The repetition of a transaction ended without an answer.")

    def close(self) -> None:
        """Closes all connections."""
        self._engine.dispose()

    def _refuse_forbidden_thread(self) -> None:
        if threading.get_ident() == self.forbidden_thread:
            raise BugError("The database was asked from the thread that draws the windows.")


def _with_tls(address: URL, *, allow_unencrypted: bool) -> URL:
    """TLS or no sign-in to another machine, unless the profile says otherwise."""
    if address.host is None or address.host in _LOCAL_HOSTS or allow_unencrypted:
        return address
    if address.query.get("sslmode") in {"require", "verify-ca", "verify-full"}:
        return address
    return address.update_query_dict({"sslmode": "require"})


def _prepare_connection(connection: object, _entry: ConnectionPoolEntry) -> None:
    """Sets what the program relies on; a role's own defaults are trusted for nothing."""
    cursor = connection.cursor()  # type: ignore[attr-defined]  # the driver's, untyped here
    cursor.execute(_SESSION_SETTINGS)
    cursor.close()
    connection.commit()  # type: ignore[attr-defined]  # as above


@event.listens_for(Session, "after_begin")
def _carry_token(session: Session, _transaction: SessionTransaction, connection: Connection) -> None:
    if "token" in session.info:
        connection.execute(
            text("SELECT set_config('inventory.token', :token, true)"),
            {"token": session.info["token"]},
        )
