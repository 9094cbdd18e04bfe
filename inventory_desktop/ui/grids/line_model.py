"""The lines of a grid: what is typed, what it means, and what is wrong with it."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QModelIndex, QObject, Signal
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.services.products import ProductRow, ScannedProduct
from inventory_desktop.ui.formats import format_plain
from inventory_desktop.ui.grids.line_table_model import MOST_LINES, LineTableModel
from inventory_desktop.ui.grids.lines import GridColumn, GridKind, GridLine
from inventory_desktop.ui.grids.product_lookup import Found, ProductLookup
from inventory_desktop.ui.workplace import Workplace


class LineModel(LineTableModel):
    """Lines that a person types, scans or pastes.

    Args:
        workplace: Where products are looked up.
        columns: From left to right.
        grows: Whether lines can be added and taken away; then an empty one waits at the end.
        merges: Key of the column whose numbers are added up where the same product comes again;
            empty if a product may stand on several lines.
        merges_typed: Whether that holds for typed and pasted lines too, not only for scans.
        parent: Its Qt parent.

    Signals:
        changed: Something was typed, found, added or taken away.
        products_changed: Other products stand on the lines than before.
        merged: A product came again: the row that took it.
    """

    changed = Signal()
    products_changed = Signal()
    merged = Signal(int)

    def __init__(
        self,
        workplace: Workplace,
        columns: Sequence[GridColumn],
        *,
        grows: bool = True,
        merges: str = "",
        merges_typed: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, grows=grows, parent=parent)
        self._merges = merges
        self._merges_typed = merges_typed
        self._by_key = {column.key: column for column in columns}
        kinds = {column.kind: column.key for column in columns}
        self._product_key = kinds.get(GridKind.PRODUCT, "")
        self._lookup = ProductLookup(workplace, self._take_found, self._take_failure, self)

    # What stands in it

    @property
    def product_ids(self) -> frozenset[int]:
        """The products of all lines."""
        return frozenset(line.product.id for line in self._lines if line.product is not None)

    @property
    def is_seeking(self) -> bool:
        """Whether codes are still being looked up."""
        return self._lookup.is_busy

    # Changing it

    def set_lines(self, lines: Iterable[GridLine]) -> None:
        """Puts other lines in place of all."""
        self.beginResetModel()
        self._lines = list(lines)
        for line in self._lines:
            self._check(line)
        self.endResetModel()
        self._tell(products=True)

    def new_line(self, texts: Mapping[str, str], product: ProductRow | None = None) -> GridLine:
        """Makes a line, which stands nowhere yet."""
        line = GridLine(product=product)
        for key, text in texts.items():
            self._by_key[key].put(line, text)
        return line

    @override
    def put(self, row: int, key: str, text: str) -> None:
        """Types a text into a cell; in the row after the last one it makes a new line."""
        line = self.line_at(row)
        if line is None and not text.strip():
            return
        if line is None:
            self._append([GridLine()])
            row = len(self._lines) - 1
            line = self._lines[row]
        if text.strip() != line.text(key):
            self._type(line, self._by_key[key], text)
        self._check(line)
        self._show(row, row)
        self._tell(products=key == self._product_key)

    def put_block(self, row: int, keys: Sequence[str], block: Sequence[Sequence[str]]) -> int:
        """Types a block of texts, as it comes from a spreadsheet.

        Args:
            row: Row of its first line.
            keys: Columns of its cells.
            block: Its lines; cells beyond the keys are left out.

        Returns:
            How many lines found no room.
        """
        room = (MOST_LINES if self.grows else len(self._lines)) - row
        wanted = block[: max(0, room)]
        missing = row + len(wanted) - len(self._lines)
        if missing > 0:
            self._append([GridLine() for _ in range(missing)])
        for line, texts in zip(self._lines[row : row + len(wanted)], wanted, strict=True):
            self._type_all(line, dict(zip(keys, texts, strict=False)))
        self._show(row, row + len(wanted) - 1)
        self._tell(products=True)
        return len(block) - len(wanted)

    def add(self, product: ProductRow, quantity: Decimal) -> int:
        """Adds a product that was scanned; one that stands here already gets more of it.

        Returns:
            The row that took it.
        """
        line = GridLine(product=product)
        self._fill_in(line, quantity)
        first = self._first_of(product, line)
        if first is not None:
            return self._merge(line, first)
        self._append([line])
        self._check(line)
        self._tell(products=True)
        return len(self._lines) - 1

    def add_unknown(self, code: str) -> int:
        """Adds a scanned code that no product has yet; the same one again counts as one more.

        Returns:
            The row that took it.
        """
        row = self._row_of_unknown(code)
        if row is None:
            row = len(self._lines)
            self.put(row, self._product_key, code)
        line = self.line_at(row)
        if line is not None and (line.scans or not line.text(self._merges)):
            scans = line.scans + 1
            self.put(row, self._merges, str(scans))
            line.scans = scans
        return row

    def take_product(self, code: str, found: ScannedProduct) -> int | None:
        """Fills in the product that a code leads to from now on.

        Returns:
            The first row that waited for it, or the last that has it, as the code may have been
            looked up again meanwhile; None if there is neither.
        """
        row = self._row_of_unknown(code)
        for line in self._lines:
            if line.product is None and line.text(self._product_key) == code:
                line.is_sought = True
        self._take_found((code,), {code: found})
        return self._last_row_of(found.product.id) if row is None else row

    def _last_row_of(self, product_id: int) -> int | None:
        for row in reversed(range(len(self._lines))):
            product = self._lines[row].product
            if product is not None and product.id == product_id:
                return row
        return None

    def _row_of_unknown(self, code: str) -> int | None:
        for row, line in enumerate(self._lines):
            if line.product is None and line.text(self._product_key) == code:
                return row
        return None

    def remove(self, rows: Iterable[int]) -> None:
        """Takes lines away."""
        gone = sorted({row for row in rows if 0 <= row < len(self._lines)}, reverse=True)
        if not self.grows or not gone:
            return
        if len(gone) > 1 or len(self._lines) == MOST_LINES:
            self.beginResetModel()
            for row in gone:
                del self._lines[row]
            self.endResetModel()
        else:
            self.beginRemoveRows(QModelIndex(), gone[0], gone[0])
            del self._lines[gone[0]]
            self.endRemoveRows()
        self._tell(products=True)

    def clear(self) -> None:
        """Takes all lines away."""
        self.set_lines(())

    def tell(self, row: int, key: str, error: str) -> None:
        """Shows what the server said about a cell; it stands until the cell changes."""
        line = self.line_at(row)
        if line is not None:
            line.told[key] = error
            self._check(line)
            self._show(row, row)
            self._tell()

    def check_again(self) -> None:
        """Checks all lines: something that they are checked against has changed."""
        for line in self._lines:
            self._check(line)
        self._show(0, len(self._lines) - 1)
        self._tell()

    def seek_again(self) -> None:
        """Looks up again what could not be looked up."""
        for line in self._lines:
            if line.product is None and line.text(self._product_key) and not line.is_sought:
                self._seek(line)
        self.check_again()

    # Products

    def _type_all(self, line: GridLine, texts: Mapping[str, str]) -> None:
        for key, text in texts.items():
            if self._by_key[key].applies(line):
                self._type(line, self._by_key[key], text)
        self._check(line)

    def _type(self, line: GridLine, column: GridColumn, text: str) -> None:
        column.put(line, text)
        if column.key == self._merges:
            line.scans = 0
        if column.kind is GridKind.PRODUCT:
            line.product = None
            self._seek(line)

    def _seek(self, line: GridLine) -> None:
        code = line.text(self._product_key)
        line.is_sought, line.is_unknown = bool(code), False
        line.told.pop(self._product_key, None)
        if code:
            self._lookup.ask(code)

    def _take_found(self, codes: Sequence[str], found: Found) -> None:
        """Fills in what was found; lines whose code was changed meanwhile have asked anew."""
        asked = frozenset(codes)
        again: list[GridLine] = []
        for line in self._lines:
            code = line.text(self._product_key)
            if not line.is_sought or code not in asked:
                continue
            line.is_sought = False
            scanned = found.get(code)
            line.is_unknown = scanned is None
            if scanned is None:
                line.told[self._product_key] = self.tr(
                    "No product has this SKU or barcode. Type more to choose from a list."
                )
            else:
                line.product = scanned.product
                self._fill_in(line, scanned.quantity)
                again.append(line)
            self._check(line)
        self._merge_all(again)
        self._show(0, len(self._lines) - 1)
        self._tell(products=True)

    def _take_failure(self, codes: Sequence[str], error: AppError) -> None:
        asked = frozenset(codes)
        for line in self._lines:
            if line.is_sought and line.text(self._product_key) in asked:
                line.is_sought = False
                line.told[self._product_key] = error.message
                self._check(line)
        self._show(0, len(self._lines) - 1)
        self._tell()

    def _fill_in(self, line: GridLine, quantity: Decimal) -> None:
        """Shows the product by its SKU, and fills in what is usual."""
        if line.product is not None:
            line.texts[self._product_key] = line.product.sku
            line.told.pop(self._product_key, None)
        if line.scans:
            self._by_key[self._merges].put(line, format_plain(line.scans * quantity))
            line.scans = 0
        for column in self.columns:
            if column.preset and not line.text(column.key):
                is_pack = column.key == self._merges and quantity != 1
                column.put(line, format_plain(quantity) if is_pack else column.preset)

    def _first_of(self, product: ProductRow, but: GridLine) -> GridLine | None:
        if not self._merges:
            return None
        for line in self._lines:
            if line is not but and line.product is not None and line.product.id == product.id:
                return line
        return None

    def _merge_all(self, found: Sequence[GridLine]) -> None:
        """Puts lines of a product that stands here already into the first line of it."""
        if not self._merges or not self._merges_typed or not found:
            return
        news = frozenset(map(id, found))
        first: dict[int, GridLine] = {}
        gone: set[int] = set()
        for line in sorted(self._lines, key=lambda each: id(each) in news):
            if line.product is None:
                continue
            kept = first.setdefault(line.product.id, line)
            if kept is not line and self._add_up(kept, line):
                gone.add(id(line))
        if not gone:
            return
        last = next(line for line in reversed(found) if id(line) in gone).product
        self.remove([row for row, line in enumerate(self._lines) if id(line) in gone])
        if last is not None:
            self.merged.emit(self._lines.index(first[last.id]))

    def _merge(self, line: GridLine, into: GridLine) -> int:
        row = self._lines.index(into)
        self._add_up(into, line)
        self._show(row, row)
        self._tell()
        self.merged.emit(row)
        return row

    def _add_up(self, into: GridLine, line: GridLine) -> bool:
        """Adds a line's number to another one's; answers whether both are numbers."""
        before, more = into.number(self._merges), line.number(self._merges)
        if before is None or more is None:
            line.told[self._product_key] = self.tr("This product stands on another line already.")
            self._check(line)
            return False
        self._by_key[self._merges].put(into, format_plain(before + more))
        self._check(into)
        return True

    # Telling of it

    def _check(self, line: GridLine) -> None:
        errors = ((column.key, column.error_of(line)) for column in self.columns)
        line.errors = {key: error for key, error in errors if error}

    def _tell(self, *, products: bool = False) -> None:
        if products:
            self.products_changed.emit()
        self.changed.emit()
