"""Scenes of purchases and sales."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.services.reports.periods import Grain
from inventory_desktop.ui.summary.summary_query import Span
from inventory_desktop.ui.summary.summary_screen import SummaryScreen

_SMALLEST, _ORDINARY = (980, 620), (1440, 860)


def _screen(stage: Stage) -> SummaryScreen:
    return stage.open("summary", SummaryScreen)


def _months(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.table.choose_first()
    yield


def _days(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.bar.choose_span(Span.LAST_30_DAYS)
    stage.operator.settle()
    screen.chart.units.click()
    screen.chart.chart.mark(12)
    yield
    screen.chart.money.click()
    screen.bar.choose_span(Span.LAST_12_MONTHS)
    stage.operator.settle()


def _year_by_day(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.bar.grain_chip(Grain.DAY).click()
    stage.operator.settle()
    yield
    screen.bar.grain_chip(Grain.MONTH).click()
    stage.operator.settle()


def _wrong_days(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    stage.operator.type(screen.bar.until, "1 Jan 2020")
    stage.operator.press(screen.bar.until, Qt.Key.Key_Return)
    stage.operator.settle()
    yield
    screen.bar.choose_span(Span.LAST_30_DAYS)
    screen.bar.choose_span(Span.LAST_12_MONTHS)
    stage.operator.settle()


def _smallest(stage: Stage) -> Iterator[None]:
    _screen(stage)
    stage.window.resize(*_SMALLEST)
    stage.operator.pause(200)
    yield
    stage.window.resize(*_ORDINARY)
    stage.operator.pause(200)


def _loading(stage: Stage) -> Iterator[None]:
    with stage.slow_server():
        stage.begin_anew()
        stage.window.open_place("summary")
        stage.operator.pause(300)
        yield
    stage.operator.settle()


def _error(stage: Stage) -> Iterator[None]:
    with stage.server_gone():
        stage.begin_anew()
        stage.window.open_place("summary")
        stage.operator.settle()
        stage.operator.program.messages.toast.hide()
        yield
    stage.operator.settle()
    _screen(stage).refresh()
    stage.operator.settle()


def _hidden(stage: Stage) -> Iterator[None]:
    """As somebody sees it who may see no costs."""
    with stage.colleague("mia", sees_costs=False, sees_prices=True):
        _screen(stage)
        yield


BARE = (Scene("summary", "empty", _months),)
FULL = (
    Scene("summary", "months", _months),
    Scene("summary", "days", _days),
    Scene("summary", "year-by-day", _year_by_day),
    Scene("summary", "wrong-days", _wrong_days),
    Scene("summary", "smallest", _smallest),
    Scene("summary", "loading", _loading),
    Scene("summary", "error", _error),
    Scene("summary", "hidden", _hidden),
)
