"""Purchases and sales, by pointer and key."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from inventory_desktop.models import MovementType
from inventory_desktop.services import users
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.reports.periods import Grain, Period, midnight
from inventory_desktop.services.session import Session
from inventory_desktop.services.users import UpdateUser
from inventory_desktop.ui import readings
from inventory_desktop.ui.bus import LedgerWanted
from inventory_desktop.ui.formats import format_date
from inventory_desktop.ui.summary.summary_query import (
    Span,
    days_of,
    grain_for,
    grains_for,
)
from inventory_desktop.ui.summary.summary_screen import SummaryScreen
from inventory_desktop.ui.tables.server_model import State
from tests.gui.desk import Desk, collected
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop

PURCHASE, SALE = MovementType.PURCHASE, MovementType.SALE
TODAY = datetime.now(UTC).astimezone().date()
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


def at(day: date) -> datetime:
    return midnight(day) + timedelta(hours=12)


@pytest.fixture(autouse=True)
def _prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Changes are followed at once, however slow the machine is."""
    monkeypatch.setattr(readings, "_RESTS_PER_PASS", 0)


@pytest.fixture(scope="module")
def module_shop(servers: Servers) -> Iterator[Shop]:
    """Purchases and sales in March and April 2026, in two warehouses."""
    with open_shop(servers) as shop:
        tea = shop.product("TEA")
        for warehouse, movement_type, quantity, day, fields in (
            (shop.main, PURCHASE, 100, date(2026, 3, 2), {"unit_cost": 2}),
            (shop.annex, PURCHASE, 50, date(2026, 3, 31), {"unit_cost": 4}),
            (shop.main, SALE, 10, date(2026, 3, 5), {"unit_price": 5}),
            (shop.main, SALE, 3, date(2026, 3, 31), {"unit_price": 6}),
            (shop.annex, SALE, 2, date(2026, 4, 1), {}),
        ):
            shop.post(tea, warehouse, movement_type, quantity, occurred_at=at(day), **fields)
        yield shop


@pytest.fixture
def shop(module_shop: Shop) -> Shop:
    return module_shop


def summary(desk: Desk, whole: Period | None = MARCH) -> SummaryScreen:
    """Opens the screen and has it show these days."""
    screen = cast("SummaryScreen", desk.show("summary"))
    if whole is not None:
        choose_days(desk, screen, whole)
    return screen


def choose_days(desk: Desk, screen: SummaryScreen, whole: Period) -> None:
    """Types both days; the one first that leaves the days the right way round."""
    edits = [(screen.bar.since, whole.first), (screen.bar.until, whole.last)]
    if whole.first > screen.bar.query.whole.last:
        edits.reverse()
    for edit, day in edits:
        desk.fill(edit, format_date(day))
        desk.press(Qt.Key.Key_Return)
        desk.rest()


def rows(screen: SummaryScreen) -> list[list[str]]:
    model = screen.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def notes(screen: SummaryScreen) -> str:
    return " ".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def wishes(desk: Desk) -> Any:
    """Collects wishes; they are not fulfilled."""
    desk.bus.wanted.disconnect(desk.window.fulfil)
    return collected(desk.bus.wanted)


# What is told


def test_a_month_is_summed_up_with_its_totals(desk: Desk) -> None:
    screen = summary(desk)
    desk.click(screen.bar.grain_chip(Grain.MONTH))
    desk.rest()
    expected = ["150", "€400.00", "13", "€68.00", "€26.00", "€42.00"]
    assert rows(screen) == [["March 2026", *expected]]
    assert screen.totals.texts == ["Total", *expected]
    assert screen.chart.chart.accessibleDescription() == (
        "Purchase cost: highest €400.00 (March 2026), lowest €400.00 (March 2026)."
        " Revenue: highest €68.00 (March 2026), lowest €68.00 (March 2026)."
    )


def test_the_newest_days_stand_first_and_empty_ones_too(desk: Desk) -> None:
    screen = summary(desk)
    desk.click(screen.bar.grain_chip(Grain.DAY))
    desk.rest()
    shown = rows(screen)
    assert len(shown) == 31
    assert [row[:4] for row in shown[:2]] == [
        ["31 Mar 2026", "50", "€200.00", "3"],
        ["30 Mar 2026", "0", "€0.00", "0"],
    ]
    assert screen.totals.texts[1] == "150"


def test_weeks_are_cut_off_where_the_days_end(desk: Desk) -> None:
    screen = summary(desk)
    desk.click(screen.bar.grain_chip(Grain.WEEK))
    desk.rest()
    assert [row[0] for row in rows(screen)] == [
        "30 – 31 Mar 2026",
        "23 – 29 Mar 2026",
        "16 – 22 Mar 2026",
        "9 – 15 Mar 2026",
        "2 – 8 Mar 2026",
        "1 Mar 2026",
    ]


def test_one_warehouse_can_be_chosen(desk: Desk, shop: Shop) -> None:
    screen = summary(desk)
    desk.click(screen.bar.grain_chip(Grain.MONTH))
    screen.bar.warehouse.choose(shop.annex)
    desk.rest()
    assert rows(screen)[0][1:4] == ["50", "€200.00", "0"]
    with wishes(desk) as wanted:
        screen.table.enter()
        desk.press(Qt.Key.Key_Return)
    assert wanted[0].warehouse_id == shop.annex


def test_sales_without_a_price_are_told(desk: Desk) -> None:
    screen = summary(desk, Period(date(2026, 4, 1), date(2026, 4, 30)))
    assert "1 sale has no price and is missing in the revenue." in notes(screen)
    choose_days(desk, screen, MARCH)
    assert "no price" not in notes(screen)


def test_the_chart_shows_money_or_units(desk: Desk) -> None:
    screen = summary(desk)
    desk.click(screen.bar.grain_chip(Grain.MONTH))
    desk.rest()
    desk.click(screen.chart.units)
    assert screen.chart.chart.accessibleDescription().startswith("Bought: highest 150")
    desk.click(screen.chart.money)
    assert "€400.00" in screen.chart.chart.accessibleDescription()


def test_days_without_anything_are_told_with_a_way_back(desk: Desk) -> None:
    screen = summary(desk, Period(date(2025, 1, 1), date(2025, 1, 31)))
    assert screen.model.state is State.EMPTY
    assert "Nothing was bought or sold in these days" in notes(screen)
    assert not screen.totals.isVisible()


# Days


def test_days_by_name_choose_their_rows(desk: Desk) -> None:
    screen = summary(desk, None)
    assert screen.bar.query.whole == days_of(Span.LAST_12_MONTHS, TODAY)
    assert screen.bar.query.grain is Grain.MONTH
    screen.bar.span.choose(Span.LAST_30_DAYS)
    desk.rest()
    assert (screen.bar.query.whole.days, screen.bar.query.grain) == (30, Grain.DAY)
    assert screen.bar.since.text() == format_date(TODAY - timedelta(days=29))
    choose_days(desk, screen, MARCH)
    assert screen.bar.span.currentText() == "Chosen days"


def test_days_the_wrong_way_round_are_told_and_change_nothing(desk: Desk) -> None:
    screen = summary(desk)
    before = rows(screen)
    desk.fill(screen.bar.until, "1 Jan 2020")
    desk.press(Qt.Key.Key_Return)
    desk.rest()
    assert screen.bar.error.isVisible()
    assert screen.bar.error.text() == "The first day is after the last one."
    assert rows(screen) == before
    screen.bar.until.selectAll()
    desk.press(Qt.Key.Key_Delete)
    desk.press(Qt.Key.Key_Return)
    assert screen.bar.error.text() == "Type the first and the last day."
    desk.fill(screen.bar.until, "2 Mar 2026")
    desk.press(Qt.Key.Key_Return)
    desk.rest()
    assert not screen.bar.error.isVisible()
    assert [row[0] for row in rows(screen)] == ["1 – 2 Mar 2026"]


def test_a_long_time_is_not_shown_by_day(desk: Desk) -> None:
    screen = summary(desk, Period(date(2010, 1, 1), date(2026, 4, 30)))
    assert not screen.bar.grain_chip(Grain.DAY).isEnabled()
    assert not screen.bar.grain_chip(Grain.WEEK).isEnabled()
    assert screen.bar.query.grain is Grain.MONTH
    assert len(rows(screen)) == 196
    desk.fill(screen.bar.since, "1 Jan 1800")
    desk.press(Qt.Key.Key_Return)
    assert "Choose fewer" in screen.bar.error.text()


@pytest.mark.parametrize(
    ("span", "first", "last"),
    [
        (Span.LAST_30_DAYS, date(2026, 2, 13), date(2026, 3, 14)),
        (Span.THIS_MONTH, date(2026, 3, 1), date(2026, 3, 14)),
        (Span.LAST_MONTH, date(2026, 2, 1), date(2026, 2, 28)),
        (Span.THIS_YEAR, date(2026, 1, 1), date(2026, 3, 14)),
        (Span.LAST_12_MONTHS, date(2025, 4, 1), date(2026, 3, 14)),
        (Span.LAST_YEAR, date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_names_of_days_mean_what_the_calendar_says(span: Span, first: date, last: date) -> None:
    whole = days_of(span, date(2026, 3, 14))
    assert whole == Period(first, last)
    assert grain_for(whole) in grains_for(whole)


# Where it leads


def test_a_row_leads_to_its_entries_and_a_figure_to_its_own_kind(desk: Desk) -> None:
    screen = summary(desk)
    desk.click(screen.bar.grain_chip(Grain.MONTH))
    desk.rest()
    with wishes(desk) as wanted:
        screen.table.setFocus()
        screen.table.choose_first()
        desk.press(Qt.Key.Key_Return)
        assert wanted == [LedgerWanted(since=MARCH.first, until=MARCH.last)]
        for column, kind in ((1, "purchase"), (2, "purchase"), (3, "sale"), (4, "sale")):
            wanted.clear()
            place = screen.table.visualRect(screen.model.index(0, column)).center()
            view = screen.table.viewport()
            desk.qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
            desk.qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)
            assert [wish.movement_type for wish in wanted] == [kind]


def test_bars_lead_to_their_entries(desk: Desk) -> None:
    screen = summary(desk)
    desk.click(screen.bar.grain_chip(Grain.WEEK))
    desk.rest()
    with wishes(desk) as wanted:
        screen.chart.chart.setFocus()
        desk.press(Qt.Key.Key_Home)
        desk.press(Qt.Key.Key_Right)
        desk.press(Qt.Key.Key_Return)
    assert wanted == [LedgerWanted(since=date(2026, 3, 2), until=date(2026, 3, 8))]


def test_rows_are_copied_for_a_spreadsheet(desk: Desk) -> None:
    screen = summary(desk)
    desk.click(screen.bar.grain_chip(Grain.MONTH))
    desk.rest()
    screen.table.enter()
    desk.press(Qt.Key.Key_C, held=Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[:3] == ["March 2026", "150", "400"]


# Freshness, rights and failures


def test_changes_are_followed_and_f5_reads_again(desk: Desk, shop: Shop) -> None:
    day = date(2024, 5, 6)
    screen = summary(desk, Period(day, day))
    assert rows(screen) == []
    product: ProductRow = shop.product()
    shop.post(product, shop.main, PURCHASE, 8, unit_cost=1, occurred_at=at(day))
    desk.bus.publish(changed(Entity.MOVEMENT))
    desk.rest()
    assert rows(screen)[0][1] == "8"
    shop.post(product, shop.main, SALE, 2, unit_price=1, occurred_at=at(day))
    screen.table.setFocus()
    desk.press(Qt.Key.Key_F5)
    desk.rest()
    assert rows(screen)[0][3] == "2"


@pytest.mark.parametrize(
    ("rights", "columns", "note"),
    [
        (
            {"sees_costs": False},
            ["Days", "Bought", "Sold", "Revenue"],
            "Costs are hidden from you.",
        ),
        (
            {"sees_prices": False},
            ["Days", "Bought", "Purchase cost", "Sold", "Cost of goods"],
            "Prices are hidden from you.",
        ),
        (
            {"sees_costs": False, "sees_prices": False},
            ["Days", "Bought", "Sold"],
            "Costs and prices are hidden from you.",
        ),
    ],
)
def test_hidden_figures_have_no_column_and_are_said_to_be_hidden(
    desk_of: Callable[[Session], Desk],
    shop: Shop,
    rights: dict[str, bool],
    columns: list[str],
    note: str,
) -> None:
    both = {"sees_costs": True, "sees_prices": True, **rights}
    shop.admin.write(
        lambda work: users.update_user(work, UpdateUser(shop.colleague.user.id, **both))
    )
    user = replace(shop.colleague.user, **both)
    desk = desk_of(Session(shop.colleague.database, shop.colleague.token, user))
    screen = summary(desk)
    assert [column.title for column in screen.model.columns] == columns
    assert note in notes(screen)
    is_all_hidden = not (both["sees_costs"] or both["sees_prices"])
    assert screen.chart.money.isVisible() is not is_all_hidden
    said = f"{rows(screen)} {screen.chart.chart.accessibleDescription()}"
    assert ("€" in said) is not is_all_hidden
    assert ("€400.00" in said) is both["sees_costs"]
    assert ("€68.00" in said) is both["sees_prices"]


@pytest.mark.may_log
def test_what_cannot_be_read_is_told_and_can_be_tried_again(desk: Desk, shop: Shop) -> None:
    shop.sql("REVOKE SELECT ON inventory.movement_total_list FROM inventory_app")
    screen = summary(desk, None)
    assert screen.model.state is State.FAILED
    assert "This list cannot be shown now" in notes(screen)
    shop.sql("GRANT SELECT ON inventory.movement_total_list TO inventory_app")
    again = next(
        each
        for each in screen.table.findChildren(type(screen.chart.money))
        if each.text() == "Try again"
    )
    desk.click(again)
    desk.rest()
    assert screen.model.state is State.READY


@pytest.mark.parametrize("width", [980, 1440, 1920])
def test_the_totals_stand_below_their_columns(desk: Desk, width: int) -> None:
    screen = summary(desk)
    desk.window.resize(980, 700)
    desk.rest()
    desk.window.resize(width, 700)
    desk.rest()
    table, totals = screen.table, screen.totals

    def left_of(widget: QWidget) -> int:
        return widget.mapTo(screen, QPoint(0, 0)).x()

    desk.until(lambda: left_of(totals) == left_of(table))
    desk.until(lambda: screen.bar.height() == screen.bar.sizeHint().height())
    for edit in (screen.bar.warehouse, screen.bar.span, screen.bar.since, screen.bar.until):
        assert edit.mapTo(screen, QPoint(edit.width(), 0)).x() <= screen.width()
