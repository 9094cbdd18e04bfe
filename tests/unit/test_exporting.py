"""Lists as files: real numbers, no formulas, no half files, one page in memory."""

import csv
import errno
import gc
import weakref
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from inventory_desktop.errors import Unavailable, ValidationError
from inventory_desktop.services.exporting.csv_file import CsvFile, CsvStyle
from inventory_desktop.services.exporting.export import Exported, export_table
from inventory_desktop.services.exporting.table import Holds, OutColumn, Row, TableFile
from inventory_desktop.services.exporting.whole_file import told
from inventory_desktop.services.exporting.xlsx_file import XlsxFile
from inventory_desktop.services.importing.progress import Progress

COLUMNS = (
    OutColumn("SKU"),
    OutColumn("Name", characters=30),
    OutColumn("On hand", Holds.NUMBER),
    OutColumn("Price", Holds.MONEY),
    OutColumn("Created", Holds.DAY),
    OutColumn("Changed", Holds.TIME),
)
NOON = datetime(2026, 11, 12, 12, 30, 15, tzinfo=UTC)
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx")


def row(name: str, number: Decimal | int | None = Decimal("5.000")) -> Row:
    return ("A-1", name, number, Decimal("9.9000"), NOON, NOON)


def as_csv(style: CsvStyle = CsvStyle()) -> Callable[[Path], TableFile]:  # noqa: B008  frozen
    return lambda path: CsvFile(path, COLUMNS, style)


def as_xlsx(path: Path) -> TableFile:
    return XlsxFile(path, COLUMNS, "Products: all/none")


KINDS: tuple[tuple[str, Callable[[Path], TableFile]], ...] = (
    ("list.csv", as_csv()),
    ("list.xlsx", as_xlsx),
)


def read_csv(path: Path, delimiter: str = ",") -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter))


def read_xlsx(path: Path) -> list[tuple[Any, ...]]:
    book = openpyxl.load_workbook(path)
    rows = [values for sheet in book.worksheets for values in sheet.iter_rows(values_only=True)]
    book.close()
    return rows


def test_a_csv_opens_in_a_spreadsheet_of_any_country(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    done = export_table(path, as_csv(CsvStyle(";", ",")), [[row("Größe; „M“"), row("", None)]])

    assert done == Exported(path, 2, is_complete=True)
    assert path.read_bytes().startswith(b"\xef\xbb\xbfSKU;Name;")
    local = NOON.astimezone()
    assert read_csv(path, ";") == [
        ["SKU", "Name", "On hand", "Price", "Created", "Changed"],
        ["A-1", "Größe; „M“", "5", "9,9", f"{local:%Y-%m-%d}", f"{local:%Y-%m-%d %H:%M:%S}"],
        ["A-1", "", "", "9,9", f"{local:%Y-%m-%d}", f"{local:%Y-%m-%d %H:%M:%S}"],
    ]


def test_a_workbook_holds_numbers_and_dates_not_their_pictures(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    export_table(path, as_xlsx, [[row("Mug", Decimal("1234.5")), row("Cup", -3)]])

    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    assert sheet.title == "Products all none"
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:F3")
    assert sheet["A1"].font.bold
    assert sheet.column_dimensions["B"].width == 30
    assert [sheet.cell(2, at).value for at in range(1, 5)] == ["A-1", "Mug", 1234.5, 9.9]
    assert sheet["C2"].data_type == "n"
    assert sheet["C3"].value == -3
    local = NOON.astimezone().replace(tzinfo=None)
    assert sheet["E2"].value.date() == local.date()
    assert sheet["F2"].value == local
    assert (sheet["C2"].number_format, sheet["D2"].number_format) == ("#,##0.###", "#,##0.00##")
    book.close()


def test_texts_are_never_formulas_and_numbers_stay_numbers(tmp_path: Path) -> None:
    rows = [row(text, Decimal(-2)) for text in FORMULAS]
    for name, make in KINDS:
        export_table(tmp_path / name, make, [rows])

    found = read_csv(tmp_path / "list.csv")[1:]
    assert [cells[1] for cells in found] == [f"'{text}" for text in FORMULAS]
    assert {cells[2] for cells in found} == {"-2"}
    book = openpyxl.load_workbook(tmp_path / "list.xlsx")
    cells = [book.worksheets[0].cell(at, 2) for at in range(2, len(FORMULAS) + 2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value.strip() for cell in cells] == [text.strip() for text in FORMULAS]
    book.close()


def test_titles_are_no_formulas_either(tmp_path: Path) -> None:
    columns = (OutColumn("=cmd"),)
    export_table(tmp_path / "a.csv", lambda path: CsvFile(path, columns, CsvStyle()), [])
    export_table(tmp_path / "a.xlsx", lambda path: XlsxFile(path, columns, "[]"), [])
    assert read_csv(tmp_path / "a.csv") == [["'=cmd"]]
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert (book.worksheets[0]["A1"].data_type, book.worksheets[0].title) == ("s", "1")
    book.close()


def test_a_workbook_takes_texts_that_do_not_fit_one(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    export_table(path, as_xlsx, [[row("a\x07b"), row("x" * 40_000)]])
    names = [cells[1] for cells in read_xlsx(path)[1:]]
    assert names[0] == "a\ufffdb"
    assert (len(names[1]), names[1][-1]) == (32_767, "…")


def test_what_does_not_fit_a_sheet_goes_on_to_the_next(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    columns = (OutColumn("N", Holds.NUMBER),)
    export_table(
        path,
        lambda unfinished: XlsxFile(unfinished, columns, "Long " * 9, rows_a_sheet=3),
        [[(number,) for number in range(5)]],
    )
    book = openpyxl.load_workbook(path)
    assert [len(sheet.title) for sheet in book.worksheets] == [31, 31, 31]
    assert book.worksheets[2].title.endswith(" (3)")
    assert [[cell.value for cell in sheet["A"]] for sheet in book.worksheets] == [
        ["N", 0, 1], ["N", 2, 3], ["N", 4],
    ]  # fmt: skip
    book.close()


@pytest.mark.parametrize(("name", "make"), KINDS)
def test_an_empty_list_is_a_file_with_a_header(
    tmp_path: Path, name: str, make: Callable[[Path], TableFile]
) -> None:
    done = export_table(tmp_path / name, make, [])
    assert (done.rows, done.is_complete) == (0, True)
    rows = read_csv(done.path) if name.endswith("csv") else read_xlsx(done.path)
    assert [list(cells) for cells in rows] == [[column.title for column in COLUMNS]]


class Page(list[Row]):
    """A list that can be watched."""


class Watched:
    """Pages of which it is known how many are held at a time."""

    def __init__(self, pages: int) -> None:
        self.pages = pages
        self.alive: list[weakref.ref[Page]] = []
        self.most = 0

    def __iter__(self) -> Iterator[Sequence[Row]]:
        for _ in range(self.pages):
            page = Page(row(f"Product {number}") for number in range(100))
            self.alive = [each for each in self.alive if each() is not None]
            self.alive.append(weakref.ref(page))
            self.most = max(self.most, len(self.alive))
            yield page


@pytest.mark.parametrize(("name", "make"), KINDS)
def test_never_more_than_two_pages_are_held(
    tmp_path: Path, name: str, make: Callable[[Path], TableFile]
) -> None:
    pages = Watched(30)
    assert export_table(tmp_path / name, make, pages).rows == 3000
    assert pages.most <= 2


@pytest.mark.parametrize(("name", "make"), KINDS)
def test_a_stopped_export_leaves_what_was_there(
    tmp_path: Path, name: str, make: Callable[[Path], TableFile]
) -> None:
    path = tmp_path / name
    path.write_text("before")
    told_of: list[Progress] = []
    asked: list[None] = []

    def should_stop() -> bool:
        asked.append(None)
        return len(asked) > 3

    done = export_table(path, make, Watched(30), 3000, told_of.append, should_stop)
    assert not done.is_complete
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
    assert told_of[0].total == 3000
    gc.collect()  # An unclosed file would warn, and fail the test.


def test_a_stopped_workbook_leaves_nothing_where_it_was_put_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop = tmp_path / "workshop"
    workshop.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(workshop))
    seen: list[int] = []

    def should_stop() -> bool:
        seen.append(len(list(workshop.iterdir())))
        return len(seen) > 2

    export_table(tmp_path / "list.xlsx", as_xlsx, Watched(9), should_stop=should_stop)
    assert max(seen) > 0
    assert list(workshop.iterdir()) == []


@pytest.mark.parametrize(("name", "make"), KINDS)
def test_when_the_rows_cannot_be_read_nothing_is_left(
    tmp_path: Path, name: str, make: Callable[[Path], TableFile]
) -> None:
    def pages() -> Iterator[Sequence[Row]]:
        yield [row("one")]
        raise Unavailable("The server is gone.")

    with pytest.raises(Unavailable):
        export_table(tmp_path / name, make, pages())
    assert list(tmp_path.iterdir()) == []
    gc.collect()


def test_a_workbook_that_cannot_be_finished_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()

    def pages() -> Iterator[Sequence[Row]]:
        yield [row("one")]
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()

    with pytest.raises(ValidationError, match="does not exist"):
        export_table(folder / "list.xlsx", as_xlsx, pages())
    gc.collect()


@pytest.mark.parametrize(("name", "make"), KINDS)
def test_a_place_that_cannot_be_written_to_is_told(
    tmp_path: Path, name: str, make: Callable[[Path], TableFile]
) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "folder").mkdir()
    for path, said in (
        (tmp_path / "gone" / name, "does not exist"),
        (tmp_path / "file" / name, "does not exist"),
        (tmp_path / "folder", "is a folder"),
    ):
        with pytest.raises(ValidationError, match=said) as caught:
            export_table(path, make, [[row("one")]])
        assert caught.value.field == "file"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "No space left"), "There is no room left for list.csv"),
        (PermissionError(errno.EACCES, "denied"), "Nothing may be written into the folder"),
        (OSError(errno.EROFS, "read-only"), "Nothing may be written into the folder"),
        (OSError(errno.ENAMETOOLONG, "long"), "name of the file is too long"),
        (OSError(errno.EIO, "Input/output error"), "cannot be written: Input/output error"),
    ],
)
def test_what_the_system_refuses_is_said_in_words(
    tmp_path: Path, error: OSError, said: str
) -> None:
    assert said in told(error, tmp_path / "list.csv").message
    (tmp_path / "list.csv").write_text("open in a spreadsheet")
    denied = told(PermissionError(errno.EACCES, "denied"), tmp_path / "list.csv")
    assert "open in another program" in denied.message


def test_a_full_disk_leaves_no_half_file(tmp_path: Path) -> None:
    def make(path: Path) -> TableFile:
        path.write_text("half")
        return CsvFile(Path("/dev/full"), COLUMNS, CsvStyle())

    with pytest.raises(ValidationError, match="no room left"):
        export_table(tmp_path / "list.csv", make, Watched(30))
    assert list(tmp_path.iterdir()) == []
    gc.collect()


def test_days_without_a_time_are_days(tmp_path: Path) -> None:
    columns = (OutColumn("Day", Holds.DAY),)
    export_table(
        tmp_path / "a.csv",
        lambda path: CsvFile(path, columns, CsvStyle()),
        [[(date(2026, 1, 2),), (None,)]],
    )
    assert read_csv(tmp_path / "a.csv") == [["Day"], ["2026-01-02"], [""]]
