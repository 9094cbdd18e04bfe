"""Sentences that remember what they were made of."""

import copy
import pickle
from decimal import Decimal

import pytest

from inventory_desktop.sentences import Sentence, fill, said


def test_a_sentence_is_its_english_text() -> None:
    sentence = said("Only {0} of {sku} are left.", Decimal("1234.500"), sku="A{1}")
    assert sentence == "Only 1,234.5 of A{1} are left."
    assert sentence.pattern == "Only {0} of {sku} are left."
    assert sentence.places == {"0": Decimal("1234.500"), "sku": "A{1}"}


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1000, "1,000"),
        (Decimal("1E+3"), "1,000"),
        (Decimal("0.100"), "0.1"),
        (True, "True"),
        ("2000", "2000"),
        (None, "None"),
    ],
)
def test_numbers_are_written_for_reading_and_texts_stand_as_they_are(
    value: object, text: str
) -> None:
    assert said("{0}", value) == text


def test_places_may_change_their_order_in_another_language() -> None:
    assert fill("{1} von {0}", {"0": "5", "1": "3"}) == "3 von 5"


@pytest.mark.parametrize("made", [copy.deepcopy, lambda it: pickle.loads(pickle.dumps(it))])  # noqa: S301
def test_a_copy_remembers_its_parts(made: object) -> None:
    sentence = said("Only {0}.", 3)
    copied = made(sentence)  # type: ignore[operator]
    assert isinstance(copied, Sentence)
    assert (copied, copied.pattern, copied.places) == ("Only 3.", "Only {0}.", {"0": 3})
