"""Warehouses: the places that hold stock."""

from sqlalchemy import CheckConstraint, Index, String, func, text
from sqlalchemy.orm import Mapped, mapped_column

from inventory_desktop.models.base import Base, CreatedAt, Id

CODE_LENGTH = 20
NAME_LENGTH = 200
ADDRESS_LENGTH = 500


class Warehouse(Base):
    """A place that holds stock; it can be deactivated only while it holds none."""

    __tablename__ = "warehouses"
    __table_args__ = (
        CheckConstraint("code <> '' AND code = btrim(code)", name="code_form"),
        CheckConstraint("btrim(name) <> ''", name="name_form"),
        Index("uq_warehouses_code", func.lower(text("code")), unique=True),
    )

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(CODE_LENGTH))
    name: Mapped[str] = mapped_column(String(NAME_LENGTH))
    address: Mapped[str] = mapped_column(String(ADDRESS_LENGTH), server_default=text("''"))
    is_active: Mapped[bool] = mapped_column(server_default=text("true"))
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[CreatedAt]
