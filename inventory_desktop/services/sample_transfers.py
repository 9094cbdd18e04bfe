"""The sample shop's transfers: one story for each that its words tell, in every state."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from uuid import UUID

from sqlalchemy import func, select

from inventory_desktop.config import resource
from inventory_desktop.models.views import movement_list, stock_level_list
from inventory_desktop.services import transfers
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.transfers import (
    Arrival,
    CreateTransferDocument,
    Loss,
    ReceiveTransfer,
    TransferLine,
)

_MOST_OF_A_LINE = 8
_LEFT_AT_THE_SOURCE = 4


@dataclass(frozen=True, slots=True)
class Story:
    """One transfer and how it ends.

    Attributes:
        source, target: Codes of the warehouses.
        lines: How many products.
        ends: ``pending``, ``cancelled``, ``in transit``, ``turned back``, ``partly``, ``in parts``,
            ``with loss`` or ``completed``.
        reason: Why goods were written off.
    """

    source: str
    target: str
    lines: int
    ends: str
    notes: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SampleTransfers:
    """What was made.

    Attributes:
        transfers: How many transfers.
        entries: How many ledger entries they have.
    """

    transfers: int
    entries: int


def create_sample_transfers(
    work: UnitOfWork,
    rng: Random,
    places: Mapping[str, int],
    reference: str,
    request_id: Callable[[], UUID],
) -> SampleTransfers:
    """Makes the transfers of all stories.

    Args:
        work: Unit of work of somebody who may write every product.
        rng: Draws products and quantities.
        places: Id of each warehouse, by its code.
        reference: Beginning of every reference; a number follows.
        request_id: Makes numbers of requests.
    """
    stories = read_stories()
    for number, story in enumerate(stories, start=1):
        source, target = places[story.source], places[story.target]
        command = CreateTransferDocument(
            request_id=request_id(),
            from_warehouse_id=source,
            to_warehouse_id=target,
            lines=_drawn_lines(work, rng, source, story.lines),
            transfer_reference=f"{reference}{number:03}",
            notes=story.notes,
        )
        made = transfers.create_transfer_document(work, command)
        _tell(work, made.id, command.lines, story, request_id)
    entries = work.connection.scalar(
        select(func.count()).where(movement_list.c.transfer_id.is_not(None))
    )
    return SampleTransfers(len(stories), entries or 0)


def read_stories() -> tuple[Story, ...]:
    """Reads the stories from resources/sample_shop.toml."""
    words = tomllib.loads(resource("sample_shop.toml").read_text(encoding="utf-8"))
    return tuple(Story(**item) for item in words["transfer"])


def _drawn_lines(
    work: UnitOfWork, rng: Random, source: int, count: int
) -> tuple[TransferLine, ...]:
    """Some of what the source can spare, whole units of each."""
    columns = stock_level_list.c
    most = columns.available - _LEFT_AT_THE_SOURCE
    rows = work.connection.execute(
        select(columns.product_id, most.label("most"))
        .where(columns.warehouse_id == source, most >= 1)
        .order_by(columns.product_id)
    ).all()
    return tuple(
        TransferLine(row.product_id, Decimal(rng.randint(1, min(_MOST_OF_A_LINE, int(row.most)))))
        for row in rng.sample(rows, count)
    )


def _tell(
    work: UnitOfWork,
    transfer: int,
    lines: tuple[TransferLine, ...],
    story: Story,
    request_id: Callable[[], UUID],
) -> None:
    """Takes the steps of a story."""
    if story.ends not in {"pending", "cancelled"}:
        transfers.dispatch_transfer(work, transfer)
    if story.ends in {"partly", "in parts"}:
        part = tuple(Arrival(it.product_id, it.quantity) for it in lines[: len(lines) // 2 + 1])
        transfers.receive_transfer(work, ReceiveTransfer(request_id(), transfer, part))
    if story.ends == "with loss":
        first = lines[0]
        lost = Arrival(first.product_id, first.quantity - 1, Decimal(1), Loss.DAMAGED, story.reason)
        transfers.receive_transfer(work, ReceiveTransfer(request_id(), transfer, (lost,)))
    if story.ends in {"with loss", "in parts", "completed"}:
        transfers.complete_transfer(work, transfer)
    if story.ends in {"cancelled", "turned back"}:
        transfers.cancel_transfer(work, transfer)
