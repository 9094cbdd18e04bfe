"""Sentences for people that are written where there is no Qt, and can be said in any language.

A sentence is English text, and remembers the pattern and the values that it was made of. Who knows
the person's language (``ui/languages.py``) makes it anew from the translated pattern; everybody
else, the command line and the log for instance, takes it as the text that it is.
"""

from collections.abc import Mapping
from decimal import Decimal


class Sentence(str):  # noqa: SLOT000  a str cannot have slots of its own
    """English text with its parts.

    Attributes:
        pattern: The text with places, ``{0}`` or ``{sku}``.
        places: What stands in them, by place. Numbers are written as the person's language does;
            text stands as it is; a sentence is put into the person's language itself.
    """

    pattern: str
    places: Mapping[str, object]


def said(pattern: str, *values: object, **named: object) -> Sentence:
    """Makes a sentence; ``make translations`` finds the patterns by this name.

    Args:
        pattern: The sentence in English, a literal.
        values: For ``{0}``, ``{1}`` and so on.
        named: For ``{sku}`` and the like.
    """
    places = {str(place): value for place, value in enumerate(values)} | named
    texts = {place: _english(value) for place, value in places.items()}
    sentence = Sentence(fill(pattern, texts))
    sentence.pattern, sentence.places = pattern, places
    return sentence


def fill(pattern: str, texts: Mapping[str, str]) -> str:
    """Puts texts into a pattern's places.

    Args:
        pattern: With places such as ``{0}`` or ``{sku}``.
        texts: By place.
    """
    numbered = [texts[str(place)] for place in range(len(texts)) if str(place) in texts]
    return pattern.format(*numbered, **texts)


def _english(value: object) -> str:
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        text = f"{value:,f}" if isinstance(value, Decimal) else f"{value:,}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    return str(value)
