"""Transfers between warehouses."""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from inventory_desktop.models.base import (
    Base,
    CreatedAt,
    Id,
    Quantity,
    Timestamp,
    quantity_range,
)
from inventory_desktop.models.stock import NOTES_LENGTH, REFERENCE_LENGTH


class TransferStatus(StrEnum):
    """Where a transfer stands."""

    PENDING = "pending"
    IN_TRANSIT = "in_transit"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class StockTransfer(Base):
    """Goods on their way from one warehouse to another: a document with lines.

    Pending: reserved at the source. In transit: taken out of the source, not all of it at the
    target yet. Completed: each line received or written off. Cancelled: what was still open is
    released, or back in the source.
    """

    __tablename__ = "stock_transfers"
    __table_args__ = (
        CheckConstraint("from_warehouse_id <> to_warehouse_id", name="two_warehouses"),
        CheckConstraint(
            "status IN ('pending', 'in_transit', 'completed', 'cancelled')", name="status"
        ),
        CheckConstraint(f"length(notes) <= {NOTES_LENGTH}", name="notes_length"),
        Index(None, "status", "id"),
        Index(None, "from_warehouse_id", "id"),
        Index(None, "to_warehouse_id", "id"),
    )

    id: Mapped[Id]
    from_warehouse_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.warehouses.id")
    )
    to_warehouse_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("inventory.warehouses.id"))
    transfer_reference: Mapped[str | None] = mapped_column(String(REFERENCE_LENGTH))
    notes: Mapped[str] = mapped_column(server_default=text("''"))
    status: Mapped[str] = mapped_column(String(20), server_default=text("'pending'"))
    request_id: Mapped[UUID] = mapped_column(unique=True)
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_by: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.users.id"), server_default=text("auth.user_id()")
    )
    created_at: Mapped[CreatedAt]
    dispatched_by: Mapped[int | None] = mapped_column(BigInteger, ForeignKey("inventory.users.id"))
    dispatched_at: Mapped[Timestamp | None]
    completed_by: Mapped[int | None] = mapped_column(BigInteger, ForeignKey("inventory.users.id"))
    completed_at: Mapped[Timestamp | None]
    cancelled_by: Mapped[int | None] = mapped_column(BigInteger, ForeignKey("inventory.users.id"))
    cancelled_at: Mapped[Timestamp | None]


class StockTransferLine(Base):
    """One product of a transfer; a product stands only once on it.

    ``quantity`` is what is to be moved. ``received`` and ``written_off`` are what became of it at
    the target so far; the ledger's entries with the transfer's id add up to the same.
    """

    __tablename__ = "stock_transfer_lines"
    __table_args__ = (
        CheckConstraint(f"quantity > 0 AND {quantity_range('quantity')}", name="quantity"),
        CheckConstraint(
            "received >= 0 AND written_off >= 0 AND received + written_off <= quantity",
            name="arrived",
        ),
        UniqueConstraint("transfer_id", "product_id"),
        Index(None, "product_id", "transfer_id"),
    )

    transfer_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.stock_transfers.id"), primary_key=True
    )
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    product_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("inventory.products.id"))
    quantity: Mapped[Quantity]
    received: Mapped[Quantity] = mapped_column(server_default=text("0"))
    written_off: Mapped[Quantity] = mapped_column(server_default=text("0"))
