"""The stream of an item: notes, statements and decisions, in order, edited in place."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desk.domain.decisions import Note, Statement
from desk.domain.dossier import ItemDossier
from desk.ui.pages.meeting.assignment_row import AssignmentRow
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.decision_block import DecisionBlock
from desk.ui.pages.meeting.entry_rows import EntryRow, NoteRow, StatementRow
from desk.ui.pages.meeting.rows import KeyedColumn, order_tabs
from desk.ui.pages.meeting.sheet import Sheet
from desk.ui.pages.meeting.stream_order import Entry, entry_id, stream
from desk.ui.widgets.labels import label


class StreamView(Sheet):
    """Shows the entries of one item and keeps its place while they change."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, widest=16777215)
        self._ctx = ctx
        self._item_id = ""
        self._follow = ""
        self._nothing = label(
            self.tr("Nothing has been taken down yet. Type below; Enter keeps a note."),
            "second",
            wrap=True,
        )
        self._nothing.setContentsMargins(9, 4, 0, 0)
        self.rows = KeyedColumn(self._make, 2)
        self.set_margins(15, 8, 24, 16)
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.rows)
        self.end()
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)

    def _make(self, entry: Entry) -> EntryRow:
        if isinstance(entry, Note):
            return NoteRow(self._ctx)
        if isinstance(entry, Statement):
            return StatementRow(self._ctx)
        return DecisionBlock(self._ctx)

    def show_item(self, item: ItemDossier) -> None:
        """Show an item's entries."""
        entries = stream(item)
        self.rows.show_records([(entry_id(e), e) for e in entries])
        self._nothing.setVisible(not entries)
        if item.item.id != self._item_id:
            self._item_id = item.item.id
            self._follow = "end"
            QTimer.singleShot(0, self, self._go_to_end)
        order_tabs(self.rows)

    def follow(self, record_id: str) -> None:
        """Bring an entry that was just made into view as soon as it is shown."""
        self._follow = record_id

    def _range_changed(self) -> None:
        if self._follow:
            self._go_to_end()

    def _go_to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
        QTimer.singleShot(120, self, self._stop_following)

    def _stop_following(self) -> None:
        self._follow = ""

    def block(self, decision_id: str) -> DecisionBlock | None:
        """Return the block of a decision, or None."""
        row = self.rows.row(decision_id)
        return row if isinstance(row, DecisionBlock) else None

    def last_block(self) -> DecisionBlock | None:
        """Return the block of the last decision, or None."""
        blocks = [row for row in self.rows.rows() if isinstance(row, DecisionBlock)]
        return blocks[-1] if blocks else None

    def assignment(self, assignment_id: str) -> AssignmentRow | None:
        """Return the row of an assignment, or None."""
        for row in self.rows.rows():
            if isinstance(row, DecisionBlock) and (found := row.assignment_row(assignment_id)):
                return found
        return None
