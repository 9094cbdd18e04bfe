"""The few kinds of errors that the program knows, and what each carries.

Whoever raises one writes the sentence that a person reads. Windows and the command line decide by
class how to show it; nobody decides by text.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


class AppError(Exception):
    """Base of everything that is told to a person.

    Attributes:
        message: One or two sentences for the person: what happened and what can be done.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class ValidationError(AppError):
    """A value that cannot be accepted as typed.

    Attributes:
        field: Name of the field as in the command, for example ``quantity``; empty if the
            whole input is meant.
    """

    def __init__(self, message: str, *, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class RuleError(AppError):
    """The input is well formed, but a rule of the shop forbids it.

    Attributes:
        code: Name of the rule, as the database names it (a constraint's name, for instance).
        details: The numbers behind the sentence.
    """

    def __init__(
        self, message: str, *, code: str = "", details: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.details = dict(details or {})


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """One field that two people changed.

    Attributes:
        field: Name of the field.
        base: What it was when the editor opened it.
        mine: What the editor wants.
        theirs: What stands in the database now.
    """

    field: str
    base: Any
    mine: Any
    theirs: Any


class ConflictError(AppError):
    """Someone else changed the same row in between.

    Attributes:
        conflicts: The fields that both changed, each with the three values.
        current_version: Version of the row as it stands now; saving with it means "mine".
    """

    def __init__(
        self, message: str, *, conflicts: tuple[FieldConflict, ...] = (), current_version: int = 0
    ) -> None:
        super().__init__(message)
        self.conflicts = conflicts
        self.current_version = current_version


class Unavailable(AppError):  # noqa: N818  the house calls it so
    """The server cannot be reached or cannot answer now; trying again later may work."""


class PermissionDenied(AppError):  # noqa: N818  the house calls it so
    """The person lacks a right.

    Attributes:
        right: What is missing, for example ``product.edit``.
    """

    def __init__(self, message: str, *, right: str = "") -> None:
        super().__init__(message)
        self.right = right


class SignInRequired(PermissionDenied):
    """There is no valid session: never signed in, expired, or switched off by an admin."""


class BugError(AppError):
    """The program itself is wrong. Shown once, with details to copy; the program stays up."""
