"""What was written, kept for a day so that every desktop hears of it."""

from typing import Any

from sqlalchemy import BigInteger, Identity, String, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import UserDefinedType

from inventory_desktop.models.base import Base, CreatedAt


class TransactionId(UserDefinedType[str]):
    """PostgreSQL's ``xid8``: the number of a transaction, which is never given twice."""

    cache_ok = True

    def get_col_spec(self, **_options: Any) -> str:
        """The type's name in SQL."""
        return "XID8"


class LoggedChange(Base):
    """Rows of a kind that one statement wrote.

    ``entity`` is a value of :class:`Entity`. ``ids`` are the keys, None for any row of the kind.
    Entries of the ledger name the ``products`` whose stock they changed as well; None for any.
    """

    __tablename__ = "change_log"

    xid: Mapped[str] = mapped_column(
        TransactionId(), primary_key=True, server_default=text("pg_current_xact_id()")
    )
    id: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    entity: Mapped[str] = mapped_column(String(20))
    ids: Mapped[list[int] | None] = mapped_column(ARRAY(BigInteger))
    products: Mapped[list[int] | None] = mapped_column(ARRAY(BigInteger))
    created_at: Mapped[CreatedAt]


class ChangeLogState(Base):
    """The one row that says up to which transaction the log was thrown away, and when."""

    __tablename__ = "change_log_state"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    pruned_to: Mapped[str] = mapped_column(TransactionId(), server_default=text("'0'::xid8"))
    pruned_at: Mapped[CreatedAt]
