"""What is stored: mapped classes, one file per noun."""

from inventory_desktop.models.base import Base
from inventory_desktop.models.imports import (
    ImportBatch,
    ImportedProduct,
    ImportKind,
    ImportStatus,
)
from inventory_desktop.models.products import Product, ProductBarcode, ProductEditor
from inventory_desktop.models.saved_views import SavedView
from inventory_desktop.models.stock import (
    MovementSeal,
    MovementType,
    ProductStock,
    StockLevel,
    StockMovement,
)
from inventory_desktop.models.totals import MovementGap, MovementTotal, MovementTotalsState
from inventory_desktop.models.transfers import StockTransfer, StockTransferLine, TransferStatus
from inventory_desktop.models.users import (
    AccountRequest,
    AuditEntry,
    AuthSetting,
    Credential,
    Desktop,
    SigningKey,
    User,
)
from inventory_desktop.models.warehouses import Warehouse

__all__ = [
    "AccountRequest",
    "AuditEntry",
    "AuthSetting",
    "Base",
    "Credential",
    "Desktop",
    "ImportBatch",
    "ImportKind",
    "ImportStatus",
    "ImportedProduct",
    "MovementGap",
    "MovementSeal",
    "MovementTotal",
    "MovementTotalsState",
    "MovementType",
    "Product",
    "ProductBarcode",
    "ProductEditor",
    "ProductStock",
    "SavedView",
    "SigningKey",
    "StockLevel",
    "StockMovement",
    "StockTransfer",
    "StockTransferLine",
    "TransferStatus",
    "User",
    "Warehouse",
]
