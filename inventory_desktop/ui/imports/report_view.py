"""What an import did or would do: figures, rows left out with their reasons, refused rows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.models import ImportKind
from inventory_desktop.services.importing.history import ImportEntry
from inventory_desktop.services.importing.report import ImportReport
from inventory_desktop.ui.formats import format_count, format_quantity
from inventory_desktop.ui.imports.import_names import accepted_name
from inventory_desktop.ui.languages import in_words
from inventory_desktop.ui.widgets.basics import frame, label
from inventory_desktop.ui.widgets.facts import wrapping_label
from inventory_desktop.ui.widgets.figure_card import FigureCard

_NUMBER_WIDTH = 76
_CARDS = 7
_CARDS_IN_PANE = 2
_MADE = ("created", "updated", "unchanged")
"""What becomes of products; told even if there are none."""


@dataclass(frozen=True, slots=True)
class Account:
    """The figures of a report, whether it has just come in or was stored.

    Attributes:
        is_of_products: Whether the file held products.
        accepted: What came of the accepted rows.
        already_there: Rows that an earlier run had posted.
        excluded: Reason, rows, and numbers of the first few.
        refused: Rows with errors.
        errors: Number and error of the first of them.
        products_created: Products made on the way.
        opening_entries: Entries of opening stock.
        opening_quantity: Their sum.
        duplicates: Rows that stand in the file twice.
    """

    is_of_products: bool
    accepted: Mapping[str, int]
    already_there: int
    excluded: tuple[tuple[str, int, tuple[int, ...]], ...]
    refused: int
    errors: tuple[tuple[int, str], ...]
    products_created: int
    opening_entries: int
    opening_quantity: str
    duplicates: int


def account_of(report: ImportReport) -> Account:
    """The figures of a report."""
    return Account(
        is_of_products=report.kind is ImportKind.PRODUCTS,
        accepted=report.accepted,
        already_there=report.already_there,
        excluded=tuple(
            (reason, item.rows, item.examples) for reason, item in report.excluded.items()
        ),
        refused=report.refused,
        errors=tuple((error.row, error.error) for error in report.errors),
        products_created=report.products_created,
        opening_entries=report.opening_entries,
        opening_quantity=format_quantity(report.opening_quantity),
        duplicates=report.duplicates,
    )


def stored_account(entry: ImportEntry) -> Account:
    """The figures of an import that was, as far as they are known."""
    stored: dict[str, Any] = entry.report
    excluded = stored.get("excluded", {})
    return Account(
        is_of_products=entry.kind == ImportKind.PRODUCTS,
        accepted=stored.get("accepted", {}),
        already_there=stored.get("already_there", 0),
        excluded=tuple(
            (reason, item["rows"], tuple(item["examples"])) for reason, item in excluded.items()
        ),
        refused=entry.refused,
        errors=tuple((item["row"], item["error"]) for item in stored.get("errors", ())),
        products_created=stored.get("products_created", 0),
        opening_entries=stored.get("opening_entries", 0),
        opening_quantity=format_quantity(Decimal(stored.get("opening_quantity", "0"))),
        duplicates=stored.get("duplicates", 0),
    )


class ReportView(QWidget):
    """Shows an account; grows downwards.

    Args:
        parent: Its Qt parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self.text = ""

    def clear(self) -> None:
        """Shows nothing."""
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        self.text = ""

    def show_account(self, account: Account, *, in_pane: bool = False) -> None:
        """Shows figures, reasons and refused rows.

        Args:
            account: What to show.
            in_pane: Whether room is narrow.
        """
        self.clear()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        figures = self._figures(account)
        self.text = "\n".join(f"{figure} {caption}" for caption, figure in figures)
        most = _CARDS_IN_PANE if in_pane else _CARDS
        column.addLayout(_cards(figures, most))
        self._add_side_effects(column, account)
        self._add_excluded(column, account)
        self._add_refused(column, account)
        self._column.addWidget(self._content)

    def _figures(self, account: Account) -> list[tuple[str, str]]:
        accepted = dict(account.accepted)
        if account.is_of_products:
            accepted = {name: accepted.get(name, 0) for name in _MADE}
        figures = [(accepted_name(name), rows) for name, rows in accepted.items()]
        excluded = sum(rows for _, rows, _ in account.excluded)
        figures += [
            (caption, rows)
            for caption, rows in (
                (self.tr("Already there"), account.already_there),
                (self.tr("Left out"), excluded),
            )
            if rows
        ]
        figures.append((self.tr("Refused"), account.refused))
        return [(caption, format_count(rows)) for caption, rows in figures]

    def _add_side_effects(self, column: QVBoxLayout, account: Account) -> None:
        lines = []
        if account.products_created:
            lines.append(
                self.tr("Products made on the way: {0}").format(
                    format_count(account.products_created)
                )
            )
        if account.opening_entries:
            lines.append(
                self.tr("Entries of opening stock: {0}, {1} units together").format(
                    format_count(account.opening_entries), account.opening_quantity
                )
            )
        if account.duplicates:
            lines.append(
                self.tr("Rows that stand in the file twice, both taken: {0}").format(
                    format_count(account.duplicates)
                )
            )
        for line in lines:
            column.addWidget(wrapping_label(line, "second"))
            self.text += f"\n{line}"

    def _add_excluded(self, column: QVBoxLayout, account: Account) -> None:
        if not account.excluded:
            return
        column.addWidget(label(self.tr("Left out"), "section"))
        grid = _grid()
        for number, (reason, rows, examples) in enumerate(account.excluded):
            first = ", ".join(format_count(example) for example in examples)
            words = self.tr("{0} (row {1})") if rows == 1 else self.tr("{0} (rows {1} …)")
            text = words.format(reason, first)
            _add_line(grid, number, format_count(rows), text)
            self.text += f"\n{format_count(rows)} {text}"
        column.addLayout(grid)

    def _add_refused(self, column: QVBoxLayout, account: Account) -> None:
        if not account.errors:
            return
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Refused"), "section"))
        if account.refused > len(account.errors):
            shown = format_count(len(account.errors))
            head.addWidget(label(self.tr("the first {0}").format(shown), "small"))
        head.addStretch()
        column.addLayout(head)
        column.addWidget(frame("line"))
        grid = _grid()
        for number, (row, error) in enumerate(account.errors):
            said = in_words(error)
            _add_line(grid, number, self.tr("Row {0}").format(format_count(row)), said)
            self.text += f"\n{row} {said}"
        column.addLayout(grid)


def _cards(figures: Sequence[tuple[str, str]], most: int) -> QGridLayout:
    """Figures in rows, each as wide as if its row were full."""
    grid = QGridLayout()
    grid.setSpacing(8)
    for number, (caption, text) in enumerate(figures):
        card = FigureCard(caption)
        card.set_text(text)
        grid.addWidget(card, number // most, number % most)
    for column in range(most):
        grid.setColumnStretch(column, 1)
    return grid


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, _NUMBER_WIDTH)
    grid.setColumnStretch(1, 1)
    return grid


def _add_line(grid: QGridLayout, number: int, figure: str, text: str) -> None:
    left = label(figure, "second")
    grid.addWidget(left, number, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
    right = wrapping_label(text)
    right.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    grid.addWidget(right, number, 1)


def rows_in(report: ImportReport) -> int:
    """How many rows came in, or would."""
    return sum(report.accepted.values())


def changing_rows(report: ImportReport) -> int:
    """How many of them change something."""
    return rows_in(report) - report.accepted.get("unchanged", 0)
