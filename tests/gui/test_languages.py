"""The program in German and Arabic: texts, direction, numbers, and what services refuse."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from inventory_desktop.errors import (
    AppError,
    ConflictError,
    FieldConflict,
    RuleError,
    ValidationError,
)
from inventory_desktop.sentences import said
from inventory_desktop.services import auth
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.services.refusals import refusal
from inventory_desktop.services.session import Session
from inventory_desktop.services.validation import checked_quantity
from inventory_desktop.ui import icons
from inventory_desktop.ui.formats import (
    format_date,
    format_day,
    format_plain,
    format_signed_quantity,
    parse_decimal,
    program_locale,
)
from inventory_desktop.ui.languages import Language, in_words, put_in_words, spoken, use_language
from inventory_desktop.ui.mirroring import mirrored
from inventory_desktop.ui.preferences import Preferences
from inventory_desktop.ui.printing.sheet import Sheet, TextStyle
from inventory_desktop.ui.products.conflicts import ConflictBox
from inventory_desktop.ui.settings.look_page import LookPage
from inventory_desktop.ui.sign_in.sign_in_page import SignInPage
from inventory_desktop.ui.tasks import Tasks
from inventory_desktop.ui.theme import Appearance, Theme
from inventory_desktop.ui.widgets.date_edit import parsed_date
from tests.gui.desk import Desk
from tests.gui.words import english_among, forget, words_of
from tests.support.shop import Shop

Speak = Callable[[Language], None]
CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = pytest.mark.parametrize("language", [Language.GERMAN, Language.ARABIC])
ARABIC = program_locale(QLocale.Language.Arabic)


@pytest.fixture
def speak(qapp: QApplication, theme: Theme) -> Iterator[Speak]:
    """Speaks another language until the test ends."""

    def begin(language: Language) -> None:
        use_language(qapp, language)
        forget()
        theme.set_appearance(Appearance.DARK)
        theme.set_appearance(Appearance.LIGHT)  # The style sheet is made anew by that.

    yield begin
    begin(Language.ENGLISH)


# Nothing English is left


def test_every_screen_is_english_in_english(desk: Desk, speak: Speak) -> None:
    desk.show_products()
    words = words_of(desk.window)
    assert {"Products", "Stock ledger", "New product", "Search name, SKU, barcode…"} <= set(words)
    speak(Language.GERMAN)  # for what is made from now on; these words stay as they are
    assert {"Products", "New product", "On hand"} <= english_among(words)


@BOTH
def test_no_screen_has_an_english_word_left(
    desk_of: Callable[[Session], Desk], shop: Shop, speak: Speak, language: Language
) -> None:
    row = shop.product(f"LANG-{language}")
    shop.stock(row, shop.main, 5)
    speak(language)
    desk = desk_of(shop.admin)
    desk.show("overview")
    keys = [place.key for place in desk.window.places]
    assert len(keys) >= 7
    for key in keys:
        desk.show(key)
        assert english_among(words_of(desk.window)) == set(), key
        desk.press(Qt.Key.Key_N, held=CONTROL)
        desk.rest()
        assert english_among(words_of(desk.window)) == set(), f"new in {key}"
        desk.press(Qt.Key.Key_Escape)
        desk.rest()


@BOTH
def test_the_palette_has_no_english_word_left(
    desk_of: Callable[[Session], Desk], shop: Shop, speak: Speak, language: Language
) -> None:
    speak(language)
    desk = desk_of(shop.admin)
    desk.show_products()
    desk.press(Qt.Key.Key_K, held=CONTROL)
    desk.rest()
    assert desk.palette.titles()
    assert english_among(desk.palette.titles()) == set()
    desk.press(Qt.Key.Key_Escape)


def test_qt_speaks_the_language_as_well(qtbot: QtBot, speak: Speak) -> None:
    speak(Language.GERMAN)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


# The choice


def test_the_language_is_chosen_in_the_settings(
    qtbot: QtBot, tmp_path: Path, theme: Theme, speak: Speak
) -> None:
    speak(Language.GERMAN)
    path = tmp_path / "preferences.ini"
    preferences = Preferences(path)
    assert preferences.language is Language.SYSTEM
    page = LookPage(preferences, theme)
    qtbot.addWidget(page)
    page.show()
    names = [page.language.itemText(number) for number in range(page.language.count())]
    assert names == ["Wie das System", "English", "Deutsch", "العربية"]
    assert "Gilt ab dem nächsten Start." not in words_of(page)
    page.language.setFocus()
    qtbot.keyClick(page.language, Qt.Key.Key_End)
    assert "Gilt ab dem nächsten Start." in words_of(page)
    assert english_among(words_of(page)) == set()
    preferences.save()
    assert Preferences(path).language is Language.ARABIC


def test_a_damaged_choice_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "preferences.ini"
    path.write_text("[General]\nlanguage=tlh\n", encoding="utf-8")
    assert Preferences(path).language is Language.SYSTEM


@pytest.mark.parametrize("chosen", [Language.GERMAN, Language.ARABIC, Language.ENGLISH])
def test_a_chosen_language_is_spoken(chosen: Language) -> None:
    assert spoken(chosen) is chosen


# Direction


def test_the_window_turns_round_in_arabic(
    desk_of: Callable[[Session], Desk], shop: Shop, speak: Speak, qapp: QApplication
) -> None:
    shop.product("TURN-1")
    speak(Language.ARABIC)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    desk = desk_of(shop.admin)
    screen = desk.show_products()
    middle = desk.window.width() / 2
    assert screen.pane.mapTo(desk.window, screen.pane.rect().center()).x() < middle
    table = screen.table
    assert table.columnViewportPosition(0) > table.columnViewportPosition(1)


def test_german_is_written_from_left_to_right(qapp: QApplication, speak: Speak) -> None:
    speak(Language.ARABIC)
    speak(Language.GERMAN)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_shape_changes_its_side_within_its_room(speak: Speak) -> None:
    shape, room = QRectF(12, 0, 5, 5), QRectF(10, 0, 100, 5)
    assert mirrored(shape, room) == shape
    speak(Language.ARABIC)
    assert mirrored(shape, room) == QRectF(103, 0, 5, 5)


@pytest.mark.parametrize(("name", "turns"), [("arrow-left", True), ("package", False)])
def test_only_icons_of_a_direction_turn_round(
    speak: Speak, theme: Theme, name: str, *, turns: bool
) -> None:
    assert theme.appearance is Appearance.LIGHT

    def drawn() -> QImage:
        return icons.icon(name, "text").pixmap(16, 16).toImage()

    usual = drawn()
    speak(Language.ARABIC)
    assert (drawn() != usual) is turns


def test_a_printed_page_begins_at_the_right(speak: Speak) -> None:
    def ink_at_left() -> bool:
        page = QImage(200, 40, QImage.Format.Format_Grayscale8)
        page.fill(Qt.GlobalColor.white)
        painter = QPainter(page)
        Sheet(painter).in_direction(200).text(10, 5, "SKU", TextStyle(20), width=180)
        painter.end()
        half = page.copy(0, 0, 100, 40)
        return any(half.pixelColor(x, y).value() < 128 for x in range(100) for y in range(40))

    assert ink_at_left()
    speak(Language.ARABIC)
    assert not ink_at_left()


# Numbers and days


@pytest.mark.parametrize("typed", ["1,5", "1,50", "+1,5"])
def test_a_german_comma_is_typed_into_the_posting_form(
    desk_of: Callable[[Session], Desk], shop: Shop, speak: Speak, typed: str
) -> None:
    row = shop.product(f"COMMA-{len(typed)}{typed[0] == '+'}")
    shop.stock(row, shop.main, 5)
    speak(Language.GERMAN)
    desk = desk_of(shop.admin)
    form = desk.show_ledger().form
    desk.fill(form.product, row.sku)
    desk.press(Qt.Key.Key_Return)
    desk.rest()
    desk.fill(form.quantity, typed)
    assert form.quantity.value() == Decimal("1.5")


@pytest.mark.parametrize("typed", ["1.5", "1٫5", "١٫٥", "\u200e1.5"])
def test_an_arabic_number_is_read_however_it_is_typed(typed: str) -> None:
    assert parse_decimal(typed, ARABIC) == Decimal("1.5")


def test_arabic_numbers_have_the_digits_of_skus() -> None:
    assert format_plain(Decimal("-1234.5"), ARABIC) == "-1234.5"
    assert format_signed_quantity(Decimal(1234), ARABIC) == "\u200e+1,234"


def test_an_arabic_day_is_read_as_it_is_written() -> None:
    assert parsed_date("31/12/2026", ARABIC) == date(2026, 12, 31)
    assert parsed_date("31 ديسمبر 2026", ARABIC) == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("locale", "day", "named"),
    [
        ("en_GB", "5 Nov 2026", "Thursday, 5 November"),
        ("de_DE", "5. Nov. 2026", "Donnerstag, 5. November"),
        ("ar_AE", "5 نوفمبر 2026", "الخميس، 5 نوفمبر"),
    ],
)
def test_a_day_is_written_as_the_language_does(locale: str, day: str, named: str) -> None:
    assert format_date(date(2026, 11, 5), QLocale(locale)) == day
    assert format_day(date(2026, 11, 5), "dddd, d MMMM", QLocale(locale)) == named
    assert parsed_date(day, QLocale(locale)) == date(2026, 11, 5)


def test_english_keeps_the_numbers_of_the_country() -> None:
    assert QLocale(QLocale.Language.English, QLocale.Country.Germany).decimalPoint() == ","
    assert program_locale(QLocale.Language.German).decimalPoint() == ","


# What services say


def test_a_wrong_password_is_refused_in_german(
    qtbot: QtBot, tasks: Tasks, shop: Shop, speak: Speak
) -> None:
    speak(Language.GERMAN)
    page = SignInPage("Anmelden", "")
    qtbot.addWidget(page)
    page.show()
    wrong = Credentials(shop.admin.user.email, "not the password")
    tasks.run(
        lambda: shop.database.run(lambda work: auth.sign_in(work, wrong), token=None),
        owner=page,
        done=lambda _token: None,
        failed=page.refuse,
    )
    qtbot.waitUntil(tasks.idle, timeout=20_000)
    assert "Die E-Mail-Adresse oder das Passwort ist falsch." in words_of(page)


def test_a_sentence_takes_its_numbers_and_parts_along(speak: Speak) -> None:
    details = {"available": 1234.5, "sku": "A{1}", "warehouse": "Main", "wanted": 2000}
    short = refusal("not_enough_stock").sentence({**details, "on_hand": 1300, "reserved": 65.5})
    step = refusal("transfer_state").sentence(
        {"transfer": 7, "status": "in transit", "target": "cancelled"}
    )
    locked = said("Too many attempts. Try again in {0}.", said("{0} seconds", 30))
    speak(Language.GERMAN)
    assert in_words(short) == (
        "Nur 1.234,5 von A{1} sind in Main verfügbar (1.300 im Bestand, 65,5 reserviert);"
        " 2.000 wurden verlangt."
    )
    assert "„unterwegs“" in in_words(step)
    assert "„abgebrochen“" in in_words(step)
    assert in_words(locked) == "Zu viele Versuche. Versuchen Sie es in 30 Sekunden erneut."
    assert in_words("It is what it is.") == "It is what it is."
    limit = said("The {0} is too large; at most {1} is possible.", "x", Decimal("999999.9999"))
    assert "999.999,9999" in in_words(limit)


def test_a_field_is_named_in_the_persons_language(speak: Speak) -> None:
    with pytest.raises(ValidationError) as caught:
        checked_quantity(Decimal(0), "quantity")
    assert caught.value.message == "The quantity must not be 0."
    speak(Language.GERMAN)
    assert put_in_words(caught.value).message == "Menge: 0 ist nicht möglich."


def test_an_error_keeps_its_kind_and_what_it_carries(speak: Speak) -> None:
    speak(Language.GERMAN)
    error: AppError = RuleError("Only an admin may do this.", code="admin", details={"a": 1})
    told = put_in_words(error)
    assert isinstance(told, RuleError)
    assert (told.message, told.code) == ("Das darf nur ein Admin.", "admin")
    assert told.details == {"a": 1}


def test_fields_in_conflict_are_named_in_the_persons_language(qtbot: QtBot, speak: Speak) -> None:
    speak(Language.GERMAN)
    box = ConflictBox()
    qtbot.addWidget(box)
    conflict = FieldConflict("reorder_point", Decimal(1), Decimal(2), Decimal(3))
    error = ConflictError(said("A colleague changed {0} in between.", "A-1"), conflicts=(conflict,))
    box.show_conflict(put_in_words(error))
    assert {"Ein Kollege hat A-1 inzwischen geändert.", "Meldebestand"} <= set(words_of(box))
