"""Which addresses demand TLS, and where changes are listened for."""

import pytest
from sqlalchemy import make_url

from inventory_desktop.config import Settings
from inventory_desktop.services.database import _with_tls
from inventory_desktop.services.shop import Shop

HERE = [
    "postgresql://u:p@127.0.0.1:5432/inventory",
    "postgresql://u:p@localhost/inventory",
    "postgresql://u:p@/inventory",
    "postgresql://u:p@/inventory?host=/var/run/postgresql",
]
ELSEWHERE = [
    "postgresql://u:p@db.example/inventory",
    "postgresql://u:p@/inventory?host=db.example",
    "postgresql://u:p@localhost/inventory?host=db.example",
    "postgresql://u:p@localhost/inventory?hostaddr=192.0.2.1",
    "postgresql://u:p@/inventory?host=localhost,db.example",
    "postgresql://u:p@db.example/inventory?sslmode=prefer",
    "postgresql://u:p@db.example/inventory?sslmode=disable",
]


@pytest.mark.parametrize("address", HERE)
def test_this_computer_needs_no_tls(address: str) -> None:
    assert "sslmode" not in _with_tls(make_url(address), allow_unencrypted=False).query


@pytest.mark.parametrize("address", ELSEWHERE)
def test_another_computer_does_however_it_is_written(address: str) -> None:
    url = make_url(address)
    assert _with_tls(url, allow_unencrypted=False).query["sslmode"] == "require"
    assert _with_tls(url, allow_unencrypted=True) == url


def test_a_stricter_wish_is_kept() -> None:
    url = make_url("postgresql://u:p@db.example/inventory?sslmode=verify-full")
    assert _with_tls(url, allow_unencrypted=False) == url


# Listening for changes

POOLER = "postgresql://u:p@pooler.example:6432/inventory"
STRAIGHT = "postgresql://u:p@db.example:5432/inventory"


def listening(**settings: object) -> str:
    return Shop(Settings(_env_file=None, **settings)).listening_address()


def test_changes_are_listened_for_at_the_given_server() -> None:
    assert listening(database_url=STRAIGHT) == f"{STRAIGHT}?sslmode=require"


def test_changes_are_listened_for_beside_a_pooler() -> None:
    address = listening(database_url=POOLER, listen_database_url=STRAIGHT)
    assert address == f"{STRAIGHT}?sslmode=require"


def test_listening_without_tls_must_be_allowed_in_so_many_words() -> None:
    assert listening(database_url=STRAIGHT, INVENTORY_ALLOW_UNENCRYPTED=True) == STRAIGHT
