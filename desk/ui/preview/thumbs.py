"""The pages of a paper in small, one below the other."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desk.ui import tokens as t
from desk.ui.preview.images import PageImages
from desk.ui.preview.laid_out import LaidOut
from desk.ui.theme import colours

WIDTH = 148
_PAGE = 92
_LABEL = 22
_PAD = 8


class PageThumbs(QListWidget):
    """Choosing a page here shows it large."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page list"))
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.images: PageImages | None = None
        self.setItemDelegate(_ThumbPainter(self))
        self.currentRowChanged.connect(self._chosen)

    def show_paper(self, paper: LaidOut | None, page: int) -> None:
        """Show the pages of a paper, one of them marked."""
        count = paper.page_count if paper is not None else 0
        self.images = PageImages(paper) if paper is not None else None
        self.blockSignals(True)
        self.clear()
        for number in range(1, count + 1):
            item = QListWidgetItem(str(number))
            name = self.tr("Page {n}").replace("{n}", str(number))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
            self.addItem(item)
        self.blockSignals(False)
        self.mark(page)

    def mark(self, page: int) -> None:
        """Mark the page that is read."""
        self.blockSignals(True)
        self.setCurrentRow(page)
        self.blockSignals(False)

    def _chosen(self, row: int) -> None:
        if row >= 0:
            self.page_chosen.emit(row)


class _ThumbPainter(QStyledItemDelegate):
    def __init__(self, thumbs: PageThumbs) -> None:
        super().__init__(thumbs)
        self._thumbs = thumbs

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(WIDTH, self._height(index.row()) + _LABEL + 2 * _PAD)

    def _scale(self, page: int) -> float:
        images = self._thumbs.images
        if images is None or page >= images.paper.page_count:
            return 0.0
        width, height = images.paper.page_size(page)
        return min(_PAGE / width, 1.5 * _PAGE / height)

    def _height(self, page: int) -> int:
        images = self._thumbs.images
        if images is None or page >= images.paper.page_count:
            return 1
        return round(images.paper.page_size(page)[1] * self._scale(page))

    def paint(
        self,
        painter: QPainter,
        option: Any,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        images, page, c = self._thumbs.images, index.row(), colours()
        if images is None or page >= images.paper.page_count:
            return
        scale = self._scale(page)
        picture = images.exact(page, scale, self._thumbs.devicePixelRatioF())
        width = round(picture.width() / picture.devicePixelRatio())
        height = round(picture.height() / picture.devicePixelRatio())
        area: QRect = option.rect
        place = QRect(area.left() + (area.width() - width) // 2, area.top() + _PAD, width, height)
        painter.save()
        painter.drawPixmap(place.topLeft(), picture)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QColor(c.link if chosen else c.hairline))
        painter.drawRect(place.adjusted(-1, -1, 0, 0))
        if chosen:
            painter.drawRect(place.adjusted(-2, -2, 1, 1))
        font = painter.font()
        font.setPixelSize(t.TEXT_SMALL)
        painter.setFont(font)
        painter.setPen(QColor(c.link if chosen else c.third))
        line = QRect(area.left(), place.bottom() + 2, area.width(), _LABEL)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, str(page + 1))
        painter.restore()
