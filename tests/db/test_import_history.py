"""The list of former imports: what was brought in, by whom, and what became of it."""

from pathlib import Path
from typing import Any

import pytest

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import ImportKind, MovementType
from inventory_desktop.services.importing import (
    ImportMovements,
    ImportProducts,
    ImportReport,
    import_movements,
    import_products,
    undo_import,
)
from inventory_desktop.services.importing.history import (
    ImportEntry,
    ImportQuery,
    ImportState,
    import_entry,
    import_rows,
)
from inventory_desktop.services.importing.maps import parsed_map
from inventory_desktop.services.products import find_by_code
from inventory_desktop.services.session import Session
from tests.support.shop import Shop

PRODUCTS = parsed_map({"kind": "products", "columns": {"sku": "Code", "name": "Name"}}, "p")
MOVEMENTS = parsed_map(
    {
        "kind": "movements",
        "columns": {"sku": "Code", "quantity": "Qty"},
        "defaults": {"warehouse": "MAIN", "movement_type": "purchase"},
        "products": {"create": True},
    },
    "m",
)


def products(shop: Shop, folder: Path, name: str, *, by: Session | None = None) -> ImportReport:
    path = folder / name
    path.write_text(f"Code,Name\n{name},One\n,Nameless\n", encoding="utf-8")
    return import_products(by or shop.admin, ImportProducts(path, PRODUCTS))


def movements(shop: Shop, folder: Path, sku: str) -> ImportReport:
    path = folder / f"moved 100%_{sku}.csv"
    path.write_text(f"Code,Qty\n{sku},5\n", encoding="utf-8")
    return import_movements(shop.admin, ImportMovements(path, MOVEMENTS))


def listed(shop: Shop, **query: Any) -> list[ImportEntry]:
    return list(shop.admin.read(lambda work: import_rows(work, ImportQuery(**query), None, 50)))


def entry(shop: Shop, report: ImportReport) -> ImportEntry:
    number = report.import_id or 0
    return shop.admin.read(lambda work: import_entry(work, number))


def test_the_newest_comes_first_page_by_page(shop: Shop, tmp_path: Path) -> None:
    first = products(shop, tmp_path, "a.csv")
    second = products(shop, tmp_path, "b.csv", by=shop.colleague)
    query = ImportQuery()
    page = shop.admin.read(lambda work: import_rows(work, query, None, 1))
    rest = shop.admin.read(lambda work: import_rows(work, query, page[-1].id, 9))
    assert [row.id for row in page] == [second.import_id]
    assert [row.id for row in rest] == [first.import_id]
    assert page[0].created_by_email == shop.colleague.user.email
    assert (page[0].lines, page[0].accepted, page[0].refused) == (2, 1, 1)
    assert page[0].state is ImportState.DONE


def test_the_list_is_narrowed_by_name_kind_state_and_person(shop: Shop, tmp_path: Path) -> None:
    done = products(shop, tmp_path, "Autumn list.csv")
    others = products(shop, tmp_path, "theirs.csv", by=shop.colleague)
    moved = movements(shop, tmp_path, "HIS-1")
    undone = products(shop, tmp_path, "wrong.csv")
    undo_import(shop.admin, undone.import_id or 0)

    def ids(**query: Any) -> list[int | None]:
        return [row.id for row in listed(shop, **query)]

    assert ids(search="LIST autumn") == [done.import_id]
    assert ids(search="100%_") == [moved.import_id]
    assert ids(search="100__") == []
    assert ids(kind=ImportKind.MOVEMENTS) == [moved.import_id]
    assert ids(created_by=shop.colleague.user.id) == [others.import_id]
    assert ids(state=ImportState.UNDONE) == [undone.import_id]
    assert ids(state=ImportState.DONE, kind=ImportKind.PRODUCTS) == [
        others.import_id,
        done.import_id,
    ]
    assert ids(state=ImportState.UNFINISHED) == ids(state=ImportState.STOPPED) == []


def test_an_import_that_never_ended_is_unfinished(shop: Shop, tmp_path: Path) -> None:
    report = products(shop, tmp_path, "a.csv")
    shop.sql(
        "UPDATE inventory.import_batches SET status = 'running', finished_at = NULL,"
        " counts = counts - 'report'"
    )
    found = entry(shop, report)
    assert found.state is ImportState.UNFINISHED
    assert (found.lines, found.accepted, found.report) == (None, 0, {})
    shop.sql("UPDATE inventory.import_batches SET status = 'cancelled'")
    assert entry(shop, report).state is ImportState.STOPPED
    assert [row.id for row in listed(shop, state=ImportState.STOPPED)] == [report.import_id]


def test_what_could_not_be_taken_back_stays_known(shop: Shop, tmp_path: Path) -> None:
    report = movements(shop, tmp_path, "HIS-2")
    product = shop.admin.read(lambda work: find_by_code(work, "HIS-2"))
    assert product is not None
    shop.post(product, shop.main, MovementType.SALE, 2)
    undo_import(shop.admin, report.import_id or 0)

    half = entry(shop, report)
    assert half.state is ImportState.HALF_UNDONE
    assert half.undo_report["not_reversed"] == 1
    assert half.undone_at is None
    assert half.undo_report["kept"][0]["sku"] == "HIS-2"
    assert [row.id for row in listed(shop, state=ImportState.HALF_UNDONE)] == [report.import_id]
    assert listed(shop, state=ImportState.DONE) == []

    shop.stock(product, shop.main, 2)
    undo_import(shop.admin, report.import_id or 0)
    whole = entry(shop, report)
    assert whole.state is ImportState.UNDONE
    assert whole.undo_report["reversed"] == 1
    assert "holds 0" not in str(whole.undo_report)
    assert whole.undone_at is not None


def test_a_number_without_an_import_is_told(shop: Shop) -> None:
    with pytest.raises(ValidationError, match="There is no import 4711"):
        shop.admin.read(lambda work: import_entry(work, 4711))
