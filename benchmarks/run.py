"""Runs the benchmarks: their JSON lines on stdout, a table at the end on stderr.

``python benchmarks/run.py`` runs all of them, ``python benchmarks/run.py post_one oversell`` some.
What stands behind ``--`` is handed to the scripts: ``run.py big_shop -- --scale 0.01``.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
SCRIPTS = ("post_one", "oversell", "import_year", "big_shop", "reports", "start", "windows", "live")


def main() -> int:
    names, handed = _arguments(sys.argv[1:])
    unknown = set(names) - set(SCRIPTS)
    if unknown:
        print(f"There is no benchmark {', '.join(sorted(unknown))}.", file=sys.stderr)
        return 2
    lines: list[dict[str, Any]] = []
    failed = [name for name in names if not _run(name, handed, lines)]
    _print_table(lines)
    for name in failed:
        print(f"{name} failed.", file=sys.stderr)
    return 1 if failed else 0


def _arguments(given: list[str]) -> tuple[list[str], list[str]]:
    cut = given.index("--") if "--" in given else len(given)
    present = [name for name in SCRIPTS if (FOLDER / f"{name}.py").exists()]
    return given[:cut] or present, given[cut + 1 :]


def _run(name: str, handed: list[str], lines: list[dict[str, Any]]) -> bool:
    path = os.pathsep.join(filter(None, [str(FOLDER.parent), os.environ.get("PYTHONPATH")]))
    with subprocess.Popen(
        [sys.executable, str(FOLDER / f"{name}.py"), *handed],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": path},
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(json.loads(line))
    return process.returncode == 0


def _print_table(lines: list[dict[str, Any]]) -> None:
    heads = ("benchmark", "figure", "value", "unit", "goal", "")
    verdicts = {True: "met", False: "MISSED", None: ""}
    rows = [
        (
            line["benchmark"],
            line["figure"],
            str(line["value"]),
            line["unit"],
            line["goal"],
            verdicts[line["passed"]],
        )
        for line in lines
    ]
    widths = [max(len(row[place]) for row in (heads, *rows)) for place in range(len(heads))]
    for row in (heads, *rows):
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip(), file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
