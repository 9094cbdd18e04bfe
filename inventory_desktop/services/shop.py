"""The way from settings to a shop's database: a given server, or the program's own.

SQLAlchemy takes longer to load than PostgreSQL to start. Opening the program's own shop therefore
does without it, and each function here that needs it imports it.
"""

import json
import os
import socket
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

import psycopg2

from inventory_desktop.config import Settings
from inventory_desktop.errors import AppError, BugError, PermissionDenied, RuleError, Unavailable
from inventory_desktop.log import get_logger
from inventory_desktop.sentences import said
from inventory_desktop.services.desktop_login import DATABASE_NAME, DesktopLogin
from inventory_desktop.services.embedded_server import EmbeddedServer
from inventory_desktop.services.plain_connection import plain_connection

if TYPE_CHECKING:
    from inventory_desktop.services.database import Database, UnitOfWork

Result = TypeVar("Result")

_log = get_logger(__name__)

SCHEMA_VERSION = "0011"
"""Revision of the migrations that this program was made for."""

_LOGIN_FILE = "desktop.json"
_STATE = "SELECT (SELECT version_num FROM inventory.alembic_version), auth.needs_first_admin()"


class Shop:
    """One shop's database, opened for one computer.

    With a given server's address nothing is started and nothing is changed there. Without one the
    program's own server is started, made ready if it is new or of an older version of the program,
    and this computer gets a login role of its own, kept in a file that only its owner can read.

    Args:
        settings: Where the shop is.
        application_name: How the connections show on the server.
        forbidden_thread: Identifier of the thread on which the database is not to be asked.

    Attributes:
        server: The program's own server; None for a given one.
        needs_first_admin: Whether nobody had an account when the shop was opened.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        application_name: str = "inventory-desktop",
        forbidden_thread: int | None = None,
    ) -> None:
        self.needs_first_admin = False
        self._settings = settings
        self._application_name = application_name
        self._forbidden_thread = forbidden_thread
        self._is_open = False
        self._making = Lock()
        self._database: Database | None = None
        self._url = settings.server_url
        self.server = None if settings.server_url else EmbeddedServer(settings.data_dir)

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def database(self) -> "Database":
        """The database; the shop must be open. Asked for the first time, it loads SQLAlchemy."""
        with self._making:
            if not self._is_open:
                raise BugError("The shop was used before it was opened.")
            if self._database is None:
                self._database = self._connected()
            return self._database

    @property
    def url(self) -> str:
        """This computer's address of the database, with its password."""
        return self._url

    def listening_address(self) -> str:
        """Where changes are listened for, straight at the server; an own one may have moved."""
        from sqlalchemy import make_url

        from inventory_desktop.services.database import driver_address

        if self.server is None:
            address = make_url(self._settings.listen_database_url or self._url)
        else:
            address = make_url(self._url).set(port=self.server.port)
        return driver_address(
            address.render_as_string(hide_password=False),
            allow_unencrypted=self._settings.allow_unencrypted,
        )

    @property
    def host(self) -> str:
        """Name of the computer that the server runs on."""
        from sqlalchemy import make_url

        return make_url(self._url).host or "localhost" if self._url else "localhost"

    @property
    def admin_url(self) -> str:
        """Address under which the program's own server is administered.

        Raises:
            RuleError: The server is a given one; its admin's login is not known here.
        """
        if self.server is None:
            raise RuleError(
                "This needs the server's admin login. Give it with --admin-url.", code="admin_url"
            )
        return self.server.admin_url

    def open(self) -> None:
        """Opens the shop; an own server is started and made ready.

        Raises:
            Unavailable: The server cannot be started or reached.
            RuleError: The given server has another version's schema.
        """
        if self.server is None:
            self._open_given()
            return
        self.server.start()
        try:
            self._open_own(self.server)
        except BaseException:
            self.server.stop()
            raise
        self._is_open = True

    def close(self) -> None:
        """Closes all connections and leaves the own server."""
        with self._making:
            self._is_open = False
            if self._database is not None:
                self._database.close()
                self._database = None
        if self.server is not None:
            self.server.stop()

    def administer(self, function: "Callable[[UnitOfWork], Result]") -> Result:
        """Runs a service function as the own server's admin, without a person; changes nothing.

        Raises:
            RuleError: The server is a given one.
            AppError: As the function says.
        """
        from sqlalchemy import make_url

        from inventory_desktop.services.database import Database

        address = make_url(self.admin_url).set(database=DATABASE_NAME)
        database = Database(
            address.render_as_string(hide_password=False),
            application_name=self._application_name,
            pool_size=1,
        )
        try:
            return database.run(function, token=None, commit=False)
        finally:
            database.close()

    def recover(self) -> None:
        """Finds the server again after it was lost; an own one that died is started anew.

        Raises:
            Unavailable: It is still not there.
        """
        if self.server is not None:
            self.server.ensure_running()
            self.database.move_to_port(self.server.port)
        self._require_schema(self.database)

    def _open_given(self) -> None:
        from inventory_desktop.services import auth

        database = self._connected()
        try:
            self._require_schema(database)
            self.needs_first_admin = database.run(auth.needs_first_admin, token=None, commit=False)
        except BaseException:
            database.close()
            raise
        self._database = database
        self._is_open = True

    def _open_own(self, server: EmbeddedServer) -> None:
        login = _stored_login(self._settings.data_dir)
        if login is not None:
            with suppress(AppError):
                self._enter(server, login)
                return
        # Alembic comes with it: nothing that an ordinary start should wait for.
        from inventory_desktop.services.provisioning import (
            close_side_databases,
            make_desktop,
            provision,
        )

        provision(server.admin_url, token_minutes=self._settings.access_token_expire_minutes)
        close_side_databases(server.admin_url)
        if login is not None:
            with suppress(Unavailable):
                self._enter(server, login)
                return
        login = make_desktop(server.admin_url, socket.gethostname()[:40] or "This computer")
        _store_login(self._settings.data_dir, login)
        self._enter(server, login)

    def _enter(self, server: EmbeddedServer, login: DesktopLogin) -> None:
        """Goes in with a login; fails if it is not accepted or the schema is another one."""
        version, self.needs_first_admin = _state(server.port, login)
        if version != SCHEMA_VERSION:
            raise _wrong_version(DATABASE_NAME, "localhost")
        self._url = server.url(login.role_name, login.password, DATABASE_NAME)

    def _connected(self) -> "Database":
        from inventory_desktop.services.database import Database

        database = Database(
            self._url,
            application_name=self._application_name,
            allow_unencrypted=self._settings.allow_unencrypted,
        )
        database.forbidden_thread = self._forbidden_thread
        return database

    def _require_schema(self, database: "Database") -> None:
        if _schema_version(database) != SCHEMA_VERSION:
            address = database.engine.url
            raise _wrong_version(address.database or "", address.host or "")


def _wrong_version(database: str, host: str) -> RuleError:
    return RuleError(
        said(
            "The database {0} on {1} was not set up for this version of the program. Ask"
            " its admin to run “inventory-admin provision”.",
            database,
            host,
        ),
        code="schema_version",
    )


def _state(port: int, login: DesktopLogin) -> tuple[str, bool]:
    """Asks the own server for the schema's revision, and whether nobody has an account yet.

    Raises:
        Unavailable: It does not let this computer in, or there is no shop in it.
    """
    try:
        with (
            plain_connection(
                port, user=login.role_name, password=login.password, database=DATABASE_NAME
            ) as connection,
            connection.cursor() as cursor,
        ):
            cursor.execute(_STATE)
            version, needs_first_admin = cursor.fetchall()[0]
    except psycopg2.Error as error:
        raise Unavailable(
            said(
                "The program's own database does not let this computer in. Start the program"
                " again; the log of the database says more.\n{0}",
                error,
            )
        ) from error
    return version, needs_first_admin


def _schema_version(database: "Database") -> str | None:
    """Revision of the database's schema; None if it is no database of ours, or not ours to read."""
    from sqlalchemy import text

    try:
        with database.unit_of_work(None) as work:
            version: str | None = work.connection.scalar(
                text("SELECT version_num FROM inventory.alembic_version")
            )
            return version
    except (BugError, PermissionDenied):
        return None


def _stored_login(data_dir: Path) -> DesktopLogin | None:
    """Reads this computer's login; None if there is none yet or the file is damaged."""
    try:
        content = json.loads((data_dir / _LOGIN_FILE).read_text(encoding="utf-8"))
        return DesktopLogin(str(content["role_name"]), str(content["password"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _store_login(data_dir: Path, login: DesktopLogin) -> None:
    """Writes the login whole or not at all, for the owner's eyes only."""
    descriptor, name = tempfile.mkstemp(dir=data_dir, prefix=".desktop-")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"role_name": login.role_name, "password": login.password}, file)
    Path(name).replace(data_dir / _LOGIN_FILE)
    _log.info("this computer has a login", role=login.role_name)
