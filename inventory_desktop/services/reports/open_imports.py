"""Imports that somebody should look at again: with refused rows, or not finished."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, cast, func, or_, select

from inventory_desktop.models import ImportBatch, ImportStatus
from inventory_desktop.services.database import UnitOfWork

LOOK_BACK_DAYS = 30
_UNFINISHED = (ImportStatus.RUNNING.value, ImportStatus.CANCELLED.value)


@dataclass(frozen=True, slots=True)
class OpenImport:
    """An import that is not done with.

    Attributes:
        is_finished: Whether it came to the end of its file.
        refused: Rows that were refused.
    """

    import_id: int
    file_name: str
    is_finished: bool
    refused: int
    created_at: datetime


@dataclass(frozen=True, slots=True)
class OpenImports:
    """How many there are, and the newest of them."""

    count: int
    rows: tuple[OpenImport, ...]


def open_imports(work: UnitOfWork, *, days: int = LOOK_BACK_DAYS, most: int = 5) -> OpenImports:
    """Looks through the imports of the last days; what was taken back is done with.

    Args:
        work: Unit of work.
        days: How far to look back.
        most: Rows.
    """
    refused = func.coalesce(cast(ImportBatch.counts["report"]["refused"].astext, BigInteger), 0)
    unfinished = ImportBatch.status.in_(_UNFINISHED)
    found = work.connection.execute(
        select(
            ImportBatch.id,
            ImportBatch.file_name,
            ~unfinished,
            refused,
            ImportBatch.created_at,
            func.count().over().label("total"),
        )
        .where(
            ImportBatch.created_at >= func.now() - timedelta(days=days),
            ImportBatch.status != ImportStatus.UNDONE.value,
            or_(unfinished, refused > 0),
        )
        .order_by(ImportBatch.id.desc())
        .limit(most)
    ).all()
    return OpenImports(
        count=found[0].total if found else 0,
        rows=tuple(OpenImport(*row[:5]) for row in found),
    )
