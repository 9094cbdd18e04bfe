"""The navigation at the side: places under their headings, the person, and how it looks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from inventory_desktop.ui.icons import IconLabel, set_icon
from inventory_desktop.ui.theme import Appearance, active, scaled
from inventory_desktop.ui.widgets.basics import button, frame, label, plain_tip, restyle
from inventory_desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    # The navigation is loaded with the window, the screens after somebody has signed in.
    from inventory_desktop.ui.screen import Screen

_WIDTH = 204
_FOLDED_WIDTH = 60
PALETTE_KEYS = "Ctrl+K"
"""What opens the palette, as Qt writes it."""
_MOST_KEYS = 9
"""Ctrl+1 to Ctrl+9 open the first places."""


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the navigation.

    Attributes:
        key: Its name in the program; wishes name it.
        title: Its name for people.
        icon: Lucide name.
        make: Makes what it shows, when it is first opened.
        section: Heading above it in the navigation; empty for none.
    """

    key: str
    title: str
    icon: str
    make: "Callable[[], Screen]"
    section: str = ""


def place_keys(number: int) -> str:
    """The keys that open a place.

    Args:
        number: From the top, counted from 0.

    Returns:
        As Qt writes them; empty for places further down.
    """
    return f"Ctrl+{number + 1}" if number < _MOST_KEYS else ""


class SideNavigation(QFrame):
    """Leads to the places; folds to their icons.

    Args:
        places: From top to bottom; those of a section stand together.
        person: Who is signed in.

    Signals:
        chosen: Key of a place.
        sign_out_wanted: The person wants to leave.
        palette_wanted: The person wants to search everything, or do something.
        settings_wanted: The person wants to change how the program works.
        appearance_chosen: The :class:`Appearance` that is wanted.
        folded: Whether only icons are to be seen from now on.
    """

    chosen = Signal(str)
    sign_out_wanted = Signal()
    palette_wanted = Signal()
    settings_wanted = Signal()
    appearance_chosen = Signal(object)
    folded = Signal(bool)

    def __init__(self, places: Sequence[Place], person: str) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self._places = tuple(places)
        self._group = QButtonGroup(self)
        self._texts: dict[QPushButton, str] = {}
        self._words: list[QLabel] = []
        self._lines: list[QFrame] = []
        self._is_folded = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 16, 12, 12)
        self._column.setSpacing(4)
        self._add_mark()
        self._add_search()
        self._add_places()
        self._column.addStretch()
        self._add_person(person)
        active().changed.connect(self._follow_theme)
        self._follow_theme()
        self._show_folding()

    @property
    def is_folded(self) -> bool:
        """Whether only icons are to be seen."""
        return self._is_folded

    def mark(self, key: str) -> None:
        """Shows which place is open."""
        for number, place in enumerate(self._places):
            if place.key == key:
                self._group.button(number).setChecked(True)

    def fold(self, folded: bool) -> None:  # noqa: FBT001  a property's value
        """Shows icons only, or icons and words."""
        if folded != self._is_folded:
            self._is_folded = folded
            self._show_folding()
            self.folded.emit(folded)

    def _add_mark(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 10)
        row.setSpacing(8)
        row.addWidget(IconLabel("warehouse", "accent", size=20))
        name = label(self.tr("Inventory"), "heading")
        self._words.append(name)
        row.addWidget(name, 1)
        self._column.addLayout(row)

    def _add_search(self) -> None:
        """An entry that looks like a search field, with its keys at the end."""
        keys = _as_written(PALETTE_KEYS)
        made = self._entry(self.tr("Search or do…"), "search")
        made.setProperty("looks", "field")
        tip = self.tr("Go somewhere, do something, find a product ({0})").format(keys)
        made.setToolTip(plain_tip(tip))
        made.clicked.connect(self.palette_wanted)
        hint = label(keys, "small")
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words.append(hint)
        row = QHBoxLayout(made)
        row.setContentsMargins(7, 0, 7, 0)
        row.addStretch()
        row.addWidget(hint)
        self._column.addSpacing(6)

    def _add_places(self) -> None:
        for section, members in groupby(enumerate(self._places), lambda item: item[1].section):
            if section:
                self._add_heading(section)
            for number, place in members:
                made = self._entry(place.title, place.icon)
                made.setCheckable(True)
                made.toggled.connect(lambda on, made=made, place=place: _tint(made, place, on))
                made.clicked.connect(lambda _on=False, key=place.key: self.chosen.emit(key))
                self._group.addButton(made, number)
                keys = _as_written(place_keys(number))
                tip = f"{place.title} ({keys})" if keys else place.title
                made.setToolTip(plain_tip(tip))

    def _add_heading(self, section: str) -> None:
        heading = label(section, "group")
        heading.setContentsMargins(12, 12, 0, 2)
        line = frame("line")
        self._words.append(heading)
        self._lines.append(line)
        self._column.addWidget(heading)
        self._column.addWidget(line)

    def _add_person(self, person: str) -> None:
        name = ElidedLabel(person)
        name.setProperty("role", "small")
        name.setContentsMargins(12, 4, 0, 4)
        self._words.append(name)
        self._column.addWidget(name)
        self._fold_button = self._entry("", "panel-left-close")
        self._fold_button.clicked.connect(lambda: self.fold(not self._is_folded))
        settings = self._entry(self.tr("Settings"), "settings")
        settings.clicked.connect(self.settings_wanted)
        self._look = self._entry("", "moon")
        self._look.clicked.connect(self._change_look)
        leave = self._entry(self.tr("Sign out"), "log-out")
        leave.setToolTip(plain_tip(self.tr("Sign out {0}").format(person)))
        leave.clicked.connect(self.sign_out_wanted)

    def _entry(self, text: str, icon: str) -> QPushButton:
        made = button(text, "nav", icon)
        made.setAccessibleName(text)
        self._texts[made] = text
        self._column.addWidget(made)
        return made

    def _show_folding(self) -> None:
        self.setFixedWidth(scaled(_FOLDED_WIDTH if self._is_folded else _WIDTH))
        for words in self._words:
            words.setVisible(not self._is_folded)
        for line in self._lines:
            line.setVisible(self._is_folded)
        title = self.tr("Unfold") if self._is_folded else self.tr("Fold")
        self._name(self._fold_button, title)
        set_icon(self._fold_button, "panel-left-open" if self._is_folded else "panel-left-close")
        for made, text in self._texts.items():
            made.setText("" if self._is_folded else text)
            restyle(made, "folded", self._is_folded)
            if not made.toolTip():
                made.setToolTip(plain_tip(text))

    def _name(self, made: QPushButton, text: str) -> None:
        self._texts[made] = text
        made.setAccessibleName(text)
        made.setToolTip(plain_tip(text))
        made.setText("" if self._is_folded else text)

    def _change_look(self) -> None:
        self.appearance_chosen.emit(Appearance.LIGHT if active().is_dark else Appearance.DARK)

    def _follow_theme(self) -> None:
        dark = active().is_dark
        self._name(self._look, self.tr("Light colours") if dark else self.tr("Dark colours"))
        set_icon(self._look, "sun" if dark else "moon")
        self.setFixedWidth(scaled(_FOLDED_WIDTH if self._is_folded else _WIDTH))


def _as_written(keys: str) -> str:
    """Keys as this system writes them, for example ⌘K."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _tint(made: QPushButton, place: Place, on: bool) -> None:  # noqa: FBT001  Qt's signal
    set_icon(made, place.icon, "accent" if on else "second")
