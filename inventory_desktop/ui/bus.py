"""How screens hear of changes and of each other's wishes without knowing each other."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from inventory_desktop.services.changes import Change


@dataclass(frozen=True, slots=True)
class Wish:
    """Somebody wants to see something on another screen.

    Attributes:
        place: Key of the screen that can show it.
    """

    place: ClassVar[str] = ""


@dataclass(frozen=True, slots=True)
class PlaceWanted(Wish):
    """Somebody wants to go to a screen as it is.

    Attributes:
        key: Key of the screen.
    """

    key: str


@dataclass(frozen=True, slots=True)
class ProductWanted(Wish):
    """Somebody wants to see a product."""

    place: ClassVar[str] = "products"
    product_id: int


@dataclass(frozen=True, slots=True)
class ProductsWanted(Wish):
    """Somebody wants to see the products of a kind.

    Attributes:
        stock_state: ``in_stock``, ``low`` or ``out``; empty for any.
        category: Only of this category; empty for all.
    """

    place: ClassVar[str] = "products"
    stock_state: str = ""
    category: str = ""


@dataclass(frozen=True, slots=True)
class NewProductWanted(Wish):
    """Somebody wants to make a product.

    Attributes:
        barcode: A code that was scanned and that no product has yet.
        sku, name: What was typed and fits no product.
        code: The code that the ledger waits for: it is told by :class:`ProductForCode` what became
            of it. Empty if nobody waits.
    """

    place: ClassVar[str] = "products"
    barcode: str = ""
    sku: str = ""
    name: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class ProductForCode(Wish):
    """A code that was unknown while something was posted leads to a product now.

    Attributes:
        code: What was scanned or typed.
        product_id: Whose it is; None if the person came back without one.
        quantity: Units that it stands for.
    """

    place: ClassVar[str] = "ledger"
    code: str
    product_id: int | None = None
    quantity: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class PostingWanted(Wish):
    """Somebody wants to record a movement.

    Attributes:
        product_id: Of this product; None leaves that open.
        movement_type: A value of :class:`MovementType`; None leaves what was recorded last.
    """

    place: ClassVar[str] = "ledger"
    product_id: int | None = None
    movement_type: str | None = None


@dataclass(frozen=True, slots=True)
class HistoryWanted(Wish):
    """Somebody wants to see the ledger's entries of a product."""

    place: ClassVar[str] = "ledger"
    product_id: int
    sku: str


@dataclass(frozen=True, slots=True)
class LedgerWanted(Wish):
    """Somebody wants to see the entries behind a figure; None leaves a filter open.

    Attributes:
        movement_type: A value of :class:`MovementType`.
        since: Business date from this day on.
        until: Business date up to and including this day.
        movement_id: This entry, in the pane.
    """

    place: ClassVar[str] = "ledger"
    product_id: int | None = None
    sku: str = ""
    warehouse_id: int | None = None
    movement_type: str | None = None
    import_id: int | None = None
    transfer_id: int | None = None
    since: date | None = None
    until: date | None = None
    movement_id: int | None = None


@dataclass(frozen=True, slots=True)
class WarehouseWanted(Wish):
    """Somebody wants to see a warehouse."""

    place: ClassVar[str] = "warehouses"
    warehouse_id: int


@dataclass(frozen=True, slots=True)
class TransferWanted(Wish):
    """Somebody wants to see a transfer."""

    place: ClassVar[str] = "transfers"
    transfer_id: int


@dataclass(frozen=True, slots=True)
class NewTransferWanted(Wish):
    """Somebody wants to send goods to another warehouse.

    Attributes:
        product_id: The first line's product; None for none yet.
        from_warehouse_id: Where they lie; None if that is still open.
    """

    place: ClassVar[str] = "transfers"
    product_id: int | None = None
    from_warehouse_id: int | None = None


@dataclass(frozen=True, slots=True)
class ImportWanted(Wish):
    """Somebody wants to bring in a file, or to see an import that was.

    Attributes:
        import_id: The import to be shown; None begins a new one.
    """

    place: ClassVar[str] = "imports"
    import_id: int | None = None


@dataclass(frozen=True, slots=True)
class LabelsWanted(Wish):
    """Somebody wants to print labels for goods.

    Attributes:
        lines: Products with how many labels; a part of a unit gets no label of its own.
    """

    place: ClassVar[str] = "labels"
    lines: tuple[tuple[int, Decimal], ...]


class Bus(QObject):
    """The one place where changes are announced and screens are asked for.

    Signals:
        changed: A :class:`Change`, after it was committed.
        wanted: A :class:`Wish`.
        under_way: How far a long job is, an :class:`Activity`.
        over: Number of a long job that has ended.
        feed_state: How it stands with the hearing of other desktops' changes, a
            :class:`FeedState`; told whenever it differs, and now and then while all is well.
    """

    changed = Signal(object)
    wanted = Signal(object)
    under_way = Signal(object)
    over = Signal(int)
    feed_state = Signal(object)

    def publish(self, change: Change) -> None:
        """Tells every screen; may be called from any thread."""
        self.changed.emit(change)

    def want(self, wish: Wish) -> None:
        """Opens the screen that the wish is for, and hands it the wish."""
        self.wanted.emit(wish)
