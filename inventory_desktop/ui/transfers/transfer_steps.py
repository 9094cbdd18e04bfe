"""The steps that a person takes with a transfer, each a write in the background."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inventory_desktop.errors import AppError
from inventory_desktop.models import TransferStatus
from inventory_desktop.services import transfers, warehouses
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.transfer_details import TransferDetails, get_transfer_details
from inventory_desktop.services.transfer_list import TransferRow
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.transfers.transfer_names import way_name
from inventory_desktop.ui.workplace import Workplace

TRANSFER_CHANGE = changed(Entity.TRANSFER, Entity.MOVEMENT, Entity.STOCK)
_Printed = tuple[TransferDetails, WarehouseRow, WarehouseRow]


class TransferSteps(QObject):
    """Takes steps and tells how they went.

    Args:
        workplace: Where they are written.
        window: Over which questions and the slip are shown; owns this.

    Signals:
        busy_changed: Whether a step is being taken.
    """

    busy_changed = Signal(bool)

    def __init__(self, workplace: Workplace, window: QWidget) -> None:
        super().__init__(window)
        self._workplace = workplace
        self._window = window
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        """Whether a step is being taken."""
        return self._is_busy

    def dispatch(self, row: TransferRow) -> None:
        """Takes the goods out of the source."""
        self._take(
            lambda work: transfers.dispatch_transfer(work, row.id),
            self.tr("Transfer {0} is on its way to {1}.").format(row.id, row.to_warehouse_name),
        )

    def complete(self, row: TransferRow) -> None:
        """Puts all that is still open into the target."""
        self._take(
            lambda work: transfers.complete_transfer(work, row.id),
            self.tr("Transfer {0} is done: all of it is in {1}.").format(
                row.id, row.to_warehouse_name
            ),
        )

    def cancel(self, row: TransferRow) -> None:
        """Asks once, in words, and cancels."""
        if self._is_busy:
            return
        self._workplace.messages.confirm(
            self.tr("Cancel transfer {0}?").format(row.id),
            self._consequence(row),
            action=self.tr("Cancel the transfer"),
            act=lambda: self._cancel(row),
        )

    def print_slip(self, row: TransferRow) -> None:
        """Shows the slip, from where it can be printed or saved."""

        def load(work: UnitOfWork) -> _Printed:
            details = get_transfer_details(work, row.id)
            places = (row.from_warehouse_id, row.to_warehouse_id)
            source, target = (warehouses.get_warehouse(work, place) for place in places)
            return details, source, target

        self._workplace.read(load, owner=self, done=self._show_slip, key="slip")

    def _show_slip(self, printed: _Printed) -> None:
        from inventory_desktop.ui.printing.preview_dialog import show_preview
        from inventory_desktop.ui.transfers.transfer_slip import TransferSlip

        slip = TransferSlip(*printed, printed_at=datetime.now(UTC))
        show_preview(slip, self._workplace.tasks, self._window.window())

    def _cancel(self, row: TransferRow) -> None:
        self._take(
            lambda work: transfers.cancel_transfer(work, row.id),
            self.tr("Transfer {0} is cancelled.").format(row.id),
        )

    def _consequence(self, row: TransferRow) -> str:
        if row.status == TransferStatus.PENDING:
            return self.tr("{0}\nThe goods are no longer reserved in {1}.").format(
                way_name(row), row.from_warehouse_name
            )
        if row.is_partly_received:
            return self.tr(
                "{0}\nWhat has not arrived yet goes back into {1}. What has arrived stays in {2}."
            ).format(way_name(row), row.from_warehouse_name, row.to_warehouse_name)
        return self.tr("{0}\nThe goods are under way; they go back into {1}.").format(
            way_name(row), row.from_warehouse_name
        )

    def _take(self, step: Callable[[UnitOfWork], TransferRow], news: str) -> None:
        if self._is_busy:
            return
        self._set_busy(busy=True)
        self._workplace.write(
            step,
            change=TRANSFER_CHANGE,
            owner=self,
            done=lambda _row: self._tell(news),
            failed=self._fail,
        )

    def _tell(self, news: str) -> None:
        self._set_busy(busy=False)
        self._workplace.messages.done(news)

    def _fail(self, error: AppError) -> None:
        self._set_busy(busy=False)
        self._workplace.messages.error(error)

    def _set_busy(self, *, busy: bool) -> None:
        self._is_busy = busy
        self.busy_changed.emit(busy)
