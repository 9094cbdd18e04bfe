"""What an import of movements knows about products, warehouses and balances, kept per product."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from inventory_desktop.errors import ValidationError
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.importing.catalogue import (
    KnownProduct,
    find_available,
    find_products,
)
from inventory_desktop.services.importing.movement_rows import Planned
from inventory_desktop.services.refusals import refusal
from inventory_desktop.services.warehouses import (
    WarehouseFields,
    WarehouseRow,
    create_warehouse,
    list_warehouses,
)

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Place:
    """A warehouse of the import; ``id`` is None if a dry run would make it."""

    id: int | None
    name: str


class Shelf:
    """Answers for each row whether it can be posted, without asking the server for each.

    Attributes:
        warehouse: Key of the import's own warehouse.
        places: Warehouses in use, by key of the code.
        products: Id by key of the SKU; None if a dry run would make it.
        taken_back: Products that are out of use because their import was taken back.
    """

    def __init__(self, warehouse: str, places: dict[str, Place]) -> None:
        self.warehouse = warehouse
        self.places = places
        self.products: dict[str, int | None] = {}
        self.taken_back: dict[str, int] = {}
        self._problems: dict[str, str] = {}
        self._unknown: set[str] = set()
        self._available: dict[tuple[str, str], Decimal] = {}

    def warehouse_of(self, row: Planned) -> str:
        """Key of a row's warehouse."""
        return row.warehouse.lower() if row.warehouse else self.warehouse

    def look_up(self, work: UnitOfWork, keys: Iterable[str]) -> None:
        """Reads products and balances that are not known yet."""
        unknown = {key for key in keys if key not in self.products and key not in self._problems}
        if not unknown:
            return
        found = find_products(work, unknown)
        for key in unknown:
            self._learn(key, found.get(key))
        self._learn_available(work, {item.id: key for key, item in found.items()})

    def make_known(self, key: str, product_id: int | None) -> None:
        """A product that this import has made or woken, or would."""
        self._problems.pop(key, None)
        self._unknown.discard(key)
        self.taken_back.pop(key, None)
        self.products[key] = product_id

    def forbid(self, key: str, problem: str) -> None:
        """A product that cannot be made."""
        self._unknown.discard(key)
        self._problems[key] = problem

    def is_missing(self, key: str) -> bool:
        """Whether there is no product of this SKU."""
        return key in self._unknown

    def available(self, balance: tuple[str, str]) -> Decimal:
        """What is available now, as far as this import knows."""
        return self._available.get(balance, _NOTHING)

    def add(self, balance: tuple[str, str], quantity: Decimal) -> None:
        """Moves a balance, as the ledger will."""
        self._available[balance] = self.available(balance) + quantity

    def problem(self, key: str, warehouse: str) -> str:
        """Why nothing can be posted to a balance; empty if it can."""
        if key in self._problems:
            return self._problems[key]
        if warehouse not in self.places:
            if not warehouse:
                return said("The row names no warehouse, and none was chosen for the file.")
            return said("There is no warehouse “{0}” in use.", warehouse)
        return ""

    def take(self, row: Planned) -> str:
        """Moves the balance of a row.

        Returns:
            Why it cannot be posted; empty if it can.
        """
        warehouse = self.warehouse_of(row)
        if problem := self.problem(row.product, warehouse):
            return problem
        balance = (row.product, warehouse)
        present = self._available.get(balance, _NOTHING)
        after = present + row.change
        if after < 0 and row.change < 0:
            return said(
                "Only {0} of {1} are available in {2}; {3} were asked for.",
                present,
                row.sku,
                self.places[warehouse].name,
                -row.change,
            )
        self._available[balance] = after
        return ""

    def _learn(self, key: str, found: KnownProduct | None) -> None:
        if found is None:
            self._unknown.add(key)
            self._problems[key] = said("There is no product with the SKU “{0}”.", key)
        elif not found.may_write:
            self._problems[key] = refusal("right:product").sentence({"sku": found.sku})
        elif not found.is_active:
            if found.was_taken_back:
                self.taken_back[key] = found.id
            self._problems[key] = refusal("product_not_in_use").sentence({"sku": found.sku})
        else:
            self.products[key] = found.id

    def _learn_available(self, work: UnitOfWork, keys: dict[int, str]) -> None:
        codes = {place.id: code for code, place in self.places.items()}
        for (product, warehouse), quantity in find_available(work, keys).items():
            if warehouse in codes:
                self._available[keys[product], codes[warehouse]] = quantity


def open_shelf(work: UnitOfWork, code: str, *, may_create: bool, is_dry_run: bool) -> Shelf:
    """Finds the warehouses; the import's own is made if it is missing and the person may.

    Args:
        work: Unit of work.
        code: Code of the import's own warehouse; may be empty if all rows name theirs.
        may_create: Whether the person is an admin.
        is_dry_run: Writes nothing.

    Raises:
        ValidationError: The warehouse is missing, or closed.
    """
    places = {}
    closed = set()
    for row in list_warehouses(work, include_inactive=True):
        if row.is_active:
            places[row.code.lower()] = Place(row.id, row.name)
        else:
            closed.add(row.code.lower())
    key = code.strip().lower()
    if key in closed:
        raise ValidationError(
            refusal("warehouse_not_in_use").sentence({"warehouse": code}), field="warehouse"
        )
    if key and key not in places:
        if not may_create:
            raise ValidationError(
                said(
                    "There is no warehouse {0}. Ask an admin to open it, or name another one.", code
                ),
                field="warehouse",
            )
        made = None if is_dry_run else _made(work, code.strip())
        places[key] = Place(made.id if made else None, code.strip())
    return Shelf(key, places)


def _made(work: UnitOfWork, code: str) -> WarehouseRow:
    return create_warehouse(work, WarehouseFields(code=code, name=code.capitalize()))
