"""How the palette's lines are painted: a title, what tells it apart at the right, its key."""

from typing import Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from desk.ui import tokens as t
from desk.ui.commands import Command
from desk.ui.palette.lines import Head
from desk.ui.palette.model import LINE
from desk.ui.theme import colours
from desk.ui.widgets.key_names import key_name

ROW: Final = 36
HEAD: Final = 30
_EDGE: Final = 16
_GAP: Final = 16
_INSET: Final = 4
_CAP_PAD: Final = 6
_NOTE_SHARE: Final = 0.42
"""The note gets no more of the line than this: the title counts for more."""


class PalettePainter(QStyledItemDelegate):
    """Draws a line of the palette in the colours of the theme."""

    def sizeHint(self, _option: Any, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, HEAD if isinstance(index.data(LINE), Head) else ROW)

    def paint(
        self, painter: QPainter, option: Any, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(LINE)
        c = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        small = QFont(option.font)
        small.setPixelSize(t.TEXT_SMALL)
        if isinstance(line, Head):
            painter.setFont(small)
            painter.setPen(QColor(c.third))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(rect.adjusted(0, 0, 0, -_INSET), flags, line.title)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.link_soft))
            ground = option.rect.adjusted(2 * _INSET, 1, -2 * _INSET, -1)
            painter.drawRoundedRect(ground, t.CORNER, t.CORNER)
        key = line.key if isinstance(line, Command) else ""
        note = "" if isinstance(line, Command) else line.note
        left = self._cap(painter, rect, key, small) if key else rect.width()
        if note:
            left = _note(painter, rect, note, small)
        painter.setFont(option.font)
        painter.setPen(QColor(c.ink))
        title = QFontMetrics(option.font).elidedText(line.title, Qt.TextElideMode.ElideRight, left)
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.restore()

    def _cap(self, painter: QPainter, rect: QRect, key: str, font: QFont) -> int:
        """Draw a key's cap at the right end; return the room left before it."""
        c = colours()
        painter.setFont(font)
        metrics = QFontMetrics(font)
        cap = key_name(key)
        wide = metrics.horizontalAdvance(cap) + 2 * _CAP_PAD
        box = QRectF(rect.right() - wide, rect.center().y() - 10 + 0.5, wide, 20)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(c.hairline))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(c.third))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
        return rect.width() - wide - _GAP


def _note(painter: QPainter, rect: QRect, note: str, font: QFont) -> int:
    """Draw a note at the right end; return the room left before it."""
    metrics = QFontMetrics(font)
    most = int(rect.width() * _NOTE_SHARE)
    text = metrics.elidedText(note, Qt.TextElideMode.ElideRight, most)
    painter.setFont(font)
    painter.setPen(QColor(colours().third))
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    return rect.width() - metrics.horizontalAdvance(text) - _GAP
