"""Makes a server ready for the program: roles, database, schema, the first desktop's login.

Runs under an admin's login, never under a desktop's, and can be run again safely.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import URL, Connection, make_url, text
from sqlalchemy.exc import DBAPIError, OperationalError

from inventory_desktop.config import project_root
from inventory_desktop.errors import RuleError, Unavailable
from inventory_desktop.log import get_logger
from inventory_desktop.sentences import said
from inventory_desktop.services.database import admin_connection
from inventory_desktop.services.desktop_login import DATABASE_NAME, DesktopLogin
from inventory_desktop.services.driver_errors import translated

_log = get_logger(__name__)

# Any number does, as long as all programs that provision use the same.
_PROVISIONING_LOCK = 7_203_114_922

_ROLES = {
    "inventory_owner": "NOLOGIN",
    "inventory_app": "NOLOGIN",
    "inventory_registrar": "NOLOGIN CREATEROLE",
}

_CLOSE_LARGE_OBJECTS = """
DO $$
DECLARE
    door record;
BEGIN
    FOR door IN
        SELECT p.oid::regprocedure AS signature FROM pg_proc p
        WHERE p.pronamespace = 'pg_catalog'::regnamespace
            AND (p.proname ~ '^lo_' OR p.proname IN ('loread', 'lowrite'))
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', door.signature);
    END LOOP;
END $$
"""


def provision(admin_url: str, *, database: str = DATABASE_NAME, token_minutes: int = 30) -> None:
    """Creates roles, database and schema, or brings what is there up to date.

    Args:
        admin_url: Login that may create roles and databases; its database is only used to connect.
        database: Name of the program's database.
        token_minutes: Life of a sign-in token.

    Raises:
        Unavailable: The server cannot be reached.
        RuleError: The login lacks a right; the message names it.
    """
    with _connection(_address(admin_url)) as connection:
        connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _PROVISIONING_LOCK})
        _make_roles(connection)
        _make_database(connection, database)
        migrate(admin_url, database=database)
        with _connection(_address(admin_url, database)) as inside:
            _finish(inside, token_minutes)
    _log.info("provisioned", database=database)


def migrate(admin_url: str, *, database: str = DATABASE_NAME) -> None:
    """Brings the schema of an existing database to the program's version.

    Args:
        admin_url: As for :func:`provision`.
        database: Name of the program's database.

    Raises:
        RuleError: The database has a newer schema than this program knows.
    """
    try:
        with admin_connection(_address(admin_url, database)) as connection:
            command.upgrade(alembic_config(connection), "head")
    except CommandError as error:
        raise RuleError(
            said(
                "The database {0} was made by a newer version of this program. Install that"
                " version; nothing was changed.",
                database,
            ),
            code="schema_newer",
        ) from error


def alembic_config(connection: Connection) -> Config:
    """Configuration of the migrations for an open connection."""
    config = Config()
    config.set_main_option("script_location", str(project_root() / "migrations"))
    config.attributes["connection"] = connection
    return config


def make_desktop(admin_url: str, name: str, *, database: str = DATABASE_NAME) -> DesktopLogin:
    """Makes a login role for one computer, under an admin's database login.

    Args:
        admin_url: As for :func:`provision`.
        name: What the computer is called; one that is taken gets a number behind it.
        database: Name of the program's database.

    Returns:
        The role and its password.
    """
    with _connection(_address(admin_url, database)) as connection:
        row = connection.execute(
            text("SELECT role_name, password FROM auth.make_desktop(:name, NULL)"),
            {"name": _free_name(connection, name)},
        ).one()
    return DesktopLogin(role_name=row.role_name, password=row.password)


def add_admin(
    admin_url: str, email: str, password_hash: str, *, database: str = DATABASE_NAME
) -> int:
    """Makes an admin's account under the server admin's login, for a shop that has people already.

    Args:
        admin_url: As for :func:`provision`.
        email: The new person's address.
        password_hash: As ``credentials.password_hash`` makes it.
        database: Name of the program's database.

    Returns:
        The new person's id.

    Raises:
        AppError: The address is taken, or the server cannot be used.
    """
    try:
        with admin_connection(_address(admin_url, database)) as connection:
            connection.execute(text("SET ROLE inventory_owner"))
            person = connection.scalar(
                text("SELECT auth.add_user(:email, :hash, true)"),
                {"email": email, "hash": password_hash},
            )
            connection.commit()
    except DBAPIError as error:
        raise translated(error) from error
    return int(person or 0)


def close_side_databases(admin_url: str) -> None:
    """Keeps desktops out of the other databases of the program's own server.

    Args:
        admin_url: The superuser's; a server that others share is left alone by not calling this.
    """
    with _connection(_address(admin_url)) as connection:
        for name in ("postgres", "template1"):
            connection.execute(text(f"REVOKE CONNECT, TEMPORARY ON DATABASE {name} FROM PUBLIC"))


def _free_name(connection: Connection, name: str) -> str:
    taken = set(connection.scalars(text("SELECT name FROM auth.desktops")))
    free, number = name, 2
    while free in taken:
        free, number = f"{name} {number}", number + 1
    return free


def _address(admin_url: str, database: str | None = None) -> URL:
    address = make_url(admin_url).set(drivername="postgresql+psycopg2")
    return address.set(database=database) if database else address


@contextmanager
def _connection(address: URL) -> Iterator[Connection]:
    try:
        with admin_connection(address, autocommit=True) as connection:
            yield connection
    except OperationalError as error:
        raise Unavailable(
            said(
                "The server at {0}:{1} cannot be used: {2}",
                address.host,
                str(address.port),
                _reason(error),
            )
        ) from error
    except DBAPIError as error:
        if getattr(error.orig, "pgcode", None) != "42501":
            raise
        raise RuleError(
            said(
                "The login {0} lacks a right that provisioning needs (CREATEROLE and CREATEDB,"
                " or superuser): {1}",
                address.username,
                _reason(error),
            ),
            code="provisioning_right",
        ) from error


def _reason(error: DBAPIError) -> str:
    return str(error.orig).strip().splitlines()[0] if error.orig else "no answer"


def _make_roles(connection: Connection) -> None:
    known = set(connection.scalars(text("SELECT rolname FROM pg_roles")))
    for role, attributes in _ROLES.items():
        if role not in known:
            connection.execute(text(f"CREATE ROLE {role} {attributes}"))
    connection.execute(text("GRANT inventory_app TO inventory_registrar WITH ADMIN OPTION"))
    connection.execute(text("GRANT inventory_registrar TO inventory_owner"))
    if not _is_superuser(connection):
        connection.execute(text("GRANT inventory_owner, inventory_registrar TO CURRENT_USER"))


def _make_database(connection: Connection, database: str) -> None:
    quoted = connection.dialect.identifier_preparer.quote(database)
    found = connection.scalar(
        text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": database}
    )
    if not found:
        connection.execute(
            text(
                f"CREATE DATABASE {quoted} OWNER inventory_owner ENCODING 'UTF8' TEMPLATE template0"
            )
        )
    connection.execute(text(f"REVOKE ALL ON DATABASE {quoted} FROM PUBLIC"))
    connection.execute(text(f"GRANT CONNECT ON DATABASE {quoted} TO inventory_app"))


def _finish(connection: Connection, token_minutes: int) -> None:
    if _is_superuser(connection):
        connection.execute(text(_CLOSE_LARGE_OBJECTS))
    connection.execute(text("SET ROLE inventory_owner"))
    connection.execute(
        text("UPDATE auth.settings SET token_minutes = :minutes WHERE id = 1"),
        {"minutes": token_minutes},
    )
    connection.execute(text("RESET ROLE"))


def _is_superuser(connection: Connection) -> bool:
    return bool(
        connection.scalar(text("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
    )
