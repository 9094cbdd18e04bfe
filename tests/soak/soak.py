"""One soak: a shop on a server of its own, writers that work through a proxy, faults, the audit."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from decimal import Decimal
from pathlib import Path
from random import Random
from time import monotonic, sleep, time

from sqlalchemy import make_url

from inventory_desktop.models import MovementType
from inventory_desktop.services import auth
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.database import Database
from inventory_desktop.services.desktop_login import DATABASE_NAME, DesktopLogin
from inventory_desktop.services.embedded_server import EmbeddedServer
from inventory_desktop.services.products import ProductFields, create_product
from inventory_desktop.services.provisioning import make_desktop, provision
from inventory_desktop.services.session import open_session
from inventory_desktop.services.stock import verify_ledger
from inventory_desktop.services.warehouses import WarehouseFields, create_warehouse
from tests.soak.auditor import audit
from tests.soak.books import Books, install_witness, read_books
from tests.soak.diary import Deed, Diary, read_diary
from tests.soak.faults import Fault, Saboteur, kill, plan_faults
from tests.soak.orders import Order, entry, new_request, send
from tests.soak.writer import Plan
from tests.support.cut import CuttingProxy

ROOT = Path(__file__).resolve().parents[2]
PERSON = Credentials("soak@shop.example", "the soak's password")
PRODUCTS = 50
WAREHOUSES = 4

_CHEAPEST_HASH = 4
_END_SECONDS = 120


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a soak came to.

    Attributes:
        seed: Of its random numbers.
        deeds: What the writers ordered, and were answered.
        faults: How often each kind was.
        books: What the database held at the end.
        problems: What the auditor found; none if all is well.
    """

    seed: int
    deeds: tuple[Deed, ...]
    faults: Counter[str]
    books: Books
    problems: tuple[str, ...]

    @property
    def in_words(self) -> str:
        """One line: operations, faults, verdict."""
        done = sum(deed.is_done for deed in self.deeds)
        refused = sum(bool(deed.refusal) for deed in self.deeds)
        faults = ", ".join(f"{times} x {kind}" for kind, times in sorted(self.faults.items()))
        verdict = f"{len(self.problems)} PROBLEMS" if self.problems else "whole"
        return (
            f"soak: seed {self.seed}; {len(self.deeds)} operations ({done} done, {refused} refused,"
            f" {len(self.deeds) - done - refused} never answered); faults: {faults};"
            f" verdict: {verdict}"
        )


def soak(
    folder: Path, *, seconds: float, seed: int, writers: int = 8, is_calm: bool = False
) -> Outcome:
    """Lets writers work while everything breaks, and audits what is left.

    Args:
        folder: For the server and the writers' diaries.
        seconds: How long the writers draw orders.
        seed: Makes the orders and the plan of the faults. How processes take turns is not in it.
        writers: How many processes.
        is_calm: Whether nothing is broken.
    """
    faults = [] if is_calm else plan_faults(seed, seconds, writers)
    with EmbeddedServer(folder / "shop") as server:
        provision(server.admin_url)
        desktop = make_desktop(server.admin_url, "soak")
        admin_url = _database_url(server.admin_url)
        install_witness(admin_url)
        goods = _furnish(desktop.url(server.admin_url, DATABASE_NAME), folder, seed)
        with CuttingProxy("127.0.0.1", server.port) as proxy:
            crew = Crew(folder, _through(proxy, server, desktop), goods, seed, writers)
            saboteur = Saboteur(server, proxy, crew.replace)
            _run(crew, saboteur, faults, seconds)
        deeds = [deed for path in sorted(folder.glob("*.diary")) for deed in read_diary(path)]
        books = read_books(_database_url(server.admin_url))
        problems = [*_ends(deeds, crew), *audit(deeds, books)]
        problems += _verified(server, desktop)
    return Outcome(seed, tuple(deeds), saboteur.done, books, tuple(problems))


class Crew:
    """The writers' processes.

    Args:
        folder: Of their diaries.
        url: Their way to the database.
        goods: Products and warehouses.
        seed: Of the soak.
        size: How many writers.
    """

    def __init__(
        self, folder: Path, url: str, goods: tuple[list[int], list[int]], seed: int, size: int
    ) -> None:
        self._folder = folder
        self._url = url
        self._goods = goods
        self._seed = seed
        self._until = 0.0
        self._lives = [0] * size
        self._processes: list[subprocess.Popen[bytes]] = []
        self.failures: list[str] = []

    def begin(self, seconds: float) -> None:
        """Starts all writers."""
        self._until = time() + seconds
        self._processes = [self._started(number) for number in range(len(self._lives))]

    def replace(self, number: int) -> None:
        """Kills a writer; another process goes on with its diary."""
        kill(self._processes[number].pid)
        self._processes[number].wait()
        self._lives[number] += 1
        self._processes[number] = self._started(number)

    def finish(self) -> None:
        """Waits until each has settled what it had begun."""
        deadline = monotonic() + _END_SECONDS
        for number, process in enumerate(self._processes):
            try:
                code = process.wait(max(0.1, deadline - monotonic()))
            except subprocess.TimeoutExpired:
                process.kill()
                code = process.wait()
            if code:
                self.failures.append(f"writer {number} ended with {code}")

    def _started(self, number: int) -> subprocess.Popen[bytes]:
        plan = Plan(
            url=self._url,
            email=PERSON.email,
            password=PERSON.password,
            seed=f"{self._seed} {number} {self._lives[number]}",
            diary=str(self._folder / f"{number}.diary"),
            until=self._until,
            products=self._goods[0],
            warehouses=self._goods[1],
        )
        return subprocess.Popen(
            [sys.executable, "-m", "tests.soak.writer", json.dumps(asdict(plan))], cwd=ROOT
        )


def _run(crew: Crew, saboteur: Saboteur, faults: Sequence[Fault], seconds: float) -> None:
    crew.begin(seconds)
    began = monotonic()
    try:
        for fault in faults:
            sleep(max(0.0, fault.at - (monotonic() - began)))
            if monotonic() - began < seconds:
                saboteur.break_by(fault)
    finally:
        crew.finish()


def _furnish(url: str, folder: Path, seed: int) -> tuple[list[int], list[int]]:
    """Products, warehouses and a first stock, ordered and written down as all else is."""
    database = Database(url)
    diary = Diary(folder / "opening.diary")
    try:
        database.run(lambda work: auth.register(work, PERSON, rounds=_CHEAPEST_HASH), token=None)
        session = open_session(database, PERSON)
        places = [
            session.write(lambda work, it=n: create_warehouse(work, _warehouse(it))).id
            for n in range(WAREHOUSES)
        ]
        goods = [
            session.write(lambda work, it=n: create_product(work, _product(it))).id
            for n in range(PRODUCTS)
        ]
        random = Random(f"opening {seed}")  # noqa: S311  a stock, not a secret
        for product in goods:
            deed = diary.begin(_opening(random, product, places))
            diary.end(deed, {"done": send(session, deed.order)})
    finally:
        diary.close()
        database.close()
    return goods, places


def _warehouse(number: int) -> WarehouseFields:
    return WarehouseFields(code=f"W{number}", name=f"Warehouse {number}")


def _product(number: int) -> ProductFields:
    return ProductFields(sku=f"SOAK-{number}", name=f"Product {number}")


def _opening(random: Random, product: int, places: list[int]) -> Order:
    entries = [
        entry(
            new_request(random),
            product,
            place,
            MovementType.PURCHASE,
            Decimal(random.randint(0, 30) + 1),
            cost=Decimal(random.randint(100, 90_000)) / 10_000,
        )
        for place in places
    ]
    return Order("post", {"entries": entries})


def _ends(deeds: list[Deed], crew: Crew) -> list[str]:
    """Each writer ended by itself, and left nothing open."""
    left = sum(deed.answer is None for deed in deeds)
    return [*crew.failures, *([f"{left} orders were left open"] if left else [])]


def _verified(server: EmbeddedServer, desktop: DesktopLogin) -> list[str]:
    database = Database(desktop.url(server.admin_url, DATABASE_NAME))
    try:
        session = open_session(database, PERSON)
        return [str(problem) for problem in session.read(verify_ledger)]
    finally:
        database.close()


def _database_url(server_url: str) -> str:
    address = make_url(server_url).set(drivername="postgresql", database=DATABASE_NAME)
    return address.render_as_string(hide_password=False)


def _through(proxy: CuttingProxy, server: EmbeddedServer, desktop: DesktopLogin) -> str:
    address = make_url(desktop.url(server.admin_url, DATABASE_NAME)).set(port=proxy.port)
    return address.render_as_string(hide_password=False)
