"""What was bought and sold, by day, week or month."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any

from sqlalchemy import Select, select

from inventory_desktop.models import MovementType
from inventory_desktop.models.views import movement_list
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.keyset import numbered_page
from inventory_desktop.services.movement_list import MovementRow
from inventory_desktop.services.paging import Page, PageRequest
from inventory_desktop.services.reports.periods import Grain, Period, periods_of
from inventory_desktop.services.reports.rights import Rights, figures_seen
from inventory_desktop.services.reports.totals import Sum, sums

_TYPES = (MovementType.PURCHASE, MovementType.SALE)


@dataclass(frozen=True, slots=True)
class Turnover:
    """What was bought or sold, reversals taken off.

    Attributes:
        entries: Entries of the ledger, reversals included.
        quantity: Units; more than 0 for both directions, unless more was reversed than posted.
        cost: What they cost the shop; None for those who may not see costs.
        revenue: What customers paid, where a price was recorded; None for those who may not see
            prices.
        unpriced: Entries without a price, which are missing in ``revenue``; None as before.
    """

    entries: int
    quantity: Decimal
    cost: Decimal | None
    revenue: Decimal | None
    unpriced: int | None


@dataclass(frozen=True, slots=True)
class PeriodTurnover:
    """What one period brought."""

    period: Period
    purchases: Turnover
    sales: Turnover


@dataclass(frozen=True, slots=True)
class PurchasesAndSales:
    """A row for each period, empty ones too, and what they come to."""

    rows: tuple[PeriodTurnover, ...]
    purchases: Turnover
    sales: Turnover
    rights: Rights


@dataclass(frozen=True, slots=True)
class PurchaseSaleSummary:
    """Totals of purchases and sales, and one page of the entries behind them."""

    totals: PurchasesAndSales
    purchase_entries: Page[MovementRow]
    sale_entries: Page[MovementRow]


def purchases_and_sales(
    work: UnitOfWork, whole: Period, grain: Grain, *, warehouse_id: int | None = None
) -> PurchasesAndSales:
    """Adds up purchases and sales by business date.

    Args:
        work: Unit of work.
        whole: The days.
        grain: How long each row is.
        warehouse_id: Only this warehouse; None for all.

    Raises:
        ValidationError: The days are the wrong way round, or there would be too many rows.
    """
    periods = periods_of(whole, grain)
    rights = figures_seen(work)
    found = sums(work, periods, types=_TYPES, warehouse_id=warehouse_id)
    by_place: dict[int, list[Sum]] = {}
    for each in found:
        by_place.setdefault(each.place, []).append(each)
    return PurchasesAndSales(
        rows=tuple(
            PeriodTurnover(
                period,
                turnover_of(by_place.get(number, ()), MovementType.PURCHASE, rights),
                turnover_of(by_place.get(number, ()), MovementType.SALE, rights),
            )
            for number, period in enumerate(periods)
        ),
        purchases=turnover_of(found, MovementType.PURCHASE, rights),
        sales=turnover_of(found, MovementType.SALE, rights),
        rights=rights,
    )


def purchase_and_sale_summary(
    work: UnitOfWork, whole: Period, request: PageRequest | None = None
) -> PurchaseSaleSummary:
    """Adds up purchases and sales, and lists the entries behind them, newest business date first.

    Args:
        work: Unit of work.
        whole: The days.
        request: Which page of the entries.
    """
    asked = request or PageRequest()
    return PurchaseSaleSummary(
        totals=purchases_and_sales(work, whole, Grain.MONTH),
        purchase_entries=_entries(work, whole, MovementType.PURCHASE, asked),
        sale_entries=_entries(work, whole, MovementType.SALE, asked),
    )


def turnover_of(found: Iterable[Sum], movement_type: MovementType, rights: Rights) -> Turnover:
    """Puts the sums of one type together, turned so that what was posted counts more than 0."""
    own = [each for each in found if each.movement_type == movement_type.value]
    sign = movement_type.sign
    return Turnover(
        entries=sum(each.entries for each in own),
        quantity=sign * sum((each.quantity for each in own), Decimal(0)),
        cost=_total([each.cost for each in own], sign) if rights.sees_costs else None,
        revenue=_total([each.revenue for each in own], sign) if rights.sees_prices else None,
        unpriced=sum(each.unpriced or 0 for each in own) if rights.sees_prices else None,
    )


def _total(amounts: Sequence[Decimal | None], sign: int) -> Decimal:
    return sign * sum((each for each in amounts if each is not None), Decimal(0))


def _entries(
    work: UnitOfWork, whole: Period, movement_type: MovementType, request: PageRequest
) -> Page[MovementRow]:
    columns = movement_list.c
    statement: Select[Any] = select(*(columns[item.name] for item in fields(MovementRow))).where(
        columns.movement_type == movement_type.value,
        columns.occurred_at >= whole.since,
        columns.occurred_at < whole.until,
    )
    return numbered_page(
        work,
        statement,
        (columns.occurred_at, columns.id, True),
        request,
        lambda row: MovementRow(*row),
    )
