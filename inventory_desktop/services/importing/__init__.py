"""Imports of products and movements from CSV and XLSX files, each a batch that can be undone."""

from inventory_desktop.services.importing.batches import ImportRow, get_import, list_imports
from inventory_desktop.services.importing.map_files import (
    load_map,
    own_maps_folder,
    shipped_maps,
)
from inventory_desktop.services.importing.maps import ImportMap
from inventory_desktop.services.importing.movement_import import ImportMovements, import_movements
from inventory_desktop.services.importing.product_import import ImportProducts, import_products
from inventory_desktop.services.importing.progress import Progress
from inventory_desktop.services.importing.report import ImportReport
from inventory_desktop.services.importing.undo import UndoReport, undo_import

__all__ = [
    "ImportMap",
    "ImportMovements",
    "ImportProducts",
    "ImportReport",
    "ImportRow",
    "Progress",
    "UndoReport",
    "get_import",
    "import_movements",
    "import_products",
    "list_imports",
    "load_map",
    "own_maps_folder",
    "shipped_maps",
    "undo_import",
]
