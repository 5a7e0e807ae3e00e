"""Rows of the stream, edited in place: a note, and a statement (会议指出 …)."""

from collections.abc import Callable, Collection, Iterable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPlainTextEdit, QWidget

from desk.domain.assignments import Assignment
from desk.domain.decisions import Decision, Note, Outcome, Statement, StatementVerb
from desk.domain.wording_findings import Beside, TextRole
from desk.services.editing import AT_END
from desk.ui.pages.meeting.context import MeetingContext, Place
from desk.ui.pages.meeting.field_wording import FieldWording
from desk.ui.pages.meeting.form import RecordForm
from desk.ui.pages.meeting.places import DURING
from desk.ui.pages.meeting.stream_paint import LEFT, RIGHT, TIME_WIDTH
from desk.ui.pages.meeting.texts import verb_choices
from desk.ui.widgets.fields import ChoiceField, TextArea, TextField

INDENT = LEFT + TIME_WIDTH
"""Where the words of an entry begin, after its time."""


class EntryRow(RecordForm):
    """An entry of the stream. Alt with the arrows moves it, Alt+Del removes it, Esc leaves it."""

    def entry(self) -> Any:
        """Return the record the row stands for."""
        return self.record

    def check_wording(
        self, area: TextArea, role: TextRole, beside: Callable[[], Beside] | None = None
    ) -> FieldWording:
        """Underline what is wrong with the words of a field; its menu has the ways out."""
        more = (beside,) if beside is not None else ()
        return FieldWording(area, self.ctx.wording, role, *more)

    def with_menu(self, *fields: QWidget) -> None:
        """Give fields a context menu that also says what can be done with the entry."""
        for field in fields:
            field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            field.customContextMenuRequested.connect(
                lambda at, field=field: self.popup(field, field.mapToGlobal(at))
            )

    def popup(self, field: QWidget | None, at: QPoint) -> None:
        """Show what can be done with the entry."""
        menu: QMenu
        if isinstance(field, QLineEdit | QPlainTextEdit):
            menu = field.createStandardContextMenu()
            menu.addSeparator()
            for wording in field.findChildren(FieldWording):
                wording.fill_menu(menu)
        else:
            menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self.ctx.locked:
            self.fill_menu(menu)
        self.ctx.offer_history(menu, self.entry())
        menu.popup(at)

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the entry."""
        menu.addAction(self.tr("Move up\tAlt+Up"), lambda: self.move_entry(-1))
        menu.addAction(self.tr("Move down\tAlt+Down"), lambda: self.move_entry(1))
        menu.addAction(self.tr("Remove\tAlt+Del"), self.remove_entry)

    def offer_sending_ahead(self, menu: QMenu, assignments: Iterable[Assignment]) -> None:
        """Offer to send assignments out before the minutes are signed (先行交办)."""
        ids = [a.id for a in assignments if a.sent_ahead_on is None]
        if ids:
            menu.addAction(self.tr("Send ahead of the minutes…"), lambda: self._send_ahead(ids))
            menu.addSeparator()

    def _send_ahead(self, ids: Collection[str]) -> None:
        from desk.ui.pages.after.ahead_dialog import AheadDialog

        AheadDialog(self.ctx, self.window(), marked=ids).open()

    def remove_entry(self) -> None:
        """Remove the entry; undo brings it back."""
        if not self.ctx.locked:
            self.ctx.remove(self.entry())
            self.ctx.said.emit(self.tr("Removed. Ctrl+Z brings it back."))

    def move_entry(self, by: int) -> None:
        """Move the entry among those of its kind."""
        if not self.ctx.locked and self.entry().position + by >= 1:
            self.ctx.move(self.entry(), self.entry().position + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_entry(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif alt and event.key() == Qt.Key.Key_Delete:
            self.remove_entry()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped()
        else:
            super().keyPressEvent(event)

    def escaped(self) -> None:
        """Go back to the composer."""
        self.ctx.go(Place(DURING, kind="note", field="composer"))


def fit_width(field: TextField, least: int, most: int) -> None:
    """Let a line be as wide as what stands in it."""

    def fit() -> None:
        field.ensurePolished()
        text = field.text() or field.placeholderText()
        width = field.fontMetrics().horizontalAdvance(text) + 11
        field.setFixedWidth(max(least, min(most, width)))

    field.textChanged.connect(fit)
    fit()


def fit_choice(choice: ChoiceField) -> None:
    """Let a quiet choice be as wide as what is chosen."""

    def fit() -> None:
        choice.setFixedWidth(choice.fontMetrics().horizontalAdvance(choice.currentText()) + 48)

    choice.currentTextChanged.connect(fit)
    fit()


class NoteRow(EntryRow):
    """Who said what, and when."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        time = self.time("time", self.tr("Time of the note"))
        time.setProperty("look", "stream-time")
        time.setFixedWidth(TIME_WIDTH)
        speaker = self.line("speaker", self.tr("Speaker"), self.tr("Speaker"), quiet=True)
        speaker.setProperty("look", "stream-strong")
        fit_width(speaker, 24, 320)
        text = self.area("text", self.tr("Words of the note"), lines=1, quiet=True)
        text.setProperty("look", "stream")
        self.with_menu(time, speaker, text)
        row = QHBoxLayout(self)
        row.setContentsMargins(LEFT, 0, RIGHT, 0)
        row.setSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(time, 0, top)
        row.addWidget(speaker, 0, top)
        row.addWidget(text, 1, top)

    def fill_menu(self, menu: QMenu) -> None:
        """Add what can be done with the note: also to take its words into the minutes."""
        note: Note = self.record
        menu.addAction(self.tr("Take as a decision"), lambda: self.ctx.add(decided(note)))
        for verb, text in verb_choices():
            menu.addAction(
                self.tr("Take into the minutes: {verb}").replace("{verb}", text),
                lambda verb=verb: self.ctx.add(stated(note, verb)),
            )
        menu.addSeparator()
        super().fill_menu(menu)


def decided(note: Note) -> Decision:
    """Return a decision with the words of a note."""
    return Decision(item_id=note.item_id, position=AT_END, outcome=Outcome.APPROVED, text=note.text)


def stated(note: Note, verb: StatementVerb) -> Statement:
    """Return a statement with the words of a note."""
    return Statement(item_id=note.item_id, position=AT_END, verb=verb, text=note.text)


class StatementRow(EntryRow):
    """A sentence of the minutes that is no decision."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        verb = self.choice("verb", self.tr("Kind of statement"), verb_choices(), quiet=True)
        verb.setProperty("look", "stream-strong")
        fit_choice(verb)
        text = self.area("text", self.tr("Words of the statement"), lines=1, quiet=True)
        text.setProperty("look", "stream")
        self.check_wording(text, TextRole.STATEMENT)
        self.with_menu(verb, text)
        row = QHBoxLayout(self)
        row.setContentsMargins(INDENT, 0, RIGHT, 0)
        row.setSpacing(0)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(verb, 0, top)
        row.addWidget(text, 1, top)
