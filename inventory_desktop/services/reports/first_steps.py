"""How far a new shop has come: what a person has to do before there is anything to report."""

from dataclasses import dataclass

from sqlalchemy import exists, select

from inventory_desktop.models import Product, StockMovement, Warehouse
from inventory_desktop.services.database import UnitOfWork


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """What is there already."""

    has_warehouse: bool
    has_product: bool
    has_entry: bool


def first_steps(work: UnitOfWork) -> FirstSteps:
    """Looks whether there is a warehouse in use, a product, and an entry in the ledger."""
    row = work.connection.execute(
        select(
            exists().where(Warehouse.is_active),
            exists(select(Product.id)),
            exists(select(StockMovement.id)),
        )
    ).one()
    return FirstSteps(*row)
