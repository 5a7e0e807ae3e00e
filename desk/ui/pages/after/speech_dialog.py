"""Picking tasks out of a speech (S22): the words at the left, the assignment made at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.domain.assignments import Assignment
from desk.domain.operations import Done
from desk.domain.problems import Refused
from desk.domain.sentence_reading import Doubt, Fix, ReadTask
from desk.domain.speeches import Speech
from desk.messages import explain, sentence
from desk.services.desk import Desk
from desk.services.editing import edit
from desk.services.speech_tasks import Offer, offers, pick_from_speech, picked, task_of
from desk.ui.dialogs.frame import Frame
from desk.ui.pages.after.speech_text import SpeechText
from desk.ui.pages.meeting.assignment_form import AssignmentForm
from desk.ui.pages.meeting.context import MeetingContext
from desk.ui.pages.meeting.sheet import Sheet
from desk.ui.widgets.buttons import link_button, plain_button
from desk.ui.widgets.choice_field import ChoiceField
from desk.ui.widgets.labels import label
from desk.ui.window.actions import language

_WIDTH, _HEIGHT = 1180, 740
_FORM_WIDTH = 460


class SpeechTasksDialog(Frame):
    """J and K go along the sentences offered, Enter picks; any selected words are picked too."""

    def __init__(self, ctx: MeetingContext, speech: Speech, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pick assignments out of the speech"), parent, width=900)
        self.resize(_WIDTH, _HEIGHT)
        self._ctx, self._speech = ctx, speech
        self._offers: Sequence[Offer] = ()
        self._current: Offer | None = None
        self._doubts: dict[str, ReadTask] = {}
        self._made_of: dict[str, str] = {}
        self.says = label("", "second")
        self.text = SpeechText(self.tr("Words of the speech"))
        self.form = AssignmentForm(ctx)
        self.form.closed.connect(self.text.setFocus)
        self.words = label("", wrap=True)
        self.decision = ChoiceField(self.tr("Belongs to"))
        self.pick = plain_button(self.tr("Make it an assignment"), "Enter")
        self.pick.clicked.connect(self.pick_current)
        self.problem = label("", "late", wrap=True)
        self._doubt_box = QWidget()
        self._doubt_column = QVBoxLayout(self._doubt_box)
        self._lay_out()
        self._connect()
        self.add_close(self.tr("Close"))
        self.text.setFocus()
        dossier = ctx.dossier
        ctx.session.ask(lambda desk: offers(desk.wording.reader, dossier, speech), self._take)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.says, 1)
        for key in ("J", "K"):
            head.addWidget(label(key, "key"))
        head.addWidget(label(self.tr("next, previous sentence"), "small"))
        self.body.addLayout(head)
        right = Sheet()
        right.setFixedWidth(_FORM_WIDTH)
        right.set_margins(8, 0, 12, 0)
        self._doubt_column.setContentsMargins(0, 0, 0, 0)
        self._doubt_column.setSpacing(2)
        choice = QHBoxLayout()
        choice.setSpacing(8)
        name = label(self.decision.accessibleName(), "second")
        name.setBuddy(self.decision)
        choice.addWidget(name)
        choice.addWidget(self.decision, 1)
        right.column.addWidget(self.words)
        right.column.addLayout(choice)
        line = QHBoxLayout()
        line.addWidget(self.pick)
        line.addStretch(1)
        right.column.addLayout(line)
        for widget in (self.problem, self.form, self._doubt_box):
            right.column.addWidget(widget)
        right.end()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(right)
        self.body.addLayout(row, 1)
        self.problem.hide()
        self.form.hide()

    def _connect(self) -> None:
        for key, by in (("J", 1), ("K", -1)):
            shortcut = QShortcut(QKeySequence(key), self.text)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=by: self.step(by))
        self.text.entered.connect(self._choose)
        self.text.selectionChanged.connect(self._show_words)
        self._ctx.shown.connect(self._show)
        self.finished.connect(self._close_down)

    def _close_down(self) -> None:
        self._ctx.shown.disconnect(self._show)

    def _take(self, found: Sequence[Offer]) -> None:
        if not self.isVisible():
            return
        self._offers = found
        self.text.show_speech(self._speech.text, found)
        self._show()
        if found:
            self._choose(found[0])

    def step(self, by: int) -> None:
        """Go to the next or the previous sentence offered."""
        if self._offers:
            at = self._offers.index(self._current) if self._current in self._offers else -by
            self._choose(self._offers[max(0, min(len(self._offers) - 1, at + by))])

    def _choose(self, offer: Offer) -> None:
        self._current = offer
        self.text.bring(offer)
        self._show()

    def _made(self, words: str) -> Assignment | None:
        """Return the assignment that was made of some words, or None."""
        mine = picked(self._ctx.dossier, self._speech)
        known = self._made_of.get(words)
        return next((a for a in mine if words and (a.spoken == words or a.id == known)), None)

    def _show(self) -> None:
        mine = picked(self._ctx.dossier, self._speech)
        known = {assignment.spoken for assignment in mine}
        named = sum(offer.named for offer in self._offers)
        self.says.setText(
            self.tr("{n} sentences offered, {named} name a unit or a day; {picked} picked")
            .replace("{n}", str(len(self._offers)))
            .replace("{named}", str(named))
            .replace("{picked}", str(len(mine)))
        )
        self.text.mark([o for o in self._offers if o.task.spoken in known], self._current)
        self._show_decisions()
        self._show_words()

    def _show_decisions(self) -> None:
        chosen = self.decision.value()
        choices: list[tuple[object, str]] = [(None, self.tr("The speech itself"))]
        choices += [
            (d.decision.id, f"{item.item.title}　{d.decision.text}")
            for item in self._ctx.dossier.items
            for d in item.decisions
            if d.decision.text != self._speech.title
        ]
        self.decision.set_choices(choices)
        self.decision.set_saved_value(chosen if chosen in dict(choices) else None)
        self.decision.setMinimumContentsLength(12)

    def chosen_words(self) -> str:
        """Return the words to be picked: what is selected, else the sentence gone to."""
        selected = self.text.selected_words()
        if selected:
            return selected
        return self._current.task.spoken if self._current is not None else ""

    def _show_words(self) -> None:
        words = self.chosen_words()
        made = self._made(words)
        self.words.setText(made.text if made is not None else words)
        self.pick.setEnabled(bool(words) and made is None and not self._ctx.locked)
        self.form.setVisible(made is not None)
        self.decision.setEnabled(made is None)
        if made is not None:
            self.form.show_record(made)
        self._show_doubts(made)

    def _show_doubts(self, made: Assignment | None) -> None:
        while self._doubt_column.count():
            item = self._doubt_column.takeAt(0)
            if item is not None and item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        task = self._doubts.get(made.id) if made is not None else None
        for doubt in task.problems if task is not None else ():
            said = sentence(doubt.message, dict(doubt.values), language())
            self._doubt_column.addWidget(label(said, "warning", wrap=True))
            for fix in doubt.fixes:
                button = link_button(sentence(fix.code, dict(fix.values), language()))
                button.clicked.connect(lambda _=False, a=made, d=doubt, f=fix: self._fix(a, d, f))
                self._doubt_column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _fix(self, made: Assignment, doubt: Doubt, fix: Fix) -> None:
        task = self._doubts[made.id].fixed(doubt, fix)
        self._doubts[made.id] = task
        self._ctx.run(edit(made, **{**task.fields, "text": made.text}))

    def pick_current(self) -> None:
        """Make the words chosen an assignment."""
        words, dossier = self.chosen_words(), self._ctx.dossier
        if not words or not self.pick.isEnabled():
            return
        self.pick.setEnabled(False)
        whole = self._current if not self.text.selected_words() else None

        def read(desk: Desk) -> ReadTask:
            return whole.task if whole is not None else task_of(desk.wording.reader, dossier, words)

        self._ctx.session.ask(read, lambda task: self._add(words, task))

    def _add(self, words: str, task: ReadTask) -> None:
        decision = self.decision.value()
        operation = pick_from_speech(
            self._speech.id, task, decision if isinstance(decision, str) else None
        )

        def made(done: Done[Assignment]) -> None:
            self._doubts[done.value.id] = task
            self._made_of[words] = done.value.id

        self._ctx.run(operation, made, self._refused)

    def _refused(self, error: Refused) -> None:
        self.problem.setText("\n".join(explain(p, language()) for p in error.problems))
        self.problem.show()
        self.pick.setEnabled(True)

    def keyPressEvent(self, event: object) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)  # type: ignore[attr-defined]
        if enter:
            if self.text.hasFocus():
                self.pick_current()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]
