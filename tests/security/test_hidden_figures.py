"""Prices and costs kept from a person stay so, whatever is asked."""

from collections.abc import Iterator
from decimal import Decimal

import pytest

from inventory_desktop.models import MovementType
from inventory_desktop.services import auth, users
from inventory_desktop.services.reports import totals
from inventory_desktop.services.users import UpdateUser
from tests.support.attack import NO_RIGHT, Attacker, attacker
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop

PRICE, COST = "7345.67", "5123.45"


@pytest.fixture(scope="module")
def secretive(servers: Servers) -> Iterator[Shop]:
    """A shop whose colleague sees neither prices nor costs."""
    with open_shop(servers) as shop:
        product = shop.product("TEA", by=shop.colleague, unit_price=Decimal(PRICE))
        shop.stock(product, shop.main, 5, cost=COST)
        shop.post(product, shop.main, MovementType.SALE, 1, unit_price=PRICE)
        # One sale is added up, the other is not: both ways must hide its figures.
        shop.admin.write(totals.add_up)
        shop.post(product, shop.main, MovementType.SALE, 1, unit_price=PRICE)
        shop.admin.write(
            lambda work: users.update_user(
                work, UpdateUser(shop.colleague.user.id, sees_prices=False, sees_costs=False)
            )
        )
        shop.sql(
            "INSERT INTO inventory.import_batches (kind, file_name, content_hash, created_by)"
            " VALUES ('products', 'x', 'x', 1);"
            "INSERT INTO inventory.imported_products (import_id, product_id, before,"
            f""" version_after) SELECT 1, id, '{{"unit_price": "{PRICE}"}}', 1"""
            " FROM inventory.products; ANALYZE"
        )
        yield shop


@pytest.fixture
def curious(secretive: Shop) -> Attacker:
    return attacker(secretive, secretive.colleague.token)


def test_the_person_is_told_so(secretive: Shop) -> None:
    user = secretive.colleague.read(auth.whoami)
    assert (user.sees_prices, user.sees_costs) == (False, False)


@pytest.mark.parametrize(
    "relation",
    [
        "inventory.product_list",
        "inventory.product_prices",
        "inventory.stock_level_list",
        "inventory.stock_values",
        "inventory.movement_list",
        "inventory.movement_total_list",
        "inventory.transfer_list",
        "inventory.transfer_line_list",
        "inventory.imported_products",
        "inventory.import_batches",
        "inventory.product_stock",
        "inventory.audit_log",
    ],
)
def test_no_view_or_table_shows_a_hidden_figure(curious: Attacker, relation: str) -> None:
    shown = str(curious.ask(f"SELECT t::text FROM {relation} t"))
    assert PRICE not in shown
    assert COST not in shown


@pytest.mark.parametrize(
    "question",
    [
        "SELECT id FROM inventory.product_list WHERE unit_price > 0",
        "SELECT id FROM inventory.product_list WHERE (unit_price > 0) IS NOT NULL",
        "SELECT id FROM inventory.product_list WHERE 1 / (unit_price - 7345.67) > 0",
        "SELECT id FROM inventory.product_list WHERE unit_price::text::date IS NOT NULL",
        "SELECT product_id FROM inventory.product_prices WHERE 1 / (unit_price - 7345.67) > 0",
        "SELECT product_id FROM inventory.product_prices WHERE unit_price::text::date > now()",
        "SELECT set_config('x.y', unit_price::text, false) FROM inventory.product_prices",
        "SELECT product_id FROM inventory.stock_values WHERE 1 / (stock_value - 20493.8) > 0",
        "SELECT set_config('x.y', stock_value::text, false) FROM inventory.stock_values",
        "SELECT product_id FROM inventory.product_prices ORDER BY 1 / (unit_price - 7345.67)",
        "SELECT count(*) FROM inventory.product_prices HAVING max(unit_price) > 0",
        "SELECT product_id FROM inventory.stock_level_list WHERE average_cost > 0",
        "SELECT product_id FROM inventory.stock_level_list WHERE 1 / (average_cost - 5123.45) > 0",
        "SELECT product_id FROM inventory.stock_level_list WHERE average_cost::text::date > now()",
        "SELECT id FROM inventory.movement_list WHERE unit_cost > 0 OR average_cost_after > 0",
        "SELECT id FROM inventory.movement_list WHERE unit_price > 0",
        "SELECT entries FROM inventory.movement_total_list WHERE cost <> 0 OR revenue <> 0",
        "SELECT entries FROM inventory.movement_total_list WHERE unpriced >= 0",
        "SELECT entries FROM inventory.movement_total_list WHERE 1 / (revenue + 7345.67) > 0",
        "SELECT id FROM inventory.movement_list WHERE unit_cost::text::date > now()",
        "SELECT id FROM inventory.movement_list WHERE 1 / (unit_price - 7345.67) > 0",
    ],
)
def test_neither_conditions_nor_casts_nor_errors_tell_a_hidden_figure(
    curious: Attacker, question: str
) -> None:
    error = curious.error(question)
    assert error is None, str(error)
    assert curious.ask(question) == []
    assert curious.value("SELECT current_setting('x.y', true)") in {None, ""}


def test_the_order_of_a_list_tells_nothing(curious: Attacker, secretive: Shop) -> None:
    cheap = secretive.product("CHEAP", unit_price=Decimal(1)).id
    for direction in ("ASC", "DESC"):
        rows = curious.ask(
            f"SELECT id FROM inventory.product_list ORDER BY unit_price {direction}, id"
        )
        assert rows[-1] == (cheap,)


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT unit_price FROM inventory.products",
        "UPDATE inventory.products SET name = name WHERE unit_price > 7000",
        "UPDATE inventory.products SET unit_price = unit_price + 0",
        "UPDATE inventory.products SET name = unit_price::text",
        "UPDATE inventory.products SET name = name RETURNING unit_price",
        "UPDATE inventory.products SET name = name RETURNING *",
        "INSERT INTO inventory.products (sku, name) VALUES ('X', 'X') RETURNING unit_price",
        "SELECT * FROM inventory.products ORDER BY unit_price",
        "SELECT average_cost FROM inventory.stock_levels",
        "SELECT unit_cost FROM inventory.stock_movements",
        "SELECT unit_cost FROM inventory.movement_seals",
        "SELECT row_hash FROM inventory.movement_seals",
        "SELECT last_hash FROM inventory.stock_levels",
        "SELECT t FROM inventory.products t",
        "SELECT row_to_json(t) FROM inventory.stock_movements t",
        "COPY inventory.products TO STDOUT",
    ],
)
def test_the_tables_tell_no_hidden_figure(curious: Attacker, statement: str) -> None:
    assert curious.refusal(statement) == NO_RIGHT


def test_a_violated_check_shows_no_hidden_figure(curious: Attacker) -> None:
    for statement in (
        "UPDATE inventory.products SET name = ' '",
        "UPDATE inventory.products SET reorder_point = -1",
    ):
        error = curious.error(statement)
        assert error is not None
        assert PRICE not in str(error)
        assert PRICE not in str(error.diag.message_detail)


def test_a_shortage_tells_no_hidden_figure(curious: Attacker) -> None:
    error = curious.error(
        "SELECT * FROM inventory.post_movements(jsonb_build_array(jsonb_build_object("
        "'request_id', gen_random_uuid(), 'product_id', 1, 'warehouse_id', 1,"
        "'movement_type', 'sale', 'quantity', -1000)))"
    )
    assert error is not None
    assert "not_enough_stock" in str(error)
    assert COST not in f"{error}{error.diag.message_detail}{error.diag.context}"


def test_statistics_of_hidden_columns_are_hidden(curious: Attacker) -> None:
    rows = curious.ask(
        "SELECT schemaname, tablename, attname FROM pg_stats"
        " WHERE attname IN ('unit_price', 'unit_cost', 'average_cost', 'average_cost_after',"
        " 'password_hash', 'secret', 'before')"
    )
    assert rows == []


def test_an_explained_plan_shows_no_hidden_figure(curious: Attacker) -> None:
    for question in (
        "SELECT * FROM inventory.product_list",
        "SELECT * FROM inventory.product_prices ORDER BY unit_price",
        "SELECT * FROM inventory.movement_list",
    ):
        plan = str(curious.ask(f"EXPLAIN (ANALYZE, VERBOSE, SETTINGS) {question}"))
        assert PRICE not in plan
        assert COST not in plan
