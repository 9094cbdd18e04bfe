"""Codes of labels, against known values and read back by a reader with tables of its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inventory_desktop.errors import BugError
from inventory_desktop.services.barcodes import check_digit
from inventory_desktop.services.label_codes import CodeKind, can_be, encode, is_ean
from inventory_desktop.services.labels import best_barcode
from tests.support.code_reader import read_code_128, read_ean_13

EAN, BARS, QR = CodeKind.EAN_13, CodeKind.CODE_128, CodeKind.QR
PRINTABLE = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=64)


def test_an_ean_has_the_modules_that_the_standard_gives() -> None:
    left = "0001101 0100111 0111101 0001011 0010111 0011101"
    right = "1100110 1001110 1001110 1011100 1001000 1010000"
    modules = f"101 {left} 01010 {right} 101".replace(" ", "")
    assert encode(EAN, "4003994155486").rows == (modules,)


def test_a_code_128_has_the_modules_that_the_standard_gives() -> None:
    signs = "11101110110 10110111000 10110111000 10011100110 11001110010 11001011100 10001000110"
    start, check, stop = "11010010000", "11101000110", "1100011101011"
    modules = f"{start}{signs}{check}{stop}".replace(" ", "")
    assert encode(BARS, "PJJ123C").rows == (modules,)


@given(st.from_regex(r"[0-9]{12}", fullmatch=True))
def test_every_ean_is_read_back(digits: str) -> None:
    code = f"{digits}{check_digit(digits)}"
    assert read_ean_13(encode(EAN, code).rows[0]) == code


@given(PRINTABLE | st.from_regex(r"[0-9]{1,20}[A-z]?[0-9]{0,9}", fullmatch=True))
def test_every_code_128_is_read_back(text: str) -> None:
    assert read_code_128(encode(BARS, text).rows[0]) == text


@pytest.mark.parametrize(
    "text",
    [
        "1",
        "12",
        "123",
        "1234",
        "12345",
        "A1234567B",
        "A12345B",
        "99-123456",
        "9900",
        "99",
        "a 1234567",
    ],
)
def test_digits_in_any_number_are_read_back(text: str) -> None:
    assert read_code_128(encode(BARS, text).rows[0]) == text


def test_pairs_of_digits_take_the_room_of_one_sign() -> None:
    assert encode(BARS, "12345678").width < encode(BARS, "ABCDEFGH").width


def test_light_modules_beside_a_code_are_counted() -> None:
    ean, bars, square = encode(EAN, "4006381333931"), encode(BARS, "A"), encode(QR, "A")
    assert (ean.quiet_before, ean.quiet_after, ean.width) == (11, 7, 113)
    assert (bars.quiet_before, bars.quiet_after, bars.width) == (10, 10, 10 + 11 * 3 + 13 + 10)
    assert (square.quiet_before, square.width, len(square.rows)) == (4, 29, 21)


def test_a_qr_code_has_its_three_eyes_and_grows_with_its_text() -> None:
    eye = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
    rows = encode(QR, "SKU-42").rows
    assert [row[:7] for row in rows[:7]] == eye
    assert [row[-7:] for row in rows[:7]] == eye
    assert [row[:7] for row in rows[-7:]] == eye
    assert len(encode(QR, "x" * 64).rows) > len(rows)
    assert encode(QR, "Žitná 5").rows != encode(QR, "Zitna 5").rows


def test_what_a_code_cannot_say_is_known_before() -> None:
    assert is_ean("4006381333931")
    assert not is_ean("4006381333932")
    assert not is_ean("٤006381333931")
    assert not can_be(EAN, "SKU-1")
    assert can_be(BARS, "SKU-1 a~")
    assert not can_be(BARS, "Žitná")
    assert not can_be(BARS, "tab\there")
    assert can_be(QR, "Žitná")
    assert not can_be(QR, "")
    with pytest.raises(BugError):
        encode(EAN, "4006381333932")


def test_an_ean_goes_before_other_barcodes() -> None:
    assert best_barcode(("0123", "4006381333931")) == "4006381333931"
    assert best_barcode(("4006381333932", "X-1")) == "4006381333932"
    assert best_barcode(()) == ""
