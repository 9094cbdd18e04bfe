"""Deadlocks, lost connections, busy servers: what a person is told and what is done about it."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from sqlalchemy import text

from inventory_desktop.errors import AppError, BugError, SignInRequired, Unavailable
from inventory_desktop.models import MovementType
from inventory_desktop.services import products, stock, warehouses
from inventory_desktop.services.database import Database, UnitOfWork
from tests.support.shop import Shop, movement, posting

RENAME = text("UPDATE inventory.warehouses SET address = address || '.' WHERE id = :id")


@pytest.fixture
def shop(module_shop: Shop) -> Shop:
    """One shop serves all tests of this file; the addresses they write to start empty."""
    module_shop.sql("UPDATE inventory.warehouses SET address = ''")
    return module_shop


def backend(work: UnitOfWork) -> int:
    return int(work.connection.scalar(text("SELECT pg_backend_pid()")) or 0)


def end(shop: Shop, pid: int) -> None:
    """Ends a connection from outside and waits until it is gone."""
    shop.sql("SELECT pg_terminate_backend(%s, 5000)", (pid,))


def repeated(caplog: pytest.LogCaptureFixture) -> int:
    return sum("transaction repeated" in record.getMessage() for record in caplog.records)


def test_a_deadlock_is_repeated_until_both_are_done(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    meet = threading.Barrier(2)
    attempts = {"there": 0, "back": 0}

    def walking(name: str, first: int, second: int) -> Callable[[UnitOfWork], None]:
        def walk(work: UnitOfWork) -> None:
            attempts[name] += 1
            work.connection.execute(RENAME, {"id": first})
            if attempts[name] == 1:
                meet.wait(10)
            work.connection.execute(RENAME, {"id": second})

        return walk

    with ThreadPoolExecutor(2) as pool:
        done = [
            pool.submit(shop.admin.write, walking("there", shop.main, shop.annex)),
            pool.submit(shop.admin.write, walking("back", shop.annex, shop.main)),
        ]
        assert [future.result() for future in done] == [None, None]
    assert sorted(attempts.values()) == [1, 2]
    assert repeated(caplog) == 1
    rows = shop.admin.read(warehouses.list_warehouses)
    assert [row.address for row in rows] == ["..", ".."]


def test_a_serialization_failure_is_repeated(shop: Shop, caplog: pytest.LogCaptureFixture) -> None:
    strict = shop.another_desktop(isolation="repeatable read")
    attempts = []

    def read_then_write(work: UnitOfWork) -> None:
        work.connection.execute(text("SELECT address FROM inventory.warehouses"))
        if not attempts:
            shop.sql("UPDATE inventory.warehouses SET address = 'theirs'")
        attempts.append(1)
        work.connection.execute(RENAME, {"id": shop.main})

    strict.run(read_then_write, token=shop.admin.token)
    assert (len(attempts), repeated(caplog)) == (2, 1)
    row = shop.admin.read(lambda work: warehouses.get_warehouse(work, shop.main))
    assert row.address == "theirs."


def test_what_never_succeeds_is_given_up_and_told(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    raise_it = text("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = 'deadlock_detected'; END $$")
    with pytest.raises(Unavailable, match="busy with the same rows"):
        shop.admin.write(lambda work: work.connection.execute(raise_it))
    assert repeated(caplog) == 4


def test_a_rule_that_is_broken_is_not_repeated(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(AppError):
        shop.post(shop.product(), shop.main, MovementType.SALE, 1)
    assert repeated(caplog) == 0


def test_a_connection_lost_before_the_commit_posts_nothing_and_the_resend_once(
    shop: Shop,
) -> None:
    product = shop.product()
    command = movement(product, shop.main, MovementType.PURCHASE, 5)

    def cut_off(work: UnitOfWork) -> None:
        stock.post_movement(work, command)
        end(shop, backend(work))

    with pytest.raises(Unavailable, match="What you typed is kept"):
        shop.admin.write(cut_off)
    assert shop.admin.read(lambda work: products.product_row(work, product.id)).on_hand == 0
    first = shop.admin.write(posting(command))
    again = shop.admin.write(posting(command))
    assert (first.was_posted, again.was_posted) == (False, True)
    assert shop.level(product, shop.main).on_hand == 5


def test_an_answer_lost_after_the_commit_is_found_by_the_resend(shop: Shop) -> None:
    product = shop.product()
    command = movement(product, shop.main, MovementType.PURCHASE, 5)

    def commit_and_cut_off(work: UnitOfWork) -> None:
        stock.post_movement(work, command)
        work.commit()
        end(shop, backend(work))

    with pytest.raises(Unavailable):
        shop.admin.write(commit_and_cut_off)
    assert shop.admin.write(posting(command)).was_posted
    assert shop.level(product, shop.main).on_hand == 5


def test_after_a_lost_connection_the_next_call_works(shop: Shop) -> None:
    pids = set()
    for _ in range(3):
        pid = shop.admin.read(backend)
        pids.add(pid)
        end(shop, pid)
        with pytest.raises(Unavailable):
            shop.admin.read(backend)
    assert len(pids) == 3


def test_a_connection_that_lay_idle_is_asked_whether_it_lives(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inventory_desktop.services.connection_pool._PING_AFTER_SECONDS", -1)
    pid = shop.admin.read(backend)
    end(shop, pid)
    assert shop.admin.read(backend) != pid


def test_a_lock_held_too_long_is_told_as_busy(shop: Shop) -> None:
    blocker = shop.connect(shop.admin_url)
    with blocker.cursor() as cursor:
        cursor.execute("SELECT 1 FROM inventory.warehouses FOR UPDATE")

    def impatient(work: UnitOfWork) -> None:
        work.connection.execute(text("SET LOCAL lock_timeout = '50ms'"))
        work.connection.execute(RENAME, {"id": shop.main})

    with pytest.raises(Unavailable, match="did not answer in time"):
        shop.admin.write(impatient)
    blocker.rollback()


def test_a_statement_that_takes_too_long_is_told_as_busy(shop: Shop) -> None:
    def endless(work: UnitOfWork) -> None:
        work.connection.execute(text("SET LOCAL statement_timeout = '50ms'"))
        work.connection.execute(text("SELECT pg_sleep(30)"))

    with pytest.raises(Unavailable, match="did not answer in time"):
        shop.admin.read(endless)


def test_a_server_that_is_not_there_is_told() -> None:
    database = Database("postgresql://nobody:x@127.0.0.1:1/inventory")
    with pytest.raises(Unavailable, match="cannot be reached"):
        database.run(backend, token=None)
    database.close()


def test_more_callers_than_connections_wait_for_their_turn(shop: Shop) -> None:
    narrow = shop.another_desktop(pool_size=1)
    with ThreadPoolExecutor(8) as pool:
        calls = [
            pool.submit(narrow.run, backend, token=shop.admin.token, commit=False)
            for _ in range(24)
        ]
        assert 1 <= len({call.result() for call in calls}) <= 24


def test_work_on_the_forbidden_thread_is_refused_and_elsewhere_done(shop: Shop) -> None:
    shop.database.forbidden_thread = threading.get_ident()
    with pytest.raises(BugError, match="thread that draws the windows"):
        shop.admin.read(backend)
    with pytest.raises(BugError), shop.database.unit_of_work(None):
        pass
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(shop.admin.read, backend).result()
    shop.database.forbidden_thread = None


def test_work_that_is_not_committed_is_rolled_back(shop: Shop) -> None:
    with shop.database.unit_of_work(shop.admin.token) as work:
        work.connection.execute(RENAME, {"id": shop.main})

    def half_way(work: UnitOfWork) -> float:
        work.connection.execute(RENAME, {"id": shop.main})
        return 1 / 0

    with pytest.raises(ZeroDivisionError):
        shop.admin.write(half_way)
    row = shop.admin.read(lambda work: warehouses.get_warehouse(work, shop.main))
    assert row.address == ""


def test_a_token_does_not_stay_in_a_connection(shop: Shop) -> None:
    alone = shop.another_desktop(pool_size=1)
    who = text("SELECT auth.user_id()")
    for token, person in (
        (shop.admin.token, shop.admin.user.id),
        (None, None),
        (shop.colleague.token, shop.colleague.user.id),
        (None, None),
    ):
        with alone.unit_of_work(token) as work:
            assert work.connection.scalar(who) == person
            work.commit()
    with alone.unit_of_work(shop.admin.token) as work:
        work.connection.scalar(who)
        work.commit()
        assert work.connection.scalar(who) == shop.admin.user.id


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "'; DROP TABLE users; --", "x" * 5000])
def test_what_is_no_token_is_an_ended_session(module_shop: Shop, token: str) -> None:
    with pytest.raises(SignInRequired):
        module_shop.database.run(backend, token=token, commit=False)


def test_no_error_shows_a_token(module_shop: Shop) -> None:
    statements = ("SELECT no_such_column", "SELECT 1 / 0", "SELECT 'x'::date", "syntax error")
    for statement in statements:
        with pytest.raises(AppError) as caught:
            module_shop.admin.write(lambda work, it=statement: work.connection.execute(text(it)))
        shown = f"{caught.value}{caught.value.__cause__}"
        assert module_shop.admin.token not in shown


def test_values_of_statements_are_not_shown(module_shop: Shop) -> None:
    secret = uuid4().hex
    with pytest.raises(AppError) as caught:
        module_shop.admin.write(
            lambda work: work.connection.execute(text("SELECT :it, 1 / 0"), {"it": secret})
        )
    assert secret not in f"{caught.value}{caught.value.__cause__}"
