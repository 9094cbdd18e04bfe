"""A furnished shop in a database of its own: two people, two warehouses, and shortcuts."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import count
from typing import Any, TypeVar
from uuid import uuid4

import psycopg2
from psycopg2.extensions import connection as PgConnection  # noqa: N812  a class, in small letters
from sqlalchemy import make_url, text

from inventory_desktop.models import MovementType
from inventory_desktop.services import products, stock, users
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.database import Database, UnitOfWork
from inventory_desktop.services.products import ProductFields, ProductRow, StockLevelRow
from inventory_desktop.services.session import Session, open_session
from inventory_desktop.services.stock import LedgerProblem, Posted, PostMovement
from tests.support.server import ADMIN, COLLEAGUE, FURNISHED, ROUNDS, Servers, execute
from tests.support.wire import Wire, opened_wire

Result = TypeVar("Result")


@dataclass
class Shop:
    """What a test works with.

    Attributes:
        database: Reached with the desktop's login.
        url: The desktop's address of it.
        admin_url: The superuser's address of it.
        log_file: The server's log, shared by all tests that run at the same time.
        admin: The first person, an admin.
        colleague: A second, ordinary person.
        main, annex: Ids of the two warehouses, named Main and Annex.
    """

    database: Database
    url: str
    admin_url: str
    name: str
    servers: Servers
    admin: Session
    colleague: Session
    main: int
    annex: int
    _closing: ExitStack
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def product(self, sku: str = "", *, by: Session | None = None, **fields: Any) -> ProductRow:
        """Creates a product, by the admin unless told otherwise."""
        number = next(self._numbers)
        values = {"sku": sku or f"SKU-{number}", "name": f"Product {number}", **fields}
        command = ProductFields(**values)
        return (by or self.admin).write(lambda work: products.create_product(work, command))

    def stock(
        self,
        product: ProductRow,
        warehouse: int,
        quantity: Decimal | int | str,
        cost: Decimal | int | str | None = None,
    ) -> Posted:
        """Posts a purchase."""
        return self.post(product, warehouse, MovementType.PURCHASE, quantity, unit_cost=cost)

    def post(
        self,
        product: ProductRow,
        warehouse: int,
        movement_type: MovementType,
        quantity: Decimal | int | str,
        *,
        by: Session | None = None,
        **fields: Any,
    ) -> Posted:
        """Posts an entry, by the admin unless told otherwise."""
        command = movement(product, warehouse, movement_type, quantity, **fields)
        return (by or self.admin).write(lambda work: stock.post_movement(work, command))

    def level(self, product: ProductRow, warehouse: int) -> StockLevelRow:
        """Reads one balance as the admin sees it."""
        levels = self.admin.read(lambda work: products.stock_per_warehouse(work, product.id))
        return next(item for item in levels if item.warehouse_id == warehouse)

    def person(self, email: str, *, is_admin: bool = False) -> Session:
        """Makes one more person and signs them in; the password is the address."""
        command = Credentials(email, email)
        self.admin.write(
            lambda work: users.create_user(work, command, is_admin=is_admin, rounds=ROUNDS)
        )
        return open_session(self.database, command)

    def sql(self, statement: str, parameters: Any = None) -> list[tuple[Any, ...]]:
        """Runs a statement as superuser and commits it."""
        return execute(self.admin_url, statement, parameters)

    def connect(self, url: str = "", *, token: str | None = None) -> PgConnection:
        """Opens a raw connection, with the desktop's login unless told otherwise.

        Args:
            url: Another address.
            token: Set for the whole connection; None leaves it without one.
        """
        connection: PgConnection = psycopg2.connect(url or self.url)
        self._closing.callback(connection.close)
        if token is not None:
            with connection.cursor() as cursor:
                cursor.execute("SELECT set_config('inventory.token', %s, false)", (token,))
            connection.commit()
        return connection

    def another_desktop(self, *, isolation: str = "read committed", **options: Any) -> Database:
        """Opens a second engine on the same database, as another program would."""
        setting = isolation.replace(" ", "\\ ")
        address = make_url(self.url).update_query_dict(
            {"options": f"-c default_transaction_isolation={setting}"}
        )
        database = Database(address.render_as_string(hide_password=False), **options)
        self._closing.callback(database.close)
        return database

    @contextmanager
    def over_wire(self) -> Iterator[tuple[Session, Wire]]:
        """The admin at another desktop, whose way to the server is watched and can be cut."""
        address = make_url(self.url)
        with opened_wire(address.port or 0) as wire:
            url = address.set(port=wire.port).render_as_string(hide_password=False)
            database = Database(url)
            try:
                session = Session(database, self.admin.token, self.admin.user)
                session.read(lambda work: work.connection.execute(text("SELECT 1")))
                wire.sent.clear()
                yield session, wire
            finally:
                database.close()

    def verify(self) -> tuple[LedgerProblem, ...]:
        """Checks the whole ledger."""
        return self.admin.read(stock.verify_ledger)


def movement(
    product: ProductRow,
    warehouse: int,
    movement_type: MovementType,
    quantity: Decimal | int | str,
    **fields: Any,
) -> PostMovement:
    """Builds an entry with a fresh request_id; numbers may be given as text."""
    for name in ("unit_cost", "unit_price"):
        if fields.get(name) is not None:
            fields[name] = Decimal(fields[name])
    return PostMovement(
        request_id=fields.pop("request_id", None) or uuid4(),
        product_id=product.id,
        warehouse_id=warehouse,
        movement_type=movement_type,
        quantity=Decimal(quantity),
        **fields,
    )


def posting(command: PostMovement) -> Callable[[UnitOfWork], Posted]:
    """The service call that posts an entry."""
    return lambda work: stock.post_movement(work, command)


@contextmanager
def open_shop(servers: Servers) -> Iterator[Shop]:
    """Opens a shop of its own and drops it at the end."""
    with servers.clone(FURNISHED) as name, ExitStack() as closing:
        database = Database(servers.desktop_url_of(name))
        closing.callback(database.close)
        main, annex = (
            row[0]
            for row in execute(
                servers.admin_url_of(name), "SELECT id FROM inventory.warehouses ORDER BY id"
            )
        )
        yield Shop(
            database=database,
            url=servers.desktop_url_of(name),
            admin_url=servers.admin_url_of(name),
            name=name,
            servers=servers,
            admin=open_session(database, ADMIN),
            colleague=open_session(database, COLLEAGUE),
            main=main,
            annex=annex,
            _closing=closing,
        )
