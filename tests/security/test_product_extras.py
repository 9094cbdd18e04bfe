"""Pictures, barcodes and bulk edits with raw SQL: what is other people's, and past the doors."""

from collections.abc import Iterator
from decimal import Decimal

import psycopg2
import pytest

from inventory_desktop.services import users
from inventory_desktop.services.users import UpdateUser
from tests.support.attack import (
    NO_RIGHT,
    RIGHT_MISSING,
    RULE,
    SIGN_IN_REQUIRED,
    Attacker,
    attacker,
)
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop

JPEG = psycopg2.Binary(b"\xff\xd8\xffpicture")
SET = "SELECT inventory.set_picture(%s, 'image/jpeg', %s)"
DRAFT = "SELECT inventory.draft_bulk_edit()"
CHOOSE = (
    "INSERT INTO inventory.bulk_edited_products (edit_id, product_id, version_before)"
    " VALUES (%s, %s, %s)"
)
BEGIN = "SELECT inventory.begin_bulk_edit(%s, %s)"
APPLY = "SELECT inventory.apply_bulk_edit(%s, 0, 100)"
UNDO = "SELECT inventory.undo_bulk_edit(%s, 0, 100)"
PREVIEW = "SELECT counts::text, first_changed::text FROM inventory.preview_bulk_edit(%s, %s, 5)"
TEA = '{"category": "Tea"}'


@pytest.fixture(scope="module")
def busy(servers: Servers) -> Iterator[Shop]:
    """A product of the admin's with a picture and a barcode, and one of the colleague's."""
    with open_shop(servers) as shop:
        theirs = shop.product("THEIRS", unit_price=Decimal("7345.67"))
        shop.product("OWN", by=shop.colleague, unit_price=Decimal("5123.45"))
        admin = attacker(shop, shop.admin.token)
        admin.ask(SET, (theirs.id, JPEG))
        admin.ask(
            "INSERT INTO inventory.product_barcodes (barcode, product_id) VALUES ('123', %s)",
            (theirs.id,),
        )
        admin.connection.close()
        yield shop


@pytest.fixture
def colleague(busy: Shop) -> Attacker:
    return attacker(busy, busy.colleague.token)


def id_of(shop: Shop, sku: str) -> int:
    found: int = shop.sql("SELECT id FROM inventory.products WHERE sku = %s", (sku,))[0][0]
    return found


def category_of(shop: Shop, sku: str) -> str:
    found: str = shop.sql("SELECT category FROM inventory.products WHERE sku = %s", (sku,))[0][0]
    return found


def chosen(who: Attacker, *products: tuple[int, int]) -> int:
    edit: int = who.value(DRAFT)
    for product, version in products:
        who.ask(CHOOSE, (edit, product, version))
    return edit


# Pictures and barcodes


def test_nobody_sets_or_removes_the_picture_of_anothers_product(
    busy: Shop, colleague: Attacker
) -> None:
    theirs = id_of(busy, "THEIRS")
    assert colleague.refusal(SET, (theirs, JPEG)) == RIGHT_MISSING
    assert colleague.refusal("SELECT inventory.remove_picture(%s)", (theirs,)) == RIGHT_MISSING
    assert colleague.refusal(SET, (10**12, JPEG)) == RIGHT_MISSING
    assert busy.sql(
        "SELECT content FROM inventory.product_pictures WHERE product_id = %s", (theirs,)
    )


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO inventory.product_pictures (product_id, content) VALUES (2, '\\xffd8ff')",
        "UPDATE inventory.product_pictures SET content = '\\xffd8ff00'",
        "DELETE FROM inventory.product_pictures",
        "UPDATE inventory.product_barcodes SET product_id = 2",
        "UPDATE inventory.product_barcodes SET barcode = '9'",
        "DELETE FROM inventory.product_barcodes",
        "UPDATE inventory.bulk_edits SET status = 'draft'",
        "INSERT INTO inventory.bulk_edits (created_by) VALUES (1)",
        "DELETE FROM inventory.bulk_edits",
        "UPDATE inventory.bulk_edited_products SET outcome = NULL",
        "UPDATE inventory.bulk_edited_products SET version_after = 1",
        "DELETE FROM inventory.bulk_edited_products",
        "INSERT INTO inventory.bulk_edited_products (edit_id, outcome) VALUES (1, 'changed')",
        "SELECT before FROM inventory.bulk_edited_products",
        "SELECT changes FROM inventory.bulk_edits",
        "SELECT * FROM inventory.bulk_outcomes(1, '{}', 1)",
        "SELECT inventory.drop_draft(1)",
        "SELECT inventory.own_bulk_edit(1)",
        "SELECT inventory.require_bulk_changes('{}')",
        "SELECT inventory.require_product(1)",
        "UPDATE inventory.product_stock SET reorder_point = 0",
    ],
)
def test_the_tables_are_written_through_the_functions_alone(
    busy: Shop, colleague: Attacker, statement: str
) -> None:
    assert colleague.refusal(statement) == NO_RIGHT
    assert attacker(busy, busy.admin.token).refusal(statement) == NO_RIGHT


def test_a_pack_of_anothers_product_is_not_changed(busy: Shop, colleague: Attacker) -> None:
    update = "UPDATE inventory.product_barcodes SET pack_quantity = 99"
    assert colleague.refusal(update) == ""
    assert busy.sql("SELECT pack_quantity FROM inventory.product_barcodes") == [(1,)]
    assert attacker(busy, busy.admin.token).refusal(f"{update} WHERE barcode = '123'") == ""
    assert busy.sql("SELECT pack_quantity FROM inventory.product_barcodes") == [(99,)]


@pytest.mark.parametrize(
    ("content_type", "content"),
    [
        ("image/jpeg", b"\xff\xd8\xff" + bytes(512 * 1024)),
        ("image/jpeg", b"GIF89a"),
        ("text/html", b"<script>"),
        ("image/png", b""),
    ],
)
def test_what_is_no_small_picture_is_refused_by_the_database(
    busy: Shop, content_type: str, content: bytes
) -> None:
    admin = attacker(busy, busy.admin.token)
    statement = "SELECT inventory.set_picture(%s, %s, %s)"
    state = admin.refusal(
        statement, (id_of(busy, "THEIRS"), content_type, psycopg2.Binary(content))
    )
    assert state == "23514"


@pytest.mark.parametrize("token", [None, "x.y.z"])
def test_without_a_session_nothing_is_seen_or_done(busy: Shop, token: str | None) -> None:
    nobody = attacker(busy, token)
    for relation in ("barcode_list", "stock_values", "bulk_edits"):
        assert nobody.value(f"SELECT count(*) FROM inventory.{relation}") == 0
    assert nobody.ask("SELECT content FROM inventory.product_pictures") == []
    for statement in (
        DRAFT,
        "SELECT inventory.set_picture(1, 'image/jpeg', '\\xffd8ff')",
        "SELECT inventory.remove_picture(1)",
        f"SELECT * FROM inventory.preview_bulk_edit(1, '{TEA}', 5)",
        f"SELECT inventory.begin_bulk_edit(1, '{TEA}')",
        "SELECT inventory.apply_bulk_edit(1, 0, 9)",
        "SELECT inventory.undo_bulk_edit(1, 0, 9)",
        "SELECT inventory.discard_bulk_edit(1)",
    ):
        assert nobody.refusal(statement) == SIGN_IN_REQUIRED, statement


# Bulk edits


def test_a_bulk_edit_writes_no_product_of_anothers(busy: Shop, colleague: Attacker) -> None:
    theirs, own = id_of(busy, "THEIRS"), id_of(busy, "OWN")
    edit = chosen(colleague, (theirs, 1), (own, 1))
    colleague.ask(BEGIN, (edit, TEA))
    colleague.ask(APPLY, (edit,))
    assert (category_of(busy, "THEIRS"), category_of(busy, "OWN")) == ("", "Tea")
    colleague.ask(UNDO, (edit,))
    assert category_of(busy, "OWN") == ""


def test_an_edit_is_neither_joined_nor_read_nor_done_by_others(
    busy: Shop, colleague: Attacker
) -> None:
    admin = attacker(busy, busy.admin.token)
    edit = chosen(admin, (id_of(busy, "THEIRS"), 1))
    assert colleague.refusal(CHOOSE, (edit, id_of(busy, "OWN"), 1)) == NO_RIGHT
    read = "SELECT count(*) FROM inventory.bulk_edited_products WHERE edit_id = %s"
    assert colleague.value(read, (edit,)) == 0
    assert colleague.refusal(BEGIN, (edit, TEA)) == RULE
    assert colleague.refusal(PREVIEW, (edit, TEA)) == RULE
    for statement in (APPLY, UNDO, "SELECT inventory.discard_bulk_edit(%s)"):
        assert colleague.refusal(statement, (edit,)) == RULE
    assert admin.value(read, (edit,)) == 1


def test_nothing_is_added_once_an_edit_has_begun(busy: Shop) -> None:
    admin = attacker(busy, busy.admin.token)
    edit = chosen(admin, (id_of(busy, "THEIRS"), 1))
    admin.ask(BEGIN, (edit, TEA))
    assert admin.refusal(CHOOSE, (edit, id_of(busy, "OWN"), 1)) == NO_RIGHT


@pytest.mark.parametrize(
    "changes",
    [
        "{}",
        "null",
        '{"owner_id": 2}',
        '{"version": 1}',
        '{"category": "Tea", "sku": "X"}',
        '{"price": {"how": "drop", "value": "1"}}',
        '{"price": {"how": "set"}}',
        '{"price": 5}',
        '{"price": {"how": "percent", "value": "5", "step": "0"}}',
        '{"price": {"how": "percent", "value": "5", "step": "-1"}}',
    ],
)
def test_what_is_no_change_is_refused(busy: Shop, changes: str) -> None:
    admin = attacker(busy, busy.admin.token)
    edit = chosen(admin, (id_of(busy, "THEIRS"), 1))
    assert admin.refusal(BEGIN, (edit, changes)) == RULE
    assert admin.refusal(PREVIEW, (edit, changes)) == RULE


@pytest.mark.parametrize(
    "changes",
    [
        '{"price": {"how": "set", "value": "-1"}}',
        '{"price": {"how": "set", "value": "NaN"}}',
        '{"price": {"how": "percent", "value": "Infinity"}}',
        '{"price": {"how": "amount", "value": "1", "step": "NaN"}}',
        '{"price": {"how": "set", "value": "1e12"}}',
        '{"reorder_point": "NaN"}',
        '{"reorder_point": "-1"}',
        '{"unit_of_measure": " "}',
        '{"is_active": "perhaps"}',
    ],
)
def test_no_value_gets_past_the_products_own_rules(busy: Shop, changes: str) -> None:
    admin = attacker(busy, busy.admin.token)
    product = busy.product()
    edit = chosen(admin, (product.id, 1))
    admin.ask(BEGIN, (edit, changes))
    admin.refusal(APPLY, (edit,))
    rows = busy.sql(
        "SELECT unit_price, reorder_point, unit_of_measure, is_active, version"
        " FROM inventory.products WHERE id = %s",
        (product.id,),
    )
    assert rows == [(0, 0, "piece", True, 1)]


def test_hidden_prices_are_not_tried_out_by_a_preview(busy: Shop) -> None:
    """How many products a price would change tells which of them have it."""
    spy = busy.person("spy@shop.example")
    busy.admin.write(
        lambda work: users.update_user(work, UpdateUser(spy.user.id, sees_prices=False))
    )
    curious = attacker(busy, spy.token)
    own = busy.product(by=spy, unit_price=Decimal("7345.67"))
    edit = chosen(curious, (own.id, 1), (id_of(busy, "THEIRS"), 1))
    asked = '{"price": {"how": "set", "value": "7345.67"}}'
    assert curious.refusal(PREVIEW, (edit, asked)) == RIGHT_MISSING
    assert curious.refusal(BEGIN, (edit, asked)) == RIGHT_MISSING
    assert "7345" not in str(curious.ask(PREVIEW, (edit, TEA)))
    curious.ask(BEGIN, (edit, TEA))
    curious.ask(APPLY, (edit,))
    assert "7345" not in str(
        curious.ask(
            "SELECT edit_id, product_id, version_before, outcome, version_after"
            " FROM inventory.bulk_edited_products"
        )
    )


def test_prices_that_were_taken_away_meanwhile_are_not_changed_any_more(busy: Shop) -> None:
    clerk = busy.person("clerk@shop.example")
    own = busy.product(by=clerk, unit_price=Decimal(3))
    who = attacker(busy, clerk.token)
    edit = chosen(who, (own.id, 1))
    who.ask(BEGIN, (edit, '{"price": {"how": "percent", "value": "10"}}'))
    busy.admin.write(
        lambda work: users.update_user(work, UpdateUser(clerk.user.id, sees_prices=False))
    )
    assert who.refusal(APPLY, (edit,)) == RIGHT_MISSING
