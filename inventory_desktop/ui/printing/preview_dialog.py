"""A document before it is printed: its pages, Print, and Save as PDF."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.ui.printing.document import PrintedDocument
from inventory_desktop.ui.printing.page_tools import PageTools
from inventory_desktop.ui.printing.page_view import PageView
from inventory_desktop.ui.printing.sending import Sending
from inventory_desktop.ui.tasks import Tasks
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, frame, on_click, plain_tip

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
        tools: Turn the pages and change their size.
        sending: Prints and saves.
    """

    def __init__(self, document: PrintedDocument, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(document.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.pages = PageView(document)
        self.banner = Banner()
        self.tools = PageTools(self.pages, self)
        self.sending = Sending(lambda: document, tasks, self.banner, self)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.pages.setFocus()

    def _make_buttons(self) -> None:
        self.close_button = button(self.tr("Close"))
        self.pdf_button = button(self.tr("Save as PDF…"), icon="file-down")
        self.pdf_button.setToolTip(plain_tip(self.tr("Save as PDF (Ctrl+S)")))
        self.print_button = button(self.tr("Print…"), "primary", "printer")
        self.print_button.setToolTip(plain_tip(self.tr("Print (Ctrl+P)")))
        self.print_button.setDefault(True)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 10, 16, 10)
        tools.addWidget(self.tools)
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
        self.sending.busy_changed.connect(self.pdf_button.setDisabled)
        self.sending.busy_changed.connect(self.print_button.setDisabled)
        self.sending.printer_missing.connect(self.pdf_button.setFocus)
        on_click(self.close_button, self.close)
        for made, keys, act in (
            (self.pdf_button, "Ctrl+S", self.sending.save),
            (self.print_button, "Ctrl+P", self.sending.print_document),
        ):
            on_click(made, act)
            QShortcut(QKeySequence(keys), self).activated.connect(made.click)
        self.tools.add_keys()


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
