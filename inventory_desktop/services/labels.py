"""What stands on the labels of goods."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY, aggregate_order_by

from inventory_desktop.models import ProductBarcode
from inventory_desktop.models.views import product_list
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.label_codes import is_ean
from inventory_desktop.services.products import PRODUCT_COLUMNS, ProductRow


@dataclass(frozen=True, slots=True)
class LabelGoods:
    """What a label is printed for.

    Attributes:
        product: The product; its price is None for those who may not see prices.
        barcode: The code on a single unit; empty if it has none. A pack's code would book the
            whole pack when one unit is scanned, so it is never printed on a unit.
    """

    product: ProductRow
    barcode: str

    @property
    def code(self) -> str:
        """What a scanner is to read: the barcode, or else the SKU."""
        return self.barcode or self.product.sku


def label_goods(work: UnitOfWork, product_ids: Iterable[int]) -> tuple[LabelGoods, ...]:
    """Reads what stands on the labels of products, in one statement however many they are.

    Args:
        work: Unit of work.
        product_ids: Which products; those that do not exist are left out.

    Returns:
        In the order of the products' ids as they were given, each once.
    """
    wanted = list(dict.fromkeys(product_ids))
    if not wanted:
        return ()
    code = ProductBarcode
    codes = (
        select(func.array_agg(aggregate_order_by(code.barcode, code.barcode)))
        .where(code.product_id == product_list.c.id, code.pack_quantity == 1)
        .scalar_subquery()
    )
    ids = bindparam("products", wanted, type_=ARRAY(BigInteger))
    rows = work.connection.execute(
        select(*PRODUCT_COLUMNS, codes).where(product_list.c.id == func.any(ids))
    )
    found = {row.id: _goods(row) for row in rows}
    return tuple(found[product_id] for product_id in wanted if product_id in found)


def best_barcode(codes: Sequence[str]) -> str:
    """The code that fits a label best: a valid EAN-13 before any other; empty if there is none."""
    return next((code for code in codes if is_ean(code)), codes[0] if codes else "")


def _goods(row: Any) -> LabelGoods:
    *product, codes = row
    return LabelGoods(ProductRow(*product), best_barcode(codes or ()))
