"""Making a server ready: again and again, on other versions, under a login that is no superuser."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg2
import pytest

from inventory_desktop.errors import RuleError, Unavailable
from inventory_desktop.models import MovementType
from inventory_desktop.services.auth import register
from inventory_desktop.services.database import Database
from inventory_desktop.services.products import ProductFields, create_product
from inventory_desktop.services.provisioning import make_desktop, provision
from inventory_desktop.services.server_account import account_for
from inventory_desktop.services.session import open_session
from inventory_desktop.services.stock import post_movement, verify_ledger
from inventory_desktop.services.warehouses import WarehouseFields, create_warehouse
from tests.support.server import ADMIN, ROUNDS, Servers, execute, with_database
from tests.support.shop import movement

DEBIANS = Path("/usr/lib/postgresql/15/bin")


@pytest.fixture(scope="module")
def debian() -> Iterator[str]:
    """Superuser's address of a fresh PostgreSQL 15 of Debian."""
    if not (DEBIANS / "initdb").exists():
        pytest.skip("Debian's PostgreSQL 15 is not installed (package postgresql-15)")
    home = Path(tempfile.mkdtemp(dir="/var/tmp"))
    account = account_for(home / "none") if sys.platform != "win32" and os.geteuid() == 0 else None
    options = {"user": account.uid, "group": account.gid, "extra_groups": []} if account else {}
    if account:
        os.chown(home, account.uid, account.gid)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    subprocess.run(
        [DEBIANS / "initdb", "-D", home / "data", "-U", "boss", "-A", "trust", "--no-sync"],
        check=True,
        capture_output=True,
        cwd=home,
        **options,
    )
    server = subprocess.Popen(
        [
            *(DEBIANS / "postgres", "-D", home / "data", "-p", str(port)),
            *("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="),
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=home,
        **options,
    )
    url = f"postgresql://boss:x@127.0.0.1:{port}/postgres"
    try:
        subprocess.run(
            [
                "/bin/sh",
                "-c",
                f"until {DEBIANS}/pg_isready -q -h 127.0.0.1 -p {port}; do sleep 0.05; done",
            ],
            check=True,
            timeout=30,
        )
        yield url
    finally:
        server.terminate()
        server.wait(30)
        shutil.rmtree(home)


def a_day_in_the_shop(admin_url: str, database: str) -> None:
    """First admin, warehouse, product, purchase, sale, verification."""
    login = make_desktop(admin_url, "first", database=database)
    reached = Database(login.url(admin_url, database))
    try:
        reached.run(lambda work: register(work, ADMIN, rounds=ROUNDS), token=None)
        session = open_session(reached, ADMIN)
        place = session.write(lambda work: create_warehouse(work, WarehouseFields("M", "Main")))
        tea = session.write(lambda work: create_product(work, ProductFields("TEA", "Tea")))
        for kind, quantity in ((MovementType.PURCHASE, 5), (MovementType.SALE, 3)):
            command = movement(tea, place.id, kind, quantity)
            session.write(lambda work, it=command: post_movement(work, it))
        assert session.read(verify_ledger) == ()
        registered = session.write(
            lambda work: work.connection.exec_driver_sql(
                "SELECT role_name FROM auth.register_desktop('second')"
            ).scalar_one()
        )
        assert registered.startswith("inventory_desktop_")
    finally:
        reached.close()


@pytest.fixture
def name() -> str:
    return f"made_{uuid4().hex[:8]}"


def test_provisioning_again_changes_nothing_and_keeps_everything(
    servers: Servers, name: str
) -> None:
    try:
        provision(servers.admin_url, database=name)
        a_day_in_the_shop(servers.admin_url, name)
        keys = "SELECT secret FROM auth.signing_keys"
        before = execute(servers.admin_url_of(name), keys)
        provision(servers.admin_url, database=name, token_minutes=45)
        assert execute(servers.admin_url_of(name), keys) == before
        assert execute(servers.admin_url_of(name), "SELECT token_minutes FROM auth.settings") == [
            (45,)
        ]
        assert execute(
            servers.admin_url_of(name), "SELECT count(*) FROM inventory.stock_movements"
        ) == [(2,)]
    finally:
        execute(servers.admin_url, f"DROP DATABASE IF EXISTS {name}")


def test_a_provisioning_that_was_cut_off_is_made_good(servers: Servers, name: str) -> None:
    execute(servers.admin_url, f"CREATE DATABASE {name} OWNER inventory_owner TEMPLATE template0")
    try:
        execute(servers.admin_url_of(name), "SET ROLE inventory_owner; CREATE SCHEMA inventory")
        provision(servers.admin_url, database=name)
        a_day_in_the_shop(servers.admin_url, name)
    finally:
        execute(servers.admin_url, f"DROP DATABASE {name}")


def test_a_database_of_a_newer_program_is_refused_and_left_alone(
    servers: Servers, name: str
) -> None:
    try:
        provision(servers.admin_url, database=name)
        newer = "UPDATE inventory.alembic_version SET version_num = '9999'"
        execute(servers.admin_url_of(name), newer)
        with pytest.raises(RuleError, match="newer version of this program"):
            provision(servers.admin_url, database=name)
        version = "SELECT version_num FROM inventory.alembic_version"
        assert execute(servers.admin_url_of(name), version) == [("9999",)]
    finally:
        execute(servers.admin_url, f"DROP DATABASE IF EXISTS {name}")


@pytest.mark.parametrize("name", ["My Shop", 'quote"d', "Lager ü"])
def test_a_database_may_have_any_name(servers: Servers, name: str) -> None:
    quoted = '"' + name.replace('"', '""') + '"'
    try:
        provision(servers.admin_url, database=name)
        a_day_in_the_shop(servers.admin_url, name)
    finally:
        execute(servers.admin_url, f"DROP DATABASE {quoted}")


def test_a_server_that_is_not_there_is_told() -> None:
    with pytest.raises(Unavailable, match=r"127\.0\.0\.1:1 cannot be used") as caught:
        provision("postgresql://boss:hunter2@127.0.0.1:1/postgres")
    assert "hunter2" not in caught.value.message


def test_a_desktops_login_does_not_provision(servers: Servers, name: str) -> None:
    with pytest.raises((RuleError, Unavailable)):
        provision(servers.desktop_url_of("template_furnished"), database=name)


def test_a_login_without_the_rights_is_told_which_are_missing(servers: Servers, name: str) -> None:
    role = f"weak_{uuid4().hex[:8]}"
    execute(
        servers.admin_url,
        f"CREATE ROLE {role} LOGIN PASSWORD 'weak'; GRANT CONNECT ON DATABASE postgres TO {role}",
    )
    weak = servers.embedded.url(role, "weak", "postgres")
    try:
        with pytest.raises(RuleError, match="CREATEROLE and CREATEDB") as caught:
            provision(weak, database=name)
        assert caught.value.code == "provisioning_right"
    finally:
        execute(servers.admin_url, f"DROP OWNED BY {role}; DROP ROLE {role}")


def test_debians_postgresql_15_is_provisioned_twice_and_used(debian: str) -> None:
    assert execute(debian, "SHOW server_version")[0][0].startswith("15.")
    for _ in range(2):
        provision(debian)
    a_day_in_the_shop(debian, "inventory")
    provision(debian)


def test_debians_postgresql_keeps_passwords_out_of_its_answers(debian: str) -> None:
    provision(debian, database="second")
    login = make_desktop(debian, "till", database="second")
    hashed = execute(
        debian, "SELECT rolpassword FROM pg_authid WHERE rolname = %s", (login.role_name,)
    )
    assert hashed[0][0].startswith("SCRAM-SHA-256$")


def test_a_login_that_is_no_superuser_provisions_a_fresh_server(debian: str) -> None:
    for database in ("inventory", "second"):
        execute(debian, f"DROP DATABASE IF EXISTS {database}")
    for (role,) in execute(debian, "SELECT rolname FROM pg_roles WHERE rolname LIKE 'inventory%'"):
        execute(debian, f"DROP OWNED BY {role}")
    for (role,) in execute(debian, "SELECT rolname FROM pg_roles WHERE rolname LIKE 'inventory%'"):
        execute(debian, f"DROP ROLE {role}")
    execute(debian, "CREATE ROLE hosted LOGIN CREATEROLE CREATEDB PASSWORD 'hosted'")
    hosted = debian.replace("boss:x", "hosted:hosted")
    for _ in range(2):
        provision(hosted)
    a_day_in_the_shop(hosted, "inventory")
    with pytest.raises(psycopg2.Error):
        execute(with_database(hosted, "inventory"), "CREATE ROLE mighty SUPERUSER")


def test_credentials_of_the_provisioning_are_not_in_its_log(
    servers: Servers, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    try:
        provision(servers.admin_url, database=name)
        login = make_desktop(servers.admin_url, "till", database=name)
    finally:
        execute(servers.admin_url, f"DROP DATABASE {name}")
    assert login.password not in caplog.text
    assert servers.admin_url not in caplog.text
