"""The way to the database: engine, unit of work, retry, and driver errors in the program's words.

Only this module makes engines. A unit of work is one session and one transaction that carries the
person's token; it rolls back unless it is told to commit.
"""

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import uniform
from time import monotonic, sleep
from typing import TypeVar

import psycopg2
from psycopg2.extensions import connection as PgConnection  # noqa: N812  a class, in small letters
from psycopg2.extensions import cursor as Cursor  # noqa: N812  as above
from sqlalchemy import URL, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import Connection, Dialect
from sqlalchemy.exc import DBAPIError, DisconnectionError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session, SessionTransaction
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, PoolProxiedConnection

from inventory_desktop.errors import BugError, PermissionDenied, SignInRequired, Unavailable
from inventory_desktop.log import get_logger
from inventory_desktop.services.driver_errors import NO_GRANT, is_retryable, translated

Result = TypeVar("Result")

_log = get_logger(__name__)

_ATTEMPTS = 5
_FIRST_WAIT_SECONDS = 0.02
_PING_AFTER_SECONDS = 20
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
            pool_size=pool_size,
            max_overflow=pool_size,
            pool_timeout=10,
            pool_use_lifo=True,
            hide_parameters=True,
            connect_args={"application_name": application_name, "connect_timeout": 5},
        )
        self._port: int | None = None
        event.listen(self._engine, "do_connect", self._redirect)
        event.listen(self._engine, "connect", _prepare_connection)
        event.listen(self._engine, "before_cursor_execute", _send_opening, retval=True)
        event.listen(self._engine, "rollback", _forget_opening)
        event.listen(self._engine, "checkout", _replace_stale_connection)

    @property
    def engine(self) -> Engine:
        """The engine, for migrations and measurements."""
        return self._engine

    @contextmanager
    def unit_of_work(self, token: str | None, *, verify: bool = False) -> Iterator[UnitOfWork]:
        """Opens one transaction with the person's token.

        Args:
            token: What sign-in answered; None for the few things that need no person.
            verify: Fail at once if the token is no longer valid. For reads: without it their
                tables would look empty. Writes are refused by the database itself.

        Yields:
            The unit of work; it rolls back unless ``commit`` is called.

        Raises:
            AppError: A driver's error, in the program's words.
        """
        self._refuse_forbidden_thread()
        session = Session(self._engine, expire_on_commit=False, autoflush=False)
        opening = session.info["opening"] = _opening(token, verify=verify)
        try:
            yield UnitOfWork(session)
        except (DBAPIError, PoolTimeout) as error:
            _forget_token(error, opening)
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
                with self.unit_of_work(token, verify=not commit) as work:
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
            self._engine.dispose()

    def close(self) -> None:
        """Closes all connections."""
        self._engine.dispose()

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
            work.session.execute(text("SELECT 1"))

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


def _prepare_connection(connection: PgConnection, _entry: ConnectionPoolEntry) -> None:
    """Sets what the program relies on; a role's own defaults are trusted for nothing."""
    with connection.cursor() as cursor:
        cursor.execute(_SESSION_SETTINGS)
    connection.commit()


def _replace_stale_connection(
    connection: PgConnection, record: ConnectionPoolEntry, _proxy: PoolProxiedConnection
) -> None:
    """Asks a connection that lay idle for a while whether it lives; busy ones cost nothing."""
    now = monotonic()
    idle = now - record.info.setdefault("used", now)
    record.info["used"] = now
    if idle < _PING_AFTER_SECONDS:
        return
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
        connection.rollback()
    except psycopg2.Error as error:
        raise DisconnectionError from error


@event.listens_for(Session, "after_begin")
def _carry_token(
    session: Session, _transaction: SessionTransaction, connection: Connection
) -> None:
    opening = session.info.get("opening")
    if opening:
        connection.info["opening"] = opening


def _send_opening(
    connection: Connection,
    cursor: Cursor,
    statement: str,
    parameters: object,
    _context: object,
    executemany: bool,  # noqa: FBT001  SQLAlchemy calls it so
) -> tuple[str, object]:
    """Puts the transaction's opening before its first statement, in the same round trip."""
    opening = connection.info.pop("opening", None)
    if opening is None:
        return statement, parameters
    if executemany or cursor.name:
        with cursor.connection.cursor() as own:
            own.execute(opening)
        return statement, parameters
    return f"{opening} {statement}", parameters


def _forget_opening(connection: Connection) -> None:
    if not connection.invalidated:
        connection.info.pop("opening", None)


def _forget_token(error: DBAPIError | PoolTimeout, opening: str) -> None:
    """Takes the token out of the statement that an error shows, and so out of all logs."""
    if isinstance(error, DBAPIError) and error.statement and opening:
        error.statement = error.statement.replace(opening, "").lstrip()


def _opening(token: str | None, *, verify: bool) -> str:
    """SQL that tells the database who speaks, and for reads fails if that person may not."""
    if token is None:
        return ""
    harmless = token if _TOKEN_FORM.fullmatch(token) else ""
    told = f"SELECT set_config('inventory.token', '{harmless}', true);"
    return f"{told} SELECT auth.require_user();" if verify else told
