"""Many codes at once: which products they stand for."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from sqlalchemy import func, select

from inventory_desktop.models import Product, ProductBarcode
from inventory_desktop.models.views import product_list
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.product_list import ProductQuery, product_rows
from inventory_desktop.services.products import PRODUCT_COLUMNS, ProductRow, ScannedProduct

_ONE = Decimal(1)


def find_codes(work: UnitOfWork, codes: Sequence[str]) -> Mapping[str, ScannedProduct]:
    """Finds what codes stand for, in three statements however many they are.

    Args:
        work: Unit of work.
        codes: SKUs (in any case) or barcodes; a barcode goes before a SKU of the same letters.

    Returns:
        What was found, by the code as it was given.
    """
    typed = {code: code.strip() for code in codes}
    packs = _packs(work, list(typed.values()))
    skus = _skus(work, [code.lower() for code in typed.values()])
    found: dict[str, tuple[int, Decimal]] = {}
    for code, plain in typed.items():
        if plain in packs:
            found[code] = packs[plain]
        elif plain.lower() in skus:
            found[code] = (skus[plain.lower()], _ONE)
    rows = _rows(work, {product_id for product_id, _ in found.values()})
    return {
        code: ScannedProduct(rows[product_id], quantity)
        for code, (product_id, quantity) in found.items()
    }


def find_typed(work: UnitOfWork, typed: str) -> ScannedProduct | None:
    """Finds the product that was typed: by its code, or by words that fit but one product."""
    exact = find_codes(work, [typed]).get(typed)
    if exact is not None or not typed.strip():
        return exact
    near = product_rows(work, ProductQuery(search=typed), None, 2)
    return ScannedProduct(near[0], _ONE) if len(near) == 1 else None


def _packs(work: UnitOfWork, codes: Sequence[str]) -> dict[str, tuple[int, Decimal]]:
    code = ProductBarcode
    rows = work.connection.execute(
        select(code.barcode, code.product_id, code.pack_quantity).where(code.barcode.in_(codes))
    )
    return {row.barcode: (row.product_id, row.pack_quantity) for row in rows}


def _skus(work: UnitOfWork, codes: Sequence[str]) -> dict[str, int]:
    sku = func.lower(Product.sku)
    rows = work.connection.execute(select(sku, Product.id).where(sku.in_(codes)))
    return {row[0]: row[1] for row in rows}


def _rows(work: UnitOfWork, ids: set[int]) -> dict[int, ProductRow]:
    rows = work.connection.execute(select(*PRODUCT_COLUMNS).where(product_list.c.id.in_(ids)))
    return {row.id: ProductRow(*row) for row in rows}
