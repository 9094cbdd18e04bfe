"""The palette (Ctrl+K): go somewhere, do something, find a product, without a pointer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.services.product_list import ProductQuery, product_rows
from inventory_desktop.services.products import ProductRow
from inventory_desktop.ui import icons, theme
from inventory_desktop.ui.bus import ProductWanted
from inventory_desktop.ui.commands import Command
from inventory_desktop.ui.everywhere.matching import fit, is_close
from inventory_desktop.ui.tables.server_model import Index
from inventory_desktop.ui.widgets.basics import label
from inventory_desktop.ui.widgets.search_field import SearchField
from inventory_desktop.ui.workplace import Workplace

_WIDTH, _HEIGHT = 600, 420
_TOP = 96
_ROW = 36
_INSET = 12
_MOST_PRODUCTS = 8
_LEAST_LETTERS = 2
_NOTE_SHARE = 0.4
"""Most of a line that a SKU may take; the rest is the name's."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette.

    Attributes:
        title: What it is.
        note: More about it, quietly, at the end of the line.
        icon: Lucide name.
        run: Does it.
    """

    title: str
    note: str
    icon: str
    run: Callable[[], object]


class _Entries(QAbstractListModel):
    """The lines that fit what was typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    @override
    def rowCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008  Qt's default
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return entry.note
        return entry if role == Qt.ItemDataRole.UserRole else None


class _Painter(QStyledItemDelegate):
    """Paints a line: icon, title, and what belongs to it at the end."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | Any
    ) -> None:
        entry = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(entry, Entry):
            return
        now = theme.colours()
        area, chosen = option.rect, bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(now.accent_background)
            painter.drawRoundedRect(area.adjusted(4, 1, -4, -1), theme.RADIUS, theme.RADIUS)
        scale = painter.device().devicePixelRatioF()
        picture = icons.pixmap(entry.icon, now.accent if chosen else now.second, scale=scale)
        top = area.center().y() - icons.SIZE // 2 + 1
        painter.drawPixmap(area.left() + _INSET, top, picture)
        inner = area.adjusted(_INSET + icons.SIZE + 10, 0, -_INSET, 0)
        side = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font(theme.SMALL_SIZE))
        painter.setPen(now.second)
        most = round(inner.width() * _NOTE_SHARE)
        note = painter.fontMetrics().elidedText(entry.note, Qt.TextElideMode.ElideRight, most)
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignRight), note)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(note) - _INSET
        painter.setFont(theme.font())
        painter.setPen(now.text)
        title = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignLeft), title)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | Any) -> QSize:
        return QSize(0, theme.scaled(_ROW))  # as wide as the list


class Palette(QDialog):
    """A line over the window, and below it what can be done with what was typed.

    Args:
        window: Over which it opens.
        workplace: Where products are looked up.
        commands: Lists what can be done now; asked each time the palette opens.

    Attributes:
        line: Where one types.
    """

    def __init__(
        self,
        window: QWidget,
        workplace: Workplace,
        commands: Callable[[], Sequence[Command]],
    ) -> None:
        super().__init__(window, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Palette"))
        self._window = window
        self._workplace = workplace
        self._commands = commands
        self._offered: list[Command] = []
        self._found: list[Entry] = []
        self.line = SearchField()
        self.line.set_hint(self.tr("Go to, do, or find a product…"))
        self._entries = _Entries(self)
        self._list = QListView()
        self._list.setModel(self._entries)
        self._list.setItemDelegate(_Painter(self._list))
        self._list.setProperty("role", "palette")
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.windowTitle())
        self._nothing = label(self.tr("Nothing fits. Type less, or a SKU."), "second")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.line.textChanged.connect(self._take_text)
        self.line.searched.connect(self._find_products)
        self.line.installEventFilter(self)
        self._list.clicked.connect(lambda index: self._run(index.row()))

    def begin(self) -> None:
        """Opens it, empty."""
        self._offered = [each for each in self._commands() if each.is_available()]
        self._found = []
        self.line.clear()
        self._show()
        width = min(theme.scaled(_WIDTH), self._window.width() - 40)
        self.resize(width, theme.scaled(_HEIGHT))
        left = (self._window.width() - width) // 2
        self.move(self._window.mapToGlobal(QPoint(left, _TOP)))
        self.show()
        self.line.setFocus()

    def titles(self) -> list[str]:
        """What is offered now, from top to bottom."""
        return [str(self._entries.index(row).data()) for row in range(self._entries.rowCount())]

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            is_press = event.type() is QEvent.Type.KeyPress
            if is_press and self._take_key(Qt.Key(event.key())):
                return True
        return super().eventFilter(watched, event)

    def _take_key(self, key: Qt.Key) -> bool:
        row, last = self._list.currentIndex().row(), self._entries.rowCount() - 1
        if key == Qt.Key.Key_Down:
            self._choose(min(row + 1, last))
        elif key == Qt.Key.Key_Up:
            self._choose(max(row - 1, 0))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run(row)
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _take_text(self, text: str) -> None:
        if len(text.strip()) < _LEAST_LETTERS:
            self._found = []
        self._show()

    def _find_products(self, text: str) -> None:
        if len(text.strip()) < _LEAST_LETTERS:
            return
        query = ProductQuery(search=text, is_active=None)
        self._workplace.read(
            lambda work: product_rows(work, query, None, _MOST_PRODUCTS),
            owner=self,
            done=self._take_found,
            failed=self._forget_found,
            key="products",
        )

    def _take_found(self, rows: Sequence[ProductRow]) -> None:
        self._found = [self._product_entry(row) for row in rows]
        self._show()

    def _forget_found(self, _error: AppError) -> None:
        """Commands go on working while the server is away."""
        self._found = []
        self._show()

    def _product_entry(self, row: ProductRow) -> Entry:
        return Entry(
            row.name,
            row.sku,
            "package",
            lambda: self._workplace.bus.want(ProductWanted(row.id)),
        )

    def _show(self) -> None:
        typed = self.line.text().strip()
        rated = [(fit(typed, each.title), each) for each in self._offered]
        fitting = sorted(
            ((rate, each) for rate, each in rated if rate is not None),
            key=lambda pair: -pair[0] if typed else 0,
        )
        close = [_command_entry(each) for rate, each in fitting if not typed or is_close(rate)]
        loose = [_command_entry(each) for rate, each in fitting if typed and not is_close(rate)]
        self._entries.show([*close, *self._found, *loose])
        has_any = self._entries.rowCount() > 0
        self._list.setVisible(has_any)
        self._nothing.setVisible(not has_any)
        self._choose(0)

    def _choose(self, row: int) -> None:
        self._list.setCurrentIndex(self._entries.index(row, 0))

    def _run(self, row: int) -> None:
        entry = self._entries.entry(row)
        if entry is not None:
            self.close()
            entry.run()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1)


def _command_entry(command: Command) -> Entry:
    return Entry(command.title, command.shown_keys, command.icon or "chevron-right", command.run)
