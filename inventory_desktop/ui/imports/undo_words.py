"""What was taken back of an import and what was not, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from inventory_desktop.models import ImportStatus
from inventory_desktop.services.importing.undo import UndoReport
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.theme import Tone


def undo_words(undone: UndoReport) -> tuple[str, Tone]:
    """Says how taking an import back ended, with what stayed named.

    Returns:
        The sentences, and their colour.
    """
    kept = kept_words((each.sku, each.reason) for each in undone.kept)
    if undone.status is not ImportStatus.UNDONE:
        text = _tr("The import is not taken back completely.")
        if undone.not_reversed:
            count = format_count(undone.not_reversed)
            text += " " + _tr("{0} entries could not be reversed:").format(count)
        else:
            text += " " + _tr("It was stopped; take it back again to go on.")
        return "\n".join(filter(None, (text, kept))), Tone.WARNING
    if kept:
        return "\n".join((_tr("The import is taken back, but for these:"), kept)), Tone.WARNING
    return _tr("The import is taken back."), Tone.GOOD


def kept_words(kept: Iterable[tuple[str, str]]) -> str:
    """What stayed and why, one product a line."""
    return "\n".join(
        reason if reason.startswith(sku) else f"{sku}: {reason}" for sku, reason in kept
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Undo", text)
