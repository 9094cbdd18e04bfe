"""A shop of the former version becomes one of this version with everything in it."""

from decimal import Decimal

from alembic import command
from sqlalchemy import make_url

from inventory_desktop.services.database import admin_connection
from inventory_desktop.services.provisioning import alembic_config, provision
from tests.support.server import Servers, execute

FORMER = "0001"
STOCKED = """
    INSERT INTO inventory.users (email) VALUES ('a@shop.example');
    INSERT INTO inventory.products (sku, name, owner_id, reorder_point, is_active)
    VALUES ('A', 'A', 1, 5, true), ('B', 'B', 1, 0, true), ('C', 'C', 1, 2, false);
    UPDATE inventory.product_stock SET on_hand = 5 WHERE product_id IN (1, 2);
    INSERT INTO inventory.product_barcodes (barcode, product_id) VALUES ('123', 1);
"""


def test_products_of_the_former_version_get_the_state_of_their_stock(servers: Servers) -> None:
    name = "upgraded"
    try:
        provision(servers.admin_url, database=name)
        address = make_url(servers.admin_url_of(name))
        execute(servers.admin_url_of(name), "DROP SCHEMA inventory, auth CASCADE")
        with admin_connection(address) as connection:
            command.upgrade(alembic_config(connection), FORMER)
        execute(servers.admin_url_of(name), STOCKED)
        with admin_connection(address) as connection:
            command.upgrade(alembic_config(connection), "head")
        rows = execute(
            servers.admin_url_of(name),
            "SELECT product_id, reorder_point, is_active, state FROM inventory.product_stock"
            " ORDER BY 1",
        )
    finally:
        execute(servers.admin_url, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    assert rows == [
        (1, Decimal(5), True, "low"),
        (2, Decimal(0), True, "in_stock"),
        (3, Decimal(2), False, "out"),
    ]
