"""Lines that repeat: counted, never dropped."""

from inventory_desktop.services.importing.tables import Cells

_WINDOW = 100_000


class Duplicates:
    """Recognises a line that stood among the last hundred thousand.

    Repeated lines stand close together (on one invoice, in one day's export), and remembering
    every line would let memory grow with the file.
    """

    def __init__(self) -> None:
        self._recent: set[int] = set()
        self._older: set[int] = set()

    def seen(self, cells: Cells) -> bool:
        """Whether the line was seen before; remembers it."""
        mark = hash(tuple(cells))
        if mark in self._recent or mark in self._older:
            return True
        self._recent.add(mark)
        if len(self._recent) >= _WINDOW:
            self._older, self._recent = self._recent, set()
        return False
