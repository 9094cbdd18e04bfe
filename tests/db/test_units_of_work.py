"""A unit of work: one transaction, begun with its first statement, lasting only when told so."""

import gc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import StringIO
from uuid import uuid4

import pytest
from sqlalchemy import text

from inventory_desktop.errors import AppError, BugError, RuleError, SignInRequired, Unavailable
from inventory_desktop.models import MovementType
from inventory_desktop.services import stock
from inventory_desktop.services.database import Database, UnitOfWork
from inventory_desktop.services.driver_connection import DriverConnection
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.session import Session
from inventory_desktop.services.stock import PostMovement
from tests.conftest import soon
from tests.support.shop import Shop, movement, posting
from tests.support.wire import Wire

RENAME = text("UPDATE inventory.warehouses SET address = address || '.' WHERE id = :id")
WHO = "SELECT auth.user_id()"
Step = Callable[[UnitOfWork], object]


@pytest.fixture
def wired(module_shop: Shop) -> Iterator[tuple[Session, Wire]]:
    with module_shop.over_wire() as opened:
        yield opened


@pytest.fixture
def database(module_shop: Shop) -> Database:
    """A desktop with a single connection: each unit of work meets what the last one left."""
    return module_shop.another_desktop(pool_size=1)


@pytest.fixture
def purchase(module_shop: Shop) -> PostMovement:
    return movement(module_shop.product(), module_shop.main, MovementType.PURCHASE, 5)


def through_sqlalchemy(statement: str) -> Step:
    return lambda work: work.connection.exec_driver_sql(statement)


def through_the_driver(statement: str) -> Step:
    return lambda work: work.call(statement, {})


both_ways = pytest.mark.parametrize("way", [through_sqlalchemy, through_the_driver])


def addresses(shop: Shop) -> set[str]:
    return {row[0] for row in shop.sql("SELECT address FROM inventory.warehouses")}


def on_hand(shop: Shop, command: PostMovement) -> int:
    question = "SELECT coalesce(sum(on_hand), 0) FROM inventory.product_stock WHERE product_id = %s"
    return int(shop.sql(question, (command.product_id,))[0][0])


def test_each_transaction_of_a_unit_of_work_carries_the_token(
    wired: tuple[Session, Wire],
) -> None:
    session, wire = wired
    with session.database.unit_of_work(session.token) as work:
        for _ in range(2):
            assert work.connection.scalar(text(WHO)) == session.user.id
            assert work.call(WHO, {}) == [(session.user.id,)]
            work.commit()
    first, second, end = wire.sent[:3]
    assert first == f"BEGIN;SELECT set_config('inventory.token', '{session.token}', true);\n{WHO}"
    assert (second, end) == (WHO, "COMMIT")
    assert wire.sent == [first, second, end] * 2


def test_a_read_asks_in_its_first_round_trip_whether_the_token_is_valid(
    wired: tuple[Session, Wire],
) -> None:
    session, wire = wired
    session.read(through_sqlalchemy("SELECT 1"))
    assert "SELECT auth.require_user();\nSELECT 1" in wire.sent[0]
    with pytest.raises(SignInRequired):
        session.database.run(through_the_driver("SELECT 1"), token="no.such.token", commit=False)


@both_ways
def test_nothing_lasts_without_a_commit(
    module_shop: Shop, database: Database, way: Callable[[str], Step]
) -> None:
    rename = way("UPDATE inventory.warehouses SET address = 'x' RETURNING 1")
    with database.unit_of_work(module_shop.admin.token) as work:
        rename(work)
    assert addresses(module_shop) == {""}
    with database.unit_of_work(module_shop.admin.token) as work:
        rename(work)
        work.commit()
        way("UPDATE inventory.warehouses SET address = 'y' RETURNING 1")(work)
    assert addresses(module_shop) == {"x"}
    module_shop.sql("UPDATE inventory.warehouses SET address = ''")


def many(work: UnitOfWork) -> None:
    ids = work.connection.scalars(text("SELECT id FROM inventory.warehouses"))
    work.connection.rollback()
    work.connection.execute(RENAME, [{"id": it} for it in ids])


def copied(work: UnitOfWork) -> None:
    cursor = work.connection.connection.cursor()
    cursor.copy_expert("COPY (SELECT 1) TO STDOUT", StringIO())
    work.connection.execute(RENAME, {"id": 1})


def streamed(work: UnitOfWork) -> None:
    numbers = work.connection.execute(
        text("SELECT n FROM generate_series(1, 9) n"),
        execution_options={"stream_results": True, "max_row_buffer": 2},
    )
    assert [row.n for row in numbers] == list(range(1, 10))
    work.connection.execute(RENAME, {"id": 1})


@pytest.mark.parametrize("step", [many, copied, streamed])
def test_what_cannot_carry_the_opening_itself_comes_after_it(
    module_shop: Shop, wired: tuple[Session, Wire], step: Step
) -> None:
    session, wire = wired
    with session.database.unit_of_work(session.token) as work:
        step(work)
        assert work.connection.scalar(text(WHO)) == session.user.id
    opening = f"BEGIN;SELECT set_config('inventory.token', '{session.token}', true);\n"
    assert opening in wire.sent
    assert wire.sent[-1] == "ROLLBACK"
    assert addresses(module_shop) == {""}


@both_ways
def test_a_failed_statement_leaves_nothing_and_the_next_unit_of_work_is_whole(
    module_shop: Shop, database: Database, way: Callable[[str], Step]
) -> None:
    def half_way(work: UnitOfWork) -> None:
        work.connection.execute(RENAME, {"id": module_shop.main})
        way("SELECT 1 / 0")(work)

    with pytest.raises(AppError):
        database.run(half_way, token=module_shop.admin.token)
    with database.unit_of_work(None) as work:
        assert work.call(WHO, {}) == [(None,)]
    assert addresses(module_shop) == {""}


@both_ways
def test_a_commit_after_a_failed_statement_is_not_taken_for_one(
    module_shop: Shop, database: Database, way: Callable[[str], Step]
) -> None:
    def swallow(work: UnitOfWork) -> str:
        work.connection.execute(RENAME, {"id": module_shop.main})
        try:
            way("SELECT 1 / 0")(work)
        except Exception:  # noqa: BLE001  what no service does
            return "all is well"
        return ""

    with pytest.raises(BugError, match="rolled back"):
        database.run(swallow, token=module_shop.admin.token)
    assert addresses(module_shop) == {""}


@both_ways
def test_not_a_piece_of_the_token_is_in_an_error(
    module_shop: Shop, database: Database, way: Callable[[str], Step]
) -> None:
    token = module_shop.admin.token
    for statement in ("x", "SELECT no_such_column", "SELECT 1 / 0", "SELECT 'x'::date"):
        with pytest.raises(AppError) as caught:
            database.run(way(statement), token=token)
        shown = f"{caught.value!r}{caught.value.__cause__!r}{caught.value.__cause__}"
        assert not any(token[at : at + 8] in shown for at in range(0, len(token), 8))


@both_ways
def test_a_deadlock_is_repeated_whichever_way_it_came(
    module_shop: Shop, database: Database, way: Callable[[str], Step]
) -> None:
    attempts = []

    def fail_once(work: UnitOfWork) -> None:
        attempts.append(1)
        if len(attempts) == 1:
            way("DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '40P01'; END $$")(work)

    database.run(fail_once, token=module_shop.admin.token)
    assert len(attempts) == 2


@both_ways
def test_after_one_lost_connection_none_of_the_others_is_trusted(
    module_shop: Shop, way: Callable[[str], Step]
) -> None:
    database = module_shop.another_desktop(pool_size=2)
    token = module_shop.admin.token
    pid = "SELECT pg_backend_pid()"
    with database.unit_of_work(token) as one, database.unit_of_work(token) as two:
        pids = [work.call(pid, {})[0][0] for work in (one, two)]
    for it in pids:
        module_shop.sql("SELECT pg_terminate_backend(%s, 5000)", (it,))
    with pytest.raises(Unavailable, match="cannot be reached"):
        database.run(way("SELECT 1"), token=token)
    with database.unit_of_work(token) as one, database.unit_of_work(token) as two:
        assert all(work.call(WHO, {}) == [(module_shop.admin.user.id,)] for work in (one, two))


@both_ways
def test_a_server_that_hung_up_in_a_pause_is_told_as_lost(
    module_shop: Shop, database: Database, way: Callable[[str], Step]
) -> None:
    def pause(work: UnitOfWork) -> None:
        work.connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = '20ms'"))
        (pid,) = work.connection.execute(text("SELECT pg_backend_pid()")).one()
        gone = "SELECT count(*) FROM pg_stat_activity WHERE pid = %s"
        soon(lambda: module_shop.sql(gone, (pid,)) == [(0,)], lambda: "it is still there")
        way("SELECT 1")(work)

    with pytest.raises(Unavailable, match="cannot be reached"):
        database.run(pause, token=module_shop.admin.token)


@both_ways
def test_a_server_that_hangs_up_while_it_works_is_told_as_lost(
    module_shop: Shop, database: Database, way: Callable[[str], Step]
) -> None:
    end = (
        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
    )
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(database.run, way("SELECT pg_sleep(60)"), token=None)
        soon(lambda: module_shop.sql(end) == [(True,)], lambda: "it does not work")
        with pytest.raises(Unavailable, match="cannot be reached"):
            asked.result()


def test_outside_a_unit_of_work_no_connection_knows_a_token(
    module_shop: Shop, database: Database
) -> None:
    database.run(through_the_driver(WHO), token=module_shop.admin.token)
    kept = [it for it in gc.get_objects() if isinstance(it, DriverConnection)]
    assert kept
    assert not any("token" in it.opening for it in kept)


def test_a_commit_that_is_lost_on_its_way_posts_nothing_and_the_resend_once(
    module_shop: Shop, wired: tuple[Session, Wire], purchase: PostMovement
) -> None:
    session, wire = wired
    wire.lose_query("COMMIT")
    with pytest.raises(Unavailable):
        session.write(posting(purchase))
    assert on_hand(module_shop, purchase) == 0
    again = [session.write(posting(purchase)).was_posted for _ in range(2)]
    assert again == [False, True]
    assert on_hand(module_shop, purchase) == 5


def test_a_commit_whose_answer_is_lost_is_found_by_the_resend(
    module_shop: Shop, wired: tuple[Session, Wire], purchase: PostMovement
) -> None:
    session, wire = wired
    wire.lose_answer("COMMIT")
    with pytest.raises(Unavailable):
        session.write(posting(purchase))
    assert on_hand(module_shop, purchase) == 5
    assert session.write(posting(purchase)).was_posted
    assert on_hand(module_shop, purchase) == 5


def test_a_single_statement_is_committed_in_its_own_round_trip(
    wired: tuple[Session, Wire], module_shop: Shop, purchase: PostMovement
) -> None:
    session, wire = wired
    posted = session.write_alone(posting(purchase))
    (sent,) = wire.sent
    assert sent.startswith(
        f"SELECT set_config('inventory.token', '{session.token}', true);\nSELECT"
    )
    assert not posted.was_posted
    assert on_hand(module_shop, purchase) == 5
    session.read(through_the_driver("SELECT 1"))
    assert wire.sent[1].startswith("BEGIN;")


@pytest.mark.parametrize("step", [many, copied, streamed, through_sqlalchemy("SELECT 1")])
def test_after_a_single_statement_no_other_one_is_sent(
    module_shop: Shop, wired: tuple[Session, Wire], purchase: PostMovement, step: Step
) -> None:
    session, wire = wired
    with pytest.raises(BugError):
        session.write_alone(lambda work: (posting(purchase)(work), step(work)))
    assert len(sent_on_purpose(wire)) == 1
    assert on_hand(module_shop, purchase) == 5


@pytest.mark.parametrize("step", [copied, streamed])
def test_what_cannot_be_a_single_statement_is_not_sent(
    wired: tuple[Session, Wire], step: Step
) -> None:
    session, wire = wired
    with pytest.raises(BugError):
        session.write_alone(step)
    assert sent_on_purpose(wire) == []


def sent_on_purpose(wire: Wire) -> list[str]:
    """Closing a named cursor that was never opened, the driver asks whether there is one."""
    return [it for it in wire.sent if "pg_cursors" not in it]


def test_a_single_statement_that_is_refused_leaves_nothing(
    module_shop: Shop, database: Database, purchase: PostMovement
) -> None:
    token = module_shop.admin.token
    with pytest.raises(SignInRequired):
        database.run(posting(purchase), token="no.such.token", alone=True)
    sale = movement(module_shop.product(), module_shop.main, MovementType.SALE, 1)
    with pytest.raises(RuleError, match="available"):
        database.run(
            lambda work: stock.post_movements(work, [purchase, sale]), token=token, alone=True
        )
    assert on_hand(module_shop, purchase) == 0
    assert not database.run(posting(purchase), token=token, alone=True).was_posted
    assert database.run(through_the_driver(WHO), token=None) == [(None,)]


def test_a_single_statement_whose_answer_is_lost_is_found_by_the_resend(
    module_shop: Shop, wired: tuple[Session, Wire], purchase: PostMovement
) -> None:
    session, wire = wired
    session.write_alone(posting(purchase))
    other = replace(purchase, request_id=uuid4())
    (sent,) = wire.sent
    wire.lose_answer(sent.replace(str(purchase.request_id), str(other.request_id)))
    with pytest.raises(Unavailable):
        session.write_alone(posting(other))
    assert on_hand(module_shop, purchase) == 10
    assert session.write_alone(posting(other)).was_posted
    assert on_hand(module_shop, purchase) == 10


def test_an_isolation_level_that_would_not_hold_is_refused(
    module_shop: Shop, database: Database
) -> None:
    def strictly(work: UnitOfWork) -> None:
        work.connection.execution_options(isolation_level="SERIALIZABLE")

    with pytest.raises(BugError, match="Isolation level"):
        database.run(strictly, token=module_shop.admin.token)
    database.run(through_sqlalchemy("SELECT 1"), token=module_shop.admin.token)


def test_a_savepoint_takes_back_what_came_after_it_and_no_more(
    module_shop: Shop, database: Database, purchase: PostMovement
) -> None:
    def partly(work: UnitOfWork) -> None:
        stock.post_movement(work, purchase)
        with work.connection.begin_nested() as savepoint:
            stock.post_movement(work, other)
            savepoint.rollback()

    other = movement(product_of(module_shop), module_shop.main, MovementType.PURCHASE, 1)
    database.run(partly, token=module_shop.admin.token)
    assert (on_hand(module_shop, purchase), on_hand(module_shop, other)) == (5, 0)


def product_of(shop: Shop) -> ProductRow:
    return shop.product(sku=uuid4().hex)
