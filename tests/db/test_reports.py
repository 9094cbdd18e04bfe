"""What reports say of a shop, and to whom."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from inventory_desktop.models import MovementType
from inventory_desktop.services import stock, transfers, users, warehouses
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.reports.alerts import stock_alerts
from inventory_desktop.services.reports.late_transfers import late_transfers
from inventory_desktop.services.reports.movement_pattern import movement_pattern
from inventory_desktop.services.reports.open_imports import open_imports
from inventory_desktop.services.reports.periods import Grain, Period, last_days, midnight
from inventory_desktop.services.reports.purchases_and_sales import (
    purchase_and_sale_summary,
    purchases_and_sales,
)
from inventory_desktop.services.reports.sellers import sellers
from inventory_desktop.services.reports.stock_value import stock_by_warehouse
from inventory_desktop.services.reports.totals import add_up
from inventory_desktop.services.reports.turnover import inventory_turnover
from inventory_desktop.services.reports.unusual_movements import unusual_movements
from inventory_desktop.services.transfers import CreateTransfer
from inventory_desktop.services.users import UpdateUser
from tests.support.shop import Shop

TODAY = datetime.now(UTC).astimezone().date()
SALE, PURCHASE = MovementType.SALE, MovementType.PURCHASE


def noon(days_ago: int) -> datetime:
    """Midday some days ago, on this computer's clock; never in the future."""
    moment = midnight(TODAY - timedelta(days=days_ago)) + timedelta(hours=12)
    return min(moment, datetime.now(UTC))


def reverse(shop: Shop, movement_id: int) -> None:
    shop.admin.write(
        lambda work: stock.reverse_movement(
            work, request_id=uuid4(), movement_id=movement_id, reason="mistyped"
        )
    )


def hide(shop: Shop, **rights: bool) -> None:
    shop.admin.write(
        lambda work: users.update_user(work, UpdateUser(shop.colleague.user.id, **rights))
    )


def day(text: str) -> date:
    return date.fromisoformat(text)


def at(text: str) -> datetime:
    """A moment of this computer's clock."""
    return midnight(day(text[:10])) + timedelta(hours=int(text[11:13]), minutes=int(text[14:16]))


# Needs attention


def test_low_and_sold_out_products_are_counted_and_the_worst_come_first(shop: Shop) -> None:
    for sku, left, reorder in (
        ("FULL", 50, 10),
        ("AT-POINT", 10, 10),
        ("NEARLY-OUT", 1, 10),
        ("HALF", 5, 10),
        ("OUT", 0, 4),
        ("OUT-DEARLY-MISSED", 0, 40),
    ):
        product = shop.product(sku, reorder_point=Decimal(reorder))
        if left:
            shop.stock(product, shop.main, left)
    shop.product("NEVER-HAD")
    shop.product("NOT-IN-USE", is_active=False, reorder_point=Decimal(5))
    found = shop.colleague.read(stock_alerts)
    assert found.products == 7
    assert found.low == 3
    assert [row.sku for row in found.low_rows] == ["NEARLY-OUT", "HALF", "AT-POINT"]
    assert found.sold_out == 3
    assert [row.sku for row in found.sold_out_rows] == ["OUT-DEARLY-MISSED", "OUT", "NEVER-HAD"]
    assert (found.low_rows[0].available, found.low_rows[0].reorder_point) == (1, 10)
    few = shop.colleague.read(lambda work: stock_alerts(work, 1))
    assert (few.low, len(few.low_rows), few.sold_out, len(few.sold_out_rows)) == (3, 1, 3, 1)


def test_what_is_promised_does_not_count_as_there(shop: Shop) -> None:
    product = shop.product("TEA", reorder_point=Decimal(3))
    shop.stock(product, shop.main, 5)
    assert shop.admin.read(stock_alerts).low == 0
    send(shop, product, 4)
    assert [row.sku for row in shop.admin.read(stock_alerts).low_rows] == ["TEA"]


def test_an_empty_shop_needs_no_attention(shop: Shop) -> None:
    found = shop.admin.read(stock_alerts)
    assert (found.products, found.low, found.sold_out, found.low_rows) == (0, 0, 0, ())
    assert shop.admin.read(late_transfers).count == 0
    assert shop.admin.read(open_imports).count == 0
    assert shop.admin.read(unusual_movements).count == 0


def send(shop: Shop, product: ProductRow, quantity: int) -> int:
    """Promises goods to the annex and answers the transfer's id."""
    command = CreateTransfer(uuid4(), product.id, shop.main, shop.annex, Decimal(quantity))
    return shop.admin.write(lambda work: transfers.create_transfer(work, command)).id


def test_goods_that_are_under_way_for_long_are_told(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 30)
    ids = [send(shop, product, 5) for _ in range(4)]
    for each in ids[:3]:
        shop.admin.write(lambda work, each=each: transfers.dispatch_transfer(work, each))
    shop.sql(
        "UPDATE inventory.stock_transfers SET dispatched_at = now() - interval '7 days 1 hour'"
        " WHERE id = ANY (%s)",
        (ids[:2],),
    )
    shop.sql(
        "UPDATE inventory.stock_transfers SET dispatched_at = now() - interval '20 days'"
        " WHERE id = %s",
        (ids[1],),
    )
    found = shop.colleague.read(late_transfers)
    assert found.count == 2
    assert [row.transfer_id for row in found.rows] == [ids[1], ids[0]]
    assert found.rows[0].from_warehouse_name == "Main"
    assert shop.colleague.read(lambda work: late_transfers(work, days=10)).count == 1
    shop.admin.write(lambda work: transfers.complete_transfer(work, ids[1]))
    assert shop.colleague.read(late_transfers).count == 1


def test_imports_are_told_that_refused_rows_or_did_not_end(shop: Shop) -> None:
    for name, status, refused, age in (
        ("good.csv", "done", 0, 1),
        ("refused.csv", "done", 12, 1),
        ("stopped.csv", "cancelled", 0, 2),
        ("running.csv", "running", None, 0),
        ("taken-back.csv", "undone", 3, 1),
        ("long-ago.csv", "done", 9, 40),
    ):
        counts = "{}" if refused is None else f'{{"report": {{"refused": {refused}}}}}'
        shop.sql(
            "INSERT INTO inventory.import_batches (kind, file_name, content_hash, status, counts,"
            " created_by, created_at) VALUES ('movements', %s, %s, %s, %s, 1,"
            " now() - make_interval(days => %s))",
            (name, name, status, counts, age),
        )
    found = shop.colleague.read(open_imports)
    assert found.count == 3
    assert [(row.file_name, row.is_finished, row.refused) for row in found.rows] == [
        ("running.csv", False, 0),
        ("stopped.csv", False, 0),
        ("refused.csv", True, 12),
    ]


# Unusual movements


@pytest.fixture
def habit(shop: Shop) -> ProductRow:
    """A product that is sold by ones and twos."""
    product = shop.product("HABIT")
    shop.stock(product, shop.main, 1000, cost=1)
    for number in range(8):
        shop.post(product, shop.main, SALE, 1 + number % 2, occurred_at=noon(40 - number))
    return product


def unusual(shop: Shop, **asked: Any) -> list[Decimal]:
    return [
        row.quantity
        for row in shop.colleague.read(lambda work: unusual_movements(work, **asked)).rows
    ]


def test_an_entry_far_outside_of_what_is_usual_is_told_with_what_is_usual(
    shop: Shop, habit: ProductRow
) -> None:
    for quantity in (2, 10, 25):
        shop.post(habit, shop.main, SALE, quantity)
    assert shop.colleague.read(unusual_movements).count == 1
    row = shop.colleague.read(unusual_movements).rows[0]
    assert (row.sku, row.quantity, row.usual, row.movement_type) == ("HABIT", -25, 2, "sale")


def test_one_slip_does_not_hide_the_next_and_does_not_become_usual(
    shop: Shop, habit: ProductRow
) -> None:
    for number in range(20):
        shop.post(habit, shop.main, SALE, 1 + number % 2, occurred_at=noon(30))
    shop.post(habit, shop.main, SALE, 100)
    shop.post(habit, shop.main, SALE, 120)
    assert unusual(shop) == [-120, -100]


def test_what_varies_widely_by_itself_is_not_unusual(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 10_000)
    for quantity in (1, 2, 1, 50, 1, 60, 2):
        shop.post(product, shop.main, SALE, quantity, occurred_at=noon(20))
    shop.post(product, shop.main, SALE, 100)
    assert unusual(shop) == []
    shop.post(product, shop.main, SALE, 201)
    assert unusual(shop) == [-201]


def test_a_young_product_has_no_habits(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 1000)
    for _ in range(4):
        shop.post(product, shop.main, SALE, 1, occurred_at=noon(20))
    shop.post(product, shop.main, SALE, 500)
    assert unusual(shop) == []


def test_types_warehouses_and_years_are_not_mixed(shop: Shop, habit: ProductRow) -> None:
    shop.stock(habit, shop.main, 500)
    shop.stock(habit, shop.annex, 500)
    shop.post(habit, shop.annex, SALE, 50)
    assert unusual(shop) == []
    old = shop.product()
    shop.stock(old, shop.main, 1000)
    for _ in range(8):
        shop.post(old, shop.main, SALE, 1, occurred_at=noon(400))
    shop.post(old, shop.main, SALE, 90)
    assert unusual(shop) == []


def test_a_slip_that_was_mended_or_is_old_is_not_told(shop: Shop, habit: ProductRow) -> None:
    slip = shop.post(habit, shop.main, SALE, 40)
    assert unusual(shop) == [-40]
    reverse(shop, slip.movement_id)
    assert unusual(shop) == []
    shop.post(habit, shop.main, SALE, 40, occurred_at=noon(15))
    assert unusual(shop) == []
    assert unusual(shop, days=20) == [-40]


# Value


def test_each_warehouse_is_valued_and_the_most_valuable_comes_first(shop: Shop) -> None:
    tea, cups = shop.product(), shop.product()
    shop.stock(tea, shop.main, 10, cost=2)
    shop.stock(cups, shop.annex, 3, cost="40.5")
    shop.stock(tea, shop.annex, 1, cost=2)
    sent = send(shop, tea, 4)
    shop.admin.write(lambda work: transfers.dispatch_transfer(work, sent))
    found = shop.admin.read(stock_by_warehouse)
    assert [(row.name, row.products, row.units, row.in_transit, row.value) for row in found] == [
        ("Annex", 2, 4, 4, Decimal("123.5")),
        ("Main", 1, 6, 0, 12),
    ]


def test_an_empty_warehouse_is_worth_nothing_and_one_out_of_use_is_left_out(shop: Shop) -> None:
    main = shop.admin.read(lambda work: warehouses.get_warehouse(work, shop.main))
    shop.sql("UPDATE inventory.warehouses SET is_active = false WHERE id = %s", (main.id,))
    found = shop.admin.read(stock_by_warehouse)
    assert [(row.name, row.units, row.value) for row in found] == [("Annex", 0, 0)]


# Purchases and sales


def test_purchases_and_sales_stand_in_the_row_of_their_business_date(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 100, cost=2)
    for moment, quantity, price in (
        ("2026-03-31T23:59", 1, "5"),
        ("2026-04-01T00:00", 2, "6"),
        ("2026-04-30T23:59", 3, None),
        ("2026-05-01T00:00", 4, "7"),
    ):
        shop.post(product, shop.main, SALE, quantity, unit_price=price, occurred_at=at(moment))
    shop.post(product, shop.main, PURCHASE, 9, unit_cost="3", occurred_at=at("2026-04-10T09:30"))
    whole = Period(day("2026-03-31"), day("2026-04-30"))
    for _ in range(2):
        found = shop.admin.read(lambda work: purchases_and_sales(work, whole, Grain.MONTH))
        march, april = found.rows
        assert march.period == Period(day("2026-03-31"), day("2026-03-31"))
        assert (march.sales.quantity, march.sales.revenue, march.sales.unpriced) == (1, 5, 0)
        assert (april.sales.quantity, april.sales.revenue, april.sales.unpriced) == (5, 12, 1)
        assert (april.purchases.quantity, april.purchases.cost) == (9, 27)
        assert march.purchases.entries == 0
        assert (found.sales.entries, found.sales.quantity, found.sales.revenue) == (3, 6, 17)
        assert (found.purchases.entries, found.purchases.cost) == (1, 27)
        shop.admin.write(add_up)  # The second time it comes from the totals.


def test_a_reversal_is_taken_off_on_its_own_day(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 100, cost=2)
    sold = shop.post(product, shop.main, SALE, 5, unit_price=4, occurred_at=noon(3))
    reverse(shop, sold.movement_id)
    rows = shop.admin.read(
        lambda work: purchases_and_sales(work, last_days(TODAY, 4), Grain.DAY)
    ).rows
    assert [row.sales.quantity for row in rows] == [5, 0, 0, -5]
    assert [row.sales.revenue for row in rows] == [20, 0, 0, -20]


def test_one_warehouse_can_be_asked_for(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 5, cost=1)
    shop.stock(product, shop.annex, 7, cost=1)
    whole = last_days(TODAY, 2)
    found = shop.admin.read(
        lambda work: purchases_and_sales(work, whole, Grain.WEEK, warehouse_id=shop.annex)
    )
    assert found.purchases.quantity == 7


def test_the_summary_lists_the_entries_of_its_days_with_names(shop: Shop) -> None:
    product = shop.product("TEA", name="Tea")
    shop.stock(product, shop.main, 50, cost=1)
    shop.post(product, shop.main, SALE, 1, occurred_at=noon(40))
    shop.post(product, shop.main, SALE, 2, occurred_at=noon(4))
    shop.post(product, shop.main, SALE, 3, occurred_at=noon(5))
    found = shop.admin.read(lambda work: purchase_and_sale_summary(work, last_days(TODAY, 10)))
    assert [row.quantity for row in found.sale_entries.rows] == [-2, -3]
    assert found.sale_entries.total == 2
    assert (found.sale_entries.rows[0].product_name, found.sale_entries.rows[0].warehouse_name) == (
        "Tea",
        "Main",
    )
    assert found.totals.sales.quantity == 5
    assert found.purchase_entries.total == 1


# Patterns


def test_the_pattern_counts_what_enters_and_leaves_the_shop(shop: Shop) -> None:
    product = shop.product()
    shop.stock(product, shop.main, 100, cost=1)
    shop.post(product, shop.main, SALE, 5)
    shop.post(product, shop.main, MovementType.DAMAGED, 2)
    shop.post(product, shop.main, MovementType.ADJUSTMENT, -1)
    shop.post(product, shop.main, MovementType.ADJUSTMENT, 4)
    shop.post(product, shop.main, SALE, 7, occurred_at=noon(14))
    reverse(shop, shop.stock(product, shop.main, 50).movement_id)
    sent = send(shop, product, 20)
    shop.admin.write(lambda work: transfers.complete_transfer(work, sent))
    weeks = shop.colleague.read(lambda work: movement_pattern(work, TODAY, weeks=3))
    assert [(week.came_in, week.went_out) for week in weeks] == [(0, 7), (0, 0), (104, 8)]
    assert weeks[-1].week.last == TODAY
    assert weeks[0].week.first.isoweekday() == 1


def test_best_and_slowest_sellers(shop: Shop) -> None:
    for sku, stocked, cost, sold in (
        ("HIT", 100, 1, 60),
        ("GOOD", 100, 1, 30),
        ("GONE", 5, 1, 5),
        ("SLOW", 10, 1, 1),
        ("DEAD-CHEAP", 10, 1, 0),
        ("DEAD-DEAR", 10, 99, 0),
    ):
        product = shop.product(sku)
        shop.post(product, shop.main, PURCHASE, stocked, unit_cost=cost, occurred_at=noon(40))
        if sold:
            shop.post(product, shop.main, SALE, sold, unit_price=2)
    old = shop.product("OLD-HIT")
    shop.stock(old, shop.main, 500)
    shop.post(old, shop.main, SALE, 400, occurred_at=noon(100))
    found = shop.admin.read(lambda work: sellers(work, last_days(TODAY, 90), most=3))
    assert [row.sku for row in found.best] == ["HIT", "GOOD", "GONE"]
    assert (found.best[0].sold, found.best[0].revenue, found.best[0].on_hand) == (60, 120, 40)
    assert (found.best[2].on_hand, found.best[2].value) == (0, 0)
    assert [row.sku for row in found.slowest] == ["DEAD-DEAR", "DEAD-CHEAP", "OLD-HIT"]
    assert (found.slowest[0].sold, found.slowest[0].revenue, found.slowest[0].value) == (0, 0, 990)


def test_what_came_in_the_last_month_is_not_called_a_slow_seller(shop: Shop) -> None:
    for sku, came in (("JUST-CAME", 0), ("CAME-LATELY", 29), ("LIES-THERE", 30)):
        product = shop.product(sku)
        shop.post(product, shop.main, PURCHASE, 10, unit_cost=5, occurred_at=noon(came))
    older = shop.product("CAME-AGAIN")
    shop.post(older, shop.main, PURCHASE, 10, unit_cost=1, occurred_at=noon(60))
    shop.post(older, shop.main, PURCHASE, 10, unit_cost=1)
    found = shop.admin.read(lambda work: sellers(work, last_days(TODAY, 90)))
    assert [row.sku for row in found.slowest] == ["LIES-THERE", "CAME-AGAIN"]


def test_turnover_is_told_after_four_weeks_and_by_the_year(shop: Shop) -> None:
    product = shop.product()
    shop.post(product, shop.main, PURCHASE, 100, unit_cost=2, occurred_at=noon(19))
    shop.post(product, shop.main, SALE, 50, occurred_at=noon(5))
    assert shop.admin.read(lambda work: inventory_turnover(work, TODAY)) is None
    older = shop.product()
    shop.post(older, shop.main, PURCHASE, 1, unit_cost=0, occurred_at=noon(72))
    found = shop.admin.read(lambda work: inventory_turnover(work, TODAY))
    assert found is not None
    assert (found.days, found.cost_of_sales, found.average_value) == (73, 100, 50)
    assert found.times_a_year == 10
    assert found.days_of_stock == Decimal("36.5")


def test_no_turnover_without_sales_or_stock(shop: Shop) -> None:
    assert shop.admin.read(lambda work: inventory_turnover(work, TODAY)) is None
    product = shop.product()
    shop.post(product, shop.main, PURCHASE, 10, unit_cost=2, occurred_at=noon(90))
    assert shop.admin.read(lambda work: inventory_turnover(work, TODAY)) is None


# Who may see what


@pytest.fixture
def selling(shop: Shop) -> Shop:
    """A shop with a purchase, a sale at a price, and a warehouse without anything."""
    product = shop.product("TEA")
    shop.post(product, shop.main, PURCHASE, 100, unit_cost=2, occurred_at=noon(60))
    shop.post(product, shop.main, SALE, 10, unit_price=5, occurred_at=noon(1))
    shop.product("NEVER-SOLD")
    return shop


@pytest.mark.parametrize("is_added_up", [False, True])
def test_hidden_costs_are_told_nowhere(selling: Shop, is_added_up: bool) -> None:
    hide(selling, sees_costs=False)
    if is_added_up:
        selling.admin.write(add_up)
    read = selling.colleague.read
    assert [row.value for row in read(stock_by_warehouse)] == [None, None]
    found = read(lambda work: purchases_and_sales(work, last_days(TODAY, 3), Grain.DAY))
    assert (found.rights.sees_costs, found.rights.sees_prices) == (False, True)
    assert {row.sales.cost for row in found.rows} == {None}
    assert (found.purchases.cost, found.sales.cost, found.sales.revenue) == (None, None, 50)
    ends = read(lambda work: sellers(work, last_days(TODAY, 90)))
    assert [(row.value, row.revenue) for row in (*ends.best, *ends.slowest)] == [(None, 50)] * 2
    assert read(lambda work: inventory_turnover(work, TODAY)) is None
    assert selling.admin.read(lambda work: inventory_turnover(work, TODAY)) is not None


@pytest.mark.parametrize("is_added_up", [False, True])
def test_hidden_prices_are_told_nowhere(selling: Shop, is_added_up: bool) -> None:
    hide(selling, sees_prices=False)
    if is_added_up:
        selling.admin.write(add_up)
    read = selling.colleague.read
    found = read(lambda work: purchases_and_sales(work, last_days(TODAY, 3), Grain.DAY))
    assert {(row.sales.revenue, row.sales.unpriced) for row in found.rows} == {(None, None)}
    assert (found.sales.revenue, found.sales.cost) == (None, 20)
    ends = read(lambda work: sellers(work, last_days(TODAY, 90)))
    assert [(row.value, row.revenue) for row in (*ends.best, *ends.slowest)] == [(180, None)] * 2
