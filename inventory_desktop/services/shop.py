"""The way from settings to a shop's database: a given server, or the program's own."""

import json
import os
import socket
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from sqlalchemy import make_url, text

from inventory_desktop.config import Settings
from inventory_desktop.errors import AppError, BugError, PermissionDenied, RuleError, Unavailable
from inventory_desktop.log import get_logger
from inventory_desktop.services.database import Database, UnitOfWork
from inventory_desktop.services.desktop_login import DATABASE_NAME, DesktopLogin
from inventory_desktop.services.embedded_server import EmbeddedServer

Result = TypeVar("Result")

_log = get_logger(__name__)

SCHEMA_VERSION = "0008"
"""Revision of the migrations that this program was made for."""

_LOGIN_FILE = "desktop.json"


class Shop:
    """One shop's database, opened for one computer.

    With a given server's address nothing is started and nothing is changed there. Without one the
    program's own server is started, made ready if it is new or of an older version of the program,
    and this computer gets a login role of its own, kept in a file that only its owner can read.

    Args:
        settings: Where the shop is.
        application_name: How the connections show on the server.

    Attributes:
        server: The program's own server; None for a given one.
    """

    def __init__(self, settings: Settings, *, application_name: str = "inventory-desktop") -> None:
        self._settings = settings
        self._application_name = application_name
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
    def database(self) -> Database:
        """The database; the shop must be open."""
        if self._database is None:
            raise BugError("The shop was used before it was opened.")
        return self._database

    @property
    def url(self) -> str:
        """This computer's address of the database, with its password."""
        return self._url

    @property
    def host(self) -> str:
        """Name of the computer that the server runs on."""
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
            self._database = self._connected(self._url)
            self._require_schema(self._database)
            return
        self.server.start()
        try:
            self._database = self._own_database(self.server)
        except BaseException:
            self.server.stop()
            raise

    def close(self) -> None:
        """Closes all connections and leaves the own server."""
        if self._database is not None:
            self._database.close()
            self._database = None
        if self.server is not None:
            self.server.stop()

    def administer(self, function: Callable[[UnitOfWork], Result]) -> Result:
        """Runs a service function as the own server's admin, without a person; changes nothing.

        Raises:
            RuleError: The server is a given one.
            AppError: As the function says.
        """
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

    def _own_database(self, server: EmbeddedServer) -> Database:
        login = _stored_login(self._settings.data_dir)
        if login is not None:
            with suppress(AppError):
                return self._opened(server, login)
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
                return self._opened(server, login)
        login = make_desktop(server.admin_url, socket.gethostname()[:40] or "This computer")
        _store_login(self._settings.data_dir, login)
        return self._opened(server, login)

    def _opened(self, server: EmbeddedServer, login: DesktopLogin) -> Database:
        """Connects with a login; fails if it is not accepted or the schema is another one."""
        self._url = server.url(login.role_name, login.password, DATABASE_NAME)
        database = self._connected(self._url)
        try:
            self._require_schema(database)
        except BaseException:
            database.close()
            raise
        return database

    def _connected(self, url: str) -> Database:
        return Database(
            url,
            application_name=self._application_name,
            allow_unencrypted=self._settings.allow_unencrypted,
        )

    def _require_schema(self, database: Database) -> None:
        if _schema_version(database) != SCHEMA_VERSION:
            address = make_url(self._url)
            raise RuleError(
                f"The database {address.database} on {address.host} was not set up for this version"
                " of the program. Ask its admin to run “inventory-admin provision”.",
                code="schema_version",
            )


def _schema_version(database: Database) -> str | None:
    """Revision of the database's schema; None if it is no database of ours, or not ours to read."""
    try:
        with database.unit_of_work(None) as work:
            version: str | None = work.session.scalar(
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
