"""Columns are recognised by their headers and first rows, in English and German."""

import pytest

from inventory_desktop.models import ImportKind, MovementType
from inventory_desktop.services.importing.headers import HOLDS, OUT_OF_USE, SYNONYMS, likeness
from inventory_desktop.services.importing.maps import MOVEMENT_FIELDS, PRODUCT_FIELDS
from inventory_desktop.services.importing.recognition import (
    ISO,
    date_order,
    decimal_sign,
    recognise,
    type_words,
)


def fields(header: str, *rows: str, kind: ImportKind | None = None) -> dict[str, str]:
    titles = header.split(";")
    cells = [row.split(";") for row in rows]
    found = recognise(titles, cells, kind)
    return {title: name for title, name in zip(titles, found.fields, strict=True) if name}


def test_every_field_of_a_map_can_be_recognised() -> None:
    wanted = PRODUCT_FIELDS | MOVEMENT_FIELDS | {OUT_OF_USE}
    assert set(SYNONYMS) == wanted
    assert set(HOLDS) == wanted


def test_a_product_list_in_english() -> None:
    assert fields("SKU;Product Name;Category;Unit Price (EUR);Reorder Level;Qty in stock") == {
        "SKU": "sku",
        "Product Name": "name",
        "Category": "category",
        "Unit Price (EUR)": "unit_price",
        "Reorder Level": "reorder_point",
        "Qty in stock": "opening_stock",
    }


def test_a_product_list_in_german() -> None:
    header = "Art.-Nr.;Bezeichnung;Warengruppe;VK-Preis;EK;Mindestbestand;Lagerbestand;Einheit"
    assert list(fields(header).values()) == [
        "sku", "name", "category", "unit_price", "unit_cost", "reorder_point", "opening_stock",
        "unit_of_measure",
    ]  # fmt: skip


def test_movements_in_german() -> None:
    found = recognise(
        ["Buchungsdatum", "Artikelnummer", "Bewegungsart", "Menge", "Lagerort", "Beleg-Nr."],
        [["31.12.2025", "A-1", "Verkauf", "1,5", "MAIN", "R-1"]],
        delimiter=";",
    )
    assert found.kind is ImportKind.MOVEMENTS
    assert found.fields == (
        "occurred_at", "sku", "movement_type", "quantity", "warehouse", "reference_number",
    )  # fmt: skip
    assert (found.date_order, found.decimal_sign) == ("d.m.y", ",")
    assert found.words == {"verkauf": MovementType.SALE}


def test_the_sales_lines_of_another_program() -> None:
    header = "InvoiceNo;StockCode;Description;Quantity;InvoiceDate;UnitPrice;CustomerID;Country"
    row = "536365;85123A;WHITE HANGING HEART;6;2010-12-01 08:26:00;2.55;17850.0;United Kingdom"
    assert fields(header, row) == {
        "InvoiceNo": "reference_number",
        "StockCode": "sku",
        "Description": "product_name",
        "Quantity": "quantity",
        "InvoiceDate": "occurred_at",
        "UnitPrice": "unit_price",
    }


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("SKU;Name;Quantity;Price", ImportKind.PRODUCTS),
        ("SKU;Name;Type;Quantity", ImportKind.PRODUCTS),
        ("SKU;Quantity;Date", ImportKind.MOVEMENTS),
        ("SKU;Quantity;Reference", ImportKind.MOVEMENTS),
        ("Datum;Nummer", ImportKind.PRODUCTS),
        ("a;b", ImportKind.PRODUCTS),
    ],
)
def test_what_a_file_brings_is_guessed_from_its_headers(header: str, kind: ImportKind) -> None:
    assert recognise(header.split(";"), []).kind is kind


def test_types_that_are_movements_make_a_file_of_movements() -> None:
    rows = [["A", "x", "Sale", "1"], ["A", "x", "Return", "1"]]
    assert recognise(["SKU", "Name", "Type", "Quantity"], rows).kind is ImportKind.MOVEMENTS
    toys = [["A", "x", "Toy", "1"]]
    assert recognise(["SKU", "Name", "Type", "Quantity"], toys).kind is ImportKind.PRODUCTS


def test_the_surer_of_two_columns_is_taken() -> None:
    assert fields("id;sku;name") == {"sku": "sku", "name": "name"}
    assert fields("Name;Description") == {"Name": "name", "Description": "description"}
    assert fields("code;Artikelnummer") == {"Artikelnummer": "sku"}


def test_a_column_that_does_not_hold_numbers_is_no_price() -> None:
    assert "Price" not in fields("SKU;Price", "A;cheap", "B;dear")
    assert fields("SKU;Price", "A;1,50", "B;")["Price"] == "unit_price"
    assert fields("SKU;Price", "A;1,50", "B;cheap")["Price"] == "unit_price"
    assert "Price in EUR" not in fields("SKU;Price in EUR", "A;1,50", "B;cheap")


def test_a_column_of_headers_that_occurs_twice_is_left_to_the_person() -> None:
    found = recognise(["SKU", "Name", "Name"], [])
    assert found.fields == ("sku", "", "")


def test_in_use_and_out_of_use_are_not_both_taken() -> None:
    assert fields("SKU;discontinued;active") == {
        "SKU": "sku",
        "discontinued": OUT_OF_USE,
    }
    assert fields("SKU;discontinued", "A;0", "B;1")["discontinued"] == OUT_OF_USE
    assert "discontinued" not in fields("SKU;discontinued", "A;perhaps")


@pytest.mark.parametrize(
    ("numbers", "usual", "sign"),
    [
        (["1.50", "2.25"], ",", "."),
        (["1,50"], ".", ","),
        (["1.234,50", "3"], ".", ","),
        (["1,234.50"], ",", "."),
        (["1,234"], ".", "."),
        (["1,234"], ",", ","),
        (["0,125"], ".", ","),
        (["1234.125"], ",", "."),
        (["21.3500004"], ",", "."),
        ([], ",", ","),
        (["1,5", "1.5", "2,5"], ".", ","),
    ],
)
def test_the_decimal_sign_is_found_out(numbers: list[str], usual: str, sign: str) -> None:
    assert decimal_sign(numbers, usual) == sign


@pytest.mark.parametrize(
    ("dates", "order"),
    [
        (["2026-12-31", "2026-12-31T10:00:00"], ISO),
        (["31.12.2026 10:00"], "d.m.y"),
        (["1.2.26"], "d.m.y"),
        (["31/12/2026"], "d/m/y"),
        (["12/31/2026 3:05 PM"], "m/d/y"),
        (["31-12-2026"], "d-m-y"),
        (["2026/12/31"], "y/m/d"),
        (["31 Dec 2026"], "d mon y"),
        (["31/12/2026", "01/02/2026", "gestern"], "d/m/y"),
        (["gestern"], ISO),
        ([], ISO),
    ],
)
def test_the_order_of_dates_is_found_out(dates: list[str], order: str) -> None:
    assert date_order(dates) == (order, False)


def test_dates_that_could_be_either_are_said_to_be() -> None:
    assert date_order(["03/04/2026"], day_first=True) == ("d/m/y", True)
    assert date_order(["03/04/2026"], day_first=False) == ("m/d/y", True)
    assert date_order(["03/04/2026", "13/04/2026"], day_first=False) == ("d/m/y", False)


def test_words_for_types_are_known_in_both_languages() -> None:
    assert type_words(["Verkauf", "VERKAUF", "Retoure", "Sold", "Umsatz"]) == {
        "verkauf": MovementType.SALE,
        "retoure": MovementType.RETURN,
        "sold": MovementType.SALE,
        "umsatz": None,
    }


def test_headers_are_compared_without_signs_and_capitals() -> None:
    assert likeness("Art.-Nr.", "sku") == likeness("ARTNR", "sku") > 0
    assert likeness("Stückpreis", "unit_price") == likeness("Stueckpreis", "unit_price") > 0
    assert likeness("unitPrice", "unit_price") > likeness("Unit price in EUR", "unit_price") > 0
    assert likeness("", "sku") == likeness("!?", "sku") == likeness("Idee", "sku") == 0
