"""Taking one product out of use, or back into it, with a way back in the toast."""

from PySide6.QtCore import QCoreApplication

from inventory_desktop.services import products
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.products import ProductRow
from inventory_desktop.ui.workplace import Workplace


def set_active(workplace: Workplace, row: ProductRow, *, is_active: bool) -> None:
    """Takes a product out of use, or puts it back; errors are told in the usual way."""

    def done(now: ProductRow) -> None:
        text = _tr("{0} is back in use.") if is_active else _tr("{0} is out of use.")
        workplace.messages.done(
            text.format(now.sku),
            action=_tr("Undo"),
            act=lambda: set_active(workplace, now, is_active=not is_active),
        )

    workplace.write(
        lambda work: products.set_product_active(work, row.id, is_active=is_active),
        change=changed(Entity.PRODUCT),
        owner=workplace.bus,
        done=done,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProductActivity", text)
