"""What a row of a movements file is: the rules of a map, the first that fits decides.

A rule says ``then`` (a movement type, or ``excluded`` with a reason) and under ``when`` what must
hold of the row's fields. Text is compared without regard to capitals, except by ``matches`` and
``lacks``, which are regular expressions and say for themselves.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any

from inventory_desktop.errors import ValidationError
from inventory_desktop.models import MovementType
from inventory_desktop.services.importing.values import Remembered

EXCLUDED = "excluded"
TEXT_FIELDS = frozenset(
    {"sku", "movement_type", "warehouse", "reference_number", "notes", "product_name"}
)
NUMBER_FIELDS = frozenset({"quantity", "unit_price", "unit_cost"})
_REPEATING = NUMBER_FIELDS | {"sku"}
TYPES = frozenset(
    {
        MovementType.PURCHASE,
        MovementType.SALE,
        MovementType.RETURN,
        MovementType.DAMAGED,
        MovementType.ADJUSTMENT,
    }
)
"""Transfers and revaluations have ways of their own and are not imported."""

Values = Mapping[str, Any]
Condition = Callable[[Values], bool]


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One rule.

    Attributes:
        type: What the row becomes; None if it is excluded.
        reason: Why it is excluded.
        note_from: Field whose text becomes the entry's notes; empty for none.
        reverse_sign: An adjustment whose file counts what was taken away, not what changed.
        looks_at_quantity: Whether a condition decides by the quantity, so that its sign is known.
        conditions: What must hold: pairs of a field and its test.
    """

    type: MovementType | None
    reason: str
    note_from: str
    reverse_sign: bool
    looks_at_quantity: bool
    conditions: tuple[tuple[str, Condition], ...]


class Rulebook:
    """The rules of a map, asked for each line.

    SKUs and numbers repeat, so what rules want of them is looked at once for each value: a value
    leaves some of the rules, noted as the bits of a number, and a line those that all its values
    leave. Of most lines one rule is left. Other texts are tested where more are.

    Args:
        rules: In order; the first that fits decides.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._all = (1 << len(rules)) - 1
        looked_at = {field for rule in rules for field, _ in rule.conditions}
        self._left_by = [
            (field, Remembered(partial(_left, rules, field)))
            for field in sorted(looked_at & _REPEATING)
        ]
        self._marked = Remembered(partial(_marked, rules))

    def first_fitting(self, values: Values) -> Rule | None:
        """The rule that decides a line; None if none fits."""
        left = self._all
        for field, left_by in self._left_by:
            left &= left_by[values[field]]
        for rule, conditions in self._marked[left]:
            # A loop, not all(), which takes three times as long: this runs for each line.
            for condition in conditions:
                if not condition(values):
                    break
            else:
                return rule
        return None


def _left(rules: tuple[Rule, ...], looked_at: str, value: Any) -> int:
    """Marks the rules that a field's value leaves."""
    values = {looked_at: value}
    left = 0
    for place, rule in enumerate(rules):
        if all(test(values) for field, test in rule.conditions if field == looked_at):
            left |= 1 << place
    return left


def _marked(rules: tuple[Rule, ...], marks: int) -> tuple[tuple[Rule, tuple[Condition, ...]], ...]:
    """The rules under these marks, each with the conditions that are still to be tested."""
    return tuple(
        (rule, tuple(test for field, test in rule.conditions if field not in _REPEATING))
        for place, rule in enumerate(rules)
        if marks >> place & 1
    )


def compiled_rule(raw: Any, mapped: frozenset[str]) -> Rule:
    """Turns one ``[[rules]]`` table of a map into a rule.

    Args:
        raw: As TOML gives it.
        mapped: Fields that the map has a column for.

    Raises:
        ValidationError: Something in it is unknown, of the wrong kind or missing.
    """
    if not isinstance(raw, dict):
        raise _wrong("a rule is a table with “then” and “when”")
    unknown = set(raw) - {"then", "reason", "note_from", "reverse_sign", "when"}
    if unknown:
        raise _wrong(f"a rule knows no “{min(unknown)}”")
    then = raw.get("then")
    if then != EXCLUDED and then not in TYPES:
        allowed = ", ".join([*sorted(TYPES), EXCLUDED])
        raise _wrong(f"“then” must be one of {allowed}, not {then!r}")
    reason = raw.get("reason", "")
    if then == EXCLUDED and not (isinstance(reason, str) and reason.strip()):
        raise _wrong("a rule that excludes rows needs a “reason”")
    note_from = raw.get("note_from", "")
    if note_from and note_from not in TEXT_FIELDS & mapped:
        raise _wrong(f"“note_from” names {note_from!r}, which is no text field with a column")
    conditions = _conditions(raw.get("when", {}), mapped)
    return Rule(
        type=None if then == EXCLUDED else MovementType(then),
        reason=reason,
        note_from=note_from,
        reverse_sign=raw.get("reverse_sign") is True,
        looks_at_quantity="quantity" in raw.get("when", {}),
        conditions=tuple(conditions),
    )


def _conditions(when: Any, mapped: frozenset[str]) -> list[tuple[str, Condition]]:
    if not isinstance(when, dict):
        raise _wrong("“when” is a table of fields")
    found = []
    for field, tests in when.items():
        if field not in mapped:
            raise _wrong(f"a rule looks at “{field}”, which the map has no column for")
        known = _TEXT_TESTS if field in TEXT_FIELDS else _NUMBER_TESTS
        if field not in TEXT_FIELDS | NUMBER_FIELDS or not isinstance(tests, dict):
            raise _wrong(f"“when.{field}” cannot be tested, or is no table of tests")
        for name, argument in tests.items():
            if name not in known:
                raise _wrong(f"“when.{field}” knows {', '.join(known)}, not “{name}”")
            found.append((field, known[name](field, argument)))
    return found


def _one_of(field: str, argument: Any) -> Condition:
    if not isinstance(argument, list) or not all(isinstance(item, str) for item in argument):
        raise _wrong(f"“when.{field}.one_of” is a list of texts")
    texts = frozenset(item.casefold() for item in argument)
    return lambda values: values[field].casefold() in texts


def _starts_with(field: str, argument: Any) -> Condition:
    start = _text(field, argument).casefold()
    return lambda values: values[field].casefold().startswith(start)


def _matches(field: str, argument: Any) -> Condition:
    search = _expression(field, argument).search
    return lambda values: search(values[field]) is not None


def _lacks(field: str, argument: Any) -> Condition:
    search = _expression(field, argument).search
    return lambda values: search(values[field]) is None


def _empty(field: str, argument: Any) -> Condition:
    if not isinstance(argument, bool):
        raise _wrong(f"“when.{field}.empty” is true or false")
    return lambda values: (not values[field]) is argument


def _below(field: str, argument: Any) -> Condition:
    limit = _number(field, argument)
    return lambda values: values[field] is not None and values[field] < limit


def _above(field: str, argument: Any) -> Condition:
    limit = _number(field, argument)
    return lambda values: values[field] is not None and values[field] > limit


def _at_most(field: str, argument: Any) -> Condition:
    limit = _number(field, argument)
    return lambda values: values[field] is not None and values[field] <= limit


def _at_least(field: str, argument: Any) -> Condition:
    limit = _number(field, argument)
    return lambda values: values[field] is not None and values[field] >= limit


_Maker = Callable[[str, Any], Condition]
_TEXT_TESTS: dict[str, _Maker] = {
    "one_of": _one_of,
    "starts_with": _starts_with,
    "matches": _matches,
    "lacks": _lacks,
    "empty": _empty,
}
_NUMBER_TESTS: dict[str, _Maker] = {
    "below": _below,
    "above": _above,
    "at_most": _at_most,
    "at_least": _at_least,
}


def _text(field: str, argument: Any) -> str:
    if not isinstance(argument, str):
        raise _wrong(f"a test of “when.{field}” needs a text")
    return argument


def _expression(field: str, argument: Any) -> re.Pattern[str]:
    try:
        return re.compile(_text(field, argument))
    except re.error as error:
        raise _wrong(f"the expression of “when.{field}” is wrong: {error}") from error


def _number(field: str, argument: Any) -> Decimal:
    try:
        return Decimal(str(argument))
    except InvalidOperation as error:
        raise _wrong(f"a test of “when.{field}” needs a number") from error


def _wrong(reason: str) -> ValidationError:
    return ValidationError(reason, field="map")
