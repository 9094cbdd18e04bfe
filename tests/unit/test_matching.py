"""Which titles fit what was typed into the palette, and in which order."""

import pytest

from inventory_desktop.ui.everywhere.matching import fit

TITLES = ("New product", "Go to Products", "Import", "Go to Stock ledger", "Größe ändern")


def ranked(typed: str) -> list[str]:
    rated = [(fit(typed, title), title) for title in TITLES]
    fitting = [(rate, title) for rate, title in rated if rate is not None]
    return [title for _, title in sorted(fitting, key=lambda pair: -pair[0])]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("prod", "New product"),
        ("led", "Go to Stock ledger"),
        ("go led", "Go to Stock ledger"),
        ("imp", "Import"),
        ("GROSSE", "Größe ändern"),
        ("andern", "Größe ändern"),
        ("npr", "New product"),
    ],
)
def test_the_best_fit_stands_first(typed: str, first: str) -> None:
    assert ranked(typed)[0] == first


def test_every_word_must_fit() -> None:
    assert ranked("import ledger") == []
    assert fit("", "Anything") is not None


def test_a_beginning_goes_before_a_word_before_the_middle_before_scattered_letters() -> None:
    order = ("pen holder", "red pen", "open it", "p-e-n")
    rates = [fit("pen", title) for title in order]
    assert None not in rates
    assert rates == sorted(rates, key=lambda rate: -(rate or 0))
