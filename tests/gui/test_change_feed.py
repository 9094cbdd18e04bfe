"""Desks that hear of each other: what one writes, the other's windows show, until it leaves."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from inventory_desktop.errors import SignInRequired
from inventory_desktop.models import MovementType
from inventory_desktop.services import users
from inventory_desktop.services.change_feed import FeedState
from inventory_desktop.services.change_listener import ChangeListener
from inventory_desktop.services.changes import Entity, posted
from inventory_desktop.services.session import Session
from inventory_desktop.services.users import UpdateUser
from inventory_desktop.ui.change_feed import ChangeFeed
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.threads import LongJob
from tests.gui.desk import Desk, collected
from tests.support.feed import reading
from tests.support.shop import Shop

LISTENING = (
    "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
    " AND application_name LIKE 'inventory-desktop listens%'"
)


@contextmanager
def hearing(desk: Desk, shop: Shop) -> Iterator[ChangeFeed]:
    """Has a desk hear of changes, as the program does."""
    cursor = reading(shop.admin).cursor
    listener = ChangeListener(desk.session, lambda: shop.url, cursor)
    feed = ChangeFeed(listener, desk.bus, desk.messages, desk.window)
    with collected(desk.bus.feed_state) as states:
        feed.begin()
        desk.until(lambda: states)
        yield feed
    feed.end()
    LongJob.end_all()
    assert shop.sql(LISTENING) == []


def on_hand(screen: ProductScreen) -> str:
    """What the list's first row shows as on hand."""
    keys = [column.key for column in screen.table.columns]
    return str(screen.model.data(screen.model.index(0, keys.index("on_hand"))))


def test_a_figure_changes_by_itself_when_a_colleague_sells(
    desk_of: Callable[[Session], Desk], shop: Shop
) -> None:
    product = shop.product("FEED-1", name="Heard of")
    shop.stock(product, shop.main, 50)
    back = desk_of(shop.colleague)
    with hearing(back, shop):
        screen = back.show_products()
        back.fill(screen.search, "FEED-1")
        back.until(lambda: on_hand(screen) == "50")
        shop.post(product, shop.main, MovementType.SALE, 8)
        back.until(lambda: on_hand(screen) == "42")


def test_the_state_tells_how_it_stands(desk: Desk, shop: Shop) -> None:
    with collected(desk.bus.feed_state) as states, hearing(desk, shop):
        state: FeedState = states[0]
        assert state.connected
        assert state.last_read_at is not None
        assert state.error is None


def test_a_lost_server_is_noticed_by_nobody_s_doing_and_found_again(desk: Desk, shop: Shop) -> None:
    with collected(desk.bus.feed_state) as states, hearing(desk, shop) as feed:
        ((pid,),) = shop.sql(LISTENING)
        shop.sql("SELECT pg_terminate_backend(%s, 5000)", (pid,))
        desk.until(lambda: not states[-1].connected)
        assert desk.lost_connections == [True]
        feed.poke()
        desk.until(lambda: states[-1].connected)
        assert desk.lost_connections == [True]


def test_a_session_that_ended_is_asked_for_once_and_goes_on_after_signing_in(
    desk_of: Callable[[Session], Desk], shop: Shop
) -> None:
    address = "feed@shop.example"
    desk = desk_of(shop.person(address))
    person = desk.session.user.id

    def switch(*, on: bool) -> None:
        command = UpdateUser(person, is_active=on)
        shop.admin.write(lambda work: users.update_user(work, command))

    with collected(desk.bus.feed_state) as states, hearing(desk, shop) as feed:
        switch(on=False)
        desk.until(lambda: isinstance(states[-1].error, SignInRequired))
        shop.product()
        switch(on=True)
        assert desk.ended_sessions == [True]
        desk.tasks.run(
            lambda: desk.session.sign_in_again(address),
            owner=desk.window,
            done=lambda _nothing: feed.poke(),
        )
        desk.until(lambda: states[-1].connected)


def test_who_left_hears_nothing_and_leaves_no_thread(desk: Desk, shop: Shop) -> None:
    before = threading.active_count()
    with collected(desk.bus.changed) as changes, hearing(desk, shop) as feed:
        product = shop.product()
        desk.until(lambda: any(each.touches(Entity.PRODUCT, product.id) for each in changes))
        feed.end()
        changes.clear()
        shop.product()
        LongJob.end_all()
        desk.rest()
        assert changes == []
        assert threading.active_count() <= before


def test_what_is_still_on_its_way_when_somebody_leaves_is_not_told(desk: Desk, shop: Shop) -> None:
    with collected(desk.bus.changed) as changes, hearing(desk, shop) as feed:
        # From another thread, so that it waits for this one's loop, which does not run yet.
        telling = threading.Thread(target=feed._job.progressed.emit, args=(posted(),))
        telling.start()
        telling.join()
        feed.end()
        desk.rest()
        assert changes == []
