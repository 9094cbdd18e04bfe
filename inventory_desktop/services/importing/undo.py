"""Taking an import back: its entries reversed, its products out of use or as they were."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import cast, func, select, update
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import aliased

from inventory_desktop.errors import RuleError
from inventory_desktop.models import (
    ImportBatch,
    ImportedProduct,
    ImportStatus,
    Product,
    ProductStock,
    StockMovement,
)
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.importing.batches import (
    UNDO_BEGUN,
    get_import,
    require_own,
)
from inventory_desktop.services.importing.catalogue import (
    change_products,
    set_active,
)
from inventory_desktop.services.importing.posting import write_in_pieces
from inventory_desktop.services.importing.progress import (
    OnProgress,
    Phase,
    ShouldStop,
    ignore_progress,
    never_stop,
)
from inventory_desktop.services.session import Session
from inventory_desktop.services.stock import reverse_movements

_NAMESPACE = UUID("0c1cf0a8-7a0b-4ae3-8a55-0d2f6d0a4b57")
_ENTRIES_A_BATCH = 2000
_PRODUCTS_A_BATCH = 500
_MOST_NAMED = 20
_UNDO_REPORT = "undo_report"
_KNOWN = frozenset({"import_id", "status"})
"""What the import's own columns say."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that could not be taken back, and why."""

    sku: str
    reason: str


@dataclass(frozen=True, slots=True)
class UndoReport:
    """What became of it.

    Attributes:
        status: ``undone``; ``cancelled`` if it was interrupted or entries could not be reversed.
            The same call then goes on.
        reversed: Entries reversed now.
        not_reversed: Entries that could not be reversed.
        products_deactivated: Products that the import had made and that are out of use now.
        products_restored: Products that are as they were before.
        kept: The first products that could not be taken back.
    """

    import_id: int
    status: ImportStatus
    reversed: int
    not_reversed: int
    products_deactivated: int
    products_restored: int
    kept: tuple[Kept, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    id: int
    product_id: int
    sku: str


def undo_import(
    session: Session,
    import_id: int,
    on_progress: OnProgress = ignore_progress,
    should_stop: ShouldStop = never_stop,
) -> UndoReport:
    """Takes an import back; each step can be repeated, so an interrupted one goes on.

    Entries are reversed, the newest first. Then products that the import made go out of use,
    unless they hold stock by now, and products that it changed become as they were, unless
    somebody has changed them since.

    Args:
        session: The importer or an admin.
        import_id: Which import.
        on_progress: Is told how far it is.
        should_stop: Asked between batches.

    Returns:
        What was taken back, and what was not.

    Raises:
        ValidationError: There is no such import.
        PermissionDenied: It is a colleague's.
        RuleError: It was taken back before.
        AppError: The server failed; the same call goes on.
    """
    row = session.read(lambda work: get_import(work, import_id))
    require_own(session, row)
    if row.status == ImportStatus.UNDONE:
        raise RuleError(
            said("Import {0} was taken back before.", str(import_id)), code="import_undone"
        )
    session.write(lambda work: _note_begun(work, import_id))
    return _Undo(session, import_id, should_stop).run(on_progress)


class _Undo:
    def __init__(self, session: Session, import_id: int, should_stop: ShouldStop) -> None:
        self._session = session
        self._import_id = import_id
        self._should_stop = should_stop
        self._reversed = self._not_reversed = self._deactivated = self._restored = 0
        self._kept: list[Kept] = []

    def run(self, on_progress: OnProgress) -> UndoReport:
        """Reverses, restores, and closes the import."""
        complete = self._reverse_all(on_progress) and self._take_back_products()
        report = UndoReport(
            import_id=self._import_id,
            status=ImportStatus.UNDONE if complete else ImportStatus.CANCELLED,
            reversed=self._reversed,
            not_reversed=self._not_reversed,
            products_deactivated=self._deactivated,
            products_restored=self._restored,
            kept=tuple(self._kept[:_MOST_NAMED]),
        )
        self._session.write(lambda work: _note(work, report, self._session))
        return report

    def _reverse_all(self, on_progress: OnProgress) -> bool:
        total = self._session.read(lambda work: _count_open(work, self._import_id))
        phase = Phase("Reversing entries", total, on_progress)
        before: int | None = None
        while entries := self._open_entries(before):
            if self._should_stop():
                return False
            outcome = write_in_pieces(entries, self._reverse)
            self._reversed += sum(len(piece) for piece, _ in outcome.accepted)
            self._not_reversed += len(outcome.refusals)
            self._kept += [Kept(entry.sku, error.message) for entry, error in outcome.refusals]
            before = entries[-1].id
            phase.at(self._reversed + self._not_reversed)
        phase.finish(self._reversed + self._not_reversed)
        return self._not_reversed == 0

    def _open_entries(self, before: int | None) -> Sequence[_Entry]:
        return self._session.read(lambda work: _open_entries(work, self._import_id, before))

    def _reverse(self, entries: Sequence[_Entry]) -> None:
        requests = [(uuid5(_NAMESPACE, str(entry.id)), entry.id) for entry in entries]
        products = sorted({entry.product_id for entry in entries})

        def write(work: UnitOfWork) -> None:
            # Nothing is posted for a product out of use, so it is in use for this transaction.
            woken = list(set_active(work, products, is_active=True))
            reverse_movements(work, requests, reason=f"Import {self._import_id} taken back")
            set_active(work, woken, is_active=False)

        self._session.write(write)

    def _take_back_products(self) -> bool:
        after = 0
        while found := self._imported(after):
            if self._should_stop():
                return False
            deactivated, restored, kept = self._session.write(partial(_taken_back, found=found))
            self._deactivated += deactivated
            self._restored += restored
            self._kept += kept
            after = found[-1].product_id
        return True

    def _imported(self, after: int) -> Sequence[Any]:
        return self._session.read(lambda work: _imported(work, self._import_id, after))


def _note_begun(work: UnitOfWork, import_id: int) -> None:
    begun = {UNDO_BEGUN: datetime.now(UTC).isoformat()}
    work.connection.execute(
        update(ImportBatch)
        .where(ImportBatch.id == import_id)
        .values(counts=ImportBatch.counts.concat(cast(begun, JSONB)))
    )


def _note(work: UnitOfWork, report: UndoReport, session: Session) -> None:
    """Keeps what was taken back and what was not; closes the import if all of it was."""
    told = {name: value for name, value in asdict(report).items() if name not in _KNOWN}
    values: dict[str, Any] = {
        "counts": ImportBatch.counts.concat(cast({_UNDO_REPORT: told}, JSONB)),
    }
    if report.status is ImportStatus.UNDONE:
        values |= {
            "status": report.status.value,
            "undone_by": session.user.id,
            "undone_at": datetime.now(UTC),
        }
    work.connection.execute(
        update(ImportBatch).where(ImportBatch.id == report.import_id).values(**values)
    )


def _open(import_id: int) -> Any:
    reversal = aliased(StockMovement)
    return (
        StockMovement.import_id == import_id,
        StockMovement.reverses_id.is_(None),
        ~select(reversal.id).where(reversal.reverses_id == StockMovement.id).exists(),
    )


def _count_open(work: UnitOfWork, import_id: int) -> int:
    found = work.connection.scalar(select(func.count(StockMovement.id)).where(*_open(import_id)))
    return found or 0


def _open_entries(work: UnitOfWork, import_id: int, before: int | None) -> list[_Entry]:
    query = (
        select(StockMovement.id, StockMovement.product_id, Product.sku)
        .join(Product, Product.id == StockMovement.product_id)
        .where(*_open(import_id))
        .order_by(StockMovement.id.desc())
        .limit(_ENTRIES_A_BATCH)
    )
    if before is not None:
        query = query.where(StockMovement.id < before)
    return [_Entry(**row._mapping) for row in work.connection.execute(query)]


def _imported(work: UnitOfWork, import_id: int, after: int) -> Sequence[Any]:
    return work.connection.execute(
        select(
            ImportedProduct.product_id,
            ImportedProduct.before,
            ImportedProduct.version_after,
            Product.sku,
            Product.version,
            Product.is_active,
            ProductStock.on_hand,
            ProductStock.in_transit,
        )
        .join(Product, Product.id == ImportedProduct.product_id)
        .join(ProductStock, ProductStock.product_id == ImportedProduct.product_id)
        .where(ImportedProduct.import_id == import_id, ImportedProduct.product_id > after)
        .order_by(ImportedProduct.product_id)
        .limit(_PRODUCTS_A_BATCH)
    ).all()


def _taken_back(work: UnitOfWork, found: Sequence[Any]) -> tuple[int, int, list[Kept]]:
    made = [row for row in found if row.before is None]
    holding = [row for row in made if row.on_hand or row.in_transit]
    kept = [
        Kept(row.sku, said("{0} holds {1} by now and stays in use.", row.sku, row.on_hand))
        for row in holding
    ]
    resting = [row.product_id for row in made if row not in holding]
    deactivated = set_active(work, resting, is_active=False)
    changed = [row for row in found if row.before is not None]
    restored: dict[int, int] = {}
    if changed:
        names = list(changed[0].before)
        restored = change_products(
            work,
            [{"id": row.product_id, "version": row.version_after, **row.before} for row in changed],
            names,
        )
    kept += [
        Kept(row.sku, said("{0} was changed since and stays as it is.", row.sku))
        for row in changed
        if row.product_id not in restored
    ]
    return len(deactivated), len(restored), kept
