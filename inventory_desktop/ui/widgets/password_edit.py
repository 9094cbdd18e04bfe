"""A line for a password: dots, and an eye that shows what they stand for."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit
from typing_extensions import override

from inventory_desktop.ui.icons import set_icon
from inventory_desktop.ui.widgets.basics import button
from inventory_desktop.ui.widgets.fields import TextEdit

_EDGE = 4


class PasswordEdit(TextEdit):
    """A secret line. It is typed once: who is not sure of it looks, instead of typing it again.

    Attributes:
        eye: The button that shows the text, and hides it again; reached by the Tab key.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = button(self.tr("Show password"), "icon", "eye", self)
        self.eye.setCheckable(True)
        self.eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # A click leaves the cursor in the text.
        self.eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.eye.toggled.connect(self._show_text)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.addStretch()
        row.addWidget(self.eye)
        self._keep_room()

    def hide_text(self) -> None:
        """Shows dots, for example while the password is on its way."""
        self.eye.setChecked(False)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._keep_room()

    def _show_text(self, shown: bool) -> None:  # noqa: FBT001  Qt's signal
        mode = QLineEdit.EchoMode
        self.setEchoMode(mode.Normal if shown else mode.Password)
        text = self.tr("Hide password") if shown else self.tr("Show password")
        self.eye.setToolTip(text)
        self.eye.setAccessibleName(text)
        set_icon(self.eye, "eye-off" if shown else "eye", "second")

    def _keep_room(self) -> None:
        """Lets no text run below the eye."""
        room = self.eye.sizeHint().width()
        if self.isRightToLeft():
            self.setTextMargins(room, 0, 0, 0)
        else:
            self.setTextMargins(0, 0, room, 0)
