"""Third step: what would happen, worked out without writing anything."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.models import ImportKind
from inventory_desktop.services.importing.report import ImportReport
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.imports.draft import Draft
from inventory_desktop.ui.imports.import_jobs import ImportJobs
from inventory_desktop.ui.imports.progress_card import ProgressCard
from inventory_desktop.ui.imports.report_view import (
    ReportView,
    account_of,
    changing_rows,
    rows_in,
)
from inventory_desktop.ui.theme import Tone, scaled
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, frame, label, scrolled
from inventory_desktop.ui.widgets.fields import ChoiceEdit, Field

_CHOICE_WIDTH = 280


class CheckPage(QWidget):
    """Shows what an import would do.

    Args:
        jobs: Where it is worked out.
        parent: Its Qt parent.

    Attributes:
        warehouse: Where goods go whose row names no warehouse.
        opening_stock: Whether to work out what must have been there before.

    Signals:
        chosen: Changes of the choices, and of ``opening_stock``.
        check_wanted: It is to be worked out again.
        save_wanted: The refused rows are to be saved.
    """

    chosen = Signal(object)
    check_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, jobs: ImportJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._draft: Draft | None = None
        self.banner = Banner()
        self.warehouse = ChoiceEdit()
        self.opening_stock = QCheckBox(self.tr("Work out the stock that was there before"))
        self.opening_stock.setToolTip(
            self.tr("Posts it before the first row, so that no balance falls below zero.")
        )
        self.again_button = button(self.tr("Check again"), icon="refresh-cw")
        self.save_button = button(self.tr("Save refused rows…"), icon="file-down")
        self.progress = ProgressCard(jobs, self.tr("Checking the rows"))
        self.report = ReportView()
        self._lay_out()
        self._connect()
        self.clear()

    @property
    def problem(self) -> str:
        """Why it cannot be worked out yet; empty if it can."""
        draft = self._draft
        if draft is not None and draft.needs_warehouse and not draft.choices.warehouse:
            return self.tr("Choose the warehouse of rows that name none.")
        return ""

    def offer_warehouses(self, warehouses: Sequence[WarehouseRow]) -> None:
        """Offers the warehouses in use."""
        choices: list[tuple[str, object]] = [(self.tr("Choose a warehouse"), "")]
        choices += [(f"{each.name} ({each.code})", each.code) for each in warehouses]
        self.warehouse.set_choices(choices)

    def show_draft(self, draft: Draft) -> None:
        """Shows what is chosen; nothing is told of it."""
        self._draft = None
        code = draft.choices.warehouse
        if code and self.warehouse.findData(code) < 0:
            self.warehouse.addItem(code, code)  # Of a map; admins make it by importing.
        self.warehouse.choose(code)
        self.opening_stock.setChecked(draft.opening_stock)
        is_moving = draft.choices.kind is ImportKind.MOVEMENTS
        self.opening_stock.setVisible(is_moving)
        self._warehouse_field.setVisible(draft.needs_warehouse)
        self._options.setVisible(is_moving or draft.needs_warehouse)
        self._draft = draft
        if self.problem:
            self.banner.say(self.problem, Tone.NEUTRAL)

    def clear(self) -> None:
        """Forgets what was worked out."""
        self.report.clear()
        self.banner.clear()
        self._card.hide()

    def show_report(self, report: ImportReport) -> None:
        """Shows what would happen."""
        self.report.show_account(account_of(report))
        self._card.show()
        self.save_button.setVisible(report.errors_file is not None)
        accepted, refused = rows_in(report), report.refused
        if not report.lines:
            self.banner.say(self.tr("There are no rows below the headers."), Tone.WARNING)
        elif refused and not accepted:
            self.banner.say(self.tr("No row can be imported. The reasons stand below."), Tone.BAD)
        elif refused:
            self.banner.say(self._refusal_words(refused), Tone.WARNING)
        elif not changing_rows(report):
            self.banner.say(
                self.tr("Everything is there already. Nothing would change."), Tone.NEUTRAL
            )
        else:
            self.banner.say(
                self.tr("Every row can be imported. Nothing was written yet."), Tone.GOOD
            )

    def _refusal_words(self, refused: int) -> str:
        text = (
            self.tr("1 row would be refused. The others can be imported, this one later.")
            if refused == 1
            else self.tr(
                "{0} rows would be refused. The others can be imported, these later."
            ).format(format_count(refused))
        )
        draft = self._draft
        if draft is None or draft.opening_stock or draft.choices.kind is ImportKind.PRODUCTS:
            return text
        return f"{text} " + self.tr(
            "If goods were there before the first row, have that stock worked out above."
        )

    def show_stopped(self) -> None:
        """Says that it was stopped."""
        self.banner.say(self.tr("Stopped. Check again to see what would happen."), Tone.NEUTRAL)

    def _show_working(self) -> None:
        working = self._jobs.is_working
        for editor in (self.warehouse, self.opening_stock, self.again_button):
            editor.setEnabled(not working)

    def _tell(self, **changes: object) -> None:
        if self._draft is not None:
            self.chosen.emit(changes)

    def _connect(self) -> None:
        self.warehouse.currentIndexChanged.connect(
            lambda: self._tell(warehouse=self.warehouse.currentData())
        )
        self.opening_stock.toggled.connect(lambda on: self._tell(opening_stock=on))
        self.again_button.clicked.connect(self.check_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self._jobs.changed.connect(self._show_working)

    def _lay_out(self) -> None:
        self._options = frame("card")
        options = QHBoxLayout(self._options)
        options.setContentsMargins(20, 14, 20, 14)
        options.setSpacing(24)
        self._warehouse_field = Field(self.tr("Warehouse of rows that name none"), self.warehouse)
        self._warehouse_field.setFixedWidth(scaled(_CHOICE_WIDTH))
        options.addWidget(self._warehouse_field)
        options.addWidget(self.opening_stock)
        options.addStretch()
        options.addWidget(self.again_button)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(14)
        inner.addWidget(label(self.tr("What would happen"), "heading"))
        inner.addWidget(self.report)
        save = QHBoxLayout()
        save.addWidget(self.save_button)
        save.addStretch()
        inner.addLayout(save)
        inner.addStretch()
        self._card = frame("card")
        around = QVBoxLayout(self._card)
        around.setContentsMargins(1, 1, 1, 1)
        around.addWidget(scrolled(content))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self._options, self.banner, self.progress):
            column.addWidget(widget)
        column.addWidget(self._card, 1)
        column.addStretch()
