"""The labels as they will be printed, beside the choices."""

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from inventory_desktop.ui.labels.label_pages import LabelPages
from inventory_desktop.ui.labels.label_plan import LabelPlan
from inventory_desktop.ui.printing.page_tools import PageTools
from inventory_desktop.ui.printing.page_view import PageView
from inventory_desktop.ui.widgets.basics import frame
from inventory_desktop.ui.widgets.empty_state import EmptyState


class LabelPreview(QWidget):
    """Pages of labels, or what to do as long as there are none.

    Args:
        plan: What is shown at first.
        parent: Its Qt parent.

    Attributes:
        pages: The pages.
        tools: Turn them and change their size.
    """

    def __init__(self, plan: LabelPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PageView(LabelPages(plan, outlines=True), self)
        self.tools = PageTools(self.pages, self)
        self._empty = EmptyState(
            "tags",
            self.tr("No labels yet"),
            self.tr("Scan or type products at the left; the labels are shown here."),
            self,
        )
        self._filled = QWidget(self)
        self._stack = QStackedLayout()
        self._lay_out()
        self.show_plan(plan)

    @property
    def is_empty(self) -> bool:
        """Whether there are no labels to be seen."""
        return self._stack.currentWidget() is self._empty

    def show_plan(self, plan: LabelPlan) -> None:
        """Shows other labels."""
        self.pages.show_document(LabelPages(plan, outlines=True))
        self._stack.setCurrentWidget(self._filled if plan.count else self._empty)

    def _lay_out(self) -> None:
        card = frame("card", self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addLayout(self._stack)
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.tools)
        column.addWidget(self.pages, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
