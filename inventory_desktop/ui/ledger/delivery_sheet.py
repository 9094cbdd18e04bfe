"""The form for a delivery: where it arrived, and a grid of what."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inventory_desktop.errors import RuleError
from inventory_desktop.errors import ValidationError as Invalid
from inventory_desktop.services import stock, warehouses
from inventory_desktop.services.changes import Change, Entity, posted
from inventory_desktop.services.days import today
from inventory_desktop.services.deliveries import Delivery, DeliveryLine, post_delivery
from inventory_desktop.services.products import ScannedProduct
from inventory_desktop.services.stock import Posted
from inventory_desktop.services.warehouses import WarehouseRow
from inventory_desktop.ui.bus import LabelsWanted
from inventory_desktop.ui.everywhere.unknown_code import UnknownCode
from inventory_desktop.ui.formats import format_count, format_money, format_quantity
from inventory_desktop.ui.grids.lines_form import LinesForm
from inventory_desktop.ui.ledger.delivery_lines import COST, PRODUCT, QUANTITY, DeliveryLines
from inventory_desktop.ui.widgets.basics import button, label, plain_tip
from inventory_desktop.ui.widgets.date_edit import DateEdit
from inventory_desktop.ui.widgets.fields import ChoiceEdit, Field, TextEdit
from inventory_desktop.ui.workplace import Workplace

_POSTING = posted()


class DeliverySheet(LinesForm[Delivery]):
    """Posts a purchase of as many products as a person likes, all or none.

    Args:
        workplace: What the screen works with.
        parent: Its Qt parent.

    Attributes:
        goods: The lines, and whose products they are.

    Signals:
        posted: The :class:`Delivery` that stands in the ledger now.
    """

    posted = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.goods = DeliveryLines(workplace, self)
        self.take_lines(self.goods.lines, self.tr("Products of the delivery"))
        self.warehouse = ChoiceEdit()
        self.day = DateEdit("occurred_at")
        self.reference = TextEdit()
        self.notes = TextEdit()
        self.label_button = button(self.tr("Post and print labels"), icon="tags")
        self.post_button = button(self.tr("Post delivery"), "primary", "check")
        self._sum = label("", "second")
        self._arrange()
        self.goods.lines.changed.connect(self._show_sum)
        self.grid.offer_products()
        self.grid.product_wanted.connect(self._ask_for_product)
        workplace.bus.changed.connect(self._take_change)
        self._read_warehouses()

    @property
    @override
    def what(self) -> str:
        return self.tr("A delivery that is not posted")

    @override
    def ask_to_throw_away(self) -> tuple[str, str]:
        return (
            self.tr("Throw the delivery away?"),
            self.tr("What you typed would be lost; nothing was posted yet."),
        )

    @override
    def cell_of(self, error: RuleError) -> str:
        return PRODUCT

    def post(self) -> None:
        """Posts the delivery, or says what is wrong."""
        self._submit(with_labels=False)

    def post_and_label(self) -> None:
        """Posts the delivery and goes on to labels for what arrived."""
        self._submit(with_labels=True)

    # Codes that no product has

    def take_unknown(self, code: str) -> None:
        """Adds a scanned code that no product has; scanning goes on."""
        if not self.is_busy:
            self.grid.add_unknown(code)

    def take_product(self, code: str, found: ScannedProduct) -> None:
        """Fills in the product that an unknown code leads to now."""
        if not self.is_busy:
            self.grid.take_product(code, found)

    def _ask_for_product(self, code: str) -> None:
        dialog = UnknownCode(self.window(), self._workplace, code, is_typed=True, is_awaited=True)
        dialog.open()

    # Sending

    def _submit(self, *, with_labels: bool) -> None:
        delivery = self.checked(self._delivery)
        if delivery is None:
            return
        self.set_busy(busy=True)
        doubtful = self.doubtful
        self._workplace.act(
            lambda session: post_delivery(session, delivery, doubtful),
            change=_POSTING,
            owner=self,
            done=lambda posted: self._take_posted(delivery, posted, with_labels=with_labels),
            failed=self.show_error,
        )

    def _delivery(self) -> Delivery:
        warehouse_id = self.warehouse.currentData()
        if warehouse_id is None:
            raise Invalid(self.tr("Choose a warehouse."), field="warehouse_id")
        day = self.day.value()
        if day is not None and day > today():
            raise Invalid(
                self.tr("A delivery cannot be dated ahead of today."), field="occurred_at"
            )
        lines = self.lines.lines
        if not lines:
            raise Invalid(self.tr("Scan or type what arrived."))
        return Delivery(
            request_id=self.request_id,
            warehouse_id=warehouse_id,
            day=None if day == today() else day,
            reference=self.reference.text(),
            notes=self.notes.text(),
            lines=tuple(
                DeliveryLine(
                    line.product.id, line.number(QUANTITY) or Decimal(0), line.number(COST)
                )
                for line in lines
                if line.product is not None
            ),
        )

    def _take_posted(
        self, delivery: Delivery, posted: Sequence[Posted], *, with_labels: bool
    ) -> None:
        self.set_busy(busy=False)
        self.empty()
        self._workplace.messages.done(
            self._sentence(delivery), action=self.tr("Reverse"), act=lambda: self._reverse(posted)
        )
        self.posted.emit(delivery)
        if with_labels:
            lines = tuple((line.product_id, line.quantity) for line in delivery.lines)
            self._workplace.bus.want(LabelsWanted(lines))

    def _reverse(self, posted: Sequence[Posted]) -> None:
        requests = [(uuid4(), each.movement_id) for each in reversed(posted)]
        reason = self.tr("Reversed at once")
        self._workplace.write(
            lambda work: stock.reverse_movements(work, requests, reason=reason),
            change=_POSTING,
            owner=self,
            done=lambda _posted: self._workplace.messages.done(
                self.tr("The delivery is reversed.")
            ),
        )

    def _sentence(self, delivery: Delivery) -> str:
        """What was done, for a toast."""
        count = len(delivery.lines)
        lines = (
            self.tr("1 line") if count == 1 else self.tr("{0} lines").format(format_count(count))
        )
        text = (
            self.tr("The delivery is posted: {0}, 1 unit.")
            if delivery.units == 1
            else self.tr("The delivery is posted: {0}, {1} units.")
        )
        return text.format(lines, format_quantity(delivery.units))

    # Warehouses and sums

    def _read_warehouses(self) -> None:
        self._workplace.read(
            warehouses.list_warehouses, owner=self, done=self._take_warehouses, key="warehouses"
        )

    def _take_warehouses(self, rows: Sequence[WarehouseRow]) -> None:
        self.warehouse.set_choices([(row.name, row.id) for row in rows])

    def _take_change(self, change: Change) -> None:
        if Entity.WAREHOUSE in change.entities:
            self._read_warehouses()

    def _show_sum(self) -> None:
        units, value = self.goods.units, self.goods.value
        if not units:
            self._sum.clear()
            return
        text = self.tr("{0} units, {1}") if value else self.tr("{0} units")
        self._sum.setText(text.format(format_quantity(units), format_money(round(value, 2))))

    def _arrange(self) -> None:
        self.post_button.setToolTip(plain_tip(self.tr("Adds to the ledger (Ctrl+Enter)")))
        self.label_button.setToolTip(
            plain_tip(self.tr("One label for each unit that arrived (Ctrl+Shift+Enter)"))
        )
        self.day.setPlaceholderText(self.tr("Today"))
        self.lay_out(
            self.tr("Receive a delivery"),
            {
                "warehouse_id": (Field(self.tr("Warehouse"), self.warehouse), 3),
                "occurred_at": (Field(self.tr("Arrived on"), self.day), 2),
                "reference_number": (Field(self.tr("Delivery note"), self.reference), 3),
                "notes": (Field(self.tr("Notes"), self.notes), 4),
            },
            (
                (self.label_button, "Ctrl+Shift+Return", self.post_and_label),
                (self.post_button, "Ctrl+Return", self.post),
            ),
            waiting=self.tr("Posting…"),
            meaning=self.tr("Each line is posted as a purchase: all of them, or none."),
            foot=self._sum,
        )
