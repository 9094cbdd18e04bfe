"""One transfer beside the list, with the steps that its state allows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inventory_desktop.models import TransferStatus
from inventory_desktop.services.transfer_details import TransferDetails, get_transfer_details
from inventory_desktop.services.transfer_list import TransferRow
from inventory_desktop.ui.bus import LabelsWanted, LedgerWanted
from inventory_desktop.ui.screen import PANE_WIDTH
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.transfers.transfer_facts import TransferFacts
from inventory_desktop.ui.transfers.transfer_steps import TransferSteps
from inventory_desktop.ui.widgets.basics import button, label, on_click, plain_tip, scrolled
from inventory_desktop.ui.workplace import Workplace


class TransferPane(QFrame):
    """Shows the transfer that is chosen in the list.

    Args:
        workplace: What the screen works with.
        steps: Takes the steps.
        parent: Its Qt parent.

    Signals:
        receive_wanted: The :class:`TransferDetails` whose goods arrived.
        lines_wanted: The :class:`TransferDetails` whose lines are all to be seen.
        shown: The :class:`TransferDetails` that have just been read.
    """

    receive_wanted = Signal(object)
    lines_wanted = Signal(object)
    shown = Signal(object)

    def __init__(
        self, workplace: Workplace, steps: TransferSteps, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._steps = steps
        self._transfer_id: int | None = None
        self._details: TransferDetails | None = None
        self._buttons: list[QPushButton] = []
        self.setProperty("role", "pane")
        self.setFixedWidth(scaled(PANE_WIDTH))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget = QWidget()
        self._column.addWidget(self._content)
        steps.busy_changed.connect(self._set_busy)

    @property
    def details(self) -> TransferDetails | None:
        """What is shown; None while nothing is."""
        return self._details

    @property
    def transfer_id(self) -> int | None:
        """Primary key of the transfer that is shown, or is about to be."""
        return self._transfer_id

    @property
    def primary(self) -> QPushButton | None:
        """The button of the next step; None if there is none."""
        return self._buttons[0] if self._buttons else None

    def show_id(self, transfer_id: int | None) -> None:
        """Shows another transfer; the former one stays until this one is read."""
        self._transfer_id = transfer_id
        if transfer_id is None:
            self._details = None
        self.reload()

    def reload(self) -> None:
        """Reads the shown transfer again."""
        transfer_id = self._transfer_id
        if transfer_id is not None:
            self._workplace.read(
                lambda work: get_transfer_details(work, transfer_id),
                owner=self,
                done=self._show,
                key="transfer",
            )

    def may(self, *statuses: TransferStatus) -> bool:
        """Whether the shown transfer is in one of these states and the person may go on."""
        details = self._details
        return (
            details is not None
            and details.may_write
            and details.transfer.status in statuses
            and not self._steps.is_busy
        )

    def receive(self) -> None:
        """Wants to record what arrived."""
        if self._details is not None:
            self.receive_wanted.emit(self._details)

    def show_entries(self) -> None:
        """Goes to the ledger's entries of the shown transfer."""
        if self._details is not None:
            self._workplace.bus.want(LedgerWanted(transfer_id=self._details.transfer.id))

    @property
    def has_received(self) -> bool:
        """Whether any goods of the shown transfer arrived."""
        return self._details is not None and any(line.received for line in self._details.lines)

    def print_labels(self) -> None:
        """Wants labels for what was received."""
        if self._details is not None:
            lines = self._details.lines
            self._workplace.bus.want(
                LabelsWanted(tuple((it.product_id, it.received) for it in lines if it.received))
            )

    def _show(self, details: TransferDetails) -> None:
        if details.transfer.id != self._transfer_id:
            return
        if details == self._details:
            self.shown.emit(details)
            return
        self._details = details
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        facts = TransferFacts(details, lambda: self.lines_wanted.emit(details))
        column.addWidget(scrolled(facts), 1)
        column.addWidget(self._foot(details))
        self._column.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content
        self.shown.emit(details)

    # Buttons

    def _foot(self, details: TransferDetails) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 10, 20, 14)
        column.setSpacing(8)
        if not details.may_write:
            reason = label(self.refusal, "small")
            reason.setWordWrap(True)
            column.addWidget(reason)
        self._buttons = self._step_buttons(details.transfer)
        for made in self._buttons:
            made.setEnabled(details.may_write and not self._steps.is_busy)
        others = self._other_buttons(details.transfer)
        for made in self._buttons[:1]:
            column.addWidget(made)
        for pair in (self._buttons[1:], others[:2], others[2:]):
            row = QHBoxLayout()
            row.setSpacing(8)
            for made in pair:
                row.addWidget(made, 1)
            column.addLayout(row)
        return box

    @property
    def refusal(self) -> str:
        """Why the person may not go on with the shown transfer; empty if they may."""
        if self._details is None or self._details.may_write:
            return ""
        return self.tr(
            "Some of these products belong to colleagues; only they, an admin, or whom"
            " they let, may go on."
        )

    def _step_buttons(self, row: TransferRow) -> list[QPushButton]:
        """The next step first."""
        if row.status == TransferStatus.PENDING:
            dispatch = self._button(self.tr("Dispatch"), "primary", "truck", "Ctrl+D")
            on_click(dispatch, lambda: self._steps.dispatch(row))
            complete = self._button(self.tr("Move at once"), "", "package-check", "Ctrl+Shift+D")
            on_click(complete, lambda: self._steps.complete(row))
            return [dispatch, complete, self._cancel_button(row)]
        if row.status == TransferStatus.IN_TRANSIT:
            receive = self._button(self.tr("Receive…"), "primary", "package-open", "Ctrl+R")
            on_click(receive, self.receive)
            complete = self._button(self.tr("Receive all"), "", "package-check", "Ctrl+Shift+R")
            on_click(complete, lambda: self._steps.complete(row))
            return [receive, complete, self._cancel_button(row)]
        return []

    def _cancel_button(self, row: TransferRow) -> QPushButton:
        made = self._button(self.tr("Cancel…"), "danger", "circle-x", "Ctrl+Del")
        on_click(made, lambda: self._steps.cancel(row))
        return made

    def _other_buttons(self, row: TransferRow) -> list[QPushButton]:
        slip = self._button(self.tr("Print slip"), "", "printer", "Ctrl+P")
        on_click(slip, lambda: self._steps.print_slip(row))
        entries = self._button(self.tr("Ledger entries"), "", "arrow-left-right", "Ctrl+L")
        on_click(entries, self.show_entries)
        if row.dispatched_at is None:
            entries.setEnabled(False)
            entries.setToolTip(plain_tip(self.tr("Nothing was posted for this transfer.")))
        if not self.has_received:
            return [slip, entries]
        labels = self._button(self.tr("Labels for what was received"), "", "tags", "Ctrl+Shift+P")
        on_click(labels, self.print_labels)
        return [slip, entries, labels]

    def _button(self, text: str, kind: str, icon: str, keys: str) -> QPushButton:
        made = button(text, kind, icon)
        made.setToolTip(plain_tip(f"{text} ({keys})"))
        return made

    def _set_busy(self, busy: bool) -> None:  # noqa: FBT001  a signal ends here
        may_write = self._details is not None and self._details.may_write
        for made in self._buttons:
            made.setEnabled(may_write and not busy)
