"""Shows the pages of a document below each other, in any size."""

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from inventory_desktop.ui import theme
from inventory_desktop.ui.printing.document import PrintedDocument
from inventory_desktop.ui.printing.output import page_image

_GAP = 16
_STEP = 1.25
_SMALLEST, _LARGEST = 0.25, 4.0
_INCH_MM = 25.4
_KEPT_PAGES = 6
_LINE = 48


class PageView(QAbstractScrollArea):
    """A document on a desk: scroll, turn pages, look closer.

    Args:
        document: What is shown.
        parent: Its Qt parent.

    Signals:
        page_changed: The page that is looked at, from 1.
        zoom_changed: Size of the pages against their true one.
        document_changed: Another document is shown.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(float)
    document_changed = Signal()

    def __init__(self, document: PrintedDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._zoom = 1.0
        self._fits_width = True
        self._page = 1
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(document.title)
        self.verticalScrollBar().setSingleStep(_LINE)
        self.horizontalScrollBar().setSingleStep(_LINE)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)

    @property
    def document(self) -> PrintedDocument:
        """What is shown."""
        return self._document

    def show_document(self, document: PrintedDocument) -> None:
        """Shows another document, at the same page if it has one."""
        is_same_paper = document.paper == self._document.paper
        page = self._page
        self._document = document
        self._images.clear()
        self.setAccessibleName(document.title)
        if is_same_paper or not self._fits_width:
            self._fit_bars()
        else:
            self.fit_width()
        if not is_same_paper or page > document.page_count:
            self.go_to(page)
        self._tell_page()
        self.viewport().update()
        self.document_changed.emit()

    @property
    def zoom(self) -> float:
        """Size of the pages against their true one."""
        return self._zoom

    @property
    def page(self) -> int:
        """The page that is looked at, from 1."""
        return self._page

    def fit_width(self) -> None:
        """Shows pages as wide as the room, now and when that changes."""
        self._fits_width = True
        room = self.viewport().width() - 2 * _GAP
        self._set_zoom(room / (self._document.paper.width * self._true_scale()))

    def zoom_in(self) -> None:
        """Looks closer."""
        self._fits_width = False
        self._set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """Steps back."""
        self._fits_width = False
        self._set_zoom(self._zoom / _STEP)

    def show_true_size(self) -> None:
        """Shows the pages as large as they will be."""
        self._fits_width = False
        self._set_zoom(1.0)

    def go_to(self, page: int) -> None:
        """Scrolls to a page, from 1; beyond the ends to the nearest."""
        wanted = min(max(page, 1), self._document.page_count)
        self.verticalScrollBar().setValue((wanted - 1) * self._pitch())
        self._tell_page()

    def _true_scale(self) -> float:
        """Pixels of this screen to a millimetre."""
        return self.logicalDpiX() / _INCH_MM

    def _page_size(self) -> tuple[int, int]:
        paper, scale = self._document.paper, self._true_scale() * self._zoom
        return round(paper.width * scale), round(paper.height * scale)

    def _pitch(self) -> int:
        """From the top of a page to that of the next."""
        return self._page_size()[1] + _GAP

    def _set_zoom(self, zoom: float) -> None:
        """Keeps what is at the top where it is."""
        bar = self.verticalScrollBar()
        before = bar.value() / self._pitch()
        self._zoom = min(max(zoom, _SMALLEST), _LARGEST)
        self._images.clear()
        self._fit_bars()
        bar.setValue(round(before * self._pitch()))
        self.viewport().update()
        self.zoom_changed.emit(self._zoom)

    def _fit_bars(self) -> None:
        width, _ = self._page_size()
        room = self.viewport().size()
        whole = self._document.page_count * self._pitch() + _GAP
        for bar, needed, seen in (
            (self.verticalScrollBar(), whole, room.height()),
            (self.horizontalScrollBar(), width + 2 * _GAP, room.width()),
        ):
            bar.setRange(0, max(0, needed - seen))
            bar.setPageStep(seen)

    def _tell_page(self) -> None:
        page = self._page_seen()
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _page_seen(self) -> int:
        """The page in the middle; of small pages the one at the top, and the last at the end."""
        bar, last = self.verticalScrollBar(), self._document.page_count
        if 0 < bar.maximum() == bar.value():
            return last
        middle = bar.value() + min(self.viewport().height(), self._pitch()) // 2
        return min(max(middle // self._pitch() + 1, 1), last)

    def _area_of(self, page: int) -> QRect:
        width, height = self._page_size()
        left = max(_GAP, (self.viewport().width() - width) // 2)
        top = _GAP + (page - 1) * self._pitch()
        corner = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRect(left, top, width, height).translated(-corner)

    def _image_of(self, page: int) -> QImage:
        """The page as a picture; the last ones are kept, so that scrolling is smooth."""
        image = self._images.pop(page, None)
        if image is None:
            scale = self._true_scale() * self._zoom
            image = page_image(self._document, page, scale, self.devicePixelRatioF())
        self._images[page] = image
        while len(self._images) > _KEPT_PAGES:
            self._images.popitem(last=False)
        return image

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self.viewport())
        now = theme.colours()
        painter.fillRect(event.rect(), now.background)
        first = self.verticalScrollBar().value() // self._pitch() + 1
        for page in range(first, self._document.page_count + 1):
            area = self._area_of(page)
            if area.top() > self.viewport().height():
                break
            painter.drawImage(area.topLeft(), self._image_of(page))
            painter.setPen(now.field_line)
            painter.drawRect(area.adjusted(-1, -1, 0, 0))
        if self.hasFocus():
            painter.setPen(now.accent)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if self._fits_width:
            self.fit_width()
        else:
            self._fit_bars()

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        turned = {
            Qt.Key.Key_PageDown: self._page + 1,
            Qt.Key.Key_PageUp: self._page - 1,
            Qt.Key.Key_Home: 1,
            Qt.Key.Key_End: self._document.page_count,
        }.get(Qt.Key(event.key()))
        if turned is None:
            super().keyPressEvent(event)
        else:
            self.go_to(turned)
