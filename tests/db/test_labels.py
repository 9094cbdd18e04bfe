"""What stands on labels: one statement, the right code, and no price for whom it is hidden."""

from decimal import Decimal

from sqlalchemy import event

from inventory_desktop.services import barcodes
from inventory_desktop.services.labels import label_goods
from inventory_desktop.services.users import UpdateUser, update_user
from tests.support.shop import Shop


def add(shop: Shop, product_id: int, code: str, pack: int = 1) -> None:
    shop.admin.write(
        lambda work: barcodes.add_barcode(work, product_id, code, pack_quantity=Decimal(pack))
    )


def test_a_label_bears_the_code_of_a_single_unit(module_shop: Shop) -> None:
    shop = module_shop
    plain, packed, several = (shop.product(f"LAB-{it}") for it in ("PLAIN", "PACK", "MANY"))
    add(shop, packed.id, "4006381333931", pack=6)
    for code in ("0000-first", "5901234123457", "zz-last"):
        add(shop, several.id, code)
    ids = [several.id, plain.id, packed.id, several.id, 10**12]
    found = shop.colleague.read(lambda work: label_goods(work, ids))
    assert [(it.product.sku, it.barcode, it.code) for it in found] == [
        ("LAB-MANY", "5901234123457", "5901234123457"),
        ("LAB-PLAIN", "", "LAB-PLAIN"),
        ("LAB-PACK", "", "LAB-PACK"),
    ]
    assert found[1].product == plain


def test_however_many_products_are_read_in_one_statement(module_shop: Shop) -> None:
    ids = [module_shop.product().id for _ in range(5)]
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    engine = module_shop.database.engine
    event.listen(engine, "before_cursor_execute", note)
    found = module_shop.admin.read(lambda work: label_goods(work, ids))
    event.remove(engine, "before_cursor_execute", note)
    assert (len(found), len(sent)) == (5, 1)
    assert module_shop.admin.read(lambda work: label_goods(work, ())) == ()


def test_a_hidden_price_is_not_read(shop: Shop) -> None:
    product = shop.product("LAB-DEAR", unit_price=Decimal("9.99"))

    def price() -> Decimal | None:
        found = shop.colleague.read(lambda work: label_goods(work, [product.id]))
        return found[0].product.unit_price

    assert price() == Decimal("9.99")
    command = UpdateUser(shop.colleague.user.id, sees_prices=False)
    shop.admin.write(lambda work: update_user(work, command))
    assert price() is None
