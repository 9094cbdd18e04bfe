"""Writing what belongs to somebody else, in somebody else's name, or past the one door."""

import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest

from inventory_desktop.services import products
from inventory_desktop.services.products import ProductRow
from tests.support.attack import NO_RIGHT, RIGHT_MISSING, RULE, Attacker, attacker
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop

POST = "SELECT * FROM inventory.post_movements(%s)"


@pytest.fixture(scope="module")
def busy(servers: Servers) -> Iterator[Shop]:
    with open_shop(servers) as shop:
        yield shop


@pytest.fixture
def product(busy: Shop) -> ProductRow:
    """The admin's, with 10 in Main."""
    product = busy.product(by=busy.admin)
    busy.stock(product, busy.main, 10, cost=2)
    return product


@pytest.fixture
def colleague(busy: Shop) -> Attacker:
    return attacker(busy, busy.colleague.token)


def entry(busy: Shop, product: ProductRow, **changes: Any) -> str:
    content = {
        "request_id": str(uuid4()),
        "product_id": product.id,
        "warehouse_id": busy.main,
        "movement_type": "sale",
        "quantity": "-1",
        **changes,
    }
    return json.dumps([content])


def test_nothing_is_posted_for_another_persons_product(
    busy: Shop, product: ProductRow, colleague: Attacker
) -> None:
    for kind, quantity in (("sale", "-1"), ("purchase", "1"), ("adjustment", "5")):
        posted = entry(busy, product, movement_type=kind, quantity=quantity)
        assert colleague.refusal(POST, (posted,)) == RIGHT_MISSING
    revaluation = entry(busy, product, movement_type="revaluation", quantity="0", unit_cost="1")
    assert colleague.refusal(POST, (revaluation,)) == RIGHT_MISSING
    assert busy.level(product, busy.main).on_hand == 10


def test_an_own_product_in_the_batch_does_not_carry_a_foreign_one(
    busy: Shop, product: ProductRow, colleague: Attacker
) -> None:
    own = busy.product(by=busy.colleague)
    batch = json.loads(entry(busy, own, movement_type="purchase", quantity="1")) + json.loads(
        entry(busy, product)
    )
    assert colleague.refusal(POST, (json.dumps(batch),)) == RIGHT_MISSING
    assert busy.admin.read(lambda work: products.product_row(work, own.id)).on_hand == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"created_by": 2},
        {"created_at": "2000-01-01"},
        {"id": 1},
        {"transfer_id": 1},
        {"movement_id": 1},
        {"row_hash": "x"},
    ],
    ids=str,
)
def test_what_the_database_sets_is_not_taken_from_an_entry(
    busy: Shop, product: ProductRow, changes: dict[str, Any]
) -> None:
    admin = attacker(busy, busy.admin.token)
    posted = admin.ask(POST, (entry(busy, product, **changes),))[0][1]
    row = admin.ask(
        "SELECT created_by, transfer_id, created_at > now() - interval '1 hour'"
        " FROM inventory.stock_movements WHERE id = %s",
        (posted,),
    )
    assert row == [(busy.admin.user.id, None, True)]
    assert busy.verify() == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"quantity": "1"},
        {"quantity": "0"},
        {"quantity": "NaN"},
        {"quantity": "-Infinity"},
        {"quantity": "-1e12"},
        {"quantity": None},
        {"movement_type": "gift"},
        {"movement_type": None},
        {"movement_type": "purchase"},
        {"unit_cost": "-1"},
        {"unit_cost": "NaN"},
        {"unit_price": "NaN"},
        {"movement_type": "revaluation", "quantity": "0"},
        {"movement_type": "revaluation", "quantity": "5", "unit_cost": "1"},
        {"request_id": None},
        {"product_id": None},
        {"warehouse_id": None},
        {"warehouse_id": 10**12},
        {"product_id": 10**12},
        {"reverses_id": 10**12},
        {"notes": "x" * 2001},
        {"reference_number": "x" * 101},
        {"occurred_at": "3000-01-01"},
        {"occurred_at": "infinity"},
    ],
    ids=str,
)
def test_what_the_program_would_not_send_the_database_refuses(
    busy: Shop, product: ProductRow, changes: dict[str, Any]
) -> None:
    admin = attacker(busy, busy.admin.token)
    state = admin.refusal(POST, (entry(busy, product, **changes),))
    assert state[:2] in {"22", "23", "IV"}, changes
    assert busy.level(product, busy.main).on_hand == 10
    assert busy.verify() == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"quantity": "-9", "movement_type": "purchase"},
        {"quantity": "-10", "movement_type": "damaged"},
        {"quantity": "10", "movement_type": "sale"},
    ],
    ids=str,
)
def test_a_reversal_mirrors_its_entry_exactly(
    busy: Shop, product: ProductRow, changes: dict[str, Any]
) -> None:
    admin = attacker(busy, busy.admin.token)
    bought = admin.value(
        "SELECT id FROM inventory.stock_movements WHERE product_id = %s", (product.id,)
    )
    state = admin.refusal(POST, (entry(busy, product, reverses_id=bought, **changes),))
    assert state in {RULE, "23514"}
    other = busy.product()
    busy.stock(other, busy.main, 10)
    elsewhere = entry(busy, other, reverses_id=bought, movement_type="purchase", quantity="-10")
    assert admin.refusal(POST, (elsewhere,)) == RULE


@pytest.mark.parametrize("text", ["null", "{}", "1", '"x"', "[1]", "[null]", '[{"a": 1}]'])
def test_what_is_no_batch_posts_nothing(busy: Shop, text: str) -> None:
    admin = attacker(busy, busy.admin.token)
    count = "SELECT count(*) FROM inventory.stock_movements"
    before = admin.value(count)
    admin.refusal(POST, (text,))
    assert admin.value(count) == before


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO inventory.products (sku, name, owner_id) VALUES ('X', 'X', 1)",
        "INSERT INTO inventory.products (sku, name, version) VALUES ('X', 'X', 9)",
        "UPDATE inventory.products SET owner_id = 2",
        "UPDATE inventory.products SET version = 1",
        "UPDATE inventory.products SET created_at = now()",
        "INSERT INTO inventory.product_editors (product_id, user_id, granted_by) VALUES (1, 2, 1)",
        "INSERT INTO inventory.import_batches (created_by) VALUES (1)",
        "INSERT INTO inventory.users (email) VALUES ('x@y')",
        "UPDATE inventory.users SET is_admin = true",
        "INSERT INTO inventory.audit_log (action) VALUES ('nothing')",
        "DELETE FROM inventory.products",
        "DELETE FROM inventory.warehouses",
        "DELETE FROM inventory.product_editors",
        "SELECT inventory.change_promises('{}', 1, -1, 0)",
        "SELECT auth.add_user('x@y', 'z', true)",
        "SELECT auth.new_token(1, 1, 0)",
        "SELECT auth.claims('x')",
        "SELECT auth.give_attempt_back('x')",
        "SELECT auth.log_failure('x', 'y')",
        "SELECT auth.password_matches(1, 'x')",
        "SELECT auth.attempts_slot('x')",
    ],
)
def test_nobody_writes_in_anothers_name_or_past_the_functions(
    busy: Shop, product: ProductRow, colleague: Attacker, statement: str
) -> None:
    assert product.id > 0
    assert colleague.refusal(statement) == NO_RIGHT
    assert attacker(busy, busy.admin.token).refusal(statement) == NO_RIGHT


def test_a_colleague_changes_no_foreign_row(
    busy: Shop, product: ProductRow, colleague: Attacker
) -> None:
    for statement in (
        "UPDATE inventory.products SET name = 'mine'",
        f"UPDATE inventory.products SET name = 'mine' WHERE id = {product.id}",
        "UPDATE inventory.warehouses SET name = 'mine'",
        "UPDATE inventory.import_batches SET status = 'undone'",
    ):
        assert colleague.refusal(statement) == ""
    assert colleague.value("SELECT inventory.remove_editor(%s, 2)", (product.id,)) is False
    assert colleague.value("SELECT inventory.remove_barcode(%s, '1')", (product.id,)) is False
    state = colleague.refusal(
        "INSERT INTO inventory.product_editors (product_id, user_id) VALUES (%s, %s)",
        (product.id, busy.colleague.user.id),
    )
    assert state == NO_RIGHT
    owners = busy.sql("SELECT DISTINCT owner_id FROM inventory.products WHERE name = 'mine'")
    assert (busy.admin.user.id,) not in owners
    assert busy.sql("SELECT count(*) FROM inventory.warehouses WHERE name = 'mine'") == [(0,)]


def test_an_import_is_not_undone_in_anothers_name(busy: Shop, colleague: Attacker) -> None:
    batch = colleague.value(
        "INSERT INTO inventory.import_batches (kind, file_name, content_hash)"
        " VALUES ('products', 'x', 'x') RETURNING id"
    )
    update = "UPDATE inventory.import_batches SET status = 'undone', undone_by = %s WHERE id = %s"
    assert colleague.refusal(update, (busy.admin.user.id, batch)) == NO_RIGHT
    assert colleague.refusal(update, (busy.colleague.user.id, batch)) == ""


def test_an_entry_is_not_slipped_into_anothers_import(busy: Shop, colleague: Attacker) -> None:
    batch = attacker(busy, busy.admin.token).value(
        "INSERT INTO inventory.import_batches (kind, file_name, content_hash)"
        " VALUES ('movements', 'x', 'x') RETURNING id"
    )
    own = busy.product(by=busy.colleague)
    posted = entry(busy, own, movement_type="purchase", quantity="1", import_id=batch)
    assert colleague.refusal(POST, (posted,)) == RIGHT_MISSING
    state = colleague.refusal(
        "INSERT INTO inventory.imported_products (import_id, product_id, version_after)"
        " VALUES (%s, %s, 1)",
        (batch, own.id),
    )
    assert state == NO_RIGHT


def test_an_entry_is_not_reversed_by_the_statement_that_posts_it(
    busy: Shop, product: ProductRow
) -> None:
    # The numbers of entries can be foretold; an entry has no seal while its statement runs.
    foretold = busy.sql("SELECT max(id) + 1 FROM inventory.stock_movements")[0][0]
    batch = json.loads(entry(busy, product, movement_type="purchase", quantity="5")) + json.loads(
        entry(busy, product, movement_type="purchase", quantity="-5", reverses_id=foretold)
    )
    error = attacker(busy, busy.admin.token).error(POST, (json.dumps(batch),))
    assert error is not None
    assert (error.pgcode, error.diag.constraint_name) == (RULE, "not_reversible")
    assert busy.level(product, busy.main).on_hand == 10
    assert busy.verify() == ()
