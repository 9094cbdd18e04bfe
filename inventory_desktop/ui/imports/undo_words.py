"""What was taken back of an import and what was not, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from inventory_desktop.models import ImportStatus
from inventory_desktop.services.importing.undo import UndoReport
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.languages import in_words
from inventory_desktop.ui.theme import Tone


def undo_words(undone: UndoReport, *, name_kept: bool = True) -> tuple[str, Tone]:
    """Says how taking an import back ended.

    Args:
        undone: What became of it.
        name_kept: Whether to name what stayed, one product a line.

    Returns:
        The sentences, and their colour.
    """
    kept = kept_words((each.sku, each.reason) for each in undone.kept)
    parts = [_ended_words(undone), kept if name_kept else ""]
    is_good = undone.status is ImportStatus.UNDONE and not kept
    return "\n".join(filter(None, parts)), Tone.GOOD if is_good else Tone.WARNING


def _ended_words(undone: UndoReport) -> str:
    if undone.status is ImportStatus.UNDONE:
        if undone.kept:
            return _tr("The import is taken back, but for what is named below.")
        return _tr("The import is taken back.")
    text = _tr("The import is not taken back completely.")
    if not undone.not_reversed:
        return f"{text} {_tr('It was stopped; take it back again to go on.')}"
    if undone.not_reversed == 1:
        return f"{text} {_tr('1 entry could not be reversed, see below.')}"
    count = format_count(undone.not_reversed)
    return f"{text} {_tr('{0} entries could not be reversed, see below.').format(count)}"


def kept_words(kept: Iterable[tuple[str, str]]) -> str:
    """What stayed and why, one product a line."""
    return "\n".join(
        in_words(reason) if reason.startswith(sku) else f"{sku}: {in_words(reason)}"
        for sku, reason in kept
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Undo", text)
