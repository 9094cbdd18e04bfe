"""Headers of columns as people write them, in English and German, and the field that each means."""

import re
from enum import Enum, auto
from functools import lru_cache
from unicodedata import combining, normalize

OUT_OF_USE = "is_inactive"
"""A column that says the opposite of ``is_active``, such as "discontinued"."""


class Holds(Enum):
    """What the cells of a field hold."""

    TEXT = auto()
    NUMBER = auto()
    DATE = auto()
    YES_NO = auto()
    TYPE = auto()


HOLDS = {
    "sku": Holds.TEXT,
    "name": Holds.TEXT,
    "description": Holds.TEXT,
    "category": Holds.TEXT,
    "unit_price": Holds.NUMBER,
    "unit_of_measure": Holds.TEXT,
    "reorder_point": Holds.NUMBER,
    "is_active": Holds.YES_NO,
    OUT_OF_USE: Holds.YES_NO,
    "opening_stock": Holds.NUMBER,
    "unit_cost": Holds.NUMBER,
    "warehouse": Holds.TEXT,
    "quantity": Holds.NUMBER,
    "movement_type": Holds.TYPE,
    "reference_number": Holds.TEXT,
    "notes": Holds.TEXT,
    "occurred_at": Holds.DATE,
    "product_name": Holds.TEXT,
}

# Of each field the surest header first: where two columns could be meant, the surer one is taken.
_PRODUCT_NAMES = (
    "product name", "item name", "article name", "product title", "name", "title", "product",
    "item", "article", "artikelname", "artikelbezeichnung", "produktname", "produktbezeichnung",
    "bezeichnung", "artikel", "produkt", "titel",
)  # fmt: skip
_STOCK = (
    "opening stock", "stock on hand", "on hand", "in stock", "units in stock", "stock",
    "stock level", "stock quantity", "inventory", "quantity", "qty", "anfangsbestand",
    "lagerbestand", "bestand", "menge", "lagermenge", "stueckzahl", "anzahl",
)  # fmt: skip
SYNONYMS: dict[str, tuple[str, ...]] = {
    "sku": (
        "sku", "stock keeping unit", "product sku", "item sku", "article number", "article no",
        "item number", "item no", "product number", "product no", "part number", "part no",
        "product code", "item code", "article code", "stock code", "art no", "artikelnummer",
        "artikelnr", "artnr", "produktnummer", "produktnr", "teilenummer", "teilenr",
        "materialnummer", "materialnr", "sachnummer", "artikelcode", "product id", "item id",
        "article id", "artikelid", "bestellnummer", "bestellnr", "code", "number", "nummer", "nr",
        "id",
    ),
    "name": _PRODUCT_NAMES,
    "description": (
        "description", "long description", "product description", "details", "long text", "text",
        "beschreibung", "artikelbeschreibung", "produktbeschreibung", "langtext", "info",
    ),
    "category": (
        "category", "product category", "product group", "item group", "group", "department",
        "product type", "kategorie", "warengruppe", "artikelgruppe", "produktgruppe", "gruppe",
        "sortiment", "abteilung",
    ),
    "unit_price": (
        "unit price", "sales price", "selling price", "retail price", "list price", "price",
        "net price", "gross price", "verkaufspreis", "vk preis", "vk", "stueckpreis",
        "einzelpreis", "listenpreis", "ladenpreis", "preis", "nettopreis", "bruttopreis", "uvp",
    ),
    "unit_of_measure": (
        "unit of measure", "unit of measurement", "uom", "unit", "measure", "masseinheit",
        "mengeneinheit", "einheit", "me", "vpe",
    ),
    "reorder_point": (
        "reorder point", "reorder level", "minimum stock", "min stock", "minimum quantity",
        "min qty", "safety stock", "meldebestand", "mindestbestand", "bestellpunkt",
        "sicherheitsbestand", "mindestmenge",
    ),
    "is_active": (
        "is active", "active", "in use", "enabled", "available for sale", "aktiv", "in benutzung",
        "ist aktiv",
    ),
    OUT_OF_USE: (
        "discontinued", "inactive", "out of use", "archived", "obsolete", "disabled", "inaktiv",
        "ausgelaufen", "archiviert", "gesperrt", "auslaufartikel",
    ),
    "opening_stock": _STOCK,
    "unit_cost": (
        "unit cost", "cost price", "purchase price", "buying price", "cost", "cost per unit",
        "einkaufspreis", "ek preis", "ek", "einstandspreis", "kosten", "stueckkosten",
    ),
    "warehouse": (
        "warehouse", "warehouse code", "location", "store", "site", "stock location", "branch",
        "lager", "lagerort", "lagercode", "standort", "filiale",
    ),
    "quantity": (
        "quantity", "qty", "amount", "units", "pieces", "count", "change", "quantity change",
        "menge", "stueckzahl", "anzahl", "stueck", "bewegungsmenge", "mengenaenderung",
    ),
    "movement_type": (
        "movement type", "transaction type", "entry type", "type of movement", "type", "movement",
        "kind", "bewegungsart", "buchungsart", "bewegungstyp", "vorgangsart", "vorgang", "art",
        "typ",
    ),
    "reference_number": (
        "reference number", "reference no", "reference", "ref", "invoice number", "invoice no",
        "invoice", "order number", "order no", "order id", "receipt number", "receipt no",
        "document number", "document no", "document", "voucher", "belegnummer", "belegnr",
        "beleg", "rechnungsnummer", "rechnungsnr", "rechnung", "auftragsnummer", "auftragsnr",
        "lieferscheinnummer", "lieferschein", "referenz", "bestellnummer", "bestellnr",
    ),
    "notes": (
        "notes", "note", "comment", "comments", "remark", "remarks", "memo", "reason",
        "bemerkung", "bemerkungen", "kommentar", "notiz", "notizen", "anmerkung", "grund",
    ),
    "occurred_at": (
        "occurred at", "date time", "timestamp", "movement date", "posting date", "invoice date",
        "order date", "transaction date", "booking date", "date", "day", "time", "buchungsdatum",
        "belegdatum", "rechnungsdatum", "bewegungsdatum", "lieferdatum", "datum", "zeitpunkt",
        "tag", "datum uhrzeit",
    ),
    "product_name": (*_PRODUCT_NAMES, "description", "beschreibung", "artikelbeschreibung"),
}  # fmt: skip

SURE = 500
"""Likeness from which on a header is a name of the field as it stands."""
_SHORTEST_WITHIN = 5
"""Letters from which on a name is recognised among others: "VK-Preis EUR", but not "Id of day"."""
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NO_WORD = re.compile(r"[^a-z0-9]+")
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "o"})


def words_of(header: str) -> tuple[str, ...]:
    """The words of a header, in small letters, without signs: "Art.-Nr." is ``("art", "nr")``."""
    parted = _CAMEL.sub(" ", normalize("NFC", header)).lower().translate(_GERMAN)
    plain = "".join(sign for sign in normalize("NFKD", parted) if not combining(sign))
    return tuple(_NO_WORD.sub(" ", plain).split())


def likeness(header: str, field: str) -> int:
    """How surely a header means a field; 0 if it does not.

    A header that is a name of the field as it stands counts more than one that holds such a name
    among other words, and of those the longest name counts most.
    """
    words = words_of(header)
    if not words:
        return 0
    exact = _ranks(field).get("".join(words))
    if exact is not None:
        return 1000 - exact
    text = f" {' '.join(words)} "
    return max((len(name) for name in _within(field) if f" {name} " in text), default=0)


@lru_cache(maxsize=64)
def _ranks(field: str) -> dict[str, int]:
    names = (field.replace("_", " "), *SYNONYMS[field])
    return {"".join(words_of(name)): rank for rank, name in reversed(list(enumerate(names)))}


@lru_cache(maxsize=64)
def _within(field: str) -> tuple[str, ...]:
    names = (" ".join(words_of(name)) for name in SYNONYMS[field])
    return tuple(name for name in names if len(name) >= _SHORTEST_WITHIN)
