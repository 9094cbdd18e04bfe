"""Products, their barcodes, and the colleagues who may edit them."""

from decimal import Decimal

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Computed,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    func,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from inventory_desktop.models.base import (
    Base,
    CreatedAt,
    Id,
    Money,
    Quantity,
    Timestamp,
    money_range,
    quantity_range,
)

SKU_LENGTH = 64
NAME_LENGTH = 200
DESCRIPTION_LENGTH = 4000
CATEGORY_LENGTH = 100
UNIT_LENGTH = 20
BARCODE_LENGTH = 64
PICTURE_BYTES = 512 * 1024
"""Most bytes of a picture; the program scales pictures down before it sends them."""

_CONTENT_OF_TYPE = r"""CASE content_type
    WHEN 'image/jpeg' THEN substring(content, 1, 3) = '\xffd8ff'
    WHEN 'image/png' THEN substring(content, 1, 8) = '\x89504e470d0a1a0a'
    ELSE false END"""
_SEARCH_TEXT = "' ' || lower(sku || ' ' || name || ' ' || category || ' ' || description)"


class Product(Base):
    """Something the shop keeps in stock.

    ``version`` grows with each change; an editor that saves an old version is told.
    ``search_text`` is what the search reads: one lower-case column under one trigram index. It
    starts with a blank so that a word's beginning can be searched as blank + letters. A second
    index holds the names in their order, each with the trigrams of the text, if they fit into it.
    """

    __tablename__ = "products"
    __table_args__ = (
        CheckConstraint(r"sku <> '' AND sku = btrim(sku)", name="sku_form"),
        CheckConstraint("btrim(name) <> ''", name="name_form"),
        CheckConstraint(f"length(description) <= {DESCRIPTION_LENGTH}", name="description_length"),
        CheckConstraint(money_range("unit_price"), name="unit_price"),
        CheckConstraint(quantity_range("reorder_point"), name="reorder_point"),
        CheckConstraint("btrim(unit_of_measure) <> ''", name="unit_of_measure_form"),
        Index("uq_products_sku", func.lower(text("sku")), unique=True),
        Index("ix_products_name", func.lower(text("name")), "id"),
        Index("ix_products_created_at", "created_at", "id"),
        Index("ix_products_unit_price", "unit_price", "id"),
        Index("ix_products_owner_id", "owner_id", "id"),
        Index("ix_products_category", "category", "id"),
        Index(
            "ix_products_inactive",
            func.lower(text("name")),
            "id",
            postgresql_where=text("NOT is_active"),
        ),
        Index(
            "ix_products_search_text",
            "search_text",
            postgresql_using="gin",
            postgresql_ops={"search_text": "gin_trgm_ops"},
        ),
        Index(
            "ix_products_search_name",
            *(text(f"inventory.name_code(lower(name), {part})") for part in range(1, 5)),
            func.inventory.indexed_text(text("search_text")).label("words"),
            postgresql_using="gist",
            postgresql_ops={"words": "gist_trgm_ops"},
        ),
        Index(
            "ix_products_not_indexed",
            "id",
            postgresql_where=text("inventory.indexed_text(search_text) IS NULL"),
        ),
    )

    id: Mapped[Id]
    sku: Mapped[str] = mapped_column(String(SKU_LENGTH))
    name: Mapped[str] = mapped_column(String(NAME_LENGTH))
    description: Mapped[str] = mapped_column(server_default=text("''"))
    category: Mapped[str] = mapped_column(String(CATEGORY_LENGTH), server_default=text("''"))
    unit_price: Mapped[Money] = mapped_column(server_default=text("0"))
    unit_of_measure: Mapped[str] = mapped_column(
        String(UNIT_LENGTH), server_default=text("'piece'")
    )
    reorder_point: Mapped[Quantity] = mapped_column(server_default=text("0"))
    is_active: Mapped[bool] = mapped_column(server_default=text("true"))
    owner_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.users.id"), server_default=text("auth.user_id()")
    )
    version: Mapped[int] = mapped_column(server_default=text("1"))
    created_at: Mapped[CreatedAt]
    search_text: Mapped[str] = mapped_column(Computed(_SEARCH_TEXT, persisted=True))


class ProductBarcode(Base):
    """A code on the goods; several lead to one product, each for its pack quantity."""

    __tablename__ = "product_barcodes"
    __table_args__ = (
        CheckConstraint(r"barcode <> '' AND barcode = btrim(barcode)", name="barcode_form"),
        CheckConstraint(
            f"pack_quantity > 0 AND {quantity_range('pack_quantity')}", name="pack_quantity"
        ),
        # Beginnings are searched: an index in the order of bytes.
        Index(
            "ix_product_barcodes_beginning",
            func.lower(text("barcode")).label("barcode_key"),
            postgresql_ops={"barcode_key": "text_pattern_ops"},
        ),
    )

    barcode: Mapped[str] = mapped_column(String(BARCODE_LENGTH), primary_key=True)
    product_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.products.id"), index=True
    )
    pack_quantity: Mapped[Quantity] = mapped_column(server_default=text("1"), default=Decimal(1))


class ProductEditor(Base):
    """A colleague whom the owner or an admin lets edit a product and record its movements."""

    __tablename__ = "product_editors"

    product_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.products.id"), primary_key=True
    )
    user_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.users.id"), primary_key=True, index=True
    )
    granted_by: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.users.id"), server_default=text("auth.user_id()")
    )
    created_at: Mapped[CreatedAt]


class ProductPicture(Base):
    """What a product looks like: one small picture, read when the product is looked at.

    Beside the product, so that lists never touch it. ``content_type`` says how ``content`` begins.
    """

    __tablename__ = "product_pictures"
    __table_args__ = (
        CheckConstraint(f"octet_length(content) <= {PICTURE_BYTES}", name="content_size"),
        CheckConstraint(_CONTENT_OF_TYPE, name="content_type"),
    )

    product_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.products.id"), primary_key=True, autoincrement=False
    )
    content_type: Mapped[str] = mapped_column(String(20))
    content: Mapped[bytes] = mapped_column(LargeBinary)
    changed_by: Mapped[int] = mapped_column(BigInteger, ForeignKey("inventory.users.id"))
    changed_at: Mapped[Timestamp] = mapped_column(server_default=func.clock_timestamp())
