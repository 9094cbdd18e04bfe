"""Scenes of the warehouse screen."""

from collections.abc import Iterator

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.ui.warehouses.warehouse_screen import WarehouseScreen


def _screen(stage: Stage) -> WarehouseScreen:
    return stage.open("warehouses", WarehouseScreen)


def _few(stage: Stage) -> Iterator[None]:
    _screen(stage)
    yield


def _full(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.table.choose_first()
    stage.operator.settle()
    yield


def _form_refused(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.begin_new()
    screen.form.name.setText("A second main shop with a name that is rather long")
    screen.form.save()
    stage.operator.settle()
    yield
    screen.form.cancel_button.click()


def _close_refused(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    screen.table.choose_first()
    stage.operator.settle()
    screen.details.toggle_active()
    stage.operator.settle()
    yield


BARE = (Scene("warehouses", "few", _few),)
FULL = (
    Scene("warehouses", "full", _full),
    Scene("warehouses", "form-refused", _form_refused),
    Scene("warehouses", "close-refused", _close_refused),
)
