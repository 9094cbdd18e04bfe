"""A product's stock in the last months, with the line at which it is to be ordered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.stock_history import on_hand_at
from inventory_desktop.ui.charts.step_chart import Step, StepChart, Threshold
from inventory_desktop.ui.formats import format_quantity

DAYS = 90
_HOURS = 6
_HEIGHT = 172


@dataclass(frozen=True, slots=True)
class StockHistory:
    """What was on hand, from one moment to the next; ``until`` is when it was read."""

    steps: tuple[tuple[datetime, Decimal], ...]
    since: datetime
    until: datetime


def read_history(work: UnitOfWork, product_id: int) -> StockHistory:
    """Reads what was on hand four times a day; moments at which nothing changed are left out."""
    now = datetime.now().astimezone()
    moments = _moments(now)
    figures = on_hand_at(work, product_id, moments)
    return StockHistory(_changes(moments, figures), moments[0], now)


def stock_chart(product: ProductRow) -> StepChart:
    """Makes the chart of a product; it is empty until :func:`show_history` fills it."""
    chart = StepChart(_tr("Stock of {0}, last {1} days").format(product.sku, DAYS))
    chart.setFixedHeight(_HEIGHT)
    chart.set_empty_text(_tr("Reading the ledger…"))
    return chart


def show_history(chart: StepChart, history: StockHistory, product: ProductRow) -> None:
    """Shows what was on hand, and the reorder point if the product has one."""
    threshold = None
    if product.reorder_point > 0:
        text = _tr("Reorder at {0}").format(format_quantity(product.reorder_point))
        threshold = Threshold(product.reorder_point, text)
    chart.show_steps(
        [Step(at, value) for at, value in history.steps],
        until=history.until,
        since=history.since,
        threshold=threshold,
    )


def _moments(now: datetime) -> Sequence[datetime]:
    """Each quarter of each day, by the clock where the person is, and now."""
    first = now.date() - timedelta(days=DAYS)
    quarters = [time(hour) for hour in range(0, 24, _HOURS)]
    days = [first + timedelta(days=number) for number in range(DAYS + 1)]
    moments = {
        datetime.combine(day, quarter).astimezone(UTC) for day in days for quarter in quarters
    }
    return [*sorted(moment for moment in moments if moment < now), now.astimezone(UTC)]


def _changes(
    moments: Sequence[datetime], figures: Sequence[Decimal]
) -> tuple[tuple[datetime, Decimal], ...]:
    steps: list[tuple[datetime, Decimal]] = []
    for moment, figure in zip(moments, figures, strict=True):
        if not steps or figure != steps[-1][1]:
            steps.append((moment, figure))
    return tuple(steps)


def _tr(text: str) -> str:
    return QCoreApplication.translate("StockChart", text)
