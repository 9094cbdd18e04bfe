"""What stands in place of figures while the shop is new: what to do first, step by step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inventory_desktop.models import MovementType
from inventory_desktop.services.reports.first_steps import FirstSteps
from inventory_desktop.ui.bus import (
    ImportWanted,
    NewProductWanted,
    PlaceWanted,
    PostingWanted,
    Wish,
)
from inventory_desktop.ui.icons import IconLabel
from inventory_desktop.ui.theme import scaled
from inventory_desktop.ui.widgets.basics import button, frame, label

_WIDTH = 620
_Action = tuple[str, Wish]


class FirstStepsPanel(QFrame):
    """Three steps to a shop with something to report; those that are done are ticked.

    Args:
        want: Takes the wish of a button.
        is_admin: Whether the person may make warehouses.
        parent: Its Qt parent.
    """

    def __init__(
        self, want: Callable[[Wish], None], *, is_admin: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setMaximumWidth(scaled(_WIDTH))
        self._want = want
        self._is_admin = is_admin
        self._steps: FirstSteps | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 24, 28, 24)
        self._column.setSpacing(0)
        self._content = QWidget()
        self._column.addWidget(self._content)

    def show_steps(self, steps: FirstSteps) -> None:
        """Shows how far the shop has come."""
        if steps == self._steps:
            return
        self._steps = steps
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(label(self.tr("Three steps, and the shop runs"), "heading"))
        hint = label(self.tr("Figures appear here with the first entry in the ledger."), "second")
        column.addWidget(hint)
        for part in (self._warehouse(steps), self._products(steps), self._goods(steps)):
            column.addWidget(frame("line"))
            column.addWidget(part)
        self._column.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _warehouse(self, steps: FirstSteps) -> QWidget:
        if self._is_admin:
            hint = self.tr("Where goods lie: a shop, a store room, a van.")
            actions: Sequence[_Action] = ((self.tr("New warehouse"), PlaceWanted("warehouses")),)
        else:
            hint, actions = self.tr("Only an admin can make one. Ask yours."), ()
        return self._step(steps.has_warehouse, self.tr("Make a warehouse"), hint, actions)

    def _products(self, steps: FirstSteps) -> QWidget:
        return self._step(
            steps.has_product,
            self.tr("Add products"),
            self.tr("Type the first one, or import a file with all of them."),
            (
                (self.tr("New product"), NewProductWanted()),
                (self.tr("Import a file"), ImportWanted()),
            ),
        )

    def _goods(self, steps: FirstSteps) -> QWidget:
        return self._step(
            steps.has_entry,
            self.tr("Receive goods"),
            self.tr("They stand in the ledger as purchases; from then on the stock is known."),
            ((self.tr("Receive goods"), PostingWanted(movement_type=MovementType.PURCHASE)),),
            is_open=steps.has_warehouse and steps.has_product,
        )

    def _step(
        self,
        is_done: bool,  # noqa: FBT001  the state that is shown
        title: str,
        hint: str,
        actions: Sequence[_Action],
        *,
        is_open: bool = True,
    ) -> QWidget:
        part = QWidget()
        part.setAccessibleName(title)
        part.setAccessibleDescription(self.tr("done") if is_done else self.tr("still to do"))
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        mark = IconLabel(
            "circle-check" if is_done else "circle", "good" if is_done else "third", size=20
        )
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "section"))
        text = label(hint, "second")
        text.setWordWrap(True)
        words.addWidget(text)
        row.addLayout(words, 1)
        for number, (text_of_action, wish) in enumerate(() if is_done else actions):
            made = button(text_of_action, "primary" if is_open and not number else "")
            made.setEnabled(is_open)
            if not is_open:
                made.setToolTip(self.tr("Do the steps above first."))
            made.clicked.connect(lambda _on=False, wish=wish: self._want(wish))
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        return part
