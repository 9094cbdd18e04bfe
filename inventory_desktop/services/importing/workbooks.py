"""Rows of an XLSX workbook, one by one, as text."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import IO, Any
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException

from inventory_desktop.errors import ValidationError
from inventory_desktop.sentences import said
from inventory_desktop.services.importing.sources import refused

_LARGEST_UNPACKED = 2_000_000_000
_LARGEST_IN_MEMORY = 60_000_000
"""Of the parts that openpyxl reads whole: shared texts, styles, relations."""
_HIGHEST_RATIO = 200
_SMALL = 20_000_000
"""Unpacked size up to which no ratio is suspicious."""
_MOST_COLUMNS = 1000
_SHEETS = "xl/worksheets/"


def workbook_rows(file: IO[bytes], name: str, decimal_sign: str) -> Iterator[list[str]]:
    """Reads the first sheet; empty rows come as empty lists.

    Args:
        file: The workbook.
        name: Its name, for errors.
        decimal_sign: How numbers are to be written, so that they read like those of a CSV.

    Raises:
        ValidationError: It is no workbook, damaged, or would burst when unpacked.
    """
    _refuse_bomb(file, name)
    import openpyxl

    try:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            sheet = book.worksheets[0]
            sheet.reset_dimensions()
            for row in sheet.iter_rows(values_only=True):
                yield _texts(row[:_MOST_COLUMNS], decimal_sign)
        finally:
            book.close()
    except ValidationError:
        raise
    except DefusedXmlException as error:
        raise refused(name, said("holds XML entities, which no workbook needs")) from error
    except (
        KeyError,
        ValueError,
        TypeError,
        IndexError,
        AttributeError,
        EOFError,
        OSError,
        ParseError,
        zipfile.BadZipFile,
    ) as error:
        raise refused(name, said("is a damaged XLSX workbook")) from error


def _refuse_bomb(file: IO[bytes], name: str) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile as error:
        raise refused(name, said("is no XLSX workbook")) from error
    finally:
        file.seek(0)
    if not any(part.filename == "[Content_Types].xml" for part in parts):
        raise refused(name, said("is no XLSX workbook"))
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    whole = sum(part.file_size for part in parts if not part.filename.startswith(_SHEETS))
    ratio = unpacked / max(packed, 1)
    if unpacked > _LARGEST_UNPACKED or (unpacked > _SMALL and ratio > _HIGHEST_RATIO):
        raise refused(
            name,
            said(
                "would unpack to {0} bytes, {1} times its size; that is no ordinary workbook",
                unpacked,
                round(ratio),
            ),
        )
    if whole > _LARGEST_IN_MEMORY:
        raise refused(name, said("has too many texts to be read as a workbook; save it as CSV"))


def _texts(row: tuple[Any, ...], decimal_sign: str) -> list[str]:
    cells = [_text(value, decimal_sign) for value in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _text(value: Any, decimal_sign: str) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        # What the spreadsheet shows: it keeps 15 digits, the rest is noise of the binary form.
        return format(value, ".15g").replace(".", decimal_sign)
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return str(value)
