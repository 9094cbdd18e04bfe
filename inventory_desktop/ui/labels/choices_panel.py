"""What labels look like and on what they are printed, to be chosen."""

from dataclasses import replace
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.errors import ValidationError
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.labels.label_choices import RESOLUTIONS, CodeChoice, LabelChoices
from inventory_desktop.ui.labels.label_papers import (
    OWN_ROLL,
    OWN_SHEET,
    ROLLS,
    SHEETS,
    paper_name,
)
from inventory_desktop.ui.labels.own_paper import OwnRollEdit, OwnSheetEdit
from inventory_desktop.ui.widgets.basics import label, plain_tip
from inventory_desktop.ui.widgets.fields import ChoiceEdit, DecimalEdit, Field


class ChoicesPanel(QFrame):
    """Paper, code, and what stands beside it.

    Args:
        choices: What is chosen at first.
        sees_prices: Whether the person may see prices, and so print them.
        parent: Its Qt parent.

    Signals:
        changed: Something else is chosen than before.
    """

    changed = Signal()

    def __init__(
        self, choices: LabelChoices, *, sees_prices: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._choices = choices
        self._sees_prices = sees_prices
        self._make_fields()
        self._show()
        self._lay_out()
        self._connect()
        self._show_fitting()

    @property
    def choices(self) -> LabelChoices:
        """What is chosen, as far as it is right."""
        return self._choices

    @property
    def error(self) -> str:
        """What is wrong with it, in words; empty if nothing is."""
        wrong = (self.first_field.error, self.own_roll.error, self.own_sheet.error)
        return next((error for error in wrong if error), "") or self._choices.paper.fault

    def focus_first(self) -> None:
        """Puts the cursor where choosing begins."""
        self.paper.setFocus()

    # Fields

    def _make_fields(self) -> None:
        chosen = self._choices
        self.paper = ChoiceEdit()
        own = ((self.tr("Own roll…"), OWN_ROLL), (self.tr("Own sheet…"), OWN_SHEET))
        sold = tuple((paper_name(paper), paper.key) for paper in (*SHEETS, *ROLLS))
        self.paper.set_choices((*sold, *own))
        self.paper.insertSeparator(len(SHEETS))
        self.paper.insertSeparator(len(SHEETS) + 1 + len(ROLLS))
        self.code = ChoiceEdit()
        self.code.set_choices(
            (
                (self.tr("Automatic"), CodeChoice.AUTOMATIC),
                ("EAN-13", CodeChoice.EAN_13),
                ("Code 128", CodeChoice.CODE_128),
                (self.tr("QR code"), CodeChoice.QR),
            )
        )
        self.dots = ChoiceEdit()
        self.dots.set_choices(
            (self.tr("{0} dots per inch").format(format_count(dots)), dots) for dots in RESOLUTIONS
        )
        self.first = DecimalEdit("first", decimals=0)
        self.name = QCheckBox(self.tr("Name"))
        self.price = QCheckBox(self.tr("Price"))
        self.sku = QCheckBox(self.tr("SKU"))
        self.paper_field = Field(self.tr("Paper"), self.paper)
        self.code_field = Field(self.tr("Code"), self.code)
        self.dots_field = Field(self.tr("Printer"), self.dots)
        self.first_field = Field(self.tr("First free label"), self.first)
        self.own_roll = OwnRollEdit(chosen, self)
        self.own_sheet = OwnSheetEdit(chosen.own_sheet, self)
        self._fault = label("", "error", self)
        self._tell_what_is_meant()

    def _tell_what_is_meant(self) -> None:
        self.code.setToolTip(
            plain_tip(
                self.tr(
                    "Automatic: an EAN-13 if the barcode is one, else Code 128 of barcode or SKU;"
                    " a QR code where bars do not fit."
                )
            )
        )
        self.dots.setToolTip(
            plain_tip(self.tr("Bars are made of whole dots, so that scanners read them well."))
        )
        self.first.setToolTip(
            plain_tip(
                self.tr("If some labels of the first sheet are gone: the first that is left.")
            )
        )
        if not self._sees_prices:
            self.price.setEnabled(False)
            self.price.setToolTip(plain_tip(self.tr("You may not see prices.")))

    def _show(self) -> None:
        chosen = self._choices
        self.paper.choose(chosen.paper_key)
        self.code.choose(chosen.code)
        self.dots.choose(chosen.dots_per_inch)
        self.first.set_value(Decimal(chosen.first))
        self.name.setChecked(chosen.shows_name)
        self.price.setChecked(chosen.shows_price and self._sees_prices)
        self.sku.setChecked(chosen.shows_sku)

    # Choosing

    def _choose(self, **changes: object) -> None:
        chosen = replace(self._choices, **changes)  # type: ignore[arg-type]  # fields by name
        self._choices = chosen
        self._show_fitting()
        self.changed.emit()

    def _choose_paper(self) -> None:
        self._choose(paper_key=self.paper.currentData())
        self.dots.blockSignals(True)  # noqa: FBT003  Qt's
        self.dots.choose(self._choices.dots_per_inch)
        self.dots.blockSignals(False)  # noqa: FBT003  Qt's
        self._read_first()

    def _choose_dots(self) -> None:
        name = "roll_dots" if self._choices.paper.is_roll else "sheet_dots"
        self._choose(**{name: self.dots.currentData()})

    def _read_first(self) -> None:
        """Takes the first label that is left, or says why there is no such."""
        self.first_field.clear_error()
        most = self._choices.paper.per_page
        try:
            typed = self.first.value() or Decimal(0)
        except ValidationError as error:
            self.first_field.show_error(error.message)
            self.changed.emit()
            return
        if not self._choices.paper.is_roll and not 1 <= typed <= most:
            self.first_field.show_error(
                self.tr("A sheet has the labels 1 to {0}.").format(format_count(most))
            )
            self.changed.emit()
            return
        self._choose(first=int(typed))

    def _show_fitting(self) -> None:
        """Shows the fields that mean something for the chosen paper."""
        is_roll = self._choices.paper.is_roll
        self.first_field.setVisible(not is_roll)
        self.own_roll.setVisible(self._choices.paper_key == OWN_ROLL)
        self.own_sheet.setVisible(self._choices.paper_key == OWN_SHEET)
        self._fault.setText(self._choices.paper.fault)
        self._fault.setVisible(bool(self._choices.paper.fault))

    def _connect(self) -> None:
        self.paper.currentIndexChanged.connect(self._choose_paper)
        self.code.currentIndexChanged.connect(
            lambda _index: self._choose(code=CodeChoice(self.code.currentData()))
        )
        self.dots.currentIndexChanged.connect(self._choose_dots)
        self.first.textEdited.connect(self._read_first)
        for tick, name in (
            (self.name, "shows_name"),
            (self.price, "shows_price"),
            (self.sku, "shows_sku"),
        ):
            tick.toggled.connect(partial(self._choose_shown, name))
        self.own_roll.changed.connect(self._choose_roll)
        self.own_sheet.changed.connect(lambda: self._choose(own_sheet=self.own_sheet.sheet))
        for each in (self.paper, self.code, self.dots, self.first):
            each.returnPressed.connect(self._go_on)

    def _choose_shown(self, name: str, on: bool) -> None:  # noqa: FBT001  Qt's signal
        self._choose(**{name: on})

    def _choose_roll(self) -> None:
        width, height = self.own_roll.size_mm
        self._choose(roll_width=width, roll_height=height)

    def _go_on(self) -> None:
        self.focusNextChild()

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(12)
        for field, share in (
            (self.paper_field, 5),
            (self.code_field, 2),
            (self.dots_field, 3),
            (self.first_field, 2),
        ):
            fields.addWidget(field, share)
        shown = QHBoxLayout()
        shown.setSpacing(14)
        shown.addWidget(label(self.tr("On the label"), "label"))
        for tick in (self.name, self.price, self.sku):
            shown.addWidget(tick)
        shown.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(fields)
        column.addWidget(self.own_roll)
        column.addWidget(self.own_sheet)
        column.addWidget(self._fault)
        column.addLayout(shown)
