"""Random days at the counter: the database agrees with a model in plain Python after each step."""

from collections.abc import Callable
from copy import deepcopy
from decimal import Decimal
from typing import Any
from uuid import uuid4

import psycopg2
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from inventory_desktop.errors import RuleError
from inventory_desktop.models import MovementType
from inventory_desktop.services import products, stock, transfers
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.products import ProductFields, ProductRow
from inventory_desktop.services.stock import Revalue
from inventory_desktop.services.transfers import (
    Arrival,
    CreateTransfer,
    Loss,
    ReceiveTransfer,
)
from tests.support.ledger_model import LedgerModel, Refused
from tests.support.shop import Shop, movement

POSTED = [
    MovementType.PURCHASE,
    MovementType.RETURN,
    MovementType.SALE,
    MovementType.DAMAGED,
    MovementType.ADJUSTMENT,
]
quantities = st.decimals(Decimal("0.001"), Decimal(50), places=3)
costs = st.decimals(Decimal(0), Decimal(1000), places=4)
warehouses = st.integers(0, 1)
numbers = st.integers(0, 30)
shares = st.sampled_from([Decimal(it) / 4 for it in (0, 0, 1, 2, 3, 4, 5)])
steps = st.one_of(
    st.tuples(st.just("post"), warehouses, st.just(MovementType.PURCHASE), quantities, costs),
    st.tuples(
        st.just("post"),
        warehouses,
        st.sampled_from(POSTED),
        quantities.flatmap(lambda it: st.sampled_from([it, -it])),
        st.none() | costs,
    ),
    st.tuples(st.just("revalue"), warehouses, costs),
    st.tuples(st.just("reverse"), numbers),
    st.tuples(st.just("create"), warehouses, quantities),
    st.tuples(
        st.just("advance"), numbers, st.sampled_from(["in_transit", "completed", "cancelled"])
    ),
    st.tuples(st.just("receive"), numbers, shares, shares),
)


class Day:
    """The same steps taken in the database and in the model."""

    def __init__(self, shop: Shop, work: UnitOfWork) -> None:
        self.work = work
        self.places = (shop.main, shop.annex)
        self.product = products.create_product(work, ProductFields(sku=str(uuid4()), name="Tea"))
        self.model = LedgerModel()
        self.transfers: list[int] = []

    def take(self, name: str, *arguments: Any) -> None:
        """Takes one step on both sides; both accept it, or both refuse it for the same reason."""
        step = getattr(self, f"_{name}")(*arguments)
        if step is None:
            return
        in_model, in_database = step
        assert self._refusal(in_database) == self._refusal_of_model(in_model)

    def _refusal_of_model(self, step: Callable[[], object]) -> str:
        before = deepcopy(self.model)
        try:
            step()
        except Refused as refused:
            self.model = before
            return str(refused)
        return ""

    def _refusal(self, step: Callable[[], object]) -> str:
        try:
            with self.work.connection.begin_nested():
                step()
        except DBAPIError as error:
            return str(error.orig.diag.constraint_name)
        except psycopg2.Error as error:
            return str(error.diag.constraint_name)
        except RuleError as error:
            return error.code
        return ""

    def _post(
        self, place: int, kind: MovementType, quantity: Decimal, cost: Decimal | None
    ) -> tuple[Callable[[], object], ...]:
        typed = quantity if kind is MovementType.ADJUSTMENT else abs(quantity)
        signed = typed * (kind.sign or 1)
        command = movement(self.product, self.places[place], kind, typed, unit_cost=cost)
        return (
            lambda: self.model.post(place, kind, signed, cost),
            lambda: stock.post_movement(self.work, command),
        )

    def _revalue(self, place: int, cost: Decimal) -> tuple[Callable[[], object], ...]:
        command = Revalue(uuid4(), self.product.id, self.places[place], cost)
        kind = MovementType.REVALUATION
        return (
            lambda: self.model.post(place, kind, Decimal(0), cost),
            lambda: stock.revalue(self.work, command),
        )

    def _reverse(self, number: int) -> tuple[Callable[[], object], ...] | None:
        if not self.model.entries:
            return None
        number %= len(self.model.entries)
        entry = self._ids()[number]
        return (
            lambda: self.model.reverse(number),
            lambda: stock.reverse_movement(
                self.work, request_id=uuid4(), movement_id=entry, reason="typed wrong"
            ),
        )

    def _create(self, source: int, quantity: Decimal) -> tuple[Callable[[], object], ...]:
        command = CreateTransfer(
            uuid4(), self.product.id, self.places[source], self.places[1 - source], quantity
        )

        def in_database() -> None:
            self.transfers.append(transfers.create_transfer(self.work, command).id)

        return lambda: self.model.create_transfer(source, quantity), in_database

    def _advance(self, number: int, status: str) -> tuple[Callable[[], object], ...] | None:
        if not self.model.transfers:
            return None
        number %= len(self.model.transfers)
        step = {
            "in_transit": transfers.dispatch_transfer,
            "completed": transfers.complete_transfer,
            "cancelled": transfers.cancel_transfer,
        }[status]
        return (
            lambda: self.model.advance(number, status),
            lambda: step(self.work, self.transfers[number]),
        )

    def _receive(
        self, number: int, received: Decimal, written_off: Decimal
    ) -> tuple[Callable[[], object], ...] | None:
        """Receives shares of what is open; together they may be more than that."""
        if not self.model.transfers:
            return None
        number %= len(self.model.transfers)
        transfer = self.model.transfers[number]
        arrived, lost = (
            (transfer.open * share).quantize(Decimal("0.001")) for share in (received, written_off)
        )
        arrival = Arrival(self.product.id, arrived, lost, Loss.DAMAGED, "wet")

        def in_database() -> None:
            command = ReceiveTransfer(uuid4(), self.transfers[number], (arrival,))
            transfers.receive_transfer(self.work, command)

        return lambda: self.model.receive(number, arrived, lost), in_database

    def _ids(self) -> list[int]:
        rows = self.work.connection.execute(
            text("SELECT id FROM inventory.stock_movements WHERE product_id = :it ORDER BY id"),
            {"it": self.product.id},
        )
        return [row.id for row in rows]

    def compare(self) -> None:
        """Compares all balances."""
        levels = {
            row.warehouse_id: (row.on_hand, row.reserved, row.in_transit, row.average_cost)
            for row in products.stock_per_warehouse(self.work, self.product.id)
        }
        nothing = (Decimal(0),) * 4
        found = tuple(levels.get(place, nothing) for place in self.places)
        assert found == tuple(balance.figures for balance in self.model.balances)

    def check_sums(self) -> ProductRow:
        """Adds up the ledger's rows and compares them with what is derived."""
        entered = self.work.connection.scalar(
            text(
                "SELECT coalesce(sum(quantity), 0) FROM inventory.stock_movements"
                " WHERE product_id = :it"
            ),
            {"it": self.product.id},
        )
        row = products.product_row(self.work, self.product.id)
        balances = self.model.balances
        assert row.on_hand == entered == sum(it.on_hand for it in balances)
        assert row.reserved == sum(it.reserved for it in balances)
        assert row.in_transit == sum(it.in_transit for it in balances)
        return row


@settings(max_examples=60)
@given(day=st.lists(steps, min_size=4, max_size=25))
def test_balances_costs_and_refusals_are_those_of_the_model(
    module_shop: Shop, day: list[tuple[Any, ...]]
) -> None:
    with module_shop.database.unit_of_work(module_shop.admin.token) as work:
        taken = Day(module_shop, work)
        for step in day:
            taken.take(*step)
            taken.compare()
        taken.check_sums()
        assert stock.verify_ledger(work) == ()


@settings(max_examples=20)
@given(
    batch=st.lists(
        st.tuples(st.integers(0, 2), warehouses, quantities, costs), min_size=1, max_size=30
    )
)
def test_a_batch_ends_as_its_entries_posted_one_by_one(
    module_shop: Shop, batch: list[tuple[int, int, Decimal, Decimal]]
) -> None:
    places = (module_shop.main, module_shop.annex)
    with module_shop.database.unit_of_work(module_shop.admin.token) as work:
        singly, at_once = (
            [
                products.create_product(work, ProductFields(sku=str(uuid4()), name="Tea"))
                for _ in range(3)
            ]
            for _ in range(2)
        )
        entries = [
            [
                movement(goods[it], places[place], MovementType.PURCHASE, many, unit_cost=cost)
                for it, place, many, cost in batch
            ]
            for goods in (singly, at_once)
        ]
        for entry in entries[0]:
            stock.post_movement(work, entry)
        stock.post_movements(work, entries[1])
        for one, other in zip(singly, at_once, strict=True):
            assert products.stock_per_warehouse(work, one.id) == products.stock_per_warehouse(
                work, other.id
            )
        assert stock.verify_ledger(work) == ()
