"""A shop that worked under the first version goes on under the present one."""

import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import psycopg2
import pytest
from alembic import command
from psycopg2.extensions import cursor as Cursor  # noqa: N812  a class, in small letters
from sqlalchemy import make_url

from inventory_desktop.services.auth import password_hash
from inventory_desktop.services.database import admin_connection
from inventory_desktop.services.provisioning import alembic_config, migrate
from tests.support.server import ADMIN, ROUNDS, Servers, execute

# What JSON writes in a way of its own, or not at all.
TEXTS = (
    "",
    "plain",
    'a "quoted" \\ word',
    "tab\tline\nbell\x07",
    "Größe 2½ 茶 🫖 \u2028",
    "x" * 2000,
)
MAIN, ANNEX = 1, 2
VERIFY = "SELECT * FROM inventory.verify_ledger()"


@pytest.fixture
def first_version(servers: Servers) -> Iterator[str]:
    """Superuser's address of a database of the first version, with one admin and two products."""
    name = f"first_{uuid4().hex[:8]}"
    execute(servers.admin_url, f"CREATE DATABASE {name} OWNER inventory_owner TEMPLATE template0")
    url = servers.admin_url_of(name)
    try:
        with admin_connection(make_url(url)) as connection:
            command.upgrade(alembic_config(connection), "0001")
        hashed = password_hash(ADMIN.password, rounds=ROUNDS)
        execute(url, "SELECT auth.register(%s, %s)", (ADMIN.email, hashed))
        execute(
            url,
            "INSERT INTO inventory.warehouses (code, name) VALUES ('M', 'Main'), ('A', 'Annex');"
            "INSERT INTO inventory.products (sku, name, owner_id)"
            " VALUES ('TEA', 'Tea', 1), ('MUG', 'Mug', 1)",
        )
        yield url
    finally:
        execute(servers.admin_url, f"DROP DATABASE {name} WITH (FORCE)")


def signed_in(cursor: Cursor) -> None:
    cursor.execute("SELECT token FROM auth.sign_in(%s, %s)", (ADMIN.email, ADMIN.password))
    (token,) = cursor.fetchone() or ("",)
    cursor.execute("SELECT set_config('inventory.token', %s, false)", (token,))


def post(cursor: Cursor, *entries: dict[str, Any]) -> list[int]:
    """Posts entries as one, in their order, and answers their numbers."""
    common = {"product_id": 1, "warehouse_id": MAIN}
    given = [{"request_id": str(uuid4()), **common, **entry} for entry in entries]
    cursor.execute("SELECT movement_id FROM inventory.post_movements(%s)", (json.dumps(given),))
    return [row[0] for row in cursor.fetchall()]


def purchase(quantity: str, cost: str | None = None, **fields: Any) -> dict[str, Any]:
    return {"movement_type": "purchase", "quantity": quantity, "unit_cost": cost, **fields}


FIRST_TRANSFER = "SELECT inventory.create_transfer(%s, 1, %s, %s, 1.5, 'T-1', 'to \"Annex\"')"
PRESENT_TRANSFER = (
    "SELECT inventory.create_transfer(%s, %s, %s, 'T-1', 'to \"Annex\"',"
    """ '[{"product_id": 1, "quantity": "1.5"}]')"""
)


def work(url: str, create_transfer: str = FIRST_TRANSFER) -> None:
    """A day with every kind of entry, transfer and text."""
    connection = psycopg2.connect(url)
    try:
        with connection, connection.cursor() as cursor:
            signed_in(cursor)
            received = post(
                cursor,
                *(
                    purchase("10.125", "2.3333", notes=it, reference_number=it[:100])
                    for it in TEXTS
                ),
                purchase("9999999.999", "99999999999.9999", product_id=2, warehouse_id=ANNEX),
            )
            (sold, *_) = post(
                cursor,
                {"movement_type": "sale", "quantity": "-0.001", "unit_price": "0.0001"},
                {"movement_type": "sale", "quantity": "-7", "occurred_at": "1970-01-01T00:00+14"},
                {"movement_type": "return", "quantity": "1", "occurred_at": "-infinity"},
                {"movement_type": "damaged", "quantity": "-2"},
                {"movement_type": "adjustment", "quantity": "5", "unit_cost": "0"},
                {"movement_type": "revaluation", "quantity": "0", "unit_cost": "3.1415"},
                purchase("3", warehouse_id=ANNEX),
            )
            post(
                cursor,
                {"movement_type": "sale", "quantity": "0.001", "reverses_id": sold},
                {"movement_type": "purchase", "quantity": "-10.125", "reverses_id": received[0]},
            )
            for target in ("completed", "cancelled", "in_transit", "pending"):
                move(cursor, target, create_transfer)
    finally:
        connection.close()


def move(cursor: Cursor, target: str, create_transfer: str) -> None:
    cursor.execute(create_transfer, (str(uuid4()), MAIN, ANNEX))
    (transfer,) = cursor.fetchone() or (0,)
    if target != "pending":
        cursor.execute("SELECT inventory.advance_transfer(%s, %s)", (transfer, target))


def test_what_was_posted_under_the_first_version_still_verifies(
    servers: Servers, first_version: str
) -> None:
    work(first_version)
    assert execute(first_version, VERIFY) == []
    migrate(servers.admin_url, database=str(make_url(first_version).database))
    assert execute(first_version, VERIFY) == []


def test_chains_of_the_first_version_go_on_under_the_present_one(
    servers: Servers, first_version: str
) -> None:
    work(first_version)
    migrate(servers.admin_url, database=str(make_url(first_version).database))
    chain = (
        "SELECT count(*), sum(l.entries)::bigint FROM inventory.stock_movements m"
        " JOIN inventory.stock_levels l USING (product_id, warehouse_id)"
        " WHERE m.product_id = 1 AND m.warehouse_id = 1"
    )
    before = execute(first_version, chain)[0][0]
    work(first_version, PRESENT_TRANSFER)
    assert execute(first_version, VERIFY) == []
    assert execute(first_version, chain) == [(2 * before, (2 * before) ** 2)]


def test_the_first_version_seals_as_the_present_one_does(
    servers: Servers, first_version: str
) -> None:
    # The same figures by the functions of both, entry by entry.
    work(first_version)
    again = (
        "SELECT m.id, inventory.movement_hash(s.row_hash, m, s.position, s.unit_cost,"
        " s.on_hand_after, s.average_cost_after) FROM inventory.stock_movements m"
        " JOIN inventory.movement_seals s ON s.movement_id = m.id ORDER BY m.id"
    )
    by_first = [(number, bytes(hashed)) for number, hashed in execute(first_version, again)]
    migrate(servers.admin_url, database=str(make_url(first_version).database))
    by_present = [(number, bytes(hashed)) for number, hashed in execute(first_version, again)]
    assert len(by_first) > 15
    assert by_present == by_first
