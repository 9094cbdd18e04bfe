"""Scenes of the product screen."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.ui.products.product_screen import ProductScreen


def _screen(stage: Stage) -> ProductScreen:
    return stage.open("products", ProductScreen)


def _empty(stage: Stage) -> Iterator[None]:
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
    screen.form.save()
    stage.operator.settle()
    yield
    stage.operator.press(screen.form, Qt.Key.Key_Escape)


def _no_hits(stage: Stage) -> Iterator[None]:
    screen = _screen(stage)
    stage.operator.type(screen.search, "no such thing")
    stage.operator.settle()
    yield
    screen.search.take("")
    stage.operator.settle()


BARE = (Scene("products", "empty", _empty),)
FULL = (
    Scene("products", "full", _full),
    Scene("products", "form-refused", _form_refused),
    Scene("products", "no-hits", _no_hits),
)
