"""The server process of a cluster: who it is, how it starts and how it ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import IO

from inventory_desktop.log import get_logger
from inventory_desktop.services.postgres_binaries import Binaries, find
from inventory_desktop.services.postgres_settings import fixed_settings
from inventory_desktop.services.server_account import Account, clean_environment, process_options

_log = get_logger(__name__)

_STOP_SECONDS = 60
_QUIT_SECONDS = 10
_POLL_SECONDS = 0.02

# Lines of postmaster.pid, counted from 0 (PostgreSQL's miscadmin.h).
_PID_LINE, _PORT_LINE, _STATUS_LINE = 0, 3, 7


def inside(folder: Path) -> str:
    """How a process that works inside the folder should call it."""
    return "/proc/self/cwd" if _has_proc() else str(folder)


class Launch:
    """A server that is being started.

    Args:
        process: What watches over the start: on POSIX a shell that waits for the server, on
            Windows pg_ctl, which also takes away an administrator's rights.
    """

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process

    @property
    def failed(self) -> bool:
        """Whether the server ended before it was ready."""
        code = self._process.poll()
        # pg_ctl ends with 0 as soon as the server is ready; the shell ends with the server.
        return code is not None and (code != 0 or sys.platform != "win32")

    def let_go(self) -> None:
        """Ends the watching; the server lives on and is nobody's child.

        A server that stayed our child would become a zombie of this program when another one
        stops it.
        """
        if sys.platform != "win32":
            self._process.kill()
        self._process.wait()

    def abort(self) -> None:
        """Ends a start that has failed or was interrupted, the server included."""
        if sys.platform == "win32":
            self._process.terminate()
        elif self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGQUIT)
        self._process.wait()


class ServerProcess:
    """The process that serves a cluster, known by what it notes in the cluster's folder.

    Args:
        folder: The cluster's folder.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _noted(self) -> list[str]:
        try:
            text = (self._folder / "postmaster.pid").read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return []
        return text.splitlines()

    @property
    def noted_pid(self) -> int:
        """Process number of the server that was started last; 0 if it was stopped properly."""
        return _number(self._noted(), _PID_LINE)

    @property
    def noted_port(self) -> int:
        """Port of the server that was started last; 0 if it was stopped properly."""
        return _number(self._noted(), _PORT_LINE)

    def is_ready(self, port: int) -> bool:
        """Whether a server has noted that it accepts connections on the port."""
        lines = self._noted()
        ready = len(lines) > _STATUS_LINE and lines[_STATUS_LINE].strip() == "ready"
        return ready and _number(lines, _PORT_LINE) == port

    @property
    def is_held(self) -> bool:
        """Whether a server, living or killed, has left its mark in the folder."""
        return bool(self._noted())

    def server_pid(self) -> int:
        """Process number of this folder's living server, as far as Linux can tell; else 0."""
        pid = self.noted_pid
        return pid if pid > 0 and _works_in(pid, self._folder) else 0

    def launch(
        self, binaries: Binaries, account: Account | None, port: int, log: IO[bytes]
    ) -> Launch:
        """Starts the server and returns at once.

        Args:
            binaries: PostgreSQL's programs.
            account: The account to run under; None for ours.
            port: TCP port on 127.0.0.1.
            log: Takes what the server says before its own log is open.
        """
        process = subprocess.Popen(
            _start_command(binaries, self._folder, port),
            cwd=self._folder,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            **process_options(account),
        )
        return Launch(process)

    def environment(self) -> dict[str, str]:
        """Variables for a program that is to open the folder while no server runs."""
        environment = clean_environment()
        if not self.server_pid():
            # PostgreSQL takes any living process with the noted number for its server, even the
            # person's browser. As its "grandparent" it is none. The memory of a real server is
            # looked for all the same, so a living one is safe.
            environment["PG_GRANDPARENT_PID"] = str(self.noted_pid)
        return environment

    def end_orphans(self) -> None:
        """Kills processes that a killed server has left behind and that still hold its memory.

        PostgreSQL lets them finish their query, which may take hours, and refuses to start until
        then. What they have not committed is lost either way. Only Linux tells whose they are;
        elsewhere we have to wait for them.
        """
        if sys.platform == "win32" or self.server_pid():
            return
        for pid in self._left_pids():
            _log.warning("ending a process of a server that was killed", pid=pid)
            _send(pid, signal.SIGKILL)

    def _left_pids(self) -> list[int]:
        return [pid for pid in _all_pids() if _works_in(pid, self._folder)]

    def shut_down(self, pid: int) -> None:
        """Stops the server: sessions are ended, everything is written to disk.

        Args:
            pid: The server's process number, which the caller has made sure of.
        """
        _signal(pid, "INT")
        if self._is_gone(_STOP_SECONDS):
            return
        _log.warning("the server does not stop, ending it at once", pid=pid)
        _signal(pid, "QUIT")
        self._is_gone(_QUIT_SECONDS)

    def _is_gone(self, seconds: float) -> bool:
        deadline = monotonic() + seconds
        while (self.is_held or self._left_pids()) and monotonic() < deadline:
            sleep(_POLL_SECONDS)
        return not self.is_held


def _has_proc() -> bool:
    return sys.platform == "linux" and Path("/proc/self/cwd").exists()


def _start_command(binaries: Binaries, folder: Path, port: int) -> list[str]:
    settings = [word for setting in fixed_settings(port) for word in ("-c", setting)]
    if sys.platform == "win32":
        # pg_ctl hands the text to a shell: none of the settings holds a space or a quote.
        options = " ".join(settings)
        pg_ctl = [binaries.path("pg_ctl"), "start", "--wait", f"--pgdata={folder}"]
        return [*pg_ctl, f"--options={options}"]
    postgres = [binaries.path("postgres"), "-D", inside(folder)]
    return ["/bin/sh", "-c", '"$@" & wait $!', "sh", *postgres, *settings]


def _number(lines: list[str], index: int) -> int:
    text = lines[index].strip() if len(lines) > index else ""
    return int(text) if text.isdecimal() else 0


def _all_pids() -> Iterator[int]:
    if _has_proc():
        yield from (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdecimal())


def _works_in(pid: int, cluster: Path) -> bool:
    """Whether a process is a PostgreSQL that works inside the cluster (Linux; else False)."""
    process = Path("/proc", str(pid))
    try:
        is_postgres = (process / "exe").readlink().name.startswith("postgres")
        return is_postgres and (process / "cwd").samefile(cluster)
    except OSError:
        return False


def _send(pid: int, number: signal.Signals) -> None:
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        _log.info("the process is already gone", pid=pid)


def _signal(pid: int, name: str) -> None:
    if sys.platform != "win32":
        _send(pid, signal.Signals[f"SIG{name}"])
        return
    # Windows has no such signals; PostgreSQL's own program knows how to send them.
    subprocess.run(
        [find(None).path("pg_ctl"), "kill", name, str(pid)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        env=clean_environment(),
        timeout=_QUIT_SECONDS,
        **process_options(None),
    )
