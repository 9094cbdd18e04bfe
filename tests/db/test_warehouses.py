"""Warehouses."""

from decimal import Decimal

from tests.support.shop import Shop


def test_a_furnished_shop_has_stock_after_a_purchase(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 5, cost="2.50")
    level = shop.level(product, shop.main)
    assert (level.on_hand, level.average_cost) == (Decimal(5), Decimal("2.5"))
    assert shop.verify() == ()
