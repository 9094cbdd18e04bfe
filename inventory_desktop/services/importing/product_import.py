"""Import of products: made or changed by SKU, a few hundred in each transaction."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

from inventory_desktop.errors import (
    AppError,
    ConflictError,
    PermissionDenied,
    ValidationError,
)
from inventory_desktop.models import ImportKind, MovementType
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.importing import batches
from inventory_desktop.services.importing.batches import Batch
from inventory_desktop.services.importing.catalogue import (
    KnownProduct,
    change_products,
    create_products,
    find_products,
    note_products,
    set_active,
)
from inventory_desktop.services.importing.errors_file import ErrorsFile
from inventory_desktop.services.importing.maps import ImportMap
from inventory_desktop.services.importing.opening import OPENING_REFERENCE
from inventory_desktop.services.importing.posting import write_in_pieces
from inventory_desktop.services.importing.product_rows import GivenProduct, ProductRows
from inventory_desktop.services.importing.progress import (
    OnProgress,
    Phase,
    ShouldStop,
    ignore_progress,
    never_stop,
)
from inventory_desktop.services.importing.report import ImportReport, Tally
from inventory_desktop.services.importing.shelf import Shelf, open_shelf
from inventory_desktop.services.importing.sources import Source, inspect
from inventory_desktop.services.importing.tables import Row, Table, open_table
from inventory_desktop.services.products import ProductFields
from inventory_desktop.services.refusals import refusal
from inventory_desktop.services.session import Session
from inventory_desktop.services.stock import PostMovement, post_movements

BATCH_ROWS = 500
CREATED, UPDATED, UNCHANGED = "created", "updated", "unchanged"


@dataclass(frozen=True, slots=True)
class ImportProducts:
    """What to import, and how.

    Attributes:
        path: CSV or XLSX, also compressed by gzip.
        map: Says which column is what; only mapped fields are changed.
        warehouse: Code of the warehouse of the opening stock of rows that name none; empty: the
            map's default.
        is_dry_run: Counts what would happen and writes nothing but the errors file.
        errors_path: Where refused rows go; None keeps only the first few in the report.
    """

    path: Path
    map: ImportMap
    warehouse: str = ""
    is_dry_run: bool = False
    errors_path: Path | None = None


@dataclass(frozen=True, slots=True)
class _Wish:
    """A row and what it is to do: make a product, or change one."""

    row: GivenProduct
    made: ProductFields | None
    present: KnownProduct | None
    changes: dict[str, Any]

    @property
    def opening(self) -> Decimal | None:
        """Opening stock: of a product that is made, or comes back after it was taken back."""
        is_new = self.present is None or self.present.was_taken_back
        return self.row.opening_stock if is_new else None

    @property
    def is_active(self) -> bool:
        """Whether the product is to be in use."""
        if self.made is not None:
            return self.made.is_active
        return bool(self.changes.get("is_active", self.present and self.present.is_active))


def import_products(
    session: Session,
    command: ImportProducts,
    on_progress: OnProgress = ignore_progress,
    should_stop: ShouldStop = never_stop,
) -> ImportReport:
    """Imports a file of products: known SKUs are changed, others made.

    Args:
        session: Who imports; becomes the owner of what is made.
        command: What, and how.
        on_progress: Is told how far it is.
        should_stop: Asked between batches; True ends the import. Importing the file again goes on:
            rows that are in already count as unchanged.

    Returns:
        The account of every row.

    Raises:
        ValidationError: File, map or warehouse cannot be used; names the field.
        PermissionDenied: The map has prices, and the person may not see any.
        AppError: The server failed; what was written stays.
    """
    if command.map.kind is not ImportKind.PRODUCTS:
        raise ValidationError(
            said("The map “{0}” is for movements, not for products.", command.map.name), field="map"
        )
    if "unit_price" in command.map.columns and not (
        session.user.sees_prices or session.user.is_admin
    ):
        raise PermissionDenied("You may not see prices, so you cannot import any.", right="prices")
    source = inspect(command.path, command.map.encodings, on_progress)
    with open_table(source, command.map):
        pass  # A wrong header is told before anything is written.
    batch, shelf = _begin(session, command, source)
    try:
        return _Import(session, command, source, batch, shelf).run(on_progress, should_stop)
    except AppError:
        if not command.is_dry_run:
            with suppress(AppError):
                session.write(lambda work: batches.note_cancelled(work, batch))
        raise


def _begin(session: Session, command: ImportProducts, source: Source) -> tuple[Batch, Shelf]:
    code = ""
    if "opening_stock" in command.map.columns:
        code = command.warehouse or command.map.defaults.get("warehouse", "")
    settings = {"map": command.map.fingerprint, "warehouse": code.lower()}
    begin = batches.find_batch if command.is_dry_run else batches.begin_batch

    def open_(work: UnitOfWork) -> tuple[Batch, Shelf]:
        shelf = open_shelf(
            work, code, may_create=session.user.is_admin, is_dry_run=command.is_dry_run
        )
        return begin(work, ImportKind.PRODUCTS, source, settings, session.user.id), shelf

    return session.read(open_) if command.is_dry_run else session.write(open_)


class _Import:
    """One run."""

    def __init__(
        self, session: Session, command: ImportProducts, source: Source, batch: Batch, shelf: Shelf
    ) -> None:
        self._session = session
        self._command = command
        self._source = source
        self._batch = batch
        self._shelf = shelf
        self._rows_by_key: dict[str, int] = {}
        self._defaults = {
            name: value
            for name, value in command.map.defaults.items()
            if name in ProductFields.__dataclass_fields__
        }
        # The SKU finds the product; it is not changed. Any product may come back into use.
        self._names = sorted(
            {
                "is_active",
                *(
                    name
                    for name in command.map.columns
                    if name in ProductFields.__dataclass_fields__
                ),
            }
            - {"sku"}
        )

    def run(self, on_progress: OnProgress, should_stop: ShouldStop) -> ImportReport:
        """Takes batch by batch and gives account."""
        total = self._source.lines - 1 if self._source.lines else None
        phase = Phase("Importing", total, on_progress)
        cancelled = False
        with (
            open_table(self._source, self._command.map) as table,
            ErrorsFile(self._command.errors_path, table) as errors_file,
        ):
            tally = Tally(errors_file)
            reader = ProductRows(self._command.map, table)
            for lines in _chunks(table):
                cancelled = should_stop()
                if cancelled:
                    break
                self._take(self._given(reader, lines, tally), tally)
                phase.at(tally.lines)
        phase.finish(tally.lines)
        report = tally.report(
            import_id=None if self._command.is_dry_run else self._batch.id,
            kind=ImportKind.PRODUCTS,
            file_name=self._source.name,
            cancelled=cancelled,
        )
        if not self._command.is_dry_run:
            self._session.write(lambda work: batches.close_batch(work, self._batch, report))
        return report

    def _given(self, reader: ProductRows, lines: Sequence[Row], tally: Tally) -> list[GivenProduct]:
        given = []
        for number, cells, problem in lines:
            tally.lines += 1
            try:
                if problem:
                    raise ValidationError(problem)  # noqa: TRY301  told like any other
                row = reader.read(number, cells)
                self._refuse_repeated(row)
            except ValidationError as error:
                tally.refuse(number, cells, error.message)
            else:
                given.append(row)
        return given

    def _refuse_repeated(self, row: GivenProduct) -> None:
        earlier = self._rows_by_key.setdefault(row.key, row.number)
        if earlier != row.number:
            raise ValidationError(
                said("{0} stands in row {1} already.", row.fields["sku"], earlier), field="sku"
            )

    def _take(self, rows: Sequence[GivenProduct], tally: Tally) -> None:
        found = self._session.read(lambda work: find_products(work, [row.key for row in rows]))
        wishes = []
        for row in rows:
            try:
                wish = self._wish(row, found.get(row.key))
            except AppError as error:
                tally.refuse(row.number, row.cells, error.message)
                continue
            if wish.made is None and not wish.changes and not wish.opening:
                tally.accepted[UNCHANGED] += 1
            else:
                wishes.append(wish)
        if self._command.is_dry_run:
            self._count(wishes, tally)
            return
        outcome = write_in_pieces(wishes, self._write)
        for piece, _ in outcome.accepted:
            self._count(piece, tally)
        for wish, refused in outcome.refusals:
            tally.refuse(wish.row.number, wish.row.cells, refused.message)

    def _wish(self, row: GivenProduct, present: KnownProduct | None) -> _Wish:
        if row.opening_stock and (present is None or present.was_taken_back):
            code = row.warehouse.lower() or self._shelf.warehouse
            if problem := self._shelf.problem("", code):
                raise ValidationError(problem, field="warehouse")
        if present is None:
            return _Wish(row, row.made(self._defaults), None, {})
        changes = row.changes(dict(present.fields), wake=present.was_taken_back)
        if changes and not present.may_write:
            raise PermissionDenied(
                refusal("right:product").sentence({"sku": present.sku}), right="product"
            )
        return _Wish(row, None, present, changes)

    def _count(self, wishes: Sequence[_Wish], tally: Tally) -> None:
        for wish in wishes:
            tally.accepted[UPDATED if wish.made is None else CREATED] += 1
            if wish.opening:
                tally.opening_entries += 1
                tally.opening_quantity += wish.opening

    def _write(self, wishes: Sequence[_Wish]) -> None:
        self._session.write(lambda work: self._write_in(work, wishes))

    def _write_in(self, work: UnitOfWork, wishes: Sequence[_Wish]) -> None:
        made = create_products(
            work, [replace(wish.made, is_active=True) for wish in wishes if wish.made is not None]
        )
        changed = [(wish, wish.present) for wish in wishes if wish.present is not None]
        versions = dict(made.values())
        versions |= change_products(
            work, [self._change(wish, present) for wish, present in changed], self._names
        )
        ids = {key: product for key, (product, _) in made.items()}
        for wish, present in changed:
            if present.id not in versions:
                raise ConflictError(said("A colleague is changing {0} right now.", present.sku))
            ids[wish.row.key] = present.id
        versions |= self._open(work, wishes, ids)
        notes: list[tuple[int, dict[str, Any] | None, int]] = [
            (product, None, versions[product]) for product, _ in made.values()
        ]
        for _, present in changed:
            before = {name: present.fields[name] for name in self._names}
            notes.append((present.id, before, versions[present.id]))
        note_products(work, self._batch.id or 0, notes)

    def _change(self, wish: _Wish, present: KnownProduct) -> dict[str, Any]:
        values = {name: present.fields[name] for name in self._names}
        return {"id": present.id, "version": present.version, **values, **wish.changes}

    def _open(
        self, work: UnitOfWork, wishes: Sequence[_Wish], ids: dict[str, int]
    ) -> dict[int, int]:
        """Posts opening stock; products that are to be out of use are so only after it.

        Returns:
            New versions of products.
        """
        opening = [wish for wish in wishes if wish.opening]
        versions = set_active(work, [ids[wish.row.key] for wish in opening], is_active=True)
        if opening:
            entries = [self._opening(wish.row, ids[wish.row.key]) for wish in opening]
            post_movements(work, entries)
        resting = [ids[wish.row.key] for wish in wishes if not wish.is_active]
        return versions | set_active(work, resting, is_active=False)

    def _opening(self, row: GivenProduct, product_id: int) -> PostMovement:
        warehouse = self._shelf.places[row.warehouse.lower() or self._shelf.warehouse]
        return PostMovement(
            request_id=self._batch.request_id(f"opening {self._batch.id} {row.number}"),
            product_id=product_id,
            warehouse_id=warehouse.id or 0,
            movement_type=MovementType.ADJUSTMENT,
            quantity=row.opening_stock or Decimal(0),
            unit_cost=row.unit_cost,
            reference_number=OPENING_REFERENCE,
            import_id=self._batch.id,
        )


def _chunks(table: Table) -> Iterator[list[Row]]:
    while lines := list(islice(table.rows, BATCH_ROWS)):
        yield lines
