"""Filters of a list: the panel, the chips, and days as people type them."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from inventory_desktop.errors import ValidationError
from inventory_desktop.ui.theme import Theme
from inventory_desktop.ui.widgets.basics import button
from inventory_desktop.ui.widgets.date_edit import DateEdit, parsed_date
from inventory_desktop.ui.widgets.filter_bar import Filter, FilterBar
from inventory_desktop.ui.widgets.filter_editors import ChoiceFilter, DaysFilter, TextFilter
from inventory_desktop.ui.widgets.flow_layout import FlowLayout
from tests.gui.desk import activate, collected, destroy

RETURN, ESCAPE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[FilterBar]:
    made = FilterBar()
    made.set_filters(
        (
            Filter("kind", "Kind", ChoiceFilter([("Large", "l"), ("Small", "s")])),
            Filter("days", "Created", DaysFilter()),
            Filter("reference", "Reference", TextFilter()),
        )
    )
    made.resize(900, 40)
    activate(qtbot, made)
    yield made
    made._panel.close()
    made.close()
    destroy(made)


def editor(bar: FilterBar, key: str) -> object:
    return next(each.editor for each in bar._filters if each.key == key)


def chips(bar: FilterBar) -> list[str]:
    return [chip.text() for chip in bar._chips.values()]


def test_a_choice_in_the_panel_holds_at_once_and_shows_as_a_chip(
    qtbot: QtBot, bar: FilterBar
) -> None:
    qtbot.mouseClick(bar.opener, Qt.MouseButton.LeftButton)
    assert bar._panel.isVisible()
    with collected(bar.changed) as said:
        qtbot.keyClick(editor(bar, "kind")._choice, DOWN)
    assert said == [{"kind": "l"}]
    assert chips(bar) == ["Kind: Large"]
    qtbot.keyClick(bar._panel, RETURN)
    assert not bar._panel.isVisible()


def test_a_click_on_a_chip_takes_its_filter_away_and_leaves_the_others(
    qtbot: QtBot, bar: FilterBar
) -> None:
    bar.take({"kind": "s", "reference": "R-1"})
    assert chips(bar) == ["Kind: Small", "Reference: R-1"]
    with collected(bar.changed) as said:
        qtbot.mouseClick(bar._chips["kind"], Qt.MouseButton.LeftButton)
    assert said == [{"reference": "R-1"}]
    assert chips(bar) == ["Reference: R-1"]


def test_clearing_tells_once_and_only_if_something_held(bar: FilterBar) -> None:
    with collected(bar.changed) as said:
        bar.clear()
        bar.take({"kind": "s", "reference": "R-1"})
        bar.clear()
    assert said == [{"kind": "s", "reference": "R-1"}, {}]


def test_a_value_that_is_not_among_the_choices_yet_still_holds(bar: FilterBar) -> None:
    kinds = editor(bar, "kind")
    bar.take({"kind": "xl"})
    kinds.set_choices([("Large", "l")])
    assert bar.values == {"kind": "xl"}


def test_days_are_typed_by_the_locale_and_a_wrong_one_is_marked(
    qtbot: QtBot, bar: FilterBar
) -> None:
    days = editor(bar, "days")
    since: DateEdit = days._since
    bar.open()
    with collected(bar.changed) as said:
        since.setFocus()
        qtbot.keyClicks(since, "12/31/2025")
        qtbot.keyClick(since, RETURN)
    assert said[-1] == {"days": (date(2025, 12, 31), None)}
    assert chips(bar) == ["Created: from 31 Dec 2025"]
    since.selectAll()
    qtbot.keyClicks(since, "no day")
    since.editingFinished.emit()
    assert since.property("invalid") is True
    assert "no day" in since.toolTip()
    assert bar.values == {"days": (date(2025, 12, 31), None)}


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en_US", "3/4/2026"),
        ("en_US", "3/4/26"),
        ("de_DE", "4.3.2026"),
        ("de_DE", "04.03.26"),
        ("en_GB", "04/03/2026"),
        ("de_DE", "2026-03-04"),
        ("en_US", "4 Mar 2026"),
    ],
)
def test_a_day_is_read_as_the_locale_writes_it(language: str, typed: str) -> None:
    assert parsed_date(typed, QLocale(language)) == date(2026, 3, 4)


@pytest.mark.parametrize("typed", ["31.02.2026", "soon", "", "13/13/2026"])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert parsed_date(typed, QLocale("de_DE")) is None


def test_an_empty_line_is_no_day_and_a_wrong_one_names_its_field(qtbot: QtBot) -> None:
    line = DateEdit("since")
    qtbot.addWidget(line)
    assert line.value() is None
    assert isinstance(line, QLineEdit)
    line.setText("gestern")
    with pytest.raises(ValidationError, match="gestern") as refused:
        line.value()
    assert refused.value.field == "since"


def test_chips_go_on_below_where_their_row_is_full(qtbot: QtBot, theme: Theme) -> None:  # noqa: ARG001  buttons have its sizes
    box = QWidget()
    layout = FlowLayout(box, above=3)
    chips = [button(f"A chip of some length {number}", "chip") for number in range(6)]
    for chip in chips:
        layout.addWidget(chip)
    qtbot.addWidget(box)
    wide, narrow = layout.sizeHint().width(), layout.minimumSize().width()
    for width, rows in ((wide, 1), (wide // 2, 2), (narrow, 6)):
        height = layout.heightForWidth(width)
        layout.setGeometry(QRect(0, 0, width, height))
        tops = [chip.geometry().top() for chip in chips]
        assert len(set(tops)) == rows
        assert all(chip.width() == chip.sizeHint().width() for chip in chips), "none is cut"
        assert max(chip.geometry().bottom() for chip in chips) < height
    chips[0].hide()
    layout.setGeometry(QRect(0, 0, wide, 40))
    assert chips[1].geometry().topLeft() == chips[0].geometry().topLeft()
