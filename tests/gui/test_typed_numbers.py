"""Numbers as people type them, whichever of point and comma their keypad has."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from inventory_desktop.errors import ValidationError
from inventory_desktop.ui.formats import parse_decimal
from inventory_desktop.ui.grids.lines import GridColumn, GridKind, GridLine
from inventory_desktop.ui.widgets.fields import DecimalEdit, money_edit, quantity_edit
from tests.gui.desk import activate, destroy

ENGLISH, GERMAN = QLocale("en_US"), QLocale("de_DE")
FRENCH, SWISS = QLocale("fr_FR"), QLocale("de_CH")


@pytest.mark.parametrize(
    ("locale", "typed", "number"),
    [
        # What the locale has is meant as the locale has it.
        (ENGLISH, "1,234", "1234"),
        (ENGLISH, "1,234.5", "1234.5"),
        (ENGLISH, "1.234", "1.234"),
        (GERMAN, "1.234", "1234"),
        (GERMAN, "1.234,5", "1234.5"),
        (GERMAN, "1,234", "1.234"),
        # What means nothing there can only be meant the other way round.
        (ENGLISH, "12,50", "12.5"),
        (ENGLISH, "0,125", "0.125"),
        (ENGLISH, ",5", "0.5"),
        (ENGLISH, "1.234,56", "1234.56"),
        (ENGLISH, "1.234.567", "1234567"),
        (ENGLISH, "-12,5", "-12.5"),
        (GERMAN, "12.50", "12.5"),
        (GERMAN, "0.125", "0.125"),
        (GERMAN, "12.4825", "12.4825"),
        (GERMAN, "1,234.56", "1234.56"),
        (FRENCH, "12.50", "12.5"),
        (FRENCH, "1 234,5", "1234.5"),
        (SWISS, "12,50", "12.5"),
        (SWISS, "1’234.5", "1234.5"),
    ],
)
def test_a_number_is_read_by_its_point_and_its_groups(
    locale: QLocale, typed: str, number: str
) -> None:
    assert parse_decimal(typed, locale, decimals=4) == Decimal(number)


@pytest.mark.parametrize("locale", [ENGLISH, GERMAN])
@pytest.mark.parametrize(
    "typed", ["1,2,3", "1.2.3", "1,23.456,7", "1,234,56", "12,", "12.", ",", ".", "1,,5", "1.,5"]
)
def test_what_can_be_no_number_is_refused(locale: QLocale, typed: str) -> None:
    with pytest.raises(ValidationError):
        parse_decimal(typed, locale, decimals=4)


@pytest.mark.parametrize(
    ("is_money", "typed", "shown"),
    [
        (True, "9.9", "9.90"),
        (True, "12,50", "12.50"),
        (True, "1,234", "1234.00"),
        (True, "0.1234", "0.1234"),
        (True, "", ""),
        (True, "dear", "dear"),
        (False, "12,5", "12.5"),
        (False, "3", "3"),
    ],
)
def test_whoever_leaves_a_number_sees_what_was_read(
    qtbot: QtBot, is_money: bool, typed: str, shown: str
) -> None:
    editor = money_edit("price") if is_money else quantity_edit()
    activate(qtbot, editor)
    qtbot.keyClicks(editor, typed)
    assert editor.text() == typed
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert editor.text() == shown
    destroy(editor)


def test_a_price_is_shown_with_its_cents_from_the_beginning(qtbot: QtBot) -> None:
    editor: DecimalEdit = money_edit("price")
    activate(qtbot, editor)
    editor.set_value(Decimal("9.9"))
    assert editor.text() == "9.90"
    destroy(editor)


def test_a_grid_shows_what_it_read() -> None:
    line = GridLine()
    for kind, text, shown in (
        (GridKind.MONEY, "12,5", "12.50"),
        (GridKind.QUANTITY, "1,234", "1234"),
        (GridKind.QUANTITY, "many", "many"),
    ):
        column = GridColumn("it", "It", kind)
        column.put(line, text)
        assert line.text("it") == shown
