"""Imports of movements: every line accounted for, posted once, and the ledger whole."""

from collections.abc import Callable
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from inventory_desktop.config import project_root
from inventory_desktop.errors import PermissionDenied, RuleError, Unavailable, ValidationError
from inventory_desktop.models import ImportStatus, MovementType
from inventory_desktop.services import movement_list, stock
from inventory_desktop.services.importing import (
    ImportMap,
    ImportMovements,
    ImportReport,
    Progress,
    get_import,
    import_movements,
    list_imports,
    load_map,
    movement_import,
    undo_import,
)
from inventory_desktop.services.importing.maps import parsed_map
from inventory_desktop.services.movement_list import MovementQuery, MovementRow
from inventory_desktop.services.session import Session
from tests.support.shop import Shop

REAL_YEAR = project_root().parent / "shared" / "data" / "online_retail.csv.gz"


def plain_map(**more: Any) -> ImportMap:
    raw = {
        "kind": "movements",
        "columns": {
            "sku": "Code",
            "quantity": "Qty",
            "movement_type": "What",
            "occurred_at": "When",
            "reference_number": "Ref",
        },
        "defaults": {"warehouse": "MAIN"},
        "types": {"in": "purchase", "out": "sale"},
        "products": {"create": True},
    }
    return parsed_map({**raw, **more}, "plain")


HEADER = "Code,Qty,What,When,Ref"


def file_of(folder: Path, *lines: str, name: str = "lines.csv") -> Path:
    path = folder / name
    path.write_text("\n".join([HEADER, *lines]) + "\n", encoding="utf-8")
    return path


def run(shop: Shop, path: Path, *, by: Session | None = None, **more: Any) -> ImportReport:
    values: dict[str, Any] = {"map": plain_map(), **more}
    extra = {name: values.pop(name) for name in ("should_stop", "on_progress") if name in values}
    return import_movements(by or shop.admin, ImportMovements(path, **values), **extra)


def ledger(shop: Shop, **filters: Any) -> tuple[MovementRow, ...]:
    query = MovementQuery(**filters)
    return shop.admin.read(lambda work: movement_list.movement_rows(work, query, None, 500))[::-1]


def whole(shop: Shop) -> bool:
    return shop.admin.read(stock.verify_ledger) == ()


def after(calls: int) -> Callable[[], bool]:
    """A cancel that comes at the given question."""
    asked: list[int] = []

    def should_stop() -> bool:
        asked.append(1)
        return len(asked) > calls

    return should_stop


def test_lines_become_entries_in_the_order_of_the_file(shop: Shop, tmp_path: Path) -> None:
    path = file_of(
        tmp_path,
        "a-1,10,in,2024-01-02T08:00:00,PO-1",
        "A-1,4,out,2024-01-03,",
        "A-1,-3,adjustment,2024-01-04,count",
        "a-1,2,return,2024-01-05,",
    )
    report = run(shop, path)

    assert report.accepted == {"purchase": 1, "sale": 1, "adjustment": 1, "return": 1}
    assert (report.lines, report.refused, report.products_created) == (4, 0, 1)
    rows = ledger(shop, import_id=report.import_id)
    assert [row.quantity for row in rows] == [10, -4, -3, 2]
    assert {row.sku for row in rows} == {"a-1"}
    assert rows[0].occurred_at.isoformat() == "2024-01-02T08:00:00+00:00"
    assert rows[0].reference_number == "PO-1"
    assert whole(shop)


def test_only_the_bad_rows_stay_out_and_can_be_mended(shop: Shop, tmp_path: Path) -> None:
    errors = tmp_path / "errors.csv"
    path = file_of(
        tmp_path,
        "B-1,10,in,2024-01-02,",
        "B-1,11,out,2024-01-03,",
        "B-1,0,out,2024-01-03,",
        "B-1,NaN,out,2024-01-03,",
        "B-1,99999999999999,out,2024-01-03,",
        "B-1,1.2345,out,2024-01-03,",
        "B-1,-5,in,2024-01-03,",
        "B-1,1,theft,2024-01-03,",
        "B-1,1,out,soon,",
        "B-1,1,out,2999-01-01,",
        ",1,out,2024-01-03,",
        f"{'X' * 10_000},1,in,2024-01-03,",
        "B-1,1,out",
        f"B-1,1,out,2024-01-03,{'R' * 101}",
        "B-1,6,out,2024-01-04,last",
    )
    report = run(shop, path, errors_path=errors)

    assert report.accepted == {"purchase": 1, "sale": 1}
    assert (report.lines, report.refused) == (15, 13)
    assert report.errors[0].row == 3
    assert report.errors[0].error == "Only 10 of B-1 are available in Main; 11 were asked for."
    assert report.errors_file == errors
    mended = errors.read_text(encoding="utf-8-sig").splitlines()
    assert mended[0] == f"{HEADER},row,error"
    assert len(mended) == 14
    errors.write_text("\n".join([mended[0], mended[1].replace("11,out", "4,out")]))
    again = run(shop, errors, errors_path=tmp_path / "second.csv")
    assert again.accepted == {"sale": 1}
    assert [row.quantity for row in ledger(shop)] == [10, -6, -4]
    assert whole(shop)


def test_the_same_file_again_posts_nothing(shop: Shop, tmp_path: Path) -> None:
    path = file_of(tmp_path, "C-1,5,in,2024-01-02,", "C-1,5,in,2024-01-02,")
    first = run(shop, path)
    again = run(shop, path)

    assert (first.accepted, first.duplicates) == ({"purchase": 2}, 1)
    assert (again.accepted, again.already_there) == ({}, 2)
    assert again.import_id == first.import_id
    assert len(ledger(shop)) == 2


def test_a_cancelled_import_goes_on_where_it_ended(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(movement_import, "BATCH_LINES", 10)
    lines = [f"D-{number % 3},{1 + number % 2},out,2024-01-02," for number in range(45)]
    path = file_of(tmp_path, *lines)
    cancelled = run(shop, path, opening_stock=True, should_stop=after(6))
    again = run(shop, path, opening_stock=True)

    assert cancelled.status is ImportStatus.CANCELLED
    assert 0 < cancelled.lines < 45
    assert again.status is ImportStatus.DONE
    assert again.already_there == cancelled.accepted["sale"]
    assert again.accepted["sale"] + again.already_there == 45
    assert (again.refused, again.opening_entries) == (0, 0)
    assert {level.on_hand for level in levels(shop)} == {Decimal(0)}
    assert whole(shop)


def levels(shop: Shop) -> list[Any]:
    rows = ledger(shop)
    return [shop.level(row, shop.main) for row in {r.product_id: _Ref(r) for r in rows}.values()]


class _Ref:
    def __init__(self, row: MovementRow) -> None:
        self.id = row.product_id


def test_a_lost_server_leaves_an_import_that_goes_on(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(movement_import, "BATCH_LINES", 2)
    path = file_of(tmp_path, *(f"E-1,{number},in,2024-01-02," for number in range(1, 8)))
    post = movement_import.post_prepared
    calls: list[int] = []

    def failing(work: Any, entries: Any) -> int:
        calls.append(1)
        if len(calls) == 3:
            raise Unavailable("The server is gone.")
        return post(work, entries)

    monkeypatch.setattr(movement_import, "post_prepared", failing)
    with pytest.raises(Unavailable):
        run(shop, path)
    row = shop.admin.read(list_imports)[0]
    again = run(shop, path)

    assert row.status == ImportStatus.CANCELLED
    assert (again.already_there, again.accepted) == (4, {"purchase": 3})


def test_opening_stock_keeps_every_balance_above_zero(shop: Shop, tmp_path: Path) -> None:
    known = shop.product("F-1")
    shop.stock(known, shop.main, 2)
    path = file_of(
        tmp_path,
        "F-1,5,out,2024-01-03,",
        "F-1,4,return,2024-01-04,",
        "F-1,6,out,2024-01-05,",
        "F-2,1,in,2024-01-02,",
        "F-2,1,out,2024-01-03,",
    )
    report = run(shop, path, opening_stock=True)

    assert (report.opening_entries, report.opening_quantity) == (1, Decimal(5))
    assert report.refused == 0
    opening = ledger(shop, import_id=report.import_id)[0]
    assert (opening.movement_type, opening.reference_number) == ("adjustment", "Opening stock")
    assert opening.occurred_at < ledger(shop, import_id=report.import_id)[1].occurred_at
    assert shop.level(known, shop.main).on_hand == 0
    assert whole(shop)


def test_a_file_refused_for_lack_of_stock_can_be_taken_up_with_opening_stock(
    shop: Shop, tmp_path: Path
) -> None:
    path = file_of(tmp_path, "G-1,3,in,2024-01-02,", "G-1,5,out,2024-01-03,")
    refused = run(shop, path)
    again = run(shop, path, opening_stock=True)

    assert (refused.accepted, refused.refused) == ({"purchase": 1}, 1)
    assert (again.already_there, again.accepted, again.opening_quantity) == (1, {"sale": 1}, 2)


def test_a_dry_run_counts_the_same_and_writes_nothing(shop: Shop, tmp_path: Path) -> None:
    path = file_of(
        tmp_path, "H-1,3,in,2024-01-02,", "H-1,5,out,2024-01-03,", "H-2,1,out,2024-01-03,"
    )
    for opening in (False, True):
        dry = run(shop, path, opening_stock=opening, is_dry_run=True, warehouse="NEW")
        assert dry.import_id is None
        assert ledger(shop) == ()
        assert shop.admin.read(list_imports) == ()
    wet = run(shop, path, opening_stock=True, warehouse="NEW")

    assert (dry.accepted, dry.refused) == (wet.accepted, wet.refused)
    assert (dry.opening_quantity, dry.products_created) == (3, 2)
    assert (wet.opening_quantity, wet.products_created) == (3, 2)


def test_rows_without_effect_are_counted_by_reason(shop: Shop, tmp_path: Path) -> None:
    rules = [
        {"then": "excluded", "reason": "postage", "when": {"sku": {"one_of": ["POST"]}}},
        {"then": "damaged", "note_from": "reference_number", "when": {"quantity": {"below": 0}}},
        {"then": "purchase"},
    ]
    path = file_of(
        tmp_path, "I-1,5,,2024-01-02,", "post,1,,2024-01-02,", "I-1,-2,,2024-01-02,broken"
    )
    report = run(shop, path, map=plain_map(rules=rules))

    assert report.accepted == {"purchase": 1, "damaged": 1}
    assert report.excluded["postage"].rows == 1
    assert report.excluded["postage"].examples == (3,)
    assert ledger(shop)[1].notes == "broken"


def test_who_may_not_write_a_product_is_told_row_by_row(shop: Shop, tmp_path: Path) -> None:
    shop.product("J-1")
    path = file_of(tmp_path, "J-1,5,in,2024-01-02,", "J-2,5,in,2024-01-02,")
    report = run(shop, path, by=shop.colleague)

    assert (report.accepted, report.refused) == ({"purchase": 1}, 1)
    assert "J-1 belongs to a colleague" in report.errors[0].error
    with pytest.raises(ValidationError, match="Ask an admin"):
        run(shop, path, by=shop.colleague, warehouse="NOWHERE")
    with pytest.raises(RuleError, match="colleague imported this file"):
        run(shop, path)
    with pytest.raises(PermissionDenied):
        undo_import(shop.person("third@shop.example"), report.import_id or 0)


def test_another_map_for_the_same_file_is_refused(shop: Shop, tmp_path: Path) -> None:
    path = file_of(tmp_path, "K-1,5,in,2024-01-02,")
    run(shop, path)

    with pytest.raises(RuleError, match="another map or into another warehouse"):
        run(shop, path, warehouse="ANNEX")


def test_a_shortage_that_only_the_server_sees_costs_its_row_alone(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    product = shop.product("L-1")
    shop.stock(product, shop.main, 10)
    path = file_of(tmp_path, *(f"L-1,{size},out,2024-01-02," for size in (1, 2, 3, 4)))
    post = movement_import.post_prepared
    sold: list[int] = []

    def after_a_colleague(work: Any, entries: Any) -> int:
        if not sold:
            sold.append(1)
            shop.post(product, shop.main, MovementType.SALE, 3)
        return post(work, entries)

    monkeypatch.setattr(movement_import, "post_prepared", after_a_colleague)
    report = run(shop, path)

    assert (report.accepted, report.refused) == ({"sale": 3}, 1)
    assert "Only 1 of L-1" in report.errors[0].error
    assert whole(shop)


def test_progress_tells_phase_rate_and_estimate(shop: Shop, tmp_path: Path) -> None:
    told: list[Progress] = []
    run(shop, file_of(tmp_path, "M-1,5,in,2024-01-02,"), on_progress=told.append)

    assert [item.phase for item in told][-1] == "Importing"
    assert (told[-1].done, told[-1].total) == (1, 1)
    assert told[-1].rate > 0
    assert told[-1].remaining_seconds == 0


def test_an_import_is_taken_back_and_can_be_made_again(shop: Shop, tmp_path: Path) -> None:
    path = file_of(tmp_path, "N-1,5,in,2024-01-02,", "N-1,7,out,2024-01-03,")
    first = run(shop, path, opening_stock=True)
    undone = undo_import(shop.admin, first.import_id or 0)

    assert (undone.status, undone.reversed) == (ImportStatus.UNDONE, 3)
    assert undone.products_deactivated == 1
    assert shop.admin.read(lambda work: get_import(work, first.import_id or 0)).undone_by
    assert sum(row.quantity for row in ledger(shop)) == 0
    with pytest.raises(RuleError, match="taken back before"):
        undo_import(shop.admin, first.import_id or 0)
    again = run(shop, path, opening_stock=True)
    assert again.import_id != first.import_id
    assert again.accepted == {"purchase": 1, "sale": 1}
    assert undo_import(shop.admin, again.import_id or 0).products_restored == 1
    assert whole(shop)


def test_what_cannot_be_taken_back_is_named_and_later_tried_again(
    shop: Shop, tmp_path: Path
) -> None:
    product = shop.product("O-1")
    path = file_of(tmp_path, "O-1,5,in,2024-01-02,", "O-2,5,in,2024-01-02,")
    report = run(shop, path)
    shop.post(product, shop.main, MovementType.SALE, 2)
    partly = undo_import(shop.admin, report.import_id or 0)

    assert (partly.status, partly.reversed, partly.not_reversed) == ("cancelled", 1, 1)
    assert [kept.sku for kept in partly.kept] == ["O-1"]
    with pytest.raises(RuleError, match="being taken back"):
        run(shop, path)
    shop.stock(product, shop.main, 2)
    assert undo_import(shop.admin, report.import_id or 0).status is ImportStatus.UNDONE
    assert whole(shop)


@pytest.mark.skipif(not REAL_YEAR.exists(), reason="the real year is not on this machine")
def test_the_first_weeks_of_the_real_year(shop: Shop, tmp_path: Path) -> None:
    import gzip

    path = tmp_path / "weeks.csv"
    with gzip.open(REAL_YEAR, "rt", encoding="utf-8", newline="") as year:
        path.write_text("".join(islice(year, 8001)), encoding="utf-8")
    report = run(shop, path, map=load_map("online_retail"), opening_stock=True)

    assert (report.lines, report.refused) == (8000, 0)
    assert report.accepted["sale"] > 7000
    assert report.accepted["return"] > 0
    assert report.excluded["postage and carriage"].rows > 0
    assert whole(shop)
