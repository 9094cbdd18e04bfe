"""Scenes of what opens over every screen: settings, palette, keys, offered products."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog

from inventory_desktop.cli.gallery.stage import Scene, Stage
from inventory_desktop.errors import BugError
from inventory_desktop.ui.everywhere.key_overview import KeyOverview
from inventory_desktop.ui.everywhere.palette import Palette
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.settings.settings_dialog import SettingsDialog

DialogT = TypeVar("DialogT", bound=QDialog)


def _opened(stage: Stage, command: str, kind: type[DialogT]) -> DialogT:
    """Opens what a command of the window opens, over the list of products."""
    stage.open("products", ProductScreen)
    next(each for each in stage.window.commands if each.key == command).run()
    stage.operator.settle()
    found = stage.window.findChild(kind)
    if found is None:
        raise BugError(f"The command {command} opens nothing.")
    return found


def _look(stage: Stage) -> Iterator[None]:
    dialog = _opened(stage, "settings", SettingsDialog)
    yield
    dialog.close()


def _scanner(stage: Stage) -> Iterator[None]:
    dialog = _opened(stage, "settings", SettingsDialog)
    dialog.show_page(1)
    yield
    dialog.close()


def _keys(stage: Stage) -> Iterator[None]:
    dialog = _opened(stage, "keys", KeyOverview)
    yield
    dialog.close()


def _palette(stage: Stage) -> Iterator[None]:
    dialog = _opened(stage, "palette", Palette)
    yield
    dialog.close()


def _palette_hits(stage: Stage) -> Iterator[None]:
    dialog = _opened(stage, "palette", Palette)
    stage.operator.type(dialog.line, "pro")
    stage.operator.settle()
    yield
    dialog.close()


def _offer(stage: Stage) -> Iterator[None]:
    """Products that are offered below a line at the window's edge."""
    screen = stage.open("ledger", LedgerScreen)
    stage.window.activateWindow()
    screen.begin_entry()
    stage.operator.type(screen.form.product, "bath")
    stage.operator.settle()
    yield
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    screen.form.product.reset()


BARE: tuple[Scene, ...] = ()
FULL = (
    Scene("settings", "look", _look),
    Scene("settings", "scanner", _scanner),
    Scene("keys", "products", _keys),
    Scene("palette", "all", _palette),
    Scene("palette", "hits", _palette_hits),
    Scene("ledger", "offer", _offer),
)
