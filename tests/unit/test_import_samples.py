"""Looking at a file before anybody says what its columns are."""

import gzip
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from inventory_desktop.errors import ValidationError
from inventory_desktop.services.importing.samples import SAMPLE_ROWS, sample_of, take_sample


def written(folder: Path, content: bytes, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "delimiter"),
    [
        (b"a,b\n1,2\n", ","),
        (b"a;b\n1;2\n", ";"),
        (b"a\tb\n1\t2\n", "\t"),
        (b"a|b\n1|2\n", "|"),
        (b"\n\n;;\na;b\n1;2\n", ";"),
        (b"sep=;\na;b\n1;2\n", ";"),
        (b'"sep=;"\r\na;b\r\n1;2\r\n', ";"),
        (gzip.compress(b"a;b\n1;2\n", mtime=0), ";"),
        ("a;b\n1;2\n".encode("utf-16"), ";"),
        ("a;b\n1;2\n".encode("utf-16-le"), ";"),
        ("a;b\n1;2\n".encode("utf-16-be"), ";"),
    ],
)
def test_a_table_is_found_whatever_parts_its_cells(
    tmp_path: Path, content: bytes, delimiter: str
) -> None:
    sample = take_sample(written(tmp_path, content))
    assert sample.delimiter == delimiter
    assert sample.header == ("a", "b")
    assert sample.rows == (("1", "2"),)


def test_only_the_first_rows_are_kept(tmp_path: Path) -> None:
    lines = b"".join(b"%d;x\n" % number for number in range(SAMPLE_ROWS * 3))
    sample = take_sample(written(tmp_path, b"a;b\n" + lines))
    assert len(sample.rows) == SAMPLE_ROWS
    assert sample.source.lines == SAMPLE_ROWS * 3 + 1


def test_uneven_rows_are_counted_and_shown_as_wide_as_the_header(tmp_path: Path) -> None:
    sample = take_sample(written(tmp_path, b"a;b\n1\n1;2;3\n1;2\n"))
    assert sample.rows == (("1", ""), ("1", "2"), ("1", "2"))
    assert sample.uneven == 2


def test_a_file_can_be_looked_at_in_another_way(tmp_path: Path) -> None:
    first = take_sample(written(tmp_path, "a;b,c\nü;1\n".encode("cp1252")))
    assert first.source.encoding == "cp1252"
    other = sample_of(first.source, encoding="cp850", delimiter=",")
    assert other.header == ("a;b", "c")
    with pytest.raises(ValidationError, match="not written in utf-8"):
        sample_of(first.source, encoding="utf-8")


def test_a_workbook_reads_like_a_table(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["SKU", "Price"])
    sheet.append(["A", 1.5])
    book.save(tmp_path / "list.xlsx")
    sample = take_sample(tmp_path / "list.xlsx")
    assert sample.rows == (("A", "1.5"),)
    assert sample_of(sample.source, decimal_sign=",").rows == (("A", "1,5"),)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf\r\n", "is empty"),
        (b"%PDF-1.7\nxyz", "is a PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "is a picture"),
        (b"MZ\x90\x00\x03\x00\x00\x01\xff", "holds no text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old Excel format"),
        (b"PK\x03\x04 but nothing else", "no XLSX workbook"),
        (gzip.compress(b"a;b\n" * 999, mtime=0)[:-9], "cut off"),
        (b"\x1f\x8b\x08 no gzip at all", "damaged"),
        (b",,\n,,\n", "has no header"),
        (b'"' + b"x" * 200_000 + b'"\n1\n', "broken header"),
    ],
)
def test_what_is_no_table_is_told_in_a_sentence(tmp_path: Path, content: bytes, said: str) -> None:
    with pytest.raises(ValidationError, match=said) as caught:
        take_sample(written(tmp_path, content))
    assert caught.value.field == "file"
    assert caught.value.message.startswith("The file list.csv")


def test_a_folder_and_a_missing_file_are_told(tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="is a folder"):
        take_sample(tmp_path)
    with pytest.raises(ValidationError, match="does not exist"):
        take_sample(tmp_path / "nowhere.csv")
    gone = take_sample(written(tmp_path, b"a;b\n1;2\n"))
    with pytest.raises(ValidationError, match="does not exist"):
        sample_of(replace(gone.source, path=tmp_path / "gone.csv"))
