"""inventory-admin: what an admin does from a terminal.

One file holds one group of commands; this one puts them together. The commands share the options
of ``common.py``, which may stand before or after the command's name.
"""

import typer

from inventory_desktop.cli import common, demo, imports, ledger, servers

app = typer.Typer(
    name="inventory-admin",
    help="Looks after a shop: its server, its people, its data.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.callback()(common.remember_options)
for group in (servers, ledger, imports, demo):
    group.register(app)


def main() -> None:
    """Runs the command line; the exit code is 0 only on success."""
    common.use_utf8()
    app()
