"""The lines of the labels screen: products, how many labels of each, and what is wrong."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from inventory_desktop.errors import AppError
from inventory_desktop.services.changes import Change, Entity
from inventory_desktop.services.labels import LabelGoods, label_goods
from inventory_desktop.ui.formats import format_count
from inventory_desktop.ui.grids.line_model import LineModel
from inventory_desktop.ui.grids.line_table_model import MOST_LINES
from inventory_desktop.ui.grids.lines import (
    GridColumn,
    GridKind,
    GridLine,
    name_column,
    product_column,
    remove_column,
)
from inventory_desktop.ui.labels.label_plan import (
    MOST_LABELS,
    LabelPlan,
    PlannedLabel,
    Wanted,
    code_name,
)
from inventory_desktop.ui.workplace import Workplace

_COPIES = "copies"


class LabelLines(QObject):
    """What is to be labelled.

    Args:
        workplace: Where products and their barcodes are read.
        parent: Its Qt parent.

    Attributes:
        lines: The lines.

    Signals:
        changed: Other labels are wanted than before.
        cut_off: So many products found no room.
    """

    changed = Signal()
    cut_off = Signal(int)

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._goods: dict[int, LabelGoods] = {}
        self._asked_for: frozenset[int] = frozenset()
        self._errors: dict[int, str] = {}
        self._codes: dict[int, str] = {}
        self._before: Sequence[Wanted] = ()
        self.lines = LineModel(workplace, self._columns(), merges=_COPIES, parent=self)
        self.lines.products_changed.connect(self._read_news)
        self.lines.changed.connect(self._tell)
        workplace.bus.changed.connect(self._take_change)

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        """The labels that can be laid out: of known products, with a number of copies."""
        made = (self._wanted(line) for line in self.lines.lines)
        return tuple(each for each in made if each is not None)

    @property
    def is_reading(self) -> bool:
        """Whether something about the products is not known yet."""
        return self.lines.is_seeking or not self.lines.product_ids <= self._goods.keys()

    def add(self, lines: Iterable[tuple[int, Decimal]]) -> None:
        """Adds products that another screen asked for; those that stand here get more labels.

        Args:
            lines: Products with how many of them there are; a part of a unit gets no label of its
                own, but every product gets one.
        """
        copies: dict[int, int] = {}
        for product_id, quantity in lines:
            if quantity > 0:
                copies[product_id] = copies.get(product_id, 0) + max(1, int(quantity))
        self._workplace.read(
            lambda work: label_goods(work, copies),
            owner=self,
            done=lambda found: self._add(found, copies),
        )

    def take_plan(self, plan: LabelPlan) -> None:
        """Shows which codes are printed, and what cannot be."""
        self._errors = plan.errors
        self._codes = {label.goods.product.id: _code_text(label) for label in plan.labels}
        self.lines.check_again()

    def read_again(self) -> None:
        """Reads again what stands on the labels."""
        wanted = self.lines.product_ids
        self._asked_for = wanted
        if wanted:
            self._workplace.read(
                lambda work: label_goods(work, wanted),
                owner=self,
                done=self._take,
                failed=self._fail,
                key="goods",
            )

    # Products

    def _add(self, found: Sequence[LabelGoods], copies: dict[int, int]) -> None:
        self._goods |= {goods.product.id: goods for goods in found}
        self._asked_for |= self._goods.keys()
        lines = list(self.lines.lines)
        standing = {line.product.id: line for line in lines if line.product is not None}
        for goods in found:
            product, count = goods.product, copies[goods.product.id]
            former = standing.get(product.id)
            if former is None:
                texts = {"product": product.sku, _COPIES: str(count)}
                lines.append(self.lines.new_line(texts, product))
            else:
                before = int(former.number(_COPIES) or 0)
                self._by_key[_COPIES].put(former, str(before + count))
        self.lines.set_lines(lines[:MOST_LINES])
        if len(lines) > MOST_LINES:
            self.cut_off.emit(len(lines) - MOST_LINES)

    def _read_news(self) -> None:
        if not self.lines.product_ids <= self._asked_for:
            self.read_again()

    def _take(self, found: Sequence[LabelGoods]) -> None:
        self._goods |= {goods.product.id: goods for goods in found}
        for line in self.lines.lines:
            if line.product is not None and line.product.id in self._goods:
                line.product = self._goods[line.product.id].product
        self.lines.check_again()

    def _fail(self, error: AppError) -> None:
        self._asked_for = frozenset(self._goods)
        self._workplace.messages.error(error)

    def _take_change(self, change: Change) -> None:
        if Entity.PRODUCT in change.entities:
            self.lines.seek_again()
            self.read_again()

    def _tell(self) -> None:
        wanted = self.wanted
        if wanted != self._before:
            self._before = wanted
            self.changed.emit()

    def _wanted(self, line: GridLine) -> Wanted | None:
        if line.product is None or _COPIES in line.errors:
            return None
        goods, copies = self._goods.get(line.product.id), line.number(_COPIES)
        return None if goods is None or copies is None else Wanted(goods, int(copies))

    # Columns

    def _columns(self) -> tuple[GridColumn, ...]:
        columns = (
            product_column(check=self._product_error),
            name_column(),
            GridColumn("code", self.tr("Code"), GridKind.SHOWN, width=110, shown=self._code_text),
            GridColumn(
                _COPIES,
                self.tr("Labels"),
                GridKind.QUANTITY,
                width=90,
                preset="1",
                required=self.tr("Type how many labels."),
                check=self._copies_error,
            ),
            remove_column(),
        )
        self._by_key = {column.key: column for column in columns}
        return columns

    def _code_text(self, line: GridLine) -> str:
        return "" if line.product is None else self._codes.get(line.product.id, "")

    def _product_error(self, line: GridLine) -> str:
        return "" if line.product is None else self._errors.get(line.product.id, "")

    def _copies_error(self, line: GridLine) -> str:
        copies = line.number(_COPIES)
        if copies is None:
            return ""
        if copies <= 0 or copies != int(copies):
            return self.tr("Type a whole number of labels, 1 at least.")
        if copies > MOST_LABELS:
            return self.tr("At most {0} labels can be printed at once.").format(
                format_count(MOST_LABELS)
            )
        return ""


def _code_text(label: PlannedLabel) -> str:
    return "–" if label.symbol is None else code_name(label.symbol.kind)
