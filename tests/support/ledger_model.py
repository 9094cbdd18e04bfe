"""The ledger's law once more, in plain Python: what the database must agree with."""

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from inventory_desktop.models import MovementType

CENT_OF_CENT = Decimal("0.0001")


class Refused(Exception):  # noqa: N818  it is an answer, not a fault
    """The model's word for an operation that must be refused; the text is the rule's name."""


@dataclass
class Balance:
    """One product in one warehouse."""

    on_hand: Decimal = Decimal(0)
    reserved: Decimal = Decimal(0)
    in_transit: Decimal = Decimal(0)
    average: Decimal = Decimal(0)

    @property
    def figures(self) -> tuple[Decimal, ...]:
        """What is compared with the database."""
        return self.on_hand, self.reserved, self.in_transit, self.average

    def move(self, quantity: Decimal, cost: Decimal, *, keeps_average: bool) -> None:
        """Moves stock at a cost; taking out leaves the average as it is."""
        if self.on_hand + quantity < self.reserved:
            raise Refused("not_enough_stock")
        after = self.on_hand + quantity
        if after and not keeps_average:
            value = Fraction(self.on_hand) * Fraction(self.average)
            value += Fraction(quantity) * Fraction(cost)
            self.average = rounded(max(Fraction(0), value / Fraction(after)))
        self.on_hand = after


@dataclass
class Entry:
    """What a later reversal needs to know."""

    warehouse: int
    quantity: Decimal
    cost: Decimal
    average_after: Decimal
    is_reversible: bool
    belongs_to_transfer: bool = False
    is_reversed: bool = False


@dataclass
class Transfer:
    """Goods between two warehouses."""

    source: int
    target: int
    quantity: Decimal
    status: str = "pending"
    cost: Decimal = Decimal(0)
    received: Decimal = Decimal(0)
    written_off: Decimal = Decimal(0)

    @property
    def open(self) -> Decimal:
        """What is neither received nor written off."""
        return self.quantity - self.received - self.written_off


@dataclass
class LedgerModel:
    """One product in two warehouses, numbered 0 and 1."""

    balances: tuple[Balance, Balance] = field(default_factory=lambda: (Balance(), Balance()))
    entries: list[Entry] = field(default_factory=list)
    transfers: list[Transfer] = field(default_factory=list)

    def post(
        self,
        warehouse: int,
        kind: MovementType,
        quantity: Decimal,
        cost: Decimal | None,
        *,
        of_transfer: bool = False,
    ) -> None:
        """Posts an entry; the quantity has its sign."""
        balance = self.balances[warehouse]
        valued = balance.average if cost is None else cost
        if kind is MovementType.REVALUATION:
            balance.average = valued
        else:
            balance.move(quantity, valued, keeps_average=quantity < 0)
        reversible = kind is not MovementType.REVALUATION
        self.entries.append(
            Entry(warehouse, quantity, valued, balance.average, reversible, of_transfer)
        )

    def reverse(self, number: int) -> None:
        """Takes an entry back, at its own cost."""
        entry = self.entries[number]
        if entry.is_reversed:
            raise Refused("uq_stock_movements_reverses_id")
        if not entry.is_reversible:
            raise Refused("not_reversible")
        if entry.belongs_to_transfer:
            raise Refused("reversal_of_transfer")
        cost = entry.cost if entry.quantity > 0 else entry.average_after
        balance = self.balances[entry.warehouse]
        balance.move(-entry.quantity, cost, keeps_average=False)
        entry.is_reversed = True
        self.entries.append(
            Entry(entry.warehouse, -entry.quantity, cost, balance.average, is_reversible=False)
        )

    def create_transfer(self, source: int, quantity: Decimal) -> None:
        """Reserves goods."""
        balance = self.balances[source]
        if quantity > balance.on_hand - balance.reserved:
            raise Refused("not_enough_stock")
        balance.reserved += quantity
        self.transfers.append(Transfer(source, 1 - source, quantity))

    def advance(self, number: int, status: str) -> None:
        """Moves a transfer on; a step that was done before changes nothing."""
        transfer = self.transfers[number]
        if transfer.status == status:
            return
        if transfer.status in {"completed", "cancelled"}:
            raise Refused("transfer_state")
        if transfer.status == "pending":
            self.balances[transfer.source].reserved -= transfer.quantity
            if status != "cancelled":
                self._dispatch(transfer)
        if status == "completed":
            self._put_in(transfer, transfer.open, Decimal(0))
        elif status == "cancelled" and transfer.status == "in_transit":
            self._arrive(transfer, transfer.source, transfer.open)
        transfer.status = status

    def receive(self, number: int, received: Decimal, written_off: Decimal) -> None:
        """Records what arrived and what never will."""
        transfer = self.transfers[number]
        if transfer.status != "in_transit":
            raise Refused("transfer_state")
        if not received and not written_off:
            raise Refused("transfer_nothing_received")
        if received + written_off > transfer.open:
            raise Refused("transfer_too_much")
        self._put_in(transfer, received, written_off)
        if not transfer.open:
            transfer.status = "completed"

    def _dispatch(self, transfer: Transfer) -> None:
        transfer.cost = self.balances[transfer.source].average
        kind = MovementType.TRANSFER_OUT
        self.post(transfer.source, kind, -transfer.quantity, None, of_transfer=True)
        self.balances[transfer.target].in_transit += transfer.quantity
        transfer.status = "in_transit"

    def _put_in(self, transfer: Transfer, received: Decimal, written_off: Decimal) -> None:
        self._arrive(transfer, transfer.target, received + written_off)
        if written_off:
            kind = MovementType.DAMAGED
            self.post(transfer.target, kind, -written_off, None, of_transfer=True)
        transfer.received += received
        transfer.written_off += written_off

    def _arrive(self, transfer: Transfer, warehouse: int, quantity: Decimal) -> None:
        self.balances[transfer.target].in_transit -= quantity
        kind = MovementType.TRANSFER_IN
        self.post(warehouse, kind, quantity, transfer.cost, of_transfer=True)


def rounded(value: Fraction) -> Decimal:
    """Four decimals, halves away from zero, as numeric(16,4) does."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(CENT_OF_CENT, ROUND_HALF_UP)
