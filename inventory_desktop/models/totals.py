"""Totals of the ledger, kept so that a year of it is read like a day."""

from decimal import Decimal

from sqlalchemy import BigInteger, Numeric, String, text
from sqlalchemy.orm import Mapped, mapped_column

from inventory_desktop.models.base import Base, Timestamp


class MovementTotal(Base):
    """What a quarter of an hour brought to a warehouse by entries of one type.

    ``is_receipt`` tells entries that bring goods in from those that take them out; a reversal
    counts with its entry. ``quantity``, ``cost`` and ``revenue`` are signed as the stock's change
    is; ``unpriced`` counts the entries without a price, reversals taken off.
    """

    __tablename__ = "movement_totals"

    began_at: Mapped[Timestamp] = mapped_column(primary_key=True)
    warehouse_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    movement_type: Mapped[str] = mapped_column(String(20), primary_key=True)
    is_receipt: Mapped[bool] = mapped_column(primary_key=True)
    entries: Mapped[int] = mapped_column(BigInteger)
    unpriced: Mapped[int] = mapped_column(BigInteger)
    quantity: Mapped[Decimal] = mapped_column(Numeric)
    cost: Mapped[Decimal] = mapped_column(Numeric)
    revenue: Mapped[Decimal] = mapped_column(Numeric)


class MovementTotalsState(Base):
    """The one row that says up to which entry the ledger is added up, gaps left out."""

    __tablename__ = "movement_totals_state"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    added_up_to: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))


class MovementGap(Base):
    """Ids that nobody could see when their neighbours were added up; both ends belong to it."""

    __tablename__ = "movement_gaps"

    first_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    last_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
