"""What the states and steps of a transfer are called, and their colours."""

from PySide6.QtCore import QCoreApplication

from inventory_desktop.models import TransferStatus
from inventory_desktop.services.transfer_details import StepKind
from inventory_desktop.services.transfer_list import TransferRow
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.theme import Tone

_TONES = {
    TransferStatus.PENDING: Tone.NEUTRAL,
    TransferStatus.IN_TRANSIT: Tone.WARNING,
    TransferStatus.COMPLETED: Tone.GOOD,
    TransferStatus.CANCELLED: Tone.BAD,
}


def status_name(status: TransferStatus) -> str:
    """Name of a state, for example "In transit"."""
    return {
        TransferStatus.PENDING: _tr("Pending"),
        TransferStatus.IN_TRANSIT: _tr("In transit"),
        TransferStatus.COMPLETED: _tr("Done"),
        TransferStatus.CANCELLED: _tr("Cancelled"),
    }[status]


def state_name(row: TransferRow) -> str:
    """Name of the state that a transfer is in."""
    if row.is_partly_received:
        return _tr("Partly received")
    return status_name(TransferStatus(row.status))


def state_tone(row: TransferRow) -> Tone:
    """Colour of the state that a transfer is in."""
    return _TONES[TransferStatus(row.status)]


def goods_name(row: TransferRow) -> str:
    """The first product, and how many more there are."""
    if row.line_count == 1:
        return row.product_name
    return _tr("{0}  +{1}").format(row.product_name, format_count(row.line_count - 1))


def way_name(row: TransferRow) -> str:
    """From where to where."""
    return _tr("{0} → {1}").format(row.from_warehouse_name, row.to_warehouse_name)


def step_name(kind: StepKind) -> str:
    """Name of a step, for example "Dispatched"."""
    return {
        StepKind.CREATED: _tr("Created"),
        StepKind.DISPATCHED: _tr("Dispatched"),
        StepKind.RECEIVED: _tr("Partly received"),
        StepKind.COMPLETED: _tr("Received, done"),
        StepKind.CANCELLED: _tr("Cancelled"),
    }[kind]


def step_icon(kind: StepKind) -> tuple[str, str]:
    """Lucide name and colour of a step."""
    return {
        StepKind.CREATED: ("file-plus", "second"),
        StepKind.DISPATCHED: ("truck", "warning"),
        StepKind.RECEIVED: ("package-open", "warning"),
        StepKind.COMPLETED: ("circle-check", "good"),
        StepKind.CANCELLED: ("circle-x", "bad"),
    }[kind]


def _tr(text: str) -> str:
    return QCoreApplication.translate("TransferNames", text)
