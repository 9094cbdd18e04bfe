"""Scenes of the overview."""

from collections.abc import Iterator

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.ui.dashboard.dashboard_screen import DashboardScreen

_SMALLEST, _ORDINARY, _LARGE = (980, 620), (1440, 860), (1920, 1080)


def _screen(stage: Stage) -> DashboardScreen:
    return stage.open("overview", DashboardScreen)


def _plain(stage: Stage) -> Iterator[None]:
    _screen(stage)
    yield


def _loading(stage: Stage) -> Iterator[None]:
    with stage.slow_server():
        stage.begin_anew()
        stage.operator.pause(300)
        yield
    stage.operator.settle()


def _error(stage: Stage) -> Iterator[None]:
    with stage.server_gone():
        stage.begin_anew()
        stage.operator.settle()
        stage.operator.program.messages.toast.hide()
        yield
    stage.operator.settle()
    _screen(stage).refresh()
    stage.operator.settle()


def _out_of_date(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    with stage.server_gone():
        screen.refresh()
        stage.operator.settle()
        stage.operator.program.messages.toast.hide()
        yield
    stage.operator.settle()
    screen.refresh()
    stage.operator.settle()


def _hidden(stage: Stage) -> Iterator[None]:
    """As somebody sees it who may see neither costs nor prices."""
    with stage.colleague("otto", sees_costs=False, sees_prices=False):
        yield


def _smallest(stage: Stage) -> Iterator[None]:
    yield from _of_size(stage, _SMALLEST)


def _large(stage: Stage) -> Iterator[None]:
    yield from _of_size(stage, _LARGE)


def _of_size(stage: Stage, size: tuple[int, int]) -> Iterator[None]:
    _screen(stage)
    stage.window.resize(*size)
    stage.operator.pause(200)
    yield
    stage.window.resize(*_ORDINARY)
    stage.operator.pause(200)


BARE = (Scene("overview", "empty", _plain),)
FULL = (
    Scene("overview", "full", _plain),
    Scene("overview", "smallest", _smallest),
    Scene("overview", "large", _large),
    Scene("overview", "loading", _loading),
    Scene("overview", "error", _error),
    Scene("overview", "out-of-date", _out_of_date),
    Scene("overview", "hidden", _hidden),
)
