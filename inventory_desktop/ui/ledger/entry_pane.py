"""One entry of the ledger: who, when, why, and the way to take it back."""

from uuid import uuid4

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import AppError, PermissionDenied, RuleError, SignInRequired
from inventory_desktop.errors import ValidationError as Invalid
from inventory_desktop.services import stock
from inventory_desktop.services.changes import posted
from inventory_desktop.services.movement_list import MovementRow
from inventory_desktop.services.stock import Posted
from inventory_desktop.ui.bus import (
    ImportWanted,
    LabelsWanted,
    LedgerWanted,
    ProductWanted,
    TransferWanted,
    Wish,
)
from inventory_desktop.ui.formats import (
    format_money,
    format_quantity,
    format_signed_quantity,
    format_timestamp,
)
from inventory_desktop.ui.movement_names import type_name
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label
from inventory_desktop.ui.widgets.facts import fact_grid, figure_cards, wrapping_label
from inventory_desktop.ui.widgets.fields import Field, TextEdit
from inventory_desktop.ui.workplace import Workplace

_REVERSIBLE = frozenset({"purchase", "sale", "return", "damaged", "adjustment"})


class EntryPane(QFrame):
    """Shows the entry that is chosen in the list.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        closed: The person wants the posting form back.
    """

    closed = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._entry: MovementRow | None = None
        self._request_id = uuid4()
        self.setProperty("role", "pane")
        self.banner = Banner()
        self.reason = TextEdit(placeholder=self.tr("For example: typed twice"))
        self._reason_field = Field(self.tr("Reason for the reversal"), self.reason)
        self.reverse_button = button(self.tr("Reverse entry"), "danger", "undo-2")
        self.close_button = button(self.tr("New entry"), icon="plus")
        self._sheet: QWidget = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 20, 20, 14)
        self._column.setSpacing(12)
        self._lay_out()
        self.reverse_button.clicked.connect(self.reverse)
        self.reason.returnPressed.connect(self.reverse)
        self.reason.textEdited.connect(self._reason_field.clear_error)
        self.close_button.clicked.connect(self.closed)

    @property
    def entry(self) -> MovementRow | None:
        """The entry that is shown."""
        return self._entry

    def show_entry(self, entry: MovementRow) -> None:
        """Shows another entry; a half-typed reason for the same one stays."""
        if self._entry is None or entry.id != self._entry.id:
            self.reason.clear()
            self._reason_field.clear_error()
            self.banner.clear()
            self._request_id = uuid4()
        self._entry = entry
        sheet = _sheet(entry, self)
        self._column.replaceWidget(self._sheet, sheet)
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = sheet
        refusal = self._why_not(entry)
        self._reason_field.setVisible(not refusal)
        self.reverse_button.setVisible(not refusal)
        self._hint.setText(refusal)
        self._hint.setVisible(bool(refusal))

    def want(self, wish: Wish) -> None:
        """Leads to what the entry came from."""
        self._workplace.bus.want(wish)

    def reverse(self) -> None:
        """Posts the reversal with the typed reason."""
        entry = self._entry
        if entry is None or not self.reverse_button.isEnabled():
            return
        reason = self.reason.text().strip()
        if not reason:
            self._reason_field.show_error(self.tr("Say why, for whoever reads this later."))
            self.reason.setFocus()
            return
        self.reverse_button.setEnabled(False)
        request_id = self._request_id
        self._workplace.write(
            lambda work: stock.reverse_movement(
                work, request_id=request_id, movement_id=entry.id, reason=reason
            ),
            change=posted(),
            owner=self,
            done=self._take_posted,
            failed=self._show_error,
        )

    def _take_posted(self, posted: Posted) -> None:
        self.reverse_button.setEnabled(True)
        entry = self._entry
        if entry is not None:
            self._workplace.messages.done(
                self.tr("Entry {0} is reversed by entry {1}.").format(entry.id, posted.movement_id)
            )
        self.closed.emit()

    def _show_error(self, error: AppError) -> None:
        self.reverse_button.setEnabled(True)
        told_here = isinstance(error, RuleError | PermissionDenied | Invalid)
        if told_here and not isinstance(error, SignInRequired):
            self.banner.say(error.message)
        else:
            self._workplace.messages.error(error)

    def _why_not(self, entry: MovementRow) -> str:
        """Why the entry cannot be reversed; empty if it can."""
        if entry.reversed_by_id is not None:
            return self.tr("Reversed by entry {0}.").format(entry.reversed_by_id)
        if entry.reverses_id is not None:
            return self.tr("This is the reversal of entry {0}.").format(entry.reverses_id)
        if entry.transfer_id is not None:
            return self.tr("Part of transfer {0}; mended by a transfer back.").format(
                entry.transfer_id
            )
        if entry.movement_type not in _REVERSIBLE:
            return self.tr("A revaluation is mended by another one.")
        return ""

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._hint = label("", "second")
        self._hint.setWordWrap(True)
        self._column.addWidget(self._sheet)
        self._column.addStretch()
        for widget in (self.banner, self._hint, self._reason_field):
            self._column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.close_button, 1)
        row.addWidget(self.reverse_button, 1)
        self._column.addLayout(row)


def _sheet(entry: MovementRow, pane: EntryPane) -> QWidget:
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(
        label(_tr("{0}, entry {1}").format(type_name(entry.movement_type), entry.id), "heading")
    )
    column.addWidget(wrapping_label(f"{entry.sku}  ·  {entry.product_name}", "second"))
    column.addSpacing(10)
    column.addLayout(
        figure_cards(
            (
                (_tr("Change"), format_signed_quantity(entry.quantity)),
                (_tr("On hand after"), format_quantity(entry.on_hand_after)),
            )
        )
    )
    column.addSpacing(14)
    column.addLayout(_facts(entry))
    column.addSpacing(10)
    column.addLayout(_links(entry, pane))
    return sheet


def _facts(entry: MovementRow) -> QGridLayout:
    facts = [
        (_tr("Warehouse"), entry.warehouse_name),
        (_tr("Date"), format_timestamp(entry.occurred_at)),
        (_tr("Posted"), format_timestamp(entry.created_at)),
        (_tr("By"), entry.created_by_email),
        (_tr("Reference"), entry.reference_number or "–"),
        (_tr("Notes"), entry.notes or "–"),
    ]
    if entry.unit_cost is not None:
        facts.append((_tr("Unit cost"), format_money(entry.unit_cost)))
    if entry.unit_price is not None:
        facts.append((_tr("Sold at"), format_money(entry.unit_price)))
    if entry.average_cost_after is not None:
        facts.append((_tr("Average cost after"), format_money(entry.average_cost_after)))
    return fact_grid(facts)


def _links(entry: MovementRow, pane: EntryPane) -> QVBoxLayout:
    """What the entry came from and what became of it, each leading there."""
    column = QVBoxLayout()
    column.setSpacing(2)
    for text, icon, wish in _wishes(entry):
        made = button(text, "link", icon)
        made.clicked.connect(lambda _on=False, wish=wish: pane.want(wish))
        column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
    return column


def _wishes(entry: MovementRow) -> list[tuple[str, str, Wish]]:
    found: list[tuple[str, str, Wish]] = [
        (_tr("The product"), "package", ProductWanted(entry.product_id))
    ]
    if entry.quantity > 0:
        wish = LabelsWanted(((entry.product_id, entry.quantity),))
        found.append((_tr("Print labels for them"), "tags", wish))
    if entry.transfer_id is not None:
        text = _tr("Transfer {0}").format(entry.transfer_id)
        found.append((text, "truck", TransferWanted(entry.transfer_id)))
    if entry.import_id is not None:
        text = _tr("Import {0}").format(entry.import_id)
        found.append((text, "upload", ImportWanted(entry.import_id)))
    other = entry.reverses_id or entry.reversed_by_id
    if other is not None:
        text = _tr("Entry {0}").format(other)
        found.append((text, "undo-2", LedgerWanted(movement_id=other)))
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("EntryPane", text)
