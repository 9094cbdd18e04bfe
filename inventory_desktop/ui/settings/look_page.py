"""Settings of the look: language, colours, contrast, size of text."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inventory_desktop.ui.languages import Language
from inventory_desktop.ui.preferences import Preferences
from inventory_desktop.ui.theme import TEXT_SCALES, Appearance, Theme
from inventory_desktop.ui.widgets.basics import label
from inventory_desktop.ui.widgets.choice_chips import ChoiceChips
from inventory_desktop.ui.widgets.facts import wrapping_label
from inventory_desktop.ui.widgets.fields import ChoiceEdit, Field

# Whoever looks for a language looks for its own name.
_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.ARABIC: "العربية",
}


class LookPage(QWidget):
    """Colours at once; language and size of text from the next start.

    Args:
        preferences: Where the choices are kept.
        theme: What shows them.
    """

    def __init__(self, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self._preferences = preferences
        self._theme = theme
        self.language = ChoiceEdit()
        self.language.set_choices(
            (
                (self.tr("As the system"), Language.SYSTEM),
                *((_NAMES[each], each) for each in Language if each in _NAMES),
            )
        )
        self.appearance = ChoiceChips(
            (
                (self.tr("As the system"), Appearance.SYSTEM),
                (self.tr("Light"), Appearance.LIGHT),
                (self.tr("Dark"), Appearance.DARK),
            )
        )
        self.contrast = ChoiceChips(((self.tr("Usual"), False), (self.tr("Strong"), True)))
        self.text_size = ChoiceEdit()
        self.text_size.set_choices((f"{round(100 * each)} %", each) for each in TEXT_SCALES)
        self._later = wrapping_label(self.tr("Holds from the next start."), "small")
        self._language_later = wrapping_label(self.tr("Holds from the next start."), "small")
        self._show()
        self._connect()
        self._lay_out()

    def _show(self) -> None:
        self.language.choose(self._preferences.language)
        self.appearance.choose(self._theme.appearance)
        self.contrast.choose(self._theme.strong_contrast)
        self.text_size.choose(self._preferences.text_scale)
        self._later.hide()
        self._language_later.hide()

    def _connect(self) -> None:
        self.appearance.chosen.connect(self._choose_appearance)
        self.contrast.chosen.connect(self._choose_contrast)
        self.text_size.currentIndexChanged.connect(self._choose_text_size)
        self.language.currentIndexChanged.connect(self._choose_language)

    def _choose_appearance(self, appearance: Appearance) -> None:
        self._preferences.appearance = appearance
        self._theme.set_appearance(appearance)

    def _choose_contrast(self, strong: bool) -> None:  # noqa: FBT001  a chip's value
        self._preferences.strong_contrast = strong
        self._theme.set_strong_contrast(strong)

    def _choose_text_size(self) -> None:
        self._preferences.text_scale = self.text_size.currentData()
        self._later.show()

    def _choose_language(self) -> None:
        self._preferences.language = Language(self.language.currentData())
        self._language_later.show()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Field(self.tr("Language"), self.language))
        column.addWidget(self._language_later)
        column.addSpacing(8)
        for title, widget in (
            (self.tr("Colours"), self.appearance),
            (self.tr("Contrast"), self.contrast),
        ):
            column.addWidget(label(title, "label"))
            column.addWidget(widget)
            widget.setAccessibleName(title)
            column.addSpacing(8)
        column.addWidget(Field(self.tr("Size of text"), self.text_size))
        column.addWidget(self._later)
