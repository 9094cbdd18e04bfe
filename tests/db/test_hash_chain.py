"""Who rewrites the ledger's past is found, even with the superuser's login."""

import pytest

from inventory_desktop.errors import PermissionDenied
from inventory_desktop.models import MovementType
from inventory_desktop.services import stock
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.stock import LedgerProblem
from tests.support.shop import Shop

# Triggers that always fire do so in replica mode too, so they have to be switched off.
UNGUARDED = (
    "ALTER TABLE inventory.stock_movements DISABLE TRIGGER ALL;"
    "ALTER TABLE inventory.movement_seals DISABLE TRIGGER ALL;"
)


@pytest.fixture
def product(module_shop: Shop) -> ProductRow:
    """A product with a history: five entries in Main, two in Annex."""
    other = module_shop.product()
    product = module_shop.product()
    module_shop.stock(product, module_shop.main, 10, cost=2)
    module_shop.stock(other, module_shop.main, 5)
    for warehouse in (module_shop.main, module_shop.annex):
        module_shop.stock(product, warehouse, 4, cost=3)
        module_shop.post(product, warehouse, MovementType.SALE, 1, unit_price=5, notes="sold")
    module_shop.post(product, module_shop.main, MovementType.DAMAGED, 1)
    module_shop.post(product, module_shop.main, MovementType.SALE, 2)
    assert module_shop.verify() == ()
    return product


def ids(shop: Shop, product: ProductRow, warehouse: int) -> list[int]:
    return [
        row[0]
        for row in shop.sql(
            "SELECT id FROM inventory.stock_movements WHERE product_id = %s"
            " AND warehouse_id = %s ORDER BY id",
            (product.id, warehouse),
        )
    ]


def problems_after(shop: Shop, statement: str, most: int = 20) -> list[LedgerProblem]:
    """Rewrites history as superuser, looks what is found, and takes it back."""
    connection = shop.connect(shop.admin_url)
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"{UNGUARDED}{statement}")
            cursor.execute("SELECT * FROM inventory.verify_ledger(%s)", (most,))
            return [LedgerProblem(*row) for row in cursor.fetchall()]
    finally:
        connection.rollback()
        connection.close()


def tampered(shop: Shop, statement: str) -> LedgerProblem:
    """The first thing that is found."""
    return problems_after(shop, statement)[0]


@pytest.mark.parametrize(
    "change",
    [
        "quantity = quantity - 1",
        "unit_price = 0.01",
        "unit_cost = 7",
        "notes = 'nothing happened'",
        "reference_number = 'forged'",
        "created_by = 2",
        "created_at = created_at - interval '1 second'",
        "occurred_at = occurred_at - interval '1 microsecond'",
        "movement_type = 'damaged'",
        "request_id = gen_random_uuid()",
        "import_id = 1",
    ],
)
def test_any_column_of_an_entry_that_is_changed_is_found(
    module_shop: Shop, product: ProductRow, change: str
) -> None:
    second = ids(module_shop, product, module_shop.main)[2]
    found = tampered(
        module_shop, f"UPDATE inventory.stock_movements SET {change} WHERE id = {second}"
    )
    assert found.movement_id == second
    assert (found.product_id, found.warehouse_id) == (product.id, module_shop.main)
    assert found.expected != found.found


@pytest.mark.parametrize("place", [0, 1, 2, 3, 4])
def test_an_entry_that_is_removed_with_its_seal_is_found(
    module_shop: Shop, product: ProductRow, place: int
) -> None:
    chain = ids(module_shop, product, module_shop.main)
    gone = chain[place]
    found = tampered(
        module_shop,
        f"DELETE FROM inventory.movement_seals WHERE movement_id = {gone};"
        f"DELETE FROM inventory.stock_movements WHERE id = {gone}",
    )
    assert found.movement_id == (chain[place + 1] if place < 4 else chain[3])


def test_a_whole_chain_that_is_removed_is_found(module_shop: Shop, product: ProductRow) -> None:
    chain = ", ".join(str(it) for it in ids(module_shop, product, module_shop.annex))
    found = tampered(
        module_shop,
        f"DELETE FROM inventory.movement_seals WHERE movement_id IN ({chain});"
        f"DELETE FROM inventory.stock_movements WHERE id IN ({chain});"
        f"UPDATE inventory.stock_levels SET on_hand = 0 WHERE warehouse_id = {module_shop.annex}",
    )
    assert (found.movement_id, found.warehouse_id) == (None, module_shop.annex)


def test_a_seal_that_is_changed_or_removed_is_found(module_shop: Shop, product: ProductRow) -> None:
    third = ids(module_shop, product, module_shop.main)[3]
    found = tampered(
        module_shop,
        f"UPDATE inventory.movement_seals SET average_cost_after = 9 WHERE movement_id = {third}",
    )
    assert found.movement_id == third
    gone = ids(module_shop, product, module_shop.annex)[0]
    found = tampered(
        module_shop, f"DELETE FROM inventory.movement_seals WHERE movement_id = {gone}"
    )
    assert found.movement_id == gone


def test_two_entries_that_change_places_are_found(module_shop: Shop, product: ProductRow) -> None:
    chain = ids(module_shop, product, module_shop.main)
    found = tampered(
        module_shop,
        "UPDATE inventory.movement_seals SET position = 6 - position"
        f" WHERE movement_id IN ({chain[1]}, {chain[3]})",
    )
    assert found.movement_id in {chain[1], chain[3]}


def test_an_entry_put_in_past_the_triggers_is_found(module_shop: Shop, product: ProductRow) -> None:
    found = tampered(
        module_shop,
        "INSERT INTO inventory.stock_movements (product_id, warehouse_id, movement_type, quantity,"
        f" request_id, created_by) VALUES ({product.id}, {module_shop.main}, 'purchase', 5,"
        " gen_random_uuid(), 1)",
    )
    assert found.movement_id is not None
    assert found.movement_id > ids(module_shop, product, module_shop.main)[-1]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ("on_hand = on_hand + 1", "on hand is not the sum of the entries"),
        ("reserved = reserved + 1", "reserved is not the sum of the pending transfers"),
        ("in_transit = in_transit + 1", "in transit is not the sum of the transfers under way"),
        ("entries = entries + 1", "last entry does not end the chain"),
        ("last_hash = '\\x00'", "last entry does not end the chain"),
        ("average_cost = average_cost + 1", "average cost is not that after the last entry"),
    ],
)
def test_a_balance_that_is_changed_is_found(
    module_shop: Shop, product: ProductRow, change: str, problem: str
) -> None:
    found = tampered(
        module_shop,
        f"UPDATE inventory.stock_levels SET {change}"
        f" WHERE product_id = {product.id} AND warehouse_id = {module_shop.main}",
    )
    assert (found.product_id, found.warehouse_id) == (product.id, module_shop.main)
    assert found.problem.startswith(problem)


def test_a_total_that_is_changed_is_found(module_shop: Shop, product: ProductRow) -> None:
    found = tampered(
        module_shop,
        f"UPDATE inventory.product_stock SET on_hand = 0 WHERE product_id = {product.id}",
    )
    assert found.problem == "stock of the product is not the sum of its warehouses"
    assert found.product_id == product.id


def test_the_first_of_several_bad_entries_is_named_first(
    module_shop: Shop, product: ProductRow
) -> None:
    main, annex = (
        ids(module_shop, product, module_shop.main),
        ids(module_shop, product, module_shop.annex),
    )
    first = min(main[2], annex[0])
    statement = (
        "UPDATE inventory.stock_movements SET notes = 'x'"
        f" WHERE id IN ({main[2]}, {annex[0]}, {main[4]})"
    )
    problems = problems_after(module_shop, statement)
    assert problems[0].movement_id == first
    assert problems_after(module_shop, statement, most=1) == problems[:1]


def test_only_an_admin_verifies(module_shop: Shop) -> None:
    with pytest.raises(PermissionDenied) as caught:
        module_shop.colleague.read(stock.verify_ledger)
    assert caught.value.right == "admin"
