"""From the start of the process to a usable window, the database included.

Against the least that any such program needs: a bare PySide6 window and a bare ``pg_ctl start`` of
the same cluster, turn by turn in one run. Usable: the page that asks who is there takes keys, and
the server answers a query; both are tried as soon as the program says so. All processes have
their bytecode, as an installed program has.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from common import bench_shop, report, temporary_folder

from inventory_desktop.services.postgres_binaries import find
from inventory_desktop.services.postgres_process import inside
from inventory_desktop.services.server_account import account_for, process_options

GOAL = 2.5

_BARE_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.show()
application.processEvents()
print("usable", flush=True)
"""

_PROGRAM = """
import sys
from inventory_desktop import app, log
from inventory_desktop.config import Settings
settings = Settings()
log.configure(level="WARNING")
program = app.begin(settings, sys.argv)
def usable():
    program.application.processEvents()
    print("usable", flush=True)
    import psycopg2
    from PySide6.QtTest import QTest
    QTest.keyClicks(program.page.email, "anna")
    assert program.page.email.text() == "anna", "the page takes no keys"
    connection = psycopg2.connect(program.shop.url)
    connection.cursor().execute("SELECT auth.needs_first_admin()")
    connection.close()
    program.tasks.busy_changed.connect(loaded)
def loaded(is_busy):
    if not is_busy:
        print("loaded", flush=True)
        program.application.quit()
program.usable.connect(usable)
program.start()
program.application.exec()
program.close()
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    given = parser.parse_args()
    with temporary_folder() as folder:
        with bench_shop(folder) as shop:
            version = shop.version
        # Not counted: the program makes this computer's login, and Python its bytecode.
        _started(folder, _PROGRAM, "usable", "loaded")
        windows, servers, programs, loaded = [], [], [], []
        for _ in range(given.rounds):
            windows += _started(folder, _BARE_WINDOW, "usable")
            servers.append(_server(folder / "postgres"))
            usable, all_there = _started(folder, _PROGRAM, "usable", "loaded")
            programs.append(usable)
            loaded.append(all_there)
        _report(windows, servers, programs, loaded, version)


def _started(data_dir: Path, code: str, *words: str) -> list[float]:
    """Seconds until a process of ours has said each of the words."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "INVENTORY_DATA_DIR": str(data_dir),
        "DATABASE_URL": "",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    taken = []
    started = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=tempfile.gettempdir(),
    ) as process:
        assert process.stdout is not None
        for word in words:
            said = process.stdout.readline()
            taken.append(perf_counter() - started)
            assert said.strip() == word, f"the process is not {word}"
    assert process.returncode == 0
    return taken


def _server(cluster: Path) -> float:
    """Seconds until the bare server of the folder accepts connections; it is stopped again."""
    account = account_for(cluster)
    binaries = find(account)
    # From inside the folder, whose parents the server's account may not be able to enter.
    options = {
        **process_options(account),
        "cwd": cluster,
        "stdout": subprocess.DEVNULL,
        "stderr": subprocess.DEVNULL,
    }
    control = [binaries.path("pg_ctl"), "-D", inside(cluster), "-w"]
    started = perf_counter()
    # Its own port, so that it does not get in the way of the program's.
    subprocess.run(
        [*control, "-o", "-c listen_addresses=127.0.0.1 -p 54991 -k ''", "start"],
        check=True,
        **options,
    )
    taken = perf_counter() - started
    subprocess.run([*control, "-m", "fast", "stop"], check=True, **options)
    return taken


def _report(
    windows: list[float],
    servers: list[float],
    programs: list[float],
    loaded: list[float],
    version: str,
) -> None:
    bare = median(windows) + median(servers)
    report(
        "start",
        "start to a usable window / (bare window + bare pg_ctl start)",
        median(programs) / bare,
        unit="ratio of times",
        goal=f"<= {GOAL}",
        passed=median(programs) / bare <= GOAL,
        postgres=version,
        program_seconds=round(median(programs), 3),
        loaded_seconds=round(median(loaded), 3),
        bare_window_seconds=round(median(windows), 3),
        bare_server_seconds=round(median(servers), 3),
        rounds=len(programs),
    )


if __name__ == "__main__":
    main()
