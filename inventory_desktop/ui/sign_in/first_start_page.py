"""The very first start: who looks after the shop, and whether to begin with sample data."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QProgressBar, QWidget

from inventory_desktop.errors import AppError, ValidationError
from inventory_desktop.services.credentials import SHORTEST_PASSWORD, Credentials
from inventory_desktop.ui.sign_in.sheet import Sheet
from inventory_desktop.ui.widgets.basics import button, label
from inventory_desktop.ui.widgets.fields import Field, TextEdit
from inventory_desktop.ui.widgets.password_edit import PasswordEdit


class FirstStartPage(Sheet):
    """Asks for the admin's address and password.

    Args:
        parent: Its Qt parent.

    Signals:
        submitted: The :class:`Credentials`, and whether sample data is wanted.
    """

    submitted = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Welcome"),
            self.tr("Everything is set up. Who looks after this shop? You can add others later."),
            parent,
        )
        self.email = TextEdit(placeholder="name@shop.example")
        self.password = PasswordEdit()
        self.sample = QCheckBox(self.tr("Begin with a sample shop to look around"))
        self.submit_button = button(self.tr("Open the shop"), "primary")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress_text = label("", "small")
        self._fields = {
            "email": Field(self.tr("E-mail"), self.email),
            "password": Field(
                self.tr("Password"),
                self.password,
                self.tr("At least {0} characters.").format(SHORTEST_PASSWORD),
            ),
        }
        for part in (
            *self._fields.values(),
            self.sample,
            self.submit_button,
            self.progress,
            self.progress_text,
        ):
            self.add(part)
        self.progress.hide()
        self.progress_text.hide()
        self._connect()

    def submit(self) -> None:
        """Hands over what is typed."""
        if not self.submit_button.isEnabled():
            return
        self.banner.clear()
        for field in self._fields.values():
            field.clear_error()
        self.password.hide_text()
        self._set_busy(busy=True)
        command = Credentials(self.email.text(), self.password.text())
        self.submitted.emit(command, self.sample.isChecked())

    def refuse(self, error: AppError) -> None:
        """Says what is wrong, at its field if it has one; what was typed stays."""
        self._set_busy(busy=False)
        self.progress.hide()
        self.progress_text.hide()
        field = self._fields.get(error.field) if isinstance(error, ValidationError) else None
        if field is None:
            self.banner.say(error.message)
            return
        field.show_error(error.message)
        field.editor.setFocus()

    def show_progress(self, done: float, text: str) -> None:
        """Shows how far the sample shop is.

        Args:
            done: 0 to 1.
            text: What is being made.
        """
        self.progress.setRange(0, 100)
        self.progress.setValue(round(done * 100))
        self.progress_text.setText(text)
        self.progress.show()
        self.progress_text.show()

    def _connect(self) -> None:
        self.email.returnPressed.connect(self.password.setFocus)
        self.password.returnPressed.connect(self.submit)
        self.submit_button.clicked.connect(self.submit)
        self.email.textEdited.connect(self._fields["email"].clear_error)
        self.password.textEdited.connect(self._fields["password"].clear_error)
        self.setFocusProxy(self.email)

    def _set_busy(self, *, busy: bool) -> None:
        self.submit_button.setEnabled(not busy)
        self.submit_button.setText(self.tr("Opening…") if busy else self.tr("Open the shop"))
