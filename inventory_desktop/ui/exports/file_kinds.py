"""The kinds of files that a list can become."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from inventory_desktop.services.exporting.csv_file import CsvFile, CsvStyle
from inventory_desktop.services.exporting.table import TableFile
from inventory_desktop.ui.exports.pdf_file import MOST_ROWS, PdfFile
from inventory_desktop.ui.exports.shown_table import out_columns
from inventory_desktop.ui.tables.columns import Column

Maker = Callable[[Path], TableFile]


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file.

    Attributes:
        ending: Of its name.
        title: Its name for people.
        make: From the columns, the list's title and the style of a CSV to what begins the file.
        most_rows: Where it ends to be sensible; None for no limit.
    """

    ending: str
    title: str
    make: Callable[[Sequence[Column[Any]], str, CsvStyle], Maker]
    most_rows: int | None = None


def file_kinds() -> tuple[FileKind, ...]:
    """All kinds, the usual one first."""
    return (
        FileKind(".xlsx", _tr("Excel"), _xlsx),
        FileKind(".csv", _tr("CSV"), _csv),
        FileKind(".pdf", _tr("PDF"), _pdf, MOST_ROWS),
    )


def csv_styles() -> tuple[tuple[str, CsvStyle], ...]:
    """How a CSV can be written, with the words for it; what suits the locale comes first."""
    styles = (
        (_tr("Comma, numbers as 1234.5"), CsvStyle(",", ".")),
        (_tr("Semicolon, numbers as 1234,5"), CsvStyle(";", ",")),
        (_tr("Tab, numbers as 1234.5"), CsvStyle("\t", ".")),
        (_tr("Tab, numbers as 1234,5"), CsvStyle("\t", ",")),
    )
    sign = QLocale().decimalPoint()
    return tuple(sorted(styles, key=lambda style: style[1].decimal_sign != sign))


def _xlsx(columns: Sequence[Column[Any]], title: str, _style: CsvStyle) -> Maker:
    def make(path: Path) -> TableFile:
        from inventory_desktop.services.exporting.xlsx_file import XlsxFile

        return XlsxFile(path, out_columns(columns), title)

    return make


def _csv(columns: Sequence[Column[Any]], _title: str, style: CsvStyle) -> Maker:
    return lambda path: CsvFile(path, out_columns(columns), style)


def _pdf(columns: Sequence[Column[Any]], title: str, _style: CsvStyle) -> Maker:
    return lambda path: PdfFile(path, columns, title)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileKinds", text)
