"""Views of lists that people saved for themselves."""

from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, String, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from inventory_desktop.models.base import Base, CreatedAt, Id

VIEW_NAME_LENGTH = 60


class SavedView(Base):
    """Filters, order and columns of a list under a name; seen by the person alone.

    ``screen`` is the screen's key, ``state`` what the screen itself wrote.
    """

    __tablename__ = "saved_views"
    __table_args__ = (
        CheckConstraint("name <> '' AND name = btrim(name)", name="name_form"),
        CheckConstraint("length(state::text) <= 20000", name="state_length"),
        Index("uq_saved_views_name", "user_id", "screen", func.lower(text("name")), unique=True),
    )

    id: Mapped[Id]
    user_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.users.id"), server_default=text("auth.user_id()")
    )
    screen: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(VIEW_NAME_LENGTH))
    state: Mapped[dict[str, Any]] = mapped_column(JSONB)
    created_at: Mapped[CreatedAt]
