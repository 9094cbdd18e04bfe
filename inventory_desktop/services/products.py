"""Products: create, change, look at one. Lists of products are in ``product_list.py``."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import func, insert, select, update

from inventory_desktop.errors import (
    ConflictError,
    FieldConflict,
    ValidationError,
)
from inventory_desktop.models import Product, ProductBarcode
from inventory_desktop.models.products import DESCRIPTION_LENGTH
from inventory_desktop.models.views import product_list, stock_level_list
from inventory_desktop.sentences import said
from inventory_desktop.services.barcodes import BarcodeRow, product_barcodes
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.product_access import (
    ProductAccess,
    product_access,
    require_editing,
)
from inventory_desktop.services.validation import checked_money, checked_quantity, checked_text

NO_PRICE = Decimal(0)


@dataclass(frozen=True, slots=True)
class ProductFields:
    """What a person types about a product."""

    sku: str
    name: str
    description: str = ""
    category: str = ""
    unit_price: Decimal = NO_PRICE
    unit_of_measure: str = "piece"
    reorder_point: Decimal = NO_PRICE
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class UpdateProduct:
    """A change of a product.

    Attributes:
        product_id: Which one.
        version: Version of the row that the editor opened.
        base: The fields as the editor opened them; tells who changed what.
        fields: The fields as they are to be.
    """

    product_id: int
    version: int
    base: ProductFields
    fields: ProductFields


@dataclass(frozen=True, slots=True)
class ProductRow:
    """A product in a list. ``unit_price`` is None for those who may not see prices."""

    id: int
    sku: str
    name: str
    description: str
    category: str
    unit_price: Decimal | None
    unit_of_measure: str
    reorder_point: Decimal
    is_active: bool
    owner_id: int
    version: int
    created_at: datetime
    on_hand: Decimal
    reserved: Decimal
    available: Decimal
    in_transit: Decimal

    @property
    def fields(self) -> ProductFields:
        """What can be edited, as an editor opens it."""
        values = {item.name: getattr(self, item.name) for item in fields(ProductFields)}
        return ProductFields(**{**values, "unit_price": self.unit_price or NO_PRICE})


@dataclass(frozen=True, slots=True)
class StockLevelRow:
    """Stock of a product in one warehouse; costs are None for those who may not see them."""

    warehouse_id: int
    warehouse_code: str
    warehouse_name: str
    on_hand: Decimal
    reserved: Decimal
    available: Decimal
    in_transit: Decimal
    average_cost: Decimal | None


@dataclass(frozen=True, slots=True)
class ScannedProduct:
    """What a scanned code stands for.

    Attributes:
        product: The product.
        quantity: Units that one scan stands for: 1, or those of the pack that carries the code.
    """

    product: ProductRow
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class ProductDetails:
    """A product, its stock per warehouse, its barcodes, and who may change it."""

    product: ProductRow
    access: ProductAccess
    levels: tuple[StockLevelRow, ...]
    barcodes: tuple[BarcodeRow, ...]

    @property
    def may_edit(self) -> bool:
        """Whether the person who asked may change it."""
        return self.access.may_edit


PRODUCT_COLUMNS = tuple(product_list.c[item.name] for item in fields(ProductRow))


def create_product(work: UnitOfWork, command: ProductFields) -> ProductRow:
    """Creates a product; the person becomes its owner.

    Raises:
        ValidationError: A field is empty, too long, out of range, or the SKU is taken.
    """
    values = _checked(command)
    product_id = work.connection.execute(
        insert(Product).values(**values).returning(Product.id)
    ).scalar_one()
    return product_row(work, product_id)


def update_product(work: UnitOfWork, command: UpdateProduct) -> ProductRow:
    """Changes a product, unless somebody else changed the same fields in between.

    Only the fields that differ from ``base`` are written. If the row has a newer version, changes
    of other fields are merged; a field that both changed is a conflict.

    Raises:
        ConflictError: Both changed the same field; carries mine and theirs for each.
        PermissionDenied: The product belongs to a colleague.
        ValidationError: As for :func:`create_product`.
    """
    wanted, opened = _checked(command.fields), _checked(command.base)
    changes = {name: value for name, value in wanted.items() if value != opened[name]}
    current = product_row(work, command.product_id)
    if current.version != command.version:
        _refuse_conflicts(current, opened, changes)
    if not changes:
        return current
    updated = work.connection.execute(
        update(Product)
        .where(Product.id == command.product_id, Product.version == current.version)
        .values(**changes)
        .returning(Product.version)
    ).scalar_one_or_none()
    if updated is None:
        _explain_refused_update(work, command.product_id)
    return product_row(work, command.product_id)


def set_product_active(work: UnitOfWork, product_id: int, *, is_active: bool) -> ProductRow:
    """Takes a product out of use, or back into it; nothing is ever deleted.

    Raises:
        PermissionDenied: The product belongs to a colleague.
    """
    row = product_row(work, product_id)
    changed = UpdateProduct(
        product_id=product_id,
        version=row.version,
        base=row.fields,
        fields=ProductFields(**{**_as_dict(row.fields), "is_active": is_active}),
    )
    return update_product(work, changed)


def delete_product(work: UnitOfWork, product_id: int) -> None:
    """Takes a product out of use; its history stays.

    Raises:
        PermissionDenied: The product belongs to a colleague.
    """
    set_product_active(work, product_id, is_active=False)


def get_product(work: UnitOfWork, product_id: int) -> ProductDetails:
    """Reads everything about one product.

    Raises:
        ValidationError: There is no such product.
    """
    return ProductDetails(
        product=product_row(work, product_id),
        access=product_access(work, product_id),
        levels=stock_per_warehouse(work, product_id),
        barcodes=product_barcodes(work, product_id),
    )


def stock_per_warehouse(work: UnitOfWork, product_id: int) -> tuple[StockLevelRow, ...]:
    """Reads the balances of one product, by warehouse name."""
    levels = stock_level_list.c
    rows = work.connection.execute(
        select(*(levels[item.name] for item in fields(StockLevelRow)))
        .where(levels.product_id == product_id)
        .order_by(levels.warehouse_name, levels.warehouse_id)
    )
    return tuple(StockLevelRow(**row._mapping) for row in rows)


def find_by_code(work: UnitOfWork, code: str) -> ProductRow | None:
    """Finds the product with exactly this SKU (in any case) or barcode; None if there is none."""
    typed = code.strip()
    product_id = work.connection.scalar(
        select(Product.id).where(func.lower(Product.sku) == typed.lower())
    ) or work.connection.scalar(
        select(ProductBarcode.product_id).where(ProductBarcode.barcode == typed)
    )
    return None if product_id is None else product_row(work, product_id)


def find_scanned(work: UnitOfWork, code: str) -> ScannedProduct | None:
    """Finds what a scanned code stands for; a barcode goes before a SKU of the same letters."""
    typed = code.strip()
    pack = work.connection.execute(
        select(ProductBarcode.product_id, ProductBarcode.pack_quantity).where(
            ProductBarcode.barcode == typed
        )
    ).one_or_none()
    if pack is not None:
        return ScannedProduct(product_row(work, pack.product_id), pack.pack_quantity)
    found = find_by_code(work, typed)
    return None if found is None else ScannedProduct(found, Decimal(1))


def product_row(work: UnitOfWork, product_id: int) -> ProductRow:
    """Reads one product as it stands in lists.

    Raises:
        ValidationError: There is no such product.
    """
    row = work.connection.execute(
        select(*PRODUCT_COLUMNS).where(product_list.c.id == product_id)
    ).one_or_none()
    if row is None:
        raise ValidationError("This product does not exist.", field="product_id")
    return ProductRow(**row._mapping)


def checked_product_fields(command: ProductFields) -> ProductFields:
    """Checks what was typed without saving it, for dry runs.

    Raises:
        ValidationError: As :func:`create_product`, save for a SKU that is taken.
    """
    return ProductFields(**_checked(command))


def _checked(command: ProductFields) -> dict[str, Any]:
    return {
        "sku": checked_text(command.sku, Product.sku, required=True),
        "name": checked_text(command.name, Product.name, required=True),
        "description": checked_text(
            command.description, Product.description, limit=DESCRIPTION_LENGTH
        ),
        "category": checked_text(command.category, Product.category),
        "unit_price": checked_money(command.unit_price, "unit_price"),
        "unit_of_measure": checked_text(
            command.unit_of_measure, Product.unit_of_measure, required=True
        ),
        "reorder_point": checked_quantity(command.reorder_point, "reorder_point", allow_zero=True),
        "is_active": command.is_active,
    }


def _as_dict(values: ProductFields) -> dict[str, Any]:
    return {item.name: getattr(values, item.name) for item in fields(values)}


def _refuse_conflicts(
    current: ProductRow, opened: Mapping[str, Any], changes: Mapping[str, Any]
) -> None:
    stored = _as_dict(current.fields)
    conflicts = tuple(
        FieldConflict(field=name, base=opened[name], mine=mine, theirs=stored[name])
        for name, mine in changes.items()
        if stored[name] not in (opened[name], mine)
    )
    if conflicts:
        raise ConflictError(
            said("A colleague changed {0} in between.", current.sku),
            conflicts=conflicts,
            current_version=current.version,
        )


def _explain_refused_update(work: UnitOfWork, product_id: int) -> None:
    require_editing(work, product_id)
    sku = product_row(work, product_id).sku
    raise ConflictError(said("A colleague is changing {0} right now. Save again.", sku))
