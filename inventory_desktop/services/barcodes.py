"""Barcodes: the codes on the goods, and how many units each stands for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from sqlalchemy import BigInteger, ColumnElement, bindparam, func, insert, select, text, update
from sqlalchemy.dialects.postgresql import ARRAY

from inventory_desktop.errors import PermissionDenied, ValidationError
from inventory_desktop.models import ProductBarcode
from inventory_desktop.models.products import BARCODE_LENGTH
from inventory_desktop.models.views import barcode_list, product_list
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.product_access import require_editing
from inventory_desktop.services.validation import checked_quantity, checked_text

ONE = Decimal(1)
_EAN_DIGITS = 13
_LEAST_BEGINNING = 4
"""From so many signs on a barcode is found by its beginning; shorter ones must be whole."""
_MOST_NAMED = 1000


@dataclass(frozen=True, slots=True)
class BarcodeRow:
    """A code on the goods and how many units it stands for."""

    barcode: str
    pack_quantity: Decimal


def product_barcodes(work: UnitOfWork, product_id: int) -> tuple[BarcodeRow, ...]:
    """Reads the codes of one product; the one of the smallest pack first."""
    rows = work.connection.execute(
        select(ProductBarcode.barcode, ProductBarcode.pack_quantity)
        .where(ProductBarcode.product_id == product_id)
        .order_by(ProductBarcode.pack_quantity, ProductBarcode.barcode)
    )
    return tuple(BarcodeRow(**row._mapping) for row in rows)


def add_barcode(
    work: UnitOfWork, product_id: int, barcode: str, *, pack_quantity: Decimal = ONE
) -> None:
    """Lets a code on the goods lead to the product.

    Raises:
        ValidationError: The code is empty, too long, or taken.
        PermissionDenied: The product belongs to a colleague.
    """
    row = checked_barcode(BarcodeRow(barcode, pack_quantity))
    work.connection.execute(
        insert(ProductBarcode).values(
            barcode=row.barcode, product_id=product_id, pack_quantity=row.pack_quantity
        )
    )


def remove_barcode(work: UnitOfWork, product_id: int, barcode: str) -> None:
    """Takes a code off the product.

    Raises:
        PermissionDenied: It is not there, or the product belongs to a colleague.
    """
    if not _removed(work, product_id, barcode):
        raise PermissionDenied(
            "The product has no such barcode, or it belongs to a colleague.", right="product"
        )


def change_barcodes(
    work: UnitOfWork, product_id: int, opened: Sequence[BarcodeRow], wanted: Sequence[BarcodeRow]
) -> None:
    """Brings a product's codes from how an editor opened them to how they are to be.

    Codes that the editor did not touch stay as they are, whatever a colleague did to them.

    Raises:
        ValidationError: A code is wrong, comes twice, or belongs to another product; a pack was
            changed whose code is gone. Its field is ``barcode`` or ``pack_quantity``.
        PermissionDenied: The product belongs to a colleague.
    """
    before = {row.barcode: row for row in opened}
    after = _by_code(checked_barcode(row) for row in wanted)
    if after == before:
        return
    require_editing(work, product_id)
    added = [row for code, row in after.items() if code not in before]
    _refuse_taken(work, product_id, [row.barcode for row in added])
    for code in before.keys() - after.keys():
        _removed(work, product_id, code)
    for row in added:
        add_barcode(work, product_id, row.barcode, pack_quantity=row.pack_quantity)
    for code, row in after.items():
        if code in before and row.pack_quantity != before[code].pack_quantity:
            _change_pack(work, product_id, row)


def checked_barcode(row: BarcodeRow) -> BarcodeRow:
    """Checks a code and its pack without saving them.

    Raises:
        ValidationError: The code is empty or too long, or the pack is not more than 0.
    """
    return replace(
        row,
        barcode=checked_text(
            row.barcode, ProductBarcode.barcode, required=True, limit=BARCODE_LENGTH
        ),
        pack_quantity=checked_quantity(row.pack_quantity, "pack_quantity"),
    )


def check_digit(digits: str) -> int:
    """The last digit that an EAN of these first digits must have (GS1 General Specifications)."""
    weighted = (int(digit) * (3 - 2 * (place % 2)) for place, digit in enumerate(reversed(digits)))
    return -sum(weighted) % 10


def expected_ending(barcode: str) -> int | None:
    """The digit that a code of thirteen digits should end in; None if it is right, or no EAN."""
    code = barcode.strip()
    if len(code) != _EAN_DIGITS or not (code.isascii() and code.isdecimal()):
        return None
    expected = check_digit(code[:-1])
    return None if expected == int(code[-1]) else expected


def barcode_condition(
    work: UnitOfWork, product_id: ColumnElement[int], search: str
) -> ColumnElement[bool] | None:
    """Looks a search up among the barcodes and makes the condition that products have one of them.

    A lookup of its own, beside the search for words: only where it finds something does the list
    pay for it. A few products are named by their ids, so that an index finds them. Where a
    beginning fits very many, each product of the list is asked instead (an array of a million ids
    took longer than thirty seconds).

    Args:
        work: Unit of work.
        product_id: Column of the list that is searched.
        search: A barcode or its beginning as typed, with a digit at least, so that words alone are
            not looked up; digits may be set apart by blanks.

    Returns:
        The condition; None if no barcode fits, or what was typed cannot be one.
    """
    fits = _fitting(search)
    if fits is None:
        return None
    columns = barcode_list.c
    found = work.connection.scalars(select(columns.product_id).where(fits).limit(_MOST_NAMED + 1))
    ids = found.all()
    if not ids:
        return None
    if len(ids) <= _MOST_NAMED:
        return product_id == func.any(bindparam("with_barcode", ids, type_=ARRAY(BigInteger)))
    return select(columns.product_id).where(columns.product_id == product_id, fits).exists()


def _fitting(search: str) -> ColumnElement[bool] | None:
    parts = search.lower().replace("\x00", "").split()
    code = "".join(parts)
    has_digit = any(sign.isdecimal() for sign in code)
    if not has_digit or (len(parts) > 1 and not code.isdecimal()):
        return None
    key = barcode_list.c.barcode_key
    if len(code) < _LEAST_BEGINNING:
        return key == code
    return key.startswith(code, autoescape=True)


def _by_code(rows: Iterable[BarcodeRow]) -> dict[str, BarcodeRow]:
    found: dict[str, BarcodeRow] = {}
    for row in rows:
        if row.barcode in found:
            raise ValidationError(
                said("The barcode {0} is here twice.", row.barcode), field="barcode"
            )
        found[row.barcode] = row
    return found


def _refuse_taken(work: UnitOfWork, product_id: int, codes: Sequence[str]) -> None:
    """Names the product that has a code already; the key of the table would only refuse it."""
    if not codes:
        return
    columns = barcode_list.c
    taken = work.connection.execute(
        select(columns.barcode, product_list.c.sku, product_list.c.id)
        .join(product_list, product_list.c.id == columns.product_id)
        .where(columns.barcode.in_(codes))
        .limit(1)
    ).one_or_none()
    if taken is None:
        return
    if taken.id == product_id:
        raise ValidationError(
            said(
                "A colleague has just added the barcode {0}. Read the product again.", taken.barcode
            ),
            field="barcode",
        )
    raise ValidationError(
        said("{0} already belongs to {1}.", taken.barcode, taken.sku), field="barcode"
    )


def _removed(work: UnitOfWork, product_id: int, code: str) -> bool:
    removed: bool | None = work.connection.scalar(
        text("SELECT inventory.remove_barcode(:product, :barcode)"),
        {"product": product_id, "barcode": code},
    )
    return bool(removed)


def _change_pack(work: UnitOfWork, product_id: int, row: BarcodeRow) -> None:
    changed = work.connection.execute(
        update(ProductBarcode)
        .where(ProductBarcode.barcode == row.barcode, ProductBarcode.product_id == product_id)
        .values(pack_quantity=row.pack_quantity)
        .returning(ProductBarcode.barcode)
    ).one_or_none()
    if changed is None:
        raise ValidationError(
            said("A colleague has taken the barcode {0} away. Add it again.", row.barcode),
            field="barcode",
        )
