"""The change feed: read through one door, written by nobody, and no lever against others."""

import pytest

from inventory_desktop.services.changes import Entity
from tests.support.attack import (
    NO_RIGHT,
    SIGN_IN_REQUIRED,
    attacker,
    fresh_claims,
    signed,
    signing_key,
)
from tests.support.feed import Ear, reading
from tests.support.shop import Shop

READ = "SELECT * FROM inventory.read_changes(NULL)"


@pytest.fixture
def shop(module_shop: Shop) -> Shop:
    """One shop serves all tests of this file."""
    return module_shop


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT 1 FROM inventory.change_log",
        "SELECT 1 FROM inventory.change_log_state",
        "INSERT INTO inventory.change_log (entity) VALUES ('stock')",
        "UPDATE inventory.change_log SET ids = NULL",
        "DELETE FROM inventory.change_log",
        "TRUNCATE inventory.change_log",
        "UPDATE inventory.change_log_state SET pruned_to = '99999999'",
        "SELECT inventory.log_change('stock', ARRAY[1]::bigint[])",
        "SELECT nextval('inventory.change_log_id_seq')",
        "ALTER TABLE inventory.products DISABLE TRIGGER log_update",
    ],
)
def test_not_even_an_admin_reads_forges_or_loses_what_is_logged(shop: Shop, statement: str) -> None:
    assert attacker(shop, shop.admin.token).refusal(statement) == NO_RIGHT


@pytest.mark.parametrize(
    "call", [READ, "SELECT inventory.prune_changes()", "SELECT * FROM inventory.desktops_online()"]
)
def test_who_is_not_signed_in_hears_nothing(shop: Shop, call: str) -> None:
    key, admin = signing_key(shop), shop.admin.user.id
    for token in (
        None,
        signed(fresh_claims(admin, exp=1), key),
        signed(fresh_claims(admin), b"guess"),
    ):
        assert attacker(shop, token).refusal(call) == SIGN_IN_REQUIRED


def test_who_writes_cannot_keep_it_from_the_others(shop: Shop) -> None:
    """A desktop that shadows names or turns off what it may still tells what it wrote."""
    product = shop.product()
    start = reading(shop.colleague).cursor
    admin = attacker(shop, shop.admin.token)
    for statement in (
        "SET session_replication_role = replica",
        "CREATE TEMP TABLE change_log (entity text, ids bigint[])",
        "CREATE FUNCTION inventory.pg_notify(text, text) RETURNS void LANGUAGE sql RETURN NULL",
    ):
        assert admin.refusal(statement) == NO_RIGHT
    admin.ask("SET search_path = pg_temp, inventory, pg_catalog")
    admin.ask("UPDATE inventory.products SET name = 'Quietly' WHERE id = %s", (product.id,))
    assert reading(shop.colleague, start).change.touches(Entity.PRODUCT, product.id)


@pytest.mark.parametrize("cursor", ["", "1", "3:2:", "x:y:z", "1:2:3,4", "' OR 1=1 --"])
def test_a_cursor_that_is_none_is_refused_without_harm(shop: Shop, cursor: str) -> None:
    error = attacker(shop, shop.admin.token).refusal(
        "SELECT * FROM inventory.read_changes(%s)", (cursor,)
    )
    assert error[:2] == "22"


def test_forged_pings_have_nobody_read_for_each_of_them(shop: Shop) -> None:
    outsider = attacker(shop)
    calls = (
        "SELECT count(*) FROM pg_stat_activity WHERE application_name LIKE"
        " 'inventory-desktop listens%'"
    )
    with Ear(shop.admin, lambda: shop.url) as ear:
        ear.until(lambda: ear.states)
        assert shop.sql(calls) == [(1,)]
        for number in range(500):
            outsider.ask("SELECT pg_notify('inventory_changes', %s)", (f"stock {number}",))
        product = shop.product()
        ear.until(lambda: ear.heard.touches("product", product.id))  # type: ignore[arg-type]
        assert len(ear.changes) < 50
        assert ear.heard.entities == {Entity.PRODUCT}
