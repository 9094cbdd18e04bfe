"""The ledger and what is derived from it."""

from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Computed,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from inventory_desktop.models.base import (
    LARGEST_QUANTITY,
    Base,
    CreatedAt,
    Id,
    Money,
    Quantity,
    Timestamp,
    money_range,
)

REFERENCE_LENGTH = 100
NOTES_LENGTH = 2000


class MovementType(StrEnum):
    """Why stock changed; the type gives the sign of the quantity."""

    PURCHASE = "purchase"
    SALE = "sale"
    ADJUSTMENT = "adjustment"
    DAMAGED = "damaged"
    RETURN = "return"
    TRANSFER_IN = "transfer_in"
    TRANSFER_OUT = "transfer_out"
    REVALUATION = "revaluation"

    @property
    def sign(self) -> int:
        """1 if the type adds to the stock, -1 if it takes away, 0 if it can do either or none."""
        if self in _ADDING:
            return 1
        return -1 if self in _TAKING else 0


_ADDING = frozenset({MovementType.PURCHASE, MovementType.RETURN, MovementType.TRANSFER_IN})
_TAKING = frozenset({MovementType.SALE, MovementType.DAMAGED, MovementType.TRANSFER_OUT})

# The function says which sign that is; see migrations/versions/0002_cheaper_posting/signs.sql.
_SIGN_OF_TYPE = "inventory.fits_type(movement_type, quantity, unit_cost, reverses_id)"
_STATE = """CASE
    WHEN on_hand - reserved <= 0 THEN 'out'
    WHEN on_hand - reserved <= reorder_point THEN 'low'
    ELSE 'in_stock' END"""


class StockState(StrEnum):
    """What a product's stock amounts to: none available, at or below its reorder point, or more."""

    IN_STOCK = "in_stock"
    LOW = "low"
    OUT = "out"


class StockLevel(Base):
    """Balance of one product in one warehouse. Derived; only triggers write it.

    ``reserved`` is promised to pending transfers, ``in_transit`` is on its way here.
    ``entries`` counts its ledger entries, ``last_hash`` is the head of their hash chain.
    """

    __tablename__ = "stock_levels"
    __table_args__ = (
        CheckConstraint("on_hand BETWEEN 0 AND 9999999999999.999", name="on_hand"),
        CheckConstraint("reserved >= 0", name="reserved"),
        CheckConstraint("on_hand >= reserved", name="available"),
        CheckConstraint("in_transit BETWEEN 0 AND 9999999999999.999", name="in_transit"),
        CheckConstraint(money_range("average_cost"), name="average_cost"),
        Index(None, "warehouse_id", "product_id"),
    )

    product_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.products.id"), primary_key=True
    )
    warehouse_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.warehouses.id"), primary_key=True
    )
    on_hand: Mapped[Quantity] = mapped_column(server_default=text("0"))
    reserved: Mapped[Quantity] = mapped_column(server_default=text("0"))
    in_transit: Mapped[Quantity] = mapped_column(server_default=text("0"))
    average_cost: Mapped[Money] = mapped_column(server_default=text("0"))
    entries: Mapped[int] = mapped_column(BigInteger, server_default=text("0"))
    last_hash: Mapped[bytes] = mapped_column(LargeBinary, server_default=text(r"'\x'::bytea"))


class ProductStock(Base):
    """Stock of one product in all warehouses, kept so that lists can be sorted by it. Derived.

    ``reorder_point`` and ``is_active`` repeat the product's, so that ``state`` can be read, and
    those that call for attention be found and counted, along an index.
    """

    __tablename__ = "product_stock"
    __table_args__ = (
        Index(None, "on_hand", "product_id"),
        Index(
            "ix_product_stock_low",
            "product_id",
            postgresql_where=text("state = 'low' AND is_active"),
        ),
        Index(
            "ix_product_stock_out",
            "product_id",
            postgresql_where=text("state = 'out' AND is_active"),
        ),
    )

    product_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("inventory.products.id"), primary_key=True
    )
    on_hand: Mapped[Quantity] = mapped_column(server_default=text("0"))
    reserved: Mapped[Quantity] = mapped_column(server_default=text("0"))
    in_transit: Mapped[Quantity] = mapped_column(server_default=text("0"))
    reorder_point: Mapped[Quantity] = mapped_column(server_default=text("0"))
    is_active: Mapped[bool] = mapped_column(server_default=text("true"))
    state: Mapped[str] = mapped_column(String(8), Computed(_STATE, persisted=True))


class StockMovement(Base):
    """One entry of the ledger. Rows are only ever added.

    ``quantity`` is the signed change. ``unit_cost`` is what one unit cost the shop (None: the
    average at that moment), ``unit_price`` what it was sold for. ``occurred_at`` is the business
    date, ``created_at`` the posting date.

    Product, warehouse, person and import carry no foreign keys: a check a row costs as much as the
    row (13,000 against 20,000 rows/s, measured). The functions that post and move the balances make
    sure of them once a statement, and none of them can ever be deleted.
    """

    __tablename__ = "stock_movements"
    __table_args__ = (
        CheckConstraint(_SIGN_OF_TYPE, name="sign_of_type"),
        CheckConstraint(
            f"quantity BETWEEN -{LARGEST_QUANTITY} AND {LARGEST_QUANTITY}", name="quantity"
        ),
        CheckConstraint(money_range("unit_cost"), name="unit_cost"),
        CheckConstraint(money_range("unit_price"), name="unit_price"),
        CheckConstraint(f"length(notes) <= {NOTES_LENGTH}", name="notes_length"),
        Index(None, "product_id", "warehouse_id", "id"),
        Index(None, "warehouse_id", "id"),
        Index(None, "occurred_at", "id"),
        # Sales are most of the ledger: reading downwards soon finds them without an index.
        Index(
            "ix_stock_movements_movement_type",
            "movement_type",
            "id",
            postgresql_where=text("movement_type <> 'sale'"),
        ),
        Index(
            "ix_stock_movements_reference_number",
            "reference_number",
            "id",
            postgresql_where=text("reference_number IS NOT NULL"),
        ),
        Index(
            "ix_stock_movements_transfer_id",
            "transfer_id",
            postgresql_where=text("transfer_id IS NOT NULL"),
        ),
        Index(
            "ix_stock_movements_import_id",
            "import_id",
            "id",
            postgresql_where=text("import_id IS NOT NULL"),
        ),
        Index(
            "uq_stock_movements_reverses_id",
            "reverses_id",
            unique=True,
            postgresql_where=text("reverses_id IS NOT NULL"),
        ),
    )

    id: Mapped[Id]
    product_id: Mapped[int] = mapped_column(BigInteger)
    warehouse_id: Mapped[int] = mapped_column(BigInteger)
    movement_type: Mapped[str] = mapped_column(String(20))
    quantity: Mapped[Quantity]
    unit_cost: Mapped[Money | None]
    unit_price: Mapped[Money | None]
    reference_number: Mapped[str | None] = mapped_column(String(REFERENCE_LENGTH))
    notes: Mapped[str] = mapped_column(server_default=text("''"))
    transfer_id: Mapped[int | None] = mapped_column(
        BigInteger, ForeignKey("inventory.stock_transfers.id")
    )
    reverses_id: Mapped[int | None] = mapped_column(
        BigInteger, ForeignKey("inventory.stock_movements.id")
    )
    import_id: Mapped[int | None] = mapped_column(BigInteger)
    request_id: Mapped[UUID] = mapped_column(unique=True)
    occurred_at: Mapped[Timestamp] = mapped_column(server_default=text("clock_timestamp()"))
    created_by: Mapped[int] = mapped_column(BigInteger, server_default=text("auth.user_id()"))
    created_at: Mapped[CreatedAt]


class MovementSeal(Base):
    """What the database adds to each ledger entry; only a trigger writes it, once a statement.

    ``position`` is the entry's place in the chain of its balance, from 1. ``unit_cost`` is the cost
    that it was valued at. ``on_hand_after`` and ``average_cost_after`` are the balance right after
    it. ``row_hash`` covers the hash before, the entry and the seal.
    """

    __tablename__ = "movement_seals"

    movement_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    position: Mapped[int] = mapped_column(BigInteger)
    unit_cost: Mapped[Money]
    on_hand_after: Mapped[Quantity]
    average_cost_after: Mapped[Money]
    row_hash: Mapped[bytes] = mapped_column(LargeBinary)
