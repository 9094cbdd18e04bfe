"""What is stored: mapped classes, one file per noun."""

from inventory_desktop.models.base import Base
from inventory_desktop.models.bulk_edits import (
    BulkEdit,
    BulkEditedProduct,
    BulkEditStatus,
    Outcome,
)
from inventory_desktop.models.changes import ChangeLogState, LoggedChange
from inventory_desktop.models.imports import (
    ImportBatch,
    ImportedProduct,
    ImportKind,
    ImportStatus,
)
from inventory_desktop.models.products import (
    Product,
    ProductBarcode,
    ProductEditor,
    ProductPicture,
)
from inventory_desktop.models.saved_views import SavedView
from inventory_desktop.models.stock import (
    MovementSeal,
    MovementType,
    ProductStock,
    StockLevel,
    StockMovement,
    StockState,
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
    "BulkEdit",
    "BulkEditStatus",
    "BulkEditedProduct",
    "ChangeLogState",
    "Credential",
    "Desktop",
    "ImportBatch",
    "ImportKind",
    "ImportStatus",
    "ImportedProduct",
    "LoggedChange",
    "MovementGap",
    "MovementSeal",
    "MovementTotal",
    "MovementTotalsState",
    "MovementType",
    "Outcome",
    "Product",
    "ProductBarcode",
    "ProductEditor",
    "ProductPicture",
    "ProductStock",
    "SavedView",
    "SigningKey",
    "StockLevel",
    "StockMovement",
    "StockState",
    "StockTransfer",
    "StockTransferLine",
    "TransferStatus",
    "User",
    "Warehouse",
]
