"""The listener against a real server: what it hears, how it loses the server and finds it again."""

from inventory_desktop.errors import SignInRequired, Unavailable
from inventory_desktop.models import MovementType
from inventory_desktop.services import users
from inventory_desktop.services.changes import EVERYTHING, Entity, changed
from inventory_desktop.services.session import Session
from inventory_desktop.services.users import UpdateUser
from tests.conftest import soon
from tests.support.feed import Ear
from tests.support.shop import Shop

LISTENERS = (
    "SELECT pid, state, xact_start FROM pg_stat_activity WHERE datname = current_database()"
    " AND application_name LIKE 'inventory-desktop listens%'"
)


def listener(shop: Shop) -> int:
    """The one listening connection's process."""
    ((pid, _state, _began),) = shop.sql(LISTENERS)
    return int(pid)


def hearing(shop: Shop, session: Session | None = None) -> Ear:
    return Ear(session or shop.admin, lambda: shop.url)


def test_it_hears_what_another_desktop_writes(shop: Shop) -> None:
    product = shop.product()
    with hearing(shop) as ear:
        ear.until(lambda: ear.states)
        posted = shop.stock(product, shop.main, 5)
        ear.until(lambda: ear.heard.touches(Entity.STOCK, product.id))
        assert ear.heard.rows == {
            Entity.STOCK: {product.id},
            Entity.MOVEMENT: {posted.movement_id},
        }
        assert ear.states[0].connected
        assert ear.states[0].last_read_at is not None


def test_what_was_written_before_it_was_connected_is_heard_too(shop: Shop) -> None:
    ear = hearing(shop)
    product = shop.product()
    with ear:
        ear.until(lambda: ear.heard.touches(Entity.PRODUCT, product.id))


def test_it_is_never_in_a_transaction_and_leaves_nothing_behind(shop: Shop) -> None:
    with hearing(shop) as ear:
        ear.until(lambda: ear.states)
        ((_pid, state, began),) = shop.sql(LISTENERS)
        assert (state, began) == ("idle", None)
    assert shop.sql(LISTENERS) == []


def test_it_is_stopped_before_it_has_begun(shop: Shop) -> None:
    ear = hearing(shop)
    ear._stop.set()
    with ear:
        pass
    assert ear.events == []


def test_a_lost_server_is_told_and_what_was_missed_is_heard_afterwards(shop: Shop) -> None:
    with hearing(shop) as ear:
        ear.until(lambda: ear.states)
        shop.sql("SELECT pg_terminate_backend(%s, 5000)", (listener(shop),))
        product = shop.product()
        ear.until(lambda: not ear.states[-1].connected)
        assert isinstance(ear.states[-1].error, Unavailable)
        assert ear.states[-1].last_read_at == ear.states[0].last_read_at
        ear.until(lambda: ear.states[-1].connected)
        ear.until(lambda: ear.heard.touches(Entity.PRODUCT, product.id))


def test_it_goes_to_where_the_server_is_by_then(shop: Shop) -> None:
    nowhere = "postgresql://nobody@127.0.0.1:1/nothing"
    addresses = [nowhere]
    ear = Ear(shop.admin, lambda: addresses[-1])
    with ear:
        ear.until(lambda: ear.states)
        assert isinstance(ear.states[-1].error, Unavailable)
        addresses.append(shop.url)
        ear.listener.poke()
        ear.until(lambda: ear.states[-1].connected)


def test_a_session_that_ended_waits_for_the_next_sign_in(shop: Shop) -> None:
    person = shop.person("listens@shop.example")
    command = UpdateUser(person.user.id, is_active=False)
    with hearing(shop, person) as ear:
        ear.until(lambda: ear.states)
        shop.admin.write(lambda work: users.update_user(work, command))
        ear.until(lambda: isinstance(ear.states[-1].error, SignInRequired))
        assert not ear.states[-1].connected
        product = shop.product()
        again = UpdateUser(person.user.id, is_active=True)
        shop.admin.write(lambda work: users.update_user(work, again))
        person.sign_in_again("listens@shop.example")
        ear.listener.poke()
        ear.until(lambda: ear.states[-1].connected)
        ear.until(lambda: ear.heard.touches(Entity.PRODUCT, product.id))


def test_who_stayed_away_too_long_reads_everything_anew(shop: Shop) -> None:
    ear = hearing(shop)
    shop.product()
    shop.sql("UPDATE inventory.change_log_state SET pruned_to = pg_current_xact_id()")
    with ear:
        ear.until(lambda: EVERYTHING in ear.changes)


def test_a_bulk_of_rows_is_told_once_and_then_when_it_is_over(shop: Shop) -> None:
    product = shop.product()
    swept = changed(Entity.MOVEMENT, Entity.STOCK)
    with hearing(shop) as ear:
        ear.until(lambda: ear.states)
        for _ in range(20):
            shop.sql(
                "WITH logged AS (INSERT INTO inventory.change_log (entity) VALUES ('movement'))"
                " SELECT pg_notify('inventory_changes', '')"
            )
            shop.stock(product, shop.main, 1)
        ear.until(lambda: ear.changes.count(swept) == 2)
        assert ear.heard.touches(Entity.STOCK, product.id)
        shop.post(product, shop.main, MovementType.SALE, 1)
        assert ear.changes.count(swept) == 2


def test_colleagues_are_counted_by_person(shop: Shop) -> None:
    with hearing(shop) as first:
        first.until(lambda: first.states)
        assert first.states[0].colleagues == 0
        with hearing(shop) as same, hearing(shop, shop.colleague) as other:
            same.until(lambda: same.states)
            other.until(lambda: other.states)
            assert other.states[0].colleagues == 1


def test_listening_does_not_keep_a_session_alive(shop: Shop) -> None:
    person = Session(shop.database, shop.admin.token, shop.admin.user)
    ear = hearing(shop, person)
    person._renew_at = 0.0  # Due since the computer was started.
    with ear:
        ear.until(lambda: ear.states)
        product = shop.product(by=shop.colleague)
        ear.until(lambda: ear.heard.touches(Entity.PRODUCT, product.id))
    assert person.token == shop.admin.token


def test_while_each_reading_finds_something_it_goes_without_pings_and_misses_nothing(
    shop: Shop,
) -> None:
    product = shop.product()
    with hearing(shop) as ear:
        ear.until(lambda: ear.states)
        posted = []
        while ear.listener._is_pinged and len(posted) < 5000:
            posted.append(shop.stock(product, shop.main, 1).movement_id)
        posted += [shop.stock(product, shop.main, 1).movement_id for _ in range(20)]
        ear.until(lambda: all(ear.heard.touches(Entity.MOVEMENT, entry) for entry in posted))
        assert len(posted) < 5000
        soon(lambda: ear.listener._is_pinged, lambda: "the pings were not turned on again")
        last = shop.stock(product, shop.main, 1).movement_id
        ear.until(lambda: ear.heard.touches(Entity.MOVEMENT, last))


def test_a_computer_that_slept_reads_at_once_what_nobody_pinged_for(shop: Shop) -> None:
    with hearing(shop) as ear:
        ear.until(lambda: ear.states)
        shop.sql("INSERT INTO inventory.change_log (entity, ids) VALUES ('product', '{7}')")
        ear.listener._lead -= 3600  # The wall clock has gone on for an hour, the other one not.
        ear.until(lambda: ear.heard.touches(Entity.PRODUCT, 7))
