"""The file of refused rows: as they stood, with what is wrong, ready to be mended and imported."""

import csv
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from inventory_desktop.sentences import said
from inventory_desktop.services.importing.sources import refused
from inventory_desktop.services.importing.tables import Cells, Table

_ADDED = ("row", "error")


class ErrorsFile:
    """Refused rows of one import; the file is only made when there is one.

    It is a CSV with the columns of the original, the number of the row there, and the error. The
    same map reads it: columns that a map does not name are not looked at.

    Args:
        path: Where to write; None writes nothing.
        table: The original, for its header and delimiter.
    """

    def __init__(self, path: Path | None, table: Table) -> None:
        self.path = path
        self._delimiter = table.delimiter
        header = list(table.header)
        # A mended file that still has errors keeps one pair of these columns, not two.
        self._width = len(header)
        self._kept = len(header) - 2 if tuple(header[-2:]) == _ADDED else len(header)
        self._header = header[: self._kept]
        self._file: IO[str] | None = None
        self._writer: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file is not None:
            self._file.close()

    @property
    def written(self) -> Path | None:
        """The file, if there is one."""
        return self.path if self._file is not None else None

    def add(self, number: int, cells: Sequence[str], error: str) -> None:
        """Writes one row.

        Raises:
            ValidationError: The file cannot be written.
        """
        if self.path is None:
            return
        try:
            if self._writer is None:
                self._open(self.path)
            self._writer.writerow([*self._fitted(cells), number, error])
        except OSError as problem:
            raise refused(
                self.path.name, said("cannot be written: {0}", problem.strerror)
            ) from problem

    def _open(self, path: Path) -> None:
        # The byte order mark tells spreadsheets, and our own reader, that it is UTF-8.
        self._file = path.open("w", encoding="utf-8-sig", newline="", errors="surrogatepass")
        self._writer = csv.writer(self._file, delimiter=self._delimiter)
        self._writer.writerow([*self._header, *_ADDED])

    def _fitted(self, cells: Sequence[str]) -> Cells:
        """As many cells as the header has; what is too much goes into the last one."""
        kept = [cell.replace("\x00", "�") for cell in cells[: self._kept]]
        kept += [""] * (self._kept - len(kept))
        surplus = [cell for cell in cells[self._width :] if cell]
        if surplus and kept:
            kept[-1] = self._delimiter.join([kept[-1], *surplus])
        return kept
