"""The frame of the way of an import: its steps, its pages, and the buttons that lead through it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from inventory_desktop.ui.imports.check_page import CheckPage
from inventory_desktop.ui.imports.columns_page import ColumnsPage
from inventory_desktop.ui.imports.file_page import FilePage
from inventory_desktop.ui.imports.import_jobs import ImportJobs
from inventory_desktop.ui.imports.result_page import ResultPage
from inventory_desktop.ui.imports.step_bar import StepBar
from inventory_desktop.ui.screen import Screen
from inventory_desktop.ui.widgets.basics import button
from inventory_desktop.ui.workplace import Workplace

FILE, COLUMNS, CHECK, IMPORT, RESULT = range(5)


class WizardFrame(Screen):
    """Shows one step at a time.

    Args:
        workplace: What the pages work with.
        jobs: Where imports run.
        parent: Its Qt parent.

    Attributes:
        step: The step that is reached.

    Signals:
        closed: The person wants the list back.
    """

    closed = Signal()

    def __init__(
        self, workplace: Workplace, jobs: ImportJobs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.step = FILE
        self.steps = StepBar(
            (
                self.tr("File"),
                self.tr("Columns"),
                self.tr("Check"),
                self.tr("Import"),
                self.tr("Result"),
            )
        )
        self.file_page = FilePage(jobs)
        self.columns_page = ColumnsPage(workplace)
        self.check_page = CheckPage(jobs)
        self.result_page = ResultPage(jobs)
        self.leave_button = button(self.tr("Back to the list"), "quiet")
        self.back_button = button(self.tr("Back"), icon="arrow-left")
        self.next_button = button(self.tr("Next"), "primary")
        self.set_title(self.tr("Import a file"))
        self._lay_out()
        self.leave_button.clicked.connect(self.closed)

    def show_step(self, step: int) -> None:
        """Shows a step's page; the importing and its result share one."""
        self.step = step
        self.steps.show_step(step)
        pages = {FILE: self.file_page, COLUMNS: self.columns_page, CHECK: self.check_page}
        self._pages.setCurrentWidget(pages.get(step, self.result_page))

    def focus_step(self) -> None:
        """Puts the focus where this step begins."""
        editors = self.columns_page.table.header.editors
        if self.step == FILE:
            self.file_page.setFocus()
        elif self.step == COLUMNS and editors:
            editors[0].setFocus()
        else:
            self.focus_next()

    def focus_next(self) -> None:
        """Puts the focus where the way goes on, if the person looks at it."""
        stop = self.result_page.progress.stop_button
        for each in (self.next_button, stop, self.leave_button):
            if each.isVisible() and each.isEnabled():
                each.setFocus()
                return

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        for page in (self.file_page, self.columns_page, self.check_page, self.result_page):
            self._pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.leave_button)
        foot.addStretch()
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        self._body.addWidget(self.steps)
        self._body.addWidget(self._pages, 1)
        self._body.addLayout(foot)
