"""Lines of transfers and the ledger must tell the same; what does not fit is named."""

import pytest

from inventory_desktop.services import transfers
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.stock import LedgerProblem
from inventory_desktop.services.transfers import TransferRow
from tests.support.shop import Shop
from tests.support.transfers import dispatched, document, lost, receive, send

ENTRIES = "the entries of a transfer are not what was sent"
LEFT = "a completed transfer has goods that are neither received nor written off"
RESERVED = "reserved is not the sum of the pending transfers"
COMING = "in transit is not the sum of the transfers under way"


@pytest.fixture(scope="module")
def product(module_shop: Shop) -> ProductRow:
    product = module_shop.product()
    module_shop.stock(product, module_shop.main, 100, cost=2)
    return product


@pytest.fixture(scope="module")
def made(module_shop: Shop, product: ProductRow) -> dict[str, TransferRow]:
    """A transfer in each state; of that under way, some arrived and some are written off."""
    moving, done, back = (dispatched(module_shop, (product, it)) for it in (5, 6, 7))
    receive(module_shop, moving, lost(product, 1, received=2))
    receive(module_shop, done, lost(product, 1, received=5))
    module_shop.admin.write(lambda work: transfers.cancel_transfer(work, back.id))
    pending = send(module_shop, document(module_shop, (product, 8)))
    assert module_shop.verify() == ()
    return {"pending": pending, "moving": moving, "done": done, "back": back}


def found_after(shop: Shop, statement: str) -> list[LedgerProblem]:
    """Changes something as superuser, looks what is found, and takes it back."""
    connection = shop.connect(shop.admin_url)
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"SET search_path = inventory, pg_temp; {statement}")
            assert cursor.rowcount == 1
            cursor.execute("SELECT * FROM verify_ledger()")
            return [LedgerProblem(*row) for row in cursor.fetchall()]
    finally:
        connection.rollback()
        connection.close()


@pytest.mark.parametrize("name", ["pending", "moving", "done", "back"])
@pytest.mark.parametrize(
    "change",
    ["quantity = quantity + 1", "received = received + 1", "written_off = written_off + 1"],
)
def test_a_line_that_is_changed_is_found(
    module_shop: Shop, product: ProductRow, made: dict[str, TransferRow], name: str, change: str
) -> None:
    loosened = "ALTER TABLE stock_transfer_lines DROP CONSTRAINT ck_stock_transfer_lines_arrived;"
    found = found_after(
        module_shop,
        f"{loosened} UPDATE stock_transfer_lines SET {change} WHERE transfer_id = {made[name].id}",
    )
    assert found
    assert {it.product_id for it in found} == {product.id}
    assert {it.problem.startswith((ENTRIES, LEFT, RESERVED, COMING)) for it in found} == {True}


@pytest.mark.parametrize(
    ("name", "problem"), [("pending", RESERVED), ("moving", ENTRIES), ("done", ENTRIES)]
)
def test_a_line_that_is_removed_is_found(
    module_shop: Shop, made: dict[str, TransferRow], name: str, problem: str
) -> None:
    found = found_after(
        module_shop, f"DELETE FROM stock_transfer_lines WHERE transfer_id = {made[name].id}"
    )
    assert found[0].problem.startswith(problem)


@pytest.mark.parametrize(
    ("name", "change", "problem"),
    [
        ("pending", "status = 'cancelled'", RESERVED),
        ("moving", "status = 'completed'", LEFT),
        ("moving", "status = 'cancelled'", ENTRIES),
        ("back", "status = 'completed'", ENTRIES),
        ("done", "from_warehouse_id = to_warehouse_id, to_warehouse_id = 1", ENTRIES),
        ("moving", "dispatched_at = NULL", ENTRIES),
    ],
)
def test_a_document_that_is_changed_is_found(
    module_shop: Shop, made: dict[str, TransferRow], name: str, change: str, problem: str
) -> None:
    found = found_after(
        module_shop, f"UPDATE stock_transfers SET {change} WHERE id = {made[name].id}"
    )
    assert any(it.problem.startswith(problem) for it in found), found


def test_what_does_not_fit_is_told_with_both_sums(
    module_shop: Shop, product: ProductRow, made: dict[str, TransferRow]
) -> None:
    transfer = made["done"].id
    found = found_after(
        module_shop,
        f"UPDATE stock_transfer_lines SET received = 4 WHERE transfer_id = {transfer}",
    )
    shown = next(it for it in found if it.problem.startswith(ENTRIES))
    assert (shown.product_id, shown.warehouse_id) == (product.id, module_shop.annex)
    assert (shown.expected, shown.found) == (
        "6.000 / 5.000 / 1.000 / 0.000",
        "6.000 / 6.000 / 1.000 / 0.000",
    )
