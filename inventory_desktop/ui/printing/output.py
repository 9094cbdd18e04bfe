"""Where printed documents go: a picture for the screen, a PDF file, a printer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF, QSize, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter

from inventory_desktop.config import APP_NAME
from inventory_desktop.errors import RuleError
from inventory_desktop.ui.printing.document import Paper, PrintedDocument
from inventory_desktop.ui.printing.sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PDF_ENDING = ".pdf"
_INCH_MM = 25.4
_PDF_DPI = 1200


def page_image(
    document: PrintedDocument, number: int, dots_per_mm: float, ratio: float = 1.0
) -> QImage:
    """Paints one page as a picture.

    Args:
        document: What.
        number: The page, from 1.
        dots_per_mm: Size of the picture.
        ratio: Device pixel ratio of the screen that it is for.
    """
    scale = dots_per_mm * ratio
    paper = document.paper
    size = QSize(max(1, round(paper.width * scale)), max(1, round(paper.height * scale)))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    document.paint_page(Sheet(painter), number)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def pdf_of(document: PrintedDocument) -> bytes:
    """Writes a document as a PDF; may be called on any thread."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setTitle(document.title)
    writer.setCreator(APP_NAME)
    set_paper(writer, document.paper)
    paint_all(document, writer, _PDF_DPI)
    buffer.close()
    return bytes(content.data())


def save_pdf(document: PrintedDocument, path: Path) -> Path:
    """Writes a document into a PDF file; may be called on any thread.

    Args:
        document: What.
        path: Where to; the ending is added if it lacks.

    Returns:
        The file.

    Raises:
        RuleError: The file cannot be written (``file_not_written``).
    """
    ended = path if path.suffix.lower() == PDF_ENDING else path.with_name(path.name + PDF_ENDING)
    try:
        ended.write_bytes(pdf_of(document))
    except OSError as error:
        raise RuleError(
            QCoreApplication.translate("Printing", "{0} cannot be written: {1}").format(
                ended, error.strerror or error
            ),
            code="file_not_written",
        ) from error
    return ended


def print_out(document: PrintedDocument, printer: QPrinter) -> None:
    """Paints the pages that were asked for on a printer, in their true size."""
    first, last = printer.fromPage() or 1, printer.toPage() or document.page_count
    numbers = range(max(1, first), min(last, document.page_count) + 1)
    printer.setDocName(document.title)
    paint_all(document, printer, printer.resolution(), numbers)


def set_paper(device: QPagedPaintDevice, paper: Paper) -> None:
    """Has a device print on a paper, up to its edges: documents have margins of their own."""
    layout = QPageLayout(paper.page_size(), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)


def paint_all(
    document: PrintedDocument,
    device: QPagedPaintDevice,
    dots_per_inch: int,
    numbers: range | None = None,
) -> None:
    """Paints pages one after the other.

    Args:
        document: What.
        device: Where to.
        dots_per_inch: Its resolution.
        numbers: Which pages; all by default.
    """
    scale = dots_per_inch / _INCH_MM
    painter = QPainter(device)
    for place, number in enumerate(numbers or range(1, document.page_count + 1)):
        if place:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        document.paint_page(Sheet(painter), number)
        painter.restore()
    painter.end()
