"""Signing in: the database checks and signs, the desktop reads how long a token lasts."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import text

from inventory_desktop.errors import PermissionDenied, RuleError, SignInRequired
from inventory_desktop.sentences import said
from inventory_desktop.services.credentials import (
    Credentials,
    checked_email,
    password_hash,
    without_nul,
)
from inventory_desktop.services.database import UnitOfWork


@dataclass(frozen=True, slots=True)
class SignedInUser:
    """Who the token of the transaction belongs to, and what that person sees."""

    id: int
    email: str
    is_admin: bool
    sees_prices: bool
    sees_costs: bool


@dataclass(frozen=True, slots=True)
class Registration:
    """Answer to a registration.

    Attributes:
        became_admin: True for the very first person; everyone later waits for an admin.
    """

    became_admin: bool


def sign_in(work: UnitOfWork, command: Credentials) -> str:
    """Checks a password and answers a token.

    Args:
        work: Without a token; must be committed.
        command: What was typed.

    Returns:
        A JWT (HS256), to be carried by each transaction from now on.

    Raises:
        PermissionDenied: Unknown address, wrong password, or an account that is switched off: the
            three look the same.
        RuleError: Too many attempts; ``details["retry_after_seconds"]`` says how long to wait.
    """
    answer = work.connection.execute(
        text("SELECT status, token, retry_after_seconds FROM auth.sign_in(:email, :password)"),
        {"email": without_nul(command.email), "password": without_nul(command.password)},
    ).one()
    return _token(answer.status, answer.token, answer.retry_after_seconds)


def renew(work: UnitOfWork) -> str:
    """Exchanges the present token for a fresh one.

    Raises:
        SignInRequired: The session is over: twelve hours, switched off, or signed out everywhere.
    """
    token: str | None = work.connection.scalar(text("SELECT auth.renew()"))
    if token is None:
        raise SignInRequired("Your session has ended. Sign in to go on; nothing typed is lost.")
    return token


def whoami(work: UnitOfWork) -> SignedInUser:
    """Reads who the transaction's token belongs to.

    Raises:
        SignInRequired: The token is missing or no longer valid.
    """
    row = work.connection.execute(
        text("SELECT id, email, is_admin, sees_prices, sees_costs FROM auth.whoami()")
    ).one()
    if row.id is None:
        raise SignInRequired("Your session has ended. Sign in to go on; nothing typed is lost.")
    return SignedInUser(**row._mapping)


def needs_first_admin(work: UnitOfWork) -> bool:
    """Whether nobody has an account yet."""
    return bool(work.connection.scalar(text("SELECT auth.needs_first_admin()")))


def register(work: UnitOfWork, command: Credentials, *, rounds: int) -> Registration:
    """Registers a person: the first becomes the admin, later ones leave a request.

    Args:
        work: Needs no token.
        command: Address and password as typed.
        rounds: Cost of the password's hash, as the power of two.

    Raises:
        ValidationError: The address or the password is none; names the field.
    """
    outcome = work.connection.scalar(
        text("SELECT auth.register(:email, :hash)"),
        {
            "email": checked_email(command.email),
            "hash": password_hash(command.password, rounds=rounds),
        },
    )
    return Registration(became_admin=outcome == "admin")


def change_password(work: UnitOfWork, present: str, new: str, *, rounds: int) -> str:
    """Changes the own password; all other sessions end.

    Returns:
        A token for this session.

    Raises:
        ValidationError: The new password is too short or too long.
        PermissionDenied: The present password is wrong.
        RuleError: Too many attempts.
    """
    answer = work.connection.execute(
        text(
            "SELECT status, token, retry_after_seconds FROM auth.change_password(:present, :hash)"
        ),
        {"present": without_nul(present), "hash": password_hash(new, rounds=rounds)},
    ).one()
    return _token(answer.status, answer.token, answer.retry_after_seconds)


def lifetime(token: str) -> timedelta:
    """How long a token lasts from its making, as written in it by the server's clock.

    The signature and the times are the database's to check.
    """
    import jwt

    claims = jwt.decode(token, options={"verify_signature": False})
    return timedelta(seconds=float(claims["exp"]) - float(claims["iat"]))


def _token(status: str, token: str | None, retry_after_seconds: int | None) -> str:
    if status == "ok" and token:
        return token
    if status == "locked":
        seconds = retry_after_seconds or 1
        raise RuleError(
            said("Too many attempts. Try again in {0}.", _duration(seconds)),
            code="locked",
            details={"retry_after_seconds": seconds},
        )
    raise PermissionDenied("The e-mail address or the password is wrong.", right="sign_in")


def _duration(seconds: int) -> str:
    if seconds < 100:  # noqa: PLR2004  up to here people count in seconds
        return said("{0} seconds", seconds) if seconds != 1 else said("1 second")
    return said("{0} minutes", round(seconds / 60))
