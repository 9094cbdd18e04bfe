"""Settings from the environment and .env."""

from pathlib import Path

import pydantic
import pytest

from inventory_desktop.config import Settings, project_root, resource

NAMES = [
    "DATABASE_URL",
    "DB_HOST",
    "DB_PORT",
    "DB_NAME",
    "DB_USER",
    "DB_PASSWORD",
    "LISTEN_DATABASE_URL",
    "INVENTORY_DATA_DIR",
    "BCRYPT_ROUNDS",
    "ACCESS_TOKEN_EXPIRE_MINUTES",
    "INVENTORY_ALLOW_UNENCRYPTED",
    "INVENTORY_LOG_LEVEL",
]


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def test_without_settings_the_program_starts_its_own_server() -> None:
    settings = Settings()
    assert settings.server_url == ""
    assert settings.access_token_expire_minutes == 30
    assert settings.bcrypt_rounds == 12
    assert settings.allow_unencrypted is False
    assert settings.data_dir.is_absolute()


def test_an_address_in_one_piece_wins_over_its_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DB_HOST", "elsewhere")
    monkeypatch.setenv("DATABASE_URL", "postgresql://a:b@host:1/name")
    assert Settings().server_url == "postgresql://a:b@host:1/name"


def test_an_address_in_parts_keeps_every_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DB_HOST", "db.shop.example")
    monkeypatch.setenv("DB_PORT", "6543")
    monkeypatch.setenv("DB_USER", "us@er")
    monkeypatch.setenv("DB_PASSWORD", "p/a:s#s%w ord")
    monkeypatch.setenv("DB_NAME", "my shop")
    assert Settings().server_url == (
        "postgresql://us%40er:p%2Fa%3As%23s%25w%20ord@db.shop.example:6543/my%20shop"
    )


def test_the_environment_wins_over_the_env_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("BCRYPT_ROUNDS=10\nACCESS_TOKEN_EXPIRE_MINUTES=5\nOTHER=1\n")
    monkeypatch.setenv("BCRYPT_ROUNDS", "11")
    settings = Settings()
    assert (settings.bcrypt_rounds, settings.access_token_expire_minutes) == (11, 5)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BCRYPT_ROUNDS", "3"),
        ("BCRYPT_ROUNDS", "17"),
        ("BCRYPT_ROUNDS", "many"),
        ("ACCESS_TOKEN_EXPIRE_MINUTES", "0"),
        ("ACCESS_TOKEN_EXPIRE_MINUTES", "721"),
        ("DB_PORT", "0"),
        ("DB_PORT", "65536"),
        ("INVENTORY_ALLOW_UNENCRYPTED", "perhaps"),
    ],
)
def test_values_out_of_range_are_refused(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(pydantic.ValidationError) as caught:
        Settings()
    assert caught.value.error_count() == 1


def test_settings_do_not_change_while_the_program_runs() -> None:
    with pytest.raises(pydantic.ValidationError):
        Settings().bcrypt_rounds = 4


def test_resources_stand_beside_the_package() -> None:
    assert resource("icons").is_dir()
    assert (project_root() / "migrations" / "env.py").is_file()
