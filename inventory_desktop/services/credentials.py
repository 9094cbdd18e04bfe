"""What a person signs in with, as typed: an e-mail address and a password.

Needs neither the database nor its libraries, so that the page that asks for it is there at once.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from inventory_desktop.errors import ValidationError
from inventory_desktop.sentences import said

if TYPE_CHECKING:
    from passlib.hash import bcrypt

SHORTEST_PASSWORD = 8
LONGEST_PASSWORD_BYTES = 72
"""bcrypt reads no more; a longer one would be cut, so it is refused."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a person types to sign in."""

    email: str
    password: str

    def __repr__(self) -> str:
        return f"Credentials(email={self.email!r}, password=***)"


def without_nul(value: str) -> str:
    """Returns what was typed, which must not hold a NUL character.

    Raises:
        ValidationError: It does.
    """
    if "\x00" in value:
        raise ValidationError("This holds a NUL character.", field="password")
    return value


def checked_email(email: str) -> str:
    """Trims an address and checks its form.

    Raises:
        ValidationError: It is none.
    """
    typed = without_nul(email).strip()
    name, at, host = typed.rpartition("@")
    if not (name and at and host) or any(sign.isspace() for sign in typed) or "@" in name:
        raise ValidationError("This is not an e-mail address.", field="email")
    return typed


def password_hash(password: str, *, rounds: int) -> str:
    """Hashes a new password on the desktop, so that it never travels.

    Args:
        password: As typed.
        rounds: Cost, as the power of two.

    Returns:
        A bcrypt hash with the identifier 2a, the only one that pgcrypto verifies.

    Raises:
        ValidationError: Shorter than 8 characters or longer than 72 bytes.
    """
    if len(password) < SHORTEST_PASSWORD:
        raise ValidationError(
            said("A password has at least {0} characters.", SHORTEST_PASSWORD), field="password"
        )
    size = len(without_nul(password).encode())
    if size > LONGEST_PASSWORD_BYTES:
        raise ValidationError(
            said(
                "This password has {0} bytes; at most {1} are possible (letters with accents"
                " count two or more).",
                size,
                LONGEST_PASSWORD_BYTES,
            ),
            field="password",
        )
    return str(_hasher(rounds).hash(password))


@lru_cache
def _hasher(rounds: int) -> "type[bcrypt]":
    from passlib.hash import bcrypt

    hasher: type[bcrypt] = bcrypt.using(rounds=rounds, ident="2a")
    return hasher
