"""Fields for papers that are not in the list: an own roll, an own sheet."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from inventory_desktop.errors import ValidationError
from inventory_desktop.ui.formats import format_plain
from inventory_desktop.ui.labels.label_choices import MOST_ACROSS, LabelChoices, OwnSheet
from inventory_desktop.ui.labels.label_papers import LARGEST_LABEL, SMALLEST_LABEL
from inventory_desktop.ui.widgets.fields import ChoiceEdit, DecimalEdit, Field

_IN_ROW = 5
_ONE_DECIMAL = 2


class _Measures(QWidget):
    """Numbers within limits, side by side.

    Signals:
        changed: A number is another one, or wrong.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._limits: dict[str, tuple[float, float]] = {}
        self._editors: dict[str, DecimalEdit] = {}
        self._good: dict[str, float] = {}
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(8)

    @property
    def error(self) -> str:
        """What is wrong, in words; empty while hidden or right."""
        if self.isHidden():
            return ""
        return next((field.error for field in self.fields.values() if field.error), "")

    def editor(self, name: str) -> DecimalEdit:
        """Where a number is typed."""
        return self._editors[name]

    def number(self, name: str) -> float:
        """The last number of a field that was right."""
        return self._good[name]

    def add(
        self,
        name: str,
        title: str,
        value: float,
        limits: tuple[float, float],
        *,
        whole: bool = False,
    ) -> None:
        """Adds a field; its number lies between two limits."""
        editor = DecimalEdit(name, decimals=0 if whole else _ONE_DECIMAL)
        editor.set_value(Decimal(str(value)).normalize())
        field = Field(title, editor)
        self._good[name], self._limits[name] = value, limits
        self.fields[name], self._editors[name] = field, editor
        editor.textEdited.connect(lambda _text: self._read(name))
        editor.returnPressed.connect(self.focusNextChild)
        self.place(field)

    def place(self, field: QWidget) -> None:
        """Puts a field beside the others."""
        number = self.grid.count()
        self.grid.addWidget(field, number // _IN_ROW, number % _IN_ROW)

    def _read(self, name: str) -> None:
        field, (least, most) = self.fields[name], self._limits[name]
        field.clear_error()
        try:
            typed = float(self._editors[name].value() or 0)
        except ValidationError as error:
            field.show_error(error.message)
        else:
            if least <= typed <= most:
                self._good[name] = typed
            else:
                words = self.tr("Between {0} and {1}.")
                low, high = (format_plain(Decimal(str(it)).normalize()) for it in (least, most))
                field.show_error(words.format(low, high))
        self.changed.emit()


class OwnRollEdit(_Measures):
    """The size of an own roll's labels.

    Args:
        choices: Where they are from.
        parent: Its Qt parent.
    """

    def __init__(self, choices: LabelChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        limits = (SMALLEST_LABEL, LARGEST_LABEL)
        self.add("width", self.tr("Width (mm)"), choices.roll_width, limits)
        self.add("height", self.tr("Height (mm)"), choices.roll_height, limits)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.grid.setColumnStretch(_IN_ROW, 2)

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height."""
        return self.number("width"), self.number("height")


class OwnSheetEdit(_Measures):
    """The measures of an own sheet.

    Args:
        sheet: Where they are from.
        parent: Its Qt parent.
    """

    def __init__(self, sheet: OwnSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size, margin, gap, count = (
            (SMALLEST_LABEL, LARGEST_LABEL), (0.0, 100.0), (0.0, 50.0), (1.0, float(MOST_ACROSS)),
        )  # fmt: skip
        self.add("width", self.tr("Label width (mm)"), sheet.width, size)
        self.add("height", self.tr("Label height (mm)"), sheet.height, size)
        self.add("columns", self.tr("Columns"), sheet.columns, count, whole=True)
        self.add("rows", self.tr("Rows"), sheet.rows, count, whole=True)
        self._add_sheet_size(sheet)
        self.add("left", self.tr("Left margin (mm)"), sheet.left, margin)
        self.add("top", self.tr("Top margin (mm)"), sheet.top, margin)
        self.add("gap_x", self.tr("Gap across (mm)"), sheet.gap_x, gap)
        self.add("gap_y", self.tr("Gap down (mm)"), sheet.gap_y, gap)

    def _add_sheet_size(self, sheet: OwnSheet) -> None:
        self.sheet_size = ChoiceEdit()
        self.sheet_size.set_choices((("A4", False), ("Letter", True)))
        self.sheet_size.choose(sheet.is_letter)
        self.sheet_size.currentIndexChanged.connect(self.changed)
        self.sheet_size.returnPressed.connect(self.focusNextChild)
        self.place(Field(self.tr("Sheet"), self.sheet_size))

    @property
    def sheet(self) -> OwnSheet:
        """The sheet as far as its measures are right."""
        return OwnSheet(
            columns=int(self.number("columns")),
            rows=int(self.number("rows")),
            is_letter=bool(self.sheet_size.currentData()),
            **{name: self.number(name) for name in _LENGTHS},
        )


_LENGTHS: Sequence[str] = ("width", "height", "left", "top", "gap_x", "gap_y")
