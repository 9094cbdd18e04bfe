"""Imports of products: by SKU, in batches, and back again."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from inventory_desktop.config import project_root
from inventory_desktop.errors import PermissionDenied, ValidationError
from inventory_desktop.models import ImportStatus, MovementType
from inventory_desktop.services import movement_list, products, stock, users
from inventory_desktop.services.importing import (
    ImportMap,
    ImportProducts,
    ImportReport,
    import_products,
    list_imports,
    load_map,
    product_import,
    undo_import,
)
from inventory_desktop.services.importing.maps import parsed_map
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.session import Session, open_session
from tests.support.server import COLLEAGUE
from tests.support.shop import Shop

NORTHWIND = project_root().parent / "shared" / "data" / "northwind_products.csv"


def plain_map() -> ImportMap:
    columns = {"sku": "Code", "name": "Name", "unit_price": "Price", "opening_stock": "Stock"}
    raw = {"kind": "products", "columns": columns, "defaults": {"warehouse": "MAIN"}}
    return parsed_map(raw, "plain")


def file_of(folder: Path, *lines: str) -> Path:
    path = folder / "products.csv"
    path.write_text("\n".join(["Code,Name,Price,Stock", *lines]) + "\n", encoding="utf-8")
    return path


def run(shop: Shop, path: Path, *, by: Session | None = None, **more: Any) -> ImportReport:
    values = {"map": plain_map(), **more}
    return import_products(by or shop.admin, ImportProducts(path, **values))


def product(shop: Shop, sku: str) -> ProductRow:
    found = shop.admin.read(lambda work: products.find_by_code(work, sku))
    assert found is not None
    return found


def test_products_are_made_and_changed_by_sku(shop: Shop, tmp_path: Path) -> None:
    shop.product("A-1", name="Old", category="Kept", unit_price=Decimal(1))
    shop.product("A-2", name="Same", unit_price=Decimal(2))
    path = file_of(tmp_path, "a-1,New,1.50,", "A-2,Same,2,", "A-3,مرحبا 🎁,3,7", "A-1,x,1,")
    report = run(shop, path, errors_path=tmp_path / "errors.csv")

    assert report.accepted == {"updated": 1, "unchanged": 1, "created": 1}
    assert report.errors[0].error == "A-1 stands in row 2 already."
    changed, made = product(shop, "A-1"), product(shop, "A-3")
    assert (changed.name, changed.category, changed.unit_price) == ("New", "Kept", Decimal("1.5"))
    assert (changed.sku, changed.version) == ("A-1", 2)
    assert (made.name, made.on_hand) == ("مرحبا 🎁", 7)
    assert product(shop, "A-2").version == 1


def test_an_empty_cell_leaves_a_field_as_it_is(shop: Shop, tmp_path: Path) -> None:
    shop.product("B-1", name="Stays", unit_price=Decimal(4))

    assert run(shop, file_of(tmp_path, "B-1,,,")).accepted == {"unchanged": 1}
    assert product(shop, "B-1").unit_price == 4


def test_a_dry_run_counts_the_same_and_writes_nothing(shop: Shop, tmp_path: Path) -> None:
    shop.product("C-1", name="Old")
    path = file_of(tmp_path, "C-1,New,1,", "C-2,Made,2,3", "C-3,,1,", "C-4,Four,x,")
    dry = run(shop, path, is_dry_run=True)
    assert shop.admin.read(list_imports) == ()
    wet = run(shop, path)

    assert dry.accepted == wet.accepted == {"updated": 1, "created": 1}
    assert dry.errors == wet.errors
    assert [row.row for row in wet.errors] == [4, 5]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (",Name,1,", "Fill in the SKU"),
        (f"{'X' * 65},Name,1,", "at most 64"),
        (f"D-1,{'N' * 10_000},1,", "at most 200"),
        ("D-1,Name,-1,", "cannot be less than 0"),
        ("D-1,Name,1.00001,", "more than 4 digits"),
        ("D-1,Name,NaN,", "is not a number"),
        ("D-1,Name,1,-4", "opening stock"),
        ("D-1,Na\x00me,1,", "NUL"),
        ("D-1,Name", "The row has 2 cells"),
    ],
)
def test_a_bad_row_is_told(shop: Shop, tmp_path: Path, line: str, said: str) -> None:
    report = run(shop, file_of(tmp_path, line, "D-2,Good,1,"))

    assert (report.refused, report.accepted) == (1, {"created": 1})
    assert said in report.errors[0].error


def test_only_the_owner_changes_a_product(shop: Shop, tmp_path: Path) -> None:
    shop.product("E-1", name="Mine")
    report = run(shop, file_of(tmp_path, "E-1,Theirs,1,", "E-2,Own,1,"), by=shop.colleague)

    assert (report.refused, report.accepted) == (1, {"created": 1})
    assert "E-1 belongs to a colleague" in report.errors[0].error


def test_who_may_not_see_prices_imports_none(shop: Shop, tmp_path: Path) -> None:
    command = users.UpdateUser(shop.colleague.user.id, sees_prices=False)
    shop.admin.write(lambda work: users.update_user(work, command))

    with pytest.raises(PermissionDenied):
        run(shop, file_of(tmp_path, "F-1,Name,1,"), by=open_session(shop.database, COLLEAGUE))


def test_a_map_of_the_other_kind_is_refused(shop: Shop, tmp_path: Path) -> None:
    with pytest.raises(ValidationError, match="is for movements"):
        run(shop, file_of(tmp_path, "G-1,Name,1,"), map=load_map("online_retail"))


def test_an_import_is_taken_back(shop: Shop, tmp_path: Path) -> None:
    shop.product("H-1", name="Old", unit_price=Decimal(1))
    shop.product("H-2", name="Old")
    path = file_of(tmp_path, "H-1,New,9,", "H-2,New,9,", "H-3,Made,1,5", "H-4,Sold,1,5")
    report = run(shop, path)
    later = product(shop, "H-2")
    change = products.UpdateProduct(
        later.id, later.version, later.fields, products.ProductFields(sku="H-2", name="Later")
    )
    shop.admin.write(lambda work: products.update_product(work, change))
    undone = undo_import(shop.admin, report.import_id or 0)

    assert undone.status is ImportStatus.UNDONE
    assert (undone.reversed, undone.products_deactivated, undone.products_restored) == (2, 2, 1)
    assert [kept.sku for kept in undone.kept] == ["H-2"]
    assert (product(shop, "H-1").name, product(shop, "H-1").unit_price) == ("Old", 1)
    assert product(shop, "H-2").name == "Later"
    assert (product(shop, "H-3").is_active, product(shop, "H-3").on_hand) == (False, 0)
    again = run(shop, path)
    assert product(shop, "H-3").is_active
    assert product(shop, "H-3").on_hand == 5
    assert again.opening_entries == 2


def test_a_product_with_stock_of_its_own_stays_in_use(shop: Shop, tmp_path: Path) -> None:
    report = run(shop, file_of(tmp_path, "I-1,Made,1,"))
    shop.stock(product(shop, "I-1"), shop.main, 3)
    undone = undo_import(shop.admin, report.import_id or 0)

    assert undone.kept[0].reason == "I-1 holds 3 by now and stays in use."
    assert product(shop, "I-1").is_active


def test_a_batch_that_the_server_refuses_loses_only_the_bad_row(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = product_import.find_products
    calls: list[int] = []

    def before_a_colleague(work: Any, keys: Any) -> Any:
        found = find(work, keys)
        if not calls:
            calls.append(1)
            shop.product("J-2")
        return found

    monkeypatch.setattr(product_import, "find_products", before_a_colleague)
    report = run(shop, file_of(tmp_path, "J-1,a,1,", "J-2,b,1,", "J-3,c,1,"))

    assert (report.accepted, report.refused) == ({"created": 2}, 1)
    assert "already a product with this SKU" in report.errors[0].error


@pytest.mark.skipif(not NORTHWIND.exists(), reason="the real list is not on this machine")
def test_the_northwind_list(shop: Shop) -> None:
    report = run(shop, NORTHWIND, map=load_map("northwind"))

    assert (report.lines, report.refused, report.accepted) == (77, 0, {"created": 77})
    gumbo, chai = product(shop, "NW-5"), product(shop, "NW-1")
    assert gumbo.unit_price == Decimal("21.35")
    assert gumbo.description == "36 boxes · New Orleans Cajun Delights"
    assert (chai.is_active, chai.on_hand, chai.reorder_point) == (False, 39, 10)
    entries = shop.admin.read(
        lambda work: movement_list.movement_rows(
            work, movement_list.MovementQuery(movement_type=MovementType.ADJUSTMENT), None, 100
        )
    )
    assert len(entries) == report.opening_entries == 72
    assert shop.admin.read(stock.verify_ledger) == ()
    again = run(shop, NORTHWIND, map=load_map("northwind"))
    assert again.accepted == {"unchanged": 77}
