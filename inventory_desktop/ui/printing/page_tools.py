"""A row of buttons that turn the pages of a document and look closer at them."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.printing.page_view import PageView
from inventory_desktop.ui.widgets.basics import button, label, on_click, plain_tip


class PageTools(QWidget):
    """Turns the pages of a view and changes their size.

    Args:
        pages: The view.
        parent: Its Qt parent.

    Attributes:
        earlier, later: Turn the pages.
        smaller, true_size, larger, whole_width: Change their size.
    """

    def __init__(self, pages: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._place = label("", "second")
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show_place()

    @property
    def place(self) -> str:
        """Which page is shown, in words."""
        return self._place.text()

    def add_keys(self) -> None:
        """Gives the sizes their usual keys, in a window that has no other use for them."""
        for made, keys in (
            (self.smaller, "Ctrl+-"),
            (self.larger, "Ctrl++"),
            (self.larger, "Ctrl+="),
            (self.whole_width, "Ctrl+0"),
            (self.true_size, "Ctrl+1"),
        ):
            QShortcut(QKeySequence(keys), self.window()).activated.connect(made.click)
        for made, tip in (
            (self.smaller, self.tr("Smaller (Ctrl+-)")),
            (self.larger, self.tr("Larger (Ctrl++)")),
            (self.true_size, self.tr("True size (Ctrl+1)")),
            (self.whole_width, self.tr("Fit width (Ctrl+0)")),
        ):
            made.setToolTip(plain_tip(tip))

    def _show_place(self) -> None:
        page, last = self._pages.page, self._pages.document.page_count
        self._place.setText(
            self.tr("Page {0} of {1}").format(format_count(page), format_count(last))
        )
        self.earlier.setEnabled(page > 1)
        self.later.setEnabled(page < last)

    def _show_zoom(self, zoom: float) -> None:
        self.true_size.setText(f"{format_count(round(zoom * 100))} %")

    def _make_buttons(self) -> None:
        self.earlier = button(self.tr("Page before (Page up)"), "icon", "chevron-up")
        self.later = button(self.tr("Next page (Page down)"), "icon", "chevron-down")
        self.smaller = button(self.tr("Smaller"), "icon", "zoom-out")
        self.larger = button(self.tr("Larger"), "icon", "zoom-in")
        self.true_size = button("100 %", "quiet")
        self.true_size.setToolTip(plain_tip(self.tr("True size")))
        self.whole_width = button(self.tr("Fit width"), "quiet")

    def _connect(self) -> None:
        pages = self._pages
        pages.page_changed.connect(self._show_place)
        pages.document_changed.connect(self._show_place)
        pages.zoom_changed.connect(self._show_zoom)
        for made, act in (
            (self.earlier, lambda: pages.go_to(pages.page - 1)),
            (self.later, lambda: pages.go_to(pages.page + 1)),
            (self.smaller, pages.zoom_out),
            (self.larger, pages.zoom_in),
            (self.whole_width, pages.fit_width),
            (self.true_size, pages.show_true_size),
        ):
            on_click(made, act)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.earlier, self.later, self._place):
            row.addWidget(widget)
        row.addStretch()
        for widget in (self.smaller, self.true_size, self.larger, self.whole_width):
            row.addWidget(widget)
