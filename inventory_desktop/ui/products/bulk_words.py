"""What becomes of several products, in words."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from inventory_desktop.models import Outcome
from inventory_desktop.services.bulk_edits import BulkEditReport, Example
from inventory_desktop.ui.formats import format_count, format_money, format_quantity

_SHOWN_SKUS = 5


def products_in_words(count: int) -> str:
    """So many products."""
    return _tr("1 product") if count == 1 else _tr("{0} products").format(format_count(count))


def preview_lines(counts: Mapping[Outcome, int]) -> list[str]:
    """What would become of the products, a line for each outcome that any of them comes to."""
    lines = (
        (Outcome.CHANGED, _tr("{0} will change")),
        (Outcome.SAME, _tr("{0} stay as they are: nothing is new for them")),
        (Outcome.NOT_YOURS, _tr("{0} stay: they belong to colleagues")),
        (Outcome.CHANGED_SINCE, _tr("{0} stay: a colleague has just changed them")),
        (Outcome.OUT_OF_RANGE, _tr("{0} stay: their price would be below 0 or too large")),
    )
    return [
        text.format(format_count(counts[outcome])) for outcome, text in lines if counts.get(outcome)
    ]


def applied(report: BulkEditReport) -> str:
    """What an edit did, in a sentence or two."""
    counts = report.counts
    said = _tr("{0} changed.").format(products_in_words(counts.get(Outcome.CHANGED, 0)))
    stayed = sum(count for outcome, count in counts.items() if outcome is not Outcome.CHANGED)
    if stayed:
        said = _tr("{0} {1} stay as they were.").format(said, format_count(stayed))
    if report.left:
        said = _tr("{0} {1} are left: it was stopped.").format(said, format_count(report.left))
    return said


def undone(report: BulkEditReport) -> str:
    """What taking an edit back did, in a sentence or two."""
    counts = report.counts
    said = _tr("{0} as before.").format(products_in_words(counts.get(Outcome.UNDONE, 0)))
    if report.kept:
        shown = ", ".join(report.kept[:_SHOWN_SKUS])
        more = "…" if counts[Outcome.KEPT] > _SHOWN_SKUS else ""
        said = _tr("{0} {1} stay, since they were changed again: {2}{3}").format(
            said, format_count(counts[Outcome.KEPT]), shown, more
        )
    if report.left:
        said = _tr("{0} {1} are left: it was stopped.").format(said, format_count(report.left))
    return said


def example_lines(example: Example) -> list[str]:
    """What would change of one product, field by field."""
    return [
        _tr("{0} → {1}").format(_written(name, example.before[name]), _written(name, after))
        for name, after in example.after.items()
        if after != example.before[name]
    ]


def _written(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return _tr("in use") if value else _tr("not in use")
    if isinstance(value, Decimal):
        return format_money(value) if name == "unit_price" else format_quantity(value)
    return str(value) or _tr("none")


def _tr(text: str) -> str:
    return QCoreApplication.translate("BulkWords", text)
