"""Lists of transfers, and goods under way as both warehouses see them."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import TransferStatus
from inventory_desktop.services import transfers
from inventory_desktop.services.goods_under_way import goods_under_way, warehouse_traffic
from inventory_desktop.services.paging import PageRequest, Sort
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.transfer_details import get_transfer_details
from inventory_desktop.services.transfer_list import (
    TransferQuery,
    TransferRow,
    transfer_counts,
    transfer_fences,
    transfer_page,
    transfer_rows,
)
from inventory_desktop.services.warehouses import WarehouseFields, create_warehouse
from tests.support.server import Servers
from tests.support.shop import Shop, open_shop
from tests.support.transfers import arrived, dispatched, document, lost, receive, send


class Traffic:
    """A shop with a transfer in each state."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        cellar = WarehouseFields("CELLAR", "Cellar")
        self.cellar = shop.admin.write(lambda work: create_warehouse(work, cellar)).id
        self.tea = shop.product("TEA-1", name="Green tea 100%_pure")
        self.cup = shop.product("CUP-1", name="Cup", by=shop.colleague)
        for product in (self.tea, self.cup):
            shop.stock(product, shop.main, 100)
        tea, cup = self.tea, self.cup
        self.pending = send(shop, document(shop, (tea, 1), transfer_reference="Spring 1"))
        self.moving = dispatched(shop, (tea, 2), (cup, 3), transfer_reference="SPRING 2")
        self.partly = dispatched(shop, (cup, 5), to_warehouse_id=self.cellar)
        receive(shop, self.partly, lost(cup, 1, received=1))
        self.done = dispatched(shop, (tea, 4))
        receive(shop, self.done, arrived(tea, 4))
        self.cancelled = send(shop, document(shop, (cup, 6), notes="tea on the side"))
        shop.admin.write(lambda work: transfers.cancel_transfer(work, self.cancelled.id))

    @property
    def all(self) -> list[TransferRow]:
        """The newest first."""
        return [self.cancelled, self.done, self.partly, self.moving, self.pending]

    def names(self, **query: Any) -> list[str]:
        """Which of them a query finds."""
        rows = self.shop.colleague.read(
            lambda work: transfer_rows(work, TransferQuery(**query), None, 50)
        )
        by_id = {value.id: name for name, value in vars(self).items() if hasattr(value, "status")}
        return [by_id[row.id] for row in rows]


@pytest.fixture(scope="module")
def traffic(servers: Servers) -> Iterator[Traffic]:
    with open_shop(servers) as shop:
        yield Traffic(shop)


EVERY = ["cancelled", "done", "partly", "moving", "pending"]


def test_a_query_finds_what_fits_newest_first(traffic: Traffic) -> None:
    shop = traffic.shop
    assert traffic.names() == EVERY
    assert traffic.names(status=TransferStatus.IN_TRANSIT) == ["partly", "moving"]
    assert traffic.names(to_warehouse_id=traffic.cellar) == ["partly"]
    assert traffic.names(from_warehouse_id=shop.annex) == []
    assert traffic.names(product_id=traffic.tea.id) == ["done", "moving", "pending"]
    assert traffic.names(product_id=traffic.cup.id, status=TransferStatus.IN_TRANSIT) == [
        "partly",
        "moving",
    ]
    first = traffic.pending.created_at
    assert traffic.names(created_to=first + timedelta(microseconds=1)) == ["pending"]
    assert traffic.names(created_from=first + timedelta(microseconds=1)) == EVERY[:-1]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("spring", ["moving", "pending"]),
        ("  Ring 2", ["moving"]),
        ("tea-1", ["done", "moving", "pending"]),
        ("green tea", ["done", "moving", "pending"]),
        ("tea green", ["done", "moving", "pending"]),
        ("CUP", ["cancelled", "partly", "moving"]),
        ("100%_", ["done", "moving", "pending"]),
        ("%", []),
        ("nothing", []),
        ("\x00", EVERY),
        ("   ", EVERY),
        ("9" * 30, []),
    ],
)
def test_a_search_finds_references_and_products(
    traffic: Traffic, typed: str, found: list[str]
) -> None:
    assert traffic.names(search=typed) == found


def test_a_search_finds_a_number(traffic: Traffic) -> None:
    assert traffic.names(search=str(traffic.done.id))[0] == "done"


def test_a_word_that_many_products_have_finds_their_transfers_too(shop: Shop) -> None:
    shop.sql(
        "INSERT INTO inventory.products (sku, name, owner_id)"
        " SELECT 'BULK-' || n, 'Screw ' || n, 1 FROM generate_series(1, 300) n"
    )
    screw, tea = shop.product("LAST", name="Screw too"), shop.product("TEA", name="Tea")
    for product in (screw, tea):
        shop.stock(product, shop.main, 5)
    made = [send(shop, document(shop, (it, 1))) for it in (screw, tea)]

    def found(typed: str) -> list[int]:
        query = TransferQuery(search=typed)
        rows = shop.admin.read(lambda work: transfer_rows(work, query, None, 9))
        return [row.id for row in rows]

    assert found("screw") == [made[0].id]
    assert found("screw too") == [made[0].id]
    assert found("e") == []
    assert found("t") == [made[1].id, made[0].id]
    counts = shop.admin.read(lambda work: transfer_counts(work, TransferQuery(search="screw")))
    assert counts[TransferStatus.PENDING] == 1


def test_states_are_counted_under_the_other_conditions(traffic: Traffic) -> None:
    def counted(**query: Any) -> list[int]:
        counts = traffic.shop.colleague.read(
            lambda work: transfer_counts(work, TransferQuery(**query))
        )
        assert list(counts) == list(TransferStatus)
        return list(counts.values())

    assert counted() == [1, 2, 1, 1]
    assert counted(status=TransferStatus.PENDING) == [1, 2, 1, 1]
    assert counted(product_id=traffic.cup.id) == [0, 2, 0, 1]
    assert counted(search="no such") == [0, 0, 0, 0]


def test_pages_by_number_know_the_total(traffic: Traffic) -> None:
    page = traffic.shop.admin.read(
        lambda work: transfer_page(work, TransferQuery(sort=Sort("created")), PageRequest(2, 2))
    )
    assert ([row.id for row in page.rows], page.total) == (
        [traffic.partly.id, traffic.done.id],
        5,
    )


def test_the_list_is_read_page_by_page_in_either_direction(traffic: Traffic) -> None:
    def walked(query: TransferQuery) -> list[int]:
        fences = traffic.shop.admin.read(lambda work: transfer_fences(work, query, 2))
        assert (fences.total, len(fences.keys)) == (5, 2)
        keys = (None, *fences.keys)
        pages = [
            traffic.shop.admin.read(lambda work, it=key: transfer_rows(work, query, it, 2))
            for key in keys
        ]
        return [row.id for page in pages for row in page]

    newest_first = [row.id for row in traffic.all]
    assert walked(TransferQuery()) == newest_first
    assert walked(TransferQuery(sort=Sort("created"))) == newest_first[::-1]
    with pytest.raises(ValidationError):
        TransferQuery(sort=Sort("name"))


def test_a_row_shows_the_first_product_and_the_sums(traffic: Traffic) -> None:
    rows = traffic.shop.colleague.read(lambda work: transfer_rows(work, TransferQuery(), None, 9))
    moving, partly = rows[3], rows[2]
    assert (moving.sku, moving.line_count, moving.quantity) == ("TEA-1", 2, 5)
    assert (partly.received, partly.written_off, partly.is_partly_received) == (1, 1, True)
    assert not moving.is_partly_received


def test_whoever_may_write_each_product_may_go_on(traffic: Traffic) -> None:
    def may(transfer: TransferRow) -> list[bool]:
        return [
            person.read(lambda work: get_transfer_details(work, transfer.id)).may_write
            for person in (traffic.shop.admin, traffic.shop.colleague)
        ]

    assert may(traffic.partly) == [True, True]
    assert may(traffic.moving) == [True, False]
    assert may(traffic.pending) == [True, False]


def test_goods_under_way_are_seen_from_both_sides(traffic: Traffic) -> None:
    def of(product: ProductRow) -> list[tuple[object, ...]]:
        rows = traffic.shop.colleague.read(lambda work: goods_under_way(work, product.id))
        return [
            (it.transfer_id, it.from_warehouse_name, it.to_warehouse_name, it.status, it.quantity)
            for it in rows
        ]

    assert of(traffic.tea) == [
        (traffic.pending.id, "Main", "Annex", "pending", 1),
        (traffic.moving.id, "Main", "Annex", "in_transit", 2),
    ]
    assert of(traffic.cup) == [
        (traffic.moving.id, "Main", "Annex", "in_transit", 3),
        (traffic.partly.id, "Main", "Cellar", "in_transit", 3),
    ]


def test_each_warehouse_counts_what_leaves_and_what_is_expected(traffic: Traffic) -> None:
    rows = traffic.shop.colleague.read(warehouse_traffic)
    assert [(it.warehouse_name, it.to_send, it.leaving, it.expected) for it in rows] == [
        ("Annex", 0, 0, 1),
        ("Cellar", 0, 0, 1),
        ("Main", 1, 2, 0),
    ]
