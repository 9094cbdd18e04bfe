"""Data folders for servers that are started and killed."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from inventory_desktop.services.embedded_server import EmbeddedServer
from tests.support.embedded import IS_ROOT, ask, nothing_left


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a cluster that was made and stopped."""
    data_dir = tmp_path_factory.mktemp("made") / "data"
    with EmbeddedServer(data_dir) as server:
        ask(server.admin_url, "CREATE TABLE kept AS SELECT 42 AS answer")
    return data_dir


@pytest.fixture
def data_dir(tmp_path: Path, made: Path) -> Iterator[Path]:
    """A copy of it, checked at the end for processes left behind."""
    copy = tmp_path / "data"
    shutil.copytree(made, copy, ignore=shutil.ignore_patterns("base"))
    shutil.copytree(made / "postgres" / "base", copy / "postgres" / "base")
    if IS_ROOT:
        owner = (made / "postgres").stat()
        for path in [copy / "postgres", *(copy / "postgres").rglob("*")]:
            os.chown(path, owner.st_uid, owner.st_gid)
    yield copy
    nothing_left(copy)


@pytest.fixture
def empty_dir(tmp_path: Path) -> Iterator[Path]:
    """A data folder that does not exist yet, checked at the end."""
    data_dir = tmp_path / "data"
    yield data_dir
    nothing_left(tmp_path)
