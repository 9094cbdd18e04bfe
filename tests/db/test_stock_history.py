"""What was on hand in the past, by the business dates of the ledger."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import MovementType
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.stock_history import MOST_MOMENTS, on_hand_at
from tests.support.shop import Shop

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
DAY = timedelta(days=1)


def history(shop: Shop, product: ProductRow, *moments: datetime) -> list[Decimal]:
    return list(shop.colleague.read(lambda work: on_hand_at(work, product.id, moments)))


def test_the_past_is_what_is_there_now_less_what_happened_since(shop: Shop) -> None:
    product, other = shop.product(), shop.product()
    for quantity, days in ((10, 0), (5, 2), (7, 4)):
        shop.post(
            product, shop.main, MovementType.PURCHASE, quantity, occurred_at=NOON + days * DAY
        )
    shop.post(product, shop.main, MovementType.SALE, 4, occurred_at=NOON + 3 * DAY)
    shop.post(product, shop.annex, MovementType.PURCHASE, 100, occurred_at=NOON + 6 * DAY)
    shop.post(other, shop.main, MovementType.PURCHASE, 999, occurred_at=NOON + DAY)
    moments = [NOON + days * DAY for days in (-1, 0, 1, 3, 4, 5, 9)]
    assert history(shop, product, *moments) == [0, 0, 10, 15, 11, 18, 118]


def test_a_delivery_entered_late_counts_from_the_day_on_which_it_came(shop: Shop) -> None:
    product = shop.product()
    shop.post(product, shop.main, MovementType.PURCHASE, 3, occurred_at=NOON + DAY)
    shop.post(product, shop.main, MovementType.PURCHASE, 2, occurred_at=NOON)
    assert history(shop, product, NOON, NOON + DAY, NOON + 2 * DAY) == [0, 2, 5]


def test_a_product_without_movements_had_nothing(shop: Shop) -> None:
    product = shop.product()
    assert history(shop, product, NOON, NOON + DAY) == [0, 0]
    assert history(shop, product) == []
    assert list(shop.admin.read(lambda work: on_hand_at(work, 10**12, [NOON]))) == []


def test_the_number_of_moments_is_bounded_and_they_come_in_order(shop: Shop) -> None:
    product = shop.product()
    many = [NOON + number * DAY for number in range(MOST_MOMENTS + 1)]
    assert history(shop, product, *many[:-1]) == [0] * MOST_MOMENTS
    with pytest.raises(ValidationError, match="At most"):
        history(shop, product, *many)
    with pytest.raises(ValidationError, match="order"):
        history(shop, product, NOON + DAY, NOON)


@given(
    moves=st.lists(st.tuples(st.integers(1, 9), st.integers(0, 20)), max_size=8),
    asked=st.lists(st.integers(-1, 22), min_size=1, max_size=6, unique=True),
)
def test_it_agrees_with_adding_up_entry_by_entry(
    module_shop: Shop, moves: list[tuple[int, int]], asked: list[int]
) -> None:
    product = module_shop.product()
    for quantity, hours in moves:
        module_shop.post(
            product,
            module_shop.main,
            MovementType.PURCHASE,
            quantity,
            occurred_at=NOON + timedelta(hours=hours),
        )
    moments = [NOON + timedelta(hours=hours) for hours in sorted(asked)]
    expected = [
        sum(quantity for quantity, hours in moves if NOON + timedelta(hours=hours) < moment)
        for moment in moments
    ]
    assert history(module_shop, product, *moments) == expected
