"""The program's own PostgreSQL, started by root and by others."""

import os
import shutil
import stat
from pathlib import Path

import pytest

from inventory_desktop.errors import Unavailable
from inventory_desktop.services import postgres_binaries
from inventory_desktop.services.embedded_server import EmbeddedServer
from inventory_desktop.services.server_account import account_for
from tests.support.embedded import (
    IS_ROOT,
    ONLY_POSIX,
    ONLY_ROOT,
    OPEN_FOLDER,
    ask,
    kept_answer,
    nothing_left,
    processes_of,
    run_unprivileged,
)

# Starting servers that cannot start is what these tests are about.
pytestmark = pytest.mark.may_log


@ONLY_ROOT
def test_as_root_the_server_runs_unprivileged_and_opens_no_folder(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    with EmbeddedServer(closed / "data") as server:
        assert ask(server.admin_url, "SELECT 1") == "1"
        assert {p.uids().effective for p in processes_of(closed)} == {
            account_for(closed / "data" / "postgres").uid
        }
        assert 0 not in {p.uids().effective for p in processes_of(closed)}
        assert stat.S_IMODE(closed.stat().st_mode) == 0o700
        assert (closed / "data").stat().st_uid == 0
    nothing_left(closed)


@ONLY_ROOT
def test_as_root_programs_in_a_closed_place_are_copied_once(
    data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installation = Path(postgres_binaries.find(None).folder).parent
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    shutil.copytree(installation, closed / "pginstall", ignore=shutil.ignore_patterns("doc"))
    home = OPEN_FOLDER / f"inventory-test-{os.getpid()}"
    monkeypatch.setattr(postgres_binaries, "_folders", lambda: iter([closed / "pginstall" / "bin"]))
    monkeypatch.setattr(postgres_binaries, "_copy_homes", lambda: iter([home]))
    try:
        with EmbeddedServer(data_dir) as server:
            assert kept_answer(server) == "42"
        (copy,) = home.iterdir()
        assert copy.stat().st_uid == 0
        made = copy.stat().st_ctime_ns
        with EmbeddedServer(data_dir):
            pass
        assert copy.stat().st_ctime_ns == made, "copied twice"
        (copy / "share" / "postgres.bki").write_text("cut off")
        with EmbeddedServer(data_dir) as server:
            assert kept_answer(server) == "42"
        assert (copy / "share" / "postgres.bki").stat().st_size > 1000, "half a copy was trusted"
        home.chmod(0o777)
        with pytest.raises(Unavailable, match="start the program as an ordinary user"):
            EmbeddedServer(data_dir).start()
    finally:
        shutil.rmtree(home)


@ONLY_ROOT
def test_as_root_a_folder_restored_by_root_is_given_back(data_dir: Path) -> None:
    for path in [data_dir / "postgres", *(data_dir / "postgres").rglob("*")]:
        os.chown(path, 0, 0)
    with EmbeddedServer(data_dir) as server:
        assert kept_answer(server) == "42"


@ONLY_ROOT
def test_as_root_a_link_in_the_servers_folder_is_not_written_through(
    data_dir: Path, tmp_path: Path
) -> None:
    victim = tmp_path / "victim"
    victim.write_text("precious")
    for name in ("inventory.conf", "pg_hba.conf"):
        (data_dir / "postgres" / name).unlink()
        (data_dir / "postgres" / name).symlink_to(victim)
    with EmbeddedServer(data_dir) as server:
        assert kept_answer(server) == "42"
    assert victim.read_text() == "precious"


@ONLY_POSIX
def test_an_ordinary_user_runs_it_without_any_copy() -> None:
    if IS_ROOT and not postgres_binaries.find(None).runs(account_for(Path("/nonexistent"))):
        pytest.skip("PostgreSQL's programs lie where an ordinary user cannot read them")
    home = OPEN_FOLDER / f"inventory-test-user-{os.getpid()}"
    home.mkdir(mode=0o700)
    try:
        if IS_ROOT:
            account = account_for(Path("/nonexistent"))
            os.chown(home, account.uid, account.gid)
        result = run_unprivileged(home / "data")
        assert result.returncode == 0, result.stderr
        assert result.stdout.endswith("stopped\n")
        nothing_left(home)
    finally:
        shutil.rmtree(home)
