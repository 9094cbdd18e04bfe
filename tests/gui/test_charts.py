"""Charts by pointer, by key, and for screen readers."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inventory_desktop.errors import BugError
from inventory_desktop.ui import theme
from inventory_desktop.ui.charts.bar_chart import BarChart, Group, Series
from inventory_desktop.ui.charts.chart import Chart
from inventory_desktop.ui.charts.painting import Ink
from inventory_desktop.ui.charts.step_chart import Step, StepChart, Threshold
from inventory_desktop.ui.formats import format_money
from inventory_desktop.ui.theme import Appearance, Theme
from tests.gui.desk import activate, collected, destroy, focused

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


class Sheet:
    """A window with one chart and something else that can have the focus."""

    def __init__(self, qtbot: QtBot, chart: Chart) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.before = QWidget()
        self.before.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chart = chart
        column = QVBoxLayout(self.window)
        column.addWidget(self.before)
        column.addWidget(chart)
        chart.setFixedSize(400, 200)
        activate(qtbot, self.window)
        self.before.setFocus()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(focused(), key)

    def point(self, share: float) -> None:
        """Moves the pointer to a place along the chart's lower axis."""
        self.picture()
        plot = self.chart._plot
        place = QPointF(plot.left() + plot.width() * share, plot.center().y()).toPoint()
        QTest.mouseMove(self.chart, QPoint(1, 1))
        QTest.mouseMove(self.chart, place)

    def picture(self) -> QImage:
        return self.chart.grab().toImage()

    def has(self, colour: QColor) -> bool:
        picture = self.picture()
        wanted = colour.rgb()
        return any(
            picture.pixel(x, y) == wanted
            for x in range(picture.width())
            for y in range(picture.height())
        )


@pytest.fixture
def sheets() -> Iterator[list[Sheet]]:
    opened: list[Sheet] = []
    yield opened
    for sheet in opened:
        sheet.window.close()
        destroy(sheet.window)


@pytest.fixture
def steps(qtbot: QtBot, sheets: list[Sheet]) -> Sheet:
    chart = StepChart("Stock, last 90 days")
    chart.show_steps(
        [
            Step(NOW - timedelta(days=90), Decimal(255)),
            Step(NOW - timedelta(days=60), Decimal("1020.5")),
            Step(NOW - timedelta(days=30), Decimal(80)),
        ],
        until=NOW,
        threshold=Threshold(Decimal(50), "Reorder at 50"),
    )
    sheets.append(Sheet(qtbot, chart))
    return sheets[-1]


@pytest.fixture
def bars(qtbot: QtBot, sheets: list[Sheet]) -> Sheet:
    chart = BarChart("Purchases and sales by month")
    chart.show_groups(
        [Series("Purchases", Ink.QUIET), Series("Sales")],
        [
            Group("Sep", "September 2026", (Decimal(40), Decimal("-12.5"))),
            Group("Oct", "October 2026", (None, Decimal(30))),
            Group("Nov", "November 2026", (Decimal(0), Decimal(25))),
        ],
    )
    sheets.append(Sheet(qtbot, chart))
    return sheets[-1]


def test_arrows_move_the_mark_and_say_the_exact_figures(steps: Sheet) -> None:
    chart = steps.chart
    assert chart.marked is None
    steps.press(Qt.Key.Key_Tab)
    assert focused() is chart
    assert chart.marked == 2
    steps.press(Qt.Key.Key_Left)
    assert chart.accessibleDescription().endswith(": 1,020.5")
    assert "29 Sep 2026" in chart.accessibleDescription()
    steps.press(Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert chart.marked == 0
    steps.press(Qt.Key.Key_End, Qt.Key.Key_Right)
    assert chart.marked == 2
    steps.press(Qt.Key.Key_Escape)
    assert chart.marked is None


def test_a_mark_goes_with_the_focus(steps: Sheet) -> None:
    steps.press(Qt.Key.Key_Tab)
    assert steps.chart.marked is not None
    steps.before.setFocus()
    assert steps.chart.marked is None


def test_the_pointer_finds_the_step_that_holds_there(steps: Sheet) -> None:
    for share, number in ((0.0, 0), (0.3, 0), (0.4, 1), (0.66, 1), (0.99, 2)):
        steps.point(share)
        assert steps.chart.marked == number, share
    QTest.mouseMove(steps.window, QPoint(2, 2))
    steps.qtbot.waitUntil(lambda: steps.chart.marked is None)


def test_all_of_it_is_told_in_words(steps: Sheet, bars: Sheet) -> None:
    assert steps.chart.accessibleName() == "Stock, last 90 days"
    assert steps.chart.accessibleDescription() == (
        "From 30 Aug 2026: lowest 80, highest 1,020.5, at the end 80. Reorder at 50."
    )
    assert bars.chart.accessibleDescription() == (
        "Purchases: highest 40 (September 2026), lowest 0 (November 2026)."
        " Sales: highest 30 (October 2026), lowest -12.5 (September 2026)."
    )


def test_bars_say_each_figure_and_which_one_is_not_known(bars: Sheet) -> None:
    bars.press(Qt.Key.Key_Tab, Qt.Key.Key_Left)
    assert bars.chart.accessibleDescription() == "October 2026: Purchases not known, Sales 30"


def test_money_is_told_as_money(bars: Sheet) -> None:
    chart = bars.chart
    assert isinstance(chart, BarChart)
    chart.show_groups(
        [Series("Sales")], [Group("Sep", "September", (Decimal("1234.5"),))], format_money
    )
    chart.mark(0)
    assert chart.accessibleDescription() == "September: Sales €1,234.50"


def test_click_and_enter_choose_a_group_where_that_leads_somewhere(bars: Sheet) -> None:
    chart = bars.chart
    with collected(chart.chosen) as chosen:
        bars.point(0.5)
        bars.qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(200, 90))
        assert chosen == []
        chart.set_choosable()
        bars.qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(200, 90))
        assert chosen == [1]
        bars.press(Qt.Key.Key_Right)
        bars.press(Qt.Key.Key_Return)
        assert chosen[1:] == [2]


def test_from_right_to_left_the_first_group_is_on_the_right(bars: Sheet) -> None:
    bars.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bars.point(0.99)
    assert bars.chart.marked == 0
    bars.press(Qt.Key.Key_Tab)
    bars.chart.setFocus()
    bars.press(Qt.Key.Key_Left)
    assert bars.chart.marked == 1


def test_colours_follow_the_theme_while_it_is_shown(steps: Sheet, theme: Theme) -> None:
    light = theme.colours.accent
    assert steps.has(light)
    theme.set_appearance(Appearance.DARK)
    assert theme.colours.accent != light
    assert steps.has(theme.colours.accent)
    assert not steps.has(light)


def test_painting_leaves_the_themes_colours_alone(bars: Sheet, steps: Sheet) -> None:
    for sheet in (bars, steps):
        sheet.chart.mark(1)
        sheet.picture()
    now = theme.colours()
    assert all(colour.alpha() == 255 for colour in (now.accent, now.surface, now.line))


@pytest.mark.parametrize(
    "values",
    [
        [],
        ["0"],
        ["0", "0"],
        ["9999999999999.999"],
        ["0.001", "0.002", "0.001"],
        [str(number % 97) for number in range(5_000)],
    ],
    ids=["nothing", "zero", "zeros", "huge", "tiny", "many"],
)
def test_every_stock_can_be_painted(qtbot: QtBot, sheets: list[Sheet], values: list[str]) -> None:
    chart = StepChart("Stock")
    sheets.append(Sheet(qtbot, chart))
    moments = [NOW - timedelta(minutes=len(values) - number) for number in range(len(values))]
    chart.show_steps(
        [Step(at, Decimal(value)) for at, value in zip(moments, values, strict=True)], until=NOW
    )
    assert sheets[-1].has(theme.colours().accent) is bool(values)
    assert chart.accessibleDescription().startswith("From " if values else "Nothing to show")


def test_values_that_are_no_numbers_are_a_bug_and_change_nothing(steps: Sheet) -> None:
    chart = steps.chart
    assert isinstance(chart, StepChart)
    with pytest.raises(BugError):
        chart.show_steps([Step(NOW, Decimal("NaN"))], until=NOW)
    assert chart.count == 3


def test_a_narrow_chart_writes_no_dates_into_each_other(bars: Sheet) -> None:
    chart = bars.chart
    assert isinstance(chart, BarChart)
    chart.setFixedSize(160, 110)
    groups = [Group("12 Nov", "12 November", (Decimal(1),)) for _ in range(60)]
    chart.show_groups([Series("")], groups)
    bars.picture()
    after = -chart._plot.left()
    written = 0
    canvas = QImage(160, 110, QImage.Format.Format_ARGB32)
    painter = QPainter(canvas)
    for number in range(60):
        before, after = after, chart._paint_below(painter, (number + 0.5) / 60, "12 Nov", after)
        written += after != before
    painter.end()
    assert 1 <= written <= 4
