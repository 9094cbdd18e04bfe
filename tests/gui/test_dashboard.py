"""The overview, by pointer and key, with what it says of real shops."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton

from inventory_desktop.models import MovementType
from inventory_desktop.services import products, users
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.reports import totals
from inventory_desktop.services.session import Session
from inventory_desktop.services.users import UpdateUser
from inventory_desktop.ui import readings
from inventory_desktop.ui.adding_up import AddingUp
from inventory_desktop.ui.bus import (
    ImportWanted,
    LedgerWanted,
    NewProductWanted,
    PlaceWanted,
    PostingWanted,
    ProductsWanted,
    ProductWanted,
    WarehouseWanted,
)
from inventory_desktop.ui.dashboard.card import Card
from inventory_desktop.ui.dashboard.dashboard_screen import DashboardScreen
from inventory_desktop.ui.dashboard.row_list import RowList
from tests.gui.desk import Desk, collected, focused
from tests.support.shop import Shop

NOW = datetime.now(UTC)
MOVED = changed(Entity.MOVEMENT)


@pytest.fixture(autouse=True)
def _prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Changes are followed at once, however slow the machine is."""
    monkeypatch.setattr(readings, "_RESTS_PER_PASS", 0)


@pytest.fixture
def shop(own_shop: Shop) -> Shop:
    """Each test furnishes a shop of its own."""
    return own_shop


@pytest.fixture
def trading(shop: Shop) -> Shop:
    """A shop with a low, a sold out and a healthy product, and a sale that is a slip."""
    tea = shop.product("TEA", name="Tea", reorder_point=Decimal(50))
    mug = shop.product("MUG", name="Mug", reorder_point=Decimal(5))
    pen = shop.product("PEN", name="Pen")
    long_ago = NOW - timedelta(days=50)
    for product, quantity, cost in ((tea, 60, 2), (mug, 4, 3), (pen, 500, 1)):
        shop.post(
            product, shop.main, MovementType.PURCHASE, quantity, unit_cost=cost,
            occurred_at=long_ago,
        )  # fmt: skip
    shop.post(tea, shop.main, MovementType.SALE, 20, unit_price=5)
    shop.post(mug, shop.main, MovementType.SALE, 4, unit_price=10)
    for _ in range(6):
        shop.post(pen, shop.main, MovementType.SALE, 1, unit_price=2, occurred_at=long_ago)
    shop.post(pen, shop.main, MovementType.SALE, 90, unit_price=2)
    return shop


def overview(desk: Desk) -> DashboardScreen:
    return cast("DashboardScreen", desk.show("overview"))


def wishes(desk: Desk) -> Any:
    """Collects wishes; they are not fulfilled."""
    desk.bus.wanted.disconnect(desk.window.fulfil)
    return collected(desk.bus.wanted)


def texts(rows: RowList) -> list[str]:
    return [line.spoken for line in rows.lines]


def row_named(rows: RowList, text: str) -> QAbstractButton:
    return next(row for row in rows.rows if row.line.text == text)


def press_button(screen: DashboardScreen, text: str) -> QPushButton:
    return next(
        each
        for each in screen.findChildren(QPushButton)
        if each.text() == text and each.isVisible()
    )


def hide(shop: Shop, **rights: bool) -> Session:
    """Keeps figures from the colleague, who signs in anew."""
    shop.admin.write(
        lambda work: users.update_user(work, UpdateUser(shop.colleague.user.id, **rights))
    )
    person = shop.colleague
    return Session(person.database, person.token, replace(person.user, **rights))


# A new shop


def test_a_new_shop_says_what_to_do_first(desk: Desk, shop: Shop) -> None:
    screen = overview(desk)
    assert screen.is_new_shop
    assert not press_button(screen, "Receive goods").isEnabled()
    with wishes(desk) as wanted:
        desk.click(press_button(screen, "New product"))
        desk.click(press_button(screen, "Import a file"))
        assert wanted == [NewProductWanted(), ImportWanted()]
        product = shop.product()
        desk.bus.publish(changed(Entity.PRODUCT))
        desk.rest()
        desk.click(press_button(screen, "Receive goods"))
        assert wanted[2:] == [PostingWanted(movement_type="purchase")]
    shop.stock(product, shop.main, 3)
    desk.bus.publish(MOVED)
    desk.rest()
    assert not screen.is_new_shop


def test_only_admins_are_told_to_make_a_warehouse(
    desk_of: Callable[[Session], Desk], shop: Shop
) -> None:
    shop.sql("UPDATE inventory.warehouses SET is_active = false")
    for person, offered in ((shop.admin, 1), (shop.colleague, 0)):
        screen = overview(desk_of(person))
        found = [
            each for each in screen.findChildren(QPushButton) if each.text() == "New warehouse"
        ]
        assert len(found) == offered


# What is told


@pytest.mark.usefixtures("trading")
def test_what_needs_attention_is_told_line_by_line(desk: Desk) -> None:
    screen = overview(desk)
    assert texts(screen.board.attention.list) == [
        "Out of stock, 1",
        "Mug, MUG, reorder at 5, 0 left",
        "Low stock, 1",
        "Tea, TEA, reorder at 50, 40 left",
        "Unusual quantities, 1",
        "Pen, Sale of PEN, usually 1, -90",
    ]


def test_a_calm_shop_is_told_so(desk: Desk, shop: Shop) -> None:
    shop.stock(shop.product(), shop.main, 5)
    screen = overview(desk)
    assert not screen.board.attention.list.isVisible()
    assert screen.board.attention.is_loaded


@pytest.mark.usefixtures("trading")
def test_key_figures_warehouses_and_sellers(desk: Desk) -> None:
    board = overview(desk).board
    figures = board.figures
    assert (figures.stock.figure, figures.stock.note) == (
        "€484.00",
        "444 units in 2 warehouses",
    )
    assert (figures.sales.figure, figures.sales.note) == (
        "€320.00",
        "114 units · more than ten times as much as before",
    )
    assert figures.purchases.figure == "€0.00"
    assert figures.turnover.figure is not None
    assert figures.turnover.figure.endswith("× a year")
    assert texts(board.warehouses.list) == [
        "Main, 444 units, €484.00",
        "Annex, 0 units, €0.00",
    ]
    assert texts(board.best.list)[0] == "Pen, PEN, 96 sold, €192.00"
    assert texts(board.slowest.list)[0] == "Tea, TEA, 20 sold, €80.00"
    assert board.pattern.chart.count == 12


def test_hidden_figures_are_said_to_be_hidden(
    desk_of: Callable[[Session], Desk], trading: Shop
) -> None:
    person = hide(trading, sees_costs=False, sees_prices=False)
    board = overview(desk_of(person)).board
    shown = [(each.figure, each.note) for each in board.figures.figures]
    assert shown[0] == ("444", "Costs are hidden from you.")
    assert shown[1][0] == "114 units"
    assert shown[1][1].startswith("prices hidden")
    assert shown[2][0] == "0 units"
    assert shown[2][1].startswith("costs hidden")
    assert shown[3] == ("–", "Costs are hidden from you.")
    said = [*texts(board.warehouses.list), *texts(board.best.list), *texts(board.slowest.list)]
    assert not [text for text in said if "€" in text]
    assert texts(board.best.list)[0] == "Pen, PEN, 96 sold"


# Where it leads


def test_each_line_leads_to_the_rows_behind_it(desk: Desk, trading: Shop) -> None:
    board = overview(desk).board
    product_ids = dict(trading.sql("SELECT sku, id FROM inventory.products"))
    today = datetime.now(UTC).astimezone().date()
    with wishes(desk) as wanted:
        for text in ("Out of stock", "Mug", "Unusual quantities"):
            desk.click(row_named(board.attention.list, text))
        assert wanted == [
            ProductsWanted(stock_state="out"),
            ProductWanted(product_ids["MUG"]),
            LedgerWanted(since=today - timedelta(days=13), until=today),
        ]
        wanted.clear()
        desk.click(row_named(board.attention.list, "Pen"))
        assert isinstance(wanted[0], LedgerWanted)
        assert wanted[0].movement_id is not None
        wanted.clear()
        desk.click(row_named(board.warehouses.list, "Main"))
        desk.click(row_named(board.best.list, "Pen"))
        desk.click(board.figures.sales)
        desk.click(board.figures.stock)
        assert wanted == [
            WarehouseWanted(trading.main),
            ProductWanted(product_ids["PEN"]),
            LedgerWanted(movement_type="sale", since=today - timedelta(days=29), until=today),
            ProductsWanted(stock_state="in_stock"),
        ]


@pytest.mark.usefixtures("trading")
def test_a_week_of_the_chart_leads_to_its_entries(desk: Desk) -> None:
    board = overview(desk).board
    with wishes(desk) as wanted:
        board.pattern.chart.setFocus(Qt.FocusReason.TabFocusReason)
        desk.press(Qt.Key.Key_Return)
    assert len(wanted) == 1
    assert wanted[0].until == datetime.now(UTC).astimezone().date()
    assert wanted[0].since.isoweekday() == 1


@pytest.mark.usefixtures("trading")
def test_every_line_is_reached_and_chosen_by_key(desk: Desk) -> None:
    screen = overview(desk)
    seen = []
    for _ in range(40):
        desk.press(Qt.Key.Key_Tab)
        seen.append(focused())
    assert set(screen.board.figures.figures) <= set(seen)
    assert set(screen.board.attention.list.rows) <= set(seen)
    assert screen.board.pattern.chart in seen
    with wishes(desk) as wanted:
        row_named(screen.board.attention.list, "Low stock").setFocus()
        desk.press(Qt.Key.Key_Return)
        desk.press(Qt.Key.Key_Down)
        desk.press(Qt.Key.Key_Return)
        desk.press(Qt.Key.Key_Up)
        desk.press(Qt.Key.Key_Space)
        assert [type(wish) for wish in wanted] == [ProductsWanted, ProductWanted, ProductsWanted]
        wanted.clear()
        screen.board.figures.turnover.setFocus()
        desk.press(Qt.Key.Key_Return)
        desk.press(Qt.Key.Key_N, held=Qt.KeyboardModifier.ControlModifier)
        assert wanted == [PlaceWanted("summary"), PostingWanted()]


# Freshness


def test_a_change_is_followed_and_the_focus_stays(desk: Desk, trading: Shop) -> None:
    board = overview(desk).board
    row = row_named(board.attention.list, "Tea")
    row.setFocus()
    product_id = trading.sql("SELECT id FROM inventory.products WHERE sku = 'TEA'")[0][0]
    tea = trading.admin.read(lambda work: products.product_row(work, product_id))
    trading.post(tea, trading.main, MovementType.SALE, 10)
    desk.bus.publish(MOVED)
    desk.rest()
    assert "Tea, TEA, reorder at 50, 30 left" in texts(board.attention.list)
    assert focused() is row


def test_what_changes_elsewhere_is_read_when_it_is_looked_at_again(
    desk: Desk, trading: Shop
) -> None:
    board = overview(desk).board
    desk.show("products")
    trading.product("NEW", name="New one")
    desk.bus.publish(changed(Entity.PRODUCT))
    desk.rest()
    assert "Out of stock, 1" in texts(board.attention.list)
    desk.show("overview")
    assert "Out of stock, 2" in texts(board.attention.list)


def test_f5_reads_again(desk: Desk, trading: Shop) -> None:
    board = overview(desk).board
    trading.product("NEW", name="New one")
    desk.press(Qt.Key.Key_F5)
    desk.rest()
    assert "Out of stock, 2" in texts(board.attention.list)


# What goes wrong


def cards(screen: DashboardScreen) -> dict[str, Card[Any]]:
    board = screen.board
    found = (board.attention, board.warehouses, board.pattern, board.best, board.slowest)
    return {card.accessibleName(): card for card in found}


@pytest.mark.may_log
def test_a_card_that_fails_takes_no_other_down_and_can_be_read_again(
    desk: Desk, trading: Shop
) -> None:
    trading.sql("REVOKE SELECT ON inventory.transfer_list FROM inventory_app")
    screen = overview(desk)
    found = cards(screen)
    attention = found.pop("Needs attention")
    assert attention.failure is not None
    assert not attention.is_loaded
    assert all(card.is_loaded for card in found.values())
    assert screen.board.figures.stock.figure == "€484.00"
    trading.sql("GRANT SELECT ON inventory.transfer_list TO inventory_app")
    desk.click(
        next(each for each in attention.findChildren(QPushButton) if each.text() == "Try again")
    )
    desk.rest()
    assert attention.is_loaded
    assert attention.failure is None


@pytest.mark.may_log
def test_old_figures_stay_and_say_that_they_are_old(desk: Desk, trading: Shop) -> None:
    screen = overview(desk)
    card, before = screen.board.warehouses, texts(screen.board.warehouses.list)
    trading.sql("REVOKE SELECT ON inventory.stock_level_list FROM inventory_app")
    screen.refresh()
    desk.rest()
    assert card.is_loaded
    assert texts(card.list) == before
    assert card.subtitle == "Not up to date"
    assert screen.board.figures.stock.figure == "€484.00"
    trading.sql("GRANT SELECT ON inventory.stock_level_list TO inventory_app")
    screen.refresh()
    desk.rest()
    assert card.subtitle == "units and value"


# Layout


@pytest.mark.usefixtures("trading")
@pytest.mark.parametrize(
    ("width", "columns"), [(980, 2), (1100, 2), (1280, 3), (1440, 3), (1920, 3)]
)
def test_nothing_is_cut_off_at_any_width(desk: Desk, width: int, columns: int) -> None:
    screen = overview(desk)
    desk.window.resize(width, 860)
    desk.rest()
    board = screen.board
    room = board.parentWidget()
    assert room is not None
    assert board.width() <= room.width()
    assert board.column_count == columns
    for card in cards(screen).values():
        assert card.geometry().right() < board.width()
        assert card.width() > 250


@pytest.mark.usefixtures("trading")
def test_nothing_moves_when_figures_arrive(desk: Desk) -> None:
    screen = DashboardScreen(desk.workplace)
    desk.show_only(screen)
    places = {name: card.geometry() for name, card in cards(screen).items()}
    fresh = DashboardScreen(desk.workplace)
    fresh.resize(screen.size())
    fresh.board.arrange(screen.board.width())
    fresh.board.resize(screen.board.size())
    fresh.board.layout().activate()  # type: ignore[union-attr]  # it has one
    assert not fresh.board.best.is_loaded
    assert {name: card.geometry() for name, card in cards(fresh).items()} == places
    fresh.deleteLater()


def test_many_warehouses_and_long_names_fit(desk: Desk, trading: Shop) -> None:
    for number in range(12):
        name = f"Warehouse number {number} with a name that is far too long for the card " * 2
        trading.sql(
            "INSERT INTO inventory.warehouses (code, name) VALUES (%s, %s)",
            (f"X{number}", name[:99]),
        )
    card = overview(desk).board.warehouses
    lines = texts(card.list)
    assert len(lines) <= 8
    assert lines[-1].endswith("more warehouses")
    assert card.list.height() <= card.content.height()


# Adding up


def test_the_ledger_is_added_up_before_reports_are_read(
    desk: Desk, trading: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(totals, "WORTHWHILE", 2)
    step = AddingUp(desk.workplace, desk.window)
    told: list[tuple[int, int]] = []
    step.progressed.connect(lambda done, whole: told.append((done, whole)))
    with desk.qtbot.waitSignal(step.ended):
        step.begin()
    assert told[0][0] == 0
    assert told[-1][0] == told[-1][1] > 2
    assert trading.admin.read(totals.entries_to_add_up) == 0


def test_nobody_waits_for_somebody_who_adds_up_and_does_not_end(
    desk: Desk, trading: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(totals, "WORTHWHILE", 2)
    step = AddingUp(desk.workplace, desk.window)
    with (
        trading.database.unit_of_work(trading.admin.token) as work,
        desk.qtbot.waitSignal(step.ended, timeout=20_000),
    ):
        totals.add_up(work)
        step.begin()
    assert trading.admin.read(totals.entries_to_add_up) > 0
