"""How the program's own PostgreSQL is set up."""

import os
import sys
import tempfile
from pathlib import Path

from inventory_desktop.services.server_account import Account

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


def write_settings(cluster: Path, account: Account | None) -> None:
    """Writes the settings and the rules of access anew, as they must be.

    Raises:
        OSError: The folder cannot be written.
    """
    _write(cluster / _SETTINGS_FILE, _SETTINGS, account)
    _write(cluster / _ACCESS_FILE, _ACCESS, account)


def include_settings(cluster: Path, account: Account | None) -> None:
    """Makes a new cluster read our settings.

    Raises:
        OSError: The folder cannot be written.
    """
    path = cluster / "postgresql.conf"
    text = path.read_text(encoding="utf-8")
    _write(path, f"{text}\ninclude '{_SETTINGS_FILE}'\n", account)


def fixed_settings(port: int) -> list[str]:
    """The settings for the command line, as ``name=value``."""
    return [f"{name}={value}" for name, value in _FIXED.items()] + [f"port={port}"]


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
