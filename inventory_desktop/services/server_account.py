"""The account under which the program's own server runs.

PostgreSQL refuses to run as root. Containers, continuous integration and some kiosk computers run
everything as root, so there the server gets an unprivileged account; everywhere else it runs as
the person who started the program.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inventory_desktop.errors import Unavailable

_UNPRIVILEGED = ("postgres", "_postgres", "nobody")


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the operating system other than our own.

    Attributes:
        uid: Number of the user.
        gid: Number of the user's main group.
    """

    uid: int
    gid: int


def is_root() -> bool:
    """Whether this process runs as root; never on Windows, PostgreSQL drops rights there."""
    return sys.platform != "win32" and os.geteuid() == 0


def account_for(cluster: Path) -> Account | None:
    """Chooses the account for a cluster.

    Args:
        cluster: The cluster's folder; it keeps the account that owns it, if it exists.

    Returns:
        The account, or None for our own.

    Raises:
        Unavailable: We are root and this computer has no unprivileged account.
    """
    if sys.platform == "win32" or not is_root():
        return None
    if cluster.exists() and cluster.stat().st_uid != 0:
        return Account(cluster.stat().st_uid, cluster.stat().st_gid)
    import pwd

    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    for name in _UNPRIVILEGED:
        if name in known:
            return Account(known[name].pw_uid, known[name].pw_gid)
    raise Unavailable(
        "PostgreSQL does not run as root, and this computer has no user 'postgres' or 'nobody'. "
        "Start the program as an ordinary user."
    )


def give_away(path: Path, account: Account | None) -> None:
    """Makes the account the owner of a file or folder that we have just made ourselves."""
    if sys.platform != "win32" and account is not None:
        os.chown(path, account.uid, account.gid, follow_symlinks=False)


def give_tree_away(folder: Path, account: Account | None) -> None:
    """Makes the account the owner of a folder and all below it; links are not followed."""
    if account is None:
        return
    for parent, folders, files in os.walk(folder):
        for name in (*folders, *files):
            give_away(Path(parent, name), account)
    # The top comes last: its owner tells that the whole tree has been given away.
    give_away(folder, account)


def process_options(account: Account | None) -> dict[str, Any]:
    """Arguments for ``subprocess`` that start a program under the account, unseen and detached.

    Detached: a Ctrl-C in our terminal must not reach the server, others may be using it.
    """
    if sys.platform == "win32":
        import subprocess

        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    options: dict[str, Any] = {"start_new_session": True, "umask": 0o077}
    if account is not None:
        options |= {"user": account.uid, "group": account.gid, "extra_groups": []}
    return options


def clean_environment() -> dict[str, str]:
    """Our environment without what would steer PostgreSQL's programs or break their libraries."""
    kept = {name: value for name, value in os.environ.items() if not _steers(name)}
    # A PyInstaller bundle points the loader at its own libraries and keeps the original aside.
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        if getattr(sys, "frozen", False):
            original = kept.pop(f"{name}_ORIG", None)
            kept.pop(name, None)
            kept |= {name: original} if original else {}
    return kept


def _steers(name: str) -> bool:
    return name.startswith(("PG", "LC_")) or name in {"LANG", "LANGUAGE", "PWD", "OLDPWD"}
