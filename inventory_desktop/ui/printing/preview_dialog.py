"""A document before it is printed: its pages, Print, and Save as PDF."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.errors import AppError
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.printing.document import PrintedDocument
from inventory_desktop.ui.printing.output import PDF_ENDING, print_out, save_pdf, set_paper
from inventory_desktop.ui.printing.page_view import PageView
from inventory_desktop.ui.tasks import Tasks
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, frame, label, on_click, plain_tip

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_SIZE = (900, 760)


class PreviewDialog(QDialog):
    """Shows a document and sends it on its way.

    Args:
        document: What is to be printed.
        tasks: Where a PDF is written in the background.
        window: Over which it opens.

    Attributes:
        pages: The pages.
        banner: What went well, or did not.
    """

    def __init__(self, document: PrintedDocument, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._tasks = tasks
        self.setWindowTitle(document.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.pages = PageView(document)
        self.banner = Banner()
        self._place = label("", "second")
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show_page(1)
        self.pages.setFocus()

    def print_document(self) -> None:
        """Asks for a printer; where there is none, says so and offers the PDF."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        self.banner.clear()
        if not QPrinterInfo.availablePrinterNames():
            self.banner.say(
                self.tr(
                    "No printer is set up on this computer. Save a PDF and print it elsewhere."
                ),
                Tone.WARNING,
            )
            self.pdf_button.setFocus()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_paper(printer, self._document.paper)
        asking = QPrintDialog(printer, self)
        asking.setMinMax(1, self._document.page_count)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.accepted.connect(lambda: self._print(printer))
        QDialog.open(asking)

    def save(self) -> None:
        """Asks where to, and writes a PDF there."""
        self.banner.clear()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        asking = QFileDialog(self, self.tr("Save as PDF"), folder, self.tr("PDF files (*.pdf)"))
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix(PDF_ENDING.removeprefix("."))
        asking.selectFile(self._document.file_name + PDF_ENDING)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        asking.open()

    def save_to(self, path: Path) -> None:
        """Writes a PDF in the background."""
        self.pdf_button.setEnabled(False)
        document = self._document
        self._tasks.run(
            lambda: save_pdf(document, path),
            owner=self,
            done=self._show_saved,
            failed=self._show_error,
            key="pdf",
        )

    def _print(self, printer: "QPrinter") -> None:
        print_out(self._document, printer)
        self.banner.say(self.tr("Sent to {0}.").format(printer.printerName()), Tone.GOOD)

    def _show_saved(self, path: Path) -> None:
        self.pdf_button.setEnabled(True)
        self.banner.say(self.tr("Saved as {0}").format(path), Tone.GOOD)

    def _show_error(self, error: AppError) -> None:
        self.pdf_button.setEnabled(True)
        self.banner.say(error.message)

    def _show_page(self, page: int) -> None:
        self._place.setText(
            self.tr("Page {0} of {1}").format(
                format_count(page), format_count(self._document.page_count)
            )
        )
        self.earlier.setEnabled(page > 1)
        self.later.setEnabled(page < self._document.page_count)

    def _show_zoom(self, zoom: float) -> None:
        self.true_size.setText(f"{format_count(round(zoom * 100))} %")

    def _make_buttons(self) -> None:
        self.earlier = button(self.tr("Page before (Page up)"), "icon", "chevron-up")
        self.later = button(self.tr("Next page (Page down)"), "icon", "chevron-down")
        self.smaller = button(self.tr("Smaller (Ctrl+-)"), "icon", "zoom-out")
        self.larger = button(self.tr("Larger (Ctrl++)"), "icon", "zoom-in")
        self.true_size = button("100 %", "quiet")
        self.true_size.setToolTip(plain_tip(self.tr("True size (Ctrl+1)")))
        self.whole_width = button(self.tr("Fit width"), "quiet")
        self.whole_width.setToolTip(plain_tip(self.tr("Fit width (Ctrl+0)")))
        self.close_button = button(self.tr("Close"))
        self.pdf_button = button(self.tr("Save as PDF…"), icon="file-down")
        self.pdf_button.setToolTip(plain_tip(self.tr("Save as PDF (Ctrl+S)")))
        self.print_button = button(self.tr("Print…"), "primary", "printer")
        self.print_button.setToolTip(plain_tip(self.tr("Print (Ctrl+P)")))
        self.print_button.setDefault(True)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 10, 16, 10)
        tools.setSpacing(6)
        for widget in (self.earlier, self.later, self._place):
            tools.addWidget(widget)
        tools.addStretch()
        for widget in (self.smaller, self.true_size, self.larger, self.whole_width):
            tools.addWidget(widget)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 14)
        foot.setSpacing(8)
        foot.addWidget(self.close_button)
        foot.addStretch()
        for made in (self.pdf_button, self.print_button):
            foot.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(frame("line"))
        column.addWidget(self.pages, 1)
        column.addWidget(frame("line"))
        notice = QHBoxLayout()
        notice.setContentsMargins(16, 0, 16, 0)
        notice.addWidget(self.banner)
        column.addLayout(notice)
        column.addLayout(foot)

    def _connect(self) -> None:
        pages = self.pages
        pages.page_changed.connect(self._show_page)
        pages.zoom_changed.connect(self._show_zoom)
        on_click(self.earlier, lambda: pages.go_to(pages.page - 1))
        on_click(self.later, lambda: pages.go_to(pages.page + 1))
        on_click(self.close_button, self.close)
        for made, keys, act in (
            (self.smaller, "Ctrl+-", pages.zoom_out),
            (self.larger, "Ctrl++", pages.zoom_in),
            (self.whole_width, "Ctrl+0", pages.fit_width),
            (self.true_size, "Ctrl+1", pages.show_true_size),
            (self.pdf_button, "Ctrl+S", self.save),
            (self.print_button, "Ctrl+P", self.print_document),
        ):
            on_click(made, act)
            QShortcut(QKeySequence(keys), self).activated.connect(made.click)
        QShortcut(QKeySequence("Ctrl+="), self).activated.connect(self.larger.click)


def show_preview(document: PrintedDocument, tasks: Tasks, window: QWidget) -> PreviewDialog:
    """Shows a document over a window, from where it can be printed or saved.

    Args:
        document: What is to be printed.
        tasks: As for :class:`PreviewDialog`.
        window: Over which it opens.
    """
    dialog = PreviewDialog(document, tasks, window)
    dialog.open()
    return dialog
