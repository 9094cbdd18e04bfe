"""Reading files of all sorts: each that cannot be read is told in one sentence."""

import gzip
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from inventory_desktop.errors import ValidationError
from inventory_desktop.services.importing.errors_file import ErrorsFile
from inventory_desktop.services.importing.maps import ImportMap, parsed_map
from inventory_desktop.services.importing.progress import ignore_progress
from inventory_desktop.services.importing.sources import inspect
from inventory_desktop.services.importing.tables import open_table


def products_map(**more: Any) -> ImportMap:
    return parsed_map(
        {"kind": "products", "columns": {"sku": "Code", "name": "Name"}, **more}, "mine"
    )


def read(path: Path, map_: ImportMap | None = None) -> list[tuple[int, list[str], str]]:
    chosen = map_ or products_map()
    source = inspect(path, chosen.encodings, ignore_progress)
    with open_table(source, chosen) as table:
        return list(table.rows)


def written(folder: Path, content: bytes, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content",
    [
        b"Code,Name\nA,Caf\xc3\xa9\n",
        b"\xef\xbb\xbfCode,Name\r\nA,Caf\xc3\xa9\r\n",
        b"Code;Name\r\nA;Caf\xc3\xa9\r\n",
        b"Code\tName\nA\tCaf\xe9\n",
        b'"Code" | " Name "\n"A" | "Caf\xc3\xa9"\n'.replace(b" | ", b"|"),
        b"\r\n,,\ncode,NAME\nA,Caf\xc3\xa9",
        "Code,Name\nA,Café\n".encode("utf-16"),
        gzip.compress(b"Code,Name\nA,Caf\xc3\xa9\n", mtime=0),
    ],
    ids=["plain", "mark", "semicolon", "cp1252", "bar", "late-header", "utf-16", "gzip"],
)
def test_the_same_list_in_many_forms(tmp_path: Path, content: bytes) -> None:
    rows = read(written(tmp_path, content))

    assert [(cells, problem) for _, cells, problem in rows] == [(["A", "Café"], "")]


def test_the_hash_is_of_the_content_not_of_its_packing(tmp_path: Path) -> None:
    content = b"Code,Name\nA,B\n"
    plain = inspect(written(tmp_path, content), ("utf-8",), ignore_progress)
    packed = inspect(
        written(tmp_path, gzip.compress(content), "list.csv.gz"), ("utf-8",), ignore_progress
    )

    assert plain.sha256 == packed.sha256


def test_rows_of_another_width_are_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    rows = read(written(tmp_path, b'Code,Name\nA\nB,"x\ny"\n\nC,c,d\nD,d,,\nE,e\n'))

    assert [(number, bool(problem)) for number, _, problem in rows] == [
        (2, True),
        (3, False),
        (5, True),
        (6, False),
        (7, False),
    ]
    assert rows[0][2] == "The row has 1 cells, the header has 2."
    assert rows[1][1] == ["B", "x\ny"]


def test_nul_and_overlong_cells_are_errors_of_their_row(tmp_path: Path) -> None:
    content = b"Code,Name\nA,a\x00b\nB," + b"x" * 200_000 + b"\nC,c\n"
    rows = read(written(tmp_path, content))

    assert [number for number, _, _ in rows] == [2, 3, 4]
    assert "NUL" in rows[0][2]
    assert "100,000" in rows[1][2]
    assert rows[2] == (4, ["C", "c"], "")


def test_a_missing_column_is_told_with_those_that_are_there(tmp_path: Path) -> None:
    path = written(tmp_path, b"Article,Name\nA,a\n")

    with pytest.raises(ValidationError) as caught:
        read(path)

    assert caught.value.field == "map"
    assert all(word in caught.value.message for word in ("“mine”", "“Code”", "Article, Name"))


def test_a_column_that_is_there_twice_is_told(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="twice"):
        read(written(tmp_path, b"Code,Code,Name\nA,B,C\n"))


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("empty.csv", b"", "is empty"),
        ("blank.csv", b"\xef\xbb\xbf\n\n", "is empty"),
        (
            "cut.csv.gz",
            gzip.compress(b"Code,Name\n" + b"A,a\n" * 9999, mtime=0)[:-20],
            "ends too early",
        ),
        ("bad.csv.gz", b"\x1f\x8b" + b"x" * 100, "is damaged"),
        ("not.xlsx", b"Code,Name\nA,a\n", "is no XLSX workbook"),
        ("zip.xlsx", b"PK\x03\x04" + b"x" * 100, "is no XLSX workbook"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Excel format"),
        ("line.csv", b"Code" * 500_000, "line of more than"),
        ("both.csv", b"Code,Name\n\x81,a\n", "none of the encodings"),
    ],
)
def test_files_that_cannot_be_read_are_told_in_a_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    with pytest.raises(ValidationError) as caught:
        read(written(tmp_path, content, name))

    assert caught.value.field == "file"
    assert said in caught.value.message
    assert name in caught.value.message


def test_a_folder_and_a_missing_file_are_told(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="is a folder"):
        read(tmp_path)
    with pytest.raises(ValidationError, match="does not exist"):
        read(tmp_path / "nothing.csv")


def workbook(folder: Path, rows: list[list[Any]]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    path = folder / "list.xlsx"
    book.save(path)
    return path


def test_workbooks_read_like_text(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["Code", "Name"], [4711, 0.1 + 0.2], [None], ["B", True], ["C"]])

    assert [(number, cells) for number, cells, _ in read(path)] == [
        (2, ["4711", "0.3"]),
        (4, ["B", "true"]),
        (5, ["C", ""]),
    ]
    comma = products_map(decimal_sign=",")
    assert read(path, comma)[0][1] == ["4711", "0,3"]
    packed = written(tmp_path, gzip.compress(path.read_bytes()), "list.xlsx.gz")
    assert len(read(packed)) == 3


def repacked(path: Path, name: str, content: bytes) -> Path:
    with zipfile.ZipFile(path) as old:
        parts = {item.filename: old.read(item) for item in old.infolist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part, data in {**parts, name: content}.items():
            new.writestr(part, data)
    return path


def test_a_workbook_that_would_burst_is_refused_unopened(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["Code", "Name"]])
    repacked(path, "xl/worksheets/sheet1.xml", b" " * 50_000_000)

    with pytest.raises(ValidationError, match="would unpack to 50,"):
        read(path)


def test_a_workbook_with_entities_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["Code", "Name"]])
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>'
    repacked(path, "xl/worksheets/sheet1.xml", bomb + b"<worksheet><a>&c;</a></worksheet>")

    with pytest.raises(ValidationError, match=r"list\.xlsx"):
        read(path)


def test_a_damaged_workbook_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["Code", "Name"]])
    repacked(path, "xl/workbook.xml", b"<workbook")

    with pytest.raises(ValidationError, match="damaged XLSX"):
        read(path)


def test_the_errors_file_can_be_read_by_the_same_map(tmp_path: Path) -> None:
    chosen = products_map(delimiter=";", encodings=["cp1252"])
    path = written(tmp_path, b"Code;Name\nA;Caf\xe9\nB;b;c\n")
    source = inspect(path, chosen.encodings, ignore_progress)
    errors = tmp_path / "errors.csv"
    for _ in range(2):  # the second time its own columns are there already
        with open_table(source, chosen) as table, ErrorsFile(errors, table) as file:
            for number, cells, _ in table.rows:
                file.add(number, cells, "wrong")
        source = inspect(errors, chosen.encodings, ignore_progress)

    assert errors.read_text(encoding="utf-8-sig").splitlines() == [
        "Code;Name;row;error",
        "A;Café;2;wrong",
        'B;"b;c";3;wrong',
    ]
