"""How well typed letters fit a title; pure, for lists that are filtered while typing."""

import unicodedata

_WHOLE, _WORD_START, _INSIDE, _SCATTERED = 3.0, 2.0, 1.0, 0.0


def fit(typed: str, title: str) -> float | None:
    """Rates how well typed letters fit a title.

    All words that were typed must fit, each as a beginning of the title, as a beginning of one of
    its words, anywhere inside it, or with its letters in this order. Case and accents do not count.

    Args:
        typed: What was typed; empty fits everything alike.
        title: What it is held against.

    Returns:
        The better the higher, or None if it does not fit.
    """
    target = _folded(title)
    rates = [_word_fit(word, target) for word in _folded(typed).split()]
    if any(rate is None for rate in rates):
        return None
    return sum(rate for rate in rates if rate is not None) - len(target) / 1000


def is_close(rate: float) -> bool:
    """Whether a title fits by more than letters that are scattered over it."""
    return rate > _INSIDE / 2


def _word_fit(word: str, title: str) -> float | None:
    if title.startswith(word):
        return _WHOLE
    if f" {word}" in f" {title}":
        return _WORD_START
    if word in title:
        return _INSIDE
    return _SCATTERED if _is_scattered(word, title) else None


def _is_scattered(word: str, title: str) -> bool:
    letters = iter(title)
    return all(letter in letters for letter in word)


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
