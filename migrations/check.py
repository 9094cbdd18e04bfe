"""Fails if the mapped classes and the schema that the migrations make are not the same.

Runs on a server of its own in a temporary folder.
"""

import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.util import CommandError
from sqlalchemy import make_url

from inventory_desktop import log
from inventory_desktop.services.database import admin_connection
from inventory_desktop.services.desktop_login import DATABASE_NAME
from inventory_desktop.services.embedded_server import EmbeddedServer
from inventory_desktop.services.provisioning import alembic_config, provision


def main() -> int:
    """Compares the two; the exit code is 1 if they differ."""
    log.configure(level="WARNING")
    with tempfile.TemporaryDirectory() as folder, EmbeddedServer(Path(folder) / "data") as server:
        provision(server.admin_url)
        address = make_url(server.admin_url).set(database=DATABASE_NAME)
        try:
            with admin_connection(address) as connection:
                command.check(alembic_config(connection))
        except CommandError as error:
            sys.stderr.write(f"{error}\n")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
