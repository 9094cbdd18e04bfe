"""The navigation: which screens there are, in which order. Each is imported when first opened."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from inventory_desktop.ui.navigation import Place
from inventory_desktop.ui.screen import Screen
from inventory_desktop.ui.workplace import Workplace


def places_of(workplace: Workplace) -> Sequence[Place]:  # noqa: C901  one function a screen
    """Lists the screens of a signed-in person, from top to bottom.

    Args:
        workplace: What the screens work with.
    """

    def overview() -> Screen:
        from inventory_desktop.ui.dashboard.dashboard_screen import DashboardScreen

        return DashboardScreen(workplace)

    def summary() -> Screen:
        from inventory_desktop.ui.summary.summary_screen import SummaryScreen

        return SummaryScreen(workplace)

    def products() -> Screen:
        from inventory_desktop.ui.products.product_screen import ProductScreen

        return ProductScreen(workplace)

    def ledger() -> Screen:
        from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen

        return LedgerScreen(workplace)

    def imports() -> Screen:
        from inventory_desktop.ui.imports.imports_screen import ImportsScreen

        return ImportsScreen(workplace)

    def labels() -> Screen:
        from inventory_desktop.ui.labels.labels_screen import LabelsScreen

        return LabelsScreen(workplace)

    def warehouses() -> Screen:
        from inventory_desktop.ui.warehouses.warehouse_screen import WarehouseScreen

        return WarehouseScreen(workplace)

    def transfers() -> Screen:
        from inventory_desktop.ui.transfers.transfer_screen import TransferScreen

        return TransferScreen(workplace)

    return (
        Place("overview", _tr("Overview"), "layout-dashboard", overview),
        Place("products", _tr("Products"), "package", products),
        Place("ledger", _tr("Stock ledger"), "arrow-left-right", ledger),
        Place("warehouses", _tr("Warehouses"), "warehouse", warehouses),
        Place("transfers", _tr("Transfers"), "truck", transfers),
        Place("imports", _tr("Imports"), "file-up", imports),
        Place("labels", _tr("Labels"), "tags", labels),
        Place("summary", _tr("Purchases and sales"), "chart-column", summary, _tr("Analysis")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)
