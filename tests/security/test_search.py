"""The search function asked with raw SQL: by nobody, for hidden prices, and with SQL for values."""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from inventory_desktop.services import users
from inventory_desktop.services.users import UpdateUser
from tests.support.attack import SIGN_IN_REQUIRED, Attacker, attacker
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop

SEARCH = "SELECT id FROM inventory.search_products(%s::jsonb) ORDER BY place"
SORTS = ["name", "created", "price", "stock"]


@pytest.fixture(scope="module")
def secretive(servers: Servers) -> Iterator[Shop]:
    """A shop whose colleague does not see prices."""
    with open_shop(servers) as shop:
        for number in range(30):
            shop.product(f"TEA-{number}", unit_price=Decimal(number * 7919 % 31))
        shop.admin.write(
            lambda work: users.update_user(
                work, UpdateUser(shop.colleague.user.id, sees_prices=False)
            )
        )
        shop.sql("ANALYZE inventory.products")
        yield shop


@pytest.fixture
def curious(secretive: Shop) -> Attacker:
    return attacker(secretive, secretive.colleague.token)


def asked(**changes: Any) -> tuple[str]:
    wanted = {"patterns": ["%tea%"], "sort": "name", "descending": False, "most": 100}
    return (json.dumps({**wanted, **changes}),)


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("token", [None, "", "nonsense"])
def test_nobody_is_told_anything(secretive: Shop, sort: str, token: str | None) -> None:
    stranger = attacker(secretive, token)
    assert stranger.refusal(SEARCH, asked(sort=sort)) == SIGN_IN_REQUIRED


@pytest.mark.parametrize("descending", [False, True])
def test_the_order_of_hidden_prices_is_told_to_those_who_see_them(
    secretive: Shop, curious: Attacker, *, descending: bool
) -> None:
    by_price = asked(sort="price", descending=descending)
    assert curious.ask(SEARCH, by_price) == []
    assert curious.ask(SEARCH, asked(sort="price", after_key="0", after_id=0)) == []
    assert len(curious.ask(SEARCH, asked())) == 30
    assert len(attacker(secretive, secretive.admin.token).ask(SEARCH, by_price)) == 30


def test_statistics_of_the_index_of_prices_are_hidden(curious: Attacker) -> None:
    assert curious.ask("SELECT * FROM pg_stats WHERE tablename LIKE 'ix_product%'") == []
    assert curious.ask("SELECT * FROM pg_stats_ext_exprs") == []


@pytest.mark.parametrize(
    "value",
    ["'; UPDATE products SET name = 'gone", "x' OR true --", "%'", "\\", "$q$", "%1$s", '"'],
)
@pytest.mark.parametrize(
    "place", ["patterns", "sort", "after_key", "category", "stock_state", "created_from"]
)
def test_values_are_never_taken_for_sql(
    secretive: Shop, curious: Attacker, place: str, value: str
) -> None:
    given = [f"%{value}%"] if place == "patterns" else value
    curious.error(SEARCH, asked(**{place: given}, after_id=1))
    curious.error(SEARCH, asked(**{place: given}))
    assert secretive.sql("SELECT count(*) FROM inventory.products WHERE sku LIKE 'TEA-%%'") == [
        (30,)
    ]
    assert secretive.sql("SELECT count(*) FROM inventory.products WHERE name = 'gone'") == [(0,)]


def test_a_word_with_signs_of_sql_is_found_as_it_stands(secretive: Shop) -> None:
    for name in ("it's; DROP", "a$q$b", "50%1$s", 'quo"te'):
        made = secretive.product(name=name).id
        for sort in SORTS:
            pattern = f"%{name.lower().split()[0]}%".replace("50%", r"50\%")
            rows = attacker(secretive, secretive.admin.token).ask(
                SEARCH, asked(sort=sort, patterns=[pattern])
            )
            assert rows == [(made,)]
