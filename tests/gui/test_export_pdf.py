"""Lists as PDF: pages with a header each, painted one after the other, refused where too long."""

import re
import weakref
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from inventory_desktop.errors import ValidationError
from inventory_desktop.services.exporting.export import export_table
from inventory_desktop.services.exporting.table import Row
from inventory_desktop.ui.exports.export_dialog import ExportDialog
from inventory_desktop.ui.exports.pdf_file import PdfFile
from inventory_desktop.ui.printing.document import usual_paper
from inventory_desktop.ui.printing.sheet import Sheet
from inventory_desktop.ui.tables.columns import Column, Kind
from tests.gui.desk import Desk
from tests.gui.test_export import exported, opened
from tests.support.shop import Shop

NARROW: tuple[Column[Any], ...] = (
    Column("sku", "SKU", lambda row: row, Kind.CODE, width=104),
    Column("name", "Product", lambda row: row, width=220),
    Column("on_hand", "On hand", lambda row: row, Kind.QUANTITY, width=94),
)
WIDE = (
    *NARROW,
    Column("change", "Change", lambda row: row, Kind.CHANGE, width=160),
    Column("price", "Price", lambda row: row, Kind.MONEY, width=160),
    Column("at", "At", lambda row: row, Kind.TIMESTAMP, width=200),
    Column("note", "Note", lambda row: row, width=300),
)
NOW = datetime(2026, 11, 12, 12, 30, tzinfo=UTC)


def narrow_row(number: int) -> Row:
    return (f"SKU-{number}", f"Product {number}", Decimal("12.5"))


def sizes(pdf: bytes) -> set[tuple[int, int]]:
    found = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", pdf)
    return {(round(float(width)), round(float(height))) for width, height in found}


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


@pytest.fixture
def painted(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that is painted from now on."""
    assert qapp
    texts: list[str] = []
    paint = Sheet.text

    def note(sheet: Sheet, x: float, y: float, text: str, *more: Any, **named: Any) -> float:
        texts.append(text)
        return paint(sheet, x, y, text, *more, **named)

    monkeypatch.setattr(Sheet, "text", note)
    return texts


def test_each_page_has_the_header_and_its_number(painted: list[str], tmp_path: Path) -> None:
    rows = [narrow_row(number) for number in range(120)]
    done = export_table(
        tmp_path / "list.pdf", lambda path: PdfFile(path, NARROW, "Products"), [rows]
    )
    pdf = done.path.read_bytes()
    assert pdf.startswith(b"%PDF")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert done.rows == 120
    assert pages_of(pdf) == 3
    assert painted.count("SKU") == painted.count("On hand") == 3
    assert [text for text in painted if text.startswith("Page ")] == ["Page 1", "Page 2", "Page 3"]
    assert painted.count("Products") == 1
    assert painted.count("12.5") == 120
    assert "Product 119" in painted


def test_many_columns_lie_across_the_page(painted: list[str], tmp_path: Path) -> None:
    row: Row = ("A", "A very long name " * 9, Decimal(1), Decimal(5), Decimal("1.5"), NOW, None)
    upright = export_table(tmp_path / "a.pdf", lambda path: PdfFile(path, NARROW, "N"), [])
    lying = export_table(tmp_path / "b.pdf", lambda path: PdfFile(path, WIDE, "W"), [[row]])
    points = usual_paper().page_size().sizePoints()
    assert sizes(upright.path.read_bytes()) == {(points.width(), points.height())}
    assert sizes(lying.path.read_bytes()) == {(points.height(), points.width())}
    assert "+5" in painted
    assert "€1.50" in painted
    assert any(text.startswith("A very long") and text.endswith("…") for text in painted)


def test_never_more_than_two_pages_of_rows_are_held(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp

    class Page(list[Row]):
        pass

    alive: list[weakref.ref[Page]] = []
    most: list[int] = []

    def pages() -> Iterator[Sequence[Row]]:
        for _ in range(10):
            page = Page(narrow_row(number) for number in range(50))
            alive.append(weakref.ref(page))
            most.append(sum(each() is not None for each in alive))
            yield page

    export_table(tmp_path / "a.pdf", lambda path: PdfFile(path, NARROW, "N"), pages())
    assert max(most) <= 2


def test_too_many_rows_are_refused_and_leave_nothing(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    rows = [narrow_row(number) for number in range(11)]
    with pytest.raises(ValidationError, match="good for 10 rows at most"):
        export_table(
            tmp_path / "a.pdf", lambda path: PdfFile(path, NARROW, "N", most_rows=10), [rows]
        )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: PdfFile(path / "gone" / "a.pdf", NARROW, "N"), "does not exist"),
        (lambda _path: PdfFile(Path("/dev/full"), NARROW, "N"), "no room left"),
    ],
)
def test_a_pdf_that_cannot_be_written_is_told(
    qapp: QApplication, tmp_path: Path, make: Callable[[Path], PdfFile], said: str
) -> None:
    assert qapp
    rows = [narrow_row(number) for number in range(500)]
    with pytest.raises(ValidationError, match=said):
        export_table(tmp_path / "a.pdf", lambda _unfinished: make(tmp_path), [rows])
    assert list(tmp_path.iterdir()) == []


def test_the_window_writes_a_pdf_and_says_beforehand_when_a_list_is_too_long(
    desk: Desk, shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.product("PDF-1", name="One")
    screen = desk.show_products()
    dialog = opened(desk, screen)
    exported(desk, dialog, tmp_path / "list.pdf", 2)
    assert pages_of((tmp_path / "list.pdf").read_bytes()) == 1

    monkeypatch.setattr("inventory_desktop.ui.exports.file_kinds.MOST_ROWS", 0)
    desk.click(screen.export_button)
    dialog = desk.window.findChildren(ExportDialog)[0]
    dialog.kind.choose(dialog.kind.values[2])
    assert "A PDF is good for 0 rows at most" in dialog.banner.text
    dialog.start()
    assert not dialog.is_working
    dialog.kind.choose(dialog.kind.values[1])
    assert dialog.banner.text == ""
    dialog.reject()
