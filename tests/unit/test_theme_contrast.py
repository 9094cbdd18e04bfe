"""Text can be read in every set of colours: contrast by WCAG 2.2, computed."""

import pytest
from PySide6.QtGui import QColor

from inventory_desktop.ui.theme import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Colours

GROUNDS = ("background", "surface", "side", "hover", "selection", "accent_background")
PAIRS = (
    *(("text", ground) for ground in GROUNDS),
    *(("second", ground) for ground in ("background", "surface", "side", "hover", "selection")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent", "surface"),
    ("accent", "accent_background"),
    ("good", "good_background"),
    ("warning", "warning_background"),
    ("bad", "bad_background"),
    ("bad", "surface"),
)


def luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("colours", "least"),
    [(LIGHT, 4.5), (DARK, 4.5), (LIGHT_CONTRAST, 7.0), (DARK_CONTRAST, 7.0)],
    ids=["light", "dark", "light contrast", "dark contrast"],
)
def test_text_stands_out_from_its_ground(colours: Colours, least: float) -> None:
    low = {
        f"{text} on {ground}": round(contrast(getattr(colours, text), getattr(colours, ground)), 2)
        for text, ground in PAIRS
        if contrast(getattr(colours, text), getattr(colours, ground)) < least
    }
    assert low == {}


@pytest.mark.parametrize("colours", [LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark"])
def test_strong_contrast_shows_the_edges_of_fields(colours: Colours) -> None:
    assert contrast(colours.field_line, colours.surface) >= 3
    assert contrast(colours.line, colours.surface) >= 3


def test_the_formula_is_that_of_the_standard() -> None:
    assert round(contrast(QColor("#000000"), QColor("#ffffff")), 2) == 21
    assert round(contrast(QColor("#777777"), QColor("#ffffff")), 2) == 4.48
