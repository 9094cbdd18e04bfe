"""Where days, length of rows, warehouse and measure are chosen."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from inventory_desktop.services.reports.periods import Grain, Period
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.summary.summary_query import (
    Span,
    SummaryQuery,
    days_of,
    grain_for,
    grains_for,
)
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.basics import button, label
from inventory_desktop.ui.widgets.date_edit import DateEdit
from inventory_desktop.ui.widgets.fields import ChoiceEdit

_DATE_WIDTH = 136
_CHOICE_WIDTH = 168
_ONE_LINE = 900
_SIDE_BY_SIDE = QBoxLayout.Direction.LeftToRight


class PeriodBar(QWidget):
    """Says which days are summed up, and how.

    Args:
        today: The last day of what is shown first.
        parent: Its Qt parent.

    Attributes:
        since, until: First and last day.
        span: Days by name; ``None`` stands for days that were typed.
        warehouse: Which warehouse; ``None`` stands for all.
        error: What is wrong with the days.

    Signals:
        changed: Another :class:`SummaryQuery` holds.
    """

    changed = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        whole = days_of(Span.LAST_12_MONTHS, today)
        self._query = SummaryQuery(whole, grain_for(whole))
        self.since, self.until = DateEdit("since"), DateEdit("until")
        self.span, self.warehouse = ChoiceEdit(), ChoiceEdit()
        self.error = label("", "error")
        self._grains = QButtonGroup(self)
        self._lines = QBoxLayout(_SIDE_BY_SIDE)
        self._fill()
        self._show_query()
        self._connect()

    @property
    def query(self) -> SummaryQuery:
        """What holds."""
        return self._query

    def grain_chip(self, grain: Grain) -> QAbstractButton:
        """The chip that chooses a length of rows."""
        return self._grains.button(list(Grain).index(grain))

    def set_warehouses(self, rows: Sequence[WarehouseRow]) -> None:
        """Offers these warehouses."""
        choices: list[tuple[str, object]] = [(row.name, row.id) for row in rows]
        self.warehouse.set_choices([(_tr("All warehouses"), None), *choices])
        self.warehouse.setVisible(len(rows) > 1)

    def choose_span(self, span: Span) -> None:
        """Sums up the days that a name means today."""
        whole = days_of(span, self._today)
        self._take(SummaryQuery(whole, grain_for(whole), self._query.warehouse_id))

    def _fill(self) -> None:
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self._lines.addLayout(self._chips())
        self._lines.addStretch(1)
        self._lines.addLayout(self._days())
        spans: list[tuple[str, object]] = [(_span_name(each), each) for each in Span]
        self.span.set_choices([*spans, (_tr("Chosen days"), None)])
        keep = self.warehouse.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.warehouse.setSizePolicy(keep)
        self.set_warehouses(())
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._lines)
        column.addWidget(self.error)

    def _chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for number, grain in enumerate(Grain):
            chip = button(_grain_name(grain), "chip")
            chip.setCheckable(True)
            self._grains.addButton(chip, number)
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def _days(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for edit, name, width in (
            (self.warehouse, _tr("Warehouse"), _CHOICE_WIDTH),
            (self.span, _tr("Days by name"), _CHOICE_WIDTH),
            (self.since, _tr("From"), _DATE_WIDTH),
            (self.until, _tr("To"), _DATE_WIDTH),
        ):
            edit.setAccessibleName(name)
            edit.setFixedWidth(scaled(width))
            if edit is self.until:
                row.addWidget(label("–", "second"))
            row.addWidget(edit)
        row.addStretch(1)
        return row

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < scaled(_ONE_LINE)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else _SIDE_BY_SIDE
        if self._lines.direction() is not direction:
            self._lines.setDirection(direction)
            self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        """Narrower than one line, which would keep the window from becoming narrow."""
        return QSize(
            scaled(_CHOICE_WIDTH * 2 + _DATE_WIDTH * 2), super().minimumSizeHint().height()
        )

    def _connect(self) -> None:
        self._grains.idClicked.connect(self._choose_grain)
        self.since.changed.connect(lambda _day: self._take_days())
        self.until.changed.connect(lambda _day: self._take_days())
        self.span.currentIndexChanged.connect(lambda _number: self._take_span())
        self.warehouse.currentIndexChanged.connect(lambda _number: self._take_warehouse())

    def _choose_grain(self, number: int) -> None:
        query = self._query
        self._take(SummaryQuery(query.whole, list(Grain)[number], query.warehouse_id))

    def _take_span(self) -> None:
        span = self.span.currentData()
        if span is not None:
            self.choose_span(span)

    def _take_warehouse(self) -> None:
        query = self._query
        self._take(SummaryQuery(query.whole, query.grain, self.warehouse.currentData()))

    def _take_days(self) -> None:
        """Days that make no sense are said to; what is shown stays meanwhile."""
        since, until = self.since.day, self.until.day
        if since is None or until is None:
            self._refuse(_tr("Type the first and the last day."))
        elif since > until:
            self._refuse(_tr("The first day is after the last one."))
        else:
            whole = Period(since, until)
            possible = grains_for(whole)
            if not possible:
                self._refuse(_tr("So many days cannot be shown. Choose fewer."))
                return
            grain = self._query.grain if self._query.grain in possible else possible[0]
            self._take(SummaryQuery(whole, grain, self._query.warehouse_id))

    def _refuse(self, reason: str) -> None:
        self.error.setText(reason)
        self.error.show()

    def _take(self, query: SummaryQuery) -> None:
        self.error.hide()
        is_other = query != self._query
        self._query = query
        self._show_query()
        if is_other:
            self.changed.emit(query)

    def _show_query(self) -> None:
        query = self._query
        self.since.set_value(query.whole.first)
        self.until.set_value(query.whole.last)
        possible = grains_for(query.whole)
        for number, grain in enumerate(Grain):
            chip = self._grains.button(number)
            chip.setEnabled(grain in possible)
            chip.setToolTip("" if grain in possible else _tr("Too many rows. Choose fewer days."))
            chip.setChecked(grain is query.grain)
        named = [each for each in Span if days_of(each, self._today) == query.whole]
        self.span.blockSignals(True)  # noqa: FBT003  Qt's
        current = self.span.currentData()
        self.span.choose(current if current in named else next(iter(named), None))
        self.span.blockSignals(False)  # noqa: FBT003  Qt's


def _grain_name(grain: Grain) -> str:
    return {
        Grain.DAY: _tr("By day"),
        Grain.WEEK: _tr("By week"),
        Grain.MONTH: _tr("By month"),
    }[grain]


def _span_name(span: Span) -> str:
    return {
        Span.LAST_30_DAYS: _tr("Last 30 days"),
        Span.THIS_MONTH: _tr("This month"),
        Span.LAST_MONTH: _tr("Last month"),
        Span.THIS_YEAR: _tr("This year"),
        Span.LAST_12_MONTHS: _tr("Last 12 months"),
        Span.LAST_YEAR: _tr("Last year"),
    }[span]


def _tr(text: str) -> str:
    return QCoreApplication.translate("PeriodBar", text)
