"""A picture in a rounded box, or a quiet sign where there is none."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from inventory_desktop.ui import icons, theme

_RADIUS = 8.0
_SIGN = 22


class PictureLabel(QWidget):
    """Shows a picture as large as its box allows, sharp at every scale of the screen.

    Args:
        size: Of the box.
        name: What the picture is of, for screen readers.
        parent: Its Qt parent.
    """

    def __init__(self, size: QSize, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._sharp: QImage | None = None
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    @property
    def image(self) -> QImage | None:
        """What is shown; None for nothing."""
        return self._image

    def show_image(self, image: QImage | None) -> None:
        """Shows another picture, or none."""
        self._image = image if image is not None and not image.isNull() else None
        self._sharp = None
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.fillPath(outline, theme.colours().background)
        if self._image is None:
            self._paint_sign(painter)
        else:
            painter.setClipPath(outline)
            painter.drawImage(self._place(self._image), self._scaled(self._image))
            painter.setClipping(False)
        painter.setPen(theme.colours().line)
        painter.drawPath(outline)
        painter.end()

    def _paint_sign(self, painter: QPainter) -> None:
        colour = theme.colours().third
        sign = icons.pixmap("image", colour, size=_SIGN, scale=self.devicePixelRatioF())
        painter.drawPixmap(
            (self.width() - _SIGN) // 2, (self.height() - _SIGN) // 2, _SIGN, _SIGN, sign
        )

    def _place(self, image: QImage) -> QRectF:
        shown = image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - shown.width()) / 2,
            (self.height() - shown.height()) / 2,
            shown.width(),
            shown.height(),
        )

    def _scaled(self, image: QImage) -> QImage:
        """The picture at the screen's own pixels, made once for each size."""
        wanted = image.size().scaled(
            self.size() * self.devicePixelRatioF(), Qt.AspectRatioMode.KeepAspectRatio
        )
        if self._sharp is None or self._sharp.size() != wanted:
            self._sharp = image.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._sharp
