"""The sample shop."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from inventory_desktop.errors import PermissionDenied, RuleError
from inventory_desktop.models import MovementType, TransferStatus
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.movement_list import MovementQuery, MovementRow, movement_rows
from inventory_desktop.services.paging import PageRequest, Sort
from inventory_desktop.services.product_list import ProductQuery, list_products, product_rows
from inventory_desktop.services.products import get_product
from inventory_desktop.services.sample_catalogue import ean13
from inventory_desktop.services.sample_shop import SampleShop, create_sample_shop
from inventory_desktop.services.transfers import list_transfers
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop

TODAY = date(2026, 3, 14)
EVERYTHING = ProductQuery(is_active=None)


@dataclass
class Filled:
    """The shop that the tests of this file look at.

    Attributes:
        told: What the progress was.
    """

    shop: Shop
    made: SampleShop
    told: list[tuple[int, int]]


@pytest.fixture(scope="module")
def filled(module_shop: Shop) -> Filled:
    told: list[tuple[int, int]] = []
    made = create_sample_shop(
        module_shop.admin, today=TODAY, progress=lambda done, total: told.append((done, total))
    )
    return Filled(module_shop, made, told)


def test_a_year_of_history_is_made_and_the_ledger_is_whole(filled: Filled) -> None:
    shop, made, told = filled.shop, filled.made, filled.told
    rows = shop.admin.read(lambda work: product_rows(work, EVERYTHING, None, 1_000))
    entries = shop.admin.read(lambda work: movement_rows(work, MovementQuery(), None, 20_000))
    assert (made.products, made.warehouses, made.transfers) == (235, 3, 16)
    assert made.entries == len(entries)
    assert 6_000 <= len(entries) <= 10_000
    assert told[-1][0] == told[-1][1] > 6_000
    assert shop.verify() == ()
    assert {entry.movement_type for entry in entries} == set(MovementType)
    assert [row.sku for row in rows if row.on_hand < 0] == []
    assert sum(1 for row in rows if row.available == 0) >= 4
    assert sum(1 for row in rows if 0 < row.available <= row.reorder_point) >= 8
    assert [row.on_hand for row in rows if not row.is_active] == [Decimal(0)]
    assert len({row.category for row in rows}) == 10
    assert max(len(row.name) for row in rows) > 100


def test_the_business_dates_fill_the_year_before_today(filled: Filled) -> None:
    sales = [
        entry.occurred_at
        for entry in filled.shop.admin.read(
            lambda work: movement_rows(
                work, MovementQuery(movement_type=MovementType.SALE), None, 20_000
            )
        )
        if entry.reverses_id is None
    ]
    end = datetime.combine(TODAY, datetime.min.time(), tzinfo=UTC)
    assert min(sales) > end - timedelta(days=365)
    assert max(sales) < end
    by_month = Counter(moment.month for moment in sales)
    assert set(by_month) == set(range(1, 13))
    assert by_month[12] > 1.3 * by_month[2]


def test_transfers_stand_in_each_state_and_one_entry_is_reversed(filled: Filled) -> None:
    transfers = filled.shop.admin.read(list_transfers).rows
    entries = filled.shop.admin.read(
        lambda work: movement_rows(work, MovementQuery(), None, 20_000)
    )
    assert {row.status for row in transfers} == set(TransferStatus)
    assert {row.is_partly_received for row in transfers} == {True, False}
    assert max(row.line_count for row in transfers) > 30
    assert sum(row.written_off for row in transfers) == 1
    assert len([entry for entry in entries if entry.reverses_id]) == 1


def test_the_same_seed_gives_the_same_shop(servers: Servers) -> None:
    def content(seed: int) -> tuple[SampleShop, list[tuple[object, ...]]]:
        with open_shop(servers) as shop:
            made = create_sample_shop(shop.admin, seed=seed, today=TODAY)
            entries = shop.admin.read(
                lambda work: movement_rows(work, MovementQuery(), None, 20_000)
            )
            return made, [_content(entry) for entry in entries if entry.transfer_id is None]

    first = content(1)
    assert content(1) == first
    assert content(2) != first


def test_barcodes_are_valid(filled: Filled) -> None:

    def barcodes(work: UnitOfWork) -> list[str]:
        page = list_products(work, EVERYTHING, PageRequest(page_size=60))
        return [code.barcode for row in page.rows for code in get_product(work, row.id).barcodes]

    found = filled.shop.admin.read(barcodes)
    assert len(found) > 30
    assert [code for code in found if ean13(code[:12]) != code] == []
    assert ean13("400638133393") == "4006381333931"


def test_a_shop_with_products_is_left_alone(shop: Shop) -> None:
    shop.product("MINE-1")
    with pytest.raises(RuleError) as refused:
        create_sample_shop(shop.admin, today=TODAY)
    assert refused.value.code == "sample_not_empty"
    rows = shop.admin.read(
        lambda work: product_rows(work, ProductQuery(sort=Sort("created")), None, 10)
    )
    assert [row.sku for row in rows] == ["MINE-1"]


def test_stopping_keeps_nothing(shop: Shop) -> None:
    asked = iter([False, True])
    with pytest.raises(RuleError) as stopped:
        create_sample_shop(shop.admin, today=TODAY, should_stop=lambda: next(asked))
    assert stopped.value.code == "sample_stopped"
    assert shop.admin.read(lambda work: product_rows(work, EVERYTHING, None, 10)) == ()


def test_only_an_admin_can_make_it(shop: Shop) -> None:
    with pytest.raises(PermissionDenied):
        create_sample_shop(shop.colleague, today=TODAY)


def _content(entry: MovementRow) -> tuple[object, ...]:
    return (
        entry.sku,
        entry.warehouse_code,
        entry.movement_type,
        entry.quantity,
        entry.unit_cost,
        entry.unit_price,
        entry.reference_number,
        entry.notes,
        entry.request_id,
    )
