"""Puts at hand on every screen what belongs to none: palette, overview of keys, settings, scans."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.everywhere.key_overview import KeyOverview
from inventory_desktop.ui.everywhere.palette import Palette
from inventory_desktop.ui.everywhere.scan_desk import ScanDesk
from inventory_desktop.ui.everywhere.scanner import Scanner
from inventory_desktop.ui.main_window import MainWindow
from inventory_desktop.ui.navigation import PALETTE_KEYS
from inventory_desktop.ui.workplace import Workplace


def furnish(window: MainWindow, workplace: Workplace) -> Palette:
    """Offers palette and overview of keys in a window that shows the work.

    Args:
        window: The window.
        workplace: What its screens work with.

    Returns:
        The palette.
    """
    palette = Palette(window, workplace, lambda: _commands(window))
    for command in (
        Command("palette", _tr("Search or do…"), palette.begin, PALETTE_KEYS, "search"),
        Command("keys", _tr("Show all keys"), lambda: show_keys(window), "F1", "keyboard"),
        Command("settings", _tr("Settings"), window.settings_wanted.emit, "Ctrl+,", "settings"),
        Command("sign_out", _tr("Sign out"), window.sign_out_wanted.emit, icon="log-out"),
    ):
        window.add_command(command)
    window.palette_wanted.connect(palette.begin)
    return palette


def show_keys(window: MainWindow) -> KeyOverview:
    """Opens the overview of keys."""
    screen = window.current_screen
    here = () if screen is None else screen.commands
    overview = KeyOverview(window, here, screen.title if screen else "", window.commands)
    overview.open()
    return overview


def listen_for_scans(window: MainWindow, workplace: Workplace, owner: QObject) -> Scanner:
    """Hears a barcode scanner wherever the cursor is.

    Args:
        window: Whose screens take what is scanned.
        workplace: Where products are looked up, and what is remembered of the scanner.
        owner: The scanner lives as long as it.

    Returns:
        The scanner.
    """
    preferences = workplace.preferences
    scanner = Scanner(owner)
    scanner.watch(window)
    scanner.is_on = preferences.listens_to_scanner
    scanner.longest_gap_ms = preferences.scanner_gap_ms
    ScanDesk(window, workplace, scanner, lambda: preferences.makes_sounds, owner)
    return scanner


def _commands(window: MainWindow) -> Sequence[Command]:
    """What can be done now: on this screen first."""
    screen = window.current_screen
    here = () if screen is None else screen.commands
    return (*here, *(each for each in window.commands if each.key != "palette"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Furnishing", text)
