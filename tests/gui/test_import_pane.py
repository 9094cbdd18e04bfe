"""Importing products in the window: looked at first, stopped, gone on with, taken back."""

from pathlib import Path

import pytest

from inventory_desktop.services import product_list
from inventory_desktop.services.product_list import ProductQuery
from inventory_desktop.ui.imports.import_pane import ImportPane
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.threads import LongJob
from tests.gui.desk import Desk
from tests.support.shop import Shop

HEADER = "sku,name,description,category,unit_price,unit_of_measure,reorder_point\n"


@pytest.fixture
def shop(own_shop: Shop) -> Shop:
    return own_shop


@pytest.fixture
def pane(desk: Desk) -> ImportPane:
    screen: ProductScreen = desk.show_products()
    desk.click(screen.import_button)
    assert screen.pane.currentWidget() is screen.importer
    desk.until(screen.importer.map_choice.count)
    return screen.importer


def table(folder: Path, rows: int, *more: str) -> Path:
    file = folder / "list.csv"
    lines = [f"IMP-{n},Product {n},,,1.50,piece,2\n" for n in range(rows)]
    file.write_text(HEADER + "".join(lines) + "".join(more), encoding="utf-8")
    return file


def looked_at(desk: Desk, pane: ImportPane, file: Path) -> None:
    pane.choose_file(file)
    desk.until(lambda: not pane.is_working)


def imported(shop: Shop) -> int:
    query = ProductQuery(search="imp-")
    return shop.admin.read(lambda work: product_list.list_products(work, query)).total


def test_nothing_happens_before_the_button_and_all_of_it_afterwards(
    desk: Desk, pane: ImportPane, shop: Shop, tmp_path: Path
) -> None:
    looked_at(desk, pane, table(tmp_path, 3))
    assert pane.summary.text() == "3 new"
    assert imported(shop) == 0
    desk.click(pane.start_button)
    desk.until(lambda: pane.is_done)
    assert pane.banner.text == "Everything is imported."
    assert imported(shop) == 3
    desk.click(pane.undo_button)
    desk.until(lambda: not pane.is_working)
    assert pane.banner.text == "The import is taken back."
    assert imported(shop) == 0


def test_refused_rows_are_counted_and_kept_for_mending(
    desk: Desk, pane: ImportPane, shop: Shop, tmp_path: Path
) -> None:
    file = table(tmp_path, 2, "IMP-X,Bad price,,,cheap,piece,2\n")
    looked_at(desk, pane, file)
    assert "1 rows cannot be imported" in pane.banner.text
    desk.click(pane.start_button)
    desk.until(lambda: pane.is_done)
    kept = tmp_path / "list.csv.errors.csv"
    assert str(kept) in pane.banner.text
    assert "IMP-X" in kept.read_text(encoding="utf-8-sig")
    assert imported(shop) == 2


@pytest.mark.parametrize(
    ("content", "said"), [(b"", "empty"), (b"code,title\n1,2\n", "sku"), (None, "folder")]
)
def test_a_file_that_is_none_is_told_and_cannot_be_imported(
    desk: Desk, pane: ImportPane, tmp_path: Path, content: bytes | None, said: str
) -> None:
    looked_at(desk, pane, table(tmp_path, 1))
    assert pane.start_button.isEnabled()
    bad = tmp_path / "bad.csv"
    if content is None:
        bad.mkdir()
    else:
        bad.write_bytes(content)
    looked_at(desk, pane, bad)
    assert said in pane.banner.text
    assert not pane.start_button.isEnabled(), "the former file's preview must not count"


def test_a_stopped_import_says_so_and_goes_on(
    desk: Desk, pane: ImportPane, shop: Shop, tmp_path: Path
) -> None:
    looked_at(desk, pane, table(tmp_path, 20_000))
    desk.click(pane.start_button)
    desk.until(lambda: "Importing" in pane.progress_text.text())
    desk.click(pane.stop_button)
    desk.until(lambda: not pane.is_working)
    assert pane.banner.text.startswith("Stopped.")
    assert not pane.is_done
    assert imported(shop) < 20_000
    assert pane.start_button.text() == "Go on"
    assert pane.undo_button.isVisible()


def test_leaving_in_the_middle_ends_the_job_and_not_the_program(
    desk: Desk, pane: ImportPane, tmp_path: Path
) -> None:
    looked_at(desk, pane, table(tmp_path, 20_000))
    desk.click(pane.start_button)
    desk.until(lambda: "Importing" in pane.progress_text.text())
    LongJob.stop_all()
    desk.window.show_waiting("Signed out")
    LongJob.end_all()
    desk.rest()
    assert LongJob._running == set()
