"""Every table and view: what a desktop can do to it, with and without a good token."""

from collections.abc import Iterator

import pytest

from inventory_desktop.models import MovementType
from inventory_desktop.services import users
from inventory_desktop.services.users import UpdateUser
from tests.support.attack import (
    NO_RIGHT,
    RULE,
    attacker,
    fresh_claims,
    signed,
    signing_key,
)
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop

RELATIONS = """
    SELECT c.oid::regclass::text FROM pg_class c
    WHERE c.relkind IN ('r', 'v', 'm', 'p', 'S')
        AND c.relnamespace IN ('inventory'::regnamespace, 'auth'::regnamespace)
    ORDER BY 1
"""
# What a desktop may read as a whole, and hence lock against nothing but a change of its columns.
READABLE = {
    "inventory.alembic_version",
    "inventory.audit_log",
    "inventory.barcode_list",
    "inventory.import_batches",
    "inventory.imported_products",
    "inventory.movement_list",
    "inventory.movement_total_list",
    "inventory.movements_to_add_up",
    "inventory.product_barcodes",
    "inventory.product_editors",
    "inventory.product_list",
    "inventory.product_prices",
    "inventory.product_stock",
    "inventory.stock_level_list",
    "inventory.stock_transfer_lines",
    "inventory.stock_transfers",
    "inventory.stock_values",
    "inventory.transfer_line_list",
    "inventory.transfer_list",
    "inventory.users",
    "inventory.warehouse_stock",
}
CHANGEABLE = {
    "inventory.import_batches": {
        "INSERT": {"kind", "file_name", "content_hash", "generation"},
        "UPDATE": {"status", "counts", "finished_at", "undone_by", "undone_at"},
    },
    "inventory.imported_products": {
        "INSERT": {"import_id", "product_id", "before", "version_after"}
    },
    "inventory.bulk_edited_products": {"INSERT": {"edit_id", "product_id", "version_before"}},
    "inventory.product_barcodes": {
        "INSERT": {"barcode", "product_id", "pack_quantity"},
        "UPDATE": {"pack_quantity"},
    },
    "inventory.product_editors": {"INSERT": {"product_id", "user_id"}},
    "inventory.products": {
        right: {
            "sku",
            "name",
            "description",
            "category",
            "unit_price",
            "unit_of_measure",
            "reorder_point",
            "is_active",
        }
        for right in ("INSERT", "UPDATE")
    },
    "inventory.warehouses": {
        right: {"code", "name", "address", "is_active"} for right in ("INSERT", "UPDATE")
    },
}
# The statement does not fit the table: no such column, a generated one, a view, a sequence.
UNFIT = {"42703", "428C9", "42809", "55000"}
UNREADABLE_COLUMNS = {
    "inventory.products": {"unit_price"},
    "inventory.stock_movements": {"unit_cost", "unit_price"},
    # A hash covers the costs: whoever knows the rest of an entry could try costs until it fits.
    "inventory.stock_levels": {"average_cost", "last_hash"},
    "inventory.movement_seals": {"unit_cost", "average_cost_after", "row_hash"},
    # What a product was before holds its price, and so does what was asked for.
    "inventory.bulk_edited_products": {"before"},
    "inventory.bulk_edits": {"changes"},
}


@pytest.fixture(scope="module")
def busy(servers: Servers) -> Iterator[Shop]:
    """A shop with something in most tables."""
    with open_shop(servers) as shop:
        product = shop.product(by=shop.colleague)
        shop.stock(product, shop.main, 5, cost=2)
        shop.post(product, shop.main, MovementType.SALE, 1)
        yield shop


@pytest.fixture(scope="module")
def relations(busy: Shop) -> list[str]:
    found = [row[0] for row in busy.sql(f"SET search_path = pg_catalog; {RELATIONS}")]
    assert len(found) > 270
    return found


def tables(relations: list[str]) -> list[str]:
    return [name for name in relations if "attempts_" not in name and not name.endswith("_id_seq")]


def test_a_desktop_reads_what_it_is_meant_to_and_no_more(busy: Shop, relations: list[str]) -> None:
    nobody = attacker(busy)
    readable = {
        name
        for name in relations
        if nobody.value("SELECT has_table_privilege(%s, 'SELECT')", (name,))
    }
    assert readable == READABLE


def test_a_desktop_writes_the_columns_it_is_meant_to_and_no_others(busy: Shop) -> None:
    found: dict[str, dict[str, set[str]]] = {}
    rows = attacker(busy).ask(
        "SELECT a.attrelid::regclass::text, r.name, a.attname FROM pg_attribute a"
        " JOIN pg_class c ON c.oid = a.attrelid"
        " CROSS JOIN (VALUES ('INSERT'), ('UPDATE'), ('REFERENCES')) r (name)"
        " WHERE c.relnamespace IN ('inventory'::regnamespace, 'auth'::regnamespace)"
        " AND a.attnum > 0 AND c.relkind IN ('r', 'v')"
        " AND has_column_privilege(c.oid, a.attnum, r.name)"
    )
    for table, right, column in rows:
        found.setdefault(table, {}).setdefault(right, set()).add(column)
    assert found == CHANGEABLE


@pytest.mark.parametrize(
    "right", ["INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"]
)
def test_a_desktop_has_no_right_to_change_a_table_as_a_whole(busy: Shop, right: str) -> None:
    rows = attacker(busy).ask(
        "SELECT c.oid::regclass::text FROM pg_class c"
        " WHERE c.relnamespace IN ('inventory'::regnamespace, 'auth'::regnamespace)"
        " AND c.relkind IN ('r', 'v') AND has_table_privilege(c.oid, %s)",
        (right,),
    )
    assert rows == []


@pytest.mark.parametrize("table", UNREADABLE_COLUMNS)
def test_columns_that_tell_prices_and_costs_are_not_read_from_the_table(
    busy: Shop, table: str
) -> None:
    admin = attacker(busy, busy.admin.token)
    rows = admin.ask(
        "SELECT a.attname FROM pg_attribute a WHERE a.attrelid = %s::regclass AND a.attnum > 0"
        " AND NOT a.attisdropped AND NOT has_column_privilege(a.attrelid, a.attnum, 'SELECT')",
        (table,),
    )
    assert {row[0] for row in rows} == UNREADABLE_COLUMNS[table]
    for column in UNREADABLE_COLUMNS[table]:
        assert admin.refusal(f"SELECT {column} FROM {table}") == NO_RIGHT
        assert admin.refusal(f"SELECT 1 FROM {table} WHERE {column} IS NULL") == NO_RIGHT


def outsiders(shop: Shop) -> dict[str, str | None]:
    key, admin = signing_key(shop), shop.admin.user.id
    disabled = shop.person("disabled@shop.example", is_admin=True)
    shop.admin.write(
        lambda work: users.update_user(work, UpdateUser(disabled.user.id, is_active=False))
    )
    return {
        "no token": None,
        "disabled person": disabled.token,
        "expired token": signed(fresh_claims(admin, exp=1), key),
        "forged token": signed(fresh_claims(admin), b"guess"),
        "old token": signed(fresh_claims(admin, ver=0), key),
    }


def test_without_a_good_token_every_table_is_empty_or_closed_and_nothing_is_written(
    busy: Shop, relations: list[str]
) -> None:
    tokens = outsiders(busy)
    before = contents(busy, tables(relations))
    for token in tokens.values():
        outsider = attacker(busy, token)
        for name in relations:
            if outsider.refusal(f"SELECT count(*) FROM {name}") != NO_RIGHT:
                expected = 1 if name == "inventory.alembic_version" else 0
                assert outsider.value(f"SELECT count(*) FROM {name}") == expected, name
        for name in tables(relations):
            for statement in changes(name):
                outsider.refusal(statement)
    assert contents(busy, tables(relations)) == before


def changes(name: str) -> list[str]:
    """Statements that would change a table if they were let."""
    columns = CHANGEABLE.get(name, {}).get("UPDATE", {"id"})
    own = [f"UPDATE {name} SET {column} = {column}" for column in sorted(columns)]
    return [
        *own,
        f"UPDATE {name} SET is_active = false",
        f"UPDATE {name} SET status = 'undone'",
        f"INSERT INTO {name} DEFAULT VALUES",
        f"DELETE FROM {name}",
        f"TRUNCATE {name} CASCADE",
        f"INSERT INTO {name} (sku, name) VALUES ('X', 'X')",
        f"INSERT INTO {name} (code, name) VALUES ('X', 'X')",
        f"INSERT INTO {name} (product_id, user_id) VALUES (1, 1)",
        f"INSERT INTO {name} (barcode, product_id) VALUES ('1', 1)",
        f"INSERT INTO {name} (kind, file_name, content_hash) VALUES ('products', 'x', 'x')",
    ]


def contents(shop: Shop, names: list[str]) -> dict[str, str]:
    return {
        name: shop.sql(
            f"SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM {name} t"
        )[0][0]
        for name in names
        if name not in {"inventory.product_list", "inventory.movement_list"}
    }


def test_even_an_admin_changes_none_of_the_derived_and_guarded_tables(
    busy: Shop, relations: list[str]
) -> None:
    admin = attacker(busy, busy.admin.token)
    before = contents(busy, tables(relations))
    for name in set(tables(relations)) - set(CHANGEABLE):
        for statement in (
            f"UPDATE {name} SET id = id",
            f"DELETE FROM {name}",
            f"TRUNCATE {name} CASCADE",
            f"INSERT INTO {name} DEFAULT VALUES",
            f"INSERT INTO {name} DEFAULT VALUES ON CONFLICT DO NOTHING",
            f"COPY {name} FROM STDIN",
            f"ALTER TABLE {name} DISABLE TRIGGER ALL",
            f"ALTER TABLE {name} DISABLE ROW LEVEL SECURITY",
            f"DROP TABLE {name} CASCADE",
            f"CREATE RULE r AS ON INSERT TO {name} DO ALSO NOTHING",
            f"CREATE TRIGGER t AFTER INSERT ON {name} EXECUTE FUNCTION inventory.refuse_change()",
            f"CREATE POLICY mine ON {name} USING (true)",
            f"CREATE INDEX ON {name} ((1))",
        ):
            assert admin.refusal(statement) in {NO_RIGHT, *UNFIT}, statement
    assert contents(busy, tables(relations)) == before


def test_no_right_is_passed_on(busy: Shop, relations: list[str]) -> None:
    rights = "SELECT md5(string_agg(c::text, '|' ORDER BY c.oid)) FROM pg_class c"
    admin, before = attacker(busy, busy.admin.token), busy.sql(rights)
    for name in tables(relations):
        for right in ("ALL", "SELECT", "INSERT"):
            admin.refusal(f"GRANT {right} ON {name} TO PUBLIC")
    assert busy.sql(rights) == before


def test_nobody_locks_a_table_against_the_others(busy: Shop, relations: list[str]) -> None:
    admin = attacker(busy, busy.admin.token)
    modes = ("ROW EXCLUSIVE", "SHARE", "EXCLUSIVE", "ACCESS EXCLUSIVE")
    locked = [
        (name, mode)
        for name in tables(relations)
        for mode in modes
        if admin.refusal(f"LOCK TABLE {name} IN {mode} MODE NOWAIT") != NO_RIGHT
    ]
    assert locked == []


def test_no_desktop_counts_or_resets_attempts_of_signing_in(
    busy: Shop, relations: list[str]
) -> None:
    admin = attacker(busy, busy.admin.token)
    slots = [name for name in relations if "attempts_" in name]
    assert len(slots) == 256
    for slot in slots[:3]:
        for statement in (
            f"SELECT setval('{slot}', 0)",
            f"SELECT nextval('{slot}')",
            f"SELECT last_value FROM {slot}",
            f"ALTER SEQUENCE {slot} RESTART",
        ):
            assert admin.refusal(statement) == NO_RIGHT


@pytest.mark.parametrize("table", ["stock_movements", "movement_seals", "audit_log"])
@pytest.mark.parametrize("mode", ["origin", "replica", "local"])
def test_the_past_is_closed_to_its_owner_and_to_the_superuser(
    busy: Shop, table: str, mode: str
) -> None:
    owner = attacker(busy, url=busy.admin_url)
    column = {"movement_seals": "position"}.get(table, "created_at")
    for role in ("NONE", "inventory_owner"):
        owner.ask(f"RESET ROLE; SET session_replication_role = {mode}; SET ROLE {role}")
        for statement in (
            f"UPDATE inventory.{table} SET {column} = {column}",
            f"UPDATE inventory.{table} SET {column} = {column} WHERE false",
            f"DELETE FROM inventory.{table}",
            f"TRUNCATE inventory.{table} CASCADE",
        ):
            assert owner.refusal(statement) == RULE


def test_people_do_not_vanish_either(busy: Shop) -> None:
    owner = attacker(busy, url=busy.admin_url)
    assert owner.refusal("DELETE FROM inventory.users") == RULE
    assert owner.refusal("TRUNCATE inventory.users CASCADE") == RULE
