"""Pictures of products: read, set, taken away. How they are scaled is the window's affair."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, text

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import ProductPicture
from inventory_desktop.models.products import PICTURE_BYTES
from inventory_desktop.sentences import said
from inventory_desktop.services.database import UnitOfWork

PICTURE_TYPES = ("image/jpeg", "image/png")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is stored.

    Attributes:
        content_type: One of :data:`PICTURE_TYPES`.
        content: The bytes of the file.
    """

    content_type: str
    content: bytes


def picture_changed_at(work: UnitOfWork, product_id: int) -> datetime | None:
    """Says when a product got its present picture; None if it has none."""
    changed_at: datetime | None = work.connection.scalar(
        select(ProductPicture.changed_at).where(ProductPicture.product_id == product_id)
    )
    return changed_at


def read_picture(work: UnitOfWork, product_id: int) -> Picture | None:
    """Reads a product's picture; None if it has none."""
    row = work.connection.execute(
        select(ProductPicture.content_type, ProductPicture.content).where(
            ProductPicture.product_id == product_id
        )
    ).one_or_none()
    return None if row is None else Picture(row.content_type, bytes(row.content))


def set_picture(work: UnitOfWork, product_id: int, picture: Picture | None) -> None:
    """Gives a product another picture, or takes it away.

    Raises:
        ValidationError: It is too large or of another type; its field is ``content``.
        PermissionDenied: The product belongs to a colleague.
    """
    if picture is None:
        work.connection.execute(
            text("SELECT inventory.remove_picture(:product)"), {"product": product_id}
        )
        return
    if len(picture.content) > PICTURE_BYTES:
        raise ValidationError(
            said(
                "The picture has {0} KB; at most {1} KB are possible.",
                len(picture.content) // 1024,
                PICTURE_BYTES // 1024,
            ),
            field="content",
        )
    work.connection.execute(
        text("SELECT inventory.set_picture(:product, :content_type, :content)"),
        {
            "product": product_id,
            "content_type": picture.content_type,
            "content": picture.content,
        },
    )
