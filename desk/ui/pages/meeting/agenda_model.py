"""The agenda as lines of a list, and how a line is painted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk.ui import tokens as t
from desk.ui.theme import colours

_MIME = "application/x-desk-agenda-item"
LINE_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One item as the list shows it. Notes are (text, tone), tone being a colour token's name."""

    item_id: str
    number: int
    title: str
    whole_title: str
    notes: tuple[tuple[str, str], ...] = ()
    done: bool = False
    over: str = ""
    """How far the time was overrun; stands behind the last note."""
    spent: float | None = None
    """Share of the planned time that has passed, for the item under way."""
    spent_text: str = ""
    beside: str = ""
    """Stands at the right of the time: how many observers are in the room."""


class AgendaModel(QAbstractListModel):
    """The lines of the agenda; a line dropped elsewhere is announced, not moved by itself."""

    dropped = Signal(str, int)
    """Item id and the place it was dropped at (1 is first)."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._lines: list[AgendaLine] = []
        self.movable = True

    def show_lines(self, lines: Sequence[AgendaLine]) -> None:
        """Show these lines; those that stay keep selection and scroll position."""
        old = [line.item_id for line in self._lines]
        new = [line.item_id for line in lines]
        if old == new:
            changed = [i for i, line in enumerate(lines) if line != self._lines[i]]
            self._lines = list(lines)
            for i in changed:
                self.dataChanged.emit(self.index(i), self.index(i))
            return
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line(self, row: int) -> AgendaLine | None:
        """Return a line by its row, or None."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, item_id: str) -> int:
        """Return the row of an item, -1 where it is not listed."""
        return next((i for i, x in enumerate(self._lines) if x.item_id == item_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row())
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.whole_title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "　".join(
                [f"{line.number}", line.whole_title, *(text for text, _ in line.notes)]
            )
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, QByteArray(self._lines[indexes[0].row()].item_id.encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        item_id = bytes(data.data(_MIME).data()).decode()
        old = self.row_of(item_id)
        if old < 0 or not self.movable:
            return False
        place = row if row >= 0 else parent.row() if parent.isValid() else len(self._lines)
        place -= place > old
        if place != old:
            self.dropped.emit(item_id, place + 1)
        # nothing is moved here: the operation is run and the list is read again
        return False


_EDGE = 12
_INDENT = 40
_PAD = 8
_KEPT = 512


class AgendaDelegate(QStyledItemDelegate):
    """Paints a line: number, title over several lines, small notes, time spent on the item."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[object, ...], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: AgendaLine = index.data(LINE_ROLE)
        font: QFont = option.font  # type: ignore[attr-defined]
        width = self._view.viewport().width()
        # all lines are asked for whenever one changes: each second while a clock runs
        key = (line.title, line.notes, line.over, line.spent is None, width, font.key())
        height = self._heights.get(key)
        if height is None:
            if len(self._heights) > _KEPT:
                self._heights.clear()
            height = self._heights[key] = self._height(line, width, font)
        return QSize(width, height)

    def _height(self, line: AgendaLine, width: int, font: QFont) -> int:
        inner = width - _INDENT - _EDGE
        height = 2 * _PAD + _height(_font(font, t.TEXT, True), inner, line.title)
        for text, _ in line.notes:
            height += 2 + _height(_font(font, t.TEXT_SMALL), inner, text)
        if line.over and not _fits_behind(line, inner, font):
            height += 2 + _height(_font(font, t.TEXT_SMALL), inner, line.over)
        return height + (28 if line.spent is not None else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: AgendaLine = index.data(LINE_ROLE)
        c = colours()
        state = QStyle.StateFlag
        selected = bool(option.state & state.State_Selected)  # type: ignore[attr-defined]
        focused = bool(option.state & state.State_HasFocus)  # type: ignore[attr-defined]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            pen = QPen(QColor(c.link if focused and self._view.hasFocus() else c.hairline))
            painter.setPen(pen)
            painter.setBrush(QColor(c.surface))
            card = rect.adjusted(4, 2, -5, -3)
            painter.drawRoundedRect(card, t.CARD_CORNER, t.CARD_CORNER)
        font = option.font  # type: ignore[attr-defined]
        top = rect.top() + _PAD
        painter.setFont(_font(font, t.TEXT))
        painter.setPen(QColor(c.second))
        number = QRect(rect.left() + 16, top, _INDENT - 18, 24)
        painter.drawText(number, Qt.AlignmentFlag.AlignLeft, str(line.number))
        area = QRect(rect.left() + _INDENT, top, rect.width() - _INDENT - _EDGE, rect.height())
        painter.setPen(QColor(c.second if line.done and not selected else c.ink))
        top += _draw(painter, area, _font(font, t.TEXT, selected), line.title)
        for text, tone in line.notes:
            area.setTop(top + 2)
            painter.setPen(QColor(getattr(c, tone)))
            top += 2 + _draw(painter, area, _font(font, t.TEXT_SMALL), text)
        if line.over:
            painter.setPen(QColor(c.accent))
            area.setTop(top + 2)
            small = _font(font, t.TEXT_SMALL)
            if _fits_behind(line, area.width(), font):
                behind = QFontMetrics(small).horizontalAdvance(line.notes[-1][0] + " ")
                area.setTop(top - _height(small, area.width(), line.over))
                area.setLeft(area.left() + behind)
            _draw(painter, area, small, line.over)
        if line.spent is not None:
            self._paint_time(painter, QRect(area.left(), top + 6, area.width(), 24), line, font)
        painter.restore()

    def _paint_time(self, painter: QPainter, area: QRect, line: AgendaLine, font: QFont) -> None:
        c = colours()
        over = (line.spent or 0) > 1
        bar = QRect(area.left(), area.top(), area.width(), 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.hairline))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        bar.setWidth(round(bar.width() * min(1.0, line.spent or 0)))
        painter.setBrush(QColor(c.accent if over else c.second))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setPen(QColor(c.accent if over else c.second))
        painter.setFont(_font(font, t.TEXT_SMALL))
        below = area.adjusted(0, 6, 0, 6)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, line.spent_text)
        painter.setPen(QColor(c.second))
        metrics = painter.fontMetrics()
        room = area.width() - metrics.horizontalAdvance(line.spent_text) - _PAD
        beside = metrics.elidedText(line.beside, Qt.TextElideMode.ElideRight, room)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, beside)


def _font(base: QFont, size: int, strong: bool = False) -> QFont:
    font = QFont(base)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


def _height(font: QFont, width: int, text: str) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 4000), _FLAGS, text).height()


def _fits_behind(line: AgendaLine, width: int, base: QFont) -> bool:
    if not line.notes:
        return False
    metrics = QFontMetrics(_font(base, t.TEXT_SMALL))
    return metrics.horizontalAdvance(f"{line.notes[-1][0]} {line.over}") <= width


def _draw(painter: QPainter, area: QRect, font: QFont, text: str) -> int:
    painter.setFont(font)
    height = _height(font, area.width(), text)
    painter.drawText(QRect(area.left(), area.top(), area.width(), height), _FLAGS, text)
    return height
