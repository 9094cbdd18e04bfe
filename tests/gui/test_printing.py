"""Printed documents: their pages, the preview, PDF files, and machines without a printer."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from inventory_desktop.errors import RuleError
from inventory_desktop.ui.printing.document import A4, LETTER, Paper, usual_paper
from inventory_desktop.ui.printing.output import page_image, pdf_of, print_out, save_pdf, set_paper
from inventory_desktop.ui.printing.preview_dialog import PreviewDialog, show_preview
from inventory_desktop.ui.printing.sheet import Ink, Sheet, Side, TextBlock, TextStyle, elided
from inventory_desktop.ui.tasks import Tasks
from inventory_desktop.ui.theme import Appearance, Theme
from tests.gui.desk import PATIENCE_MS, destroy

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class Squares:
    """Each page bears a black square of 10 mm, its left edge at as many centimetres."""

    page_count: int = 3
    paper: Paper = A4
    title: str = "Squares"
    file_name: str = "squares"

    def paint_page(self, sheet: Sheet, number: int) -> None:
        sheet.fill(10.0 * number, 20, 10, 10, Ink.BLACK)
        sheet.text(10, 60, f"Page {number}", TextStyle(12))


def black(image: QImage) -> tuple[int, int, int, int]:
    """Where the black square of a picture of 2 dots a millimetre is."""
    dark = [
        (x, y)
        for x in range(image.width())
        for y in range(30, 70)
        if image.pixelColor(x, y).lightness() < 40
    ]
    columns, rows = {x for x, _ in dark}, {y for _, y in dark}
    return min(columns), min(rows), len(columns), len(rows)


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


# Pages


@pytest.mark.parametrize("number", [1, 3])
def test_millimetres_are_millimetres(qapp: QApplication, number: int) -> None:
    assert qapp
    image = page_image(Squares(), number, 2)
    assert (image.width(), image.height()) == (420, 594)
    assert black(image) == (20 * number, 40, 20, 20)


def test_a_screen_of_more_dots_gets_a_sharper_picture(qapp: QApplication) -> None:
    assert qapp
    image = page_image(Squares(), 1, 2, ratio=2)
    assert (image.width(), image.devicePixelRatio()) == (840, 2)


def test_paper_is_white_under_dark_colours_too(theme: Theme) -> None:
    theme.set_appearance(Appearance.DARK)
    assert page_image(Squares(), 1, 2).pixelColor(5, 5).name() == "#ffffff"


def test_text_breaks_at_its_width_and_long_words_too(qapp: QApplication) -> None:
    assert qapp
    style = TextStyle(10)
    short = TextBlock("Milk", style, 40)
    long = TextBlock("Milk pan " * 20, style, 40)
    word = TextBlock("M" * 200, style, 40)
    assert long.height > 4 * short.height
    assert max(long.width, word.width) <= 40
    assert word.height > 4 * short.height
    assert TextBlock("two\nlines", style, 40).height == pytest.approx(2 * short.height)
    assert TextBlock("", style, 40).height == short.height
    assert TextBlock("Milk pan " * 20, style).height == short.height
    assert TextBlock(elided("Milk pan " * 20, style, 40), style).width <= 40
    assert elided("Milk", style, 40) == "Milk"


def test_text_stands_where_it_is_told_to(qapp: QApplication) -> None:
    assert qapp

    @dataclass(frozen=True)
    class Sides(Squares):
        def paint_page(self, sheet: Sheet, number: int) -> None:
            assert number
            for row, side in enumerate(Side):
                sheet.text(20, 20 + 10 * row, "II", TextStyle(20), width=100, side=side)

    image = page_image(Sides(), 1, 2)
    starts = []
    for row in range(3):
        rows = range(40 + 20 * row, 58 + 20 * row)
        dark = [
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y).lightness() < 128 for y in rows)
        ]
        starts.append((min(dark), max(dark)))
    left, right, centre = starts
    assert 40 <= left[0] <= 44
    assert 236 <= right[1] <= 240
    assert abs(sum(centre) / 2 - 140) < 3


def test_the_usual_paper_is_that_of_the_country() -> None:
    for country in ("en_US", "fr_CA", "es_MX", "en_PH", "es_CO"):
        assert usual_paper(QLocale(country)) == LETTER
    for country in ("de_DE", "en_GB", "en_DE", "es_ES", "ar_AE"):
        assert usual_paper(QLocale(country)) == A4
    assert usual_paper(QLocale.c()) == A4
    assert A4.page_size().name() == "A4"


# Files and printers


@pytest.mark.parametrize("paper", [A4, LETTER, Paper(62, 29)])
def test_a_pdf_has_all_pages_in_their_size(qapp: QApplication, paper: Paper) -> None:
    assert qapp
    pdf = pdf_of(Squares(page_count=4, paper=paper))
    assert pdf.startswith(b"%PDF-")
    assert pages_of(pdf) == 4
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", pdf)
    width, height = (float(number) * 25.4 / 72 for number in boxes[0])
    assert (width, height) == (
        pytest.approx(paper.width, abs=0.4),
        pytest.approx(paper.height, abs=0.4),
    )


def test_a_file_gets_its_ending_and_a_bad_place_is_told(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp
    assert save_pdf(Squares(), tmp_path / "a.b") == tmp_path / "a.b.pdf"
    assert save_pdf(Squares(), tmp_path / "C.PDF") == tmp_path / "C.PDF"
    with pytest.raises(RuleError, match="cannot be written") as caught:
        save_pdf(Squares(), tmp_path / "missing" / "a.pdf")
    assert caught.value.code == "file_not_written"


@pytest.mark.parametrize(("first", "last", "printed"), [(0, 0, 5), (2, 3, 2), (4, 99, 2)])
def test_a_printer_gets_the_pages_that_were_asked_for(
    qapp: QApplication, tmp_path: Path, first: int, last: int, printed: int
) -> None:
    assert qapp
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    set_paper(printer, A4)
    if first:
        printer.setFromTo(first, last)
    print_out(Squares(page_count=5), printer)
    assert pages_of((tmp_path / "out.pdf").read_bytes()) == printed


# The preview


@pytest.fixture
def preview(qtbot: QtBot, tasks: Tasks) -> Iterator[Callable[..., PreviewDialog]]:
    window = QWidget()
    opened: list[PreviewDialog] = []

    def show(document: Squares | None = None) -> PreviewDialog:
        with qtbot.waitActive(window, timeout=PATIENCE_MS):
            window.show()
            window.activateWindow()
        dialog = show_preview(document or Squares(), tasks, window)
        qtbot.waitUntil(dialog.pages.hasFocus, timeout=PATIENCE_MS)
        opened.append(dialog)
        return dialog

    yield show
    for dialog in opened:
        if shiboken6.isValid(dialog):
            dialog.close()
    window.close()
    destroy(window)


def press(
    qtbot: QtBot,
    dialog: PreviewDialog,
    key: Qt.Key,
    held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    qtbot.keyClick(dialog.pages, key, held)


def test_pages_are_turned_by_keys_and_buttons(
    qtbot: QtBot, preview: Callable[..., PreviewDialog]
) -> None:
    dialog = preview()
    assert dialog.tools.place == "Page 1 of 3"
    assert not dialog.tools.earlier.isEnabled()
    press(qtbot, dialog, Qt.Key.Key_PageDown)
    assert (dialog.pages.page, dialog.tools.place) == (2, "Page 2 of 3")
    press(qtbot, dialog, Qt.Key.Key_End)
    assert dialog.tools.place == "Page 3 of 3"
    assert not dialog.tools.later.isEnabled()
    qtbot.mouseClick(dialog.tools.earlier, Qt.MouseButton.LeftButton)
    assert dialog.pages.page == 2
    press(qtbot, dialog, Qt.Key.Key_Home)
    assert dialog.pages.page == 1
    press(qtbot, dialog, Qt.Key.Key_PageUp)
    assert dialog.pages.page == 1


def test_pages_are_seen_larger_and_smaller(
    qtbot: QtBot, preview: Callable[..., PreviewDialog]
) -> None:
    dialog = preview()
    fitting = dialog.pages.zoom
    press(qtbot, dialog, Qt.Key.Key_Plus, CONTROL)
    assert dialog.pages.zoom == pytest.approx(min(4, fitting * 1.25))
    press(qtbot, dialog, Qt.Key.Key_Minus, CONTROL)
    press(qtbot, dialog, Qt.Key.Key_Minus, CONTROL)
    assert dialog.pages.zoom < fitting
    assert dialog.tools.true_size.text() == f"{round(dialog.pages.zoom * 100)} %"
    press(qtbot, dialog, Qt.Key.Key_0, CONTROL)
    assert dialog.pages.zoom == pytest.approx(fitting)
    press(qtbot, dialog, Qt.Key.Key_1, CONTROL)
    assert dialog.pages.zoom == 1.0
    assert dialog.tools.true_size.text() == "100 %"
    for _ in range(20):
        press(qtbot, dialog, Qt.Key.Key_Minus, CONTROL)
    assert dialog.pages.zoom == 0.25
    for _ in range(20):
        wheel(dialog, 120)
    assert dialog.pages.zoom == 4.0


def wheel(dialog: PreviewDialog, turn: int) -> None:
    middle = QPointF(dialog.pages.viewport().rect().center())
    event = QWheelEvent(
        middle,
        QPointF(dialog.pages.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(dialog.pages.viewport(), event)


def test_the_page_is_seen(preview: Callable[..., PreviewDialog]) -> None:
    dialog = preview()
    picture = dialog.pages.viewport().grab().toImage()
    area = dialog.pages._area_of(1)
    scale = area.width() / A4.width
    inside = picture.pixelColor(
        round((area.left() + 15 * scale) * picture.devicePixelRatio()),
        round((area.top() + 25 * scale) * picture.devicePixelRatio()),
    )
    assert inside.lightness() < 40


def test_a_window_made_wider_shows_the_pages_wider(preview: Callable[..., PreviewDialog]) -> None:
    dialog = preview()
    before = dialog.pages.zoom
    dialog.resize(dialog.width() + 200, dialog.height())
    QApplication.sendPostedEvents()
    assert dialog.pages.zoom > before


def test_a_thousand_pages_open_at_once_and_few_pictures_are_kept(
    qtbot: QtBot, preview: Callable[..., PreviewDialog]
) -> None:
    dialog = preview(Squares(page_count=1000))
    for page in (1, 500, 999, 20, 40, 60, 80):
        dialog.pages.go_to(page)
        dialog.pages.viewport().repaint()
    assert len(dialog.pages._images) <= 6
    press(qtbot, dialog, Qt.Key.Key_End)
    assert dialog.tools.place == "Page 1,000 of 1,000"


def test_a_machine_without_a_printer_says_so_and_offers_the_pdf(
    qtbot: QtBot, preview: Callable[..., PreviewDialog]
) -> None:
    dialog = preview()
    press(qtbot, dialog, Qt.Key.Key_P, CONTROL)
    assert dialog.banner.text.startswith("No printer is set up on this computer.")
    assert dialog.pdf_button.hasFocus()


def test_a_pdf_is_saved_where_the_person_says(
    qtbot: QtBot, preview: Callable[..., PreviewDialog], tmp_path: Path
) -> None:
    dialog = preview()
    press(qtbot, dialog, Qt.Key.Key_S, CONTROL)
    asking = dialog.findChild(QFileDialog)
    assert asking is not None
    assert Path(asking.selectedFiles()[0]).name == "squares.pdf"
    asking.setDirectory(str(tmp_path))
    asking.selectFile("mine")
    asking.accept()
    qtbot.waitUntil(lambda: "Saved as" in dialog.banner.text, timeout=PATIENCE_MS)
    assert pages_of((tmp_path / "mine.pdf").read_bytes()) == 3
    assert dialog.pdf_button.isEnabled()


def test_a_file_that_cannot_be_written_is_told_in_the_preview(
    qtbot: QtBot, preview: Callable[..., PreviewDialog], tmp_path: Path
) -> None:
    dialog = preview()
    dialog.sending.save_to(tmp_path / "missing" / "a.pdf")
    qtbot.waitUntil(lambda: "cannot be written" in dialog.banner.text, timeout=PATIENCE_MS)
    assert dialog.pdf_button.isEnabled()


def test_a_printer_is_painted_on_in_the_background(
    qtbot: QtBot, preview: Callable[..., PreviewDialog], tmp_path: Path
) -> None:
    dialog = preview()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.sending.print_to(dialog.pages.document, printer)
    assert not dialog.print_button.isEnabled()
    qtbot.waitUntil(lambda: "Sent to" in dialog.banner.text, timeout=PATIENCE_MS)
    assert dialog.print_button.isEnabled()
    assert pages_of((tmp_path / "printed.pdf").read_bytes()) == 3


def test_another_document_is_shown_at_the_same_page_if_it_has_one(
    preview: Callable[..., PreviewDialog],
) -> None:
    dialog = preview(Squares(page_count=10))
    dialog.pages.go_to(4)
    dialog.pages.show_document(Squares(page_count=6))
    assert dialog.tools.place == "Page 4 of 6"
    dialog.pages.show_document(Squares(page_count=2))
    assert dialog.tools.place == "Page 2 of 2"
    dialog.pages.show_document(Squares(page_count=50, paper=Paper(50, 25)))
    dialog.pages.go_to(1)
    assert dialog.tools.place == "Page 1 of 50"
    dialog.pages.go_to(50)
    assert dialog.tools.place == "Page 50 of 50"
    assert not dialog.tools.later.isEnabled()


def test_esc_closes_the_preview(qtbot: QtBot, preview: Callable[..., PreviewDialog]) -> None:
    dialog = preview()
    with qtbot.waitSignal(dialog.destroyed, timeout=PATIENCE_MS):
        press(qtbot, dialog, Qt.Key.Key_Escape)
