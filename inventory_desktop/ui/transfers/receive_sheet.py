"""The form for goods that arrived: how many of each, and what became of the rest."""

from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import AppError, PermissionDenied, RuleError, SignInRequired
from inventory_desktop.errors import ValidationError as Invalid
from inventory_desktop.services import transfers
from inventory_desktop.services.products import ScannedProduct
from inventory_desktop.services.transfer_details import TransferDetails
from inventory_desktop.services.transfer_list import TransferRow
from inventory_desktop.services.transfers import ReceiveTransfer
from inventory_desktop.ui.formats import format_count, format_quantity
from inventory_desktop.ui.grids.line_grid import LineGrid
from inventory_desktop.ui.transfers.arrivals import Arrivals
from inventory_desktop.ui.transfers.transfer_names import way_name
from inventory_desktop.ui.transfers.transfer_steps import TRANSFER_CHANGE
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label, on_click, plain_tip
from inventory_desktop.ui.workplace import Workplace

_ID_REUSED = "request_id_reused"
_TOO_MUCH = "transfer_too_much"


class ReceiveSheet(QWidget):
    """Records what arrived of a transfer; all of it unless the person types otherwise.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        arrivals: The lines.
        grid: Where they are typed.

    Signals:
        closed: The person leaves.
        received: The :class:`TransferRow` as it stands now.
    """

    closed = Signal()
    received = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._request_id = uuid4()
        self._details: TransferDetails | None = None
        self.arrivals = Arrivals(workplace, self)
        self.grid = LineGrid(self.arrivals.lines, workplace, self.tr("Products that arrived"))
        self.banner = Banner()
        self._title = label("", "title")
        self._subtitle = label("", "second")
        self._sum = label("", "second")
        self.cancel_button = button(self.tr("Cancel"))
        self.all_button = button(self.tr("All arrived"), icon="package-check")
        self.none_button = button(self.tr("Nothing arrived"), icon="package-x")
        self.receive_button = button(self.tr("Receive"), "primary", "check")
        self._lay_out()
        self._connect()

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that would be lost."""
        return self._details is not None and self.arrivals.is_changed

    @property
    def unsaved(self) -> str:
        """What would be lost, in words; empty if nothing would."""
        if self._details is None or not self.is_dirty:
            return ""
        return self.tr("The receipt of transfer {0}").format(self._details.transfer.id)

    def begin(self, details: TransferDetails) -> None:
        """Opens the form for a transfer; what was typed for the same one stays."""
        if self._details is not None and self._details.transfer.id == details.transfer.id:
            self.grid.setFocus()
            return
        self._request_id = uuid4()
        self._details = details
        row = details.transfer
        self._title.setText(self.tr("Receive transfer {0}").format(row.id))
        parts = (way_name(row), row.transfer_reference or "")
        self._subtitle.setText("  ·  ".join(part for part in parts if part))
        self.banner.clear()
        self.arrivals.expect(details.lines)
        self.grid.table.show_cell(0, "received")
        self.grid.setFocus()

    def take_scan(self, scanned: ScannedProduct) -> bool:
        """Puts the cursor where a scanned product is received; False if it is not expected."""
        if not self.receive_button.isEnabled():
            return True
        row = self.arrivals.row_of(scanned.product.id)
        if row is None:
            self.banner.say(
                self.tr("{0} is not expected with this transfer.").format(scanned.product.sku)
            )
            return True
        self.grid.table.drop_scanned_text()
        self.grid.table.show_cell(row, "received")
        self.grid.setFocus()
        return True

    def receive(self) -> None:
        """Records what is typed, or says what is wrong."""
        details = self._details
        if details is None or not self.receive_button.isEnabled():
            return
        self.banner.clear()
        self.grid.table.finish_cell()
        if self.grid.show_first_error():
            return
        arrivals = self.arrivals.arrivals
        if not arrivals:
            self.banner.say(self.tr("Type what arrived, or what will not be coming any more."))
            return
        command = ReceiveTransfer(self._request_id, details.transfer.id, arrivals)
        self._set_busy(busy=True)
        self._workplace.write(
            lambda work: transfers.receive_transfer(work, command),
            change=TRANSFER_CHANGE,
            owner=self,
            done=self._take_received,
            failed=self._show_error,
        )

    def leave(self) -> None:
        """Closes the form; asks first if something is typed."""
        if not self.receive_button.isEnabled():
            return
        if not self.is_dirty:
            self._close()
            return
        self._workplace.messages.confirm(
            self.tr("Throw the receipt away?"),
            self.tr("What you typed would be lost; nothing was received yet."),
            action=self.tr("Throw away"),
            act=self._close,
        )

    def _close(self) -> None:
        self._details = None
        self.closed.emit()

    def _take_received(self, row: TransferRow) -> None:
        self._set_busy(busy=False)
        self._details = None
        self.received.emit(row)

    def _show_error(self, error: AppError) -> None:
        self._set_busy(busy=False)
        if isinstance(error, RuleError) and error.code == _TOO_MUCH:
            self.arrivals.tell(str(error.details.get("sku")), error.message)
            self.grid.show_first_error()
        elif isinstance(error, RuleError | PermissionDenied | Invalid) and not isinstance(
            error, SignInRequired
        ):
            self.banner.say(error.message)
        else:
            self._workplace.messages.error(error)
        if isinstance(error, RuleError) and error.code == _ID_REUSED:
            self._request_id = uuid4()

    def _set_busy(self, *, busy: bool) -> None:
        for each in (self.grid, self.all_button, self.none_button, self.cancel_button):
            each.setEnabled(not busy)
        self.receive_button.setEnabled(not busy)
        (self if busy else self.grid).setFocus()
        self.receive_button.setText(self.tr("Receiving…") if busy else self.tr("Receive"))

    def _show_sum(self) -> None:
        """Says what the receipt comes to."""
        complete, short, expected, lost = self.arrivals.sums
        words = [self.tr("{0} lines complete").format(format_count(complete))]
        if short:
            words.append(self.tr("{0} short").format(format_count(short)))
        words += [
            text.format(format_quantity(amount))
            for amount, text in (
                (expected, self.tr("{0} still expected")),
                (lost, self.tr("{0} written off")),
            )
            if amount > Decimal(0)
        ]
        self._sum.setText(",  ".join(words))

    # Widgets

    def _connect(self) -> None:
        self.arrivals.lines.changed.connect(self._show_sum)
        on_click(self.all_button, self.arrivals.take_all)
        on_click(self.none_button, self.arrivals.take_none)
        on_click(self.cancel_button, self.leave)
        on_click(self.receive_button, self.receive)
        QShortcut(
            QKeySequence("Ctrl+Return"), self, self.receive,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(titles, 1)
        head.addWidget(self.none_button)
        head.addWidget(self.all_button)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.cancel_button)
        foot.addStretch()
        foot.addWidget(self._sum)
        foot.addWidget(self.receive_button)
        self.receive_button.setToolTip(plain_tip(self.tr("Receive (Ctrl+Enter)")))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.grid, 1)
        column.addWidget(self.banner)
        column.addLayout(foot)
