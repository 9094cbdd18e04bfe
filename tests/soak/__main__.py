"""``python -m tests.soak --seconds 40 --seed 7``: many writers, everything breaks, all adds up.

Exit code 0 only if the auditor finds nothing.
"""

import argparse
import secrets
import sys
import tempfile
from pathlib import Path

from inventory_desktop import log
from tests.soak.soak import soak


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=1200, help="how long (1200)")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    parser.add_argument("--writers", type=int, default=8)
    given = parser.parse_args()
    log.configure(level="ERROR")
    _say(f"soak: seed {given.seed}, {given.seconds:g} seconds")
    with tempfile.TemporaryDirectory(prefix="inventory-soak-") as folder:
        outcome = soak(Path(folder), seconds=given.seconds, seed=given.seed, writers=given.writers)
    for problem in outcome.problems:
        _say(f"  {problem}")
    _say(outcome.in_words)
    return 1 if outcome.problems else 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
