"""A product's picture in the form: chosen from a file, pasted, dropped, taken away."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from inventory_desktop.errors import AppError
from inventory_desktop.services import pictures
from inventory_desktop.services.pictures import Picture
from inventory_desktop.ui.pictures import (
    FILES,
    image_of,
    picture_of_file,
    picture_of_image,
)
from inventory_desktop.ui.widgets.basics import button
from inventory_desktop.ui.widgets.picture_label import PictureLabel
from inventory_desktop.ui.workplace import Workplace

_SIZE = QSize(96, 96)


class PictureEdit(QWidget):
    """Shows the picture that a product has, or is to have.

    Args:
        workplace: Where pictures are read and prepared.
        parent: Its Qt parent.

    Attributes:
        picture: The one that was chosen; None if none was, or if it is to go.
        is_changed: Whether the picture is to be another one, or none.

    Signals:
        changed: Another picture was chosen, or it was taken away.
        refused: Why something is no picture.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.picture: Picture | None = None
        self.is_changed = False
        self.setAcceptDrops(True)
        self.shown = PictureLabel(_SIZE, self.tr("Picture"))
        self.file_button = button(self.tr("Choose a file…"), icon="image-up")
        self.paste_button = button(self.tr("Paste"), "quiet", "clipboard-paste")
        self.remove_button = button(self.tr("Remove"), "quiet", "x")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.shown)
        column = QVBoxLayout()
        column.setSpacing(4)
        for each in (self.file_button, self.paste_button, self.remove_button):
            column.addWidget(each)
        column.addStretch()
        row.addLayout(column, 1)
        self.file_button.clicked.connect(self._ask_for_file)
        self.paste_button.clicked.connect(self.paste)
        self.remove_button.clicked.connect(self.remove)
        self.setFocusProxy(self.file_button)
        self.show_picture_of(None)

    def show_picture_of(self, product_id: int | None) -> None:
        """Shows the picture that a product has now; None for a new product."""
        self.picture, self.is_changed = None, False
        self._show(QImage())
        if product_id is None:
            return
        self._workplace.read(
            lambda work: _unpacked(pictures.read_picture(work, product_id)),
            owner=self,
            done=self._take_stored,
            failed=lambda _error: None,  # It stays as it is unless another one is chosen.
            key="picture",
        )

    def choose_file(self, path: Path) -> None:
        """Takes a picture from a file."""
        self._prepare(lambda: picture_of_file(path))

    def paste(self) -> None:
        """Takes what is on the clipboard."""
        self._take_data(QGuiApplication.clipboard().mimeData())

    def remove(self) -> None:
        """Has the product without a picture."""
        self.picture, self.is_changed = None, True
        self._show(QImage())
        self.changed.emit()
        self.file_button.setFocus()

    def _take_data(self, data: QMimeData) -> None:
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.choose_file(paths[0])
        elif data.hasImage():
            image = QImage(data.imageData())
            self._prepare(lambda: picture_of_image(image))
        else:
            self.refused.emit(self.tr("There is no picture on the clipboard."))

    def _prepare(self, make: Callable[[], Picture]) -> None:
        def work() -> tuple[Picture, QImage]:
            picture = make()
            return picture, image_of(picture)

        self._workplace.tasks.run(
            work, owner=self, done=self._take_chosen, failed=self._refuse, key="picture"
        )

    def _take_chosen(self, made: tuple[Picture, QImage]) -> None:
        self.picture, image = made
        self.is_changed = True
        self._show(image)
        self.changed.emit()

    def _take_stored(self, image: QImage) -> None:
        if not self.is_changed:
            self._show(image)

    def _refuse(self, error: AppError) -> None:
        self.refused.emit(error.message)

    def _show(self, image: QImage) -> None:
        self.shown.show_image(image)
        self.remove_button.setVisible(self.shown.image is not None)

    def _ask_for_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Picture"), "", self.tr("Pictures ({0})").format(FILES)
        )
        if chosen:
            self.choose_file(Path(chosen))

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if event.mimeData().hasImage() or event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent, /) -> None:
        event.acceptProposedAction()
        self._take_data(event.mimeData())


def _unpacked(picture: Picture | None) -> QImage:
    return QImage() if picture is None else image_of(picture)
