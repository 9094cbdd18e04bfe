"""One PostgreSQL cluster: its folder, its settings and its server process."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep, time

from inventory_desktop.errors import Unavailable
from inventory_desktop.log import get_logger
from inventory_desktop.services.postgres_binaries import MAJOR_VERSION, Binaries
from inventory_desktop.services.server_account import (
    Account,
    clean_environment,
    give_away,
    give_tree_away,
    process_options,
)

ADMIN = "inventory_admin"

_log = get_logger(__name__)

_INIT_SECONDS = 300
_STOP_SECONDS = 60
_QUIT_SECONDS = 10
_POLL_SECONDS = 0.02
_KEPT_LOG_SECONDS = 6 * 24 * 3600
_TAIL_LINES = 6
_TAIL_BYTES = 8192

# Lines of postmaster.pid, counted from 0 (PostgreSQL's miscadmin.h).
_PID_LINE, _PORT_LINE, _STATUS_LINE = 0, 3, 7

# Full-text and trigram search ask the C library what a letter is; under plain "C" every
# non-English letter is none. Comparing and lower() do not depend on it.
_CTYPES = {
    "win32": ("en-US", "English_United States.1252", "C"),
    "darwin": ("en_US.UTF-8", "C.UTF-8", "C"),
}.get(sys.platform, ("C.UTF-8", "en_US.UTF-8", "C"))

# Given on the command line, where nothing in the folder (ALTER SYSTEM, edited files) can weaken
# them: what keeps the data and what keeps others out.
_FIXED = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "password_encryption": "scram-sha-256",
    "logging_collector": "on",
    "log_directory": "log",
}

_SETTINGS_FILE = "inventory.conf"
# Values of statements never reach the log: no statement text (clients may have put values into
# it) and no DETAIL (it quotes the failing row).
_SETTINGS = """\
# Written anew at every start by the inventory program. Own settings belong into postgresql.conf,
# below the line that includes this file.
max_connections = 100
shared_buffers = '256MB'
work_mem = '16MB'
maintenance_work_mem = '128MB'
random_page_cost = 1.1
wal_compression = on
max_wal_size = '2GB'
checkpoint_timeout = '15min'
jit = off

log_destination = 'stderr'
log_filename = 'postgresql-%a.log'
log_rotation_age = '1d'
log_rotation_size = 0
log_truncate_on_rotation = on
log_line_prefix = '%m [%p] %q%r %u@%d '
log_checkpoints = off
log_statement = 'none'
log_min_duration_statement = -1
log_min_error_statement = 'panic'
log_parameter_max_length_on_error = 0
log_error_verbosity = 'terse'
"""

_ACCESS_FILE = "pg_hba.conf"
_ACCESS = """\
# Written anew at every start by the inventory program: this computer only, always a password.
host all all 127.0.0.1/32 scram-sha-256
"""


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


class Cluster:
    """The files of a PostgreSQL server and the process that serves them.

    PostgreSQL runs inside the folder and, on Linux, knows it only as ``/proc/self/cwd``. So it
    works where its account may not walk through the folders above (below /root, say) without
    anybody opening them, and with paths longer than PostgreSQL takes.

    Args:
        folder: The cluster's folder; need not exist yet.
        start_log: File for what the server says before its own log is open.
    """

    def __init__(self, folder: Path, start_log: Path) -> None:
        self.folder = folder
        self.start_log = start_log

    @property
    def exists(self) -> bool:
        """Whether the cluster has been made."""
        return (self.folder / "PG_VERSION").exists()

    @property
    def log_file(self) -> Path:
        """The log as it is written now; another file every day."""
        try:
            names = (self.folder / "current_logfiles").read_text(encoding="utf-8").split()
        except OSError:
            return self.start_log
        return self.folder / names[1] if len(names) > 1 else self.start_log

    def check_version(self) -> None:
        """Refuses a folder that this PostgreSQL cannot serve; touches nothing, not even a time.

        Raises:
            Unavailable: It belongs to another major version, or is no cluster at all.
            OSError: It cannot be read.
        """
        try:
            version = _read_unseen(self.folder / "PG_VERSION").strip()
        except FileNotFoundError:
            self._refuse_strange_folder()
            return
        if version != str(MAJOR_VERSION):
            raise Unavailable(
                f"The data in {self.folder} was written by PostgreSQL {version or '?'}, this "
                f"program works with PostgreSQL {MAJOR_VERSION}. Choose another data folder, or "
                f"back the data up with the program that wrote it and restore it here. Nothing "
                f"was changed."
            )

    def _refuse_strange_folder(self) -> None:
        if self.folder.exists() and any(self.folder.iterdir()):
            raise Unavailable(
                f"The folder {self.folder} holds files that are not a database. Move them away or "
                f"choose another data folder. Nothing was changed."
            )

    def create(self, binaries: Binaries, account: Account | None, password: str) -> None:
        """Makes the cluster, all of it or nothing.

        Args:
            binaries: PostgreSQL's programs.
            account: The account that shall own it; None for ours.
            password: Of the superuser ``inventory_admin``.

        Raises:
            Unavailable: initdb failed.
            OSError: The folder cannot be written.
        """
        parent = self.folder.parent
        for leftover in parent.glob(".new-cluster-*"):
            shutil.rmtree(leftover, ignore_errors=True)
        work = Path(tempfile.mkdtemp(prefix=".new-cluster-", dir=parent))
        try:
            fresh = self._initialised(work, binaries, account, password)
            if self.folder.exists():
                self.folder.rmdir()
            fresh.rename(self.folder)
        finally:
            shutil.rmtree(work, ignore_errors=True)
        _sync(parent)

    def _initialised(
        self, work: Path, binaries: Binaries, account: Account | None, password: str
    ) -> Path:
        password_file = work / "password"
        password_file.touch(mode=0o600)
        password_file.write_text(password, encoding="ascii")
        give_away(work, account)
        give_away(password_file, account)
        for ctype in _CTYPES:
            fresh = work / f"cluster-{ctype}"
            fresh.mkdir(mode=0o700)
            give_away(fresh, account)
            answer = _run_initdb(binaries, account, fresh, password_file, ctype)
            if answer.returncode == 0:
                _include_settings(fresh, account)
                return fresh
        raise Unavailable(
            f"The database in {self.folder} could not be made. Check that the disk has room and "
            f"works, then start the program again. PostgreSQL said: {answer.stderr.strip()}"
        )

    def set_password(self, binaries: Binaries, account: Account | None, password: str) -> None:
        """Gives the superuser a new password while no server runs.

        Raises:
            Unavailable: It could not be changed.
        """
        answer = subprocess.run(
            [binaries.path("postgres"), "--single", "-D", _inside(self.folder), "postgres"],
            input=f"ALTER ROLE {ADMIN} PASSWORD '{password}'\n",
            cwd=self.folder,
            env=self._environment(),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            timeout=_INIT_SECONDS,
            **process_options(account),
        )
        if answer.returncode != 0:
            raise Unavailable(
                f"The password file of {self.folder} is lost and no new one could be made. "
                f"PostgreSQL said: {answer.stderr.strip()}"
            )

    def launch(self, binaries: Binaries, account: Account | None, port: int) -> Launch:
        """Starts the server and returns at once.

        Args:
            binaries: PostgreSQL's programs.
            account: The account to run under; None for ours.
            port: TCP port on 127.0.0.1.

        Raises:
            OSError: The folder cannot be written.
        """
        if account is not None and self.folder.stat().st_uid == 0:
            # Copied or restored by root; PostgreSQL insists on owning its folder.
            give_tree_away(self.folder, account)
        _write(self.folder / _SETTINGS_FILE, _SETTINGS, account)
        _write(self.folder / _ACCESS_FILE, _ACCESS, account)
        self._remove_old_logs()
        with self.start_log.open("wb") as log:
            process = subprocess.Popen(
                _start_command(binaries, self.folder, port),
                cwd=self.folder,
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                **process_options(account),
            )
        return Launch(process)

    def _environment(self) -> dict[str, str]:
        environment = clean_environment()
        if not self.server_pid():
            # PostgreSQL takes any living process with the noted number for its server, even the
            # person's browser. As its "grandparent" it is none. The memory of a real server is
            # looked for all the same, so a living one is safe.
            environment["PG_GRANDPARENT_PID"] = str(self._noted_pid())
        return environment

    def _remove_old_logs(self) -> None:
        # The server empties last week's file only if it runs at midnight; desktops rarely do.
        for path in (self.folder / "log").glob("postgresql-*.log"):
            if time() - path.lstat().st_mtime > _KEPT_LOG_SECONDS:
                path.unlink(missing_ok=True)

    def _noted(self) -> list[str]:
        try:
            text = (self.folder / "postmaster.pid").read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return []
        return text.splitlines()

    def _noted_pid(self) -> int:
        return _number(self._noted(), _PID_LINE)

    @property
    def noted_port(self) -> int:
        """Port of the server that was started last; 0 if it was stopped properly."""
        return _number(self._noted(), _PORT_LINE)

    @property
    def says_ready(self) -> bool:
        """Whether the server has noted that it accepts connections."""
        lines = self._noted()
        return len(lines) > _STATUS_LINE and lines[_STATUS_LINE].strip() == "ready"

    @property
    def signature(self) -> list[str]:
        """What tells this run of the server from all others: process, folder, start, port."""
        return self._noted()[: _PORT_LINE + 1]

    @property
    def is_held(self) -> bool:
        """Whether a server, living or killed, has left its mark in the folder."""
        return bool(self._noted())

    def server_pid(self) -> int:
        """Process number of this folder's living server, as far as Linux can tell; else 0."""
        pid = self._noted_pid()
        return pid if pid > 0 and _works_in(pid, self.folder) else 0

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
        return [pid for pid in _all_pids() if _works_in(pid, self.folder)]

    def shut_down(self, binaries: Binaries, pid: int) -> None:
        """Stops the server: sessions are ended, everything is written to disk.

        Args:
            binaries: PostgreSQL's programs.
            pid: The server's process number, which the caller has made sure of.
        """
        self._signal(binaries, pid, "INT")
        if self._is_gone(_STOP_SECONDS):
            return
        _log.warning("the server does not stop, ending it at once", pid=pid)
        self._signal(binaries, pid, "QUIT")
        self._is_gone(_QUIT_SECONDS)

    def _signal(self, binaries: Binaries, pid: int, name: str) -> None:
        if sys.platform != "win32":
            _send(pid, signal.Signals[f"SIG{name}"])
            return
        subprocess.run(
            [binaries.path("pg_ctl"), "kill", name, str(pid)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            env=clean_environment(),
            timeout=_QUIT_SECONDS,
            **process_options(None),
        )

    def _is_gone(self, seconds: float) -> bool:
        deadline = monotonic() + seconds
        while (self.is_held or self._left_pids()) and monotonic() < deadline:
            sleep(_POLL_SECONDS)
        return not self.is_held

    def last_words(self) -> str:
        """The last lines of what the server wrote, for an error's text."""
        started = self.start_log.stat().st_mtime if self.start_log.exists() else 0.0
        lines = _tail(self.start_log)
        log_file = self.log_file
        if log_file != self.start_log and log_file.exists():
            # An older log would tell of older troubles.
            lines += _tail(log_file) if log_file.stat().st_mtime >= started else []
        return "\n".join(lines[-_TAIL_LINES:])


def _inside(folder: Path) -> str:
    """How a process that works inside the folder should call it."""
    return "/proc/self/cwd" if _has_proc() else str(folder)


def _has_proc() -> bool:
    return sys.platform == "linux" and Path("/proc/self/cwd").exists()


def _run_initdb(
    binaries: Binaries, account: Account | None, fresh: Path, password_file: Path, ctype: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            binaries.path("initdb"),
            f"--pgdata={_inside(fresh)}",
            f"--pwfile={_inside(fresh)}/../{password_file.name}",
            f"--username={ADMIN}",
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            # The same order and the same lower() on every operating system and for ever.
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            f"--lc-ctype={ctype}",
            "--data-checksums",
        ],
        cwd=fresh,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        timeout=_INIT_SECONDS,
        **process_options(account),
    )


def _start_command(binaries: Binaries, folder: Path, port: int) -> list[str]:
    fixed = _FIXED | {"port": str(port), "hba_file": f"{_inside(folder)}/{_ACCESS_FILE}"}
    if sys.platform == "win32":
        del fixed["hba_file"]  # its path would need the quoting of two shells
        options = " ".join(f"-c {name}={value}" for name, value in fixed.items() if value)
        pg_ctl = [binaries.path("pg_ctl"), "start", "--wait", f"--pgdata={folder}"]
        return [*pg_ctl, f"--options={options}"]
    postgres = [binaries.path("postgres"), "-D", _inside(folder)]
    settings = [word for name, value in fixed.items() for word in ("-c", f"{name}={value}")]
    return ["/bin/sh", "-c", '"$@" & wait $!', "sh", *postgres, *settings]


def _include_settings(cluster: Path, account: Account | None) -> None:
    path = cluster / "postgresql.conf"
    text = path.read_text(encoding="utf-8")
    _write(path, f"{text}\ninclude '{_SETTINGS_FILE}'\n", account)


def _write(path: Path, text: str, account: Account | None) -> None:
    """Writes a private file whole or not at all.

    The server's account owns the folder, so a link may wait under any name there. Renaming
    replaces a link; writing through it could hit any file of root's.
    """
    descriptor, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        if sys.platform != "win32" and account is not None:
            os.fchown(descriptor, account.uid, account.gid)
    Path(name).replace(path)


def _read_unseen(path: Path) -> str:
    """Reads a small file without leaving an access time, where the system allows that."""
    flags = os.O_RDONLY | getattr(os, "O_NOATIME", 0)
    try:
        descriptor = os.open(path, flags)
    except PermissionError:
        descriptor = os.open(path, os.O_RDONLY)  # O_NOATIME is for owners only
    with os.fdopen(descriptor, encoding="ascii", errors="replace") as file:
        return file.read(64)


def _sync(folder: Path) -> None:
    """Makes a rename in the folder lasting; Windows does so by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


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


def _tail(path: Path) -> list[str]:
    if not path.exists():
        return []
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL_BYTES))
        return file.read().decode(errors="replace").splitlines()[-_TAIL_LINES:]
