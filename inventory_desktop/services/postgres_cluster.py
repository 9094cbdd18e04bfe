"""The folder of a PostgreSQL cluster."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from time import time

from inventory_desktop.errors import Unavailable
from inventory_desktop.sentences import said
from inventory_desktop.services.postgres_binaries import MAJOR_VERSION, Binaries
from inventory_desktop.services.postgres_process import Launch, ServerProcess, inside
from inventory_desktop.services.postgres_settings import include_settings, write_settings
from inventory_desktop.services.server_account import (
    Account,
    clean_environment,
    give_away,
    give_tree_away,
    process_options,
)

ADMIN = "inventory_admin"
# Names of files that show a server which folder we mean begin with it.
SIGN = "sign-"

_INIT_SECONDS = 300
_KEPT_LOG_SECONDS = 6 * 24 * 3600
_TAIL_LINES = 6
_TAIL_BYTES = 8192

# Full-text and trigram search ask the C library what a letter is; under plain "C" every
# non-English letter is none. Comparing and lower() do not depend on it.
_CTYPES = {
    "win32": ("en-US", "English_United States.1252", "C"),
    "darwin": ("en_US.UTF-8", "C.UTF-8", "C"),
}.get(sys.platform, ("C.UTF-8", "en_US.UTF-8", "C"))


class Cluster:
    """The files of a PostgreSQL server.

    PostgreSQL runs inside the folder and, on Linux, knows it only as ``/proc/self/cwd``. So it
    works where its account may not walk through the folders above (below /root, say) without
    anybody opening them, and with paths longer than PostgreSQL takes.

    Args:
        folder: The cluster's folder; need not exist yet.
        start_log: File for what the server says before its own log is open.

    Attributes:
        folder: The cluster's folder.
        process: The server process, if there is one.
    """

    def __init__(self, folder: Path, start_log: Path) -> None:
        self.folder = folder
        self.process = ServerProcess(folder)
        self._start_log = start_log

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
            return self._start_log
        return self.folder / names[1] if len(names) > 1 else self._start_log

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
                said(
                    "The data in {0} was written by PostgreSQL {1}, this program works with"
                    " PostgreSQL {2}. Choose another data folder, or back the data up with the"
                    " program that wrote it and restore it here. Nothing was changed.",
                    self.folder,
                    version or "?",
                    MAJOR_VERSION,
                )
            )

    def _refuse_strange_folder(self) -> None:
        if self.folder.exists() and any(self.folder.iterdir()):
            raise Unavailable(
                said(
                    "The folder {0} holds files that are not a database. Move them away or choose"
                    " another data folder. Nothing was changed.",
                    self.folder,
                )
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
        password_file.write_text(password, encoding="utf-8")
        give_away(work, account)
        give_away(password_file, account)
        for ctype in _CTYPES:
            fresh = work / f"cluster-{ctype}"
            fresh.mkdir(mode=0o700)
            give_away(fresh, account)
            answer = _run_initdb(binaries, account, fresh, password_file, ctype)
            if answer.returncode == 0:
                include_settings(fresh, account)
                return fresh
        raise Unavailable(
            said(
                "The database in {0} could not be made. Check that the disk has room and"
                " works, then start the program again. PostgreSQL said: {1}",
                self.folder,
                answer.stderr.strip(),
            )
        )

    def set_password(self, binaries: Binaries, account: Account | None, password: str) -> None:
        """Gives the superuser a new password while no server runs.

        Raises:
            Unavailable: It could not be changed.
        """
        answer = subprocess.run(
            [binaries.path("postgres"), "--single", "-D", inside(self.folder), "postgres"],
            input=f"ALTER ROLE {ADMIN} PASSWORD '{password}'\n",
            cwd=self.folder,
            env=self.process.environment(),
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
            timeout=_INIT_SECONDS,
            **process_options(account),
        )
        if answer.returncode != 0:
            raise Unavailable(
                said(
                    "The password file of {0} is lost and no new one could be made. PostgreSQL"
                    " said: {1}",
                    self.folder,
                    answer.stderr.strip(),
                )
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
        write_settings(self.folder, account)
        self._remove_leftovers()
        with self._start_log.open("wb") as log:
            return self.process.launch(binaries, account, port, log)

    def _remove_leftovers(self) -> None:
        for path in self.folder.glob(f"{SIGN}*"):
            path.unlink(missing_ok=True)
        # The server empties last week's file only if it runs at midnight; desktops rarely do.
        for path in (self.folder / "log").glob("postgresql-*.log"):
            if time() - path.lstat().st_mtime > _KEPT_LOG_SECONDS:
                path.unlink(missing_ok=True)

    def last_words(self) -> str:
        """The last lines of what the server wrote, for an error's text."""
        started = self._start_log.stat().st_mtime if self._start_log.exists() else 0.0
        lines = _tail(self._start_log)
        log_file = self.log_file
        if log_file != self._start_log and log_file.exists():
            # An older log would tell of older troubles.
            lines += _tail(log_file) if log_file.stat().st_mtime >= started else []
        return "\n".join(lines[-_TAIL_LINES:])


def _run_initdb(
    binaries: Binaries, account: Account | None, fresh: Path, password_file: Path, ctype: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            binaries.path("initdb"),
            f"--pgdata={inside(fresh)}",
            f"--pwfile={inside(fresh)}/../{password_file.name}",
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


def _read_unseen(path: Path) -> str:
    """Reads a small file without leaving an access time, where the system allows that."""
    flags = os.O_RDONLY | getattr(os, "O_NOATIME", 0)
    try:
        descriptor = os.open(path, flags)
    except PermissionError:
        descriptor = os.open(path, os.O_RDONLY)  # O_NOATIME is for owners only
    with os.fdopen(descriptor, encoding="utf-8", errors="replace") as file:
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


def _tail(path: Path) -> list[str]:
    if not path.exists():
        return []
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - _TAIL_BYTES))
        return file.read().decode(errors="replace").splitlines()[-_TAIL_LINES:]
