"""Where words are taken down while people speak: a note, a decision, a statement."""

from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desk.domain.decisions import Decision, Note, Outcome, Statement, StatementVerb
from desk.domain.dossier import ItemDossier
from desk.domain.meetings import MeetingStatus
from desk.domain.operations import Done, Operation
from desk.domain.problems import Refused
from desk.domain.record import Record
from desk.services.capturing import record_decision
from desk.services.editing import AT_END, add
from desk.ui.pages.meeting.composer_text import ComposerText
from desk.ui.pages.meeting.composer_wording import ComposerWording
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.held_height import HeldHeight
from desk.ui.pages.meeting.speaker import SpeakerField, speakers
from desk.ui.pages.meeting.texts import numeral, verb_choices
from desk.ui.widgets.choices import enum_choices
from desk.ui.widgets.fields import ChoiceField
from desk.ui.widgets.header import main_button, plain_button

R = TypeVar("R", bound=Record)

DRAFT = ("note", "composer")


class Composer(QWidget):
    """The composer of one item. What stands in it is a draft until it is taken down."""

    taken = Signal(str)
    """Id of the record that was made."""

    def __init__(self, ctx: MeetingContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._item_id = ""
        self._offered: list[tuple[object, str]] = []
        self._sent = ""
        self.setProperty("look", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.speaker = SpeakerField(self.tr("Speaker"), self.tr("Speaker  @"))
        self.speaker.setMinimumWidth(92)
        self.speaker.setMaximumWidth(200)
        self.text = ComposerText(
            self.tr("Words being taken down"),
            self.tr("Type what is said. Enter keeps a note, Ctrl+Enter a decision."),
            lines=2,
            most_lines=8,
        )
        self.outcome = ChoiceField(
            self.tr("Outcome"), enum_choices(Outcome), value=Outcome.APPROVED
        )
        self.outcome.setMinimumContentsLength(8)
        self.option = ChoiceField(self.tr("Option"), [])
        self.option.setSizeAdjustPolicy(ChoiceField.SizeAdjustPolicy.AdjustToContents)
        self.note = plain_button(self.tr("Note"), "Enter")
        self.statement = plain_button(self.tr("Statement ▾"))
        self.statement.setToolTip(self.tr("Into the minutes as a statement (Ctrl+Shift+Enter)"))
        self.decision = main_button(self.tr("Decision"), "Ctrl Enter")
        self.wording = ComposerWording(ctx, self.text, ctx.wording)
        self._lay_out()
        self._connect()
        self._add_keys()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.setSpacing(8)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.speaker, 2)
        above.addWidget(self.outcome)
        above.addStretch(1)
        above.addWidget(self.statement)
        above.addWidget(self.note)
        above.addWidget(self.decision)
        column.addLayout(above)
        column.addWidget(self.text)
        below = QHBoxLayout()
        below.addWidget(self.option)
        below.addStretch(1)
        column.addLayout(below)
        column.addWidget(self.wording.panel())
        column.addStretch(1)
        self._room = HeldHeight(self, self.text)

    def _connect(self) -> None:
        self.text.note_wanted.connect(self.take_note)
        self.text.decision_wanted.connect(self.take_decision)
        self.text.statement_wanted.connect(self.ask_statement)
        self.text.speaker_wanted.connect(self.speaker.setFocus)
        self.speaker.entered.connect(self.text.setFocus)
        self.text.draft_changed.connect(self._draft)
        self.text.committed.connect(self._draft)
        self.note.clicked.connect(self.take_note)
        self.decision.clicked.connect(self.take_decision)
        self.statement.clicked.connect(self.ask_statement)
        self._ctx.session.fault.connect(self._give_back)

    def _add_keys(self) -> None:
        for keys, act in (
            ("F8", self.wording.next_doubt),
            ("Alt+Return", self.wording.ask_ways),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_item(self, item: ItemDossier) -> None:
        """Take words down for this item; what was typed for another one waits there."""
        self.speaker.set_entries_if_new(speakers(self._ctx.dossier), self._ctx.people_entries)
        options = [
            (o.id, self.tr("Option {n}").replace("{n}", numeral(n)))
            for n, o in enumerate(item.options, start=1)
        ]
        offered: list[tuple[object, str]] = [(None, self.tr("No option")), *options]
        if offered != self._offered:
            self._offered = offered
            self.option.set_choices(offered)
        self.option.setVisible(bool(options))
        self.setVisible(not self._ctx.locked)
        if item.item.id == self._item_id:
            self.wording.show_item(item)
            return
        if self._item_id and self.text.text():
            self.text.save()
        self._item_id = item.item.id
        recommended = next((o.id for o in item.options if o.recommended), None)
        self.option.set_saved_value(recommended)
        self.outcome.set_saved_value(Outcome.APPROVED)
        self._empty()
        found = self._ctx.drafts.found(DRAFT[0], self._item_id, DRAFT[1])
        if found and not self._ctx.locked:
            self.text.restore_draft(found)
            self._ctx.draft_shown(DRAFT[0], self._item_id, DRAFT[1])
        self.wording.show_item(item)
        self._room.give_back()

    def choose_option(self, option_id: str) -> None:
        """Make an option the one the next decision takes."""
        self.option.set_saved_value(option_id)

    def _empty(self) -> None:
        self.text.restore_draft("")
        self.text.set_saved_text("")

    def _draft(self, text: str) -> None:
        if not self._item_id:
            return
        if text.strip():
            self._ctx.drafts.typed(DRAFT[0], self._item_id, DRAFT[1], text)
        else:
            self._ctx.drafts.drop(DRAFT[0], self._item_id, DRAFT[1])

    def _words(self) -> str:
        self.text.save()
        return self.text.text().strip()

    def _keep(self, operation: Operation[R]) -> None:
        item_id, whole = self._item_id, self.text.text()
        self._draft(whole)
        self._sent = whole
        self._empty()

        def done(made: Done[R]) -> None:
            self._sent = ""
            self._ctx.drafts.drop_if(DRAFT[0], item_id, DRAFT[1], whole)
            self.taken.emit(made.value.id)

        def refused(error: Refused) -> None:
            self._give_back(error)
            self._ctx.session.refused.emit(error)

        self._ctx.run(operation, done, refused)
        self.wording.forget()
        self.text.setFocus()

    def _give_back(self, _error: object) -> None:
        if self._sent and not self.text.text():
            self.text.restore_draft(self._sent)
        self._sent = ""

    def take_note(self) -> None:
        """Keep what was typed as a note, at this moment where the meeting is in session."""
        words = self._words()
        if not words:
            return
        live = self._ctx.dossier.meeting.status is MeetingStatus.IN_SESSION
        note = Note(
            item_id=self._item_id,
            position=AT_END,
            time=f"{datetime.now():%H:%M}" if live else "",
            speaker=self.speaker.said_by(),
            text=words,
        )
        self._keep(add(note))

    def take_decision(self) -> None:
        """Keep what was typed as a decision, with the work that its words give out."""
        words = self._words()
        outcome = self.outcome.value()
        if not words or not isinstance(outcome, Outcome):
            return
        option = self.option.value()
        decision = Decision(
            item_id=self._item_id,
            outcome=outcome,
            text=self.wording.reading.decided(words),
            option_id=option if isinstance(option, str) and _adopts(outcome) else None,
        )
        self._keep(record_decision(decision, self.wording.tasks))

    def take_statement(self, verb: StatementVerb) -> None:
        """Keep what was typed as a sentence of the minutes."""
        words = self._words()
        if words:
            said = Statement(item_id=self._item_id, position=AT_END, verb=verb, text=words)
            self._keep(add(said))

    def ask_statement(self) -> None:
        """Ask how the minutes introduce the sentence; a figure or Enter answers."""
        if not self._words():
            self.text.setFocus()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number, (verb, text) in enumerate(verb_choices(), start=1):
            menu.addAction(f"&{number}　{text}", lambda verb=verb: self.take_statement(verb))
        menu.setActiveAction(menu.actions()[1])
        corner: QPushButton = self.statement
        menu.popup(corner.mapToGlobal(corner.rect().bottomLeft()))


def _adopts(outcome: Outcome) -> bool:
    """Return whether an outcome takes up one of the options."""
    return outcome not in (Outcome.DEFERRED, Outcome.REJECTED, Outcome.NOTED)
