"""Commands for the server and who may use it."""

import os
import signal
import subprocess
import sys
import threading
from time import monotonic
from typing import Annotated

import psycopg2
import typer
from sqlalchemy import make_url

from inventory_desktop.cli.common import Options, command, say
from inventory_desktop.errors import RuleError, ValidationError
from inventory_desktop.services import auth, provisioning, users, warehouses
from inventory_desktop.services.credentials import Credentials, checked_email, password_hash
from inventory_desktop.services.desktop_login import DATABASE_NAME, DesktopLogin
from inventory_desktop.services.shop import Shop
from inventory_desktop.services.warehouses import WarehouseFields

_LOOK_EVERY_SECONDS = 5.0
_PROGRAM = "from inventory_desktop.cli import main; main()"

AdminUrl = Annotated[
    str,
    typer.Option(
        "--admin-url", help="A login of a given server that may create roles and databases."
    ),
]
DatabaseName = Annotated[str, typer.Option("--database", help="Name of the program's database.")]


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    command(app, "provision")(provision)
    command(app, "create-admin")(create_admin)
    command(app, "register-desktop")(register_desktop)
    command(app, "revoke-desktop")(revoke_desktop)
    command(app, "create-warehouse")(create_warehouse)
    command(app, "connection")(connection)
    command(app, "serve")(serve)


def provision(
    options: Options, admin_url: AdminUrl = "", database: DatabaseName = DATABASE_NAME
) -> dict[str, object]:
    """Create roles, database and schema, or bring them up to date; safe to run again."""
    minutes = options.settings().access_token_expire_minutes
    if admin_url:
        provisioning.provision(admin_url, database=database, token_minutes=minutes)
    else:
        if options.settings().server_url:
            raise RuleError("A given server is provisioned with --admin-url.", code="admin_url")
        with options.shop() as shop:
            provisioning.provision(shop.admin_url, token_minutes=minutes)
    say(f"The database {database} is ready.", options)
    return {"database": database}


def create_admin(
    options: Options,
    email: Annotated[str, typer.Option("--email", help="The new admin's address.")],
    admin_url: AdminUrl = "",
    database: DatabaseName = DATABASE_NAME,
    *,
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read the password from standard input.")
    ] = False,
) -> dict[str, object]:
    """Make an admin's account: the first one, or a further one with the server's admin login."""
    password = _password(stdin=password_stdin)
    rounds = options.settings().bcrypt_rounds
    if admin_url:
        hashed = password_hash(password, rounds=rounds)
        checked = checked_email(email)
        provisioning.add_admin(admin_url, checked, hashed, database=database)
    else:
        with options.shop() as shop:
            _create_admin_in(shop, Credentials(email, password), rounds)
    say(f"{email} is an admin.", options)
    return {"email": email}


def register_desktop(
    options: Options,
    name: Annotated[str, typer.Argument(help="What the computer is called.")],
    admin_url: AdminUrl = "",
    database: DatabaseName = DATABASE_NAME,
) -> dict[str, object]:
    """Make a login for one more computer; print its postgresql:// address, shown only once."""
    if admin_url:
        login = provisioning.make_desktop(admin_url, name, database=database)
        url = login.url(admin_url, database)
    else:
        with options.shop() as shop:
            url = _registered(options, shop, name)
    return _print_url(options, url)


def revoke_desktop(
    options: Options, name: Annotated[str, typer.Argument(help="What the computer is called.")]
) -> dict[str, object]:
    """Shut a computer out, for example one that was stolen; at once and for good."""
    with options.session() as session:
        known = {desktop.name: desktop.id for desktop in session.read(users.list_desktops)}
        if name not in known:
            raise ValidationError(
                f"There is no computer called {name}. Known are {', '.join(known)}.", field="name"
            )
        session.write(lambda work: users.revoke_desktop(work, known[name]))
    say(f"{name} can no longer reach the shop.", options)
    return {"name": name}


def create_warehouse(
    options: Options,
    code: Annotated[str, typer.Argument(help="Short and unique, for example MAIN.")],
    name: Annotated[str, typer.Argument(help="What people call it.")],
) -> dict[str, object]:
    """Make a warehouse."""
    command_ = WarehouseFields(code=code, name=name)
    with options.session() as session:
        row = session.write(lambda work: warehouses.create_warehouse(work, command_))
    say(f"Warehouse {row.code} is ready.", options)
    return {"warehouse": row}


def connection(
    options: Options,
    keep_minutes: Annotated[
        float,
        typer.Option(
            "--keep-minutes",
            min=0,
            help="Keep the own server up for this long after its last use, for other tools.",
        ),
    ] = 10,
) -> dict[str, object]:
    """Print this computer's postgresql:// address."""
    with options.shop() as shop:
        url = shop.url
        if shop.server is not None and keep_minutes:
            _serve_in_background(options, keep_minutes)
    return _print_url(options, url)


def serve(
    options: Options,
    idle_minutes: Annotated[
        float,
        typer.Option(
            "--idle-minutes", min=0, help="End when nobody was connected for this long; 0: never."
        ),
    ] = 0,
) -> dict[str, object]:
    """Keep the shop's own server running until interrupted."""
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())
    with options.shop() as shop:
        if shop.server is None:
            raise RuleError("A given server is not ours to run.", code="admin_url")
        say(f"The server listens on 127.0.0.1:{shop.server.port}. Ctrl+C ends it.", options)
        _wait(shop.admin_url, stopped, idle_minutes * 60)
    return {}


def _create_admin_in(shop: Shop, command_: Credentials, rounds: int) -> None:
    database = shop.database
    if database.run(auth.needs_first_admin, token=None, commit=False):
        database.run(lambda work: auth.register(work, command_, rounds=rounds), token=None)
        return
    hashed = password_hash(command_.password, rounds=rounds)
    provisioning.add_admin(shop.admin_url, checked_email(command_.email), hashed)


def _registered(options: Options, shop: Shop, name: str) -> str:
    """With an admin's sign-in, or on the own server, whose admin login is at hand."""
    if not options.email:
        login = provisioning.make_desktop(shop.admin_url, name)
        return login.url(shop.url, DATABASE_NAME)
    session = options.sign_in(shop)
    role_name, password = session.write(lambda work: users.register_desktop(work, name))
    database = make_url(shop.url).database or DATABASE_NAME
    return DesktopLogin(role_name, password).url(shop.url, database)


def _password(*, stdin: bool) -> str:
    if stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise ValidationError("Give the password with --password-stdin.", field="password")
    return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))


def _print_url(options: Options, url: str) -> dict[str, object]:
    if not options.as_json:
        typer.echo(url)
    return {"url": url}


def _serve_in_background(options: Options, minutes: float) -> None:
    """Starts another process that holds the server, and waits until it does."""
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            _PROGRAM,
            "serve",
            "--data-dir",
            str(options.settings().data_dir),
            "--idle-minutes",
            str(minutes),
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        env={**os.environ, "DATABASE_URL": "", "DB_HOST": ""},
    )
    if process.stdout is not None:
        process.stdout.readline()
        process.stdout.close()
    process.returncode = 0  # It lives on by itself; nobody is to wait for it.


def _wait(admin_url: str, stopped: threading.Event, idle_seconds: float) -> None:
    last_used = monotonic()
    while not stopped.wait(_LOOK_EVERY_SECONDS):
        if not idle_seconds:
            continue
        if _others(admin_url):
            last_used = monotonic()
        elif monotonic() - last_used > idle_seconds:
            return


def _others(admin_url: str) -> bool:
    """Whether anybody but this process is connected to the server."""
    server = psycopg2.connect(admin_url)
    try:
        with server.cursor() as cursor:
            cursor.execute(
                "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE backend_type = 'client backend'"
                " AND pid <> pg_backend_pid() AND application_name <> 'inventory-admin')"
            )
            row = cursor.fetchone()
        return row == (True,)
    finally:
        server.close()
