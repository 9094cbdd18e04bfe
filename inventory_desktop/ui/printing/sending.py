"""Sends a document on its way: to a printer, or into a PDF file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from inventory_desktop.errors import AppError
from inventory_desktop.ui.printing.document import PrintedDocument
from inventory_desktop.ui.printing.output import PDF_ENDING, print_out, save_pdf, set_paper
from inventory_desktop.ui.tasks import Tasks
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Sending(QObject):
    """Prints and saves, in the background, and says what came of it.

    Args:
        document: Asked for what is to be sent, each time.
        tasks: Where pages are painted in the background.
        banner: Where it is told.
        window: Over which printers and files are chosen; its Qt parent.

    Signals:
        busy_changed: Whether something is on its way.
        printer_missing: There is no printer to be chosen.
        sent: Something was printed or saved.
    """

    busy_changed = Signal(bool)
    printer_missing = Signal()
    sent = Signal()

    def __init__(
        self,
        document: Callable[[], PrintedDocument],
        tasks: Tasks,
        banner: Banner,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document = document
        self._tasks = tasks
        self._banner = banner
        self._window = window

    def print_document(self) -> None:
        """Asks for a printer; where there is none, says so."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        self._banner.clear()
        if not QPrinterInfo.availablePrinterNames():
            self._banner.say(
                self.tr(
                    "No printer is set up on this computer. Save a PDF and print it elsewhere."
                ),
                Tone.WARNING,
            )
            self.printer_missing.emit()
            return
        document = self._document()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        set_paper(printer, document.paper)
        asking = QPrintDialog(printer, self._window)
        asking.setMinMax(1, document.page_count)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.accepted.connect(lambda: self.print_to(document, printer))
        QDialog.open(asking)

    def print_to(self, document: PrintedDocument, printer: "QPrinter") -> None:
        """Paints a document for a printer, in the background."""
        name = printer.printerName()
        self._run(
            lambda: print_out(document, printer), lambda _: self.tr("Sent to {0}.").format(name)
        )

    def save(self) -> None:
        """Asks where to, and writes a PDF there."""
        self._banner.clear()
        document = self._document()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        asking = QFileDialog(
            self._window, self.tr("Save as PDF"), folder, self.tr("PDF files (*.pdf)")
        )
        asking.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asking.setDefaultSuffix(PDF_ENDING.removeprefix("."))
        asking.selectFile(document.file_name + PDF_ENDING)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.fileSelected.connect(lambda chosen: self.save_to(Path(chosen), document))
        asking.open()

    def save_to(self, path: Path, document: PrintedDocument | None = None) -> None:
        """Writes a PDF in the background.

        Args:
            path: Where to.
            document: What; by default what would be sent now.
        """
        wanted = document or self._document()
        self._run(lambda: save_pdf(wanted, path), lambda file: self.tr("Saved as {0}").format(file))

    def _run(self, act: Callable[[], object], words: Callable[[object], str]) -> None:
        self.busy_changed.emit(True)  # noqa: FBT003  Qt's signal
        self._tasks.run(
            act,
            owner=self,
            done=lambda result: self._show_sent(words(result)),
            failed=self._show_error,
            key="send",
        )

    def _show_sent(self, words: str) -> None:
        self.busy_changed.emit(False)  # noqa: FBT003  Qt's signal
        self._banner.say(words, Tone.GOOD)
        self.sent.emit()

    def _show_error(self, error: AppError) -> None:
        self.busy_changed.emit(False)  # noqa: FBT003  Qt's signal
        self._banner.say(error.message)
