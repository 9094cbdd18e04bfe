"""Lucide icons in the theme's colours, sharp at every scale of the screen."""

from functools import lru_cache
from typing import Any, Protocol

from lucide import lucide_icon
from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from inventory_desktop.errors import BugError
from inventory_desktop.ui import mirroring, theme

SIZE = 16
_USUAL_SCALES = frozenset({1.0, 2.0})
_LINE = 1.75
_GAP = 4
# Pictures of a direction; they turn round where people write from right to left.
_DIRECTED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chart-bar",
        "chevron-left",
        "chevron-right",
        "clipboard-paste",
        "list",
        "log-out",
        "panel-left-close",
        "panel-left-open",
        "redo-2",
        "trending-down",
        "truck",
        "undo-2",
        "volume-2",
    }
)


class _TakesIcon(Protocol):
    """A button, an action, or anything else with an icon."""

    def setIcon(self, icon: QIcon, /) -> None: ...  # noqa: N802  Qt's name


@lru_cache(maxsize=256)
def _renderer(name: str) -> QSvgRenderer:
    drawing = lucide_icon(name, stroke="#000000", stroke_width=str(_LINE))
    if "data-missing-icon" in drawing:
        raise BugError(f"There is no icon called {name}.")
    return QSvgRenderer(QByteArray(drawing.encode()))


@lru_cache(maxsize=1024)
def _pixmap(
    name: str, rgba: int, size: int, scale: float, gap: int, *, is_mirrored: bool
) -> QPixmap:
    width, height = round((size + gap) * scale), round(size * scale)
    picture = QPixmap(width, height)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    place = QRectF(0, 0, height, height)
    if is_mirrored and name in _DIRECTED:
        painter.translate(width, 0)
        painter.scale(-1, 1)
    elif is_mirrored:
        place.moveRight(width)
    _renderer(name).render(painter, place)
    painter.resetTransform()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), QColor.fromRgba(rgba))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def _scales_here() -> frozenset[float]:
    """Scales of the screens that are there; on others Qt shrinks what is drawn for a larger one."""
    return frozenset(screen.devicePixelRatio() for screen in QGuiApplication.screens())


@lru_cache(maxsize=512)
def _icon(name: str, rgba: int, disabled: int, size: int, gap: int, *, is_mirrored: bool) -> QIcon:
    result = QIcon()
    for scale in sorted(_USUAL_SCALES | _scales_here()):
        for colour, mode in ((rgba, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
            picture = _pixmap(name, colour, size, scale, gap, is_mirrored=is_mirrored)
            result.addPixmap(picture, mode)
    return result


def pixmap(name: str, colour: QColor, *, size: int = SIZE, scale: float = 1.0) -> QPixmap:
    """Returns an icon as a picture.

    Args:
        name: Its Lucide name, for example ``package``.
        colour: What its lines are drawn with.
        size: Edge in pixels at 100 %.
        scale: The screen's device pixel ratio.

    Raises:
        BugError: If there is no such icon.
    """
    return _pixmap(name, colour.rgba(), size, scale, 0, is_mirrored=mirroring.is_mirrored())


def icon(name: str, role: str = "second", *, size: int = SIZE, gap: int = 0) -> QIcon:
    """Returns an icon in today's colours; :func:`set_icon` also follows the theme.

    Args:
        name: Its Lucide name.
        role: Name of a colour of :class:`theme.Colours`.
        size: Edge in pixels at 100 %.
        gap: Empty pixels after it, which set it off from a button's text.
    """
    now = theme.colours()
    colour: QColor = getattr(now, role)
    return _icon(
        name, colour.rgba(), now.third.rgba(), size, gap, is_mirrored=mirroring.is_mirrored()
    )


def set_icon(target: _TakesIcon, name: str, role: str = "second", *, size: int = SIZE) -> None:
    """Gives a button or an action an icon that changes its colour with the theme.

    Calling it again replaces the icon. A button with text gets a small gap after the icon.

    Args:
        target: A QObject with an icon.
        name: Its Lucide name.
        role: Name of a colour of :class:`theme.Colours`.
        size: Edge in pixels at 100 %.
    """
    if not isinstance(target, QObject):
        raise TypeError
    binding = target.findChild(_Binding, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if binding is None:
        binding = _Binding(target)
    binding.show(name, role, size)


class _Binding(QObject):
    """Keeps one target's icon in the theme's colours; lives and dies with the target."""

    def __init__(self, target: QObject) -> None:
        super().__init__(target)
        self._name = ""
        self._role = ""
        self._size = SIZE
        theme.active().changed.connect(self._paint)

    def show(self, name: str, role: str, size: int) -> None:
        self._name, self._role, self._size = name, role, size
        self._paint()

    def _paint(self) -> None:
        target: Any = self.parent()
        gap = 0
        if isinstance(target, QAbstractButton):
            gap = _GAP if target.text() else 0
            target.setIconSize(QSize(self._size + gap, self._size))
        target.setIcon(icon(self._name, self._role, size=self._size, gap=gap))


class IconLabel(QWidget):
    """An icon that stands alone.

    Args:
        name: Its Lucide name.
        role: Name of a colour of :class:`theme.Colours`.
        size: Edge in pixels at 100 %.
        parent: Where it stands.
    """

    def __init__(
        self,
        name: str,
        role: str = "third",
        *,
        size: int = SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._role = role
        self._size = size
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, role: str) -> None:
        """Shows another icon."""
        self._name, self._role = name, role
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        colour: QColor = getattr(theme.colours(), self._role)
        picture = pixmap(self._name, colour, size=self._size, scale=self.devicePixelRatioF())
        painter.drawPixmap(0, 0, picture)
        painter.end()
