"""Looks up the codes of a grid's lines in the background, many at once."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from inventory_desktop.errors import AppError
from inventory_desktop.services.database import UnitOfWork
from inventory_desktop.services.product_codes import find_codes, find_typed
from inventory_desktop.services.products import ScannedProduct
from inventory_desktop.ui.workplace import Workplace

AT_ONCE = 500
"""Codes of one read: few enough that the first lines are known soon."""

Found = Mapping[str, ScannedProduct]


class ProductLookup(QObject):
    """Finds products by their codes, one read after the other.

    Args:
        workplace: Where products are looked up.
        take: Takes the codes that were asked for and what was found of them.
        fail: Takes the codes that could not be asked for, and why.
        parent: Its Qt parent.
    """

    def __init__(
        self,
        workplace: Workplace,
        take: Callable[[Sequence[str], Found], None],
        fail: Callable[[Sequence[str], AppError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._take = take
        self._fail = fail
        self._waiting: dict[str, None] = {}
        self._asked: tuple[str, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    @property
    def is_busy(self) -> bool:
        """Whether answers are still to come."""
        return bool(self._waiting or self._asked)

    def ask(self, code: str) -> None:
        """Looks a code up soon, together with the others that are asked for now."""
        self._waiting[code] = None
        if not self._asked and not self._soon.isActive():
            self._soon.start()

    def _ask(self) -> None:
        codes = self._asked = tuple(self._waiting)[:AT_ONCE]
        for code in codes:
            del self._waiting[code]
        if not codes:
            return

        def find(work: UnitOfWork) -> Found:
            if len(codes) > 1:
                return find_codes(work, codes)
            found = find_typed(work, codes[0])
            return {} if found is None else {codes[0]: found}

        self._workplace.read(find, owner=self, done=self._take_found, failed=self._take_error)

    def _take_found(self, found: Found) -> None:
        codes, self._asked = self._asked, ()
        self._take(codes, found)
        self._go_on()

    def _take_error(self, error: AppError) -> None:
        codes = (*self._asked, *self._waiting)
        self._asked, self._waiting = (), {}
        self._fail(codes, error)

    def _go_on(self) -> None:
        if self._waiting:
            self._soon.start()
