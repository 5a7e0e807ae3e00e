"""The stream of an item: notes, statements and decisions, in order, edited in place."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desk.domain.dossier import DecisionDossier
from desk.ui.pages.meeting.assignment_row import AssignmentRow
from desk.ui.pages.meeting.context import MeetingContext, Place
from desk.ui.pages.meeting.decision_block import DecisionBlock
from desk.ui.pages.meeting.entry_rows import EntryRow
from desk.ui.pages.meeting.places import DURING
from desk.ui.pages.meeting.stream_canvas import StreamCanvas
from desk.ui.pages.meeting.stream_model import said
from desk.ui.pages.meeting.stream_order import entry_id, recorded

_SEEN_ABOVE = 48
"""How much is seen above and below what the keyboard is brought to."""


class StreamView(StreamCanvas):
    """Edits the entries it shows.

    Up and Down go through the entries, Enter edits one, Alt with the arrows moves it, Alt+Del
    removes it, Esc goes back to the composer.
    """

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        entry = self.lines.entries[index.row()]
        if event.button() == Qt.MouseButton.LeftButton and not isinstance(entry, DecisionDossier):
            row = self.edit_entry(entry.id, self.painter.field_at(entry, at.x()))
            if row is not None:
                self.live.put_cursor(row, self.viewport().mapToGlobal(at))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """A press has done all there is to do."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def edit_entry(self, record_id: str, field: str = "text") -> EntryRow | None:
        """Open an entry as fields and put the keyboard into one of them; None where not shown."""
        place = self.lines.row(record_id)
        if place < 0:
            return None
        self.scrollTo(self.lines.index(place))
        row = self.live.make(self.lines.entries[place])
        self._arrange()
        target = row.field(field) or row.field("text")
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scrollTo(self.lines.index(place))
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Escape:
            self._ctx.go(Place(DURING, kind="note", field="composer"))
            return
        if not index.isValid():
            super().keyPressEvent(event)
            return
        entry = self.lines.entries[index.row()]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_entry(entry_id(entry))
        elif event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(said(entry))
        elif self.live.moves_or_removes(entry, event):
            return
        elif event.key() == Qt.Key.Key_Menu or not event.text().isprintable() or not event.text():
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        entry = self.lines.entries[index.row()]
        at = event.globalPos()
        if not by_mouse:
            at = self.viewport().mapToGlobal(self.visualRect(index).center())
        menu = self.menu_of(entry_id(entry))
        if menu is not None:
            menu.popup(at)

    def menu_of(self, record_id: str) -> QMenu | None:
        """Return a menu of what can be done with an entry, None where it is not shown."""
        place = self.lines.row(record_id)
        if place < 0:
            return None
        entry = self.lines.entries[place]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit\tEnter"), lambda: self.edit_entry(record_id))
        copy = menu.addAction(self.tr("Copy\tCtrl+C"))
        copy.triggered.connect(lambda: QApplication.clipboard().setText(said(entry)))
        if not self._ctx.locked:
            menu.addSeparator()
            self.live.template(entry).fill_menu(menu)
        self._ctx.offer_history(menu, recorded(entry))
        return menu

    # where the keyboard is

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid() and len(self.places):
            self.setCurrentIndex(self.lines.index(len(self.places) - 1))
        self.viewport().update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if not self.isVisible():
            return
        left = self.live.left_by(now, self.lines)
        if now is not None and self.viewport().isAncestorOf(now):
            holder = self.live.holding(now)
            if holder is not None:
                self.setCurrentIndex(self.lines.index(self.lines.row(holder)))
            self.show_place(now)
        if left:
            for record_id in left:
                self.places.forget(self.lines.row(record_id))
            self._later.start()

    def show_place(self, widget: QWidget) -> None:
        """Scroll so that a widget inside is seen."""
        top = widget.mapTo(self.viewport(), QPoint()).y() + self.verticalScrollBar().value()
        self._bring(top, top + widget.height(), _SEEN_ABOVE)

    # the rows that are widgets

    def count(self) -> int:
        """Return how many entries are shown."""
        return len(self.lines.entries)

    def row(self, record_id: str) -> EntryRow | None:
        """Return the widget of an entry that is edited or is a decision in view, or None."""
        return self.live.get(record_id)

    def block(self, decision_id: str) -> DecisionBlock | None:
        """Bring a decision into view and return its block, or None where it is not shown."""
        place = self.lines.row(decision_id)
        if place < 0:
            return None
        self.scrollTo(self.lines.index(place))
        row = self.live.make(self.lines.entries[place])
        self._arrange()
        return row if isinstance(row, DecisionBlock) else None

    def last_block(self) -> DecisionBlock | None:
        """Bring the last decision into view and return its block, or None."""
        for entry in reversed(self.lines.entries):
            if isinstance(entry, DecisionDossier):
                return self.block(entry.decision.id)
        return None

    def assignment(self, assignment_id: str) -> AssignmentRow | None:
        """Bring an assignment's decision into view and return its row, or None."""
        for entry in self.lines.entries:
            if isinstance(entry, DecisionDossier) and any(
                a.id == assignment_id for a in entry.assignments
            ):
                block = self.block(entry.decision.id)
                return block.assignment_row(assignment_id) if block is not None else None
        return None
