"""Raw connections under a desktop's login, as somebody with psql would have them."""

import base64
import hashlib
import hmac
import json
import time
from typing import Any

import psycopg2
from psycopg2.extensions import connection as PgConnection  # noqa: N812  a class, in small letters

from tests.support.shop import Shop

NO_RIGHT = "42501"
SIGN_IN_REQUIRED = "IV001"
RIGHT_MISSING = "IV002"
RULE = "IV003"
HEADER = {"alg": "HS256", "kid": "1", "typ": "JWT"}


class Attacker:
    """One raw connection.

    Args:
        connection: As ``Shop.connect`` opens it.
    """

    def __init__(self, connection: PgConnection) -> None:
        self.connection = connection

    def ask(self, statement: str, parameters: Any = None) -> list[tuple[Any, ...]]:
        """Runs a statement, commits it, and answers its rows."""
        with self.connection.cursor() as cursor:
            cursor.execute(statement, parameters)
            rows: list[tuple[Any, ...]] = cursor.fetchall() if cursor.description else []
        self.connection.commit()
        return rows

    def value(self, statement: str, parameters: Any = None) -> Any:
        """The first value of the first row."""
        return self.ask(statement, parameters)[0][0]

    def refusal(self, statement: str, parameters: Any = None) -> str:
        """Runs a statement and commits it; answers the SQLSTATE it failed with, or ''."""
        error = self.error(statement, parameters)
        return "" if error is None else str(error.pgcode)

    def error(self, statement: str, parameters: Any = None) -> psycopg2.Error | None:
        """As :meth:`refusal`, with the whole error."""
        try:
            self.ask(statement, parameters)
        except psycopg2.Error as error:
            self.connection.rollback()
            return error
        return None


opened: list[PgConnection] = []
"""Of the running test; closed at its end, since a desktop may open only so many."""


def attacker(shop: Shop, token: str | None = None, *, url: str = "") -> Attacker:
    """Somebody with the desktop's login and perhaps somebody's token."""
    connection = shop.connect(url, token=token)
    opened.append(connection)
    return Attacker(connection)


def base64url(data: bytes) -> str:
    """As RFC 7515 has it: without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def signing_key(shop: Shop) -> bytes:
    """The key, read as superuser."""
    return bytes(shop.sql("SELECT secret FROM auth.signing_keys")[0][0])


def claims_of(token: str) -> dict[str, Any]:
    """What stands in a token."""
    body = token.split(".")[1]
    found: dict[str, Any] = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    return found


def signed(
    claims: dict[str, Any], key: bytes, *, header: dict[str, Any] | None = None, digest: str = ""
) -> str:
    """Signs claims as the database would, byte by byte, or otherwise if told so."""
    parts = (HEADER if header is None else header, claims)
    text = ".".join(base64url(json.dumps(part, separators=(",", ":")).encode()) for part in parts)
    signature = hmac.digest(key, text.encode(), digest or hashlib.sha256)
    return f"{text}.{base64url(signature)}"


def fresh_claims(user_id: int, **changes: Any) -> dict[str, Any]:
    """Claims of a token of a person, good for ten minutes."""
    now = int(time.time())
    claims = {"sub": str(user_id), "ver": 1, "iat": now, "auth_time": now, "exp": now + 600}
    return {**claims, **changes}
