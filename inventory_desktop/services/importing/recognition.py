"""What the columns of a file are, found out from its headers and first rows. Pure functions."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC

from inventory_desktop.models import ImportKind, MovementType
from inventory_desktop.services.importing.headers import HOLDS, OUT_OF_USE, SURE, Holds, likeness
from inventory_desktop.services.importing.maps import MOVEMENT_FIELDS, PRODUCT_FIELDS
from inventory_desktop.services.importing.values import date_parser, number_parser

FIELDS = {
    ImportKind.PRODUCTS: frozenset(PRODUCT_FIELDS | {OUT_OF_USE}),
    ImportKind.MOVEMENTS: frozenset(MOVEMENT_FIELDS),
}
"""What a column can be taken for."""

ISO = "y-m-d"
DATE_ORDERS: dict[str, tuple[str, ...]] = {
    ISO: (),
    "d.m.y": ("%d.%m.%Y", "%d.%m.%Y %H:%M", "%d.%m.%Y %H:%M:%S", "%d.%m.%y", "%d.%m.%y %H:%M"),
    "d/m/y": ("%d/%m/%Y", "%d/%m/%Y %H:%M", "%d/%m/%Y %H:%M:%S", "%d/%m/%y", "%d/%m/%y %H:%M"),
    "m/d/y": (
        "%m/%d/%Y", "%m/%d/%Y %H:%M", "%m/%d/%Y %H:%M:%S", "%m/%d/%Y %I:%M %p",
        "%m/%d/%Y %I:%M:%S %p", "%m/%d/%y", "%m/%d/%y %H:%M", "%m/%d/%y %I:%M %p",
    ),
    "d-m-y": ("%d-%m-%Y", "%d-%m-%Y %H:%M", "%d-%m-%Y %H:%M:%S"),
    "y/m/d": ("%Y/%m/%d", "%Y/%m/%d %H:%M", "%Y/%m/%d %H:%M:%S"),
    "d mon y": ("%d %b %Y", "%d %b %Y %H:%M", "%d %B %Y", "%d-%b-%Y", "%d-%b-%y"),
}  # fmt: skip
"""Formats by the order of day, month and year; ISO 8601 needs none."""

TYPE_WORDS: dict[str, MovementType] = {
    **dict.fromkeys(
        ("purchase", "buy", "receipt", "in", "inbound", "goods receipt", "einkauf", "zugang",
         "wareneingang", "eingang", "zukauf", "lieferung"),
        MovementType.PURCHASE,
    ),
    **dict.fromkeys(
        ("sale", "sell", "sold", "out", "outbound", "issue", "goods issue", "verkauf", "abgang",
         "warenausgang", "ausgang", "verkauft"),
        MovementType.SALE,
    ),
    **dict.fromkeys(
        ("return", "returned", "refund", "customer return", "retoure", "rueckgabe", "rückgabe",
         "ruecksendung", "rücksendung", "gutschrift"),
        MovementType.RETURN,
    ),
    **dict.fromkeys(
        ("damaged", "damage", "broken", "scrap", "scrapped", "waste", "loss", "lost", "bruch",
         "schaden", "beschädigt", "beschaedigt", "schwund", "verlust", "verschrottung"),
        MovementType.DAMAGED,
    ),
    **dict.fromkeys(
        ("adjustment", "adjust", "correction", "stock count", "count", "inventory", "korrektur",
         "inventur", "anpassung", "umbuchung", "bestandskorrektur"),
        MovementType.ADJUSTMENT,
    ),
}  # fmt: skip
"""Words of other programs for a kind of movement."""

_YES = frozenset({"yes", "y", "true", "1", "x", "on", "ja", "j", "wahr", "active", "aktiv"})
_NO = frozenset({"no", "n", "false", "0", "", "off", "nein", "falsch", "inactive", "inaktiv"})
_FITTING = 0.8
_FITTING_IF_SURE = 0.5
"""Share of a column's cells that must read as numbers or dates for it to hold them; less where the
header leaves no doubt, since rows that are refused are seen, and a column that is not taken is not.
"""
_MOST_READ = 100
"""Different cells of a column that are looked at; reading dates in all orders takes its time."""
_MOST_TYPES = 30
"""A column with more different words says no type."""
_WITH_DECIMALS = (
    re.compile(r"[0-9]([.,])(?:[0-9]{1,2}|[0-9]{4,})$"),
    re.compile(r"(?:[0-9]{4}|(?<![0-9])0)([.,])[0-9]{3}$"),
)
_GROUPED_COMMA = re.compile(r"[0-9]\.[0-9]{3},[0-9]")
_GROUPED_POINT = re.compile(r"[0-9],[0-9]{3}\.[0-9]")


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a file's columns seem to be.

    Attributes:
        kind: What it brings.
        fields: Field of each column, from left to right; empty: none.
        decimal_sign: ``.`` or ``,``.
        date_order: A key of :data:`DATE_ORDERS`.
        dates_are_ambiguous: Whether day and month could as well be the other way round.
        words: What the words in the column of types mean; None for words that say nothing to us.
    """

    kind: ImportKind
    fields: tuple[str, ...]
    decimal_sign: str = "."
    date_order: str = ISO
    dates_are_ambiguous: bool = False
    words: Mapping[str, MovementType | None] = field(default_factory=dict)


def recognise(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    kind: ImportKind | None = None,
    *,
    delimiter: str = ",",
    day_first: bool = True,
) -> Recognised:
    """Finds out what the columns are.

    Args:
        header: The headers.
        rows: The first rows, each as wide as the header.
        kind: What the file brings; None: found out.
        delimiter: Of the file; a semicolon suggests that numbers are written with a comma.
        day_first: What a date such as 03/04/2026 means where nothing tells.
    """
    columns = [[cell for row in rows if (cell := row[at].strip())] for at in range(len(header))]
    chosen = kind or _kind(header, columns)
    fields = _fields(header, columns, chosen)
    by_field = {name: column for name, column in zip(fields, columns, strict=True) if name}
    numbers = [cell for name in by_field if HOLDS[name] is Holds.NUMBER for cell in by_field[name]]
    order, is_ambiguous = date_order(by_field.get("occurred_at", ()), day_first=day_first)
    return Recognised(
        kind=chosen,
        fields=fields,
        decimal_sign=decimal_sign(numbers, "," if delimiter == ";" else "."),
        date_order=order,
        dates_are_ambiguous=is_ambiguous,
        words=type_words(by_field.get("movement_type", ())),
    )


def decimal_sign(numbers: Sequence[str], usual: str = ".") -> str:
    """Which sign numbers are written with.

    Args:
        numbers: Cells that hold numbers.
        usual: What is taken where nothing tells, as with "1,234".
    """
    votes = {".": 0, ",": 0}
    for number in numbers:
        if sign := _sign_of(number):
            votes[sign] += 1
    if votes["."] == votes[","]:
        return usual
    return max(votes, key=lambda sign: votes[sign])


def date_order(dates: Sequence[str], *, day_first: bool = True) -> tuple[str, bool]:
    """In which order dates are written.

    Args:
        dates: Cells that hold dates.
        day_first: What is taken where day and month could be either.

    Returns:
        A key of :data:`DATE_ORDERS`, ISO if none fits; and whether day and month could be either.
    """
    shares = {name: _share(dates, _date_reader(name)) for name in DATE_ORDERS}
    best = [name for name, share in shares.items() if share and share == max(shares.values())]
    if ISO in best:  # The other orders understand it as well.
        return ISO, False
    if {"d/m/y", "m/d/y"} <= set(best):
        return ("d/m/y" if day_first else "m/d/y"), True
    return (best[0] if best else ISO), False


def type_words(cells: Sequence[str]) -> dict[str, MovementType | None]:
    """The different words for types of movement, and what each means as far as it is known."""
    words = dict.fromkeys(cell.casefold() for cell in cells)
    return {word: TYPE_WORDS.get(word) for word in words}


def yes_no_words(cells: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words that mean yes and those that mean no in a column; unknown ones are in neither."""
    words = dict.fromkeys(cell.casefold() for cell in cells)
    yes = tuple(word for word in words if word in _YES)
    no = tuple(word for word in words if word in _NO)
    return yes or ("yes",), no or ("no",)


def _kind(header: Sequence[str], columns: Sequence[Sequence[str]]) -> ImportKind:
    """Movements have a quantity, and say besides when, what kind, or on which paper."""
    names = _fields(header, columns, ImportKind.MOVEMENTS)
    found = dict(zip(names, columns, strict=True))
    is_dated = bool({"occurred_at", "reference_number"} & set(found))
    # Products have types too, but no sales.
    is_typed = any(type_words(found.get("movement_type", ())).values())
    is_moving = "quantity" in found and (is_dated or is_typed)
    return ImportKind.MOVEMENTS if is_moving else ImportKind.PRODUCTS


def _fields(
    header: Sequence[str], columns: Sequence[Sequence[str]], kind: ImportKind
) -> tuple[str, ...]:
    """Gives each field to the column that is most like it, the surest first."""
    likely = sorted(
        (
            (-like, at, name)
            for at, title in enumerate(header)
            for name in FIELDS[kind]
            if (like := likeness(title, name)) and _can_hold(name, columns[at], like)
        ),
    )
    given: dict[int, str] = {}
    for _rank, at, name in likely:
        if (
            at not in given
            and not _is_taken(name, given.values())
            and header.count(header[at]) == 1
        ):
            given[at] = name
    return tuple(given.get(at, "") for at in range(len(header)))


def _is_taken(name: str, given: Collection[str]) -> bool:
    same = {"is_active", OUT_OF_USE}
    return name in given or (name in same and bool(same & set(given)))


def _can_hold(name: str, cells: Sequence[str], like: int) -> bool:
    if not cells:
        return True
    holds = HOLDS[name]
    needed = _FITTING_IF_SURE if like >= SURE else _FITTING
    if holds is Holds.NUMBER:
        return max(_share(cells, number_parser(sign)) for sign in ".,") >= needed
    if holds is Holds.DATE:
        return max(_share(cells, _date_reader(order)) for order in DATE_ORDERS) >= needed
    if holds is Holds.YES_NO:
        return all(cell.casefold() in _YES | _NO for cell in cells)
    return holds is not Holds.TYPE or len(type_words(cells)) <= _MOST_TYPES


def _date_reader(order: str) -> Callable[[str], object]:
    return date_parser(DATE_ORDERS[order], UTC)


def _share(cells: Sequence[str], read: Callable[[str], object]) -> float:
    """Which part of the cells can be read."""
    seen = list(dict.fromkeys(cells))[:_MOST_READ]
    return sum(_reads(cell, read) for cell in seen) / len(seen) if seen else 0.0


def _reads(cell: str, read: Callable[[str], object]) -> bool:
    try:
        read(cell)
    except ValueError:
        return False
    return True


def _sign_of(number: str) -> str:
    """The decimal sign of one number; empty if it could be either or has none."""
    if _GROUPED_COMMA.search(number):
        return ","
    if _GROUPED_POINT.search(number):
        return "."
    found = next(filter(None, (form.search(number) for form in _WITH_DECIMALS)), None)
    return found.group(1) if found else ""
