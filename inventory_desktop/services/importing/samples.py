"""The first rows of a file, to be looked at before anybody says what its columns are."""

from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from inventory_desktop.sentences import said
from inventory_desktop.services.importing.progress import OnProgress, ignore_progress
from inventory_desktop.services.importing.sources import Source, inspect, refused
from inventory_desktop.services.importing.tables import open_grid

SAMPLE_ROWS = 500
ENCODINGS = ("utf-8", "cp1252", "cp850")
"""Tried in this order. cp1252 knows no byte 0x81, which is the "ü" of cp850: files of old German
programs fall through to it."""

_OTHER_FILES = (
    (b"%PDF", said("is a PDF; export the table as CSV or XLSX")),
    (b"\x89PNG", said("is a picture")),
    (b"\xff\xd8\xff", said("is a picture")),
    (b"{\\rtf", said("is a text document; save its table as CSV or XLSX")),
    (b"SQLite format 3", said("is a database; export the table as CSV")),
)
_HEAD = 4096


@dataclass(frozen=True, slots=True)
class Sample:
    """What a file begins with.

    Attributes:
        source: The file, told apart.
        delimiter: Between the cells.
        header: As it stands in the file, trimmed.
        rows: The first rows below it, each with as many cells as the header.
        uneven: How many of them have another number of cells than the header.
    """

    source: Source
    delimiter: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    uneven: int

    def column(self, number: int) -> list[str]:
        """The cells of a column that hold something, trimmed."""
        return [cell for row in self.rows if (cell := row[number].strip())]


def take_sample(path: Path, on_progress: OnProgress = ignore_progress) -> Sample:
    """Reads the whole file once to know what it is, and keeps its first rows.

    Args:
        path: CSV or XLSX, also compressed by gzip.
        on_progress: Is told how far the reading is.

    Raises:
        ValidationError: It is no file that can be imported; says why in one sentence.
    """
    source = inspect(path, ENCODINGS, on_progress)
    if not source.is_workbook:
        source = _as_text(source)
    return sample_of(source)


def sample_of(
    source: Source, *, encoding: str = "", delimiter: str = "", decimal_sign: str = "."
) -> Sample:
    """Reads the first rows again, in another way.

    Args:
        source: The file.
        encoding: Of a CSV; empty: as found.
        delimiter: Of a CSV; empty: found out.
        decimal_sign: How the numbers of a workbook are to be written.

    Raises:
        ValidationError: The file is not of this encoding, or cannot be read any more.
    """
    seen = replace(source, encoding=encoding) if encoding else source
    try:
        with open_grid(seen, delimiter, decimal_sign) as grid:
            rows = list(islice(grid.rows, SAMPLE_ROWS))
    except UnicodeError as error:
        raise refused(
            source.name, said("is not written in {0}", encoding or seen.encoding)
        ) from error
    if not any(grid.header):
        raise refused(source.name, said("has no header"))
    width = len(grid.header)
    fitted = tuple(tuple((cells + [""] * width)[:width]) for _number, cells, _problem in rows)
    return Sample(
        source=seen,
        delimiter=grid.delimiter,
        header=grid.header,
        rows=fitted,
        uneven=sum(bool(problem) for _number, _cells, problem in rows),
    )


def _as_text(source: Source) -> Source:
    """Refuses files that hold no text; UTF-16 is recognised without its mark as well.

    Raises:
        ValidationError: It holds no text.
    """
    with source.open() as file:
        head = file.read(_HEAD)
    for start, what in _OTHER_FILES:
        if head.startswith(start):
            raise refused(source.name, what)
    if source.encoding == "utf-16" or b"\x00" not in head:
        return source
    for encoding, zeros in (("utf-16-le", head[1::2]), ("utf-16-be", head[::2])):
        if zeros.count(0) > len(zeros) // 2:
            return replace(source, encoding=encoding)
    raise refused(source.name, said("holds no text; choose a CSV or XLSX file"))
