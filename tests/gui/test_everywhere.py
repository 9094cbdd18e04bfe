"""What is at hand on every screen: palette, overview of keys, scanner, settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inventory_desktop.services import barcodes, products
from inventory_desktop.ui.everywhere.furnishing import show_keys
from inventory_desktop.ui.everywhere.scan_desk import ScanDesk
from inventory_desktop.ui.everywhere.scanner import Scanner, take_scans
from inventory_desktop.ui.everywhere.sounds import Sound, wave_of
from inventory_desktop.ui.everywhere.unknown_code import UnknownCode
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.preferences import Preferences
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.settings.look_page import LookPage
from inventory_desktop.ui.settings.scanner_page import ScannerPage
from inventory_desktop.ui.settings.settings_dialog import SettingsDialog, SettingsPage
from inventory_desktop.ui.tasks import Tasks
from inventory_desktop.ui.theme import DARK_CONTRAST, Appearance, Theme
from tests.gui.desk import Desk, activate, collected, destroy, focused
from tests.support.shop import Shop

RETURN, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down
CONTROL = Qt.KeyboardModifier.ControlModifier


# The palette


def opened(desk: Desk) -> None:
    desk.press(Qt.Key.Key_K, held=CONTROL)
    assert desk.palette.isVisible()


def typed(desk: Desk, text: str) -> None:
    desk.qtbot.keyClicks(desk.palette.line, text)
    desk.rest()
    desk.until(lambda: not desk.palette.line._rest.isActive())
    desk.rest()


def test_the_palette_goes_to_a_screen_by_a_few_letters(desk: Desk) -> None:
    desk.show_products()
    opened(desk)
    typed(desk, "led")
    assert desk.palette.titles()[0] == "Go to Stock ledger"
    desk.qtbot.keyClick(desk.palette.line, RETURN)
    desk.rest()
    assert not desk.palette.isVisible()
    assert isinstance(desk.window.current_screen, LedgerScreen)


def test_the_palette_does_what_the_screen_can_do(desk: Desk) -> None:
    screen = desk.show_products()
    opened(desk)
    typed(desk, "new prod")
    desk.qtbot.keyClick(desk.palette.line, RETURN)
    assert screen.pane.currentWidget() is screen.form


def test_the_palette_finds_a_product_and_shows_it(desk: Desk, shop: Shop) -> None:
    row = shop.product("PAL-77", name="Zinnober red")
    screen = desk.show_products()
    opened(desk)
    typed(desk, "zinnober")
    assert desk.palette.titles()[-1] == "Zinnober red"
    while desk.palette._list.currentIndex().data() != "Zinnober red":
        desk.qtbot.keyClick(desk.palette.line, DOWN)
    desk.qtbot.keyClick(desk.palette.line, RETURN)
    desk.rest()
    assert screen.details.product_id == row.id


def test_a_product_goes_before_commands_whose_letters_only_happen_to_fit(
    desk: Desk, shop: Shop
) -> None:
    shop.product("PAL-78", name="Odt")
    desk.show_products()
    opened(desk)
    typed(desk, "odt")
    assert desk.palette.titles()[0] == "Odt"
    assert "Go to Products" in desk.palette.titles()[1:]


def test_the_palette_says_when_nothing_fits_and_escape_leaves_it(desk: Desk) -> None:
    desk.show_products()
    opened(desk)
    typed(desk, "qqqzzz")
    assert desk.palette.titles() == []
    assert desk.palette._nothing.isVisible()
    desk.qtbot.keyClick(desk.palette.line, ESCAPE)
    assert not desk.palette.isVisible()


# The overview of keys


def test_the_overview_lists_the_keys_of_the_screen_and_of_the_program(desk: Desk) -> None:
    desk.show_products()
    overview = show_keys(desk.window)
    texts = [label.text() for label in overview.findChildren(QLabel)]
    for wanted in ("Products", "New product", "Ctrl+N", "Search or do…", "Ctrl+K"):
        assert wanted in texts
    desk.qtbot.keyClick(overview, Qt.Key.Key_F1)
    assert not overview.isVisible()


def test_no_two_commands_of_a_screen_share_their_keys(desk: Desk) -> None:
    desk.show_products()
    for place in desk.window.places:
        screen = desk.window.open_place(place.key)
        desk.rest()
        keys = [each.keys for each in (*screen.commands, *desk.window.commands) if each.keys]
        assert len(keys) == len(set(keys)), place.key


# The navigation


def test_the_navigation_folds_to_icons_that_still_say_what_they_are(desk: Desk) -> None:
    desk.show_products()
    navigation = desk.window._navigation
    assert navigation is not None
    wide = navigation.width()
    with collected(desk.window.navigation_folded) as said:
        desk.click(navigation._fold_button)
    assert said == [True]
    assert navigation.width() < wide / 2
    first = navigation._group.button(0)
    assert (first.text(), first.accessibleName()) == ("", "Overview")
    desk.click(navigation._fold_button)
    assert first.text() == "Overview"


# The scanner


class Clock:
    """Moves only when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def scanner(qapp: QApplication, clock: Clock) -> Iterator[Scanner]:
    made = Scanner(qapp, clock=clock)
    yield made
    destroy(made)


def scan(clock: Clock, code: str, *, gap_ms: float = 5) -> None:
    """Types as a scanner does: into the window, which hands the keys to whatever has the focus."""
    window = focused().window().windowHandle()
    for sign in code:
        clock.now += gap_ms / 1000
        QTest.keyClick(window, sign)
    clock.now += gap_ms / 1000
    QTest.keyClick(window, RETURN)


class Form(QWidget):
    """A line, notes, and a line for codes."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.notes, self.code = QLineEdit("half"), QPlainTextEdit("a note"), QLineEdit()
        take_scans(self.code)
        column = QVBoxLayout(self)
        for widget in (self.line, self.notes, self.code):
            column.addWidget(widget)


@pytest.fixture
def form(qtbot: QtBot, scanner: Scanner) -> Iterator[Form]:
    made = Form()
    activate(qtbot, made)
    scanner.watch(made)
    yield made
    made.close()
    destroy(made)


def test_a_scan_is_taken_out_of_the_field_it_went_into(
    scanner: Scanner, clock: Clock, form: Form
) -> None:
    for editor in (form.line, form.notes):
        editor.setFocus()
        clock.now += 10
        with collected(scanner.scanned) as said:
            scan(clock, "4006381333931")
        assert said == ["4006381333931"]
    assert form.line.text() == "half"
    assert form.notes.toPlainText() == "a note"


def test_what_fingers_type_stays_and_their_enter_too(
    qtbot: QtBot, scanner: Scanner, clock: Clock, form: Form
) -> None:
    form.line.setFocus()
    form.line.clear()
    with collected(scanner.scanned) as said, qtbot.waitSignal(form.line.returnPressed):
        scan(clock, "4006381333931", gap_ms=90)
    assert said == []
    assert form.line.text() == "4006381333931"


def test_a_field_that_wants_scans_gets_them(scanner: Scanner, clock: Clock, form: Form) -> None:
    form.code.setFocus()
    with collected(scanner.scanned) as said, collected(scanner.heard) as heard:
        scan(clock, "4006381333931")
    assert said == []
    assert form.code.text() == "4006381333931"
    assert [burst.code for burst in heard] == ["4006381333931"]


def test_a_short_burst_and_a_scanner_that_is_switched_off_are_no_scans(
    scanner: Scanner, clock: Clock, form: Form
) -> None:
    form.line.setFocus()
    with collected(scanner.scanned) as said:
        scan(clock, "ab")
        scanner.is_on = False
        clock.now += 10
        scan(clock, "4006381333931")
    assert said == []


@pytest.fixture
def scan_desk(desk: Desk, scanner: Scanner) -> ScanDesk:
    desk.show_products()
    scanner.watch(desk.window)
    return ScanDesk(desk.window, desk.workplace, scanner, lambda: False, desk.window)


def test_a_scan_over_a_list_shows_the_product(
    desk: Desk, shop: Shop, scan_desk: ScanDesk, clock: Clock
) -> None:
    assert scan_desk
    row = shop.product("SCAN-1")
    shop.admin.write(lambda work: barcodes.add_barcode(work, row.id, "4012345678901"))
    screen = desk.show_products()
    screen.table.setFocus()
    scan(clock, "4012345678901")
    desk.rest()
    assert screen.details.product_id == row.id


def test_an_unknown_code_can_be_given_to_a_product(
    desk: Desk, shop: Shop, scan_desk: ScanDesk, clock: Clock
) -> None:
    assert scan_desk
    row = shop.product("SCAN-2")
    screen = desk.show_products()
    screen.table.setFocus()
    scan(clock, "9900000000011")
    desk.rest()
    asked = desk.window.findChild(UnknownCode)
    assert asked is not None
    asked.assign()
    assert asked._product_field.error == "Choose a product first."
    asked.product.pick(row)
    desk.fill(asked.quantity, "12")
    desk.click(asked.assign_button)
    desk.rest()
    found = shop.admin.read(lambda work: products.find_scanned(work, "9900000000011"))
    assert found is not None
    assert (found.product.id, found.quantity) == (row.id, 12)


def test_an_unknown_code_can_begin_a_product(desk: Desk, scan_desk: ScanDesk, clock: Clock) -> None:
    assert scan_desk
    screen = desk.show_products()
    screen.table.setFocus()
    scan(clock, "9900000000028")
    desk.rest()
    asked = desk.window.findChild(UnknownCode)
    assert asked is not None
    desk.click(asked.create_button)
    desk.rest()
    assert isinstance(desk.window.current_screen, ProductScreen)
    assert screen.pane.currentWidget() is screen.form


def test_the_sounds_are_short_and_differ() -> None:
    waves = [wave_of(sound) for sound in Sound]
    assert len(set(waves)) == len(waves)
    assert all(each.startswith(b"RIFF") and len(each) < 22_050 * 2 for each in waves)


# Settings


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "preferences.ini")


def test_what_is_chosen_is_remembered(tmp_path: Path, preferences: Preferences) -> None:
    preferences.strong_contrast = True
    preferences.text_scale = 1.3
    preferences.navigation_folded = True
    preferences.makes_sounds = False
    preferences.scanner_gap_ms = 120
    preferences.save()
    again = Preferences(tmp_path / "preferences.ini")
    assert (again.strong_contrast, again.text_scale) == (True, 1.3)
    assert (again.navigation_folded, again.makes_sounds, again.scanner_gap_ms) == (True, False, 120)


def test_a_spoilt_file_of_preferences_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "preferences.ini"
    path.write_text("[General]\ntext_scale=huge\nscanner_gap_ms=-1\n")
    again = Preferences(path)
    assert (again.text_scale, again.scanner_gap_ms) == (1.0, 50)


def test_colours_and_contrast_change_at_once(
    qtbot: QtBot, theme: Theme, preferences: Preferences
) -> None:
    page = LookPage(preferences, theme)
    window = QWidget()
    qtbot.addWidget(window)
    SettingsDialog(window, [SettingsPage("Look", page)])
    page.appearance.choose(Appearance.DARK)
    page.contrast.choose(True)
    try:
        assert theme.colours is DARK_CONTRAST
        assert (preferences.appearance, preferences.strong_contrast) == (Appearance.DARK, True)
        page.text_size.choose(1.5)
        assert preferences.text_scale == 1.5
    finally:
        theme.set_strong_contrast(False)


def test_the_scanner_can_be_tried(
    qtbot: QtBot, scanner: Scanner, clock: Clock, preferences: Preferences, tasks: Tasks
) -> None:
    page = ScannerPage(preferences, scanner, tasks)
    activate(qtbot, page)
    scanner.watch(page)
    page.trial.setFocus()
    scan(clock, "4012345678901")
    assert page.verdict.text().startswith("Scanned 4012345678901: 13 characters")
    clock.now += 10
    scan(clock, "typed", gap_ms=200)
    assert "“typed” came too slowly" in page.verdict.text()
    page.speed.choose(120)
    assert (scanner.longest_gap_ms, preferences.scanner_gap_ms) == (120, 120)
    page.close()
    destroy(page)
