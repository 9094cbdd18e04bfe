"""Maps of columns: which header holds which field, and how its cells are written."""

import codecs
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import ImportKind, MovementType
from inventory_desktop.sentences import said
from inventory_desktop.services.importing.rules import TYPES, Rule, compiled_rule

PRODUCT_FIELDS = frozenset(
    {
        "sku",
        "name",
        "description",
        "category",
        "unit_price",
        "unit_of_measure",
        "reorder_point",
        "is_active",
        "opening_stock",
        "unit_cost",
        "warehouse",
    }
)
MOVEMENT_FIELDS = frozenset(
    {
        "sku",
        "quantity",
        "movement_type",
        "warehouse",
        "unit_cost",
        "unit_price",
        "reference_number",
        "notes",
        "occurred_at",
        "product_name",
    }
)
_DEFAULTABLE = {
    ImportKind.PRODUCTS: frozenset({"warehouse", "unit_of_measure", "category"}),
    ImportKind.MOVEMENTS: frozenset({"warehouse", "unit_of_measure", "movement_type"}),
}
_KEYS = frozenset(
    {
        "kind",
        "title",
        "encodings",
        "delimiter",
        "decimal_sign",
        "date_formats",
        "time_zone",
        "columns",
        "defaults",
        "prefix",
        "round",
        "yes_no",
        "products",
        "types",
        "rules",
    }
)
_FALLBACK_ENCODINGS = ("utf-8", "cp1252")
_DELIMITERS = frozenset({",", ";", "\t", "|"})
_YES = ("yes", "true", "1", "y")
_NO = ("no", "false", "0", "n")


@dataclass(frozen=True, slots=True)
class NewProducts:
    """How a movements file makes the products that do not exist yet.

    Attributes:
        create: Whether it does; otherwise rows of unknown SKUs are refused.
        names_from: Types of row whose ``product_name`` is trusted to be a name; the most frequent
            one wins.
    """

    create: bool = False
    names_from: frozenset[MovementType] = frozenset({MovementType.SALE})


@dataclass(frozen=True, slots=True)
class ImportMap:
    """A checked map.

    Attributes:
        name: What it is called, for messages.
        kind: What its files bring.
        columns: The headers of each field; several are joined by " · ".
        encodings: Tried in order; a byte order mark decides before them.
        delimiter: Empty: found out from the headers.
        decimal_sign: ``.`` or ``,``.
        date_formats: As for ``strptime``; ISO 8601 is always understood.
        time_zone: Zone of dates that name none.
        defaults: What holds where there is no column or its cell is empty.
        prefix: Put before the text of a field.
        places: Decimals that the numbers of a field are rounded to; others must fit as they are.
        yes_no: The words of a field that mean yes, and those that mean no.
        products: How products are made from a movements file.
        types: Movement type of each word in the column ``movement_type``.
        rules: What a row is; the first that fits decides.
        fingerprint: Hash of the content, the same whatever title and comments.
    """

    name: str
    kind: ImportKind
    columns: Mapping[str, tuple[str, ...]]
    encodings: tuple[str, ...]
    delimiter: str
    decimal_sign: str
    date_formats: tuple[str, ...]
    time_zone: tzinfo
    defaults: Mapping[str, str]
    prefix: Mapping[str, str]
    places: Mapping[str, int]
    yes_no: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    products: NewProducts
    types: Mapping[str, MovementType]
    rules: tuple[Rule, ...]
    fingerprint: str = field(repr=False)

    def words_of(self, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words for yes and for no in a field."""
        return self.yes_no.get(name, (_YES, _NO))


def parsed_map(raw: Mapping[str, Any], name: str) -> ImportMap:
    """Checks a map that is already a dictionary.

    Args:
        raw: As TOML gives it.
        name: What to call it in messages.

    Raises:
        ValidationError: Something in it is wrong; names the map and the place.
    """
    try:
        return _checked(raw, name)
    except ValidationError as error:
        raise in_map(name, f"is wrong: {error.message}") from error


def _checked(raw: Mapping[str, Any], name: str) -> ImportMap:
    _refuse_unknown(raw, _KEYS, "setting")
    try:
        kind = ImportKind(raw.get("kind", ""))
    except ValueError:
        raise _wrong("“kind” must be products or movements") from None
    fields = PRODUCT_FIELDS if kind is ImportKind.PRODUCTS else MOVEMENT_FIELDS
    columns = _columns(raw, fields, kind)
    mapped = frozenset(columns)
    if kind is ImportKind.PRODUCTS and (raw.get("rules") or raw.get("types")):
        raise _wrong("“rules” and “types” belong to movements")
    defaults = _table(raw, "defaults", _DEFAULTABLE[kind], str)
    if defaults.get("movement_type", MovementType.SALE) not in TYPES:
        raise _wrong(f"“defaults.movement_type” must be one of {', '.join(sorted(TYPES))}")
    return ImportMap(
        name=name,
        kind=kind,
        columns=columns,
        encodings=_texts(raw, "encodings") or _FALLBACK_ENCODINGS,
        delimiter=_choice(raw, "delimiter", _DELIMITERS, ""),
        decimal_sign=_choice(raw, "decimal_sign", frozenset({".", ","}), "."),
        date_formats=_texts(raw, "date_formats"),
        time_zone=_zone(raw),
        defaults=defaults,
        prefix=_table(raw, "prefix", mapped, str),
        places=_table(raw, "round", mapped, int),
        yes_no=_yes_no(raw, mapped),
        products=_products(raw, kind),
        types=_types(raw),
        rules=tuple(compiled_rule(rule, mapped) for rule in raw.get("rules", [])),
        fingerprint=_fingerprint(raw),
    )


def _fingerprint(raw: Mapping[str, Any]) -> str:
    content = {key: value for key, value in raw.items() if key != "title"}
    return hashlib.sha256(json.dumps(content, sort_keys=True, default=str).encode()).hexdigest()


def _columns(
    raw: Mapping[str, Any], fields: frozenset[str], kind: ImportKind
) -> dict[str, tuple[str, ...]]:
    given = raw.get("columns")
    if not isinstance(given, dict) or not given:
        raise _wrong("the table “columns” is missing")
    _refuse_unknown(given, fields, "field")
    needed = {"sku"} if kind is ImportKind.PRODUCTS else {"sku", "quantity"}
    if missing := needed - set(given):
        raise _wrong(f"“columns” must say which header holds {' and '.join(sorted(missing))}")
    columns = {}
    for name, headers in given.items():
        listed = headers if isinstance(headers, list) else [headers]
        if not listed or not all(isinstance(item, str) and item.strip() for item in listed):
            raise _wrong(f"“columns.{name}” must be a header or a list of headers")
        columns[name] = tuple(item.strip() for item in listed)
    return columns


def _table(raw: Mapping[str, Any], key: str, allowed: frozenset[str], kind: type) -> dict[str, Any]:
    given = raw.get(key, {})
    if not isinstance(given, dict):
        raise _wrong(f"“{key}” is a table")
    _refuse_unknown(given, allowed, f"field in “{key}”")
    for name, value in given.items():
        if type(value) is not kind:
            raise _wrong(f"“{key}.{name}” must be a {'number' if kind is int else 'text'}")
    return dict(given)


def _texts(raw: Mapping[str, Any], key: str) -> tuple[str, ...]:
    given = raw.get(key, [])
    if not isinstance(given, list) or not all(isinstance(item, str) for item in given):
        raise _wrong(f"“{key}” is a list of texts")
    if key == "encodings":
        for name in given:
            _refuse_encoding(name)
    return tuple(given)


def _refuse_encoding(name: str) -> None:
    try:
        codecs.lookup(name)
    except LookupError:
        raise _wrong(f"“{name}” is no encoding") from None


def _choice(raw: Mapping[str, Any], key: str, allowed: frozenset[str], default: str) -> str:
    given = raw.get(key, default)
    if given != default and given not in allowed:
        raise _wrong(f"“{key}” must be one of {' '.join(repr(item) for item in sorted(allowed))}")
    return str(given)


def _zone(raw: Mapping[str, Any]) -> tzinfo:
    name = raw.get("time_zone", "UTC")
    if name == "UTC":
        return UTC  # Windows has no zones of its own, not even this one.
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):
        raise _wrong(f"“{name}” is no time zone") from None


def _yes_no(
    raw: Mapping[str, Any], mapped: frozenset[str]
) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    given = _table(raw, "yes_no", mapped & {"is_active"}, dict)
    return {name: (_texts(words, "yes"), _texts(words, "no")) for name, words in given.items()}


def _products(raw: Mapping[str, Any], kind: ImportKind) -> NewProducts:
    given = raw.get("products", {})
    if not isinstance(given, dict) or (given and kind is ImportKind.PRODUCTS):
        raise _wrong("“products” is a table of a map for movements")
    _refuse_unknown(given, frozenset({"create", "names_from"}), "setting in “products”")
    names_from = _texts(given, "names_from") or (MovementType.SALE.value,)
    if unknown := set(names_from) - TYPES:
        raise _wrong(f"“products.names_from” knows no type {min(unknown)!r}")
    return NewProducts(given.get("create") is True, frozenset(map(MovementType, names_from)))


def _types(raw: Mapping[str, Any]) -> dict[str, MovementType]:
    types = {kind.value: kind for kind in TYPES}
    given = raw.get("types", {})
    if not isinstance(given, dict):
        raise _wrong("“types” is a table")
    for word, name in given.items():
        if name not in TYPES:
            raise _wrong(f"“types.{word}” must be one of {', '.join(sorted(TYPES))}")
        types[word.casefold()] = MovementType(name)
    return types


def _refuse_unknown(given: Mapping[str, Any], known: frozenset[str], what: str) -> None:
    unknown = sorted(set(given) - known)
    if unknown:
        raise _wrong(f"there is no {what} “{unknown[0]}”; known are {', '.join(sorted(known))}")


def _wrong(reason: str) -> ValidationError:
    return ValidationError(reason, field="map")


def in_map(name: str, what: str) -> ValidationError:
    """The one sentence about a map that cannot be used."""
    return ValidationError(said("The map “{0}” {1}.", name, what.rstrip(".")), field="map")
