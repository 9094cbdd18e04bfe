"""The paper that goes with the goods: what is sent, with boxes to tick and lines to sign."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from inventory_desktop.services.transfer_details import TransferDetails, TransferLineRow
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.formats import format_count, format_quantity, format_timestamp
from inventory_desktop.ui.printing.document import Paper, usual_paper
from inventory_desktop.ui.printing.sheet import (
    Ink,
    Sheet,
    Side,
    TextBlock,
    TextStyle,
    elided,
)

_LEFT, _RIGHT, _TOP, _BOTTOM = 18.0, 15.0, 15.0, 18.0
_GAP = 3.0
_PAD = 1.6
_TICK = 4.0
_SIGNATURES = 26.0
_HEAD_OF_TABLE = 7.0
_RUNNING_HEAD = 11.0
_LONG_FIGURE = 10

_TITLE = TextStyle(18, strong=True)
_NUMBER = TextStyle(14, strong=True, tabular=True)
_STRONG = TextStyle(10, strong=True)
_PLAIN = TextStyle(9.5)
_FIGURE = TextStyle(10, strong=True, tabular=True)
_LONG_FIGURES = TextStyle(7, strong=True, tabular=True)
_CODE = TextStyle(9, tabular=True)
_SMALL = TextStyle(8, ink=Ink.GREY)


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    left: float
    width: float
    side: Side = Side.LEFT


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the table, laid out."""

    row: TransferLineRow
    cells: Mapping[str, TextBlock]
    height: float


class TransferSlip:
    """A transfer on paper.

    Args:
        details: The transfer.
        source, target: Its warehouses, with their addresses.
        printed_at: When it is printed.
        paper: What it is printed on; the usual one by default.
    """

    def __init__(
        self,
        details: TransferDetails,
        source: WarehouseRow,
        target: WarehouseRow,
        printed_at: datetime,
        paper: Paper | None = None,
    ) -> None:
        self._details = details
        self._places = (source, target)
        self._printed_at = printed_at
        self._paper = paper or usual_paper()
        self._columns = _columns(self._paper)
        self._pages = self._broken([self._laid_out(line) for line in details.lines])

    @property
    def title(self) -> str:
        """What it is called, for people."""
        return _tr("Transfer slip {0}").format(self._details.transfer.id)

    @property
    def file_name(self) -> str:
        """What a file of it is called, without an ending."""
        return _tr("transfer-{0}").format(self._details.transfer.id)

    @property
    def paper(self) -> Paper:
        """What it is laid out for."""
        return self._paper

    @property
    def page_count(self) -> int:
        """How many pages it has."""
        return len(self._pages)

    def paint_page(self, sheet: Sheet, number: int) -> None:
        """Paints one page."""
        sheet = sheet.in_direction(self._paper.width)
        y = self._paint_head(sheet) if number == 1 else self._paint_running_head(sheet)
        lines = self._pages[number - 1]
        if lines:
            y = self._paint_table(sheet, y, lines)
        if number == self.page_count:
            self._paint_signatures(sheet)
        self._paint_foot(sheet, number)

    # Laying out

    @property
    def _width(self) -> float:
        return self._paper.width - _LEFT - _RIGHT

    def _laid_out(self, row: TransferLineRow) -> _Line:
        quantity = format_quantity(row.quantity)
        texts = {
            "position": (format_count(row.position), _SMALL),
            "sku": (row.sku, _CODE),
            "name": (row.product_name, _PLAIN),
            "quantity": (quantity, _FIGURE if len(quantity) <= _LONG_FIGURE else _LONG_FIGURES),
            "unit": (row.unit_of_measure, _CODE),
        }
        if row.received or row.written_off:
            texts["received"] = (format_quantity(row.received), _FIGURE)
        cells = {
            key: TextBlock(text, style, column.width - _PAD, column.side)
            for key, (text, style) in texts.items()
            if (column := self._columns[key])
        }
        height = max(_TICK, *(cell.height for cell in cells.values())) + 2 * _PAD
        return _Line(row, cells, height)

    def _broken(self, lines: Sequence[_Line]) -> list[list[_Line]]:
        """Shares the lines among pages; the signatures stand below the last line, not alone."""
        pages: list[list[_Line]] = [[]]
        y = self._paint_head(None) + _HEAD_OF_TABLE
        for line in lines:
            if y + line.height > self._end and pages[-1]:
                pages.append([])
                y = _TOP + _RUNNING_HEAD + _HEAD_OF_TABLE
            pages[-1].append(line)
            y += line.height
        if y + _SIGNATURES > self._end:
            pages.append([pages[-1].pop()])
        return pages

    @property
    def _end(self) -> float:
        """Where the room for lines ends."""
        return self._paper.height - _BOTTOM

    # Painting

    def _paint_head(self, sheet: Sheet | None) -> float:
        """Paints the head of the first page, or only measures it; answers where it ends."""
        transfer = self._details.transfer
        title = TextBlock(_tr("Transfer slip"), _TITLE)
        number = TextBlock(_tr("No. {0}").format(transfer.id), _NUMBER, self._width, Side.RIGHT)
        y = _TOP
        _put(sheet, title, _LEFT, y)
        _put(sheet, number, _LEFT, y + 1)
        y += title.height + _GAP
        y += self._paint_places(sheet, y) + _GAP
        for name, value in self._facts():
            block = TextBlock(value, _PLAIN, self._width - 32)
            _put(sheet, TextBlock(name, _SMALL), _LEFT, y + 0.6)
            _put(sheet, block, _LEFT + 32, y)
            y += block.height + 0.6
        return y + _GAP

    def _paint_places(self, sheet: Sheet | None, y: float) -> float:
        """Paints both warehouses side by side; answers their height."""
        half = (self._width - 6) / 2
        blocks = [
            (
                TextBlock(title, _SMALL),
                TextBlock(place.name, _STRONG, half - 2 * _GAP),
                TextBlock(place.address, _PLAIN, half - 2 * _GAP),
            )
            for title, place in zip((_tr("From"), _tr("To")), self._places, strict=True)
        ]
        height = max(sum(block.height for block in column) for column in blocks) + 2 * _GAP
        for number, column in enumerate(blocks):
            x, top = _LEFT + number * (half + 6), y + _GAP
            if sheet is not None:
                sheet.box(x, y, half, height, ink=Ink.LIGHT)
            for block in column:
                _put(sheet, block, x + _GAP, top)
                top += block.height
        return height

    def _facts(self) -> list[tuple[str, str]]:
        transfer = self._details.transfer
        facts = [
            (_tr("Reference"), transfer.transfer_reference or ""),
            (_tr("Created"), _moment(transfer.created_at, transfer.created_by_email)),
            (_tr("Dispatched"), _moment(transfer.dispatched_at, transfer.dispatched_by_email)),
            (_tr("Notes"), transfer.notes),
        ]
        return [(name, value) for name, value in facts if value]

    def _paint_running_head(self, sheet: Sheet) -> float:
        transfer = self._details.transfer
        parts = (self.title, _tr("{0} → {1}").format(*(place.name for place in self._places)))
        reference = transfer.transfer_reference
        text = "  ·  ".join((*parts, reference) if reference else parts)
        sheet.text(_LEFT, _TOP, elided(text, _SMALL, self._width), _SMALL)
        return _TOP + _RUNNING_HEAD

    def _paint_table(self, sheet: Sheet, y: float, lines: Sequence[_Line]) -> float:
        for column in self._columns.values():
            sheet.text(
                column.left, y + 1.6, column.title, _SMALL,
                width=column.width - _PAD, side=column.side,
            )  # fmt: skip
        y += _HEAD_OF_TABLE
        sheet.line((_LEFT, y), (_LEFT + self._width, y), thickness=0.35)
        for line in lines:
            self._paint_line(sheet, y, line)
            y += line.height
            sheet.line((_LEFT, y), (_LEFT + self._width, y), thickness=0.1, ink=Ink.LIGHT)
        return y

    def _paint_line(self, sheet: Sheet, y: float, line: _Line) -> None:
        columns, top = self._columns, y + _PAD
        sheet.box(columns["tick"].left, top, _TICK, _TICK)
        for key, cell in line.cells.items():
            sheet.block(cell, columns[key].left, top)
        if "received" not in line.cells:
            column = columns["received"]
            base = top + _TICK
            sheet.line((column.left + 4, base), (column.left + column.width, base), ink=Ink.GREY)

    def _paint_signatures(self, sheet: Sheet) -> None:
        names = (_tr("Packed by"), _tr("Carried by"), _tr("Received by"))
        room = (self._width - 2 * 8) / len(names)
        base = self._end - 12
        for number, name in enumerate(names):
            left = _LEFT + number * (room + 8)
            sheet.line((left, base), (left + room, base))
            sheet.text(left, base + 1.2, _tr("{0}, date, signature").format(name), _SMALL)

    def _paint_foot(self, sheet: Sheet, number: int) -> None:
        y = self._paper.height - _BOTTOM + 6
        printed = _tr("Printed {0}").format(format_timestamp(self._printed_at))
        place = _tr("Page {0} of {1}").format(format_count(number), format_count(self.page_count))
        sheet.text(_LEFT, y, printed, _SMALL)
        sheet.text(_LEFT, y, place, _SMALL, width=self._width, side=Side.RIGHT)


def _columns(paper: Paper) -> dict[str, _Column]:
    """Shares the width among the columns; the product's name gets what is left over."""
    fixed = {
        "position": ("", 9.0, Side.LEFT),
        "tick": ("", 8.0, Side.LEFT),
        "sku": (_tr("SKU"), 32.0, Side.LEFT),
        "name": (_tr("Product"), 0.0, Side.LEFT),
        "quantity": (_tr("Quantity"), 30.0, Side.RIGHT),
        "unit": (_tr("Unit"), 17.0, Side.LEFT),
        "received": (_tr("Received"), 24.0, Side.RIGHT),
    }
    spare = paper.width - _LEFT - _RIGHT - sum(width for _, width, _ in fixed.values())
    columns, left = {}, _LEFT
    for key, (title, width, side) in fixed.items():
        taken = width or spare
        columns[key] = _Column(title, left, taken, side)
        left += taken
    return columns


def _put(sheet: Sheet | None, block: TextBlock, x: float, y: float) -> None:
    if sheet is not None:
        sheet.block(block, x, y)


def _moment(at: datetime | None, by: str | None) -> str:
    return "" if at is None else f"{format_timestamp(at)}  ·  {by}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("TransferSlip", text)
