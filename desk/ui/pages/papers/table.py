"""The table of papers: stage lines across all columns, calm rows, badges for how papers stand."""

from typing import Any, Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from desk.services.paper_rows import PaperRow
from desk.ui import tokens as t
from desk.ui.pages.papers.model import ROW_ROLE, Col, PapersModel
from desk.ui.pages.papers.words import status_text
from desk.ui.preview.request import PaperKey
from desk.ui.theme import colours
from desk.ui.tokens import Tokens
from desk.ui.widgets.grouped import GroupedTable
from desk.ui.widgets.table_cells import badge_colours

_PAD: Final = 3 * t.STEP
_GROUP: Final = 30
_BADGE_PAD: Final = 7
_WIDE: Final = {Col.KIND: 144, Col.NUMBER: 172, Col.STATUS: 100, Col.FILE: 168}
_NARROW: Final = {Col.KIND: 132, Col.NUMBER: 164, Col.STATUS: 100}
_NARROW_BELOW: Final = 860


class PapersTable(GroupedTable):
    """Shows a PapersModel; several rows can be chosen."""

    chosen = Signal()
    """Other rows are chosen."""
    opened = Signal(object)
    """The PaperRow that was double-clicked or opened with Enter."""

    def __init__(self, model: PapersModel, parent: QWidget | None = None) -> None:
        super().__init__(model, Col.SUBJECT, _GROUP, parent)
        self._model = model
        self.setItemDelegate(_Painter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Papers of the meeting"))
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(lambda _on, _off: self.chosen.emit())

    def laid_out(self) -> None:
        """Give every stage's line the whole width."""
        self.clearSpans()
        for line in range(self._model.rowCount()):
            is_stage = self._model.row_at(line) is None
            if is_stage:
                self.setSpan(line, 0, 1, len(Col))
            height = _GROUP if is_stage else t.ROW
            if self.rowHeight(line) != height:
                self.setRowHeight(line, height)

    def chosen_rows(self) -> list[PaperRow]:
        """Return the papers chosen, from top to bottom."""
        lines = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = (self._model.row_at(line) for line in lines)
        return [row for row in rows if row is not None]

    def choose(self, keys: list[PaperKey]) -> None:
        """Choose papers; the first one there is where none of them is shown."""
        lines = [line for key in keys if (line := self._model.line_of(key)) is not None]
        first = self._model.first_line()
        if not lines and first is None:
            self.chosen.emit()
            return
        lines = lines or [first if first is not None else 0]
        flag = QItemSelectionModel.SelectionFlag
        selection = self.selectionModel()
        selection.setCurrentIndex(self._model.index(lines[0], 0), flag.ClearAndSelect | flag.Rows)
        for line in lines[1:]:
            selection.select(self._model.index(line, 0), flag.Select | flag.Rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < _NARROW_BELOW
        # the panel beside names the file as well
        self.setColumnHidden(Col.FILE, narrow)
        widths = _NARROW if narrow else _WIDE
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row()) if index.isValid() else None
        if row is not None:
            self.opened.emit(row)


class _Painter(QStyledItemDelegate):
    def paint(
        self,
        painter: QPainter,
        option: Any,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        c = colours()
        painter.save()
        painter.setFont(option.font)
        row, rect = index.data(ROW_ROLE), option.rect
        if row is None:
            _paint_stage(painter, rect, str(index.data() or ""), c)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected:
                painter.fillRect(rect, QColor(c.link_soft))
            if selected and index.column() == 0 and option.state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), QColor(c.link))
            self._paint_cell(painter, rect, index, c)
        painter.setPen(QColor(c.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_cell(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        c: Tokens,
    ) -> None:
        column = Col(index.column())
        inner = rect.adjusted(t.PAGE_EDGE if column is Col.KIND else _PAD, 0, -_PAD, -1)
        if column is Col.STATUS:
            _paint_badge(painter, inner, *status_text(index.data(ROW_ROLE)), c)
            return
        quiet = column in (Col.NUMBER, Col.FILE)
        painter.setPen(QColor(c.second if quiet else c.ink))
        elide = Qt.TextElideMode.ElideMiddle if column is Col.FILE else Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(str(index.data()), elide, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)


def _paint_stage(painter: QPainter, rect: QRect, text: str, c: Tokens) -> None:
    painter.fillRect(rect, QColor(c.ground))
    painter.setPen(QColor(c.second))
    painter.setFont(_small(painter.font()))
    inner = rect.adjusted(t.PAGE_EDGE, 0, -_PAD, 0)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)


def _paint_badge(painter: QPainter, rect: QRect, text: str, tone: str, c: Tokens) -> None:
    back, ink = badge_colours(tone, c)
    painter.setFont(_small(painter.font()))
    if not tone:
        # most papers of a meeting are never written: that is nothing to look at
        painter.setPen(QColor(c.third))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text)
        return
    metrics = painter.fontMetrics()
    width = min(rect.width(), metrics.horizontalAdvance(text) + 2 * _BADGE_PAD)
    height = metrics.height() + 2
    badge = QRect(rect.left(), rect.center().y() - height // 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(badge, t.STEP, t.STEP)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(ink)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def _small(font: QFont) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(t.TEXT_SMALL)
    return sized
