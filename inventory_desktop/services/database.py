"""The way to the database: engine, unit of work, retry, and driver errors in the program's words.

Only this module makes engines. A unit of work is one connection and one transaction that carries
the person's token; it rolls back unless it is told to commit.
"""

import re
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from random import uniform
from time import sleep
from typing import Any, TypeVar

import psycopg2
from sqlalchemy import URL, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from inventory_desktop.errors import BugError, PermissionDenied, SignInRequired, Unavailable
from inventory_desktop.log import get_logger
from inventory_desktop.services.connection_pool import ConnectionPool, PooledConnection
from inventory_desktop.services.driver_connection import DriverConnection
from inventory_desktop.services.driver_errors import NO_GRANT, is_retryable, translated

Result = TypeVar("Result")

_log = get_logger(__name__)

_ATTEMPTS = 5
_FIRST_WAIT_SECONDS = 0.02
_TOKEN_FORM = re.compile(r"[A-Za-z0-9._-]+")
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
        connection: SQLAlchemy's connection; services speak to the database through it.
    """

    __slots__ = ("_driver", "connection")

    def __init__(self, lent: PooledConnection) -> None:
        self.connection = lent.core
        self._driver = lent.driver

    def call(self, statement: str, parameters: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """Sends a statement straight to the driver, for the one call that a person waits for most.

        Same transaction, same errors. SQLAlchemy's way costs a tenth of posting an entry.

        Args:
            statement: SQL in the driver's form, with ``%(name)s`` for parameters.
            parameters: By name.

        Returns:
            All rows.
        """
        with self._driver.cursor() as cursor:
            cursor.execute(statement, parameters)
            return cursor.fetchall()

    def commit(self) -> None:
        """Makes the work lasting. Without it everything is rolled back at the end."""
        self.connection.commit()
        # SQLAlchemy does nothing where it sent nothing; the driver knows if anything is open.
        self._driver.commit()


class Database:
    """A server, reached with one login.

    Args:
        url: postgresql://user:password@host:port/name.
        application_name: How the connection shows on the server.
        pool_size: Connections kept open.
        allow_unencrypted: Whether a server on another machine may be used without TLS.

    Attributes:
        forbidden_thread: Identifier of a thread on which work is refused; the program sets it to
            that of its GUI thread.
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
            poolclass=NullPool,
            hide_parameters=True,
            connect_args={
                "application_name": application_name,
                "connect_timeout": 5,
                "connection_factory": DriverConnection,
            },
        )
        self._port: int | None = None
        event.listen(self._engine, "do_connect", self._redirect)
        event.listen(self._engine, "connect", _prepare_connection)
        self._pool = ConnectionPool(self._engine, pool_size)

    @property
    def engine(self) -> Engine:
        """The engine, for migrations and measurements."""
        return self._engine

    @contextmanager
    def unit_of_work(
        self, token: str | None, *, verify: bool = False, alone: bool = False
    ) -> Iterator[UnitOfWork]:
        """Opens one transaction with the person's token.

        Args:
            token: What sign-in answered; None for the few things that need no person.
            verify: Fail at once if the token is no longer valid. For reads: without it their
                tables would look empty. Writes are refused by the database itself.
            alone: It is a single statement, which is committed in the same round trip.

        Yields:
            The unit of work; it rolls back unless ``commit`` is called.

        Raises:
            AppError: A driver's error, in the program's words.
        """
        self._refuse_forbidden_thread()
        try:
            lent = self._pool.take()
            try:
                lent.driver.carry(_opening(token, verify=verify), alone=alone)
                yield UnitOfWork(lent)
            finally:
                self._pool.give_back(lent)
        except (DBAPIError, psycopg2.Error) as error:
            raise translated(error) from error

    def run(
        self,
        function: Callable[[UnitOfWork], Result],
        *,
        token: str | None,
        commit: bool = True,
        alone: bool = False,
    ) -> Result:
        """Runs a whole function in a transaction, again if the server asks for it.

        Only serialization failures and deadlocks are repeated, each time in a fresh unit of work. A
        lost connection is not: the caller re-sends with the same request_id.

        Args:
            function: Takes the unit of work; must be free to run more than once.
            token: As for :meth:`unit_of_work`.
            commit: False for reads.
            alone: The function sends a single statement, which is the whole transaction: it lasts
                if it succeeds, whatever the function does next.

        Returns:
            What the function returned.

        Raises:
            AppError: As :meth:`unit_of_work`.
        """
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                with self.unit_of_work(token, verify=not commit, alone=alone) as work:
                    result = function(work)
                    if commit:
                        work.commit()
                    return result
            except PermissionDenied as error:
                if token is None or isinstance(error, SignInRequired) or error.right != NO_GRANT:
                    raise
                self._refuse_invalid(token)
                raise
            except Unavailable as error:
                if attempt == _ATTEMPTS or not is_retryable(error):
                    raise
                _log.info("transaction repeated", attempt=attempt)
                sleep(uniform(0.5, 1.5) * _FIRST_WAIT_SECONDS * 2**attempt)  # noqa: S311  jitter
        raise BugError("The repetition of a transaction ended without an answer.")

    def move_to_port(self, port: int) -> None:
        """Connects to another port from now on: an own server that died may come back elsewhere."""
        if port != (self._port or self._engine.url.port):
            self._port = port
            self._pool.forget()

    def close(self) -> None:
        """Closes all connections."""
        self._pool.forget()

    def _redirect(
        self,
        _dialect: Dialect,
        _record: ConnectionPoolEntry,
        _arguments: list[object],
        parameters: dict[str, object],
    ) -> None:
        if self._port is not None:
            parameters["port"] = self._port

    def _refuse_invalid(self, token: str) -> None:
        """Tells an ended session from a missing right: to the database's grants they look alike."""
        with self.unit_of_work(token, verify=True) as work:
            work.connection.execute(text("SELECT 1"))

    def _refuse_forbidden_thread(self) -> None:
        if threading.get_ident() == self.forbidden_thread:
            raise BugError("The database was asked from the thread that draws the windows.")


@contextmanager
def admin_connection(address: URL, *, autocommit: bool = False) -> Iterator[Connection]:
    """Opens one connection under a server admin's login, without a person; closed at the end.

    Args:
        address: With the login and the database. To another machine only with TLS, unless it says
            ``sslmode=disable`` itself.
        autocommit: For what PostgreSQL allows in no transaction, such as CREATE DATABASE.
    """
    insecure_said = address.query.get("sslmode") == "disable"
    engine = create_engine(
        _with_tls(address.set(drivername="postgresql+psycopg2"), allow_unencrypted=insecure_said),
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT" if autocommit else "READ COMMITTED",
        hide_parameters=True,
    )
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def driver_address(url: str, *, allow_unencrypted: bool = False) -> str:
    """An address as the bare driver takes it, by the same rules as for :class:`Database`."""
    address = make_url(url).set(drivername="postgresql")
    safe = _with_tls(address, allow_unencrypted=allow_unencrypted)
    return safe.render_as_string(hide_password=False)


def _with_tls(address: URL, *, allow_unencrypted: bool) -> URL:
    """TLS or no sign-in to another machine, unless the settings say otherwise."""
    if allow_unencrypted or _is_local(address):
        return address
    if address.query.get("sslmode") in {"require", "verify-ca", "verify-full"}:
        return address
    return address.update_query_dict({"sslmode": "require"})


def _is_local(address: URL) -> bool:
    """Whether every host that the driver may try is this computer."""
    hosts = [address.host or ""]
    for name in ("host", "hostaddr"):
        given = address.query.get(name, ())
        hosts += [given] if isinstance(given, str) else given
    each = (part for host in hosts for part in host.split(","))
    return all(part in _LOCAL_HOSTS or part.startswith("/") for part in each)


def _prepare_connection(connection: DriverConnection, _entry: ConnectionPoolEntry) -> None:
    """Sets what the program relies on; a role's own defaults are trusted for nothing."""
    with connection.cursor() as cursor:
        cursor.execute(_SESSION_SETTINGS)
    connection.commit()


def _opening(token: str | None, *, verify: bool) -> str:
    """SQL that tells the database who speaks, and for reads fails if that person may not.

    A SELECT, and not the shorter SET LOCAL: of that the server's statistics would keep the text.
    """
    if token is None:
        return ""
    harmless = token if _TOKEN_FORM.fullmatch(token) else ""
    told = f"SELECT set_config('inventory.token', '{harmless}', true);"
    return f"{told}SELECT auth.require_user();" if verify else told
