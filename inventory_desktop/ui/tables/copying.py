"""Selected rows as the text that spreadsheets paste."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import QItemSelection, QObject
from PySide6.QtGui import QGuiApplication

from inventory_desktop.ui.tables.columns import Column
from inventory_desktop.ui.tables.server_model import ServerTableModel
from inventory_desktop.ui.tables.whole_list import Ranges

Row = TypeVar("Row")

MOST_COPIED = 100_000
_MOST_AT_ONCE = 1000
"""Rows that are copied without leaving the GUI thread, if all of them are known."""


def copy_rows(
    table: ServerTableModel[Row],
    selection: QItemSelection,
    columns: Sequence[Column[Row]],
    done: Callable[[int, int], object],
    *,
    owner: QObject,
) -> None:
    """Puts the selected rows on the clipboard; those not known yet are read in the background.

    Args:
        table: The model.
        selection: Which rows; no more than :data:`MOST_COPIED` are taken.
        columns: From left to right.
        done: Takes how many rows were copied, and how many were selected, if that took a while.
        owner: Whose the reading is; a newer copy replaces an older one.
    """
    ranges = selected_ranges(selection)
    wanted = first_of(ranges, MOST_COPIED)
    read = table.reader(wanted)
    if not wanted or read is None:
        return

    known = _known_rows(table, wanted)
    if known is not None:
        QGuiApplication.clipboard().setText(spreadsheet_text(columns, known)[0])
        return

    def take(copy: tuple[str, int]) -> None:
        text, rows = copy
        QGuiApplication.clipboard().setText(text)
        done(rows, count(ranges))

    table.tasks.run(lambda: spreadsheet_text(columns, read()), owner=owner, key="copy", done=take)


def selected_ranges(selection: QItemSelection) -> list[tuple[int, int]]:
    """The selected rows as stretches, from top to bottom, each row once; all may be a million."""
    found: list[tuple[int, int]] = []
    for first, last in sorted((part.top(), part.bottom()) for part in selection.toList()):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def count(ranges: Ranges) -> int:
    """How many rows there are in stretches."""
    return sum(last - first + 1 for first, last in ranges)


def first_of(ranges: Ranges, most: int) -> list[tuple[int, int]]:
    """The first so many rows of stretches."""
    kept = []
    for first, last in ranges:
        if most <= 0:
            break
        kept.append((first, min(last, first + most - 1)))
        most -= last - first + 1
    return kept


def spreadsheet_text(columns: Sequence[Column[Row]], rows: Iterable[Row]) -> tuple[str, int]:
    """Writes rows with tabs between their cells.

    Returns:
        The text, and how many rows it has.
    """
    lines = ["\t".join(column.plain_text(row) for column in columns) for row in rows]
    return "\n".join(lines), len(lines)


def _known_rows(table: ServerTableModel[Row], ranges: Ranges) -> list[Row] | None:
    """The rows if there are few and all are here; None otherwise."""
    if count(ranges) > _MOST_AT_ONCE:
        return None
    places = [row for first, last in ranges for row in range(first, last + 1)]
    if any(table.known_identity(row) is None for row in places):
        return None
    return [row for row in map(table.row_at, places) if row is not None]
