"""Which columns of a table are shown, in which order and how wide, as a person arranged them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

_NARROWEST, _WIDEST = 40, 2000


@dataclass(frozen=True, slots=True)
class TableLayout:
    """What a person changed of a table's columns; all by the columns' keys.

    Attributes:
        order: Columns from left to right; those not named follow in their own order.
        shown: Columns that are to be seen though room is short, or that are usually hidden.
        hidden: Columns that are not to be seen.
        widths: Widths in pixels that were set by dragging.
    """

    order: tuple[str, ...] = ()
    shown: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    widths: Mapping[str, int] = field(default_factory=dict)

    def arranged(self, keys: Sequence[str]) -> list[str]:
        """Puts a table's columns into this order; keys that the table does not have are ignored."""
        named = [key for key in dict.fromkeys(self.order) if key in keys]
        return [*named, *(key for key in keys if key not in named)]

    def as_json(self) -> dict[str, Any]:
        """The layout as JSON can hold it."""
        return {
            "order": list(self.order),
            "shown": sorted(self.shown),
            "hidden": sorted(self.hidden),
            "widths": dict(self.widths),
        }


def layout_from(stored: object) -> TableLayout:
    """Reads a layout that was stored; what cannot be read counts as not arranged.

    Args:
        stored: What :meth:`TableLayout.as_json` wrote, by this or another version.
    """
    if not isinstance(stored, dict):
        return TableLayout()
    widths = stored.get("widths")
    return TableLayout(
        order=tuple(_texts(stored.get("order"))),
        shown=frozenset(_texts(stored.get("shown"))),
        hidden=frozenset(_texts(stored.get("hidden"))),
        widths={
            key: width
            for key, width in (widths if isinstance(widths, dict) else {}).items()
            if isinstance(key, str) and isinstance(width, int) and _NARROWEST <= width <= _WIDEST
        },
    )


def _texts(stored: object) -> list[str]:
    return [each for each in stored if isinstance(each, str)] if isinstance(stored, list) else []
