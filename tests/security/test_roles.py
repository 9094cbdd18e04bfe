"""Becoming somebody else in PostgreSQL, shadowing what the functions use, and side doors."""

import psycopg2
import pytest

from inventory_desktop.services.database import Database
from inventory_desktop.services.provisioning import make_desktop
from tests.support.attack import NO_RIGHT, attacker
from tests.support.server import with_database
from tests.support.shop import Shop

# What a desktop may call; everything else of ours is closed to it.
CALLABLE = {
    "inventory.remove_view",
    "inventory.save_view",
    "auth.change_password",
    "auth.create_user",
    "auth.is_admin",
    "auth.list_desktops",
    "auth.may_write_product",
    "auth.needs_first_admin",
    "auth.open_requests",
    "auth.owns_product",
    "auth.register",
    "auth.register_desktop",
    "auth.renew",
    "auth.require_user",
    "auth.revoke_desktop",
    "auth.sees",
    "auth.set_password",
    "auth.settle_request",
    "auth.sign_in",
    "auth.update_user",
    "auth.user_id",
    "auth.whoami",
    "inventory.add_up_movements",
    "inventory.advance_transfer",
    "inventory.apply_bulk_edit",
    "inventory.begin_bulk_edit",
    "inventory.create_transfer",
    "inventory.desktops_online",
    "inventory.discard_bulk_edit",
    "inventory.draft_bulk_edit",
    "inventory.indexed_text",
    "inventory.is_receipt",
    "inventory.move_everything",
    "inventory.name_code",
    "inventory.post_movements",
    "inventory.preview_bulk_edit",
    "inventory.prune_changes",
    "inventory.read_changes",
    "inventory.receive_transfer",
    "inventory.quarter_of",
    "inventory.remove_barcode",
    "inventory.remove_editor",
    "inventory.remove_picture",
    "inventory.search_products",
    "inventory.set_picture",
    "inventory.undo_bulk_edit",
    "inventory.unpriced_by",
    "inventory.verify_ledger",
}
OURS = """
    p.pronamespace IN ('inventory'::regnamespace, 'auth'::regnamespace)
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
"""
FORBIDDEN = [
    # Roles
    "SET ROLE inventory_owner",
    "SET ROLE inventory_registrar",
    "SET ROLE inventory_admin",
    "SET ROLE pg_read_all_data",
    "SET SESSION AUTHORIZATION inventory_owner",
    "SET SESSION AUTHORIZATION inventory_admin",
    "CREATE ROLE mine SUPERUSER",
    "CREATE ROLE mine",
    "ALTER ROLE CURRENT_USER SUPERUSER",
    "ALTER ROLE CURRENT_USER CREATEROLE",
    "ALTER ROLE CURRENT_USER BYPASSRLS",
    "ALTER ROLE CURRENT_USER CONNECTION LIMIT -1",
    "ALTER ROLE inventory_owner LOGIN PASSWORD 'mine'",
    "ALTER ROLE inventory_app LOGIN",
    "ALTER ROLE inventory_app SET search_path = pg_temp",
    "ALTER ROLE inventory_admin PASSWORD 'mine'",
    "ALTER ROLE ALL SET inventory.token = 'x'",
    "GRANT inventory_owner TO CURRENT_USER",
    "GRANT inventory_registrar TO CURRENT_USER",
    "GRANT pg_read_server_files TO CURRENT_USER",
    "GRANT inventory_app TO PUBLIC",
    "DROP ROLE inventory_app",
    "DROP OWNED BY inventory_owner",
    "REASSIGN OWNED BY inventory_owner TO CURRENT_USER",
    "SELECT rolpassword FROM pg_authid",
    "SELECT * FROM pg_shadow",
    # Making things, and so shadowing what the functions call
    "CREATE TEMP TABLE users (id bigint, is_admin boolean)",
    "CREATE TEMP VIEW products AS SELECT 1",
    "CREATE TEMP SEQUENCE s",
    "SELECT 1 INTO TEMP mine",
    "CREATE SCHEMA mine",
    "CREATE TABLE public.users (id bigint)",
    "CREATE TABLE inventory.mine (id bigint)",
    "CREATE FUNCTION public.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'",
    "CREATE FUNCTION inventory.crypt(text, text) RETURNS text LANGUAGE sql AS 'SELECT $2'",
    "CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE OR REPLACE FUNCTION auth.user_id() RETURNS bigint LANGUAGE sql AS 'SELECT 1'",
    "ALTER FUNCTION auth.user_id() RESET search_path",
    "ALTER FUNCTION auth.user_id() OWNER TO CURRENT_USER",
    "DROP FUNCTION auth.user_id() CASCADE",
    "CREATE OPERATOR inventory.<<< (FUNCTION = numeric_lt, LEFTARG = numeric, RIGHTARG = numeric)",
    "CREATE TYPE inventory.mine AS ENUM ('a')",
    "CREATE CAST (text AS bigint) WITH INOUT AS IMPLICIT",
    "CREATE EXTENSION dblink SCHEMA inventory",
    "CREATE EXTENSION file_fdw SCHEMA inventory",
    "CREATE EXTENSION adminpack SCHEMA inventory",
    "CREATE LANGUAGE plpython3u",
    "CREATE EVENT TRIGGER t ON ddl_command_start EXECUTE FUNCTION inventory.refuse_change()",
    "CREATE PUBLICATION p FOR ALL TABLES",
    "CREATE SUBSCRIPTION s CONNECTION 'host=x' PUBLICATION p",
    "CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw",
    "CREATE DATABASE mine",
    "ALTER DATABASE {database} SET search_path = pg_temp",
    "ALTER DATABASE {database} OWNER TO CURRENT_USER",
    "DROP SCHEMA inventory CASCADE",
    "ALTER SCHEMA auth OWNER TO CURRENT_USER",
    "ALTER DEFAULT PRIVILEGES FOR ROLE inventory_owner GRANT ALL ON TABLES TO PUBLIC",
    # Secrets
    "SELECT * FROM auth.credentials",
    "SELECT * FROM auth.signing_keys",
    "SELECT * FROM auth.settings",
    "SELECT * FROM auth.account_requests",
    "SELECT * FROM auth.desktops",
    "COPY auth.credentials TO STDOUT",
    "TABLE auth.signing_keys",
    "SELECT * FROM pg_statistic",
    "SELECT * FROM pg_hba_file_rules",
    "SELECT * FROM pg_user_mapping",
    # Files, programs, other servers
    "COPY (SELECT 1) TO PROGRAM 'id'",
    "COPY (SELECT 1) TO '/tmp/x'",
    "COPY inventory.users FROM '/etc/passwd'",
    "COPY inventory.users FROM PROGRAM 'id'",
    "SELECT pg_read_file('PG_VERSION')",
    "SELECT pg_read_binary_file('PG_VERSION')",
    "SELECT pg_ls_dir('.')",
    "SELECT pg_stat_file('PG_VERSION')",
    "SELECT pg_ls_logdir()",
    "SELECT pg_current_logfile()",
    "SELECT lo_create(0)",
    "SELECT lo_creat(-1)",
    "SELECT lo_from_bytea(0, '\\x00')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT lo_export(1, '/tmp/x')",
    "SELECT lo_put(1, 0, '\\x00')",
    "SELECT lo_unlink(1)",
    "SELECT loread(1, 1)",
    "SELECT lowrite(1, '\\x00')",
    # The server
    "ALTER SYSTEM SET log_statement = 'all'",
    "SELECT pg_reload_conf()",
    "SELECT pg_rotate_logfile()",
    "SELECT pg_switch_wal()",
    "SELECT pg_create_restore_point('x')",
    "SELECT pg_backup_start('x')",
    "SELECT pg_logical_slot_get_changes('x', NULL, NULL)",
    "SELECT pg_create_logical_replication_slot('x', 'pgoutput')",
    "SELECT pg_stat_reset()",
    "SELECT pg_log_backend_memory_contexts(pg_backend_pid())",
    "SET session_replication_role = replica",
    "SET log_statement = 'all'",
    "SET log_min_error_statement = 'debug5'",
    "SET log_min_messages = 'panic'",
    "SET log_duration = on",
    "SET session_preload_libraries = 'x'",
    "LOAD 'auto_explain'",
    "LOAD '/tmp/mine.so'",
    "CHECKPOINT",
    "SET debug_discard_caches = 1",
    "SET zero_damaged_pages = on",
    "SET ignore_checksum_failure = on",
    "SET allow_system_table_mods = on",
    "UPDATE pg_proc SET prosecdef = false",
    "UPDATE pg_class SET relrowsecurity = false",
]
OTHER_REFUSALS = {
    "42704",  # no such role, server or function on this machine
    "42602",
    "42883",
    "55006",
    "55000",
    "0A000",
    "58P01",
    "25001",
    "42601",
    "42P17",
    "22023",
}


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_even_an_admins_token_opens_no_side_door(module_shop: Shop, statement: str) -> None:
    admin = attacker(module_shop, module_shop.admin.token)
    state = admin.refusal(statement.format(database=module_shop.name))
    assert state in {NO_RIGHT, *OTHER_REFUSALS}, f"{state or 'accepted'}: {statement}"


def test_a_desktop_is_a_member_of_one_role_and_has_no_attributes(module_shop: Shop) -> None:
    nobody = attacker(module_shop)
    assert nobody.ask(
        "SELECT rolsuper, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls"
        " FROM pg_roles WHERE rolname = current_user"
    ) == [(False,) * 5]
    member_of = nobody.ask(
        "SELECT rolname FROM pg_roles WHERE pg_has_role(current_user, oid, 'MEMBER')"
        " AND rolname <> current_user"
    )
    assert member_of == [("inventory_app",)]
    nobody.ask("SET ROLE inventory_app")
    assert nobody.value("SELECT count(*) FROM inventory.users") == 0


def test_a_desktop_calls_only_what_it_is_meant_to(module_shop: Shop) -> None:
    rows = attacker(module_shop).ask(
        "SELECT p.oid::regproc::text FROM pg_proc p"
        f" WHERE {OURS} AND has_function_privilege(p.oid, 'EXECUTE')"
    )
    assert {row[0] for row in rows} == CALLABLE


def test_every_definer_function_looks_into_our_schema_first_and_temp_last(
    module_shop: Shop,
) -> None:
    rows = module_shop.sql(
        f"SELECT p.proname, p.proconfig FROM pg_proc p WHERE {OURS} AND p.prosecdef"
    )
    assert len(rows) > 40
    careless = {
        name for name, settings in rows if "search_path=inventory, pg_temp" not in (settings or [])
    }
    assert careless == set()


def test_definer_functions_belong_to_roles_that_nobody_signs_in_with(module_shop: Shop) -> None:
    owners = module_shop.sql(
        f"SELECT DISTINCT p.proowner::regrole::text, r.rolcanlogin, r.rolsuper FROM pg_proc p"
        f" JOIN pg_roles r ON r.oid = p.proowner WHERE {OURS}"
    )
    assert set(owners) == {
        ("inventory_owner", False, False),
        ("inventory_registrar", False, False),
    }


def test_public_holds_nothing_in_our_schemas(module_shop: Shop) -> None:
    public = module_shop.sql(
        "SELECT 'function ' || p.oid::regprocedure FROM pg_proc p, aclexplode(coalesce(p.proacl,"
        f" acldefault('f', p.proowner))) a WHERE {OURS} AND a.grantee = 0"
        " UNION ALL SELECT 'table ' || c.oid::regclass FROM pg_class c, aclexplode(c.relacl) a"
        " WHERE c.relnamespace IN ('inventory'::regnamespace, 'auth'::regnamespace)"
        " AND a.grantee = 0"
        " UNION ALL SELECT 'schema ' || n.nspname FROM pg_namespace n, aclexplode(n.nspacl) a"
        " WHERE n.nspname IN ('inventory', 'auth', 'public') AND a.grantee = 0"
        " UNION ALL SELECT 'database' FROM pg_database d, aclexplode(d.datacl) a"
        " WHERE d.datname = current_database() AND a.grantee = 0"
    )
    assert public == []


def test_every_table_of_ours_has_row_security_or_is_closed(module_shop: Shop) -> None:
    open_tables = module_shop.sql(
        "SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind = 'r'"
        " AND c.relnamespace = 'inventory'::regnamespace AND NOT c.relrowsecurity"
    )
    assert [row[0].removeprefix("inventory.") for row in open_tables] == ["alembic_version"]


@pytest.mark.parametrize("database", ["postgres", "template1"])
def test_a_desktop_enters_no_other_database(module_shop: Shop, database: str) -> None:
    with pytest.raises(psycopg2.OperationalError, match="permission denied for database"):
        psycopg2.connect(with_database(module_shop.url, database))


def test_what_a_desktop_sets_for_itself_is_not_trusted(module_shop: Shop) -> None:
    login = make_desktop(module_shop.admin_url, "careless", database=module_shop.name)
    url = login.url(module_shop.url, module_shop.name)
    careless = attacker(module_shop, url=url)
    for setting in (
        "search_path = public",
        "statement_timeout = '7s'",
        "timezone = 'Asia/Tokyo'",
    ):
        careless.ask(f"ALTER ROLE CURRENT_USER SET {setting}")
    database = Database(url)
    try:
        with database.unit_of_work(module_shop.admin.token) as work:
            shown = work.connection.exec_driver_sql(
                "SELECT current_setting('search_path'), current_setting('statement_timeout'),"
                " current_setting('timezone')"
            )
            assert tuple(shown.one()) == ("inventory, pg_temp", "30s", "UTC")
    finally:
        database.close()
        module_shop.sql(f"DROP OWNED BY {login.role_name}; DROP ROLE {login.role_name}")


def test_notifications_carry_nothing_and_harm_nobody(module_shop: Shop) -> None:
    nobody = attacker(module_shop)
    nobody.ask("LISTEN inventory; NOTIFY inventory, 'x'; UNLISTEN *")
    assert module_shop.admin.read(lambda _: True)
