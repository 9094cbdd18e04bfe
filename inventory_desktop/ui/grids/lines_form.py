"""Fields above a grid of lines: what a document of several products is typed into."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, TypeVar
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import (
    AppError,
    PermissionDenied,
    RuleError,
    SignInRequired,
    Unavailable,
)
from inventory_desktop.errors import ValidationError as Invalid
from inventory_desktop.services.products import ScannedProduct
from inventory_desktop.ui.grids.line_grid import LineGrid
from inventory_desktop.ui.grids.line_model import LineModel
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.widgets.banner import Banner
from inventory_desktop.ui.widgets.basics import button, label, on_click
from inventory_desktop.ui.widgets.fields import Field
from inventory_desktop.ui.workplace import Workplace

Document = TypeVar("Document")
_ID_REUSED = "request_id_reused"


class LinesForm(QWidget, Generic[Document]):
    """A form that sends all its lines at once, or says at which one something is wrong.

    A subclass calls :meth:`take_lines`, makes its fields and buttons, calls :meth:`lay_out`, and
    sends what :meth:`checked` answers.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        lines: The lines.
        grid: Where they are typed.
        banner: What is wrong with none of the fields.
        request_id: Goes with the lines; another one once they were sent.
        doubtful: What was sent first by this request if nobody knows whether it arrived; None
            otherwise.

    Signals:
        closed: The person leaves; what was typed is thrown away.
    """

    closed = Signal()

    lines: LineModel
    grid: LineGrid

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.banner = Banner()
        self.request_id = uuid4()
        self.doubtful: Document | None = None
        self._sent: Document | None = None
        self.cancel_button = button(self.tr("Cancel"))
        self._fields: Mapping[str, Field] = {}
        self._texts: Sequence[QLineEdit] = ()
        self._senders: Sequence[QPushButton] = ()
        self._waiting = ""
        self._sends = ""
        self._waiting_scans: list[ScannedProduct] = []

    # What a form does its own way

    @property
    def what(self) -> str:
        """What would be lost, in words."""
        raise NotImplementedError

    def ask_to_throw_away(self) -> tuple[str, str]:
        """The question before typed lines are thrown away, and what it means."""
        raise NotImplementedError

    def cell_of(self, error: RuleError) -> str:
        """Column of the cell at which a refusal is told, if the product's line is known."""
        raise NotImplementedError

    # What they share

    @property
    def is_dirty(self) -> bool:
        """Whether something is typed that would be lost."""
        return bool(self.lines.lines) or any(line.text().strip() for line in self._texts)

    @property
    def unsaved(self) -> str:
        """What would be lost, in words; empty if nothing would."""
        return self.what if self.is_dirty else ""

    def begin(self) -> None:
        """Takes the cursor; what is typed stays."""
        self.grid.table.begin()

    def take_scan(self, scanned: ScannedProduct) -> None:
        """Adds a product that was scanned.

        While the lines are being sent it waits: if they are refused it is one more of them, if not
        the first of the next document.
        """
        if self.is_busy:
            self._waiting_scans.append(scanned)
        else:
            self.grid.take_scan(scanned)

    @property
    def is_busy(self) -> bool:
        """Whether the lines are on their way, and nothing can be changed."""
        return not self.grid.isEnabled()

    def leave(self) -> None:
        """Closes the form; asks first if something is typed."""
        if self.is_busy:
            return
        if not self.is_dirty:
            self._throw_away()
            return
        question, meaning = self.ask_to_throw_away()
        self._workplace.messages.confirm(
            question, meaning, action=self.tr("Throw away"), act=self._throw_away
        )

    def checked(self, make: Callable[[], Document]) -> Document | None:
        """Makes the document of what is typed; None if something is wrong, which is told then.

        Args:
            make: Makes it; raises ``ValidationError`` with the name of a field.
        """
        if self.is_busy:
            return None
        self.clear_errors()
        self.grid.table.finish_cell()
        try:
            document = make()
        except Invalid as error:
            self._show_invalid(error)
            return None
        if self.lines.is_seeking:
            self.banner.say(
                self.tr("Products are still being looked up. Try again in a moment."), Tone.NEUTRAL
            )
            return None
        if self.grid.show_first_error():
            return None
        self._sent = document
        return document

    def set_busy(self, *, busy: bool) -> None:
        """Lets nothing be sent or typed while something is on its way."""
        for each in (self.grid, self.cancel_button, *self._senders, *self._fields.values()):
            each.setEnabled(not busy)
        self._senders[-1].setText(self._waiting if busy else self._sends)
        if busy:
            self.setFocus()
        else:
            self.grid.setFocus()

    def show_error(self, error: AppError) -> None:
        """Tells why nothing was sent, where it belongs; everything typed stays."""
        self.set_busy(busy=False)
        if isinstance(error, Unavailable) and self.doubtful is None:
            self.doubtful = self._sent
        if isinstance(error, Invalid):
            self._show_invalid(error)
        elif isinstance(error, RuleError) and self._show_at_line(error):
            self.grid.show_first_error()
        elif isinstance(error, RuleError | PermissionDenied) and not isinstance(
            error, SignInRequired
        ):
            self.banner.say(error.message)
        else:
            self._workplace.messages.error(error)
        if isinstance(error, RuleError) and error.code == _ID_REUSED:
            self.request_id, self.doubtful = uuid4(), None
        self._take_waiting_scans()

    def clear_errors(self) -> None:
        """Takes back what was told."""
        self.banner.clear()
        for field in self._fields.values():
            field.clear_error()

    def empty(self) -> None:
        """Makes room for the next one."""
        self.request_id, self.doubtful = uuid4(), None
        self.lines.clear()
        for line in self._texts:
            line.clear()
        self.clear_errors()
        self._take_waiting_scans()

    def take_lines(self, lines: LineModel, name: str) -> None:
        """Begins with a model.

        Args:
            lines: The lines.
            name: What they are, for whoever hears the window instead of seeing it.
        """
        self.lines = lines
        self.grid = LineGrid(lines, self._workplace, name)

    def lay_out(
        self,
        title: str,
        fields: Mapping[str, tuple[Field, int]],
        senders: Sequence[tuple[QPushButton, str, Callable[[], None]]],
        *,
        waiting: str,
        meaning: str = "",
        foot: QWidget | None = None,
    ) -> None:
        """Puts everything in its place and has the keys lead through it.

        Args:
            title: What the form is.
            fields: Fields above the lines by the name in the command, with their share of the row.
            senders: Buttons that send, the usual one last: its keys, and what it does.
            waiting: What the usual one says while something is on its way.
            meaning: What comes of it, below the title.
            foot: What stands beside the buttons.
        """
        self._fields = {name: field for name, (field, _share) in fields.items()}
        editors = [field.editor for field in self._fields.values()]
        self._texts = [editor for editor in editors if isinstance(editor, QLineEdit)]
        self._senders = [made for made, _keys, _act in senders]
        self._waiting, self._sends = waiting, self._senders[-1].text()
        row = QHBoxLayout()
        row.setSpacing(12)
        for field, share in fields.values():
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        low = QHBoxLayout()
        low.setSpacing(8)
        low.addWidget(self.cancel_button)
        low.addStretch()
        for widget in ([foot] if foot is not None else []) + list(self._senders):
            low.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 14)
        column.setSpacing(12)
        column.addLayout(_titles(title, meaning))
        column.addLayout(row)
        column.addWidget(self.grid, 1)
        column.addWidget(self.banner)
        column.addLayout(low)
        self._connect(senders)

    def _connect(self, senders: Sequence[tuple[QPushButton, str, Callable[[], None]]]) -> None:
        on_click(self.cancel_button, self.leave)
        for made, keys, act in senders:
            on_click(made, act)
            QShortcut(
                QKeySequence(keys), self, act,
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )  # fmt: skip
        for field in self._fields.values():
            field.editor.returnPressed.connect(self._go_on)  # type: ignore[attr-defined]  # all editors have it
        for line in self._texts:
            line.textEdited.connect(self.clear_errors)

    def _go_on(self) -> None:
        self.focusNextChild()

    def _take_waiting_scans(self) -> None:
        waiting, self._waiting_scans = self._waiting_scans, []
        for scanned in waiting:
            self.grid.take_scan(scanned)

    def _throw_away(self) -> None:
        self.empty()
        self.closed.emit()

    def _show_invalid(self, error: Invalid) -> None:
        field = self._fields.get(error.field)
        if field is None:
            self.banner.say(error.message)
            self.grid.setFocus()
        else:
            field.show_error(error.message)
            field.editor.setFocus()

    def _show_at_line(self, error: RuleError) -> bool:
        """Tells a refusal at the lines of the product that it names; False if it names none."""
        sku, told = error.details.get("sku"), False
        for row in range(self.lines.rowCount()):
            line = self.lines.line_at(row)
            if line is not None and line.product is not None and line.product.sku == sku:
                self.lines.tell(row, self.cell_of(error), error.message)
                told = True
        return told

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _titles(title: str, meaning: str) -> QVBoxLayout:
    titles = QVBoxLayout()
    titles.setSpacing(0)
    titles.addWidget(label(title, "title"))
    if meaning:
        titles.addWidget(label(meaning, "second"))
    return titles
