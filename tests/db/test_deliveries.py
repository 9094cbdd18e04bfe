"""Deliveries: all lines or none, once, and what becomes of one that was changed in between."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from inventory_desktop.errors import RuleError
from inventory_desktop.services import movement_list
from inventory_desktop.services.days import today
from inventory_desktop.services.deliveries import Delivery, DeliveryLine, post_delivery
from inventory_desktop.services.movement_list import MovementQuery, movement_rows
from inventory_desktop.services.products import ProductRow
from tests.support.shop import Shop


@pytest.fixture
def goods(module_shop: Shop) -> tuple[ProductRow, ProductRow]:
    return module_shop.product(), module_shop.product()


def delivery(shop: Shop, *products: ProductRow, day: date | None = None) -> Delivery:
    lines = tuple(DeliveryLine(product.id, Decimal(5), Decimal(2)) for product in products)
    return Delivery(uuid4(), shop.main, day, "DN-1", "", lines)


def on_hand(shop: Shop, *products: ProductRow) -> list[Decimal]:
    return [shop.level(product, shop.main).on_hand for product in products]


def test_a_delivery_is_posted_once_however_often_it_is_sent(
    module_shop: Shop, goods: tuple[ProductRow, ProductRow]
) -> None:
    wanted = delivery(module_shop, *goods)
    first = post_delivery(module_shop.admin, wanted)
    again = post_delivery(module_shop.admin, wanted, wanted)
    assert [each.movement_id for each in again] == [each.movement_id for each in first]
    assert on_hand(module_shop, *goods) == [5, 5]


def test_all_lines_or_none(module_shop: Shop, goods: tuple[ProductRow, ProductRow]) -> None:
    gone = module_shop.product(is_active=False)
    with pytest.raises(RuleError, match="not in use"):
        post_delivery(module_shop.admin, delivery(module_shop, *goods, gone))
    rows = module_shop.admin.read(
        lambda work: movement_rows(work, MovementQuery(product_id=goods[0].id), None, 5)
    )
    assert rows == ()


@pytest.mark.parametrize("is_late", [False, True], ids=["before", "while it is looked for"])
def test_lines_that_were_left_out_after_a_lost_answer_are_told(
    module_shop: Shop,
    goods: tuple[ProductRow, ProductRow],
    monkeypatch: pytest.MonkeyPatch,
    *,
    is_late: bool,
) -> None:
    sent = delivery(module_shop, *goods)
    post_delivery(module_shop.admin, sent)
    if is_late:
        monkeypatch.setattr(movement_list, "are_posted", lambda _work, _ids: False)
    with pytest.raises(RuleError) as caught:
        post_delivery(module_shop.admin, replace(sent, lines=sent.lines[:1]), sent)
    assert caught.value.code == "request_id_reused"
    assert on_hand(module_shop, *goods) == [5, 5]


def test_a_line_that_was_added_after_a_lost_answer_is_told_and_not_posted(
    module_shop: Shop, goods: tuple[ProductRow, ProductRow]
) -> None:
    more = delivery(module_shop, *goods)
    sent = replace(more, lines=more.lines[:1])
    post_delivery(module_shop.admin, sent)
    with pytest.raises(RuleError, match="another content"):
        post_delivery(module_shop.admin, more, sent)
    assert on_hand(module_shop, goods[0]) == [5]
    rows = module_shop.admin.read(
        lambda work: movement_rows(work, MovementQuery(product_id=goods[1].id), None, 5)
    )
    assert rows == ()


def test_another_day_after_a_lost_answer_is_told(
    module_shop: Shop, goods: tuple[ProductRow, ProductRow]
) -> None:
    sent = delivery(module_shop, *goods, day=today() - timedelta(days=1))
    post_delivery(module_shop.admin, sent)
    with pytest.raises(RuleError, match="another content"):
        post_delivery(module_shop.admin, replace(sent, day=None), sent)


def test_what_was_changed_before_anything_arrived_is_posted(
    module_shop: Shop, goods: tuple[ProductRow, ProductRow]
) -> None:
    sent = delivery(module_shop, *goods)
    posted = post_delivery(module_shop.admin, replace(sent, lines=sent.lines[:1]), sent)
    assert [each.was_posted for each in posted] == [False]
    assert on_hand(module_shop, goods[0]) == [5]
