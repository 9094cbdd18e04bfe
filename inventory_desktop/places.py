"""The navigation: which screens there are, in which order.

Their modules are loaded by :func:`load_screens` while nobody waits for them, and at the latest when
a screen is first opened.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from inventory_desktop.ui.navigation import Place
from inventory_desktop.ui.screen import Screen
from inventory_desktop.ui.workplace import Workplace

_Maker = Callable[[Workplace], Screen]


def _overview() -> _Maker:
    from inventory_desktop.ui.dashboard.dashboard_screen import DashboardScreen

    return DashboardScreen


def _products() -> _Maker:
    from inventory_desktop.ui.products.product_screen import ProductScreen

    return ProductScreen


def _ledger() -> _Maker:
    from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen

    return LedgerScreen


def _warehouses() -> _Maker:
    from inventory_desktop.ui.warehouses.warehouse_screen import WarehouseScreen

    return WarehouseScreen


def _transfers() -> _Maker:
    from inventory_desktop.ui.transfers.transfer_screen import TransferScreen

    return TransferScreen


def _imports() -> _Maker:
    from inventory_desktop.ui.imports.imports_screen import ImportsScreen

    return ImportsScreen


def _labels() -> _Maker:
    from inventory_desktop.ui.labels.labels_screen import LabelsScreen

    return LabelsScreen


def _summary() -> _Maker:
    from inventory_desktop.ui.summary.summary_screen import SummaryScreen

    return SummaryScreen


_SCREENS: Mapping[str, Callable[[], _Maker]] = {
    "overview": _overview,
    "products": _products,
    "ledger": _ledger,
    "warehouses": _warehouses,
    "transfers": _transfers,
    "imports": _imports,
    "labels": _labels,
    "summary": _summary,
}
"""What loads the screen of a place, by the place's key."""


def places_of(workplace: Workplace) -> Sequence[Place]:
    """Lists the screens of a signed-in person, from top to bottom.

    Args:
        workplace: What the screens work with.
    """

    def place(key: str, title: str, icon: str, section: str = "") -> Place:
        return Place(key, title, icon, lambda: _SCREENS[key]()(workplace), section)

    return (
        place("overview", _tr("Overview"), "layout-dashboard"),
        place("products", _tr("Products"), "package"),
        place("ledger", _tr("Stock ledger"), "arrow-left-right"),
        place("warehouses", _tr("Warehouses"), "warehouse"),
        place("transfers", _tr("Transfers"), "truck"),
        place("imports", _tr("Imports"), "file-up"),
        place("labels", _tr("Labels"), "tags"),
        place("summary", _tr("Purchases and sales"), "chart-column", _tr("Analysis")),
    )


def load_screens() -> None:
    """Loads the modules of all screens; may be called on any thread."""
    for load in _SCREENS.values():
        load()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)
