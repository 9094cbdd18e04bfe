"""Columns of the list of transfers, and where its rows come from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from inventory_desktop.services import transfer_list
from inventory_desktop.services.paging import Fences, Key
from inventory_desktop.services.session import Session
from inventory_desktop.services.transfer_list import SORT_CREATED, TransferQuery, TransferRow
from inventory_desktop.ui.tables.columns import Column, Kind
from inventory_desktop.ui.transfers.transfer_names import goods_name, state_name, state_tone


class TransferSource:
    """Reads the transfers through a session.

    Args:
        session: Whose.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def fences(self, query: TransferQuery, page_size: int) -> Fences:
        """Returns the exact count and where each page begins."""
        return self._session.read(
            lambda work: transfer_list.transfer_fences(work, query, page_size)
        )

    def rows(self, query: TransferQuery, after: Key | None, limit: int) -> Sequence[TransferRow]:
        """Returns the rows that follow a fence."""
        return self._session.read(
            lambda work: transfer_list.transfer_rows(work, query, after, limit)
        )

    def identity(self, row: TransferRow) -> int:
        """Returns a row's primary key."""
        return row.id


def transfer_columns() -> tuple[Column[TransferRow], ...]:
    """Makes the columns, from left to right."""
    return (
        Column("number", _tr("No."), lambda row: str(row.id), Kind.CODE, width=64),
        Column(
            "state", _tr("State"), state_name, Kind.BADGE, width=138, minimum=134, tone=state_tone
        ),
        Column("goods", _tr("Products"), goods_name, width=240, minimum=190, stretch=3),
        Column(
            "from", _tr("From"), lambda row: row.from_warehouse_name, Kind.SECONDARY, width=112,
            minimum=90, stretch=1,
        ),
        Column(
            "to", _tr("To"), lambda row: row.to_warehouse_name, Kind.SECONDARY, width=112,
            minimum=90, stretch=1,
        ),
        Column(
            "reference", _tr("Reference"), lambda row: row.transfer_reference, Kind.SECONDARY,
            width=124, rank=2,
        ),
        Column(
            "lines", _tr("Lines"), lambda row: row.line_count, Kind.COUNT, width=70, rank=3
        ),
        Column(
            "created", _tr("Created"), lambda row: row.created_at, Kind.DATE, sort=SORT_CREATED,
            width=112, rank=1,
        ),
        Column(
            "person", _tr("By"), lambda row: row.created_by_email, Kind.SECONDARY, width=150, rank=4
        ),
    )  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("TransferColumns", text)
