"""Rows of a file under the headers that a map asks for, one by one, in constant memory."""

import csv
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import TextIOWrapper
from itertools import islice
from typing import IO

from inventory_desktop.errors import ValidationError
from inventory_desktop.sentences import said
from inventory_desktop.services.importing.maps import ImportMap
from inventory_desktop.services.importing.sources import LONGEST_LINE, Source, refused
from inventory_desktop.services.importing.workbooks import workbook_rows

_LONGEST_FIELD = 100_000
_DELIMITERS = (",", ";", "\t", "|")
_SAID_DELIMITER = re.compile(r'"?sep=([,;\t|])"?', re.IGNORECASE)
_MOST_EMPTY = 100
"""Empty lines before the header that are looked through to find the delimiter."""
JOINT = " · "

Cells = list[str]
Row = tuple[int, Cells, str]
"""Number as spreadsheets count (the header is row 1), cells, and what is wrong with the row as
such; empty if nothing is."""


@dataclass(frozen=True, slots=True)
class Table:
    """An open file.

    Attributes:
        header: As it stands in the file.
        delimiter: Between the cells; a comma for workbooks.
        places: Where the cells of each mapped field stand in a row.
        rows: The rows below the header, empty ones left out.
    """

    header: tuple[str, ...]
    delimiter: str
    places: dict[str, tuple[int, ...]]
    rows: Iterator[Row]

    def getter(self, field: str) -> Callable[[Cells], str]:
        """A function that takes the trimmed text of a field out of a row; empty if not mapped."""
        places = self.places.get(field, ())
        if not places:
            return lambda _cells: ""
        if len(places) == 1:
            place = places[0]
            return lambda cells: cells[place].strip()
        return lambda cells: JOINT.join(filter(None, (cells[place].strip() for place in places)))


@contextmanager
def open_table(source: Source, map_: ImportMap) -> Iterator[Table]:
    """Opens a file under a map.

    Raises:
        ValidationError: A header that the map names is not there; names map, header and what
            was found instead. Or the file is damaged.
    """
    wanted = frozenset(name.casefold() for names in map_.columns.values() for name in names)
    with open_grid(source, map_.delimiter, map_.decimal_sign, wanted) as grid:
        places = {
            field: tuple(_place(name, grid.header, map_, source.name) for name in names)
            for field, names in map_.columns.items()
        }
        yield replace(grid, places=places)


@contextmanager
def open_grid(
    source: Source, delimiter: str, decimal_sign: str, wanted: Collection[str] = ()
) -> Iterator[Table]:
    """Opens a file without asking what its columns are; ``places`` is empty.

    Args:
        source: The file.
        delimiter: Between the cells of a CSV; empty: found out.
        decimal_sign: How the numbers of a workbook are to be written.
        wanted: Headers that should be found, in small letters; help to find the delimiter.

    Raises:
        ValidationError: The file is damaged, or begins with a broken header.
    """
    csv.field_size_limit(_LONGEST_FIELD)
    with source.open() as file:
        if source.is_workbook:
            rows = workbook_rows(file, source.name, decimal_sign)
            numbered: Iterator[Row] = ((number, cells, "") for number, cells in enumerate(rows, 1))
            yield _table(source, numbered, ",", is_even=False)
        else:
            lines = _Lines(file, source.encoding)
            said = lines.said_delimiter()
            parting = delimiter or said or _guessed(lines.first(), wanted)
            yield _table(source, _csv_rows(lines, parting), parting, is_even=True)


class _Lines:
    """Lines of a CSV; notes whether a NUL went by, which no row may hold."""

    def __init__(self, file: IO[bytes], encoding: str) -> None:
        self._text = TextIOWrapper(file, encoding=encoding, newline="")
        self._begun: list[str] = []
        self.had_nul = False

    def first(self) -> str:
        """The first line that is not empty, without taking it away."""
        if not self._begun:
            for line in islice(self._text, _MOST_EMPTY):
                self._begun.append(line)
                if line.strip():
                    break
        return self._begun[-1] if self._begun else ""

    def said_delimiter(self) -> str:
        """Takes away the line ``sep=;`` that spreadsheets understand, and answers what it says."""
        said = _SAID_DELIMITER.fullmatch(self.first().rstrip("\r\n"))
        if said is None:
            return ""
        self._begun.clear()
        return said.group(1)

    def __iter__(self) -> Iterator[str]:
        yield from self._begun
        for line in self._text:
            if "\x00" in line:
                self.had_nul = True
            yield line
        self._text.detach()


def _csv_rows(lines: _Lines, delimiter: str) -> Iterator[Row]:
    reader = csv.reader(lines, delimiter=delimiter)
    number = 0
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield (
                number,
                [],
                said("A cell of this row has more than {0} characters.", _LONGEST_FIELD),
            )
            continue
        if lines.had_nul:
            lines.had_nul = False
            yield number, cells, "The row holds a NUL character, which cannot be stored."
            continue
        yield number, cells, ""


def _table(source: Source, rows: Iterator[Row], delimiter: str, *, is_even: bool) -> Table:
    header: Cells = []
    for _number, header, problem in rows:
        if problem:
            raise refused(source.name, said("begins with a broken header ({0})", problem))
        if any(cell.strip() for cell in header):
            break
    trimmed = tuple(cell.strip() for cell in header)
    return Table(trimmed, delimiter, {}, _fitting(rows, len(trimmed), is_even=is_even))


def _fitting(rows: Iterator[Row], width: int, *, is_even: bool) -> Iterator[Row]:
    """Leaves out empty rows and says which ones do not have the header's width.

    Spreadsheets leave out empty cells at the end of a row (``is_even`` is False then).
    """
    for row in rows:
        number, cells, problem = row
        found = len(cells)
        if found == width or problem:
            if problem or any(cells):
                yield row
        elif any(cells):
            surplus = any(cells[width:])
            if (found < width and is_even) or surplus:
                problem = said("The row has {0} cells, the header has {1}.", found, width)
            yield number, (cells + [""] * width)[: found if surplus else width], problem


def _place(name: str, header: Sequence[str], map_: ImportMap, file_name: str) -> int:
    found = [index for index, cell in enumerate(header) if cell == name]
    if not found:
        wanted = name.casefold()
        found = [index for index, cell in enumerate(header) if cell.casefold() == wanted]
    if len(found) == 1:
        return found[0]
    shown = ", ".join(cell[:40] for cell in header[:40]) or "–"
    names = (map_.name, name, file_name, shown)
    if found:
        sentence = said(
            "The map “{0}” needs the column “{1}”, but {2} has it twice. Its columns: {3}.", *names
        )
    else:
        sentence = said(
            "The map “{0}” needs the column “{1}”, but {2} has none of that name."
            " Its columns: {3}.",
            *names,
        )
    raise ValidationError(sentence, field="map")


def _guessed(line: str, wanted: Collection[str]) -> str:
    """The delimiter under which most of the wanted headers are found, or most cells."""

    def found(delimiter: str) -> tuple[int, int]:
        try:
            cells = next(csv.reader([line[:LONGEST_LINE]], delimiter=delimiter), [])
        except csv.Error:
            return 0, 0
        hits = sum(cell.strip().casefold() in wanted for cell in cells)
        return hits, len(cells)

    return max(_DELIMITERS, key=found)
