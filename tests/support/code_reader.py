"""Reads codes as a scanner does, from tables of its own: ISO/IEC 15417 and 15420."""

from itertools import groupby

# Widths of bars and spaces of the values 0 to 105, and the stop sign.
_WIDTHS = (  # noqa: SIM905  a table
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 "
    "122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 "
    "321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 "
    "211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 "
    "213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 "
    "121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 "
    "241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 "
    "412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 "
    "211214 211232"
).split()
_STOP = "2331112"
_START = {103: "A", 104: "B", 105: "C"}
_SWITCH = {"A": {99: "C", 100: "B"}, "B": {99: "C", 101: "A"}, "C": {100: "B", 101: "A"}}
_LEFT_ODD = (  # noqa: SIM905  a table
    "0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011"
).split()
_PARITY = (  # noqa: SIM905  a table
    "OOOOOO OOEOEE OOEEOE OOEEEO OEOOEE OEEOOE OEEEOO OEOEOE OEOEEO OEEOEO"
).split()


def read_code_128(modules: str) -> str:
    """Reads the modules of a Code 128; its check character must fit."""
    widths = "".join(str(len(list(group))) for _, group in groupby(modules))
    assert widths.endswith(_STOP)
    signs = widths.removesuffix(_STOP)
    values = [_WIDTHS.index(signs[at : at + 6]) for at in range(0, len(signs), 6)]
    *values, check = values
    total = values[0] + sum(place * value for place, value in enumerate(values))
    assert total % 103 == check, "the check character is wrong"
    return _text_of(values)


def _text_of(values: list[int]) -> str:
    charset, text = _START[values[0]], ""
    for value in values[1:]:
        if value in _SWITCH[charset]:
            charset = _SWITCH[charset][value]
        elif charset == "C":
            text += f"{value:02}"
        else:
            assert value < 96, "a sign that is none"
            text += chr(value + 32 if charset == "B" or value < 64 else value - 64)
    return text


def read_ean_13(modules: str) -> str:
    """Reads the modules of an EAN-13."""
    assert len(modules) == 95
    assert (modules[:3], modules[45:50], modules[92:]) == ("101", "01010", "101")
    right = [_complement(code) for code in _LEFT_ODD]
    even = [code[::-1] for code in right]
    digits = parity = ""
    for at in range(3, 45, 7):
        code = modules[at : at + 7]
        parity += "O" if code in _LEFT_ODD else "E"
        digits += str((_LEFT_ODD if code in _LEFT_ODD else even).index(code))
    for at in range(50, 92, 7):
        digits += str(right.index(modules[at : at + 7]))
    return f"{_PARITY.index(parity)}{digits}"


def _complement(code: str) -> str:
    return code.translate(str.maketrans("01", "10"))
