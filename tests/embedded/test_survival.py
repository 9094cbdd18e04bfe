"""The program's own PostgreSQL survives kills, stale files and taken ports."""

import json
import socket
import subprocess
import time
from pathlib import Path

import psutil
import psycopg2
import pytest

from inventory_desktop.services import embedded_server
from inventory_desktop.services.embedded_server import EmbeddedServer
from inventory_desktop.services.server_account import account_for
from tests.support.embedded import (
    ONLY_LINUX,
    ONLY_POSIX,
    Program,
    ask,
    kept_answer,
    kill_postmaster,
    nothing_left,
    postmaster_of,
    processes_of,
    wait_until,
)

# Starting servers that cannot start is what these tests are about.
pytestmark = pytest.mark.may_log


def test_a_killed_program_leaves_a_server_that_the_next_joins(data_dir: Path) -> None:
    program = Program(data_dir)
    port = program.port()
    pid = postmaster_of(data_dir)
    program.kill()
    server = EmbeddedServer(data_dir)
    server.start()
    assert (server.port, postmaster_of(data_dir)) == (port, pid)
    assert kept_answer(server) == "42"
    server.stop()
    assert processes_of(data_dir) == [], "the killed participant was still counted"
    assert list((data_dir / "participants").iterdir()) == []


def test_a_killed_program_does_not_stop_the_server_of_others(data_dir: Path) -> None:
    program = Program(data_dir)
    program.port()
    with EmbeddedServer(data_dir) as server:
        program.kill()
        assert kept_answer(server) == "42"


@ONLY_POSIX
def test_a_killed_server_is_started_again(data_dir: Path) -> None:
    server, other = EmbeddedServer(data_dir), EmbeddedServer(data_dir)
    server.start()
    other.start()
    ask(server.admin_url, "UPDATE kept SET answer = 43")
    kill_postmaster(data_dir)
    server.ensure_running()
    assert kept_answer(server) == "43"
    other.ensure_running()
    assert other.port == server.port
    server.stop()
    assert kept_answer(other) == "43"
    other.stop()


@ONLY_POSIX
def test_stop_cleans_up_after_a_killed_server(data_dir: Path) -> None:
    server = EmbeddedServer(data_dir)
    server.start()
    kill_postmaster(data_dir)
    server.stop()
    assert processes_of(data_dir) == []
    assert list((data_dir / "participants").iterdir()) == []
    with server:
        assert kept_answer(server) == "42"


@ONLY_LINUX
def test_a_busy_session_of_a_killed_server_does_not_bar_the_start(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        busy = psycopg2.connect(server.admin_url, async_=True)
        wait_until(lambda: busy.poll() == psycopg2.extensions.POLL_OK)
        busy.cursor().execute("SELECT count(*) FROM generate_series(1, 1e12::bigint)")
        wait_until(
            lambda: (
                ask(
                    server.admin_url,
                    "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%1e12%' "
                    "AND state = 'active' AND pid <> pg_backend_pid()",
                )
                == "1"
            )
        )
        kill_postmaster(data_dir)
        server.ensure_running()
        assert kept_answer(server) == "42"
        busy.close()


@ONLY_POSIX
@pytest.mark.parametrize("owner", ["nobody", "the server's own account"])
def test_a_stale_pid_file_that_names_another_living_process(data_dir: Path, owner: str) -> None:
    server = EmbeddedServer(data_dir)
    server.start()
    text = (data_dir / "postgres" / "postmaster.pid").read_text()
    kill_postmaster(data_dir)
    server.stop()
    account = account_for(data_dir / "postgres")
    options = {"user": account.uid, "group": account.gid} if account and owner != "nobody" else {}
    bystander = subprocess.Popen(["/bin/sleep", "60"], **options)
    try:
        rest = text.split("\n", 1)[1]
        (data_dir / "postgres" / "postmaster.pid").write_text(f"{bystander.pid}\n{rest}")
        with server:
            assert kept_answer(server) == "42"
        assert bystander.poll() is None, "a process that is not ours was ended"
    finally:
        bystander.kill()
        bystander.wait()


def test_a_stale_pid_file_that_is_garbage(data_dir: Path) -> None:
    (data_dir / "postgres" / "postmaster.pid").write_text("99999999\n")
    with EmbeddedServer(data_dir) as server:
        assert kept_answer(server) == "42"


def test_a_port_in_use_is_avoided_and_a_free_one_kept(data_dir: Path) -> None:
    with EmbeddedServer(data_dir) as server:
        port = server.port
    with EmbeddedServer(data_dir) as server:
        assert server.port == port
    with socket.socket() as squatter:
        squatter.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        squatter.bind(("127.0.0.1", port))
        squatter.listen()
        with EmbeddedServer(data_dir) as server:
            assert server.port != port
            program = Program(data_dir)
            assert program.port() == server.port
            program.quit()


def test_a_port_taken_between_probe_and_start(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as squatter:
        squatter.bind(("127.0.0.1", 0))
        squatter.listen()
        offers = iter([squatter.getsockname()[1]])
        real = embedded_server._free_port
        monkeypatch.setattr(
            embedded_server, "_free_port", lambda wanted: next(offers, 0) or real(wanted)
        )
        with EmbeddedServer(data_dir) as server:
            assert kept_answer(server) == "42"


@pytest.mark.parametrize(
    "name",
    ["with space", "Bücher & Лавка 店 ü", "quote ' and \" and $HOME", "/".join(["long" * 40] * 9)],
    ids=["space", "letters", "quotes", "long"],
)
@ONLY_POSIX
def test_folders_of_all_names(tmp_path: Path, data_dir: Path, name: str) -> None:
    moved = tmp_path / name / "data"
    moved.parent.mkdir(parents=True)
    data_dir.rename(moved)
    with EmbeddedServer(moved) as server:
        assert kept_answer(server) == "42"
    nothing_left(tmp_path)


@ONLY_POSIX
def test_a_first_start_in_a_folder_with_a_long_strange_name(tmp_path: Path) -> None:
    parent = tmp_path / ("Läger ' " * 20) / ("倉庫 " * 30) / ("z" * 200) / ("y" * 200)
    with EmbeddedServer(parent / "data") as server:
        assert ask(server.admin_url, "SELECT 1") == "1"
    nothing_left(tmp_path)


@ONLY_POSIX
def test_a_first_start_killed_half_way_is_made_good(empty_dir: Path) -> None:
    program = Program(empty_dir)
    wait_until(lambda: any(empty_dir.glob(".new-cluster-*/cluster-*/global")))
    program.kill()
    assert not (empty_dir / "postgres").exists()
    with EmbeddedServer(empty_dir) as server:
        assert ask(server.admin_url, "SELECT 1") == "1"
    wait_until(lambda: not any(p.info["name"] == "initdb" for p in psutil.process_iter(["name"])))
    with EmbeddedServer(empty_dir) as server:
        assert ask(server.admin_url, "SELECT 1") == "1"


@ONLY_POSIX
def test_a_start_killed_half_way_is_joined_or_repeated(data_dir: Path) -> None:
    for delay in (0.0, 0.01, 0.03):
        program = Program(data_dir)
        wait_until((data_dir / "postgres" / "postmaster.pid").exists)
        time.sleep(delay)
        program.kill()
        with EmbeddedServer(data_dir) as server:
            assert kept_answer(server) == "42"
        assert processes_of(data_dir) == []


@pytest.mark.parametrize("lost", ["gone", "cut off"])
def test_a_lost_password_file_is_replaced(data_dir: Path, lost: str) -> None:
    file = data_dir / "server.json"
    old = json.loads(file.read_text())["password"]
    file.unlink() if lost == "gone" else file.write_text('{"password": "ab')
    with EmbeddedServer(data_dir) as server:
        assert kept_answer(server) == "42"
        assert old not in server.admin_url
