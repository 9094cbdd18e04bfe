"""Lists in full: read page by page while colleagues go on working, and copied for spreadsheets."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inventory_desktop.errors import Unavailable
from inventory_desktop.services.paging import Fences, Sort
from inventory_desktop.ui.tables import copying
from inventory_desktop.ui.tables.copying import count, first_of, selected_ranges
from inventory_desktop.ui.tables.journal_model import JournalModel
from inventory_desktop.ui.tables.layout import TableLayout
from inventory_desktop.ui.tables.paged_model import PagedModel
from inventory_desktop.ui.tables.view import ServerTableView
from inventory_desktop.ui.tables.whole_list import journal_pages, sorted_pages
from inventory_desktop.ui.tasks import Tasks
from inventory_desktop.ui.widgets.empty_state import EmptyState
from tests.gui.desk import PATIENCE_MS, destroy
from tests.gui.sources import COLUMNS, Item, ItemQuery, Journal, SortedItems

READ = ItemQuery()


def names(pages: Sequence[Sequence[Item]]) -> list[str]:
    return [row.name for page in pages for row in page]


@pytest.mark.parametrize("rows", [0, 1, 9, 10, 11, 30, 31])
def test_a_sorted_list_is_read_to_its_end_once(rows: int) -> None:
    source = SortedItems(rows)
    for descending in (False, True):
        query = ItemQuery(sort=Sort("name", descending=descending))
        found = names(list(sorted_pages(source, query, 10)))
        assert found == sorted((item.name for item in source.items), reverse=descending)


@pytest.mark.parametrize("rows", [0, 1, 10, 31])
def test_a_journal_is_read_to_its_end_once(rows: int) -> None:
    source = Journal(rows)
    found = names(list(journal_pages(source, READ, 10)))
    assert found == [item.name for item in reversed(source.items)]


def test_only_what_is_filtered_is_read() -> None:
    assert names(list(sorted_pages(SortedItems(30), ItemQuery(search="7"), 10))) == [
        "Item 000007",
        "Item 000017",
        "Item 000027",
    ]


def test_rows_that_come_and_go_meanwhile_push_no_other_out() -> None:
    source = SortedItems(40)
    before = [item.name for item in source.items]
    found = []
    for number, page in enumerate(sorted_pages(source, READ, 10)):
        found += names([page])
        source.add(1000 + number, f"Item {10 * number + 15:06}b")
        source.remove(10 * number + 25)
    gone = {f"Item {number:06}" for number in (25, 35)}
    assert [name for name in found if not name.endswith("b") and name not in gone] == [
        name for name in before if name not in gone
    ]
    assert len(found) == len(set(found))


def test_a_row_that_comes_before_the_first_page_is_read_pushes_none_out() -> None:
    class Busy(SortedItems):
        def fences(self, query: ItemQuery, page_size: int) -> Fences:
            found = super().fences(query, page_size)
            self.add(99, "Item 000003b")
            return found

    found = names(list(sorted_pages(Busy(25), READ, 10)))
    assert found == sorted([*(f"Item {number:06}" for number in range(1, 26)), "Item 000003b"])


def test_two_pages_at_most_are_held() -> None:
    source = SortedItems(100)
    pages = sorted_pages(source, READ, 10)
    next(pages)
    assert source.rows_read <= 2 * (10 + 100)


# Copying


class Table:
    def __init__(self, qtbot: QtBot, model: PagedModel[Item, ItemQuery]) -> None:
        self.model = model
        self.view = ServerTableView(model, lambda: EmptyState("x", "Nothing"))
        qtbot.addWidget(self.view)
        self.view.resize(900, 300)
        self.view.show()
        model.set_query(READ)
        qtbot.waitUntil(model.tasks.idle, timeout=PATIENCE_MS)

    def select(self, *ranges: tuple[int, int]) -> None:
        selection = QItemSelection()
        for first, last in ranges:
            selection.select(self.model.index(first, 0), self.model.index(last, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def copy(self, qtbot: QtBot) -> list[str]:
        QApplication.clipboard().setText("before")
        qtbot.keyClick(self.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(self.model.tasks.idle, timeout=PATIENCE_MS)
        return QApplication.clipboard().text().split("\n")


def table(qtbot: QtBot, tasks: Tasks, source: SortedItems) -> Table:
    return Table(qtbot, PagedModel(source, COLUMNS, tasks, page_size=10))


def test_rows_that_are_not_here_are_read_for_a_copy(qtbot: QtBot, tasks: Tasks) -> None:
    source = SortedItems(5000)
    made = table(qtbot, tasks, source)
    made.view.selectAll()
    lines = made.copy(qtbot)
    assert len(lines) == 5000
    assert (lines[0], lines[-1]) == (
        "1\tItem 000001\t100000 metI",
        "5000\tItem 005000\t000500 metI",
    )


def test_stretches_are_copied_in_their_order(qtbot: QtBot, tasks: Tasks) -> None:
    made = table(qtbot, tasks, SortedItems(500))
    made.select((400, 401), (3, 3), (95, 105))
    numbers = [int(line.split("\t")[0]) for line in made.copy(qtbot)]
    assert numbers == [4, *range(96, 107), 401, 402]


def test_what_is_here_is_copied_without_asking(qtbot: QtBot, tasks: Tasks) -> None:
    source = SortedItems(5)
    made = table(qtbot, tasks, source)
    source.error = Unavailable("gone")
    made.select((1, 2))
    assert [line.split("\t")[0] for line in made.copy(qtbot)] == ["2", "3"]


def test_columns_are_copied_as_the_person_arranged_them(qtbot: QtBot, tasks: Tasks) -> None:
    made = table(qtbot, tasks, SortedItems(5))
    made.view.arrange(TableLayout(order=("name", "id"), hidden=frozenset({"extra"})))
    made.select((0, 0))
    assert made.copy(qtbot) == ["Item 000001\t1"]


def test_too_many_rows_are_cut_and_that_is_told(
    qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "MOST_COPIED", 1200)
    made = table(qtbot, tasks, SortedItems(3000))
    made.view.selectAll()
    told: list[tuple[int, int]] = []
    made.view.copied.connect(lambda rows, of: told.append((rows, of)))
    assert len(made.copy(qtbot)) == 1200
    assert told == [(1200, 3000)]


def test_a_journal_copies_what_it_shows(qtbot: QtBot, tasks: Tasks) -> None:
    model: JournalModel[Item, ItemQuery] = JournalModel(Journal(30), COLUMNS, tasks, page_size=10)
    assert model.whole() is None
    model.set_query(READ)
    qtbot.waitUntil(tasks.idle, timeout=PATIENCE_MS)
    read = model.reader([(0, 1)])
    assert read is not None
    assert [row.id for row in read()] == [30, 29]
    whole = model.whole()
    assert whole is not None
    assert whole.total is None
    assert len(names(list(whole.pages()))) == 30
    destroy(model)


def test_stretches_are_joined_counted_and_cut(qtbot: QtBot, tasks: Tasks) -> None:
    made = table(qtbot, tasks, SortedItems(50))
    made.select((7, 9), (1, 2), (8, 12), (3, 3))
    ranges = selected_ranges(made.view.selectionModel().selection())
    assert ranges == [(1, 3), (7, 12)]
    assert count(ranges) == 9
    assert first_of(ranges, 5) == [(1, 3), (7, 8)]
    assert first_of(ranges, 3) == [(1, 3)]
    assert first_of(ranges, 0) == []
