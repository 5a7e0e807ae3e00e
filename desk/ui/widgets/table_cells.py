"""How a table's cells are painted: tones, badges, two lines at most, the hairline under a row."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QTableView,
    QToolTip,
    QWidget,
)

from desk.ui import tokens as t
from desk.ui.theme import colours
from desk.ui.tokens import Tokens

TONE = Qt.ItemDataRole.UserRole + 1
BADGE = Qt.ItemDataRole.UserRole + 2
WRAP = Qt.ItemDataRole.UserRole + 3

EDGE = 12
"""Room at both sides of a cell's text."""
_LINE = 20
Index = QModelIndex | QPersistentModelIndex


def tone_colour(tone: str, c: Tokens) -> QColor:
    """Return the colour of a tone's text."""
    named = {
        "second": c.second,
        "third": c.third,
        "late": c.accent,
        "warning": c.warning,
        "good": c.good,
        "link": c.link,
    }
    return QColor(named.get(tone, c.ink))


def badge_colours(tone: str, c: Tokens) -> tuple[QColor, QColor]:
    """Return ground and text of a badge."""
    soft = {
        "late": c.accent_soft,
        "warning": c.warning_soft,
        "good": c.good_soft,
        "link": c.link_soft,
    }
    return QColor(soft.get(tone, c.ground)), tone_colour(tone or "second", c)


class CellPainter(QStyledItemDelegate):
    """Paints the cells of a SheetTable; the first column may begin further in."""

    def __init__(self, first_edge: int = EDGE, table: QTableView | None = None) -> None:
        super().__init__(table)
        self._first_edge = first_edge
        self._table = table

    def _left(self, index: Index) -> int:
        return self._first_edge if index.column() == 0 else EDGE

    def sizeHint(self, option: Any, index: Index) -> QSize:
        view = self._table
        height = view.verticalHeader().defaultSectionSize() if view is not None else t.ROW
        if index.data(WRAP) and view is not None:
            width = view.columnWidth(index.column()) - self._left(index) - EDGE
            lines = _lines(str(index.data() or ""), width, option.fontMetrics)
            height = max(height, len(lines) * _LINE + 16)
        return QSize(option.rect.width(), height)

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        c = colours()
        painter.save()
        table = self._table
        selected = table is not None and table.selectionModel().isSelected(index)
        if selected:
            painter.fillRect(option.rect, QColor(c.link_soft))
        painter.setPen(QColor(c.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if selected and table is not None and table.hasFocus() and index.column() == 0:
            mark = QRect(option.rect.left(), option.rect.top(), 2, option.rect.height())
            painter.fillRect(mark, QColor(c.link))
        text = str(index.data() or "")
        room = option.rect.adjusted(self._left(index), 0, -EDGE, -1)
        badge = index.data(BADGE)
        if badge is not None and text:
            _paint_badge(painter, room, text, badge, option.font, c)
        elif text:
            tone = index.data(TONE) or ""
            font = QFont(option.font)
            if tone == "strong":
                font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(tone_colour(tone, c))
            _paint_text(painter, room, text, index)
        painter.restore()

    def createEditor(self, parent: QWidget, option: Any, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(
            str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or "")
        )
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: Any, index: Index
    ) -> bool:
        """Show the whole text of a cell that is cut, unless the model says something else."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        said = index.data(Qt.ItemDataRole.ToolTipRole)
        if said is None and _is_cut(index, option, self._left(index) + EDGE):
            said = str(index.data() or "")
        if said:
            QToolTip.showText(event.globalPos(), _as_plain(said), view)
        else:
            QToolTip.hideText()
        return True


def _as_plain(text: str) -> str:
    """Return markup that shows a text as it is, broken into lines."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p>{safe.replace(chr(10), '<br>')}</p>"


def _is_cut(index: Index, option: Any, around: int) -> bool:
    text = str(index.data() or "")
    width = option.rect.width() - around
    lines = 2 if index.data(WRAP) else 1
    return option.fontMetrics.horizontalAdvance(text) > width * lines


def _lines(text: str, width: int, metrics: QFontMetrics) -> list[str]:
    """Break a text into at most two lines, the second cut with … where it is too long."""
    text = " ".join(text.split("\n"))
    if width <= 0 or metrics.horizontalAdvance(text) <= width:
        return [text]
    taken = len(text)
    low, high = 1, len(text)
    while low <= high:
        middle = (low + high) // 2
        if metrics.horizontalAdvance(text[:middle]) <= width:
            taken, low = middle, middle + 1
        else:
            high = middle - 1
    # No line begins with closing punctuation, which takes one character with it, none ends with
    # an opening mark.
    while taken > 1 and taken < len(text) and text[taken] in "，。、；：！？）》”’〕】":
        taken -= 1
    while taken > 1 and text[taken - 1] in "（《“‘〔【":
        taken -= 1
    rest = metrics.elidedText(text[taken:].lstrip(), Qt.TextElideMode.ElideRight, width)
    return [text[:taken], rest]


def _paint_text(painter: QPainter, room: QRect, text: str, index: Index) -> None:
    alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0)
    metrics = painter.fontMetrics()
    if index.data(WRAP):
        lines = _lines(text, room.width(), metrics)
    else:
        flat = " ".join(text.split("\n"))
        lines = [metrics.elidedText(flat, Qt.TextElideMode.ElideRight, room.width())]
    top = room.top() + (room.height() - _LINE * len(lines)) // 2
    for number, line in enumerate(lines):
        place = QRect(room.left(), top + number * _LINE, room.width(), _LINE)
        painter.drawText(place, int(alignment | Qt.TextFlag.TextSingleLine), line)


def _paint_badge(
    painter: QPainter, room: QRect, text: str, tone: str, font: QFont, c: Tokens
) -> None:
    small = QFont(font)
    small.setPixelSize(t.TEXT_SMALL)
    painter.setFont(small)
    metrics: Any = painter.fontMetrics()
    width = min(room.width(), metrics.horizontalAdvance(text) + 17)
    place = QRect(room.left(), room.center().y() - 10, width, 21)
    ground, ink = badge_colours(tone, c)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, 4, 4)
    painter.setPen(ink)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 15)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), shown)
