"""Left and right where people write from right to left; layouts of Qt turn round by themselves."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def is_mirrored() -> bool:
    """Whether a line begins at the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def begin() -> Qt.AlignmentFlag:
    """The side where lines begin, whatever script a text is in; names may be in any."""
    return _RIGHT if is_mirrored() else _LEFT


def end() -> Qt.AlignmentFlag:
    """The side where lines end; figures stand there."""
    return _LEFT if is_mirrored() else _RIGHT


def mirrored(shape: QRectF, room: QRectF) -> QRectF:
    """Puts a shape that is meant for the left of its room to the right, where lines begin there.

    Args:
        shape: Where it stands if lines begin at the left.
        room: What it is in.
    """
    if not is_mirrored():
        return shape
    return shape.translated(room.left() + room.right() - shape.left() - shape.right(), 0)
