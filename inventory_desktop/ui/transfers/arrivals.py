"""The lines of a receipt: what is expected, what arrived, and what became of the rest."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QObject

from inventory_desktop.services.transfer_details import TransferLineRow
from inventory_desktop.services.transfers import Arrival, Loss
from inventory_desktop.ui.formats import format_plain, format_quantity
from inventory_desktop.ui.grids.line_model import LineModel
from inventory_desktop.ui.grids.lines import GridColumn, GridKind, GridLine
from inventory_desktop.ui.workplace import Workplace

_NONE = Decimal(0)


class Arrivals(QObject):
    """What arrived of a transfer, line by line.

    Args:
        workplace: As the grid needs it.
        parent: Its Qt parent.

    Attributes:
        lines: The lines.
    """

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._expected: dict[GridLine, TransferLineRow] = {}
        self._losses = {
            self.tr("Broken on the way"): Loss.DAMAGED,
            self.tr("Lost, or never sent"): Loss.MISSING,
        }
        self._still = self.tr("Still expected")
        self.lines = LineModel(workplace, self._columns(), grows=False, parent=self)

    def expect(self, rows: Sequence[TransferLineRow]) -> None:
        """Shows the lines of which something is still under way, as if all of it arrived."""
        self._expected = {
            self.lines.new_line({"received": format_plain(row.under_way), "rest": self._still}): row
            for row in rows
            if row.under_way > 0
        }
        self.lines.set_lines(self._expected)

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from all of it having arrived."""
        return any(
            line.number("received") != row.under_way or line.text("reason")
            for line, row in self._expected.items()
        )

    @property
    def arrivals(self) -> tuple[Arrival, ...]:
        """What is to be recorded; lines of which nothing is known yet are left out."""
        made = (self._arrival(line, row) for line, row in self._expected.items())
        return tuple(each for each in made if each.received or each.written_off)

    @property
    def sums(self) -> tuple[int, int, Decimal, Decimal]:
        """Lines that are complete, lines that are short; still expected, written off."""
        missing = [(line, self._missing(line)) for line in self._expected]
        lost = sum((it for line, it in missing if self._loss(line)), start=_NONE)
        expected = sum((it for line, it in missing if not self._loss(line)), start=_NONE)
        short = sum(1 for _, it in missing if it > 0)
        return len(missing) - short, short, expected, lost

    def take_all(self) -> None:
        """Has everything arrive."""
        for row, line in enumerate(self.lines.lines):
            self.lines.put(row, "received", format_plain(self._expected[line].under_way))

    def take_none(self) -> None:
        """Has nothing arrive."""
        for row in range(len(self.lines.lines)):
            self.lines.put(row, "received", "0")

    def row_of(self, product_id: int) -> int | None:
        """The row of a product; None if it is not expected."""
        for row, expected in enumerate(self._expected.values()):
            if expected.product_id == product_id:
                return row
        return None

    def tell(self, sku: str, error: str) -> None:
        """Shows what the server said about what arrived of a product."""
        for row, expected in enumerate(self._expected.values()):
            if expected.sku == sku:
                self.lines.tell(row, "received", error)

    def _arrival(self, line: GridLine, row: TransferLineRow) -> Arrival:
        loss = self._loss(line)
        return Arrival(
            product_id=row.product_id,
            received=line.number("received") or _NONE,
            written_off=self._missing(line) if loss is not None else _NONE,
            loss=loss,
            reason=line.text("reason") if loss is not None else "",
        )

    def _missing(self, line: GridLine) -> Decimal:
        received = line.number("received")
        expected = self._expected.get(line)
        if received is None or expected is None:
            return _NONE
        return max(_NONE, expected.under_way - received)

    def _loss(self, line: GridLine) -> Loss | None:
        """How what is missing is written off; None if it is still expected, or nothing is."""
        return self._losses.get(line.text("rest")) if self._missing(line) else None

    # Columns

    def _columns(self) -> tuple[GridColumn, ...]:
        return (
            self._shown("sku", self.tr("SKU"), 130),
            self._shown("product_name", self.tr("Product"), 180, stretch=True),
            GridColumn(
                "expected", self.tr("Expected"), GridKind.SHOWN, width=100,
                shown=lambda line: self._quantity(line, "under_way"), right=True,
            ),
            GridColumn(
                "received", self.tr("Received"), GridKind.QUANTITY, width=100,
                required=self.tr("Type how many arrived; 0 if none did."),
                check=self._received_error,
            ),
            GridColumn(
                "missing", self.tr("Missing"), GridKind.SHOWN, width=90,
                shown=self._missing_text, right=True,
            ),
            GridColumn(
                "rest", self.tr("What is missing is"), GridKind.CHOICE, width=170,
                choices=(self._still, *self._losses),
                applies=lambda line: self._missing(line) > 0,
            ),
            GridColumn(
                "reason", self.tr("Reason"), GridKind.TEXT, width=200,
                required=self.tr("Say why these goods will not come any more."),
                applies=lambda line: self._loss(line) is not None,
            ),
        )  # fmt: skip

    def _shown(self, key: str, title: str, width: int, *, stretch: bool = False) -> GridColumn:
        return GridColumn(
            key,
            title,
            GridKind.SHOWN,
            width=width,
            stretch=stretch,
            shown=lambda line: str(getattr(self._expected.get(line), key, "")),
        )

    def _quantity(self, line: GridLine, name: str) -> str:
        row = self._expected.get(line)
        return "" if row is None else format_quantity(getattr(row, name))

    def _missing_text(self, line: GridLine) -> str:
        missing = self._missing(line)
        return format_quantity(missing) if missing else ""

    def _received_error(self, line: GridLine) -> str:
        received, row = line.number("received"), self._expected.get(line)
        if received is None or row is None:
            return ""
        if received < 0:
            return self.tr("Less than 0 cannot arrive.")
        if received > row.under_way:
            return self.tr(
                "Only {0} are expected. Receive them, and post what is beyond as an adjustment."
            ).format(format_quantity(row.under_way))
        return ""
