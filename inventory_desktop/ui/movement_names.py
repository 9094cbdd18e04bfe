"""Movement types in the person's words."""

from PySide6.QtCore import QCoreApplication

from inventory_desktop.models import MovementType
from inventory_desktop.services.movement_list import MovementRow
from inventory_desktop.ui.theme import Tone


def type_name(movement_type: str) -> str:
    """Name of a movement type, for example "Transfer in"."""
    return {
        MovementType.PURCHASE: _tr("Purchase"),
        MovementType.SALE: _tr("Sale"),
        MovementType.ADJUSTMENT: _tr("Adjustment"),
        MovementType.DAMAGED: _tr("Damaged"),
        MovementType.RETURN: _tr("Return"),
        MovementType.TRANSFER_IN: _tr("Transfer in"),
        MovementType.TRANSFER_OUT: _tr("Transfer out"),
        MovementType.REVALUATION: _tr("Revaluation"),
    }[MovementType(movement_type)]


def entry_name(entry: MovementRow) -> str:
    """Name of an entry: its type, or that it takes another one back."""
    return _tr("Reversal") if entry.reverses_id is not None else type_name(entry.movement_type)


def type_tone(movement_type: str) -> Tone:
    """Colour of a movement type: what came in, what was lost, what needs a look."""
    return {
        MovementType.PURCHASE: Tone.GOOD,
        MovementType.RETURN: Tone.GOOD,
        MovementType.DAMAGED: Tone.BAD,
        MovementType.ADJUSTMENT: Tone.WARNING,
    }.get(MovementType(movement_type), Tone.NEUTRAL)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MovementType", text)
