"""The columns of purchases and sales."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from inventory_desktop.models import MovementType
from inventory_desktop.services.reports.purchases_and_sales import PeriodTurnover, Turnover
from inventory_desktop.services.reports.rights import Rights
from inventory_desktop.ui.formats import MONEY_DECIMALS
from inventory_desktop.ui.tables.columns import Column, Kind


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One row of the table, or the totals below it.

    Attributes:
        name: Its days in words.
        turnover: What they brought.
    """

    name: str
    turnover: PeriodTurnover

    @property
    def margin(self) -> Decimal | None:
        """What is left of the revenue after the goods' cost; None where one of them is hidden."""
        sales = self.turnover.sales
        if sales.revenue is None or sales.cost is None:
            return None
        return sales.revenue - sales.cost


def summary_columns(rights: Rights) -> tuple[Column[SummaryRow], ...]:
    """Makes the columns, from left to right; hidden figures have none.

    Args:
        rights: Which figures the person may see.
    """
    columns: list[Column[SummaryRow]] = [
        Column("period", _tr("Days"), _name, width=180, minimum=140, stretch=2),
        _quantity("bought", _tr("Bought"), lambda row: row.turnover.purchases),
        _money("spent", _tr("Purchase cost"), lambda row: row.turnover.purchases.cost),
        _quantity("sold", _tr("Sold"), lambda row: row.turnover.sales),
        _money("revenue", _tr("Revenue"), lambda row: row.turnover.sales.revenue),
        _money("cost", _tr("Cost of goods"), lambda row: row.turnover.sales.cost, rank=2),
        _money("margin", _tr("Margin"), lambda row: row.margin, rank=1),
    ]  # fmt: skip
    hidden: set[str] = set()
    if not rights.sees_costs:
        hidden |= {"spent", "cost", "margin"}
    if not rights.sees_prices:
        hidden |= {"revenue", "margin"}
    return tuple(column for column in columns if column.key not in hidden)


def movement_type_of(column: str) -> MovementType | None:
    """Which entries a column's figures are of; None for both kinds."""
    if column in {"bought", "spent"}:
        return MovementType.PURCHASE
    return None if column == "period" else MovementType.SALE


def _name(row: SummaryRow) -> str:
    return row.name


def _quantity(
    key: str, title: str, turnover: Callable[[SummaryRow], Turnover]
) -> Column[SummaryRow]:
    return Column(
        key, title, lambda row: turnover(row).quantity, Kind.QUANTITY, width=110, minimum=84,
        stretch=1,
    )  # fmt: skip


def _money(
    key: str, title: str, amount: Callable[[SummaryRow], Decimal | None], rank: int = 0
) -> Column[SummaryRow]:
    return Column(
        key, title, lambda row: _cents(amount(row)), Kind.MONEY, width=130, minimum=118, stretch=1,
        rank=rank,
    )  # fmt: skip


def _cents(amount: Decimal | None) -> Decimal | None:
    """Sums of money are rounded to cents; costs have four decimals."""
    return None if amount is None else round(amount, MONEY_DECIMALS)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SummaryColumns", text)
