"""Transfers of several products: all lines or none, received in parts, nothing lost."""

from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import uuid4

import pytest

from inventory_desktop.errors import PermissionDenied, RuleError, ValidationError
from inventory_desktop.models import MovementType
from inventory_desktop.services import stock, transfers
from inventory_desktop.services.products import ProductRow
from inventory_desktop.services.transfer_details import StepKind
from inventory_desktop.services.transfers import Arrival, Loss, ReceiveTransfer
from tests.support.shop import Shop
from tests.support.transfers import (
    arrived,
    details,
    dispatched,
    document,
    entries,
    figures,
    lost,
    receipt,
    receive,
    send,
    take,
)

Goods = tuple[ProductRow, ProductRow, ProductRow]


@pytest.fixture
def goods(module_shop: Shop) -> Goods:
    """Three products; of each 10 in Main, at 2, 3 and 4."""
    made = tuple(module_shop.product() for _ in range(3))
    for product, cost in zip(made, (2, 3, 4), strict=True):
        module_shop.stock(product, module_shop.main, 10, cost=cost)
    return made  # type: ignore[return-value]  # three


def cancel(shop: Shop, transfer: transfers.TransferRow) -> transfers.TransferRow:
    return shop.admin.write(lambda work: transfers.cancel_transfer(work, transfer.id))


# Create


def test_all_lines_are_reserved_in_one_go_and_keep_their_order(
    module_shop: Shop, goods: Goods
) -> None:
    tea, cup, pot = goods
    made = send(
        module_shop,
        document(module_shop, (pot, 3), (tea, 1), (cup, "2.5"), transfer_reference="T-9"),
    )
    assert (made.status, made.line_count, made.quantity) == ("pending", 3, Decimal("6.5"))
    assert (made.sku, made.transfer_reference) == (pot.sku, "T-9")
    assert [(it.position, it.sku, it.quantity) for it in details(module_shop, made).lines] == [
        (1, pot.sku, 3),
        (2, tea.sku, 1),
        (3, cup.sku, Decimal("2.5")),
    ]
    assert [figures(module_shop, it)[0][1] for it in goods] == [1, Decimal("2.5"), 3]
    assert module_shop.verify() == ()


def test_one_line_too_much_reserves_nothing_and_names_the_product(
    module_shop: Shop, goods: Goods
) -> None:
    tea, cup, pot = goods
    with pytest.raises(RuleError) as caught:
        send(module_shop, document(module_shop, (tea, 1), (pot, 11), (cup, 12)))
    assert caught.value.code == "not_enough_stock"
    assert (caught.value.details["sku"], caught.value.details["wanted"]) == (pot.sku, 11)
    assert [figures(module_shop, it)[0] for it in goods] == [(10, 0, 0)] * 3


def test_a_product_stands_only_once(module_shop: Shop, goods: Goods) -> None:
    with pytest.raises(ValidationError) as caught:
        send(module_shop, document(module_shop, (goods[0], 1), (goods[1], 1), (goods[0], 2)))
    assert caught.value.field == "product_id"
    assert figures(module_shop, goods[0])[0] == (10, 0, 0)


def test_a_transfer_without_lines_is_refused(module_shop: Shop) -> None:
    with pytest.raises(RuleError) as caught:
        send(module_shop, document(module_shop))
    assert caught.value.code == "transfer_empty"


def test_a_bad_quantity_names_its_line(module_shop: Shop, goods: Goods) -> None:
    with pytest.raises(ValidationError) as caught:
        send(module_shop, document(module_shop, (goods[0], 1), (goods[1], 0)))
    assert caught.value.field == "lines.1.quantity"


def test_the_same_document_again_is_one_and_another_content_is_refused(
    module_shop: Shop, goods: Goods
) -> None:
    tea, cup, pot = goods
    command = document(module_shop, (tea, 1), (cup, 2), transfer_reference="T", notes="n")
    first = send(module_shop, command)
    assert send(module_shop, command) == first
    one, two = command.lines
    for change in (
        {"lines": (one,)},
        {"lines": (two, one)},
        {"lines": (one, replace(two, quantity=Decimal(3)))},
        {"lines": (one, two, transfers.TransferLine(pot.id, Decimal(1)))},
        {"to_warehouse_id": module_shop.main, "from_warehouse_id": module_shop.annex},
        {"notes": ""},
    ):
        with pytest.raises(RuleError) as caught:
            send(module_shop, replace(command, **change))
        assert caught.value.code == "request_id_reused", change
    assert figures(module_shop, tea)[0] == (10, 1, 0)


# Dispatch


def test_dispatch_takes_all_lines_out_at_once(module_shop: Shop, goods: Goods) -> None:
    transfer = dispatched(module_shop, (goods[0], 1), (goods[1], 2), (goods[2], 3))
    assert transfer.dispatched_by_email == module_shop.admin.user.email
    assert [figures(module_shop, it) for it in goods] == [
        ((9, 0, 0), (0, 0, 1), (9, 0, 1)),
        ((8, 0, 0), (0, 0, 2), (8, 0, 2)),
        ((7, 0, 0), (0, 0, 3), (7, 0, 3)),
    ]
    left = entries(module_shop, transfer)
    assert [(it.product_id, it.movement_type, it.quantity) for it in left] == [
        (product.id, "transfer_out", -number) for number, product in enumerate(goods, start=1)
    ]
    assert len({it.occurred_at for it in left}) == 1


# Receive


def test_what_is_missing_stays_in_transit_and_arrives_later(
    module_shop: Shop, goods: Goods
) -> None:
    tea, cup, _ = goods
    transfer = dispatched(module_shop, (tea, 4), (cup, 5))
    transfer = receive(module_shop, transfer, arrived(tea, 4), arrived(cup, 2))
    assert (transfer.status, transfer.received, transfer.completed_at) == ("in_transit", 6, None)
    assert transfer.is_partly_received
    assert figures(module_shop, tea) == ((6, 0, 0), (4, 0, 0), (10, 0, 0))
    assert figures(module_shop, cup) == ((5, 0, 0), (2, 0, 3), (7, 0, 3))
    assert module_shop.verify() == ()
    transfer = receive(module_shop, transfer, arrived(cup, 3))
    assert (transfer.status, transfer.received) == ("completed", 9)
    assert transfer.completed_by_email == module_shop.admin.user.email
    assert figures(module_shop, cup) == ((5, 0, 0), (5, 0, 0), (10, 0, 0))
    assert module_shop.verify() == ()


def test_what_never_arrives_is_put_in_and_written_off_with_its_reason(
    module_shop: Shop, goods: Goods
) -> None:
    tea, cup, _ = goods
    transfer = dispatched(module_shop, (tea, 4), (cup, 5), notes="by van")
    transfer = receive(
        module_shop,
        transfer,
        lost(tea, 1, received=3, reason="box was wet"),
        lost(cup, 5, loss=Loss.MISSING, reason="never loaded"),
    )
    assert (transfer.status, transfer.received, transfer.written_off) == ("completed", 3, 6)
    assert figures(module_shop, tea) == ((6, 0, 0), (3, 0, 0), (9, 0, 0))
    assert figures(module_shop, cup) == ((5, 0, 0), (0, 0, 0), (5, 0, 0))
    came = [it for it in entries(module_shop, transfer) if it.warehouse_id == module_shop.annex]
    assert [(it.movement_type, it.quantity, it.notes) for it in came] == [
        ("transfer_in", 4, "by van"),
        ("damaged", -1, "box was wet"),
        ("transfer_in", 5, "by van"),
        ("adjustment", -5, "never loaded"),
    ]
    assert module_shop.verify() == ()


def test_some_may_be_written_off_while_the_rest_is_still_expected(
    module_shop: Shop, goods: Goods
) -> None:
    tea = goods[0]
    transfer = dispatched(module_shop, (tea, 6))
    transfer = receive(module_shop, transfer, lost(tea, 1, received=2))
    (line,) = details(module_shop, transfer).lines
    assert (line.quantity, line.received, line.written_off, line.under_way) == (6, 2, 1, 3)
    assert figures(module_shop, tea) == ((4, 0, 0), (2, 0, 3), (6, 0, 3))
    with pytest.raises(RuleError) as caught:
        receive(module_shop, transfer, arrived(tea, "3.001"))
    assert caught.value.code == "transfer_too_much"
    assert f"Only 3 of {tea.sku} are still expected" in caught.value.message
    transfer = receive(module_shop, transfer, lost(tea, 3))
    assert (transfer.status, transfer.received, transfer.written_off) == ("completed", 2, 4)
    assert module_shop.verify() == ()


def test_one_line_too_much_receives_nothing(module_shop: Shop, goods: Goods) -> None:
    tea, cup, _ = goods
    transfer = dispatched(module_shop, (tea, 4), (cup, 5))
    with pytest.raises(RuleError) as caught:
        receive(module_shop, transfer, arrived(tea, 4), arrived(cup, 6))
    assert caught.value.details["sku"] == cup.sku
    assert figures(module_shop, tea)[1] == (0, 0, 4)


def test_completing_receives_what_is_still_open(module_shop: Shop, goods: Goods) -> None:
    tea, cup, _ = goods
    transfer = dispatched(module_shop, (tea, 4), (cup, 5))
    receive(module_shop, transfer, lost(tea, 1, received=1), arrived(cup, 5))
    done = module_shop.admin.write(lambda work: transfers.complete_transfer(work, transfer.id))
    assert (done.status, done.received, done.written_off) == ("completed", 8, 1)
    assert figures(module_shop, tea) == ((6, 0, 0), (3, 0, 0), (9, 0, 0))
    assert module_shop.verify() == ()


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"received": Decimal(-1)}, "arrivals.0.received"),
        ({"received": Decimal("0.0001")}, "arrivals.0.received"),
        ({"written_off": Decimal("NaN")}, "arrivals.0.written_off"),
        ({"written_off": Decimal(1), "loss": Loss.DAMAGED, "reason": "x" * 2001}, "notes"),
    ],
)
def test_a_bad_number_is_told_before_it_is_sent(
    module_shop: Shop, goods: Goods, given: dict[str, Any], field: str
) -> None:
    transfer = dispatched(module_shop, (goods[0], 4))
    with pytest.raises(ValidationError) as caught:
        receive(module_shop, transfer, Arrival(goods[0].id, **given))
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("arrival", "code", "words"),
    [
        ({"received": Decimal(0)}, "transfer_nothing_received", "Type what arrived"),
        ({"written_off": Decimal(1), "reason": "x"}, "transfer_loss", "damaged or as an"),
        ({"written_off": Decimal(1), "loss": Loss.MISSING}, "transfer_reason", "Say why goods"),
    ],
)
def test_a_receipt_says_what_and_why(
    module_shop: Shop, goods: Goods, arrival: dict[str, Any], code: str, words: str
) -> None:
    transfer = dispatched(module_shop, (goods[0], 4))
    with pytest.raises((RuleError, ValidationError)) as caught:
        receive(module_shop, transfer, Arrival(goods[0].id, **arrival))
    assert words in caught.value.message
    assert getattr(caught.value, "code", code) == code


def test_the_same_receipt_again_changes_nothing(module_shop: Shop, goods: Goods) -> None:
    tea, cup, pot = goods
    transfer = dispatched(module_shop, (tea, 4), (cup, 5), (pot, 6))
    command = receipt(transfer, arrived(tea, 2), lost(cup, 1, received=1))
    first = take(module_shop, command)
    assert take(module_shop, command) == first
    shuffled = replace(command, arrivals=command.arrivals[::-1])
    assert take(module_shop, shuffled) == first
    assert figures(module_shop, tea) == ((6, 0, 0), (2, 0, 2), (8, 0, 2))
    done = receive(module_shop, transfer, arrived(tea, 2), arrived(cup, 3), arrived(pot, 6))
    assert take(module_shop, command) == done
    assert module_shop.verify() == ()


def test_another_receipt_under_the_same_number_is_refused(module_shop: Shop, goods: Goods) -> None:
    tea, cup, pot = goods
    transfer = dispatched(module_shop, (tea, 4), (cup, 5), (pot, 6))
    first, second = arrived(tea, 2), lost(cup, 1, received=1)
    command = receipt(transfer, first, second)
    take(module_shop, command)
    before = [figures(module_shop, it) for it in goods]
    others: list[tuple[Arrival, ...]] = [
        (first,),
        (second,),
        (arrived(tea, 1), second),
        (first, arrived(cup, 1)),
        (first, lost(cup, 1, received=1, reason="another")),
        (first, lost(cup, 1, received=1, loss=Loss.MISSING)),
        (first, second, arrived(pot, 1)),
        (arrived(pot, 2),),
        (),
    ]
    for arrivals in others:
        with pytest.raises(RuleError) as caught:
            take(module_shop, replace(command, arrivals=arrivals))
        assert caught.value.code == "request_id_reused", arrivals
    assert [figures(module_shop, it) for it in goods] == before


def test_another_person_cannot_repeat_a_receipt(module_shop: Shop) -> None:
    product = module_shop.product(by=module_shop.colleague)
    module_shop.stock(product, module_shop.main, 10)
    transfer = dispatched(module_shop, (product, 4))
    command = receipt(transfer, arrived(product, 1))
    take(module_shop, command)
    with pytest.raises(RuleError) as caught:
        module_shop.colleague.write(lambda work: transfers.receive_transfer(work, command))
    assert caught.value.code == "request_id_reused"
    own = replace(command, request_id=uuid4())
    module_shop.colleague.write(lambda work: transfers.receive_transfer(work, own))
    assert figures(module_shop, product)[1] == (2, 0, 2)


# Cancel


def test_cancelling_a_partly_received_transfer_brings_the_rest_back(
    module_shop: Shop, goods: Goods
) -> None:
    tea, cup, pot = goods
    transfer = dispatched(module_shop, (tea, 4), (cup, 5), (pot, 6))
    receive(module_shop, transfer, lost(tea, 1, received=2), arrived(cup, 5))
    transfer = cancel(module_shop, transfer)
    assert transfer.status == "cancelled"
    lines = details(module_shop, transfer).lines
    assert [(it.received, it.written_off, it.under_way, it.returned) for it in lines] == [
        (2, 1, 0, 1),
        (5, 0, 0, 0),
        (0, 0, 0, 6),
    ]
    assert [figures(module_shop, it)[:2] for it in goods] == [
        ((7, 0, 0), (2, 0, 0)),
        ((5, 0, 0), (5, 0, 0)),
        ((10, 0, 0), (0, 0, 0)),
    ]
    assert cancel(module_shop, transfer) == transfer
    assert module_shop.verify() == ()


def test_a_cancelled_pending_document_releases_every_line(module_shop: Shop, goods: Goods) -> None:
    made = send(module_shop, document(module_shop, *((it, 5) for it in goods)))
    cancel(module_shop, made)
    assert [figures(module_shop, it)[0] for it in goods] == [(10, 0, 0)] * 3
    assert [it.returned for it in details(module_shop, made).lines] == [0, 0, 0]


# Costs, rights, reversals


def test_each_receipt_carries_the_cost_of_the_source(module_shop: Shop, goods: Goods) -> None:
    tea, cup, _ = goods
    module_shop.stock(tea, module_shop.annex, 4, cost=5)
    transfer = dispatched(module_shop, (tea, 4), (cup, 2))
    module_shop.stock(tea, module_shop.main, 6, cost=80)
    receive(module_shop, transfer, arrived(tea, 1))
    assert module_shop.level(tea, module_shop.annex).average_cost == Decimal("4.4")
    receive(module_shop, transfer, lost(tea, 1, received=2), arrived(cup, 2))
    assert module_shop.level(tea, module_shop.annex).average_cost == Decimal("3.5")
    assert module_shop.level(cup, module_shop.annex).average_cost == 3


def test_a_write_off_of_a_transfer_is_not_reversed(module_shop: Shop, goods: Goods) -> None:
    transfer = dispatched(module_shop, (goods[0], 4))
    transfer = receive(module_shop, transfer, lost(goods[0], 1, received=3))
    written_off = entries(module_shop, transfer)[-1]
    assert written_off.movement_type == MovementType.DAMAGED
    with pytest.raises(RuleError, match="turned up again are an adjustment") as caught:
        module_shop.admin.write(
            lambda work: stock.reverse_movement(
                work, request_id=uuid4(), movement_id=written_off.id, reason=""
            )
        )
    assert caught.value.code == "reversal_of_transfer"


def test_every_product_must_be_the_persons_to_write(module_shop: Shop, goods: Goods) -> None:
    own = module_shop.product(by=module_shop.colleague)
    module_shop.stock(own, module_shop.main, 10)
    command = document(module_shop, (own, 1), (goods[0], 1))
    with pytest.raises(PermissionDenied) as caught:
        module_shop.colleague.write(lambda work: transfers.create_transfer_document(work, command))
    assert goods[0].sku in caught.value.message
    mixed = dispatched(module_shop, (own, 2), (goods[0], 2))
    shown = module_shop.colleague.read(lambda work: transfers.get_transfer(work, mixed.id))
    assert shown == mixed
    for command_of_step in (transfers.complete_transfer, transfers.cancel_transfer):
        with pytest.raises(PermissionDenied):
            module_shop.colleague.write(lambda work, it=command_of_step: it(work, mixed.id))
    part = ReceiveTransfer(uuid4(), mixed.id, (arrived(own, 2),))
    row = module_shop.colleague.write(lambda work: transfers.receive_transfer(work, part))
    assert (row.status, row.received) == ("in_transit", 2)


# Who did what when


def test_the_steps_of_a_transfer_say_who_and_what(module_shop: Shop, goods: Goods) -> None:
    tea, cup, _ = goods
    transfer = dispatched(module_shop, (tea, 4), (cup, 5))
    receive(module_shop, transfer, arrived(tea, 1))
    receive(
        module_shop,
        transfer,
        lost(tea, 1, reason="wet"),
        lost(cup, 2, received=3, reason="wet"),
    )
    receive(module_shop, transfer, arrived(tea, 2))
    steps = details(module_shop, transfer).steps
    assert [(it.kind, it.received, it.written_off, it.reasons) for it in steps] == [
        (StepKind.CREATED, 0, 0, ()),
        (StepKind.DISPATCHED, 0, 0, ()),
        (StepKind.RECEIVED, 1, 0, ()),
        (StepKind.RECEIVED, 3, 3, ("wet",)),
        (StepKind.COMPLETED, 2, 0, ()),
    ]
    assert {it.by_email for it in steps} == {module_shop.admin.user.email}
    assert [it.at for it in steps] == sorted(it.at for it in steps)


def test_the_steps_of_a_cancelled_transfer_end_with_that(module_shop: Shop, goods: Goods) -> None:
    transfer = dispatched(module_shop, (goods[0], 4))
    cancel(module_shop, transfer)
    kinds = [it.kind for it in details(module_shop, transfer).steps]
    assert kinds == [StepKind.CREATED, StepKind.DISPATCHED, StepKind.CANCELLED]


def test_a_transfer_of_a_thousand_lines_goes_all_its_way(module_shop: Shop) -> None:
    many = [module_shop.product() for _ in range(3)]
    module_shop.sql(
        "INSERT INTO inventory.products (sku, name, owner_id)"
        " SELECT 'LONG-' || n, 'Long ' || n, 1 FROM generate_series(1, 997) n"
    )
    ids = [row[0] for row in module_shop.sql(
        "SELECT id FROM inventory.products WHERE sku LIKE 'LONG-%'"
    )] + [it.id for it in many]  # fmt: skip
    batch = [
        stock.PostMovement(uuid4(), it, module_shop.main, MovementType.PURCHASE, Decimal(5))
        for it in ids
    ]
    module_shop.admin.write(lambda work: stock.post_movements(work, batch))
    command = replace(
        document(module_shop, (many[0], 1)),
        lines=tuple(transfers.TransferLine(it, Decimal(2)) for it in ids),
    )
    transfer = send(module_shop, command)
    module_shop.admin.write(lambda work: transfers.dispatch_transfer(work, transfer.id))
    take(
        module_shop,
        ReceiveTransfer(
            uuid4(), transfer.id, tuple(Arrival(it, received=Decimal(1)) for it in ids)
        ),
    )
    done = module_shop.admin.write(lambda work: transfers.complete_transfer(work, transfer.id))
    assert (done.line_count, done.received, done.status) == (1000, 2000, "completed")
    assert len(entries(module_shop, done)) == 3000
    assert module_shop.verify() == ()
