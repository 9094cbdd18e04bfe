"""The bare driver's connection to the program's own server, for what needs nothing more."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg2
from psycopg2.extensions import connection as PgConnection  # noqa: N812  a class, in small letters

HOST = "127.0.0.1"
_CONNECT_SECONDS = 5


@contextmanager
def plain_connection(
    port: int, *, user: str, password: str, database: str
) -> Iterator[PgConnection]:
    """Opens one connection; closed at the end, and with it rolled back.

    Whatever else may listen on the port must not get the password, hence SCRAM or nothing.

    Raises:
        psycopg2.Error: Nobody answers there, or the server refuses.
    """
    connection = psycopg2.connect(
        host=HOST,
        port=port,
        user=user,
        password=password,
        dbname=database,
        connect_timeout=_CONNECT_SECONDS,
        require_auth="scram-sha-256",
        sslmode="disable",
        gssencmode="disable",
        options="",
        application_name="inventory-desktop",
    )
    try:
        yield connection
    finally:
        connection.close()
