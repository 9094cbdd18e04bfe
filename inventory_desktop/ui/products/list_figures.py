"""Figures around the product list, read in the background and no more often than they deserve."""

from dataclasses import replace
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from inventory_desktop.errors import AppError
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.product_figures import (
    ProductCounts,
    ProductTotals,
    product_counts,
    product_totals,
)
from inventory_desktop.services.product_list import ProductQuery
from inventory_desktop.ui.workplace import Workplace

_SOON_MS = 250
_LONGEST_MS = 60_000
_REST = 10
"""After a reading the figures rest for so many times as long as it took."""


class ListFigures(QObject):
    """Reads how many products there are of each kind, and what the list comes to.

    Where a million products make that take seconds, changes of colleagues are followed less often.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Signals:
        counted: The :class:`ProductCounts`.
        added_up: The :class:`ProductTotals` of the query that holds.
    """

    counted = Signal(object)
    added_up = Signal(object)

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._query: ProductQuery | None = None
        self._rest_ms = 0
        self._is_counted = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._read)

    def take_query(self, query: ProductQuery) -> None:
        """Reads the figures of another list; its order makes no difference to them."""
        unsorted = replace(query, sort=ProductQuery().sort)
        if unsorted != self._query:
            self._query = unsorted
            self._soon.start(_SOON_MS)

    def follow_change(self) -> None:
        """Reads them again after something changed, when they have rested."""
        self._is_counted = False
        if not self._soon.isActive():
            self._soon.start(max(_SOON_MS, min(self._rest_ms, _LONGEST_MS)))

    def refresh(self) -> None:
        """Reads them again at once."""
        self._is_counted = False
        self._soon.start(0)

    def _read(self) -> None:
        query, begun = self._query, monotonic()
        if query is None:
            return

        wants_counts, self._is_counted = not self._is_counted, True

        def read(work: UnitOfWork) -> tuple[ProductCounts | None, ProductTotals]:
            return product_counts(work) if wants_counts else None, product_totals(work, query)

        def take(figures: tuple[ProductCounts | None, ProductTotals]) -> None:
            counts, totals = figures
            self._rest_ms = round((monotonic() - begun) * 1000 * _REST)
            if counts is not None:
                self.counted.emit(counts)
            if query == self._query:
                self.added_up.emit(totals)

        self._workplace.read(read, owner=self, done=take, failed=self._leave, key="figures")

    def _leave(self, _error: AppError) -> None:
        """Keeps the figures as they were; the list tells what is the matter."""
        self._is_counted = False
