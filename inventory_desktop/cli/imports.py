"""Commands that bring files in, and take them back."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bar
from rich.table import Table
from rich.text import Text

from inventory_desktop.cli.common import Options, command, say
from inventory_desktop.models import ImportStatus
from inventory_desktop.services.importing import (
    ImportMap,
    ImportMovements,
    ImportProducts,
    ImportReport,
    Progress,
    import_movements,
    import_products,
    load_map,
    own_maps_folder,
    undo_import,
)

_ERRORS_SHOWN = 5

File = Annotated[Path, typer.Argument(help="CSV or XLSX, also .gz.", show_default=False)]
MapName = Annotated[
    str,
    typer.Option(
        "--map", help="Name of a map that comes with the program or that you saved, or a TOML file."
    ),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Count what would happen; write nothing.")]
ErrorsPath = Annotated[
    Path | None,
    typer.Option(
        "--errors",
        help="Where refused rows go, to be mended and imported again. Otherwise beside you, as"
        " FILE.errors.csv.",
    ),
]
WarehouseCode = Annotated[
    str, typer.Option("--warehouse", help="Code of the warehouse of rows that name none.")
]

OnProgress = Callable[[Progress], None]
ShouldStop = Callable[[], bool]


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    command(app, "import-products")(import_products_file)
    command(app, "import-movements")(import_movements_file)
    command(app, "undo-import")(undo)


def import_products_file(
    options: Options,
    file: File,
    map_name: MapName,
    warehouse: WarehouseCode = "",
    errors: ErrorsPath = None,
    *,
    dry_run: DryRun = False,
) -> dict[str, object]:
    """Make and change products by SKU.

    The exit code is 1 if any row was refused, or if it was cancelled.
    """
    map_ = _map(options, map_name)
    wanted = ImportProducts(file, map_, warehouse, dry_run, errors or _beside(file))
    with options.session() as session, _watched() as (on_progress, should_stop):
        report = import_products(session, wanted, on_progress, should_stop)
    return _told(report, options)


def import_movements_file(
    options: Options,
    file: File,
    map_name: MapName,
    warehouse: WarehouseCode = "",
    errors: ErrorsPath = None,
    *,
    opening_stock: Annotated[
        bool,
        typer.Option("--opening-stock", help="Post what must have been there before, first."),
    ] = False,
    dry_run: DryRun = False,
) -> dict[str, object]:
    """Post movements; the same file again goes on where it ended, and posts nothing twice.

    Ctrl+C cancels after the present batch. The exit code is 1 if any row was refused, or if it was
    cancelled.
    """
    map_ = _map(options, map_name)
    wanted = ImportMovements(file, map_, warehouse, opening_stock, dry_run, errors or _beside(file))
    with options.session() as session, _watched() as (on_progress, should_stop):
        report = import_movements(session, wanted, on_progress, should_stop)
    return _told(report, options)


def undo(
    options: Options,
    import_id: Annotated[int, typer.Argument(help="Number of the import.")],
) -> dict[str, object]:
    """Take a whole import back: entries are reversed, products are as they were."""
    with options.session() as session, _watched() as (on_progress, should_stop):
        report = undo_import(session, import_id, on_progress, should_stop)
    done = report.status is ImportStatus.UNDONE
    for kept in report.kept:
        typer.echo(f"{kept.sku}: {kept.reason}", err=True)
    say(
        f"Import {import_id} is {'taken back' if done else 'not taken back completely'}:"
        f" {report.reversed:,} entries reversed, {report.not_reversed:,} could not be;"
        f" {report.products_deactivated:,} products out of use,"
        f" {report.products_restored:,} as before.",
        options,
    )
    return {**_fields(report), "ok": done}


@contextmanager
def _watched() -> Iterator[tuple[OnProgress, ShouldStop]]:
    """Shows progress on stderr, and turns Ctrl+C into a cancel that loses nothing."""
    stopped: list[int] = []

    def stop(number: int, _frame: object) -> None:
        stopped.append(number)
        typer.echo("Cancelling after this batch …", err=True)

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.fields[figures]}"),
    )
    bar = Bar(*columns, console=Console(stderr=True), transient=True)
    tasks: dict[str, Any] = {}

    def show(progress: Progress) -> None:
        if progress.phase not in tasks:
            tasks[progress.phase] = bar.add_task(progress.phase, figures="")
        bar.update(
            tasks[progress.phase],
            completed=progress.done,
            total=progress.total,
            figures=_figures(progress),
        )

    try:
        with bar:
            yield show, lambda: bool(stopped)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _figures(progress: Progress) -> str:
    of = f" of {progress.total:,}" if progress.total is not None else ""
    left = ""
    if progress.remaining_seconds is not None:
        left = f", {progress.remaining_seconds:,.0f} s left"
    return f"{progress.done:,}{of}, {progress.rate:,.0f}/s{left}"


def _map(options: Options, name: str) -> ImportMap:
    return load_map(name, own_maps_folder(options.settings().data_dir))


def _beside(file: Path) -> Path:
    return Path(f"{file.name.removesuffix('.gz')}.errors.csv")


def _told(report: ImportReport, options: Options) -> dict[str, object]:
    if not options.as_json:
        _print(report)
    for error in report.errors[:_ERRORS_SHOWN]:
        typer.echo(f"Row {error.row}: {error.error}", err=True)
    if report.errors_file is not None:
        typer.echo(
            f"{report.refused:,} rows were refused. Mend them in {report.errors_file} and import"
            " that file.",
            err=True,
        )
    if report.status is ImportStatus.CANCELLED:
        typer.echo("Cancelled. Import the same file again to go on.", err=True)
    ok = report.status is ImportStatus.DONE and not report.refused
    return {**_fields(report), "ok": ok}


def _print(report: ImportReport) -> None:
    title = "What would happen" if report.is_dry_run else f"Import {report.import_id}"
    table = Table("Rows", title=title)
    table.add_column("", justify="right")
    for name, count in report.accepted.items():
        table.add_row(Text(name), f"{count:,}")
    table.add_row("already there", f"{report.already_there:,}")
    for reason, excluded in report.excluded.items():
        table.add_row(Text(f"excluded: {reason}"), f"{excluded.rows:,}")
    table.add_row("refused", f"{report.refused:,}")
    table.add_section()
    table.add_row("read", f"{report.lines:,}")
    Console().print(table)
    typer.echo(
        f"{report.products_created:,} products made on the way, {report.opening_entries:,} entries"
        f" of opening stock ({report.opening_quantity.normalize():,f} units),"
        f" {report.duplicates:,} rows repeated."
    )


def _fields(report: Any) -> dict[str, object]:
    return {name: getattr(report, name) for name in report.__dataclass_fields__}
