"""What was typed becomes LIKE patterns."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inventory_desktop.services.product_list import MOST_SEARCH_WORDS, search_patterns


def matches(pattern: str, text: str) -> bool:
    """LIKE as PostgreSQL does it: % is anything, _ one sign, and \\ takes the next literally."""
    expression, signs = "", iter(pattern)
    for sign in signs:
        if sign == "\\":
            expression += re.escape(next(signs))
        else:
            expression += {"%": ".*", "_": "."}.get(sign, re.escape(sign))
    return re.fullmatch(expression, text, re.DOTALL) is not None


@pytest.mark.parametrize(
    ("typed", "patterns"),
    [
        ("", []),
        ("   ", []),
        ("Tea", ["%tea%"]),
        ("te", ["% te%"]),
        ("Green TEA pot", ["%green%", "%tea%", "%pot%"]),
        ("100%", [r"%100\%%"]),
        ("a_b", [r"%a\_b%"]),
        ("c:\\d", [r"%c:\\d%"]),
        ("\x00", []),
        ("ab\x00c", ["%abc%"]),
        ("ÄPFEL", ["%äpfel%"]),
    ],
)
def test_words_are_lowered_and_taken_literally(typed: str, patterns: list[str]) -> None:
    assert search_patterns(typed) == patterns


def test_more_words_than_anybody_types_are_left_out() -> None:
    assert len(search_patterns(" ".join(["word"] * 100))) == MOST_SEARCH_WORDS


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["C", "Z"]), min_size=3, max_size=9), max_size=8
    )
)
def test_words_are_found_in_a_text_that_holds_them_in_any_order(words: list[str]) -> None:
    text = f" sku {' '.join(words[::-1]).lower()} category".replace("\x00", "")
    assert all(matches(pattern, text) for pattern in search_patterns(" ".join(words)))


@given(st.text(alphabet="%_\\ab", min_size=3, max_size=3), st.text(alphabet="ab%_\\", max_size=8))
def test_signs_of_like_mean_only_themselves(typed: str, text: str) -> None:
    (pattern,) = search_patterns(typed)
    assert matches(pattern, text) == (typed in text)
