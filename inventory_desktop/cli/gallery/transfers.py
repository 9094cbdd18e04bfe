"""Scenes of the transfers screen."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import Qt

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.models import MovementType, TransferStatus
from inventory_desktop.models.base import LARGEST_QUANTITY
from inventory_desktop.services import products, stock, transfers, warehouses
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.products import ProductFields
from inventory_desktop.services.stock import PostMovement
from inventory_desktop.services.transfer_list import TransferQuery, TransferRow, transfer_rows
from inventory_desktop.services.transfers import CreateTransfer
from inventory_desktop.ui.printing.preview_dialog import PreviewDialog
from inventory_desktop.ui.transfers.transfer_screen import TransferScreen

Wanted = Callable[[TransferRow], bool]


def _screen(stage: Stage) -> TransferScreen:
    return stage.open("transfers", TransferScreen)


def _chosen(stage: Stage, wanted: Wanted) -> TransferScreen:
    """Chooses the first transfer that fits."""
    rows = stage.read(lambda work: transfer_rows(work, TransferQuery(), None, 100))
    screen = _screen(stage)
    screen.show_transfer(next(row.id for row in rows if wanted(row)))
    stage.operator.settle()
    screen.table.setFocus()
    return screen


def _plain(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.table.choose_none()
    stage.operator.settle()
    yield


def _pending(stage: Stage) -> Iterator[None]:
    _chosen(stage, lambda row: row.status == TransferStatus.PENDING and row.line_count > 12)  # noqa: PLR2004  more than the pane shows
    yield


def _partly(stage: Stage) -> Iterator[None]:
    _chosen(stage, lambda row: row.is_partly_received)
    yield


def _done(stage: Stage) -> Iterator[None]:
    _chosen(stage, lambda row: row.written_off > 0)
    yield


def _no_hits(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    stage.operator.type(screen.search, "no such thing")
    stage.operator.settle()
    yield
    screen.search.take("")
    stage.operator.settle()


def _form(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.begin_new()
    stage.operator.settle()
    block = [["KIT-0001", "2"], ["TAB-0004", "3"], ["STA-0002", "9000"], ["NOT-THERE", "1"]]
    screen.form.lines.put_block(0, ("product", "quantity"), block)
    stage.operator.settle()
    screen.form.grid.table.show_cell(2, "quantity")
    screen.form.grid.setFocus()
    stage.operator.settle()
    yield
    screen.form.lines.clear()
    screen.form.leave()
    stage.operator.settle()


def _receipt(stage: Stage) -> Iterator[None]:
    screen = _chosen(
        stage, lambda row: row.status == TransferStatus.IN_TRANSIT and not row.is_partly_received
    )
    screen.details.receive()
    stage.operator.settle()
    lines = screen.receipt.arrivals.lines
    lines.put(0, "received", "0")
    lines.put(1, "received", "0")
    lines.put(1, "rest", lines.columns[5].choices[1])
    lines.put(1, "reason", "The crate fell off the trolley")
    screen.receipt.grid.table.show_cell(0, "rest")
    stage.operator.settle()
    yield
    screen.receipt.arrivals.take_all()
    lines.put(1, "reason", "")
    screen.receipt.leave()
    stage.operator.settle()


def _lines(stage: Stage) -> Iterator[None]:
    screen = _chosen(stage, lambda row: row.received > Decimal(0) and row.line_count > 4)  # noqa: PLR2004  some
    details = screen.details.details
    if details is not None:
        screen.details.lines_wanted.emit(details)
    stage.operator.settle()
    yield
    screen.close_sheet()


def _slip(stage: Stage) -> Iterator[None]:
    screen = _chosen(stage, lambda row: row.line_count > 12)  # noqa: PLR2004  several pages
    details = screen.details.details
    if details is not None:
        screen.steps.print_slip(details.transfer)
    stage.operator.settle()
    dialog = stage.window.findChild(PreviewDialog)
    yield
    if dialog is not None:
        stage.operator.press(dialog, Qt.Key.Key_Escape)
    stage.operator.settle()


def _failed(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    with stage.server_gone():
        screen.search.take("anything")
        stage.operator.pause(300)
        yield
    screen.search.take("")
    stage.operator.settle()


def _long(stage: Stage) -> Iterator[None]:
    """A name, a reference and a quantity as large as they can be."""
    made = stage.write(_make_long)
    screen = _screen(stage)
    screen.show_transfer(made)
    screen.refresh()
    stage.operator.settle()
    yield


def _make_long(work: UnitOfWork) -> int:
    fields = ProductFields(
        "X" * 64, f"{'Weather-proof ' * 12}garden table", unit_of_measure="m" * 20
    )
    product = products.create_product(work, fields)
    source, target = warehouses.list_warehouses(work)[:2]
    bought = PostMovement(uuid4(), product.id, source.id, MovementType.PURCHASE, LARGEST_QUANTITY)
    stock.post_movement(work, bought)
    command = CreateTransfer(
        uuid4(), product.id, source.id, target.id, LARGEST_QUANTITY, "R" * 100, "word " * 100
    )
    return transfers.dispatch_transfer(work, transfers.create_transfer(work, command).id).id


BARE = (Scene("transfers", "empty", _plain),)
FULL = (
    Scene("transfers", "full", _plain),
    Scene("transfers", "pending", _pending),
    Scene("transfers", "partly", _partly),
    Scene("transfers", "written-off", _done),
    Scene("transfers", "no-hits", _no_hits),
    Scene("transfers", "form-refused", _form),
    Scene("transfers", "receipt", _receipt),
    Scene("transfers", "all-lines", _lines),
    Scene("transfers", "slip", _slip),
    Scene("transfers", "failed", _failed),
    Scene("transfers", "long", _long),
)
