"""What must be there before the first line is posted: products, and opening stock."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from decimal import Decimal
from functools import partial
from itertools import islice
from typing import Any

from sqlalchemy import select

from inventory_desktop.models import MovementType, StockMovement
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.importing import batches
from inventory_desktop.services.importing.batches import Batch
from inventory_desktop.services.importing.catalogue import (
    create_products,
    key_of,
    note_products,
    set_active,
)
from inventory_desktop.services.importing.maps import ImportMap
from inventory_desktop.services.importing.posting import write_in_pieces
from inventory_desktop.services.importing.progress import ShouldStop
from inventory_desktop.services.importing.report import Tally
from inventory_desktop.services.importing.shelf import Shelf
from inventory_desktop.services.importing.survey import Balance, Survey, checked_fields
from inventory_desktop.services.products import ProductFields
from inventory_desktop.services.session import Session
from inventory_desktop.services.stock import Posted, PostMovement, post_movements

OPENING_REFERENCE = "Opening stock"
_PRODUCTS_A_BATCH = 500
_ENTRIES_A_BATCH = 2000
_BEFORE_THE_FIRST = timedelta(seconds=1)

Opening = tuple[Balance, Decimal]


def prepare(
    session: Session,
    batch: Batch,
    shelf: Shelf,
    survey: Survey,
    tally: Tally,
    map_: ImportMap,
    *,
    with_opening: bool,
    is_dry_run: bool,
    should_stop: ShouldStop,
) -> bool:
    """Makes missing products and posts the opening stock.

    Args:
        session: Who imports.
        batch: The import.
        shelf: Learns what was made.
        survey: What the first pass found.
        tally: Counts.
        map_: Says whether products are made.
        with_opening: Whether opening stock is wanted.
        is_dry_run: Writes nothing.
        should_stop: Asked between batches.

    Returns:
        False if it was cancelled.

    Raises:
        AppError: The server failed.
    """
    maker = _Preparation(session, batch, shelf, tally, is_dry_run=is_dry_run)
    for keys in _pieces(survey.products, _PRODUCTS_A_BATCH):
        if should_stop():
            return False
        session.read(partial(shelf.look_up, keys=keys))
        if map_.products.create:
            maker.wake_products(keys)
            maker.make_products(survey, keys, map_.defaults.get("unit_of_measure", ""))
    if not with_opening:
        return True
    available = {balance: shelf.available(balance) for balance in survey.balances}
    openings = [
        (balance, lacking)
        for balance, lacking in survey.shortages(available)
        if not shelf.problem(*balance)
    ]
    for piece in _pieces(openings, _ENTRIES_A_BATCH):
        if should_stop():
            return False
        maker.post_openings(survey, piece)
    if not is_dry_run:
        session.write(lambda work: batches.note_opening_done(work, batch))
    return True


class _Preparation:
    def __init__(
        self, session: Session, batch: Batch, shelf: Shelf, tally: Tally, *, is_dry_run: bool
    ) -> None:
        self._session = session
        self._batch = batch
        self._shelf = shelf
        self._tally = tally
        self._is_dry_run = is_dry_run

    def wake_products(self, keys: Sequence[str]) -> None:
        """Puts those back into use that an import had made which was taken back."""
        resting = {
            key: self._shelf.taken_back[key] for key in keys if key in self._shelf.taken_back
        }
        if resting and not self._is_dry_run:
            self._session.write(partial(self._wake, products=list(resting.values())))
        for key, product_id in resting.items():
            self._shelf.make_known(key, product_id)

    def make_products(self, survey: Survey, keys: Sequence[str], unit: str) -> None:
        """Makes those of the products that do not exist."""
        wanted = self._wanted(survey, keys, unit)
        if self._is_dry_run:
            for fields in wanted:
                self._shelf.make_known(key_of(fields.sku), None)
            self._tally.products_created += len(wanted)
            return
        outcome = write_in_pieces(wanted, self._create)
        for _, made in outcome.accepted:
            for key, product_id in made.items():
                self._shelf.make_known(key, product_id)
            self._tally.products_created += len(made)
        for fields, error in outcome.refusals:
            self._shelf.forbid(key_of(fields.sku), error.message)

    def _wanted(self, survey: Survey, keys: Sequence[str], unit: str) -> list[ProductFields]:
        wanted = []
        for key in keys:
            if not self._shelf.is_missing(key):
                continue
            fields = checked_fields(survey.products[key], unit)
            if isinstance(fields, str):
                self._shelf.forbid(key, fields)
            else:
                wanted.append(fields)
        return wanted

    def post_openings(self, survey: Survey, openings: Sequence[Opening]) -> None:
        """Posts opening stock, except where an earlier run has."""
        posted = self._already_posted(openings)
        fresh = [item for item in openings if item[0] not in posted]
        if self._is_dry_run:
            accepted = fresh
        else:
            entries = {item[0]: self._entry(survey, item) for item in fresh}

            def write(items: Sequence[Opening]) -> Sequence[Posted]:
                commands = [entries[balance] for balance, _ in items]
                return self._session.write_alone(lambda work: post_movements(work, commands))

            outcome = write_in_pieces(fresh, write)
            # A refused one shows as a shortage in the lines that needed it.
            accepted = [item for piece, _ in outcome.accepted for item in piece]
        for balance, quantity in accepted:
            self._shelf.add(balance, quantity)
            self._tally.opening_entries += 1
            self._tally.opening_quantity += quantity

    def _create(self, products: Sequence[ProductFields]) -> dict[str, int]:
        def write(work: UnitOfWork) -> dict[str, int]:
            made = create_products(work, products)
            note_products(
                work,
                self._batch.id or 0,
                [(product, None, version) for product, version in made.values()],
            )
            return {key: product_id for key, (product_id, _) in made.items()}

        return self._session.write(write)

    def _wake(self, work: UnitOfWork, products: list[int]) -> None:
        versions = set_active(work, products, is_active=True)
        before = {"is_active": False}
        note_products(
            work,
            self._batch.id or 0,
            [(product, before, version) for product, version in versions.items()],
        )

    def _entry(self, survey: Survey, opening: Opening) -> PostMovement:
        (product, warehouse), quantity = opening
        first = survey.first_date
        return PostMovement(
            request_id=self._request_id((product, warehouse)),
            product_id=self._shelf.products[product] or 0,
            warehouse_id=self._shelf.places[warehouse].id or 0,
            movement_type=MovementType.ADJUSTMENT,
            quantity=quantity,
            reference_number=OPENING_REFERENCE,
            notes="Worked out so that no balance falls below zero",
            occurred_at=first - _BEFORE_THE_FIRST if first else None,
            import_id=self._batch.id,
        )

    def _already_posted(self, openings: Sequence[Opening]) -> frozenset[Balance]:
        if not self._batch.is_resumed:
            return frozenset()
        wanted = {self._request_id(balance): balance for balance, _ in openings}
        found = self._session.read(
            lambda work: work.connection.scalars(
                select(StockMovement.request_id).where(StockMovement.request_id.in_(wanted))
            ).all()
        )
        return frozenset(wanted[request_id] for request_id in found)

    def _request_id(self, balance: Balance) -> Any:
        product, warehouse = balance
        return self._batch.request_id(f"opening {product} {warehouse}")


def _pieces(items: Any, size: int) -> Iterator[list[Any]]:
    iterator = iter(items)
    while piece := list(islice(iterator, size)):
        yield piece
