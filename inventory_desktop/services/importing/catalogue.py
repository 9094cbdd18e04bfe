"""Products as an import sees them: found by SKU in bulk, made and changed in bulk."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, Integer, bindparam, column, func, insert, text, update
from sqlalchemy.dialects.postgresql import JSONB

from inventory_desktop.models import ImportedProduct, Product
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.products import ProductFields

_FIND = text("""
    SELECT k.key, p.id, p.sku, p.name, p.description, p.category, p.unit_price,
        p.unit_of_measure, p.reorder_point, p.is_active, p.version,
        (SELECT auth.is_admin()) OR p.owner_id = (SELECT auth.user_id())
            OR EXISTS (SELECT FROM product_editors e
                       WHERE e.product_id = p.id AND e.user_id = (SELECT auth.user_id()))
            AS may_write,
        NOT p.is_active AND EXISTS (
            SELECT FROM imported_products i JOIN import_batches b ON b.id = i.import_id
            WHERE i.product_id = p.id AND i.before IS NULL AND b.status = 'undone')
            AS was_taken_back
    FROM unnest(CAST(:keys AS text[])) k (key)
    JOIN product_list p ON lower(p.sku) = k.key
""")
_AVAILABLE = text("""
    SELECT product_id, warehouse_id, on_hand - reserved AS available
    FROM stock_levels WHERE product_id = ANY (CAST(:products AS bigint[]))
""")


@dataclass(frozen=True, slots=True)
class KnownProduct:
    """A product that is there.

    Attributes:
        fields: As stored; ``unit_price`` is None for those who may not see prices.
        may_write: Whether the person may change it and record its movements.
        was_taken_back: Whether it is out of use because the import that made it was taken back;
            importing it again puts it back into use.
    """

    id: int
    sku: str
    version: int
    is_active: bool
    may_write: bool
    was_taken_back: bool
    fields: Mapping[str, Any]


def key_of(sku: str) -> str:
    """SKUs that differ only by capitals are the same."""
    return sku.strip().lower()


def find_products(work: UnitOfWork, keys: Iterable[str]) -> dict[str, KnownProduct]:
    """Finds products by the keys of their SKUs, all in one query."""
    wanted = [key for key in keys if "\x00" not in key]
    if not wanted:
        return {}
    found = {}
    for row in work.connection.execute(_FIND, {"keys": wanted}):
        values = {name: row._mapping[name] for name in ProductFields.__dataclass_fields__}
        found[row.key] = KnownProduct(
            row.id,
            row.sku,
            row.version,
            row.is_active,
            row.may_write,
            row.was_taken_back,
            values,
        )
    return found


def find_available(work: UnitOfWork, products: Iterable[int]) -> dict[tuple[int, int], Decimal]:
    """What is available of products, by product and warehouse."""
    rows = work.connection.execute(_AVAILABLE, {"products": list(products)})
    return {(row.product_id, row.warehouse_id): row.available for row in rows}


def create_products(
    work: UnitOfWork, products: Sequence[ProductFields]
) -> dict[str, tuple[int, int]]:
    """Makes products; they must have been checked.

    Returns:
        Id and version by the key of the SKU.

    Raises:
        ValidationError: A SKU was taken in between.
    """
    if not products:
        return {}
    rows = work.connection.execute(
        insert(Product).returning(Product.id, Product.sku, Product.version),
        [{name: getattr(item, name) for name in item.__dataclass_fields__} for item in products],
    )
    return {key_of(row.sku): (row.id, row.version) for row in rows}


def change_products(
    work: UnitOfWork, changes: Sequence[Mapping[str, Any]], names: Sequence[str]
) -> dict[int, int]:
    """Changes fields of products, each only if it still has the version that is given.

    Args:
        work: Unit of work.
        changes: ``id``, ``version`` and the fields, the same ones for all.
        names: The fields.

    Returns:
        The new version by product; those that a colleague changed in between are missing.
    """
    if not changes:
        return {}
    given = (
        func.jsonb_to_recordset(bindparam("changes", type_=JSONB))
        .table_valued(
            column("id", BigInteger),
            column("version", Integer),
            *(column(name, getattr(Product, name).type) for name in names),
            name="given",
        )
        .render_derived(with_types=True)
    )
    statement = (
        update(Product)
        .where(Product.id == given.c.id, Product.version == given.c.version)
        .values({name: given.c[name] for name in names})
        .returning(Product.id, Product.version)
        .execution_options(synchronize_session=False)
    )
    rows = work.connection.execute(
        statement, {"changes": [{**item, **_plain(item, names)} for item in changes]}
    )
    return {row.id: row.version for row in rows}


def note_products(
    work: UnitOfWork, import_id: int, notes: Iterable[tuple[int, Mapping[str, Any] | None, int]]
) -> None:
    """Remembers what an import did to products, so that it can be taken back.

    Args:
        work: Unit of work.
        import_id: The import.
        notes: Product, its changed fields as they were (None: it was made), its new version.
    """
    rows = [
        {
            "import_id": import_id,
            "product_id": product_id,
            "before": None if before is None else _plain(before, before),
            "version_after": version,
        }
        for product_id, before, version in notes
    ]
    if rows:
        work.connection.execute(insert(ImportedProduct), rows)


def set_active(work: UnitOfWork, products: Sequence[int], *, is_active: bool) -> dict[int, int]:
    """Takes products out of use or back into it; answers the new versions of those changed."""
    if not products:
        return {}
    rows = work.connection.execute(
        update(Product)
        .where(Product.id.in_(products), Product.is_active.is_not(is_active))
        .values(is_active=is_active)
        .returning(Product.id, Product.version)
        .execution_options(synchronize_session=False)
    )
    return {row.id: row.version for row in rows}


def _plain(values: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """As JSON can hold it, without float."""
    return {
        name: str(values[name]) if isinstance(values[name], Decimal) else values[name]
        for name in names
    }
