"""A believable shop with a year of history, made through the same functions that people use.

The same seed and day give the same shop. All of it is one transaction: a run that is stopped or
fails leaves nothing behind.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from operator import attrgetter
from random import Random
from uuid import UUID

from inventory_desktop.errors import RuleError
from inventory_desktop.models import MovementType
from inventory_desktop.services import barcodes, products, stock, warehouses
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.paging import PageRequest, Sort
from inventory_desktop.services.product_list import ProductQuery, list_products
from inventory_desktop.services.sample_catalogue import CENT, Article, Catalogue, read_catalogue
from inventory_desktop.services.sample_transfers import create_sample_transfers
from inventory_desktop.services.sample_year import CLEARANCE, Entry, Year
from inventory_desktop.services.session import Session
from inventory_desktop.services.stock import PostMovement

SEED = 20

_BATCH = 2_000
_SHOP = "MAIN"

Progress = Callable[[int, int], None]
"""Is told how many entries are posted, and how many there will be."""


@dataclass(frozen=True, slots=True)
class SampleShop:
    """What was made, in numbers."""

    products: int
    warehouses: int
    entries: int
    transfers: int


def create_sample_shop(
    session: Session,
    *,
    seed: int = SEED,
    today: date | None = None,
    progress: Progress | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> SampleShop:
    """Fills an empty shop with sample data.

    Args:
        session: An admin's, because warehouses are opened.
        seed: The same seed gives the same shop.
        today: The year of history ends the day before; by default the present day.
        progress: Called after each batch.
        should_stop: Asked before each batch; True ends the work and keeps nothing.

    Raises:
        RuleError: The shop has products already (``sample_not_empty``), or the work was stopped
            (``sample_stopped``).
        PermissionDenied: The person is no admin.
    """
    day = today or datetime.now(UTC).date()

    def fill(work: UnitOfWork) -> SampleShop:
        return _Filling(work, Random(seed), day, progress, should_stop).run()  # noqa: S311  no secret

    return session.write(fill)


class _Filling:
    """One run in one transaction."""

    def __init__(
        self,
        work: UnitOfWork,
        rng: Random,
        today: date,
        progress: Progress | None,
        should_stop: Callable[[], bool] | None,
    ) -> None:
        self._work = work
        self._rng = rng
        self._today = today
        self._progress = progress or (lambda _done, _total: None)
        self._should_stop = should_stop or (lambda: False)
        self._posted = 0

    def run(self) -> SampleShop:
        self._refuse_full_shop()
        catalogue = read_catalogue(self._rng)
        places = self._open_warehouses(catalogue)
        ids = self._create_products(catalogue.articles)
        year = Year(catalogue.articles, self._today, self._rng)
        entries = sorted(year.entries(), key=attrgetter("at"))
        last_sale = self._post_year(entries, ids, list(places.values()))
        self._mend_and_revalue(last_sale, ids[0], places[_SHOP], catalogue.articles[0])
        moved = self._transfer(places)
        self._retire()
        return SampleShop(
            products=len(ids), warehouses=len(places), entries=self._posted, transfers=moved
        )

    def _refuse_full_shop(self) -> None:
        found = list_products(
            self._work, ProductQuery(is_active=None), PageRequest(page=1, page_size=1)
        )
        if found.total:
            raise RuleError(
                "The shop has products already; sample data is for an empty shop.",
                code="sample_not_empty",
                details={"products": found.total},
            )

    def _open_warehouses(self, catalogue: Catalogue) -> dict[str, int]:
        places = {}
        for command in catalogue.warehouses:
            found = warehouses.find_warehouse(self._work, command.code)
            row = found or warehouses.create_warehouse(self._work, command)
            places[command.code] = row.id
        return places

    def _create_products(self, articles: Sequence[Article]) -> list[int]:
        ids = []
        for article in articles:
            row = products.create_product(self._work, article.fields)
            if article.barcode:
                barcodes.add_barcode(self._work, row.id, article.barcode)
            ids.append(row.id)
        return ids

    def _post_year(self, entries: Sequence[Entry], ids: list[int], places: list[int]) -> int:
        """Posts the year's entries and answers the id of the last ordinary sale."""
        last_sale = 0
        for start in range(0, len(entries), _BATCH):
            self._refuse_if_stopped()
            batch = entries[start : start + _BATCH]
            commands = [self._command(entry, ids, places) for entry in batch]
            posted = stock.post_movements(self._work, commands)
            self._posted += len(posted)
            for row, entry in zip(posted, batch, strict=True):
                if entry.kind is MovementType.SALE and entry.reference != CLEARANCE:
                    last_sale = row.movement_id
            self._progress(self._posted, len(entries))
        return last_sale

    def _command(self, entry: Entry, ids: list[int], places: list[int]) -> PostMovement:
        return PostMovement(
            request_id=self._request_id(),
            product_id=ids[entry.article],
            warehouse_id=places[entry.place],
            movement_type=entry.kind,
            quantity=entry.quantity,
            unit_cost=entry.cost,
            unit_price=entry.price,
            reference_number=entry.reference,
            notes=entry.notes,
            occurred_at=entry.at,
        )

    def _mend_and_revalue(self, sale: int, product: int, place: int, article: Article) -> None:
        stock.reverse_movement(
            self._work,
            request_id=self._request_id(),
            movement_id=sale,
            reason="Rung up twice",
        )
        late_price = stock.Revalue(
            request_id=self._request_id(),
            product_id=product,
            warehouse_id=place,
            average_cost=(article.cost * Decimal("1.08")).quantize(CENT),
            notes="The supplier's invoice came late",
        )
        stock.revalue(self._work, late_price)
        self._posted += 2

    def _transfer(self, places: dict[str, int]) -> int:
        """Moves goods between the warehouses, some of them only half the way."""
        self._refuse_if_stopped()
        made = create_sample_transfers(
            self._work, self._rng, places, f"TR-{self._today:%Y}-", self._request_id
        )
        self._posted += made.entries
        return made.transfers

    def _retire(self) -> None:
        """Takes a product that is sold out off the shelves for good."""
        emptiest = ProductQuery(sort=Sort("stock"))
        row = list_products(self._work, emptiest, PageRequest(page=1, page_size=1)).rows[0]
        products.set_product_active(self._work, row.id, is_active=False)

    def _request_id(self) -> UUID:
        return UUID(int=self._rng.getrandbits(128), version=4)

    def _refuse_if_stopped(self) -> None:
        if self._should_stop():
            raise RuleError(
                "Making the sample data was stopped; nothing of it was kept.", code="sample_stopped"
            )
