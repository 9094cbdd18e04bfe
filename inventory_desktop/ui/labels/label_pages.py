"""Labels as a document: pages of labels, painted when they are seen or printed."""

from PySide6.QtCore import QCoreApplication

from inventory_desktop.ui.labels.label_painting import LabelPainter
from inventory_desktop.ui.labels.label_plan import LabelPlan, PlannedLabel
from inventory_desktop.ui.printing.document import Paper
from inventory_desktop.ui.printing.sheet import Ink, Sheet

_CORNER_LINE = 0.15
_INCH_MM = 25.4


class LabelPages:
    """Labels on their paper.

    Args:
        plan: Which labels.
        outlines: Whether the edges of the labels are drawn, for a preview.
    """

    def __init__(self, plan: LabelPlan, *, outlines: bool = False) -> None:
        self.plan = plan
        self._outlines = outlines
        self._paper = plan.choices.paper

    @property
    def title(self) -> str:
        """What it is called, for people."""
        return QCoreApplication.translate("LabelPages", "Labels")

    @property
    def file_name(self) -> str:
        """What a file of it is called, without an ending."""
        return QCoreApplication.translate("LabelPages", "labels")

    @property
    def paper(self) -> Paper:
        """What it is laid out for."""
        return self._paper.sheet

    @property
    def page_count(self) -> int:
        """How many pages it has."""
        return self.plan.page_count

    def paint_page(self, sheet: Sheet, number: int) -> None:
        """Paints one page."""
        first = (number - 1) * self._paper.per_page - self.plan.choices.skipped
        painters: dict[int, LabelPainter] = {}
        for place in range(self._paper.per_page):
            x, y = self._paper.corner(place)
            if self._outlines and not self._paper.is_roll:
                width, height = self._paper.width, self._paper.height
                sheet.box(x, y, width, height, thickness=_CORNER_LINE, ink=Ink.LIGHT)
            planned = self.plan.label_at(first + place)
            if planned is not None:
                self._paint_label(sheet, planned, painters, (x, y))

    def _paint_label(
        self,
        sheet: Sheet,
        planned: PlannedLabel,
        painters: dict[int, LabelPainter],
        corner: tuple[float, float],
    ) -> None:
        """Paints one label; those of the same product are set only once a page."""
        if id(planned) not in painters:
            painters[id(planned)] = LabelPainter(planned, self.plan.choices)
        sheet.painter.save()
        sheet.painter.translate(*self._on_dots(corner))
        painters[id(planned)].paint(sheet)
        sheet.painter.restore()

    def _on_dots(self, corner: tuple[float, float]) -> tuple[float, float]:
        """Moves a label onto the printer's dots, so that its bars begin and end on them."""
        dot = _INCH_MM / self.plan.choices.dots_per_inch
        return round(corner[0] / dot) * dot, round(corner[1] / dot) * dot
