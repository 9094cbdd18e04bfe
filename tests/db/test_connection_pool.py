"""Connections that stay open from one unit of work to the next."""

import threading
from collections.abc import Callable
from uuid import uuid4

import pytest

from inventory_desktop.errors import Unavailable
from inventory_desktop.services.database import Database, UnitOfWork
from tests.conftest import soon
from tests.support.shop import Shop

Step = Callable[[UnitOfWork], object]


@pytest.fixture
def database(module_shop: Shop) -> Database:
    """A desktop with a single connection: each unit of work meets what the last one left."""
    return module_shop.another_desktop(pool_size=1)


def leave_a_savepoint(work: UnitOfWork) -> None:
    work.connection.begin_nested()


def leave_an_option(work: UnitOfWork) -> None:
    work.connection.execution_options(stream_results=True)


@pytest.mark.parametrize("leave", [leave_a_savepoint, leave_an_option])
def test_what_one_unit_of_work_leaves_on_its_connection_does_not_reach_the_next(
    module_shop: Shop, database: Database, leave: Step
) -> None:
    token = module_shop.admin.token
    database.run(leave, token=token, commit=False)
    with database.unit_of_work(token) as work:
        assert work.connection.get_execution_options() == {}
        assert not work.connection.in_transaction()


def test_as_many_connections_as_are_kept_stay_open_and_twice_as_many_work(
    module_shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inventory_desktop.services.connection_pool._WAIT_SECONDS", 0.01)
    name = uuid4().hex
    database = module_shop.another_desktop(pool_size=1, application_name=name)
    token = module_shop.admin.token
    with database.unit_of_work(token), database.unit_of_work(token):
        assert opened(module_shop, name) == 2
        with pytest.raises(Unavailable, match="All connections"), database.unit_of_work(token):
            pass
    soon(lambda: opened(module_shop, name) == 1, lambda: "both stayed open")
    assert database.run(lambda work: work.call("SELECT 1", {}), token=token) == [(1,)]


def test_a_connection_that_is_lent_when_all_are_closed_is_closed_when_it_comes_back(
    module_shop: Shop,
) -> None:
    name = uuid4().hex
    database = module_shop.another_desktop(application_name=name)
    with database.unit_of_work(module_shop.admin.token) as work:
        database.close()
        assert work.call("SELECT 1", {}) == [(1,)]
    soon(lambda: opened(module_shop, name) == 0, lambda: "it stayed open")


def opened(shop: Shop, name: str) -> int:
    count = "SELECT count(*) FROM pg_stat_activity WHERE application_name = %s"
    return int(shop.sql(count, (name,))[0][0])


def test_a_connection_is_not_lent_while_all_are_being_forgotten(
    module_shop: Shop, database: Database
) -> None:
    token = module_shop.admin.token
    database.run(lambda work: work.call("SELECT 1", {}), token=token)
    lent = threading.Event()

    def work() -> None:
        with database.unit_of_work(token):
            lent.set()

    taker = threading.Thread(target=work)
    with database._pool._keeping:
        taker.start()
        assert not lent.wait(0.2)
    taker.join(20)
    assert lent.is_set()
