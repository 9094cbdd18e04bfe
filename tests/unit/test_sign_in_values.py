"""What the desktop itself does with addresses, passwords and tokens."""

from datetime import timedelta

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from passlib.hash import bcrypt

from inventory_desktop.errors import ValidationError
from inventory_desktop.services.auth import lifetime
from inventory_desktop.services.credentials import Credentials, checked_email, password_hash


def test_credentials_do_not_show_the_password() -> None:
    assert "hunter2" not in repr(Credentials("a@b", "hunter2"))
    assert "hunter2" not in f"{Credentials('a@b', 'hunter2')}"


@pytest.mark.parametrize(
    "typed",
    ["", "a", "@", "a@", "@b", "a b@c", "a@b c", "a@b@c", "a\n@b", "a@b\u00a0c", "\x00@b"],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError):
        checked_email(typed)


def test_an_address_is_trimmed() -> None:
    assert checked_email("  Anna@Shop.example\n") == "Anna@Shop.example"


@pytest.mark.parametrize("password", ["", "short", "1234567"])
def test_a_short_password_is_refused(password: str) -> None:
    with pytest.raises(ValidationError, match="at least 8") as caught:
        password_hash(password, rounds=4)
    assert caught.value.field == "password"


@pytest.mark.parametrize(
    ("password", "size"), [("x" * 73, "73"), ("ü" * 37, "74"), ("🔑" * 19, "76")]
)
def test_a_password_that_bcrypt_would_cut_is_refused_with_its_size(
    password: str, size: str
) -> None:
    with pytest.raises(ValidationError, match=f"has {size} bytes; at most 72"):
        password_hash(password, rounds=4)


def test_a_password_with_nul_is_refused() -> None:
    with pytest.raises(ValidationError, match="NUL"):
        password_hash("eight\x00chars", rounds=4)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=8, max_size=18))
def test_hashes_are_those_that_the_database_can_verify(password: str) -> None:
    made = password_hash(password, rounds=4)
    assert made.startswith("$2a$04$")
    assert len(made) == 60
    assert bcrypt.verify(password, made)


def test_72_bytes_are_not_too_many() -> None:
    assert bcrypt.verify("x" * 72, password_hash("x" * 72, rounds=4))


@pytest.mark.parametrize("began", [0, 1_700_000_000, 99_999_999_999.5])
def test_the_life_is_read_without_the_key_and_whatever_the_time_is(began: float) -> None:
    key = "whatever key of enough length, it does not matter"
    token = jwt.encode({"iat": began, "exp": began + 1800}, key)
    assert lifetime(token) == timedelta(minutes=30)


@pytest.mark.parametrize("token", ["", "abc", "a.b.c", "a.b"])
def test_what_is_no_token_has_no_life(token: str) -> None:
    with pytest.raises(jwt.DecodeError):
        lifetime(token)
