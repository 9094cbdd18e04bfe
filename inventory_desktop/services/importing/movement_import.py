"""Import of movements: one pass to look, one to post, with the reading ahead of the posting."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Any

from sqlalchemy import select

from inventory_desktop.errors import AppError, ValidationError
from inventory_desktop.garbage import older_objects_left_alone
from inventory_desktop.models import ImportKind, StockMovement
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.importing import batches
from inventory_desktop.services.importing.batches import Batch
from inventory_desktop.services.importing.duplicates import Duplicates
from inventory_desktop.services.importing.errors_file import ErrorsFile
from inventory_desktop.services.importing.maps import ImportMap
from inventory_desktop.services.importing.movement_rows import MovementRows, Planned
from inventory_desktop.services.importing.opening import prepare
from inventory_desktop.services.importing.posting import Outcome, write_in_pieces
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
from inventory_desktop.services.importing.survey import Survey
from inventory_desktop.services.importing.tables import Row, Table, open_table
from inventory_desktop.services.session import Session
from inventory_desktop.services.stock import post_prepared

BATCH_LINES = 10_000
_SURVEYED_LINES = 250
"""Few are kept at a time: Python's search for garbage looks at all that lives."""
_STREAMS = 2
"""The ledger takes entries of different products at the same time; each balance keeps its order."""


@dataclass(frozen=True, slots=True)
class ImportMovements:
    """What to import, and how.

    Attributes:
        path: CSV or XLSX, also compressed by gzip.
        map: Says which column is what, and what a row is.
        warehouse: Code of the warehouse of rows that name none; empty: the map's default.
        opening_stock: Works out what must have been there so that no balance falls below zero,
            and posts it before the first line.
        is_dry_run: Counts what would happen and writes nothing but the errors file.
        errors_path: Where refused rows go; None keeps only the first few in the report.
    """

    path: Path
    map: ImportMap
    warehouse: str = ""
    opening_stock: bool = False
    is_dry_run: bool = False
    errors_path: Path | None = None


def import_movements(
    session: Session,
    command: ImportMovements,
    on_progress: OnProgress = ignore_progress,
    should_stop: ShouldStop = never_stop,
) -> ImportReport:
    """Imports a file of movements, in the order of its lines.

    A file that was imported before, wholly or in part, goes on where it ended: each row is posted
    exactly once, until the import is taken back.

    Args:
        session: Who imports.
        command: What, and how.
        on_progress: Is told how far it is.
        should_stop: Asked between batches; True ends the import, which can be gone on with.

    Returns:
        The account of every line.

    Raises:
        ValidationError: File, map or warehouse cannot be used; names the field.
        RuleError: The file was imported in another way.
        AppError: The server failed; what was posted stays, and the same call goes on from there.
    """
    if command.map.kind is not ImportKind.MOVEMENTS:
        raise ValidationError(
            said("The map “{0}” is for products, not for movements.", command.map.name), field="map"
        )
    source = inspect(command.path, command.map.encodings, on_progress)
    with open_table(source, command.map):
        pass  # A wrong header is told before anything is written.
    run = _begin(session, command, source)
    try:
        return _Import(session, command, source, run, on_progress, should_stop).run()
    except AppError:
        if not command.is_dry_run:
            with suppress(AppError):
                session.write(lambda work: batches.note_cancelled(work, run.batch))
        raise


@dataclass(frozen=True, slots=True)
class _Run:
    batch: Batch
    shelf: Shelf


def _begin(session: Session, command: ImportMovements, source: Source) -> _Run:
    code = command.warehouse or command.map.defaults.get("warehouse", "")
    settings = {"map": command.map.fingerprint, "warehouse": code.lower()}
    begin = batches.find_batch if command.is_dry_run else batches.begin_batch

    def open_(work: UnitOfWork) -> _Run:
        shelf = open_shelf(
            work, code, may_create=session.user.is_admin, is_dry_run=command.is_dry_run
        )
        batch = begin(work, ImportKind.MOVEMENTS, source, settings, session.user.id)
        return _Run(batch, shelf)

    return session.read(open_) if command.is_dry_run else session.write(open_)


class _Import:
    """One run."""

    def __init__(
        self,
        session: Session,
        command: ImportMovements,
        source: Source,
        run: _Run,
        on_progress: OnProgress,
        should_stop: ShouldStop,
    ) -> None:
        self._session = session
        self._command = command
        self._source = source
        self._batch = run.batch
        self._shelf = run.shelf
        self._on_progress = on_progress
        self._should_stop = should_stop
        self._total = source.lines - 1 if source.lines else None

    def run(self) -> ImportReport:
        """Looks, makes products and opening stock, posts the lines, and gives account."""
        with older_objects_left_alone(), open_table(self._source, self._command.map) as table:
            with ErrorsFile(self._command.errors_path, table) as errors_file:
                tally = Tally(errors_file)
                finished = self._prepare(tally) and self._post_lines(table, tally)
            report = tally.report(
                import_id=None if self._command.is_dry_run else self._batch.id,
                kind=ImportKind.MOVEMENTS,
                file_name=self._source.name,
                cancelled=not finished,
            )
        if not self._command.is_dry_run:
            self._session.write(lambda work: batches.close_batch(work, self._batch, report))
        return report

    def _prepare(self, tally: Tally) -> bool:
        """The first pass, if there is need of one. False if it was cancelled."""
        with_opening = self._command.opening_stock and not self._batch.opening_done
        if not (with_opening or self._command.map.products.create):
            return True
        survey = self._survey()
        return survey is not None and prepare(
            self._session,
            self._batch,
            self._shelf,
            survey,
            tally,
            self._command.map,
            with_opening=with_opening,
            is_dry_run=self._command.is_dry_run,
            should_stop=self._should_stop,
        )

    def _survey(self) -> Survey | None:
        survey = Survey(self._command.map.products)
        phase = Phase("Looking through the file", self._total, self._on_progress)
        done = 0
        with open_table(self._source, self._command.map) as table:
            reader = MovementRows(self._command.map, table)
            for chunk in _chunks(table, _SURVEYED_LINES):
                if self._should_stop():
                    return None
                lines = list(chunk)
                planned = _readable_rows(reader, lines)
                posted = self._already_posted(planned)
                for row in planned:
                    if row.number not in posted:
                        survey.see(row, self._shelf.warehouse_of(row))
                done += len(lines)
                phase.at(done)
        phase.finish(done)
        return survey

    def _post_lines(self, table: Table, tally: Tally) -> bool:
        """The second pass: while one batch is posted, the next one is read."""
        phase = Phase("Importing", self._total, self._on_progress)
        reader = MovementRows(self._command.map, table)
        duplicates = Duplicates()
        posting: dict[int, Future[Outcome[Planned, int]]] = {}
        with ThreadPoolExecutor(_STREAMS, thread_name_prefix="import") as pool:
            for lines in _chunks(table, BATCH_LINES):
                if self._should_stop():
                    self._settle(posting.values(), tally)
                    return False
                ready = self._ready(reader, lines, tally, duplicates)
                for stream, part in enumerate(_parted(ready)):
                    if stream in posting:
                        self._settle([posting[stream]], tally)
                    posting[stream] = pool.submit(self._post, part)
                phase.at(tally.lines - len(ready))
            self._settle(posting.values(), tally)
        phase.finish(tally.lines)
        return True

    def _ready(
        self, reader: MovementRows, lines: Iterable[Row], tally: Tally, duplicates: Duplicates
    ) -> list[Planned]:
        """Reads lines and answers those to be posted; all others are accounted for."""
        planned: list[Planned] = []
        refused: list[tuple[int, list[str], str]] = []
        for number, cells, problem in lines:
            tally.lines += 1
            tally.duplicates += duplicates.seen(cells)
            try:
                row = _read(reader, number, cells, problem)
            except ValidationError as error:
                refused.append((number, cells, error.message))
                continue
            if isinstance(row, str):
                tally.exclude(number, row)
            else:
                planned.append(row)
        posted = self._already_posted(planned)
        tally.already_there += len(posted)
        ready = self._available([row for row in planned if row.number not in posted], refused)
        for number, cells, message in sorted(refused):
            tally.refuse(number, cells, message)
        return ready

    def _available(
        self, rows: Sequence[Planned], refused: list[tuple[int, list[str], str]]
    ) -> list[Planned]:
        """The rows that products, warehouses and balances allow."""
        self._session.read(lambda work: self._shelf.look_up(work, {row.product for row in rows}))
        ready = []
        for row in rows:
            if problem := self._shelf.take(row):
                refused.append((row.number, row.cells, problem))
            else:
                ready.append(row)
        return ready

    def _already_posted(self, rows: Sequence[Planned]) -> frozenset[int]:
        """Numbers of the rows that an earlier run of this file has posted."""
        if not self._batch.is_resumed:
            return frozenset()
        wanted = {self._batch.request_id(row.number): row.number for row in rows}
        found = self._session.read(
            lambda work: work.connection.scalars(
                select(StockMovement.request_id).where(StockMovement.request_id.in_(wanted))
            ).all()
        )
        return frozenset(wanted[request_id] for request_id in found)

    def _post(self, rows: Sequence[Planned]) -> Outcome[Planned, int]:
        if self._command.is_dry_run:
            return Outcome([(rows, 0)], [])
        return write_in_pieces(rows, self._write)

    def _write(self, rows: Sequence[Planned]) -> int:
        entries = [self._entry(row) for row in rows]
        return self._session.write(lambda work: post_prepared(work, entries))

    def _entry(self, row: Planned) -> dict[str, Any]:
        """The row as the ledger takes it; what it has not is left out, there is less to read."""
        price = row.unit_price
        entry = {
            "request_id": self._batch.request_digits(row.number),
            "product_id": self._shelf.products[row.product],
            "warehouse_id": self._shelf.places[self._shelf.warehouse_of(row)].id,
            "movement_type": row.type,
            "quantity": row.quantity,
            "import_id": self._batch.id,
        }
        if row.unit_cost is not None:
            entry["unit_cost"] = row.unit_cost
        if price is not None:
            entry["unit_price"] = str(price)
        if row.reference:
            entry["reference_number"] = row.reference
        if row.notes:
            entry["notes"] = row.notes
        if row.date is not None:
            entry["occurred_at"] = row.date
        return entry

    def _settle(self, posting: Iterable[Future[Outcome[Planned, int]]], tally: Tally) -> None:
        """Waits for what is being posted and accounts for it."""
        for future in posting:
            outcome = future.result()
            for rows, repeated in outcome.accepted:
                # Rows that another run posts at the same time; which of them nobody needs to know.
                tally.already_there += repeated
                for kind, count in Counter(row.type for row in rows[repeated:]).items():
                    tally.accepted[kind.value] += count
            for row, error in outcome.refusals:
                tally.refuse(row.number, row.cells, error.message)


def _parted(rows: Sequence[Planned]) -> list[list[Planned]]:
    """Parts rows by product: no two parts move the same balance, so they can be posted at once."""
    parts: list[list[Planned]] = [[] for _ in range(_STREAMS)]
    for row in rows:
        parts[hash(row.product) % _STREAMS].append(row)
    return parts


def _chunks(table: Table, size: int) -> Iterator[Iterator[Row]]:
    """Lines by the chunk; each must be read to its end before the next one is asked for."""
    for first in table.rows:
        yield chain([first], islice(table.rows, size - 1))


def _read(reader: MovementRows, number: int, cells: list[str], problem: str) -> Planned | str:
    if problem:
        raise ValidationError(problem)
    return reader.read(number, cells)


def _readable_rows(reader: MovementRows, lines: Sequence[Row]) -> list[Planned]:
    planned = []
    for number, cells, problem in lines:
        with suppress(ValidationError):
            row = _read(reader, number, cells, problem)
            if not isinstance(row, str):
                planned.append(row)
    return planned
