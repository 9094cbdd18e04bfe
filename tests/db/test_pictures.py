"""Pictures of products: set, exchanged, taken away, and what is none."""

import pytest

from inventory_desktop.errors import PermissionDenied, ValidationError
from inventory_desktop.models.products import PICTURE_BYTES
from inventory_desktop.services import pictures, users
from inventory_desktop.services.pictures import Picture
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.session import Session
from tests.support.shop import Shop

JPEG = Picture("image/jpeg", b"\xff\xd8\xff" + b"a picture" * 9)
PNG = Picture("image/png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)))


def put(product: ProductRow, picture: Picture | None, by: Session) -> None:
    by.write(lambda work: pictures.set_picture(work, product.id, picture))


def shown(shop: Shop, product: ProductRow) -> Picture | None:
    return shop.colleague.read(lambda work: pictures.read_picture(work, product.id))


def test_a_picture_is_read_as_it_was_set_until_another_one_is(shop: Shop) -> None:
    product = shop.product()
    assert shown(shop, product) is None
    times = [shop.admin.read(lambda work: pictures.picture_changed_at(work, product.id))]
    for picture in (JPEG, PNG, JPEG):
        put(product, picture, shop.admin)
        assert shown(shop, product) == picture
        times.append(shop.admin.read(lambda work: pictures.picture_changed_at(work, product.id)))
    assert times[0] is None
    assert times[1] < times[2] < times[3]
    put(product, None, shop.admin)
    put(product, None, shop.admin)
    assert shown(shop, product) is None


@pytest.mark.parametrize(
    ("picture", "message"),
    [
        (Picture("image/jpeg", JPEG.content + bytes(PICTURE_BYTES)), "at most 512 KB"),
        (Picture("image/png", JPEG.content), "JPEG or a PNG"),
        (Picture("image/jpeg", b""), "JPEG or a PNG"),
        (Picture("image/svg+xml", b"<svg/>"), "JPEG or a PNG"),
    ],
)
def test_what_is_no_picture_is_refused(shop: Shop, picture: Picture, message: str) -> None:
    product = shop.product()
    put(product, PNG, shop.admin)
    with pytest.raises(ValidationError, match=message) as caught:
        put(product, picture, shop.admin)
    assert caught.value.field == "content"
    assert shown(shop, product) == PNG


def test_a_picture_of_the_largest_size_is_taken(shop: Shop) -> None:
    product = shop.product()
    largest = Picture("image/jpeg", JPEG.content[:3] + bytes(PICTURE_BYTES - 3))
    put(product, largest, shop.admin)
    assert shown(shop, product) == largest


def test_who_may_write_the_product_may_set_its_picture(shop: Shop) -> None:
    product = shop.product("THEIRS")
    for picture in (JPEG, None):
        with pytest.raises(PermissionDenied, match="THEIRS belongs to a colleague"):
            put(product, picture, shop.colleague)
    shop.admin.write(
        lambda work: users.grant_editing(
            work, product_id=product.id, user_id=shop.colleague.user.id
        )
    )
    put(product, JPEG, shop.colleague)
    assert shown(shop, product) == JPEG
