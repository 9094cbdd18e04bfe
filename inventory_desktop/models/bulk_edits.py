"""Bulk edits: one change of many products, kept so that it can be taken back."""

from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from inventory_desktop.models.base import Base, CreatedAt, Id, Timestamp


class BulkEditStatus(StrEnum):
    """Where a bulk edit stands: its products are chosen, it is being done or done, taken back."""

    DRAFT = "draft"
    BEGUN = "begun"
    UNDONE = "undone"


class Outcome(StrEnum):
    """What a bulk edit does, or did, to one product.

    ``CHANGED_SINCE``: a colleague changed it after it was chosen. ``OUT_OF_RANGE``: its price would
    be less than nothing, or too large. ``UNDONE`` and ``KEPT``: it was taken back, or could not be
    because somebody changed the product after the edit.
    """

    CHANGED = "changed"
    SAME = "same"
    NOT_YOURS = "not_yours"
    CHANGED_SINCE = "changed_since"
    OUT_OF_RANGE = "out_of_range"
    UNDONE = "undone"
    KEPT = "kept"


class BulkEdit(Base):
    """One change of many products by one person.

    ``changes`` is what was asked for, as ``services/bulk_edits.py`` writes it; set once it begins.
    """

    __tablename__ = "bulk_edits"
    __table_args__ = (
        CheckConstraint("status IN ('draft', 'begun', 'undone')", name="status"),
        Index(None, "created_by", "id"),
    )

    id: Mapped[Id]
    status: Mapped[str] = mapped_column(String(20), server_default=text("'draft'"))
    changes: Mapped[dict[str, Any]] = mapped_column(JSONB, server_default=text("'{}'::jsonb"))
    created_by: Mapped[int] = mapped_column(BigInteger, ForeignKey("inventory.users.id"))
    created_at: Mapped[CreatedAt]
    undone_by: Mapped[int | None] = mapped_column(BigInteger, ForeignKey("inventory.users.id"))
    undone_at: Mapped[Timestamp | None]


class BulkEditedProduct(Base):
    """One product of a bulk edit.

    ``version_before`` is the version that was chosen; ``outcome`` what became of it (None: not
    reached yet); ``before`` the fields as they were and ``version_after`` the version right after.

    No foreign keys: two checks a row took longer than thirty seconds for a million products. Only
    drafts get products, which a policy sees to, and products are never deleted.
    """

    __tablename__ = "bulk_edited_products"
    __table_args__ = (
        CheckConstraint(
            "outcome IN ('changed', 'same', 'not_yours', 'changed_since', 'out_of_range',"
            " 'undone', 'kept')",
            name="outcome",
        ),
    )

    edit_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    product_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    version_before: Mapped[int]
    outcome: Mapped[str | None] = mapped_column(String(20))
    before: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    version_after: Mapped[int | None]
