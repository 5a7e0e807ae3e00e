"""The rows of the stream that are widgets: decisions in view, and what is being edited."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QPlainTextEdit, QWidget

from desk.domain.decisions import Note
from desk.domain.dossier import DecisionDossier
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.decision_block import DecisionBlock
from desk.ui.pages.meeting.entry_rows import EntryRow, NoteRow, StatementRow
from desk.ui.pages.meeting.stream_model import StreamModel
from desk.ui.pages.meeting.stream_order import Entry, entry_id
from desk.ui.widgets.fields import TextArea, TextField

_SPARE_MS = 60
"""So long after a decision was shown the next one's fields are made, and between their parts."""


class LiveRows(QObject):
    """Makes rows when they are wanted and lets them go when nothing of theirs would be lost."""

    def __init__(
        self, ctx: MeetingContext, view: QListView, height_changed: Callable[[], None]
    ) -> None:
        super().__init__(view)
        self._ctx = ctx
        self._view = view
        self._viewport = view.viewport()
        self._height_changed = height_changed
        self._rows: dict[str, EntryRow] = {}
        self._shown: dict[str, object] = {}
        self._templates: dict[str, EntryRow] = {}
        self._spare: DecisionBlock | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SPARE_MS)
        self._soon.timeout.connect(self._make_spare)
        self.tabs_changed = False

    def __contains__(self, record_id: str) -> bool:
        return record_id in self._rows

    def get(self, record_id: str) -> EntryRow | None:
        """Return the widget of an entry, or None."""
        return self._rows.get(record_id)

    def ids(self) -> list[str]:
        """Return the entries that are widgets."""
        return list(self._rows)

    def items(self) -> Iterator[tuple[str, EntryRow]]:
        """Yield the entries that are widgets with their rows."""
        yield from list(self._rows.items())

    def make(self, entry: Entry) -> EntryRow:
        """Return the row of an entry, made where it is not there yet."""
        record_id = entry_id(entry)
        row = self._rows.get(record_id)
        if row is None:
            row = self._rows[record_id] = self._new_row(entry)
            row.installEventFilter(self)
            self._show(row, entry)
            row.show()
            self.tabs_changed = True
        return row

    def _new_row(self, entry: Entry) -> EntryRow:
        row: EntryRow | None = None
        if isinstance(entry, DecisionDossier):
            row, self._spare = self._spare, None
            self._soon.start()
        if row is None:
            row = _row(self._ctx, entry)
            row.hide()
            row.setParent(self._viewport)
        return row

    def _make_spare(self) -> None:
        """Make the fields of a decision before there is one, part by part: a key waits for each."""
        if self._spare is None:
            self._spare = DecisionBlock(self._ctx)
            self._spare.hide()
            self._spare.setParent(self._viewport)
            self._soon.start()
        elif self._spare.make_spare_row():
            self._soon.start()

    def _show(self, row: EntryRow, entry: Entry) -> None:
        """Show an entry in its row, unless just this stands there already."""
        item = self._ctx.item(_item_id(entry))
        facts = (entry, self._ctx.locked, item and item.options, self._ctx.dossier.directory)
        before = self._shown.get(entry_id(entry))
        if isinstance(before, tuple) and all(a is b for a, b in zip(before, facts, strict=True)):
            return
        self._shown[entry_id(entry)] = facts
        row.show_record(entry)
        self.tabs_changed = True

    def refresh(self, lines: StreamModel) -> None:
        """Show what changed, drop what is gone, and open what an earlier window left unsaved."""
        for record_id, row in self.items():
            place = lines.row(record_id)
            done_with = not isinstance(row, DecisionBlock) and not self._needed(row)
            if place < 0 or done_with:
                self._drop(record_id)
            else:
                self._show(row, lines.entries[place])
        if self._spare is None and not self._ctx.locked:
            self._soon.start()
        kept = self._ctx.drafts.records()
        if kept:
            for entry in lines.entries:
                if kept.intersection(_ids(entry)):
                    self.make(entry)

    def let_go(self, lines: StreamModel, near: range) -> None:
        """Drop decisions far from what is seen."""
        for record_id, row in self.items():
            if lines.row(record_id) not in near and not self._needed(row):
                self._drop(record_id)

    def left_by(self, focus: QWidget | None, lines: StreamModel) -> list[str]:
        """Paint again what the keyboard has left and what is saved; return which entries."""
        left = []
        for record_id, row in self.items():
            if isinstance(row, DecisionBlock) or self._needed(row, focus):
                continue
            place = lines.row(record_id)
            # what was sent to be saved stays as fields until it is read back
            if place >= 0 and _as_shown(row, lines.entries[place]):
                self._drop(record_id)
                left.append(record_id)
        return left

    def clear(self) -> None:
        """Let every row go; text in them is saved as when a field is left."""
        for record_id, row in self.items():
            for field in _texts(row):
                field.save()
            self._drop(record_id)

    def _drop(self, record_id: str) -> None:
        row = self._rows.pop(record_id)
        self._shown.pop(record_id, None)
        row.removeEventFilter(self)
        focus = QApplication.focusWidget()
        if focus is not None and row.isAncestorOf(focus):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        row.hide()
        row.deleteLater()

    def _needed(self, row: EntryRow, focus: QWidget | None = None) -> bool:
        focus = focus or QApplication.focusWidget()
        if focus is not None and (focus is row or row.isAncestorOf(focus)):
            return True
        return any(field.dirty for field in _texts(row))

    def holding(self, widget: QWidget) -> str | None:
        """Return the entry whose row a widget is in."""
        return next((i for i, row in self.items() if row.isAncestorOf(widget)), None)

    def height(self, row: EntryRow, width: int) -> int:
        """Return how high a row has to be in this width."""
        if row.width() != width:
            row.resize(width, row.height())
        layout = row.layout()
        if layout is None:
            return row.sizeHint().height()
        layout.activate()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return layout.totalSizeHint().height()

    def mark(self, record_id: str) -> None:
        """Show which decision the list is at."""
        for each, row in self.items():
            if isinstance(row, DecisionBlock):
                row.set_current(each == record_id)

    def put_cursor(self, row: EntryRow, at: QPoint) -> None:
        """Put the cursor of the field in use at a place of the screen."""
        field = QApplication.focusWidget()
        if not isinstance(field, QWidget) or not row.isAncestorOf(field):
            return
        if isinstance(field, QPlainTextEdit):
            inside = field.viewport().mapFromGlobal(at)
            field.setTextCursor(field.cursorForPosition(inside))
        elif isinstance(field, QLineEdit):
            field.deselect()
            field.setCursorPosition(field.cursorPositionAt(field.mapFromGlobal(at)))

    def template(self, entry: Entry) -> EntryRow:
        """Return a row that stands for an entry without being shown, to act on it."""
        live = self._rows.get(entry_id(entry))
        if live is not None:
            return live
        name = type(entry).__name__
        row = self._templates.get(name)
        if row is None:
            row = self._templates[name] = _row(self._ctx, entry)
            row.hide()
            row.setParent(self._viewport)
        row.record = entry.decision if isinstance(entry, DecisionDossier) else entry
        return row

    def moves_or_removes(self, entry: Entry, event: QKeyEvent) -> bool:
        """Do what Alt with the arrows or Del asks for; False where it was another key."""
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete)
        if event.modifiers() != Qt.KeyboardModifier.AltModifier or event.key() not in keys:
            return False
        self.template(entry).keyPressEvent(event)
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._height_changed()
        return False


def _row(ctx: MeetingContext, entry: Entry) -> EntryRow:
    if isinstance(entry, DecisionDossier):
        return DecisionBlock(ctx)
    return NoteRow(ctx) if isinstance(entry, Note) else StatementRow(ctx)


def _item_id(entry: Entry) -> str:
    return entry.decision.item_id if isinstance(entry, DecisionDossier) else entry.item_id


def _ids(entry: Entry) -> list[str]:
    """Return the records whose text an entry shows."""
    if isinstance(entry, DecisionDossier):
        return [entry.decision.id, *(a.id for a in entry.assignments)]
    return [entry.id]


def _texts(row: EntryRow) -> list[TextField | TextArea]:
    return [w for w in row.findChildren(QWidget) if isinstance(w, TextField | TextArea)]


def _as_shown(row: EntryRow, entry: Entry) -> bool:
    return all(
        field.text() == getattr(entry, name, None)
        for name in ("time", "speaker", "text")
        if isinstance(field := row.field(name), TextField | TextArea)
    )
