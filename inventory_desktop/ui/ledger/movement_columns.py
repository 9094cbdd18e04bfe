"""Columns of the stock ledger, and where its rows come from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from inventory_desktop.services.movement_list import MovementQuery, MovementRow, movement_rows
from inventory_desktop.services.session import Session
from inventory_desktop.ui.movement_names import entry_name, type_tone
from inventory_desktop.ui.tables.columns import Column, Kind


class MovementSource:
    """Reads the ledger through a session.

    Args:
        session: Whose.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self, query: MovementQuery, before: int | None, limit: int) -> Sequence[MovementRow]:
        """Returns the entries that are older than the one with this id, newest first."""
        return self._session.read(lambda work: movement_rows(work, query, before, limit))

    def identity(self, row: MovementRow) -> int:
        """Returns an entry's id; newer entries have larger ones."""
        return row.id


def movement_columns() -> tuple[Column[MovementRow], ...]:
    """Makes the columns, from left to right."""
    return (
        Column("date", _tr("Date"), lambda row: row.occurred_at, Kind.TIMESTAMP, width=172),
        Column(
            "type", _tr("Type"), entry_name, Kind.BADGE, width=122, minimum=118,
            tone=lambda row: type_tone(row.movement_type),
        ),
        Column("sku", _tr("SKU"), lambda row: row.sku, Kind.CODE, width=96, rank=2),
        Column(
            "product", _tr("Product"), lambda row: row.product_name, width=180, minimum=120,
            stretch=3,
        ),
        Column(
            "warehouse", _tr("Warehouse"), lambda row: row.warehouse_name, Kind.SECONDARY,
            width=112, minimum=96, stretch=1, rank=1,
        ),
        Column("change", _tr("Change"), lambda row: row.quantity, Kind.CHANGE, width=80),
        Column("after", _tr("On hand"), lambda row: row.on_hand_after, Kind.QUANTITY, width=86),
        Column(
            "reference", _tr("Reference"), lambda row: row.reference_number, Kind.SECONDARY,
            width=120, rank=3,
        ),
        Column(
            "person", _tr("By"), lambda row: row.created_by_email, Kind.SECONDARY, width=150, rank=4
        ),
    )  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("MovementColumns", text)
