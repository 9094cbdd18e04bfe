"""Work off the GUI thread."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from inventory_desktop.errors import AppError, BugError, RuleError
from inventory_desktop.ui.tasks import Tasks
from tests.gui.desk import PATIENCE_MS, collected, destroy


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:  # noqa: ARG001  Qt must be there
    return QObject()


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """Holds work back until it is opened."""
    opened = threading.Event()
    yield opened
    opened.set()


def waiting(gate: threading.Event, answer: object = None) -> object:
    assert gate.wait(PATIENCE_MS / 1000)
    return answer


def finish(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(tasks.idle, timeout=PATIENCE_MS)


def test_work_runs_on_another_thread_and_its_result_comes_back_on_the_gui_thread(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    got: list[tuple[int, int]] = []
    tasks.run(
        threading.get_ident,
        owner=owner,
        done=lambda worker: got.append((worker, threading.get_ident())),
    )
    finish(qtbot, tasks)
    [(worker, receiver)] = got
    assert worker != receiver
    assert receiver == threading.get_ident()
    assert QThread.isMainThread()


def test_of_several_tasks_with_one_key_only_the_latest_answers(
    qtbot: QtBot, tasks: Tasks, owner: QObject, gate: threading.Event
) -> None:
    got: list[object] = []
    for number in range(30):
        tasks.run(
            lambda number=number: waiting(gate, number), owner=owner, done=got.append, key="search"
        )
    gate.set()
    finish(qtbot, tasks)
    tasks.wait_for_done(PATIENCE_MS)
    assert got == [29]


def test_the_same_key_of_another_owner_or_another_key_does_not_cancel(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    other = QObject()
    got: list[object] = []
    tasks.run(lambda: "a", owner=owner, done=got.append, key="one")
    tasks.run(lambda: "b", owner=other, done=got.append, key="one")
    tasks.run(lambda: "c", owner=owner, done=got.append, key="two")
    tasks.run(lambda: "d", owner=owner, done=got.append)
    finish(qtbot, tasks)
    assert sorted(map(str, got)) == ["a", "b", "c", "d"]


def test_a_cancelled_task_calls_nobody_back(
    tasks: Tasks, owner: QObject, gate: threading.Event
) -> None:
    got: list[object] = []
    handle = tasks.run(lambda: waiting(gate), owner=owner, done=got.append, failed=got.append)
    assert handle.active
    handle.cancel()
    handle.cancel()
    gate.set()
    assert tasks.wait_for_done(PATIENCE_MS)
    assert got == []
    assert not handle.active


def test_cancelled_work_that_has_not_begun_is_left_undone(
    tasks: Tasks, owner: QObject, gate: threading.Event
) -> None:
    begun: list[int] = []
    for _ in range(8):
        tasks.run(lambda: waiting(gate), owner=owner, done=lambda _nothing: None)
    late = tasks.run(lambda: begun.append(1), owner=owner, done=lambda _nothing: None)
    late.cancel()
    gate.set()
    assert tasks.wait_for_done(PATIENCE_MS)
    assert begun == []


def test_an_owner_that_was_destroyed_gets_nothing(
    tasks: Tasks, owner: QObject, gate: threading.Event
) -> None:
    got: list[object] = []
    handle = tasks.run(lambda: waiting(gate), owner=owner, done=got.append, failed=got.append)
    destroy(owner)
    assert not handle.active
    gate.set()
    assert tasks.wait_for_done(PATIENCE_MS)
    assert got == []


def test_many_owners_can_be_destroyed_while_their_work_runs(qtbot: QtBot, tasks: Tasks) -> None:
    got: list[object] = []
    kept = QObject()
    for number in range(300):
        owner = QObject()
        tasks.run(lambda number=number: number, owner=owner, done=got.append)
        tasks.run(lambda number=number: -number, owner=kept, done=got.append, key=number % 7)
        destroy(owner)
    finish(qtbot, tasks)
    assert 7 <= len(got) <= 300 + 7
    assert tasks.idle()


def test_an_error_goes_to_the_caller_that_takes_it(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    got: list[AppError] = []
    error = RuleError("No.")

    def refuse() -> None:
        raise error

    tasks.run(refuse, owner=owner, done=lambda _nothing: None, failed=got.append)
    finish(qtbot, tasks)
    assert got == [error]


def test_an_error_that_no_caller_takes_goes_to_the_fallback(qtbot: QtBot, owner: QObject) -> None:
    told: list[AppError] = []
    tasks = Tasks(told.append)
    error = RuleError("No.")

    def refuse() -> None:
        raise error

    tasks.run(refuse, owner=owner, done=lambda _nothing: None)
    finish(qtbot, tasks)
    assert told == [error]
    tasks.close()
    destroy(tasks)


@pytest.mark.may_log
def test_an_unexpected_exception_becomes_a_bug_with_its_cause(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    got: list[AppError] = []
    tasks.run(lambda: 1 // 0, owner=owner, done=lambda _nothing: None, failed=got.append)
    finish(qtbot, tasks)
    [error] = got
    assert isinstance(error, BugError)
    assert isinstance(error.__cause__, ZeroDivisionError)
    assert "correlation id" in error.__notes__[0]


def test_closing_waits_for_work_that_has_begun_and_delivers_nothing(
    qtbot: QtBot, tasks: Tasks, owner: QObject, gate: threading.Event
) -> None:
    got: list[object] = []
    ended: list[int] = []
    begun = threading.Event()

    def work() -> None:
        begun.set()
        waiting(gate)
        ended.append(1)

    tasks.run(work, owner=owner, done=got.append)
    qtbot.waitUntil(begun.is_set, timeout=PATIENCE_MS)
    assert not tasks.close(1)
    gate.set()
    assert tasks.close(PATIENCE_MS)
    assert ended == [1]
    handle = tasks.run(lambda: ended.append(2), owner=owner, done=got.append)
    assert not handle.active
    qtbot.wait(20)
    assert (got, ended) == ([], [1])


def test_busy_is_told_once_at_the_beginning_and_once_at_the_end(
    qtbot: QtBot, tasks: Tasks, owner: QObject, gate: threading.Event
) -> None:
    with collected(tasks.busy_changed) as told:
        for _ in range(3):
            tasks.run(lambda: waiting(gate), owner=owner, done=lambda _nothing: None)
        gate.set()
        finish(qtbot, tasks)
    assert told == [True, False]


def test_a_task_cannot_be_started_from_a_pool_thread(
    qtbot: QtBot, tasks: Tasks, owner: QObject
) -> None:
    refused: list[bool] = []

    def work() -> None:
        try:
            tasks.run(lambda: None, owner=owner, done=lambda _nothing: None)
        except BugError:
            refused.append(True)

    tasks.run(work, owner=owner, done=lambda _nothing: None)
    finish(qtbot, tasks)
    assert refused == [True]
