"""How far a long job is, in words."""

from PySide6.QtCore import QCoreApplication

from inventory_desktop.services.importing.progress import Progress
from inventory_desktop.ui.formats import format_count

_MINUTE = 60
_HOUR = 3600
_SHORT = 5


def phase_words(progress: Progress) -> str:
    """What is being done just now."""
    return {
        "Checking the file": _tr("Checking the file"),
        "Looking through the file": _tr("Looking through the file"),
        "Importing": _tr("Importing"),
        "Reversing entries": _tr("Reversing entries"),
        "Exporting": _tr("Exporting"),
    }.get(progress.phase, progress.phase)


def counted_words(progress: Progress) -> str:
    """How many rows are done, and how many a second once there is a rate."""
    done, rate = format_count(progress.done), format_count(round(progress.rate))
    if not progress.done and progress.total:
        return _tr("{0} of {1} rows").format(done, format_count(progress.total))
    if progress.total is None:
        return _tr("{0} rows, {1} a second").format(done, rate)
    total = format_count(max(progress.total, progress.done))
    return _tr("{0} of {1} rows, {2} a second").format(done, total, rate)


def left_words(progress: Progress) -> str:
    """How long it will go on; empty while nobody knows."""
    seconds = progress.remaining_seconds
    if seconds is None:
        return ""
    if seconds < _SHORT:
        return _tr("a few seconds left")
    if seconds < _MINUTE:
        return _tr("{0} s left").format(format_count(round(seconds)))
    if seconds < _HOUR:
        return _tr("{0} min left").format(format_count(round(seconds / _MINUTE)))
    hours, minutes = divmod(round(seconds / _MINUTE), _MINUTE)
    return _tr("{0} h {1} min left").format(format_count(hours), format_count(minutes))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Progress", text)
