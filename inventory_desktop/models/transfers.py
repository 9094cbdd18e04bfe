"""Transfers between warehouses."""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, text
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
    """Goods of one product on their way from one warehouse to another.

    Pending: reserved at the source. In transit: taken out of the source, not yet at the target.
    Completed: put into the target. Cancelled: released, or put back into the source.
    """

    __tablename__ = "stock_transfers"
    __table_args__ = (
        CheckConstraint(f"quantity > 0 AND {quantity_range('quantity')}", name="quantity"),
        CheckConstraint("from_warehouse_id <> to_warehouse_id", name="two_warehouses"),
        CheckConstraint(
            "status IN ('pending', 'in_transit', 'completed', 'cancelled')", name="status"
        ),
        CheckConstraint(f"length(notes) <= {NOTES_LENGTH}", name="notes_length"),
        Index(None, "status", "id"),
        Index(None, "product_id", "id"),
    )

    id: Mapped[Id]
    product_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("inventory.products.id"))
    from_warehouse_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.warehouses.id")
    )
    to_warehouse_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("inventory.warehouses.id"))
    quantity: Mapped[Quantity]
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
