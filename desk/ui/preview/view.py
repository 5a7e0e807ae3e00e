"""The pages of a paper on a ground that scrolls."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desk.ui.preview.images import PageImages
from desk.ui.preview.laid_out import LaidOut
from desk.ui.preview.places import EDGE, GAP, PlacedPages, place
from desk.ui.preview.zoom import Fit, Zoom
from desk.ui.theme import colours

_MM = 25.4
_REST_MS = 80
"""While the size changes a page is shown stretched; so long after the last change it is crisp."""
_STEP = 48


class PagesView(QAbstractScrollArea):
    """Shows one paper. The size, the page and the place on it survive a new setting of it."""

    page_changed = Signal(int)
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages"))
        self.zoom = Zoom()
        self.across = 1
        self._images: PageImages | None = None
        self._places = PlacedPages((), 0, 0)
        self._scale = 1.0
        self._page = 0
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda _v: self.viewport().update())

    @property
    def page(self) -> int:
        """The page that is read (0 is the first)."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages the paper has."""
        return self._images.paper.page_count if self._images is not None else 0

    @property
    def percent(self) -> float:
        """The size shown, 100 where a millimetre is a millimetre."""
        return 100 * self._scale / self._hundred()

    def show_paper(self, paper: LaidOut | None, *, keep_place: bool = False) -> None:
        """Show a paper from its top, or where the one before was being read."""
        mark = self._places.mark(self.verticalScrollBar().value()) if keep_place else (0, 0.0)
        self._images = PageImages(paper) if paper is not None else None
        self._lay_out()
        top = self._places.height_of(mark) if keep_place else 0
        self.verticalScrollBar().setValue(top)
        self._scrolled()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the pages in another size; what is at the top stays there."""
        self.zoom = zoom
        self._again()

    def set_across(self, across: int) -> None:
        """Show one page beside the other, or each below the one before."""
        page = self._page
        self.across = across
        self._again()
        self.show_page(page)

    def step_zoom(self, by: int) -> None:
        """Go to the next size."""
        self.set_zoom(self.zoom.stepped(self.percent, by))

    def show_page(self, page: int) -> None:
        """Bring the top of a page to the top."""
        if self._places.pages:
            page = max(0, min(len(self._places.pages) - 1, page))
            self.verticalScrollBar().setValue(self._places.pages[page][1] - EDGE)
            self._set_page(page)

    def step_page(self, by: int) -> None:
        """Go to the next page, or the next two where two are shown."""
        self.show_page(self._page + by * self.across)

    def _again(self) -> None:
        mark = self._places.mark(self.verticalScrollBar().value())
        self._rest.start()
        self._lay_out()
        self.verticalScrollBar().setValue(self._places.height_of(mark))
        self._scrolled()
        self.zoom_changed.emit()

    def _hundred(self) -> float:
        return self.logicalDpiX() / _MM

    def _lay_out(self) -> None:
        room = self.viewport().size()
        sizes = []
        if self._images is not None:
            paper = self._images.paper
            sizes = [paper.page_size(i) for i in range(paper.page_count)]
        if sizes:
            largest = (max(w for w, _ in sizes), max(h for _, h in sizes))
            free = (
                room.width() - 2 * EDGE - GAP * (self.across - 1),
                room.height() - 2 * EDGE,
            )
            self._scale = self.zoom.scale(largest, free, self.across, self._hundred())
        self._places = place(sizes, self._scale, self.across, room.width())
        down, along = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, self._places.height - room.height()))
        down.setPageStep(room.height())
        down.setSingleStep(_STEP)
        along.setRange(0, max(0, self._places.width - room.width()))
        along.setPageStep(room.width())
        along.setSingleStep(_STEP)
        along.setValue(along.maximum() // 2)
        self.viewport().update()

    def _scrolled(self) -> None:
        down = self.verticalScrollBar()
        # the page being read is the one that crosses a third of the height
        found = self._places.at(down.value() + self.viewport().height() // 3)
        if down.value() >= down.maximum() > 0:
            found = max(found, self._last_row())
        row = found - found % self.across
        if not row <= self._page < row + self.across or self._page >= self.page_count:
            self._set_page(found)
        self.viewport().update()

    def _last_row(self) -> int:
        count = len(self._places.pages)
        return max(0, (count - 1) // self.across * self.across)

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        c = colours()
        painter.fillRect(event.rect(), QColor(c.ground))
        if self._images is None:
            return
        shift = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for page, (x, y, width, height) in enumerate(self._places.pages):
            rect = QRect(x, y, width, height).translated(-shift)
            if rect.intersects(self.viewport().rect()):
                self._paint_page(painter, page, rect)
                painter.setPen(QColor(c.hairline))
                painter.drawRect(rect.adjusted(-1, -1, 0, 0))

    def _paint_page(self, painter: QPainter, page: int, rect: QRect) -> None:
        assert self._images is not None
        ratio = self.devicePixelRatioF()
        stretched = self._images.any(page) if self._rest.isActive() else None
        if stretched is not None and not self._images.is_exact(page, self._scale, ratio):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(rect, stretched)
        else:
            painter.drawPixmap(rect.topLeft(), self._images.exact(page, self._scale, ratio))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.zoom.fit is Fit.FREE:
            mark = self._places.mark(self.verticalScrollBar().value())
            self._lay_out()
            self.verticalScrollBar().setValue(self._places.height_of(mark))
        else:
            self._again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = self.verticalScrollBar()
        key = event.key()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        moves = {
            Qt.Key.Key_Down: lambda: down.setValue(down.value() + _STEP),
            Qt.Key.Key_Up: lambda: down.setValue(down.value() - _STEP),
            Qt.Key.Key_PageDown: lambda: self.step_page(1),
            Qt.Key.Key_PageUp: lambda: self.step_page(-1),
            Qt.Key.Key_Right: lambda: self.step_page(1),
            Qt.Key.Key_Left: lambda: self.step_page(-1),
            Qt.Key.Key_Home: lambda: self.show_page(0),
            Qt.Key.Key_End: lambda: self.show_page(self.page_count - 1),
            Qt.Key.Key_Space: lambda: self._page_of_text(-1 if back else 1),
            Qt.Key.Key_W: lambda: self.set_zoom(self.zoom.of(Fit.WIDTH)),
            Qt.Key.Key_F: lambda: self.set_zoom(self.zoom.of(Fit.PAGE)),
            Qt.Key.Key_D: lambda: self.set_across(1 if self.across == 2 else 2),
        }
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier or key not in moves:
            super().keyPressEvent(event)
            return
        moves[Qt.Key(key)]()

    def _page_of_text(self, by: int) -> None:
        down = self.verticalScrollBar()
        down.setValue(down.value() + by * round(self.viewport().height() * 0.9))
