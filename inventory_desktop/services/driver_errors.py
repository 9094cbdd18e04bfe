"""Driver errors in the program's words, told apart by class and constraint name, never by text."""

import json
from typing import Any

import psycopg2
from psycopg2.extensions import Diagnostics
from sqlalchemy.exc import DBAPIError

from inventory_desktop.errors import (
    AppError,
    BugError,
    PermissionDenied,
    RuleError,
    SignInRequired,
    Unavailable,
    ValidationError,
)
from inventory_desktop.sentences import said
from inventory_desktop.services.refusals import refusal

_SIGN_IN_REQUIRED = "IV001"
_RIGHT_MISSING = "IV002"
_RULE = "IV003"
_INSUFFICIENT_PRIVILEGE = "42501"
NO_GRANT = "grant"
"""Right of a PermissionDenied that came from the database's grants and policies."""
_RETRYABLE = frozenset({"40001", "40P01"})
# Two at once with the same request_id: asked again, the second gets the first one's result.
_RETRYABLE_UNIQUE = frozenset({"uq_stock_movements_request_id", "uq_stock_transfers_request_id"})
# Connection trouble, shutdown, too many connections, out of resources, cancelled by a time-out.
_UNAVAILABLE_CLASSES = frozenset({"08", "53", "57"})
# A lock that was not to be had in time, and a transaction that paused or lasted too long.
_UNAVAILABLE = frozenset({"55P03", "25P03", "25P04"})
_INTEGRITY_CLASS = "23"
_DATA_CLASS = "22"
_UNREACHABLE = said("The server cannot be reached. What you typed is kept; try again.")


class Contention(Unavailable):
    """The server asks to repeat the whole transaction: deadlock or serialization failure."""


def is_retryable(error: Unavailable) -> bool:
    """Whether repeating the transaction at once is the remedy."""
    return isinstance(error, Contention)


def translated(error: DBAPIError | psycopg2.Error) -> AppError:
    """Says what a driver's error means.

    Args:
        error: As raised through SQLAlchemy, or by the driver itself.

    Returns:
        The error to raise: a person's mistake, a rule, a missing right, a server that is not
        there, or a bug of ours.
    """
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return Unavailable(_UNREACHABLE)
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, psycopg2.Error) and cause.pgcode:
        return _from_state(cause.pgcode, cause)
    return _without_state(cause)


def _without_state(cause: BaseException | None) -> AppError:
    if isinstance(cause, ValueError):
        return ValidationError("The text holds a NUL character, which cannot be stored.")
    if isinstance(cause, psycopg2.OperationalError | psycopg2.InterfaceError):
        return Unavailable(_UNREACHABLE)
    return BugError(f"The driver failed: {cause}")


def _from_state(state: str, error: psycopg2.Error) -> AppError:
    if state == _SIGN_IN_REQUIRED:
        return SignInRequired("Your session has ended. Sign in to go on; nothing typed is lost.")
    if state in _RETRYABLE or error.diag.constraint_name in _RETRYABLE_UNIQUE:
        return Contention("The server was busy with the same rows. Try again.")
    if state in {_RIGHT_MISSING, _RULE} or state[:2] == _INTEGRITY_CLASS:
        return _refused(state, error.diag)
    return _by_class(state, error)


def _by_class(state: str, error: psycopg2.Error) -> AppError:
    if state == _INSUFFICIENT_PRIVILEGE:
        return PermissionDenied("You may not do this.", right=NO_GRANT)
    if state in _UNAVAILABLE or state[:2] in _UNAVAILABLE_CLASSES:
        return Unavailable("The server did not answer in time. What you typed is kept; try again.")
    if state[:2] == _DATA_CLASS:
        return ValidationError("A value is too long or too large to be stored.")
    return BugError(f"The database refused a statement ({state}): {error}")


def _refused(state: str, diagnostics: Diagnostics) -> AppError:
    code = diagnostics.constraint_name or ""
    if not code and diagnostics.column_name:
        return ValidationError("This field must be filled in.", field=diagnostics.column_name)
    details = _details(diagnostics.message_detail) if state[:2] == "IV" else {}
    if state == _RIGHT_MISSING:
        return PermissionDenied(refusal(f"right:{code}").sentence(details), right=code)
    found = refusal(code)
    if found.field:
        return ValidationError(found.sentence(details), field=found.field)
    return RuleError(found.sentence(details), code=code, details=details)


def _details(text: str | None) -> dict[str, Any]:
    try:
        details = json.loads(text or "{}")
    except json.JSONDecodeError:
        return {}
    return details if isinstance(details, dict) else {}
