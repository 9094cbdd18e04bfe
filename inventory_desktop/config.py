"""Settings from the environment and a .env file.

Names in the environment are the upper-case names of the fields, for example ``DATABASE_URL`` or
``BCRYPT_ROUNDS``. The environment wins over .env.
"""

import sys
from functools import cached_property
from pathlib import Path
from urllib.parse import quote

import platformdirs
from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

APP_NAME = "inventory-desktop"
SMALLEST_BCRYPT_COST = 4
LARGEST_BCRYPT_COST = 16


class Settings(BaseSettings):
    """What can be set from outside.

    Attributes:
        database_url: Address of a given server, postgresql://user:password@host:port/name. Empty:
            the parts below, or the program's own server in ``data_dir``.
        db_host, db_port, db_name, db_user, db_password: The same in parts.
        listen_database_url: Address at which changes are listened for, where ``database_url`` leads
            through a pool of connections such as pgbouncer's. Empty: the same one.
        data_dir: Folder of a one-computer shop: its server's data and the logs.
        access_token_expire_minutes: Life of a sign-in token, renewed while the person works;
            written to the database when it is provisioned.
        bcrypt_rounds: Cost of new password hashes, as the power of two.
        allow_unencrypted: Accept a server on another machine without TLS. Off unless said.
        log_level: Lowest level written to the log.
    """

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    database_url: str = ""
    db_host: str = ""
    db_port: int = Field(default=5432, ge=1, le=65535)
    db_name: str = "inventory"
    db_user: str = ""
    db_password: str = ""
    listen_database_url: str = ""
    data_dir: Path = Field(
        default_factory=lambda: platformdirs.user_data_path(APP_NAME, appauthor=False),
        alias="INVENTORY_DATA_DIR",
    )
    access_token_expire_minutes: int = Field(default=30, ge=1, le=720)
    bcrypt_rounds: int = Field(default=12, ge=SMALLEST_BCRYPT_COST, le=LARGEST_BCRYPT_COST)
    allow_unencrypted: bool = Field(default=False, alias="INVENTORY_ALLOW_UNENCRYPTED")
    log_level: str = Field(default="INFO", alias="INVENTORY_LOG_LEVEL")

    @cached_property
    def server_url(self) -> str:
        """Address of the given server; empty if the program is to start its own."""
        if self.database_url or not self.db_host:
            return self.database_url
        login = f"{quote(self.db_user, safe='')}:{quote(self.db_password, safe='')}"
        return f"postgresql://{login}@{self.db_host}:{self.db_port}/{quote(self.db_name, safe='')}"


def project_root() -> Path:
    """Folder that holds resources/ and migrations/, in a checkout as in an installed bundle."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """Path of a file below resources/."""
    return project_root().joinpath("resources", *parts)
