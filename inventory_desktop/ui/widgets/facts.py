"""Facts about one thing in a pane: figures at the top, names and values below each other."""

import re
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from inventory_desktop.ui.widgets.basics import label
from inventory_desktop.ui.widgets.figure_card import FigureCard

_LONGEST_FIGURE = 9
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


def figure_cards(figures: Sequence[tuple[str, str]]) -> QBoxLayout:
    """Puts figures side by side, or below each other where one of them is long.

    Args:
        figures: Caption and figure of each.
    """
    is_long = any(len(text) > _LONGEST_FIGURE for _, text in figures)
    box: QBoxLayout = QVBoxLayout() if is_long else QHBoxLayout()
    box.setSpacing(8)
    for caption, text in figures:
        card = FigureCard(caption)
        card.set_text(text)
        box.addWidget(card, 1)
    return box


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
        text.setAlignment(Qt.AlignmentFlag.AlignRight)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grid.addWidget(text, number, 1)
    return grid
