"""A day in the shop, as a person lives through it at the real windows."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import Qt

from inventory_desktop.cli.operator import EMAIL, PASSWORD, Operator, there
from inventory_desktop.config import resource
from inventory_desktop.errors import BugError
from inventory_desktop.services import movement_list, warehouses
from inventory_desktop.services.changes import Entity, changed
from inventory_desktop.services.session import Session
from inventory_desktop.services.warehouses import WarehouseFields
from inventory_desktop.ui.imports.imports_screen import ImportsScreen
from inventory_desktop.ui.imports.wizard_frame import RESULT
from inventory_desktop.ui.ledger.ledger_screen import LedgerScreen
from inventory_desktop.ui.ledger.posting_form import PostingForm
from inventory_desktop.ui.products.product_screen import ProductScreen
from inventory_desktop.ui.sign_in.first_start_page import FirstStartPage
from inventory_desktop.ui.sign_in.sign_in_page import SignInPage
from inventory_desktop.ui.theme import Appearance

_SKU = "MUG-01"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happens during the day."""

    name: str
    title: str
    act: Callable[[], None]


class Day:
    """What a person does from morning to evening.

    Args:
        operator: Who does it.
    """

    def __init__(self, operator: Operator) -> None:
        self._operator = operator
        self._program = operator.program

    def steps(self) -> tuple[Step, ...]:
        """Lists the day's steps in order."""
        return (
            Step("first-start", "First start: who looks after the shop", self._first_start),
            Step("empty-shop", "An empty shop says what to do next", self._open_empty_shop),
            Step("signed-in", "Sign out and in again", self._sign_in),
            Step("imported", "Import the price list", self._import),
            Step("received", "Receive a delivery", self._receive),
            Step("sold", "Sell five", self._sell),
            Step("oversold", "Selling too many is refused", self._oversell),
            Step("moved", "Move goods to the other warehouse", self._move),
            Step("entry", "Look at the sale", self._look_at_sale),
            Step("reversed", "Reverse it", self._reverse),
            Step("search", "Find the product again", self._search),
            Step("dark", "The same in the evening", self._go_dark),
        )

    # Screens

    @property
    def _session(self) -> Session:
        return there(self._program.desk).session

    @property
    def _products(self) -> ProductScreen:
        return _of(ProductScreen, self._program.window.made_screen("products"))

    @property
    def _ledger(self) -> LedgerScreen:
        return _of(LedgerScreen, self._program.window.made_screen("ledger"))

    # Steps

    def _first_start(self) -> None:
        self._operator.start()
        page = self._program.page
        if not isinstance(page, FirstStartPage):
            raise BugError("The demo wants a data folder without a shop.")
        self._operator.type(page.email, EMAIL)
        self._operator.type(page.password, PASSWORD)

    def _open_empty_shop(self) -> None:
        page = self._program.page
        if isinstance(page, FirstStartPage):
            self._operator.press(page.password, Qt.Key.Key_Return)
        self._operator.wait_for("the empty shop", lambda: self._program.desk)
        self._operator.settle()

    def _sign_in(self) -> None:
        self._program.window.sign_out_wanted.emit()
        page = self._program.page
        if not isinstance(page, SignInPage):
            raise BugError("Nobody was asked to sign in.")
        self._operator.type(page.password, PASSWORD)
        self._operator.press(page.password, Qt.Key.Key_Return)
        self._operator.wait_for("signing in", lambda: self._program.desk)
        self._operator.settle()

    def _import(self) -> None:
        self._program.window.open_place("products")
        self._products.begin_import()
        wizard = _of(ImportsScreen, self._program.window.made_screen("imports")).wizard
        wizard.choose_file(resource("sample_products.csv"))
        for step in ("the file", "the columns", "the check", "the result"):
            self._operator.wait_for(step, wizard.next_button.isEnabled)
            if wizard.step != RESULT:
                self._operator.click(wizard.next_button)
        self._operator.wait_for("the import", lambda: wizard.step == RESULT)
        self._operator.settle()

    def _receive(self) -> None:
        session = self._session
        back = WarehouseFields(code="BACK", name="Back store")
        self._operator.behind_the_scenes(
            lambda: session.write(lambda work: warehouses.create_warehouse(work, back))
        )
        self._program.bus.publish(changed(Entity.WAREHOUSE))
        form = self._open_form(1)
        self._fill(form, quantity="40", amount="4.20", reference="D-1001")
        self._post(form)

    def _sell(self) -> None:
        form = self._open_form(0)
        self._fill(form, quantity="5", amount="9.90", reference="S-2001")
        self._post(form)

    def _oversell(self) -> None:
        form = self._open_form(0)
        self._fill(form, quantity="500", amount="9.90", reference="S-2002")
        self._operator.click(form.post_button)
        self._operator.wait_for("the refusal", lambda: form.banner.text)
        self._operator.settle()

    def _move(self) -> None:
        form = self._open_form(5)
        self._fill(form, quantity="10", amount="", reference="T-1")
        self._post(form)

    def _look_at_sale(self) -> None:
        session, query = self._session, movement_list.MovementQuery(search="S-2001")
        entries = self._operator.behind_the_scenes(
            lambda: session.read(lambda work: movement_list.movement_rows(work, query, None, 1))
        )
        self._ledger.table.setFocus()
        self._ledger.table.choose(entries[0].id)
        self._operator.settle()
        if self._ledger.pane.currentWidget() is not self._ledger.entry:
            raise BugError("The sale is not shown.")

    def _reverse(self) -> None:
        entry = self._ledger.entry
        self._operator.type(entry.reason, "The customer changed their mind")
        self._operator.press(entry.reason, Qt.Key.Key_Return)
        self._operator.settle()

    def _search(self) -> None:
        self._program.window.open_place("products")
        self._operator.type(self._products.search, "mug")
        self._operator.settle()
        self._products.table.choose_first()
        self._operator.settle()
        row = self._products.table.current_row
        if row is None or row.sku != _SKU or row.on_hand != Decimal(40):
            raise BugError("After the day there should be 40 mugs.")

    def _go_dark(self) -> None:
        self._program.window.appearance_chosen.emit(Appearance.DARK)
        self._operator.settle()

    # Helpers

    def _open_form(self, action: int) -> PostingForm:
        self._program.window.open_place("ledger")
        self._ledger.begin_entry()
        form = self._ledger.form
        self._operator.settle()
        form.action_chips.choose(form.action_chips.values[action])
        self._operator.settle()
        return form

    def _fill(self, form: PostingForm, *, quantity: str, amount: str, reference: str) -> None:
        self._operator.type(form.product, _SKU)
        self._operator.press(form.product, Qt.Key.Key_Return)
        self._operator.wait_for("the product", lambda: form.product.product)
        self._operator.settle()
        self._operator.type(form.quantity, quantity)
        if amount:
            self._operator.type(form.amount, amount)
        self._operator.type(form.reference, reference)

    def _post(self, form: PostingForm) -> None:
        posted: list[object] = []
        form.posted.connect(posted.append)
        self._operator.click(form.post_button)
        self._operator.wait_for("the entry", lambda: posted)
        self._operator.settle()


ScreenT = TypeVar("ScreenT")


def _of(kind: type[ScreenT], screen: object) -> ScreenT:
    if not isinstance(screen, kind):
        raise BugError(f"The screen {kind.__name__} is not there.")
    return screen
