"""Asks who is there; also asked again when a session has ended in the middle of the work."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inventory_desktop.errors import AppError
from inventory_desktop.services.credentials import Credentials
from inventory_desktop.ui.sign_in.sheet import Sheet
from inventory_desktop.ui.widgets.basics import button
from inventory_desktop.ui.widgets.fields import Field, TextEdit
from inventory_desktop.ui.widgets.password_edit import PasswordEdit


class SignInPage(Sheet):
    """Address and password.

    Args:
        heading: What is asked.
        explanation: One or two sentences below it.
        parent: Its Qt parent.

    Signals:
        submitted: The :class:`Credentials` that were typed.
    """

    submitted = Signal(object)

    def __init__(self, heading: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, explanation, parent)
        self.email = TextEdit(placeholder="name@shop.example")
        self.password = PasswordEdit()
        self._email_field = Field(self.tr("E-mail"), self.email)
        self._password_field = Field(self.tr("Password"), self.password)
        self.submit_button = button(self.tr("Sign in"), "primary")
        for part in (self._email_field, self._password_field, self.submit_button):
            self.add(part)
        self.email.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self.submit)
        self.submit_button.clicked.connect(self.submit)
        for field in (self._email_field, self._password_field):
            field.editor.textEdited.connect(field.clear_error)  # type: ignore[attr-defined]  # a line edit's

    def begin(self, email: str, *, fixed: bool = False) -> None:
        """Starts with an address.

        Args:
            email: Who signed in last.
            fixed: Whether it must be the same person.
        """
        self.email.setText(email)
        self.email.setReadOnly(fixed)
        self.password.clear()
        self.password.hide_text()
        self.banner.clear()
        (self.password if email else self.email).setFocus()

    def submit(self) -> None:
        """Hands over what is typed, or says what is missing."""
        if not self.submit_button.isEnabled():
            return
        self.banner.clear()
        for field, editor in (
            (self._password_field, self.password),
            (self._email_field, self.email),
        ):
            if not editor.text():
                field.show_error(self.tr("Fill this in."))
                editor.setFocus()
        if self.email.text() and self.password.text():
            self.password.hide_text()
            self._set_busy(busy=True)
            self.submitted.emit(Credentials(self.email.text(), self.password.text()))

    def refuse(self, error: AppError) -> None:
        """Says why it did not work; the address stays, the password is to be typed again."""
        self._set_busy(busy=False)
        self.banner.say(error.message)
        self.password.selectAll()
        self.password.setFocus()

    def accept(self) -> None:
        """Forgets the password."""
        self._set_busy(busy=False)
        self.password.clear()

    def _set_busy(self, *, busy: bool) -> None:
        self.submit_button.setEnabled(not busy)
        self.submit_button.setText(self.tr("Signing in…") if busy else self.tr("Sign in"))
