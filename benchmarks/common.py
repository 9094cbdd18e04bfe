"""What the benchmarks share: a shop on the embedded server, JSON lines, and statistics."""

import json
import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from time import perf_counter
from typing import Any

import psycopg2
from sqlalchemy import make_url

from inventory_desktop import log
from inventory_desktop.services import auth
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.database import Database
from inventory_desktop.services.desktop_login import DATABASE_NAME
from inventory_desktop.services.embedded_server import EmbeddedServer
from inventory_desktop.services.provisioning import make_desktop, provision
from inventory_desktop.services.session import Session, open_session
from inventory_desktop.services.warehouses import WarehouseFields, create_warehouse

ROOT = Path(__file__).resolve().parent.parent
PERSON = Credentials("bench@shop.example", "a bench's password")

_CHEAPEST_HASH = 4


@dataclass(frozen=True, slots=True)
class BenchShop:
    """A running server with one admin signed in.

    Attributes:
        session: The admin's, through a desktop's login.
        url: The desktop's address of the database.
        admin_url: The superuser's address of the database.
        version: Of the server.
    """

    session: Session
    url: str
    admin_url: str
    version: str


@contextmanager
def bench_shop(data_dir: Path | None = None) -> Iterator[BenchShop]:
    """Starts an embedded server and signs an admin in.

    Args:
        data_dir: Folder to be kept; without one a temporary folder is used and removed.
    """
    log.configure(level="WARNING")
    if data_dir is None:
        with temporary_folder() as folder, bench_shop(folder) as shop:
            yield shop
        return
    with EmbeddedServer(data_dir) as server:
        provision(server.admin_url)
        desktop = make_desktop(server.admin_url, "bench")
        url = desktop.url(server.admin_url, DATABASE_NAME)
        database = Database(url)
        try:
            yield _opened(database, url, server.admin_url)
        finally:
            database.close()


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """A folder for a server's data, removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="inventory-bench-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _opened(database: Database, url: str, server_url: str) -> BenchShop:
    if database.run(auth.needs_first_admin, token=None, commit=False):
        database.run(
            lambda work: auth.register(work, PERSON, rounds=_CHEAPEST_HASH),
            token=None,
        )
    admin_url = make_url(server_url).set(drivername="postgresql", database=DATABASE_NAME)
    text = admin_url.render_as_string(hide_password=False)
    (version,) = as_superuser(text, "SHOW server_version")[0]
    return BenchShop(open_session(database, PERSON), url, text, str(version))


def as_superuser(admin_url: str, *statements: str) -> list[tuple[Any, ...]]:
    """Runs statements one by one, each committed, and answers the last one's rows."""
    connection = psycopg2.connect(admin_url)
    try:
        connection.autocommit = True
        with connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)
            return cursor.fetchall() if cursor.description else []
    finally:
        connection.close()


def add_warehouse(session: Session, code: str) -> int:
    """Opens a warehouse and answers its id."""
    command = WarehouseFields(code=code, name=f"Warehouse {code}")
    return session.write(lambda work: create_warehouse(work, command)).id


def report(
    benchmark: str,
    figure: str,
    value: float | str,
    *,
    unit: str,
    passed: bool | None = None,
    goal: str = "",
    postgres: str = "",
    **details: Any,
) -> None:
    """Prints one JSON line.

    Args:
        benchmark: Name of the script.
        figure: What was measured.
        value: The figure.
        unit: Of the figure, ``ratio`` for instance.
        passed: Whether it meets the goal; None if there is none.
        goal: The goal in words.
        postgres: Version of the server.
        details: The numbers behind it.
    """
    line = {
        "benchmark": benchmark,
        "figure": figure,
        "value": round(value, 4) if isinstance(value, float) else value,
        "unit": unit,
        "goal": goal,
        "passed": passed,
        "details": details,
        "machine": {**_machine(), "postgres": postgres},
        "commit": _commit(),
    }
    print(json.dumps(line), flush=True)


def milliseconds(action: Callable[[], object]) -> float:
    """How long one call takes."""
    started = perf_counter()
    action()
    return (perf_counter() - started) * 1000


def percentile(values: Sequence[float], share: float) -> float:
    """The value that ``share`` of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


@cache
def _machine() -> dict[str, Any]:
    return {"cpu": _cpu(), "cores": os.cpu_count(), "python": platform.python_version()}


def _cpu() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


@cache
def _commit() -> str:
    git = shutil.which("git")
    if git is None:
        return ""
    answer = subprocess.run(
        [git, "describe", "--always", "--dirty"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return answer.stdout.strip()
