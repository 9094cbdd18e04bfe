"""One change of many products: chosen, looked at, done in pieces, taken back."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from inventory_desktop.errors import PermissionDenied, RuleError, ValidationError
from inventory_desktop.models import Outcome
from inventory_desktop.services import bulk_edits, products, users
from inventory_desktop.services.bulk_changes import (
    BulkChanges,
    PriceChange,
    PriceHow,
    Rounding,
    checked_changes,
)
from inventory_desktop.services.bulk_edits import BulkEditReport, Draft, Preview
from inventory_desktop.services.importing.progress import Progress
from inventory_desktop.services.product_list import ProductQuery
from inventory_desktop.services.products import ProductRow, UpdateProduct
from inventory_desktop.services.session import Session
from inventory_desktop.services.users import UpdateUser
from tests.support.shop import Shop

CHANGED, SAME, NOT_YOURS = Outcome.CHANGED, Outcome.SAME, Outcome.NOT_YOURS
TEA = BulkChanges(category="Tea")


def draft(by: Session, chosen: ProductQuery | Sequence[int]) -> Draft:
    return by.write(lambda work: bulk_edits.draft_bulk_edit(work, chosen))


def preview(by: Session, made: Draft, changes: BulkChanges) -> Preview:
    return by.read(lambda work: bulk_edits.preview_bulk_edit(work, made.edit_id, changes))


def begin(by: Session, made: Draft, changes: BulkChanges) -> None:
    by.write(lambda work: bulk_edits.begin_bulk_edit(work, made.edit_id, changes))


def done(by: Session, rows: Sequence[ProductRow], changes: BulkChanges) -> BulkEditReport:
    made = draft(by, [row.id for row in rows])
    begin(by, made, changes)
    return bulk_edits.apply_bulk_edit(by, made.edit_id)


def now(shop: Shop, row: ProductRow) -> ProductRow:
    return shop.admin.read(lambda work: products.product_row(work, row.id))


def edit(by: Session, row: ProductRow, **values: Any) -> ProductRow:
    command = UpdateProduct(row.id, row.version, row.fields, replace(row.fields, **values))
    return by.write(lambda work: products.update_product(work, command))


def price(how: PriceHow, value: str, rounding: Rounding | None = None) -> BulkChanges:
    return BulkChanges(price=PriceChange(how, Decimal(value), rounding or Rounding()))


def test_a_preview_counts_and_shows_what_would_change_and_changes_nothing(shop: Shop) -> None:
    rows = [shop.product(f"A-{number}", category="Coffee") for number in range(7)]
    already = shop.product("A-8", category="Tea")
    made = draft(shop.admin, [row.id for row in (*rows, already)])
    assert made.products == 8
    seen = preview(shop.admin, made, TEA)
    assert seen.counts == {CHANGED: 7, SAME: 1}
    assert [each.sku for each in seen.examples] == [f"A-{number}" for number in range(5)]
    assert [(each.before["category"], each.after["category"]) for each in seen.examples] == [
        ("Coffee", "Tea")
    ] * 5
    assert [now(shop, row) for row in rows] == rows


def test_all_fields_are_changed_at_once_and_given_back_at_once(shop: Shop) -> None:
    first = shop.product(category="Old", unit_price=Decimal("3.3333"), reorder_point=Decimal(1))
    second = shop.product(description="Stays")
    changes = BulkChanges(
        category=" New ",
        price=PriceChange(PriceHow.SET, Decimal("9.5")),
        reorder_point=Decimal("2.5"),
        unit_of_measure="box",
        is_active=False,
    )
    report = done(shop.admin, [first, second], changes)
    assert (report.counts, report.left) == ({CHANGED: 2}, 0)
    for row in (first, second):
        fresh = now(shop, row)
        assert fresh.version == row.version + 1
        assert fresh.fields == replace(
            row.fields,
            category="New",
            unit_price=Decimal("9.5"),
            reorder_point=Decimal("2.5"),
            unit_of_measure="box",
            is_active=False,
        )
    undone = bulk_edits.undo_bulk_edit(shop.admin, report.edit_id)
    assert (undone.counts, undone.kept) == ({Outcome.UNDONE: 2}, ())
    assert [now(shop, row).fields for row in (first, second)] == [first.fields, second.fields]


def test_an_empty_category_is_a_value_like_any_other(shop: Shop) -> None:
    row = shop.product(category="Tea")
    assert done(shop.admin, [row], BulkChanges(category="")).counts == {CHANGED: 1}
    assert now(shop, row).category == ""


@pytest.mark.parametrize(
    ("changes", "before", "after"),
    [
        (price(PriceHow.SET, "7.1234"), "3", "7.1234"),
        (price(PriceHow.PERCENT, "10"), "3.33", "3.66"),
        (price(PriceHow.PERCENT, "-50"), "0.01", "0.01"),
        (price(PriceHow.PERCENT, "-100"), "8", "0"),
        (price(PriceHow.PERCENT, "3.5"), "100", "103.5"),
        (price(PriceHow.AMOUNT, "0.255"), "1", "1.26"),
        (price(PriceHow.AMOUNT, "-1.5"), "2", "0.5"),
        (price(PriceHow.PERCENT, "5", Rounding(Decimal("0.05"))), "1.11", "1.15"),
        (price(PriceHow.PERCENT, "5", Rounding(Decimal(1))), "10", "11"),
        (price(PriceHow.PERCENT, "5", Rounding(Decimal(1), Decimal("0.01"))), "10", "10.99"),
        (price(PriceHow.AMOUNT, "0.3", Rounding(Decimal(1), Decimal("0.01"))), "4.50", "4.99"),
    ],
)
def test_prices_are_changed_and_rounded(
    module_shop: Shop, changes: BulkChanges, before: str, after: str
) -> None:
    row = module_shop.product(unit_price=Decimal(before))
    made = draft(module_shop.admin, [row.id])
    seen = preview(module_shop.admin, made, changes)
    expected = {SAME: 1} if Decimal(before) == Decimal(after) else {CHANGED: 1}
    assert seen.counts == expected
    assert all(each.after["unit_price"] == Decimal(after) for each in seen.examples)
    begin(module_shop.admin, made, changes)
    assert bulk_edits.apply_bulk_edit(module_shop.admin, made.edit_id).counts == expected
    assert now(module_shop, row).unit_price == Decimal(after)


def test_a_price_that_cannot_be_leaves_its_product_alone(shop: Shop) -> None:
    cheap, dear = shop.product(unit_price=Decimal(1)), shop.product(unit_price=Decimal(9))
    report = done(shop.admin, [cheap, dear], price(PriceHow.AMOUNT, "-2"))
    assert report.counts == {Outcome.OUT_OF_RANGE: 1, CHANGED: 1}
    assert (now(shop, cheap), now(shop, dear).unit_price) == (cheap, 7)


def test_all_that_a_query_finds_is_changed_without_being_named(shop: Shop) -> None:
    fits = [shop.product(name=f"Green tea {number}", unit_price=Decimal(2)) for number in range(3)]
    other = shop.product(name="Green coffee")
    retired = shop.product(name="Green tea, old")
    shop.admin.write(lambda work: products.delete_product(work, retired.id))
    made = draft(shop.admin, ProductQuery(search="green tea"))
    assert made.products == 3
    begin(shop.admin, made, TEA)
    assert bulk_edits.apply_bulk_edit(shop.admin, made.edit_id).counts == {CHANGED: 3}
    assert {now(shop, row).category for row in fits} == {"Tea"}
    assert {now(shop, row).category for row in (other, retired)} == {""}


def test_what_belongs_to_a_colleague_is_counted_and_left_alone(shop: Shop) -> None:
    own, theirs, shared = (
        shop.product(by=shop.colleague),
        shop.product(by=shop.admin),
        shop.product(by=shop.admin),
    )
    shop.admin.write(
        lambda work: users.grant_editing(work, product_id=shared.id, user_id=shop.colleague.user.id)
    )
    made = draft(shop.colleague, [own.id, theirs.id, shared.id])
    assert preview(shop.colleague, made, TEA).counts == {CHANGED: 2, NOT_YOURS: 1}
    begin(shop.colleague, made, TEA)
    report = bulk_edits.apply_bulk_edit(shop.colleague, made.edit_id)
    assert report.counts == {CHANGED: 2, NOT_YOURS: 1}
    assert now(shop, theirs) == theirs
    assert {now(shop, own).category, now(shop, shared).category} == {"Tea"}


def test_what_a_colleague_changed_after_it_was_chosen_is_left_alone(shop: Shop) -> None:
    first, second = (shop.product(unit_price=Decimal(10)) for _ in range(2))
    made = draft(shop.admin, [first.id, second.id])
    raised = edit(shop.admin, first, unit_price=Decimal(11))
    more = price(PriceHow.PERCENT, "10")
    assert preview(shop.admin, made, more).counts == {Outcome.CHANGED_SINCE: 1, CHANGED: 1}
    begin(shop.admin, made, more)
    report = bulk_edits.apply_bulk_edit(shop.admin, made.edit_id)
    assert report.counts == {Outcome.CHANGED_SINCE: 1, CHANGED: 1}
    assert now(shop, first) == raised
    assert now(shop, second).unit_price == 11


def test_what_was_changed_after_the_edit_keeps_its_new_values_and_is_named(shop: Shop) -> None:
    first, second = shop.product("K-1", category="A"), shop.product("K-2", category="B")
    report = done(shop.admin, [first, second], TEA)
    renamed = edit(shop.admin, now(shop, first), name="Renamed since")
    undone = bulk_edits.undo_bulk_edit(shop.admin, report.edit_id)
    assert undone.counts == {Outcome.KEPT: 1, Outcome.UNDONE: 1}
    assert undone.kept == ("K-1",)
    assert now(shop, first) == renamed
    assert now(shop, second).category == "B"


def test_taking_it_back_a_second_time_changes_nothing_more(shop: Shop) -> None:
    row = shop.product(category="A")
    report = done(shop.admin, [row], TEA)
    bulk_edits.undo_bulk_edit(shop.admin, report.edit_id)
    after = edit(shop.admin, now(shop, row), category="C")
    again = bulk_edits.undo_bulk_edit(shop.admin, report.edit_id)
    assert again.counts == {Outcome.UNDONE: 1}
    assert now(shop, row) == after


def test_an_edit_goes_on_where_it_was_stopped_and_is_told_of(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_edits, "PIECE", 2)
    rows = [shop.product() for _ in range(5)]
    made = draft(shop.admin, [row.id for row in rows])
    begin(shop.admin, made, TEA)
    told: list[Progress] = []
    halt = iter([False, True])
    report = bulk_edits.apply_bulk_edit(shop.admin, made.edit_id, told.append, lambda: next(halt))
    assert (report.counts, report.left) == ({CHANGED: 2}, 3)
    assert (told[-1].done, told[-1].total) == (2, 5)
    report = bulk_edits.apply_bulk_edit(shop.admin, made.edit_id)
    assert (report.counts, report.left) == ({CHANGED: 5}, 0)
    halt = iter([False, True])
    report = bulk_edits.undo_bulk_edit(shop.admin, made.edit_id, told.append, lambda: next(halt))
    assert (report.counts, report.left) == ({CHANGED: 3, Outcome.UNDONE: 2}, 3)
    report = bulk_edits.undo_bulk_edit(shop.admin, made.edit_id)
    assert (report.counts, report.left) == ({Outcome.UNDONE: 5}, 0)


def test_a_stopped_edit_that_was_taken_back_does_not_go_on(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_edits, "PIECE", 1)
    rows = [shop.product(category="A") for _ in range(2)]
    made = draft(shop.admin, [row.id for row in rows])
    begin(shop.admin, made, TEA)
    halt = iter([False, True])
    bulk_edits.apply_bulk_edit(shop.admin, made.edit_id, should_stop=lambda: next(halt))
    bulk_edits.undo_bulk_edit(shop.admin, made.edit_id)
    with pytest.raises(RuleError, match="carried out already"):
        bulk_edits.apply_bulk_edit(shop.admin, made.edit_id)
    assert {now(shop, row).category for row in rows} == {"A"}


def test_an_edit_begins_once_and_only_a_draft_is_thrown_away(shop: Shop) -> None:
    row = shop.product()
    made = draft(shop.admin, [row.id])
    begin(shop.admin, made, TEA)
    with pytest.raises(RuleError, match="carried out already"):
        begin(shop.admin, made, BulkChanges(category="Coffee"))
    shop.admin.write(lambda work: bulk_edits.discard_draft(work, made.edit_id))
    assert bulk_edits.apply_bulk_edit(shop.admin, made.edit_id).counts == {CHANGED: 1}
    thrown = draft(shop.admin, [row.id])
    shop.admin.write(lambda work: bulk_edits.discard_draft(work, thrown.edit_id))
    with pytest.raises(RuleError, match="Select the products again"):
        preview(shop.admin, thrown, TEA)
    left = shop.sql("SELECT DISTINCT edit_id FROM inventory.bulk_edited_products")
    assert left == [(made.edit_id,)]


def test_drafts_that_were_left_behind_are_thrown_away(shop: Shop) -> None:
    row = shop.product()
    old, fresh = draft(shop.admin, [row.id]), draft(shop.admin, [row.id])
    theirs = draft(shop.colleague, [row.id])
    shop.sql(
        "UPDATE inventory.bulk_edits SET created_at = now() - interval '2 days' WHERE id <> %s",
        (fresh.edit_id,),
    )
    latest = draft(shop.admin, [row.id])
    left = shop.sql("SELECT id FROM inventory.bulk_edits ORDER BY id")
    assert [each for (each,) in left] == [fresh.edit_id, theirs.edit_id, latest.edit_id]
    assert old.edit_id not in {each for (each,) in left}


def test_an_edit_is_its_makers_alone(shop: Shop) -> None:
    row = shop.product(by=shop.colleague)
    made = draft(shop.colleague, [row.id])
    for act in (
        lambda: preview(shop.admin, made, TEA),
        lambda: begin(shop.admin, made, TEA),
        lambda: shop.admin.write(lambda work: bulk_edits.discard_draft(work, made.edit_id)),
        lambda: bulk_edits.apply_bulk_edit(shop.admin, made.edit_id),
        lambda: bulk_edits.undo_bulk_edit(shop.admin, made.edit_id),
    ):
        with pytest.raises(RuleError, match="Select the products again"):
            act()


def test_prices_are_not_changed_by_whom_they_are_kept_from(shop: Shop) -> None:
    row = shop.product(by=shop.colleague, unit_price=Decimal(7))
    shop.admin.write(
        lambda work: users.update_user(work, UpdateUser(shop.colleague.user.id, sees_prices=False))
    )
    made = draft(shop.colleague, [row.id])
    for act in (preview, begin):
        with pytest.raises(PermissionDenied, match="Prices are kept from you"):
            act(shop.colleague, made, price(PriceHow.SET, "7"))
    (example,) = preview(shop.colleague, made, TEA).examples
    assert "unit_price" not in {**example.before, **example.after}
    begin(shop.colleague, made, TEA)
    report = bulk_edits.apply_bulk_edit(shop.colleague, made.edit_id)
    bulk_edits.undo_bulk_edit(shop.colleague, report.edit_id)
    assert now(shop, row).fields == row.fields


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        (BulkChanges(), ""),
        (BulkChanges(category="x" * 101), "category"),
        (BulkChanges(unit_of_measure=" "), "unit_of_measure"),
        (BulkChanges(reorder_point=Decimal(-1)), "reorder_point"),
        (BulkChanges(reorder_point=Decimal("0.0001")), "reorder_point"),
        (price(PriceHow.SET, "-1"), "unit_price"),
        (price(PriceHow.SET, "1.00001"), "unit_price"),
        (price(PriceHow.PERCENT, "-101"), "unit_price"),
        (price(PriceHow.PERCENT, "10001"), "unit_price"),
        (price(PriceHow.PERCENT, "NaN"), "unit_price"),
        (price(PriceHow.AMOUNT, "-100000000000"), "unit_price"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(changes: BulkChanges, field: str) -> None:
    with pytest.raises(ValidationError) as caught:
        checked_changes(changes)
    assert caught.value.field == field


def test_the_state_of_stock_follows_a_changed_reorder_point(shop: Shop) -> None:
    rows = [shop.product() for _ in range(3)]
    for row in rows:
        shop.stock(row, shop.main, 5)
    done(shop.admin, rows, BulkChanges(reorder_point=Decimal(5)))
    assert shop.sql("SELECT DISTINCT state FROM inventory.product_stock") == [("low",)]
