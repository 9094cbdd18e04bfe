"""The one embedded server of a test run, and the databases that tests clone from templates."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import psycopg2
from sqlalchemy import make_url

from inventory_desktop.services.auth import register
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.database import Database
from inventory_desktop.services.embedded_server import EmbeddedServer
from inventory_desktop.services.file_lock import FileLock
from inventory_desktop.services.provisioning import (
    DesktopLogin,
    close_side_databases,
    make_desktop,
    provision,
)
from inventory_desktop.services.session import open_session
from inventory_desktop.services.users import create_user
from inventory_desktop.services.warehouses import WarehouseFields, create_warehouse

ROUNDS = 4
"""Cheapest bcrypt: what is proven here does not depend on the cost."""
ADMIN = Credentials("admin@shop.example", "admin's password")
COLLEAGUE = Credentials("colleague@shop.example", "colleague's password")

EMPTY, FURNISHED = "template_empty", "template_furnished"


@dataclass(frozen=True, slots=True)
class Servers:
    """The server of the run.

    Attributes:
        embedded: Its process; its log file is ``embedded.log_file``.
        desktop: Login role of the desktop that all tests use.
    """

    embedded: EmbeddedServer
    desktop: DesktopLogin

    @property
    def admin_url(self) -> str:
        """The superuser's address of the database ``postgres``."""
        return self.embedded.admin_url

    def admin_url_of(self, database: str) -> str:
        """The superuser's address of a database."""
        return with_database(self.admin_url, database)

    def desktop_url_of(self, database: str) -> str:
        """The desktop's address of a database."""
        return self.desktop.url(self.admin_url, database)

    @contextmanager
    def clone(self, template: str) -> Iterator[str]:
        """Makes a database like a template and drops it at the end.

        Yields:
            Its name.
        """
        name = f"shop_{secrets.token_hex(6)}"
        copy(self.admin_url, template, name)
        try:
            yield name
            left = connections_to(self.admin_url, name)
        finally:
            execute(self.admin_url, f"DROP DATABASE {name} WITH (FORCE)")
        assert left == [], f"connections were left open: {left}"


def with_database(url: str, database: str) -> str:
    """The same login on another database."""
    return make_url(url).set(database=database).render_as_string(hide_password=False)


def execute(url: str, statement: str, parameters: Any = None) -> list[tuple[Any, ...]]:
    """Runs one statement in a connection of its own and commits it; answers its rows."""
    connection = psycopg2.connect(url)
    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(statement, parameters)
            return cursor.fetchall() if cursor.description else []
    finally:
        connection.close()


def copy(admin_url: str, template: str, name: str) -> None:
    """Clones a database; rights on databases are not cloned, so the desktops' is given anew."""
    execute(
        admin_url,
        f"CREATE DATABASE {name} OWNER inventory_owner TEMPLATE {template} STRATEGY file_copy",
    )
    execute(
        admin_url,
        f"REVOKE ALL ON DATABASE {name} FROM PUBLIC;"
        f"GRANT CONNECT ON DATABASE {name} TO inventory_app",
    )


def connections_to(admin_url: str, database: str) -> list[tuple[Any, ...]]:
    """Who is still connected to a database, after waiting for those that said goodbye."""
    question = (
        "SELECT application_name, state, query FROM pg_stat_activity"
        " WHERE datname = %s AND backend_type = 'client backend'"
    )
    deadline = monotonic() + 5
    while found := execute(admin_url, question, (database,)):
        if monotonic() > deadline:
            break
        sleep(0.02)
    return found


def started(data_dir: Path) -> Servers:
    """Starts the run's server, or joins it, and makes the templates unless another worker did."""
    embedded = EmbeddedServer(data_dir)
    embedded.start()
    lock = FileLock(data_dir / "templates.lock")
    lock.acquire(seconds=120)
    try:
        note = data_dir / "desktop.txt"
        if not note.exists():
            note.write_text("\n".join(_make_templates(embedded.admin_url)))
        role_name, password = note.read_text().splitlines()
    finally:
        lock.release()
    return Servers(embedded, DesktopLogin(role_name, password))


def _make_templates(admin_url: str) -> tuple[str, str]:
    provision(admin_url, database=EMPTY)
    close_side_databases(admin_url)
    desktop = make_desktop(admin_url, "the tests' desktop", database=EMPTY)
    copy(admin_url, EMPTY, FURNISHED)
    database = Database(desktop.url(admin_url, FURNISHED))
    try:
        _furnish(database)
    finally:
        database.close()
    return desktop.role_name, desktop.password


def _furnish(database: Database) -> None:
    database.run(lambda work: register(work, ADMIN, rounds=ROUNDS), token=None)
    admin = open_session(database, ADMIN)
    admin.write(lambda work: create_user(work, COLLEAGUE, rounds=ROUNDS))
    for code, name in (("MAIN", "Main"), ("ANNEX", "Annex")):
        command = WarehouseFields(code=code, name=name)
        admin.write(lambda work, command=command: create_warehouse(work, command))
