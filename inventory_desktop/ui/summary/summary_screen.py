"""Purchases and sales by day, week or month, with a chart above the table."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.days import today
from inventory_desktop.services.reports.purchases_and_sales import (
    PeriodTurnover,
    PurchasesAndSales,
    purchases_and_sales,
)
from inventory_desktop.services.reports.rights import Rights
from inventory_desktop.services.warehouses import WarehouseRow, list_warehouses
from inventory_desktop.ui.adding_up import AddingUp
from inventory_desktop.ui.bus import LedgerWanted
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.period_names import period_name
from inventory_desktop.ui.readings import Lane, Reading
from inventory_desktop.ui.screen import Screen
from inventory_desktop.ui.summary.period_bar import PeriodBar
from inventory_desktop.ui.summary.summary_chart import SummaryChart
from inventory_desktop.ui.summary.summary_columns import (
    SummaryRow,
    movement_type_of,
    summary_columns,
)
from inventory_desktop.ui.summary.summary_query import Span, SummaryQuery, days_of
from inventory_desktop.ui.tables.fixed_model import FixedModel
from inventory_desktop.ui.tables.totals_row import TotalsRow
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.basics import frame, label
from inventory_desktop.ui.widgets.empty_state import EmptyState
from inventory_desktop.ui.workplace import Workplace

_LOW = 700
"""Below this height the chart makes room for the table."""
_FOLLOWED = frozenset({Entity.MOVEMENT, Entity.TRANSFER})
_Answer = tuple[SummaryQuery, PurchasesAndSales, tuple[WarehouseRow, ...]]


class SummaryScreen(Screen):
    """What was bought and sold; each row leads to its entries.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        bar: Where days and length of rows are chosen.
        chart: The chart.
        table: A row for each period, the newest first.
        model: Its rows.
        totals: What they come to.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        user = workplace.session.user
        self._rights = Rights(sees_costs=user.sees_costs, sees_prices=user.sees_prices)
        self._is_stale = True
        self._found: PurchasesAndSales | None = None
        self.bar = PeriodBar(today())
        self.chart = SummaryChart(self._rights)
        self.model: FixedModel[SummaryRow] = FixedModel(
            summary_columns(self._rights),
            lambda row: row.turnover.period.first.toordinal(),
            workplace.tasks,
            self.refresh,
            self,
        )
        self.table = ServerTableView(self.model, self._empty)
        self.totals = TotalsRow(self.table)
        self._note = label("", "small")
        self.reading = Reading(workplace, self._read, self)
        self.adding_up = AddingUp(workplace, self)
        self._lane = Lane((self.adding_up, self.reading), self)
        self._fill()
        self._connect()

    @override
    def refresh(self) -> None:
        self._is_stale = False
        self.model.begin_loading()
        self._lane.begin()

    def _fill(self) -> None:
        self.set_title(self.tr("Purchases and sales"))
        self.set_subtitle(self.tr("By the day on which they happened; reversals are taken off."))
        self.add_command(
            Command("summary.refresh", self.tr("Read again"), self.refresh, "F5", "refresh-cw")
        )
        card = frame("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.totals)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(label(self.tr("Enter shows the entries of a row."), "small"))
        self._body.addWidget(self.bar)
        self._body.addWidget(self.chart)
        self._body.addWidget(card, 1)
        self._body.addLayout(foot)
        self.table.setAccessibleName(self.title)
        self.start_at(self.table)

    def _connect(self) -> None:
        self.bar.changed.connect(lambda _query: self.refresh())
        self.reading.arrived.connect(self._show)
        self.reading.failed.connect(self._fail)
        self.adding_up.progressed.connect(self._show_progress)
        self.table.row_opened.connect(self._open)
        self.chart.chosen.connect(self._open_bars)
        self._workplace.bus.changed.connect(self._take_change)

    def _read(self, work: UnitOfWork) -> _Answer:
        """Runs on a pool thread; the query goes with the answer."""
        query = self.bar.query
        found = purchases_and_sales(work, query.whole, query.grain, warehouse_id=query.warehouse_id)
        return query, found, list_warehouses(work, include_inactive=True)

    def _show(self, answer: _Answer) -> None:
        query, found, warehouses = answer
        self.bar.set_warehouses(warehouses)
        if query != self.bar.query:
            return  # Its own answer is on the way.
        self._found = found
        has_entries = bool(found.purchases.entries or found.sales.entries)
        rows = [SummaryRow(period_name(row.period, query.grain), row) for row in found.rows]
        self.model.show_rows(rows[::-1] if has_entries else ())
        self.chart.show_summary(found, query.grain)
        whole = PeriodTurnover(query.whole, found.purchases, found.sales)
        self.totals.show_row(SummaryRow(self.tr("Total"), whole) if has_entries else None)
        self._show_note(found)

    def _show_note(self, found: PurchasesAndSales) -> None:
        notes = []
        if not self._rights.sees_costs and not self._rights.sees_prices:
            notes.append(self.tr("Costs and prices are hidden from you."))
        elif not self._rights.sees_costs:
            notes.append(self.tr("Costs are hidden from you."))
        elif not self._rights.sees_prices:
            notes.append(self.tr("Prices are hidden from you."))
        unpriced = found.sales.unpriced or 0
        if unpriced == 1:
            notes.append(self.tr("1 sale has no price and is missing in the revenue."))
        elif unpriced > 1:
            notes.append(
                self.tr("{0} sales have no price and are missing in the revenue.").format(
                    format_count(unpriced)
                )
            )
        self._note.setText("  ·  ".join(notes))

    def _fail(self, error: AppError) -> None:
        self.model.fail(error)
        self.chart.say_failed()
        self._workplace.messages.list_error(error, has_rows=self.model.rowCount() > 0)

    def _show_progress(self, done: int, all_of_them: int) -> None:
        if done < all_of_them:
            self._note.setText(
                self.tr("Adding up the ledger: {0} of {1} entries").format(
                    format_count(done), format_count(all_of_them)
                )
            )

    def _open(self, row: SummaryRow) -> None:
        """Shows the entries behind the row, or behind the cell that is current in it."""
        index = self.table.currentIndex()
        column = self.model.columns[index.column()].key if index.isValid() else "period"
        kind = movement_type_of(column)
        self._want_entries(row.turnover, None if kind is None else kind.value)

    def _open_bars(self, number: int) -> None:
        found = self._found
        if found is not None:
            self._want_entries(found.rows[number], None)

    def _want_entries(self, row: PeriodTurnover, movement_type: str | None) -> None:
        query = self.bar.query
        self._workplace.bus.want(
            LedgerWanted(
                movement_type=movement_type,
                warehouse_id=query.warehouse_id,
                since=row.period.first,
                until=row.period.last,
            )
        )

    def _take_change(self, change: Change) -> None:
        if not change.entities & _FOLLOWED:
            return
        if self.isVisible():
            self._lane.begin_soon()
        else:
            self._is_stale = True

    def _empty(self) -> EmptyState:
        state = EmptyState(
            "shopping-cart",
            self.tr("Nothing was bought or sold in these days"),
            self.tr("Choose other days above."),
        )
        if self.bar.query.whole != days_of(Span.LAST_12_MONTHS, today()):
            state.add_action(
                self.tr("Show the last 12 months"),
                lambda: self.bar.choose_span(Span.LAST_12_MONTHS),
            )
        return state

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self.chart.set_low(is_low=self.height() < scaled(_LOW))

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()
