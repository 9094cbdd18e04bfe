"""What a writer was told and what it was answered, on disk before anything is sent."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from tests.soak.orders import UNREPEATABLE, Answer, Order

ABANDONED: Answer = {"abandoned": True}
"""The writer died before an answer came, and the order is not sent again."""


@dataclass(slots=True)
class Deed:
    """An order and what came of it; no answer yet, or none ever, is None.

    Attributes:
        number: Its place in the diary, from 0.
    """

    order: Order
    answer: Answer | None = None
    number: int = 0

    @property
    def is_done(self) -> bool:
        """Whether the server said that it was done."""
        return self.answer is not None and "done" in self.answer

    @property
    def is_unknown(self) -> bool:
        """Whether nobody can say if it was done."""
        return self.answer in (None, ABANDONED)

    @property
    def refusal(self) -> str:
        """Name of the rule by which it was refused; empty if it was not."""
        return "" if self.answer is None else str(self.answer.get("refused", ""))


class Diary:
    """A file of lines, each an order or an answer.

    Args:
        path: The file; what an earlier process of the writer wrote is read first.
    """

    def __init__(self, path: Path) -> None:
        self.deeds = read_diary(path)
        self._file = path.open("ab")
        self._file.write(b"\n")  # A line that a killed process left half written ends here.

    def begin(self, order: Order) -> Deed:
        """Writes an order down; it may be sent when this returns."""
        deed = Deed(order, number=len(self.deeds))
        self._write({"number": deed.number, "order": order.as_json()})
        self.deeds.append(deed)
        return deed

    def end(self, deed: Deed, answer: Answer) -> None:
        """Writes down what came of an order."""
        deed.answer = answer
        self._write({"number": deed.number, "answer": answer})

    def unanswered(self) -> list[Deed]:
        """What was perhaps sent, and not answered."""
        return [deed for deed in self.deeds if deed.answer is None]

    def close(self) -> None:
        self._file.close()

    def _write(self, line: dict[str, object]) -> None:
        self._file.write(json.dumps(line, separators=(",", ":")).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())


def read_diary(path: Path) -> list[Deed]:
    """Reads what a writer wrote down; half a line at the end was never sent."""
    deeds: list[Deed] = []
    if not path.exists():
        return deeds
    for text in path.read_bytes().splitlines():
        try:
            line = json.loads(text)
        except ValueError:
            continue
        if "order" in line:
            deeds.append(Deed(Order(**line["order"]), number=line["number"]))
        else:
            deeds[line["number"]].answer = line["answer"]
    return deeds


def is_repeatable(deed: Deed) -> bool:
    """Whether it may be sent again though it may have been done."""
    return deed.order.kind not in UNREPEATABLE
