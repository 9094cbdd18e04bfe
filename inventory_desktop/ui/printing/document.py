"""What can be printed: a document with a paper and pages."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtGui import QPageSize

from inventory_desktop.ui.printing.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet's size in millimetres, upright or lying as it is written here."""

    width: float
    height: float

    def page_size(self) -> QPageSize:
        """The size as Qt knows it; by its name where it has one."""
        size = QSizeF(self.width, self.height)
        return QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


A4 = Paper(210, 297)
LETTER = Paper(215.9, 279.4)


_COUNTRIES_OF_LETTER = frozenset(
    map(
        QLocale.codeToTerritory,
        (
            "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
        ),
    )
)  # fmt: skip
"""Where Unicode's list of habits (CLDR) has Letter; A4 lies in the printers of all others."""


def usual_paper(locale: QLocale | None = None) -> Paper:
    """The paper that lies in the printers of a country.

    Args:
        locale: Of which country; the computer's own by default, whatever language the program
            speaks. A computer that names no country gets A4.
    """
    country = (locale or QLocale.system()).territory()
    return LETTER if country in _COUNTRIES_OF_LETTER else A4


class PrintedDocument(Protocol):
    """Something that can be printed.

    It is laid out when it is made and never changes after that: its pages are painted for the
    preview, and on another thread for a PDF.
    """

    @property
    def title(self) -> str:
        """What it is called, for people."""

    @property
    def file_name(self) -> str:
        """What a file of it is called, without an ending."""

    @property
    def paper(self) -> Paper:
        """What it is laid out for."""

    @property
    def page_count(self) -> int:
        """How many pages it has, at least 1."""

    def paint_page(self, sheet: Sheet, number: int) -> None:
        """Paints one page.

        Args:
            sheet: Where; its corner at the top left is (0, 0), lengths are millimetres.
            number: The page, from 1.
        """
