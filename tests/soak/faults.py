"""What is broken while the writers work, by a plan that follows from the seed."""

import os
import signal
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from inventory_desktop.services.embedded_server import EmbeddedServer
from tests.support.cut import CuttingProxy
from tests.support.embedded import kill_postmaster

_LONG_SECONDS = 300
_KILLS_OF_A_LONG_SOAK = 10
_SECONDS_BETWEEN = {"kill a writer": 3.0, "cut": 2.0, "lose a question": 1.5, "lose an answer": 1.2}
_QUIET_SHARE = 0.06
"""Nothing is broken in the first and last part of the time: something should get done."""


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """What is broken, and when.

    Attributes:
        at: Seconds after the beginning.
        kind: ``kill the server``, ``kill a writer``, ``cut``, ``lose a question`` or
            ``lose an answer``.
        number: Which writer, or after how many bytes.
    """

    at: float
    kind: str
    number: int


def plan_faults(seed: int, seconds: float, writers: int) -> list[Fault]:
    """Makes the plan; the same seed and length make the same one."""
    random = Random(f"faults {seed}")  # noqa: S311  a plan, not a secret
    first, last = seconds * _QUIET_SHARE, seconds * (1 - _QUIET_SHARE)
    is_long = seconds >= _LONG_SECONDS
    kills = _KILLS_OF_A_LONG_SOAK if is_long else max(2, round(seconds / 12))
    faults = [
        Fault(first + (last - first) * (number + random.random()) / kills, "kill the server", 0)
        for number in range(kills)
    ]
    for kind, pause in _SECONDS_BETWEEN.items():
        for _ in range(int((last - first) / pause)):
            most = writers - 1 if kind == "kill a writer" else 6000
            faults.append(Fault(random.uniform(first, last), kind, random.randint(0, most)))
    return sorted(faults)


class Saboteur:
    """Breaks what the plan says.

    Args:
        server: Is killed and started again.
        proxy: The writers' way to it.
        kill_writer: Kills the writer of a number and starts the next process of its diary.

    Attributes:
        done: How often each kind of fault was.
    """

    def __init__(
        self, server: EmbeddedServer, proxy: CuttingProxy, kill_writer: Callable[[int], None]
    ) -> None:
        self._server = server
        self._proxy = proxy
        self._kill_writer = kill_writer
        self.done: Counter[str] = Counter()

    def break_by(self, fault: Fault) -> None:
        """Does one fault; the server is up again when it returns."""
        self.done[fault.kind] += 1
        if fault.kind == "kill the server":
            kill_postmaster(self._server.data_dir)
            self._server.ensure_running()
            self._proxy.target = ("127.0.0.1", self._server.port)
        elif fault.kind == "kill a writer":
            self._kill_writer(fault.number)
        elif fault.kind == "cut":
            self._proxy.cut_all()
        else:
            self._proxy.cut_after_bytes(fault.number, answers=fault.kind == "lose an answer")


def kill(pid: int) -> None:
    """Ends a process without a word to it."""
    os.kill(pid, signal.SIGKILL)
