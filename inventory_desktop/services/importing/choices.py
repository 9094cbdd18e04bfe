"""What a person chose for the columns of a file, and the map that follows from it. Pure functions.

A map may know more than can be chosen here: rules, prefixes, rounding. Choices that began with such
a map keep it beneath and change only what was chosen anew.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import ImportKind, MovementType
from inventory_desktop.sentences import said
from inventory_desktop.services.importing.headers import HOLDS, OUT_OF_USE, Holds
from inventory_desktop.services.importing.maps import ImportMap, parsed_map
from inventory_desktop.services.importing.recognition import (
    DATE_ORDERS,
    Recognised,
    recognise,
    type_words,
    yes_no_words,
)
from inventory_desktop.services.importing.rules import TYPES
from inventory_desktop.services.importing.samples import ENCODINGS, Sample

BY_SIGN = "by_sign"
"""In place of a type: what is below 0 is a sale, anything else a purchase."""

_USUAL_ENCODINGS = frozenset({"utf-8", "utf-8-sig", "utf-16", "cp1252"})
"""Those that a map without any tries, or a byte order mark tells."""
_SIGN_RULES: list[dict[str, Any]] = [
    {"then": "sale", "when": {"quantity": {"below": 0}}},
    {"then": "purchase"},
]


@dataclass(frozen=True, slots=True)
class Choices:
    """How a file is to be read.

    Attributes:
        kind: What it brings.
        fields: Field of each column, from left to right; empty: not taken.
        encoding: Of a CSV; empty: found out.
        delimiter: Of a CSV; empty: found out.
        decimal_sign: ``.`` or ``,``.
        date_formats: As for ``strptime``; ISO 8601 is always understood.
        time_zone: Of dates that name none.
        warehouse: Code of the warehouse of rows that name none.
        movement_type: What rows are that do not say it: a type, :data:`BY_SIGN` or empty.
        words: What the words in the column of types mean; None: not decided.
        makes_products: Whether a file of movements makes the products that do not exist.
        base: The map that it began with; empty if with none.
    """

    kind: ImportKind
    fields: tuple[str, ...]
    encoding: str = ""
    delimiter: str = ""
    decimal_sign: str = "."
    date_formats: tuple[str, ...] = ()
    time_zone: str = "UTC"
    warehouse: str = ""
    movement_type: str = ""
    words: Mapping[str, MovementType | None] = field(default_factory=dict)
    makes_products: bool = False
    base: Mapping[str, Any] = field(default_factory=dict)

    @property
    def has_rules(self) -> bool:
        """Whether the map beneath says by rules what a row is."""
        return bool(self.base.get("rules")) and self.base["rules"] != _SIGN_RULES


def recognised_choices(
    sample: Sample,
    kind: ImportKind | None = None,
    *,
    day_first: bool = True,
    time_zone: str = "UTC",
    warehouse: str = "",
) -> tuple[Choices, Recognised]:
    """The choices that headers and first rows suggest.

    Args:
        sample: What the file begins with.
        kind: What it brings; None: found out.
        day_first: What a date such as 03/04/2026 means where nothing tells.
        time_zone: Of dates that name none.
        warehouse: Code of the warehouse of rows that name none.
    """
    found = recognise(
        sample.header, sample.rows, kind, delimiter=sample.delimiter, day_first=day_first
    )
    choices = Choices(
        kind=found.kind,
        fields=found.fields,
        decimal_sign=found.decimal_sign,
        date_formats=DATE_ORDERS[found.date_order],
        time_zone=time_zone,
        warehouse=warehouse,
        words=found.words,
    )
    return choices, found


def choices_from(raw: Mapping[str, Any], header: Sequence[str]) -> Choices:
    """The choices that a map stands for.

    Args:
        raw: The map as a dictionary; it was checked.
        header: Of the file; columns that the map does not name are not taken.
    """
    by_header: dict[str, str] = {}
    for name, headers in raw["columns"].items():
        for title in headers if isinstance(headers, list) else [headers]:
            by_header[title.strip().casefold()] = _shown_field(raw, name)
    defaults = raw.get("defaults", {})
    by_sign = raw.get("rules") == _SIGN_RULES
    encodings = raw.get("encodings", [])
    return Choices(
        kind=ImportKind(raw["kind"]),
        fields=tuple(by_header.get(title.casefold(), "") for title in header),
        encoding=encodings[0] if len(encodings) == 1 else "",
        delimiter=raw.get("delimiter", ""),
        decimal_sign=raw.get("decimal_sign", "."),
        date_formats=tuple(raw.get("date_formats", [])),
        time_zone=raw.get("time_zone", "UTC"),
        warehouse=defaults.get("warehouse", ""),
        movement_type=BY_SIGN if by_sign else defaults.get("movement_type", ""),
        words=_types(raw),
        makes_products=raw.get("products", {}).get("create") is True,
        base=dict(raw),
    )


def lacking(choices: Choices) -> tuple[str, ...]:
    """The fields without which nothing can be imported and that no column or choice gives."""
    given = set(choices.fields)
    if choices.kind is ImportKind.PRODUCTS:
        return () if "sku" in given else ("sku",)
    needed = [name for name in ("sku", "quantity") if name not in given]
    is_typed = "movement_type" in given or choices.movement_type or choices.has_rules
    return (*needed, *(() if is_typed else ("movement_type",)))


def doubled(choices: Choices) -> tuple[str, ...]:
    """The fields that two columns give though only texts can be joined."""
    given = [name for name in choices.fields if name]
    alone = {name for name in given if HOLDS[name] is not Holds.TEXT or name == "sku"}
    twice = {name for name in alone if given.count(name) > 1}
    if {"is_active", OUT_OF_USE} <= set(given):
        twice.add(OUT_OF_USE)
    return tuple(sorted(twice))


def undecided(choices: Choices) -> tuple[str, ...]:
    """Words in the column of types that mean nothing yet; rows with them would be refused."""
    if "movement_type" not in choices.fields or choices.has_rules:
        return ()
    return tuple(word for word, kind in choices.words.items() if kind is None)


def map_of(choices: Choices, sample: Sample, name: str = "") -> ImportMap:
    """The map that follows.

    Args:
        choices: What was chosen.
        sample: What the file begins with.
        name: What to call it in messages; the file's by default.

    Raises:
        ValidationError: Something is missing, or the map beneath needs a column that is not taken.
    """
    return parsed_map(raw_map(choices, sample), name or sample.source.name)


def raw_map(choices: Choices, sample: Sample) -> dict[str, Any]:
    """The map that follows, as it is written into a file.

    Raises:
        ValidationError: Two columns have the same header, or a column has none.
    """
    if choices.base and _settled(choices) == choices_from(choices.base, sample.header):
        return dict(choices.base)
    raw = dict(choices.base) if choices.base.get("kind") == choices.kind else {}
    chosen = {
        "kind": choices.kind.value,
        "encodings": _encodings(choices, sample),
        "delimiter": choices.delimiter,
        "decimal_sign": "," if choices.decimal_sign == "," else "",
        "date_formats": list(choices.date_formats),
        "time_zone": "" if choices.time_zone == "UTC" else choices.time_zone,
        "columns": _columns(choices, sample.header),
        "defaults": _defaults(choices, raw),
        "yes_no": _yes_no(choices, sample, raw),
    }
    if choices.kind is ImportKind.MOVEMENTS:
        chosen |= _of_movements(choices, raw)
    return {key: value for key, value in {**raw, **chosen}.items() if value}


def with_words(choices: Choices, sample: Sample) -> Choices:
    """The choices after another column may have become that of the types: with its words."""
    words: dict[str, MovementType | None] = {}
    if "movement_type" in choices.fields:
        words = type_words(sample.column(choices.fields.index("movement_type")))
    decided = {word: kind for word, kind in choices.words.items() if kind and word in words}
    return replace(choices, words={**words, **_types(choices.base), **decided})


def with_kind(choices: Choices, kind: ImportKind, sample: Sample) -> Choices:
    """The choices for the same file taken for something else: columns are recognised anew."""
    found = recognise(sample.header, sample.rows, kind, delimiter=sample.delimiter)
    plain = replace(choices, kind=kind, fields=found.fields, words={}, movement_type="", base={})
    return with_words(replace(plain, makes_products=False), sample)


def order_of(formats: Sequence[str]) -> str:
    """The order of dates that these formats stand for; empty if they are a map's own."""
    return next((name for name, known in DATE_ORDERS.items() if known == tuple(formats)), "")


def _settled(choices: Choices) -> Choices:
    """The choices without words that are not decided."""
    return replace(choices, words={word: kind for word, kind in choices.words.items() if kind})


def _types(raw: Mapping[str, Any]) -> dict[str, MovementType | None]:
    return {word.casefold(): MovementType(kind) for word, kind in raw.get("types", {}).items()}


def _encodings(choices: Choices, sample: Sample) -> list[str]:
    if choices.encoding:
        return [choices.encoding]
    kept = choices.base.get("encodings", [])
    found = sample.source.encoding
    if kept or sample.source.is_workbook or found in _USUAL_ENCODINGS:
        return list(kept)
    return [found] if found not in ENCODINGS else list(ENCODINGS)


def _columns(choices: Choices, header: Sequence[str]) -> dict[str, Any]:
    headers: dict[str, list[str]] = {}
    for title, name in zip(header, choices.fields, strict=True):
        if name:
            _refuse_nameless(title, header)
            headers.setdefault("is_active" if name == OUT_OF_USE else name, []).append(title)
    return {name: titles[0] if len(titles) == 1 else titles for name, titles in headers.items()}


def _refuse_nameless(title: str, header: Sequence[str]) -> None:
    if not title:
        raise ValidationError("A column without a header cannot be taken.", field="columns")
    if header.count(title) > 1:
        raise ValidationError(
            said(
                "The header “{0}” stands over two columns, so neither can be taken. Give one"
                " of them another name in the file.",
                title,
            ),
            field="columns",
        )


def _defaults(choices: Choices, raw: Mapping[str, Any]) -> dict[str, str]:
    kept = {
        name: value
        for name, value in raw.get("defaults", {}).items()
        if name not in {"warehouse", "movement_type"}
    }
    if choices.warehouse:
        kept["warehouse"] = choices.warehouse
    if choices.kind is ImportKind.MOVEMENTS and choices.movement_type in TYPES:
        kept["movement_type"] = choices.movement_type
    return kept


def _yes_no(choices: Choices, sample: Sample, raw: Mapping[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = raw.get("yes_no", {})
    for at, name in enumerate(choices.fields):
        if name not in {"is_active", OUT_OF_USE}:
            continue
        if kept and _shown_field(raw, "is_active") == name:
            return kept
        yes, no = yes_no_words(sample.column(at))
        if name == OUT_OF_USE:
            yes, no = no, yes
        return {"is_active": {"yes": list(yes), "no": list(no)}}
    return {}


def _shown_field(raw: Mapping[str, Any], name: str) -> str:
    """A map says "out of use" by turning the words for yes and no around."""
    if name != "is_active":
        return name
    words = raw.get("yes_no", {}).get("is_active", {})
    _, no = yes_no_words(words.get("yes", []))
    return OUT_OF_USE if set(words.get("yes", [])) & set(no) else name


def _of_movements(choices: Choices, raw: Mapping[str, Any]) -> dict[str, Any]:
    rules = raw.get("rules", [])
    if choices.movement_type == BY_SIGN:
        rules = _SIGN_RULES
    elif rules == _SIGN_RULES:
        rules = []
    types = {
        word: kind.value
        for word, kind in choices.words.items()
        if kind is not None and word != kind.value and "movement_type" in choices.fields
    }
    return {"rules": rules, "types": types, "products": _products(choices, raw)}


def _products(choices: Choices, raw: Mapping[str, Any]) -> dict[str, Any]:
    if not choices.makes_products:
        return {}
    return dict(raw.get("products", {})) | {
        "create": True,
        "names_from": raw.get("products", {}).get("names_from", sorted(map(str, TYPES))),
    }
