"""The first rows of a file, with what each column is taken for above it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget
from typing_extensions import override

from inventory_desktop.services.importing.choices import Choices
from inventory_desktop.services.importing.readable import reader_of
from inventory_desktop.services.importing.samples import Sample
from inventory_desktop.ui import theme
from inventory_desktop.ui.imports.import_names import field_choices
from inventory_desktop.ui.tables.columns import CELL_ROLE, Cell, Kind
from inventory_desktop.ui.tables.delegate import INSET, CellDelegate, row_height
from inventory_desktop.ui.theme import Tone
from inventory_desktop.ui.widgets.basics import plain_tip
from inventory_desktop.ui.widgets.fields import ChoiceEdit

ROWS_SHOWN = 20
_WIDTH = 190
_TITLE = 30
_EDITOR = 32
_FOOT = 10
Index = QModelIndex | QPersistentModelIndex


class SampleModel(QAbstractTableModel):
    """Rows of a sample; cells that cannot be read as chosen call for attention.

    Args:
        parent: Its Qt parent.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._header: tuple[str, ...] = ()
        self._rows: Sequence[Sequence[str]] = ()
        self._fields: tuple[str, ...] = ()
        self._readers: list[Callable[[str], bool]] = []

    def show_rows(self, sample: Sample, choices: Choices) -> None:
        """Shows the first rows."""
        self.beginResetModel()
        self._header = sample.header
        self._rows = sample.rows[:ROWS_SHOWN]
        self._take(choices)
        self.endResetModel()

    def show_choices(self, choices: Choices) -> None:
        """Shows what is taken and what cannot be read."""
        self._take(choices)
        if self._rows and self._header:
            last = self.index(len(self._rows) - 1, len(self._header) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def unread(self, column: int) -> int:
        """How many of the shown cells of a column cannot be read."""
        reads = self._readers[column]
        return sum(not reads(row[column]) for row in self._rows)

    def _take(self, choices: Choices) -> None:
        self._fields = choices.fields
        self._readers = [reader_of(name, choices) for name in choices.fields]

    @override
    def rowCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008  Qt's default
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex(), /) -> int:  # noqa: B008  Qt's default
        return 0 if parent.isValid() else len(self._header)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> Any:
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == CELL_ROLE:
            return self._cell(text, index.column())
        return None

    def _cell(self, text: str, column: int) -> Cell:
        line = " ".join(text.split())
        if not self._fields[column]:
            return Cell(line, Kind.CODE, known=False)
        tone = Tone.NEUTRAL if self._readers[column](text) else Tone.BAD
        return Cell(line, Kind.TEXT, tone)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
        /,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._header[section] if section < len(self._header) else None
        return None


class MappingHeader(QHeaderView):
    """The file's headers, each with a list of what the column can be taken for.

    Args:
        parent: The view.

    Attributes:
        editors: The lists, from left to right.

    Signals:
        chosen: Number of a column and the field that it is taken for.
    """

    chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.editors: list[ChoiceEdit] = []
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(theme.scaled(96))
        self.setFixedHeight(theme.scaled(_TITLE + _EDITOR + _FOOT))
        self.sectionResized.connect(self._place)

    def show_columns(self, header: Sequence[str], choices: Choices) -> None:
        """Makes a list for each column."""
        for old in self.editors:
            old.hide()
            old.deleteLater()
        offered = field_choices(choices.kind)
        self.editors = [self._editor(at, header, offered) for at in range(len(header))]
        for former, following in zip(self.editors, self.editors[1:], strict=False):
            QWidget.setTabOrder(former, following)
        self.show_choices(choices)
        self._place()

    def show_choices(self, choices: Choices) -> None:
        """Shows what each column is taken for."""
        for editor, name in zip(self.editors, choices.fields, strict=True):
            editor.blockSignals(True)  # noqa: FBT003  Qt's
            editor.choose(name)
            editor.blockSignals(False)  # noqa: FBT003  Qt's

    def mark(self, columns: set[int]) -> None:
        """Marks lists in which something is wrong."""
        for at, editor in enumerate(self.editors):
            editor.setProperty("invalid", at in columns)
            editor.style().unpolish(editor)
            editor.style().polish(editor)

    def _editor(
        self, at: int, header: Sequence[str], offered: Sequence[tuple[str, object]]
    ) -> ChoiceEdit:
        made = ChoiceEdit()
        made.setParent(self.viewport())
        made.set_choices(offered)
        title = header[at]
        made.setAccessibleName(self.tr("What “{0}” is").format(title))
        if not title or header.count(title) > 1:
            made.setEnabled(False)
            made.setToolTip(
                plain_tip(
                    self.tr("This header stands over two columns, so neither can be taken.")
                    if title
                    else self.tr("A column without a header cannot be taken.")
                )
            )
        made.currentIndexChanged.connect(lambda: self.chosen.emit(at, made.currentData()))
        made.installEventFilter(self)
        made.show()
        return made

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        view = self.parent()
        if event.type() is QEvent.Type.FocusIn and isinstance(view, QTableView):
            column = next((at for at, each in enumerate(self.editors) if each is watched), -1)
            view.scrollTo(view.model().index(0, column))
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        top, height = theme.scaled(_TITLE), theme.scaled(_EDITOR)
        for at, editor in enumerate(self.editors):
            left = self.sectionViewportPosition(at) + INSET - 6
            editor.setGeometry(left, top, self.sectionSize(at) - 2 * (INSET - 6), height)

    @override
    def setOffset(self, offset: int, /) -> None:
        super().setOffset(offset)
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.scaled(_TITLE + _EDITOR + _FOOT))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        now = theme.colours()
        painter.save()
        painter.fillRect(rect, now.surface)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, now.line)
        font = theme.font(theme.SMALL_SIZE, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(now.text)
        inner = QRect(rect.left() + INSET, rect.top(), rect.width() - 2 * INSET, _TITLE)
        title = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "–"
        text = QFontMetrics(font).elidedText(str(title), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


class SampleTable(QTableView):
    """The table of the mapping step.

    Args:
        parent: Its Qt parent.

    Attributes:
        header: Where columns are mapped.
        sample: The rows.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sample = SampleModel(self)
        self.header = MappingHeader(self)
        self.setModel(self.sample)
        self.setHorizontalHeader(self.header)
        self.setItemDelegate(CellDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("The first rows of the file"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.header.setDefaultSectionSize(theme.scaled(_WIDTH))

    def show_sample(self, sample: Sample, choices: Choices) -> None:
        """Shows the first rows of a file under what its columns are taken for."""
        self.sample.show_rows(sample, choices)
        self.header.show_columns(sample.header, choices)

    def show_choices(self, choices: Choices) -> None:
        """Shows what the columns are taken for now."""
        self.sample.show_choices(choices)
        self.header.show_choices(choices)
