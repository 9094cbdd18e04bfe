"""What needs attention: one heading for each kind, and the first rows behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedLayout
from typing_extensions import override

from inventory_desktop.models import MovementType
from inventory_desktop.services.reports.alerts import ProductAlert
from inventory_desktop.services.reports.attention import Attention
from inventory_desktop.services.reports.late_transfers import LATE_AFTER_DAYS, LateTransfer
from inventory_desktop.services.reports.open_imports import OpenImport
from inventory_desktop.services.reports.unusual_movements import (
    LOOK_BACK_DAYS,
    UnusualMovement,
)
from inventory_desktop.ui.bus import (
    ImportWanted,
    LedgerWanted,
    PlaceWanted,
    ProductsWanted,
    ProductWanted,
    TransferWanted,
    Wish,
)
from inventory_desktop.ui.dashboard.card import HEAD_HEIGHT, Card
from inventory_desktop.ui.dashboard.row import ROW_HEIGHT, Line
from inventory_desktop.ui.dashboard.row_list import RowList
from inventory_desktop.ui.formats import (
    format_count,
    format_date,
    format_quantity,
    format_signed_quantity,
)
from inventory_desktop.ui.movement_names import type_name
from inventory_desktop.ui.readings import Reading
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.widgets.empty_state import EmptyState

MOST_LINES = 9
HEIGHT = HEAD_HEIGHT + MOST_LINES * ROW_HEIGHT


class AttentionCard(Card[Attention]):
    """Lists what somebody should look at today; each line leads to the rows behind it.

    Args:
        reading: Brings an :class:`Attention`.
        today: Asked for the day when the figures are shown.
        want: Takes the wish of a line that was chosen.
    """

    def __init__(
        self, reading: Reading, today: Callable[[], date], want: Callable[[Wish], None]
    ) -> None:
        super().__init__(_tr("Needs attention"), reading, HEIGHT)
        self._today = today
        self.list = RowList()
        self.list.wanted.connect(want)
        self._calm = EmptyState(
            "circle-check",
            _tr("Nothing needs attention"),
            _tr("No product is low, nothing is late, and no entry looks unusual."),
        )
        self._pages = QStackedLayout(self.content)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._calm)

    @override
    def show_value(self, value: Attention) -> None:
        self.list.show_lines(attention_lines(value, self._today()))
        self._pages.setCurrentWidget(self._calm if value.is_calm else self.list)


@dataclass(frozen=True, slots=True)
class _Section:
    """A heading and all lines that could stand below it."""

    heading: Line
    lines: tuple[Line, ...]


def attention_lines(found: Attention, today: date, most: int = MOST_LINES) -> list[Line]:
    """Chooses the lines: every kind gets its heading, and the room is shared out fairly.

    Args:
        found: What needs attention.
        today: Where the unusual entries are looked for from.
        most: Lines there is room for.
    """
    sections = [each for each in _sections(found, today) if each.lines]
    shown = [0] * len(sections)
    room = most - len(sections)
    while room > 0:
        waiting = [n for n, each in enumerate(sections) if shown[n] < len(each.lines)]
        if not waiting:
            break
        fewest = min(waiting, key=lambda number: shown[number])
        shown[fewest] += 1
        room -= 1
    chosen: list[Line] = []
    for section, count in zip(sections, shown, strict=True):
        chosen += [section.heading, *section.lines[:count]]
    return chosen


def _sections(found: Attention, today: date) -> Sequence[_Section]:
    since = today - timedelta(days=LOOK_BACK_DAYS - 1)
    return (
        _Section(
            _heading(
                _tr("Out of stock"), found.stock.sold_out, "package-x", Tone.BAD,
                ProductsWanted(stock_state="out"),
            ),
            tuple(_product_line(each) for each in found.stock.sold_out_rows),
        ),
        _Section(
            _heading(
                _tr("Low stock"), found.stock.low, "trending-down", Tone.WARNING,
                ProductsWanted(stock_state="low"),
            ),
            tuple(_product_line(each) for each in found.stock.low_rows),
        ),
        _Section(
            _heading(
                _tr("Under way for more than {0} days").format(LATE_AFTER_DAYS),
                found.transfers.count, "truck", Tone.WARNING, PlaceWanted("transfers"),
            ),
            tuple(_transfer_line(each) for each in found.transfers.rows),
        ),
        _Section(
            _heading(
                _tr("Imports to look at"), found.imports.count, "file-exclamation-point",
                Tone.WARNING, PlaceWanted("imports"),
            ),
            tuple(_import_line(each) for each in found.imports.rows),
        ),
        _Section(
            _heading(
                _tr("Unusual quantities"), found.movements.count, "circle-question-mark",
                Tone.WARNING, LedgerWanted(since=since, until=today),
            ),
            tuple(_movement_line(each) for each in found.movements.rows),
        ),
    )  # fmt: skip


def _heading(text: str, count: int, icon: str, tone: Tone, wish: Wish) -> Line:
    figure = format_count(count)
    return Line(text, icon=icon, tone=tone, figure=figure, wish=wish, is_heading=True)


def _product_line(row: ProductAlert) -> Line:
    reorder = ""
    if row.reorder_point > 0:
        reorder = _tr("reorder at {0}").format(format_quantity(row.reorder_point))
    return Line(
        row.name,
        detail=row.sku,
        is_indented=True,
        note=reorder,
        figure=_tr("{0} left").format(format_quantity(row.available)),
        wish=ProductWanted(row.product_id),
    )


def _transfer_line(row: LateTransfer) -> Line:
    day = format_date(row.dispatched_at.astimezone().date())
    return Line(
        _tr("{0} to {1}").format(row.from_warehouse_name, row.to_warehouse_name),
        is_indented=True,
        note=_tr("since {0}").format(day),
        wish=TransferWanted(row.transfer_id),
    )


def _import_line(row: OpenImport) -> Line:
    if not row.is_finished:
        note = _tr("not finished")
    elif row.refused == 1:
        note = _tr("1 row refused")
    else:
        note = _tr("{0} rows refused").format(format_count(row.refused))
    return Line(row.file_name, is_indented=True, note=note, wish=ImportWanted(row.import_id))


def _movement_line(row: UnusualMovement) -> Line:
    return Line(
        row.product_name,
        detail=_tr("{0} of {1}").format(type_name(MovementType(row.movement_type)), row.sku),
        is_indented=True,
        note=_tr("usually {0}").format(format_quantity(row.usual)),
        figure=format_signed_quantity(row.quantity),
        wish=LedgerWanted(movement_id=row.movement_id),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("AttentionCard", text)
