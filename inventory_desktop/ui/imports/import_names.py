"""Imports in the person's words: fields, kinds, states, and what a row can be taken for."""

from PySide6.QtCore import QCoreApplication

from inventory_desktop.models import ImportKind, MovementType
from inventory_desktop.services.importing.choices import BY_SIGN
from inventory_desktop.services.importing.headers import OUT_OF_USE
from inventory_desktop.services.importing.history import ImportState
from inventory_desktop.services.importing.recognition import DATE_ORDERS, FIELDS
from inventory_desktop.services.importing.rules import TYPES
from inventory_desktop.ui.movement_names import type_name
from inventory_desktop.ui.theme import Tone

FILES = "*.csv *.csv.gz *.tsv *.txt *.xlsx *.xlsx.gz"
"""Names of files that may hold a table."""

_ORDER = (
    "sku", "name", "product_name", "description", "category", "unit_price", "unit_of_measure",
    "quantity", "movement_type", "occurred_at", "warehouse", "reference_number", "notes",
    "unit_cost", "reorder_point", "opening_stock", "is_active", OUT_OF_USE,
)  # fmt: skip


def field_name(field: str) -> str:
    """What a field is called."""
    return {
        "sku": _tr("SKU"),
        "name": _tr("Name"),
        "product_name": _tr("Name of the product"),
        "description": _tr("Description"),
        "category": _tr("Category"),
        "unit_price": _tr("Price"),
        "unit_of_measure": _tr("Unit of measure"),
        "reorder_point": _tr("Reorder point"),
        "is_active": _tr("In use: yes or no"),
        OUT_OF_USE: _tr("Out of use: yes or no"),
        "opening_stock": _tr("Opening stock"),
        "unit_cost": _tr("Cost per unit"),
        "warehouse": _tr("Warehouse (code)"),
        "quantity": _tr("Quantity"),
        "movement_type": _tr("Type of movement"),
        "reference_number": _tr("Reference number"),
        "notes": _tr("Notes"),
        "occurred_at": _tr("Date"),
    }.get(field, field)


def field_choices(kind: ImportKind) -> list[tuple[str, object]]:
    """What a column can be taken for, the usual fields first."""
    known = sorted(FIELDS[kind], key=lambda name: (*_place(name), name))
    return [(_tr("Not imported"), ""), *((field_name(name), name) for name in known)]


def kind_name(kind: str) -> str:
    """What a file brings."""
    return _tr("Products") if kind == ImportKind.PRODUCTS else _tr("Movements")


def state_name(state: ImportState) -> str:
    """What became of an import."""
    return {
        ImportState.DONE: _tr("Done"),
        ImportState.STOPPED: _tr("Stopped"),
        ImportState.UNFINISHED: _tr("Unfinished"),
        ImportState.HALF_UNDONE: _tr("Half taken back"),
        ImportState.UNDONE: _tr("Taken back"),
    }[state]


def state_tone(state: ImportState) -> Tone:
    """Colour of what became of an import."""
    return {
        ImportState.DONE: Tone.GOOD,
        ImportState.UNDONE: Tone.NEUTRAL,
        ImportState.HALF_UNDONE: Tone.BAD,
    }.get(state, Tone.WARNING)


def accepted_name(name: str) -> str:
    """What became of an accepted row: made, changed, as it was, or an entry of a type."""
    known = {
        "created": _tr("New"),
        "updated": _tr("Changed"),
        "unchanged": _tr("As they were"),
    }
    return known.get(name) or type_name(name)


def type_choices() -> list[tuple[str, object]]:
    """What a row of movements can be that does not say it itself."""
    return [
        (_tr("Choose what the rows are"), ""),
        *((type_name(kind), kind.value) for kind in MovementType if kind in TYPES),
        (_tr("Minus is a sale, plus a purchase"), BY_SIGN),
    ]


def word_choices() -> list[tuple[str, object]]:
    """What a word in the column of types can mean."""
    return [
        (_tr("Not known: refused"), ""),
        *((type_name(kind), kind.value) for kind in MovementType if kind in TYPES),
    ]


def encoding_choices(found: str) -> list[tuple[str, object]]:
    """How the letters of a file can be written.

    Args:
        found: What the program takes it for.
    """
    names = {
        "utf-8": _tr("UTF-8"),
        "cp1252": _tr("Windows (cp1252)"),
        "iso-8859-15": _tr("ISO 8859-15"),
        "cp850": _tr("DOS (cp850)"),
        "cp1250": _tr("Central European (cp1250)"),
        "cp1251": _tr("Cyrillic (cp1251)"),
        "utf-16-le": _tr("UTF-16"),
        "mac-roman": _tr("Mac Roman"),
    }
    plain = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le"}.get(found, found)
    shown = names.get(plain, found)
    return [(_tr("Found: {0}").format(shown), ""), *((text, name) for name, text in names.items())]


def delimiter_choices(found: str) -> list[tuple[str, object]]:
    """What can part the cells of a file.

    Args:
        found: What the program takes it for.
    """
    names = {
        ",": _tr("Comma"),
        ";": _tr("Semicolon"),
        "\t": _tr("Tab"),
        "|": _tr("Bar"),
    }
    shown = names.get(found, found)
    return [(_tr("Found: {0}").format(shown), ""), *((text, sign) for sign, text in names.items())]


def decimal_choices() -> list[tuple[str, object]]:
    """How numbers can be written."""
    return [(_tr("Point: 1,234.50"), "."), (_tr("Comma: 1.234,50"), ",")]


def date_choices(*, has_own: bool) -> list[tuple[str, object]]:
    """How dates can be written, by the keys of :data:`DATE_ORDERS`.

    Args:
        has_own: Whether the map brings formats that are none of the usual ones; their key is "".
    """
    names = {
        "y-m-d": _tr("2026-12-31"),
        "d.m.y": _tr("31.12.2026"),
        "d/m/y": _tr("31/12/2026, day first"),
        "m/d/y": _tr("12/31/2026, month first"),
        "d-m-y": _tr("31-12-2026"),
        "y/m/d": _tr("2026/12/31"),
        "d mon y": _tr("31 Dec 2026"),
    }
    choices: list[tuple[str, object]] = [(names[order], order) for order in DATE_ORDERS]
    return [(_tr("As the map says"), ""), *choices] if has_own else choices


def _place(name: str) -> tuple[int]:
    return (_ORDER.index(name) if name in _ORDER else len(_ORDER),)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Imports", text)
