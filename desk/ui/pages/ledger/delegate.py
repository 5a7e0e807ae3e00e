"""Paints the ledger's cells: texts on two lines at most, badges, group lines."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk.ui import tokens as t
from desk.ui.pages.ledger.lines import Status
from desk.ui.pages.ledger.model import ROW_ROLE, STATUS_ROLE, Col
from desk.ui.theme import colours
from desk.ui.tokens import Tokens
from desk.ui.widgets.table_cells import badge_colours

Index = QModelIndex | QPersistentModelIndex

PAD: Final = 3 * t.STEP
"""Left and right of every cell's text."""
GROUP_HEIGHT: Final = 28
TWO_LINES: Final = 58
LINE: Final = 20
WRAPPED: Final = (Col.TEXT, Col.LEAD, Col.SUPPORT)
_BADGE_PAD: Final = 7


def text_lines(text: str, font: QFont, width: int) -> list[str]:
    """Return a text broken into two lines at most, the second one elided where there is more."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    # Qt counts UTF-16 units, Python characters
    units = text.encode("utf-16-le")
    cut = line.textLength() * 2
    first = units[:cut].decode("utf-16-le")
    rest = units[cut:].decode("utf-16-le")
    return [first.rstrip(), metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)]


class LedgerDelegate(QStyledItemDelegate):
    """Draws a line of the ledger in the colours of the view's theme."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = colours()
        painter.save()
        painter.setFont(option.font)
        if index.data(ROW_ROLE) is None:
            self._paint_group(painter, option.rect, str(index.data() or ""), c)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected:
                painter.fillRect(option.rect, QColor(c.link_soft))
            if selected and index.column() == 0 and option.state & QStyle.StateFlag.State_HasFocus:
                rect = option.rect
                mark = QRect(rect.left(), rect.top(), 2, rect.height())
                painter.fillRect(mark, QColor(c.link))
            self._paint_cell(painter, option.rect, index, c)
        painter.setPen(QColor(c.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRect, text: str, c: Tokens) -> None:
        painter.fillRect(rect, QColor(c.ground))
        painter.setPen(QColor(c.second))
        painter.setFont(_sized(painter.font(), t.TEXT_SMALL))
        inner = rect.adjusted(t.PAGE_EDGE, 0, -PAD, 0)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, elided)

    def _paint_cell(self, painter: QPainter, rect: QRect, index: Index, c: Tokens) -> None:
        column = Col(index.column())
        left = t.PAGE_EDGE if column is Col.NUMBER else PAD
        inner = rect.adjusted(left, 0, -PAD, -1)
        if column is Col.STATUS:
            _paint_status(painter, inner, index.data(STATUS_ROLE), c)
            return
        row = index.data(ROW_ROLE)
        quiet = column in (Col.NUMBER, Col.DUE)
        painter.setPen(QColor(c.second if quiet else c.ink))
        if column is Col.LEAD and not row.lead:
            painter.setPen(QColor(c.accent))
        text = str(index.data())
        if column in WRAPPED:
            lines = text_lines(text, painter.font(), inner.width())
        else:
            mode = Qt.TextElideMode.ElideRight
            lines = [painter.fontMetrics().elidedText(text, mode, inner.width())]
        height = LINE
        top = inner.top() + (inner.height() - height * len(lines)) // 2
        for number, line in enumerate(lines):
            place = QRect(inner.left(), top + number * height, inner.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, t.ROW)


def _paint_status(painter: QPainter, rect: QRect, status: Status, c: Tokens) -> None:
    back, ink = badge_colours(status.tone, c)
    painter.setFont(_sized(painter.font(), t.TEXT_SMALL))
    metrics = painter.fontMetrics()
    elide = Qt.TextElideMode.ElideRight
    text = metrics.elidedText(status.text, elide, rect.width() - 2 * _BADGE_PAD)
    width = metrics.horizontalAdvance(text) + 2 * _BADGE_PAD
    height = metrics.height() + 2
    badge = QRect(rect.left(), rect.center().y() - height // 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(QRectF(badge), t.STEP, t.STEP)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(ink)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
    left = badge.right() + t.STEP + 2
    beside = QRect(QPoint(left, rect.top()), rect.bottomRight())
    # half a word says nothing: where there is no room the tooltip has it
    if metrics.horizontalAdvance(status.beside) <= beside.width():
        painter.setPen(QColor(c.third))
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, status.beside)


def _sized(font: QFont, pixels: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    return sized
