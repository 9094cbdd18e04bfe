"""Many writers while everything breaks, for as long as tests may last; and that the auditor sees.

``make soak`` does the same for longer.
"""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from tests.soak.auditor import audit
from tests.soak.books import Books
from tests.soak.diary import Deed
from tests.soak.faults import plan_faults
from tests.soak.orders import AGAIN
from tests.soak.soak import Outcome, soak

SECONDS = 40
SEED = 7

# Servers and writers are killed: that is told in the log, as it should be.
pytestmark = pytest.mark.may_log


def test_everything_is_done_once_whatever_breaks(tmp_path: Path) -> None:
    outcome = soak(tmp_path, seconds=SECONDS, seed=SEED)
    assert outcome.problems == (), outcome.in_words
    assert set(outcome.faults) == {fault.kind for fault in plan_faults(SEED, SECONDS, 8)}
    kinds = {deed.order.kind for deed in outcome.deeds if deed.is_done}
    assert len(kinds) == 10, f"only {kinds} were done"
    assert any(deed.refusal == "not_enough_stock" for deed in outcome.deeds)


def test_the_same_seed_breaks_the_same() -> None:
    assert plan_faults(3, 60, 8) == plan_faults(3, 60, 8) != plan_faults(4, 60, 8)


# The auditor: a little of each wrong is found


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    outcome = soak(tmp_path_factory.mktemp("calm"), seconds=4, seed=1, writers=4, is_calm=True)
    assert outcome.problems == ()
    return outcome


Tampering = Callable[[list[Deed], Books], object]


def _first(deeds: list[Deed], kind: str) -> Deed:
    return next(
        deed for deed in deeds if deed.is_done and deed.order.kind == kind and not deed.order.way
    )


def _requests(deed: Deed) -> set[str]:
    return {each["request_id"] for each in deed.order.content.get("entries", ())}


def _entry_is_missing(deeds: list[Deed], books: Books) -> None:
    ordered = {request for deed in deeds for request in _requests(deed)}
    sold = [each for each in books.entries.values() if each.request_id in ordered]
    del books.entries[sold[-1].id]


def _entry_is_there_though_refused(deeds: list[Deed], _books: Books) -> None:
    _first(deeds, "post").answer = {"refused": "product_not_in_use", "details": {}}


def _entry_has_another_quantity(deeds: list[Deed], books: Books) -> None:
    number = min(_first(deeds, "post").answer["done"]["movements"].values())
    entry = books.entries[number]
    books.entries[number] = replace(entry, quantity=entry.quantity + 1)


def _entry_of_nobody(deeds: list[Deed], _books: Books) -> None:
    deeds.remove(_first(deeds, "post"))


def _second_answer_differs(deeds: list[Deed], _books: Books) -> None:
    again = next(deed for deed in deeds if deed.order.way == AGAIN)
    again.answer = {"done": {"movements": {}}}


def _balance_is_off(_deeds: list[Deed], books: Books) -> None:
    place, (on_hand, *rest) = next(iter(books.levels.items()))
    books.levels[place] = (on_hand + 1, *rest)


def _too_much_is_reserved(_deeds: list[Deed], books: Books) -> None:
    place, (on_hand, reserved, *rest) = next(iter(books.levels.items()))
    books.levels[place] = (on_hand, reserved + Decimal("0.001"), *rest)


def _average_is_off(_deeds: list[Deed], books: Books) -> None:
    number = max(books.entries)
    average = books.entries[number].average_after
    books.entries[number] = replace(books.entries[number], average_after=average + 1)


def _transfer_lost_goods(_deeds: list[Deed], books: Books) -> None:
    number, document = next(
        (number, each) for number, each in books.transfers.items() if each.status == "completed"
    )
    line = replace(document.lines[0], received=document.lines[0].received - 1)
    books.transfers[number] = replace(document, lines=(line, *document.lines[1:]))


def _transfer_of_nobody(deeds: list[Deed], _books: Books) -> None:
    deeds.remove(_first(deeds, "create"))


def _dispatched_and_still_pending(deeds: list[Deed], books: Books) -> None:
    number = _first(deeds, "dispatch").order.content["transfer"]
    books.transfers[number] = replace(books.transfers[number], status="pending")


def _balance_changed_without_a_document(_deeds: list[Deed], books: Books) -> None:
    books.witnessed.append(books.witnessed[0])


def _refused_though_there_was_enough(deeds: list[Deed], _books: Books) -> None:
    deed = next(deed for deed in deeds if deed.refusal == "not_enough_stock")
    details = {**deed.answer["details"], "available": "100000"}
    deed.answer = {**deed.answer, "details": details}


def _refused_by_no_rule(deeds: list[Deed], _books: Books) -> None:
    deed = next(deed for deed in deeds if deed.refusal == "not_enough_stock")
    deed.answer = {"refused": "because", "details": {}}


def _edit_was_lost(deeds: list[Deed], books: Books) -> None:
    product = _first(deeds, "edit").order.content["product"]
    books.versions[product] = (1, books.versions[product][1])


@pytest.mark.parametrize(
    "tamper",
    [
        _entry_is_missing,
        _entry_is_there_though_refused,
        _entry_has_another_quantity,
        _entry_of_nobody,
        _second_answer_differs,
        _balance_is_off,
        _too_much_is_reserved,
        _average_is_off,
        _transfer_lost_goods,
        _transfer_of_nobody,
        _dispatched_and_still_pending,
        _balance_changed_without_a_document,
        _refused_though_there_was_enough,
        _refused_by_no_rule,
        _edit_was_lost,
    ],
)
def test_the_auditor_finds(calm: Outcome, tamper: Tampering) -> None:
    deeds = [Deed(deed.order, deed.answer) for deed in calm.deeds]
    books = calm.books
    copied = replace(
        books,
        entries=dict(books.entries),
        transfers=dict(books.transfers),
        levels=dict(books.levels),
        witnessed=list(books.witnessed),
        versions=dict(books.versions),
    )
    assert audit(deeds, copied) == []
    tamper(deeds, copied)
    assert audit(deeds, copied) != []
