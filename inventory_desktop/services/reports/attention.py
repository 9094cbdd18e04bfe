"""All that needs attention, in one read."""

from dataclasses import dataclass

from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.reports.alerts import StockAlerts, stock_alerts
from inventory_desktop.services.reports.late_transfers import LateTransfers, late_transfers
from inventory_desktop.services.reports.open_imports import OpenImports, open_imports
from inventory_desktop.services.reports.unusual_movements import (
    UnusualMovements,
    unusual_movements,
)


@dataclass(frozen=True, slots=True)
class Attention:
    """What somebody should look at today."""

    stock: StockAlerts
    transfers: LateTransfers
    imports: OpenImports
    movements: UnusualMovements

    @property
    def is_calm(self) -> bool:
        """Whether nothing needs attention."""
        return not (
            self.stock.low
            or self.stock.sold_out
            or self.transfers.count
            or self.imports.count
            or self.movements.count
        )


def attention(work: UnitOfWork) -> Attention:
    """Looks through products, transfers, imports and the latest entries."""
    return Attention(
        stock=stock_alerts(work),
        transfers=late_transfers(work),
        imports=open_imports(work),
        movements=unusual_movements(work),
    )
