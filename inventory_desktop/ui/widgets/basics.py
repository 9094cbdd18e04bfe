"""Labels, buttons and frames in the style sheet's roles."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QWidget

from inventory_desktop.ui.icons import set_icon
from inventory_desktop.ui.mirroring import begin

_ICON_ROLES = {"primary": "on_accent", "danger": "bad", "link": "accent"}


def label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """Makes a label; its text is never read as HTML, so that a name cannot dress itself up.

    Args:
        text: What it says.
        role: A role of the style sheet, for example ``title`` or ``second``.
        parent: Its Qt parent.
    """
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(begin() | Qt.AlignmentFlag.AlignVCenter)
    if role:
        made.setProperty("role", role)
    return made


def button(text: str, kind: str = "", icon: str = "", parent: QWidget | None = None) -> QPushButton:
    """Makes a push button.

    Args:
        text: What it does; a tooltip for a button that only has an icon.
        kind: A kind of the style sheet, for example ``primary``.
        icon: Lucide name.
        parent: Its Qt parent.
    """
    made = QPushButton("" if kind == "icon" else text, parent)
    if kind:
        made.setProperty("kind", kind)
    if kind == "icon":
        made.setToolTip(text)
        made.setAccessibleName(text)
    if icon:
        set_icon(made, icon, _ICON_ROLES.get(kind, "text" if not kind else "second"))
    made.setAutoDefault(True)  # Outside a dialog this means: Enter presses it while it is focused.
    return made


def on_click(made: QPushButton, act: Callable[[], object]) -> None:
    """Has a button do something, which is handed nothing of the click.

    Args:
        made: The button.
        act: What it does; Qt would hand on whether the button is checked.
    """

    def run() -> None:
        act()

    made.clicked.connect(run)


def shown_ampersands(text: str) -> str:
    """Returns a text for a button that shows its ampersands instead of underlining what follows."""
    return text.replace("&", "&&")


def plain_tip(text: str) -> str:
    """Returns a tooltip that is never read as HTML, and wraps."""
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>" if text else ""


def frame(role: str, parent: QWidget | None = None) -> QFrame:
    """Makes a frame of a role: ``card``, ``side``, ``pane``, ``box`` or ``line``."""
    made = QFrame(parent)
    made.setProperty("role", role)
    return made


def centred(widget: QWidget) -> QHBoxLayout:
    """Makes a row with a widget in its middle.

    Unlike an alignment it lets a wrapped text ask for the height that its width needs.
    """
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(widget)
    row.addStretch()
    return row


def scrolled(content: QWidget) -> QScrollArea:
    """Makes a surface that scrolls downwards where its content is higher than the room."""
    content.setProperty("role", "surface")
    content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet asks for, and shows what follows from it."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
