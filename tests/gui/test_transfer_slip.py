"""The slip that goes with the goods: every line on some page, nothing cut off, room to sign."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from uuid import uuid4

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from inventory_desktop.services.transfer_details import TransferDetails, TransferLineRow
from inventory_desktop.services.transfer_list import TransferRow
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.printing.document import A4, LETTER, Paper
from inventory_desktop.ui.printing.output import page_image, pdf_of
from inventory_desktop.ui.transfers.transfer_slip import TransferSlip

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LONG = "Two-handled cast-iron stew pot with a self-basting lid, suitable for every kind of hob " * 2
NONE = Decimal(0)


def line(position: int, **fields: object) -> TransferLineRow:
    values = {
        "position": position,
        "product_id": position,
        "sku": f"SKU-{position}",
        "product_name": f"Product {position}",
        "unit_of_measure": "piece",
        "quantity": Decimal(position),
        "received": NONE,
        "written_off": NONE,
        "under_way": NONE,
        "returned": NONE,
        **fields,
    }
    return TransferLineRow(**values)  # type: ignore[arg-type]  # as the fields are


def slip(
    *lines: TransferLineRow, paper: Paper = A4, notes: str = "", name: str = "Main"
) -> TransferSlip:
    row = TransferRow(
        id=12, product_id=1, sku="", product_name="", unit_of_measure="", line_count=len(lines),
        from_warehouse_id=1, from_warehouse_name=name, to_warehouse_id=2,
        to_warehouse_name="Annex", quantity=NONE, received=NONE, written_off=NONE,
        transfer_reference="T-1", notes=notes, status="pending", version=1,
        request_id=uuid4(), created_at=NOW,
        created_by_email="anna@shop.example", dispatched_at=None, dispatched_by_email=None,
        completed_at=None, completed_by_email=None, cancelled_at=None, cancelled_by_email=None,
    )  # fmt: skip
    details = TransferDetails(row, lines, (), may_write=True)
    source = WarehouseRow(1, "M", name, "12 Lantern Street", True, 1, NOW)
    target = replace(source, id=2, code="A", name="Annex", address="")
    return TransferSlip(details, source, target, NOW, paper)


def positions(made: TransferSlip) -> list[list[int]]:
    return [[line.row.position for line in page] for page in made._pages]


def is_blank(image: QImage, top: float, bottom: float) -> bool:
    """Whether nothing is printed between two heights in millimetres; 2 dots a millimetre."""
    return not any(
        image.pixelColor(x, y).lightness() < 230
        for x in range(image.width())
        for y in range(round(top * 2), round(bottom * 2))
    )


@pytest.mark.parametrize("paper", [A4, LETTER])
@pytest.mark.parametrize("count", [0, 1, 25, 26, 27, 28, 29, 30, 31, 32, 33, 120])
def test_every_line_stands_on_some_page_and_the_signatures_below_the_last(
    qapp: QApplication, paper: Paper, count: int
) -> None:
    assert qapp
    made = slip(*(line(number) for number in range(1, count + 1)), paper=paper)
    pages = positions(made)
    assert [each for page in pages for each in page] == list(range(1, count + 1))
    assert all(pages) or count == 0
    assert made.page_count == len(pages)
    end = paper.height - 18
    last = page_image(made, made.page_count, 2)
    assert is_blank(last, end - 24, end - 14), "the table runs into the signatures"
    assert not is_blank(last, end - 13, end - 6)


def test_what_is_long_gets_the_room_that_it_needs(qapp: QApplication) -> None:
    assert qapp
    made = slip(
        line(1),
        line(2, product_name=LONG),
        line(3, sku="A" * 64),
        line(4, unit_of_measure="packs of twenty"),
        line(5, quantity=Decimal("9999999999.999")),
    )
    short, name, sku, unit, figure = (each.height for each in made._pages[0])
    assert name > 2 * short
    assert sku > 1.5 * short
    assert unit > short
    assert figure == pytest.approx(short, abs=0.5), "the largest quantity fits into one line"


def test_long_notes_and_names_push_the_table_down(qapp: QApplication) -> None:
    assert qapp
    lines = [line(number) for number in range(1, 40)]
    plain, wordy = slip(*lines), slip(*lines, notes=LONG * 8, name=LONG)
    assert len(positions(wordy)[0]) < len(positions(plain)[0])
    for number in range(1, wordy.page_count + 1):
        page_image(wordy, number, 2)


def test_a_single_line_of_any_height_is_printed(qapp: QApplication) -> None:
    assert qapp
    made = slip(line(1, product_name="W " * 2000), notes=LONG * 10)
    assert [each for page in positions(made) for each in page] == [1]


def test_what_arrived_is_printed_in_place_of_the_line_to_write_on(qapp: QApplication) -> None:
    assert qapp
    open_slip, done = slip(line(1)), slip(line(1, received=Decimal(1)))
    assert "received" not in open_slip._pages[0][0].cells
    assert "received" in done._pages[0][0].cells
    assert page_image(open_slip, 1, 2) != page_image(done, 1, 2)


def test_the_file_is_named_by_the_number(qapp: QApplication) -> None:
    assert qapp
    made = slip(line(1))
    assert (made.title, made.file_name) == ("Transfer slip 12", "transfer-12")
    assert b"/Title" in pdf_of(made)
