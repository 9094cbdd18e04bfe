"""The change feed as it is written: every write tells its kind of rows, and their keys."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from inventory_desktop.errors import RuleError
from inventory_desktop.models import MovementType
from inventory_desktop.services import (
    barcodes,
    bulk_edits,
    pictures,
    products,
    stock,
    transfers,
    users,
    warehouse_stock,
    warehouses,
)
from inventory_desktop.services.bulk_changes import BulkChanges
from inventory_desktop.services.importing import ImportMovements, import_movements
from inventory_desktop.services.importing.maps import parsed_map
from inventory_desktop.services.pictures import Picture
from inventory_desktop.services.products import ProductRow, UpdateProduct
from inventory_desktop.services.transfers import ReceiveTransfer
from inventory_desktop.services.users import UpdateUser
from inventory_desktop.services.warehouses import WarehouseFields
from tests.support.feed import told
from tests.support.shop import Shop, movement
from tests.support.transfers import arrived, document, send

PNG = Picture("image/png", b"\x89PNG\r\n\x1a\n" + bytes(64))
LIMIT = 200


@pytest.fixture
def shop(module_shop: Shop) -> Shop:
    """One shop serves all tests of this file."""
    return module_shop


def goods(shop: Shop, quantity: int = 50) -> ProductRow:
    product = shop.product()
    shop.stock(product, shop.main, quantity, cost=2)
    return product


def entries(shop: Shop, *, of: ProductRow) -> set[int]:
    rows = shop.sql("SELECT id FROM inventory.stock_movements WHERE product_id = %s", (of.id,))
    return {row[0] for row in rows}


# Who writes what


def test_a_product_is_told_when_it_is_made_and_changed(shop: Shop) -> None:
    made: list[ProductRow] = []
    change = told(shop.admin, lambda: made.append(shop.product()))
    (row,) = made
    assert change == {"product": {row.id}}
    command = UpdateProduct(row.id, row.version, row.fields, replace(row.fields, name="Other"))
    change = told(
        shop.admin, lambda: shop.admin.write(lambda work: products.update_product(work, command))
    )
    assert change == {"product": {row.id}}


@pytest.mark.parametrize(
    "write",
    [
        lambda work, product, _person: barcodes.add_barcode(work, product, f"C-{product}"),
        lambda work, product, _person: pictures.set_picture(work, product, PNG),
        lambda work, product, person: users.grant_editing(work, product_id=product, user_id=person),
    ],
    ids=["barcode", "picture", "editor"],
)
def test_what_belongs_to_a_product_is_told_as_the_product(
    shop: Shop, write: Callable[..., Any]
) -> None:
    row, person = shop.product(), shop.colleague.user.id
    change = told(shop.admin, lambda: shop.admin.write(lambda work: write(work, row.id, person)))
    assert change == {"product": {row.id}}


@pytest.mark.parametrize(
    ("write", "take_away"),
    [
        (
            lambda work, product, _person: barcodes.add_barcode(work, product, f"D-{product}"),
            lambda work, product, _person: barcodes.remove_barcode(work, product, f"D-{product}"),
        ),
        (
            lambda work, product, _person: pictures.set_picture(work, product, PNG),
            lambda work, product, _person: pictures.set_picture(work, product, None),
        ),
        (
            lambda work, product, person: users.grant_editing(
                work, product_id=product, user_id=person
            ),
            lambda work, product, person: users.revoke_editing(
                work, product_id=product, user_id=person
            ),
        ),
    ],
    ids=["barcode", "picture", "editor"],
)
def test_what_is_taken_from_a_product_is_told_too(
    shop: Shop, write: Callable[..., Any], take_away: Callable[..., Any]
) -> None:
    row, person = shop.product(), shop.colleague.user.id
    shop.admin.write(lambda work: write(work, row.id, person))
    change = told(
        shop.admin, lambda: shop.admin.write(lambda work: take_away(work, row.id, person))
    )
    assert change == {"product": {row.id}}


def test_an_entry_of_the_ledger_is_told_with_the_product_whose_stock_it_changed(
    shop: Shop,
) -> None:
    product = shop.product()
    change = told(shop.admin, lambda: shop.stock(product, shop.main, 5))
    assert change == {"movement": entries(shop, of=product), "stock": {product.id}}


def test_an_entry_that_was_posted_before_is_not_told_again(shop: Shop) -> None:
    product = goods(shop)
    command = movement(product, shop.main, MovementType.SALE, 1)
    shop.admin.write(lambda work: stock.post_movement(work, command))
    again = told(
        shop.admin, lambda: shop.admin.write(lambda work: stock.post_movement(work, command))
    )
    assert again == {}


def test_the_steps_of_a_transfer_tell_the_document_and_the_stock(shop: Shop) -> None:
    product = goods(shop)
    before = entries(shop, of=product)
    made: list[int] = []
    change = told(shop.admin, lambda: made.append(send(shop, document(shop, (product, 5))).id))
    (transfer,) = made
    assert change == {"transfer": {transfer}, "stock": {product.id}}

    change = told(
        shop.admin,
        lambda: shop.admin.write(lambda work: transfers.dispatch_transfer(work, transfer)),
    )
    out = entries(shop, of=product) - before
    assert change == {"transfer": {transfer}, "stock": {product.id}, "movement": out}

    command = ReceiveTransfer(uuid4(), transfer, (arrived(product, 2),))
    change = told(
        shop.admin,
        lambda: shop.admin.write(lambda work: transfers.receive_transfer(work, command)),
    )
    received = entries(shop, of=product) - before - out
    assert change == {"transfer": {transfer}, "stock": {product.id}, "movement": received}

    change = told(
        shop.admin,
        lambda: shop.admin.write(lambda work: transfers.cancel_transfer(work, transfer)),
    )
    assert change.keys() == {"transfer", "stock", "movement"}
    assert change["transfer"] == {transfer}


def test_cancelling_what_has_not_left_tells_no_entry(shop: Shop) -> None:
    product = goods(shop)
    transfer = send(shop, document(shop, (product, 5))).id
    change = told(
        shop.admin,
        lambda: shop.admin.write(lambda work: transfers.cancel_transfer(work, transfer)),
    )
    assert change == {"transfer": {transfer}, "stock": {product.id}}


def test_moving_everything_tells_all_that_was_moved(shop: Shop) -> None:
    place = shop.admin.write(
        lambda work: warehouses.create_warehouse(work, WarehouseFields("FULL", "Full"))
    )
    moved = [shop.product() for _ in range(3)]
    for product in moved:
        shop.stock(product, place.id, 4)
    change = told(
        shop.admin,
        lambda: shop.admin.write(
            lambda work: warehouse_stock.move_everything(
                work, warehouse_id=place.id, to_warehouse_id=shop.main, request_id=uuid4()
            )
        ),
    )
    assert change["stock"] == {product.id for product in moved}
    assert change.keys() == {"transfer", "stock", "movement"}


def test_warehouses_and_people_are_told(shop: Shop) -> None:
    change = told(
        shop.admin,
        lambda: shop.admin.write(
            lambda work: warehouses.create_warehouse(work, WarehouseFields("NEW", "New"))
        ),
    )
    assert change.keys() == {"warehouse"}
    person = shop.person("told@shop.example").user.id
    command = UpdateUser(person, sees_costs=True)
    change = told(
        shop.admin, lambda: shop.admin.write(lambda work: users.update_user(work, command))
    )
    assert change == {"user": {person}}


def test_a_bulk_edit_of_few_products_names_them(shop: Shop) -> None:
    rows = [shop.product() for _ in range(3)]
    change = told(shop.admin, lambda: bulk_edit(shop, rows, "Few"))
    assert change == {"product": {row.id for row in rows}}


def test_a_statement_that_writes_many_rows_names_none(shop: Shop) -> None:
    rows = [shop.product() for _ in range(LIMIT + 1)]
    assert told(shop.admin, lambda: bulk_edit(shop, rows, "Many")) == {"product": None}
    commands = [movement(row, shop.main, MovementType.PURCHASE, 1) for row in rows]
    change = told(
        shop.admin, lambda: shop.admin.write(lambda work: stock.post_movements(work, commands))
    )
    assert change == {"movement": None, "stock": None}
    few = commands[:LIMIT]
    again = [replace(command, request_id=uuid4()) for command in few]
    change = told(
        shop.admin, lambda: shop.admin.write(lambda work: stock.post_movements(work, again))
    )
    assert change["stock"] == {command.product_id for command in few}


def bulk_edit(shop: Shop, rows: Sequence[ProductRow], category: str) -> None:
    made = shop.admin.write(lambda work: bulk_edits.draft_bulk_edit(work, [row.id for row in rows]))
    shop.admin.write(
        lambda work: bulk_edits.begin_bulk_edit(work, made.edit_id, BulkChanges(category=category))
    )
    bulk_edits.apply_bulk_edit(shop.admin, made.edit_id)


def test_an_import_logs_a_few_rows_however_many_lines_it_has(shop: Shop, tmp_path: Path) -> None:
    path = tmp_path / "lines.csv"
    lines = "".join(f"IMP-{number % 300},1\n" for number in range(3000))
    path.write_text(f"Code,Qty\n{lines}", encoding="utf-8")
    plan = parsed_map(
        {
            "kind": "movements",
            "columns": {"sku": "Code", "quantity": "Qty"},
            "defaults": {"warehouse": "MAIN", "movement_type": "purchase"},
            "products": {"create": True},
        },
        "few",
    )
    before = shop.sql("SELECT count(*) FROM inventory.change_log")[0][0]
    change = told(shop.admin, lambda: import_movements(shop.admin, ImportMovements(path, plan)))
    after = shop.sql("SELECT count(*) FROM inventory.change_log")[0][0]
    assert change.keys() == {"movement", "stock", "product", "import"}
    assert (change["movement"], change["stock"]) == (None, None)
    assert after - before < 15


def test_what_was_refused_or_rolled_back_is_not_told(shop: Shop) -> None:
    product = goods(shop, 1)

    def sell_too_much() -> None:
        with pytest.raises(RuleError):
            shop.post(product, shop.main, MovementType.SALE, 2)

    def give_up() -> None:
        with shop.database.unit_of_work(shop.admin.token) as work:
            stock.post_movement(work, movement(product, shop.main, MovementType.SALE, 1))

    assert told(shop.admin, sell_too_much) == {}
    assert told(shop.admin, give_up) == {}


# The ping


def test_a_transaction_pings_once_and_says_nothing(shop: Shop) -> None:
    product = goods(shop)
    listener = shop.connect()
    listener.autocommit = True
    with listener.cursor() as cursor:
        cursor.execute("LISTEN inventory_changes")

        def pings() -> list[str]:
            cursor.execute("SELECT 1")
            found = [ping.payload for ping in listener.notifies]
            listener.notifies.clear()
            return found

        transfer = send(shop, document(shop, (product, 5))).id
        assert pings() == [""]
        shop.admin.write(lambda work: transfers.complete_transfer(work, transfer))
        assert pings() == [""]
        shop.stock(product, shop.main, 1)
        assert pings() == [""]
        with pytest.raises(RuleError):
            shop.post(product, shop.main, MovementType.SALE, 1000)
        assert pings() == []
