"""Shortcuts for tests of transfers from Main to Annex, made and moved on by the admin."""

from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from inventory_desktop.services import movement_list, products, transfers
from inventory_desktop.services.movement_list import MovementQuery, MovementRow
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.transfer_details import TransferDetails, get_transfer_details
from inventory_desktop.services.transfers import (
    Arrival,
    CreateTransferDocument,
    Loss,
    ReceiveTransfer,
    TransferLine,
    TransferRow,
)
from tests.support.shop import Shop

Number = Decimal | int | str


def document(
    shop: Shop, *goods: tuple[ProductRow, Number], request_id: UUID | None = None, **fields: Any
) -> CreateTransferDocument:
    """The command for a transfer from Main to Annex."""
    lines = tuple(TransferLine(product.id, Decimal(quantity)) for product, quantity in goods)
    places = {"from_warehouse_id": shop.main, "to_warehouse_id": shop.annex, **fields}
    return CreateTransferDocument(request_id=request_id or uuid4(), lines=lines, **places)


def send(shop: Shop, command: CreateTransferDocument) -> TransferRow:
    """Makes a transfer."""
    return shop.admin.write(lambda work: transfers.create_transfer_document(work, command))


def dispatched(shop: Shop, *goods: tuple[ProductRow, Number], **fields: Any) -> TransferRow:
    """A transfer that has left."""
    made = send(shop, document(shop, *goods, **fields))
    return shop.admin.write(lambda work: transfers.dispatch_transfer(work, made.id))


def arrived(product: ProductRow, received: Number) -> Arrival:
    """So many arrived."""
    return Arrival(product.id, Decimal(received))


def lost(
    product: ProductRow,
    written_off: Number,
    *,
    received: Number = 0,
    loss: Loss | None = Loss.DAMAGED,
    reason: str = "fell off the van",
) -> Arrival:
    """So many never will."""
    return Arrival(product.id, Decimal(received), Decimal(written_off), loss, reason)


def receipt(
    transfer: TransferRow, *arrivals: Arrival, request_id: UUID | None = None
) -> ReceiveTransfer:
    """The command for a receipt."""
    return ReceiveTransfer(request_id or uuid4(), transfer.id, arrivals)


def receive(shop: Shop, transfer: TransferRow, *arrivals: Arrival) -> TransferRow:
    """Receives, by the admin."""
    return take(shop, receipt(transfer, *arrivals))


def take(shop: Shop, command: ReceiveTransfer) -> TransferRow:
    """Receives by a command of one's own."""
    return shop.admin.write(lambda work: transfers.receive_transfer(work, command))


def figures(shop: Shop, product: ProductRow) -> tuple[tuple[Decimal, ...], ...]:
    """On hand, reserved, in transit of Main, Annex and the whole product."""
    rows = shop.admin.read(lambda work: products.stock_per_warehouse(work, product.id))
    by_place = {row.warehouse_id: row for row in rows}
    whole = shop.admin.read(lambda work: products.product_row(work, product.id))
    nothing = (Decimal(0),) * 3
    levels = (by_place.get(shop.main), by_place.get(shop.annex), whole)
    return tuple((it.on_hand, it.reserved, it.in_transit) if it else nothing for it in levels)


def entries(shop: Shop, transfer: TransferRow) -> list[MovementRow]:
    """The ledger's entries of a transfer, the oldest first."""
    query = MovementQuery(transfer_id=transfer.id)
    rows = shop.admin.read(lambda work: movement_list.movement_rows(work, query, None, 10_000))
    return list(rows[::-1])


def details(shop: Shop, transfer: TransferRow) -> TransferDetails:
    """All of a transfer as the admin sees it."""
    return shop.admin.read(lambda work: get_transfer_details(work, transfer.id))
