"""Table models over a server: lazy, latest-wins, and never at odds with Qt's own rules."""

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from random import Random

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from inventory_desktop.errors import Unavailable
from inventory_desktop.services.paging import Sort
from inventory_desktop.ui.tables.columns import IDENTITY_ROLE, PLACEHOLDER
from inventory_desktop.ui.tables.journal_model import JournalModel
from inventory_desktop.ui.tables.paged_model import PagedModel
from inventory_desktop.ui.tables.server_model import ServerTableModel, State
from inventory_desktop.ui.tasks import Tasks
from tests.gui.desk import PATIENCE_MS, collected, destroy
from tests.gui.sources import COLUMNS, Item, ItemQuery, Journal, SortedItems

PAGE = 10
Watched = Callable[[ServerTableModel], ServerTableModel]
Paged = PagedModel[Item, ItemQuery]
Journalled = JournalModel[Item, ItemQuery]


@pytest.fixture
def watched() -> Iterator[Watched]:
    """Has Qt's own tester watch a model; what it finds fails the test."""
    testers: list[object] = []
    models: list[ServerTableModel] = []

    def watch(model: ServerTableModel) -> ServerTableModel:
        mode = QAbstractItemModelTester.FailureReportingMode.Warning
        testers.append(QAbstractItemModelTester(model, mode))
        models.append(model)
        return model

    yield watch
    destroy(*testers, *models)


@pytest.fixture
def items() -> SortedItems:
    return SortedItems(1000)


@pytest.fixture
def paged(items: SortedItems, tasks: Tasks, watched: Watched) -> Paged:
    model = PagedModel(items, COLUMNS, tasks, page_size=PAGE)
    watched(model)
    return model


@pytest.fixture
def journal() -> Journal:
    return Journal(95)


@pytest.fixture
def journalled(journal: Journal, tasks: Tasks, watched: Watched) -> Journalled:
    model = JournalModel(journal, COLUMNS, tasks, page_size=PAGE)
    watched(model)
    return model


@pytest.fixture
def unwatched(journal: Journal, tasks: Tasks) -> Iterator[Journalled]:
    """A journal without Qt's tester, which fetches all there is."""
    model = JournalModel(journal, COLUMNS, tasks, page_size=PAGE)
    yield model
    destroy(model)


def names(model: ServerTableModel, first: int, last: int) -> list[str]:
    return [model.index(row, 1).data() for row in range(first, last + 1)]


def wait_for(qtbot: QtBot, condition: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


def refreshed(qtbot: QtBot, model: ServerTableModel) -> None:
    with qtbot.waitSignal(model.refreshed, timeout=PATIENCE_MS):
        model.refresh()


def opened(qtbot: QtBot, model: Paged, query: ItemQuery | None = None) -> None:
    with qtbot.waitSignal(model.total_changed, timeout=PATIENCE_MS):
        model.set_query(query or ItemQuery())
    wait_for(qtbot, model.tasks.idle)


# Sorted lists


def test_a_list_of_any_length_is_opened_with_one_page_and_one_reading_of_fences(
    qtbot: QtBot, paged: Paged, items: SortedItems
) -> None:
    opened(qtbot, paged)
    paged.set_visible_rows(0, PAGE - 1)
    wait_for(qtbot, paged.tasks.idle)
    assert paged.rowCount() == 1000
    assert names(paged, 0, 1) == ["Item 000001", "Item 000002"]
    assert items.calls.count("fences") == 1
    assert items.rows_read <= 3 * PAGE


def test_a_row_out_of_the_cache_is_a_placeholder_first_and_then_its_data(
    qtbot: QtBot, paged: Paged
) -> None:
    opened(qtbot, paged)
    assert paged.index(500, 1).data() == PLACEHOLDER
    assert paged.index(500, 1).data(IDENTITY_ROLE) is None
    paged.set_visible_rows(500, 509)
    wait_for(qtbot, lambda: paged.index(500, 1).data() == "Item 000501")
    assert paged.index(500, 1).data(IDENTITY_ROLE) == 501


def test_scrolling_through_a_list_reads_pages_and_not_rows(
    qtbot: QtBot, paged: Paged, items: SortedItems
) -> None:
    opened(qtbot, paged)
    items.calls.clear()
    for first in range(100, 200):
        paged.set_visible_rows(first, first + PAGE - 1)
        names(paged, first, first + PAGE - 1)
        wait_for(
            qtbot, lambda first=first: PLACEHOLDER not in names(paged, first, first + PAGE - 1)
        )
    assert items.calls.count("rows") <= 15
    assert "fences" not in items.calls


def test_pages_that_were_passed_in_a_hurry_are_not_read(
    qtbot: QtBot, paged: Paged, items: SortedItems
) -> None:
    opened(qtbot, paged)
    items.calls.clear()
    for first in range(0, 990, 5):
        paged.set_visible_rows(first, first + PAGE - 1)
        names(paged, first, first + PAGE - 1)
    wait_for(qtbot, lambda: names(paged, 985, 985) == ["Item 000986"])
    assert len(items.calls) <= 4


def test_looking_at_cells_never_reads(qtbot: QtBot, paged: Paged, items: SortedItems) -> None:
    opened(qtbot, paged)
    items.calls.clear()
    for _ in range(50):
        names(paged, 0, PAGE - 1)
    qtbot.wait(30)
    assert items.calls == []


def test_the_list_is_sorted_by_the_server(qtbot: QtBot, paged: Paged, items: SortedItems) -> None:
    opened(qtbot, paged)
    with qtbot.waitSignal(paged.modelReset, timeout=PATIENCE_MS):
        paged.sort(0, Qt.SortOrder.DescendingOrder)
    assert paged.current_sort() == Sort("id", descending=True)
    assert names(paged, 0, 0) == ["Item 001000"]
    items.calls.clear()
    paged.sort(2)
    paged.sort(-1)
    assert paged.state is State.READY or not paged.tasks.idle()
    assert items.calls == []


def test_what_was_shown_stays_until_the_first_page_of_the_new_query_is_here(
    qtbot: QtBot, paged: Paged, items: SortedItems
) -> None:
    opened(qtbot, paged)
    items.gate = threading.Event()
    paged.set_query(ItemQuery(search="00099"))
    assert paged.state is State.LOADING
    qtbot.wait(10)
    assert names(paged, 0, 0) == ["Item 000001"]
    items.gate.set()
    wait_for(qtbot, lambda: names(paged, 0, 0) == ["Item 000099"])
    wait_for(qtbot, lambda: paged.rowCount() == 11)


def test_an_answer_to_an_older_query_is_dropped(
    qtbot: QtBot, paged: Paged, items: SortedItems
) -> None:
    opened(qtbot, paged)
    items.gate = first = threading.Event()
    for text in ("1", "12", "123"):
        paged.set_query(ItemQuery(search=text))
    paged.set_visible_rows(500, 509)
    items.gate = None
    first.set()
    wait_for(qtbot, paged.tasks.idle)
    assert names(paged, 0, 0) == ["Item 000123"]
    assert paged.rowCount() == 1


def test_first_pages_do_not_wait_for_countings_and_those_do_not_pile_up(
    qtbot: QtBot, paged: Paged, items: SortedItems
) -> None:
    items.counting = threading.Event()
    for word in ("", "item", "item 0", "item 00", "item 000", "item 0002"):
        paged.set_query(ItemQuery(search=word))
        wait_for(qtbot, lambda: paged.state is State.READY)
    assert names(paged, 0, 0) == ["Item 000200"]
    assert paged.rowCount() == PAGE
    assert items.calls.count("fences") == 1
    items.counting.set()
    wait_for(qtbot, paged.tasks.idle)
    assert paged.rowCount() == 100
    assert items.calls.count("fences") == 2


def test_a_counting_that_fails_late_says_nothing_of_a_newer_list(
    qtbot: QtBot, paged: Paged, items: SortedItems
) -> None:
    items.counting = threading.Event()
    paged.set_query(ItemQuery())
    wait_for(qtbot, lambda: "fences" in items.calls)
    items.fails_to_count = True
    paged.set_query(ItemQuery(search="item 0002"))
    wait_for(qtbot, lambda: paged.state is State.READY)
    items.counting.set()
    wait_for(qtbot, lambda: items.calls.count("fences") == 2)
    wait_for(qtbot, paged.tasks.idle)
    assert (paged.state, paged.rowCount()) == (State.READY, 100)


def test_a_list_of_less_than_a_page_needs_no_counting(
    qtbot: QtBot, paged: Paged, items: SortedItems
) -> None:
    opened(qtbot, paged, ItemQuery(search="item 00020"))
    assert paged.rowCount() == 10
    opened(qtbot, paged, ItemQuery(search="item 000201"))
    assert (paged.rowCount(), paged.total) == (1, 1)
    opened(qtbot, paged, ItemQuery(search="no such"))
    assert paged.state is State.EMPTY
    assert items.calls.count("fences") == 1


def test_the_same_query_again_reads_nothing(qtbot: QtBot, paged: Paged, items: SortedItems) -> None:
    opened(qtbot, paged)
    items.calls.clear()
    paged.set_query(ItemQuery())
    assert items.calls == []


def test_a_refresh_reads_what_is_seen_and_shows_rows_that_came_and_went(
    qtbot: QtBot, paged: Paged, items: SortedItems
) -> None:
    opened(qtbot, paged)
    paged.set_visible_rows(300, 309)
    wait_for(qtbot, lambda: PLACEHOLDER not in names(paged, 300, 309))
    items.add(5000, "Item 000000")
    items.rename(306, "Item 000306 renamed")
    items.calls.clear()
    items.rows_read = 0
    refreshed(qtbot, paged)
    assert paged.rowCount() == 1001
    assert paged.find(306) == 306
    assert names(paged, 306, 306) == ["Item 000306 renamed"]
    assert items.calls.count("fences") == 1
    assert items.rows_read <= 4 * PAGE
    items.remove(*range(1, 996))
    refreshed(qtbot, paged)
    assert paged.rowCount() == 6
    assert names(paged, 0, 1) == ["Item 000000", "Item 000996"]


def test_many_wishes_for_a_refresh_become_few_readings(
    qtbot: QtBot, paged: Paged, items: SortedItems
) -> None:
    opened(qtbot, paged)
    items.calls.clear()
    items.gate = threading.Event()
    for _ in range(100):
        paged.refresh()
        qtbot.wait(1)
    items.gate.set()
    with qtbot.waitSignal(paged.refreshed, timeout=PATIENCE_MS):
        pass
    qtbot.wait(100)
    wait_for(qtbot, paged.tasks.idle)
    assert 1 <= items.calls.count("fences") <= 3


def test_an_empty_list_says_so_and_fills_by_refreshing(
    qtbot: QtBot, tasks: Tasks, watched: Watched
) -> None:
    items = SortedItems(0)
    model = PagedModel(items, COLUMNS, tasks, page_size=PAGE)
    watched(model)
    with collected(model.state_changed) as states:
        opened(qtbot, model)
        assert model.state is State.EMPTY
        items.add(1, "First")
        refreshed(qtbot, model)
        assert names(model, 0, 0) == ["First"]
        items.remove(1)
        refreshed(qtbot, model)
    assert states == [State.LOADING, State.EMPTY, State.READY, State.EMPTY]


@pytest.mark.parametrize("kind", ["paged", "journalled"])
def test_a_list_that_cannot_be_read_says_why_and_can_be_tried_again(
    qtbot: QtBot, request: pytest.FixtureRequest, kind: str
) -> None:
    model = request.getfixturevalue(kind)
    source = model._source
    source.error = Unavailable("The server is away.")
    model.set_query(ItemQuery())
    wait_for(qtbot, lambda: model.state is State.FAILED)
    assert model.error is source.error
    wait_for(qtbot, model.tasks.idle)
    source.error = None
    model.refresh()
    wait_for(qtbot, lambda: model.state is State.READY)
    assert model.error is None
    assert model.rowCount() >= PAGE


@pytest.mark.parametrize("kind", ["paged", "journalled"])
def test_a_refresh_that_fails_keeps_what_is_shown_and_the_next_one_mends_it(
    qtbot: QtBot, request: pytest.FixtureRequest, kind: str
) -> None:
    model = request.getfixturevalue(kind)
    model.set_query(ItemQuery())
    wait_for(qtbot, lambda: model.state is State.READY and model.tasks.idle())
    model._source.error = Unavailable("The server is away.")
    before = names(model, 0, 3)
    model.refresh()
    wait_for(qtbot, lambda: model.state is State.FAILED)
    assert names(model, 0, 3) == before
    model._source.error = None
    refreshed(qtbot, model)
    assert model.state is State.READY


def test_a_model_survives_anything_in_any_order(
    qtbot: QtBot, paged: Paged, items: SortedItems
) -> None:
    random = Random(7)  # noqa: S311  a reproducible mess
    fresh = iter(range(2000, 3000))
    opened(qtbot, paged)
    for _ in range(150):
        choice = random.randrange(7)
        if choice == 0:
            paged.set_query(ItemQuery(search=random.choice(["", "1", "99", "none", "Item 0000"])))
        elif choice == 1:
            paged.sort(random.randrange(2), random.choice(list(Qt.SortOrder)))
        elif choice == 2:
            number = next(fresh)
            items.add(number, f"Item {random.randrange(1000):06}b")
        elif choice == 3:
            items.remove(*(item.id for item in random.sample(items.items, 3)))
        elif choice == 4:
            paged.refresh()
        else:
            first = random.randrange(max(1, paged.rowCount()))
            paged.set_visible_rows(first, first + 12)
            names(paged, first, min(first + 12, paged.rowCount() - 1))
        qtbot.wait(random.choice([0, 0, 1, 3]))
    paged.set_query(ItemQuery(search="", sort=Sort("id")))
    paged.refresh()
    wait_for(qtbot, lambda: paged.tasks.idle() and not paged._refresh_soon.isActive())
    assert paged.rowCount() == len(items.items)
    paged.set_visible_rows(0, 29)
    wait_for(
        qtbot,
        lambda: (
            names(paged, 0, 29)
            == [item.name for item in sorted(items.items, key=lambda i: i.id)][:30]
        ),
    )


# Journals


def test_a_journal_is_read_downwards_as_far_as_a_person_scrolls(
    qtbot: QtBot, unwatched: Journalled, journal: Journal
) -> None:
    unwatched.set_query(ItemQuery())
    wait_for(qtbot, lambda: unwatched.rowCount() == PAGE)
    assert names(unwatched, 0, 1) == ["Item 000095", "Item 000094"]
    assert journal.rows_read == PAGE
    while not unwatched.at_end:
        before = unwatched.rowCount()
        unwatched.set_visible_rows(before - 5, before - 1)
        unwatched.set_visible_rows(before - 5, before - 1)
        wait_for(qtbot, lambda before=before: unwatched.rowCount() > before)
    assert unwatched.rowCount() == 95
    assert journal.rows_read == 95
    assert len(journal.calls) == 10
    assert not unwatched.canFetchMore(QModelIndex())
    assert unwatched.find(1) == 94
    assert unwatched.find(96) is None


def test_new_entries_come_on_top_and_known_ones_are_exchanged(
    qtbot: QtBot, unwatched: Journalled, journal: Journal
) -> None:
    unwatched.set_query(ItemQuery())
    wait_for(qtbot, lambda: unwatched.rowCount() == PAGE)
    journal.add(96, "New")
    journal.rename(95, "Changed")
    refreshed(qtbot, unwatched)
    assert names(unwatched, 0, 2) == ["New", "Changed", "Item 000094"]
    assert unwatched.rowCount() == PAGE + 1


def test_a_journal_that_grew_by_more_than_a_page_begins_anew(
    qtbot: QtBot, unwatched: Journalled, journal: Journal
) -> None:
    unwatched.set_query(ItemQuery())
    wait_for(qtbot, lambda: unwatched.rowCount() == PAGE)
    for number in range(200, 230):
        journal.add(number, f"New {number}")
    with qtbot.waitSignal(unwatched.modelReset, timeout=PATIENCE_MS):
        unwatched.refresh()
    assert names(unwatched, 0, 0) == ["New 229"]


def test_an_older_answer_does_not_reach_another_journal(
    qtbot: QtBot, unwatched: Journalled, journal: Journal
) -> None:
    unwatched.set_query(ItemQuery())
    wait_for(qtbot, lambda: unwatched.rowCount() == PAGE)
    journal.gate = first = threading.Event()
    unwatched.fetchMore(QModelIndex())
    unwatched.set_query(ItemQuery(search="00001"))
    journal.gate = None
    first.set()
    wait_for(qtbot, lambda: names(unwatched, 0, 0) == ["Item 000019"])
    wait_for(qtbot, unwatched.tasks.idle)
    assert all("00001" in name for name in names(unwatched, 0, unwatched.rowCount() - 1))


def test_a_journal_survives_anything_in_any_order(
    qtbot: QtBot, journalled: Journalled, journal: Journal
) -> None:
    random = Random(3)  # noqa: S311  a reproducible mess
    fresh = iter(range(200, 9000))
    journalled.set_query(ItemQuery())
    for _ in range(150):
        choice = random.randrange(5)
        if choice == 0:
            journalled.set_query(ItemQuery(search=random.choice(["", "1", "none"])))
        elif choice == 1:
            for _ in range(random.choice([1, 2, 15])):
                number = next(fresh)
                journal.add(number, f"Item {number:06}")
        elif choice == 2:
            journalled.refresh()
        else:
            first = random.randrange(max(1, journalled.rowCount()))
            journalled.set_visible_rows(first, first + 8)
        qtbot.wait(random.choice([0, 0, 1, 3]))
    journalled.set_query(ItemQuery(search="", sort=Sort("id")))
    wait_for(qtbot, journalled.tasks.idle)
    refreshed(qtbot, journalled)
    with suppress(IndexError):
        newest = max(item.id for item in journal.items)
        assert journalled.index(0, 0).data(IDENTITY_ROLE) == newest
    shown = [journalled.identity_at(row) for row in range(journalled.rowCount())]
    assert shown == sorted(shown, reverse=True)
    assert len(set(shown)) == len(shown)
