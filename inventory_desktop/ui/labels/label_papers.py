"""The papers that labels are printed on: sheets with a grid of labels, and rolls."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.printing.document import A4, LETTER, Paper

_INCH_MM = 25.4
SMALLEST_LABEL, LARGEST_LABEL = 10.0, 300.0
"""Widths and heights of a label that are possible, in millimetres."""
OWN_ROLL, OWN_SHEET = "own_roll", "own_sheet"


@dataclass(frozen=True, slots=True)
class LabelPaper:
    """A paper with its labels. All lengths are millimetres.

    Attributes:
        key: Its name in the program.
        sheet: A whole page.
        columns, rows: How many labels stand beside and below each other.
        width, height: A label's size.
        left, top: Where the first label begins.
        step_x, step_y: From one label's corner to that of the next.
        trade_name: What the paper is sold as; empty if it has no usual name.
    """

    key: str
    sheet: Paper
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    step_x: float
    step_y: float
    trade_name: str = ""

    @property
    def is_roll(self) -> bool:
        """Whether each label is a page of its own."""
        return self.columns == self.rows == 1 and (self.left, self.top) == (0, 0)

    @property
    def per_page(self) -> int:
        """Labels of a page."""
        return self.columns * self.rows

    def corner(self, place: int) -> tuple[float, float]:
        """The corner at the top left of a label; places count from 0, row by row."""
        row, column = divmod(place, self.columns)
        return self.left + column * self.step_x, self.top + row * self.step_y

    @property
    def fault(self) -> str:
        """Why nothing can be printed on it, in words; empty if it can."""
        sizes = (self.width, self.height)
        if min(sizes) < SMALLEST_LABEL or max(sizes) > LARGEST_LABEL:
            return _tr("A label is between {0} and {1} mm wide and high.").format(
                f"{SMALLEST_LABEL:g}", f"{LARGEST_LABEL:g}"
            )
        if self.step_x < self.width or self.step_y < self.height:
            return _tr("The labels would lie over each other.")
        right = self.left + (self.columns - 1) * self.step_x + self.width
        bottom = self.top + (self.rows - 1) * self.step_y + self.height
        if right > self.sheet.width + _SLACK or bottom > self.sheet.height + _SLACK:
            return _tr("So many labels do not fit on the sheet.")
        return ""


_SLACK = 0.6
"""Sold sheets are measured roughly: a grid may be wider than its sheet by less than this."""


def roll(width: float, height: float, key: str = OWN_ROLL, trade_name: str = "") -> LabelPaper:
    """Makes a roll whose labels have this size."""
    return LabelPaper(
        key, Paper(width, height), 1, 1, width, height, 0, 0, width, height, trade_name
    )


def _a4(
    trade_name: str,
    grid: tuple[int, int],
    size: tuple[float, float],
    corner: tuple[float, float],
    step: tuple[float, float] | None = None,
) -> LabelPaper:
    return LabelPaper(
        f"a4_{trade_name.lower()}", A4, *grid, *size, *corner, *(step or size), trade_name
    )


def _letter(
    trade_name: str,
    grid: tuple[int, int],
    size: tuple[float, float],
    corner: tuple[float, float],
    step: tuple[float, float],
) -> LabelPaper:
    """Sheets of Letter are measured in inches."""
    width, height, left, top, step_x, step_y = (each * _INCH_MM for each in (*size, *corner, *step))
    return LabelPaper(
        f"letter_{trade_name}", LETTER, *grid, width, height, left, top, step_x, step_y, trade_name
    )


SHEETS: Sequence[LabelPaper] = (
    _a4("L7160", (3, 7), (63.5, 38.1), (7.25, 15.15), (66.0, 38.1)),
    _a4("L7159", (3, 8), (63.5, 33.9), (7.25, 12.9), (66.0, 33.9)),
    _a4("L7161", (3, 6), (63.5, 46.6), (7.25, 8.7), (66.0, 46.6)),
    _a4("L7163", (2, 7), (99.1, 38.1), (4.65, 15.15), (101.6, 38.1)),
    _a4("L7654", (4, 10), (45.7, 25.4), (9.7, 21.5), (48.3, 25.4)),
    _a4("L7651", (5, 13), (38.1, 21.2), (4.75, 10.7), (40.6, 21.2)),
    _a4("3474", (3, 8), (70.0, 37.0), (0.0, 0.5)),
    _a4("3652", (3, 7), (70.0, 42.3), (0.0, 0.45)),
    _letter("5160", (3, 10), (2.625, 1.0), (0.1875, 0.5), (2.75, 1.0)),
    _letter("5161", (2, 10), (4.0, 1.0), (0.15625, 0.5), (4.1875, 1.0)),
    _letter("5163", (2, 5), (4.0, 2.0), (0.15625, 0.5), (4.1875, 2.0)),
    _letter("5167", (4, 20), (1.75, 0.5), (0.28125, 0.5), (2.0625, 0.5)),
)
ROLLS: Sequence[LabelPaper] = tuple(
    roll(width, height, f"roll_{width}_{height}")
    for width, height in (
        (57, 32), (50, 25), (62, 29), (40, 30), (54, 25), (89, 36), (100, 50), (25, 25),
    )
)  # fmt: skip
PAPERS = {paper.key: paper for paper in (*SHEETS, *ROLLS)}


def paper_name(paper: LabelPaper) -> str:
    """What a paper is called, for people."""
    size = f"{paper.width:.4g} × {paper.height:.4g} mm"
    if paper.is_roll:
        return _tr("Roll, {0}").format(size)
    sheet = "Letter" if paper.sheet == LETTER else "A4"
    count = format_count(paper.per_page)
    name = _tr("{0}, {1} of {2}").format(sheet, count, size)
    return f"{name}  ({paper.trade_name})" if paper.trade_name else name


def _tr(text: str) -> str:
    return QCoreApplication.translate("LabelPapers", text)
