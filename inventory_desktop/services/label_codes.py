"""The codes that are printed on labels: which one, and its dark and light modules.

The sizes are those of the GS1 General Specifications (section 5): an EAN-13 keeps 11 modules free
before it and 7 behind, Code 128 keeps 10 on either side, a QR code 4 all around.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import segno
from barcode.codex import Code128
from barcode.ean import EuropeanArticleNumber13

from inventory_desktop.errors import BugError
from inventory_desktop.services.barcodes import expected_ending

_EAN_DIGITS = 13
_QUIET_OF_EAN = (11, 7)
_QUIET_OF_CODE_128 = 10
_QUIET_OF_QR = 4
_SWITCH_TO_PAIRS = 99
_KEPT_SYMBOLS = 4096


class _Code128(Code128):  # type: ignore[misc]  # the library has no types
    """Keeps two nines at the beginning, which the library takes for a switch and loses.

    It begins with pairs of digits, and shortens a switch right after that. The pair 99 has the
    number of the switch to pairs, which never comes first.
    """

    def _try_to_optimize(self, encoded: list[int]) -> list[int]:
        if encoded[1] == _SWITCH_TO_PAIRS:
            return encoded
        shortened: list[int] = super()._try_to_optimize(encoded)
        return shortened


class CodeKind(StrEnum):
    """A kind of code."""

    EAN_13 = "ean_13"
    CODE_128 = "code_128"
    QR = "qr"


@dataclass(frozen=True, slots=True)
class Symbol:
    """A code as a scanner sees it.

    Attributes:
        kind: Its kind.
        text: What it says.
        rows: Its modules from top to bottom, ``1`` for dark ones; bars are a single row.
        quiet_before, quiet_after: Modules that stay light at its left and right; for a QR code
            above and below as well.
    """

    kind: CodeKind
    text: str
    rows: tuple[str, ...]
    quiet_before: int
    quiet_after: int

    @property
    def is_matrix(self) -> bool:
        """Whether it is a square instead of bars."""
        return self.kind is CodeKind.QR

    @property
    def width(self) -> int:
        """Modules from the left to the right, with what stays light beside it."""
        return self.quiet_before + len(self.rows[0]) + self.quiet_after


def can_be(kind: CodeKind, text: str) -> bool:
    """Whether a kind of code can say a text."""
    if kind is CodeKind.EAN_13:
        return is_ean(text)
    if kind is CodeKind.CODE_128:
        return bool(text) and text.isascii() and text.isprintable()
    return bool(text)


def is_ean(text: str) -> bool:
    """Whether a text is a valid EAN-13: thirteen digits, the last of which checks the others."""
    is_number = len(text) == _EAN_DIGITS and text.isascii() and text.isdecimal()
    return is_number and expected_ending(text) is None


@lru_cache(maxsize=_KEPT_SYMBOLS)
def encode(kind: CodeKind, text: str) -> Symbol:
    """Works out the modules of a code; the last ones are remembered.

    Args:
        kind: Which code.
        text: What it is to say, of which :func:`can_be` is true.

    Raises:
        BugError: It cannot say this.
    """
    if not can_be(kind, text):
        raise BugError(f"{kind.value} cannot say {text!r}.")
    if kind is CodeKind.EAN_13:
        rows = tuple(EuropeanArticleNumber13(text).build())
        return Symbol(kind, text, rows, *_QUIET_OF_EAN)
    if kind is CodeKind.CODE_128:
        rows = tuple(_Code128(text).build())
        return Symbol(kind, text, rows, _QUIET_OF_CODE_128, _QUIET_OF_CODE_128)
    return Symbol(kind, text, _matrix(text), _QUIET_OF_QR, _QUIET_OF_QR)


def _matrix(text: str) -> tuple[str, ...]:
    """A QR code that survives the loss of 15 % of its modules."""
    encoding = None if text.isascii() else "utf-8"
    made = segno.make_qr(text, error="m", boost_error=False, encoding=encoding)
    return tuple("".join(str(int(module)) for module in row) for row in made.matrix)
