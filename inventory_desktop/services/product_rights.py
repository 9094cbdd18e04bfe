"""Whose products a person may write; the database asks the same again."""

from collections.abc import Collection

from sqlalchemy import text

from inventory_desktop.services.database import UnitOfWork

_CLOSED = text(
    "SELECT p.id FROM inventory.products p"
    " WHERE p.id = ANY (:ids) AND NOT (SELECT auth.is_admin())"
    " AND p.owner_id <> (SELECT auth.user_id())"
    " AND NOT EXISTS (SELECT FROM inventory.product_editors e"
    " WHERE e.product_id = p.id AND e.user_id = (SELECT auth.user_id()))"
)


def closed_products(work: UnitOfWork, product_ids: Collection[int]) -> frozenset[int]:
    """Tells which of these products the person may not write, in one statement."""
    rows = work.connection.scalars(_CLOSED, {"ids": list(product_ids)})
    return frozenset(rows)
