"""Import batches: begun, resumed, closed, listed."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import cast, func, insert, select, update
from sqlalchemy.dialects.postgresql import JSONB

from inventory_desktop.errors import PermissionDenied, RuleError, ValidationError
from inventory_desktop.models import (
    ImportBatch,
    ImportedProduct,
    ImportKind,
    ImportStatus,
    StockMovement,
)
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.importing.report import ImportReport
from inventory_desktop.services.importing.sources import Source
from inventory_desktop.services.refusals import refusal
from inventory_desktop.services.session import Session

_NAMESPACE = UUID("6e8a3f0c-52a1-4c0e-9d57-9b1f6f6d2a10")
_LONGEST_NAME = 400
_MOST_LISTED = 500
UNDO_BEGUN = "undo_begun"
_SETTINGS = "settings"
_REPORT = "report"
_OPENING_DONE = "opening_done"


@dataclass(frozen=True, slots=True)
class ImportRow:
    """An import in a list.

    Attributes:
        counts: Settings and report, as stored.
    """

    id: int
    kind: str
    status: str
    file_name: str
    content_hash: str
    generation: int
    counts: dict[str, Any]
    created_by: int
    created_at: datetime
    finished_at: datetime | None
    undone_by: int | None
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class Batch:
    """The batch that an import belongs to.

    Attributes:
        id: None in a dry run of a file that was never imported.
        content_hash: SHA-256 of the file.
        generation: How often this file was imported and taken back before.
        is_resumed: Whether entries of it may stand in the ledger already.
        opening_done: Whether the opening stock was posted completely.
    """

    id: int | None
    content_hash: str
    generation: int
    is_resumed: bool = False
    opening_done: bool = False

    def request_id(self, what: object) -> UUID:
        """The same id each time for the same row of the same file, until it is taken back."""
        return uuid5(_NAMESPACE, f"{self.content_hash} {what} {self.generation}")

    def request_digits(self, what: object) -> str:
        """:meth:`request_id` in hexadecimal digits, at a third of the time."""
        digest = _hashed_before(self.content_hash).copy()
        digest.update(f" {what} {self.generation}".encode())
        digits = digest.hexdigest()
        # Version 5 and the variant of RFC 4122, where uuid5 sets them too.
        variant = "89ab"[int(digits[16], 16) & 3]
        return f"{digits[:12]}5{digits[13:16]}{variant}{digits[17:32]}"


@lru_cache(maxsize=8)
def _hashed_before(content_hash: str) -> Any:
    return hashlib.sha1(_NAMESPACE.bytes + content_hash.encode(), usedforsecurity=False)


_COLUMNS = tuple(getattr(ImportBatch, item.name) for item in fields(ImportRow))


def list_imports(work: UnitOfWork, *, limit: int = 100) -> tuple[ImportRow, ...]:
    """Lists the imports, newest first."""
    rows = work.connection.execute(
        select(*_COLUMNS).order_by(ImportBatch.id.desc()).limit(min(limit, _MOST_LISTED))
    )
    return tuple(ImportRow(**row._mapping) for row in rows)


def get_import(work: UnitOfWork, import_id: int) -> ImportRow:
    """Reads one import.

    Raises:
        ValidationError: There is none with this number.
    """
    row = work.connection.execute(
        select(*_COLUMNS).where(ImportBatch.id == import_id)
    ).one_or_none()
    if row is None:
        raise ValidationError(said("There is no import {0}.", str(import_id)), field="import_id")
    return ImportRow(**row._mapping)


def require_own(session: Session, row: ImportRow) -> None:
    """Refuses everyone but the importer and admins.

    Raises:
        PermissionDenied: The import is a colleague's.
    """
    if row.created_by != session.user.id and not session.user.is_admin:
        raise PermissionDenied(refusal("right:import").sentence({}), right="import")


def find_batch(
    work: UnitOfWork, kind: ImportKind, source: Source, settings: Mapping[str, str], person: int
) -> Batch:
    """Looks whether this very file was imported before; nothing is written.

    Args:
        work: Unit of work.
        kind: What the file brings.
        source: The file.
        settings: What must be the same for the rows to be the same: the map, the warehouse.
        person: Who imports.

    Raises:
        RuleError: It was imported by a colleague, in another way, or is being taken back.
    """
    same = (ImportBatch.content_hash == source.sha256, ImportBatch.kind == kind.value)
    generation = work.connection.scalar(
        select(func.count()).where(*same, ImportBatch.status == ImportStatus.UNDONE)
    )
    fresh = Batch(None, source.sha256, generation or 0)
    if kind is ImportKind.PRODUCTS:
        # Rows of products are compared with what is there; each run is a batch of its own.
        return fresh
    row = work.connection.execute(
        select(*_COLUMNS)
        .where(*same, ImportBatch.status != ImportStatus.UNDONE)
        .order_by(ImportBatch.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return fresh
    earlier = ImportRow(**row._mapping)
    _refuse_other_way(work, earlier, settings, person)
    if earlier.created_by != person:
        return fresh
    return Batch(
        earlier.id,
        source.sha256,
        earlier.generation,
        is_resumed=True,
        opening_done=earlier.counts.get(_OPENING_DONE) is True,
    )


def begin_batch(
    work: UnitOfWork, kind: ImportKind, source: Source, settings: Mapping[str, str], person: int
) -> Batch:
    """Begins a batch, or resumes that of an earlier run of the same file.

    Raises:
        RuleError: As for :func:`find_batch`.
    """
    found = find_batch(work, kind, source, settings, person)
    if found.id is None:
        batch_id = work.connection.execute(
            insert(ImportBatch)
            .values(
                kind=kind.value,
                file_name=source.name[-_LONGEST_NAME:],
                content_hash=source.sha256,
                generation=found.generation,
            )
            .returning(ImportBatch.id)
        ).scalar_one()
        found = Batch(batch_id, found.content_hash, found.generation)
    _note(work, found, ImportStatus.RUNNING, {_SETTINGS: dict(settings)})
    return found


def note_opening_done(work: UnitOfWork, batch: Batch) -> None:
    """Remembers that the opening stock is complete; a resumed run does not work it out again."""
    _note(work, batch, ImportStatus.RUNNING, {_OPENING_DONE: True})


def close_batch(work: UnitOfWork, batch: Batch, report: ImportReport) -> None:
    """Stores the account of the run."""
    told = {
        name: value
        for name, value in asdict(report).items()
        if name not in {"import_id", "kind", "status", "file_name", "is_dry_run"}
    }
    told["errors_file"] = str(report.errors_file or "")
    told["opening_quantity"] = str(report.opening_quantity)
    _note(work, batch, report.status, {_REPORT: told}, finished=True)


def note_cancelled(work: UnitOfWork, batch: Batch) -> None:
    """Marks a run that ended by an error; it can be resumed."""
    _note(work, batch, ImportStatus.CANCELLED, {}, finished=True)


def _note(
    work: UnitOfWork,
    batch: Batch,
    status: ImportStatus,
    more: Mapping[str, Any],
    *,
    finished: bool = False,
) -> None:
    values: dict[str, Any] = {
        "status": status.value,
        "counts": ImportBatch.counts.concat(cast(dict(more), JSONB)),
        "finished_at": datetime.now(UTC) if finished else None,
    }
    work.connection.execute(update(ImportBatch).where(ImportBatch.id == batch.id).values(**values))


def _refuse_other_way(
    work: UnitOfWork, earlier: ImportRow, settings: Mapping[str, str], person: int
) -> None:
    when = f"{earlier.created_at:%Y-%m-%d %H:%M} UTC (import {earlier.id})"
    if UNDO_BEGUN in earlier.counts:
        raise RuleError(
            said(
                "Import {0} of this file is being taken back. Finish that first (undo-import {1}).",
                str(earlier.id),
                str(earlier.id),
            ),
            code="import_being_undone",
        )
    if not _has_effect(work, earlier.id):
        return
    if earlier.created_by != person:
        raise RuleError(
            said(
                "A colleague imported this file on {0}. Only they can go on with it; or take"
                " that import back first.",
                when,
            ),
            code="import_of_colleague",
        )
    if earlier.counts.get(_SETTINGS) not in (None, dict(settings)):
        raise RuleError(
            said(
                "This file was imported on {0} with another map or into another warehouse. Use"
                " the same ones to go on with it, or take that import back first.",
                when,
            ),
            code="import_differs",
        )


def _has_effect(work: UnitOfWork, import_id: int) -> bool:
    posted = select(StockMovement.id).where(StockMovement.import_id == import_id).limit(1)
    made = select(ImportedProduct.product_id).where(ImportedProduct.import_id == import_id).limit(1)
    return work.connection.scalar(posted) is not None or work.connection.scalar(made) is not None
