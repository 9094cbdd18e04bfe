"""Scenes of the dialog that exports a list."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.ui.exports.export_dialog import ExportDialog
from inventory_desktop.ui.products.product_screen import ProductScreen

_SETTLE_MS = 400


@contextmanager
def _dialog(stage: Stage) -> Iterator[ExportDialog]:
    screen = stage.open("products", ProductScreen)
    stage.operator.click(screen.export_button)
    dialog = stage.window.findChildren(ExportDialog)[-1]
    dialog.file.setText("/home/anna/Documents/Products 2026-11-24.xlsx")
    stage.operator.settle()
    yield dialog
    if not dialog.is_working:
        dialog.reject()
    stage.operator.settle()


def _plain(stage: Stage) -> Iterator[None]:
    with _dialog(stage):
        yield


def _csv(stage: Stage) -> Iterator[None]:
    with _dialog(stage) as dialog:
        dialog.kind.choose(dialog.kind.values[1])
        stage.operator.settle()
        yield


def _refused(stage: Stage) -> Iterator[None]:
    with _dialog(stage) as dialog:
        dialog.file.setText("/no/such/folder/Products.xlsx")
        dialog.start()
        stage.operator.wait_for("the refusal", lambda: not dialog.is_working)
        stage.operator.settle()
        yield


def _running(stage: Stage) -> Iterator[None]:
    with TemporaryDirectory() as folder, _dialog(stage) as dialog:
        dialog.file.setText(str(Path(folder) / "Products 2026-11-24.xlsx"))
        with stage.slow_server():
            dialog.start()
            stage.operator.pause(_SETTLE_MS)
            yield
            dialog.stop()
        stage.operator.wait_for("the end", lambda: not dialog.is_working)


BARE: tuple[Scene, ...] = ()
FULL = (
    Scene("export", "excel", _plain),
    Scene("export", "csv", _csv),
    Scene("export", "refused", _refused),
    Scene("export", "running", _running),
)
