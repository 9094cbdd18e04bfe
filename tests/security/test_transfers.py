"""Transfers by raw SQL: other people's goods, strange numbers, and goods out of nowhere."""

import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest

from inventory_desktop.services.products import ProductRow
from tests.support.attack import NO_RIGHT, RIGHT_MISSING, RULE, Attacker, attacker
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop

CREATE = "SELECT inventory.create_transfer(%s, %s, %s, NULL, NULL, %s)"
ADVANCE = "SELECT inventory.advance_transfer(%s, %s)"
RECEIVE = "SELECT inventory.receive_transfer(%s, %s, %s)"


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


@pytest.fixture
def admin(busy: Shop) -> Attacker:
    return attacker(busy, busy.admin.token)


def lines(*goods: tuple[ProductRow, object]) -> str:
    return json.dumps([{"product_id": it.id, "quantity": quantity} for it, quantity in goods])


def created(busy: Shop, by: Attacker, *goods: tuple[ProductRow, object]) -> int:
    arguments = (str(uuid4()), busy.main, busy.annex, lines(*goods))
    return int(by.value(CREATE, arguments))


def arrival(product: ProductRow, received: object = "0", **more: object) -> str:
    return json.dumps([{"product_id": product.id, "received": received, **more}])


def whole(busy: Shop, product: ProductRow) -> tuple[Any, ...]:
    """What is on hand, reserved and in transit of a product, anywhere."""
    return busy.sql(
        "SELECT on_hand, reserved, in_transit FROM inventory.product_stock WHERE product_id = %s",
        (product.id,),
    )[0]


def test_nothing_is_moved_for_another_persons_product(
    busy: Shop, product: ProductRow, colleague: Attacker, admin: Attacker
) -> None:
    arguments = (str(uuid4()), busy.main, busy.annex, lines((product, 1)))
    assert colleague.refusal(CREATE, arguments) == RIGHT_MISSING
    transfer = created(busy, admin, (product, 1))
    for target in ("in_transit", "completed", "cancelled"):
        assert colleague.refusal(ADVANCE, (transfer, target)) == RIGHT_MISSING
    admin.ask(ADVANCE, (transfer, "in_transit"))
    given = (transfer, str(uuid4()), arrival(product, 1))
    assert colleague.refusal(RECEIVE, given) == RIGHT_MISSING
    assert whole(busy, product) == (9, 0, 1)


def test_an_own_line_does_not_carry_a_foreign_one(
    busy: Shop, product: ProductRow, colleague: Attacker, admin: Attacker
) -> None:
    own = busy.product(by=busy.colleague)
    busy.stock(own, busy.main, 10)
    for goods in (((own, 1), (product, 1)), ((product, 1), (own, 1))):
        arguments = (str(uuid4()), busy.main, busy.annex, lines(*goods))
        assert colleague.refusal(CREATE, arguments) == RIGHT_MISSING
    assert whole(busy, own) == (10, 0, 0)
    mixed = created(busy, admin, (own, 2), (product, 2))
    assert colleague.refusal(ADVANCE, (mixed, "in_transit")) == RIGHT_MISSING
    admin.ask(ADVANCE, (mixed, "in_transit"))
    assert colleague.refusal(ADVANCE, (mixed, "completed")) == RIGHT_MISSING
    assert colleague.refusal(ADVANCE, (mixed, "cancelled")) == RIGHT_MISSING
    assert colleague.refusal(RECEIVE, (mixed, str(uuid4()), arrival(own, 1))) == ""
    assert colleague.refusal(RECEIVE, (mixed, str(uuid4()), arrival(product, 1))) == RIGHT_MISSING
    assert busy.verify() == ()


def test_somebody_who_is_not_signed_in_does_nothing(busy: Shop, product: ProductRow) -> None:
    nobody = attacker(busy)
    transfer = created(busy, attacker(busy, busy.admin.token), (product, 1))
    arguments = (str(uuid4()), busy.main, busy.annex, lines((product, 1)))
    assert nobody.refusal(CREATE, arguments) == "IV001"
    assert nobody.refusal(ADVANCE, (transfer, "completed")) == "IV001"
    assert nobody.refusal(RECEIVE, (transfer, str(uuid4()), arrival(product, 1))) == "IV001"
    for relation in ("stock_transfer_lines", "transfer_line_list", "transfer_list"):
        assert nobody.value(f"SELECT count(*) FROM inventory.{relation}") == 0


@pytest.mark.parametrize("target", ["pending", "", "x", None])
def test_a_transfer_takes_no_step_that_does_not_exist(
    busy: Shop, product: ProductRow, admin: Attacker, target: str | None
) -> None:
    transfer = created(busy, admin, (product, 1))
    admin.refusal(ADVANCE, (transfer, target))
    status = admin.value("SELECT status FROM inventory.stock_transfers WHERE id = %s", (transfer,))
    assert status == "pending"
    assert busy.verify() == ()


@pytest.mark.parametrize("quantity", ["-5", "0", "NaN", "Infinity", "1e30", "0.0004", None, "x"])
def test_a_line_of_a_strange_quantity_is_refused_by_the_database(
    busy: Shop, product: ProductRow, admin: Attacker, quantity: str | None
) -> None:
    arguments = (str(uuid4()), busy.main, busy.annex, lines((product, quantity)))
    assert admin.refusal(CREATE, arguments)[:2] in {"22", "23", "IV"}
    assert whole(busy, product) == (10, 0, 0)


@pytest.mark.parametrize("text", ["null", "{}", "[]", "1", '"x"', "[1]", "[null]", '[{"a": 1}]'])
def test_what_is_no_list_of_lines_makes_no_transfer(busy: Shop, admin: Attacker, text: str) -> None:
    count = "SELECT count(*) FROM inventory.stock_transfers"
    before = admin.value(count)
    assert admin.refusal(CREATE, (str(uuid4()), busy.main, busy.annex, text)) != ""
    assert admin.value(count) == before


@pytest.mark.parametrize("which", ["request", "source", "target", "no source", "no target", "same"])
def test_a_transfer_that_leads_nowhere_is_refused(
    busy: Shop, product: ProductRow, admin: Attacker, which: str
) -> None:
    request, source, target = str(uuid4()), busy.main, busy.annex
    arguments = {
        "request": (None, source, target),
        "source": (request, None, target),
        "target": (request, source, None),
        "no source": (request, 10**12, target),
        "no target": (request, source, 10**12),
        "same": (request, source, source),
    }[which]
    assert admin.refusal(CREATE, (*arguments, lines((product, 1))))[:2] in {"23", "IV"}
    assert whole(busy, product) == (10, 0, 0)


@pytest.mark.parametrize(
    "content",
    [
        {"received": "-1"},
        {"received": "-1", "written_off": "2", "loss": "damaged", "reason": "x"},
        {"received": "2", "written_off": "-1"},
        {"received": "4.001"},
        {"received": "5"},
        {"received": "NaN"},
        {"received": "1e30"},
        {"received": "3", "written_off": "2", "loss": "damaged", "reason": "x"},
        {"written_off": "1", "reason": "x"},
        {"written_off": "1", "loss": "damaged"},
        {"written_off": "1", "loss": "damaged", "reason": "  "},
        {"written_off": "1", "loss": "damaged", "reason": "x" * 2001},
        *(
            {"written_off": "1", "loss": loss, "reason": "x"}
            for loss in ("sale", "purchase", "return", "transfer_out", "transfer_in", "", "gift")
        ),
        {"received": "0"},
        {},
    ],
    ids=lambda content: str(content)[:70],
)
def test_what_cannot_have_arrived_is_refused(
    busy: Shop, product: ProductRow, admin: Attacker, content: dict[str, object]
) -> None:
    transfer = created(busy, admin, (product, 4))
    admin.ask(ADVANCE, (transfer, "in_transit"))
    given = json.dumps([{"product_id": product.id, **content}])
    state = admin.refusal(RECEIVE, (transfer, str(uuid4()), given))
    assert state[:2] in {"22", "23", "IV"}, content
    assert whole(busy, product) == (6, 0, 4)
    assert busy.verify() == ()


@pytest.mark.parametrize("text", ["null", "{}", "[]", "1", "[1]", "[null]", '[{"received": 1}]'])
def test_what_is_no_receipt_receives_nothing(
    busy: Shop, product: ProductRow, admin: Attacker, text: str
) -> None:
    transfer = created(busy, admin, (product, 4))
    admin.ask(ADVANCE, (transfer, "in_transit"))
    assert admin.refusal(RECEIVE, (transfer, str(uuid4()), text)) != ""
    assert whole(busy, product) == (6, 0, 4)


def test_goods_are_not_received_twice_within_one_receipt(
    busy: Shop, product: ProductRow, admin: Attacker
) -> None:
    transfer = created(busy, admin, (product, 4))
    admin.ask(ADVANCE, (transfer, "in_transit"))
    twice = json.dumps([{"product_id": product.id, "received": 2}] * 2)
    assert admin.refusal(RECEIVE, (transfer, str(uuid4()), twice)) == RULE
    assert whole(busy, product) == (6, 0, 4)


def test_what_is_not_on_the_transfer_does_not_arrive(
    busy: Shop, product: ProductRow, admin: Attacker
) -> None:
    transfer = created(busy, admin, (product, 4))
    admin.ask(ADVANCE, (transfer, "in_transit"))
    other = busy.product()
    for given in (arrival(other, 1), json.dumps([{"product_id": 10**12, "received": 1}])):
        assert admin.refusal(RECEIVE, (transfer, str(uuid4()), given)) == RULE
    assert whole(busy, other) == (0, 0, 0)


@pytest.mark.parametrize("state", ["pending", "completed", "cancelled"])
def test_nothing_is_received_of_a_transfer_that_is_not_under_way(
    busy: Shop, product: ProductRow, admin: Attacker, state: str
) -> None:
    transfer = created(busy, admin, (product, 4))
    if state != "pending":
        admin.ask(ADVANCE, (transfer, state))
    before = whole(busy, product)
    given = (transfer, str(uuid4()), arrival(product, 1))
    assert admin.refusal(RECEIVE, given) == RULE
    assert whole(busy, product) == before


def test_a_number_used_for_another_entry_receives_nothing(
    busy: Shop, product: ProductRow, admin: Attacker
) -> None:
    """Whoever knows the number of an entry cannot pass it off as a receipt."""
    bought = admin.value(
        "SELECT request_id FROM inventory.stock_movements WHERE product_id = %s", (product.id,)
    )
    transfer = created(busy, admin, (product, 4))
    admin.ask(ADVANCE, (transfer, "in_transit"))
    assert admin.refusal(RECEIVE, (transfer, bought, arrival(product, 1))) == RULE
    other = created(busy, admin, (product, 4))
    admin.ask(ADVANCE, (other, "in_transit"))
    request = str(uuid4())
    admin.ask(RECEIVE, (transfer, request, arrival(product, 1)))
    assert admin.refusal(RECEIVE, (other, request, arrival(product, 1))) == RULE
    assert admin.refusal(RECEIVE, (transfer, None, arrival(product, 1)))[:2] == "23"
    assert busy.verify() == ()


@pytest.mark.parametrize(
    "statement",
    [
        (
            "INSERT INTO inventory.stock_transfers (from_warehouse_id, to_warehouse_id, request_id)"
            " VALUES (1, 2, gen_random_uuid())"
        ),
        (
            "INSERT INTO inventory.stock_transfer_lines"
            " (transfer_id, position, product_id, quantity) VALUES (1, 1, 1, 1)"
        ),
        "UPDATE inventory.stock_transfer_lines SET received = quantity",
        "UPDATE inventory.stock_transfers SET status = 'completed'",
        "DELETE FROM inventory.stock_transfer_lines",
        "SELECT inventory.change_promises('{}', 1, -1, 0)",
        "SELECT inventory.lock_balances('{1}', '{1}')",
        "SELECT inventory.locked_transfer(1)",
        "SELECT inventory.open_lines(1)",
        "SELECT inventory.carried_costs(1)",
        "SELECT inventory.put_in(NULL, NULL, 1, '{}')",
        "SELECT inventory.take_out(NULL, 1)",
        "SELECT inventory.take_back(NULL, 1)",
        "SELECT inventory.post_transfer_entries(NULL, 'transfer_in', 1, '{}', 1)",
        "SELECT inventory.receipt_entries(NULL, NULL, '{}')",
        "SELECT inventory.require_same_receipt(NULL, NULL, 1, '{}')",
    ],
)
def test_nobody_writes_past_the_functions(admin: Attacker, statement: str) -> None:
    assert admin.refusal(statement) == NO_RIGHT
