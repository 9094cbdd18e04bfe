"""Bulk edits: one change of many products, looked at beforehand, done in pieces, taken back.

The products are chosen by their ids or by a query; their rows stay on the server. A draft holds
which products were chosen, in which versions, so that what is done is what was looked at: a product
that a colleague changes in between is left alone.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import Any

from sqlalchemy import Select, TextClause, bindparam, func, insert, literal, select, text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.types import BigInteger

from inventory_desktop.models import BulkEditedProduct, Outcome, Product
from inventory_desktop.models.views import product_list
from inventory_desktop.services.bulk_changes import BulkChanges, changes_as_json
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.importing.progress import (
    OnProgress,
    Phase,
    ShouldStop,
    ignore_progress,
    never_stop,
)
from inventory_desktop.services.product_list import ProductQuery, matching_products
from inventory_desktop.services.session import Session

PIECE = 2000
"""Products of one transaction: a second or so."""
EXAMPLES = 5
MOST_NAMED = 20
_PATIENCE = text("SET LOCAL statement_timeout = '120s'")
"""A million products take longer than other statements may."""
_APPLY = text("SELECT handled, last FROM inventory.apply_bulk_edit(:edit, :after, :most)")
_UNDO = text("SELECT handled, last FROM inventory.undo_bulk_edit(:edit, :after, :most)")

Chosen = ProductQuery | Sequence[int]
"""All products that a query finds, or those with these ids."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Products that were chosen for an edit."""

    edit_id: int
    products: int


@dataclass(frozen=True, slots=True)
class Example:
    """One product before and after; fields as in :class:`ProductFields`."""

    sku: str
    name: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Preview:
    """What an edit would do.

    Attributes:
        counts: How many products would come to each outcome; outcomes of none are missing.
        examples: The first that would change, by name.
    """

    counts: Mapping[Outcome, int]
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class BulkEditReport:
    """What became of an edit, or of taking it back.

    Attributes:
        counts: As in :class:`Preview`.
        left: Products that were not reached, because it was stopped; the same call goes on.
        kept: SKUs of the first products that could not be taken back.
    """

    edit_id: int
    counts: Mapping[Outcome, int]
    left: int = 0
    kept: tuple[str, ...] = ()


def draft_bulk_edit(work: UnitOfWork, chosen: Chosen) -> Draft:
    """Writes down which products an edit is about, in the versions that they have now.

    Raises:
        AppError: The server failed.
    """
    work.connection.execute(_PATIENCE)
    edit_id: int = work.connection.execute(text("SELECT inventory.draft_bulk_edit()")).scalar_one()
    products = _products_of(work, chosen).subquery()
    work.connection.execute(
        insert(BulkEditedProduct).from_select(
            ["edit_id", "product_id", "version_before"],
            select(literal(edit_id), products.c.id, products.c.version),
        )
    )
    return Draft(edit_id, _counts(work, edit_id).get(None, 0))


def discard_draft(work: UnitOfWork, edit_id: int) -> None:
    """Throws a draft away; an edit that has begun stays."""
    work.connection.execute(text("SELECT inventory.discard_bulk_edit(:edit)"), {"edit": edit_id})


def preview_bulk_edit(work: UnitOfWork, edit_id: int, changes: BulkChanges) -> Preview:
    """Works out what an edit would do, without doing it.

    Raises:
        ValidationError: A value cannot be, or nothing is to change.
        PermissionDenied: Prices are to change, and the person may not see prices.
        RuleError: There is no such draft of this person.
    """
    work.connection.execute(_PATIENCE)
    row = work.connection.execute(
        text(
            "SELECT p.counts::text AS counts, p.first_changed::text AS examples"
            " FROM inventory.preview_bulk_edit(:edit, CAST(:changes AS jsonb), :examples) p"
        ),
        {"edit": edit_id, "changes": changes_as_json(changes), "examples": EXAMPLES},
    ).one()
    counts = {Outcome(name): count for name, count in json.loads(row.counts).items()}
    # Numbers as they stand in the database: no float on the way.
    examples = json.loads(row.examples, parse_float=Decimal, parse_int=Decimal)
    return Preview(counts, tuple(Example(**item) for item in examples))


def begin_bulk_edit(work: UnitOfWork, edit_id: int, changes: BulkChanges) -> None:
    """Lays down what a draft is to do; :func:`apply_bulk_edit` then does it.

    Raises:
        AppError: As for :func:`preview_bulk_edit`; RuleError too if it has begun already.
    """
    work.connection.execute(
        text("SELECT inventory.begin_bulk_edit(:edit, CAST(:changes AS jsonb))"),
        {"edit": edit_id, "changes": changes_as_json(changes)},
    )


def apply_bulk_edit(
    session: Session,
    edit_id: int,
    on_progress: OnProgress = ignore_progress,
    should_stop: ShouldStop = never_stop,
) -> BulkEditReport:
    """Does an edit that has begun, piece by piece; after an error the same call goes on.

    Args:
        session: Of the person who drafted it.
        edit_id: Which edit.
        on_progress: Is told how far it is.
        should_stop: Asked between pieces.

    Raises:
        AppError: The server failed, or the person may not see prices any more.
    """
    job = _Job(_APPLY, "Changing products", None)
    return _done_in_pieces(session, edit_id, job, on_progress, should_stop)


def undo_bulk_edit(
    session: Session,
    edit_id: int,
    on_progress: OnProgress = ignore_progress,
    should_stop: ShouldStop = never_stop,
) -> BulkEditReport:
    """Gives products their former values back, where nobody has changed them since.

    Args:
        session: Of the person who did the edit.
        edit_id: Which edit.
        on_progress: Is told how far it is.
        should_stop: Asked between pieces.

    Raises:
        AppError: The server failed; the same call goes on.
    """
    job = _Job(_UNDO, "Taking it back", Outcome.CHANGED)
    return _done_in_pieces(session, edit_id, job, on_progress, should_stop)


def _products_of(work: UnitOfWork, chosen: Chosen) -> Select[Any]:
    if isinstance(chosen, ProductQuery):
        return matching_products(work, chosen)
    ids = bindparam("ids", list(chosen), type_=ARRAY(BigInteger))
    columns = product_list.c
    return select(columns.id, columns.version).where(columns.id == func.any(ids))


@dataclass(frozen=True, slots=True)
class _Job:
    """What is done piece by piece: by which statement, and which products are still to come."""

    piece: TextClause
    phase: str
    open_outcome: Outcome | None


def _done_in_pieces(
    session: Session, edit_id: int, job: _Job, on_progress: OnProgress, should_stop: ShouldStop
) -> BulkEditReport:
    total = session.read(lambda work: _counts(work, edit_id).get(job.open_outcome, 0))
    phase, done, after = Phase(job.phase, total, on_progress), 0, 0
    while not should_stop():
        asked = {"edit": edit_id, "after": after, "most": PIECE}
        row = session.write(partial(_row_of, statement=job.piece, asked=asked))
        done += row.handled
        phase.at(done)
        if row.handled < PIECE:
            break
        after = row.last
    phase.finish(done)
    return session.read(lambda work: _report(work, edit_id, job.open_outcome))


def _row_of(work: UnitOfWork, statement: TextClause, asked: Mapping[str, Any]) -> Any:
    return work.connection.execute(statement, asked).one()


def _report(work: UnitOfWork, edit_id: int, open_outcome: Outcome | None) -> BulkEditReport:
    counts = _counts(work, edit_id)
    left = counts.get(open_outcome, 0)
    known = {outcome: count for outcome, count in counts.items() if outcome is not None}
    kept = _kept(work, edit_id) if counts.get(Outcome.KEPT) else ()
    return BulkEditReport(edit_id, known, left, kept)


def _counts(work: UnitOfWork, edit_id: int) -> dict[Outcome | None, int]:
    rows = work.connection.execute(
        select(BulkEditedProduct.outcome, func.count())
        .where(BulkEditedProduct.edit_id == edit_id)
        .group_by(BulkEditedProduct.outcome)
    )
    return {None if name is None else Outcome(name): count for name, count in rows}


def _kept(work: UnitOfWork, edit_id: int) -> tuple[str, ...]:
    rows = work.connection.execute(
        select(Product.sku)
        .join(BulkEditedProduct, BulkEditedProduct.product_id == Product.id)
        .where(BulkEditedProduct.edit_id == edit_id, BulkEditedProduct.outcome == Outcome.KEPT)
        .order_by(Product.id)
        .limit(MOST_NAMED)
    )
    return tuple(row.sku for row in rows)
