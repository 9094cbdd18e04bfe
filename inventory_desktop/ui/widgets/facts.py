"""Facts about one thing in a pane: figures at the top, names and values below each other."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from inventory_desktop.ui.mirroring import end
from inventory_desktop.ui.widgets.basics import label
from inventory_desktop.ui.widgets.figure_card import FigureCard

_LONGEST_FIGURE = 9
_LONGEST_IN_PAIRS = 15
_MOST_IN_ROW = 3
_LONG_WORD = re.compile(r"\S{14}")
_BREAK = "\u200b"
"""A zero-width space: a line may end here."""


def wrapping_label(text: str, role: str = "") -> QLabel:
    """Makes a label of as many lines as it needs; long words are broken too."""
    made = label(breakable(text), role)
    made.setWordWrap(True)
    return made


def breakable(text: str) -> str:
    """Lets lines end inside long words, which would widen a pane otherwise."""
    return _LONG_WORD.sub(lambda found: found.group() + _BREAK, text)


def figure_cards(figures: Sequence[tuple[str, str]]) -> QGridLayout:
    """Puts figures side by side, in pairs, or below each other where one of them is long.

    Args:
        figures: Caption and figure of each.
    """
    longest = max((len(text) for _, text in figures), default=0)
    columns = len(figures)
    if longest > _LONGEST_IN_PAIRS:
        columns = 1
    elif longest > _LONGEST_FIGURE or columns > _MOST_IN_ROW:
        columns = 2
    grid = QGridLayout()
    grid.setSpacing(8)
    for number, (caption, text) in enumerate(figures):
        card = FigureCard(caption)
        card.set_text(text)
        grid.addWidget(card, number // columns, number % columns)
    return grid


def fact_grid(facts: Iterable[tuple[str, str]]) -> QGridLayout:
    """Puts names to the left and values to the right.

    Args:
        facts: Name and value of each.
    """
    grid = QGridLayout()
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for number, (name, value) in enumerate(facts):
        grid.addWidget(label(name, "second"), number, 0, Qt.AlignmentFlag.AlignTop)
        text = wrapping_label(value)
        text.setAlignment(end())
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grid.addWidget(text, number, 1)
    return grid
