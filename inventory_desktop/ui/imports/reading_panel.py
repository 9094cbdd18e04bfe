"""How a file is read: its map, letters, separator, numbers, dates, and what its rows are."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from inventory_desktop.models import ImportKind, MovementType
from inventory_desktop.services.importing.choices import order_of
from inventory_desktop.services.importing.map_files import NamedMap
from inventory_desktop.services.importing.recognition import DATE_ORDERS
from inventory_desktop.ui.imports.draft import Draft
from inventory_desktop.ui.imports.import_names import (
    date_choices,
    decimal_choices,
    delimiter_choices,
    encoding_choices,
    type_choices,
    word_choices,
)
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.basics import button, label, scrolled
from inventory_desktop.ui.widgets.fields import ChoiceEdit, Field, TextEdit

_WIDTH = 304
_MOST_WORDS = 12


class ReadingPanel(QFrame):
    """What can be chosen beside the columns.

    Args:
        parent: Its Qt parent.

    Signals:
        map_chosen: A :class:`NamedMap`; None to have the columns recognised.
        chosen: Changes of the choices, by the names of :class:`Choices`.
        save_wanted: A name under which the map is to be saved.
    """

    map_chosen = Signal(object)
    chosen = Signal(object)
    save_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setFixedWidth(scaled(_WIDTH))
        self._draft: Draft | None = None
        self._words: dict[str, ChoiceEdit] = {}
        self.map = ChoiceEdit()
        self.encoding = ChoiceEdit()
        self.delimiter = ChoiceEdit()
        self.decimal_sign = ChoiceEdit()
        self.dates = ChoiceEdit()
        self.type = ChoiceEdit()
        self.makes_products = QCheckBox(self.tr("Make products that do not exist yet"))
        self.name = TextEdit(placeholder=self.tr("Name for next time"))
        self.save_button = button(self.tr("Save as map"), icon="save")
        self._make_fields()
        self._lay_out()
        self._connect()

    @property
    def words(self) -> Mapping[str, ChoiceEdit]:
        """The editors of the words in the column of types, by the word."""
        return self._words

    def show_draft(self, draft: Draft) -> None:
        """Shows what is chosen; nothing is told of it."""
        is_other_file = self._draft is None or self._draft.first is not draft.first
        is_other_maps = self._draft is None or self._draft.maps != draft.maps
        self._draft = None
        if is_other_file or is_other_maps:
            self._offer(draft)
        self._choose(draft)
        self._show_words(draft)
        self._show_fields(draft)
        self._draft = draft

    def _offer(self, draft: Draft) -> None:
        maps: list[tuple[str, object]] = [(self.tr("None: recognised by headers"), None)]
        maps += [(each.title, each) for each in draft.maps]
        self.map.set_choices(maps)
        source = draft.first.source
        self.encoding.set_choices(encoding_choices(source.encoding))
        self.delimiter.set_choices(delimiter_choices(draft.first.delimiter))
        self.decimal_sign.set_choices(decimal_choices())
        self.type.set_choices(type_choices())

    def _choose(self, draft: Draft) -> None:
        choices = draft.choices
        self.map.setCurrentIndex(_place_of(draft.named, draft.maps))
        self.encoding.choose(choices.encoding)
        self.delimiter.choose(choices.delimiter)
        self.decimal_sign.choose(choices.decimal_sign)
        order = order_of(choices.date_formats)
        self.dates.set_choices(date_choices(has_own=not order))
        self.dates.choose(order)
        self.type.choose(choices.movement_type)
        self.makes_products.setChecked(choices.makes_products)

    def _show_fields(self, draft: Draft) -> None:
        choices = draft.choices
        is_text = not draft.first.source.is_workbook
        is_moving = choices.kind is ImportKind.MOVEMENTS
        self._encoding_field.setVisible(is_text)
        self._delimiter_field.setVisible(is_text)
        self._dates_field.setVisible("occurred_at" in choices.fields)
        self._ambiguous.setVisible(draft.dates_are_ambiguous and "occurred_at" in choices.fields)
        is_typed = "movement_type" in choices.fields or choices.has_rules
        self._type_field.setVisible(is_moving and not is_typed)
        self.makes_products.setVisible(is_moving)
        self._rules.setVisible(choices.has_rules)

    def _show_words(self, draft: Draft) -> None:
        wanted = draft.choices.words if "movement_type" in draft.choices.fields else {}
        shown = () if draft.choices.has_rules else tuple(wanted)[:_MOST_WORDS]
        if tuple(self._words) != shown:
            self._make_words(shown)
        for word, editor in self._words.items():
            kind = wanted[word]
            editor.choose("" if kind is None else kind.value)
        self._words_box.setVisible(bool(shown))

    def _make_words(self, shown: tuple[str, ...]) -> None:
        while (item := self._words_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._words = {}
        for word in shown:
            editor = self._words[word] = ChoiceEdit()
            editor.set_choices(word_choices())
            editor.currentIndexChanged.connect(self._tell_words)
            self._words_column.addWidget(Field(self.tr("“{0}” means").format(word), editor))

    def _tell(self, **changes: Any) -> None:
        if self._draft is not None:
            self.chosen.emit(changes)

    def _tell_map(self) -> None:
        if self._draft is not None:
            found: NamedMap | None = self.map.currentData()
            self.map_chosen.emit(found)

    def _tell_words(self) -> None:
        if self._draft is None:
            return
        words = dict(self._draft.choices.words)
        for word, editor in self._words.items():
            chosen = editor.currentData()
            words[word] = MovementType(chosen) if chosen else None
        self._tell(words=words)

    def _tell_dates(self) -> None:
        order = self.dates.currentData()
        if order:
            self._tell(date_formats=DATE_ORDERS[order])

    def _connect(self) -> None:
        self.map.currentIndexChanged.connect(self._tell_map)
        self.encoding.currentIndexChanged.connect(
            lambda: self._tell(encoding=self.encoding.currentData())
        )
        self.delimiter.currentIndexChanged.connect(
            lambda: self._tell(delimiter=self.delimiter.currentData())
        )
        self.decimal_sign.currentIndexChanged.connect(
            lambda: self._tell(decimal_sign=self.decimal_sign.currentData())
        )
        self.dates.currentIndexChanged.connect(self._tell_dates)
        self.type.currentIndexChanged.connect(
            lambda: self._tell(movement_type=self.type.currentData())
        )
        self.makes_products.toggled.connect(lambda on: self._tell(makes_products=on))
        self.save_button.clicked.connect(lambda: self.save_wanted.emit(self.name.text()))
        self.name.returnPressed.connect(lambda: self.save_wanted.emit(self.name.text()))
        self.name.textEdited.connect(self.name_field.clear_error)

    def _make_fields(self) -> None:
        self._map_field = Field(self.tr("Map of columns"), self.map)
        self._encoding_field = Field(self.tr("Letters"), self.encoding)
        self._delimiter_field = Field(self.tr("Cells are parted by"), self.delimiter)
        self._decimal_field = Field(self.tr("Numbers are written with"), self.decimal_sign)
        self._dates_field = Field(self.tr("Dates are written as"), self.dates)
        self._type_field = Field(self.tr("Each row is"), self.type)
        self.name_field = Field(self.tr("Keep this for the next file"), self.name)
        self._ambiguous = label(
            self.tr("Day and month could be either way round in this file. Please look."), "error"
        )
        self._rules = label(self.tr("The map says by rules what each row is."), "small")
        for words in (self._ambiguous, self._rules):
            words.setWordWrap(True)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        self._words_box = QWidget()
        self._words_column = QVBoxLayout(self._words_box)
        self._words_column.setContentsMargins(0, 0, 0, 0)
        self._words_column.setSpacing(8)
        for widget in (
            self._map_field,
            self._rules,
            self._encoding_field,
            self._delimiter_field,
            self._decimal_field,
            self._dates_field,
            self._ambiguous,
            self._type_field,
            self._words_box,
            self.makes_products,
        ):
            column.addWidget(widget)
        column.addStretch()
        column.addWidget(self.name_field)
        column.addWidget(self.save_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(scrolled(content))


def _place_of(named: NamedMap | None, maps: tuple[NamedMap, ...]) -> int:
    """Where a map stands in the list; the first entry is none."""
    if named is None:
        return 0
    return next(
        (
            number
            for number, each in enumerate(maps, 1)
            if (each.name, each.is_own) == (named.name, named.is_own)
        ),
        0,
    )
