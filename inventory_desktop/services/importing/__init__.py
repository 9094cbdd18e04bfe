"""Imports of products and movements from CSV and XLSX files, each a batch that can be undone."""

from inventory_desktop.services.importing.batches import ImportRow, get_import, list_imports
from inventory_desktop.services.importing.maps import ImportMap, load_map, shipped_maps
from inventory_desktop.services.importing.movement_import import ImportMovements, import_movements
from inventory_desktop.services.importing.progress import Progress
from inventory_desktop.services.importing.report import ImportReport

__all__ = [
    "ImportMap",
    "ImportMovements",
    "ImportReport",
    "ImportRow",
    "Progress",
    "get_import",
    "import_movements",
    "list_imports",
    "load_map",
    "shipped_maps",
]
