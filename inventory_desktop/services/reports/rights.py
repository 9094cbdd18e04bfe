"""Which figures a person may see; the views of the database keep the others back."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, func, literal, null, select

from inventory_desktop.services.database import UnitOfWork


@dataclass(frozen=True, slots=True)
class Rights:
    """Which figures the person may see; the others are None."""

    sees_costs: bool
    sees_prices: bool


def figures_seen(work: UnitOfWork) -> Rights:
    """Asks the database which figures it shows to this person."""
    row = work.connection.execute(select(func.auth.sees("costs"), func.auth.sees("prices"))).one()
    return Rights(*row)


def zero_or_hidden(is_seen: bool) -> ColumnElement[Any]:  # noqa: FBT001  a right
    """What stands where there is nothing to add up: 0, or nothing where the figure is hidden."""
    return literal(Decimal(0)) if is_seen else null()
