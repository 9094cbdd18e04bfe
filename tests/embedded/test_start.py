"""The program's own PostgreSQL: what it is set up to be, and who shares it."""

import json
import os
import shutil
import signal
import stat
import time
from pathlib import Path

import psutil
import psycopg2
import pytest

from inventory_desktop.services.embedded_server import EmbeddedServer
from tests.support.embedded import (
    ONLY_POSIX,
    SETTINGS,
    Program,
    ask,
    kept_answer,
    nothing_left,
    postmaster_of,
    processes_of,
    wait_until,
)

# Starting servers that cannot start is what these tests are about.
pytestmark = pytest.mark.may_log


def test_first_start_makes_a_private_durable_local_server(empty_dir: Path) -> None:
    with EmbeddedServer(empty_dir) as server:
        assert ask(server.admin_url, "SELECT current_user") == "inventory_admin"
        settings = {name: ask(server.admin_url, f"SHOW {name}") for name in SETTINGS}
        assert settings == SETTINGS
        rules = ask(server.admin_url, "SELECT array_agg(auth_method) FROM pg_hba_file_rules")
        assert rules == "['scram-sha-256']"
        sockets = {
            connection.laddr.ip
            for connection in psutil.Process(postmaster_of(empty_dir)).net_connections("inet")
            if connection.status == psutil.CONN_LISTEN
        }
        assert sockets == {"127.0.0.1"}
        assert server.log_file.is_relative_to(empty_dir)
        wait_until(lambda: "ready to accept connections" in server.log_file.read_text())


def test_letters_of_all_languages_are_letters(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        assert ask(server.admin_url, "SELECT lower('ÄЖΣ')") == "äжσ"
        ask(server.admin_url, "CREATE EXTENSION pg_trgm")
        # Under the plain C library locale this is empty, and searching finds nothing.
        assert ask(server.admin_url, "SELECT cardinality(show_trgm('жук'))") == "4"
        assert ask(server.admin_url, "SELECT 'Zebra' < 'apple'") == "True"


@ONLY_POSIX
def test_secrets_are_readable_by_the_owner_alone(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        password = json.loads((data_dir / "server.json").read_text())["password"]
        assert len(password) > 40
        holders = [
            path
            for path in data_dir.rglob("*")
            if path.is_file() and password.encode() in path.read_bytes()
        ]
        assert holders == [data_dir / "server.json"]
        assert stat.S_IMODE(holders[0].stat().st_mode) == 0o600
        assert not list(data_dir.glob(".new-cluster-*"))
        for process in processes_of(data_dir):
            assert password not in " ".join(process.cmdline())
        assert password in server.admin_url


@pytest.mark.parametrize("password", ["", "wrong"])
def test_nobody_enters_without_the_password(data_dir: Path, password: str) -> None:
    with (
        EmbeddedServer(data_dir) as server,
        pytest.raises(psycopg2.OperationalError, match="password"),
    ):
        psycopg2.connect(server.url("inventory_admin", password, "postgres"))


def test_a_loosened_rule_of_access_does_not_survive_a_start(data_dir: Path) -> None:
    with (data_dir / "postgres" / "pg_hba.conf").open("a") as rules:
        rules.write("host all all 0.0.0.0/0 trust\n")
    with (data_dir / "postgres" / "postgresql.auto.conf").open("a") as settings:
        settings.write("listen_addresses = '*'\nfsync = off\n")
    with EmbeddedServer(data_dir) as server:
        assert ask(server.admin_url, "SHOW listen_addresses") == "127.0.0.1"
        assert ask(server.admin_url, "SHOW fsync") == "on"
        assert ask(server.admin_url, "SELECT count(*) FROM pg_hba_file_rules") == "1"


def test_the_log_names_the_host_and_no_values(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        ask(server.admin_url, "CREATE TABLE t (secret text CHECK (secret <> 'hunter2'))")
        with pytest.raises(psycopg2.errors.CheckViolation):
            ask(server.admin_url, "INSERT INTO t VALUES ('hunter2')")
        # The server's collector writes what it is told a moment later.
        wait_until(lambda: "t_secret_check" in server.log_file.read_text())
        log = server.log_file.read_text()
    assert "127.0.0.1(" in log
    assert "hunter2" not in log


def test_old_logs_go_and_new_ones_stay(data_dir: Path) -> None:
    old = data_dir / "postgres" / "log" / "postgresql-Xyz.log"
    new = data_dir / "postgres" / "log" / "postgresql-Abc.log"
    old.write_text("last week")
    new.write_text("yesterday")
    os.utime(old, (time.time() - 7 * 86400,) * 2)
    with EmbeddedServer(data_dir):
        assert not old.exists()
        assert new.exists()


def test_addresses_quote_what_is_special(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        ask(server.admin_url, "CREATE ROLE \"a:b@c\" LOGIN PASSWORD 'p/?#%x'")
        assert ask(server.url("a:b@c", "p/?#%x", "postgres"), "SELECT current_user") == "a:b@c"


# Sharing


def test_several_use_one_server_and_the_last_one_stops_it(data_dir: Path) -> None:
    first, second = EmbeddedServer(data_dir), EmbeddedServer(data_dir)
    first.start()
    second.start()
    assert first.admin_url == second.admin_url
    program = Program(data_dir)
    assert program.port() == first.port
    second.stop()
    first.stop()
    assert processes_of(data_dir)
    program.quit()
    assert processes_of(data_dir) == []
    assert not (data_dir / "postgres" / "postmaster.pid").exists()
    assert list((data_dir / "participants").iterdir()) == []


def test_start_and_stop_may_be_called_again(data_dir: Path) -> None:
    server = EmbeddedServer(data_dir)
    server.stop()
    server.start()
    port = server.port
    server.start()
    assert server.port == port
    server.stop()
    server.stop()
    assert processes_of(data_dir) == []
    with server:
        assert kept_answer(server) == "42"


def test_five_processes_start_first_at_once(empty_dir: Path) -> None:
    programs = [Program(empty_dir) for _ in range(5)]
    assert len({program.port() for program in programs}) == 1
    masters = [p for p in processes_of(empty_dir) if p.pid == postmaster_of(empty_dir)]
    assert len(masters) == 1
    for program in programs:
        program.process.stdin.close()
        program.process.stdin = None
    for program in programs:
        program.quit()
    assert processes_of(empty_dir) == []


@ONLY_POSIX
def test_ctrl_c_in_the_terminal_does_not_reach_the_server(data_dir: Path) -> None:
    program = Program(data_dir, start_new_session=True)
    port = program.port()
    with EmbeddedServer(data_dir) as server:
        os.killpg(program.process.pid, signal.SIGINT)
        program.process.communicate(timeout=30)
        assert server.port == port
        assert kept_answer(server) == "42"


def test_a_copy_of_a_folder_in_use_gets_a_server_of_its_own(data_dir: Path, tmp_path: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        ask(server.admin_url, "CHECKPOINT")
        copy = tmp_path / "copy"
        shutil.copytree(data_dir, copy)
        with EmbeddedServer(copy) as other:
            assert other.port != server.port
            ask(other.admin_url, "UPDATE kept SET answer = 43")
            assert kept_answer(server) == "42"
    nothing_left(copy)
