"""How labels are to look and on what they are printed, as this computer remembers it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

from inventory_desktop.ui.labels.label_papers import (
    OWN_ROLL,
    OWN_SHEET,
    PAPERS,
    LabelPaper,
    roll,
)
from inventory_desktop.ui.printing.document import A4, LETTER, usual_paper

RESOLUTIONS = (203, 300, 600)
"""Dots per inch: label printers have 203 or 300, office printers 600 or a multiple."""
MOST_ACROSS = 40
"""Labels of an own sheet beside or below each other."""


class CodeChoice(StrEnum):
    """Which code was asked for.

    AUTOMATIC: an EAN-13 if the product's barcode is a valid one, else Code 128; a QR code where
    these do not fit.
    """

    AUTOMATIC = "automatic"
    EAN_13 = "ean_13"
    CODE_128 = "code_128"
    QR = "qr"


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A sheet that a person measured. All lengths are millimetres.

    Attributes:
        columns, rows: How many labels stand beside and below each other.
        width, height: A label's size.
        left, top: Margins before the first label.
        gap_x, gap_y: What lies between two labels.
        is_letter: Whether the sheet is Letter instead of A4.
    """

    columns: int = 3
    rows: int = 8
    width: float = 64.0
    height: float = 34.0
    left: float = 7.0
    top: float = 12.0
    gap_x: float = 2.0
    gap_y: float = 0.0
    is_letter: bool = False

    @property
    def paper(self) -> LabelPaper:
        """The sheet with its labels."""
        return LabelPaper(
            OWN_SHEET,
            LETTER if self.is_letter else A4,
            self.columns,
            self.rows,
            self.width,
            self.height,
            self.left,
            self.top,
            self.width + self.gap_x,
            self.height + self.gap_y,
        )


@dataclass(frozen=True, slots=True)
class LabelChoices:
    """What a person chose.

    Attributes:
        paper_key: A key of :data:`PAPERS`, :data:`OWN_ROLL` or :data:`OWN_SHEET`.
        code: Which code.
        shows_name, shows_price, shows_sku: What stands on a label beside its code.
        roll_width, roll_height: Size of an own roll's labels in millimetres.
        own_sheet: The own sheet.
        roll_dots, sheet_dots: Dots per inch of the printers for rolls and for sheets.
        first: The first label of the first sheet that is still there, from 1.
    """

    paper_key: str = "a4_l7160"
    code: CodeChoice = CodeChoice.AUTOMATIC
    shows_name: bool = True
    shows_price: bool = True
    shows_sku: bool = True
    roll_width: float = 60.0
    roll_height: float = 40.0
    own_sheet: OwnSheet = field(default_factory=OwnSheet)
    roll_dots: int = RESOLUTIONS[0]
    sheet_dots: int = RESOLUTIONS[-1]
    first: int = 1

    @property
    def paper(self) -> LabelPaper:
        """The paper that was chosen."""
        if self.paper_key == OWN_ROLL:
            return roll(self.roll_width, self.roll_height)
        if self.paper_key == OWN_SHEET:
            return self.own_sheet.paper
        return PAPERS[self.paper_key]

    @property
    def dots_per_inch(self) -> int:
        """Of the printer for the chosen paper."""
        return self.roll_dots if self.paper.is_roll else self.sheet_dots

    @property
    def skipped(self) -> int:
        """Labels of the first sheet that are gone already."""
        return 0 if self.paper.is_roll else min(self.first, self.paper.per_page) - 1

    @property
    def remembered(self) -> dict[str, Any]:
        """What is kept for the next time; where a sheet was begun is not."""
        kept = asdict(self)
        del kept["first"]
        return kept


def usual_choices() -> LabelChoices:
    """What is chosen before anybody chose: a sheet as it is sold in this country."""
    is_letter = usual_paper() == LETTER
    return LabelChoices(
        paper_key="letter_5160" if is_letter else "a4_l7160",
        own_sheet=OwnSheet(is_letter=is_letter),
    )


def choices_from(stored: object) -> LabelChoices:
    """Reads what was remembered; whatever of it is not understood is as it usually is."""
    usual = usual_choices()
    if not isinstance(stored, Mapping):
        return usual
    sheet = stored.get("own_sheet")
    own = _taken(OwnSheet(), sheet) if isinstance(sheet, Mapping) else usual.own_sheet
    made: LabelChoices = _taken(replace(usual, own_sheet=own), stored)
    return made


def _taken(usual: Any, stored: Mapping[Any, Any]) -> Any:
    """Takes the values that are of the right kind."""
    names = {item.name for item in fields(usual)}
    good = {
        name: _read(getattr(usual, name), value) for name, value in stored.items() if name in names
    }
    return replace(usual, **{name: value for name, value in good.items() if _fits(name, value)})


def _read(usual: object, value: object) -> object:
    if isinstance(usual, CodeChoice):
        return next((choice for choice in CodeChoice if choice.value == value), usual)
    if isinstance(usual, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value if type(value) is type(usual) else usual


def _fits(name: str, value: object) -> bool:
    if name == "paper_key":
        return value in PAPERS or value in {OWN_ROLL, OWN_SHEET}
    if name.endswith("_dots"):
        return value in RESOLUTIONS
    if name in {"columns", "rows"}:
        return isinstance(value, int) and 1 <= value <= MOST_ACROSS
    return True
