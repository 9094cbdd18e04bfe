"""Painted labels: their codes are read from the picture as a scanner would, texts stay in place."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from itertools import groupby

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from inventory_desktop.services.label_codes import CodeKind, encode
from inventory_desktop.services.labels import LabelGoods
from inventory_desktop.services.products import ProductRow
from inventory_desktop.ui.labels.label_choices import CodeChoice, LabelChoices
from inventory_desktop.ui.labels.label_pages import LabelPages
from inventory_desktop.ui.labels.label_plan import LabelPlan, Wanted, plan_label, plan_labels
from inventory_desktop.ui.printing.output import page_image, pdf_of
from inventory_desktop.ui.printing.sheet import Sheet, TextBlock, TextStyle, wrapped
from tests.support.code_reader import read_code_128, read_ean_13

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
NONE = Decimal(0)
ROLL = LabelChoices(paper_key="roll_57_32")
LONG = "Two-handled cast-iron stew pot with a self-basting lid, suitable for every kind of hob"
ARABIC = "إبريق شاي نحاسي مزخرف يدويا بغطاء ومقبض خشبي مع حامل طويل جدا"


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    assert qapp


def goods(sku: str = "SKU-1", barcode: str = "", **fields: object) -> LabelGoods:
    values = {
        "id": abs(hash(sku)), "sku": sku, "name": "Apron", "description": "", "category": "",
        "unit_price": Decimal(27), "unit_of_measure": "piece", "reorder_point": NONE,
        "is_active": True, "owner_id": 1, "version": 1, "created_at": NOW, "on_hand": NONE,
        "reserved": NONE, "available": NONE, "in_transit": NONE, **fields,
    }  # fmt: skip
    return LabelGoods(ProductRow(**values), barcode)  # type: ignore[arg-type]  # as the fields are


def plan(choices: LabelChoices, *wanted: tuple[LabelGoods, int]) -> LabelPlan:
    return plan_labels([Wanted(each, copies) for each, copies in wanted], choices)


def picture(made: LabelPlan, place: int = 0) -> QImage:
    """A label of the first page in the dots of its printer."""
    choices = made.choices
    dots = choices.dots_per_inch / 25.4
    paper = choices.paper
    x, y = paper.corner(place)
    image = QImage(
        round(paper.width * dots), round(paper.height * dots), QImage.Format.Format_RGB32
    )
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-round(x * dots), -round(y * dots))
    painter.scale(dots, dots)
    painter.setClipRect(QRectF(x, y, paper.width, paper.height))
    LabelPages(made).paint_page(Sheet(painter), 1)
    painter.end()
    return image


def is_dark(image: QImage, x: int, y: int) -> bool:
    return image.pixelColor(x, y).lightness() < 128


def runs(image: QImage, y: int) -> list[tuple[bool, int]]:
    """Dark and light stretches of a row of dots, from the left edge."""
    row = [is_dark(image, x, y) for x in range(image.width())]
    return [(dark, len(list(group))) for dark, group in groupby(row)]


def scanned(made: LabelPlan, place: int = 0) -> tuple[str, int, int, int]:
    """Reads the bars: modules, dots of a module, light modules before and behind."""
    placed = made.labels[0].placed
    assert placed is not None
    image = picture(made, place)
    dots = made.choices.dots_per_inch / 25.4
    row = runs(image, round((placed.y + placed.height / 2) * dots))
    before, *bars, behind = row
    assert not before[0]
    assert not behind[0]
    module = min(length for _, length in bars)
    assert all(length % module == 0 for _, length in bars), "a bar is no whole number of modules"
    modules = "".join(("1" if dark else "0") * (length // module) for dark, length in bars)
    return modules, module, before[1] // module, behind[1] // module


@pytest.mark.parametrize("dots", [203, 300, 600])
@pytest.mark.parametrize("key", ["roll_57_32", "roll_50_25", "roll_62_29", "roll_100_50"])
def test_a_painted_ean_is_read_from_its_picture(key: str, dots: int) -> None:
    made = plan(LabelChoices(paper_key=key, roll_dots=dots), (goods("A", "4006381333931"), 1))
    modules, module, before, behind = scanned(made)
    assert read_ean_13(modules) == "4006381333931"
    assert modules == encode(CodeKind.EAN_13, "4006381333931").rows[0]
    assert module * 25.4 / dots >= 0.249
    assert before >= 11
    assert behind >= 7


@pytest.mark.parametrize("text", ["SKU-42", "99-1234567", "a b/C+d"])
@pytest.mark.parametrize("key", ["roll_57_32", "a4_l7160", "letter_5160"])
def test_a_painted_code_128_is_read_from_its_picture(key: str, text: str) -> None:
    made = plan(LabelChoices(paper_key=key), (goods(text), 4))
    modules, _module, before, behind = scanned(made, 0 if key == "roll_57_32" else 3)
    assert read_code_128(modules) == text
    assert before >= 10
    assert behind >= 10


@pytest.mark.parametrize("key", ["roll_57_32", "roll_25_25", "letter_5167"])
def test_a_painted_qr_code_has_the_modules_of_its_text(key: str) -> None:
    made = plan(LabelChoices(paper_key=key, code=CodeChoice.QR), (goods("Žitná-1"), 1))
    symbol, placed = made.labels[0].symbol, made.labels[0].placed
    assert symbol is not None
    assert placed is not None
    image, dots = picture(made), made.choices.dots_per_inch / 25.4
    count = len(symbol.rows)
    centres = [(number + 0.5) * placed.module for number in range(count)]
    read = tuple(
        "".join(
            "1" if is_dark(image, int((placed.x + x) * dots), int((placed.y + y) * dots)) else "0"
            for x in centres
        )
        for y in centres
    )
    assert read == encode(CodeKind.QR, "Žitná-1").rows
    quiet = [(-0.5 - step) * placed.module for step in range(4)]
    assert not any(
        is_dark(image, int((placed.x + x) * dots), int((placed.y + y) * dots))
        for x in quiet
        for y in centres
    )


# Which code


def kind(planned_goods: LabelGoods, choices: LabelChoices = ROLL) -> tuple[str, str, bool]:
    planned = plan_label(planned_goods, choices)
    name = "" if planned.symbol is None else planned.symbol.kind.value
    return name, planned.error, planned.is_switched


def test_the_code_follows_the_barcode_and_the_room() -> None:
    assert kind(goods("A", "4006381333931")) == ("ean_13", "", False)
    assert kind(goods("A", "4006381333932")) == ("code_128", "", False)
    assert kind(goods("SKU-1")) == ("code_128", "", False)
    assert kind(goods("Žitná")) == ("qr", "", False)
    assert kind(goods("X" * 40)) == ("qr", "", True)
    small = LabelChoices(paper_key="roll_25_25", shows_price=False)
    assert kind(goods("A", "4006381333931"), small) == ("qr", "", True)


def test_a_code_that_was_asked_for_is_refused_in_words() -> None:
    bars, ean = replace(ROLL, code=CodeChoice.CODE_128), replace(ROLL, code=CodeChoice.EAN_13)
    assert kind(goods("X" * 40), bars)[1].startswith(f"“{'X' * 40}” as Code 128 needs ")
    assert kind(goods("X" * 40), bars)[1].endswith("mm in width, the label has 57.")
    assert kind(goods("Žitná"), bars)[1].startswith("Code 128 cannot say “Žitná”")
    assert kind(goods("SKU-1"), ean)[1] == "SKU-1 has no valid EAN-13 as its barcode."
    low = LabelChoices(paper_key="letter_5167", code=CodeChoice.CODE_128)
    assert kind(goods("S1"), low)[1].startswith("Code 128 is too low on this label.")
    tiny = LabelChoices(paper_key="own_roll", roll_width=10, roll_height=10, code=CodeChoice.QR)
    bare = replace(tiny, shows_name=False, shows_price=False, shows_sku=False)
    assert "QR code needs" in kind(goods("X" * 60), bare)[1]


def test_a_price_shrinks_and_is_refused_before_it_is_cut() -> None:
    usual, dear = (
        plan_label(goods("A", unit_price=Decimal(price)), ROLL)
        for price in ("27", "99999999999.9999")
    )
    assert usual.price is not None
    assert dear.price is not None
    assert (usual.price.text, dear.price.text) == ("€27.00", "€99,999,999,999.9999")
    assert dear.price.points < usual.price.points
    narrow = LabelChoices(paper_key="roll_25_25")
    refused = plan_label(goods("A", unit_price=Decimal("99999999999.9999")), narrow)
    assert refused.error == "The price €99,999,999,999.9999 does not fit on this label."
    by_weight = plan_label(goods("A", unit_of_measure="kg"), ROLL)
    assert by_weight.price is not None
    assert by_weight.price.text == "€27.00 / kg"
    hidden = plan_label(goods("A", unit_price=None), ROLL)
    assert (hidden.price, hidden.layout.price, hidden.error) == (None, None, "")


# Texts


def test_long_names_break_into_two_lines_and_end_in_an_ellipsis() -> None:
    style = TextStyle(8, strong=True)
    text = wrapped(LONG, style, 54, 2)
    first, second = text.split("\n")
    assert LONG.startswith(f"{first} ")
    assert second.endswith("…")
    assert TextBlock(text, style, 54).width <= 54
    assert wrapped("Apron", style, 54, 2) == "Apron"
    assert wrapped("two\nlines", style, 54, 1) == "two lines"
    assert wrapped("😀" * 60, style, 20, 2).count("\ufffd") == 0
    assert wrapped("M" * 200, style, 20, 1).endswith("…")


def left_and_right(image: QImage, rows: range) -> tuple[int, int]:
    dark = [x for x in range(image.width()) if any(is_dark(image, x, y) for y in rows)]
    return dark[0], image.width() - dark[-1]


def test_a_name_that_is_read_from_the_right_begins_there_and_ends_in_its_ellipsis() -> None:
    choices = LabelChoices(paper_key="roll_50_25", shows_price=False)
    image = picture(plan(choices, (goods("A", "4006381333931", name=ARABIC), 1)))
    left, right = left_and_right(image, range(14, 34))
    assert right < 20
    assert left < 40
    whole = picture(plan(choices, (goods("A", "4006381333931", name="إبريق"), 1)))
    begin = range(image.width() - 40, image.width())
    assert all(is_dark(image, x, y) == is_dark(whole, x, y) for x in begin for y in range(34))


# Pages


def seen(made: LabelPlan) -> Iterator[str | None]:
    paper = made.choices.paper
    for number in range(made.page_count * paper.per_page):
        planned = made.label_at(number - made.choices.skipped)
        yield None if planned is None else planned.goods.product.sku


def test_labels_follow_each_other_from_the_first_that_is_free() -> None:
    made = plan(LabelChoices(paper_key="a4_l7160", first=20), (goods("A"), 3), (goods("B"), 2))
    assert (made.count, made.page_count) == (5, 2)
    skus = list(seen(made))
    assert skus[:19] == [None] * 19
    assert skus[19:24] == ["A", "A", "A", "B", "B"]
    assert skus[24:] == [None] * 18
    assert plan(ROLL).page_count == 1
    assert plan(ROLL).label_at(0) is None


def test_a_begun_sheet_stays_blank_where_labels_are_gone() -> None:
    made = plan(LabelChoices(paper_key="a4_l7160", first=5), (goods("A"), 2))
    printed = [
        any(is_dark(image, x, image.height() // 2) for x in range(image.width()))
        for image in (picture(made, place) for place in range(7))
    ]
    assert printed == [False] * 4 + [True] * 2 + [False]


def test_ten_thousand_labels_are_laid_out_at_once_and_painted_page_by_page() -> None:
    made = plan(LabelChoices(paper_key="a4_l7160"), (goods("A"), 10_000))
    document = LabelPages(made)
    assert document.page_count == 477
    image = page_image(document, 477, 2)
    dark = {y for y in range(image.height()) if any(is_dark(image, x, y) for x in range(420))}
    assert dark
    assert max(dark) < (15.15 + 2 * 38.1) * 2


def test_a_pdf_has_the_size_of_a_label_and_a_page_for_each() -> None:
    pdf = pdf_of(LabelPages(plan(ROLL, (goods("A", "4006381333931"), 3))))
    assert len(re.findall(rb"/Type /Page\b", pdf)) == 3
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    assert box is not None
    assert [float(it) * 25.4 / 72 for it in box.groups()] == pytest.approx([57, 32], abs=0.5)


def test_edges_of_labels_are_seen_in_the_preview_only() -> None:
    made = plan(LabelChoices(paper_key="a4_l7160"), (goods("A"), 1))
    preview, printed = (
        page_image(LabelPages(made, outlines=outlines), 1, 4) for outlines in (True, False)
    )
    x, y = round(73.25 * 4), 20 * 4
    assert min(preview.pixelColor(x + it, y).lightness() for it in (-1, 0, 1)) < 250
    assert min(printed.pixelColor(x + it, y).lightness() for it in (-1, 0, 1)) == 255
