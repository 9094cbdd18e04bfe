"""The import of a whole year of sales lines, opening stock included, and the memory it takes.

Reads ``../shared/data/online_retail.csv.gz`` beside the project, or ``--file``; without it one line
says that the benchmark was skipped.
"""

import argparse
import sys
from pathlib import Path
from time import perf_counter

from common import ROOT, bench_shop, report

from inventory_desktop.services.importing import ImportMovements, import_movements, load_map
from inventory_desktop.services.stock import verify_ledger

FILE = ROOT.parent / "shared" / "data" / "online_retail.csv.gz"
MAP = "online_retail"
LINES_GOAL = 10_000
MEMORY_GOAL_MB = 400


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--file", type=Path, default=FILE)
    given = parser.parse_args()
    if not given.file.exists():
        report(
            "import_year", "import of a year", "skipped", unit="", reason=f"no {given.file.name}"
        )
        return
    with bench_shop() as shop:
        command = ImportMovements(path=given.file, map=load_map(MAP), opening_stock=True)
        started = perf_counter()
        account = import_movements(shop.session, command)
        seconds = perf_counter() - started
        memory = _peak_megabytes()
        started = perf_counter()
        problems = shop.session.read(verify_ledger)
        rate = account.lines / seconds
        report(
            "import_year",
            "lines a second, opening stock included",
            round(rate),
            unit="lines/s",
            goal=f">= {LINES_GOAL}",
            passed=rate >= LINES_GOAL and not problems,
            postgres=shop.version,
            lines=account.lines,
            seconds=round(seconds, 1),
            accepted=dict(account.accepted),
            refused=account.refused,
            opening_entries=account.opening_entries,
            products=account.products_created,
            ledger_problems=len(problems),
            verified_in_seconds=round(perf_counter() - started, 1),
        )
        report(
            "import_year",
            "resident memory at its peak",
            round(memory),
            unit="MB",
            goal=f"< {MEMORY_GOAL_MB}",
            passed=memory < MEMORY_GOAL_MB,
            postgres=shop.version,
        )


def _peak_megabytes() -> float:
    """Most memory that this process has held; the server is another one."""
    if sys.platform == "win32":
        import psutil

        return float(psutil.Process().memory_info().peak_wset / 1e6)
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


if __name__ == "__main__":
    main()
