"""How often a screen reads, and in which order."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from pytestqt.qtbot import QtBot

from inventory_desktop.ui import readings
from inventory_desktop.ui.readings import Lane, Step
from tests.gui.desk import destroy


class Errand(Step):
    """A step that ends when it is told to."""

    def __init__(self, name: str, begun: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._begun = begun

    def begin(self) -> None:
        self._begun.append(self._name)


class Errands:
    """Two errands in a lane."""

    def __init__(self, parent: QObject) -> None:
        self.begun: list[str] = []
        self.one, self.two = (Errand(name, self.begun, parent) for name in ("one", "two"))
        self.lane = Lane((self.one, self.two), parent)

    @property
    def rest(self) -> QTimer:
        found = self.lane.findChild(QTimer)
        assert isinstance(found, QTimer)
        return found


@pytest.fixture
def errands(qtbot: QtBot) -> Iterator[Errands]:  # noqa: ARG001  Qt must be there
    parent = QObject()
    yield Errands(parent)
    destroy(parent)


def test_one_step_begins_when_the_one_before_has_ended(errands: Errands) -> None:
    errands.lane.begin()
    assert errands.begun == ["one"]
    errands.one.ended.emit()
    assert errands.begun == ["one", "two"]
    errands.two.ended.emit()
    assert errands.begun == ["one", "two"]


def test_asked_again_meanwhile_it_begins_once_more_at_the_end(errands: Errands) -> None:
    errands.lane.begin()
    errands.lane.begin_soon()
    errands.lane.begin()
    errands.lane.begin_soon()
    assert errands.begun == ["one"]
    errands.one.ended.emit()
    errands.two.ended.emit()
    assert errands.begun == ["one", "two", "one"]


def test_many_changes_are_one_pass_after_a_rest(errands: Errands) -> None:
    for _ in range(5):
        errands.lane.begin_soon()
    assert errands.begun == []
    assert errands.rest.isActive()
    errands.rest.timeout.emit()
    assert errands.begun == ["one"]
    assert not errands.rest.isActive()


def test_the_longer_a_pass_took_the_longer_is_the_rest(
    errands: Errands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readings, "_LEAST_REST_MS", 1)
    errands.lane.begin()
    qtbot.wait(60)
    errands.lane.begin_soon()
    errands.one.ended.emit()
    errands.two.ended.emit()
    assert errands.rest.isActive()
    assert errands.rest.interval() >= 20 * 50  # Qt wakes a little early at times.


def test_a_step_taken_again_by_itself_moves_nothing(errands: Errands) -> None:
    errands.one.ended.emit()
    errands.two.ended.emit()
    assert errands.begun == []
    errands.lane.begin()
    errands.two.ended.emit()
    QCoreApplication.sendPostedEvents()
    assert errands.begun == ["one"]
