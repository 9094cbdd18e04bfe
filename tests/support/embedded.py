"""Real program processes on real servers, and what is left of them."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import psycopg2
import pytest

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
from inventory_desktop.services.server_account import account_for
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

# That user may not be able to read root's Python: what is loaded late is loaded before.
UNPRIVILEGED = """
import os, sys
import structlog
os.setgroups([]); os.setgid(int(sys.argv[2])); os.setuid(int(sys.argv[3]))
sys.argv = [sys.argv[0], sys.argv[1]]
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


def nothing_left(folder: Path) -> None:
    left = processes_of(folder)
    for process in left:
        process.kill()
    assert left == []


def kept_answer(server: EmbeddedServer) -> str:
    return ask(server.admin_url, "SELECT answer FROM kept")


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
