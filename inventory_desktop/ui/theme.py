"""Colours, fonts and the style sheet, light and dark.

One dictionary of colours per appearance feeds the palette, the style sheet and everything that is
painted by hand. Widgets that paint read :func:`colours` while they paint, so that a change of theme
needs nothing but a repaint.
"""

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from inventory_desktop.config import resource
from inventory_desktop.errors import BugError
from inventory_desktop.ui.mirroring import is_mirrored

_SIZES = re.compile(r"((?:font-size|min-height|max-height): )(\d+)px")
"""What grows with the text in the style sheet; borders and corners do not."""

TEXT_SIZE = 13
SMALL_SIZE = 12
TITLE_SIZE = 20
FIGURE_SIZE = 26
FIELD_HEIGHT = 32
RADIUS = 6
UNIT = 4
"""Distances are multiples of it."""

_LIGHT = {
    "background": "#f6f7f9",
    "surface": "#ffffff",
    "side": "#f0f2f5",
    "line": "#e3e6eb",
    "text": "#1a1f29",
    "second": "#5a6474",
    "third": "#8a94a3",
    "accent": "#2f5fe0",
    "accent_hover": "#2852c6",
    "on_accent": "#ffffff",
    "accent_background": "#e8eefc",
    "selection": "#e4ecfd",
    "hover": "#f3f5f8",
    "field_line": "#d3d8e0",
    "good": "#157347",
    "good_background": "#e2f4ea",
    "warning": "#9a5b00",
    "warning_background": "#fdf0d9",
    "bad": "#b4232c",
    "bad_background": "#fde7e8",
}
_DARK = {
    "background": "#14161a",
    "surface": "#1b1e24",
    "side": "#16181d",
    "line": "#2b3038",
    "text": "#e7eaf0",
    "second": "#a3acba",
    "third": "#737d8c",
    "accent": "#5b86f7",
    "accent_hover": "#7599f9",
    "on_accent": "#0c1220",
    "accent_background": "#17223d",
    "selection": "#24345c",
    "hover": "#22262d",
    "field_line": "#383e48",
    "good": "#5fd09a",
    "good_background": "#16352a",
    "warning": "#f0b45b",
    "warning_background": "#3a2c14",
    "bad": "#ff8b90",
    "bad_background": "#42202a",
}
_CONTRAST = {
    "background": "#ffffff",
    "side": "#ffffff",
    "line": "#6b7280",
    "text": "#000000",
    "second": "#22272e",
    "third": "#4b5563",
    "accent": "#0b3bb3",
    "accent_hover": "#082a80",
    "accent_background": "#dbe6ff",
    "selection": "#cfdcff",
    "hover": "#e9edf3",
    "field_line": "#4b5563",
    "good": "#0a5230",
    "warning": "#6b3d00",
    "bad": "#8f0f18",
}
"""What strong contrast changes of the light colours; text then has at least 7 : 1."""
_CONTRAST_DARK = {
    "background": "#000000",
    "surface": "#0a0b0d",
    "side": "#000000",
    "line": "#8a94a3",
    "text": "#ffffff",
    "second": "#dfe4ec",
    "third": "#b4bdc9",
    "accent": "#9dbaff",
    "accent_hover": "#c2d4ff",
    "on_accent": "#000000",
    "accent_background": "#14234f",
    "selection": "#243f80",
    "hover": "#23272e",
    "field_line": "#b4bdc9",
    "good": "#7fe6b3",
    "warning": "#ffd08a",
    "bad": "#ffb3b6",
}
"""The same for the dark colours."""


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one appearance, by what they are for.

    Attributes:
        third: Too faint for text that must be read: placeholders, disabled things, lines of icons.
        hover: Background of the row or button under the pointer.
    """

    background: QColor
    surface: QColor
    side: QColor
    line: QColor
    text: QColor
    second: QColor
    third: QColor
    accent: QColor
    accent_hover: QColor
    on_accent: QColor
    accent_background: QColor
    selection: QColor
    hover: QColor
    field_line: QColor
    good: QColor
    good_background: QColor
    warning: QColor
    warning_background: QColor
    bad: QColor
    bad_background: QColor

    def names(self) -> dict[str, str]:
        """The colours as the style sheet writes them."""
        return {field.name: getattr(self, field.name).name() for field in fields(self)}


LIGHT = Colours(**{name: QColor(value) for name, value in _LIGHT.items()})
DARK = Colours(**{name: QColor(value) for name, value in _DARK.items()})
LIGHT_CONTRAST = Colours(**{name: QColor(value) for name, value in (_LIGHT | _CONTRAST).items()})
DARK_CONTRAST = Colours(**{name: QColor(value) for name, value in (_DARK | _CONTRAST_DARK).items()})
TEXT_SCALES = (1.0, 1.15, 1.3, 1.5)
"""How large text can be, against its ordinary size."""


class Tone(StrEnum):
    """What a coloured word says about a state."""

    NEUTRAL = "neutral"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


class Appearance(StrEnum):
    """Which colours a person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Gives the application its colours and keeps them in step with the system.

    Args:
        application: The one that is dressed; the theme lives as long as it.
        appearance: What the person chose.
        strong_contrast: Whether text and lines stand out more.
        text_scale: Size of text, fields and rows against the ordinary one; holds for the life of
            the theme, because windows are laid out by it.
        system_scheme: Where the system's choice is read; tests put in their own.

    Signals:
        changed: The colours are other ones now. Only what keeps coloured pictures needs it.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        appearance: Appearance = Appearance.SYSTEM,
        *,
        strong_contrast: bool = False,
        text_scale: float = 1.0,
        system_scheme: Callable[[], Qt.ColorScheme] | None = None,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = appearance
        self._strong_contrast = strong_contrast
        self.text_scale = text_scale
        self._system_scheme = system_scheme or application.styleHints().colorScheme
        self._colours: Colours | None = None
        _Active.theme = self
        application.setStyle("Fusion")
        application.setFont(font())
        self._follow_choice()
        application.styleHints().colorSchemeChanged.connect(self.follow_system)

    @property
    def appearance(self) -> Appearance:
        """What the person chose."""
        return self._appearance

    @property
    def colours(self) -> Colours:
        """The colours that are shown now."""
        return self._colours or LIGHT

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are shown now."""
        return self._colours is DARK or self._colours is DARK_CONTRAST

    @property
    def strong_contrast(self) -> bool:
        """Whether text and lines stand out more."""
        return self._strong_contrast

    def set_strong_contrast(self, strong: bool) -> None:  # noqa: FBT001  a property's value
        """Has text and lines stand out more, or as usual, from now on."""
        self._strong_contrast = strong
        self._show(self._wanted())

    def set_appearance(self, appearance: Appearance) -> None:
        """Shows light, dark or the system's colours from now on."""
        self._appearance = appearance
        self._follow_choice()

    def follow_system(self) -> None:
        """Reads the system's choice again; an unknown one counts as light."""
        self._show(self._wanted())

    def _wanted(self) -> Colours:
        dark = self._appearance is Appearance.DARK
        if self._appearance is Appearance.SYSTEM:
            dark = self._system_scheme() is Qt.ColorScheme.Dark
        if self._strong_contrast:
            return DARK_CONTRAST if dark else LIGHT_CONTRAST
        return DARK if dark else LIGHT

    def _follow_choice(self) -> None:
        """Tells Qt too, so that window frames of the system fit."""
        hints = self._application.styleHints()
        if self._appearance is Appearance.SYSTEM:
            hints.unsetColorScheme()
        elif self._appearance is Appearance.DARK:
            hints.setColorScheme(Qt.ColorScheme.Dark)
        else:
            hints.setColorScheme(Qt.ColorScheme.Light)
        self._show(self._wanted())

    def _show(self, wanted: Colours) -> None:
        if wanted is self._colours:
            return
        self._colours = wanted
        self._application.setPalette(palette_of(wanted))
        self._application.setStyleSheet(style_sheet_of(wanted))
        self.changed.emit()


class _Active:
    """Holds the one theme of the process, as Qt holds the one application."""

    theme: Theme | None = None


def active() -> Theme:
    """Returns the theme of the application.

    Raises:
        BugError: If the composition root has not made one yet.
    """
    if _Active.theme is None:
        raise BugError("A widget was made before the theme.")
    return _Active.theme


def colours() -> Colours:
    """Returns the colours that are shown now; read them while painting, do not keep them."""
    return active().colours


def tone_colours(tone: Tone) -> tuple[QColor, QColor]:
    """Returns foreground and background of a tone."""
    now = colours()
    return {
        Tone.NEUTRAL: (now.second, now.line),
        Tone.GOOD: (now.good, now.good_background),
        Tone.WARNING: (now.warning, now.warning_background),
        Tone.BAD: (now.bad, now.bad_background),
    }[tone]


def style_sheet_of(wanted: Colours) -> str:
    """Fills the style sheet's template with colours, sizes and the folder of its pictures."""
    template = Template(resource("style.qss.template").read_text(encoding="utf-8"))
    pictures = resource("icons").as_posix()
    begin, end = ("right", "left") if is_mirrored() else ("left", "right")
    sheet = template.substitute(wanted.names(), icons=pictures, begin=begin, end=end)
    return _SIZES.sub(lambda found: f"{found[1]}{scaled(int(found[2]))}px", sheet)


def palette_of(wanted: Colours) -> QPalette:
    """Returns the palette for what the style sheet leaves to Fusion."""
    palette = QPalette()
    role = QPalette.ColorRole
    for where, colour in (
        (role.Window, wanted.background),
        (role.WindowText, wanted.text),
        (role.Base, wanted.surface),
        (role.AlternateBase, wanted.hover),
        (role.Text, wanted.text),
        (role.PlaceholderText, wanted.third),
        (role.Button, wanted.surface),
        (role.ButtonText, wanted.text),
        (role.BrightText, wanted.bad),
        (role.ToolTipBase, wanted.surface),
        (role.ToolTipText, wanted.text),
        (role.Highlight, wanted.accent),
        (role.HighlightedText, wanted.on_accent),
        (role.Accent, wanted.accent),
        (role.Link, wanted.accent),
        (role.LinkVisited, wanted.accent),
        (role.Light, wanted.surface),
        (role.Midlight, wanted.hover),
        (role.Mid, wanted.line),
        (role.Dark, wanted.field_line),
        (role.Shadow, wanted.field_line),
    ):
        palette.setColor(where, colour)
    for where in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, wanted.third)
    return palette


def scaled(size: int) -> int:
    """Returns a length that grows with the text.

    Args:
        size: Pixels at the ordinary size of text.
    """
    theme = _Active.theme
    return size if theme is None else round(size * theme.text_scale)


def font(
    size: int = TEXT_SIZE,
    weight: QFont.Weight = QFont.Weight.Normal,
    *,
    tabular: bool = False,
) -> QFont:
    """Returns the application's font in another size or weight.

    Args:
        size: Height in pixels at 100 %.
        weight: How heavy.
        tabular: Digits of equal width, for figures that stand below each other.
    """
    return _font(scaled(size), weight, tabular=tabular)


@cache
def _font(size: int, weight: QFont.Weight, *, tabular: bool) -> QFont:
    result = _application_font()
    result.setPixelSize(size)
    result.setWeight(weight)
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def _application_font() -> QFont:
    """The system's own font on Windows and macOS; elsewhere Inter if it is installed."""
    result = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if sys.platform not in {"win32", "darwin"} and QFontDatabase.hasFamily("Inter"):
        result = QFont("Inter")
    return result
