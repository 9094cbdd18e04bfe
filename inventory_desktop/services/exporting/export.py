"""The loop of an export: page after page into a file, with progress, until done or stopped."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from inventory_desktop.services.exporting.table import Row, TableFile
from inventory_desktop.services.exporting.whole_file import whole_file
from inventory_desktop.services.importing.progress import (
    OnProgress,
    Phase,
    ShouldStop,
    ignore_progress,
    never_stop,
)


@dataclass(frozen=True, slots=True)
class Exported:
    """What became of an export.

    Attributes:
        path: The file.
        rows: How many rows it has, its header not counted.
        is_complete: False if it was stopped; then nothing was written.
    """

    path: Path
    rows: int
    is_complete: bool


def export_table(
    path: Path,
    make: Callable[[Path], TableFile],
    pages: Iterable[Sequence[Row]],
    total: int | None = None,
    on_progress: OnProgress = ignore_progress,
    should_stop: ShouldStop = never_stop,
) -> Exported:
    """Writes a table. Only one page is held at a time.

    Args:
        path: Where to; what stands there is replaced at the end.
        make: Begins the file of the wanted kind.
        pages: The rows, read while they are written.
        total: How many there are; None if nobody knows.
        on_progress: Is told how far it is.
        should_stop: Asked after each page.

    Raises:
        ValidationError: The file cannot be written.
        AppError: The rows cannot be read.
    """
    phase = Phase("Exporting", total, on_progress)
    with whole_file(path) as unfinished:
        file = make(unfinished.path)
        try:
            rows = _fill(file, pages, phase, should_stop)
            if rows is not None:
                file.finish()
        except BaseException:
            file.abandon()
            raise
        if rows is None:
            file.abandon()
            unfinished.is_wanted = False
    return Exported(path, rows or 0, is_complete=rows is not None)


def _fill(
    file: TableFile, pages: Iterable[Sequence[Row]], phase: Phase, should_stop: ShouldStop
) -> int | None:
    """Writes all pages.

    Returns:
        How many rows there were; None if it was stopped.
    """
    done = 0
    for rows in pages:
        if should_stop():
            return None
        file.write(rows)
        done += len(rows)
        phase.at(done)
    phase.finish(done)
    return None if should_stop() else done
