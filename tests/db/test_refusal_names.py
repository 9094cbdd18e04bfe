"""Every name that the database refuses with has a sentence, and no sentence has lost its name."""

import re

import pytest

from inventory_desktop.services.refusals import REFUSALS
from tests.support.shop import Shop

REFUSED = re.compile(r"auth\.refuse\(\s*'(\w+)',\s*'(\w+)'")
# Raised by other means than auth.refuse().
RAISED = {"append_only"}


@pytest.fixture(scope="module")
def constraints(module_shop: Shop) -> set[str]:
    """CHECKs and unique ones; foreign and primary keys share a sentence of their kind."""
    rows = module_shop.sql(
        "SELECT c.conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace"
        " WHERE n.nspname IN ('inventory', 'auth') AND c.contype IN ('c', 'u', 'x')"
        " UNION SELECT i.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid"
        " JOIN pg_namespace n ON n.oid = i.relnamespace"
        " WHERE n.nspname IN ('inventory', 'auth') AND x.indisunique AND NOT x.indisprimary"
    )
    return {row[0] for row in rows}


@pytest.fixture(scope="module")
def keys(module_shop: Shop) -> set[str]:
    rows = module_shop.sql(
        "SELECT c.conname FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace"
        " WHERE n.nspname IN ('inventory', 'auth') AND c.contype IN ('p', 'f')"
    )
    return {row[0] for row in rows}


@pytest.fixture(scope="module")
def functions(module_shop: Shop) -> dict[str, str]:
    """The bodies of all functions as they stand in the database, by name."""
    rows = module_shop.sql(
        "SELECT p.oid::regprocedure::text, p.prosrc FROM pg_proc p"
        " JOIN pg_namespace n ON n.oid = p.pronamespace"
        " WHERE n.nspname IN ('inventory', 'auth')"
    )
    return dict(rows)


@pytest.fixture(scope="module")
def refused_codes(functions: dict[str, str]) -> set[str]:
    calls = [found for body in functions.values() for found in REFUSED.findall(body)]
    assert len(calls) > 15
    return {f"right:{code}" if kind == "right" else code for kind, code in calls}


def test_every_call_that_refuses_names_its_code_literally(functions: dict[str, str]) -> None:
    for name, body in functions.items():
        calls = len(re.findall(r"PERFORM auth\.refuse\(", body))
        assert calls == len(REFUSED.findall(body)), name


def test_every_constraint_and_code_has_a_sentence(
    constraints: set[str], refused_codes: set[str]
) -> None:
    assert (constraints | refused_codes | RAISED) - REFUSALS.keys() == set()


def test_no_sentence_is_left_without_its_name(
    constraints: set[str], keys: set[str], refused_codes: set[str]
) -> None:
    assert REFUSALS.keys() - (constraints | keys | refused_codes | RAISED) == set()


def test_keys_are_named_by_the_convention(keys: set[str]) -> None:
    assert {
        name for name in keys if not name.startswith(("pk_", "fk_", "alembic_version"))
    } == set()


def test_the_fields_of_sentences_are_columns_or_parameters(module_shop: Shop) -> None:
    rows = module_shop.sql(
        "SELECT DISTINCT column_name FROM information_schema.columns"
        " WHERE table_schema IN ('inventory', 'auth')"
    )
    columns = {row[0] for row in rows} | {"password"}
    assert {it.field for it in REFUSALS.values() if it.field} - columns == set()
