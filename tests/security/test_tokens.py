"""Forged, changed, outdated and stolen tokens."""

from collections.abc import Callable
from typing import Any

import pytest

from inventory_desktop.services import users
from inventory_desktop.services.users import UpdateUser
from tests.support.attack import (
    HEADER,
    NO_RIGHT,
    Attacker,
    attacker,
    base64url,
    claims_of,
    fresh_claims,
    signed,
    signing_key,
)
from tests.support.shop import Shop

WHO = "SELECT auth.user_id()"
Forgery = Callable[[Shop], str]


def person_of(shop: Shop, token: str) -> Any:
    return attacker(shop, token).value(WHO)


def parts(shop: Shop) -> list[str]:
    return shop.colleague.token.split(".")


def test_a_token_signed_with_the_key_is_good(module_shop: Shop) -> None:
    admin = module_shop.admin.user.id
    assert person_of(module_shop, module_shop.admin.token) == admin
    assert person_of(module_shop, signed(fresh_claims(admin), signing_key(module_shop))) == admin


FORGERIES: dict[str, Forgery] = {
    "no text": lambda _: "",
    "no token": lambda _: "abc",
    "dots": lambda _: "..",
    "two parts": lambda shop: ".".join(parts(shop)[:2]),
    "no signature": lambda shop: ".".join([*parts(shop)[:2], ""]),
    "four parts": lambda shop: f"{shop.colleague.token}.",
    "a blank behind it": lambda shop: f"{shop.colleague.token} ",
    "padding": lambda shop: f"{shop.colleague.token}=",
    "signature of another token": lambda shop: ".".join(
        [*parts(shop)[:2], shop.admin.token.split(".")[2]]
    ),
    "another's payload": lambda shop: ".".join(
        [parts(shop)[0], shop.admin.token.split(".")[1], parts(shop)[2]]
    ),
    "another key": lambda shop: signed(fresh_claims(shop.admin.user.id), b"guessed"),
    "the empty key": lambda shop: signed(fresh_claims(shop.admin.user.id), b""),
    "the header as key": lambda shop: signed(
        fresh_claims(shop.admin.user.id), parts(shop)[0].encode()
    ),
    "alg none": lambda shop: (
        signed(fresh_claims(shop.admin.user.id), b"", header={**HEADER, "alg": "none"}).rsplit(
            ".", 1
        )[0]
        + "."
    ),
    "alg none with the right signature": lambda shop: signed(
        fresh_claims(shop.admin.user.id), signing_key(shop), header={**HEADER, "alg": "none"}
    ),
    "another kid": lambda shop: signed(
        fresh_claims(shop.admin.user.id), signing_key(shop), header={**HEADER, "kid": "2"}
    ),
    "SHA-512": lambda shop: signed(
        fresh_claims(shop.admin.user.id), signing_key(shop), digest="sha512"
    ),
    "expired": lambda shop: signed(
        fresh_claims(shop.admin.user.id, exp=fresh_claims(1)["iat"] - 1), signing_key(shop)
    ),
    "no expiry": lambda shop: signed(
        {key: it for key, it in fresh_claims(shop.admin.user.id).items() if key != "exp"},
        signing_key(shop),
    ),
    "older token version": lambda shop: signed(
        fresh_claims(shop.admin.user.id, ver=0), signing_key(shop)
    ),
    "coming token version": lambda shop: signed(
        fresh_claims(shop.admin.user.id, ver=2), signing_key(shop)
    ),
    "nobody": lambda shop: signed(fresh_claims(10**9), signing_key(shop)),
    "SQL": lambda _: "'; SELECT set_config('inventory.token', '', true); --",
    "long": lambda _: "a" * 1_000_000,
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_or_outdated_token_is_nobodys(module_shop: Shop, name: str) -> None:
    forged = attacker(module_shop, FORGERIES[name](module_shop))
    assert forged.value(WHO) is None
    assert forged.ask("SELECT * FROM inventory.product_list") == []
    assert forged.value("SELECT auth.is_admin()") is False
    assert forged.value("SELECT auth.renew()") is None
    assert forged.refusal("SELECT * FROM inventory.post_movements('[]')") == "IV001"


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_token_with_one_changed_letter_is_nobodys(module_shop: Shop, place: int) -> None:
    pieces = parts(module_shop)
    middle = len(pieces[place]) // 2
    letter = "A" if pieces[place][middle] != "A" else "B"
    pieces[place] = pieces[place][:middle] + letter + pieces[place][middle + 1 :]
    assert person_of(module_shop, ".".join(pieces)) is None


def test_a_changed_payload_under_the_old_signature_is_nobodys(module_shop: Shop) -> None:
    header, _, signature = parts(module_shop)
    claims = {**claims_of(module_shop.colleague.token), "sub": str(module_shop.admin.user.id)}
    body = base64url(str(claims).replace("'", '"').encode())
    assert person_of(module_shop, f"{header}.{body}.{signature}") is None


def test_a_token_of_another_person_is_that_persons_and_no_admins(module_shop: Shop) -> None:
    stolen = attacker(module_shop, module_shop.colleague.token)
    assert stolen.value(WHO) == module_shop.colleague.user.id
    assert stolen.value("SELECT auth.is_admin()") is False


def test_a_token_is_bound_to_its_shop(module_shop: Shop) -> None:
    module_shop.sql("UPDATE auth.signing_keys SET secret = secret || '\\x01'")
    try:
        assert person_of(module_shop, module_shop.admin.token) is None
    finally:
        module_shop.sql(
            "UPDATE auth.signing_keys SET secret = substr(secret, 1, length(secret) - 1)"
        )


@pytest.mark.parametrize(
    "trick",
    [
        "SET inventory.token = 'x'",
        "SET inventory.user_id = '1'",
        "SET auth.user_id = '1'",
        "SELECT set_config('inventory.claims', '{\"sub\": \"1\"}', false)",
        'SET request.jwt.claims = \'{"sub": "1"}\'',
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
        "SET search_path = pg_temp, public, inventory, auth",
        "SET row_security = off",
        "SET standard_conforming_strings = off",
        "SET client_encoding = 'SQL_ASCII'",
        "SET timezone = 'Pacific/Kiritimati'",
        "SET datestyle = 'SQL, DMY'",
        "SET bytea_output = 'escape'",
        "SET extra_float_digits = -15",
        "SET plpgsql.variable_conflict = 'use_column'",
    ],
)
def test_no_setting_makes_somebody_of_nobody(module_shop: Shop, trick: str) -> None:
    nobody = attacker(module_shop)
    nobody.refusal(trick)
    assert nobody.value(WHO) is None
    assert nobody.refusal("SELECT count(*) FROM inventory.product_list") == ""
    assert nobody.value("SELECT count(*) FROM inventory.product_list") == 0


def test_row_security_switched_off_shows_an_error_and_no_rows(module_shop: Shop) -> None:
    nobody = attacker(module_shop)
    nobody.ask("SET row_security = off")
    assert nobody.refusal("SELECT id FROM inventory.products") == NO_RIGHT


@pytest.mark.parametrize("way", ["switched off", "password set", "key replaced"])
def test_a_token_ends_in_the_middle_of_its_connection(shop: Shop, way: str) -> None:
    open_connection = attacker(shop, shop.colleague.token)
    person = shop.colleague.user.id
    assert open_connection.value(WHO) == person
    if way == "switched off":
        shop.admin.write(lambda work: users.update_user(work, UpdateUser(person, is_active=False)))
    elif way == "password set":
        shop.admin.write(lambda work: users.set_password(work, person, "long enough", rounds=4))
    else:
        shop.sql("UPDATE auth.signing_keys SET secret = '\\x00'")
    assert open_connection.value(WHO) is None
    assert open_connection.ask("SELECT * FROM inventory.users") == []


def test_an_open_transaction_does_not_keep_its_token_alive(module_shop: Shop) -> None:
    soon_over = fresh_claims(module_shop.admin.user.id)
    soon_over["exp"] = soon_over["iat"] + 2
    token = signed(soon_over, signing_key(module_shop))
    with attacker(module_shop, token).connection.cursor() as cursor:
        cursor.execute(WHO)
        assert cursor.fetchone() == (module_shop.admin.user.id,)
        cursor.execute(f"SELECT pg_sleep(3); {WHO}")
        assert cursor.fetchone() == (None,)


def test_an_expired_token_is_not_renewed_and_a_session_ends_after_its_hours(
    module_shop: Shop,
) -> None:
    key, person = signing_key(module_shop), module_shop.admin.user.id
    claims = fresh_claims(person)
    claims["auth_time"] -= 12 * 3600 - 60
    renewed = attacker(module_shop, signed(claims, key)).value("SELECT auth.renew()")
    assert claims_of(renewed)["exp"] == claims["auth_time"] + 12 * 3600
    assert claims_of(renewed)["auth_time"] == claims["auth_time"]
    claims["auth_time"] -= 3600
    renewed = attacker(module_shop, signed(claims, key)).value("SELECT auth.renew()")
    assert Attacker(module_shop.connect(token=renewed)).value(WHO) is None
