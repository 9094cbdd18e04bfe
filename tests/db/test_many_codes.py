"""Many codes and many balances at once, each in a few statements."""

from decimal import Decimal

from sqlalchemy import event

from inventory_desktop.services import barcodes
from inventory_desktop.services.product_codes import find_codes, find_typed
from inventory_desktop.services.stock_levels import available_at
from tests.support.shop import Shop
from tests.support.transfers import document, send


def test_codes_are_found_by_sku_in_any_case_and_by_barcode(module_shop: Shop) -> None:
    tea, cup = module_shop.product("Tea-1"), module_shop.product("CUP-1")
    module_shop.admin.write(
        lambda work: barcodes.add_barcode(work, cup.id, "4006381333931", pack_quantity=Decimal(6))
    )
    module_shop.admin.write(lambda work: barcodes.add_barcode(work, cup.id, "TEA-1"))
    codes = [" tea-1 ", "Tea-1", "TEA-1", "cup-1", "4006381333931", "nothing", ""]
    found = module_shop.colleague.read(lambda work: find_codes(work, codes))
    assert {code: (it.product.sku, it.quantity) for code, it in found.items()} == {
        " tea-1 ": ("Tea-1", 1),
        "Tea-1": ("Tea-1", 1),
        "TEA-1": ("CUP-1", 1),
        "cup-1": ("CUP-1", 1),
        "4006381333931": ("CUP-1", 6),
    }
    assert found["Tea-1"].product == tea
    assert module_shop.admin.read(lambda work: find_codes(work, [])) == {}


def test_words_are_taken_if_they_fit_one_product_only(module_shop: Shop) -> None:
    for number in (1, 2):
        module_shop.product(f"JUG-{number}", name=f"Stone jug {number}")

    def typed(text: str) -> str | None:
        found = module_shop.admin.read(lambda work: find_typed(work, text))
        return None if found is None else found.product.sku

    assert typed("jug-2") == "JUG-2"
    assert typed("stone 1") == "JUG-1"
    assert typed("stone") is None
    assert typed("   ") is None


def test_a_thousand_codes_cost_three_statements(module_shop: Shop) -> None:
    module_shop.sql(
        "INSERT INTO inventory.products (sku, name, owner_id)"
        " SELECT 'MANY-' || n, 'Many ' || n, 1 FROM generate_series(1, 1000) n"
    )
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    engine = module_shop.database.engine
    event.listen(engine, "before_cursor_execute", note)
    codes = [f"many-{number}" for number in range(1, 1001)]
    found = module_shop.admin.read(lambda work: find_codes(work, codes))
    event.remove(engine, "before_cursor_execute", note)
    assert len(found) == 1000
    assert len(sent) == 3


def test_what_is_available_is_on_hand_less_reserved(module_shop: Shop) -> None:
    tea, cup, pot = (module_shop.product() for _ in range(3))
    module_shop.stock(tea, module_shop.main, 10)
    module_shop.stock(cup, module_shop.annex, 5)
    send(module_shop, document(module_shop, (tea, 4)))
    found = module_shop.colleague.read(
        lambda work: available_at(work, module_shop.main, [tea.id, cup.id, pot.id])
    )
    assert found == {tea.id: 6, cup.id: 0, pot.id: 0}
    assert module_shop.admin.read(lambda work: available_at(work, module_shop.main, [])) == {}
