"""Where the entries of an item's stream lie, and how they are painted.

Notes and statements are painted; the one being edited is a row of fields, and so is each decision
that is seen. Thousands of them cost what a window full of them costs.
"""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from desk.domain.dossier import DecisionDossier, ItemDossier
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.rows import tab_stops
from desk.ui.pages.meeting.stream_live import LiveRows
from desk.ui.pages.meeting.stream_model import StreamModel
from desk.ui.pages.meeting.stream_order import Entry, entry_id, stream, stream_after
from desk.ui.pages.meeting.stream_paint import StreamPainter, decision_guess
from desk.ui.pages.meeting.stream_places import Places
from desk.ui.widgets.labels import label

_ABOVE = 8
_BELOW = 16
_PASSES = 6
"""Measuring what is seen brings other rows into view, a few times at most."""
_STEP = 40


class StreamCanvas(QListView):
    """Shows the entries of one item and keeps its place while they change."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._item: ItemDossier | None = None
        self._hovered = -1
        self._follow = ""
        self._at_end = True
        self._arranging = False
        self.places = Places(_ABOVE, _BELOW)
        self.lines = StreamModel(self)
        self.painter = StreamPainter(self.font())
        self.live = LiveRows(ctx, self, self._wanted_height_changed)
        self._nothing = label(
            self.tr("Nothing has been taken down yet. Type below; Enter keeps a note."),
            "second",
            wrap=True,
        )
        self._nothing.setParent(self.viewport())
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._arrange)
        self._set_up()

    def _set_up(self) -> None:
        self.setModel(self.lines)
        self.setAccessibleName(self.tr("Stream of the item"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setMouseTracking(True)
        self.lines.modelReset.connect(self._guess_all)
        self.lines.rowsInserted.connect(self._inserted)
        self.lines.rowsRemoved.connect(self._removed)
        self.lines.dataChanged.connect(lambda top, end: self._changed(top.row(), end.row()))

    # what is shown

    def show_item(self, item: ItemDossier) -> None:
        """Show an item's entries."""
        before, self._item = self._item, item
        if before is None or item.item.id != before.item.id:
            entries = stream(item)
            self.live.clear()
            self._at_end = True
            self.lines.show_others(entries)
        else:
            entries = stream_after(before, self.lines.entries, item)
            self.lines.show_entries(entries)
        self.live.refresh(self.lines)
        self._nothing.setVisible(not entries)
        self._arrange()
        self._bring_followed()

    def _guess(self, entry: Entry) -> int:
        if isinstance(entry, DecisionDossier):
            return decision_guess(entry)
        return self.painter.guess(entry, self.viewport().width())

    def _guess_all(self) -> None:
        self._hovered = -1
        self.places.guess([self._guess(entry) for entry in self.lines.entries])

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.places.insert(first, [self._guess(e) for e in self.lines.entries[first : last + 1]])

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.places.remove(first, last + 1 - first)
        self._hovered = -1

    def _changed(self, first: int, last: int) -> None:
        for row in range(first, last + 1):
            self.places.forget(row)
        self.viewport().update()

    def follow(self, record_id: str) -> None:
        """Bring an entry that was just made into view, now or as soon as it is shown."""
        self._follow = record_id
        self._at_end = True
        self._arrange()
        self._bring_followed()

    def _bring_followed(self) -> None:
        row = self.lines.row(self._follow)
        if row >= 0:
            self._follow = ""
            self.setCurrentIndex(self.lines.index(row))
            self.scrollTo(self.lines.index(row))

    # where it lies

    def _arrange(self) -> None:
        """Measure what is seen, make and place the rows that are widgets, keep the place."""
        if self._arranging:
            return
        self._arranging = True
        bar = self.verticalScrollBar()
        held = self.places.at(bar.value())
        within = bar.value() - self.places.top(held) if held >= 0 else 0
        for _ in range(_PASSES):
            self._set_range()
            if self._at_end:
                bar.setValue(bar.maximum())
            elif held >= 0:
                bar.setValue(self.places.top(held) + within)
            if not self._measure():
                break
        self._place_live()
        self._arranging = False
        self.viewport().update()

    def _set_range(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self.places.height - room))
        bar.setPageStep(room)
        bar.setSingleStep(_STEP)

    def _measure(self) -> bool:
        top, room = self.verticalScrollBar().value(), self.viewport().height()
        width = self.viewport().width()
        seen = self.places.between(top - room // 2, top + room + room // 2)
        heights = {}
        for row in seen:
            entry = self.lines.entries[row]
            if isinstance(entry, DecisionDossier):
                self.live.make(entry)
            live = self.live.get(entry_id(entry))
            if live is not None:
                heights[row] = self.live.height(live, width)
            elif not self.places.is_exact(row) and not isinstance(entry, DecisionDossier):
                heights[row] = self.painter.height(entry, width)
        return self.places.measured(heights)

    def _place_live(self) -> None:
        top, room = self.verticalScrollBar().value(), self.viewport().height()
        width = self.viewport().width()
        self.live.let_go(self.lines, self.places.between(top - 2 * room, top + 3 * room))
        for record_id, row in self.live.items():
            place = self.lines.row(record_id)
            rect = QRect(0, self.places.top(place) - top, width, self.places.height_of(place))
            row.setGeometry(rect)
            row.show()
        if self.live.tabs_changed:
            self._order_tabs()
        self._nothing.setGeometry(24, 12, max(0, width - 48), 48)

    def _order_tabs(self) -> None:
        """Make Tab go from the list through its rows in their order."""
        self.live.tabs_changed = False
        last: QWidget = self
        for record_id in sorted(self.live.ids(), key=self.lines.row):
            for stop in tab_stops(self.live.get(record_id) or self):
                QWidget.setTabOrder(last, stop)
                last = stop

    def _wanted_height_changed(self) -> None:
        self._later.start()

    def _scrolled(self) -> None:
        bar = self.verticalScrollBar()
        self._at_end = bar.value() >= bar.maximum()
        self._arrange()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        if not self._arranging:
            self._scrolled()

    def updateGeometries(self) -> None:
        if not self._arranging:
            self._set_range()

    def doItemsLayout(self) -> None:
        """Nothing of the base's own layout is used."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._guess_all()
        self._arrange()

    def visualRect(self, index: QModelIndex) -> QRect:  # type: ignore[override]
        if not index.isValid() or index.row() >= len(self.places):
            return QRect()
        top = self.places.top(index.row()) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self.places.height_of(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalScrollBar().value()
        row = self.places.at(y)
        if row < 0 or not 0 <= y - self.places.top(row) < self.places.height_of(row):
            return QModelIndex()
        return self.lines.index(row)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def scrollTo(
        self,
        index: QModelIndex,  # type: ignore[override]
        _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if index.isValid() and index.row() < len(self.places):
            top = self.places.top(index.row())
            self._bring(top, top + self.places.height_of(index.row()), 8)

    def _bring(self, top: int, bottom: int, edge: int) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if top - edge < bar.value():
            bar.setValue(max(0, top - edge))
        elif bottom + edge > bar.value() + room:
            bar.setValue(min(top, bottom + edge - room))

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        return QRegion()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        moves = QAbstractItemView.CursorAction
        row, last = self.currentIndex().row(), len(self.places) - 1
        if last < 0:
            return QModelIndex()
        if row < 0:
            return self.lines.index(last)
        page = self.viewport().height()
        rows = {
            moves.MoveUp: row - 1,
            moves.MoveDown: row + 1,
            moves.MoveHome: 0,
            moves.MoveEnd: last,
            moves.MovePageUp: min(row - 1, self.places.at(self.places.top(row) - page)),
            moves.MovePageDown: max(row + 1, self.places.at(self.places.top(row) + page)),
        }
        return self.lines.index(max(0, min(last, rows.get(action, row))))

    # what is painted

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        top = self.verticalScrollBar().value()
        dirty = event.rect()
        current = self.currentIndex().row() if self.hasFocus() else -1
        for row in self.places.between(top + dirty.top(), top + dirty.bottom()):
            if row >= len(self.lines.entries):
                return
            entry = self.lines.entries[row]
            if isinstance(entry, DecisionDossier) or entry.id in self.live:
                continue
            rect = self.visualRect(self.lines.index(row))
            self.painter.paint(
                painter, rect, entry, current=row == current, hovered=row == self._hovered
            )
        if current >= 0 and isinstance(self.lines.entries[current], DecisionDossier):
            self.live.mark(entry_id(self.lines.entries[current]))
        else:
            self.live.mark("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "painter"):
            self.painter.set_font(self.font())
            self._guess_all()
            self._arrange()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
