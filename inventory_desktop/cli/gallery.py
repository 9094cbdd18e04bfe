"""Every screen with the sample shop, in light and dark."""

from PySide6.QtCore import Qt

from inventory_desktop.cli.operator import EMAIL, PASSWORD, Operator, there
from inventory_desktop.errors import BugError
from inventory_desktop.ui.sign_in.first_start_page import FirstStartPage
from inventory_desktop.ui.theme import Appearance


class Gallery:
    """Every screen with the sample shop, in light and dark.

    Args:
        operator: Who takes the pictures.
    """

    def __init__(self, operator: Operator) -> None:
        self._operator = operator
        self._program = operator.program

    def take(self) -> None:
        """Takes all pictures."""
        self._operator.start()
        page = self._program.page
        if not isinstance(page, FirstStartPage):
            raise BugError("The pictures want a data folder without a shop.")
        self._take("first-start")
        self._operator.type(page.email, EMAIL)
        self._operator.type(page.password, PASSWORD)
        page.sample.setChecked(True)
        page.submit()
        self._operator.wait_for("the sample shop", lambda: self._program.products)
        self._operator.settle()
        self._products()
        self._ledger()
        self._program.window.sign_out_wanted.emit()
        self._operator.settle()
        self._take("sign-in")

    def _products(self) -> None:
        screen = there(self._program.products)
        screen.table.choose_first()
        self._operator.settle()
        self._take("products")
        screen.begin_new()
        screen.form.save()
        self._operator.settle()
        self._take("product-form")
        self._operator.press(screen.form, Qt.Key.Key_Escape)
        self._operator.type(screen.search, "no such thing")
        self._operator.settle()
        self._take("no-hits")
        screen.search.clear()
        self._operator.settle()

    def _ledger(self) -> None:
        screen = there(self._program.ledger)
        self._program.window.go_to(screen)
        self._operator.settle()
        self._take("ledger")
        screen.table.setFocus()
        screen.table.choose_first()
        self._operator.settle()
        self._take("ledger-entry")

    def _take(self, name: str) -> None:
        for appearance in (Appearance.LIGHT, Appearance.DARK):
            self._program.window.appearance_chosen.emit(appearance)
            self._operator.settle()
            self._operator.picture(f"{name}-{appearance.value}")
        self._program.window.appearance_chosen.emit(Appearance.LIGHT)
