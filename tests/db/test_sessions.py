"""Sessions at a desktop: renewed while the person works, ended when they must."""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import pytest

from inventory_desktop.errors import PermissionDenied, SignInRequired
from inventory_desktop.models import MovementType
from inventory_desktop.services import auth, users
from inventory_desktop.services.auth import lifetime
from inventory_desktop.services.session import Session
from tests.support.attack import claims_of, fresh_claims, signed, signing_key
from tests.support.server import ADMIN
from tests.support.shop import Shop


def session_with(shop: Shop, **changes: Any) -> Session:
    """The admin's session with a token made to measure."""
    token = signed(fresh_claims(shop.admin.user.id, **changes), signing_key(shop))
    return Session(shop.database, token, shop.admin.user)


def in_seconds(seconds: int) -> int:
    return int(time.time()) + seconds


def test_a_new_token_lasts_thirty_minutes_and_says_so(module_shop: Shop) -> None:
    claims = claims_of(module_shop.admin.token)
    assert claims["exp"] - claims["iat"] == 1800
    assert claims["auth_time"] == claims["iat"]
    assert lifetime(module_shop.admin.token) == timedelta(minutes=30)
    assert set(claims) == {"sub", "ver", "iat", "exp", "auth_time", "jti"}


def test_a_fresh_token_is_kept(module_shop: Shop) -> None:
    session = session_with(module_shop, exp=in_seconds(1800))
    token = session.token
    session.read(users.list_users)
    assert session.token == token


def test_a_token_that_ends_soon_is_renewed_by_the_next_call(module_shop: Shop) -> None:
    session = session_with(module_shop, exp=in_seconds(300))
    before = session.token
    assert session.read(users.list_users)
    assert session.token != before
    assert claims_of(session.token)["exp"] >= in_seconds(1700)
    assert claims_of(session.token)["auth_time"] == claims_of(before)["auth_time"]


def test_many_threads_renew_and_all_go_on_working(module_shop: Shop) -> None:
    session = session_with(module_shop, exp=in_seconds(300))
    start = Barrier(6)

    def work() -> int:
        start.wait()
        return len(session.read(users.list_users))

    with ThreadPoolExecutor(6) as pool:
        assert len({call.result() for call in [pool.submit(work) for _ in range(6)]}) == 1
    assert claims_of(session.token)["exp"] >= in_seconds(1700)


def test_a_session_lasts_twelve_hours_at_most(module_shop: Shop) -> None:
    began = in_seconds(-12 * 3600 + 120)
    session = session_with(module_shop, auth_time=began, exp=in_seconds(60))
    session.read(users.list_users)
    assert claims_of(session.token)["exp"] == began + 12 * 3600


def test_an_expired_session_is_told_for_reads_and_writes(module_shop: Shop) -> None:
    product = module_shop.product()
    session = session_with(module_shop, exp=in_seconds(-1))
    with pytest.raises(SignInRequired, match="Sign in to go on"):
        session.read(users.list_users)
    for attempt in (
        lambda: module_shop.post(product, module_shop.main, MovementType.PURCHASE, 1, by=session),
        lambda: module_shop.product(by=session),
        lambda: session.write(users.list_account_requests),
    ):
        with pytest.raises(SignInRequired):
            attempt()


def test_signing_in_again_goes_on_where_it_ended(module_shop: Shop) -> None:
    session = session_with(module_shop, exp=in_seconds(-1))
    with pytest.raises(PermissionDenied):
        session.sign_in_again("wrong password")
    with pytest.raises(SignInRequired):
        session.read(users.list_users)
    session.sign_in_again(ADMIN.password)
    assert session.read(users.list_users)


def test_the_life_of_tokens_is_a_setting(shop: Shop) -> None:
    shop.sql("UPDATE auth.settings SET token_minutes = 1, session_hours = 1")
    session = session_with(shop, exp=in_seconds(500))
    token = shop.database.run(auth.renew, token=session.token, commit=False)
    claims = claims_of(token)
    assert claims["exp"] - claims["iat"] == 60
