"""The imports that were, as a list: who brought in which file when, and what became of it."""

from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, not_, select

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import ImportBatch, ImportKind, ImportStatus, User
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.importing.batches import UNDO_BEGUN


class ImportState(StrEnum):
    """What became of an import.

    Unfinished is one that runs just now, or whose program went away in the middle. Half taken back
    is one of whose entries some could not be reversed, or that was stopped while it was taken back.
    """

    DONE = "done"
    STOPPED = "stopped"
    UNFINISHED = "unfinished"
    HALF_UNDONE = "half_undone"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class ImportQuery:
    """Which imports; newest first.

    Attributes:
        search: Part of the file's name.
    """

    search: str = ""
    kind: ImportKind | None = None
    state: ImportState | None = None
    created_by: int | None = None


@dataclass(frozen=True, slots=True)
class ImportEntry:
    """An import in the list.

    Attributes:
        counts: Settings and reports, as stored.
        created_by_email: Who imported.
    """

    id: int
    kind: str
    status: str
    file_name: str
    counts: dict[str, Any]
    created_by: int
    created_at: datetime
    finished_at: datetime | None
    undone_at: datetime | None
    created_by_email: str

    @property
    def state(self) -> ImportState:
        """What became of it."""
        if self.status == ImportStatus.UNDONE:
            return ImportState.UNDONE
        if UNDO_BEGUN in self.counts:
            return ImportState.HALF_UNDONE
        if self.status == ImportStatus.RUNNING:
            return ImportState.UNFINISHED
        return ImportState.DONE if self.status == ImportStatus.DONE else ImportState.STOPPED

    @property
    def report(self) -> dict[str, Any]:
        """What the import did, as :class:`ImportReport` tells it; empty if it never ended."""
        found: dict[str, Any] = self.counts.get("report", {})
        return found

    @property
    def undo_report(self) -> dict[str, Any]:
        """What was taken back and what was not, as :class:`UndoReport` tells it; empty if none."""
        found: dict[str, Any] = self.counts.get("undo_report", {})
        return found

    @property
    def accepted(self) -> int:
        """Rows that came in."""
        return sum(self.report.get("accepted", {}).values())

    @property
    def refused(self) -> int:
        """Rows with errors."""
        return int(self.report.get("refused", 0))

    @property
    def lines(self) -> int | None:
        """Rows of the file; None if it never ended."""
        lines: int | None = self.report.get("lines")
        return lines


_COLUMNS = (
    *(getattr(ImportBatch, item.name) for item in fields(ImportEntry)[:-1]),
    User.email.label("created_by_email"),
)


def import_rows(
    work: UnitOfWork, query: ImportQuery, before: int | None, limit: int
) -> tuple[ImportEntry, ...]:
    """Reads the imports that are older than the one with this number, newest first."""
    statement = _selected().where(*_conditions(query))
    if before is not None:
        statement = statement.where(ImportBatch.id < before)
    rows = work.connection.execute(statement.order_by(ImportBatch.id.desc()).limit(limit))
    return tuple(ImportEntry(**row._mapping) for row in rows)


def import_entry(work: UnitOfWork, import_id: int) -> ImportEntry:
    """Reads one import.

    Raises:
        ValidationError: There is none with this number.
    """
    row = work.connection.execute(_selected().where(ImportBatch.id == import_id)).one_or_none()
    if row is None:
        raise ValidationError(said("There is no import {0}.", str(import_id)), field="import_id")
    return ImportEntry(**row._mapping)


def _selected() -> Select[Any]:
    return select(*_COLUMNS).join(User, User.id == ImportBatch.created_by)


def _conditions(query: ImportQuery) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if words := query.search.replace("\x00", "").split():
        conditions += [ImportBatch.file_name.icontains(word, autoescape=True) for word in words]
    if query.kind is not None:
        conditions.append(ImportBatch.kind == query.kind.value)
    if query.created_by is not None:
        conditions.append(ImportBatch.created_by == query.created_by)
    if query.state is not None:
        conditions.append(_in_state(query.state))
    return conditions


def _in_state(state: ImportState) -> ColumnElement[bool]:
    status = ImportBatch.status
    begun = ImportBatch.counts.has_key(UNDO_BEGUN)
    if state is ImportState.UNDONE:
        return status == ImportStatus.UNDONE
    if state is ImportState.HALF_UNDONE:
        return and_(begun, status != ImportStatus.UNDONE)
    wanted = {
        ImportState.DONE: ImportStatus.DONE,
        ImportState.STOPPED: ImportStatus.CANCELLED,
        ImportState.UNFINISHED: ImportStatus.RUNNING,
    }
    return and_(status == wanted[state].value, not_(begun))
