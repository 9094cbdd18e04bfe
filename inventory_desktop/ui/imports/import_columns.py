"""Columns of the list of former imports, and where its rows come from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from inventory_desktop.services.importing.history import (
    ImportEntry,
    ImportQuery,
    import_rows,
)
from inventory_desktop.services.session import Session
from inventory_desktop.ui.imports.import_names import kind_name, state_name, state_tone
from inventory_desktop.ui.tables.columns import Column, Kind
from inventory_desktop.ui.theme import Tone


class ImportSource:
    """Reads former imports through a session.

    Args:
        session: Whose.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self, query: ImportQuery, before: int | None, limit: int) -> Sequence[ImportEntry]:
        """Returns the imports that are older than the one with this number, newest first."""
        return self._session.read(lambda work: import_rows(work, query, before, limit))

    def identity(self, row: ImportEntry) -> int:
        """Returns an import's number; newer ones have larger ones."""
        return row.id


def import_columns() -> tuple[Column[ImportEntry], ...]:
    """Makes the columns, from left to right."""
    return (
        Column("created", _tr("Begun"), lambda row: row.created_at, Kind.TIMESTAMP, width=172),
        Column(
            "file", _tr("File"), lambda row: row.file_name, width=220, minimum=140, stretch=3,
        ),
        Column("kind", _tr("Holds"), lambda row: kind_name(row.kind), Kind.SECONDARY, width=104),
        Column("lines", _tr("Rows"), lambda row: row.lines, Kind.COUNT, width=84, rank=3),
        Column(
            "accepted", _tr("Came in"), lambda row: row.accepted if row.report else None,
            Kind.COUNT, width=88, rank=1,
        ),
        Column(
            "refused", _tr("Refused"), lambda row: row.refused if row.report else None,
            Kind.COUNT, width=88, rank=2,
            tone=lambda row: Tone.BAD if row.refused else Tone.NEUTRAL,
        ),
        Column(
            "state", _tr("State"), lambda row: state_name(row.state), Kind.BADGE, width=146,
            minimum=132, tone=lambda row: state_tone(row.state),
        ),
        Column(
            "person", _tr("By"), lambda row: row.created_by_email, Kind.SECONDARY, width=160,
            rank=4,
        ),
    )  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportColumns", text)
