"""Scenes of the stock ledger."""

from collections.abc import Iterator

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.services.product_list import ProductQuery, product_rows
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen


def _screen(stage: Stage) -> LedgerScreen:
    return stage.open("ledger", LedgerScreen)


def _plain(stage: Stage) -> Iterator[None]:
    _screen(stage)
    yield


def _new_delivery(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.begin_delivery()
    stage.operator.settle()
    yield
    screen.delivery.leave()


def _entry(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.table.setFocus()
    screen.table.choose_first()
    stage.operator.settle()
    yield


def _delivery(stage: Stage) -> Iterator[None]:
    """Typed as far as it goes, with a line that lacks its product and one of large numbers."""
    screen = _screen(stage)
    screen.begin_delivery()
    stage.operator.settle()
    screen.delivery.reference.setText("DN-2024-10-17/0042")
    skus = [row.sku for row in stage.read(lambda work: product_rows(work, ProductQuery(), None, 4))]
    block = [
        [skus[0], "24", "3.15"],
        [skus[1], "6", "12.4825"],
        ["NOT-THERE", "10", "0.99"],
        [skus[2], "125000", "1899.50"],
        [skus[3], "2.5", ""],
    ]
    screen.delivery.lines.put_block(0, ("product", "quantity", "cost"), block)
    stage.operator.settle()
    screen.delivery.grid.show_first_error()
    stage.operator.settle()
    yield
    screen.delivery.lines.clear()
    screen.delivery.reference.clear()
    screen.delivery.leave()


BARE = (Scene("ledger", "empty", _plain), Scene("ledger", "delivery-empty", _new_delivery))
FULL = (
    Scene("ledger", "full", _plain),
    Scene("ledger", "entry", _entry),
    Scene("ledger", "delivery", _delivery),
)
