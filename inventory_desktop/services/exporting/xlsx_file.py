"""A table as XLSX workbook: real numbers and dates, a styled header, streamed to the disk."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from inventory_desktop.services.exporting.table import (
    Holds,
    OutColumn,
    Row,
    Value,
    day_of,
    local,
    starts_formula,
)

MOST_ROWS = 1_048_576
"""Of a sheet, its header included; what is more goes on to the next one."""

_LONGEST_TEXT = 32_767
_LONGEST_NAME = 31
_NO_NAME = re.compile(r"[\[\]:*?/\\]")
_WIDEST = 80
_FORMATS = {
    Holds.NUMBER: "#,##0.###",
    Holds.MONEY: "#,##0.00##",
    Holds.DAY: "yyyy-mm-dd",
    Holds.TIME: "yyyy-mm-dd hh:mm",
}


class XlsxFile:
    """Writes a workbook. Texts are typed as texts, whatever they begin with.

    Args:
        path: Where to; written anew when it is finished.
        columns: From left to right.
        title: Name of the sheet.
        rows_a_sheet: Most rows of a sheet.
    """

    def __init__(
        self,
        path: Path,
        columns: Sequence[OutColumn],
        title: str,
        *,
        rows_a_sheet: int = MOST_ROWS,
    ) -> None:
        path.open("wb").close()  # A folder that cannot be written to is told before the work.
        self._path = path
        self._columns = tuple(columns)
        self._title = " ".join(_NO_NAME.sub(" ", title).split()).strip("' ") or "1"
        self._most = rows_a_sheet
        self._book = openpyxl.Workbook(write_only=True)
        self._sheet: Any = None
        self._filled = 0
        self._begin_sheet()

    def write(self, rows: Iterable[Row]) -> None:
        """Adds rows."""
        for row in rows:
            if self._filled >= self._most:
                self._end_sheet()
                self._begin_sheet()
            self._sheet.append(self._cells(row))
            self._filled += 1

    def finish(self) -> None:
        """Writes the workbook."""
        self._end_sheet()
        self._book.save(self._path)
        self._book.close()

    def abandon(self) -> None:
        """Throws away what was streamed to the disk."""
        sheets: Iterable[Any] = self._book.worksheets
        for sheet in sheets:
            if not sheet.closed:
                sheet.close()
            sheet._writer.cleanup()  # noqa: SLF001  openpyxl would keep its file until we end
        self._book.close()

    def _begin_sheet(self) -> None:
        number = len(self._book.worksheets) + 1
        ending = "" if number == 1 else f" ({number})"
        name = f"{self._title[: _LONGEST_NAME - len(ending)]}{ending}"
        self._sheet = self._book.create_sheet(name)
        self._sheet.freeze_panes = "A2"
        for place, column in enumerate(self._columns, 1):
            width = min(max(column.characters, len(column.title) + 2), _WIDEST)
            self._sheet.column_dimensions[get_column_letter(place)].width = width
        self._templates = [self._template(column) for column in self._columns]
        self._sheet.append([self._header(column) for column in self._columns])
        self._filled = 1

    def _end_sheet(self) -> None:
        last = get_column_letter(len(self._columns))
        self._sheet.auto_filter.ref = f"A1:{last}{self._filled}"
        self._sheet.close()

    def _header(self, column: OutColumn) -> Any:
        cell = WriteOnlyCell(self._sheet, _clean(column.title))
        cell.data_type = "s"
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="E8EEFC")
        cell.alignment = Alignment(
            horizontal="right" if column.is_number else "left", vertical="center"
        )
        return cell

    def _template(self, column: OutColumn) -> Any:
        """One styled cell, used for all rows: it is written before the next one needs it."""
        cell = WriteOnlyCell(self._sheet)
        if column.holds in _FORMATS:
            cell.number_format = _FORMATS[column.holds]
        return cell

    def _cells(self, row: Row) -> list[Any]:
        return [
            _filled(template, column.holds, value)
            for template, column, value in zip(self._templates, self._columns, row, strict=True)
        ]


def _filled(template: Any, holds: Holds, value: Value) -> Any:
    if holds is Holds.TEXT or isinstance(value, str):
        return _text(template, value)
    template.value = day_of(value) if holds is Holds.DAY else local(value)
    return template


def _text(template: Any, value: Value) -> Any:
    if value is None or value == "":
        return None
    text = _clean(str(value))
    if not starts_formula(text):
        return text
    template.value = text
    template.data_type = "s"
    return template


def _clean(text: str) -> str:
    """A text without the signs that no workbook may hold, and no longer than a cell."""
    plain = ILLEGAL_CHARACTERS_RE.sub("\ufffd", text)
    return plain if len(plain) <= _LONGEST_TEXT else f"{plain[: _LONGEST_TEXT - 1]}…"
