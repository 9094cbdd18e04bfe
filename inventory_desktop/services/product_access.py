"""Who may change a product: its owner, admins, and the colleagues whom those let."""

from dataclasses import dataclass

from sqlalchemy import text

from inventory_desktop.errors import PermissionDenied, ValidationError
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork

_ACCESS = text("""
    SELECT p.owner_id, u.email::text AS owner_email,
        auth.may_write_product(p.id) AS may_edit, auth.owns_product(p.id) AS may_share,
        ARRAY(SELECT c.id FROM product_editors e JOIN users c ON c.id = e.user_id
              WHERE e.product_id = p.id ORDER BY c.email, c.id) AS editor_ids,
        ARRAY(SELECT c.email::text FROM product_editors e JOIN users c ON c.id = e.user_id
              WHERE e.product_id = p.id ORDER BY c.email, c.id) AS editor_emails
    FROM products p JOIN users u ON u.id = p.owner_id WHERE p.id = :product
""")


@dataclass(frozen=True, slots=True)
class Editor:
    """A colleague who was given the right to change a product."""

    user_id: int
    email: str


@dataclass(frozen=True, slots=True)
class ProductAccess:
    """Who may change a product, and what the person who asks may do.

    Attributes:
        may_edit: Whether the person may change it and record its movements.
        may_share: Whether the person may say who else does.
    """

    owner_id: int
    owner_email: str
    editors: tuple[Editor, ...]
    may_edit: bool
    may_share: bool


def product_access(work: UnitOfWork, product_id: int) -> ProductAccess:
    """Reads who may change a product.

    Raises:
        ValidationError: There is no such product.
    """
    row = work.connection.execute(_ACCESS, {"product": product_id}).one_or_none()
    if row is None:
        raise ValidationError("This product does not exist.", field="product_id")
    return ProductAccess(
        owner_id=row.owner_id,
        owner_email=row.owner_email,
        editors=tuple(map(Editor, row.editor_ids, row.editor_emails)),
        may_edit=row.may_edit,
        may_share=row.may_share,
    )


def require_editing(work: UnitOfWork, product_id: int) -> None:
    """Refuses whoever may not change a product, with its SKU in the sentence.

    Raises:
        PermissionDenied: The product belongs to a colleague.
    """
    row = work.connection.execute(
        text("SELECT p.sku, auth.may_write_product(p.id) AS may FROM products p WHERE p.id = :id"),
        {"id": product_id},
    ).one_or_none()
    if row is not None and not row.may:
        raise PermissionDenied(
            said(
                "{0} belongs to a colleague. Ask its owner or an admin to let you edit it.", row.sku
            ),
            right="product",
        )
