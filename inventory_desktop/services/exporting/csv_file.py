"""A table as CSV, in UTF-8 with a byte order mark, as spreadsheets open it without asking."""

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from inventory_desktop.services.exporting.table import (
    Holds,
    OutColumn,
    Row,
    Value,
    day_of,
    local,
    starts_formula,
)


@dataclass(frozen=True, slots=True)
class CsvStyle:
    """How a CSV is written.

    Attributes:
        delimiter: Between the cells.
        decimal_sign: Of the numbers.
    """

    delimiter: str = ","
    decimal_sign: str = "."


class CsvFile:
    """Writes a CSV. Texts that a spreadsheet would take for formulas get an apostrophe in front.

    Args:
        path: Where to; written anew.
        columns: From left to right.
        style: How.

    Raises:
        OSError: The file cannot be made.
    """

    def __init__(self, path: Path, columns: Sequence[OutColumn], style: CsvStyle) -> None:
        self._texts = [_writer_of(column.holds, style.decimal_sign) for column in columns]
        self._file = path.open("w", encoding="utf-8-sig", newline="", errors="replace")
        self._writer = csv.writer(self._file, delimiter=style.delimiter)
        self._writer.writerow([_text(column.title) for column in columns])

    def write(self, rows: Iterable[Row]) -> None:
        """Adds rows."""
        texts = self._texts
        self._writer.writerows(
            [write(value) for write, value in zip(texts, row, strict=True)] for row in rows
        )

    def finish(self) -> None:
        """Closes the file."""
        self._file.close()

    def abandon(self) -> None:
        """Closes the file, which is thrown away."""
        try:
            self._file.close()
        except OSError:
            return  # What could not be written is not wanted any more.


def _writer_of(holds: Holds, decimal_sign: str) -> Callable[[Value], str]:
    if holds is Holds.DAY:
        return lambda value: _day(day_of(value))
    if holds is Holds.TIME:
        return lambda value: _time(local(value))
    if holds is Holds.TEXT:
        return _text
    return lambda value: _number(value, decimal_sign)


def _text(value: Value) -> str:
    text = "" if value is None else str(value)
    return f"'{text}" if starts_formula(text) else text


def _number(value: Value, decimal_sign: str) -> str:
    if isinstance(value, Decimal):
        return format(value.normalize(), "f").replace(".", decimal_sign)
    return str(value) if isinstance(value, int) else _text(value)


def _day(value: Value) -> str:
    return "" if value is None else str(value)


def _time(value: Value) -> str:
    if isinstance(value, datetime):
        return value.isoformat(" ", "seconds")
    return _text(value)
