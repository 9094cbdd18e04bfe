"""Paints table cells: figures to the right, states as badges, hairlines between rows."""

from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.formats import format_date, format_timestamp
from inventory_desktop.ui.mirroring import begin, end, mirrored
from inventory_desktop.ui.tables.columns import CELL_ROLE, Cell, Column, Kind

ROW_HEIGHT = 33
INSET = 12
_BADGE_HEIGHT = 20
_BADGE_INSET = 9
_LONG_DAY = datetime(2026, 9, 28, 22, 58, tzinfo=UTC)
_DOT = 5
_FOCUS_BAR = 3
_ROUNDED = 1
"""A text may be wider than Qt says by a part of a pixel, and would be cut off for that."""
_RING = 1

_STRONG = frozenset({Kind.TEXT})
_QUIET = frozenset({Kind.SECONDARY, Kind.CODE, Kind.DATE, Kind.TIMESTAMP})


def row_height() -> int:
    """Height of a table's row in pixels; grows with the text."""
    return theme.scaled(ROW_HEIGHT)


@lru_cache(maxsize=16)
def _font(kind: Kind, *, tabular: bool) -> QFont:
    weight = QFont.Weight.Medium if kind in _STRONG else QFont.Weight.Normal
    return theme.font(weight=weight, tabular=tabular)


@lru_cache(maxsize=16)
def _metrics(kind: Kind, *, tabular: bool) -> QFontMetrics:
    return QFontMetrics(_font(kind, tabular=tabular))


@lru_cache(maxsize=1)
def _bold_metrics() -> QFontMetrics:
    return QFontMetrics(theme.font(weight=QFont.Weight.DemiBold, tabular=True))


@lru_cache(maxsize=1)
def _badge_font() -> QFont:
    return theme.font(theme.SMALL_SIZE, QFont.Weight.DemiBold)


class CellDelegate(QStyledItemDelegate):
    """Paints the :class:`Cell` of each index; reads the theme's colours while it paints.

    Args:
        parent: The view.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        self._paint_row(painter, area, index, state)
        if cell.kind is Kind.BADGE and cell.known:
            _paint_badge(painter, area, cell)
        else:
            _paint_text(painter, area, cell)
        painter.restore()

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        cell = index.data(CELL_ROLE)
        text = cell.text if isinstance(cell, Cell) else ""
        return QSize(
            _metrics(Kind.TEXT, tabular=True).horizontalAdvance(text) + 2 * INSET, row_height()
        )

    def _paint_row(
        self,
        painter: QPainter,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        state: QStyle.StateFlag,
    ) -> None:
        now = theme.colours()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(area, now.selection)
        elif index.row() == self.hovered_row:
            painter.fillRect(area, now.hover)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, now.line)
        parent = self.parent()
        view = parent if isinstance(parent, QAbstractItemView) and parent.hasFocus() else None
        if selected and index.column() == 0:
            bar = now.third if view is None else now.accent
            edge = QRectF(area.left(), area.top(), _FOCUS_BAR, area.height())
            painter.fillRect(mirrored(edge, QRectF(area)), bar)
        if view is not None and view.currentIndex().row() == index.row():
            painter.fillRect(area.left(), area.top(), area.width(), _RING, now.accent)
            bottom = area.bottom() + 1 - _RING
            painter.fillRect(area.left(), bottom, area.width(), _RING, now.accent)


def needed_width(column: Column[Any]) -> int:
    """Width of a column that shows its title and any time whole; words differ by language."""
    title = QFontMetrics(theme.font(theme.SMALL_SIZE, QFont.Weight.DemiBold))
    texts = {Kind.DATE: format_date(_LONG_DAY), Kind.TIMESTAMP: format_timestamp(_LONG_DAY)}
    value = _metrics(column.kind, tabular=True).horizontalAdvance(texts.get(column.kind, ""))
    return max(title.horizontalAdvance(column.title), value) + 2 * INSET


def cell_width(cell: Cell, *, bold: bool = False) -> int:
    """Width in pixels of a column in which a cell's text is not cut off."""
    metrics = _bold_metrics() if bold else _metrics(cell.kind, tabular=cell.tabular)
    return metrics.horizontalAdvance(cell.text) + _ROUNDED + 2 * INSET


def is_cut_off(cell: Cell, width: int) -> bool:
    """Whether a cell's text does not fit; then a tooltip shows it."""
    return cell_width(cell) > width


def _paint_text(painter: QPainter, area: QRect, cell: Cell) -> None:
    painter.setFont(_font(cell.kind, tabular=cell.tabular))
    painter.setPen(_text_colour(cell))
    inner = area.adjusted(INSET, 0, -INSET, 0)
    text = _metrics(cell.kind, tabular=cell.tabular).elidedText(
        cell.text, Qt.TextElideMode.ElideRight, inner.width()
    )
    side = end() if cell.right else begin()
    painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), text)


def _text_colour(cell: Cell) -> QColor:
    now = theme.colours()
    if not cell.known:
        return now.third
    if cell.tone is not theme.Tone.NEUTRAL:
        return theme.tone_colours(cell.tone)[0]
    return now.second if cell.kind in _QUIET else now.text


def _paint_badge(painter: QPainter, area: QRect, cell: Cell) -> None:
    if not cell.text:
        return
    ink, ground = theme.tone_colours(cell.tone)
    font = _badge_font()
    width = QFontMetrics(font).horizontalAdvance(cell.text) + 2 * _BADGE_INSET + _DOT + 5
    width = min(width, area.width() - INSET)
    height = theme.scaled(_BADGE_HEIGHT)
    top = area.top() + (area.height() - height) // 2
    pill = mirrored(QRectF(area.left() + INSET, top, width, height), QRectF(area))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setBrush(ink)
    dot = QRectF(pill.left() + 8, pill.center().y() - _DOT / 2, _DOT, _DOT)
    painter.drawEllipse(mirrored(dot, pill))
    painter.setPen(QPen(ink))
    painter.setFont(font)
    inner = mirrored(pill.adjusted(8 + _DOT + 5, 0, -4, 0), pill)
    painter.drawText(inner, int(begin() | Qt.AlignmentFlag.AlignVCenter), cell.text)
