"""The PostgreSQL of a one-computer shop."""

import errno
import json
import os
import secrets
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import Self
from urllib.parse import quote

import psycopg2

from inventory_desktop.errors import BugError, Unavailable
from inventory_desktop.log import get_logger
from inventory_desktop.sentences import said
from inventory_desktop.services.file_lock import FileLock
from inventory_desktop.services.participants import Participants
from inventory_desktop.services.plain_connection import HOST, plain_connection
from inventory_desktop.services.postgres_binaries import Binaries, find
from inventory_desktop.services.postgres_cluster import ADMIN, SIGN, Cluster
from inventory_desktop.services.postgres_process import Launch
from inventory_desktop.services.server_account import Account, account_for, is_root

_log = get_logger(__name__)

_LOCK_SECONDS = 300.0
# Generous: after a power cut the server first replays what was not yet in its files.
_START_SECONDS = 180.0
_HELD_SECONDS = 30.0
_REFUSED_SECONDS = 10.0
_POLL_SECONDS = 0.005
_RETRY_SECONDS = 0.25


@dataclass(frozen=True, slots=True)
class ServerFile:
    """What ``server.json`` holds; only the owner of the data folder can read it.

    Attributes:
        password: Of the superuser.
        port: Where the server listened last; the next start tries it first.
    """

    password: str
    port: int


class EmbeddedServer:
    """The PostgreSQL of one data folder, shared by all program processes of that folder.

    The data folder holds ``postgres/`` (the cluster, the server's daily logs in its ``log/``),
    ``logs/`` (what the server said while starting), ``server.json`` (superuser's password, port),
    ``participants/`` (who uses the server) and ``server.lock`` (one start or stop at a time).

    Any thread may call the methods.

    Args:
        data_dir: The data folder; made if it does not exist.
    """

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir.absolute()
        self._cluster = Cluster(
            self._data_dir / "postgres", self._data_dir / "logs" / "postgres-start.log"
        )
        self._participants = Participants(self._data_dir / "participants")
        self._mutex = threading.Lock()
        self._known: ServerFile | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def data_dir(self) -> Path:
        """The data folder, as an absolute path."""
        return self._data_dir

    @property
    def log_file(self) -> Path:
        """The server's log as it is written now; another file every day."""
        return self._cluster.log_file

    @property
    def port(self) -> int:
        """TCP port on 127.0.0.1; may change when the server is started anew."""
        return self._running.port

    @property
    def admin_url(self) -> str:
        """Address for the superuser: provisioning and migrations only, never a desktop's work."""
        return self.url(ADMIN, self._running.password, "postgres")

    def url(self, user: str, password: str, database: str) -> str:
        """Address of a database on this server for a user."""
        login = f"{quote(user, safe='')}:{quote(password, safe='')}"
        return f"postgresql://{login}@{HOST}:{self.port}/{quote(database, safe='')}"

    @property
    def _running(self) -> ServerFile:
        if self._known is None:
            raise BugError("The program's own server was used before it was started.")
        return self._known

    def start(self) -> None:
        """Joins the folder's running server, or makes and starts it.

        Started already, it makes sure that the server is still there.

        Raises:
            Unavailable: The server cannot start; the message says why and what to do.
        """
        with self._mutex, _explained(self._data_dir):
            self._cluster.check_version()
            _make_data_folder(self._data_dir)
            with self._one_at_a_time():
                self._join()

    def ensure_running(self) -> None:
        """Starts the server again if it has died, for example before reconnecting.

        The port may be another one afterwards, so ask for the address anew.

        Raises:
            Unavailable: The server cannot start.
        """
        self.start()

    def stop(self) -> None:
        """Leaves the server; the last one to leave stops it. Not started: nothing happens.

        Raises:
            Unavailable: The data folder cannot be written any more.
        """
        with self._mutex:
            self._known = None
            if not self._participants.joined:
                return
            with _explained(self._data_dir), ExitStack() as stack:
                stack.callback(self._participants.leave)
                if self._data_dir.exists():
                    stack.enter_context(self._one_at_a_time())
                    self._stop_if_last()

    @contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        lock = FileLock(self._data_dir / "server.lock")
        try:
            lock.acquire(_LOCK_SECONDS)
        except TimeoutError as error:
            raise Unavailable(
                said(
                    "Another program has been starting or stopping the server of {0} for minutes."
                    " End it and try again.",
                    self._data_dir,
                )
            ) from error
        try:
            yield
        finally:
            lock.release()

    def _join(self) -> None:
        with ExitStack() as on_failure:
            if not self._participants.joined:
                self._participants.join()
                on_failure.callback(self._participants.leave)
            self._known = self._joined() or self._started()
            on_failure.pop_all()

    def _stop_if_last(self) -> None:
        if self._participants.others():
            return
        known = _read_server_file(self._server_file)
        pid = self._cluster.process.server_pid() or (self._answering_pid(known) if known else 0)
        if pid:
            self._cluster.process.shut_down(pid)
        else:
            self._cluster.process.end_orphans()
        _log.info("the server is stopped", data_dir=str(self._data_dir))

    @property
    def _server_file(self) -> Path:
        return self._data_dir / "server.json"

    def _joined(self) -> ServerFile | None:
        """What is needed to use the running server; None if none answers."""
        known = _read_server_file(self._server_file)
        if known is None or not self._answering_pid(known):
            return None
        return ServerFile(known.password, self._cluster.process.noted_port)

    def _answering_pid(self, known: ServerFile) -> int:
        """Process number of the server if it answers and is this folder's; else 0.

        The folder may be a copy of another one whose server runs, made with all it holds: the
        same password, port and process number. Hence the server must see a file that we have
        only just made.
        """
        process = self._cluster.process
        if not process.noted_port:
            return 0
        sign = self._cluster.folder / f"{SIGN}{secrets.token_hex(8)}"
        sign.touch(mode=0o600)
        try:
            seen = _sees(process.noted_port, known.password, sign.name)
        except psycopg2.Error:
            return 0
        finally:
            sign.unlink()
        return process.noted_pid if seen else 0

    def _started(self) -> ServerFile:
        """Starts the server, making the cluster before if there is none."""
        began = monotonic()
        account = account_for(self._cluster.folder)
        binaries = find(account)
        known = _read_server_file(self._server_file)
        if known is None:
            known = ServerFile(secrets.token_urlsafe(32), 0)
            if self._cluster.exists:
                self._cluster.set_password(binaries, account, known.password)
            _write_server_file(self._server_file, known)
        if not self._cluster.exists:
            self._cluster.create(binaries, account, known.password)
        running = self._launched(binaries, account, known)
        _write_server_file(self._server_file, running)
        _log.info("the server runs", port=running.port, seconds=round(monotonic() - began, 2))
        return running

    def _launched(
        self, binaries: Binaries, account: Account | None, known: ServerFile
    ) -> ServerFile:
        """Starts the server on a port that is free, whatever a former one has left behind."""
        process = self._cluster.process
        began = monotonic()
        port = _free_port(known.port)
        while not self._is_up(self._cluster.launch(binaries, account, port), port, known):
            patience = _START_SECONDS if process.server_pid() else _HELD_SECONDS
            if not _is_free(port):
                port = _free_port(0)
            elif process.is_held and monotonic() < began + patience:
                # A server that was left while it started, or what a killed one has left.
                sleep(_RETRY_SECONDS)
                process.end_orphans()
                if running := self._joined():
                    return running
            else:
                raise self._failure(said("The program's own database server did not start."))
        return ServerFile(known.password, port)

    def _is_up(self, launch: Launch, port: int, known: ServerFile) -> bool:
        """Waits until the server answers; False if it ended or another one holds the folder."""
        process = self._cluster.process
        deadline = monotonic() + _START_SECONDS
        with ExitStack() as on_failure:
            on_failure.callback(launch.abort)
            while not (process.is_ready(port) and self._answering_pid(known)):
                if launch.failed:
                    return False
                if process.is_ready(port):
                    deadline = min(deadline, monotonic() + _REFUSED_SECONDS)
                if monotonic() > deadline:
                    raise self._failure(said("The program's own database server does not answer."))
                sleep(_POLL_SECONDS)
            on_failure.pop_all()
        launch.let_go()
        return True

    def _failure(self, sentence: str) -> Unavailable:
        return Unavailable(
            said(
                "{0} Restart the computer if the reason below does not help; the log is {1}.\n{2}",
                sentence,
                self.log_file,
                self._cluster.last_words(),
            )
        )


@contextmanager
def _explained(data_dir: Path) -> Iterator[None]:
    """Turns what the operating system says about the folder into a sentence for a person."""
    try:
        yield
    except OSError as error:
        _log.warning("the data folder cannot be used", error=str(error))
        advice = {
            errno.ENOSPC: said("The disk is full: make room and start the program again."),
            errno.EDQUOT: said(
                "Your disk quota is used up: make room and start the program again."
            ),
            errno.EROFS: said("It is read-only: choose another data folder."),
            errno.ENAMETOOLONG: said("Its name is too long: choose a shorter one."),
            errno.ENOTDIR: said("A file is in its place: choose another data folder."),
            errno.EEXIST: said("A file is in its place: choose another data folder."),
        }.get(
            error.errno or 0,
            said("Give yourself the right to read and write it, or choose another data folder."),
        )
        raise Unavailable(
            said(
                "The data folder {0} cannot be used ({1}). {2}",
                data_dir,
                error.strerror or error,
                advice,
            )
        ) from error


def _make_data_folder(data_dir: Path) -> None:
    # Elsewhere than on Linux the server's own account has to walk through it (see Cluster).
    mode = 0o711 if is_root() and sys.platform != "linux" else 0o700
    data_dir.mkdir(mode=mode, parents=True, exist_ok=True)
    (data_dir / "logs").mkdir(mode=0o700, exist_ok=True)


def _read_server_file(path: Path) -> ServerFile | None:
    """Returns what the file holds; None if it is missing or was cut off."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return ServerFile(str(content["password"]), int(content["port"]))
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None


def _write_server_file(path: Path, content: ServerFile) -> None:
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".server-")
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"password": content.password, "port": content.port}, file)
        file.flush()
        os.fsync(descriptor)
    Path(name).replace(path)


def _sees(port: int, password: str, name: str) -> bool:
    """Asks a server, as superuser, whether a file of that name stands in its folder."""
    with (
        plain_connection(port, user=ADMIN, password=password, database="postgres") as connection,
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT (pg_stat_file(%s, true)).size IS NOT NULL", (name,))
        return cursor.fetchone() == (True,)


def _free_port(wanted: int) -> int:
    """Returns the wanted port if it is free, else one that the system picks."""
    if wanted and _is_free(wanted):
        return wanted
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        if sys.platform == "win32":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # As PostgreSQL does: connections that are only dying out do not count.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True
