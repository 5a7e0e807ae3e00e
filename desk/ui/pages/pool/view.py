"""The list of the pool: headings, items over up to two lines, their marks below."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QWidget

from desk.ui import tokens as t
from desk.ui.pages.ledger.delegate import text_lines
from desk.ui.pages.pool.lines import Heading, PoolLine
from desk.ui.theme import colours
from desk.ui.widgets.table_cells import badge_colours

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE: Final = Qt.ItemDataRole.UserRole

_HEADING: Final = 28
_PAD: Final = 10
_LINE: Final = 20
_SMALL: Final = 18
_MARKS: Final = 24


class PoolModel(QAbstractListModel):
    """Lines of the list; headings can't be chosen."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._lines: list[PoolLine | Heading] = []

    def show_lines(self, lines: Sequence[PoolLine | Heading]) -> None:
        """Show these lines; where the items stay the same ones, choice and scrolling stay."""
        same = [_key(line) for line in lines] == [_key(line) for line in self._lines]
        if same:
            changed = [i for i, line in enumerate(lines) if line != self._lines[i]]
            self._lines = list(lines)
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def line(self, row: int) -> PoolLine | None:
        """Return the item of a row, None for a heading or no row."""
        found = self._lines[row] if 0 <= row < len(self._lines) else None
        return found if isinstance(found, PoolLine) else None

    def row_of(self, item_id: str) -> int:
        """Return the row of an item, -1 where it is not listed."""
        rows = (i for i, x in enumerate(self._lines) if _key(x) == item_id)
        return next(rows, -1)

    def first_row(self) -> int:
        """Return the row of the first item, -1 where there is none."""
        rows = (i for i, line in enumerate(self._lines) if isinstance(line, PoolLine))
        return next(rows, -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.line(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()] if index.isValid() else None
        if role == LINE_ROLE:
            return line
        if isinstance(line, Heading):
            return line.text if role == Qt.ItemDataRole.DisplayRole else None
        if line is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return "　".join((line.title, line.facts, *(text for text, _ in line.marks)))
        return None


def _key(line: PoolLine | Heading) -> str:
    return line.item_id if isinstance(line, PoolLine) else f"#{line.text}"


class PoolDelegate(QStyledItemDelegate):
    """Paints a line of the list."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: Any, index: Index) -> QSize:
        width = self._view.viewport().width()
        line = index.data(LINE_ROLE)
        if isinstance(line, Heading):
            return QSize(width, _HEADING)
        titles = text_lines(line.title, _sized(option.font, t.TEXT), _inner(width))
        height = 2 * _PAD + _LINE * len(titles) + (_SMALL if line.facts else 0)
        return QSize(width, height + (_MARKS if line.marks else 0))

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        c = colours()
        line, rect = index.data(LINE_ROLE), option.rect
        painter.save()
        if isinstance(line, Heading):
            painter.fillRect(rect, QColor(c.ground))
            painter.setPen(QColor(c.second))
            painter.setFont(_sized(option.font, t.TEXT_SMALL))
            inner = rect.adjusted(t.PAGE_EDGE, 0, -12, 0)
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, line.text)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected:
                painter.fillRect(rect, QColor(c.link_soft))
            if selected and self._view.hasFocus():
                mark = QRect(rect.left(), rect.top(), 2, rect.height())
                painter.fillRect(mark, QColor(c.link))
            self._paint_item(painter, option.font, rect, line)
        painter.setPen(QColor(c.hairline))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_item(self, painter: QPainter, font: QFont, rect: QRect, line: PoolLine) -> None:
        c = colours()
        left, top, width = rect.left() + t.PAGE_EDGE, rect.top() + _PAD, _inner(rect.width())
        painter.setFont(_sized(font, t.TEXT))
        painter.setPen(QColor(c.ink))
        for text in text_lines(line.title, painter.font(), width):
            place = QRect(left, top, width, _LINE)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
            top += _LINE
        painter.setFont(_sized(font, t.TEXT_SMALL))
        if line.facts:
            painter.setPen(QColor(c.second))
            facts = painter.fontMetrics().elidedText(line.facts, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, top, width, _SMALL), Qt.AlignmentFlag.AlignVCenter, facts)
            top += _SMALL
        _paint_marks(painter, QRect(left, top + 4, width, _MARKS - 4), line.marks)


def _paint_marks(painter: QPainter, room: QRect, marks: Sequence[tuple[str, str]]) -> None:
    c = colours()
    metrics: QFontMetrics = painter.fontMetrics()
    left = room.left()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for text, tone in marks:
        free = room.right() - left - 16
        if free < 40:
            return
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, free)
        place = QRect(left, room.top(), metrics.horizontalAdvance(shown) + 16, 20)
        ground, ink = badge_colours(tone, c)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(place), t.STEP, t.STEP)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
        left = place.right() + 7


def _inner(width: int) -> int:
    return width - t.PAGE_EDGE - 12


def _sized(font: QFont, pixels: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    return sized


class PoolView(QListView):
    """Shows a PoolModel. What the user wants done with an item goes out as signals."""

    chosen = Signal(str)
    """Another item became the current one."""
    entered = Signal(str)
    """Enter or a double click: go to work on the item."""
    removal_wanted = Signal(str)
    menu_wanted = Signal(object)
    """The global place where what can be done with the current item is to be offered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = PoolModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(PoolDelegate(self))
        self.setAccessibleName(self.tr("Item pool"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(lambda index: self.entered.emit(self._id(index)))
        self.selectionModel().currentChanged.connect(self._current_changed)
        self._quiet = False

    @property
    def current_id(self) -> str:
        """The id of the current item, empty where there is none."""
        return self._id(self.currentIndex())

    def choose(self, item_id: str) -> str:
        """Make an item the current one, the first where it is not listed; return its id.

        `chosen` does not follow.
        """
        row = self.lines.row_of(item_id)
        row = row if row >= 0 else self.lines.first_row()
        self._quiet = True
        if row < 0:
            self.selectionModel().clear()
        else:
            index = self.lines.index(row)
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)
        self._quiet = False
        return self.current_id

    def _id(self, index: QModelIndex) -> str:
        line = self.lines.line(index.row()) if index.isValid() else None
        return line.item_id if line else ""

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        if not self._quiet and self._id(now):
            self.chosen.emit(self._id(now))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item_id = self.current_id
        if item_id and event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit(item_id)
        elif item_id and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.entered.emit(item_id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current_id:
            self.menu_wanted.emit(event.globalPos())
