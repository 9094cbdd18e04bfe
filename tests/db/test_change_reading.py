"""The change feed as it is read: whoever reads hears all of it, once."""

import psycopg2
import pytest

from inventory_desktop.models import MovementType
from inventory_desktop.services import stock
from inventory_desktop.services.change_feed import Cursor, prune_changes
from inventory_desktop.services.changes import EVERYTHING, NOTHING, Entity, changed
from inventory_desktop.services.products import ProductRow
from tests.conftest import soon
from tests.support.feed import reading
from tests.support.shop import Shop, movement


@pytest.fixture
def shop(module_shop: Shop) -> Shop:
    """One shop serves all tests of this file."""
    return module_shop


def goods(shop: Shop, quantity: int = 50) -> ProductRow:
    product = shop.product()
    shop.stock(product, shop.main, quantity, cost=2)
    return product


def test_a_transaction_that_ends_late_is_told_when_it_ends_and_holds_up_nobody(
    shop: Shop,
) -> None:
    slow_goods, quick_goods = goods(shop), goods(shop)
    start = reading(shop.admin).cursor
    with shop.another_desktop().unit_of_work(shop.admin.token) as slow:
        stock.post_movement(slow, movement(slow_goods, shop.main, MovementType.SALE, 1))
        shop.post(quick_goods, shop.main, MovementType.SALE, 1)
        first = reading(shop.admin, start)
        assert first.change.rows[Entity.STOCK] == {quick_goods.id}
        again = reading(shop.admin, first.cursor)
        assert again.change == NOTHING
        slow.commit()
    late = reading(shop.admin, again.cursor)
    assert late.change.rows[Entity.STOCK] == {slow_goods.id}
    assert reading(shop.admin, late.cursor).change == NOTHING


def test_a_transaction_that_began_late_and_ended_first_is_told_once(shop: Shop) -> None:
    early, late = goods(shop), goods(shop)
    with shop.another_desktop().unit_of_work(shop.admin.token) as one:
        stock.post_movement(one, movement(early, shop.main, MovementType.SALE, 1))
        start = reading(shop.admin).cursor
        with shop.another_desktop().unit_of_work(shop.admin.token) as other:
            stock.post_movement(other, movement(late, shop.main, MovementType.SALE, 1))
            other.commit()
        between = reading(shop.admin, start)
        one.commit()
    end = reading(shop.admin, between.cursor)
    assert between.change.rows[Entity.STOCK] == {late.id}
    assert end.change.rows[Entity.STOCK] == {early.id}


def test_rows_that_are_named_are_told_apart_from_those_that_are_not(shop: Shop) -> None:
    product = goods(shop)
    start = reading(shop.admin).cursor
    shop.post(product, shop.main, MovementType.SALE, 1)
    shop.sql(
        "INSERT INTO inventory.change_log (entity, ids) VALUES ('stock', NULL), ('unheard', NULL)"
    )
    heard = reading(shop.admin, start)
    assert heard.named.rows[Entity.STOCK] == {product.id}
    assert heard.sweeping == changed(Entity.STOCK)


def test_very_many_names_become_none(shop: Shop) -> None:
    start = reading(shop.admin).cursor
    shop.sql(
        "INSERT INTO inventory.change_log (entity, ids) SELECT 'product', ARRAY[g]"
        " FROM generate_series(1, 1001) g"
    )
    assert reading(shop.admin, start).change == changed(Entity.PRODUCT)


def test_a_ping_less_reading_of_long_ago_is_too_old_once_the_log_was_pruned(shop: Shop) -> None:
    start = reading(shop.admin).cursor
    product = goods(shop)
    shop.sql("UPDATE inventory.change_log SET created_at = now() - interval '25 hours'")
    # A day later no transaction goes on that began before; here other tests' may for a moment.
    over = (
        "SELECT bool_and(xid < pg_snapshot_xmin(pg_current_snapshot())) FROM inventory.change_log"
    )
    soon(lambda: shop.sql(over) == [(True,)], lambda: "a transaction goes on for very long")
    fresh = reading(shop.admin).cursor
    last = shop.product()

    def prune() -> int:
        return shop.admin.write(prune_changes)

    assert prune() == 0  # Somebody did so a moment ago.
    shop.sql("UPDATE inventory.change_log_state SET pruned_at = now() - interval '1 hour'")
    assert prune() > 0
    assert prune() == 0
    assert reading(shop.admin, start).change == EVERYTHING
    assert reading(shop.admin, fresh).change == changed(Entity.PRODUCT, ids=frozenset({last.id}))
    assert product.id != last.id


def test_two_do_not_prune_at_once_and_nobody_waits(shop: Shop) -> None:
    shop.sql("UPDATE inventory.change_log_state SET pruned_at = now() - interval '1 hour'")
    with shop.another_desktop().unit_of_work(shop.admin.token) as first:
        prune_changes(first)
        assert shop.colleague.write(prune_changes) == 0
        shop.product()


def test_a_cursor_of_another_server_is_too_old(shop: Shop) -> None:
    ahead = Cursor("9000000000:9000000000:")
    heard = reading(shop.admin, ahead)
    assert heard.change == EVERYTHING
    assert reading(shop.admin, heard.cursor).change == NOTHING


def test_a_log_that_came_from_another_server_is_not_told_for_ever(shop: Shop) -> None:
    shop.sql("INSERT INTO inventory.change_log (xid, entity) VALUES ('9000000000', 'product')")
    start = reading(shop.admin).cursor
    assert reading(shop.admin, start).change == NOTHING


def test_who_listens_is_counted_by_desktop_and_by_person(shop: Shop) -> None:
    def online() -> tuple[int, int]:
        with shop.connect(token=shop.admin.token) as connection, connection.cursor() as cursor:
            cursor.execute("SELECT desktops, people FROM inventory.desktops_online()")
            found: tuple[int, int] = cursor.fetchall()[0]
            return found

    assert online() == (0, 0)
    for person in (1, 1, 2):
        name = f"inventory-desktop listens {person}"
        shop.connect(psycopg2.extensions.make_dsn(shop.url, application_name=name))
    assert online() == (3, 2)
