"""A table as PDF: its header on every page, page numbers, row after row straight to the disk."""

import errno
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QFile, QFileDevice, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from inventory_desktop.config import APP_NAME
from inventory_desktop.errors import ValidationError
from inventory_desktop.services.exporting.table import Row
from inventory_desktop.ui.formats import format_count, format_timestamp
from inventory_desktop.ui.printing.document import Paper, usual_paper
from inventory_desktop.ui.printing.output import set_paper
from inventory_desktop.ui.printing.sheet import Ink, Sheet, Side, TextStyle, elided
from inventory_desktop.ui.tables.columns import Column, text_of

MOST_ROWS = 20_000
"""Some five hundred pages; nobody reads more, and spreadsheets are better at it."""

_DPI = 600
_INCH_MM = 25.4
_MARGIN = 14.0
_ROW = 5.6
_HEAD_ROW = 6.6
_INSET = 2.0
_PIXEL_MM = 0.21
"""A column's width on paper for one of its pixels on the screen."""
_TITLE = TextStyle(13, strong=True)
_HEADER = TextStyle(8, strong=True)
_CELL = TextStyle(8, tabular=True)
_SMALL = TextStyle(7.5, ink=Ink.GREY)


class PdfFile:
    """Paints a table, one page after the other; what does not fit a cell is cut off.

    Args:
        path: Where to; written anew.
        columns: From left to right.
        title: What the list is called.
        most_rows: Rows from which on it is refused to go on.

    Raises:
        OSError: The file cannot be made.
    """

    def __init__(
        self,
        path: Path,
        columns: Sequence[Column[Any]],
        title: str,
        *,
        most_rows: int = MOST_ROWS,
    ) -> None:
        path.open("wb").close()  # Why it cannot be made is told better by Python.
        self._columns = tuple(columns)
        self._title = title
        self._most = most_rows
        self._paper = _paper_for(columns)
        self._widths = _widths(columns, self._paper.width - 2 * _MARGIN)
        self._made = datetime.now(UTC)
        self._rows = self._page = 0
        self._y = 0.0
        self._file = QFile(str(path))
        self._file.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._file)
        self._writer.setResolution(_DPI)
        self._writer.setTitle(title)
        self._writer.setCreator(APP_NAME)
        set_paper(self._writer, self._paper)
        self._painter = QPainter(self._writer)
        self._painter.scale(_DPI / _INCH_MM, _DPI / _INCH_MM)
        self._sheet = Sheet(self._painter).in_direction(self._paper.width)
        self._begin_page()

    def write(self, rows: Iterable[Row]) -> None:
        """Adds rows.

        Raises:
            ValidationError: There are more rows than a PDF is good for.
        """
        for row in rows:
            if self._rows >= self._most:
                raise ValidationError(too_long(self._most), field="file")
            if self._y + _ROW > self._paper.height - _MARGIN - _HEAD_ROW:
                self._writer.newPage()
                self._begin_page()
            self._paint_row(row)
            self._rows += 1

    def finish(self) -> None:
        """Closes the file.

        Raises:
            OSError: Not all of it could be written.
        """
        self._painter.end()
        self._file.flush()
        error = self._file.error()
        text = self._file.errorString()
        self._file.close()
        if error is not QFileDevice.FileError.NoError:
            is_full = error is QFileDevice.FileError.ResourceError
            raise OSError(errno.ENOSPC if is_full else errno.EIO, text)

    def abandon(self) -> None:
        """Closes the file, which is thrown away."""
        if self._painter.isActive():
            self._painter.end()
        self._file.close()

    def _begin_page(self) -> None:
        self._page += 1
        width = self._paper.width - 2 * _MARGIN
        self._y = _MARGIN
        if self._page == 1:
            self._sheet.text(_MARGIN, self._y, elided(self._title, _TITLE, width), _TITLE)
            self._y += 8
        self._paint_foot(width)
        self._sheet.fill(_MARGIN, self._y, width, _HEAD_ROW)
        left = _MARGIN
        for column, room in zip(self._columns, self._widths, strict=True):
            self._paint_cell(left, room, column.title, _HEADER, right=column.right)
            left += room
        self._y += _HEAD_ROW

    def _paint_row(self, row: Row) -> None:
        left = _MARGIN
        for column, room, value in zip(self._columns, self._widths, row, strict=True):
            text = " ".join(text_of(value, column.kind).split())
            if text:
                self._paint_cell(left, room, text, _CELL, right=column.right)
            left += room
        self._y += _ROW
        self._sheet.line(
            (_MARGIN, self._y), (self._paper.width - _MARGIN, self._y), thickness=0.1, ink=Ink.LIGHT
        )

    def _paint_cell(
        self, left: float, room: float, text: str, style: TextStyle, *, right: bool
    ) -> None:
        inner = room - 2 * _INSET
        self._sheet.text(
            left + _INSET,
            self._y + 1.2,
            elided(text, style, inner),
            style,
            # A hair of room, or rounding would break a text that fits exactly.
            width=inner + 0.2,
            side=Side.RIGHT if right else Side.LEFT,
        )

    def _paint_foot(self, width: float) -> None:
        y = self._paper.height - _MARGIN - 2
        self._sheet.text(_MARGIN, y, f"{self._title}, {format_timestamp(self._made)}", _SMALL)
        page = _tr("Page {0}").format(format_count(self._page))
        self._sheet.text(_MARGIN, y, page, _SMALL, width=width, side=Side.RIGHT)


def too_long(most_rows: int) -> str:
    """Says that a list is too long for a PDF."""
    return _tr(
        "A PDF is good for {0} rows at most. Narrow the list by a filter, or choose Excel."
    ).format(format_count(most_rows))


def _paper_for(columns: Sequence[Column[Any]]) -> Paper:
    """Upright where the columns fit, else lying."""
    upright = usual_paper()
    wished = sum(column.width for column in columns) * _PIXEL_MM
    if wished <= upright.width - 2 * _MARGIN:
        return upright
    return Paper(upright.height, upright.width)


def _widths(columns: Sequence[Column[Any]], room: float) -> list[float]:
    """Shares the page's width as the screen does."""
    whole = sum(column.width for column in columns) or 1
    return [room * column.width / whole for column in columns]


def _tr(text: str) -> str:
    return QCoreApplication.translate("PdfFile", text)
