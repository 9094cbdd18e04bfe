"""Scenes of the imports: the list of those that were, and each step of the next one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import Any
from uuid import uuid4

from PySide6.QtWidgets import QMessageBox

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.models import MovementType
from inventory_desktop.services import warehouses
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.importing import ImportMovements, import_movements
from inventory_desktop.services.importing.maps import parsed_map
from inventory_desktop.services.products import find_by_code
from inventory_desktop.services.stock import PostMovement, post_movement
from inventory_desktop.ui.imports.imports_screen import ImportsScreen
from inventory_desktop.ui.imports.wizard import ImportWizard
from inventory_desktop.ui.imports.wizard_frame import RESULT

_PRODUCTS = "Artikelnummer;Bezeichnung;Warengruppe;VK-Preis;Mindestbestand;Lagerbestand\n"
_MOVEMENTS = "Buchungsdatum;Artikelnummer;Bewegungsart;Menge;Beleg-Nr.;Bemerkung\n"
_LONGEST_SECONDS = 60
_SETTLE_MS = 400


def _screen(stage: Stage) -> ImportsScreen:
    return stage.open("imports", ImportsScreen)


@contextmanager
def _wizard(stage: Stage) -> Iterator[tuple[ImportWizard, Path]]:
    """The wizard at its first step, and a folder for files; afterwards the list is shown again."""
    screen = _screen(stage)
    with TemporaryDirectory() as folder:
        screen.wizard.begin()
        screen.begin_import("")
        stage.operator.settle()
        yield screen.wizard, Path(folder)
        _wait(stage, screen.wizard)
    screen.wizard.begin()
    screen.show_list()
    stage.operator.settle()


def _wait(stage: Stage, wizard: ImportWizard) -> None:
    stage.operator.wait_for("the job", lambda: not wizard.is_working)
    stage.operator.settle()


def _take(stage: Stage, wizard: ImportWizard, folder: Path, text: str, name: str) -> None:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    wizard.choose_file(path)
    _wait(stage, wizard)


def _products(*more: str, rows: int = 40, code: str = "GH") -> str:
    lines = [
        f"{code}-{n:04};Glas {n}, mundgeblasen;Gläser;{n % 9 + 4},95;{n % 5 + 2};{n * 7 % 40}"
        for n in range(1, rows + 1)
    ]
    return _PRODUCTS + "\n".join((*lines, *more)) + "\n"


def _movements(word: str = "Verkauf") -> str:
    lines = [f"{n % 28 + 1:02}.11.2026;MUG-01;{word};{n % 4 + 1};R-{n:05};" for n in range(30)]
    return _MOVEMENTS + "\n".join(lines) + "\n"


# The list


def _list_empty(stage: Stage) -> Iterator[None]:
    _screen(stage)
    yield


def _list_full(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    _bring_in(stage, "sales of november, exported from the old till, corrected.csv", 12)
    _bring_in(stage, "returns.csv", 3)
    screen.refresh()
    stage.operator.settle()
    screen.list.table.choose_first()
    stage.operator.settle()
    yield


def _list_no_hits(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.list.search.take("no such file")
    stage.operator.settle()
    yield
    screen.list.search.take("")
    stage.operator.settle()


def _half_undone(stage: Stage) -> Iterator[None]:
    """An import of which something was sold on before it was taken back."""
    screen = _screen(stage)
    number = _bring_in(stage, "delivery.csv", 5)
    place = stage.read(warehouses.list_warehouses)[0].id
    stage.write(lambda work: _sell_all(work, place))
    screen.refresh()
    stage.operator.settle()
    screen.list.show_import(number)
    stage.operator.settle()
    stage.operator.click(screen.list.details.undo_button)
    _agree(stage)
    _wait(stage, screen.wizard)
    yield


def _agree(stage: Stage) -> None:
    """Presses the button of the open question that does it."""
    box = stage.window.findChildren(QMessageBox)[-1]
    accept = QMessageBox.ButtonRole.AcceptRole
    stage.operator.click(next(each for each in box.buttons() if box.buttonRole(each) is accept))


def _sell_all(work: UnitOfWork, warehouse_id: int) -> None:
    product = find_by_code(work, "GALLERY-1")
    if product is not None:
        post_movement(
            work,
            PostMovement(
                request_id=uuid4(),
                product_id=product.id,
                warehouse_id=warehouse_id,
                movement_type=MovementType.SALE,
                quantity=product.on_hand,
            ),
        )


def _bring_in(stage: Stage, name: str, rows: int) -> int:
    """Imports a few purchases behind the scenes; answers the import's number."""
    code = stage.read(warehouses.list_warehouses)[0].code
    raw = {
        "kind": "movements",
        "columns": {"sku": "Code", "quantity": "Qty"},
        "defaults": {"warehouse": code, "movement_type": "purchase"},
        "products": {"create": True},
    }
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        lines = "".join(f"GALLERY-{n % 7},{n + 1}\n" for n in range(rows))
        path.write_text(f"Code,Qty\n{lines}GALLERY-8,many\n", encoding="utf-8")
        command = ImportMovements(path, parsed_map(raw, "gallery"))
        session = stage.session
        report = stage.operator.behind_the_scenes(lambda: import_movements(session, command))
    return report.import_id or 0


# The first two steps


def _file(stage: Stage) -> Iterator[None]:
    with _wizard(stage):
        yield


def _file_chosen(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        _take(stage, wizard, folder, _products(), "Großhandel Frühjahr 2027.csv")
        yield


def _file_refused(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        _take(stage, wizard, folder, "%PDF-1.7", "price list.pdf")
        yield


def _columns(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        _take(stage, wizard, folder, _products(), "products.csv")
        wizard.go_on()
        stage.operator.settle()
        yield


def _columns_missing(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        text = "Was\tWieviel\tWann\n" + "MUG-01\t5\t3/4/2026\n" * 12
        _take(stage, wizard, folder, text, "export.tsv")
        wizard.go_on()
        stage.operator.settle()
        yield


def _columns_words(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        text = _movements() + "01.12.2026;MUG-01;Umlagerung Regal;drei;R-1;\n"
        lines = text.splitlines()
        _take(stage, wizard, folder, "\n".join([lines[0], *lines[:0:-1]]), "bewegungen.csv")
        wizard.go_on()
        stage.operator.settle()
        yield


def _columns_many(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        names = [f"A header that goes on for quite a while {n}" for n in range(1, 25)]
        cells = [f"A cell with a text that is much too long {n}" for n in range(1, 25)]
        text = "SKU;Name;Price;" + ";".join(names) + "\n"
        text += "".join(f"X-{n};Thing;1234567,89;" + ";".join(cells) + "\n" for n in range(25))
        _take(stage, wizard, folder, text, "wide.csv")
        wizard.go_on()
        stage.operator.settle()
        yield


# The check


def _check(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        _take(stage, wizard, folder, _products(), "products.csv")
        _check_now(stage, wizard)
        yield


def _check_refused(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        bad = [f"BAD-{n};Ohne Preis {n};Gläser;teuer;1;2" for n in range(30)]
        _take(stage, wizard, folder, _products(*bad, "GH-0001;Zweimal;;1;;"), "products.csv")
        _check_now(stage, wizard)
        yield


def _check_movements(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        _take(stage, wizard, folder, _movements(), "bewegungen.csv")
        _check_now(stage, wizard)
        yield


def _check_warehouse(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        _take(stage, wizard, folder, _movements(), "bewegungen.csv")
        wizard.go_on()
        wizard.go_on()
        stage.operator.settle()
        yield


def _check_running(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        _take(stage, wizard, folder, _products(rows=4000), "products.csv")
        wizard.go_on()
        _choose_warehouse(wizard)
        with _held(stage, "read", 5):
            wizard.go_on()
            stage.operator.pause(_SETTLE_MS)
            yield


def _check_now(stage: Stage, wizard: ImportWizard) -> None:
    wizard.go_on()
    _choose_warehouse(wizard)
    wizard.go_on()
    _wait(stage, wizard)


def _choose_warehouse(wizard: ImportWizard) -> None:
    """The sample shop has several; the first one is taken."""
    editor = wizard.check_page.warehouse
    if wizard.draft is not None and wizard.draft.needs_warehouse and editor.count() > 1:
        wizard.draft = wizard.draft.changed(warehouse=editor.itemData(1))


# The import, and what came of it


def _running(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        _take(stage, wizard, folder, _products(rows=4000, code="RUN"), "products.csv")
        _check_now(stage, wizard)
        with _held(stage, "write", 4):
            wizard.go_on()
            stage.operator.pause(_SETTLE_MS)
            yield
            wizard.stop()
        _wait(stage, wizard)


def _running_elsewhere(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        _take(stage, wizard, folder, _products(rows=4000, code="ELSE"), "products.csv")
        _check_now(stage, wizard)
        with _held(stage, "write", 4):
            wizard.go_on()
            stage.window.open_place("products")
            stage.operator.pause(_SETTLE_MS)
            yield
            wizard.stop()
        _wait(stage, wizard)


def _stopped(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        _take(stage, wizard, folder, _products(rows=3000, code="STOP"), "products.csv")
        _check_now(stage, wizard)
        with _held(stage, "write", 3):
            wizard.go_on()
            stage.operator.pause(_SETTLE_MS)
            wizard.stop()
        stage.operator.wait_for("the result", lambda: wizard.step == RESULT)
        stage.operator.settle()
        yield


def _result(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        _import_now(stage, wizard, folder, _products("BAD-1;Ohne Preis;;teuer;;", code="RES"))
        yield


def _taken_back(stage: Stage) -> Iterator[None]:
    with _wizard(stage) as (wizard, folder):
        _import_now(stage, wizard, folder, _products("NEW-1;Neu;;1;;", rows=3, code="BACK"))
        stage.operator.click(wizard.result_page.undo_button)
        _agree(stage)
        _wait(stage, wizard)
        yield


def _import_now(stage: Stage, wizard: ImportWizard, folder: Path, text: str) -> None:
    _take(stage, wizard, folder, text, "products.csv")
    _check_now(stage, wizard)
    wizard.go_on()
    stage.operator.wait_for("the result", lambda: wizard.step == RESULT)
    stage.operator.settle()


@contextmanager
def _held(stage: Stage, name: str, calls: int) -> Iterator[None]:
    """Lets a job's reads or writes wait after some of them, as a slow server would."""
    session, go_on = stage.session, Event()
    real: Callable[[Any], Any] = getattr(session, name)
    done: list[None] = []

    def wait(function: Any) -> Any:
        done.append(None)
        if len(done) > calls:
            go_on.wait(_LONGEST_SECONDS)
        return real(function)

    vars(session)[name] = wait
    try:
        yield
    finally:
        del vars(session)[name]
        go_on.set()


BARE = (Scene("imports", "empty", _list_empty), Scene("imports", "file", _file))
FULL = (
    Scene("imports", "full", _list_full),
    Scene("imports", "no-hits", _list_no_hits),
    Scene("imports", "half-taken-back", _half_undone),
    Scene("imports", "file-chosen", _file_chosen),
    Scene("imports", "file-refused", _file_refused),
    Scene("imports", "columns", _columns),
    Scene("imports", "columns-missing", _columns_missing),
    Scene("imports", "columns-words", _columns_words),
    Scene("imports", "columns-many", _columns_many),
    Scene("imports", "check", _check),
    Scene("imports", "check-refused", _check_refused),
    Scene("imports", "check-movements", _check_movements),
    Scene("imports", "check-warehouse", _check_warehouse),
    Scene("imports", "check-running", _check_running),
    Scene("imports", "running", _running),
    Scene("imports", "running-elsewhere", _running_elsewhere),
    Scene("imports", "stopped", _stopped),
    Scene("imports", "result", _result),
    Scene("imports", "taken-back", _taken_back),
)
