"""What stands on one transfer, for the pane: figures, products, and what happened when."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.models import TransferStatus
from inventory_desktop.services.transfer_details import (
    TransferDetails,
    TransferLineRow,
    TransferStep,
)
from inventory_desktop.ui.formats import format_count, format_quantity, format_timestamp
from inventory_desktop.ui.icons import IconLabel
from inventory_desktop.ui.mirroring import end
from inventory_desktop.ui.transfers.transfer_names import (
    state_name,
    state_tone,
    step_icon,
    step_name,
    way_name,
)
from inventory_desktop.ui.widgets.badge import Badge
from inventory_desktop.ui.widgets.basics import button, frame, label, on_click
from inventory_desktop.ui.widgets.elided_label import ElidedLabel
from inventory_desktop.ui.widgets.facts import fact_grid, figure_cards, wrapping_label

MOST_LINES = 12


class TransferFacts(QWidget):
    """The scrolled part of the pane.

    Args:
        details: The transfer.
        show_all: Shows all lines.
        parent: Its Qt parent.
    """

    def __init__(
        self,
        details: TransferDetails,
        show_all: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._details = details
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 8)
        column.setSpacing(4)
        self._add_head(column)
        column.addSpacing(10)
        column.addLayout(self._figures())
        column.addSpacing(12)
        self._add_facts(column)
        self._add_lines(column, show_all)
        column.addSpacing(14)
        self._add_steps(column)
        column.addStretch()

    def _add_head(self, column: QVBoxLayout) -> None:
        row = self._details.transfer
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Transfer {0}").format(row.id), "heading"))
        head.addStretch()
        head.addWidget(Badge(state_name(row), state_tone(row)))
        column.addLayout(head)
        column.addWidget(wrapping_label(way_name(row), "second"))

    def _figures(self) -> QGridLayout:
        row, lines = self._details.transfer, self._details.lines
        if row.dispatched_at is None:
            figures = [
                (self.tr("To send"), format_quantity(row.quantity)),
                (self.tr("Products"), format_count(len(lines))),
            ]
            return figure_cards(figures)
        expected = sum((line.under_way for line in lines), start=Decimal(0))
        figures = [
            (self.tr("Sent"), format_quantity(row.quantity)),
            (self.tr("Received"), format_quantity(row.received)),
        ]
        if expected or not row.written_off:
            figures.append((self.tr("Expected"), format_quantity(expected)))
        else:
            figures.append((self.tr("Written off"), format_quantity(row.written_off)))
        return figure_cards(figures)

    def _add_facts(self, column: QVBoxLayout) -> None:
        row = self._details.transfer
        facts = [
            (self.tr("Reference"), row.transfer_reference or ""),
            (self.tr("Notes"), row.notes),
        ]
        known = [(name, value) for name, value in facts if value]
        if known:
            column.addLayout(fact_grid(known))
            column.addSpacing(14)

    # Products

    def _add_lines(self, column: QVBoxLayout, show_all: Callable[[], object]) -> None:
        lines = self._details.lines
        count = format_count(len(lines))
        head = QHBoxLayout()
        title = self.tr("1 product") if len(lines) == 1 else self.tr("{0} products").format(count)
        head.addWidget(label(title, "section"), 1)
        if len(lines) > MOST_LINES:
            more = button(self.tr("Show all"), "link")
            on_click(more, show_all)
            head.addWidget(more)
        column.addLayout(head)
        for line in lines[:MOST_LINES]:
            column.addWidget(frame("line"))
            column.addLayout(self._line(line))
        if len(lines) > MOST_LINES:
            rest = format_count(len(lines) - MOST_LINES)
            column.addWidget(label(self.tr("and {0} more").format(rest), "small"))

    def _line(self, line: TransferLineRow) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(ElidedLabel(line.product_name), 1)
        figure = label(self._figure(line), "section")
        figure.setMinimumWidth(52)
        figure.setAlignment(end())
        row.addWidget(figure)
        box.addLayout(row)
        words = "  ·  ".join((line.sku, *self._what_became(line)))
        box.addWidget(wrapping_label(words, "small"))
        return box

    def _figure(self, line: TransferLineRow) -> str:
        sent = format_quantity(line.quantity)
        if self._details.transfer.dispatched_at is None:
            return sent
        return self.tr("{0} of {1}").format(format_quantity(line.received), sent)

    def _what_became(self, line: TransferLineRow) -> list[str]:
        words = (
            (line.under_way, self.tr("{0} expected")),
            (line.written_off, self.tr("{0} written off")),
            (line.returned, self.tr("{0} taken back")),
        )
        return [text.format(format_quantity(amount)) for amount, text in words if amount]

    # Steps

    def _add_steps(self, column: QVBoxLayout) -> None:
        column.addWidget(label(self.tr("What happened"), "section"))
        column.addSpacing(4)
        for step in self._details.steps:
            column.addLayout(self._step(step))
        if self._details.transfer.status == TransferStatus.PENDING:
            column.addWidget(
                wrapping_label(
                    self.tr("The goods are reserved in {0} until they are dispatched.").format(
                        self._details.transfer.from_warehouse_name
                    ),
                    "small",
                )
            )

    def _step(self, step: TransferStep) -> QHBoxLayout:
        name, role = step_icon(step.kind)
        first = QHBoxLayout()
        first.addWidget(label(step_name(step.kind), "label"), 1)
        first.addWidget(label(format_timestamp(step.at), "small"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(first)
        person = ElidedLabel(step.by_email)
        person.setProperty("role", "small")
        words.addWidget(person)
        for sentence in self._said_of(step):
            words.addWidget(wrapping_label(sentence, "small"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 3, 0, 5)
        row.setSpacing(10)
        row.addWidget(IconLabel(name, role), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _said_of(self, step: TransferStep) -> list[str]:
        said = []
        if step.received:
            said.append(self.tr("{0} received").format(format_quantity(step.received)))
        if step.written_off:
            said.append(self.tr("{0} written off").format(format_quantity(step.written_off)))
        return [", ".join(said), *step.reasons] if said else []
