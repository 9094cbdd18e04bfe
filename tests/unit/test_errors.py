"""What errors carry."""

import pytest

from inventory_desktop import errors
from inventory_desktop.errors import (
    AppError,
    ConflictError,
    FieldConflict,
    PermissionDenied,
    RuleError,
    SignInRequired,
    ValidationError,
)

KINDS = [
    kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, AppError)
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_each_kind_keeps_the_sentence_as_it_was_written(kind: type[AppError]) -> None:
    error = kind("Only 3 of SKU-42 are available in Main.")
    assert error.message == "Only 3 of SKU-42 are available in Main."
    assert str(error) == error.message


def test_a_validation_error_names_its_field() -> None:
    assert ValidationError("Too long.", field="notes").field == "notes"
    assert ValidationError("Too long.").field == ""


def test_the_details_of_a_rule_are_a_copy() -> None:
    details = {"available": 3}
    error = RuleError("No.", code="not_enough_stock", details=details)
    details["available"] = 4
    assert error.details == {"available": 3}


def test_an_ended_session_is_a_kind_of_missing_right() -> None:
    assert issubclass(SignInRequired, PermissionDenied)


def test_a_conflict_carries_base_mine_and_theirs() -> None:
    conflict = FieldConflict(field="name", base="a", mine="b", theirs="c")
    error = ConflictError("Changed.", conflicts=(conflict,), current_version=7)
    assert error.conflicts == (conflict,)
    assert error.current_version == 7
