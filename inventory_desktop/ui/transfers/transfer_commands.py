"""What can be done with the transfer in the pane, for keys, palette and overview."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from inventory_desktop.models import TransferStatus
from inventory_desktop.services.transfer_list import TransferRow
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.transfers.transfer_pane import TransferPane
from inventory_desktop.ui.transfers.transfer_steps import TransferSteps

_PENDING, _MOVING = TransferStatus.PENDING, TransferStatus.IN_TRANSIT


def step_commands(
    pane: TransferPane, steps: TransferSteps, is_free: Callable[[], bool]
) -> Sequence[Command]:
    """Makes the commands.

    Args:
        pane: Where the transfer is shown.
        steps: Takes the steps.
        is_free: Whether nothing lies over the list.
    """

    def shown(act: Callable[[TransferRow], object]) -> Callable[[], object]:
        return lambda: None if pane.details is None else act(pane.details.transfer)

    def may(*states: TransferStatus) -> Callable[[], bool]:
        return lambda: is_free() and pane.may(*states)

    def is_shown() -> bool:
        return is_free() and pane.details is not None

    def is_posted() -> bool:
        details = pane.details
        return details is not None and details.transfer.dispatched_at is not None

    return (
        Command(
            "transfers.dispatch", _tr("Dispatch"), shown(steps.dispatch), "Ctrl+D", "truck",
            may(_PENDING),
        ),
        Command(
            "transfers.at_once", _tr("Move at once"), shown(steps.complete), "Ctrl+Shift+D",
            "package-check", may(_PENDING),
        ),
        Command(
            "transfers.receive", _tr("Receive…"), pane.receive, "Ctrl+R", "package-open",
            may(_MOVING),
        ),
        Command(
            "transfers.receive_all", _tr("Receive all"), shown(steps.complete), "Ctrl+Shift+R",
            "package-check", may(_MOVING),
        ),
        Command(
            "transfers.cancel", _tr("Cancel the transfer"), shown(steps.cancel), "Ctrl+Del",
            "circle-x", may(_PENDING, _MOVING),
        ),
        Command(
            "transfers.print", _tr("Print the slip"), shown(steps.print_slip), "Ctrl+P", "printer",
            is_shown,
        ),
        Command(
            "transfers.entries", _tr("Ledger entries of the transfer"), pane.show_entries,
            "Ctrl+L", "arrow-left-right", is_posted,
        ),
        Command(
            "transfers.labels", _tr("Labels for what was received"), pane.print_labels,
            "Ctrl+Shift+P", "tags", lambda: is_free() and pane.has_received,
        ),
    )  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("TransferCommands", text)
