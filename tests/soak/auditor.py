"""Compares what was ordered with what the database holds, by the rules of the ledger.

Each check yields sentences about what is wrong; a whole ledger yields none.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from inventory_desktop.models import MovementType
from tests.soak.books import Books, Document, Move, Place, Written, added, without_nothing
from tests.soak.diary import Deed
from tests.soak.orders import AGAIN, CONFLICT
from tests.support.ledger_model import Balance

_ZERO = Decimal(0)
_NOTHING: Move = (_ZERO, _ZERO, _ZERO)
_TAKES = {MovementType.SALE, MovementType.DAMAGED}
_NOT_IN_USE = "product_not_in_use"
_REFUSALS = {
    "post": {"not_enough_stock", _NOT_IN_USE},
    "reverse": {
        "not_enough_stock",
        "uq_stock_movements_reverses_id",
        "not_reversible",
        _NOT_IN_USE,
    },
    "revalue": {_NOT_IN_USE},
    "create": {"not_enough_stock", _NOT_IN_USE},
    "dispatch": {"transfer_state"},
    "complete": {"transfer_state"},
    "cancel": {"transfer_state"},
    "receive": {
        "transfer_state",
        "transfer_too_much",
        "transfer_line_unknown",
        "transfer_nothing_received",
    },
    "edit": {"conflict"},
    "activity": {"conflict"},
}

_STATUS_AFTER = {
    "dispatch": {"in_transit", "completed", "cancelled"},
    "complete": {"completed"},
    "cancel": {"cancelled"},
}


def audit(deeds: Sequence[Deed], books: Books) -> list[str]:
    """Finds everything that is not as the rules say.

    Args:
        deeds: What all writers ordered, and what they were answered.
        books: What the database holds.

    Returns:
        A sentence for each thing that is wrong.
    """
    checks = (
        _answers(deeds),
        _entries_of_orders(deeds, books),
        _foreign_entries(deeds, books),
        _transfers_of_orders(deeds, books),
        _receipts(deeds, books),
        _lines_against_entries(books),
        _refusals(deeds, books),
        _chains(books),
        _balances(books),
        _witness(books),
        _edits(deeds, books),
    )
    return [sentence for check in checks for sentence in check]


# Answers that can be told beforehand


def _answers(deeds: Sequence[Deed]) -> Iterator[str]:
    for deed in deeds:
        order, answer = deed.order, deed.answer or {}
        if "bug" in answer:
            yield f"{order.kind} {order.content} was a bug: {answer['bug']} {answer['cause']}"
        if order.way == AGAIN and not deed.is_unknown and answer.get("done") != order.expected:
            yield f"{order.kind} again of {order.expected} answered {answer}"
        if order.way == CONFLICT and not deed.is_unknown and deed.refusal != "request_id_reused":
            yield f"{order.kind} with other content {order.content} answered {answer}"


# Orders against the ledger


def _wanted(deed: Deed) -> dict[str, tuple[object, ...]]:
    """What an order's entries must look like, by request_id."""
    content = deed.order.content
    if deed.order.kind == "post":
        return {each["request_id"]: _look(each) for each in content["entries"]}
    if deed.order.kind == "revalue":
        kind, cost = MovementType.REVALUATION, Decimal(content["cost"])
        look = (content["product"], content["warehouse"], kind, _ZERO, cost, content["notes"])
        return {content["request_id"]: look}
    return {}


def _look(each: dict[str, str]) -> tuple[object, ...]:
    kind, quantity = MovementType(each["type"]), Decimal(each["quantity"])
    signed = -quantity if kind in _TAKES else quantity
    cost = None if each["cost"] is None else Decimal(each["cost"])
    return each["product"], each["warehouse"], kind, signed, cost, each["notes"]


def _presence(deed: Deed, what: str, *, is_there: bool) -> Iterator[str]:
    """What was acknowledged is there once, what was refused is not; else either may be."""
    if deed.is_done and not is_there:
        yield f"the {what} {deed.order.content} was acknowledged and is not there"
    if deed.refusal and is_there:
        yield f"the {what} {deed.order.content} was refused ({deed.refusal}) and is there"


def _entries_of_orders(deeds: Sequence[Deed], books: Books) -> Iterator[str]:
    by_request = {entry.request_id: entry for entry in books.entries.values()}
    for deed in _first_times(deeds, "post", "revalue"):
        wanted = _wanted(deed)
        found = {request: by_request[request] for request in wanted if request in by_request}
        yield from _presence(deed, "posting", is_there=bool(found))
        if 0 < len(found) < len(wanted):
            yield f"{deed.order.content} is in the ledger in part"
        told = (deed.answer or {}).get("done", {}).get("movements", {})
        for request, entry in found.items():
            if _of_entry(entry) != wanted[request]:
                yield f"{request} was ordered as {wanted[request]} and is {_of_entry(entry)}"
            if deed.is_done and told[request] != entry.id:
                yield f"{request} was answered as {told[request]} and is {entry.id}"
    yield from _reversals(deeds, by_request, books)


def _first_times(deeds: Sequence[Deed], *kinds: str) -> Iterator[Deed]:
    """Orders of these kinds that are not about an earlier one's request_id."""
    return (deed for deed in deeds if deed.order.kind in kinds and not deed.order.way)


def _of_entry(entry: Written) -> tuple[object, ...]:
    return (
        entry.product,
        entry.warehouse,
        entry.kind,
        entry.quantity,
        entry.unit_cost,
        entry.notes,
    )


def _reversals(
    deeds: Sequence[Deed], by_request: dict[str, Written], books: Books
) -> Iterator[str]:
    for deed in _first_times(deeds, "reverse"):
        content = deed.order.content
        found = by_request.get(content["request_id"])
        yield from _presence(deed, "reversal", is_there=found is not None)
        original = books.entries.get(content["movement"])
        mirrored = original and (original.id, -original.quantity)
        if found is not None and (found.reverses, found.quantity) != mirrored:
            yield f"the reversal {content} does not mirror entry {original.id}"
    reversed_ones = Counter(entry.reverses for entry in books.entries.values() if entry.reverses)
    for movement, times in reversed_ones.items():
        if times > 1:
            yield f"entry {movement} was reversed {times} times"


def _foreign_entries(deeds: Sequence[Deed], books: Books) -> Iterator[str]:
    """Nothing is in the ledger that nobody ordered."""
    postings = _first_times(deeds, "post", "revalue")
    ordered = {request for deed in postings for request in _wanted(deed)}
    ordered |= {deed.order.content["request_id"] for deed in _first_times(deeds, "reverse")}
    for entry in books.entries.values():
        if entry.transfer is None and entry.request_id not in ordered:
            yield f"nobody ordered entry {entry.id}"


# Transfers


def _transfers_of_orders(deeds: Sequence[Deed], books: Books) -> Iterator[str]:
    by_request = {document.request_id: document for document in books.transfers.values()}
    for deed in _first_times(deeds, "create"):
        content = deed.order.content
        found = by_request.pop(content["request_id"], None)
        yield from _presence(deed, "transfer", is_there=found is not None)
        if found is not None and _of_document(found) != _of_creation(content):
            yield f"the transfer {content} is {found}"
    yield from (f"nobody ordered transfer {document.id}" for document in by_request.values())
    for deed in deeds:
        if deed.is_done and deed.order.kind in _STATUS_AFTER:
            document = books.transfers[deed.order.content["transfer"]]
            if document.status not in _STATUS_AFTER[deed.order.kind]:
                yield f"{deed.order.kind} was acknowledged and transfer is {document}"


def _of_document(document: Document) -> tuple[object, ...]:
    lines = [(line.product, line.quantity) for line in document.lines]
    return document.source, document.target, lines


def _of_creation(content: dict[str, object]) -> tuple[object, ...]:
    lines = [(product, Decimal(quantity)) for product, quantity in content["lines"]]  # type: ignore[attr-defined]
    return content["source"], content["target"], lines


def _receipts(deeds: Sequence[Deed], books: Books) -> Iterator[str]:
    by_request = {entry.request_id: entry for entry in books.entries.values()}
    for deed in _first_times(deeds, "receive"):
        content = deed.order.content
        ((product, received, lost),) = content["arrivals"]
        found = by_request.get(content["request_id"])
        yield from _presence(deed, "receipt", is_there=found is not None)
        look = content["transfer"], product, Decimal(received) + Decimal(lost)
        if found is not None and (found.transfer, found.product, found.quantity) != look:
            yield f"the receipt {content} is entry {found}"


def _lines_against_entries(books: Books) -> Iterator[str]:
    """Goods are never lost between two warehouses."""
    moved: dict[tuple[int, int, int], Decimal] = defaultdict(Decimal)
    for entry in books.entries.values():
        if entry.transfer is not None:
            moved[entry.transfer, entry.product, entry.warehouse] += entry.quantity
    for document in books.transfers.values():
        for line in document.lines:
            left = moved[document.id, line.product, document.source]
            came = moved[document.id, line.product, document.target]
            is_out = document.status in {"in_transit", "completed"}
            expected = -line.quantity if is_out else -(line.received + line.written_off)
            if (left, came) != (expected, line.received):
                yield f"transfer {document} moved {left} and {came}"
            if document.status == "completed" and line.open:
                yield f"transfer {document.id} is completed with {line.open} open"


# Refusals must have had their reason


def _refusals(deeds: Sequence[Deed], books: Books) -> Iterator[str]:
    reversed_ones = {entry.reverses for entry in books.entries.values()}
    for deed in (each for each in deeds if each.refusal and not each.order.way):
        order, details = deed.order, (deed.answer or {}).get("details", {})
        if deed.refusal not in _REFUSALS[order.kind]:
            yield f"{order.kind} {order.content} was refused with {deed.answer}"
        if deed.refusal == "not_enough_stock":
            yield from _shortage(deed, details, books)
        is_twice = deed.refusal == "uq_stock_movements_reverses_id"
        if is_twice and order.content["movement"] not in reversed_ones:
            yield f"{order.content} was refused as reversed, and is not"


def _shortage(deed: Deed, details: dict[str, str], books: Books) -> Iterator[str]:
    place = books.skus[details["sku"]], books.wheres[details["warehouse"]]
    available, wanted = Decimal(details["available"]), Decimal(details["wanted"])
    if available >= wanted:
        yield f"{wanted} were refused though {available} were available: {details}"
    # Of several entries posted as one, the first have already moved the balance.
    is_single = len(deed.order.content.get("entries", ())) < 2
    if is_single and available not in books.seen.get(place, {_ZERO}):
        yield f"{details} tells a stock that the balance never had"


# Balances


def _chains(books: Books) -> Iterator[str]:
    """Posts every balance once more, in the order of its chain, and compares each step."""
    chains: dict[Place, list[Written]] = defaultdict(list)
    for entry in books.entries.values():
        chains[entry.place].append(entry)
    for place, chain in chains.items():
        chain.sort(key=lambda entry: entry.position)
        balance = Balance()
        for number, entry in enumerate(chain, start=1):
            _post_once_more(balance, entry, books)
            found = entry.position, entry.on_hand_after, entry.average_after
            if found != (number, balance.on_hand, balance.average):
                yield f"{place}: entry {entry.id} is sealed as {found}, {balance} was expected"
                break
        on_hand, _reserved, _in_transit, average = books.levels[place]
        if (on_hand, average) != (balance.on_hand, balance.average):
            yield f"{place}: the balance is {on_hand} at {average}, {balance} was expected"


def _post_once_more(balance: Balance, entry: Written, books: Books) -> None:
    cost = balance.average if entry.unit_cost is None else entry.unit_cost
    if entry.kind == MovementType.REVALUATION:
        balance.average = cost
        return
    keeps = entry.quantity < 0
    original = books.entries.get(entry.reverses or 0)
    if original is not None:
        cost = original.cost if original.quantity > 0 else original.average_after
        keeps = False
    balance.move(entry.quantity, cost, keeps_average=keeps)


def _balances(books: Books) -> Iterator[str]:
    promises = _promises(books)
    sums: dict[int, Move] = {}
    for place, (on_hand, promised, coming, _average) in books.levels.items():
        sums[place[0]] = added(sums.get(place[0]), on_hand, promised, coming)
        if not on_hand >= promised >= 0:
            yield f"{place}: {on_hand} on hand and {promised} reserved"
        if (_ZERO, promised, coming) != promises.get(place, _NOTHING):
            yield f"{place}: {promised} reserved and {coming} in transit do not fit the transfers"
    for product, total in books.totals.items():
        if total != sums.get(product, _NOTHING):
            yield f"product {product}: {total} in all, its balances have {sums.get(product)}"


def _promises(books: Books) -> dict[Place, Move]:
    """What must be reserved and in transit, by the open transfers."""
    promises: dict[Place, Move] = {}
    for document in books.transfers.values():
        for line in document.lines:
            source, target = (line.product, document.source), (line.product, document.target)
            if document.status == "pending":
                promises[source] = added(promises.get(source), _ZERO, line.quantity, _ZERO)
            if document.status == "in_transit":
                promises[target] = added(promises.get(target), _ZERO, _ZERO, line.open)
    return promises


def _witness(books: Books) -> Iterator[str]:
    """Every change of a balance has one document as its reason, and every document one change."""
    seen = Counter(_frozen(change) for change in books.witnessed)
    explained = Counter(_frozen(change) for change in _explained(books))
    for change, times in (seen - explained).items():
        yield f"{times} changes of balances without a document: {sorted(change)}"
    for change, times in (explained - seen).items():
        yield f"{times} documents that changed nothing: {sorted(change)}"


def _frozen(change: dict[Place, Move]) -> frozenset[tuple[Place, Move]]:
    return frozenset(change.items())


def _explained(books: Books) -> Iterator[dict[Place, Move]]:
    """What each transaction must have done, from the documents alone."""
    posted: dict[int, list[Written]] = defaultdict(list)
    for entry in books.entries.values():
        posted[entry.xid].append(entry)
    dispatched = {e.transfer for e in books.entries.values() if e.kind == "transfer_out"}
    changes = [_of_posting(entries, books) for entries in posted.values()]
    for document in books.transfers.values():
        reserves = {
            (line.product, document.source): (_ZERO, line.quantity, _ZERO)
            for line in document.lines
        }
        changes.append(reserves)
        if document.status == "cancelled" and document.id not in dispatched:
            changes.append({place: (_ZERO, -move[1], _ZERO) for place, move in reserves.items()})
    return (kept for change in changes if (kept := without_nothing(change)))


def _of_posting(entries: Sequence[Written], books: Books) -> dict[Place, Move]:
    change: dict[Place, Move] = {}
    for entry in entries:
        promised = coming = _ZERO
        change[entry.place] = added(change.get(entry.place), entry.quantity, _ZERO, _ZERO)
        if entry.transfer is None:
            continue
        document = books.transfers[entry.transfer]
        target = entry.product, document.target
        if entry.kind == "transfer_out":
            promised, coming = entry.quantity, -entry.quantity
        elif entry.kind == "transfer_in":
            coming = -entry.quantity
        change[entry.place] = added(change[entry.place], _ZERO, promised, _ZERO)
        change[target] = added(change.get(target), _ZERO, _ZERO, coming)
    return change


# Edits have no request_id: they are done at most once, and nobody's is lost


def _edits(deeds: Sequence[Deed], books: Books) -> Iterator[str]:
    edits: dict[int, list[Deed]] = defaultdict(list)
    for deed in deeds:
        if deed.order.kind in {"edit", "activity"}:
            edits[deed.order.content["product"]].append(deed)
    for product, (version, name) in books.versions.items():
        # Setting what is set already leaves the version as it is.
        sure = sum(deed.is_done and deed.order.kind == "edit" for deed in edits[product])
        perhaps = sum(not deed.refusal for deed in edits[product])
        if not sure <= version - 1 <= perhaps:
            yield f"product {product} has version {version} after {sure} to {perhaps} edits"
        names = {
            deed.order.content["name"]
            for deed in edits[product]
            if deed.order.kind == "edit" and not deed.refusal
        }
        if sure and name not in names:
            yield f"product {product} is called {name}, as nobody named it"
