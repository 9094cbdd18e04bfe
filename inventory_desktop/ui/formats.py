"""Numbers and times as people read and type them, by their locale. No float on the way."""

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from inventory_desktop.errors import ValidationError

DAY = "d MMM yyyy"
"""How a day is written."""
QUANTITY_DECIMALS = 3
MONEY_DECIMALS = 2
_MOST_DECIMALS = 4
CURRENCY_SYMBOL = "€"
"""The sign that stands by every price."""
_LONGEST_NUMBER = 40
_LARGEST_FOR_QT = 2**63 - 1
_GROUP = 3
_NUMBER_OF_DAY = re.compile(r"(?<!d)d(?!d)")
_MINUS_SIGNS = frozenset("-\u2212\u2010\u2013\ufe63\uff0d")
_ARABIC_DECIMAL_SIGN = "\u066b"
_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u061c"))
_ARABIC_COMMA = "\u060c"
_SPACES = frozenset(" \u00a0\u202f\u2009")
_CHANGED_ROUND = {".": ",", ",": "."}
_APOSTROPHES = frozenset("'\u2019")


def program_locale(language: QLocale.Language | None = None) -> QLocale:
    """The locale to set as default: how numbers and days are written.

    Args:
        language: That the person chose; without it the system's locale is taken, or plain English
            where it has none. Of a chosen one the system's country decides what it can, so that
            English on a German computer still writes 1,5. Digits are 0 to 9 in every language.
    """
    system = QLocale.system()
    if system.language() is QLocale.Language.C:
        system = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    locale = QLocale(language, system.territory()) if language is not None else system
    if locale.language() is system.language():
        locale = system
    if locale.zeroDigit() != "0":
        # SKUs, barcodes and numbers of documents have these digits too; one kind is enough.
        return QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    return locale


def format_quantity(value: Decimal, locale: QLocale | None = None) -> str:
    """Writes a quantity without the needless zeros of ``numeric(16,3)``."""
    return _written(value, locale or QLocale(), least=0, most=QUANTITY_DECIMALS)


def format_exact(value: Decimal, locale: QLocale | None = None) -> str:
    """Writes a number with all decimals that money and quantities have: a limit, for instance."""
    return _written(value, locale or QLocale(), least=0, most=_MOST_DECIMALS)


def format_signed_quantity(value: Decimal, locale: QLocale | None = None) -> str:
    """Writes a change of stock, with its sign in either direction."""
    text = format_quantity(value, locale)
    return f"{(locale or QLocale()).positiveSign()}{text}" if value > 0 else text


def format_money(
    value: Decimal,
    locale: QLocale | None = None,
    *,
    symbol: str | None = None,
    decimals: int = MONEY_DECIMALS,
) -> str:
    """Writes an amount with the currency's sign where the locale has it.

    Args:
        value: The amount; more decimals than asked for are kept, so that no price is misstated.
        locale: Whose signs; the program's by default.
        symbol: The currency's sign; the shop's by default. Empty for none.
        decimals: Decimals that are always written.
    """
    chosen = locale or QLocale()
    sign = CURRENCY_SYMBOL if symbol is None else symbol
    number = _written(abs(value), chosen, least=decimals, most=max(decimals, _MOST_DECIMALS))
    before, after = _around(chosen.name(), sign) if sign else ("", "")
    minus = chosen.negativeSign() if value < 0 else ""
    return f"{minus}{before}{number}{after}"


def format_amount(value: Decimal, locale: QLocale | None = None) -> str:
    """Writes a sum of money, which is rounded to cents; prices and costs are never rounded."""
    return format_money(round(value, MONEY_DECIMALS), locale)


def format_plain(value: Decimal, locale: QLocale | None = None, *, least: int = 0) -> str:
    """Writes a number for an editor or a spreadsheet: no groups, no sign of a currency.

    Args:
        value: The number.
        locale: Whose signs; the program's by default.
        least: Decimals that are always written.
    """
    chosen = QLocale(locale or QLocale())
    chosen.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return without_marks(_written(value, chosen, least=least, most=max(least, -_exponent(value))))


def without_marks(text: str) -> str:
    """Takes away the invisible signs that say in which direction a number is written."""
    return text.translate(_MARKS)


def format_count(value: int, locale: QLocale | None = None) -> str:
    """Writes how many there are of something."""
    return _written(Decimal(value), locale or QLocale(), least=0, most=0)


def format_timestamp(value: datetime, locale: QLocale | None = None) -> str:
    """Writes a time of the database in the local time zone, for example 12 Nov 2026 15:04."""
    local = value.astimezone()
    clock = (locale or QLocale()).toString(
        QTime(local.hour, local.minute, local.second), QLocale.FormatType.ShortFormat
    )
    return f"{format_date(local.date(), locale)} {clock}"


def format_date(value: date, locale: QLocale | None = None) -> str:
    """Writes a day, for example 12 Nov 2026."""
    return format_day(value, DAY, locale)


def format_day(value: date, pattern: str, locale: QLocale | None = None) -> str:
    """Writes a day in a form of one's own.

    Args:
        value: The day.
        pattern: As Qt understands it, for example ``d MMM``.
        locale: Whose names and signs; the program's by default.
    """
    chosen = locale or QLocale()
    day = QDate(value.year, value.month, value.day)
    return chosen.toString(day, day_pattern(pattern, chosen))


def day_pattern(pattern: str, locale: QLocale) -> str:
    """A day's pattern with the locale's comma, and the full stop that some put behind a number."""
    usual = locale.dateFormat(QLocale.FormatType.LongFormat)
    if _ARABIC_COMMA in usual:
        pattern = pattern.replace(",", _ARABIC_COMMA)
    return _NUMBER_OF_DAY.sub("d.", pattern) if "d. " in usual else pattern


def parse_decimal(
    text: str, locale: QLocale | None = None, *, decimals: int = QUANTITY_DECIMALS, field: str = ""
) -> Decimal:
    """Reads a number as a person types it.

    What means a number in the locale is that number: 1,234 is a thousand and more in English. What
    means none there is read with point and comma changed round, as a keypad or a price list from
    abroad has them: in English 12,50 can only be twelve and a half. Whoever takes such a text
    writes the number that was read in its place.

    Args:
        text: What was typed; groups of digits may be set apart as the locale does it.
        locale: Whose signs; the program's by default.
        decimals: Most digits after the decimal sign; zeros beyond them are harmless.
        field: Name of the field for the error.

    Raises:
        ValidationError: If it is no finite number, or has too many decimals.
    """
    chosen = locale or QLocale()
    plain = _plain(without_marks(text).strip(), chosen)
    try:
        value = Decimal(plain) if plain else None
    except InvalidOperation:
        value = None
    if value is None:
        raise ValidationError(_not_a_number(text.strip(), chosen), field=field)
    if -_exponent(value) > decimals:
        raise ValidationError(_too_precise(decimals), field=field)
    return value


def _not_a_number(text: str, locale: QLocale) -> str:
    shown = text if len(text) <= _LONGEST_NUMBER else f"{text[:_LONGEST_NUMBER]}…"
    example = _written(Decimal("1234.5"), locale, least=0, most=1)
    return QCoreApplication.translate(
        "Formats", "“{0}” is not a number; write it like {1}."
    ).format(shown, example)


def _too_precise(decimals: int) -> str:
    if decimals == 0:
        return QCoreApplication.translate("Formats", "Only whole numbers are possible here.")
    return QCoreApplication.translate(
        "Formats", "At most {0} digits after the decimal sign are possible here."
    ).format(decimals)


def _plain(text: str, locale: QLocale) -> str:
    """Rewrites a typed number as Python's Decimal reads it; empty if it is none."""
    if not text or len(text) > _LONGEST_NUMBER:
        return ""
    sign = ""
    if text[0] in _MINUS_SIGNS or text[0] == "+":
        sign, text = ("" if text[0] == "+" else "-"), text[1:]
    point, groups = locale.decimalPoint(), locale.groupSeparator()
    text = text.replace(_ARABIC_DECIMAL_SIGN, point)
    unsigned = _unsigned(text, point, groups)
    if not unsigned and point in _CHANGED_ROUND:
        unsigned = _unsigned(text, _CHANGED_ROUND[point], point)
    return f"{sign}{unsigned}" if unsigned else ""


def _unsigned(text: str, point: str, groups: str) -> str:
    """Rewrites a number without a sign; empty if it is none with this point and these groups."""
    whole, mark, fraction = text.partition(point)
    digits = _digits(whole, groups)
    decimals = _only_digits(fraction)
    if digits is None or decimals is None or not (digits or decimals) or (mark and not fraction):
        return ""
    return f"{digits or '0'}.{decimals or '0'}"


def _digits(whole: str, separator: str) -> str | None:
    """The digits of the whole part; None if groups are set where no one sets them."""
    if separator in _SPACES or separator in _APOSTROPHES:
        alike = _SPACES if separator in _SPACES else _APOSTROPHES
        whole = "".join(separator if sign in alike else sign for sign in whole)
    groups = whole.split(separator)
    if len(groups) > 1:
        middle_fits = all(len(group) in {2, _GROUP} for group in groups[1:-1])
        if not (1 <= len(groups[0]) <= _GROUP and middle_fits and len(groups[-1]) == _GROUP):
            return None
        if groups[0].startswith("0"):
            return None  # Nobody sets a nought apart: 0,125 is less than one.
    return _only_digits("".join(groups))


def _only_digits(text: str) -> str | None:
    """ASCII digits for digits of any script; None if there is anything else."""
    return "".join(str(int(sign)) for sign in text) if text.isdecimal() or not text else None


def _exponent(value: Decimal) -> int:
    """The power of ten of the last digit that counts."""
    exponent = value.normalize().as_tuple().exponent
    if not isinstance(exponent, int):
        raise ValidationError(QCoreApplication.translate("Formats", "This is not a finite number."))
    return exponent


def _written(value: Decimal, locale: QLocale, *, least: int, most: int) -> str:
    places = min(max(least, -_exponent(value)), most)
    digits = f"{abs(value):.{places}f}"
    whole, _, fraction = digits.partition(".")
    number = int(whole)
    result = locale.toString(number) if number <= _LARGEST_FOR_QT else whole
    if fraction:
        zero = ord(locale.zeroDigit())
        result += locale.decimalPoint() + "".join(chr(zero + int(digit)) for digit in fraction)
    is_zero = not digits.strip("0.")
    return f"{locale.negativeSign()}{result}" if value < 0 and not is_zero else result


@lru_cache(maxsize=64)
def _around(locale_name: str, symbol: str) -> tuple[str, str]:
    """What stands before and after an amount, as the locale writes it."""
    pattern = QLocale(locale_name).toCurrencyString(1, symbol)
    if pattern.startswith(symbol):
        gap = pattern[len(symbol)]
        return (symbol + gap if gap.isspace() else symbol), ""
    gap = pattern[-len(symbol) - 1]
    return "", (gap if gap.isspace() else "") + symbol
