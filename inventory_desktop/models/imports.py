"""Imports: each is a batch that can be taken back as a whole."""

from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from inventory_desktop.models.base import Base, CreatedAt, Id, Timestamp


class ImportKind(StrEnum):
    """What a file brings."""

    PRODUCTS = "products"
    MOVEMENTS = "movements"


class ImportStatus(StrEnum):
    """Where an import stands."""

    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    UNDONE = "undone"


class ImportBatch(Base):
    """One file that was read in.

    ``content_hash`` (SHA-256 of the file, hexadecimal) and ``generation`` (how often this very
    file was imported and taken back before) make the request_id of each row, so that reading the
    same file again posts nothing twice.
    """

    __tablename__ = "import_batches"
    __table_args__ = (
        CheckConstraint("kind IN ('products', 'movements')", name="kind"),
        CheckConstraint("status IN ('running', 'done', 'cancelled', 'undone')", name="status"),
        CheckConstraint("length(file_name) <= 400", name="file_name_length"),
        Index(None, "content_hash"),
    )

    id: Mapped[Id]
    kind: Mapped[str] = mapped_column(String(20))
    status: Mapped[str] = mapped_column(String(20), server_default=text("'running'"))
    file_name: Mapped[str]
    content_hash: Mapped[str] = mapped_column(String(64))
    generation: Mapped[int] = mapped_column(server_default=text("0"))
    counts: Mapped[dict[str, Any]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    created_by: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.users.id"), server_default=text("auth.user_id()")
    )
    created_at: Mapped[CreatedAt]
    finished_at: Mapped[Timestamp | None]
    undone_by: Mapped[int | None] = mapped_column(BigInteger, ForeignKey("inventory.users.id"))
    undone_at: Mapped[Timestamp | None]


class ImportedProduct(Base):
    """What an import did to one product, kept so that it can be taken back.

    ``before`` holds the fields as they were (None: the import made the product), and
    ``version_after`` the product's version right after the import.
    """

    __tablename__ = "imported_products"

    import_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.import_batches.id"), primary_key=True
    )
    product_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.products.id"), primary_key=True
    )
    before: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    version_after: Mapped[int]
