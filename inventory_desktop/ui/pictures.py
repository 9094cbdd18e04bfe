"""Pictures on their way into the shop and out of it: read, scaled down, packed, unpacked.

Called on pool threads: a picture may be large, and a file may lie on a slow disk.
"""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from inventory_desktop.errors import ValidationError
from inventory_desktop.models.products import PICTURE_BYTES
from inventory_desktop.services.pictures import Picture

MOST_PIXELS = 800
FILES = "*.jpg *.jpeg *.png *.webp *.gif *.bmp"
_FORMATS = frozenset({"jpeg", "png", "webp", "gif", "bmp"})
_QUALITIES = (88, 75, 60, 40, 20)
_LARGEST_FILE = 64 * 1024 * 1024
_LARGEST_SIDE = 20_000


def picture_of_file(path: Path) -> Picture:
    """Reads a picture from a file, as large as it may be stored.

    Raises:
        ValidationError: It is no picture that can be read, or far too large.
    """
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise ValidationError(_tr("This file is far too large for a picture."), field="content")
        content = path.read_bytes()
    except OSError as error:
        raise ValidationError(
            _tr("{0} cannot be read.").format(path.name), field="content"
        ) from error
    return picture_of_bytes(content)


def picture_of_bytes(content: bytes) -> Picture:
    """Turns the bytes of any usual kind of picture into one that may be stored.

    Raises:
        ValidationError: They are no picture that can be read, or a far too large one.
    """
    return picture_of_image(_read(content))


def picture_of_image(image: QImage) -> Picture:
    """Scales a picture down to what may be stored and packs it, what is clear onto white.

    Raises:
        ValidationError: There is no picture.
    """
    if image.isNull():
        raise ValidationError(_no_picture(), field="content")
    small = _onto_white(_within(image, MOST_PIXELS))
    for quality in _QUALITIES:
        content = _jpeg(small, quality)
        if len(content) <= PICTURE_BYTES:
            break
    return Picture("image/jpeg", content)


def image_of(picture: Picture) -> QImage:
    """Unpacks a stored picture; a damaged one is empty."""
    try:
        return _read(picture.content)
    except ValidationError:
        return QImage()


def _read(content: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    kind = bytes(reader.format().data()).decode()
    size = reader.size()
    if kind not in _FORMATS or max(size.width(), size.height()) > _LARGEST_SIDE:
        raise ValidationError(_no_picture(), field="content")
    if max(size.width(), size.height()) > 2 * MOST_PIXELS:
        # Twice as large as needed is enough to scale down smoothly, and quick to unpack.
        most = QSize(2 * MOST_PIXELS, 2 * MOST_PIXELS)
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise ValidationError(_no_picture(), field="content")
    return image


def _within(image: QImage, most: int) -> QImage:
    if max(image.width(), image.height()) <= most:
        return image
    return image.scaled(
        most, most, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _onto_white(image: QImage) -> QImage:
    if not image.hasAlphaChannel():
        return image
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColor("white"))
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground


def _jpeg(image: QImage, quality: int) -> bytes:
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", quality)  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(packed.data())


def _no_picture() -> str:
    return _tr("This is no picture that can be read. Take a JPEG or PNG file.")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Pictures", text)
