"""A shop whose transfers have one product each becomes one whose transfers have lines."""

import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import psycopg2
import pytest
from alembic import command
from psycopg2.extensions import connection as PgConnection  # noqa: N812  a class, in small letters
from sqlalchemy import make_url

from inventory_desktop.services.database import admin_connection
from inventory_desktop.services.provisioning import alembic_config, migrate
from tests.support.server import Servers, execute

WAYS: dict[str, list[str]] = {
    "pending": [],
    "in_transit": ["in_transit"],
    "completed": ["in_transit", "completed"],
    "completed at once": ["completed"],
    "cancelled": ["cancelled"],
    "brought back": ["in_transit", "cancelled"],
}


class OldShop:
    """A database of the first version, with goods of one product in two warehouses."""

    def __init__(self, servers: Servers, name: str) -> None:
        self.servers, self.name, self.url = servers, name, servers.admin_url_of(name)
        with admin_connection(make_url(self.url)) as connection:
            command.upgrade(alembic_config(connection), "0001")
        self._connection: PgConnection = psycopg2.connect(self.url)
        self.ask(
            "SET search_path = inventory, pg_temp;"
            f"SELECT auth.add_user('a@b', '$2a$04${'x' * 53}', true)"
        )
        self.ask(
            "SELECT set_config('inventory.token',"
            " auth.new_token(1, 1, extract(epoch FROM clock_timestamp())), false)"
        )
        self.ask("INSERT INTO warehouses (code, name) VALUES ('M', 'Main'), ('A', 'Annex')")
        self.ask("INSERT INTO products (sku, name) VALUES ('TEA', 'Tea')")
        entry = {"product_id": 1, "warehouse_id": 1, "movement_type": "purchase", "quantity": 100}
        self.ask(
            "SELECT * FROM post_movements(%s)",
            (json.dumps([{"request_id": str(uuid4()), "unit_cost": 3, **entry}]),),
        )

    def ask(self, statement: str, parameters: Any = None) -> list[tuple[Any, ...]]:
        with self._connection.cursor() as cursor:
            cursor.execute(statement, parameters)
            rows = cursor.fetchall() if cursor.description else []
        self._connection.commit()
        return rows

    def transfer(self, quantity: int, steps: list[str]) -> int:
        made = self.ask(
            "SELECT create_transfer(%s, 1, 1, 2, %s, 'T', 'note')", (str(uuid4()), quantity)
        )
        for step in steps:
            self.ask("SELECT advance_transfer(%s, %s)", (made[0][0], step))
        return int(made[0][0])

    def close(self) -> None:
        self._connection.close()


@pytest.fixture
def old(servers: Servers) -> Iterator[OldShop]:
    name = f"old_{uuid4().hex[:8]}"
    execute(servers.admin_url, f"CREATE DATABASE {name} OWNER inventory_owner TEMPLATE template0")
    shop = OldShop(servers, name)
    yield shop
    shop.close()
    execute(servers.admin_url, f"DROP DATABASE {name} WITH (FORCE)")


def test_each_transfer_keeps_its_state_and_its_goods(servers: Servers, old: OldShop) -> None:
    made = {
        old.transfer(number, steps): (number, way.split()[0])
        for number, (way, steps) in enumerate(WAYS.items(), start=1)
    }
    balances = "SELECT * FROM stock_levels ORDER BY 1, 2"
    entries = "SELECT m.*, s.* FROM stock_movements m JOIN movement_seals s ON s.movement_id = m.id"
    before = old.ask(balances), old.ask(f"{entries} ORDER BY m.id")
    migrate(servers.admin_url, database=old.name)
    assert (old.ask(balances), old.ask(f"{entries} ORDER BY m.id")) == before
    assert old.ask("SELECT * FROM verify_ledger()") == []
    rows = old.ask(
        "SELECT t.id, t.status, t.transfer_reference, l.position, l.product_id, l.quantity,"
        " l.received, l.written_off FROM stock_transfers t"
        " JOIN stock_transfer_lines l ON l.transfer_id = t.id ORDER BY 1"
    )
    status = {"brought": "cancelled"}
    assert rows == [
        (
            transfer,
            status.get(state, state),
            *("T", 1, 1, quantity),
            *(quantity if state == "completed" else 0, 0),
        )
        for transfer, (quantity, state) in made.items()
    ]


def test_transfers_that_were_open_go_on(servers: Servers, old: OldShop) -> None:
    pending, moving = old.transfer(1, []), old.transfer(5, ["in_transit"])
    migrate(servers.admin_url, database=old.name)
    part = json.dumps([{"product_id": 1, "received": 2}])
    old.ask("SELECT receive_transfer(%s, %s, %s)", (moving, str(uuid4()), part))
    for transfer in (pending, moving):
        old.ask("SELECT advance_transfer(%s, 'completed')", (transfer,))
    balances = "SELECT on_hand, reserved, in_transit FROM stock_levels ORDER BY warehouse_id"
    assert old.ask(balances) == [(94, 0, 0), (6, 0, 0)]
    assert old.ask("SELECT DISTINCT average_cost FROM stock_levels") == [(3,)]
    assert old.ask("SELECT * FROM verify_ledger()") == []
