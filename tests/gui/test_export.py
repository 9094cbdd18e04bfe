"""Exporting a list in the window: as it is shown, all of it, in the background, and refused."""

import csv
import threading
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QLocale, Qt

from inventory_desktop.errors import Unavailable
from inventory_desktop.services.paging import Sort
from inventory_desktop.ui.exports.export_dialog import ExportDialog
from inventory_desktop.ui.exports.file_kinds import csv_styles, file_kinds
from inventory_desktop.ui.list_screen import ListScreen
from inventory_desktop.ui.tables.layout import TableLayout
from inventory_desktop.ui.threads import LongJob
from tests.gui.desk import Desk
from tests.support.shop import Shop

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module", autouse=True)
def _products(module_shop: Shop) -> None:
    for number in range(130):
        module_shop.product(
            f"EXP-{number:03}", name=f"Thing {number:03}", unit_price=Decimal("1.5")
        )
    module_shop.product("EXP-F", name="=HYPERLINK(1)")
    module_shop.product("OTHER-1", name="Other")


@pytest.fixture(autouse=True)
def _nothing_runs_on() -> Iterator[None]:
    yield
    LongJob.end_all()


def opened(desk: Desk, screen: ListScreen) -> ExportDialog:
    """Presses the keys of the export and answers the dialog."""
    desk.qtbot.keyClick(screen, Qt.Key.Key_E, CONTROL_SHIFT)
    found = desk.window.findChildren(ExportDialog)
    assert len(found) == 1
    return found[0]


def exported(desk: Desk, dialog: ExportDialog, path: Path, kind: int = 0) -> None:
    """Types where to, presses Enter and waits until the dialog has closed."""
    gone: list[None] = []
    dialog.destroyed.connect(lambda: gone.append(None))
    dialog.kind.choose(dialog.kind.values[kind])
    desk.fill(dialog.file, str(path))
    desk.qtbot.keyClick(dialog.file, Qt.Key.Key_Return)
    desk.until(lambda: gone)


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_a_list_is_exported_as_it_is_shown(desk: Desk, tmp_path: Path) -> None:
    screen = desk.show_products()
    screen.search.take("exp-")
    screen.table.sort_as(Sort("name", descending=True))
    screen.table.arrange(
        TableLayout(
            order=("name", "sku"),
            hidden=frozenset({"category", "available", "state", "created", "on_hand"}),
        )
    )
    desk.rest()
    exported(desk, opened(desk, screen), tmp_path / "list.csv", 1)

    rows = rows_of(tmp_path / "list.csv")
    assert rows[0] == ["Product", "SKU", "Price"]
    assert rows[1] == ["Thing 129", "EXP-129", "1.5"]
    assert rows[130] == ["Thing 000", "EXP-000", "1.5"]
    assert rows[131] == ["'=HYPERLINK(1)", "EXP-F", "0"]
    assert len(rows) == 132
    assert desk.messages.toast.text == "131 rows are in list.csv now."
    assert desk.workplace.preferences.export_folder == str(tmp_path)


def test_a_workbook_has_all_columns_if_they_are_wanted(desk: Desk, tmp_path: Path) -> None:
    screen = desk.show_products()
    screen.search.take("other-1")
    screen.table.arrange(TableLayout(hidden=frozenset({"category", "price"})))
    desk.rest()
    dialog = opened(desk, screen)
    assert dialog.columns.count() == 2
    dialog.columns.setCurrentIndex(1)
    exported(desk, dialog, tmp_path / "list")

    book = openpyxl.load_workbook(tmp_path / "list.xlsx")
    sheet = book.worksheets[0]
    assert sheet.title == "Products"
    titles = [cell.value for cell in sheet[1]]
    assert titles == [column.title for column in screen.table.columns]
    assert sheet["A2"].value == "OTHER-1"
    book.close()
    assert desk.messages.toast.text == "1 row is in list.xlsx now."


def test_the_ledger_is_exported_too(desk: Desk, shop: Shop, tmp_path: Path) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 5)
    screen = desk.show_ledger()
    exported(desk, opened(desk, screen), tmp_path / "list.csv", 1)
    assert rows_of(tmp_path / "list.csv")[1][2] == product.sku


def test_every_list_of_the_program_can_be_exported(desk: Desk, tmp_path: Path) -> None:
    desk.show("products")
    found = []
    for place in desk.window.places:
        screen = desk.show(place.key)
        lists = [screen, *screen.findChildren(ListScreen)]
        for each in (one for one in lists if isinstance(one, ListScreen)):
            desk.click(each.export_button)
            dialog = desk.window.findChildren(ExportDialog)[0]
            exported(desk, dialog, tmp_path / f"{place.key}.csv", 1)
            assert len(rows_of(tmp_path / f"{place.key}.csv")[0]) > 2
            found.append(place.key)
    assert {"products", "ledger", "warehouses", "transfers", "imports"} <= set(found)


def test_the_button_opens_the_same(desk: Desk) -> None:
    screen = desk.show_products()
    desk.click(screen.export_button)
    dialog = desk.window.findChildren(ExportDialog)[0]
    assert dialog.file.text().endswith(".xlsx")
    assert dialog.path.name.startswith("Products 20")
    desk.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    desk.until(lambda: not desk.window.findChildren(ExportDialog))


def test_what_stands_there_is_replaced_only_when_asked_again(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("before")
    screen = desk.show_products()
    dialog = opened(desk, screen)
    dialog.kind.choose(dialog.kind.values[1])
    desk.fill(dialog.file, str(path))
    desk.click(dialog.start_button)
    assert "is there already" in dialog.banner.text
    assert path.read_text() == "before"
    gone: list[None] = []
    dialog.destroyed.connect(lambda: gone.append(None))
    desk.click(dialog.start_button)
    desk.until(lambda: gone)
    assert rows_of(path)[0][0] == "SKU"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("", "Say where the file is to be."),
        ("list", "Write the whole path"),
        ("/proc/nowhere/list", "does not exist"),
    ],
)
def test_a_place_that_is_none_is_told_and_the_dialog_stays(
    desk: Desk, place: str, said: str
) -> None:
    screen = desk.show_products()
    dialog = opened(desk, screen)
    dialog.file.clear()
    desk.fill(dialog.file, place)
    desk.click(dialog.start_button)
    desk.until(lambda: not dialog.is_working)
    assert said in dialog.banner.text + dialog.file_field.error
    assert dialog.start_button.isEnabled()
    dialog.reject()


def test_a_server_that_is_gone_is_told_and_no_half_file_stays(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = desk.show_products()
    dialog = opened(desk, screen)
    desk.fill(dialog.file, str(tmp_path / "list"))

    def refuse(_function: object) -> None:
        raise Unavailable("The server cannot be reached.")

    monkeypatch.setattr(desk.session, "read", refuse)
    desk.click(dialog.start_button)
    desk.until(lambda: not dialog.is_working)
    assert dialog.banner.text == "The server cannot be reached."
    assert list(tmp_path.iterdir()) == []
    dialog.reject()


class Gate:
    """Lets a desk's reads wait."""

    def __init__(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        self.open = threading.Event()
        read: Callable[[object], object] = desk.session.read  # type: ignore[assignment]

        def wait(function: object) -> object:
            assert self.open.wait(20)
            return read(function)

        monkeypatch.setattr(desk.session, "read", wait)


def test_an_export_goes_on_in_the_background_and_shows_in_the_status_bar(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = desk.show_products()
    dialog = opened(desk, screen)
    desk.fill(dialog.file, str(tmp_path / "list.xlsx"))
    gate = Gate(desk, monkeypatch)
    desk.click(dialog.start_button)
    desk.until(lambda: desk.window.activities.texts)
    assert desk.window.activities.texts == ["Exporting list.xlsx"]
    assert dialog.stop_button.isVisible()
    desk.click(dialog.hide_button)
    assert desk.window.activities.texts == ["Exporting list.xlsx"]
    gate.open.set()
    desk.until(lambda: not desk.window.activities.texts)
    assert "list.xlsx now" in desk.messages.toast.text
    assert (tmp_path / "list.xlsx").exists()


def test_an_error_in_the_background_is_told_over_the_window(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = desk.show_products()
    dialog = opened(desk, screen)
    folder = tmp_path / "folder"
    folder.mkdir()
    desk.fill(dialog.file, str(folder / "list.xlsx"))
    gate = Gate(desk, monkeypatch)
    desk.click(dialog.start_button)
    desk.until(lambda: desk.window.activities.texts and list(folder.iterdir()))
    desk.click(dialog.hide_button)
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    gate.open.set()
    desk.until(lambda: "does not exist" in desk.messages.toast.text)


@pytest.mark.parametrize("where", ["dialog", "status bar"])
def test_an_export_is_stopped_and_leaves_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    screen = desk.show_products()
    dialog = opened(desk, screen)
    desk.fill(dialog.file, str(tmp_path / "list.xlsx"))
    gate = Gate(desk, monkeypatch)
    desk.click(dialog.start_button)
    desk.until(lambda: desk.window.activities.texts)
    if where == "dialog":
        desk.click(dialog.stop_button)
    else:
        entry = next(iter(desk.window.activities._entries.values()))
        desk.click(entry.stop)
        assert desk.window.activities.texts == ["Exporting list.xlsx Stopping…"]
    gate.open.set()
    desk.until(lambda: not dialog.is_working)
    assert dialog.banner.text == "Stopped. Nothing was written."
    assert list(tmp_path.iterdir()) == []
    dialog.reject()


def test_a_csv_is_written_as_the_country_does_it(desk: Desk, tmp_path: Path) -> None:
    assert csv_styles()[0][1].delimiter == ","
    QLocale.setDefault(QLocale("de_DE"))
    assert csv_styles()[0][1].delimiter == ";"
    screen = desk.show_products()
    screen.search.take("exp-007")
    desk.rest()
    dialog = opened(desk, screen)
    assert not dialog.style_field.isVisible()
    dialog.kind.choose(dialog.kind.values[1])
    assert dialog.style_field.isVisible()
    exported(desk, dialog, tmp_path / "list.csv", 1)
    assert ";1,5;" in (tmp_path / "list.csv").read_text(encoding="utf-8-sig")


def test_the_ending_follows_the_kind(desk: Desk) -> None:
    screen = desk.show_products()
    dialog = opened(desk, screen)
    desk.fill(dialog.file, "/shop/My list v1.2.xlsx")
    for number, kind in enumerate(file_kinds()):
        dialog.kind.choose(dialog.kind.values[number])
        assert dialog.path == Path(f"/shop/My list v1.2{kind.ending}")
    dialog.reject()
